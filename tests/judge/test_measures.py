"""What the judge promises in numbers: real pages are live, and no page costs more than a page should.

Real pages lie outside the project (they belong to their publishers); without them their test is skipped.
"""

import gzip
import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from curator import extract, judge
from curator.judge import RULES
from curator.judge.rules import ok
from curator.model import Case, Cause, Found, Page, Signals, State, Trait, Wording, Words
from tests.judge.making import NIGHT, PAGE, case, hop

CORPORA = Path(os.environ.get("CURATOR_CORPORA", Path(__file__).parents[3] / "shared" / "corpora")) / "pages-dev"
LEAST_PAGES = 680


def _real_pages() -> Iterator[tuple[dict, Page]]:
    with (CORPORA / "expected.jsonl").open(encoding="utf-8") as lines:
        for record in map(json.loads, lines):
            body = gzip.decompress((CORPORA / record["path"]).read_bytes())
            yield record, extract.read(body, url=record["url"] or PAGE, content_type=record["content_type"])


@pytest.mark.slow
@pytest.mark.skipif(not CORPORA.is_dir(), reason="the corpus of real pages is not here: set CURATOR_CORPORA")
def test_every_real_page_that_comes_with_200_is_live() -> None:
    alarms, count = [], 0
    for record, page in _real_pages():
        url = record["url"] or PAGE
        listed = (Wording(record["title"], language=record.get("lang")),) if record.get("title") else ()
        for wordings in {(), listed}:
            found = judge.judge_without_asking(case(hop(200, url), url=url, body=page, wordings=wordings))
            if found.state is not State.LIVE and not _is_marked(record):
                alarms.append((record["id"], found.rule, found.because))
        count += 1
    assert not alarms
    assert count >= LEAST_PAGES


def _is_marked(record: dict) -> bool:
    """The corpus itself says that nothing must be said of it: a wall, or a shell that sends its readers on."""
    return bool(record.get("title_none") or record.get("summary_none"))


MEGA = 1_000_000
WORST = {
    "spaces": " " * MEGA,
    "one word": "a" * MEGA,
    "many words": "not found " * (MEGA // 10),
    "words of no page": "page " * (MEGA // 5),
    "separators": " | " * (MEGA // 3),
    "colons": ": " * (MEGA // 2),
    "stops": ". " * (MEGA // 2),
    "lines": "\n" * MEGA,
    "braces": '{"error": ' * (MEGA // 10),
    "numbers": "404 " * (MEGA // 4),
    "slashes": "/" * MEGA,
    "accents": "e\u0301" * (MEGA // 2),
    "ideographs": "页" * MEGA,
    "quotation marks": '"' * MEGA,
    "quotations": "“not found” " * (MEGA // 12),
    "questions": "how? " * (MEGA // 5),
    "words of trades": "casino kasinobonukset " * (MEGA // 22),
    "errors of programs": "uncaught " * (MEGA // 9),
    "notices of hosts": "this domain is expired " * (MEGA // 23),
    "messages of programs": "warning: mysql " * (MEGA // 15),
    "walls": "verify that you are not a robot " * (MEGA // 32),
    "new addresses": "moved to https://a.example/ " * (MEGA // 28),
    "folders": "Index of / " * (MEGA // 11),
}


def _page_of(text: str, kind: str, traits: tuple[Trait, ...] = ()) -> Page:
    """Everything that a rule may read, a megabyte of it, without the bounds that the extract room keeps."""
    return Page(
        Words(
            title=Found(text, "title"), summary=Found(text, "x"), site_name=Found(text, "x"), language=Found("en", "x")
        ),
        Signals(
            content_type=kind, title=text, headings=(text,) * 3, main_text=text, text_length=300, shingles=(1,) * 64,
            meta_refresh=f"https://example.org/{text}", meta_robots=text, generator=text,
            script_target=f"https://example.org/{text}", traits=traits, frames=(f"https://example.org/{text}",),
        ),
    )  # fmt: skip


def _worst_cases(text: str) -> Iterator[Case]:
    for kind in ("text/html", "application/json"):
        page = _page_of(text, kind, tuple(Trait))
        listed = (Wording(text, text, "en"),)
        yield case(200, body=page, wordings=listed)
        yield case(200, body=page, was=_page_of("x" + text, kind), wordings=listed)
        yield case(404, body=page, was=page)
        yield case(403, body=page)


@pytest.mark.slow
@pytest.mark.parametrize("name", WORST)
def test_a_megabyte_of_the_worst_is_judged_like_any_other_page(name: str) -> None:
    for one in _worst_cases(WORST[name]):
        for look in RULES:
            judge.judge_without_asking(one, rules=(look, ok.look))


def test_a_judgement_speaks_of_the_case_alone() -> None:
    """The memory of earlier texts changes nothing."""
    page = _page_of("Page not found", "text/html")
    found = judge.judge_without_asking(case(200, body=page))
    assert found.cause is Cause.SOFT_404
    assert judge.judge_without_asking(replace(case(200, body=page), now=NIGHT)) == found
