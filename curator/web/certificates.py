"""What a certificate says of itself, good or bad.

Never trusts one: it only reads. Loaded when there is one to read, since the library takes its time.
"""

import ssl
from datetime import datetime
from functools import lru_cache
from typing import Final

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.serialization import pkcs7
from cryptography.x509.oid import AuthorityInformationAccessOID, NameOID

from curator.model import Failure

_MAX_NAMES: Final = 3
_OF_THE_BYTES: Final = (ValueError, UnsupportedAlgorithm, x509.DuplicateExtension, x509.UnsupportedGeneralNameType)


@lru_cache(maxsize=256)
def valid_until(der: bytes) -> datetime | None:
    """The last moment of a certificate, aware UTC; None when it cannot be read."""
    try:
        return x509.load_der_x509_certificate(der).not_valid_after_utc
    except ValueError:
        return None


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


def is_intermediate(der: bytes) -> bool:
    """True when it may sign others and does not sign itself."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        constraints = certificate.extensions.get_extension_for_class(x509.BasicConstraints).value
    except (ValueError, x509.ExtensionNotFound, x509.DuplicateExtension, x509.UnsupportedGeneralNameType):
        return False
    return constraints.ca and certificate.subject != certificate.issuer


def is_signed_by(der: bytes, above: bytes) -> bool:
    """True when the key of `above` made the signature of `der`."""
    try:
        x509.load_der_x509_certificate(der).verify_directly_issued_by(x509.load_der_x509_certificate(above))
    except (*_OF_THE_BYTES, TypeError, InvalidSignature):
        return False
    return True


def read(body: bytes) -> bytes | None:
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
