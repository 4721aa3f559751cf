"""What an extractor is given: a body with all that is known of where it came from.

Never holds more than the caller handed in.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Body:
    """`media_type` is in lower case, without parameters, sniffed when the header says nothing.

    `fragments` are the places that links name on the page, as written and without `#`; `truncated` says that `raw`
    is only the beginning."""

    raw: bytes
    url: str
    media_type: str
    content_type: str | None = None
    fragments: tuple[str, ...] = ()
    truncated: bool = False
