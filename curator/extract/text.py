"""Finds the main text of a page: what a reader came for, in blocks, without what surrounds it.

Never changes the nodes it reads.
"""

from dataclasses import dataclass
from typing import Final

from curator.extract._nodes import Nodes
from curator.extract._surroundings import INLINE, surroundings
from curator.extract.hygiene import one_line

MOST_BLOCKS: Final = 6_000
MOST_CHARACTERS: Final = 300_000
_LONGEST_BLOCK: Final = 20_000

_APART: Final = 9
_GOOD_LENGTH: Final = 60
_GOOD_LINKS: Final = 0.4
_ENOUGH: Final = 0.66


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, item or cell; `tag` is the element it stands in, `links` the share of its text that is links."""

    text: str
    tag: str
    links: float = 0.0


@dataclass(slots=True)
class _Run:
    """A run of text between block boundaries: its pieces, the block it stands in, how much of it is links."""

    block: int
    pieces: list[str]
    length: int = 0
    linked: int = 0
    text: str = ""

    @property
    def links(self) -> float:
        return min(self.linked / len(self.text), 1.0)


def main_text(nodes: Nodes) -> tuple[Block, ...]:
    """The blocks of the main text in the order of the page; all blocks of the page when nothing stands out.

    Parts that surround a text are left out by element, role and the names of classes and ids, unless they hold most
    of the page. Then the deepest element that still holds two thirds of the running text is taken.
    """
    body = nodes.body
    if body is None:
        return ()
    runs = _runs(nodes, body, surroundings(nodes, body))
    container = _container(nodes, runs)
    if container is None:
        return tuple(Block(run.text, nodes.tags[run.block], run.links) for run in runs)
    return tuple(
        Block(run.text, nodes.tags[run.block], run.links)
        for run in runs
        if container <= run.block < nodes.ends[container] and not _is_a_menu(nodes, run)
    )


def joined(blocks: tuple[Block, ...]) -> str:
    """The blocks as one text, a line each, bounded."""
    return "\n".join(block.text for block in blocks)[:MOST_CHARACTERS]


def _runs(nodes: Nodes, body: int, gone: bytearray) -> list[_Run]:
    """The page's runs of text between block boundaries; a single `br` is no boundary, two are."""
    blocks, linked = _blocks(nodes, body)
    texts, owners = nodes.texts, nodes.owners
    boundaries = _boundaries(nodes, body, gone=gone, blocks=blocks)
    runs: list[_Run] = []
    run = _Run(-1, [])
    breaks, size = _APART, 0
    for place in range(nodes.starts[body], nodes.stops[body]):
        breaks += boundaries.get(place, 0)
        text, owner = texts[place], owners[place]
        if gone[owner] or ((breaks or run.block != blocks[owner]) and (not text or text.isspace())):
            continue
        if run.block != blocks[owner] or breaks > 1 or run.length >= _LONGEST_BLOCK:
            run = _Run(blocks[owner], [])
            runs.append(run)
        run.pieces.append(" " + text if breaks == 1 else text)
        run.length += len(text)
        run.linked += len(text) if linked[owner] else 0
        size += len(text)
        breaks = 0
        if size >= MOST_CHARACTERS or len(runs) >= MOST_BLOCKS:
            break
    for run in runs:
        run.text = one_line("".join(run.pieces))
    return [run for run in runs if run.text]


def _boundaries(nodes: Nodes, body: int, *, gone: bytearray, blocks: list[int]) -> dict[int, int]:
    """The places of texts before which something ends: 1 for a line break, more for a block."""
    found: dict[int, int] = {}
    tags, starts = nodes.tags, nodes.starts
    for node in range(body + 1, nodes.ends[body]):
        if blocks[node] == node and not gone[node]:
            found[starts[node]] = found.get(starts[node], 0) + (1 if tags[node] == "br" else _APART)
    return found


def _blocks(nodes: Nodes, body: int) -> tuple[list[int], list[bool]]:
    """Of each element: the block it stands in (a block stands in itself), and whether it stands in a link."""
    tags, parents = nodes.tags, nodes.parents
    blocks = list(range(len(tags)))
    linked = [False] * len(tags)
    for node in range(body + 1, nodes.ends[body]):
        tag = tags[node]
        if tag in INLINE:
            blocks[node] = blocks[parents[node]]
        linked[node] = tag == "a" or linked[parents[node]]
    return blocks, linked


def _container(nodes: Nodes, runs: list[_Run]) -> int | None:
    """The deepest element that holds two thirds of the running text; None when there is hardly any."""
    weights: dict[int, int] = {}
    total = 0
    for run in runs:
        if len(run.text) < _GOOD_LENGTH or run.links > _GOOD_LINKS:
            continue
        total += len(run.text)
        node = run.block
        while node >= 0:
            weights[node] = weights.get(node, 0) + len(run.text)
            node = nodes.parents[node]
    enough = [node for node, weight in weights.items() if weight >= _ENOUGH * total]
    return max(enough, default=None) if total >= 2 * _GOOD_LENGTH else None


def _is_a_menu(nodes: Nodes, run: _Run) -> bool:
    return run.links > 0.8 and len(run.text) < 200 and nodes.tags[run.block] not in ("h1", "h2", "h3", "p")


def every_text(nodes: Nodes) -> str:
    """All words of a page whose main text cannot be told from the rest, a line a text, bounded."""
    body = nodes.body
    if body is None:
        return ""
    texts = nodes.texts[nodes.starts[body] : nodes.stops[body]]
    return "\n".join(filter(None, map(one_line, texts)))[:MOST_CHARACTERS]
