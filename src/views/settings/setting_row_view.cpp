// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/setting_row_view.h"

#include "views/common/palette.h"
#include "views/settings/setting_facts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int marginPx = 12;
constexpr int barPx = 3;
constexpr int editorCharacters = 30;

} // namespace

SettingRowView::SettingRowView(const SettingRow &row, AppSettings &settings, const SettingFacts &facts,
                               const QList<LanguageChoice> &languages, QWidget *parent)
    : QWidget(parent)
    , m_row(row)
    , m_setting(settings.find(QString(row.key)))
    , m_facts(facts)
    , m_title(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_problem(new QLabel(this))
{
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::RichText); // of what was escaped
    m_explanation->setTextFormat(Qt::RichText);
    m_explanation->setWordWrap(true);
    if (!m_setting) // a path is there to be copied
        m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_explanation->setForegroundRole(m_setting ? QPalette::PlaceholderText : QPalette::WindowText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    if (std::unique_ptr<SettingEditor> editor = makeSettingEditor(row, settings, languages)) {
        m_editor = editor.release();
        m_reset = new QPushButton(this);
        m_reset->setAutoDefault(false);
        m_reset->setFlat(true);
        connect(m_reset, &QPushButton::clicked, this, &SettingRowView::reset);
        connect(m_editor, &SettingEditor::missing, this, &SettingRowView::missing);
        connect(m_editor, &SettingEditor::problem, this, [this](const QString &text) {
            m_problem->setText(text);
            m_problem->setVisible(!text.isEmpty());
        });
    }
    if (row.key == "privacy/profile"_L1) {
        m_open = new QPushButton(this);
        m_open->setAutoDefault(false);
        connect(m_open, &QPushButton::clicked, this, &SettingRowView::openFolderRequested);
    }
    arrange();
    connect(&facts, &SettingFacts::changed, this, &SettingRowView::showTexts);
    retranslate();
}

void SettingRowView::arrange()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(marginPx, 8, 8, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_explanation, 1, 0, 1, m_editor && !m_editor->isWide() ? 2 : 3);
    if (m_open)
        grid->addWidget(m_open, 0, 2, Qt::AlignRight);
    if (m_editor) {
        if (m_editor->isWide()) {
            grid->addWidget(m_reset, 0, 2, Qt::AlignRight);
            grid->addWidget(m_editor, 2, 0, 1, 3);
        } else {
            grid->addWidget(m_reset, 0, 1);
            grid->addWidget(m_editor, 0, 2);
        }
        QSizePolicy keeps = m_reset->sizePolicy();
        keeps.setRetainSizeWhenHidden(true); // nothing moves under the pointer
        m_reset->setSizePolicy(keeps);
    }
    grid->addWidget(m_problem, 3, 0, 1, 3);
    fitEditor();
}

/// The editors of all rows as wide as each other, in any size of text.
void SettingRowView::fitEditor()
{
    if (m_editor && !m_editor->isWide())
        m_editor->setFixedWidth(fontMetrics().averageCharWidth() * editorCharacters);
}

void SettingRowView::reset()
{
    if (!m_setting)
        return;
    focusEditor(); // the button goes
    m_setting->reset();
    refresh();
}

void SettingRowView::refresh()
{
    if (m_editor) {
        m_editor->refresh();
        const QString explanation = settingText(m_row.explanation);
        m_editor->setSpoken(settingText(m_row.title),
                            isChanged() ? (explanation + u' ' + tr("Differs from the default.")).trimmed()
                                        : explanation);
        m_reset->setVisible(isChanged());
    }
    showTexts();
    update();
}

void SettingRowView::setSearch(const SettingSearch &search)
{
    m_search = search;
    showTexts();
}

void SettingRowView::showTexts()
{
    const QString title = settingText(m_row.title);
    const QString explanation = m_setting ? settingText(m_row.explanation) : m_facts.text(QString(m_row.key));
    m_title->setText(m_search.marked(title, palette()));
    m_explanation->setText(m_search.marked(explanation, palette()).replace(u'\n', u"<br>"_s));
    m_explanation->setVisible(!explanation.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(explanation);
    m_explanation->setAccessibleName(m_setting ? explanation : title + u'\n' + explanation);
}

void SettingRowView::setMarked(bool isMarked)
{
    m_isMarked = isMarked;
    update();
}

void SettingRowView::focusEditor()
{
    if (m_editor)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_explanation->setFocus(Qt::OtherFocusReason);
}

void SettingRowView::retranslate()
{
    if (m_editor)
        m_editor->retranslate();
    if (m_reset) {
        m_reset->setText(tr("Reset"));
        m_reset->setAccessibleName(tr("Reset: %1", "title of a setting").arg(settingText(m_row.title)));
        m_reset->setToolTip(tr("Back to the default"));
    }
    if (m_open)
        m_open->setText(tr("Open folder"));
    QPalette warning = m_problem->palette();
    warning.setColor(QPalette::WindowText, StatePalette(isDark(palette())).color(StateMeaning::Attention));
    if (warning != m_problem->palette())
        m_problem->setPalette(warning);
    refresh();
}

void SettingRowView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitEditor();
}

void SettingRowView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor highlight = palette().color(QPalette::Active, QPalette::Highlight);
    if (isChanged())
        painter.fillRect(QRect(0, 8, barPx, height() - 16), highlight);
    if (m_isMarked) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(highlight, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace fleetglass
