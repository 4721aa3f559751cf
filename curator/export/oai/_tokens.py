"""Resumption tokens: all that the next request must know, in one word with a check sum.

Never expires, because nothing is kept: the list goes on after a number, whatever came or went before it. The sum is
against slips of the pen and inventions, not against forgery: a token opens nothing that a request does not.
"""

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from typing import Final

MAX_CHARACTERS: Final = 4_000
MAX_NUMBER: Final = 10**15
_MADE: Final = 1
_BOUNDS: Final = ("from", "until", "set")


@dataclass(frozen=True, slots=True)
class Token:
    """`bounds` are the list's own arguments `from`, `until` and `set`, as far as given."""

    verb: str
    after: int
    cursor: int
    bounds: tuple[tuple[str, str], ...] = ()


def write(token: Token) -> str:
    """The token as one word of letters, digits, `-`, `_` and `.`."""
    said = json.dumps([_MADE, token.verb, token.after, token.cursor, dict(token.bounds)], separators=(",", ":"))
    body = base64.urlsafe_b64encode(said.encode("ascii")).decode("ascii").rstrip("=")
    return f"{body}.{_sum(body)}"


def read(text: str) -> Token | None:
    """The token of that word; None for what `write` never made."""
    body, dot, check = text.rpartition(".")
    if not dot or len(text) > MAX_CHARACTERS or not text.isascii() or check != _sum(body):
        return None
    try:
        said = json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return None
    return _token(said)


def _token(said: object) -> Token | None:
    match said:
        case [int(made), str(verb), int(after), int(cursor), dict(bounds)] if (
            made == _MADE and 0 <= after < MAX_NUMBER and 0 <= cursor < MAX_NUMBER
        ):
            texts = [(name, bounds[name]) for name in _BOUNDS if isinstance(bounds.get(name), str)]
            return Token(verb, after, cursor, tuple(texts)) if len(texts) == len(bounds) else None
        case _:
            return None


def _sum(body: str) -> str:
    return hashlib.sha256(f"curator oai {body}".encode()).hexdigest()[:12]
