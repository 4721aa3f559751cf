"""Path expressions: which values of a tree hold addresses, titles and words, as an operator writes it.

Never guesses: an expression that matches nothing gives nothing.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from curator.sources._tree import Value

_STEP: Final = re.compile(r"\[\s*(?:\*|(\d+)|'([^']*)'|\"([^\"]*)\")?\s*\]|([^.\[\]]+)")

Path = tuple[str, ...]
"""Steps from the root: a key, a number, or `*` for each child."""

Chain = tuple[Value, ...]
"""A value with all that stand above it, the root first."""


def path(expression: str) -> Path:
    """`items[*].link`, `$.items[].link`, `items.*.link` and `items[0]['link']` as steps."""
    bare = expression.strip().removeprefix("$")
    steps = []
    for found in _STEP.finditer(bare):
        named = next((part for part in found.groups() if part is not None), None)
        steps.append(named.strip() if named is not None else "*")
    return tuple(step for step in steps if step)


def matches(root: Value, steps: Path) -> Iterator[Chain]:
    """The values at the path in the order of the file, each with those above it."""
    waiting: list[tuple[Chain, int]] = [((root,), 0)]
    while waiting:
        chain, at = waiting.pop()
        if at == len(steps):
            yield chain
            continue
        children = chain[-1].children()
        step = steps[at]
        found = list(children.values()) if step == "*" else [children[step]] if step in children else []
        waiting += [((*chain, child), at + 1) for child in reversed(found)]


def beside(chain: Chain, own: Path, wanted: Path) -> Iterator[Value]:
    """The values at `wanted` that belong to the one at `own`: as far as both paths agree, the same elements.

    A path of which not even the first step agrees counts from the value's own parent, so that `name` means the name
    in the same record.
    """
    shared = 0
    while shared < min(len(own), len(wanted)) and own[shared] == wanted[shared]:
        shared += 1
    roots: Sequence[Value] = [chain[min(shared, len(chain) - 1)]]
    if shared == 0 and len(chain) > 1:
        roots = [chain[-2], chain[0]]
    for root in roots:
        found = [one[-1] for one in matches(root, wanted[shared:])]
        if found:
            yield from found
            return
