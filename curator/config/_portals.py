"""The sections `portals`, `vocabularies` and `defaults`.

Never orders or renames what the editors wrote: keys and labels stay in the order of the file.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from curator.config import _checks
from curator.model import DeadLinks, Portal
from curator.yamlfile import Fields, Kind, Node, Notes, alike, language


@dataclass(frozen=True, slots=True)
class Defaults:
    """What holds for every source that says nothing else."""

    every_s: int = 86_400
    language: str | None = None
    portal: str | None = None
    owner: str | None = None


def read_portals(top: Fields, notes: Notes) -> tuple[Portal, ...]:
    """The portals in the order of the file."""
    found = []
    for key, line, node in top.pairs("portals"):
        top.made_of(key, line, _checks.name, '"portals"')
        with Fields(node, notes, f'portal "{key}"') as fields:
            fields.need("name", "write the name that readers know it by")
            found.append(
                Portal(
                    key=key,
                    name=fields.text("name") or key,
                    base_url=fields.value("base_url", _checks.web_url),
                    programme=fields.text("programme"),
                    notice=fields.text("notice"),
                    disclaimer=fields.text("disclaimer"),
                    languages=fields.values("languages", language),
                    dead_links=DeadLinks(fields.choice("dead_links", list(DeadLinks), noun="way") or DeadLinks.STRIKE),
                )
            )
    return tuple(found)


@dataclass(slots=True)
class Vocabularies:
    """Scheme -> key -> name, and scheme -> other word -> name."""

    names: dict[str, Mapping[str, str]]
    aliases: dict[str, Mapping[str, str]]


def read_vocabularies(top: Fields, notes: Notes) -> Vocabularies:
    """A term is `key: name` or `key: {name: ..., aliases: [...]}`; a list of words is keys that are their own names."""
    found = Vocabularies({}, {})
    for scheme, line, node in top.pairs("vocabularies"):
        top.made_of(scheme, line, _checks.name, '"vocabularies"')
        if node.kind is Kind.LIST:
            words = top.words(node, f'an item of vocabulary "{scheme}"')
            found.names[scheme] = {word.text: word.text for word in words}
            continue
        with Fields(node, notes, f'vocabulary "{scheme}"') as fields:
            names, aliases = _terms(fields, notes)
        found.names[scheme] = names
        if aliases:
            found.aliases[scheme] = aliases
    return found


def _terms(fields: Fields, notes: Notes) -> tuple[dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    aliases: dict[str, str] = {}
    first: dict[str, tuple[str, int]] = {}
    for key, entry in fields.node.entries.items():
        words: tuple[Node, ...] = ()
        if entry.value.kind is Kind.MAPPING:
            with Fields(fields.mapping(key) or entry.value, notes, f'the term "{key}" of {fields.of}') as inner:
                names[key] = inner.text("name") or key
                words = inner.scalars("aliases")
        else:
            names[key] = fields.text(key) or key
        spelled = [(key, entry.value.line), (names[key], entry.value.line), *((word.text, word.line) for word in words)]
        for word, line in spelled:
            other, at = first.setdefault(alike(word), (key, line))
            if other != key:
                what = f'"{word}" means both "{other}" (line {at}) and "{key}" in {fields.of}'
                notes.add(line, what, "let it stand with one of them only")
        aliases |= {word.text: names[key] for word in words}
    return names, aliases


def read_defaults(node: Node | None, notes: Notes, *, portals: Collection[str]) -> Defaults:
    if node is None:
        return Defaults()
    with Fields(node, notes, "defaults") as fields:
        every = fields.value("every", _checks.seconds("1m", "366d"))
        return Defaults(
            every_s=86_400 if every is None else round(every),
            language=fields.value("language", language),
            portal=fields.choice("portal", portals, noun="portal"),
            owner=fields.text("owner"),
        )
