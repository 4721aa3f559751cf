"""The words of registrars and hosts, language by language: of what they speak, what they say of it, and to whom.

Never decides, and never reads running text: only on a page of hardly any words do they mean that a site is not there.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import lru_cache
from typing import Final

from curator.judge.language import _hosting_asia, _hosting_east, _hosting_north, _hosting_west
from curator.judge.language._claims import plain
from curator.judge.language._hosting_words import Hosting


class Part(StrEnum):
    """What a word of a registrar's or host's notice stands for."""

    NAME = "names"
    HOSTING = "hosting"
    ACCOUNT = "accounts"
    SITE = "sites"
    LAPSED = "lapsed"
    STOPPED = "stopped"
    CLOSED = "closed"
    FILLED = "filled"
    NOT = "negations"
    ACTOR = "actors"
    DEED = "deeds"
    THIS = "pointers"


@dataclass(frozen=True, slots=True)
class Notice:
    """What one text says: the parts it has in the language that knows most of it, and its words that are none.

    `is_of_a_name`: it says that a name is expired, parked, for sale or merely registered. `is_of_a_site`: that a site,
    an account or a service is stopped, or that nothing was put there yet. `is_mild`: only that a site is closed, which
    museums say, too."""

    parts: frozenset[Part]
    strangers: int

    @property
    def is_of_a_name(self) -> bool:
        return Part.NAME in self.parts and Part.LAPSED in self.parts

    @property
    def is_of_a_site(self) -> bool:
        if not self.parts & {Part.NAME, Part.HOSTING, Part.SITE, Part.ACCOUNT}:
            return False
        if self.parts & {Part.STOPPED, Part.CLOSED}:
            return True
        if Part.LAPSED in self.parts and self.parts & {Part.HOSTING, Part.ACCOUNT, Part.SITE}:
            return True
        return Part.NOT in self.parts and Part.FILLED in self.parts

    @property
    def is_mild(self) -> bool:
        """Nothing harder than `closed`, `expired` or `empty` is said, and of nothing that only hosts speak of."""
        return not self.parts & {Part.STOPPED, Part.HOSTING, Part.NAME}


_NOTHING: Final = Notice(frozenset(), 0)
_LONGEST_STEM: Final = 14
_SHORT: Final = 3
_EVERYWHERE: Final = ""
_GLUED: Final = frozenset({"zh", "ja", "ko", "th"})


@dataclass(frozen=True, slots=True)
class _Known:
    """All languages' words: whole ones, beginnings, several in a row, and pieces of languages without spaces."""

    whole: Mapping[str, tuple[tuple[str, Part], ...]]
    begun: Mapping[str, tuple[tuple[str, Part], ...]]
    rows: tuple[tuple[str, str, Part], ...]
    glued: tuple[tuple[str, str, Part], ...]


def _entries(hosting: Hosting) -> Iterator[tuple[Part, str]]:
    for field in fields(hosting):
        if field.name != "code":
            for entry in getattr(hosting, field.name).split(","):
                if entry.strip():
                    yield Part(field.name), entry.strip()


def _known(all_words: tuple[Hosting, ...]) -> _Known:
    whole: dict[str, list[tuple[str, Part]]] = {}
    begun: dict[str, list[tuple[str, Part]]] = {}
    rows: list[tuple[str, str, Part]] = []
    glued: list[tuple[str, str, Part]] = []
    for hosting in all_words:
        for part, entry in _entries(hosting):
            word = plain(entry)
            if hosting.code in _GLUED:
                glued.append((word.replace(" ", ""), hosting.code, part))
            elif " " in word:
                rows.append((f" {word}" if entry.endswith("*") else f" {word} ", hosting.code, part))
            elif entry.endswith("*"):
                begun.setdefault(word[:_LONGEST_STEM], []).append((hosting.code, part))
            else:
                whole.setdefault(word, []).append((hosting.code, part))
    return _Known(
        {word: tuple(found) for word, found in whole.items()},
        {word: tuple(found) for word, found in begun.items()},
        tuple(rows),
        tuple(glued),
    )


_KNOWN: Final = _known((*_hosting_west.WORDS, *_hosting_north.WORDS, *_hosting_east.WORDS, *_hosting_asia.WORDS))


def notice(text: str) -> Notice:
    """What a text of up to 240 characters says as registrars and hosts say it; nothing of a longer one."""
    said = plain(text)
    return _read(said) if said else _NOTHING


@lru_cache(maxsize=4_096)
def _read(said: str) -> Notice:
    words = said.split(" ")
    by_word = [tuple(_of_word(word)) for word in words]
    parts: dict[str, set[Part]] = {_EVERYWHERE: set()}
    for code, part in (one for found in by_word for one in found):
        parts.setdefault(code, set()).add(part)
    padded, joined = f" {said} ", "" if said.isascii() else said.replace(" ", "")
    rows = [row for row in _KNOWN.rows if row[0] in padded]
    for _, code, part in rows:
        parts.setdefault(code, set()).add(part)
    for needle, code, part in _KNOWN.glued if joined else ():
        if needle in joined:
            parts.setdefault(code, set()).add(part)
    shared = parts.pop(_EVERYWHERE)
    best = max(parts.items(), key=_weight, default=("", set()))
    known = {best[0], _EVERYWHERE}
    in_rows = {word for needle, code, _ in rows if code in known for word in needle.split()}
    strangers = sum(
        len(word) > _SHORT
        and not word.isdigit()
        and word not in in_rows
        and not any(code in known for code, _ in found)
        for word, found in zip(words, by_word, strict=True)
    )
    return Notice(frozenset(best[1] | shared), strangers)


def _weight(one: tuple[str, set[Part]]) -> tuple[int, int, str]:
    """By how much a language knows; what every text has (`no`, `this`) counts only between equals."""
    code, parts = one
    return len(parts - {Part.THIS, Part.NOT}), len(parts), code


def _of_word(word: str) -> Iterator[tuple[str, Part]]:
    yield from _KNOWN.whole.get(word, ())
    for length in range(2, min(len(word), _LONGEST_STEM) + 1):
        yield from _KNOWN.begun.get(word[:length], ())
