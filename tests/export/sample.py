"""Entries for the export tests: one with everything, a hostile one, one never looked at."""

from datetime import UTC, datetime

from curator.model import Cause, Entry, State

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
