"""The story is told once, in full, and everything that it promises is looked up in what it leaves behind."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from curator import decisions, urls
from curator import store as keep
from curator.decisions import Key
from curator.demo.expected import DEAD, ENDINGS, NOTED, Ending
from curator.demo.story import STAMP, VOID_NIGHT, Told, tell
from curator.errors import UsageError
from curator.jobs.folder import Folder
from curator.jobs.judge import would_flip
from curator.model import NOTE_WORDS, Cause, History, Note, Policy, State, Strikes, Why
from curator.store import Store

UNTIL = datetime(2026, 3, 14, 15, 30, tzinfo=UTC)
FIRST = datetime(2026, 3, 8, 3, 0, tzinfo=UTC)

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Evening:
    """The story as told once for all tests of this file."""

    told: Told
    lines: tuple[str, ...]
    store: Store


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Evening]:
    folder = tmp_path_factory.mktemp("story") / "db" / "demo"
    lines: list[str] = []
    told = asyncio.run(tell(folder, until=UNTIL, on_night=lines.append))
    with keep.open_store(Folder(folder).database, create=False) as store:
        yield Evening(told, tuple(lines), store)


def history(evening: Evening, url: str) -> History:
    found = keep.history(evening.store, url)
    assert found is not None, url
    return found


def states(evening: Evening, url: str) -> list[tuple[int, State]]:
    """The night of each flip and the state it led to, oldest first."""
    return [((flip.at - FIRST).days + 1, flip.state) for flip in reversed(history(evening, url).flips)]


def test_every_resource_ends_as_expected(evening: Evening) -> None:
    found = {
        urls.identity(entry.url) if entry.url else entry.title: (entry.state, entry.cause)
        for entry in keep.entries(evening.store)
    }
    assert found == {urls.identity(ending.url): (ending.state, ending.cause) for ending in ENDINGS}


@pytest.mark.parametrize(
    "ending", [one for one in ENDINGS if one.cause is not Cause.NO_URL], ids=lambda one: f"{one.rule}: {one.url}"
)  # fmt: skip
def test_the_rule_is_the_expected_one_and_says_why(evening: Evening, ending: Ending) -> None:
    verdict = history(evening, ending.url).verdict
    assert verdict is not None
    assert verdict.rule == ending.rule
    assert verdict.because.endswith(".")


@pytest.mark.parametrize(
    ("url", "nights"),
    [
        pytest.param(
            "https://the-learning-community.invalid/tips/immigrant-families",
            [(1, State.LIVE), (3, State.FAILING), (6, State.DEAD)],
            id="one dies on night 3, and the void night is no strike",
        ),
        pytest.param(
            "https://scuola-aperta.example/laboratori/italiano-seconda-lingua",
            [(1, State.FAILING), (3, State.DEAD), (6, State.LIVE)],
            id="one comes back on night 6",
        ),
        pytest.param(
            "https://parents.school-safety.example/leaflets/2009",
            [(1, State.FAILING), (2, State.DEAD)],
            id="a 410 needs two strikes",
        ),
        pytest.param(
            "https://mehrsprachig-lernen.example/material/arbeitsblaetter",
            [(1, State.LIVE), (2, State.FAILING), (3, State.LIVE), (4, State.FAILING), (7, State.LIVE)],
            id="one keeps flipping",
        ),
        pytest.param(
            "https://handbook.inclusive-school.example/chapters/3",
            [(1, State.LIVE), (3, State.MOVED)],
            id="a move is believed at the second look",
        ),
        pytest.param(
            "https://familias.aula-abierta.example/preguntas/transporte",
            [(1, State.LIVE), (6, State.FAILING), (7, State.LIVE)],
            id="one bad night is forgiven",
        ),
        pytest.param(
            "https://interviews.migration-school.example/interviews/spain",
            [(1, State.LIVE), (4, State.FAILING), (7, State.DEAD)],
            id="a host goes down on night 4",
        ),
    ],
)
def test_what_happens_over_the_nights(evening: Evening, url: str, nights: list[tuple[int, State]]) -> None:
    assert states(evening, url) == nights


def test_one_that_keeps_flipping_is_called_flapping(evening: Evening) -> None:
    verdict = history(evening, "https://mehrsprachig-lernen.example/material/arbeitsblaetter").verdict
    assert verdict is not None
    assert verdict.flapping


@pytest.mark.parametrize(("note", "url"), NOTED.items(), ids=str)
def test_each_note_is_kept_and_said(evening: Evening, note: Note, url: str) -> None:
    kept = evening.store.value("SELECT notes FROM resources WHERE key = ?", (urls.identity(url),))
    assert f'"{note.value}"' in (kept or "")
    number = int(evening.store.value("SELECT id FROM resources WHERE key = ?", (urls.identity(url),)))
    item = decisions.item(evening.store, Key.resource(number), at=UNTIL)
    assert item is not None
    assert NOTE_WORDS[note] in item.notes
    remark = next(one for one in evening.told.bulletins[-1].remarks if one.note is note)
    assert url in remark.urls
    for path in evening.told.reports:
        if path.suffix in (".md", ".html", ".json"):
            assert NOTE_WORDS[note].replace("'", "&#39;" if path.suffix == ".html" else "'") in path.read_text("utf-8")


def test_the_host_that_went_down_is_one_incident(evening: Evening) -> None:
    (trouble,) = evening.told.bulletins[-1].troubles
    assert trouble.incident.host == "interviews.migration-school.example"
    assert trouble.resources == sum("interviews.migration-school.example" in ending.url for ending in DEAD)


def test_the_void_night_judges_nothing(evening: Evening) -> None:
    assert [bulletin.void for bulletin in evening.told.bulletins].index(True) + 1 == VOID_NIGHT
    flips = [flip.at for ending in DEAD for flip in history(evening, ending.url).flips]
    void = (FIRST + timedelta(days=VOID_NIGHT - 1)).date()
    assert void not in {at.date() for at in flips}


def test_a_title_changes_and_the_newest_one_is_known(evening: Evening) -> None:
    checks = history(evening, "https://parents.school-safety.example/guides/talking-to-teachers").checks
    titles = [check.page.words.title.value for check in checks if check.page and check.page.words.title]
    assert titles[0] != titles[-1]


def test_the_nights_are_one_a_day_at_three_and_over(evening: Evening) -> None:
    starts = [bulletin.started_at for bulletin in evening.told.bulletins]
    assert starts == [FIRST + timedelta(days=day) for day in range(7)]


def test_the_last_bulletin_has_news_of_every_sort(evening: Evening) -> None:
    last = evening.told.bulletins[-1]
    assert last.newly_broken
    assert last.first_strikes
    assert last.newly_fixed
    assert last.newly_moved
    assert last.newly_unsure


def test_each_night_is_told_in_one_line(evening: Evening) -> None:
    assert len(evening.lines) == 7
    assert evening.lines[0].startswith("Night 1, 8 March: ")
    assert "our own network was down" in evening.lines[VOID_NIGHT - 1]


def test_what_it_leaves_behind_is_a_catalogue_with_reports(evening: Evening) -> None:
    folder = evening.told.folder
    assert (folder / "sources.yaml").is_file()
    assert {path.suffix for path in evening.told.reports} >= {".md", ".html", ".json", ".csv"}
    assert all(path.is_file() and path.stat().st_size for path in evening.told.reports)
    assert str(folder) in evening.told.farewell
    assert "127.0.0.1" not in (folder / "sources.yaml").read_text(encoding="utf-8")


def test_it_is_told_anew_over_an_earlier_one(tmp_path: Path) -> None:
    for _ in range(2):
        told = asyncio.run(tell(tmp_path / "demo", until=UNTIL, nights=1))
        assert [bulletin.run_id for bulletin in told.bulletins] == [1]
    assert (tmp_path / "demo" / STAMP).exists()


def test_a_folder_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    mine = tmp_path / "sources.yaml"
    mine.write_text("portals: {}\n", encoding="utf-8")
    with pytest.raises(UsageError, match="not the demo's"):
        asyncio.run(tell(tmp_path, until=UNTIL, nights=1))
    assert [path.name for path in tmp_path.iterdir()] == ["sources.yaml"]


def test_a_move_brings_a_proposal(evening: Evening) -> None:
    verdict = history(evening, "https://bibliotheque.lyon.example/jeunesse/albums-bilingues").verdict
    assert verdict is not None
    assert verdict.moved_to == "https://bibliotheque.lyon.example/selections/albums-bilingues"


def test_judged_again_without_the_network_nothing_would_change(evening: Evening) -> None:
    assert list(would_flip(evening.store, policy=Policy(), clock=lambda: UNTIL)) == []


def test_another_policy_would_change_what_it_says_and_saves_nothing(evening: Evening) -> None:
    hasty = Policy(strikes=Strikes(1, 0))
    flips = list(would_flip(evening.store, policy=hasty, clock=lambda: UNTIL))
    assert {(flip.was, flip.state) for _url, flip in flips} == {(State.FAILING, State.DEAD)}
    assert {flip.why for _url, flip in flips} == {Why.RULES}
    assert {url for url, _flip in flips} == {ending.url for ending in ENDINGS if ending.state is State.FAILING}
    assert list(would_flip(evening.store, policy=hasty, clock=lambda: UNTIL)) == flips
