"""What sources say: in and out without a loss, the same mention the same number, and nothing ever deleted."""

from dataclasses import replace

import pytest

from curator import store as keep
from curator.model import Candidate, Certainty, Document, Mention, Place, Portal, Section, Source, SourceProblem, Tag
from tests.store import sample

A, B, C = "https://a.example.org/", "https://b.example.org/x", "https://b.example.org/y"


def _ids(store: keep.Store) -> dict[str, int]:
    rows = store.rows(
        "SELECT m.id, r.url FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id WHERE r.url <> ''"
    )
    return {row["url"]: row["id"] for row in rows}


def _live(store: keep.Store, source: str = "links") -> set[str | None]:
    return {
        mention.url
        for document in keep.documents(store, source=source)
        for section in document.sections
        for mention in section.mentions
    }


def _save(store: keep.Store, *documents: Document, night: int = 0, **more: object) -> keep.Synced:
    return keep.save_source(store, sample.OTHER, documents, at=sample.night(night), digest=f"d{night}", **more)  # type: ignore[arg-type]


def test_every_value_of_a_document_comes_back_as_it_went_in(store: keep.Store) -> None:
    assert list(keep.documents(store)) == list(sample.DOCUMENTS)
    assert list(keep.documents(store, source="inline")) == list(sample.DOCUMENTS)
    assert list(keep.documents(store, source="links")) == []


def test_portals_come_back_and_follow_the_configuration(store: keep.Store) -> None:
    assert keep.portals(store) == sample.PORTALS
    changed = replace(sample.PORTALS[1], name="The Routes Portal", languages=("it",))
    keep.save_portals(store, [changed])
    assert keep.portals(store) == (sample.PORTALS[0], changed)


def test_a_portal_that_nobody_declared_keeps_its_documents(empty: keep.Store) -> None:
    document = replace(sample.links(A), portal="unknown")
    _save(empty, document)
    assert list(keep.documents(empty)) == [document]
    assert keep.portals(empty) == (Portal("unknown", "unknown"),)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("“Quoted” – it’s … fine", id="typographic quotes and dashes"),
        pytest.param("روابط مفيدة 教育 🎓", id="other scripts and emoji"),
        pytest.param("tab\tand\nline\r\nbreaks  ", id="white space as it stands"),
        pytest.param("nul\0byte", id="a NUL byte"),
        pytest.param("'; DROP TABLE mentions; --", id="SQL in the wording"),
        pytest.param("", id="no wording at all"),
        pytest.param("x" * 100_000, id="a very long wording"),
    ],
)
def test_wordings_are_kept_to_the_letter(empty: keep.Store, text: str) -> None:
    document = replace(sample.links(), sections=(Section((text,), (Mention(A, text, annotation=text),)),), title=text)
    _save(empty, document)
    assert list(keep.documents(empty)) == [document]


def test_a_lone_surrogate_becomes_the_replacement_character(empty: keep.Store) -> None:
    _save(empty, replace(sample.links(A, text="half \ud83d"), title="\udfff"))
    (document,) = keep.documents(empty)
    assert document.title == "\ufffd"
    assert document.sections[0].mentions[0].text == "half \ufffd 0"
    assert _save(empty, replace(sample.links(A, text="half \ud83d"), title="\udfff"), night=1).kept == 1


def test_mentions_keep_their_numbers_across_nights(empty: keep.Store) -> None:
    _save(empty, sample.links(A, B))
    before = _ids(empty)
    moved = replace(sample.links(B, C), position=4)
    texts = {B: "Link 1", C: "Link 0"}
    mentions = tuple(replace(m, text=texts[m.url or ""], place=Place(line=90)) for m in moved.sections[0].mentions)
    changed = replace(moved, sections=(replace(moved.sections[0], mentions=mentions, line=80),))
    assert _save(empty, changed, night=1) == keep.Synced(appeared=1, vanished=1, kept=1, mentions=2)
    assert _ids(empty)[B] == before[B]
    assert list(keep.documents(empty)) == [changed]


