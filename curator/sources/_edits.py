"""Puts edits into the bytes they were read from: each URL at its place, everything else byte for byte.

Never writes half of it: when one edit does not fit, none is made.
"""

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final

from curator.model import Edit, SourceProblem
from curator.sources._text import encode, start_of

Spell = Callable[[str, str, str], str]
"""How a URL must be spelled between the characters before and after it (up to 400 of each); ValueError if it cannot."""

Style = Callable[[str, str], str]
"""How a spelled address looks in the manner of the one that it replaces."""

AROUND: Final = 400


class EditError(ValueError):
    """Edits that do not fit the bytes. `problems` has one for each; nothing was written."""

    def __init__(self, problems: Sequence[SourceProblem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


def replace(raw: bytes, edits: Sequence[Edit], spell: Spell, *, style: Style | None = None) -> bytes:
    """The bytes with every edit made.

    The bytes at `place.start:place.end` must be `before` in the file's encoding. The same edit given twice, as for
    two mentions of one reference definition, is made once.

    Raises:
        EditError: a place that is missing or holds something else, places that overlap, or a URL that cannot be
            written there.
    """
    encoding = start_of(raw)[0]
    problems: list[SourceProblem] = []
    wanted: dict[tuple[int, int], tuple[Edit, bytes]] = {}
    for edit in edits:
        try:
            start, end = _span(raw, edit, encoding)
            after = _spelled(raw, edit, (start, end), spell=spell, style=style)
            _claim(wanted, (start, end), (edit, after))
        except ValueError as reason:
            problems.append(SourceProblem(_where(edit), str(reason), "read the source again, then decide anew"))
    spans = sorted(wanted)
    for one, other in pairwise(spans):
        if one[1] > other[0]:
            what = "two edits want to change the same place"
            problems.append(SourceProblem(_where(wanted[other][0]), what, "make them one after the other"))
    if problems:
        raise EditError(problems)
    return b"".join(_pieces(raw, [(span, wanted[span][1]) for span in spans]))


def _pieces(raw: bytes, changes: Sequence[tuple[tuple[int, int], bytes]]) -> list[bytes]:
    pieces = []
    at = 0
    for (start, end), after in changes:
        pieces += [raw[at:start], after]
        at = end
    return [*pieces, raw[at:]]


def _span(raw: bytes, edit: Edit, encoding: str) -> tuple[int, int]:
    start, end = edit.place.start, edit.place.end
    if start is None or end is None:
        raise ValueError("the place of this address in the file is not known")
    if not 0 <= start <= end <= len(raw) or raw[start:end] != encode(edit.before, encoding):
        raise ValueError(f"the file no longer says {edit.before!r} there")
    return start, end


def _spelled(raw: bytes, edit: Edit, span: tuple[int, int], *, spell: Spell, style: Style | None) -> bytes:
    start, end = span
    encoding = start_of(raw)[0]
    before = raw[max(0, start - AROUND) : start].decode(encoding, "replace")
    after = raw[end : end + AROUND].decode(encoding, "replace")
    spelled = spell(edit.after, before, after)
    return encode(style(edit.before, spelled) if style is not None else spelled, encoding)


def _claim(
    wanted: dict[tuple[int, int], tuple[Edit, bytes]], span: tuple[int, int], change: tuple[Edit, bytes]
) -> None:
    if span in wanted and wanted[span][1] != change[1]:
        raise ValueError("two edits want to write different addresses there")
    wanted[span] = change


def _where(edit: Edit) -> str:
    line = edit.place.line
    return edit.document if line is None else f"{edit.document}:{line}"
