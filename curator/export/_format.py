"""What an export format is: a name, a path, a media type, and how it renders a catalogue.

Holds no format itself; each is a file of this room, registered in `FORMATS`.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Final
from urllib.parse import urlsplit

from curator.model import Broken, Entry, Guide, Portal

NOBODY: Final = "catalogue.invalid"
"""Whose names we use when no portal has an address. `.invalid` is nobody's for ever. Source: RFC 6761, section 6.4."""

_DOMAIN: Final = re.compile(r"[a-z](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z](?:[a-z0-9-]*[a-z0-9])?)+")


@dataclass(frozen=True, slots=True)
class About:
    """What is said of the catalogue as a whole.

    `base_url` is the absolute address where its pages are served, with a slash at the end; None when nobody knows.
    `at` is when the export is made, aware UTC. `contact` is the mail address of who answers for it.
    """

    at: datetime
    name: str = "Catalogue"
    base_url: str | None = None
    language: str = "en"
    portals: tuple[Portal, ...] = ()
    contact: str | None = None

    @property
    def authority(self) -> str:
        """The domain under which things of this catalogue are named: that of its first portal with an address, so that
        names stay when the catalogue is served from somewhere else."""
        for portal in self.portals:
            host = (urlsplit(portal.base_url).hostname or "") if portal.base_url else ""
            if _DOMAIN.fullmatch(host):
                return host
        return NOBODY

    def portal_name(self, key: str | None) -> str | None:
        """The name that readers know a portal by; None for none, the key for one that is not configured any more."""
        return next((portal.name for portal in self.portals if portal.key == key), key)

    def page_of(self, resource_id: int) -> str | None:
        """The address of the resource's page in the catalogue; None when nobody knows where that is served."""
        return None if self.base_url is None else f"{self.base_url}resource/{resource_id}"

    def document_page(self, document_id: int) -> str | None:
        return None if self.base_url is None else f"{self.base_url}document/{document_id}"

    def name_of(self, resource_id: int, *, what: str = "resource") -> str:
        """What the resource is called for ever, wherever the catalogue is served. Source: RFC 4151 (tag URIs)."""
        return f"tag:{self.authority},2026:{what}/{resource_id}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What exports are made from. Each iterable may be read once, is empty where a format does not need it, and gives:
    `entries` by number, `guides` by source and position, `broken` newest first. `last` is the greatest number.
    `editions` are a document's other languages: (language, number)."""

    about: About
    entries: Iterable[Entry] = ()
    guides: Iterable[Guide] = ()
    broken: Iterable[Broken] = ()
    last: int = 0
    editions: Mapping[int, tuple[tuple[str, int], ...]] = field(default_factory=dict)


class Reads(StrEnum):
    """What a format is made from."""

    ENTRIES = "entries"
    GUIDES = "guides"
    NEWEST = "newest"
    BROKEN = "broken"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is without its dot, `path` the place below the catalogue's address. `render` gives the text piece by
    piece and keeps nothing of what it reads: the entries (all of them, or the newest first), the documents, what broke,
    or all pages there are. `needs_address`: it is of no use unless it is known where the catalogue is served."""

    name: str
    suffix: str
    media_type: str
    path: str
    says: str
    render: Callable[[Catalogue], Iterator[str]]
    reads: Reads = Reads.ENTRIES
    needs_address: bool = False