def test_a_mention_that_vanishes_is_dated_and_one_that_comes_back_is_the_same(empty: keep.Store) -> None:
    _save(empty, sample.links(A, B))
    before = _ids(empty)
    assert _save(empty, sample.links(A), night=1) == keep.Synced(vanished=1, kept=1, mentions=1)
    assert _live(empty) == {A}
    gone = empty.row("SELECT gone_at, seen_at FROM mentions WHERE id = ?", (before[B],))
    assert gone is not None
    assert tuple(gone) == ("2026-03-02T03:00:00Z", "2026-03-01T03:00:00Z")
    assert empty.value("SELECT mentions FROM resources WHERE url = ?", (B,)) == 0
    assert _save(empty, sample.links(A, B), night=2) == keep.Synced(appeared=1, kept=1, mentions=2)
    assert _ids(empty) == before
    assert empty.value("SELECT count(*) FROM mentions WHERE gone_at IS NOT NULL") == 0


def test_a_document_that_vanishes_takes_its_mentions_and_brings_them_back(empty: keep.Store) -> None:
    first, second = sample.links(A, key="a.md"), sample.links(B, C, key="b.md")
    _save(empty, first, second)
    before = _ids(empty)
    assert _save(empty, first, night=1) == keep.Synced(vanished=2, kept=1, mentions=1)
    assert [document.key for document in keep.documents(empty)] == ["a.md"]
    assert _save(empty, first, night=2) == keep.Synced(kept=1, mentions=1)
    assert _save(empty, first, second, night=3) == keep.Synced(appeared=2, kept=1, mentions=3)
    assert _ids(empty) == before


@pytest.mark.parametrize(
    ("unread", "left"),
    [
        pytest.param(frozenset(), {A}, id="nothing unread: what is not there is gone"),
        pytest.param(frozenset({"b.md"}), {A, B, C}, id="the file itself"),
        pytest.param(frozenset({"c.md"}), {A}, id="another file"),
        pytest.param(frozenset({"*"}), {A, B, C}, id="everything"),
    ],
)
def test_what_could_not_be_read_keeps_its_mentions(empty: keep.Store, unread: frozenset[str], left: set[str]) -> None:
    part = sample.links(C, key="b.md#2")
    _save(empty, sample.links(A, key="a.md"), sample.links(B, key="b.md"), part)
    _save(empty, sample.links(A, key="a.md"), night=1, unread=unread)
    assert _live(empty) == left


def test_an_unchanged_source_writes_no_row(store: keep.Store) -> None:
    before = store.connection.total_changes
    synced = keep.save_source(store, sample.SOURCE, sample.DOCUMENTS, at=sample.night(1), digest="d1")
    assert synced == keep.Synced(kept=5, mentions=5)
    assert store.connection.total_changes - before <= 3  # the source's own row


def test_documents_that_only_change_their_order_stay_as_they_are(empty: keep.Store) -> None:
    first, second = sample.links(A, key="a.md"), replace(sample.links(B, key="b.md"), position=1)
    _save(empty, first, second)
    assert _save(empty, replace(second, position=0), replace(first, position=1), night=1).kept == 2
    assert [document.key for document in keep.documents(empty)] == ["b.md", "a.md"]


def test_sections_that_vanish_are_not_read_back(empty: keep.Store) -> None:
    empty_section = Section(("Success Stories",))
    document = sample.links(A)
    _save(empty, replace(document, sections=(*document.sections, empty_section)))
    _save(empty, document, night=1)
    assert list(keep.documents(empty)) == [document]
    _save(empty, replace(document, sections=(empty_section, *document.sections)), night=2)
    (back,) = keep.documents(empty)
    assert [section.heading for section in back.sections] == ["Success Stories", "More"]
    assert empty.value("SELECT count(*) FROM sections") == 2


def test_sections_of_one_name_stay_two(empty: keep.Store) -> None:
    twins = (Section(("Links",), (Mention(A, "one"),)), Section(("Links",), (Mention(A, "one", nth=1),)))
    document = replace(sample.links(), sections=twins)
    _save(empty, document)
    assert list(keep.documents(empty)) == [document]


