"""Rules that ask the site once more: its answer to an address that cannot exist, where a stub or a detour leads."""

from dataclasses import replace
from datetime import datetime

import pytest

from curator.judge import judge, judge_without_asking, siblings
from curator.model import (
    Answer,
    Case,
    Cause,
    Check,
    Evidence,
    Finding,
    Host,
    Note,
    Page,
    Purpose,
    State,
    Want,
    Wording,
)
from tests.judge.making import DAY, NIGHT, PAGE, attempt, case, hop, web_page
from tests.judge.texts import ARTICLE, LESSON, LISTED, soft

DOUBTFUL = soft("Leaf School", "Oops", text=f"Sorry, this page does not exist. {LESSON[:500]}")


def _answered(one: Case, check: Check | None) -> Finding | Want:
    asked = judge(one)
    assert isinstance(asked, Want)
    return judge(replace(one, answers=(Answer(asked, check),)))


def _probe(*hops: object, body: object = None) -> Check:
    return Check(NIGHT, Evidence("https://example.org/x", (attempt(*hops),), size=100), body)  # type: ignore[arg-type]


def test_a_doubt_asks_the_site_for_an_address_that_cannot_exist() -> None:
    asked = judge(DOUBTFUL)
    assert isinstance(asked, Want)
    assert asked.request.purpose is Purpose.PROBE
    assert asked.request.url.startswith("https://example.org/")
    assert asked == judge(DOUBTFUL)


@pytest.mark.parametrize(
    ("check", "cause"),
    [
        pytest.param(_probe(200, body=DOUBTFUL.check.page), Cause.SOFT_404, id="the same page: it is its error page"),
        pytest.param(_probe(404), Cause.OK, id="an honest 404: the page is a page"),
        pytest.param(_probe(403), Cause.OK, id="a refusal says nothing"),
        pytest.param(_probe(200, body=web_page("Search", text="Type a word. " * 9)), Cause.OK, id="another page"),
        pytest.param(None, Cause.OK, id="nobody could ask"),
    ],
)
def test_what_a_sibling_says(check: Check | None, cause: Cause) -> None:
    found = _answered(DOUBTFUL, check)
    assert isinstance(found, Finding)
    assert found.cause is cause


def test_what_a_host_remembers_is_not_asked_again() -> None:
    told = siblings.told(_probe(200, body=DOUBTFUL.check.page))
    known = replace(DOUBTFUL, host=Host("example.org", probe=told, probe_at=NIGHT - 29 * DAY))
    found = judge(known)
    assert isinstance(found, Finding)
    assert found.cause is Cause.SOFT_404


@pytest.mark.parametrize("probe_at", [None, NIGHT - 31 * DAY, NIGHT - 400 * DAY])
def test_an_old_memory_is_renewed_and_counts_where_nobody_can_ask(probe_at: datetime | None) -> None:
    told = siblings.told(_probe(200, body=DOUBTFUL.check.page))
    known = replace(DOUBTFUL, host=Host("example.org", probe=told, probe_at=probe_at))
    asked = judge(known)
    assert isinstance(asked, Want)
    assert asked.rule == siblings.WANTED_BY
    renewed = judge(replace(known, answers=(Answer(asked, _probe(404)),)))
    assert isinstance(renewed, Finding)
    without = judge_without_asking(known)
    assert without.cause is Cause.SOFT_404
    assert judge(replace(known, answers=(Answer(asked, None),))) == without


def test_a_memory_from_later_than_the_look_is_no_old_one() -> None:
    """A history is folded again with what is remembered today."""
    told = siblings.told(_probe(200, body=DOUBTFUL.check.page))
    known = replace(DOUBTFUL, host=Host("example.org", probe=told, probe_at=NIGHT + 200 * DAY))
    assert isinstance(judge(known), Finding)


@pytest.mark.parametrize("text", ["", "page", "page\ta\tb", "page\ta\tb\tzz", "404", "honest\t\t\tx"])
def test_a_memory_of_another_make_is_no_memory(text: str) -> None:
    assert siblings.recalled(text) is None


