"""What an editor does, over HTTP and without a script: decide, be told why not, take back, find it in the log."""

import re
import signal
import sqlite3
import threading
from pathlib import Path
from xml.etree import ElementTree

import httpx
import pytest

from curator import decisions
from curator.decisions import LogView
from tests.review.serving import Served, copy_of, served

JSON = {"accept": "application/json"}
HIDDEN = re.compile(r'<input type="hidden" name="(key|fingerprint|decision|view|after)" value="([^"]*)">')


def lines(visitor: httpx.Client, lane: str = "broken") -> list[str]:
    """The keys of a lane, in order."""
    return re.findall(r'<li data-item="([^"]+)"', visitor.get(f"/-/curator/queue?lane={lane}&part=list").text)


def resources(visitor: httpx.Client, lane: str = "broken") -> list[str]:
    return [key for key in lines(visitor, lane) if key.startswith("resource:")]


def form_of(visitor: httpx.Client, key: str, lane: str = "broken") -> dict[str, str]:
    """The hidden fields of the first form of an item's page, as a browser would send them."""
    text = visitor.get(f"/-/curator/item/{key}?lane={lane}").text
    main = text[text.index('class="act main-acts"') :]
    return dict(HIDDEN.findall(main[: main.index("</form>")]))


def decide(visitor: httpx.Client, key: str, action: str, *, lane: str = "broken", **fields: str) -> httpx.Response:
    return visitor.post("/-/curator/decide", data={**form_of(visitor, key, lane), "action": action, **fields})


def test_a_plain_form_leads_to_the_next_item_and_offers_to_take_it_back(desk: Served) -> None:
    visitor = desk.client("anna")
    before = lines(visitor)
    key, following = resources(visitor)[0], before[before.index(resources(visitor)[0]) + 1]
    answer = decide(visitor, key, "fine")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(f"/-/curator/item/{following}?lane=broken&done=")
    page = visitor.get(answer.headers["location"]).text
    flash = page[page.index('class="flash"') : page.index("</form>", page.index('class="flash"'))]
    assert "Marked fine" in flash
    batch = re.search(r'name="batch" value="([^"]+)"', flash)
    assert batch
    assert key not in lines(visitor)
    back = visitor.post("/-/curator/undo", data={"batch": batch[1], "next": "/-/curator/queue"})
    assert (back.status_code, back.headers["location"]) == (303, "/-/curator/queue")
    assert sorted(lines(visitor)) == sorted(before)


def test_everything_is_in_the_log_with_who_and_what(desk: Served) -> None:
    visitor = desk.client("anna")
    key = resources(visitor)[0]
    decide(visitor, key, "note", note="Asked the <b>owner</b>.")
    log = visitor.get(f"/-/curator/log?key={key}").text
    assert "Asked the &lt;b&gt;owner&lt;/b&gt;." in log
    assert "by=anna&amp;key=" in log


def test_the_feed_is_atom_and_holds_the_same(desk: Served) -> None:
    visitor = desk.client("anna")
    decide(visitor, resources(visitor)[0], "note", note="Zero \x08 width and ]]> in a feed")
    answer = visitor.get("/-/curator/log.atom?by=anna")
    feed = ElementTree.fromstring(answer.text)
    assert answer.headers["content-type"].startswith("application/atom+xml")
    assert feed.tag == "{http://www.w3.org/2005/Atom}feed"
    names = {one.tag.partition("}")[2] for one in feed.find("{http://www.w3.org/2005/Atom}entry")}
    assert names >= {"id", "title", "updated", "author", "link", "content"}


