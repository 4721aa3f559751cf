"""Certificates for the misbehaving web, made at run time: good ones, and each kind of bad one.

Never leaves a key on the disk: what a context needs passes through temporary files that trustme removes.
"""

import ssl
from datetime import UTC, datetime
from typing import Final

import trustme

from curator.demo._site import Certificate, Site

LONG_AGO: Final = datetime(2001, 1, 1, tzinfo=UTC)
LAPSED: Final = datetime(2016, 3, 31, tzinfo=UTC)


class Certificates:
    """One authority and a TLS context per host, each made when it is first asked for."""

    def __init__(self) -> None:
        self._authority = trustme.CA(organization_name="Misbehaving Web")
        self._stranger = trustme.CA(organization_name="Authority Nobody Knows")
        self._contexts: dict[str, ssl.SSLContext] = {}

    @property
    def authority_pem(self) -> bytes:
        """The certificate that a client must trust to find the good hosts good."""
        return self._authority.cert_pem.bytes()

    def context_for(self, site: Site) -> ssl.SSLContext:
        """The server's side of TLS for one host."""
        if site.host not in self._contexts:
            self._contexts[site.host] = self._make(site)
        return self._contexts[site.host]

    def _make(self, site: Site) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.set_alpn_protocols(["http/1.1"])
        if site.certificate is Certificate.INCOMPLETE:
            self._without_intermediate(context, site.host)
        else:
            self._leaf(site).configure_cert(context)
        return context

    def _leaf(self, site: Site) -> trustme.LeafCert:
        match site.certificate:
            case Certificate.EXPIRED:
                return self._authority.issue_cert(site.host, not_before=LONG_AGO, not_after=LAPSED)
            case Certificate.OTHER_NAME:
                return self._authority.issue_cert("shared-hosting.example", "www.shared-hosting.example")
            case Certificate.UNKNOWN_AUTHORITY:
                return self._stranger.issue_cert(site.host)
            case Certificate.SELF_SIGNED:
                return trustme.CA(organization_name=site.host).issue_cert(site.host)
            case _:
                return self._authority.issue_cert(site.host, not_after=site.not_after)

    def _without_intermediate(self, context: ssl.SSLContext, host: str) -> None:
        leaf = self._authority.create_child_ca().issue_cert(host)
        with leaf.private_key_pem.tempfile() as key, leaf.cert_chain_pems[0].tempfile() as certificate:
            context.load_cert_chain(certificate, key)
