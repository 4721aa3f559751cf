"""A site of one's own, walked page by page within bounds; each page to a document, read as its editors laid it out.

Never leaves the site, and never takes for a mention what only leads around in it.
"""

from dataclasses import replace
from typing import Final

from curator.model import Source
from curator.sources._crawl import Crawl
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._layout import lay_out
from curator.sources._scope import scope_of


def read(raw: bytes, origin: Origin) -> Reading:
    """One page of a site, read alone: nothing is learned over pages, and nothing further is wanted.

    Options of the source: those under `crawl:` and `layout:`, `content`, `ignore`, `images` and `encoding`.
    """
    source = origin.source or Source(key="", kind="site", location="")
    laid = lay_out(raw, origin, scope_of(replace(source, location=origin.url or source.location)))
    return Reading((laid.document,), laid.problems)


KIND: Final = Kind(
    name="site",
    read=read,
    harvest=Crawl,
    example='<main><h2>Part</h2><ul>\n<li><a href="https://a.example/">A page</a>: words about it</li>\n</ul></main>\n',
)
