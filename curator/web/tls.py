"""Whom the wire trusts: what browsers trust, what this machine trusts, and the operator's own authorities.

Never turns verification off.
"""

import ssl
from typing import Final

import certifi

from curator.errors import ConfigError

_LEGACY_SERVER_CONNECT: Final = 0x4
"""SSL_OP_LEGACY_SERVER_CONNECT: browsers still speak to servers without RFC 5746; `ssl` names it from 3.12 on."""


def client_context(ca_file: str | None = None) -> ssl.SSLContext:
    """One context for all connections; it takes some 30 ms to make.

    The system's authorities and Mozilla's list (certifi), for machines whose own list is missing or old; `ca_file`
    (PEM) adds to them. Not stricter than browsers: Python 3.13 switches VERIFY_X509_STRICT on, they don't.

    Raises:
        ConfigError: when `ca_file` cannot be read.
    """
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    context.verify_flags &= ~ssl.VERIFY_X509_STRICT
    context.options |= _LEGACY_SERVER_CONNECT | ssl.OP_IGNORE_UNEXPECTED_EOF
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except (OSError, ssl.SSLError) as error:
            problem = f"courtesy.ca_file: {ca_file} cannot be read ({error}): name a PEM file with certificates"
            raise ConfigError([problem]) from error
    return context
