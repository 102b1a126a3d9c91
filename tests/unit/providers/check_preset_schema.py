# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates every shipped preset against its schema in resources. Exit status 77: nothing to validate with."""
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)

resources = pathlib.Path(sys.argv[1])
problems = 0
for folder, form in (("providers", "provider.schema.json"), ("apis", "api.schema.json")):
    schema = json.loads((resources / form).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    presets = sorted((resources / folder).glob("*.json"))
    problems += 0 if presets else 1
    for preset in presets:
        for error in validator.iter_errors(json.loads(preset.read_text(encoding="utf-8"))):
            problems += 1
            print(f"{folder}/{preset.name}: {'/'.join(map(str, error.path))}: {error.message}")
sys.exit(1 if problems else 0)
