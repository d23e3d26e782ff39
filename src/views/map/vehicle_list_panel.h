// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vehicle.h"
#include "domain/vehicle_state.h"

#include <QFrame>
#include <QList>
#include <QString>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QToolButton;

namespace fleetglass {

/// One vehicle of a VehicleListPanel, in words.
struct VehicleListEntry {
    VehicleKey key;
    QString name;
    VehicleState state;
    Freshness freshness = Freshness::Unknown;
    QString distance; ///< "2.4 km"; empty in a list that is not about a place
    QString details;  ///< the second line: charge, range, age
    QString spoken;   ///< all of it as a sentence, for screen readers
    bool operator==(const VehicleListEntry &) const = default;
};

/// A short list of vehicles over the map: two lines each, numbered where it is about distances. A click or Enter chooses a vehicle,
/// Escape closes. Lies in its parent, where place() puts it.
class VehicleListPanel : public QFrame
{
    Q_OBJECT
public:
    explicit VehicleListPanel(QWidget *parent);

    /// `note` stands under the title; may be empty.
    void setTitle(const QString &title, const QString &note);
    /// The vehicle that was current stays current, wherever it stands now.
    void setEntries(const QList<VehicleListEntry> &entries);
    const QList<VehicleListEntry> &entries() const { return m_entries; }
    /// Instead of the list while there are no entries.
    void setEmptyText(const QString &text);
    void setNumbered(bool isNumbered);
    /// Opens beside the point of the parent, where there is more room, and takes the keyboard.
    void open(QPoint beside);

signals:
    void vehicleChosen(const fleetglass::VehicleKey &key);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refreshAppearance();
    void retranslate();
    void fill(QListWidgetItem &item, qsizetype index) const;
    void fitHeight();
    QPoint cornerBeside(QPoint place) const;
    void choose(const QListWidgetItem *item);

    QLabel *m_title;
    QLabel *m_note;
    QLabel *m_empty;
    QToolButton *m_close;
    QListWidget *m_list;
    QList<VehicleListEntry> m_entries;
    bool m_isNumbered = false;
};

} // namespace fleetglass
