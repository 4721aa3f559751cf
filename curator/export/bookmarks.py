"""The documents as bookmarks that every browser imports: headings are folders, annotations descriptions.

Never writes an `H1`: our own reader, and some browsers, take it for one folder more.

Source: the Netscape Bookmark File Format as browsers write it; `TAGS` as Firefox and Shaarli do. What has no address
keeps its place and words as an anchor that leads nowhere; browsers leave it out.
"""

from collections.abc import Iterator
from typing import Final

from curator.export import _folders, _xml
from curator.export._folders import Closed, Leaf, Opened
from curator.export._format import Catalogue, Format, Reads

HEAD: Final = (
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n"
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n'
)  # fmt: skip


def render(catalogue: Catalogue) -> Iterator[str]:
    """The documents in order, each a folder; of a lone document its sections."""
    title, steps = _folders.title_and_steps(catalogue.guides, otherwise=catalogue.about.name)
    yield f"{HEAD}<TITLE>{_xml.text(title)}</TITLE>\n<DL><p>\n"
    for step in steps:
        match step:
            case Opened(name):
                yield f"<DT><H3>{_xml.text(name)}</H3>\n<DL><p>\n"
            case Closed():
                yield "</DL><p>\n"
            case Leaf():
                yield _bookmark(step)
    yield "</DL><p>\n"


def _bookmark(leaf: Leaf) -> str:
    mention = leaf.listed.mention
    address = _folders.address(leaf.listed)
    attributes = (
        ("HREF", address),
        ("ADD_DATE", f"{int(leaf.listed.seen_at.timestamp())}"),
        ("TAGS", ",".join(leaf.words) or None),
    )
    said = "".join(f' {name}="{_xml.attribute(value)}"' for name, value in attributes if value is not None)
    text = f"<DT><A{said}>{_xml.text(_folders.folded(mention.text))}</A>\n"
    return text + (f"<DD>{_xml.text(_folders.folded(mention.annotation))}\n" if mention.annotation else "")


FORMAT: Final = Format(
    name="bookmarks",
    suffix="html",
    media_type="text/html; charset=utf-8",
    path="data/bookmarks.html",
    says="The documents as bookmarks for browsers: headings are folders.",
    render=render,
    reads=Reads.GUIDES,
)
