// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/interned.h"

#include <QHash>
#include <QReadWriteLock>

namespace fleetglass {

namespace {

struct Texts {
    QReadWriteLock lock;
    QList<QString> byIndex{QString()};
    QHash<QString, quint32> indexOf{{QString(), 0}};
};

Texts &texts()
{
    static Texts instance;
    return instance;
}

} // namespace

Interned::Interned(QStringView text)
{
    if (text.isEmpty())
        return;
    Texts &all = texts();
    const QString key = text.toString();
    {
        const QReadLocker reading(&all.lock);
        if (const auto found = all.indexOf.constFind(key); found != all.indexOf.cend()) {
            m_index = *found;
            return;
        }
    }
    const QWriteLocker writing(&all.lock);
    const auto next = static_cast<quint32>(all.byIndex.size());
    // Another thread may have been faster between the two locks.
    m_index = all.indexOf.value(key, next);
    if (m_index == next) {
        all.indexOf.insert(key, next);
        all.byIndex.append(key);
    }
}

QString Interned::text() const
{
    Texts &all = texts();
    const QReadLocker reading(&all.lock);
    return all.byIndex.at(m_index);
}

} // namespace fleetglass
