# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""The server's side of sign-ins that take more than a password: tokens (XOAUTH2, OAUTHBEARER) and SCRAM (RFC 5802).

`ask(text)` sends a challenge and gives the client's decoded answer; each function gives (user, good)."""
import base64
import hashlib
import hmac
import json
import ssl

HASHES = {"SCRAM-SHA-1": "sha1", "SCRAM-SHA-256": "sha256"}


async def token(conf, mechanism, answer, ask):
    """Options: tokens {user: token}, token_json (what a refusal says before its reply; none: no such challenge)."""
    answer = answer if answer is not None else await ask("")
    fields = answer.split("\x01")
    if mechanism == "XOAUTH2":
        user = fields[0].removeprefix("user=")
    else:
        user = fields[0].split(",")[1].removeprefix("a=").replace("=2C", ",").replace("=3D", "=")
    given = next((field.removeprefix("auth=Bearer ") for field in fields if field.startswith("auth=Bearer ")), "")
    good = bool(given) and conf.get("tokens", {}).get(user) == given
    if not good and conf.get("token_json"):
        await ask(json.dumps(conf["token_json"]))
    return user, good


def end_point(chain):
    """tls-server-end-point (RFC 5929) of a certificate that was signed with SHA-256."""
    with open(chain, encoding="ascii") as file:
        pem = file.read()
    first = pem[:pem.index("-----END CERTIFICATE-----") + 26]
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).digest()


async def scram(conf, mechanism, answer, ask):
    """Options: users, binds (kinds of channel binding that are known), misdeed_scram ("iterations", "nonce", "signature")."""
    bound, method = mechanism.endswith("-PLUS"), mechanism.removesuffix("-PLUS")
    name, misdeed = HASHES[method], conf.get("misdeed_scram")
    first = answer if answer is not None else await ask("")
    flag, _, bare = first.split(",", 2)
    user, nonce = [field[2:] for field in bare.split(",")[:2]]
    user = user.replace("=2C", ",").replace("=3D", "=")
    if bound != flag.startswith("p=") or (flag == "y" and f"{method}-PLUS" in conf.get("mechanisms", [])):
        return user, False
    if bound and flag[2:] not in conf.get("binds", []):
        await ask("e=unsupported-channel-binding-type")
        return user, False
    salt = hashlib.sha256(user.encode()).digest()[:12]
    rounds = 10 ** 9 if misdeed == "iterations" else 4096
    whole = "stranger" if misdeed == "nonce" else nonce + "3rfcNHYJY1ZVvWVs7j"
    server_first = f"r={whole},s={base64.b64encode(salt).decode()},i={rounds}"
    final = await ask(server_first)
    without_proof, _, proof = final.rpartition(",p=")
    binding = base64.b64decode(without_proof.split(",")[0][2:])
    expected = f"{flag},,".encode() + (end_point(conf["chain"]) if bound else b"")
    salted = hashlib.pbkdf2_hmac(name, conf.get("users", {}).get(user, "").encode(), salt, 4096)
    client_key = hmac.new(salted, b"Client Key", name).digest()
    message = f"{bare},{server_first},{without_proof}".encode()
    signature = hmac.new(hashlib.new(name, client_key).digest(), message, name).digest()
    right = bytes(a ^ b for a, b in zip(client_key, signature))
    if binding != expected or base64.b64decode(proof) != right or user not in conf.get("users", {}):
        return user, False
    own = hmac.new(hmac.new(salted, b"Server Key", name).digest(), message, name).digest()
    if misdeed == "signature":
        own = own[::-1]
    await ask(f"v={base64.b64encode(own).decode()}")
    return user, True
