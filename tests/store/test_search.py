"""Finding: words in any spelling, facets with counts, pages without gaps, and whatever else is typed."""

from dataclasses import replace
from pathlib import Path

import pytest

from curator import store as keep
from curator.model import Document, Facts, Mention, Portal, Section, Source, Tag
from curator.store.search import MAX_WORDS, RANKED, ones
from tests.store import sample

SOURCE = Source("shelf", "inline", "sources.yaml", portal="one")
ROOT = "https://site.example/"
NO_FACTS = Facts()


def mention(number: int, text: str, annotation: str = "", *, facts: Facts = NO_FACTS) -> Mention:
    return Mention(url=f"{ROOT}{number}", text=text, annotation=annotation or None, position=number, facts=facts)


BOOKS = Document(
    key="books",
    kind="page",
    title="Books",
    language="en",
    tags=(Tag("area", "Integration"), Tag("audience", "Parents")),
    sections=(
        Section(
            path=("Manuals",),
            tags=(Tag("type", "Manual"),),
            mentions=(
                mention(1, "Élèves étrangers à l’école", "Un guide."),
                mention(2, "Guide of guides", "For schools."),
                mention(3, "Straße und Schule", facts=Facts(kind="article", languages=("de",))),
                mention(4, "مدرسة", "An Arabic primer."),
                mention(5, "Barriers", "By somebody.", facts=Facts(creators=("Marilyn Achiron",), publisher="OECD")),
                Mention(url=None, text="A book without address", position=6),
            ),
        ),
        Section(path=("Stories",), portal="two", mentions=(mention(7, "A story", "About a guide dog."),)),
    ),
)
FILMS = Document(
    key="films",
    kind="page",
    title="Films",
    tags=(Tag("area", "Bullying"), Tag("audience", "Parents"), Tag("audience", "Teachers")),
    sections=(Section(path=("Films",), mentions=(mention(8, "The Empty Chair"), mention(1, "Encore une fois"))),),
)


@pytest.fixture
def shelf(empty: keep.Store) -> keep.Store:
    keep.save_portals(empty, [Portal("one", "One", notice="Paid by all."), Portal("two", "Two")])
    keep.save_source(empty, SOURCE, [BOOKS, FILMS], at=sample.START, digest="d")
    return empty


def found(store: keep.Store, typed: str = "", *, limit: int = 20, after: str | None = None, **chosen: str) -> keep.Hits:
    index = keep.build_index(store, at=sample.START)
    facets = {name: (value,) for name, value in chosen.items()}
    return keep.find(store, index, keep.Wanted(keep.words_of(typed), facets, after, limit))


def titles(store: keep.Store, hits: keep.Hits) -> list[str]:
    shown = keep.shown(store, hits.ids, at=sample.START)
    return [shown[number].title for number in hits.ids]


WORDS = [
    pytest.param("eleves", ["Élèves étrangers à l’école"], id="without its accents"),
    pytest.param("ÉTRANGERS", ["Élèves étrangers à l’école"], id="in capitals"),
    pytest.param("e\u0301leves", ["Élèves étrangers à l’école"], id="decomposed (Unicode, NFC)"),
    pytest.param("etran", ["Élèves étrangers à l’école"], id="the beginning of a word"),
    pytest.param("tranger", [], id="not its middle"),
    pytest.param(
        "guide", ["Guide of guides", "A story", "Élèves étrangers à l’école"], id="titles before descriptions"
    ),
    pytest.param("guide dog", ["A story"], id="all words"),
    pytest.param("مدرس", ["مدرسة"], id="in another script"),
    pytest.param("achiron", ["Barriers"], id="who made it"),
    pytest.param("oecd", ["Barriers"], id="who published it"),
    pytest.param("encore", ["Élèves étrangers à l’école"], id="by the wording of another document"),
    pytest.param("address", ["A book without address"], id="what has no address"),
]


@pytest.mark.parametrize(("typed", "expected"), WORDS)
def test_words_find_what_is_called_so(shelf: keep.Store, typed: str, expected: list[str]) -> None:
    assert sorted(titles(shelf, found(shelf, typed))) == sorted(expected)


def test_what_is_called_so_comes_before_what_mentions_it(shelf: keep.Store) -> None:
    assert titles(shelf, found(shelf, "guide"))[0] == "Guide of guides"


def test_when_nothing_holds_all_words_some_are_told_so(shelf: keep.Store) -> None:
    hits = found(shelf, "chair zebra")
    assert (titles(shelf, hits), hits.is_loose) == (["The Empty Chair"], True)


