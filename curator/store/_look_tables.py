"""The tables of what is looked at and what was observed: hosts, resources, runs, evidence, pages, checks.

Never holds an editor's word; that is in decisions and rulings.
"""

from typing import Final

from curator.store._declare import Column, Table, count, key, must, on, ref, text

HOSTS: Final = Table(
    "hosts",
    "Sites: the unit of politeness and of memory.",
    (
        key(),
        must("name", "Host name, with the port when it is not the usual one."),
        Column("delay_s", "REAL", "Seconds to leave between two requests, as learnt; empty: the usual pause."),
        Column("patience_s", "REAL", "Seconds to wait for its answers, as learnt; empty: the usual time."),
        text("not_before_at", "It asked not to be visited before this time (UTC)."),
        text("robots", "Its robots.txt as last read."),
        text("robots_at", "When robots.txt was last asked for (UTC)."),
        text("probe", "What it answers to an address that cannot exist."),
    ),
    (on("name", unique=True), on("not_before_at", where='"not_before_at" IS NOT NULL')),
    is_public=True,
    label="name",
)

RESOURCES: Final = Table(
    "resources",
    "What documents point at, each address once, and what is thought of it now.",
    (
        key(),
        must("key", "What makes it one: the address in its one spelling, or the mention's own key without one."),
        text("url", "The address; empty when the documents give none."),
        ref("host_id", "hosts", "Site of the address."),
        count("mentions", "How many mentions point at it now; 0: nothing does any more."),
        text("words", "All wordings of its mentions, for search."),
        must("seen_at", "When it was first mentioned (UTC)."),
        text("checked_at", "When it was last looked at (UTC); empty: never."),
        text("next_check_at", "When it is due again (UTC); empty: now; 9999-12-31T23:59:59Z: never."),
        text("judged_at", "Time of the last look that was judged or skipped (UTC)."),
        text("state", "live, moved, failing, dead or unsure; empty: not checked yet."),
        text("rule", "Rule that said so."),
        text("cause", "Why, in one word."),
        text("because", "Why, in one sentence."),
        Column("confidence", "REAL", "How sure the rule is, from 0 to 1."),
        text("since", "When the state began (UTC)."),
        text("fingerprint", "What the verdict rests on, shortened: cause, status, final address."),
        count("strikes", "Looks in a row that agree on trouble or on a move."),
        text("struck_at", "The first of them (UTC)."),
        text("moved_to", "Where it moved to."),
        text("turns", "When it turned between good and bad lately, as a JSON list of times."),
        count("flapping", "1 when it keeps turning and is left out of alarms."),
        text("notes", "Quiet remarks on the last look, as a JSON list."),
        text("good_at", "When a look last found it well (UTC)."),
        ref("good_page_id", "pages", "What the page said then."),
        ref("evidence_id", "evidence", "What the last look observed."),
        ref("page_id", "pages", "The page held, as of the last full answer."),
        text("etag", "ETag of that answer."),
        text("last_modified", "Last-Modified of that answer."),
        text("title", "Title that the page gives itself."),
        text("summary", "Summary that the page gives of itself."),
        text("language", "Language that the page says it is in."),
        ref("incident_id", "incidents", "Trouble of its site that it is a part of."),
    ),
    (
        on("key", unique=True),
        on("host_id"),
        on("url"),
        on("mentions"),
        on("checked_at"),
        on("next_check_at"),
        on("state", "since"),
        on("cause"),
        on("rule"),
        on("since"),
        on("good_at"),
        on("title"),
        on("language"),
        on("seen_at"),
        on("incident_id", where='"incident_id" IS NOT NULL'),
        on("flapping", where='"flapping" = 1'),
        on("id", where='"checked_at" > ifnull("judged_at", \'\')', name="unjudged"),
        on(
            "state",
            "cause",
            "flapping",
            "since",
            "mentions",
            "confidence",
            "fingerprint",
            "host_id",
            "incident_id",
            where="\"state\" IN ('dead', 'failing', 'moved', 'unsure')",
            name="lanes",
        ),
        on("seen_at", "id", "mentions", "host_id", "cause", "fingerprint", where="\"state\" = 'live'", name="new"),
    ),
    is_public=True,
    label="title",
    facets=("state", "cause", "language", "host_id"),
)

RUNS: Final = Table(
    "runs",
    "Each time the job ran.",
    (
        key(),
        must("kind", "Which job."),
        must("started_at", "When it began (UTC)."),
        text("finished_at", "When it ended (UTC)."),
        count("void", "1 when our own network failed, so that nothing of it counts."),
        count("interrupted", "1 when it was cut off and closed by the next run."),
        count("confirmed_id", "Newest of its checks behind which our own network was seen to work."),
        text("confirmed_at", "When that was seen (UTC)."),
        count("looked", "How many resources it looked at."),
        text("counts", "Numbers of the catalogue when it ended, as JSON."),
    ),
    (on("started_at"), on("finished_at"), on("kind"), on("void")),
    label="started_at",
    facets=("kind", "void"),
)

EVIDENCE: Final = Table(
    "evidence",
    "What was observed on the wire, once for each change; no opinions.",
    (
        key(),
        must("digest", "Digest of all that does not change from night to night."),
        must("url", "Address that was asked."),
        count("status", "Status of the last answer.", ""),
        text("final_url", "Where the last answer came from, or where it failed."),
        text("failure", "Why there is no answer, in one word."),
        text("content_type", "Content type of the answer."),
        count("size", "Bytes read of the answer.", ""),
        text("body_digest", "Digest of these bytes."),
        count("truncated", "1 when there was more to read."),
        must("attempts", "Each attempt with its hops and headers, as JSON."),
    ),
    (on("digest", unique=True), on("status"), on("failure"), on("content_type"), on("final_url"), on("url")),
    label="url",
    facets=("status", "failure"),
)

PAGES: Final = Table(
    "pages",
    "What pages say, once for each change.",
    (
        key(),
        must("digest", "Digest of words and signals."),
        text("title", "Title of the page."),
        text("summary", "Summary of the page."),
        text("language", "Language of the page."),
        must("words", "All words found, each with where it stands, as JSON."),
        must("signals", "What rules look at: headings, first text, forms, hosts, ..., as JSON."),
    ),
    (on("digest", unique=True), on("title"), on("language")),
    label="title",
    facets=("language",),
)

CHECKS: Final = Table(
    "checks",
    "Every look at a resource. A log: rows are added, never changed.",
    (
        key(),
        ref("resource_id", "resources", "Resource that was looked at.", "NOT NULL"),
        must("at", "When (UTC)."),
        ref("run_id", "runs", "Run that looked.", "NOT NULL"),
        ref("evidence_id", "evidence", "What was observed.", "NOT NULL"),
        ref("page_id", "pages", "What the page said; empty when there was none."),
        count("took_ms", "How long the look took, in milliseconds."),
    ),
    (on("resource_id", "at", unique=True), on("run_id")),
    is_append_only=True,
)

LOOK_TABLES: Final = (HOSTS, RESOURCES, RUNS, EVIDENCE, PAGES, CHECKS)
