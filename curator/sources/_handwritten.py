"""The mentions of an inline document: wording, facts, addresses, links and candidates.

Never shows a candidate as the address, and never drops a mention for a mistake in one of its fields.
"""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Final

from curator import urls
from curator.model import Candidate, Certainty, Facts, Mention, Place, Role, Tag
from curator.sources._authors import authors
from curator.sources._book import Book
from curator.yamlfile import Fields, Kind, MisfitError, Node, language, span

_PASSWORD: Final = re.compile(r"(?<=//)[^/?#@\s]*:[^/?#@\s]*@")
_PARTIAL_DATE: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")
_LINK_ROLES: Final = tuple(role.value for role in Role if role is not Role.MAIN)
_CERTAINTIES: Final = tuple(certainty.value for certainty in Certainty)
_MOST_LISTS: Final = 1000


def address(text: str, *, base: str | None = None) -> str:
    """An absolute URL as a browser would make it, of any scheme; a relative one needs the document's URL."""
    if _PASSWORD.search(text):
        raise MisfitError("there is a password in the URL", "take the name and password out of the address")
    parsed = urls.parse(text, base=base)
    if parsed is None:
        raise MisfitError(f'bad URL "{text}"', _meant(text))
    return parsed


def _meant(text: str) -> str:
    guess = urls.parse("https://" + text.removeprefix("//"))
    if guess and urls.scheme(text) is None and "." in urls.host(guess) and " " not in text:
        return f'did you mean "{guess}"?'
    return "write an absolute address that begins with https:// or http://"


def web_url(text: str) -> str:
    """An absolute http(s) URL."""
    parsed = address(text)
    if not urls.is_web(parsed):
        raise MisfitError(f'bad URL "{text}"', "write an absolute address that begins with https:// or http://")
    return parsed


def day(text: str) -> str:
    """A year, a month or a day: `2014`, `2014-12`, `2014-12-20`.

    Source: ISO 8601, extended format.
    """
    if not _PARTIAL_DATE.fullmatch(text):
        try:
            date.fromisoformat(text)
        except ValueError:
            raise MisfitError(f'bad date "{text}"', "write year, month and day, such as 2014-12-20") from None
    return text


class Mentions:
    """Reads the lists of one document; counts over the whole document which mentions are alike."""

    def __init__(self, raw: bytes, book: Book, *, base: str | None) -> None:
        self._raw = raw
        self._book = book
        self._base = base
        self._alike: Counter[tuple[tuple[str, ...], str, str | None]] = Counter()

    def read(self, section: Fields, path: tuple[str, ...]) -> tuple[Mention, ...]:
        """The mentions of a section, each followed by its links."""
        found: list[Mention] = []
        for position, node in enumerate(section.list("mentions")):
            for mention in self._item(node, section, position=position):
                alike = (path, mention.text, mention.url)
                found.append(replace(mention, nth=self._alike[alike]))
                self._alike[alike] += 1
        return tuple(found)

    def _item(self, node: Node, section: Fields, *, position: int) -> tuple[Mention, ...]:
        referred = self._book.referred(node)
        with Fields(node, self._book.notes, _name(node, section, position), behind=referred) as fields:
            fields.text("id"), fields.text("ref")
            if not (node.get("ref") and referred is None):
                fields.need("title", "write the words that stand on the page")
            main = Mention(
                url=None,
                text=fields.text("title") or "",
                annotation=fields.text("annotation"),
                position=position,
                part=fields.count("list_group", least=1, most=_MOST_LISTS) or 1,
                place=Place(line=node.line),
                facts=self._facts(fields),
                candidates=self._candidates(fields),
                tags=self._tags(fields),
            )
            return (self._addressed(main, fields), *self._links(main, fields))

    def _addressed(self, mention: Mention, fields: Fields) -> Mention:
        """The mention with the address that the fields give; without one, with the place where it would stand."""
        node = fields.scalar("url")
        if node is None:
            empty = fields.empty("url")
            if empty is None:
                return mention
            start, end = span(self._raw, empty)
            return replace(mention, place=Place(line=mention.place.line, start=start, end=end))
        start, end = span(self._raw, node)
        place = Place(line=node.line, start=start, end=end)
        parsed = fields.made(node, lambda text: address(text, base=self._base), '"url"')
        if parsed is None:
            return replace(mention, url_written=node.text, place=place)
        url, fragment = urls.split_fragment(parsed)
        return replace(mention, url=url, url_written=node.text, fragment=fragment, place=place)

    def _links(self, main: Mention, fields: Fields) -> tuple[Mention, ...]:
        found = []
        for node in fields.list("links"):
            with Fields(node, fields.notes, f"a link of {fields.of}") as inner:
                inner.need("url", "write the address of the link")
                bare = Mention(
                    url=None,
                    text=main.text,
                    role=Role(inner.choice("role", _LINK_ROLES, noun="role") or Role.OTHER),
                    position=main.position,
                    part=main.part,
                    place=Place(line=node.line),
                    facts=Facts(certainty=_certainty(inner)),
                )
                found.append(self._addressed(bare, inner))
        return tuple(found)

    def _candidates(self, fields: Fields) -> tuple[Candidate, ...]:
        found = []
        for node in fields.list("url_candidates"):
            with Fields(node, fields.notes, f"a URL candidate of {fields.of}") as inner:
                inner.need("url", "write the address that may be the right one")
                url = inner.value("url", web_url)
                certainty = _certainty(inner) or Certainty.GUESS
                if url:
                    found.append(Candidate(url, certainty))
        return tuple(found)

    def _facts(self, fields: Fields) -> Facts:
        publisher, producer = fields.text("publisher"), fields.text("producer")
        if publisher and producer:
            what = f'"publisher" and "producer" both stand in {fields.of}'
            fields.notes.add(fields.line("producer"), what, "keep one, they mean the same")
        return Facts(
            creators=self._creators(fields),
            publisher=publisher or producer,
            container=fields.text("container"),
            date=fields.text("date"),
            kind=fields.text("kind"),
            country=fields.text("country"),
            origin=self._book.portal(fields, "origin"),
            languages=fields.values("language", language),
            certainty=_certainty(fields),
        )

    def _creators(self, fields: Fields) -> tuple[str, ...]:
        """A list stands as it is written; one text may name several."""
        listed = fields.get("creators")
        told = fields.texts("creators")
        return authors(told[0]) if listed is not None and listed.kind is Kind.TEXT and told else told

    def _tags(self, fields: Fields) -> tuple[Tag, ...]:
        return self._book.tags(fields, "country")


def _name(node: Node, section: Fields, position: int) -> str:
    for key in ("id", "ref", "title"):
        told = node.get(key)
        if told is not None and told.kind is Kind.TEXT:
            return f'mention "{told.text}"'
    return f"mention number {position + 1} of {section.of}"


def _certainty(fields: Fields) -> Certainty | None:
    told = fields.choice("certainty", _CERTAINTIES, noun="certainty")
    return Certainty(told) if told else None
