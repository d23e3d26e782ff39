// SPDX-FileCopyrightText: 2026 The Fleetglass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "providers/provider.h"
#include "settings/secret_store.h"
#include "sync/sync_engine.h"

#include <functional>

namespace fleetglass {

/// What makes a provider from an account: its secret comes from the store; exchanges are recorded to FLEETGLASS_RECORD_DIR
/// where that is set. The store is asked for when the first account is opened; it and the clock must outlive the factory.
/// LoginRefused where no secret is kept.
ProviderFactory providerFactory(std::function<SecretStore &()> secrets, const Clock &clock);

} // namespace fleetglass