REFUSED = [
    pytest.param({"action": "replace", "url": "javascript:alert(1)"}, 422, "not a complete web address", id="a script"),
    pytest.param({"action": "replace", "url": "not an address"}, 422, "not a complete web address", id="no address"),
    pytest.param({"action": "replace", "url": "https://u:p@a.example/"}, 422, "password", id="a password in it"),
    pytest.param({"action": "replace"}, 422, "not a complete web address", id="no address at all"),
    pytest.param({"action": "fine_until", "until": "2020-01-01"}, 422, "past", id="a date that is past"),
    pytest.param({"action": "fine_until", "until": "yesterday"}, 422, "date first", id="no date"),
    pytest.param({"action": "note", "note": "  "}, 422, "note first", id="an empty note"),
    pytest.param({"action": "undo"}, 400, "did not say", id="an action that is none of the desk's"),
    pytest.param({"action": "fine'; DROP TABLE decisions; --"}, 400, "did not say", id="SQL for an action"),
    pytest.param({"action": "fine", "fingerprint": "another"}, 409, "evidence has changed", id="older evidence"),
    pytest.param({"action": "fine", "key": "resource:999999999"}, 404, "no such item", id="an unknown item"),
    pytest.param({"action": "fine", "key": "resource:1 OR 1=1"}, 400, "did not say", id="SQL for a key"),
    pytest.param({"action": "fine", "key": "resource:99999999999999999999"}, 400, "did not say", id="a giant number"),
]


@pytest.mark.parametrize(("fields", "code", "said"), REFUSED)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    desk: Served, fields: dict[str, str], code: int, said: str
) -> None:
    visitor = desk.client("anna")
    before = lines(visitor)
    key = resources(visitor)[0]
    answer = visitor.post("/-/curator/decide", data={**form_of(visitor, key), **fields})
    assert (answer.status_code, said in answer.text) == (code, True), answer.text[:2000]
    assert sorted(lines(visitor)) == sorted(before)


def test_two_editors_on_one_item_the_second_is_told(desk: Served) -> None:
    anna, lea = desk.client("anna"), desk.client("lea")
    key = resources(anna)[1]
    seen = form_of(lea, key)
    assert decide(anna, key, "confirm").status_code == 303
    answer = lea.post("/-/curator/decide", data={**seen, "action": "fine"})
    assert answer.status_code == 409
    assert "anna decided this on" in answer.text
    with desk.store() as store:
        assert [line.by for line in decisions.log(store, LogView(key=decisions.Key.parse(key))).lines] == ["anna"]


def test_a_colleague_sees_who_has_an_item_open(desk: Served) -> None:
    anna, lea = desk.client("anna"), desk.client("lea")
    key = resources(anna)[0]
    assert anna.post("/-/curator/claim", data={"key": key}, headers=JSON).json()["by"] is None
    answer = lea.post("/-/curator/claim", data={"key": key}, headers=JSON).json()
    assert answer["by"] == "anna"
    assert "anna has had it open since" in answer["text"]
    assert "anna has had it open since" in lea.get(f"/-/curator/item/{key}").text
    anna.post("/-/curator/claim", data={"key": key, "release": "1"})
    assert lea.post("/-/curator/claim", data={"key": key}, headers=JSON).json()["by"] is None


def test_an_address_that_is_there_already_is_merged_only_when_that_is_said(desk: Served) -> None:
    visitor = desk.client("anna")
    key = resources(visitor)[0]
    other = re.search(r'<p class="address"><bdi>([^<]+)</bdi>', visitor.get("/-/curator/item/resource:1").text)
    assert other
    asked = decide(visitor, key, "replace", url=other[1])
    assert asked.status_code == 409
    assert "Join the two" in asked.text
    assert key in lines(visitor)
    assert decide(visitor, key, "replace", url=other[1], merges="1").status_code == 303
    assert key not in lines(visitor)


def test_a_program_gets_json(desk: Served) -> None:
    visitor = desk.client("lea")
    key = resources(visitor)[0]
    form = form_of(visitor, key)
    done = visitor.post("/-/curator/decide", json={**form, "action": "snooze", "days": 7}, headers=JSON).json()
    assert (done["kind"], done["key"]) == ("done", key)
    assert visitor.post("/-/curator/undo", json={"batch": done["batch"]}, headers=JSON).json()["kind"] == "done"
    again = visitor.post("/-/curator/undo", json={"batch": done["batch"]}, headers=JSON)
    assert (again.status_code, again.json()["kind"]) == (409, "conflict")


