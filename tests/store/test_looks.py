"""What is due, what a look leaves behind, and what is never written twice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from curator import store as keep
from curator.model import Check, Document, Evidence, Failure, Host, Mention, Page, Request, Section
from curator.store import _coding as code
from tests.store import sample

A, B, C = "https://a.example.org/", "https://b.example.org/x", "https://b.example.org/y"


def _due(store: keep.Store, night: int = 0, **more: object) -> list[str | None]:
    """The addresses that are due at night `number`, at all hosts."""
    until = sample.night(night)
    return [
        due.request.url if due.request else None
        for host in keep.due_hosts(store, until=until, **more)  # type: ignore[arg-type]
        for due in keep.due(store, host=host.name, until=until, limit=100, **more)  # type: ignore[arg-type]
    ]


def _three(store: keep.Store) -> None:
    document = sample.links(A, B, C)
    keep.save_source(store, sample.OTHER, [document], at=sample.START, digest="d")


def test_what_was_never_looked_at_is_due_by_host(store: keep.Store) -> None:
    assert keep.due_hosts(store, until=sample.START) == [
        keep.DueHost("", 2), keep.DueHost("blog.example.org", 1), keep.DueHost("schoolsafetynet.example.org", 1),
    ]  # fmt: skip
    (due,) = keep.due(store, host="blog.example.org", until=sample.START, limit=10)
    request = Request(sample.ARTICLE, language="en", fragments=("part-2",))
    assert replace(due, turn="") == keep.Due(sample.resource_id(store), request, "blog.example.org", None, 3_600)


def test_a_resource_without_address_is_due_without_a_request(store: keep.Store) -> None:
    requests = [due.request for due in keep.due(store, host="", until=sample.START, limit=10)]
    assert requests == [None, Request("mailto:ann@example.org", language="en")]


def test_due_comes_in_slices(empty: keep.Store) -> None:
    _three(empty)
    first = keep.due(empty, host="b.example.org", until=sample.START, limit=1)
    second = keep.due(empty, host="b.example.org", until=sample.START, limit=1, after=first[0])
    assert [one.request and one.request.url for one in (*first, *second)] == [B, C]
    assert keep.due(empty, host="b.example.org", until=sample.START, limit=1, after=second[0]) == []
    assert keep.due(empty, host="nowhere.example.org", until=sample.START, limit=1) == []


@pytest.mark.parametrize(
    ("next_check", "night", "everything", "is_due"),
    [
        pytest.param("2026-03-03T03:00:00Z", 1, False, False, id="the day after tomorrow is not due tomorrow"),
        pytest.param("2026-03-03T03:00:00Z", 2, False, True, id="due on its second"),
        pytest.param("2026-03-03T03:00:00Z", 1, True, True, id="everything means also what is not due"),
        pytest.param("9999-12-31T23:59:59Z", 300, False, False, id="never is never due"),
        pytest.param(None, 0, False, True, id="never looked at is due at once"),
    ],
)
def test_due_is_a_matter_of_time(
    empty: keep.Store, next_check: str | None, night: int, everything: bool, is_due: bool
) -> None:
    keep.save_source(empty, sample.OTHER, [sample.links(A)], at=sample.START, digest="d")
    empty.run("UPDATE resources SET next_check_at = ?", (next_check,))
    assert _due(empty, night, everything=everything) == ([A] if is_due else [])


def test_what_this_run_has_looked_at_is_not_due_again(empty: keep.Store) -> None:
    _three(empty)
    run_id = keep.start_run(empty, "run", at=sample.night(1))
    sample.look(empty, run_id, sample.check(1, url=B), url=B)
    assert _due(empty, 1) == [A, C, B], "what was never looked at comes first"
    assert _due(empty, 1, before=sample.night(1)) == [A, C]
    assert _due(empty, 1, before=sample.night(1), everything=True) == [A, C]
    assert _due(empty, 2, before=sample.night(2)) == [A, C, B]


def test_what_nobody_mentions_any_more_is_not_due(empty: keep.Store) -> None:
    _three(empty)
    keep.save_source(empty, sample.OTHER, [sample.links(A)], at=sample.night(1), digest="d")
    assert _due(empty, 1) == [A]
    assert _due(empty, 1, everything=True) == [A]


def test_a_request_asks_for_all_places_and_as_often_as_the_most_eager_source(empty: keep.Store) -> None:
    eager = replace(sample.OTHER, key="eager", every_s=60, language="it")
    mentions = (Mention(A, "x", fragment="one"), Mention(A, "y", fragment="two"), Mention(A, "z", fragment="one"))
    document = Document("k", "file", (Section((), mentions),))
    _three(empty)
    keep.save_source(empty, eager, [document], at=sample.START, digest="d")
    (due,) = keep.due(empty, host="a.example.org", until=sample.START, limit=9)
    assert due.request == Request(A, language="it", fragments=("one", "two"))
    assert due.every_s == 60


def test_a_recheck_makes_due_now(empty: keep.Store) -> None:
    _three(empty)
    empty.run("UPDATE resources SET next_check_at = '9999-12-31T23:59:59Z'")
    assert keep.mark_due(empty, "HTTPS://A.example.org:443/#top", at=sample.START) == 1
    assert keep.mark_due(empty, [sample.resource_id(empty, C)], at=sample.START) == 1
    assert keep.mark_due(empty, "https://unknown.example.org/", at=sample.START) == 0
    assert _due(empty) == [A, C]


def test_a_check_comes_back_as_it_went_in(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    made = [
        sample.check(1),
        sample.check(2, status=404),
        sample.check(3, failure=Failure.TIMEOUT),
        Check(sample.night(4), Evidence("", ()), None, 0),
        Check(sample.night(5), replace(sample.evidence(), truncated=True, size=0), Page()),
    ]
    for one in made:
        sample.look(store, run_id, one)
    history = keep.history(store, sample.ARTICLE)
    assert history is not None
    assert list(history.checks) == made[::-1]
    assert (history.looks, history.first_at) == (5, sample.night(1))


def test_the_same_look_saved_twice_is_one_look(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    for _ in range(2):
        sample.look(store, run_id, sample.check(1))
    assert store.value("SELECT count(*) FROM checks") == 1


@pytest.mark.parametrize(
    ("change", "rows"),
    [
        pytest.param(sample.evidence(), 1, id="the same answer"),
        pytest.param(
            sample.evidence(date="Mon", set_cookie="a=b", etag='"2"', age="7"), 1, id="date, cookies, validators"
        ),
        pytest.param(replace(sample.evidence(), body_digest="cd" * 32, size=513), 1, id="the bytes of a web page"),
        pytest.param(sample.evidence(status=404), 2, id="another status"),
        pytest.param(sample.evidence(location="/new"), 2, id="another header that matters"),
        pytest.param(replace(sample.evidence(), size=0), 2, id="an empty body"),
        pytest.param(replace(sample.evidence(), truncated=True), 2, id="a body cut off"),
        pytest.param(sample.evidence("https://blog.example.org/other"), 2, id="another address"),
        pytest.param(sample.evidence(failure=Failure.DNS), 2, id="a failure"),
    ],
)
def test_evidence_is_written_once_for_each_change(store: keep.Store, change: Evidence, rows: int) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.look(store, run_id, Check(sample.night(0), sample.evidence()))
    sample.look(store, run_id, Check(sample.night(1), change))
    assert store.value("SELECT count(*) FROM evidence") == rows
    assert store.value("SELECT count(*) FROM checks") == 2


def test_a_renewed_certificate_is_not_taken_for_the_old_one(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    seen = sample.evidence("https://blog.example.org/")
    attempt = seen.attempts[0]
    for night, days in enumerate((3, 3, 90)):
        hops = (*attempt.hops[:-1], replace(attempt.hops[-1], certificate_until=sample.night(days)))
        sample.look(store, run_id, Check(sample.night(night), replace(seen, attempts=(replace(attempt, hops=hops),))))
    assert store.value("SELECT count(*) FROM evidence") == 2


def test_failures_alike_but_for_their_words_are_one(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    failed = sample.evidence(failure=Failure.TIMEOUT)
    again = replace(failed, attempts=(replace(failed.attempts[0], detail="no answer after 15.9 s"),))
    for night, one in enumerate((failed, again)):
        sample.look(store, run_id, Check(sample.night(night), one))
    assert store.value("SELECT count(*) FROM evidence") == 1


def test_the_bytes_of_what_is_no_web_page_matter() -> None:
    document = replace(sample.evidence(), content_type="application/pdf")
    assert code.evidence_digest(document) != code.evidence_digest(replace(document, body_digest="cd" * 32))


def test_a_page_is_written_once_for_each_change(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    for night, title in enumerate(("One", "One", "Two", "One")):
        sample.look(store, run_id, sample.check(night, body=sample.page(title)))
    assert [row[0] for row in store.rows("SELECT title FROM pages ORDER BY id")] == ["One", "Two"]


def test_a_page_with_half_a_character_is_kept(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    broken = sample.page("half \ud83d", text="\udc00 tail")
    sample.look(store, run_id, sample.check(0, body=broken))
    history = keep.history(store, sample.ARTICLE)
    assert history is not None
    assert history.checks[0].page == sample.page("half \ufffd", text="\ufffd tail")


def test_a_304_stands_for_the_page_held(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    full = Check(sample.night(0), sample.evidence(etag='"7"', last_modified="Sat"), sample.page())
    sample.look(store, run_id, full)
    (due,) = keep.due(store, host="blog.example.org", until=sample.night(1), limit=9, everything=True)
    assert due.request is not None
    assert (due.request.etag, due.request.last_modified) == ('"7"', "Sat")
    assert due.page_id is not None
    assert keep.page(store, due.page_id) == sample.page()
    sample.look(store, run_id, Check(sample.night(1), sample.evidence(status=304)))
    sample.look(store, run_id, Check(sample.night(2), sample.evidence(status=404)))
    history = keep.history(store, sample.ARTICLE)
    assert history is not None
    assert [check.page for check in history.checks] == [None, sample.page(), sample.page()]
    (due,) = keep.due(store, host="blog.example.org", until=sample.night(3), limit=9, everything=True)
    assert due.request is not None
    assert due.request.etag == '"7"', "a failure does not make us forget the page held"


def validators(store: keep.Store, night: int) -> tuple[str | None, str | None]:
    (due,) = keep.due(store, host="blog.example.org", until=sample.night(night), limit=9, everything=True)
    assert due.request is not None
    return due.request.etag, due.request.last_modified


def test_a_page_is_asked_for_whole_when_enough_time_has_passed(store: keep.Store) -> None:
    """Four weeks of 304 are believed; then the page comes whole, and the weeks begin anew."""
    run_id = keep.start_run(store, "run", at=sample.START)
    full = sample.evidence(etag='"7"', last_modified="Sat")
    sample.look(store, run_id, Check(sample.night(0), full, sample.page()))
    for number in range(1, 40):
        sample.look(store, run_id, Check(sample.night(number), sample.evidence(status=304)))
    assert validators(store, 27) == ('"7"', "Sat")
    assert validators(store, 28) == (None, None)
    assert validators(store, 40) == (None, None), "a 304 is no whole page"
    sample.look(store, run_id, Check(sample.night(41), full, sample.page()))
    assert validators(store, 42) == ('"7"', "Sat")


def test_what_an_editor_waits_for_is_asked_for_whole(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    full = sample.evidence(etag='"7"', last_modified="Sat")
    sample.look(store, run_id, Check(sample.night(0), full, sample.page()))
    (nightly,) = keep.due(store, host="blog.example.org", until=sample.night(1), limit=9, everything=True)
    keep.save_asks(store, [nightly.resource_id], by="ann", at=sample.night(1))
    (due,) = keep.due_asked(store, limit=9)
    assert due.request is not None
    assert (due.request.etag, due.request.last_modified) == (None, None)


@pytest.mark.parametrize(
    ("made", "counts"),
    [
        pytest.param(sample.check(1), True, id="an answer"),
        pytest.param(sample.check(1, failure=Failure.TIMEOUT), True, id="silence"),
        pytest.param(sample.check(1, failure=Failure.RATE_LIMITED), False, id="left alone"),
        pytest.param(sample.check(1, failure=Failure.ROBOTS), False, id="forbidden by robots.txt"),
        pytest.param(sample.check(0), False, id="yesterday"),
    ],
)
def test_runs_of_one_day_know_how_often_a_host_was_asked(store: keep.Store, made: Check, counts: bool) -> None:
    sample.look(store, keep.start_run(store, "run", at=made.at), made)
    asked = keep.asked_today(store, now=sample.night(1) + timedelta(hours=9))
    assert asked == ({"blog.example.org": 1} if counts else {})


def test_an_answer_without_validators_forgets_the_older_ones(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.look(store, run_id, Check(sample.night(0), sample.evidence(etag='"7"'), sample.page()))
    sample.look(store, run_id, Check(sample.night(1), sample.evidence(), sample.page("New")))
    (due,) = keep.due(store, host="blog.example.org", until=sample.night(3), limit=9, everything=True)
    assert due.request is not None
    assert (due.request.etag, due.request.last_modified) == (None, None)


def test_a_look_saved_late_does_not_turn_the_clock_back(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.look(store, run_id, sample.check(2, body=sample.page("New")))
    number = sample.look(store, run_id, sample.check(1, body=sample.page("Old")))
    row = store.row("SELECT r.checked_at, p.title FROM resources AS r JOIN pages AS p ON p.id = r.page_id "
                    "WHERE r.id = ?", (number,))  # fmt: skip
    assert row is not None
    assert tuple(row) == (code.to_time(sample.night(2)), "New")


def test_hosts_come_back_as_they_went_in(store: keep.Store) -> None:
    host = Host(
        "blog.example.org", 2.5, 30.0, sample.night(1), "User-agent: *\nDisallow: /x\ud800", sample.START, "404"
    )
    known = replace(host, robots="User-agent: *\nDisallow: /x\ufffd")
    new = Host("new.example.org:8443")
    run_id = keep.start_run(store, "run", at=sample.START)
    keep.save_checks(store, run_id, [], [host, new])
    assert keep.hosts(store) == [known, new, Host("schoolsafetynet.example.org")]
    keep.save_checks(store, run_id, [], [replace(known, delay_s=None)])
    assert keep.hosts(store)[0] == replace(known, delay_s=None)


def test_the_looks_of_a_run_are_told_with_what_was_thought_before(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.story(store, run_id, sample.check(0), sample.verdict())
    assert list(keep.looks_of(store, run_id)) == [], "what is judged already is told no more"
    tonight = keep.start_run(store, "run", at=sample.night(1))
    record = "https://schoolsafetynet.example.org/DB_tsource_scheda.php?art_id=192"
    sample.look(store, tonight, sample.check(1, failure=Failure.DNS))
    sample.look(store, tonight, sample.check(1, url=record), url=record)
    assert {(line.host, line.was_good, line.failure) for line in keep.looks_of(store, tonight)} == {
        ("blog.example.org", True, Failure.DNS),
        ("schoolsafetynet.example.org", False, None),
    }
