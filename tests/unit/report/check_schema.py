# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Validates every good-*.json of a folder against a schema, and sees that every bad-*.json fails."""
import json
import pathlib
import sys

import jsonschema


def main() -> int:
    schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    files = sorted(pathlib.Path(sys.argv[2]).glob("*.json"))
    good = [f for f in files if f.name.startswith("good-")]
    bad = [f for f in files if f.name.startswith("bad-")]
    if not good or (not bad and "--only-good" not in sys.argv):
        print("there is nothing to check")
        return 1
    failures = 0
    for file in files:
        errors = list(validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))))
        if bool(errors) == file.name.startswith("good-"):
            failures += 1
            print(file.name, "is valid" if not errors else [f"{e.json_path}: {e.message}" for e in errors])
    return 1 if failures else 0


sys.exit(main())
