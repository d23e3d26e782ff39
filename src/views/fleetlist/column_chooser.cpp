// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/fleetlist/column_chooser.h"

#include "ui_column_chooser.h"

#include <QAction>
#include <QEvent>

namespace fleetglass {

ColumnChooser::ColumnChooser(const QList<Choice> &choices, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ColumnChooser>())
{
    m_ui->setupUi(this);
    for (const Choice &choice : choices) {
        auto *item = new QListWidgetItem(choice.title, m_ui->list);
        item->setData(Qt::UserRole, choice.id);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
        if (!choice.isFixed)
            flags |= Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
        item->setFlags(flags);
        item->setCheckState(choice.isShown || choice.isFixed ? Qt::Checked : Qt::Unchecked);
    }
    m_ui->list->setCurrentRow(0);
    const auto tell = [this] { emit chosen(shown()); };
    connect(m_ui->list, &QListWidget::itemChanged, this, tell);
    connect(m_ui->list->model(), &QAbstractItemModel::rowsMoved, this, tell);
    connect(m_ui->list, &QListWidget::currentRowChanged, this, &ColumnChooser::enableButtons);
    connect(m_ui->search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_ui->up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->down, &QPushButton::clicked, this, [this] { move(1); });
    m_ui->up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up));
    m_ui->down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    enableButtons();
}

ColumnChooser::~ColumnChooser() = default;

QStringList ColumnChooser::shown() const
{
    QStringList ids;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        const QListWidgetItem *item = m_ui->list->item(row);
        if (item->checkState() == Qt::Checked)
            ids.append(item->data(Qt::UserRole).toString());
    }
    return ids;
}

void ColumnChooser::search(const QString &text)
{
    for (int row = 0; row < m_ui->list->count(); ++row)
        m_ui->list->item(row)->setHidden(!m_ui->list->item(row)->text().contains(text, Qt::CaseInsensitive));
    enableButtons();
}

/// Past those that the search hides.
void ColumnChooser::move(int by)
{
    const int from = m_ui->list->currentRow();
    int to = from + by;
    while (to > 0 && to < m_ui->list->count() && m_ui->list->item(to)->isHidden())
        to += by;
    if (from < 1 || to < 1 || to >= m_ui->list->count())
        return;
    {
        const QSignalBlocker blocker(m_ui->list);
        m_ui->list->insertItem(to, m_ui->list->takeItem(from));
        m_ui->list->setCurrentRow(to);
    }
    enableButtons();
    emit chosen(shown());
}

void ColumnChooser::enableButtons()
{
    const int row = m_ui->list->currentRow();
    m_ui->up->setEnabled(row > 1);
    m_ui->down->setEnabled(row > 0 && row < m_ui->list->count() - 1);
}

void ColumnChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_ui->up->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Up)); // a new text takes the shortcut away
        m_ui->down->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    }
    QDialog::changeEvent(event);
}

} // namespace fleetglass
