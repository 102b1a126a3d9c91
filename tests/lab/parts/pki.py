# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A certificate authority of the lab's own, with an intermediate, and whatever certificate a world needs."""
import pathlib

from .shell import run


class Pki:
    """Keys are EC P-256; files stand in one folder and are named by their purpose."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.root = self.authority("root", "Lab Root CA")
        self.intermediate = self.authority("intermediate", "Lab Intermediate CA", signer="root")
        self.stranger = self.authority("stranger", "Unheard-of Root CA")

    def path(self, name):
        return self.folder / name

    def key(self, name):
        run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self.path(f"{name}.key"))

    def authority(self, name, subject, signer=None):
        self.key(name)
        extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
        self._sign(name, subject, signer or name, extensions, days=3650)
        return self.path(f"{name}.pem")

    def server(self, name, hosts, signer="intermediate", days=90, start=None, end=None, chain=True):
        """A certificate for `hosts`; gives (chain file, key file). Dates are YYYYMMDDHHMMSSZ."""
        self.key(name)
        extensions = ("subjectAltName=" + ",".join(f"DNS:{host}" for host in hosts) +
                      "\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n")
        self._sign(name, hosts[0], signer, extensions, days, start, end)
        full = self.path(f"{name}-chain.pem")
        parts = [self.path(f"{name}.pem").read_text()]
        if chain and signer == "intermediate":
            parts.append(self.intermediate.read_text())
        full.write_text("".join(parts))
        return full, self.path(f"{name}.key")

    def self_signed(self, name, hosts):
        return self.server(name, hosts, signer=name)

    def _sign(self, name, subject, signer, extensions, days, start=None, end=None):
        request, conf = self.path(f"{name}.csr"), self.path(f"{name}.ext")
        conf.write_text(extensions)
        run("openssl", "req", "-new", "-key", self.path(f"{name}.key"), "-subj", f"/CN={subject}", "-out", request)
        out = self.path(f"{name}.pem")
        if start or end:
            self._sign_dated(request, conf, signer, out, start, end)
            return
        issuer = (("-signkey", self.path(f"{name}.key")) if signer == name else
                  ("-CA", self.path(f"{signer}.pem"), "-CAkey", self.path(f"{signer}.key"), "-CAcreateserial"))
        run("openssl", "x509", "-req", "-in", request, *issuer, "-days", days, "-extfile", conf, "-out", out)

    def _sign_dated(self, request, conf, signer, out, start, end):
        """`openssl x509 -req` knows no start date; `openssl ca` does."""
        work = self.path(f"ca-{out.stem}")
        work.mkdir(exist_ok=True)
        (work / "index").write_text("")
        (work / "serial").write_text("10\n")
        (work / "ca.cnf").write_text(
            f"[ca]\ndefault_ca=lab\n[lab]\ndatabase={work}/index\nserial={work}/serial\nnew_certs_dir={work}\n"
            "default_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n")
        run("openssl", "ca", "-batch", "-notext", "-config", work / "ca.cnf", "-cert", self.path(f"{signer}.pem"),
            "-keyfile", self.path(f"{signer}.key"), "-in", request, "-out", out, "-extfile", conf,
            "-startdate", start, "-enddate", end)
