// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/settings/file_editor.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace fleetglass {

FileEditor::FileEditor(AnySetting &setting, QWidget *parent)
    : SettingEditor(parent)
    , m_setting(setting)
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path);
    row->addWidget(m_browse);
    m_browse->setAutoDefault(false);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { take(m_path->text().trimmed()); });
    connect(m_browse, &QPushButton::clicked, this, &FileEditor::browse);
}

void FileEditor::browse()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Map file"), m_path->text(), tr("MBTiles (*.mbtiles)"));
    if (!path.isEmpty())
        take(path);
}

void FileEditor::take(const QString &path)
{
    const QFileInfo file(QDir::fromNativeSeparators(path));
    if (!path.isEmpty() && (!file.isFile() || !file.isReadable())) {
        emit problem(tr("There is no such file, or it cannot be read."));
        return;
    }
    emit problem({});
    m_setting.setValue(path.isEmpty() ? QString() : file.filePath());
}

void FileEditor::refresh()
{
    m_path->setText(QDir::toNativeSeparators(m_setting.value().toString()));
    emit problem({});
}

void FileEditor::retranslate()
{
    m_browse->setText(tr("Browse…"));
    m_browse->setAccessibleName(tr("Browse for a map file"));
    m_path->setPlaceholderText(tr("Path of an .mbtiles file"));
}

} // namespace fleetglass
