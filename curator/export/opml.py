"""The documents as an outline in OPML 2.0: headings are groups, mentions links with their description and language.

Never writes a group as an empty element: readers take that for a line of text.

Source: opml.org/spec2.opml: `type="link"` with `url`; `category` separated by commas; dates by RFC 822.
"""

from collections.abc import Iterator
from typing import Final

from curator.export import _folders, _xml
from curator.export._dates import rfc_822
from curator.export._folders import Closed, Leaf, Opened
from curator.export._format import Catalogue, Format, Reads


def render(catalogue: Catalogue) -> Iterator[str]:
    """The documents in order, each a group; of a lone document its sections."""
    about = catalogue.about
    title, steps = _folders.title_and_steps(catalogue.guides, otherwise=about.name)
    made = _xml.element("dateCreated", rfc_822(about.at))
    yield f'{_xml.HEAD}<opml version="2.0">\n<head>{_xml.element("title", title)}{made}</head>\n<body>\n'
    for step in steps:
        match step:
            case Opened(name):
                yield f'<outline text="{_xml.attribute(name)}">\n'
            case Closed():
                yield "</outline>\n"
            case Leaf():
                yield _outline(step)
    yield "</body>\n</opml>\n"


def _outline(leaf: Leaf) -> str:
    mention = leaf.listed.mention
    address = _folders.address(leaf.listed)
    languages = mention.facts.languages
    return (
        _xml.empty(
            "outline",
            type=None if address is None else "link",
            text=_folders.folded(mention.text),
            url=address,
            description=_folders.folded(mention.annotation) if mention.annotation else None,
            category=",".join(leaf.words) or None,
            language=languages[0] if languages else None,
            created=rfc_822(leaf.listed.seen_at),
        )
        + "\n"
    )


FORMAT: Final = Format(
    name="opml",
    suffix="opml",
    media_type="text/x-opml; charset=utf-8",
    path="data/catalogue.opml",
    says="The documents as an outline in OPML 2.0: headings are groups.",
    render=render,
    reads=Reads.GUIDES,
)
