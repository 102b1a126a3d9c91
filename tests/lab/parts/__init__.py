# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The parts of the lab: network, names, certificates, servers. Python's standard library only."""
