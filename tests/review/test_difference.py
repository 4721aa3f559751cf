"""Differences: joined, the pieces are the texts; what is marked is what an editor would point at."""

import pytest

from curator.review.desk import difference
from curator.review.desk.difference import Difference, Piece


def shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(f"[{piece.text}]" if piece.is_changed else piece.text for piece in pieces)


ADDRESSES = [
    pytest.param(
        "http://a.example/x", "https://a.example/x", "http://a.example/x", "http[s]://a.example/x", id="https for http"
    ),
    pytest.param(
        "https://a.example/old", "https://a.example/new", "https://a.example/[old]", "https://a.example/[new]",
        id="the last part of the path",
    ),
    pytest.param(None, "https://a.example/", "", "[https://a.example/]", id="from nothing"),
    pytest.param("https://a.example/", None, "[https://a.example/]", "", id="to nothing"),
    pytest.param("same", "same", "same", "same", id="no difference"),
    pytest.param(
        "https://a.example/abcdefgh", "https://a.example/azcydxfw", "https://a.example/a[bcdefgh]",
        "https://a.example/a[zcydxfw]", id="single letters in common between changes are no help to anybody",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "old", "new"), ADDRESSES)
def test_addresses_differ_by_letters(before: str | None, after: str | None, old: str, new: str) -> None:
    found = difference.of_addresses(before, after)
    assert (shown(found.before), shown(found.after)) == (old, new)


def test_words_differ_word_by_word() -> None:
    found = difference.of_words("Tips for new parents", "Tips for all new teachers")
    assert (shown(found.before), shown(found.after)) == ("Tips for new [parents]", "Tips for [all ]new [teachers]")


COMMON = "The school opens at eight and closes at four, and the library is open on Mondays. "
TEXTS = [
    pytest.param(
        COMMON + "Bring a pen.", COMMON + "Bring a ruler.", COMMON + "Bring a [pen].", COMMON + "Bring a [ruler].",
        id="a word",
    ),
    pytest.param(
        "Plants make food from light.", "Drivers pay a fine in June.", "Plants make food from light.",
        "Drivers pay a fine in June.", id="nothing in common is not marked all over",
    ),
    pytest.param("", "A text.", "", "[A text.]", id="from nothing"),
    pytest.param(
        COMMON * 9 + "The end is old.", COMMON * 9 + "The end is new.",
        "… " + COMMON[4:] + "The end is [old].", "… " + COMMON[4:] + "The end is [new].",
        id="a long text begins where it begins to differ",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "old", "new"), TEXTS)
def test_texts_differ_by_runs_of_words(before: str, after: str, old: str, new: str) -> None:
    found = difference.of_texts(before, after)
    assert (shown(found.before), shown(found.after)) == (old, new)


def test_long_texts_are_excerpts_that_a_phone_can_show() -> None:
    found = difference.of_texts("old words " * 9_000, "new words " * 9_000)
    assert all(len(text) <= difference.EXCERPT + 4 for text in joined(found))
    assert not difference.of_words("a b", "c d").unmarked().is_marked


LONG = [
    pytest.param("a" * 100_000, "b" * 100_000, id="nothing in common"),
    pytest.param(
        "https://a.example/" + "x" * 5000 + "/old", "https://a.example/" + "x" * 5000 + "/new", id="both ends"
    ),
    pytest.param("ab" * 50_000, "ba" * 50_000, id="everything in common, nowhere in order"),
]


@pytest.mark.parametrize(("before", "after"), LONG)
def test_long_texts_are_compared_at_their_ends_only(before: str, after: str) -> None:
    for found in (difference.of_addresses(before, after), difference.of_words(before, after)):
        assert joined(found) == (before, after)


def joined(found: Difference) -> tuple[str, str]:
    return "".join(piece.text for piece in found.before), "".join(piece.text for piece in found.after)