def test_a_site_that_shows_one_page_for_every_path_raises_no_suspicion() -> None:
    home = web_page("Leaf School", "Welcome", text=LESSON)
    found = judge(case(200, body=home))
    assert isinstance(found, Finding)
    assert found.state is State.LIVE


def test_an_editor_s_approval_speaks_for_a_page_as_it_is() -> None:
    odd = web_page("Page not found", "Page not found", text="A poem by nobody.")
    assert judge_without_asking(case(200, body=odd)).cause is Cause.SOFT_404
    assert judge_without_asking(case(200, body=odd, approved=odd)).state is State.LIVE


MOVED_ON = soft("Moved", text="One moment", refresh=f"{PAGE}-new")


@pytest.mark.parametrize(
    ("check", "cause"),
    [
        pytest.param(_probe(200, body=ARTICLE), Cause.MOVED, id="the new page is there"),
        pytest.param(_probe(404), Cause.SOFT_404, id="nothing is there"),
        pytest.param(_probe(503), Cause.REDIRECTED, id="nobody can tell what is there"),
        pytest.param(None, Cause.REDIRECTED, id="nobody could ask"),
    ],
)
def test_where_a_stub_leads_is_looked_at_first(check: Check | None, cause: Cause) -> None:
    asked = judge(MOVED_ON)
    assert isinstance(asked, Want)
    assert asked.request.url == f"{PAGE}-new"
    found = _answered(MOVED_ON, check)
    assert isinstance(found, Finding)
    assert (found.cause, found.moved_to) == (cause, f"{PAGE}-new" if cause is Cause.MOVED else None)


AWAY = case(hop(301), hop(200, "https://example.org/"), body=web_page("Leaf School", text=LESSON))
HOME = "https://example.org/"


@pytest.mark.parametrize(
    ("one", "check", "cause"),
    [
        pytest.param(AWAY, _probe(hop(301), hop(200, HOME)), Cause.SOFT_404, id="so goes every missing address"),
        pytest.param(AWAY, _probe(404), Cause.CHANGED, id="the site has an honest 404"),
        pytest.param(AWAY, None, Cause.CHANGED, id="nobody could ask"),
        pytest.param(
            replace(AWAY, last_good=case(200, was=ARTICLE).last_good), None, Cause.SOFT_404, id="it was there"
        ),
    ],
)
def test_a_redirect_to_the_front_page(one: Case, check: Check | None, cause: Cause) -> None:
    found = _answered(one, check)
    assert isinstance(found, Finding)
    assert found.cause is cause


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(replace(AWAY, wordings=(Wording("Leaf School"),)), id="the link is called like the site"),
        pytest.param(replace(AWAY, url=f"{HOME}home.html"), id="the old address was the front page"),
    ],
)
def test_a_front_page_that_was_meant_is_live(one: Case) -> None:
    assert judge_without_asking(one).state in (State.LIVE, State.MOVED)


def test_the_whole_page_is_told_with_a_note() -> None:
    assert judge_without_asking(case(404, body=ARTICLE, was=ARTICLE)).notes == (Note.SOFT_ERROR,)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(web_page("Page not found", "Page not found", text=LESSON), id="a long error page"),
        pytest.param(web_page("404 | Leaf School", text=LESSON), id="one that names the status"),
        pytest.param(web_page("Leaf School", text=LESSON), id="the site's other texts"),
    ],
)
def test_an_error_page_however_long_is_no_page(body: Page) -> None:
    assert judge_without_asking(case(404, body=body, wordings=LISTED)).cause is Cause.GONE


SORRY = (
    "Dobrodošli na naš portal. Izaberite jednu od rubrika iz menija, pa ćete lako pronaći ono za šta vas najviše "
    "zanima."
)
SAME = web_page("Portal", "Dobrodošli", text=SORRY)
DEEP = "https://example.org/lessons/photosynthesis"


