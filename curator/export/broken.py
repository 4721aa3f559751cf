"""What a look found broken of late, as Atom, for editors. Never tells of a state that only our own rules changed."""

from collections.abc import Iterator
from typing import Final

from curator.export import _feeds
from curator.export._format import Catalogue, Format, Reads
from curator.export.atom import feed


def render(catalogue: Catalogue) -> Iterator[str]:
    """One entry a break, newest first; at most 100."""
    about = catalogue.about
    return feed(FORMAT, about, title=f"Newly broken in {about.name}", told=_feeds.broken(catalogue.broken, about))


FORMAT: Final = Format(
    name="broken",
    suffix="atom",
    media_type="application/atom+xml; charset=utf-8",
    path="feed-broken.atom",
    says="The 100 resources that broke last, for editors' feed readers, as Atom.",
    render=render,
    reads=Reads.BROKEN,
    needs_address=True,
)
