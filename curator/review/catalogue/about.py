"""What this catalogue is, what its words mean, how links are checked; and where its data can be had.

Never promises what is not so: what stands here is said of every catalogue that this program serves.
"""

from typing import Any, Final

from datasette import Response

from curator.model import STATE_WORDS
from curator.review import door, page
from curator.review.catalogue import layout
from curator.review.catalogue.layout import Head

DOWNLOADS: Final = (
    ("csv", "/data/catalogue.csv"),
    ("jsonl", "/data/catalogue.jsonl"),
    ("amb", "/data/amb.jsonl"),
    ("bookmarks", "/data/bookmarks.html"),
    ("opml", "/data/catalogue.opml"),
    ("rss", "/feed.rss"),
    ("atom", "/feed.atom"),
    ("oai", "/oai?verb=Identify"),
    ("sitemap", "/sitemap.xml"),
)
"""Each with its address; what it is for is said by the message of its name."""


async def about(datasette: Any, request: Any) -> Response:
    """What this is, how links are looked at, what the words mean."""
    say = page.speech_of(request)
    around = await layout.frame(datasette)
    around = layout.Frame(around.portals, around.portals)
    head = Head(say("about.title"), say("about.description"), "/about")
    values = {"states": [state.value for state in STATE_WORDS]}
    return await layout.answer(datasette, request, "about", head=head, around=around, values=values)


async def data(datasette: Any, request: Any) -> Response:
    """The formats in which the catalogue can be had, and the tables for those who want them."""
    say = page.speech_of(request)
    around = await layout.frame(datasette)
    head = Head(say("data.title"), say("data.description"), "/data")
    values = {
        "downloads": [(name, datasette.urls.path(path)) for name, path in DOWNLOADS],
        "tables": datasette.urls.database(door.name(datasette)),
    }
    return await layout.answer(datasette, request, "data", head=head, around=around, values=values)
