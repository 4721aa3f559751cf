"""What a body says: bytes in, a Page out; title, summary and other words with their origins, and bounded signals.

Never judges whether to believe a page, never raises for any bytes, and reads neither wire, disk nor clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from curator.extract import feed, html, other, picture, plain, rtf
from curator.extract._body import Body
from curator.extract._sniff import media_type
from curator.extract.paper import Line, Paper, read_paper
from curator.model import Page


@dataclass(frozen=True, slots=True)
class Extractor:
    """A reader for media types; one without any takes what is left."""

    name: str
    media_types: tuple[str, ...]
    read: Callable[[Body], Page]


EXTRACTORS: Final[tuple[Extractor, ...]] = (
    Extractor("html", html.MEDIA_TYPES, html.read_html),
    Extractor("plain", plain.MEDIA_TYPES, plain.read_plain),
    Extractor("feed", feed.MEDIA_TYPES, feed.read_feed),
    Extractor("rtf", rtf.MEDIA_TYPES, rtf.read_rtf),
    Extractor("picture", picture.MEDIA_TYPES, picture.read_picture),
    Extractor("other", (), other.read_other),
)


def read(
    body: bytes,
    *,
    url: str,
    content_type: str | None = None,
    fragments: tuple[str, ...] = (),
    truncated: bool = False,
) -> Page:
    """What the body says of itself.

    Args:
        body: the decoded content (no transfer or content coding), all or its beginning.
        url: where it came from, after redirects; "" when unknown.
        content_type: the header as sent, None when there was none.
        fragments: places on the page that links name, without `#`, as written.
        truncated: there was more than `body`; then nothing is said to be missing.

    Returns:
        The page. Fields nobody could read are None; an empty body gives an empty page.
    """
    kind = media_type(content_type, body)
    known = next((one for one in EXTRACTORS if kind in one.media_types), EXTRACTORS[-1])
    return known.read(
        Body(raw=body, url=url, media_type=kind, content_type=content_type, fragments=fragments, truncated=truncated)
    )


__all__ = ["EXTRACTORS", "Body", "Extractor", "Line", "Paper", "media_type", "read", "read_paper"]
