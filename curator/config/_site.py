"""The keys `crawl` and `layout` of a source: how a site of one's own is walked, and how its pages are laid out.

Never fetches the site: whether a selector finds anything shows when it is read.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Final

from curator.config import _checks
from curator.yamlfile import Fields, MisfitError, Node, Notes

Options = dict[str, str | tuple[str, ...]]

FIELD_NAMES: Final = (
    "title", "creators", "publisher", "container", "date", "kind", "country", "languages", "annotation", "url", "pdf",
    "image",
)  # fmt: skip
"""What a label of a record page may stand for, beside the schemes of the vocabularies."""


def _pattern(text: str) -> str:
    """A pattern of addresses; a regular one stands between slashes."""
    if len(text) > 2 and text.startswith("/") and text.endswith("/") and "*" not in text[:2]:
        try:
            re.compile(text[1:-1])
        except re.error as reason:
            raise MisfitError(
                f'bad pattern "{text}" ({reason})', "write it as in Python, or use * for anything"
            ) from None
    return text


def _links(text: str) -> str:
    if text not in ("external", "all"):
        raise MisfitError(f'"{text}" is no kind of links', 'write "external" or "all"')
    return text


CRAWL_LISTS: Final[Mapping[str, Callable[[str], str]]] = {
    "follow": _pattern, "avoid": _pattern, "records": _pattern, "drop": str,
}  # fmt: skip
SELECTORS: Final = (
    "title", "heading", "item", "annotation", "breadcrumb", "editions", "steps", "lead", "guideline",
)  # fmt: skip


def site_options(
    fields: Fields, notes: Notes, *, portals: Collection[str], vocabularies: Mapping[str, Mapping[str, str]]
) -> Options:
    """The options of a source under `crawl` and `layout`, told to the kind as `crawl.pages`, `layout.title`, ..."""
    found: Options = {}
    crawl = fields.mapping("crawl")
    if crawl is not None:
        with Fields(crawl, notes, f"the crawl of {fields.of}") as inner:
            found |= _crawl(inner)
    layout = fields.mapping("layout")
    if layout is not None:
        with Fields(layout, notes, f"the layout of {fields.of}") as inner:
            found |= _layout(inner, portals=portals, vocabularies=vocabularies)
    return found


def _crawl(inner: Fields) -> Options:
    found: Options = {f"crawl.{key}": inner.values(key, read) for key, read in CRAWL_LISTS.items()}
    for key, most in (("pages", 20_000), ("depth", 100)):
        count = inner.count(key, least=1, most=most)
        if count is not None:
            found[f"crawl.{key}"] = str(count)
    switch = inner.switch("sitemap")
    if switch is not None:
        found["crawl.sitemap"] = "yes" if switch else "no"
    links = inner.value("links", _links)
    if links:
        found["crawl.links"] = links
    for pattern, _, node in inner.pairs("apart"):
        names = tuple(one.text for one in (node.items or (node,)) if inner.is_text(one, f'"{pattern}"', listed=True))
        found[f"crawl.apart.{pattern}"] = names
    return {key: value for key, value in found.items() if value}


def _layout(inner: Fields, *, portals: Collection[str], vocabularies: Mapping[str, Mapping[str, str]]) -> Options:
    found: Options = {f"layout.{key}": values for key in SELECTORS if (values := inner.values(key, _checks.selector))}
    names = (*FIELD_NAMES, *vocabularies)
    types = vocabularies.get("type", {})
    found |= _words(inner, "fields", {name: name for name in names}, noun="field")
    found |= _words(inner, "origins", {key: key for key in portals}, noun="portal")
    found |= _words(inner, "types", types or None, noun="type")
    for name, _, node in inner.pairs("parameters"):
        found |= _parameter(inner, name, node, vocabularies)
    return found


def _words(inner: Fields, key: str, known: Mapping[str, str] | None, *, noun: str) -> Options:
    """Words as pages write them, to what they mean; None: to anything."""
    found: Options = {}
    for words, _, node in inner.pairs(key):
        if inner.is_text(node, f'"{words}"') and (known is None or inner.is_known(node, known, noun=noun)):
            found[f"layout.{key}.{words}"] = node.text if known is None else known[node.text]
    return found


def _parameter(of: Fields, name: str, node: Node, vocabularies: Mapping[str, Mapping[str, str]]) -> Options:
    """What a parameter of an address means: `st: chapter`, or a scheme with the terms that its values stand for."""
    if not node.entries:
        known = of.is_text(node, f'"{name}"') and of.is_known(node, ("chapter",), noun="meaning")
        return {f"layout.parameters.{name}": node.text} if known else {}
    found: Options = {}
    with Fields(node, of.notes, f'the parameter "{name}" of {of.of}') as inner:
        for scheme, labels in vocabularies.items():
            for value, _, term in inner.pairs(scheme):
                if inner.is_text(term, f'"{value}"') and inner.is_known(term, labels, noun=scheme):
                    found[f"layout.parameters.{name}"] = scheme
                    found[f"layout.values.{name}.{value}"] = labels[term.text]
    return found
