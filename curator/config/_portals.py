"""The sections `portals`, `vocabularies` and `defaults`.

Never orders or renames what the editors wrote: keys and labels stay in the order of the file.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from curator.config import _checks
from curator.model import Portal
from curator.yamlfile import Fields, Kind, Node, Notes, language


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
                )
            )
    return tuple(found)


def read_vocabularies(top: Fields, notes: Notes) -> dict[str, Mapping[str, str]]:
    """Scheme -> key -> label. A list of words is read as keys that are their own labels."""
    found: dict[str, Mapping[str, str]] = {}
    for scheme, line, node in top.pairs("vocabularies"):
        top.made_of(scheme, line, _checks.name, '"vocabularies"')
        if node.kind is Kind.LIST:
            found[scheme] = {word.text: word.text for word in top.words(node, f'an item of vocabulary "{scheme}"')}
            continue
        with Fields(node, notes, f'vocabulary "{scheme}"') as fields:
            found[scheme] = {key: fields.text(key) or key for key in node.entries}
    return found


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
