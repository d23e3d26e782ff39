# SPDX-FileCopyrightText: 2026 The Fleetglass authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What a build needs, per package manager. Names only; how they get there is in root.sh and system.sh.
# A changed list is noticed by its hash: `dev setup` then installs only what is new.
# shellcheck shell=bash disable=SC2034

# Debian 13 and its kin, and the Debian 13 build root. One line per purpose.
PACKAGES_APT='
g++ cmake ninja-build ccache mold gdb git ca-certificates tzdata locales less
qt6-base-dev qt6-declarative-dev qt6-svg-dev qt6-svg-plugins qt6-shadertools-dev qt6-wayland
qt6-positioning-dev qt6-location-dev qt6-location-plugins qt6-charts-dev qt6-httpserver-dev
qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n libqt6sql6-sqlite libsqlite3-dev
qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtquick
qml6-module-qtquick-window qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-shapes
qml6-module-qtquick-templates qml6-module-qtlocation qml6-module-qtpositioning
qt6-base-private-dev qt6-declarative-private-dev qt6-positioning-private-dev libxkbcommon-dev
qcoro-qt6-dev libsimdjson-dev qtkeychain-qt6-dev libxlsxwriter-dev zlib1g-dev
libgl-dev libegl-dev libvulkan-dev libgl1-mesa-dri libegl1 libegl-mesa0 libvulkan1
xvfb openbox xauth xdotool x11-utils imagemagick dbus dbus-bin at-spi2-core openssl python3-minimal
python3-gi gir1.2-atspi-2.0 desktop-file-utils appstream
fonts-dejavu-core fonts-noto-core
'

# Only for `dev format` and `dev lint`.
PACKAGES_APT_LINT='clang-format-19 clang-tidy-19 clang-tools-19 clang-19 clazy'

PACKAGES_DNF='
gcc-c++ cmake ninja-build ccache mold gdb git libasan libubsan libtsan
qt6-qtbase-devel qt6-qtbase-private-devel qt6-qtdeclarative-devel qt6-qtsvg-devel qt6-qtshadertools-devel qt6-qtwayland
qt6-qtpositioning-devel qt6-qtlocation-devel qt6-qtcharts-devel qt6-qthttpserver-devel qt6-qttools-devel qt6-linguist qt6-qttranslations
qcoro-qt6-devel simdjson-devel qtkeychain-qt6-devel sqlite-devel libxlsxwriter-devel zlib-devel
xorg-x11-server-Xvfb openbox xdotool xprop xwininfo ImageMagick dbus-daemon at-spi2-core openssl python3
python3-gobject desktop-file-utils appstream
dejavu-sans-fonts google-noto-sans-fonts
'
PACKAGES_DNF_LINT='clang-tools-extra clang clazy'

PACKAGES_PACMAN='
gcc cmake ninja ccache mold gdb git
qt6-base qt6-declarative qt6-svg qt6-shadertools qt6-wayland qt6-websockets
qt6-positioning qt6-location qt6-charts qt6-httpserver qt6-tools qt6-translations
qcoro simdjson qtkeychain-qt6 sqlite libxlsxwriter zlib
xorg-server-xvfb openbox xdotool xorg-xprop xorg-xwininfo imagemagick dbus at-spi2-core openssl python
python-gobject desktop-file-utils appstream
ttf-dejavu noto-fonts
'
PACKAGES_PACMAN_LINT='clang clazy'

PACKAGES_BREW='cmake ninja ccache qt qtkeychain simdjson sqlite libxlsxwriter zlib openssl@3'
PACKAGES_BREW_LINT='llvm'
