// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/background_dialog.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace fleetglass {

using namespace Qt::StringLiterals;

BackgroundDialog::BackgroundDialog(AppSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_builtIn(new QRadioButton(tr("&Built-in map (needs no network)"), this))
    , m_file(new QRadioButton(tr("Map &file (MBTiles)"), this))
    , m_online(new QRadioButton(tr("Map &server on the net"), this))
    , m_path(new QLineEdit(settings.mbTilesPath(), this))
    , m_url(new QLineEdit(settings.onlineTilesUrl(), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Map background"));
    setMinimumWidth(520);
    m_path->setAccessibleName(tr("Path of the map file"));
    m_url->setAccessibleName(tr("Address of the map server"));
    m_url->setPlaceholderText(u"https://tile.openstreetmap.org/{z}/{x}/{y}.png"_s);
    auto *browse = new QPushButton(tr("B&rowse…"), this);
    auto *note = new QLabel(tr("The server sees which places you look at, and its usage policy applies. Pictures are "
                               "kept on this computer as long "
                               "as the server allows."),
                            this);
    note->setWordWrap(true);

    auto *fileRow = new QHBoxLayout;
    fileRow->addSpacing(24);
    fileRow->addWidget(m_path);
    fileRow->addWidget(browse);
    auto *urlRow = new QHBoxLayout;
    urlRow->addSpacing(24);
    urlRow->addWidget(m_url);
    auto *noteRow = new QHBoxLayout;
    noteRow->addSpacing(24);
    noteRow->addWidget(note);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_builtIn);
    layout->addWidget(m_file);
    layout->addLayout(fileRow);
    layout->addWidget(m_online);
    layout->addLayout(urlRow);
    layout->addLayout(noteRow);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);

    const TileSourceKind kind = settings.tileSource();
    (kind == TileSourceKind::MbTiles  ? m_file
     : kind == TileSourceKind::Online ? m_online
                                      : m_builtIn)
        ->setChecked(true);
    connect(browse, &QPushButton::clicked, this, &BackgroundDialog::chooseFile);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BackgroundDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BackgroundDialog::reject);
    for (QRadioButton *button : {m_builtIn, m_file, m_online})
        connect(button, &QRadioButton::toggled, this, &BackgroundDialog::updateState);
    connect(m_path, &QLineEdit::textChanged, this, &BackgroundDialog::updateState);
    connect(m_url, &QLineEdit::textChanged, this, &BackgroundDialog::updateState);
    updateState();
}

void BackgroundDialog::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Map file"), m_path->text(), tr("MBTiles (*.mbtiles)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_file->setChecked(true);
}

void BackgroundDialog::updateState()
{
    const QString url = m_url->text();
    const bool isUrl =
        url.startsWith("https://"_L1) && url.contains("{z}"_L1) && url.contains("{x}"_L1) && url.contains("{y}"_L1);
    m_buttons->button(QDialogButtonBox::Ok)
        ->setEnabled(m_builtIn->isChecked() || (m_file->isChecked() && !m_path->text().isEmpty())
                     || (m_online->isChecked() && isUrl));
}

void BackgroundDialog::accept()
{
    m_settings.mbTilesPath.set(m_path->text());
    m_settings.onlineTilesUrl.set(m_url->text());
    m_settings.tileSource.set(m_file->isChecked()     ? TileSourceKind::MbTiles
                             : m_online->isChecked() ? TileSourceKind::Online
                                                     : TileSourceKind::BuiltIn);
    QDialog::accept();
}

} // namespace fleetglass
