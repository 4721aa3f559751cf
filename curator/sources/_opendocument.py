"""What all OpenDocument files share: words with their spaces and links, the title, and whether it is encrypted.

Never takes comments or deleted text for words.
"""

from typing import Final

from curator.sources._archive import Archive
from curator.sources._sax import Attributes, Handler, attribute, run

HIDDEN: Final = frozenset(("annotation", "annotation-end", "tracked-changes", "note-citation", "ruby-text"))
"""Elements whose words nobody reads in the text."""

_MOST_SPACES: Final = 100


class Written:
    """The words of one cell, paragraphs parted by a space, and the links among them: `(address, words)`."""

    def __init__(self) -> None:
        self.links: list[tuple[str, str]] = []
        self.depth = 0
        self._parts: list[str] = []
        self._hidden = 0
        self._open: tuple[str, int] | None = None
        self._in_words = 0

    @property
    def text(self) -> str:
        return "".join(self._parts).strip()

    def start(self, name: str, attributes: Attributes) -> None:
        self.depth += 1
        if name in HIDDEN or self._hidden:
            self._hidden += 1
        elif name in ("p", "h"):
            self._in_words += 1
            self._parts += [" "] if self._parts else []
        elif name == "a":
            self._open = (attribute(attributes, "href"), len(self._parts))
        else:
            self._parts.append(space(name, attributes))

    def say(self, text: str) -> None:
        if self._in_words and not self._hidden:
            self._parts.append(text)

    def end(self, name: str) -> None:
        self.depth -= 1
        if self._hidden:
            self._hidden -= 1
        elif name in ("p", "h"):
            self._in_words -= 1
        elif name == "a" and self._open is not None:
            href, at = self._open
            self._open = None
            if href.strip():
                self.links.append((href, "".join(self._parts[at:]).strip()))


def space(name: str, attributes: Attributes) -> str:
    """The white space that an element stands for (OpenDocument 1.3, part 3, 6.1.2 to 6.1.5); "" for all others."""
    if name == "s":
        count = attribute(attributes, "c")
        return " " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES)
    return " " if name in ("tab", "line-break") else ""


class _Meta(Handler):
    def __init__(self) -> None:
        self.words_of: dict[str, str] = {}
        self._open = ""

    def start(self, name: str, _attributes: Attributes) -> None:
        self._open = name if name in ("title", "language") else ""

    def words(self, text: str) -> None:
        if self._open:
            self.words_of[self._open] = self.words_of.get(self._open, "") + text

    def end(self, _name: str) -> None:
        self._open = ""


def meta(archive: Archive, member: str = "meta.xml") -> dict[str, str]:
    """What the file says of itself: `title` and `language`, each missing or without white space around it."""
    found = _Meta()
    run(archive.chunks(member), found, where=archive.doc)
    return {name: " ".join(words.split()) for name, words in found.words_of.items() if words.strip()}


def title_of(archive: Archive) -> str | None:
    return meta(archive).get("title")


def is_encrypted(archive: Archive) -> bool:
    """True when the manifest says how its parts are encrypted (OpenDocument 1.3, part 2, 4.8)."""
    return b"encryption-data" in archive.head("META-INF/manifest.xml") or "encrypted-package" in archive.names
