"""What is new in the catalogue, and what a look found broken, as Atom. Never gives one thing two names.

Source: RFC 4287; names are tag URIs by RFC 4151, so that they stay when the catalogue moves to another address.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from curator.export import _feeds, _xml
from curator.export._dates import rfc_3339
from curator.export._format import About, Catalogue, Format, Reads


def render(catalogue: Catalogue) -> Iterator[str]:
    """The feed, then one entry a resource in the order given, newest first; at most 100."""
    about = catalogue.about
    return feed(FORMAT, about, title=about.name, told=_feeds.new(catalogue.entries, about))


def feed(form: Format, about: About, *, title: str, told: Iterable[_feeds.Told]) -> Iterator[str]:
    """A feed of these items; its `updated` is that of the first, and when there is none, the time it is made."""
    items = list(told)
    base = about.base_url or ""
    yield (
        f'{_xml.HEAD}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{_xml.attribute(about.language)}">\n'
        + _xml.element("id", f"tag:{about.authority},2026:{form.path}")
        + _xml.element("title", title)
        + _xml.element("updated", rfc_3339(max((item.at for item in items), default=about.at)))
        + f"<author>{_xml.element('name', about.name)}</author>"
        + _xml.empty("link", rel="self", type="application/atom+xml", href=base + form.path)
        + _xml.empty("link", rel="alternate", type="text/html", href=base)
        + "\n"
    )
    for item in items:
        yield _entry(item)
    yield "</feed>\n"


def _entry(told: _feeds.Told) -> str:
    language = told.entry.language
    return (
        ("<entry>" if language is None else f'<entry xml:lang="{_xml.attribute(language)}">')
        + _xml.element("id", told.name)
        + _xml.element("title", told.title)
        + _xml.element("updated", rfc_3339(told.at))
        + _xml.element("published", rfc_3339(told.at))
        + "".join(f"<author>{_xml.element('name', name)}</author>" for name in told.entry.creators)
        + "".join(_xml.empty("category", term=term) for term in _feeds.terms(told.entry))
        + (_xml.empty("link", rel="alternate", href=told.link) if told.link else "")
        + _xml.element("summary", told.body or None)
        + "</entry>\n"
    )


FORMAT: Final = Format(
    name="atom",
    suffix="atom",
    media_type="application/atom+xml; charset=utf-8",
    path="feed.atom",
    says="The same as Atom.",
    render=render,
    reads=Reads.NEWEST,
    needs_address=True,
)
