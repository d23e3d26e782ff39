// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <functional>

namespace fleetglass {

/// A shortcut as the help lists it.
struct HelpShortcut {
    QString group; ///< heading under which it stands
    QString title;
    QString keys; ///< as the system writes them
};

/// Shows one page of the help; links between pages, back and forward work as in a web browser.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    /// `shortcuts` is asked each time their page is shown.
    explicit HelpBrowser(std::function<QList<HelpShortcut>()> shortcuts, QWidget *parent = nullptr);

    void showTopic(const QString &id);
    const QString &topic() const { return m_topic; } ///< id of the page in view
    /// Marks every place where one of the words stands, and goes to the first.
    void markWords(const QStringList &words);

    /// All text of a page, to search in.
    QString pageText(const QString &id) const;

    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void topicShown(const QString &id);

protected:
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QString shortcutsPage(const QString &introduction) const;
    void setPage();

    std::function<QList<HelpShortcut>()> m_shortcuts;
    QString m_topic;
    QStringList m_words;
};

} // namespace fleetglass
