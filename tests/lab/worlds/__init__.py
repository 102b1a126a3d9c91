# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The worlds, a module per chapter. Each has WORLDS, a list of World."""
