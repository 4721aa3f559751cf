"""The tables of what editors keep: portals, sources, documents, sections, mentions, tags, terms.

Never holds what was observed or thought of an address; that is in the tables of looks and opinions.
"""

from typing import Final

from curator.store._declare import Table, count, key, must, on, ref, text

_TAKEN_OUT = "When it was first no longer there (UTC); empty while it is there. Rows are dated, never deleted."

PORTALS: Final = Table(
    "portals",
    "Who publishes documents, and where resources come from.",
    (
        key(),
        must("key", "Short name in sources.yaml."),
        must("name", "Name shown to readers."),
        text("base_url", "Address of the portal's home page."),
        text("programme", "Funding programme."),
        text("notice", "Funding notice, as the portal words it."),
        text("disclaimer", "Disclaimer of responsibility, as the portal words it."),
        must("languages", "Languages of the portal, as a JSON list of codes."),
        text("dead_links", "What its pages do with broken links: show, strike or hide.", "NOT NULL DEFAULT 'strike'"),
    ),
    (on("key", unique=True),),
    is_public=True,
    label="name",
)

SOURCES: Final = Table(
    "sources",
    "Where documents are read from: one row for each entry of sources.yaml.",
    (
        key(),
        must("key", "Name of the entry in sources.yaml."),
        ref("portal_id", "portals", "Portal that the source belongs to."),
        text("kind", "How it is read (markdown, html, csv, ...); empty: found out from the file."),
        must("location", "File pattern or address."),
        text("owner", "Who looks after it."),
        count("every_s", "Seconds between two looks at what it mentions.", "NOT NULL"),
        text("language", "Language of its documents when they do not say so themselves."),
        text("read_at", "When it was last read without trouble (UTC)."),
        text("digest", "Digest of what was read then; the same digest means nothing changed."),
        text("etag", "ETag of the last answer, for asking whether it changed."),
        text("last_modified", "Last-Modified of the last answer, for asking whether it changed."),
        text("problem", "What was wrong when it was last read, a line each; empty: nothing."),
        text("problems", "The same as JSON: where, what, remedy."),
        text("problem_at", "When that was (UTC)."),
        text("remarks", "Quiet remarks on its last reading, such as unknown tags, as a JSON list; empty: none."),
        text("held", "Why its last reading was held back, as JSON: at, had, gave, lost, new; empty: it was not."),
        count("accepted", "How many mentions an operator lets it lose at its next reading; empty: the usual.", ""),
        text("gone_at", "When it was taken out of sources.yaml (UTC)."),
    ),
    (on("key", unique=True), on("portal_id"), on("kind"), on("owner"), on("read_at")),
    label="key",
    facets=("kind", "owner", "portal_id"),
)

DOCUMENTS: Final = Table(
    "documents",
    "Pages, files, guidelines and news that mention resources.",
    (
        key(),
        ref("source_id", "sources", "Source that it was read from.", "NOT NULL"),
        must("key", "Its name within the source, the same every night."),
        must("kind", "page, file, guideline or news."),
        text("url", "Its own address."),
        text("title", "Its title."),
        text("language", "Its language, as a code."),
        ref("portal_id", "portals", "Portal that publishes it."),
        count("position", "Its place among the documents of its source, from 0."),
        text("matter", "Breadcrumb, chapter, lead, steps, editions, event, as JSON."),
        count("mentions", "How many mentions it has now."),
        text("digest", "Digest of the whole document; the same digest means nothing changed."),
        must("seen_at", "When it was first read (UTC)."),
        text("gone_at", _TAKEN_OUT),
    ),
    (
        on("source_id", "key", unique=True),
        on("portal_id"),
        on("kind"),
        on("language"),
        on("url"),
        on("title"),
        on("mentions"),
        on("gone_at", where='"gone_at" IS NOT NULL'),
    ),
    is_public=True,
    label="title",
    facets=("kind", "language", "portal_id"),
)

HEADED: Final = '"gone_at" IS NULL AND "heading" <> \'\' AND "type" IS NOT \'boilerplate\''
"""Sections that would be missed if nothing stood under them."""

