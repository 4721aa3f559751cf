"""Signing in and out: cookies, attempts, where it leads, and what a proxy may say."""

from http.cookies import SimpleCookie
from pathlib import Path

import httpx
import pytest

from curator.review import page
from tests.review.serving import Served, copy_of, password_of, served

LOGIN = "/-/curator/login"


def cookie_of(answer: httpx.Response, name: str = "ds_actor") -> SimpleCookie:
    cookies = SimpleCookie()
    for header in answer.headers.get_list("set-cookie"):
        if header.startswith(f"{name}="):
            cookies.load(header)
    return cookies


def sign_in(visitor: httpx.Client, name: str = "anna", password: str | None = None, **fields: str) -> httpx.Response:
    given = password_of(name) if password is None else password
    return visitor.post(LOGIN, data={"name": name, "password": given, **fields})


def test_the_cookie_is_signed_holds_only_the_name_and_ends(desk: Served) -> None:
    answer = sign_in(desk.client())
    cookie = cookie_of(answer)["ds_actor"]
    assert answer.status_code == 303
    assert answer.headers["location"] == "/-/curator/queue"
    assert (cookie["httponly"], cookie["samesite"], cookie["path"]) == (True, "lax", "/")
    assert int(cookie["max-age"]) == 12 * 3600
    assert not cookie["secure"]
    assert "lead" not in cookie.value
    assert "editor" not in cookie.value


def test_a_cookie_that_was_tampered_with_is_nobodys(desk: Served) -> None:
    visitor = desk.client("anna")
    value = visitor.cookies["ds_actor"]
    visitor.cookies.set("ds_actor", value[:-2] + ("aa" if value[-2:] != "aa" else "bb"), domain="127.0.0.1")
    visitor.cookies.clear()
    visitor.headers["cookie"] = "ds_actor=" + value[:-2] + ("aa" if value[-2:] != "aa" else "bb")
    assert visitor.get("/-/curator/queue").status_code == 303


WRONG = [
    pytest.param("anna", "wrong", id="a wrong password"),
    pytest.param("nobody-of-this-name", "wrong", id="an unknown name"),
    pytest.param("anna' OR 1=1 --", "x", id="SQL in the name"),
    pytest.param("<script>alert(1)</script>", "x", id="script in the name"),
    pytest.param("", "", id="nothing at all"),
    pytest.param("a" * 5000, "b" * 100_000, id="very long ones"),
    pytest.param("anna\0", "x\0", id="NUL bytes"),
]


@pytest.mark.parametrize(("name", "password"), WRONG)
def test_what_is_wrong_says_the_same_for_every_name(desk: Served, name: str, password: str) -> None:
    answer = sign_in(desk.client(), name, password)
    assert answer.status_code == 401
    assert "Name or password is wrong." in answer.text
    assert "<script>alert" not in answer.text
    assert "ds_actor" not in answer.headers.get("set-cookie", "")


def test_after_five_wrong_ones_even_the_right_one_waits(desk: Served) -> None:
    visitor = desk.client()
    codes = [sign_in(visitor, "bert", "wrong").status_code for _ in range(5)]
    late = sign_in(visitor, "bert")
    assert codes == [401] * 5
    assert late.status_code == 429
    assert int(late.headers["retry-after"]) > 0
    assert "Too many attempts" in late.text


NEXT = [
    pytest.param("/-/curator/log?by=anna", "/-/curator/log?by=anna", id="a path of ours is kept"),
    pytest.param("https://evil.example/", "/-/curator/queue", id="another site"),
    pytest.param("//evil.example/", "/-/curator/queue", id="another site without scheme"),
    pytest.param("/\\evil.example/", "/-/curator/queue", id="a backslash counts as a slash (WHATWG URL, 4.4)"),
    pytest.param("/\t/evil.example/", "/-/curator/queue", id="tabs are dropped when an address is read"),
    pytest.param("javascript:alert(1)", "/-/curator/queue", id="a script"),
    pytest.param("/x\r\nSet-Cookie: a=b", "/-/curator/queue", id="a header of one's own"),
    pytest.param("", "/-/curator/queue", id="nothing"),
]


@pytest.mark.parametrize(("given", "where"), NEXT)
def test_it_leads_on_to_paths_of_ours_only(desk: Served, given: str, where: str) -> None:
    assert page.local(given, otherwise="/-/curator/queue") == where
    assert sign_in(desk.client(), next=given).headers["location"] == where


def test_who_is_sent_to_the_form_comes_back_to_what_was_asked_for(desk: Served) -> None:
    visitor = desk.client()
    sent = visitor.get("/-/curator/log?by=anna&x=%26")
    form = visitor.get(sent.headers["location"])
    assert 'name="next" value="/-/curator/log?by=anna&amp;x=%26"' in form.text


def test_signing_out_is_a_form_and_forgets(desk: Served) -> None:
    visitor = desk.client("anna")
    visitor.get("/-/curator/logout")
    assert visitor.get("/-/curator/queue").status_code == 200
    visitor.post("/-/curator/logout")
    assert visitor.get("/-/curator/queue").status_code == 303


def test_nobody_asked_directly_is_believed_about_https(desk: Served) -> None:
    visitor = desk.client()
    visitor.headers["x-forwarded-proto"] = "https"
    answer = sign_in(visitor)
    assert not cookie_of(answer)["ds_actor"]["secure"]
    assert "strict-transport-security" not in answer.headers


def test_no_header_signs_anybody_in_unless_it_was_configured(desk: Served) -> None:
    visitor = desk.client()
    for header in ("x-forwarded-user", "remote-user", "x-remote-user"):
        assert visitor.get("/-/curator/queue", headers={header: "lea"}).status_code == 303


@pytest.fixture(scope="module")
def proxied(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Served:
    folder = copy_of(demo, tmp_path_factory.mktemp("proxied") / "catalogue")
    with served(folder, "--behind-proxy", "--login-header", "X-Remote-User") as running:
        yield running


def test_behind_https_cookies_are_secure_and_https_is_remembered(proxied: Served) -> None:
    visitor = proxied.client()
    visitor.headers["x-forwarded-proto"] = "https"
    answer = sign_in(visitor)
    assert cookie_of(answer)["ds_actor"]["secure"]
    assert answer.headers["strict-transport-security"] == "max-age=31536000"


NAMED = [
    pytest.param("anna", 200, id="an editor is let in"),
    pytest.param("stranger", 303, id="a name that is not in the table is nobody"),
    pytest.param("", 303, id="no name is nobody"),
]


@pytest.mark.parametrize(("name", "code"), NAMED)
def test_the_configured_header_names_who_is_signed_in(proxied: Served, name: str, code: int) -> None:
    assert proxied.client().get("/-/curator/queue", headers={"x-remote-user": name}).status_code == code


def test_the_first_account_is_made_once_and_its_password_works(tmp_path: Path, demo: Path) -> None:
    folder = copy_of(demo, tmp_path / "fresh")
    (folder / "db" / "passwords.db").unlink()
    from curator import store as keep
    from tests.review.serving import database_of

    with keep.open_store(database_of(folder), create=False) as store, store.transaction():
        store.run("DELETE FROM editors")
    with served(folder) as running:
        said = running.log.read_text()
        name, password = said.split("First account of the desk: ")[1].split("\n")[0].split(", password: ")
        assert sign_in(running.client(), name, password).status_code == 303
    with served(folder) as running:
        assert "First account" not in running.log.read_text()
