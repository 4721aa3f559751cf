"""Quiet remarks in reports: one line a note, by the sentence of the model, with the first links and how many more."""

import json
from dataclasses import replace

import pytest

from curator.model import NOTE_WORDS, Note, Remark
from curator.report import html, markdown
from curator.report import json as as_json
from tests.report import sample

URLS = tuple(f"https://example.org/{number}" for number in range(5))
ROWS = [
    pytest.param(Remark(Note.STALE, 1, URLS[:1]), "1 link: https://example.org/0", id="one"),
    pytest.param(Remark(Note.CERT_EXPIRING, 2, URLS[:2]), "2 links: https://example.org/0 and https://example.org/1",
                 id="two"),
    pytest.param(Remark(Note.FRAGMENT_MISSING, 1_204, URLS), "https://example.org/4 and 1,199 more", id="very many"),
    pytest.param(Remark(Note.TRUNCATED, 1, ("https://example.org/<b>*x*",)), "1 link: ", id="foreign markup"),
]  # fmt: skip


@pytest.mark.parametrize(("remark", "told"), ROWS)
def test_each_remark_is_one_line(remark: Remark, told: str) -> None:
    bulletin = replace(sample.small(), remarks=(remark,))
    written = markdown.render(bulletin).replace("\\", "")
    assert "## Worth knowing" in written
    assert f"- {NOTE_WORDS[remark.note]} " in written
    assert told in written
    shown = html.render(bulletin)
    assert "<b>*x*" not in shown
    assert shown.count('id="remarks"') == 1
    (kept,) = json.loads(as_json.render(bulletin))["remarks"]
    assert kept == {
        "note": remark.note, "sentence": NOTE_WORDS[remark.note], "links": remark.links, "urls": list(remark.urls),
    }  # fmt: skip


def test_without_remarks_there_is_no_heading() -> None:
    bulletin = replace(sample.small(), remarks=())
    assert "Worth knowing" not in markdown.render(bulletin)
    assert 'id="remarks"' not in html.render(bulletin)
