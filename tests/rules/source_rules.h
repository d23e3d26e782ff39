// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace fleetglass::test {

/// What one folder of src/ may lean on.
struct LayerRule {
    QString folder;
    QStringList folders;   ///< whose headers it may include, besides its own; "*" is all
    QStringList libraries; ///< Qt modules and others; "*" is all
};

/// A source file: its path below src/ and its text.
struct SourceFile {
    QString path;
    QString text;
};

/// What the rules of the source tree say against a file, one sentence each; empty where it is sound.
class SourceRules
{
public:
    /// `libraryOf` names the library of a header in angle brackets; headers that it does not know are free for all.
    SourceRules(const QList<LayerRule> &layers, const QHash<QString, QString> &libraryOf);

    QStringList objectionsTo(const SourceFile &file) const;

private:
    const LayerRule *layerOf(const QString &path) const;
    void checkOwnInclude(const SourceFile &file, const LayerRule &layer, const QString &header,
                         QStringList &objections) const;
    void checkLibraryInclude(const LayerRule &layer, const QString &header, QStringList &objections) const;

    QList<LayerRule> m_layers;
    QHash<QString, QString> m_libraryOf;
};

/// Types that more than one header defines in the namespace that all share: the linker would take either. One sentence each.
QStringList typesOfTwoHeaders(const QList<SourceFile> &headers);

/// The module of every header of this Qt installation: "QColor" is of "Gui".
QHash<QString, QString> qtHeaders();

} // namespace fleetglass::test
