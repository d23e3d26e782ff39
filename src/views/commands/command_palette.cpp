// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/commands/command_palette.h"

#include "views/commands/action_registry.h"
#include "views/commands/palette_delegate.h"
#include "views/common/action_icon.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int shadow = 12; ///< around the panel
constexpr int radius = 8;
constexpr int usualWidth = 680;
constexpr int mostRows = 10;
constexpr int pageRows = 8;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    hide();
    m_line->setFrame(false);
    m_line->setClearButtonEnabled(true);
    m_line->addAction(actionIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(this));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    m_nothing->setTextFormat(Qt::PlainText);

    auto *hints = new QHBoxLayout;
    hints->setContentsMargins(8, 4, 8, 4);
    hints->setSpacing(4);
    for (const PaletteScope scope :
         {PaletteScope::Actions, PaletteScope::Vehicles, PaletteScope::Help, PaletteScope::Settings}) {
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &QToolButton::clicked, this, [this, scope] {
            m_line->setText(QString(PaletteModel::prefixOf(scope)));
            m_line->setFocus();
        });
        m_scopes.append({scope, button});
        hints->addWidget(button);
    }
    hints->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + 1, shadow + 1, shadow + 1, shadow + 1);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_line);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addLayout(hints);

    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { runRow(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex &index) { setCurrentRow(index.row()); });
    retranslate();
}

void CommandPalette::addSource(PaletteScope scope, std::function<QList<PaletteEntry>()> entries)
{
    m_model.addSource(scope, std::move(entries));
}

void CommandPalette::addRows(PaletteScope scope, PaletteRows rows)
{
    m_model.addRows(scope, std::move(rows));
}

void CommandPalette::addActions(ActionRegistry &registry, const QStringList &without)
{
    m_model.addSource(PaletteScope::Actions, [&registry, without] {
        QList<PaletteEntry> entries;
        for (const RegisteredAction &each : registry.actions()) {
            if (!each.action->isVisible() || without.contains(each.id))
                continue;
            entries.append({.id = each.id,
                            .title = withoutMnemonic(each.action->text()),
                            .detail = each.action->statusTip(),
                            .group = titleOf(each.group),
                            .icon = each.action->icon(),
                            .shortcut = each.action->shortcut(),
                            .run =
                                [action = QPointer(each.action)] {
                                    if (action)
                                        action->trigger();
                                },
                            .enabled = each.action->isEnabled()});
        }
        return entries;
    });
}

void CommandPalette::open(const QString &text)
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
        m_model.refresh();
        qApp->installEventFilter(this); // for clicks elsewhere, and the window's size
    }
    {
        const QSignalBlocker blocker(m_line);
        m_line->setText(text);
    }
    search();
    show();
    raise();
    window()->activateWindow(); // the focus may have been in a floating dock
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_model.clear();
    if (hadFocus && m_focusBefore) {
        m_focusBefore->activateWindow();
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    }
}

void CommandPalette::search()
{
    m_model.search(m_line->text());
    m_list->scrollToTop();
    setCurrentRow(0);
    m_list->setVisible(m_model.rowCount() > 0);
    m_nothing->setVisible(m_model.rowCount() == 0);
    place();
}

void CommandPalette::setCurrentRow(int row)
{
    const QModelIndex index = m_model.index(row, 0);
    m_list->setCurrentIndex(index);
    const QString text = index.isValid() ? index.data(Qt::AccessibleTextRole).toString() : m_nothing->text();
    m_line->setAccessibleDescription(text);
    // The focus stays in the line, so the line that Enter would run must be said.
    if (isVisible() && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent announcement(m_line, text);
        QAccessible::updateAccessibility(&announcement);
    }
}

void CommandPalette::moveBy(int rows)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int from = m_list->currentIndex().row();
    const bool isStep = rows == 1 || rows == -1;
    const int to = isStep ? (from + rows + count) % count : std::clamp(from + rows, 0, count - 1);
    setCurrentRow(to);
    m_list->scrollTo(m_model.index(to, 0));
}

