"""What strangers write into their pages stays text: on no page is it run, linked or let out of its place."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import httpx
import pytest

from curator.review.headers import OWN_POLICY, STOCK_POLICY
from tests.review.serving import Served, copy_of, served

SCRIPT = "<script>alert(1)</script>"
TEXTS = (
    SCRIPT,
    '"><img src=x onerror=alert(1)>',
    "</title></textarea></style><svg onload=alert(1)>",
    "{{ 1337*7 }} {% raise %} ${7*7}",
    "\u202egnp.exe \u2066 \u0000 \ufeff",
    '=HYPERLINK("http://evil.example")',
    "x" * 200_000,
)
ADDRESSES = ("javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", "file:///etc/passwd")
PAGES = [
    "/", "/changes", "/document/1", "/resource/{}", "/-/curator/queue", "/-/curator/item/resource:{}",
    "/-/curator/item/resource:{}?part=card", "/-/curator/log", "/-/curator/progress", "/curator/resources/{}",
    "/-/curator/preview?kind=host&host=<script>alert(1)</script>", "/-/curator/log?by=<script>alert(1)</script>",
    "/-/curator/login?next=/<script>alert(1)</script>", "/-/curator/queue?host=<script>alert(1)</script>",
    "/-/curator/nothing<script>alert(1)</script>",
]  # fmt: skip


class Marks(HTMLParser):
    """Everything of a page that a browser would run or follow."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.outward: list[tuple[str, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append(tag)
        self.handlers += [name for name in given if name.startswith("on")]
        self.addresses += [given[name] or "" for name in ("href", "src", "action") if name in given]
        if tag == "a" and (given.get("href") or "").startswith("http"):
            self.outward.append((given["href"] or "", given.get("rel") or ""))


@pytest.fixture(scope="module")
def infested(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Served, list[int]]]:
    """A catalogue in which the first broken resources carry the worst that was thought of."""
    from curator import decisions
    from curator import store as keep
    from curator.decisions import View
    from tests.review.serving import AT, database_of

    folder = copy_of(demo, tmp_path_factory.mktemp("infested") / "catalogue")
    with keep.open_store(database_of(folder), create=False) as store:
        found = [line.key.number for line in decisions.queue(store, View(), at=AT).lines if line.url and line.state]
        with store.transaction():
            for number, text in zip(found, TEXTS, strict=False):
                store.run(
                    "UPDATE resources SET title = ?, summary = ?, because = ? WHERE id = ?", (text,) * 3 + (number,)
                )
                store.run("UPDATE mentions SET text = ?, annotation = ? WHERE resource_id = ?", (text, text, number))
            for number, url in zip(found[len(TEXTS) :], ADDRESSES, strict=False):
                store.run("UPDATE resources SET url = ?, key = ? WHERE id = ?", (url, url, number))
                store.run("UPDATE mentions SET url = ?, url_written = ? WHERE resource_id = ?", (url, url, number))
            store.run("UPDATE documents SET title = ? WHERE id = 1", (SCRIPT,))
            store.run("UPDATE sections SET heading = ? WHERE document_id = 1", (SCRIPT,))
    with served(folder) as running:
        yield running, found[: len(TEXTS) + len(ADDRESSES)]


def marks(answer: httpx.Response) -> Marks:
    found = Marks()
    found.feed(answer.text)
    return found


@pytest.mark.parametrize("path", PAGES)
def test_strange_texts_stay_texts(infested: tuple[Served, list[int]], path: str) -> None:
    running, numbers = infested
    visitor = running.client("lea")
    for number in numbers if "{}" in path else numbers[:1]:
        answer = visitor.get(path.format(number))
        assert answer.status_code in (200, 302, 404), answer.text[:500]
        found = marks(answer)
        is_ours = answer.headers["content-security-policy"] == OWN_POLICY
        assert SCRIPT not in answer.text
        assert [tag for tag in found.tags if tag in ("img", "iframe", "object", "embed", "base")] == []
        if is_ours:
            assert found.handlers == []
            assert len([tag for tag in found.tags if tag == "script"]) <= 1
            assert "<style" not in answer.text
            assert not re.search(r"<[a-z][^>]* style=", answer.text)
        assert [one for one in found.addresses if re.match(r"\s*(javascript|vbscript|file|data:text)", one, re.I)] == []
        assert [url for url, rel in found.outward if is_ours and "noopener" not in rel] == []
        assert "9359" not in answer.text


def test_a_page_stays_small_whatever_was_scraped(infested: tuple[Served, list[int]]) -> None:
    running, numbers = infested
    answer = running.client("lea").get(f"/-/curator/item/resource:{numbers[6]}?part=card")
    assert len(answer.content) < 1_000_000


POLICIES = [
    pytest.param("/", OWN_POLICY, id="the catalogue"),
    pytest.param("/-/curator/login", OWN_POLICY, id="the log-in"),
    pytest.param("/-/curator/queue", OWN_POLICY, id="the desk"),
    pytest.param("/-/curator/nothing", OWN_POLICY, id="what is not there"),
    pytest.param("/curator/resources", STOCK_POLICY, id="Datasette's own pages, which bring scripts in the page"),
    pytest.param("/-/versions", STOCK_POLICY, id="closed pages"),
]


@pytest.mark.parametrize(("path", "policy"), POLICIES)
def test_every_answer_carries_its_headers(desk: Served, path: str, policy: str) -> None:
    headers = desk.client("lea").get(path).headers
    assert headers["content-security-policy"] == policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] in ("same-origin", "no-referrer" if policy == STOCK_POLICY else "")
    assert headers["x-frame-options"] == "DENY"


@pytest.mark.parametrize("policy", [OWN_POLICY, STOCK_POLICY], ids=["ours", "stock"])
def test_nobody_frames_us_and_forms_stay_here(policy: str) -> None:
    assert "frame-ancestors 'none'" in policy
    assert "form-action 'self'" in policy
    assert "base-uri 'none'" in policy


def test_our_own_pages_allow_nothing_inline() -> None:
    assert "unsafe" not in OWN_POLICY


def test_the_desk_is_kept_by_nobody(desk: Served) -> None:
    assert desk.client("anna").get("/-/curator/queue").headers["cache-control"].endswith("no-store")


def test_every_static_file_of_the_queue_is_there(desk: Served) -> None:
    visitor = desk.client("anna")
    text = visitor.get("/-/curator/queue").text
    files = re.findall(r'(?:href|src)="(/-/static-plugins/[^"]+)"', text)
    assert sorted(path.rpartition("/")[2] for path in files) == ["curator.css", "desk.js"]
    assert [visitor.get(path).status_code for path in files] == [200, 200]
