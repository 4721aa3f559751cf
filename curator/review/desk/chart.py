"""The chart of the progress page: what came in and what went out each night, drawn on the server.

Never needs a script or a style of its own: classes come from the one style sheet.
"""

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup

WIDTH: Final = 720
HEIGHT: Final = 160
MIDDLE: Final = HEIGHT / 2
GAP: Final = 3


def flow(days: Sequence[tuple[str, int, int]], *, title: str) -> Markup:
    """Bars up for what came in, bars down for what went out.

    Args:
        days: for each day its words, how many came in, how many went out; oldest first.
        title: what the picture says, for those who do not see it.
    """
    most = max((max(came, went) for _, came, went in days), default=0) or 1
    step = WIDTH / max(len(days), 1)
    parts: list[Markup] = []
    for index, (name, came, went) in enumerate(days):
        x = index * step + GAP / 2
        parts.append(Markup("<g><title>{}: +{} −{}</title>").format(name, came, went))
        parts.append(_bar("came", x=x, y=MIDDLE - _height(came, most), width=step - GAP, height=_height(came, most)))
        parts.append(_bar("went", x=x, y=MIDDLE, width=step - GAP, height=_height(went, most)))
        parts.append(Markup("</g>"))
    drawn = Markup("").join(parts)
    return Markup(
        '<svg class="flow" viewBox="0 0 {} {}" role="img" aria-label="{}">{}<path class="axis" d="M0 {}H{}"/></svg>'
    ).format(WIDTH, HEIGHT, title, drawn, f"{MIDDLE:.1f}", WIDTH)


def _height(count: int, most: int) -> float:
    return count / most * (MIDDLE - 4)


def _bar(name: str, *, x: float, y: float, width: float, height: float) -> Markup:
    return Markup('<rect class="{}" x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{:.1f}" rx="1.5"/>').format(
        name, x, y, width, height
    )
