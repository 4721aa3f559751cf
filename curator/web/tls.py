"""Whom the wire trusts: what browsers trust, what this machine trusts, and the operator's own authorities.

Never turns verification off for anything that is asked or read: the context that does serves only to see what a bad
certificate says of itself.
"""

import contextlib
import os
import ssl
import sys
from pathlib import Path
from typing import Final

import certifi

from curator.errors import ConfigError

_LEGACY_SERVER_CONNECT: Final = 0x4
"""SSL_OP_LEGACY_SERVER_CONNECT: browsers still speak to servers without RFC 5746; `ssl` names it from 3.12 on."""
_PARTIAL_CHAIN: Final = 0x80000
"""X509_V_FLAG_PARTIAL_CHAIN; on by default from Python 3.13 on. With it, a completed intermediate would be a root."""
_MAX_LEARNT: Final = 512

WEAK: Final = frozenset(
    "DH_KEY_TOO_SMALL EE_KEY_TOO_SMALL CA_KEY_TOO_SMALL CA_MD_TOO_WEAK WRONG_SIGNATURE_TYPE "
    "NO_SUITABLE_SIGNATURE_ALGORITHM SSLV3_ALERT_HANDSHAKE_FAILURE".split()
)
_WEAK_CODES: Final = frozenset({66, 67, 68})
"""X509_V_ERR_EE_KEY_TOO_SMALL, _CA_KEY_TOO_SMALL, _CA_MD_TOO_WEAK."""


class Trust:
    """Contexts, one for each use and shared by all connections; a context takes some 30 ms to make, so each is made
    when it is first asked for."""

    def __init__(self, ca_file: str | None = None) -> None:
        self._ca_file = ca_file
        self._made: dict[tuple[tuple[str, ...], bool], ssl.SSLContext] = {}
        self._learnt: dict[bytes, None] = {}

    def context(self, alpn: tuple[str, ...] = ("http/1.1",), *, lenient: bool = False) -> ssl.SSLContext:
        """Verifies as browsers do.

        Args:
            alpn: the protocols to offer (RFC 7301).
            lenient: also take what OpenSSL's second security level refuses and its first one does not: keys and
                Diffie-Hellman groups of 1024 bits. Asked for after a refusal only.

        Raises:
            ConfigError: when `ca_file` cannot be read.
        """
        key = (alpn, lenient)
        if key not in self._made:
            context = client_context(self._ca_file)
            context.set_alpn_protocols(list(alpn))
            if lenient:
                context.set_ciphers("DEFAULT@SECLEVEL=1")
            for der in self._learnt:
                context.load_verify_locations(cadata=der)
            self._made[key] = context
        return self._made[key]

    def learn(self, der: bytes) -> bool:
        """Takes an intermediate certificate that some server left out; True when it is new.

        It completes chains and is no root: what signs itself is refused, and a chain must still end in a root.
        """
        from curator.web.certificates import is_intermediate

        if der in self._learnt or len(self._learnt) >= _MAX_LEARNT or not is_intermediate(der):
            return False
        self._learnt[der] = None
        for context in self._made.values():
            context.load_verify_locations(cadata=der)
        return True


def is_about_strength(error: ssl.SSLError) -> bool:
    """True when the lenient context may succeed where the usual one failed."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_code in _WEAK_CODES
    return getattr(error, "reason", None) in WEAK


def client_context(ca_file: str | None = None) -> ssl.SSLContext:
    """The system's authorities and Mozilla's list (certifi), for machines whose own list is missing or old; `ca_file`
    (PEM) adds to them. Not stricter than browsers: Python 3.13 switches VERIFY_X509_STRICT on, they don't.

    Raises:
        ConfigError: when `ca_file` cannot be read.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    _load_system_authorities(context)
    context.load_verify_locations(certifi.where())
    context.verify_flags &= ~(ssl.VERIFY_X509_STRICT | _PARTIAL_CHAIN)
    context.options |= _LEGACY_SERVER_CONNECT
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            problem = f"courtesy.ca_file: {ca_file} cannot be read ({error}): name a PEM file with certificates"
            raise ConfigError([problem]) from error
    return context


def _load_system_authorities(context: ssl.SSLContext) -> None:
    """This machine's authorities: those of SSL_CERT_FILE and SSL_CERT_DIR, else from where OpenSSL was built to look.

    By their places and not by `load_default_certs`: after that OpenSSL 3 reads the whole directory anew for every
    handshake (X509_LOOKUP_store), which is a sixth of what one costs. Windows has no such places.
    """
    if sys.platform == "win32":
        context.load_default_certs()
        return
    paths = ssl.get_default_verify_paths()
    if paths.cafile:
        with contextlib.suppress(OSError):  # as OpenSSL itself does with a file of its own that it cannot read
            context.load_verify_locations(paths.cafile)
    written = os.environ.get(paths.openssl_capath_env) or paths.openssl_capath
    for folder in written.split(os.pathsep):
        if Path(folder).is_dir():
            context.load_verify_locations(capath=folder)


def looking_context() -> ssl.SSLContext:
    """Takes any certificate, so that it can be seen. No request may ever be sent over such a connection."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.options |= _LEGACY_SERVER_CONNECT
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    return context
