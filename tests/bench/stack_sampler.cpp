// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/stack_sampler.h"

#include <QFile>

#ifdef Q_OS_LINUX
#    include <array>
#    include <atomic>
#    include <chrono>
#    include <csignal>
#    include <thread>
#    include <vector>

#    include <dlfcn.h>
#    include <execinfo.h>
#    include <pthread.h>
#endif

namespace fleetglass {

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto patience = std::chrono::milliseconds(8);
constexpr auto interval = std::chrono::milliseconds(4);
constexpr std::size_t mostSamples = 20'000;
constexpr int mostFrames = 48;

struct Stack {
    std::array<void *, mostFrames> frames;
    int size = 0;
};

// Filled by the signal's handler in the GUI thread, in memory that is there already.
std::vector<Stack> stacks;
std::atomic<std::size_t> taken = 0;

void takeStack(int)
{
    const std::size_t at = taken.load();
    if (at >= stacks.size())
        return;
    stacks[at].size = backtrace(stacks[at].frames.data(), mostFrames);
    taken.store(at + 1);
}

} // namespace

struct StackSampler::Private {
    pthread_t gui = pthread_self();
    std::atomic<Clock::rep> since = 0; ///< 0: no event
    std::jthread watcher;
};

StackSampler::StackSampler() : d(std::make_unique<Private>())
{
    stacks.resize(mostSamples);
    taken = 0;
    Stack warm; // loads what backtrace() needs, which a signal's handler must not
    warm.size = backtrace(warm.frames.data(), mostFrames);
    std::signal(SIGPROF, takeStack);
    d->watcher = std::jthread([d = d.get()](const std::stop_token &stop) {
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(interval);
            const Clock::rep since = d->since;
            if (since != 0 && Clock::now().time_since_epoch().count() - since > Clock::duration(patience).count())
                pthread_kill(d->gui, SIGPROF);
        }
    });
}

StackSampler::~StackSampler()
{
    d->watcher.request_stop();
    d->watcher.join();
    std::signal(SIGPROF, SIG_IGN);
}

void StackSampler::begin()
{
    d->since = Clock::now().time_since_epoch().count();
}

void StackSampler::end()
{
    d->since = 0;
}

bool StackSampler::save(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (std::size_t i = 0; i < taken; ++i) {
        QByteArray line;
        for (int frame = 0; frame < stacks[i].size; ++frame) {
            Dl_info info{};
            char *address = static_cast<char *>(stacks[i].frames.at(static_cast<std::size_t>(frame)));
            if (dladdr(address, &info) == 0)
                continue;
            line += QByteArray(info.dli_fname) + "+0x"
                    + QByteArray::number(address - static_cast<char *>(info.dli_fbase), 16) + ' ';
        }
        file.write(line.trimmed() + '\n');
    }
    return true;
}

#else

struct StackSampler::Private {};
StackSampler::StackSampler() = default;
StackSampler::~StackSampler() = default;
void StackSampler::begin() {}
void StackSampler::end() {}
bool StackSampler::save(const QString &) const
{
    return false;
}

#endif

} // namespace fleetglass
