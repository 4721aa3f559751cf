"""What is new in the catalogue as RSS 2.0. Never tells of what is retired, and never links to what is known broken.

Source: RSS 2.0 (RSS Advisory Board, 2.0.11) with `atom:link rel="self"` and `dc:creator` as its best practices ask.
"""

from collections.abc import Iterator
from typing import Final

from curator.export import _feeds, _xml
from curator.export._dates import rfc_822
from curator.export._format import Catalogue, Format, Reads

TTL_MIN: Final = "360"


def render(catalogue: Catalogue) -> Iterator[str]:
    """The channel, then one item an entry in the order given; at most 100."""
    about = catalogue.about
    base = about.base_url or ""
    yield (
        f'{_xml.HEAD}<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">\n<channel>\n'
        + _xml.element("title", about.name)
        + _xml.element("link", base)
        + _xml.element("description", f"New in {about.name}")
        + _xml.element("language", about.language)
        + _xml.element("lastBuildDate", rfc_822(about.at))
        + _xml.element("ttl", TTL_MIN)
        + _xml.element("docs", "https://www.rssboard.org/rss-specification")
        + _xml.empty("atom:link", href=base + FORMAT.path, rel="self", type="application/rss+xml")
        + "\n"
    )
    for told in _feeds.new(catalogue.entries, about):
        yield _item(told)
    yield "</channel>\n</rss>\n"


def _item(told: _feeds.Told) -> str:
    return (
        "<item>"
        + _xml.element("title", told.title)
        + _xml.element("link", told.link or None)
        + _xml.element("description", _xml.text(told.body) or None)  # readers take it for HTML
        + "".join(_xml.element("dc:creator", name) for name in told.entry.creators)
        + "".join(_xml.element("category", term) for term in _feeds.terms(told.entry))
        + _xml.element("dc:language", told.entry.language)
        + _xml.element("pubDate", rfc_822(told.at))
        + _xml.element("guid", told.name, isPermaLink="false")
        + "</item>\n"
    )


FORMAT: Final = Format(
    name="rss",
    suffix="rss",
    media_type="application/rss+xml; charset=utf-8",
    path="feed.rss",
    says="The 100 newest resources, for feed readers, as RSS 2.0.",
    render=render,
    reads=Reads.NEWEST,
    needs_address=True,
)