def test_editors_take_back_their_own_and_leads_everybodys(desk: Served) -> None:
    anna, lea = desk.client("anna"), desk.client("lea")
    key = resources(lea)[0]
    done = lea.post("/-/curator/decide", data={**form_of(lea, key), "action": "retire"}, headers=JSON).json()
    assert anna.post("/-/curator/undo", data={"batch": done["batch"]}, headers=JSON).status_code == 403
    assert lea.post("/-/curator/undo", data={"batch": done["batch"]}, headers=JSON).status_code == 200


def test_many_at_once_are_previewed_done_and_taken_back_as_one(desk: Served) -> None:
    visitor = desk.client("anna")
    before = lines(visitor)
    keys = resources(visitor)[:3]
    fields = {"kind": "keys", "key": keys, "action": "confirm", "view": "lane=broken"}
    preview = visitor.post("/-/curator/preview", data=fields)
    assert "It is broken: 3 items" in preview.text
    as_of = re.search(r'name="as_of" value="(\d+)"', preview.text)
    assert as_of
    done = visitor.post("/-/curator/batch", data={**fields, "as_of": as_of[1]})
    assert "3 decided." in done.text
    assert [key for key in keys if key in lines(visitor)] == []
    batch = re.search(r'name="batch" value="([^"]+)"', done.text)
    assert batch
    visitor.post("/-/curator/undo", data={"batch": batch[1]})
    assert sorted(lines(visitor)) == sorted(before)


def test_a_rule_is_switched_by_leads_and_stands_in_the_page(desk: Served) -> None:
    lea = desk.client("lea")
    name = re.search(r'name="name" value="([^"]+)"', lea.get("/-/curator/rules").text)
    assert name
    assert lea.post("/-/curator/rules", data={"name": name[1], "on": "1"}).status_code == 303
    assert "Switch off" in lea.get("/-/curator/rules").text
    assert lea.post("/-/curator/rules", data={"name": name[1], "on": "0"}).status_code == 303
    assert lea.post("/-/curator/rules", data={"name": "' OR 1", "on": "1"}).status_code == 404


CROSS = [
    pytest.param({"sec-fetch-site": "cross-site"}, id="from another site"),
    pytest.param({"sec-fetch-site": "same-site"}, id="from a sister site"),
    pytest.param({"origin": "https://evil.example"}, id="with a foreign Origin"),
    pytest.param({"origin": "null"}, id="with a hidden Origin"),
]
WRITES = ["decide", "undo", "recheck", "claim", "batch", "preview", "rules", "logout", "login"]


@pytest.mark.parametrize("headers", CROSS)
def test_no_form_of_another_site_is_taken(desk: Served, headers: dict[str, str]) -> None:
    visitor = desk.client("lea")
    key = resources(visitor)[0]
    form = {**form_of(visitor, key), "action": "retire", "kind": "keys", "name": "https-upgrade", "on": "1"}
    before = set(lines(visitor))  # their order goes by the clock
    codes = {path: visitor.post(f"/-/curator/{path}", data=form, headers=headers).status_code for path in WRITES}
    assert codes == dict.fromkeys(WRITES, 403)
    assert set(lines(visitor)) == before


def test_our_own_forms_pass(desk: Served) -> None:
    visitor = desk.client("anna")
    for headers in ({"sec-fetch-site": "same-origin"}, {"origin": desk.url}):
        answer = visitor.post("/-/curator/claim", data={"key": "resource:1"}, headers=headers)
        assert answer.status_code == 200


HUGE = [
    pytest.param({"content": b"a=" + b"x" * 2_000_000}, "application/x-www-form-urlencoded", 413, id="a giant form"),
    pytest.param({"content": b'{"a":"' + b"x" * 2_000_000 + b'"}'}, "application/json", 413, id="a giant JSON"),
    pytest.param({"content": b"[" * 100_000}, "application/json", 400, id="JSON without end"),
    pytest.param({"content": b"[1, 2]"}, "application/json", 400, id="JSON that is no object"),
    pytest.param({"content": b"a=1&" * 100_000}, "application/x-www-form-urlencoded", 400, id="too many fields"),
    pytest.param({"content": b"\xff\xfe\x00"}, "application/x-www-form-urlencoded", 400, id="no text"),
    pytest.param({"content": b"x"}, "multipart/form-data; boundary=", 400, id="a broken multipart"),
    pytest.param({"content": b"x"}, "image/png", 400, id="a picture"),
]