STRANGE = [
    '"', '""', "'", "*", "a*", "^guide", "guide AND", "NOT guide", "guide NEAR/2 dog", "NEAR(guide dog)", "title:guide",
    "{title words}: guide", "-guide", "+guide", "guide OR", "(guide", "guide)", "col:", "guide\0dog", "\\", "%", "_",
    "; DROP TABLE resources", "\ud800guide", "😀", "🏳️‍🌈 guide", "\u200f\u202e", "ﷺ", "ﬁ", "\u0301", "--", "guide^2",
    "x" * 10_000, "guide " * 2_000, " ".join(f"w{n}" for n in range(2_000)), "1e309", "{", "}", "a" * 61,
]  # fmt: skip


@pytest.mark.parametrize("typed", STRANGE, ids=lambda typed: ascii(typed[:24]))
def test_whatever_is_typed_is_words_and_gaps(shelf: keep.Store, typed: str) -> None:
    words = keep.words_of(typed)
    assert len(words) <= MAX_WORDS
    hits = found(shelf, typed)
    assert hits.total <= 8
    assert not words or hits.total < 8


def test_operators_are_words_of_their_own(shelf: keep.Store) -> None:
    assert titles(shelf, found(shelf, "guide NOT dog")) != titles(shelf, found(shelf, "guide"))
    assert keep.words_of("title:guide* -dog") == ("title", "guide", "dog")


FACETS = [
    pytest.param({"area": "Bullying"}, 2, id="an area"),
    pytest.param({"audience": "Parents"}, 8, id="an audience, by document"),
    pytest.param({"audience": "Teachers", "area": "Integration"}, 1, id="two facets, in different documents"),
    pytest.param({"type": "Manual"}, 6, id="a type, by section"),
    pytest.param({"language": "de"}, 1, id="a language, by what the source says"),
    pytest.param({"portal": "one"}, 8, id="a portal, by the source"),
    pytest.param({"portal": "two"}, 1, id="the portal that a section comes from"),
    pytest.param({"kind": "article"}, 1, id="a kind"),
    pytest.param({"health": "no_url"}, 1, id="without address"),
    pytest.param({"health": "new"}, 7, id="not looked at"),
    pytest.param({"area": "Nonsense"}, 0, id="a term that nothing has"),
    pytest.param({"no such facet": "x"}, 0, id="a facet that there is not"),
]


@pytest.mark.parametrize(("chosen", "count"), FACETS)
def test_facets_leave_what_has_the_term(shelf: keep.Store, chosen: dict[str, str], count: int) -> None:
    assert found(shelf, **chosen).total == count


def test_a_count_is_what_a_click_would_bring(shelf: keep.Store) -> None:
    for chosen in ({}, {"area": "Integration"}, {"area": "Bullying", "health": "new"}):
        for typed in ("", "guide"):
            here = found(shelf, typed, **chosen)
            for name, terms in here.facets.items():
                for term in terms:
                    there = found(shelf, typed, **{**chosen, name: term.value})
                    assert there.total == term.count, (chosen, typed, name, term)


def test_terms_of_one_facet_add_up(shelf: keep.Store) -> None:
    index = keep.build_index(shelf, at=sample.START)
    both = keep.Wanted(chosen={"area": ("Integration", "Bullying")})
    assert keep.find(shelf, index, both).total == 8


@pytest.mark.parametrize("typed", ["", "guide", "a e s t b", "zebra story guide"])
@pytest.mark.parametrize("limit", [1, 3])
def test_pages_follow_one_another_without_gap_or_repetition(shelf: keep.Store, typed: str, limit: int) -> None:
    whole = found(shelf, typed, limit=100)
    numbers: list[int] = []
    page = found(shelf, typed, limit=limit)
    while True:
        assert page.start == len(numbers) + 1
        numbers += page.ids
        if page.after is None:
            break
        page = found(shelf, typed, limit=limit, after=page.after)
    assert tuple(numbers) == whole.ids
    assert len(numbers) == whole.total


@pytest.mark.parametrize("after", ["", "x", "1", "-", "1-", "1-x", "9-99999", "999999999999-1", "-1-1", "1-1-1", "٣-٤"])
@pytest.mark.parametrize("typed", ["", "guide"])
def test_a_made_up_page_is_answered(shelf: keep.Store, after: str, typed: str) -> None:
    assert len(found(shelf, typed, after=after).ids) <= 8


def test_everything_stands_in_the_order_of_titles(shelf: keep.Store) -> None:
    assert titles(shelf, found(shelf))[:5] == [
        "A book without address", "A story", "Barriers", "Élèves étrangers à l’école", "Guide of guides",
    ]  # fmt: skip


