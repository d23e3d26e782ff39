// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtLocation
import QtPositioning
import Fleetglass.Map

// The base map with the fleet above it. MapScene owns the camera; the map only follows it.
Rectangle {
    id: root

    required property MapScene scene

    color: scene.ground

    // The plugin reads its parameters once, so another host needs another map.
    Loader {
        id: base

        function load() {
            active = false
            active = root.scene.tileHost !== ""
        }

        active: false
        Component.onCompleted: load()
        sourceComponent: Map {
            id: map

            // Qt Location takes the tiles of the zoom below and enlarges them up to twice. Drawn about half a zoom deeper and shown
            // smaller, they are those of the nearest zoom: never enlarged by more than 1.41, so names keep their size and edge.
            readonly property real deeper: drawnZoom(root.scene.zoom) - root.scene.zoom
            readonly property real enlarged: Math.pow(2, deeper)

            // Within 0.05 of a whole zoom Qt Location draws the tiles at that whole zoom, beside their places. So it never comes
            // there.
            function drawnZoom(shown) {
                const whole = Math.floor(shown + 0.5)
                const rest = Math.max(0.06, Math.min(0.94, shown + 0.5 - whole))
                return Math.max(shown, Math.min(whole + rest, maximumZoomLevel))
            }

            function follow() {
                // The zoom first: how far north the centre may be hangs on it.
                zoomLevel = root.scene.zoom + deeper
                center = root.scene.centre
            }

            width: root.width * enlarged
            height: root.height * enlarged
            scale: 1 / enlarged
            transformOrigin: Item.TopLeft
            color: root.scene.ground
            copyrightsVisible: false
            maximumZoomLevel: 19
            plugin: Plugin {
                name: "osm"
                PluginParameter { name: "osm.mapping.custom.host"; value: root.scene.tileHost }
                PluginParameter { name: "osm.mapping.providersrepository.disabled"; value: true }
                // The tile gateway keeps the tiles; a second copy would know neither style nor age.
                PluginParameter { name: "osm.mapping.cache.disk.size"; value: 0 }
                // Qt Location reckons with 256 KiB for a tile, ours are of 1 MiB: with its own limit a large window finds no room
                // for the tiles it needs and shows those of another zoom instead.
                PluginParameter { name: "osm.mapping.cache.texture.size"; value: 256 * 1024 * 1024 }
            }

            onSupportedMapTypesChanged: {
                for (const type of supportedMapTypes) {
                    if (type.style === MapType.CustomMap)
                        activeMapType = type
                }
            }
            onMapReadyChanged: follow()
            onDeeperChanged: follow()
            onWidthChanged: follow()
            onHeightChanged: follow()
            Component.onCompleted: follow()

            Connections {
                target: root.scene
                function onCameraChanged() { map.follow() }
            }
        }

        Connections {
            target: root.scene
            function onTileHostChanged() { base.load() }
        }
    }

    FleetLayer {
        objectName: "fleet"
        anchors.fill: parent
        scene: root.scene
    }

    MapInput {
        id: input

        objectName: "input"
        anchors.fill: parent
        scene: root.scene

        PinchHandler {
            target: null
            rotationAxis.enabled: false
            onScaleChanged: delta => input.pinch(delta, centroid.position)
            onTranslationChanged: delta => input.pan(Qt.point(delta.x, delta.y))
        }
    }

    Rectangle {
        anchors.fill: parent
        border { width: 2; color: root.scene.highlight }
        color: "transparent"
        visible: root.scene.isFocusShown
    }
}
