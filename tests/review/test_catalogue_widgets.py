"""What other sites show of the catalogue: badges, numbers, and a list in a frame, which alone may be framed."""

import xml.etree.ElementTree as ET  # our own picture, not a stranger's

import pytest
from datasette.app import Datasette

from curator.review.headers import FRAMED_POLICY, OWN_POLICY
from tests.review.reading import Text, filled, get, reader

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Datasette:
    return reader(filled(tmp_path_factory.mktemp("read")))


BADGES = [
    pytest.param("/health.svg?document=1", "links: 1 broken", id="a document with a broken link"),
    pytest.param("/health.svg?document=1-identify", "links: 1 broken", id="by the number of a readable address"),
    pytest.param("/health.svg?document=2", "links: none broken", id="one without"),
    pytest.param("/health.svg?document=3", "links: none broken", id="one that lists nothing"),
    pytest.param("/health.svg", "links: 3 broken", id="the whole catalogue"),
    pytest.param("/health.svg?document=1&lang=fr", "liens: 1 cassés", id="in French"),
]


@pytest.mark.parametrize(("where", "told"), BADGES)
async def test_a_badge_is_a_picture_with_its_words(site: Datasette, where: str, told: str) -> None:
    answer = await get(site, where)
    assert answer.headers["content-type"] == "image/svg+xml; charset=utf-8"
    assert answer.headers["cache-control"].startswith("public, max-age=")
    drawn = ET.fromstring(answer.text)
    assert drawn.attrib["role"] == "img"
    assert drawn.attrib["aria-label"] == told
    assert drawn.findtext(f"{SVG}title") == told
    assert len(answer.content) < 1_500


async def test_the_numbers_are_those_of_the_page(site: Datasette) -> None:
    answer = await get(site, "/health.json?document=1")
    assert answer.json() == {
        "document": 1, "title": "Identify the Multiple Barriers", "resources": 5, "works": 3, "broken": 1,
        "states": {"live": 3, "moved": 0, "unsure": 0, "failing": 0, "dead": 1, "no_url": 1, "new": 0},
    }  # fmt: skip
    assert answer.headers["access-control-allow-origin"] == "*"
    missing = await get(site, "/health.json?document=77")
    assert (missing.status_code, missing.json()["ok"]) == (404, False)


async def test_a_section_alone_may_be_framed(site: Datasette) -> None:
    framed = await get(site, "/embed/section/1")
    assert framed.headers["content-security-policy"] == FRAMED_POLICY
    assert "frame-ancestors *" in FRAMED_POLICY
    assert "x-frame-options" not in framed.headers
    for where in ("/", "/document/1", "/search", "/embed/section/999", "/health.json"):
        other = await get(site, where)
        assert other.headers["x-frame-options"] == "DENY", where
        assert "frame-ancestors 'none'" in other.headers["content-security-policy"], where
    assert (await get(site, "/")).headers["content-security-policy"] == OWN_POLICY


async def test_a_framed_section_is_its_list_and_leads_out_of_the_frame(site: Datasette) -> None:
    found = Text((await get(site, "/embed/section/1")).text)
    assert found.lines[0] == "Online Manuals"
    assert "The editors' title" in found.lines
    assert "Retired thing" not in found.text
    assert found.of("base") == [{"target": "_blank"}]
    assert found.of("script") == []
    assert found.of("form") == []
    bare = Text((await get(site, "/embed/section/2")).text)
    assert "Nothing is listed here yet." in bare.lines
