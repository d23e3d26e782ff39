// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/app_settings.h"

#include <QDialog>

QT_FORWARD_DECLARE_CLASS(QDialogButtonBox)
QT_FORWARD_DECLARE_CLASS(QLineEdit)
QT_FORWARD_DECLARE_CLASS(QRadioButton)

namespace fleetglass {

/// Chooses what the map is drawn from: built in, a file, or a server on the net. Nothing is asked of the net before it is chosen here.
class BackgroundDialog : public QDialog
{
    Q_OBJECT
public:
    explicit BackgroundDialog(AppSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    void chooseFile();
    void updateState();

    AppSettings &m_settings;
    QRadioButton *m_builtIn;
    QRadioButton *m_file;
    QRadioButton *m_online;
    QLineEdit *m_path;
    QLineEdit *m_url;
    QDialogButtonBox *m_buttons;
};

} // namespace fleetglass
