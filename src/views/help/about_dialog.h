// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/help/program_parts.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QLabel)
QT_FORWARD_DECLARE_CLASS(QPlainTextEdit)
QT_FORWARD_DECLARE_CLASS(QPushButton)
QT_FORWARD_DECLARE_CLASS(QTabWidget)
QT_FORWARD_DECLARE_CLASS(QTreeWidget)

namespace fleetglass {

/// Name, version, licence, and what the program is made of; copies what a report of a fault needs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);

    void setVersions(const RuntimeVersions &versions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillParts();
    void retranslate();

    RuntimeVersions m_versions;
    QLabel *m_name;
    QLabel *m_text;
    QTabWidget *m_tabs;
    QTreeWidget *m_parts;
    QPlainTextEdit *m_licence;
    QPushButton *m_copy;
};

} // namespace fleetglass
