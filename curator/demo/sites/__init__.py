"""The demo's web, host by host: honest sites in ten languages, hosts in trouble, and the canaries.

Never left to chance: what a host does on which night stands in its entry.
"""

from typing import Final

from curator import urls
from curator.demo._site import Site
from curator.demo.behaviours import says
from curator.demo.sites import elsewhere, english, impostors, romance, troubled, whispering

CANARIES: Final = ("https://canary-north.example/", "https://canary-south.example/", "https://canary-west.example/")
"""Hosts that always answer, unless our own network is down."""

ALL_IS_WELL: Final = says("<!doctype html><title>Well</title><p>All is well.")

SITES: Final[tuple[Site, ...]] = (
    *english.SITES,
    *romance.SITES,
    *elsewhere.SITES,
    *troubled.SITES,
    *impostors.SITES,
    *whispering.SITES,
    *(Site(urls.host(url), (("/", ALL_IS_WELL),)) for url in CANARIES),
)

__all__ = ["CANARIES", "SITES"]
