"""The one sentence of the night, and that nothing which needs an editor is passed over."""

from dataclasses import replace

import pytest

from curator.model import Cause, State
from curator.report._headline import headline, waiting
from tests.report import sample

QUIET, RICH = sample.quiet(), sample.rich()
GONE, MOVED, FIXED = sample.NEWLY_BROKEN[0], sample.NEWLY_MOVED[0], sample.NEWLY_FIXED[0]


@pytest.mark.parametrize(
    ("bulletin", "sentence", "rest"),
    [
        pytest.param(
            sample.small(),
            "2 links newly broken, 1 fixed, 3 moved; 58 of 64 work.",
            "Nothing else needs you.",
            id="the specification's own example",
        ),
        pytest.param(QUIET, "A quiet night: nothing changed; 64 of 64 links work.", "Nothing needs you.", id="quiet"),
        pytest.param(
            replace(QUIET, states={}),
            "A quiet night: nothing changed; 0 of 0 links work.",
            "Nothing needs you.",
            id="an empty catalogue",
        ),
        pytest.param(
            replace(QUIET, newly_broken=(GONE,), broken=(GONE,)),
            "1 link newly broken; 64 of 64 work.",
            "Nothing else needs you.",
            id="one is singular",
        ),
        pytest.param(
            replace(QUIET, newly_fixed=(FIXED,)),
            "1 link fixed; 64 of 64 work.",
            "Nothing needs you.",
            id="a link that came back needs nobody",
        ),
        pytest.param(
            replace(QUIET, broken=(GONE,), moved=(MOVED,)),
            "A quiet night: nothing changed; 64 of 64 links work.",
            "Still waiting for you from earlier nights: 1 broken and 1 moved.",
            id="a quiet night with old debts says so",
        ),
        pytest.param(
            replace(QUIET, unsure=sample.OLDER_UNSURE),
            "A quiet night: nothing changed; 64 of 64 links work.",
            "Still waiting for you from earlier nights: 2 without a usable address.",
            id="a log-in needs nobody, a missing address does",
        ),
        pytest.param(
            replace(QUIET, unsure=(replace(GONE, cause=Cause.CHANGED, state=State.UNSURE),)),
            "A quiet night: nothing changed; 64 of 64 links work.",
            "Still waiting for you from earlier nights: 1 with another page than was meant.",
            id="a page that drifted waits for an editor",
        ),
        pytest.param(
            replace(QUIET, problems=sample.PROBLEMS),
            "2 problems in the sources; 64 of 64 links work.",
            "Nothing else needs you.",
            id="only the sources have problems",
        ),
        pytest.param(
            replace(QUIET, newly_broken=RICH.newly_broken, broken=RICH.newly_broken),
            "40 links newly broken (37 of them on one site); 64 of 64 work.",
            "Nothing else needs you.",
            id="forty links with one cause do not sound like forty causes",
        ),
        pytest.param(
            replace(QUIET, newly_broken=RICH.newly_broken[3:], broken=RICH.newly_broken[3:]),
            "37 links newly broken (all on one site); 64 of 64 work.",
            "Nothing else needs you.",
            id="all on one site",
        ),
    ],
)
def test_the_night_in_a_sentence(bulletin: object, sentence: str, rest: str) -> None:
    assert (headline(bulletin), waiting(bulletin)) == (sentence, rest)  # type: ignore[arg-type]


def test_a_void_night_claims_nothing_about_links() -> None:
    void = replace(RICH, void=True)
    assert headline(void) == "This night does not count: our own network was down."
    assert "what was known before still stands" in waiting(void)
