// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/shown_texts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

namespace fleetglass::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsLookedAt = 20;

/// Collects; a text seen twice at the same place counts once.
class Collector
{
public:
    void addWidget(const QWidget &widget);
    void addAction(const QAction &action, const QString &owner);
    QList<ShownText> texts;

private:
    void add(const QString &where, const QString &text)
    {
        if (!text.isEmpty())
            texts.append({where, text});
    }
    void addControl(const QString &name, const QWidget &widget);
    void addModel(const QString &name, const QAbstractItemModel &model);
    void addHeaders(const QString &name, const QAbstractItemModel &model, Qt::Orientation orientation);
};

QString nameOf(const QWidget &widget)
{
    QString path;
    for (const QWidget *one = &widget; one && path.count(u'/') < 3; one = one->parentWidget())
        path.prepend(u'/' + QString::fromLatin1(one->metaObject()->className())
                     + (one->objectName().isEmpty() ? QString() : u'#' + one->objectName()));
    return path.remove("fleetglass::"_L1);
}

/// Parts that Qt makes for itself and translates only once.
bool isInnerPart(const QWidget &widget)
{
    const QWidget *owner = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1)
           || (owner
               && (qobject_cast<const QTabBar *>(owner) || qobject_cast<const QLineEdit *>(owner)
                   || qobject_cast<const QAbstractSpinBox *>(owner)))
           || (owner && qobject_cast<const QComboBox *>(owner) && !qobject_cast<const QLineEdit *>(&widget));
}

void Collector::addAction(const QAction &action, const QString &owner)
{
    if (action.isSeparator())
        return;
    const QString name = owner + u" action "_s + action.objectName();
    add(name, action.text());
    add(name + u" tool tip"_s, action.toolTip());
    add(name + u" status tip"_s, action.statusTip());
}

void Collector::addModel(const QString &name, const QAbstractItemModel &model)
{
    for (int row = 0; row < std::min(model.rowCount(), rowsLookedAt); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                add(u"%1 cell %2,%3 role %4"_s.arg(name).arg(row).arg(column).arg(role),
                    model.index(row, column).data(role).toString());
        }
    }
}

void Collector::addHeaders(const QString &name, const QAbstractItemModel &model, Qt::Orientation orientation)
{
    const int count = orientation == Qt::Horizontal ? model.columnCount() : std::min(model.rowCount(), rowsLookedAt);
    for (int section = 0; section < count; ++section) {
        for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
            add(u"%1 header %2 role %3"_s.arg(name).arg(section).arg(role),
                model.headerData(section, orientation, role).toString());
    }
}

void Collector::addControl(const QString &name, const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        add(name, label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        add(name, button->text());
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        add(name, group->title());
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        add(name + u" placeholder"_s, edit->placeholderText());
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget))
        add(name + u" placeholder"_s, edit->placeholderText());
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        add(name, menu->title());
    if (const auto *box = qobject_cast<const QSpinBox *>(&widget)) {
        add(name + u" prefix"_s, box->prefix());
        add(name + u" suffix"_s, box->suffix());
    }
    if (const auto *box = qobject_cast<const QAbstractSpinBox *>(&widget))
        add(name + u" special value"_s, box->specialValueText());
    if (const auto *bar = qobject_cast<const QProgressBar *>(&widget); bar && bar->isTextVisible())
        add(name, bar->format());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            add(name + u" tab"_s, tabs->tabText(tab));
            add(name + u" tab's tool tip"_s, tabs->tabToolTip(tab));
        }
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        for (int item = 0; item < box->count(); ++item) {
            add(name + u" item"_s, box->itemText(item));
            add(name + u" item's tool tip"_s, box->itemData(item, Qt::ToolTipRole).toString());
        }
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
        view && view->model() && !qobject_cast<const QHeaderView *>(view)) {
        addModel(name, *view->model());
        if (const auto *tree = qobject_cast<const QTreeView *>(view); tree && !tree->isHeaderHidden())
            addHeaders(name, *view->model(), Qt::Horizontal);
        if (const auto *table = qobject_cast<const QTableView *>(view)) {
            if (table->horizontalHeader()->isVisibleTo(table))
                addHeaders(name, *view->model(), Qt::Horizontal);
            if (table->verticalHeader()->isVisibleTo(table))
                addHeaders(name, *view->model(), Qt::Vertical);
        }
    }
}

void Collector::addWidget(const QWidget &widget)
{
    const QString name = nameOf(widget);
    add(name + u" title"_s, widget.windowTitle().remove("[*]"_L1));
    add(name + u" tool tip"_s, widget.toolTip());
    add(name + u" status tip"_s, widget.statusTip());
    add(name + u" help"_s, widget.whatsThis());
    add(name + u" accessible name"_s, widget.accessibleName());
    add(name + u" accessible description"_s, widget.accessibleDescription());
    addControl(name, widget);
    if (!qobject_cast<const QLineEdit *>(&widget)) { // its clear button is Qt's
        for (const QAction *action : widget.actions())
            addAction(*action, name);
    }
}

