// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "settings/app_settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

const QString ownTexts = u":/translations"_s;

QString languagePart(const QString &code)
{
    return code.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

bool isKnown(const QString &code)
{
    return std::ranges::contains(Languages::all(), code, &Language::code);
}

} // namespace

const QList<Language> &Languages::all()
{
    static const QList<Language> languages = {
        {.code = u"en"_s, .ownName = u"English"_s}, {.code = u"de"_s, .ownName = u"Deutsch"_s},
        {.code = u"et"_s, .ownName = u"Eesti"_s},   {.code = u"pl"_s, .ownName = u"Polski"_s},
        {.code = u"ru"_s, .ownName = u"Русский"_s}, {.code = u"uk"_s, .ownName = u"Українська"_s},
    };
    return languages;
}

Languages::Languages(const AppSettings &settings, QStringList systemLanguages, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_systemLanguages(std::move(systemLanguages))
{
    connect(&settings, &AppSettings::changed, this, [this](const QString &key) {
        if (key == m_settings.language.key())
            use(wished());
    });
    use(wished());
}

Languages::~Languages() = default; // a QTranslator removes itself

QString Languages::wished() const
{
    const QString chosen = languagePart(m_settings.language());
    if (isKnown(chosen))
        return chosen;
    for (const QString &name : m_systemLanguages) {
        if (const QString code = languagePart(name); isKnown(code))
            return code;
    }
    return u"en"_s;
}

QLocale Languages::locale() const
{
    const QLocale system = QLocale::system();
    const QLocale wanted(m_current);
    return wanted.language() == system.language() ? system : QLocale(wanted.language(), system.territory());
}

void Languages::use(const QString &code)
{
    if (code == m_current)
        return;
    m_current = code;
    m_translators.clear();
    // English under all others: its plurals serve where a text has no translation yet. Our own above Qt's: the buttons
    // of dialogs are translated by us too, since Qt lacks some languages and some systems lack Qt's translations.
    install(u"fleetglass_en"_s, ownTexts);
    if (code != "en"_L1) {
        install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(u"fleetglass_"_s + code, ownTexts);
    }
    QLocale::setDefault(locale());
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(locale());
    emit changed(code);
}

void Languages::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace fleetglass
