"""A bulletin as one HTML page that needs nothing else: no script, no font, no picture, no request from outside.

Never lets foreign text become markup (the templates escape everything) nor anything but http(s) a link.
"""

import re
from functools import lru_cache
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from curator.model import Bulletin
from curator.report import _charts, _lines, _marks, _wording
from curator.report._format import Format
from curator.report._paper import TROUBLED, lay_out

MOST_LINES: Final = 200
MOST_PLACES: Final = 6
MOST_FOLDED: Final = 200
MOST_CHIPS: Final = 12

_AFTER_NUMBER: Final = re.compile(r"(?<=\d) ")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("curator.report", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(
        MARKS=_marks.MARKS,
        NAMES=_marks.STATE_NAMES,
        MOST_LINES=MOST_LINES,
        MOST_PLACES=MOST_PLACES,
        MOST_FOLDED=MOST_FOLDED,
        MOST_CHIPS=MOST_CHIPS,
        HEIGHT=_charts.HEIGHT,
        WIDTH=_charts.WIDTH,
        TROUBLED=TROUBLED,
        count=_wording.count,
        together=_together,
        day=_wording.day,
        plain=_wording.plain,
        link=_wording.link,
        address=_wording.address,
        title_of=_lines.title_of,
        address_of=_lines.address_of,
    )
    return environment


def _together(sentence: str) -> str:
    """No line ends between a number and what it counts."""
    return _AFTER_NUMBER.sub("\N{NO-BREAK SPACE}", sentence)


def render(bulletin: Bulletin) -> str:
    """The whole page, `<!doctype html>` first; UTF-8 is declared in it."""
    paper = lay_out(bulletin)
    chart = _charts.nights(bulletin.nights) if len(bulletin.nights) > 1 else None
    page = _environment().get_template("report.html")
    return page.render(paper=paper, chart=chart, today=_charts.today(paper.today))


FORMAT: Final = Format("html", "html", render)