def test_mentions_counted_alike_by_mistake_are_all_kept(empty: keep.Store) -> None:
    same = Mention(A, "here")
    document = replace(sample.links(), sections=(Section((), (same, same, same)),))
    assert _save(empty, document) == keep.Synced(appeared=3, mentions=3)
    assert list(keep.documents(empty)) == [document]


def test_two_documents_of_one_name_are_one(empty: keep.Store) -> None:
    assert _save(empty, sample.links(A), sample.links(B)) == keep.Synced(appeared=1, mentions=1)
    assert _live(empty) == {A}


def test_tags_follow_the_document(empty: keep.Store) -> None:
    tagged = replace(sample.links(A), tags=(Tag("area", "x"), Tag("area", "y")))
    _save(empty, tagged)
    _save(empty, replace(tagged, tags=(Tag("area", "y"),)), night=1)
    assert [tuple(row) for row in empty.rows("SELECT scheme, value FROM tags")] == [("area", "y")]


@pytest.mark.parametrize(
    ("one", "other", "resources"),
    [
        pytest.param("https://x.org/%e2", "https://x.org/%E2", 1, id="letter case of an escape is no difference"),
        pytest.param("https://x.org/", "http://x.org/", 2, id="http and https stay apart"),
        pytest.param("https://x.org/a", "https://x.org/A", 2, id="letter case of the path stays apart"),
        pytest.param("https://x.org/#!/one", "https://x.org/#!/two", 2, id="#! addresses a page of its own"),
    ],
)
def test_a_resource_is_an_identity_and_each_mention_keeps_its_spelling(
    empty: keep.Store, one: str, other: str, resources: int
) -> None:
    document = sample.links(one, other)
    _save(empty, document)
    assert empty.value("SELECT count(*) FROM resources") == resources
    assert list(keep.documents(empty)) == [document]


def test_every_mention_has_a_resource_and_one_without_address_its_own(store: keep.Store) -> None:
    assert store.value("SELECT count(*) FROM resources") == 4
    row = store.row(
        "SELECT r.key, r.url, r.host_id, m.key FROM resources AS r JOIN mentions AS m ON m.resource_id = r.id "
        "WHERE r.url IS NULL"
    )
    assert row is not None
    assert row[0] == row[3]
    assert (row[1], row[2]) == (None, None)
    assert store.value("SELECT mentions FROM resources WHERE url = ?", (sample.ARTICLE,)) == 2


def test_candidates_are_suggestions_by_certainty_and_never_the_address(store: keep.Store) -> None:
    rows = store.rows("SELECT kind, before, after, confidence, made_by FROM suggestions ORDER BY id")
    assert [tuple(row) for row in rows] == [
        ("replace", None, "http://www.thelearningcommunity.us/", 0.6, "source"),
        ("replace", None, "http://tips.example.org/", 0.3, "source"),
    ]
    assert store.value("SELECT count(*) FROM resources WHERE url LIKE '%learningcommunity%'") == 0


def test_candidates_that_a_source_drops_are_withdrawn_and_come_back(empty: keep.Store) -> None:
    def tips(*candidates: Candidate) -> Document:
        return replace(sample.links(), sections=(Section((), (Mention(None, "Tips", candidates=candidates),)),))

    def open_() -> list[tuple[str, float]]:
        rows = empty.rows("SELECT after, confidence FROM suggestions WHERE withdrawn_at IS NULL ORDER BY after")
        return [tuple(row) for row in rows]

    _save(empty, tips(Candidate(A), Candidate(B, Certainty.CERTAIN)))
    assert open_() == [(A, 0.3), (B, 0.9)]
    _save(empty, tips(Candidate(B, Certainty.PROBABLE)), night=1)
    assert open_() == [(B, 0.6)]
    _save(empty, night=2)
    assert open_() == []
    _save(empty, tips(Candidate(A)), night=3)
    assert open_() == [(A, 0.3)]
    assert empty.value("SELECT count(*) FROM suggestions") == 2


def test_a_source_is_remembered_with_its_validators(store: keep.Store) -> None:
    assert keep.source_memory(store, "links") is None
    keep.save_source(store, sample.OTHER, [], at=sample.night(1), digest="abc", etag='"e"', last_modified="Sat")
    assert keep.source_memory(store, "links") == keep.SourceMemory("abc", '"e"', "Sat", sample.night(1))
    keep.touch_source(store, sample.OTHER, at=sample.night(2))
    assert keep.source_memory(store, "links") == keep.SourceMemory("abc", '"e"', "Sat", sample.night(2))


