// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "providers/provider.h"
#include "settings/secret_store.h"
#include "sync/sync_engine.h"

namespace fleetglass {

/// What makes a provider from an account: its secret comes from the store; exchanges are recorded to FLEETGLASS_RECORD_DIR
/// where that is set. The variable that holds the store, and the clock, must outlive it; the store may come later than the factory.
ProviderFactory providerFactory(const std::unique_ptr<SecretStore> &secrets, const Clock &clock);

} // namespace fleetglass
