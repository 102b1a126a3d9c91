# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Dovecot with the modern sign-in (XOAUTH2, OAUTHBEARER): it checks signed tokens by itself (RFC 7519, HS256)."""
import base64
import hashlib
import hmac
import json
import time

KEY = b"a-key-for-the-lab-and-for-nothing-else"
HOUR_S = 3600
PASSDB = """\
passdb {{
  driver = passwd-file
  args = scheme=plain username_format=%u {users}
}}
"""


def part(value):
    octets = json.dumps(value, separators=(",", ":")).encode() if isinstance(value, dict) else value
    return base64.urlsafe_b64encode(octets).rstrip(b"=").decode()


def token(user, scope="mail", lives_s=HOUR_S):
    """An access token of this firm: signed, and good for so long from now."""
    now = int(time.time())
    claims = {"iss": "https://id.kontor-berg.test", "sub": user, "email": user, "scope": scope, "iat": now - 2 * HOUR_S,
              "exp": now + lives_s}
    signed = f"{part({'alg': 'HS256', 'typ': 'JWT'})}.{part(claims)}"
    return f"{signed}.{part(hmac.new(KEY, signed.encode(), hashlib.sha256).digest())}"


def take_tokens(lab, mechanisms="plain login xoauth2 oauthbearer"):
    """The firm's servers offer these methods, and know the tokens above, until `restore`."""
    firm = lab.firm
    keys = firm.folder / "token-keys/default/HS256"
    keys.mkdir(parents=True, exist_ok=True)
    (keys / "default").write_text(base64.b64encode(KEY).decode())
    settings = firm.folder / "oauth2.conf"
    settings.write_text(f"introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix={firm.folder}/token-keys/\n"
                        "username_attribute = email\nscope = mail\n")
    plain = PASSDB.format(users=firm.folder / "users")
    modern = f"passdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  args = {settings}\n}}\n"
    firm.adjust(dovecot={"auth_mechanisms = plain login cram-md5": f"auth_mechanisms = {mechanisms}", plain: modern + plain})
