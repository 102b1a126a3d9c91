# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Certificates that no tool would make: written octet by octet (X.690, RFC 5280) and signed by the lab's authority."""
import base64

from .shell import run

ECDSA_SHA256 = bytes.fromhex("300a06082a8648ce3d040302")
COMMON_NAME, ORGANIZATION = bytes.fromhex("0603550403"), bytes.fromhex("060355040a")
ALTERNATIVE_NAMES = bytes.fromhex("0603551d11")
COMMENT = bytes.fromhex("060960864801") + bytes.fromhex("86f842010d")  # Netscape's, which nobody reads
TELETEX, SEQUENCE, SET, DNS_NAME = 0x14, 0x30, 0x31, 0x82
UTF8 = 0x0C
VALIDITY = (b"\x17\x0d250101000000Z", b"\x17\x0d490101000000Z")


def der(tag, *parts):
    content = b"".join(parts)
    size = len(content)
    if size < 128:
        return bytes([tag, size]) + content
    octets = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(octets)]) + octets + content


def name(text=TELETEX, **parts):
    """Any octets are a teletex string; OpenSSL does not even read a name whose UTF-8 is broken."""
    kinds = {"common": COMMON_NAME, "organization": ORGANIZATION}
    return der(SEQUENCE, *[der(SET, der(SEQUENCE, kinds[kind], der(text, value))) for kind, value in parts.items()])


def write(pki, label, subject, hosts, extensions=(), signer=("intermediate", b"Lab Intermediate CA")):
    """A certificate with these raw names; gives (chain file, key file) as Pki.server does."""
    pki.key(label)
    public = pki.path(f"{label}.spki")
    run("openssl", "ec", "-in", pki.path(f"{label}.key"), "-pubout", "-outform", "DER", "-out", public)
    names = der(SEQUENCE, *[der(DNS_NAME, host) for host in hosts])
    wanted = [der(SEQUENCE, ALTERNATIVE_NAMES, der(0x04, names)), *extensions]
    body = der(SEQUENCE, bytes.fromhex("a003020102"), der(0x02, b"\x01" + label.encode()[:8]), ECDSA_SHA256,
               name(UTF8, common=signer[1]), der(SEQUENCE, *VALIDITY), subject, public.read_bytes(),
               der(0xA3, der(SEQUENCE, *wanted)))
    pki.path(f"{label}.tbs").write_bytes(body)
    run("openssl", "dgst", "-sha256", "-sign", pki.path(f"{signer[0]}.key"), "-out", pki.path(f"{label}.sig"),
        pki.path(f"{label}.tbs"))
    signature = der(0x03, b"\0" + pki.path(f"{label}.sig").read_bytes())
    whole = base64.encodebytes(der(SEQUENCE, body, ECDSA_SHA256, signature)).decode()
    chain = pki.path(f"{label}-chain.pem")
    chain.write_text(f"-----BEGIN CERTIFICATE-----\n{whole}-----END CERTIFICATE-----\n" + pki.intermediate.read_text())
    return chain, pki.path(f"{label}.key")


def comment(size):
    """An extension of so many octets."""
    return der(SEQUENCE, COMMENT, der(0x04, der(0x16, b"A" * size)))


def with_strangers(pki, label, host, count):
    """A good certificate, followed by many that do not belong there."""
    chain, key = pki.server(label, [host])
    long = pki.path(f"{label}-long.pem")
    long.write_text(chain.read_text() + pki.stranger.read_text() * count)
    return long, key


def deep(pki, label, host, depth):
    """A certificate under so many authorities, each signed by the one before."""
    signer, texts = "intermediate", []
    for level in range(depth):
        authority = f"{label}-ca{level}"
        texts.insert(0, pki.authority(authority, f"Lab Authority {level}", signer).read_text())
        signer = authority
    chain, key = pki.server(label, [host], signer=signer)
    full = pki.path(f"{label}-deep.pem")
    full.write_text(chain.read_text() + "".join(texts) + pki.intermediate.read_text())
    return full, key
