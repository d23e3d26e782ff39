// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/help_window.h"

#include "views/common/action_icon.h"
#include "views/help/help_topics.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int idRole = Qt::UserRole;
constexpr int contentsLetters = 36;
} // namespace

HelpWindow::HelpWindow(std::function<QList<HelpShortcut>()> shortcuts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new HelpBrowser(std::move(shortcuts), this))
    , m_tools(new QToolBar(this))
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_nothing(new QLabel(this))
{
    resize(std::max(960, fontMetrics().averageCharWidth() * 120), 700);
    m_back = addAction(u"back"_s, QKeySequence::keyBindings(QKeySequence::Back), [this] { m_browser->backward(); });
    m_forward =
        addAction(u"forward"_s, QKeySequence::keyBindings(QKeySequence::Forward), [this] { m_browser->forward(); });
    m_tools->addSeparator();
    m_smaller =
        addAction(u"zoom-out"_s, QKeySequence::keyBindings(QKeySequence::ZoomOut), [this] { m_browser->zoomOut(); });
    m_larger = addAction(u"zoom-in"_s, {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
                         [this] { m_browser->zoomIn(); });
    addAction({}, {QKeySequence(Qt::Key_Escape)}, [this] { close(); });
    addAction({}, QKeySequence::keyBindings(QKeySequence::Find), [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);

    m_search->setClearButtonEnabled(true);
    m_search->addAction(actionIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(8);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setSpacing(2);
    m_topics->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_topics->setTextElideMode(Qt::ElideRight);
    auto *left = new QWidget(this);
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(8, 8, 8, 8);
    leftColumn->setSpacing(8);
    leftColumn->addWidget(m_search);
    leftColumn->addWidget(m_nothing);
    leftColumn->addWidget(m_topics, 1);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    const int contentsWidth = fontMetrics().averageCharWidth() * contentsLetters;
    splitter->setSizes({contentsWidth, width() - contentsWidth});
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(splitter, 1);

    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_browser, &HelpBrowser::topicShown, this, &HelpWindow::showContents);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_topics, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && item->data(idRole).toString() != m_browser->topic())
            m_browser->showTopic(item->data(idRole).toString());
    });
    retranslate();
    showTopic(helpTopics().first().id);
}

QAction *HelpWindow::addAction(const QString &icon, const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    if (!icon.isEmpty()) {
        action->setIcon(actionIcon(icon));
        m_tools->addAction(action);
    }
    return action;
}

void HelpWindow::showTopic(const QString &id)
{
    m_search->clear();
    m_browser->showTopic(id);
}

void HelpWindow::search(const QString &text)
{
    m_search->setText(text);
}

/// All topics, or those whose page has every word that is searched for; first those that have them in the title.
void HelpWindow::fill()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const auto hasAll = [&words](const QString &text) {
        return std::ranges::all_of(words,
                                   [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    QList<HelpTopic> found = helpTopics();
    found.removeIf([&](const HelpTopic &topic) { return !hasAll(m_browser->pageText(topic.id)); });
    if (!words.isEmpty())
        std::ranges::stable_partition(found, hasAll, &HelpTopic::title);
    {
        const QSignalBlocker blocker(m_topics);
        m_topics->clear();
        for (const HelpTopic &topic : std::as_const(found)) {
            auto *item = new QListWidgetItem(topic.title, m_topics);
            item->setData(idRole, topic.id);
        }
    }
    m_nothing->setVisible(found.isEmpty());
    const bool isShown = std::ranges::contains(found, m_browser->topic(), &HelpTopic::id);
    if (!words.isEmpty() && !isShown && !found.isEmpty())
        m_browser->showTopic(found.first().id);
    m_browser->markWords(words);
    showContents();
}

void HelpWindow::showContents()
{
    const QSignalBlocker blocker(m_topics);
    for (int row = 0; row < m_topics->count(); ++row) {
        if (m_topics->item(row)->data(idRole).toString() == m_browser->topic())
            m_topics->setCurrentRow(row);
    }
}

void HelpWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help – Fleetglass"));
    m_browser->setAccessibleName(tr("Page"));
    m_tools->setWindowTitle(tr("Tools"));
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_topics->setAccessibleName(tr("Contents"));
    m_nothing->setText(tr("No page contains these words. Try fewer words or other ones."));
    const auto name = [](QAction *action, const QString &text) {
        action->setText(text);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "action, its shortcut").arg(text, keys));
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_smaller, tr("Smaller text"));
    name(m_larger, tr("Larger text"));
    fill();
}

} // namespace fleetglass
