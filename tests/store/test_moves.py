"""What moved is the same mention: below another heading, in another file, in other words; nothing of it is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import pytest

from curator import store as keep
from curator.model import Document, Mention, Place, Section, Tag
from tests.store import sample

URLS = tuple(f"https://site{number}.example.org/" for number in range(12))


def listed(*sections: tuple[str | tuple[str, ...], Sequence[Mention]], key: str = "a.md", **more: object) -> Document:
    made = [Section(((path,) if isinstance(path, str) else path), tuple(mentions)) for path, mentions in sections]
    paths = [section.path for section in made]
    linked = [
        replace(section, parent=paths.index(section.path[:-1]) if section.path[:-1] in paths else None)
        for section in made
    ]
    return Document(key=key, kind="file", sections=tuple(linked), **more)  # type: ignore[arg-type]


def links(*numbers: int, word: str = "Link", line: int = 1) -> list[Mention]:
    return [Mention(URLS[n], f"{word} {n}", position=at, place=Place(line=line + at)) for at, n in enumerate(numbers)]


def save(store: keep.Store, *documents: Document, night: int = 0) -> keep.Synced:
    placed = [replace(document, position=at) for at, document in enumerate(documents)]
    return keep.save_source(store, sample.OTHER, placed, at=sample.night(night), digest=f"d{night}")


def mentions(store: keep.Store) -> dict[str, int]:
    """Live mentions: the address (or words) to the number of the row."""
    rows = store.rows(
        "SELECT m.id, ifnull(r.url, m.text) AS name FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id "
        "WHERE m.gone_at IS NULL"
    )
    return {row["name"]: row["id"] for row in rows}


BEFORE = listed(("Videos", links(0, 1, 2, 3)), ("Texts", links(4, 5)))

MOVES = [
    pytest.param([listed(("Videos", links(0, 2, 3)), ("Texts", links(4, 5, 1)))], 1, id="to another section"),
    pytest.param([listed(("Texts", links(5, 4)), ("Videos", links(3, 2, 1, 0)))], 0, id="into another order"),
    pytest.param([listed(("Films", links(0, 1, 2, 3)), ("Texts", links(4, 5)))], 4, id="below a heading retitled"),
    pytest.param([listed(("Films", links(0, 1, 2, 3)), ("Words", links(4, 5)))], 6, id="below headings all retitled"),
    pytest.param([listed(("All", links(0, 1, 2, 3, 4, 5)))], 6, id="into one section out of two"),
    pytest.param(
        [listed((("All",), ()), (("All", "Videos"), links(0, 1, 2, 3)), (("All", "Texts"), links(4, 5)))],
        6,
        id="below a new heading above them",
    ),
    pytest.param([replace(BEFORE, key="b.md")], 6, id="with their file, renamed"),
    pytest.param(
        [listed(("Films", links(0, 1, 2, 3)), ("Texts", links(4, 5)), key="b.md")],
        6,
        id="with a file renamed and edited",
    ),
    pytest.param(
        [listed(("Videos", links(0, 1, 2, 3)), key="v.md"), listed(("Texts", links(4, 5)), key="t.md")],
        6,
        id="into two files out of one",
    ),
    pytest.param(
        [listed(("Videos", links(0, 1, 2, 3))), listed(("Texts", links(4, 5)), key="t.md")],
        2,
        id="to a second file",
    ),
    pytest.param(
        [listed(("Videos", links(0, 1, 2, 3, word="Film")), ("Texts", links(4, 5)))], 4, id="into other words"
    ),
    pytest.param(
        [listed(("Videos", links(0, 1, 2, 3, line=70)), ("Texts", links(4, 5, line=90)))], 0, id="to other lines"
    ),
]


@pytest.mark.parametrize(("after", "moved"), MOVES)
def test_mentions_that_move_keep_their_numbers_and_first_nights(
    empty: keep.Store, after: list[Document], moved: int
) -> None:
    save(empty, BEFORE)
    before = mentions(empty)
    assert save(empty, *after, night=1) == keep.Synced(kept=6, mentions=6, moved=moved)
    assert mentions(empty) == before
    assert set(empty.rows("SELECT DISTINCT seen_at FROM mentions")[0]) == {"2026-03-01T03:00:00Z"}
    assert empty.value("SELECT count(*) FROM mentions") == 6
    assert [replace(one, position=0) for one in keep.documents(empty)] == [replace(one, position=0) for one in after]
    assert save(empty, *after, night=2) == keep.Synced(kept=6, mentions=6)


@pytest.mark.parametrize(("after", "moved"), MOVES)
def test_what_moved_and_moves_back_is_still_the_same(empty: keep.Store, after: list[Document], moved: int) -> None:
    save(empty, BEFORE)
    before = mentions(empty)
    save(empty, *after, night=1)
    assert save(empty, BEFORE, night=2).vanished == 0
    assert mentions(empty) == before
    assert list(keep.documents(empty)) == [BEFORE]


@pytest.mark.parametrize(
    ("after", "told"),
    [
        pytest.param(
            [listed(("Videos", [replace(links(0)[0], url=URLS[9])]))],
            keep.Synced(appeared=1, vanished=6, mentions=1),
            id="the same words for another address",
        ),
        pytest.param(
            [listed(("Videos", links(0, 1, 2, 3)), ("Texts", links(4, 5)), key="b.md"), BEFORE],
            keep.Synced(appeared=6, kept=6, mentions=12),
            id="a copy of the file beside it",
        ),
        pytest.param(
            [listed(("Videos", [*links(0), replace(links(0)[0], nth=1), *links(1, 2, 3)]), ("Texts", links(4, 5)))],
            keep.Synced(appeared=1, kept=6, mentions=7),
            id="a second mention of the same",
        ),
    ],
)
def test_what_is_new_is_not_taken_for_what_moved(empty: keep.Store, after: list[Document], told: keep.Synced) -> None:
    save(empty, BEFORE)
    assert save(empty, *after, night=1) == told


def test_a_renamed_file_stays_one_document_with_its_sections(empty: keep.Store) -> None:
    save(empty, BEFORE)
    documents = [tuple(row) for row in empty.rows("SELECT id, seen_at FROM documents")]
    sections = [row["id"] for row in empty.rows("SELECT id FROM sections ORDER BY id")]
    after = listed(("Films", links(0, 1, 2, 6)), ("Texts", links(4, 5)), key="docs/b.md", title="New title")
    assert save(empty, after, night=1) == keep.Synced(appeared=1, vanished=1, kept=5, mentions=6, moved=5)
    assert [tuple(row) for row in empty.rows("SELECT id, seen_at FROM documents")] == documents
    assert [row["id"] for row in empty.rows("SELECT id FROM sections ORDER BY id")] == sections
    assert empty.value("SELECT key FROM documents") == "docs/b.md"
    assert empty.value("SELECT count(*) FROM mentions WHERE gone_at IS NOT NULL") == 1


def test_two_files_that_swap_their_names_swap_their_mentions(empty: keep.Store) -> None:
    first, second = listed(("A", links(0, 1, 2))), listed(("B", links(3, 4, 5)), key="b.md")
    save(empty, first, second)
    before = mentions(empty)
    save(empty, replace(second, key="a.md"), replace(first, key="b.md"), night=1)
    assert mentions(empty) == before
    assert empty.value("SELECT count(*) FROM mentions") == 6


def test_a_file_that_shares_only_the_home_page_is_not_the_renamed_one(empty: keep.Store) -> None:
    save(empty, listed(("A", links(0, 1, 2, 3))))
    after = listed(("Z", links(0, 6, 7, 8, 9)), key="z.md")
    assert save(empty, after, night=1) == keep.Synced(appeared=4, vanished=3, kept=1, mentions=5, moved=1)
    assert empty.value("SELECT count(*) FROM documents") == 2


def test_a_new_file_of_an_old_name_is_a_new_document(empty: keep.Store) -> None:
    save(empty, BEFORE)
    save(empty, replace(BEFORE, key="b.md"), night=1)
    again = listed(("Videos", links(7, 8)))
    save(empty, replace(BEFORE, key="b.md"), again, night=2)
    assert [document.key for document in keep.documents(empty)] == ["b.md", "a.md"]
    assert empty.value("SELECT count(*) FROM documents") == 2


def test_a_mention_without_address_takes_its_resource_and_what_is_known_of_it_along(empty: keep.Store) -> None:
    tips = Mention(None, "Tips for Parents")
    save(empty, listed(("Videos", [tips]), ("Texts", links(0))))
    before = empty.rows("SELECT id, resource_id FROM mentions ORDER BY id")
    save(empty, listed(("Videos", ()), ("Texts", [*links(0), tips]), key="b.md"), night=1)
    assert [tuple(row) for row in empty.rows("SELECT id, resource_id FROM mentions ORDER BY id")] == [
        tuple(row) for row in before
    ]
    own = empty.row("SELECT r.key, m.key, r.mentions FROM mentions AS m JOIN resources AS r ON r.id = m.resource_id "
                    "WHERE r.url IS NULL")  # fmt: skip
    assert own is not None
    assert (own[0], own[2]) == (own[1], 1)
    assert empty.value("SELECT count(*) FROM resources") == 2


def test_an_empty_heading_below_a_retitled_one_is_the_same_section(empty: keep.Store) -> None:
    def shaped(top: str) -> Document:
        return listed(((top,), links(0, 1)), ((top, "Success Stories"), ()), ((top, "More"), links(2)))

    save(empty, shaped("For Parents"))
    before = [row["id"] for row in empty.rows("SELECT id FROM sections ORDER BY position")]
    save(empty, shaped("For all Parents"), night=1)
    live = empty.rows("SELECT id FROM sections WHERE gone_at IS NULL ORDER BY position")
    assert [row["id"] for row in live] == before


def test_tags_follow_a_mention_into_another_file(empty: keep.Store) -> None:
    tagged = replace(links(0)[0], tags=(Tag("keyword", "maths"),))
    save(empty, listed(("A", [tagged, *links(1)])), listed(("B", links(2)), key="b.md"))
    after = [listed(("A", links(1))), listed(("B", [*links(2), tagged]), key="b.md")]
    save(empty, *after, night=1)
    assert [replace(one, position=0) for one in keep.documents(empty)] == after


def story() -> Iterator[list[Document]]:
    """Nights of an editor who moves everything about."""
    yield [BEFORE]
    yield [listed(("Texts", links(4, 5, 0)), ("Videos", links(1, 2, 3)))]
    yield [listed(("Texts", links(4, 5)), key="t.md"), listed(("Videos", links(0, 1, 2, 3)))]
    yield [listed(("Texts", links(4, 5, 1)), key="texts/t.md"), listed(("Films", links(0, 2, 3)), key="v.md")]
    yield [listed(("Texts", links(4, 5, 1)), key="texts/t.md")]
    yield [listed(("Texts", links(4)), key="texts/t.md"), listed(("Films", links(0, 2, 3, 5, 1)), key="v.md")]
    yield [BEFORE]


@pytest.mark.parametrize("cut", range(1, 9))
def test_killed_between_any_two_transactions_the_next_night_makes_it_whole(empty: keep.Store, cut: int) -> None:
    for night, documents in enumerate(story()):
        placed = [replace(document, position=at) for at, document in enumerate(documents)]
        saving = keep.prepare_saving(empty, sample.OTHER, placed)
        slices = saving.slices(sample.night(night), reading=keep.Remembered(f"d{night}"), rows=1)
        for _ in zip(range(cut), slices, strict=False):
            pass
        slices.close()  # as dead as after kill -9: what was committed stands, nothing else
        check_counts(empty)
        keep.save_source(empty, sample.OTHER, placed, at=sample.night(night), digest=f"d{night}")
        assert list(keep.documents(empty)) == placed
        check_counts(empty)
    assert empty.value("SELECT count(*) FROM resources") == 6


@pytest.mark.parametrize("cut", range(1, 9))
def test_killed_and_then_changed_back_a_source_is_what_it_says(empty: keep.Store, cut: int) -> None:
    nights = list(story())
    for night, (documents, others) in enumerate(pairwise(nights)):
        placed = [replace(document, position=at) for at, document in enumerate(documents)]
        keep.save_source(empty, sample.OTHER, placed, at=sample.night(night), digest="same")
        saving = keep.prepare_saving(empty, sample.OTHER, others)
        for _ in zip(
            range(cut), saving.slices(sample.night(night), reading=keep.Remembered("x"), rows=1), strict=False
        ):
            pass
        memory = keep.source_memory(empty, "links")
        assert memory is not None
        assert memory.digest in (None, "x"), "what was read before must not pass for unchanged"
        keep.save_source(empty, sample.OTHER, placed, at=sample.night(night), digest="same")
        assert list(keep.documents(empty)) == placed


def check_counts(store: keep.Store) -> None:
    """Counts that are kept beside the rows agree with them at every moment."""
    wrong = store.rows(
        "SELECT r.id FROM resources AS r WHERE mentions <> "
        "(SELECT count(*) FROM mentions AS m WHERE m.resource_id = r.id AND m.gone_at IS NULL)"
    )
    assert wrong == []
    assert store.rows("PRAGMA foreign_key_check") == []
