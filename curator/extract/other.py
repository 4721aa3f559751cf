"""Answers for bodies that no reader of this room understands: their type is known, nothing else.

Never opens them.
"""

from curator.extract._body import Body
from curator.model import Page, Signals


def read_other(body: Body) -> Page:
    """A page without words; the signals hold the media type only."""
    return Page(signals=Signals(content_type=body.media_type))
