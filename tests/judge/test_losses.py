"""What a source may lose at once, by the operator's word, its kind and its size."""

from dataclasses import replace

import pytest

from curator import judge
from curator.model import EVERYTHING, Policy, Source

POLICY = Policy(may_lose=0.5, hold_from=10)
LIST = Source("list", "markdown", "list.md")


@pytest.mark.parametrize(
    ("source", "gives", "share"),
    [
        pytest.param(LIST, True, 0.5, id="a list: the policy's share"),
        pytest.param(replace(LIST, may_lose=0.2), True, 0.2, id="the operator's word for it"),
        pytest.param(replace(LIST, kind="feed"), True, EVERYTHING, id="a feed turns over"),
        pytest.param(replace(LIST, kind="feed"), False, 0.5, id="a feed that gives nothing is like any list"),
        pytest.param(replace(LIST, kind="feed", may_lose=0.9), True, 0.9, id="the operator's word for a feed"),
    ],
)
def test_what_share_a_source_may_lose(source: Source, gives: bool, share: float) -> None:
    assert judge.losses.share(source, POLICY, gives=gives) == share


@pytest.mark.parametrize(
    ("had", "vanished", "suspect"),
    [
        pytest.param(10, 5, True, id="half of ten"),
        pytest.param(10, 4, False, id="less than half"),
        pytest.param(9, 9, False, id="all of a small one"),
        pytest.param(1_000, 1_000, True, id="all of a large one"),
    ],
)
def test_how_much_is_too_much(had: int, vanished: int, suspect: bool) -> None:
    assert judge.losses.is_too_much(had=had, vanished=vanished, share=0.5, policy=POLICY) is suspect


@pytest.mark.parametrize(
    ("vanished", "accepted", "passes"),
    [
        pytest.param(20, None, False, id="nobody accepted anything"),
        pytest.param(20, 20, True, id="what was accepted"),
        pytest.param(22, 20, True, id="a tenth more"),
        pytest.param(23, 20, False, id="more than that"),
    ],
)
def test_an_acceptance_is_for_a_loss_like_the_one_that_was_told(
    vanished: int, accepted: int | None, passes: bool
) -> None:
    assert judge.losses.is_accepted(vanished, accepted) is passes
