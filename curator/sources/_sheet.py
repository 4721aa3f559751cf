"""A parsed page: its tree, its base, its language, and where things stand in the file.

Never raises for what a page holds.
"""

from collections.abc import Sequence

from selectolax.lexbor import LexborHTMLParser, LexborNode

from curator import urls
from curator.model import Place, SourceProblem
from curator.sources import page
from curator.sources._kind import Origin
from curator.sources._markup import STAMP, unstamped
from curator.sources._outline import resolve
from curator.sources._text import decode


class Sheet:
    """One page. Nodes may be taken out of its tree; what was asked before stays."""

    def __init__(self, raw: bytes, origin: Origin) -> None:
        text = decode(raw, encoding=page.label(raw, origin))
        prepared, self.problems = page.prepared(text, origin.doc)
        self.tree = LexborHTMLParser(prepared.source)
        self.body: LexborNode | None = self.tree.body or self.tree.root
        self.base = page.base(self.tree, origin.url)
        self.title = page.title(self.tree)
        self.language = page.language(self.tree)
        self.locate = page.Locator(text)

    @property
    def canonical(self) -> str | None:
        """The address that the page calls its own (RFC 6596); only one in the head counts, as browsers move others."""
        for node in self.tree.css("link[rel][href]"):
            if "canonical" in (node.attributes.get("rel") or "").lower().split():
                return self.address(node.attributes.get("href"))
        return None

    def address(self, href: str | None) -> str | None:
        """The web address that an attribute leads to, without fragment."""
        target = resolve(unstamped(href), base=self.base) if href else None
        return target[0] if target is not None and urls.is_web(target[0]) else None

    def place_of(self, node: LexborNode, attribute: str) -> tuple[str | None, Place]:
        """An attribute as the file spells it, and where."""
        stamp = node.attributes.get(STAMP)
        return self.locate(int(stamp), attribute) if stamp and stamp.isdecimal() else (None, Place())

    def roots(self, origin: Origin) -> tuple[list[LexborNode], Sequence[SourceProblem]]:
        """What to read of the page, by the options `content` and `ignore`."""
        return page.roots(self.tree, origin)
