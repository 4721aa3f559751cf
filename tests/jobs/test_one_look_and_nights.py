"""`curator look` and the nightly run ask the same questions of the web and come to the same findings, on loopback."""

from pathlib import Path

import pytest

from curator import store as keep
from curator.demo import Farm, Site
from curator.demo.behaviours import leads_to, says
from curator.jobs.look import Asked, look
from curator.jobs.settings import read_settings
from curator.judge.verdict import ONE_MORE_LOOK
from curator.model import STATE_OF, Cause
from curator.web import Wire
from tests.jobs.nights import Nights

SAME = (
    "<!doctype html><html lang=en><title>Valley portal</title><p>Choose one of our services from the list on the left, "
    "or come by on Tuesday between nine and twelve; tea is served.</p>"
)
LOST = (
    "<!doctype html><html lang=en><title>Museum</title><div id=__next></div>"
    '<script id="__NEXT_DATA__" type="application/json">{"page":"/404","props":{"pageProps":{}}}</script>'
)
OOPS = (
    "<!doctype html><html lang=en><title>School</title><h1>Oops</h1><p>Sorry, this page does not exist.</p>"
    "<p>Look around, the lessons of this week, the canteen, the bus and the choir are all on the front page.</p>"
)
HOME = "<!doctype html><html lang=en><title>Front</title><h1>Front</h1><p>" + "News of the school. " * 40
BOX = (
    "<!doctype html><html lang=en><title>Board</title><script>alert('This notice was deleted');history.back();</script>"
)


def sends(target: str) -> str:
    return f"<!doctype html><html lang=en><title>On</title><script>location.href='{target}'</script>"


SITES = (
    Site("canary.example", pages=(("/", says("ok")),)),
    Site("same.example", otherwise=says(SAME)),
    Site("alone.example", pages=(("/lessons/roses", says(SAME)),)),
    Site("oops.example", pages=(("/choir/songs", says(OOPS)),), otherwise=says(OOPS)),
    Site("front.example", pages=(("/", says(HOME)),), otherwise=leads_to("https://front.example/")),
    Site(
        "stub.example",
        pages=(
            ("/moved", says(sends("https://stub.example/there"))), ("/there", says(HOME)),
            ("/lost", says(sends("https://stub.example/nothing"))),
        ),
    ),
    Site("drawn.example", pages=(("/objects/7", says(LOST)), ("/board/9", says(BOX)))),
)  # fmt: skip
ROWS = [
    ("https://same.example/lessons/photosynthesis", "Photosynthesis for beginners", Cause.SOFT_404),
    ("https://alone.example/lessons/roses", "Photosynthesis for beginners", Cause.OK),
    ("https://oops.example/choir/songs", "Songs of the choir", Cause.SOFT_404),
    ("https://front.example/lessons/leaf", "Photosynthesis for beginners", Cause.SOFT_404),
    ("https://stub.example/moved", "The way we moved house", Cause.MOVED),
    ("https://stub.example/lost", "Songs of the choir", Cause.SOFT_404),
    ("https://drawn.example/objects/7", "A suitcase of 1911", Cause.SOFT_404),
    ("https://drawn.example/board/9", "Notice of the choir", Cause.SOFT_404),
]


@pytest.fixture
async def farm() -> object:
    async with Farm(SITES) as running:
        yield running


def visits(farm: Farm) -> set[tuple[str, str]]:
    """What was asked for since the last call, robots.txt and canaries left out; nonsense addresses as they are."""
    found = {(one.host, one.target) for one in farm.asked if one.target != "/robots.txt"}
    farm.asked.clear()
    return {one for one in found if one[0] != "canary.example"}


async def test_both_ask_the_same_and_find_the_same(farm: Farm, tmp_path: Path) -> None:
    nights = Nights(tmp_path, farm)
    nights.write("docs/list.md", "# Reading\n\n" + "".join(f"- [{text}]({url})\n" for url, text, _ in ROWS))
    nights.configure(sources=[{"id": "list", "location": "docs/*.md", "language": "en"}])
    settings = read_settings(tmp_path)
    looked = {}
    async with Wire(settings.courtesy, lambda: nights.now) as wire:
        for url, text, _ in ROWS:
            asked = Asked(url, text, language="en")
            looked[url] = await look(asked, wire=wire, policy=settings.policy, clock=lambda: nights.now)
    by_hand = visits(farm)
    await nights.night()
    by_night = visits(farm)
    assert {url: one.cause for url, one in looked.items()} == {url: cause for url, _, cause in ROWS}
    with keep.open_store(nights.folder.database, create=False) as store:
        for url, one in looked.items():
            history = keep.history(store, url)
            assert history is not None
            assert history.verdict is not None
            told = history.verdict.because.removesuffix(f" {ONE_MORE_LOOK}")
            assert (told, history.verdict.confidence) == (one.because, pytest.approx(one.confidence, abs=0.001))
            assert history.verdict.cause is one.cause or STATE_OF[one.cause].value == "moved"
    assert by_hand == by_night
    assert sum(len(target) > 15 and target.rpartition("/")[2].isalnum() for _, target in by_night) >= 4, "probes"
