"""The tables of opinions and of editors' words: flips, incidents, suggestions, decisions, rulings.

Never holds an observation. Machine and desk write different tables, so neither can overwrite the other.
"""

from typing import Final

from curator.store._declare import Column, Table, key, must, on, ref, text

FLIPS: Final = Table(
    "flips",
    "Every change of a resource's state. A log: rows are added, never changed.",
    (
        key(),
        ref("resource_id", "resources", "Resource whose state changed.", "NOT NULL"),
        must("at", "When (UTC)."),
        ref("run_id", "runs", "Run that saw it.", "NOT NULL"),
        text("was", "State before; empty: the first one it ever got."),
        must("state", "State after."),
        must("cause", "Cause in one word."),
        must("because", "Cause in one sentence."),
        must("why", "What made it change: look, rules, policy or decision. Only look is news."),
        ref("incident_id", "incidents", "Trouble of its site that it is a part of."),
    ),
    (
        on("resource_id", "at"),
        on("run_id"),
        on("at"),
        on("state"),
        on("cause"),
        on("why"),
        on("incident_id", where='"incident_id" IS NOT NULL'),
    ),
    is_append_only=True,
    facets=("state", "cause", "why"),
)

INCIDENTS: Final = Table(
    "incidents",
    "Trouble of a whole site: many resources, one row.",
    (
        key(),
        ref("host_id", "hosts", "Site in trouble.", "NOT NULL"),
        ref("run_id", "runs", "Run that saw it first.", "NOT NULL"),
        must("cause", "Cause in one word."),
        must("because", "Cause in one sentence."),
        must("opened_at", "When it began (UTC)."),
        text("closed_at", "When it was over (UTC)."),
    ),
    (on("host_id"), on("run_id"), on("cause"), on("opened_at"), on("id", where='"closed_at" IS NULL', name="open")),
    label="because",
    facets=("cause",),
)

SUGGESTIONS: Final = Table(
    "suggestions",
    "What is proposed to editors. Nothing here is done until an editor says so.",
    (
        key(),
        ref("resource_id", "resources", "Resource that it is about.", "NOT NULL"),
        must("kind", "replace, archive, retitle, remove or merge."),
        text("before", "What stands there now; empty: nothing."),
        text("after", "What should stand there."),
        must("because", "Why, in one sentence."),
        Column("confidence", "REAL", "How sure, from 0 to 1.", "NOT NULL"),
        must("made_by", "source: a source says so; judge: found by a look."),
        must("made_at", "When it was first proposed (UTC)."),
        text("withdrawn_at", "When it was no longer proposed (UTC)."),
    ),
    (
        on("resource_id", "kind", "after", unique=True),
        on("kind"),
        on("confidence"),
        on("made_at"),
        on("made_by"),
        on("id", where='"withdrawn_at" IS NULL', name="open"),
        on("after", where='"withdrawn_at" IS NULL', name="target"),
    ),
    label="because",
    facets=("kind", "made_by"),
)

DECISIONS: Final = Table(
    "decisions",
    "Every act of an editor, or of a rule that an editor switched on. A log: rows are added, never changed.",
    (
        key(),
        must("at", "When (UTC)."),
        must("by", "Who."),
        text("batch", "Acts done together share it."),
        text("key", "Item that it was decided on, such as resource:12."),
        ref("resource_id", "resources", "Resource that it is about."),
        ref("mention_id", "mentions", "Mention that it is about."),
        ref("section_id", "sections", "Section that it is about."),
        ref("incident_id", "incidents", "Trouble of a site that it is about."),
        ref("suggestion_id", "suggestions", "Suggestion that it answers."),
        must("action", "What was done."),
        text("before", "What the editors said before, as JSON: only what this decision changes."),
        text("after", "What they say now, as JSON."),
        text("until", "Until when it holds (UTC)."),
        text("fingerprint", "Evidence that it was made for."),
        text("note", "Why, in the editor's words."),
        ref("undoes", "decisions", "Decision that this one takes back."),
    ),
    (
        on("resource_id", "at"),
        on("at"),
        on("by"),
        on("batch"),
        on("action"),
        on("key", where='"key" IS NOT NULL'),
        on("mention_id", where='"mention_id" IS NOT NULL'),
        on("section_id", where='"section_id" IS NOT NULL'),
        on("incident_id", where='"incident_id" IS NOT NULL'),
        on("suggestion_id", where='"suggestion_id" IS NOT NULL'),
        on("undoes", where='"undoes" IS NOT NULL'),
    ),
    is_append_only=True,
    facets=("by", "action"),
)

RULINGS: Final = Table(
    "rulings",
    "The editors' standing word on a resource.",
    (
        key(),
        ref("resource_id", "resources", "Resource that it is about.", "NOT NULL"),
        text("title", "Title that readers see."),
        text("summary", "Summary that readers see."),
        text("language", "Language that readers see."),
        text("standing", "fine, confirmed, snoozed, retired or replaced; empty: nothing said."),
        text("until", "Until when it holds (UTC)."),
        text("fingerprint", "Evidence that it was made for: cause, status, final address."),
        ref("successor_id", "resources", "Resource that is used instead."),
        ref("approved_page_id", "pages", "What the page said when an editor approved it."),
        ref("decision_id", "decisions", "Decision that said so last."),
    ),
    (
        on("resource_id", unique=True),
        on("standing"),
        on("until", where='"until" IS NOT NULL'),
        on("successor_id", where='"successor_id" IS NOT NULL'),
        on("decision_id", where='"decision_id" IS NOT NULL'),
    ),
    ("CHECK (\"standing\" IN ('fine', 'confirmed', 'snoozed', 'retired', 'replaced'))",),
    label="standing",
    facets=("standing",),
)

OPINION_TABLES: Final = (FLIPS, INCIDENTS, SUGGESTIONS, DECISIONS, RULINGS)