SECTIONS: Final = Table(
    "sections",
    "Headings of documents with what they list. A section may be empty.",
    (
        key(),
        ref("document_id", "documents", "Document that it stands in.", "NOT NULL"),
        ref("parent_id", "sections", "Section that it is a part of."),
        must("key", "Its name within the document, the same every night."),
        count("position", "Its place in the document, from 0."),
        text("heading", "Its heading; empty for what stands above the first heading."),
        must("path", "The headings above it and its own, as a JSON list."),
        text("type", "What it lists, such as training-sources."),
        ref("portal_id", "portals", "Portal that its resources come from."),
        count("line", "Line of the heading, from 1.", ""),
        text("gone_at", _TAKEN_OUT),
    ),
    (
        on("document_id", "key", unique=True),
        on("document_id", "position"),
        on("parent_id"),
        on("portal_id"),
        on("type"),
        on("heading"),
        on("id", "document_id", where=HEADED, name="headed"),
    ),
    is_public=True,
    label="heading",
    facets=("type", "portal_id"),
)

MENTIONS: Final = Table(
    "mentions",
    "Each place where a document points at a resource, in the document's own words.",
    (
        key(),
        ref("document_id", "documents", "Document that it stands in.", "NOT NULL"),
        ref("section_id", "sections", "Section that it stands in.", "NOT NULL"),
        ref("resource_id", "resources", "Resource that it points at.", "NOT NULL"),
        must("key", "Its name, the same every night while section, wording and address agree."),
        count("ordinal", "Its place among the mentions of its section, from 0."),
        count("position", "Number of the list item, from 0; what belongs to one item shares it."),
        count("part", "Number of the list within the section, from 1.", "NOT NULL DEFAULT 1"),
        must("role", "What the address is to the item: main, record, pdf, image, login or other."),
        must("text", "Its wording."),
        text("annotation", "The words that belong to the link."),
        text("url", "The address, where it is spelled otherwise than the resource's."),
        text("url_written", "The address exactly as the document writes it."),
        text("fragment", "The place on the page that the link names (after the #)."),
        count("line", "Line, from 1.", ""),
        count("row", "Row of the table, from 1.", ""),
        count("start", "First byte of the address as written, from 0.", ""),
        count("stop", "Byte after the address as written.", ""),
        count("nth", "Which of equal mentions in equal sections it is, from 0."),
        text("facts", "What the source says of the resource: creators, publisher, date, kind, country, ..., as JSON."),
        text(
            "candidates", "Addresses that may be the missing one, as JSON; proposals only, never shown as the address."
        ),
        must("seen_at", "When it was first read (UTC)."),
        text("gone_at", _TAKEN_OUT),
    ),
    (
        on("document_id", "key", unique=True),
        on("section_id", "ordinal"),
        on("resource_id", "gone_at", "document_id", "section_id", name="resource_id_gone_at"),
        on("role"),
        on("text"),
        on("seen_at"),
        on("url_written"),
        on("gone_at", where='"gone_at" IS NOT NULL'),
    ),
    is_public=True,
    label="text",
    facets=("role",),
)

TAGS: Final = Table(
    "tags",
    "Areas, audiences, types and the like. A mention has its own and those of its section and document.",
    (
        key(),
        ref("document_id", "documents", "Document that is tagged."),
        ref("section_id", "sections", "Section that is tagged."),
        ref("mention_id", "mentions", "Mention that is tagged."),
        must("scheme", "Which vocabulary: area, audience, type, country, ..."),
        must("value", "The term of that vocabulary."),
    ),
    (
        on("scheme", "value"),
        on("value"),
        on("document_id", where='"document_id" IS NOT NULL'),
        on("section_id", where='"section_id" IS NOT NULL'),
        on("mention_id", where='"mention_id" IS NOT NULL'),
    ),
    ('CHECK (("document_id" IS NOT NULL) + ("section_id" IS NOT NULL) + ("mention_id" IS NOT NULL) = 1)',),
    is_public=True,
    label="value",
    facets=("scheme", "value"),
)

TERMS: Final = Table(
    "terms",
    "The words by which readers filter, as sources.yaml lists them.",
    (
        key(),
        must("scheme", "Which vocabulary: area, audience, type, ..."),
        must("value", "The term."),
        count("position", "Its place in the vocabulary, from 0."),
    ),
    (on("scheme", "value", unique=True), on("value")),
    is_public=True,
    label="value",
    facets=("scheme",),
)

CATALOGUE_TABLES: Final = (PORTALS, SOURCES, DOCUMENTS, SECTIONS, MENTIONS, TAGS, TERMS)
