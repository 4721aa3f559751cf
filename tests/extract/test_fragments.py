"""Fragments: which named places are missing from a page."""

import pytest

from curator import extract

BODY = """<!doctype html><h2 id="heights">Heights</h2><a name="old-style">x</a><p id="user-content-readme">y</p>
<p id="grün">z</p><p>The tide is <b>high</b> at noon, and low at dusk.</p><p name="no-anchor">w</p>"""


@pytest.mark.parametrize(
    ("fragment", "is_missing"),
    [
        pytest.param("heights", False, id="an id"),
        pytest.param("Heights", True, id="ids know capitals (HTML 7.4.6.4)"),
        pytest.param("old-style", False, id="the name of an anchor"),
        pytest.param("no-anchor", True, id="the name of another element is no place"),
        pytest.param("readme", False, id="the prefix that GitHub puts before ids"),
        pytest.param("gr%C3%BCn", False, id="percent-encoded"),
        pytest.param("grün", False, id="not encoded"),
        pytest.param("", False, id="the empty fragment is the top"),
        pytest.param("top", False, id="top is the top"),
        pytest.param("TOP", False, id="in capitals, too"),
        pytest.param("!/route", False, id="a script's address"),
        pytest.param("/route", False, id="a script's route"),
        pytest.param(":~:text=tide%20is%20high", False, id="a text that stands there, across elements"),
        pytest.param(":~:text=the%20tide,at%20dusk", False, id="a range of text, capitals do not count"),
        pytest.param(":~:text=nobody%20wrote%20this", True, id="a text that does not stand there"),
        pytest.param(":~:text=at-,noon,-and", False, id="a text with what stands before and after"),
        pytest.param("heights:~:text=noon", False, id="a place and a text"),
        pytest.param("depths:~:text=noon", True, id="a missing place with a text"),
        pytest.param("depths", True, id="not there"),
    ],
)
def test_a_place_is_looked_for(fragment: str, is_missing: bool) -> None:
    read = extract.read(BODY.encode(), url="https://tides.example/", content_type="text/html", fragments=(fragment,))
    assert read.signals.missing_fragments == ((fragment,) if is_missing else ())


def test_missing_ones_keep_their_order() -> None:
    asked = ("zz", "heights", "aa")
    read = extract.read(BODY.encode(), url="https://tides.example/", content_type="text/html", fragments=asked)
    assert read.signals.missing_fragments == ("zz", "aa")


def test_nothing_is_missing_from_a_page_of_which_only_the_beginning_was_read() -> None:
    read = extract.read(
        BODY.encode(), url="https://tides.example/", content_type="text/html", fragments=("zz",), truncated=True
    )
    assert read.signals.missing_fragments == ()