void CommandPalette::runCurrent()
{
    if (m_list->currentIndex().isValid())
        runRow(m_list->currentIndex().row());
}

void CommandPalette::runRow(int row)
{
    const PaletteEntry entry = m_model.entry(row);
    if (!entry.enabled || !entry.run)
        return;
    m_model.markUsed(entry.id);
    dismiss();
    emit recentChanged(m_model.recent());
    QTimer::singleShot(0, this, entry.run); // it may open a dialog: not inside of a key's event
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(pageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else here to go to
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // else it may close a dialog or leave full screen
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (handleKey(key->key(), key->modifiers()))
            return true;
    }
    if (watched == m_line && event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::MenuBarFocusReason) // the line's own context menu
            QTimer::singleShot(0, this, &CommandPalette::dismiss);
    }
    if (watched == window() && event->type() == QEvent::Resize)
        place();
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        const bool isInside = widget == this || isAncestorOf(widget);
        const bool isPopup = widget->window()->windowType() == Qt::Popup;
        const QPoint at = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        const bool isOnShadow = isInside && !rect().adjusted(shadow, shadow, -shadow, -shadow).contains(at);
        if ((!isInside && !isPopup) || isOnShadow)
            dismiss();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::place()
{
    const QWidget *const host = window();
    const int rowHeight = std::max(m_list->sizeHintForRow(0), 1);
    m_list->setFixedHeight(rowHeight * std::min(m_model.rowCount(), mostRows) + 2);
    const int scaled = usualWidth * fontMetrics().height() / 17; // wider where text is larger
    const int width = std::min(std::max(usualWidth, scaled), host->width() - 32);
    resize(width + 2 * shadow, sizeHint().height());
    if (layout())
        layout()->activate();
    const int most = host->height() - 16;
    if (height() > most) {
        m_list->setFixedHeight(std::max(rowHeight, m_list->height() - (height() - most)));
        resize(this->width(), std::min(sizeHint().height(), most));
    }
    const int top = std::max(0, std::min(host->height() / 8, host->height() - height()));
    move((host->width() - this->width()) / 2, top);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF panel = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    QColor shade = palette().color(QPalette::Shadow);
    shade.setAlphaF(0.035F);
    painter.setBrush(shade);
    for (int i = shadow - 1; i > 0; --i) // ever less the farther away
        painter.drawRoundedRect(panel.adjusted(-i, -i, i, i), radius + i, radius + i);
    painter.setBrush(palette().color(QPalette::Base));
    QColor line = palette().color(QPalette::Text); // Mid is lost upon dark windows
    line.setAlphaF(0.25F);
    painter.setPen(QPen(line, 1));
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int under = m_line->geometry().bottom() + 8;
    painter.drawLine(QPointF(panel.left() + 1, under + 0.5), QPointF(panel.right() - 1, under + 0.5));
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    setAccessibleName(tr("Command palette"));
    m_line->setAccessibleName(tr("Search commands, vehicles, help and settings"));
    m_line->setPlaceholderText(tr("Search commands, vehicles, help and settings"));
    m_list->setAccessibleName(tr("Results"));
    m_nothing->setText(tr("Nothing found. Try fewer letters."));
    const auto nameOf = [](PaletteScope scope) {
        switch (scope) {
        case PaletteScope::Actions:
            return tr("Commands");
        case PaletteScope::Vehicles:
            return tr("Vehicles");
        case PaletteScope::Help:
            return tr("Help");
        case PaletteScope::Settings:
            return tr("Settings");
        case PaletteScope::Everything:
            break;
        }
        Q_UNREACHABLE_RETURN(QString());
    };
    for (const auto &[scope, button] : std::as_const(m_scopes)) {
        const QString name = nameOf(scope);
        button->setText(QString(PaletteModel::prefixOf(scope)) + u"  "_s + name);
        button->setAccessibleName(tr("Search only: %1").arg(name));
        button->setToolTip(tr("Search only: %1").arg(name));
    }
}

} // namespace fleetglass
