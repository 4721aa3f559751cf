"""The founding page as readers get it: word for word, in order, with its steps, empty section, notice and news."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator import store as keep
from curator.jobs.collect import collect
from curator.jobs.folder import Folder
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.web import Wire
from tests.data import seed_text
from tests.review.reading import Text, get, reader

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 3, 2, 3, 15, tzinfo=UTC)


@pytest.fixture
async def shown(tmp_path: Path) -> Text:
    """The shipped settings collected, and the page of their first document."""
    (tmp_path / "sources.yaml").write_bytes((ROOT / "sources.yaml").read_bytes())
    folder = Folder(tmp_path)
    settings = read_settings(tmp_path)
    with keep.open_store(folder.database) as store:
        async with Wire(settings.courtesy, lambda: NOW) as wire:
            await collect(store, settings, folder, wire=wire, clock=lambda: NOW, stop=Stop())
    answer = await get(reader(folder.database), "/document/1-identify-the-multiple-barriers")
    assert answer.status_code == 200
    return Text(answer.text)


def seed_lines() -> list[str]:
    """The lines of the founding text without list marks, which a browser draws."""
    lines = (line.strip() for line in seed_text.seed().splitlines())
    return [line.removeprefix("• ").removeprefix(f"{line[:1]}. ") if line[:1] in "1234•" and not
            line.startswith("1. Identify the Multiple") else line for line in lines if line]  # fmt: skip


def test_every_line_stands_on_the_page_and_the_page_s_own_are_in_order(shown: Text) -> None:
    wanted = seed_lines()
    assert len(wanted) == 28
    frame, page = wanted[:4], wanted[4:]
    text = " ".join(shown.lines)
    for line in frame:
        assert line in text, line
    crumbs, *rest = page
    assert " ".join(crumbs.split(" > ")) in text
    place = 0
    for line in rest:
        found = [number for number, one in enumerate(shown.lines) if one == line and number >= place]
        assert found, line
        place = found[0]


def test_steps_sections_and_lists_are_what_they_look_like(shown: Text) -> None:
    steps = [one for one in shown.of("ol") if one.get("class") == "steps"]
    lists = [one for one in shown.of("ul") if one.get("class") == "mentions"]
    assert len(steps) == 1
    assert len(lists) == 3  # one of the manuals, two of the training sources with the gap between them, none of stories
    place = shown.lines.index("Success Stories From the School Safety Net Portal")
    assert shown.lines[place + 1] == "Nothing is listed here yet."


def test_no_candidate_is_shown_as_an_address(shown: Text) -> None:
    hrefs = [href for _, href in shown.links]
    assert not any("belgique-infos" in href or "routes.pixel" in href for href in hrefs)
    assert "https://schoolsafetynet.pixel-online.org/DB_tsource_scheda.php?art_id=192" in hrefs
