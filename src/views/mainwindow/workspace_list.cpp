// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/mainwindow/workspace_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace fleetglass {

using namespace Qt::StringLiterals;

namespace {

struct BuiltIn {
    QLatin1StringView id;
    const char *title;
    QLatin1StringView fleetView;
};

constexpr BuiltIn builtIns[] = {
    {"monitor"_L1, QT_TRANSLATE_NOOP("fleetglass::WorkspaceList", "Monitor"), "all"_L1},
    {"energy"_L1, QT_TRANSLATE_NOOP("fleetglass::WorkspaceList", "Energy"), "energy"_L1},
    {"tyres"_L1, QT_TRANSLATE_NOOP("fleetglass::WorkspaceList", "Tyres"), "tyres"_L1},
    {"history"_L1, QT_TRANSLATE_NOOP("fleetglass::WorkspaceList", "History"), "all"_L1},
};

} // namespace

WorkspaceList::WorkspaceList(AppSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    for (const BuiltIn &builtIn : builtIns)
        m_workspaces.append({.id = builtIn.id, .title = {}, .state = {}, .fleetView = builtIn.fleetView, .isBuiltIn = true});
    load();
}

const Workspace *WorkspaceList::find(const QString &id) const
{
    const auto found = std::ranges::find(m_workspaces, id, &Workspace::id);
    return found == m_workspaces.cend() ? nullptr : &*found;
}

QString WorkspaceList::titleOf(const Workspace &workspace) const
{
    const auto *const builtIn = std::ranges::find(builtIns, workspace.id, &BuiltIn::id);
    return builtIn == std::end(builtIns) ? workspace.title : tr(builtIn->title);
}

const Workspace &WorkspaceList::current() const
{
    const Workspace *found = find(m_settings.workspace());
    return found ? *found : m_workspaces.first();
}

void WorkspaceList::setCurrent(const QString &id)
{
    if (!find(id) || id == m_settings.workspace())
        return;
    m_settings.workspace.set(id);
    emit currentChanged(id);
}

void WorkspaceList::store(const QString &id, const QByteArray &state, const QString &fleetView)
{
    Workspace *workspace = own(id);
    if (!workspace)
        return;
    workspace->state = state;
    workspace->fleetView = fleetView;
    save();
}

QString WorkspaceList::add(const QString &title, const QByteArray &state, const QString &fleetView)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_workspaces.append({.id = id, .title = title, .state = state, .fleetView = fleetView});
    save();
    emit listChanged();
    return id;
}

void WorkspaceList::rename(const QString &id, const QString &title)
{
    Workspace *workspace = own(id);
    if (!workspace || workspace->isBuiltIn || title.isEmpty())
        return;
    workspace->title = title;
    save();
    emit listChanged();
}

void WorkspaceList::remove(const QString &id)
{
    const Workspace *workspace = find(id);
    if (!workspace || workspace->isBuiltIn)
        return;
    const bool wasCurrent = current().id == id;
    m_workspaces.removeIf([&id](const Workspace &each) { return each.id == id; });
    save();
    if (wasCurrent)
        setCurrent(m_workspaces.first().id);
    emit listChanged();
}

void WorkspaceList::reset(const QString &id)
{
    const auto *const builtIn = std::ranges::find(builtIns, id, &BuiltIn::id);
    if (builtIn != std::end(builtIns))
        store(id, {}, builtIn->fleetView);
}

Workspace *WorkspaceList::own(const QString &id)
{
    const auto found = std::ranges::find(m_workspaces, id, &Workspace::id);
    return found == m_workspaces.end() ? nullptr : &*found;
}

/// What cannot be read is as if it had never been changed.
void WorkspaceList::load()
{
    const QJsonArray array = QJsonDocument::fromJson(m_settings.workspaces()).array();
    for (const QJsonValue &value : array) {
        const Workspace kept{.id = value["id"_L1].toString(),
                             .title = value["title"_L1].toString(),
                             .state = QByteArray::fromBase64(value["state"_L1].toString().toLatin1()),
                             .fleetView = value["fleetView"_L1].toString()};
        if (Workspace *known = own(kept.id)) {
            known->state = kept.state;
            known->fleetView = kept.fleetView;
        } else if (!kept.id.isEmpty() && !kept.title.isEmpty()) {
            m_workspaces.append(kept);
        }
    }
}

void WorkspaceList::save()
{
    QJsonArray array;
    for (const Workspace &workspace : std::as_const(m_workspaces)) {
        array.append(QJsonObject{{u"id"_s, workspace.id},
                                 {u"title"_s, workspace.title},
                                 {u"state"_s, QString::fromLatin1(workspace.state.toBase64())},
                                 {u"fleetView"_s, workspace.fleetView}});
    }
    m_settings.workspaces.set(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace fleetglass
