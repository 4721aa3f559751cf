"""Shingles: equal texts have equal digests, near ones near, others none in common."""

import pytest

from curator.extract.shingles import SIZE, shingles

WORDS = [f"word{number}" for number in range(2_000)]


def likeness(one: str, other: str) -> float:
    return sum(a == b for a, b in zip(shingles(one), shingles(other), strict=True)) / SIZE


def test_the_digest_is_64_values_of_32_bits_and_the_same_everywhere() -> None:
    digest = shingles("The harbour master reads the gauge at six")
    assert len(digest) == SIZE
    assert all(0 <= value < 2**32 for value in digest)
    assert digest[:3] == (1071766046, 2712297581, 57861820), "a digest is compared over years: it must not change"


def test_no_words_no_digest() -> None:
    assert shingles("") == shingles(" ... ") == ()


def test_less_than_five_words_are_one_run() -> None:
    assert len(shingles("tides")) == SIZE
    assert likeness("high tide", "high tide") == 1
    assert likeness("high tide", "low tide") == 0


def test_case_punctuation_and_spacing_do_not_count() -> None:
    assert shingles("The tide, at NOON: is high again.") == shingles("the tide at noon is  high again")


@pytest.mark.parametrize(
    ("changed", "least", "most"),
    [
        pytest.param(0.0, 1.0, 1.0, id="nothing changed"),
        pytest.param(0.1, 0.6, 0.95, id="a tenth replaced at the end: Jaccard 0.82"),
        pytest.param(0.5, 0.18, 0.5, id="half replaced: Jaccard 0.33"),
        pytest.param(1.0, 0.0, 0.05, id="all replaced"),
    ],
)
def test_the_share_of_equal_values_estimates_what_two_texts_share(changed: float, least: float, most: float) -> None:
    keep = int(len(WORDS) * (1 - changed))
    other = WORDS[:keep] + [f"other{number}" for number in range(len(WORDS) - keep)]
    assert least <= likeness(" ".join(WORDS), " ".join(other)) <= most


def test_ideographs_count_one_by_one() -> None:
    one = "收录全国一百二十个潮汐站的坐标观测年限和基准面资料每年更新"
    assert likeness(one, one + "一次") > 0.7