@pytest.mark.parametrize(("body", "kind", "code"), HUGE)
def test_bodies_that_are_no_forms_are_refused(desk: Served, body: dict[str, bytes], kind: str, code: int) -> None:
    visitor = desk.client("anna")
    for path in ("decide", "login"):
        answer = visitor.post(f"/-/curator/{path}", headers={"content-type": kind}, **body)
        assert answer.status_code in (code, 401 if path == "login" else code), answer.text[:300]


STRANGE = [
    "'",
    '" OR 1=1 --',
    "1;drop table decisions",
    "%00",
    "\u202e\u0000",
    "../../etc/passwd",
    "9" * 400,
    "-1",
    "é" * 60,
]
READS = [
    "/-/curator/queue?{}", "/-/curator/queue?part={}", "/-/curator/item/resource:1?{}", "/-/curator/log?{}",
    "/-/curator/log.atom?{}", "/-/curator/progress?{}", "/-/curator/preview?kind=host&{}", "/?lang={}",
]  # fmt: skip
NAMES = [
    "lane", "host", "document", "portal", "area", "audience", "language", "cause", "age", "owner", "mine", "new",
    "after", "done", "by", "key", "batch", "action", "since", "until", "kind", "to", "redirect", "days", "as_of",
    "view",
]  # fmt: skip


@pytest.mark.parametrize("path", READS)
def test_strange_parameters_are_read_as_nothing(desk: Served, path: str) -> None:
    visitor = desk.client("lea")
    for text in STRANGE:
        query = str(httpx.QueryParams(dict.fromkeys(NAMES, text)))
        answer = visitor.get(path.format(query))
        assert answer.status_code in (200, 400), (text, answer.status_code)


@pytest.mark.parametrize("name", NAMES)
def test_one_strange_parameter_is_no_failure(desk: Served, name: str) -> None:
    visitor = desk.client("lea")
    for text in STRANGE:
        for path in ("/-/curator/queue", "/-/curator/log", "/-/curator/preview"):
            assert visitor.get(path, params={"kind": "host", name: text}).status_code in (200, 400), (path, text)


def test_while_another_program_writes_a_decision_waits_or_is_refused_whole(demo: Path, tmp_path: Path) -> None:
    with served(copy_of(demo, tmp_path / "locked")) as running:
        visitor = running.client("anna")
        key = resources(visitor)[0]
        form = {**form_of(visitor, key), "action": "fine"}
        other = sqlite3.connect(running.database, check_same_thread=False, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        threading.Timer(1.0, other.execute, ["COMMIT"]).start()
        assert visitor.post("/-/curator/decide", data=form, headers=JSON).status_code == 200
        key = resources(visitor)[0]
        form = {**form_of(visitor, key), "action": "fine"}
        other.execute("BEGIN IMMEDIATE")
        answer = visitor.post("/-/curator/decide", data=form, headers=JSON)
        other.execute("ROLLBACK")
        other.close()
        assert answer.status_code == 503
        assert answer.headers["retry-after"] == "2"
        assert "Try again in a few seconds" in answer.json()["text"]
        assert key in lines(visitor)
        assert visitor.post("/-/curator/decide", data=form, headers=JSON).status_code == 200


def test_kill_9_between_two_decisions_loses_none(demo: Path, tmp_path: Path) -> None:
    folder = copy_of(demo, tmp_path / "killed")
    kept = []
    for _ in range(2):
        with served(folder) as running:
            visitor = running.client("anna")
            for _ in range(3):
                key = resources(visitor)[0]
                assert decide(visitor, key, "confirm").status_code == 303
                kept.append(key)
            running.process.send_signal(signal.SIGKILL)
            running.process.wait()
            with running.store() as store:
                told = [str(line.key) for line in decisions.log(store).lines]
            assert sorted(told) == sorted(kept)
