"""What waits for a verdict, and what a verdict leaves behind: all of it together, once, in the order of the looks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from curator import store as keep
from curator.errors import StoreError
from curator.model import (
    Case,
    Cause,
    Failure,
    Finding,
    Host,
    Note,
    State,
    Suggestion,
    SuggestionKind,
    Verdict,
    Why,
    Wording,
)
from tests.store import sample

LIVE, DEAD = State.LIVE, State.DEAD


def _cases(store: keep.Store, limit: int = 10) -> list[tuple[int, Case]]:
    return keep.unjudged(store, limit=limit, policy=sample.POLICY, now=sample.night(9))


@pytest.fixture
def run_id(store: keep.Store) -> int:
    return keep.start_run(store, "run", at=sample.START)


def test_a_case_holds_all_that_is_known(store: keep.Store, run_id: int) -> None:
    host = Host("blog.example.org", delay_s=2.0)
    number = sample.look(store, run_id, sample.check(0), hosts=(host,))
    ((found, case),) = _cases(store)
    assert found == number
    assert case == Case(
        url=sample.ARTICLE,
        check=sample.check(0),
        now=sample.night(9),
        policy=sample.POLICY,
        wordings=(
            Wording(
                "Breaking down the barriers to immigrant students’ success at school",
                "The article, written by Marilyn Achiron, focuses on “education”.",
                "en",
                "part-2",
            ),
            Wording("", None, "en"),
        ),
        host=host,
        every_s=3_600,
    )


def test_a_verdict_comes_back_as_it_went_in(store: keep.Store, run_id: int) -> None:
    said = Verdict(
        State.MOVED, "redirects", Cause.MOVED, "It moved for good to “x”.", 0.75, sample.night(0), strikes=2,
        struck_at=sample.night(-1), moved_to="https://new.example.org/", turns=(sample.night(-9), sample.night(-2)),
        flapping=True,
    )  # fmt: skip
    number = sample.look(store, run_id, sample.check(0))
    keep.save_verdicts(store, run_id, [sample.judged(number, sample.night(0), said)])
    assert _cases(store) == []
    sample.look(store, run_id, sample.check(1, status=404))
    ((_, case),) = _cases(store)
    assert case.verdict == said
    assert case.last_good == sample.check(0)


def test_several_looks_are_folded_in_their_order(store: keep.Store, run_id: int) -> None:
    for night in (2, 0, 1):
        number = sample.look(store, run_id, sample.check(night))
    seen = []
    while cases := _cases(store):
        ((_, case),) = cases
        seen.append((case.check.at, case.verdict and case.verdict.since))
        said = sample.verdict(at=case.check.at)
        keep.save_verdicts(store, run_id, [sample.judged(number, case.check.at, said)])
    assert seen == [(sample.night(0), None), (sample.night(1), sample.night(0)), (sample.night(2), sample.night(1))]


def test_only_what_is_confirmed_waits_for_a_verdict(store: keep.Store, run_id: int) -> None:
    number = sample.resource_id(store)
    keep.confirm_run(store, run_id, at=sample.START)
    keep.save_checks(store, run_id, [keep.Look(number, sample.check(0))])
    assert _cases(store) == []
    keep.confirm_run(store, run_id, at=sample.START)
    keep.save_checks(store, run_id, [keep.Look(number, sample.check(1))])
    assert [case.check.at for _, case in _cases(store)] == [sample.night(0)]


def test_a_void_run_is_skipped_and_the_looks_of_others_still_wait(store: keep.Store, run_id: int) -> None:
    number = sample.look(store, run_id, sample.check(0))
    void = keep.start_run(store, "run", at=sample.night(1))
    sample.look(store, void, sample.check(1, failure=Failure.DNS))
    other = sample.look(store, void, sample.check(1, url=_RECORD), url=_RECORD)
    assert keep.skip_void(store, void) == 1
    assert store.value("SELECT judged_at FROM resources WHERE id = ?", (other,)) == "2026-03-02T03:00:00Z"
    assert [(found, case.check.at) for found, case in _cases(store)] == [(number, sample.night(0))]
    keep.save_verdicts(store, run_id, [sample.judged(number, sample.night(0), sample.verdict())])
    assert _cases(store) == []
    assert [len(one.checks) for one in keep.replay(store)] == [1], "a void look is never folded again"
    sample.look(store, keep.start_run(store, "run", at=sample.night(2)), sample.check(2))
    assert [case.check.at for _, case in _cases(store)] == [sample.night(2)]


_RECORD = "https://schoolsafetynet.example.org/DB_tsource_scheda.php?art_id=192"


def test_a_run_that_was_cut_off_leaves_its_confirmed_looks_to_the_next(store: keep.Store, run_id: int) -> None:
    sample.look(store, run_id, sample.check(0))
    keep.start_run(store, "run", at=sample.night(1))
    assert [case.check.at for _, case in _cases(store)] == [sample.night(0)]


def test_verdict_flip_next_look_notes_and_words_are_written_together(store: keep.Store, run_id: int) -> None:
    number = sample.look(store, run_id, sample.check(0))
    finding = Finding("status", Cause.OK, "It answers.", notes=(Note.CERT_EXPIRING,))
    keep.save_verdicts(
        store, run_id, [sample.judged(number, sample.START, sample.verdict(), finding=finding, keeps_words=True)]
    )
    row = store.row("SELECT * FROM resources WHERE id = ?", (number,))
    assert row is not None
    assert (row["state"], row["cause"], row["notes"]) == ("live", "ok", '["cert_expiring"]')
    assert (row["judged_at"], row["next_check_at"]) == ("2026-03-01T03:00:00Z", "2026-03-02T03:00:00Z")
    assert (row["title"], row["language"]) == ("Breaking down the barriers", "en")
    assert row["good_at"] == row["judged_at"]
    flip = store.row("SELECT * FROM flips")
    assert flip is not None
    assert (flip["was"], flip["state"], flip["why"], flip["run_id"]) == (None, "live", "look", run_id)


def test_never_again_is_said_in_so_many_words(store: keep.Store, run_id: int) -> None:
    number = sample.look(store, run_id, sample.check(0))
    never = replace(sample.judged(number, sample.START, sample.verdict()), next_check_at=None)
    keep.save_verdicts(store, run_id, [never])
    assert store.value("SELECT next_check_at FROM resources WHERE id = ?", (number,)) == "9999-12-31T23:59:59Z"
    history = keep.history(store, number)
    assert history is not None
    assert history.next_check_at is None


def test_a_failing_verdict_takes_the_whole_slice_back(store: keep.Store, run_id: int) -> None:
    number = sample.look(store, run_id, sample.check(0))
    good = sample.judged(number, sample.START, sample.verdict())
    with pytest.raises(StoreError, match="mistake of curator"):
        keep.save_verdicts(store, run_id + 1, [good])  # no such run: the flip's reference fails
    assert store.value("SELECT state FROM resources WHERE id = ?", (number,)) is None
    assert len(_cases(store)) == 1


@pytest.mark.parametrize(
    ("cause", "said", "is_good"),
    [
        pytest.param(Cause.OK, sample.verdict(), True, id="a look that found it well"),
        pytest.param(Cause.GONE, sample.verdict(State.FAILING, Cause.GONE), False, id="a strike"),
        pytest.param(Cause.CHANGED, sample.verdict(), False, id="a first look that is unsure while the verdict stands"),
        pytest.param(Cause.MOVED, sample.verdict(), True, id="a first look that found it moved"),
        pytest.param(None, sample.verdict(), True, id="no finding told: the verdict says"),
        pytest.param(None, sample.verdict(State.UNSURE, Cause.BLOCKED), False, id="no finding told, unsure"),
    ],
)
def test_the_last_good_look_is_the_last_one_found_good(
    store: keep.Store, run_id: int, cause: Cause | None, said: Verdict, is_good: bool
) -> None:
    sample.story(store, run_id, sample.check(0), sample.verdict())
    number = sample.look(store, run_id, sample.check(1))
    finding = Finding("rule", cause, "So it is.") if cause else None
    keep.save_verdicts(store, run_id, [sample.judged(number, sample.night(1), said, was=LIVE, finding=finding)])
    history = keep.history(store, number)
    assert history is not None
    assert history.last_good_at == sample.night(1 if is_good else 0)


def test_words_of_a_bad_page_are_not_kept(store: keep.Store, run_id: int) -> None:
    sample.story(store, run_id, sample.check(0, body=sample.page("Good title")), sample.verdict())
    number = sample.story(
        store, run_id, sample.check(1, status=404, body=sample.page("Not found")), sample.verdict(DEAD, Cause.GONE)
    )
    assert store.value("SELECT title FROM resources WHERE id = ?", (number,)) == "Good title"


def test_a_suggestion_is_open_as_long_as_looks_propose_it(store: keep.Store, run_id: int) -> None:
    def propose(night: int, *after: str) -> list[tuple[str, float]]:
        number = sample.look(store, run_id, sample.check(night))
        new = (
            Suggestion(SuggestionKind.REPLACE, sample.ARTICLE, after[0], "It moved.", 0.5 + night / 10)
            if after
            else None
        )
        keep.save_verdicts(
            store, run_id, [sample.judged(number, sample.night(night), sample.verdict(), suggestion=new)]
        )
        rows = store.rows(
            "SELECT after, confidence FROM suggestions WHERE made_by = 'judge' AND withdrawn_at IS NULL ORDER BY id"
        )
        return [tuple(row) for row in rows]

    assert propose(0, "https://new.example.org/") == [("https://new.example.org/", 0.5)]
    assert propose(1, "https://new.example.org/") == [("https://new.example.org/", 0.6)]
    assert propose(2, "https://newer.example.org/") == [("https://newer.example.org/", 0.7)]
    assert propose(3) == []
    assert propose(4, "https://new.example.org/") == [("https://new.example.org/", 0.9)]
    sources = store.value("SELECT count(*) FROM suggestions WHERE made_by = 'source' AND withdrawn_at IS NULL")
    assert sources == 2, "what a source proposes is not the judge's to withdraw"


def test_a_suggestion_to_remove_has_nothing_after_it(store: keep.Store, run_id: int) -> None:
    for night in range(2):
        number = sample.look(store, run_id, sample.check(night))
        remove = Suggestion(SuggestionKind.REMOVE, sample.ARTICLE, None, "It is gone for good.", 0.8)
        keep.save_verdicts(
            store, run_id, [sample.judged(number, sample.night(night), sample.verdict(), suggestion=remove)]
        )
    assert store.value("SELECT count(*) FROM suggestions WHERE kind = 'remove' AND withdrawn_at IS NULL") == 1


def test_a_history_is_given_whole_and_in_order_for_folding_again(store: keep.Store, run_id: int) -> None:
    for night in range(3):
        sample.story(store, run_id, sample.check(night), sample.verdict(at=sample.night(night)))
    sample.look(store, run_id, sample.check(3))
    sample.story(store, run_id, sample.check(0, url=_RECORD), sample.verdict(), url=_RECORD)
    article, record = keep.replay(store, slice_=1)
    assert [check.at for check in article.checks] == [sample.night(0), sample.night(1), sample.night(2)]
    assert (article.url, article.every_s, len(article.wordings)) == (sample.ARTICLE, 3_600, 2)
    assert article.verdict == sample.verdict(at=sample.night(2))
    assert article.host == Host("blog.example.org")
    assert [check.at for check in record.checks] == [sample.START]


def test_folding_again_replaces_verdict_and_last_good_look_and_keeps_the_flips(store: keep.Store, run_id: int) -> None:
    number = sample.story(store, run_id, sample.check(0), sample.verdict())
    sample.story(store, run_id, sample.check(1), sample.verdict())
    said = sample.verdict(DEAD, Cause.SOFT_404, at=sample.night(1))
    again = sample.judged(number, sample.night(1), said, was=LIVE)
    assert again.flip is not None
    again = replace(again, flip=replace(again.flip, why=Why.RULES), next_check_at=sample.night(1) + timedelta(days=7))
    keep.save_verdicts(store, run_id, [again], afresh=True)
    history = keep.history(store, number)
    assert history is not None
    assert (history.verdict, history.last_good_at) == (said, None)
    assert [flip.why for flip in history.flips] == [Why.RULES, Why.LOOK]
    keep.save_verdicts(store, run_id, [replace(again, flip=None, good_at=sample.night(0))], afresh=True)
    history = keep.history(store, number)
    assert history is not None
    assert history.last_good_at == sample.night(0)
    assert _cases(store) == []
