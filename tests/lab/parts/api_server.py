# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A mail API as scripted.py's listener of the kind "api".

Options: routes {path: answer to the right key}, refused (answer to none and to a wrong one), missing (answer to any other
path), always (one answer to all), accept ({"header", "value"}, {"form"} or {"sigv4": {"id", "secret", "region", "service"}}).
An answer is {"status", "body", "headers"}; "garbage" in place of it is sent as it is. A request with a key is a sign-in.
"""
import email.utils
import hashlib
import hmac
import re
import urllib.parse

import scripted


def signed_by(key, method, target, headers):
    """Whether the request carries the signature that this secret gives (AWS Signature Version 4)."""
    parts = re.match(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, "
                     r"SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$", headers.get("authorization", ""))
    if not parts or parts[1] != key["id"] or parts[3] != key["region"] or parts[4] != key["service"]:
        return False
    path, _, query = target.partition("?")
    names = parts[5].split(";")
    canonical = "\n".join([method, path, query, *[f"{name}:{headers.get(name, '')}" for name in names], "", parts[5],
                           hashlib.sha256(b"").hexdigest()])
    scope = f"{parts[2]}/{parts[3]}/{parts[4]}/aws4_request"
    text = "\n".join(["AWS4-HMAC-SHA256", headers.get("x-amz-date", ""), scope,
                      hashlib.sha256(canonical.encode()).hexdigest()])
    signing = f"AWS4{key['secret']}".encode()
    for part in (*scope.split("/"), text):
        signing = hmac.new(signing, part.encode(), hashlib.sha256).digest()
    return hmac.compare_digest(signing.hex(), parts[6])


class Api(scripted.Talk):
    async def talk(self):
        request = await self.hear()
        headers = {}
        while line := await self.hear():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = await self.reader.readexactly(int(headers.get("content-length", 0)))
        method, target, _ = request.split(" ", 2)
        given, good = self.judge(method, target, headers, body.decode())
        if given:
            self.heard(None, good)
        await self.answer(self.chosen(target, good))

    def judge(self, method, target, headers, body):
        """(a key was given, and it is the right one)"""
        key = self.conf["accept"]
        if "sigv4" in key:
            return "authorization" in headers, signed_by(key["sigv4"], method, target, headers)
        if "form" in key:
            token = urllib.parse.parse_qs(body).get("access_token", [""])[0]
            return bool(token), token == key["form"]
        sent = headers.get(key["header"].lower())
        return sent is not None, sent == key["value"]

    def chosen(self, target, good):
        conf = self.conf
        if conf.get("always"):
            return conf["always"]
        path = target.split("?")[0]
        if path not in conf["routes"]:
            return conf.get("missing", {"status": "404 Not Found", "body": "404 page not found"})
        return conf["routes"][path] if good else conf["refused"]

    async def answer(self, answer):
        if "garbage" in answer:
            self.writer.write(answer["garbage"].encode())
        else:
            body = answer.get("body", "").encode()
            head = [f"HTTP/1.1 {answer.get('status', '200 OK')}", f"Content-Length: {len(body)}", "Connection: close",
                    f"Content-Type: {answer.get('type', 'application/json')}", f"Date: {email.utils.formatdate(usegmt=True)}",
                    *answer.get("headers", [])]
            self.writer.write("\r\n".join(head).encode() + b"\r\n\r\n" + body)
        await self.writer.drain()


KINDS = {"api": Api}
