"""What records and sets are called in the protocol, both directions. Never makes two names for one thing.

Source: Specification and XML Schema for the OAI Identifier Format; OAI-PMH 2.0, section 2.6: a colon in the name of a
set makes a hierarchy, so ours have none.
"""

import re
from typing import Final

from curator.model import Tag

_SPEC: Final = re.compile(r"(portal|area|audience)\.((?:[A-Za-z0-9_-]|~[0-9A-F]{2})+)", re.ASCII)
_KEPT: Final = re.compile(rb"[A-Za-z0-9_-]")
_ESCAPE: Final = re.compile(rb"~([0-9A-F]{2})")
MAX_SPEC: Final = 1_000


def name_of(resource_id: int, *, authority: str) -> str:
    return f"oai:{authority}:{resource_id}"


def number(name: str, *, authority: str) -> int | None:
    """The resource of that name; None for what cannot be one of ours."""
    found = re.fullmatch(rf"oai:{re.escape(authority)}:([1-9][0-9]{{0,14}})", name, re.ASCII)
    return int(found[1]) if found else None


def spec_of(term: Tag) -> str:
    """The setSpec of a portal, an area or an audience: bytes that may not stand in one are written as `~XX`."""
    raw = term.value.encode("utf-8", "replace")
    value = "".join(chr(byte) if _KEPT.fullmatch(bytes((byte,))) else f"~{byte:02X}" for byte in raw)
    return f"{term.scheme}.{value}"


def set_of(spec: str) -> Tag | None:
    """The portal, area or audience of a setSpec; None for what spec_of never makes."""
    found = _SPEC.fullmatch(spec) if len(spec) <= MAX_SPEC else None
    if found is None:
        return None
    raw = _ESCAPE.sub(lambda escape: bytes((int(escape[1], 16),)), found[2].encode("ascii"))
    try:
        term = Tag(found[1], raw.decode("utf-8"))
    except UnicodeDecodeError:
        return None
    return term if spec_of(term) == spec else None
