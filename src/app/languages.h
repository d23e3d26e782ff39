// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace fleetglass {

class AppSettings;

/// A language that the window speaks.
struct Language {
    QString code;    ///< ISO 639-1, "de": names the file of texts and is what AppSettings::language keeps
    QString ownName; ///< as its speakers call it: "Deutsch"
};

/// The language of the whole program: follows AppSettings::language while running, or where that is empty the system's
/// languages in the user's order; English where there is none of them. Make it before the first widget and once per process.
///
/// A new language sends QEvent::LanguageChange to every widget and makes locale() the default of all that format by
/// themselves (spin boxes, calendars). To add a language: a line in languages.cpp, then `packaging/dev translations`.
class Languages : public QObject
{
    Q_OBJECT
public:
    /// @param systemLanguages in the user's order, BCP 47 ("de-AT")
    explicit Languages(const AppSettings &settings, QStringList systemLanguages = QLocale::system().uiLanguages(),
                       QObject *parent = nullptr);
    ~Languages() override;

    static const QList<Language> &all(); ///< English first, then by code

    const QString &current() const { return m_current; } ///< the code of one of all()
    QLocale locale() const; ///< for dates and numbers: the current language in the system's region

signals:
    void changed(const QString &code); ///< the texts are there; widgets hear of it in the next round of the event loop

private:
    QString wished() const;
    void use(const QString &code);
    void install(const QString &file, const QString &folder);

    const AppSettings &m_settings;
    QStringList m_systemLanguages;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators; ///< in the order installed: the last one is asked first
};

} // namespace fleetglass