def test_the_editors_words_are_found_and_the_retired_are_not(shelf: keep.Store) -> None:
    chair, story = (sample.resource_id(shelf, f"{ROOT}{number}") for number in (8, 7))
    with shelf.transaction():
        shelf.run("INSERT INTO rulings (resource_id, title) VALUES (?, 'A film on bullying')", (chair,))
        shelf.run("INSERT INTO rulings (resource_id, standing) VALUES (?, 'retired')", (story,))
    assert titles(shelf, found(shelf, "film")) == ["A film on bullying"]
    assert titles(shelf, found(shelf, "film chair")) == ["A film on bullying"]
    assert found(shelf, "story").total == 0
    with shelf.transaction():
        shelf.run("UPDATE rulings SET title = 'Another name' WHERE resource_id = ?", (chair,))
    assert found(shelf, "bullying").total == 0


def test_two_that_an_editor_joined_are_found_as_one(shelf: keep.Store) -> None:
    one, other = (sample.resource_id(shelf, f"{ROOT}{number}") for number in (2, 7))
    with shelf.transaction():
        shelf.run("INSERT INTO rulings (resource_id, standing, successor_id) VALUES (?, 'replaced', ?)", (other, one))
    assert found(shelf, "story").ids == (one,)
    assert one in found(shelf, portal="two").ids
    assert keep.resource_whereabouts(shelf, other) == keep.Found(keep.Whereabouts.JOINED, one)


def test_dead_ones_are_left_out_where_every_portal_hides_them(shelf: keep.Store) -> None:
    from curator.model import DeadLinks

    keep.save_portals(shelf, [Portal("one", "One", dead_links=DeadLinks.HIDE)])
    with shelf.transaction():
        shelf.run("UPDATE resources SET state = 'dead', cause = 'gone' WHERE url = ?", (f"{ROOT}8",))
    assert found(shelf, "chair").total == 0
    assert found(shelf, "chair", health="dead").total == 1


def test_a_word_of_very_many_is_answered_in_tiers(empty: keep.Store) -> None:
    mentions = tuple(
        Mention(url=f"{ROOT}{n}", text=f"Common {n:05}" if n % 10 == 0 else f"Other {n:05}", position=n,
                annotation="A common word.")
        for n in range(RANKED + 500)
    )  # fmt: skip
    document = replace(BOOKS, sections=(Section(path=("Many",), mentions=mentions),))
    keep.save_source(empty, SOURCE, [document], at=sample.START, digest="d")
    hits = found(empty, "common")
    assert hits.total == RANKED + 500
    assert titles(empty, hits)[:2] == ["Common 00000", "Common 00010"]
    first = -(-len(mentions) // 10)
    last_of_titles = found(empty, "common", limit=first)
    following = found(empty, "common", limit=1, after=last_of_titles.after)
    assert titles(empty, following) == ["Other 00001"]
    assert following.start == first + 1


def test_the_stamp_changes_with_what_the_index_shows(shelf: keep.Store) -> None:
    before = keep.index_stamp(shelf)
    assert keep.index_stamp(shelf) == before
    keep.save_source(shelf, SOURCE, [BOOKS], at=sample.night(1), digest="e")
    assert keep.index_stamp(shelf) != before


@pytest.mark.parametrize("bits", [0, 1, 0b1010, (1 << 9) | (1 << 300) | 1])
def test_set_bits_are_told_lowest_first(bits: int) -> None:
    assert list(ones(bits)) == [place for place in range(bits.bit_length()) if bits >> place & 1]


def test_the_words_of_an_older_database_are_told_apart(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    path = tmp_path / "db" / "curator.db"
    with keep.open_store(path) as store:
        names = store.rows("SELECT id, names, words FROM resources ORDER BY id")
        store.connection.execute("PRAGMA foreign_keys = OFF")
        with store.transaction():
            for statement in ("resources_fts", "rulings_fts"):
                store.run(f"DROP TABLE {statement}")
            for trigger in ("insert", "update", "delete"):
                store.run(f"DROP TRIGGER resources_search_{trigger}")
                store.run(f"DROP TRIGGER rulings_search_{trigger}")
            store.run("ALTER TABLE resources DROP COLUMN names")
            store.run("PRAGMA user_version = 2")
    with keep.open_store(path) as store:
        after = store.rows("SELECT id, names, words FROM resources ORDER BY id")
        assert [tuple(row) for row in after] == [tuple(row) for row in names]
        assert found(store, "achiron").total == 1
