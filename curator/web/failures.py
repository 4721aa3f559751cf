"""Turns what the network and the libraries raise into a Failure and a short detail, by tables.

Never raises and never judges: the same exception gives the same Failure, whatever the site.
"""

import errno
import os
import socket
import ssl
from collections.abc import Mapping
from typing import Final

import httpx

from curator.model import Attempt, Failure
from curator.web._trouble import (
    BadAnswerError,
    EmptyAnswerError,
    HeadTooLargeError,
    NoConnectionError,
    ProxyError,
    UnsafeError,
)

DETAIL_CHARS: Final = 200

OF_THE_WEB: Final[tuple[type[Exception], ...]] = (
    OSError,
    UnsafeError,
    NoConnectionError,
    EmptyAnswerError,
    BadAnswerError,
    HeadTooLargeError,
    ProxyError,
    httpx.InvalidURL,
    httpx.TransportError,
)
"""What the web may make the wire raise. All else is our own mistake and is not caught."""

_BY_TYPE: Final[tuple[tuple[type[Exception], Failure], ...]] = (
    (UnsafeError, Failure.UNSAFE),
    (EmptyAnswerError, Failure.EMPTY),
    (BadAnswerError, Failure.PROTOCOL),
    (HeadTooLargeError, Failure.TOO_LARGE),
    (ProxyError, Failure.OWN_NETWORK),
    (ssl.SSLEOFError, Failure.RESET),
    (ssl.SSLZeroReturnError, Failure.RESET),
    (ssl.SSLError, Failure.TLS),
    (TimeoutError, Failure.TIMEOUT),
    (httpx.TimeoutException, Failure.TIMEOUT),
    (httpx.LocalProtocolError, Failure.INVALID),
    (httpx.NetworkError, Failure.RESET),
    (httpx.InvalidURL, Failure.INVALID),
    (httpx.TransportError, Failure.PROTOCOL),
)
"""First match wins, so children stand before parents."""

_BY_ERRNO: Final[Mapping[int, Failure]] = {
    errno.ECONNREFUSED: Failure.REFUSED,
    errno.ECONNRESET: Failure.RESET,
    errno.ECONNABORTED: Failure.RESET,
    errno.EPIPE: Failure.RESET,
    errno.ENOTCONN: Failure.RESET,
    errno.ETIMEDOUT: Failure.TIMEOUT,
    errno.EHOSTUNREACH: Failure.UNREACHABLE,
    errno.EHOSTDOWN: Failure.UNREACHABLE,
    errno.EMFILE: Failure.OWN_NETWORK,
    errno.ENFILE: Failure.OWN_NETWORK,
    errno.ENOBUFS: Failure.OWN_NETWORK,
    errno.ENOMEM: Failure.OWN_NETWORK,
    errno.ENETUNREACH: Failure.OWN_NETWORK,
    errno.ENETDOWN: Failure.OWN_NETWORK,
    errno.EADDRNOTAVAIL: Failure.OWN_NETWORK,
    errno.EACCES: Failure.OWN_NETWORK,
    errno.EPERM: Failure.OWN_NETWORK,
    errno.EAFNOSUPPORT: Failure.OWN_NETWORK,
}
"""Our own limits, routes and firewall are never the host's fault."""

_NO_SUCH_NAME: Final = frozenset(
    code
    for code in (
        socket.EAI_NONAME,
        getattr(socket, "EAI_NODATA", None),
        getattr(socket, "EAI_ADDRFAMILY", None),
    )
    if code is not None
)
"""The resolver did answer: there is no such name, or it has no address."""

_BY_VERIFY_CODE: Final[Mapping[int, Failure]] = {
    9: Failure.TLS_EXPIRED,  # X509_V_ERR_CERT_NOT_YET_VALID
    10: Failure.TLS_EXPIRED,  # X509_V_ERR_CERT_HAS_EXPIRED
    18: Failure.TLS_UNTRUSTED,  # DEPTH_ZERO_SELF_SIGNED_CERT
    19: Failure.TLS_UNTRUSTED,  # SELF_SIGNED_CERT_IN_CHAIN
    20: Failure.TLS_UNTRUSTED,  # UNABLE_TO_GET_ISSUER_CERT_LOCALLY
    21: Failure.TLS_UNTRUSTED,  # UNABLE_TO_VERIFY_LEAF_SIGNATURE
    2: Failure.TLS_UNTRUSTED,  # UNABLE_TO_GET_ISSUER_CERT
    27: Failure.TLS_UNTRUSTED,  # CERT_UNTRUSTED
    28: Failure.TLS_UNTRUSTED,  # CERT_REJECTED
    62: Failure.TLS_NAME,  # HOSTNAME_MISMATCH
    64: Failure.TLS_NAME,  # IP_ADDRESS_MISMATCH
}
"""OpenSSL's x509_vfy.h; what is not named here is plain TLS trouble."""

_MAY_PASS: Final = frozenset(
    {Failure.RESET, Failure.REFUSED, Failure.EMPTY, Failure.RESOLVER, Failure.UNREACHABLE, Failure.OWN_NETWORK}
)
_STATUS_MAY_PASS: Final = frozenset({500, 502, 503, 504, 520, 521, 522, 523, 524, 527})


def explain(error: Exception) -> tuple[Failure, str]:
    """The Failure that `error` stands for, and what the network or the library said, bounded and printable."""
    reason = error.reason if isinstance(error, NoConnectionError) else error
    return _failure(reason), detail(_words(reason))


def is_ours(error: Exception) -> bool:
    """True when our own machine or network is to blame, and not the host."""
    return explain(error)[0] is Failure.OWN_NETWORK


def may_pass(attempt: Attempt) -> bool:
    """True when asking again in some seconds may give another answer: noise of the connection, and 5xx.

    No timeouts: a host that keeps silent for so long is asked again another night.
    """
    if attempt.failure is not None:
        return attempt.failure in _MAY_PASS
    return bool(attempt.hops) and attempt.hops[-1].status in _STATUS_MAY_PASS


def detail(text: str) -> str:
    """`text` on one line, without control characters, at most 200 characters."""
    printable = "".join(char if char.isprintable() else " " for char in text[: DETAIL_CHARS * 2])
    return " ".join(printable.split())[:DETAIL_CHARS]


def _failure(error: Exception) -> Failure:
    if isinstance(error, socket.gaierror):
        return Failure.DNS if error.errno in _NO_SUCH_NAME else Failure.RESOLVER
    if isinstance(error, ssl.SSLCertVerificationError):
        return _BY_VERIFY_CODE.get(error.verify_code, Failure.TLS)
    for kind, failure in _BY_TYPE:
        if isinstance(error, kind):
            return failure
    return _BY_ERRNO.get(getattr(error, "errno", None) or 0, Failure.UNREACHABLE)


def _words(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message or str(error)
    if isinstance(error, ssl.SSLError):
        reason: str | None = getattr(error, "reason", None)  # unset on those that OpenSSL did not make
        return reason.lower().replace("_", " ") if reason else str(error)
    if isinstance(error, OSError) and error.strerror:
        # asyncio writes address and port into its text; the system's own says the same every night
        number = error.errno or 0
        return os.strerror(number) if number in _BY_ERRNO else error.strerror
    return str(error) or type(error).__name__
