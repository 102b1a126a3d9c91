# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""Stands between Postfix and Dovecot as a provider's own filter does: checks the sender and signs (RFC 6376, 8463).

    lmtp_signer.py ADDRESS PORT SOCKET KEY ALGORITHM DOMAIN SELECTOR [SPOIL]

Takes messages by LMTP, adds Authentication-Results and a DKIM signature (relaxed header, simple body), and hands them on
to the LMTP server at SOCKET. With SPOIL, the text is changed after it was signed."""
import base64
import hashlib
import pathlib
import re
import smtplib
import socketserver
import subprocess
import sys
import tempfile

SIGNED = ("from", "to", "subject", "date", "message-id")


def relaxed(name, value):
    plain = re.sub(r"[ \t]+", " ", value.replace("\r\n", "")).strip()
    return f"{name.lower()}:{plain}\r\n"


def signature_of(octets, key, algorithm):
    with tempfile.NamedTemporaryFile() as file:
        file.write(hashlib.sha256(octets).digest() if algorithm == "ed25519" else octets)
        file.flush()
        command = (["openssl", "pkeyutl", "-sign", "-rawin", "-inkey", key, "-in", file.name] if algorithm == "ed25519"
                   else ["openssl", "dgst", "-sha256", "-sign", key, file.name])
        return subprocess.run(command, check=True, capture_output=True).stdout


def sign(message, key, algorithm, domain, selector):
    head, body = message.split("\r\n\r\n", 1)
    unfolded = re.sub(r"\r\n(?=[ \t])", "", head)
    fields = [line.split(":", 1) for line in unfolded.split("\r\n")]
    body_hash = hashlib.sha256((body.rstrip("\r\n") + "\r\n").encode()).digest()
    value = (f" v=1; a={algorithm}-sha256; c=relaxed/simple; d={domain}; s={selector};\r\n h={':'.join(SIGNED)};\r\n"
             f" bh={base64.b64encode(body_hash).decode()};\r\n b=")
    octets = "".join(relaxed(name, text) for wanted in SIGNED for name, text in fields if name.lower() == wanted)
    octets += relaxed("DKIM-Signature", value).removesuffix("\r\n")
    made = base64.b64encode(signature_of(octets.encode(), key, algorithm)).decode()
    return f"DKIM-Signature:{value}{made}\r\n{message}"


class Session(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())

    def handle(self):
        self.say("220 signer LMTP")
        sender, recipients = "", []
        for raw in self.rfile:
            line = raw.decode().strip()
            verb = line.upper()
            if verb.startswith("LHLO"):
                self.say("250 signer")
            elif verb.startswith("MAIL"):
                sender = line.partition("<")[2].partition(">")[0]
                self.say("250 ok")
            elif verb.startswith("RCPT"):
                recipients.append(line.partition("<")[2].partition(">")[0])
                self.say("250 ok")
            elif verb == "DATA":
                self.say("354 go")
                self.pass_on(sender, recipients, self.message())
                for _ in recipients:
                    self.say("250 2.0.0 passed on")
                recipients = []
            elif verb == "QUIT":
                self.say("221 bye")
                return
            else:
                self.say("250 ok")

    def message(self):
        lines = []
        for raw in self.rfile:
            line = raw.decode().rstrip("\r\n")
            if line == ".":
                break
            lines.append(line[1:] if line.startswith(".") else line)
        return "\r\n".join(lines) + "\r\n"

    def pass_on(self, sender, recipients, message):
        _, _, path, key, algorithm, domain, selector, *spoil = sys.argv[1:]
        signed = sign(message, key, algorithm, domain, selector)
        if spoil:
            signed = signed.replace("test message.", "test message!")
        checked = f"Authentication-Results: signer.{domain}; spf=softfail smtp.mailfrom={sender}; auth=pass smtp.auth={sender}\r\n"
        with smtplib.LMTP(path) as inside:
            inside.sendmail(sender, recipients, (checked + signed).encode())


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


def main():
    if not pathlib.Path(sys.argv[4]).exists():
        sys.exit("no key")
    with Server((sys.argv[1], int(sys.argv[2])), Session) as server:
        print("ready", flush=True)
        server.serve_forever()


if __name__ == "__main__":
    main()
