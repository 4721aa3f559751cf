"""The tables of the desk beside decisions and rulings: editors, claims, asks, switches, waivers; and pairs for it.

Never holds a password or its hash: those are in a file of their own, which Datasette is never shown.
"""

from typing import Final

from curator.store._declare import Column, Table, count, key, must, on, ref, text

EDITORS: Final = Table(
    "editors",
    "Who may work at the desk.",
    (
        key(),
        must("name", "Name that they log in with and that the log shows."),
        must("role", "reader, editor or lead."),
        text("owner", "Name under which sources.yaml knows them, for the view of their own sources."),
        count("active", "1 as long as they may log in; rows are kept for the log's sake.", "NOT NULL DEFAULT 1"),
        must("made_at", "When they were added (UTC)."),
        text("last_visit_at", "When they were last at the desk (UTC)."),
    ),
    (on("name", unique=True), on("role")),
    ("CHECK (\"role\" IN ('reader', 'editor', 'lead'))",),
    label="name",
    facets=("role",),
)

CLAIMS: Final = Table(
    "claims",
    "Items that somebody has open right now. A claim ends by itself.",
    (
        key(),
        must("key", "The item, such as resource:12."),
        must("by", "Who has it open."),
        must("at", "Since when (UTC)."),
    ),
    (on("key", unique=True), on("at")),
    label="key",
)

ASKS: Final = Table(
    "asks",
    "Wishes of editors to have a resource looked at now.",
    (
        key(),
        ref("resource_id", "resources", "Resource to look at.", "NOT NULL"),
        must("by", "Who asked."),
        must("at", "When (UTC)."),
        text("answered_at", "When it was looked at (UTC); empty: not yet."),
    ),
    (on("resource_id", "at"), on("id", where='"answered_at" IS NULL', name="open")),
)

SWITCHES: Final = Table(
    "rules",
    "Rules that a lead may switch on; what they decide stands in the decisions as rule:name.",
    (
        key(),
        must("name", "Name of the rule."),
        count("is_on", "1 when it is switched on."),
        must("by", "Who switched it last."),
        must("at", "When (UTC)."),
    ),
    (on("name", unique=True),),
    label="name",
)

WAIVERS: Final = Table(
    "waivers",
    "The editors' standing word on items that are no resource: empty sections and pairs that are fine as they are.",
    (
        key(),
        must("key", "The item, such as section:9."),
        text("standing", "fine or snoozed; empty: nothing said."),
        text("until", "Until when it holds (UTC)."),
        ref("decision_id", "decisions", "Decision that said so last."),
    ),
    (on("key", unique=True), on("decision_id", where='"decision_id" IS NOT NULL')),
    ("CHECK (\"standing\" IN ('fine', 'snoozed'))",),
    label="key",
)

PAIRS: Final = Table(
    "pairs",
    "Two resources that may be one and the same; found anew by each nightly run.",
    (
        key(),
        ref("one_id", "resources", "The one with the lower number.", "NOT NULL"),
        ref("other_id", "resources", "The other one.", "NOT NULL"),
        ref("keep_id", "resources", "The one of the two to keep.", "NOT NULL"),
        must("because", "Why, in one sentence."),
        Column("confidence", "REAL", "How sure, from 0 to 1.", "NOT NULL"),
        must("found_at", "When it was first found (UTC)."),
        text("gone_at", "When it was no longer found (UTC)."),
    ),
    (
        on("one_id", "other_id", unique=True),
        on("other_id"),
        on("keep_id"),
        on("id", where='"gone_at" IS NULL', name="open"),
    ),
    label="because",
)

DESK_TABLES: Final = (EDITORS, CLAIMS, ASKS, SWITCHES, WAIVERS, PAIRS)
