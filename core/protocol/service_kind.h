// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Stands in the model, because rules judge by it and may not use this room; named here, where bytes are read.
#include "core/model/service_kind.h"  // IWYU pragma: export
