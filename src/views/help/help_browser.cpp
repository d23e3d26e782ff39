// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/help_browser.h"

#include "views/help/help_topics.h"

#include <QDesktopServices>
#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageMargin = 24;
constexpr int lineHeightPercent = 125;
constexpr int cellPadding = 6;
constexpr float markOpacity = 0.35F;
constexpr float lineOpacity = 0.2F;

QUrl urlOf(const QString &id)
{
    return QUrl(u"qrc:/help/%1.md"_s.arg(id));
}

QString idOf(const QUrl &url)
{
    return url.fileName().chopped(url.fileName().endsWith(".md"_L1) ? 3 : 0);
}

/// In a cell of a Markdown table.
QString cell(QString text)
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s).replace(u'`', u"\\`"_s);
}

/// A line under each row, and nothing else: Markdown's tables have none.
void calmTables(QTextFrame *frame, const QColor &line)
{
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellPadding(cellPadding);
            format.setCellSpacing(0);
            format.setTopMargin(8);
            format.setBottomMargin(8);
            table->setFormat(format);
            for (int cell = 0; cell < table->rows() * table->columns(); ++cell) {
                QTextTableCell at = table->cellAt(cell / table->columns(), cell % table->columns());
                QTextTableCellFormat cellFormat = at.format().toTableCellFormat();
                cellFormat.setBottomBorder(1);
                cellFormat.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                cellFormat.setBottomBorderBrush(line);
                at.setFormat(cellFormat);
            }
        }
        calmTables(child, line);
    }
}

} // namespace

HelpBrowser::HelpBrowser(std::function<QList<HelpShortcut>()> shortcuts, QWidget *parent)
    : QTextBrowser(parent)
    , m_shortcuts(std::move(shortcuts))
{
    setOpenExternalLinks(false);
    setFrameShape(NoFrame);
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) { // also by back, forward, reload()
        m_topic = idOf(url);                                                    // source() is not there yet
        setPage();
        emit topicShown(m_topic);
    });
}

void HelpBrowser::showTopic(const QString &id)
{
    setSource(urlOf(id), QTextDocument::MarkdownResource);
}

QString HelpBrowser::pageText(const QString &id) const
{
    const QString page = helpPage(id);
    return id == shortcutsTopic ? shortcutsPage(page) : page;
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::MarkdownResource)
        return pageText(idOf(name));
    return {}; // nothing comes from outside
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    if (name.scheme() == "https"_L1) {
        QDesktopServices::openUrl(name);
        return;
    }
    QTextBrowser::doSetSource(name, type);
}

/// What Markdown cannot say: air between lines and around the page.
void HelpBrowser::setPage()
{
    document()->setDocumentMargin(pageMargin);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
        if (format.headingLevel() > 1)
            format.setTopMargin(fontMetrics().height());
        cursor.setBlockFormat(format);
    }
    QColor line = palette().color(QPalette::Text); // Mid is lost upon dark windows
    line.setAlphaF(lineOpacity);
    calmTables(document()->rootFrame(), line);
    markWords(m_words);
}

void HelpBrowser::markWords(const QStringList &words)
{
    m_words = words;
    QColor mark = palette().color(QPalette::Highlight);
    mark.setAlphaF(markOpacity);
    QTextCharFormat format;
    format.setBackground(mark);
    QList<QTextEdit::ExtraSelection> marks;
    int first = -1;
    for (const QString &word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found)) {
            marks.append({.cursor = found, .format = format});
            if (first < 0 || found.selectionStart() < first)
                first = found.selectionStart();
        }
    }
    setExtraSelections(marks);
    if (first < 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(first);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - height() / 4);
}

QString HelpBrowser::shortcutsPage(const QString &introduction) const
{
    QString page = introduction;
    QString group;
    for (const HelpShortcut &each : m_shortcuts()) {
        if (each.group != group) {
            group = each.group;
            page += u"\n## %1\n\n| %2 | %3 |\n| --- | --- |\n"_s.arg(cell(group), tr("Command"), tr("Keys"));
        }
        page += u"| %1 | %2 |\n"_s.arg(cell(each.title), cell(each.keys));
    }
    return page;
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours of links are taken when the page is read.
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange) && !source().isEmpty()) {
        const int at = verticalScrollBar()->value();
        reload();
        verticalScrollBar()->setValue(at);
    }
}

} // namespace fleetglass
