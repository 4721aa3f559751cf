"""Entries for the export tests: one with everything, a hostile one, one never looked at."""

from collections.abc import Iterable
from datetime import UTC, datetime

from curator.export import About, Catalogue
from curator.model import (
    Cause,
    Entry,
    Facts,
    Flip,
    Guide,
    Listed,
    Listing,
    Mention,
    Portal,
    Shelf,
    State,
    Tag,
)

UNSEEN = Entry(3, None, "Interviews on migration issues", None, None, None, None, None, None, None, None, 2)
ENTRIES = (
    Entry(
        1,
        "https://a.example/tips",
        "Tips for Parents: “Immigrant” Families",
        "Two\nlines.",
        "en",
        State.DEAD,
        Cause.GONE,
        "Not found (404).",
        datetime(2026, 3, 6, 2, tzinfo=UTC),
        datetime(2026, 3, 5, 2, tzinfo=UTC),
        None,
        3,
    ),
    Entry(
        2,
        "https://b.example/",
        "=1+1\r\n\ud800",
        'a "quoted", one',
        None,
        State.MOVED,
        Cause.MOVED,
        "Moved for good (301).",
        datetime(2026, 3, 6, 2, tzinfo=UTC),
        datetime(2026, 3, 6, 2, tzinfo=UTC),
        "https://c.example/",
        1,
    ),
    UNSEEN,
)

AT = datetime(2026, 3, 6, 2, tzinfo=UTC)
ABOUT = About(
    at=AT,
    name="School <Safety> Net",
    base_url="https://catalogue.example.org/",
    language="en",
    portals=(Portal("ssn", "School <Safety> Net", base_url="https://ssn.example.org/"), Portal("routes", "Routes")),
)
SHELF = Shelf(7, "ssn/1", "Guideline for Parents", "https://ssn.example.org/g?a=1|2", "fr", "ssn", "routes", ("A", "B"))
RICH = Entry(
    4, "https://d.example/a?b={c}|d", "Le <b>titre</b> & </script>\u2028", "What it is about.", "fr",
    State.LIVE, Cause.OK,
    "It works.", AT, AT, None, 1, AT, ("Ann", "Bea"), "A publisher", "15.11.2012", "Article", ("fr", "pt-BR"),
    "https://creativecommons.org/licenses/by/4.0/", "https://d.example/i.png", None, ("school",),
    (Tag("area", "Integration, of students"), Tag("audience", "Parents"), Tag("audience", "Zookeepers"),
     Tag("type", "Online Manuals"), Tag("country", "BE")), (SHELF,),
)  # fmt: skip
HOSTILE = "\x00\x08<b>&\"'\r\n\t]]>\ud800\ufffe</script><!--\u2028é漢𝄞"
BREAK = Flip(AT, State.LIVE, State.DEAD, Cause.GONE, "Not found (404).")


def of(entries: Iterable[Entry] = ()) -> Catalogue:
    """A catalogue of these entries."""
    return Catalogue(ABOUT, entries=entries)


def listed(mention: Mention, *, state: State | None = State.LIVE, number: int = 1) -> Listed:
    return Listed(mention, number, state, AT)


def guide(*listings: Listing, number: int = 7, title: str | None = "Guideline", **more: object) -> Guide:
    return Guide(number, f"ssn/{number}", title, listings=listings, seen_at=AT, **more)  # type: ignore[arg-type]


GUIDE = guide(
    Listing((), (listed(Mention(url="https://a.example/", text="On top")),)),
    Listing(
        ("Manuals",),
        (
            listed(
                Mention(
                    url="https://b.example/x?y=1&z=2", text="Second", annotation="What it is good for.",
                    fragment="part-2",
                    facts=Facts(languages=("fr",)), tags=(Tag("country", "BE"),),
                ),
                number=2,
            ),
            listed(Mention(url="https://dead.example/", text="Dead"), state=State.DEAD, number=3),
            listed(Mention(url=None, text="No address"), state=State.UNSURE, number=5),
        ),
        (Tag("type", "manuals"),),
    ),
    Listing(("Manuals", "Empty"),),
    Listing(("Stories",),),
    url="https://ssn.example.org/guide", language="en", portal="ssn", lead="Read this.",
    tags=(Tag("area", "Integration"),),
)  # fmt: skip