def _probed(body: Page, probe: Page | None, *, url: str = DEEP, status: int = 200) -> Finding:
    """What is said of a short page when the site answers a nonsense address so."""
    one = case(hop(200, url), url=url, body=body, wordings=LISTED)
    want = judge(one)
    if isinstance(want, Finding):
        return want
    assert want.rule == siblings.WANTED_BY
    there = hop(status, want.request.url)
    seen = Check(at=NIGHT, evidence=Evidence(want.request.url, (attempt(there),)), page=probe)
    found = judge(replace(one, answers=(Answer(want, seen),)))
    assert isinstance(found, Finding)
    return found


@pytest.mark.parametrize(
    ("body", "probe", "url", "status", "state"),
    [
        pytest.param(SAME, SAME, DEEP, 200, State.DEAD, id="the nonsense address gets the same, in any language"),
        pytest.param(SAME, None, DEEP, 404, State.LIVE, id="the site is honest about nonsense"),
        pytest.param(
            SAME, web_page("Portal", "Greška", text="Nešto sasvim drugo stoji ovde, i ništa od toga nije isto."), DEEP,
            200, State.LIVE, id="nonsense gets another text",
        ),
        pytest.param(SAME, SAME, "https://example.org/", 200, State.LIVE, id="a front page may be shown for all"),
        pytest.param(SAME, SAME, "https://example.org/sr/", 200, State.LIVE, id="so may one in a language"),
        pytest.param(
            replace(SAME, signals=replace(SAME.signals, is_drawn=True)), SAME, DEEP, 200, State.LIVE,
            id="a page that a script draws shows something else to readers",
        ),
        pytest.param(
            web_page("Portal", "Photosynthesis", text=SORRY), SAME, DEEP, 200, State.LIVE,
            id="a page with a word of the link",
        ),
        pytest.param(
            web_page("Portal", "Hi", text=f"{SORRY} Please accept cookies."), SAME, DEEP, 200, State.LIVE,
            id="a page that wants cookies is the same everywhere",
        ),
    ],
)  # fmt: skip
def test_a_page_shown_for_every_address_is_not_the_page(
    body: Page, probe: Page | None, url: str, status: int, state: State
) -> None:
    assert _probed(body, probe, url=url, status=status).state is state


def test_one_probe_of_a_host_is_enough() -> None:
    told = siblings.told(Check(at=NIGHT, evidence=Evidence(DEEP, (attempt(hop(200, DEEP)),)), page=SAME))
    assert told is not None
    one = case(hop(200, DEEP), url=DEEP, body=SAME, wordings=LISTED)
    found = judge(replace(one, host=Host("example.org", probe=told, probe_at=NIGHT)))
    assert isinstance(found, Finding)
    assert (found.rule, found.cause) == ("instead", Cause.SOFT_404)


@pytest.mark.parametrize(
    ("asked", "hops", "title", "cause"),
    [
        ("https://example.org/a/b", (301, "https://example.org/"), "Example", Cause.SOFT_404),
        pytest.param(
            "https://example.org/a/b", (302, "https://example.org/fr/"), "Exemple", Cause.CHANGED,
            id="a greeting in the reader's language, only for now",
        ),
        pytest.param(
            "https://example.org/fr/a/b.html", (302, "https://example.org/fr/"), "Exemple", Cause.SOFT_404,
            id="the front page of the same language is no greeting",
        ),
        pytest.param(
            "https://example.org/a/b", (301, "https://example.org/"), "Photosynthesis for beginners", Cause.REDIRECTED,
            id="the front page is titled as the link",
        ),
        pytest.param(
            "https://example.org/index.html?utm_source=x", (301, "https://example.org/"), "Example", Cause.REDIRECTED,
            id="an index file is a front page, whatever counts its readers",
        ),
        pytest.param(
            "https://example.org/de/", (302, "https://example.org/"), "Example", Cause.REDIRECTED,
            id="so is the front page of a language",
        ),
    ],
)  # fmt: skip
def test_a_deep_page_that_leads_to_the_front_page(asked: str, hops: tuple[int, str], title: str, cause: Cause) -> None:
    one = case(hop(hops[0], asked), hop(200, hops[1]), url=asked, body=web_page(title, text="Hello."), wordings=LISTED)
    assert judge_without_asking(one).cause is cause
