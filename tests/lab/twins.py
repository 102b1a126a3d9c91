# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Healthy twins: the same world without its fault, which must stay green."""
import dataclasses


def twin(world, change=None, **different):
    """`world` without its fault: nothing is changed (or `change` alone), and nothing must be found."""
    healthy = {"finding": (), "status": (0,), "proven": False, "likely": None, "consequences": (), "recommended": (),
               "secret": "", "no_sign_in": (), "tries": 1, "change": change or (lambda lab: None), **different}
    return dataclasses.replace(world, name=f"{world.name}.twin", **healthy)