/// What is left when everything in brackets, also in nested ones, is taken away.
QString outsideBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'⟦')
            ++depth;
        else if (c == u'⟧')
            --depth;
        else if (depth == 0)
            outside.append(c);
    }
    return outside;
}

/// Keys of a menu's entries, or of a window's fields and buttons, and who has them.
void noteKey(QHash<QString, QStringList> &owners, const QString &text)
{
    if (const QString key = QKeySequence::mnemonic(text).toString(); !key.isEmpty())
        owners[key].append(text);
}

QStringList shared(const QHash<QString, QStringList> &owners, const QString &where)
{
    QStringList found;
    for (auto one = owners.cbegin(); one != owners.cend(); ++one) {
        if (one->size() > 1)
            found.append(u"%1: %2 for %3"_s.arg(where, one.key(), one->join(u", "_s)));
    }
    found.sort();
    return found;
}

QStringList sharedIn(const QList<QAction *> &actions, const QString &where)
{
    QHash<QString, QStringList> owners;
    for (const QAction *action : actions) {
        if (action->isVisible())
            noteKey(owners, action->text());
    }
    return shared(owners, where);
}

QString longer(const char *source)
{
    constexpr double growth = 1.4;
    QString text = QString::fromUtf8(source);
    const auto wanted = static_cast<qsizetype>(std::ceil(static_cast<double>(text.size()) * growth));
    // In words, as languages grow; before the sign at the end, so that "…" and ":" stay where they are.
    qsizetype at = text.size();
    while (at > 1 && (text.at(at - 1).isPunct() || text.at(at - 1).isSpace()) && text.at(at - 1) != u'%')
        --at;
    QString more;
    while (text.size() + more.size() < wanted)
        more += more.size() % 8 == 7 ? u' ' : u'x';
    return text.insert(at, more);
}

} // namespace

QString BracketTranslator::translate(const char *context, const char *source, const char *, int) const
{
    m_asked.insert(QString::fromUtf8(context) + u": "_s + QString::fromUtf8(source));
    return u'⟦' + QString::fromUtf8(source) + u'⟧';
}

QString LongTranslator::translate(const char *, const char *source, const char *, int) const
{
    return longer(source);
}

QList<ShownText> shownTexts(const QWidget &top)
{
    Collector collector;
    collector.addWidget(top);
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!isInnerPart(*widget))
            collector.addWidget(*widget);
    }
    return collector.texts;
}

QStringList wordsOutsideBrackets(const QList<ShownText> &texts, const QStringList &data)
{
    static const QRegularExpression tags(u"<[^>]+>"_s);
    static const QRegularExpression addresses(u"\\bhttps?\\b\\S*|\\bconfig set [\\w. ]+"_s);
    static const QRegularExpression units(
        u"(?<![\\p{L}])(V|A|W|kW|kWh|Wh|MHz|dBm|m|km|mi|km/h|mph|bar|kPa|psi|°C|°F|h|min|s|d|UTC|AM|PM|VIN|OVMS)(?![\\p{L}])"_s);
    static const QRegularExpression letter(u"\\p{L}"_s);
    QStringList found;
    for (const ShownText &shown : texts) {
        QString rest = outsideBrackets(shown.text);
        for (const QString &word : data)
            rest.remove(word);
        rest.remove(tags).remove(addresses).remove(units);
        if (rest.contains(letter))
            found.append(u"%1: %2"_s.arg(shown.where, shown.text));
    }
    found.removeDuplicates();
    return found;
}

QStringList sharedKeys(const QWidget &top)
{
    QStringList found;
    for (const QMenuBar *bar : top.findChildren<QMenuBar *>())
        found += sharedIn(bar->actions(), u"menu bar"_s);
    for (const QMenu *menu : top.findChildren<QMenu *>())
        found += sharedIn(menu->actions(), u"menu "_s + menu->title());
    QHash<QString, QStringList> owners;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        const bool isPutAway = widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (isPutAway)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            noteKey(owners, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            noteKey(owners, button->text());
    }
    return found + shared(owners, u"window "_s + top.windowTitle());
}

QStringList cutTexts(const QWidget &top)
{
    QStringList found;
    for (const QWidget *widget : top.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&top) || isInnerPart(*widget))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString text = label ? label->text() : button ? button->text() : QString();
        if (text.isEmpty())
            continue;
        const bool isTooNarrow = label && label->wordWrap() ? widget->height() < widget->heightForWidth(widget->width())
                                                            : widget->width() < widget->minimumSizeHint().width();
        if (isTooNarrow)
            found.append(u"%1 (%2 px): %3"_s.arg(nameOf(*widget)).arg(widget->width()).arg(text));
    }
    return found;
}

} // namespace fleetglass::test
