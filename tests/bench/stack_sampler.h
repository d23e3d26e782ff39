// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace fleetglass {

/// Says in which functions the GUI thread is while an event takes too long: looks at its stack every few milliseconds, from outside. Linux
/// only; does nothing elsewhere. Make it in the GUI thread. One at a time.
class StackSampler
{
public:
    StackSampler();
    ~StackSampler();
    StackSampler(const StackSampler &) = delete;
    StackSampler &operator=(const StackSampler &) = delete;

    /// Around every outermost event.
    void begin();
    void end();

    /// One line per sample, innermost frame first: "module+0xoffset module+0xoffset …", as addr2line wants them; the first ones
    /// are the sampler's own.
    bool save(const QString &path) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace fleetglass
