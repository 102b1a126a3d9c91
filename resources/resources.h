// SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of this folder are compiled into the program under ":/outbox/", for example
// ":/outbox/icons/paper-plane.svg". Link outbox_resources to have them.
