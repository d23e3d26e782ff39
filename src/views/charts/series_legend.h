// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

QT_FORWARD_DECLARE_CLASS(QGridLayout)
QT_FORWARD_DECLARE_CLASS(QLabel)

namespace fleetglass {

/// Which line is which, and what each says at the time under the cursor. In one column or in several, by width.
class SeriesLegend : public QWidget
{
    Q_OBJECT
public:
    struct Entry {
        QString title;
        QColor color;
        bool operator==(const Entry &) const = default;
    };

    explicit SeriesLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    /// `values` are as many as the entries.
    void setReadout(const QString &time, const QStringList &values);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    struct Row {
        QLabel *badge;
        QLabel *title;
        QLabel *value;
    };

    QLabel *m_time;
    QGridLayout *m_grid;
    QList<Entry> m_entries;
    QList<Row> m_rows;
    int m_columns = 0;
};

} // namespace fleetglass
