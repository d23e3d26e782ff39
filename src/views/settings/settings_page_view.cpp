// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/settings_page_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fleetglass {

SettingsPageView::SettingsPageView(SettingPage page, AppSettings &settings, const SettingFacts &facts,
                                   const QList<LanguageChoice> &languages, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
    , m_title(new QLabel(this))
    , m_reset(new QPushButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // the rows follow the focus
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(8, 8, 16, 16);
    column->setSpacing(0);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(12, 0, 8, 8);
    header->addWidget(m_title, 1);
    header->addWidget(m_reset);
    m_reset->setAutoDefault(false);
    column->addLayout(header);
    for (const SettingRow &row : settingRows()) {
        if (row.page != page)
            continue;
        auto *view = new SettingRowView(row, settings, facts, languages, content);
        connect(view, &SettingRowView::missing, this, &SettingsPageView::missing);
        connect(view, &SettingRowView::openFolderRequested, this, &SettingsPageView::openFolderRequested);
        column->addWidget(view);
        m_rows.append(view);
    }
    column->addStretch(1);
    setWidget(content);
    connect(m_reset, &QPushButton::clicked, this, &SettingsPageView::resetAll);
    retranslate();
}

SettingRowView *SettingsPageView::row(const QString &key) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const SettingRowView *view) { return key == view->row().key; });
    return found == m_rows.cend() ? nullptr : *found;
}

int SettingsPageView::setSearch(const SettingSearch &search)
{
    int found = 0;
    for (SettingRowView *view : std::as_const(m_rows)) {
        const bool isFound = search.finds(view->row());
        view->setSearch(search);
        view->setVisible(isFound);
        found += isFound ? 1 : 0;
    }
    return found;
}

void SettingsPageView::refresh(const QString &key)
{
    if (SettingRowView *view = row(key)) {
        view->refresh();
        updateReset();
    }
}

void SettingsPageView::resetAll()
{
    for (SettingRowView *view : std::as_const(m_rows)) {
        if (view->isChanged())
            view->reset();
    }
    updateReset();
}

void SettingsPageView::updateReset()
{
    m_reset->setEnabled(std::ranges::any_of(m_rows, &SettingRowView::isChanged));
}

void SettingsPageView::retranslate()
{
    QFont header = font();
    header.setPointSizeF(header.pointSizeF() * 1.2);
    header.setBold(true);
    m_title->setFont(header);
    m_title->setText(titleOf(m_page));
    m_reset->setText(tr("Reset this page"));
    m_reset->setVisible(std::ranges::any_of(
        m_rows, [](const SettingRowView *view) { return view->row().editor != SettingEditorKind::Fact; }));
    setAccessibleName(titleOf(m_page));
    updateReset();
}

void SettingsPageView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The first font comes while the parent makes this.
    if (m_rows.isEmpty())
        return;
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace fleetglass
