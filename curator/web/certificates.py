"""What a bad certificate says of itself, and the certificates that a server forgot to send.

Never trusts what it fetches: it only completes chains, which are verified again from their roots.
"""

import ssl
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from curator.model import Failure
from curator.web.tls import Trust

MAX_BYTES: Final = 64 * 1024
MAX_DEPTH: Final = 3
"""How many certificates may be missing between a site's own and a root."""
_MAX_KNOWN: Final = 512
_MAX_NAMES: Final = 3
_INCOMPLETE: Final = frozenset({2, 20, 21})
"""X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, _LOCALLY, _TO_VERIFY_LEAF_SIGNATURE: the next certificate is missing."""
_OF_THE_BYTES: Final = (ValueError, UnsupportedAlgorithm, x509.DuplicateExtension, x509.UnsupportedGeneralNameType)

Fetch = Callable[[str], Awaitable[bytes | None]]
"""Gives the body found at an http URL, None when there is none to be had."""


def is_incomplete(error: Exception) -> bool:
    """True when the chain may only lack a certificate that can be fetched."""
    return isinstance(error, ssl.SSLCertVerificationError) and error.verify_code in _INCOMPLETE


def describe(der: bytes, failure: Failure, *, now: datetime) -> str:
    """What of a certificate explains the failure, in a few words; "" when nothing of it does or it cannot be read."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        if failure is Failure.TLS_EXPIRED:
            return _dates(certificate, now)
        if failure is Failure.TLS_NAME:
            return f"it is for {_names(certificate)}"
        if failure is Failure.TLS_UNTRUSTED:
            return f"it was issued by {_issuer(certificate)}"
    except _OF_THE_BYTES:
        pass
    return ""


class Chains:
    """Completes chains by Authority Information Access (RFC 5280, 4.2.2.1), as browsers do. Remembers what it got."""

    def __init__(self, trust: Trust) -> None:
        self._trust = trust
        self._known: dict[str, bytes | None] = {}

    async def complete(self, leaf: bytes, fetch: Fetch) -> bool:
        """Learns the certificates above `leaf` (DER) that are missing; True when something new was learnt."""
        learnt = False
        below = leaf
        for _ in range(MAX_DEPTH):
            above = await self._above(below, fetch)
            if above is None:
                return learnt
            learnt = self._trust.learn(above) or learnt
            below = above
        return learnt

    async def _above(self, der: bytes, fetch: Fetch) -> bytes | None:
        url = issuer_url(der)
        if url is None:
            return None
        if url not in self._known:
            if len(self._known) >= _MAX_KNOWN:
                self._known.pop(next(iter(self._known)))
            body = await fetch(url)
            self._known[url] = None if body is None else _certificate(body)
        above = self._known[url]
        return above if above is not None and is_signed_by(der, above) else None


def issuer_url(der: bytes) -> str | None:
    """Where the certificate says that its issuer's is to be had; http only, since https would have to be verified."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        if certificate.subject == certificate.issuer:
            return None
        found = certificate.extensions.get_extension_for_class(x509.AuthorityInformationAccess).value
    except (*_OF_THE_BYTES, x509.ExtensionNotFound):
        return None
    for one in found:
        place = one.access_location
        is_place = one.access_method == AuthorityInformationAccessOID.CA_ISSUERS
        if is_place and isinstance(place, x509.UniformResourceIdentifier) and place.value.startswith("http://"):
            return place.value
    return None


def is_signed_by(der: bytes, above: bytes) -> bool:
    """True when the key of `above` made the signature of `der`."""
    try:
        x509.load_der_x509_certificate(der).verify_directly_issued_by(x509.load_der_x509_certificate(above))
    except (*_OF_THE_BYTES, TypeError, InvalidSignature):
        return False
    return True


def _certificate(body: bytes) -> bytes | None:
    """The certificate in DER; authorities serve DER, PEM, or a PKCS #7 bag with one or more."""
    try:
        if body.lstrip().startswith(b"-----BEGIN CERT"):
            return ssl.PEM_cert_to_DER_cert(body.decode("ascii").strip().partition("-----END CERTIFICATE-----")[0]
                                            + "-----END CERTIFICATE-----")  # fmt: skip
        x509.load_der_x509_certificate(body)
    except _OF_THE_BYTES:
        return _from_bag(body)
    return body


def _from_bag(body: bytes) -> bytes | None:
    from cryptography.hazmat.primitives.serialization import Encoding

    try:
        found = pkcs7.load_der_pkcs7_certificates(body)
    except _OF_THE_BYTES:
        return None
    return next((one.public_bytes(Encoding.DER) for one in found if one.subject != one.issuer), None)


def _dates(certificate: x509.Certificate, now: datetime) -> str:
    first, last = certificate.not_valid_before_utc, certificate.not_valid_after_utc
    if last < now:
        return f"it was valid until {last:%Y-%m-%d}"
    if first > now:
        return f"it is valid from {first:%Y-%m-%d}"
    return "not the site's own, but one above it"


def _names(certificate: x509.Certificate) -> str:
    try:
        written = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        names = [*written.get_values_for_type(x509.DNSName), *map(str, written.get_values_for_type(x509.IPAddress))]
    except x509.ExtensionNotFound:
        names = [str(one.value) for one in certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)]
    shown = ", ".join(names[:_MAX_NAMES]) or "nobody by name"
    return f"{shown} and {len(names) - _MAX_NAMES} more" if len(names) > _MAX_NAMES else shown


def _issuer(certificate: x509.Certificate) -> str:
    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        found = certificate.issuer.get_attributes_for_oid(kind)
        if found:
            return str(found[0].value)
    return "nobody by name"
