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
    linked: int = 0
    text: str = ""
    links: float = 0.0


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
    if container is not None:
        end = nodes.ends[container]
        runs = [run for run in runs if container <= run.block < end and not _is_a_menu(nodes, run)]
    return tuple(Block(run.text, nodes.tags[run.block], run.links) for run in runs)


def joined(blocks: tuple[Block, ...]) -> str:
    """The blocks as one text, a line each, bounded."""
    return "\n".join(block.text for block in blocks)[:MOST_CHARACTERS]


def _runs(nodes: Nodes, body: int, gone: bytearray) -> list[_Run]:
    """The page's runs of text between block boundaries; a single `br` is no boundary, two are."""
    runs = _pieces(nodes, body, gone)
    for run in runs:
        run.text = one_line("".join(run.pieces))
        run.links = min(run.linked / len(run.text), 1.0) if run.linked and run.text else 0.0
    return [run for run in runs if run.text]


def _pieces(nodes: Nodes, body: int, gone: bytearray) -> list[_Run]:
    """The runs with their pieces. The loop runs for every text of every page: no calls of ours."""
    blocks, linked = _blocks(nodes, body), _linked(nodes)
    start, stop = nodes.starts[body], nodes.stops[body]
    boundaries = _boundaries(nodes, body, gone=gone, blocks=blocks)[start:stop]
    runs: list[_Run] = []
    run, current = _Run(-1, []), -1
    breaks, size, length = _APART, 0, 0
    for text, owner, apart in zip(nodes.texts[start:stop], nodes.owners[start:stop], boundaries, strict=True):
        breaks += apart
        if gone[owner]:
            continue
        block = blocks[owner]
        if (breaks or block != current) and (not text or text.isspace()):
            continue
        if block != current or breaks > 1 or length >= _LONGEST_BLOCK:
            current, length = block, 0
            run = _Run(block, [])
            runs.append(run)
        run.pieces.append(" " + text if breaks == 1 else text)
        length += len(text)
        size += len(text)
        if linked[owner]:
            run.linked += len(text)
        breaks = 0
        if size >= MOST_CHARACTERS or len(runs) >= MOST_BLOCKS:
            break
    return runs


def _boundaries(nodes: Nodes, body: int, *, gone: bytearray, blocks: list[int]) -> list[int]:
    """Of each text: what ends before it, 1 for each line break, more for each block."""
    found = [0] * (len(nodes.texts) + 1)
    tags, starts = nodes.tags, nodes.starts
    for node in range(body + 1, nodes.ends[body]):
        if blocks[node] == node and not gone[node]:
            found[starts[node]] += 1 if tags[node] == "br" else _APART
    return found[:-1]


def _blocks(nodes: Nodes, body: int) -> list[int]:
    """Of each element: the block it stands in; a block stands in itself."""
    blocks = list(range(len(nodes.tags)))
    parents = nodes.parents
    for node in nodes.all(*INLINE):
        if node > body:
            blocks[node] = blocks[parents[node]]
    return blocks


def _linked(nodes: Nodes) -> bytearray:
    """A 1 for every element that is a link or stands in one."""
    linked = bytearray(len(nodes.tags))
    for node in nodes.all("a"):
        linked[node : nodes.ends[node]] = b"\x01" * (nodes.ends[node] - node)
    return linked


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