def test_problems_are_kept_until_the_next_reading(store: keep.Store) -> None:
    problem = SourceProblem("docs/a.md", "cannot be read", "give this user the right to")
    keep.save_source_problems(store, sample.OTHER, [problem], at=sample.START)
    memory = keep.source_memory(store, "links")
    assert memory is not None
    assert (memory.problem, memory.read_at) == (str(problem), None)
    assert keep.source_problems(store) == (problem,)
    _save(store, sample.links(A))
    assert keep.source_problems(store) == ()
    keep.save_source_problems(store, sample.OTHER, (), at=sample.START)
    assert keep.source_problems(store) == ()


def test_a_source_with_endless_problems_keeps_the_first_ones_and_a_count(store: keep.Store) -> None:
    many = [SourceProblem("a.csv", f"row {row} is bad", "mend it") for row in range(1_000)]
    keep.save_source_problems(store, sample.OTHER, many, at=sample.START)
    found = keep.source_problems(store)
    assert len(found) == 201
    assert found[-1] == SourceProblem("docs/*.md", "has 800 more problems", "mend the first ones and run again")


def test_a_source_taken_out_of_the_configuration_is_dated_and_can_come_back(store: keep.Store) -> None:
    _save(store, sample.links(A, B))
    before = _ids(store)
    assert keep.forget_sources(store, ["inline"], at=sample.night(1)) == 2
    assert keep.forget_sources(store, ["inline"], at=sample.night(2)) == 0
    assert _live(store) == set()
    memory = keep.source_memory(store, "links")
    assert memory is not None
    assert memory.digest is None  # the same bytes are read again when it comes back
    assert _save(store, sample.links(A, B), night=3) == keep.Synced(appeared=2, mentions=2)
    assert _ids(store) == before
    assert keep.forget_sources(store, ["inline", "links"], at=sample.night(4)) == 0


def test_forgetting_leaves_what_other_sources_mention(store: keep.Store) -> None:
    _save(store, sample.links(sample.ARTICLE))
    keep.forget_sources(store, ["links"], at=sample.night(1))
    assert store.value("SELECT mentions FROM resources WHERE url = ?", (sample.ARTICLE,)) == 1
    assert keep.status(store).counts["resources"] == 1


def test_a_source_knows_its_entry(store: keep.Store) -> None:
    row = store.row("SELECT s.*, p.key AS portal FROM sources AS s JOIN portals AS p ON p.id = s.portal_id")
    assert row is not None
    assert (row["portal"], row["owner"], row["every_s"], row["location"]) == (
        "safety-net",
        "Ann",
        3_600,
        "sources.yaml",
    )
    keep.touch_source(store, Source("inline", "inline", "other.yaml", every_s=60), at=sample.START)
    assert store.value("SELECT location FROM sources WHERE key = 'inline'") == "other.yaml"


def test_pages_read_documents_with_numbers_and_health(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    number = sample.story(store, run_id, sample.check(0), sample.verdict())
    guideline, news = keep.document_lines(store)
    assert (guideline.title, guideline.portal, guideline.sections, guideline.mentions) == (
        "Guideline for Parents", "safety-net", 4, 4,
    )  # fmt: skip
    assert guideline.states == {None: 3, "live": 1}
    assert [line.id for line in keep.document_lines(store, limit=1, after=1)] == [news.id]
    row = keep.document_row(store, guideline.id)
    assert row is not None
    assert [section.heading for section in row.sections] == [None, *(s.heading for s in sample.GUIDELINE.sections[1:])]
    assert row.sections[2].parent == 1
    first = row.sections[1].mentions[0]
    assert first.mention == sample.GUIDELINE.sections[1].mentions[0]
    assert (first.resource.id, first.resource.state, first.resource.checked_at) == (number, "live", sample.START)
    assert first.resource.title == "Breaking down the barriers"
    assert keep.document_row(store, 999) is None
