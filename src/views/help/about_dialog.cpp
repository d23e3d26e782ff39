// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/about_dialog.h"

#include "views/common/scaled_font.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {
constexpr int usualWidth = 96;  ///< letters: a line of the licence has 80
constexpr int usualHeight = 30; ///< lines
} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(new QLabel(this))
    , m_text(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_parts(new QTreeWidget(this))
    , m_licence(new QPlainTextEdit(this))
    , m_copy(nullptr)
{
    setScaledFont(m_name, 1.6);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_parts->setRootIsDecorated(false);
    m_parts->setColumnCount(3);
    m_parts->setUniformRowHeights(true);
    m_licence->setReadOnly(true);
    m_licence->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_licence->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_licence->setPlainText(licenceText());
    m_licence->setTabChangesFocus(true);
    m_tabs->addTab(m_parts, QString());
    m_tabs->addTab(m_licence, QString());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(bugReportText(m_versions)); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_name);
    layout->addWidget(m_text);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buttons);
    retranslate();
    resize(fontMetrics().averageCharWidth() * usualWidth, fontMetrics().height() * usualHeight);
}

void AboutDialog::setVersions(const RuntimeVersions &versions)
{
    m_versions = versions;
    fillParts();
}

void AboutDialog::fillParts()
{
    m_parts->clear();
    for (const ProgramPart &part : programParts(m_versions)) {
        const QString version = part.version.isEmpty() ? u"—"_s : part.version;
        auto *item = new QTreeWidgetItem(m_parts, {part.name, version, part.licence});
        item->setToolTip(0, part.source);
        if (part.version.isEmpty())
            item->setData(1, Qt::AccessibleTextRole, tr("no version"));
    }
    m_parts->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void AboutDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Fleetglass"));
    m_name->setText(tr("Fleetglass %1").arg(QCoreApplication::applicationVersion()));
    m_text->setText(
        tr("All vehicles of a mixed fleet in one window.\n\n"
           "Free software under the GNU General Public License, version 3 or later. You may use, study, share "
           "and change it. It comes without any warranty."));
    m_tabs->setAccessibleName(windowTitle());
    m_tabs->setTabText(0, tr("&Made with"));
    m_tabs->setTabText(1, tr("&Licence"));
    m_parts->setAccessibleName(tr("Parts of the program"));
    m_parts->setHeaderLabels({tr("Part"), tr("Version"), tr("Licence")});
    m_licence->setAccessibleName(tr("Text of the licence"));
    m_copy->setText(tr("&Copy for a report"));
    m_copy->setToolTip(tr("Copies the versions of all parts and of the system. No names, no passwords."));
    fillParts();
}

} // namespace fleetglass
