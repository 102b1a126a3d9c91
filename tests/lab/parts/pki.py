# SPDX-FileCopyrightText: 2026 The Outbox Doctor authors
# SPDX-License-Identifier: Apache-2.0
"""A certificate authority of the lab's own, with an intermediate, and whatever certificate a world needs."""
import base64
import pathlib

from .shell import run


class Pki:
    """Keys are EC P-256 unless a number of RSA bits is asked for; files stand in one folder and are named by their
    purpose."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.root = self.authority("root", "Lab Root CA")
        self.intermediate = self.authority("intermediate", "Lab Intermediate CA", signer="root")
        self.stranger = self.authority("stranger", "Unheard-of Root CA")

    def path(self, name):
        return self.folder / name

    def key(self, name, rsa=None):
        if rsa:
            run("openssl", "genrsa", "-out", self.path(f"{name}.key"), rsa)
        else:
            run("openssl", "ecparam", "-name", "prime256v1", "-genkey", "-noout", "-out", self.path(f"{name}.key"))

    def authority(self, name, subject, signer=None):
        self.key(name)
        extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n"
        self._sign(name, subject, signer or name, extensions, days=3650)
        return self.path(f"{name}.pem")

    def server(self, name, hosts, signer="intermediate", days=90, start=None, end=None, chain=True, rsa=None,
               digest="sha256"):
        """A certificate for `hosts`; gives (chain file, key file). Dates are YYYYMMDDHHMMSSZ."""
        self.key(name, rsa)
        extensions = ("subjectAltName=" + ",".join(f"DNS:{host}" for host in hosts) +
                      "\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n")
        self._sign(name, hosts[0], signer, extensions, days, start, end, digest)
        full = self.path(f"{name}-chain.pem")
        parts = [self.path(f"{name}.pem").read_text()]
        if chain and signer == "intermediate":
            parts.append(self.intermediate.read_text())
        full.write_text("".join(parts))
        return full, self.path(f"{name}.key")

    def self_signed(self, name, hosts):
        return self.server(name, hosts, signer=name)

    def small_group(self):
        """Diffie-Hellman parameters of 1024 bits: the second Oakley group of RFC 2409."""
        prime = ("FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74020BBEA63B139B22514A08798E3404DDEF9519B3CD"
                 "3A431B302B0A6DF25F14374FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7EDEE386BFB5A899FA5AE"
                 "9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF")
        conf, raw, out = [self.path(f"group.{kind}") for kind in ("cnf", "der", "pem")]
        conf.write_text(f"asn1=SEQUENCE:group\n[group]\np=INTEGER:0x{prime}\ng=INTEGER:2\n")
        run("openssl", "asn1parse", "-genconf", conf, "-noout", "-out", raw)
        text = base64.encodebytes(raw.read_bytes()).decode()
        out.write_text(f"-----BEGIN DH PARAMETERS-----\n{text}-----END DH PARAMETERS-----\n")
        return out

    def staple(self, name, revoked):
        """What the intermediate's OCSP responder says of the certificate `name`; gives a file in DER."""
        serial = run("openssl", "x509", "-in", self.path(f"{name}.pem"), "-noout", "-serial").stdout.strip().split("=")[1]
        index, request, out = [self.path(f"{name}.{kind}") for kind in ("index", "ocspreq", "ocsp")]
        state = "R\t491231235959Z\t250101000000Z,keyCompromise" if revoked else "V\t491231235959Z\t"
        index.write_text(f"{state}\t{serial}\tunknown\t/CN={name}\n")
        issuer = self.path("intermediate.pem")
        run("openssl", "ocsp", "-issuer", issuer, "-cert", self.path(f"{name}.pem"), "-no_nonce", "-reqout", request)
        run("openssl", "ocsp", "-index", index, "-CA", issuer, "-rsigner", issuer, "-rkey",
            self.path("intermediate.key"), "-reqin", request, "-respout", out, "-ndays", 7)
        return out

    def _sign(self, name, subject, signer, extensions, days, start=None, end=None, digest="sha256"):
        request, conf = self.path(f"{name}.csr"), self.path(f"{name}.ext")
        conf.write_text(extensions)
        run("openssl", "req", "-new", "-key", self.path(f"{name}.key"), "-subj",
            "/CN=" + subject.replace("/", "\\/"), "-out", request)
        out = self.path(f"{name}.pem")
        if start or end:
            self._sign_dated(request, conf, signer, out, start, end)
            return
        issuer = (("-signkey", self.path(f"{name}.key")) if signer == name else
                  ("-CA", self.path(f"{signer}.pem"), "-CAkey", self.path(f"{signer}.key"), "-CAcreateserial"))
        run("openssl", "x509", "-req", "-in", request, *issuer, "-days", days, f"-{digest}", "-extfile", conf, "-out", out)

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
