"""Reads pages that a script would draw: the data that they carry along, and what they say to browsers without scripts.

Never runs a script and never guesses: what is not there in words stays unsaid.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from selectolax.lexbor import LexborHTMLParser

from curator.extract._document import Document
from curator.extract._nodes import walk
from curator.extract._phrases import speaks_of_the_service
from curator.extract.bounds import bounded
from curator.extract.mojibake import mended
from curator.extract.text import Block, joined, main_text
from curator.model import Found, Words

_STATES: Final = frozenset({"__next_data__", "__nuxt_data__", "__apollo_state__", "__initial_state__", "shoebox-main"})
_LONGEST: Final = 2_000_000
_MOST_DEPTH: Final = 9
_MOST_DICTS: Final = 3_000
_NAMES: Final = ("title", "headline", "heading", "pageTitle")
_TEXTS: Final = ("description", "summary", "excerpt", "abstract", "teaser", "lead", "intro")
_BODIES: Final = ("articleBody", "body", "content", "html", "text")
_FEW: Final = 40


def blocks(document: Document) -> tuple[Block, ...]:
    """The text of a page that shows none without scripts: JSON-LD's article, noscript and noframes, embedded data."""
    written = [text for thing in document.works for text in thing.text]
    nodes = document.nodes
    written += [raw for node in nodes.all("noscript", "noframes") if len(raw := nodes.raw.get(node, "")) >= _FEW]
    written += [text for one in _data(document) for key in _BODIES if isinstance(text := one.get(key), str)]
    for html in written[:20]:
        found = main_text(walk(LexborHTMLParser(f"<body>{bounded(html)}", scripting=True).root))
        text = joined(found)
        if len(text) >= _FEW and not (len(text) < 600 and speaks_of_the_service(text)):
            return found
    return ()


def completed(words: Words, document: Document) -> Words:
    """The words with title and summary of the embedded data where the page states none."""
    if words.title is not None and any(document.meta("description", "og:description")):
        return words
    for one in _data(document):
        name = next((text for key in _NAMES if (text := _text(one, key, limit=300))), "")
        told = next((text for key in _TEXTS if (text := _text(one, key, limit=400))), "")
        if len(name) >= 3 and len(told) >= _FEW:
            title = words.title or Found(name, "embedded data")
            return replace(words, title=title, summary=words.summary or Found(told, "embedded data"))
    return words


def _text(data: Mapping[str, object], key: str, *, limit: int) -> str:
    value = data.get(key)
    return mended(value, limit=limit) if isinstance(value, str) else ""


def _data(document: Document) -> Iterator[Mapping[str, object]]:
    """The objects in the page's embedded data, outer before inner."""
    nodes = document.nodes
    for node in nodes.all("script"):
        raw = nodes.raw.get(node, "")
        if nodes.get(node, "id").lower() in _STATES and len(raw) <= _LONGEST:
            try:
                parsed: object = json.loads(raw)
            except (ValueError, RecursionError):
                continue
            yield from _objects(parsed)


def _objects(parsed: object) -> Iterator[Mapping[str, object]]:
    level: list[object] = [parsed]
    count = 0
    for _ in range(_MOST_DEPTH):
        inner: list[object] = []
        for value in level:
            if isinstance(value, dict):
                yield value
                count += 1
                inner += [part for part in value.values() if isinstance(part, dict | list)]
            elif isinstance(value, list):
                inner += [part for part in value[:100] if isinstance(part, dict | list)]
            if count >= _MOST_DICTS:
                return
        level = inner
