"""Reads small pages for the tests of the room."""

from curator import extract
from curator.extract._document import Document, parse
from curator.model import Found, Page

URL = "https://tides.example/guide/harmonics"


def page(
    head: str = "", body: str = "", *, url: str = URL, lang: str = "en", content_type: str | None = "text/html"
) -> Page:
    """The page of a head and a body, in UTF-8."""
    text = f'<!doctype html><html lang="{lang}"><head>{head}</head><body>{body}</body></html>'
    return extract.read(text.encode(), url=url, content_type=content_type)


def document(head: str = "", body: str = "", *, url: str = URL) -> Document:
    return parse(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>", url=url)


def value(found: Found | None) -> str | None:
    return found.value if found is not None else None


def json_ld(text: str) -> str:
    return f'<script type="application/ld+json">{text}</script>'
