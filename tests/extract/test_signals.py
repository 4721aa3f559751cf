"""Signals: what rules may know of a page, bounded."""

import pytest

from tests.extract.reading import URL, page, value


def refresh(content: str) -> str | None:
    return page(f'<meta http-equiv="Refresh" content="{content}">').signals.meta_refresh


@pytest.mark.parametrize(
    ("content", "target"),
    [
        pytest.param("0;url=https://new.example/a", "https://new.example/a", id="the usual form"),
        pytest.param("0; URL=/a", "https://tides.example/a", id="a relative address, capitals"),
        pytest.param("5;URL='https://new.example/'", "https://new.example/", id="quotes"),
        pytest.param("0, url=b", "https://tides.example/guide/b", id="a comma"),
        pytest.param("0 url=b", "https://tides.example/guide/b", id="a blank"),
        pytest.param("0;https://new.example/a", "https://new.example/a", id="without url="),
        pytest.param(";url=https://new.example/a", "https://new.example/a", id="without a time"),
        pytest.param(" 0.5 ; url = https://new.example/a ", "https://new.example/a", id="blanks everywhere"),
        pytest.param(
            "0;url=https://new.example/a?b=1;c", "https://new.example/a?b=1;c", id="a semicolon in the address"
        ),
        pytest.param("300", None, id="a mere reload"),
        pytest.param("0;url=", None, id="an empty address"),
        pytest.param(f"60;url={URL}", None, id="the page itself"),
        pytest.param("0;url=javascript:go()", None, id="a script is no place"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_meta_refresh_is_read_as_browsers_do(content: str, target: str | None) -> None:
    """HTML 4.2.5.3, shared declarative refresh steps."""
    assert refresh(content) == target


def test_the_structure_of_a_page() -> None:
    body = """
      <h1>Tide <em>tables</em></h1><h2> Heights </h2><h3></h3>
      <form action="/search"><input name=q><input type=hidden name=t></form>
      <form method=POST action="https://id.example/in"><input name=user><input type=password name=pass></form>
      <script src="//cdn.example/a.js"></script><script src="/own.js"></script>
      <a href="https://other.example/x">x</a><a href="https://Other.example:443/y">y</a><a href="/own">o</a>
      <a href="https://tides.example/z">z</a><a href="mailto:a@b.example">m</a><a href="https://b.example:8443/">b</a>"""
    signals = page('<meta name=robots content="noindex"><meta name=generator content="Maker 2">', body).signals
    assert signals.content_type == "text/html"
    assert signals.charset == "utf-8"
    assert signals.headings == ("Tide tables", "Heights")
    assert [(form.method, form.action, form.fields, form.has_password) for form in signals.forms] == [
        ("get", "https://tides.example/search", ("q",), False),
        ("post", "https://id.example/in", ("user", "pass"), True),
    ]
    assert signals.script_hosts == ("cdn.example",)
    assert signals.outbound_hosts == ("b.example:8443", "other.example")
    assert signals.link_count == 6
    assert signals.meta_robots == "noindex"
    assert signals.generator == "Maker 2"


def test_addresses_are_resolved_against_the_base() -> None:
    read = page('<base href="https://files.example/a/"><link rel=canonical href="b">', "<form action=c>")
    assert value(read.words.canonical) == "https://files.example/a/b"
    assert read.signals.forms[0].action == "https://files.example/a/c"


def test_every_signal_is_bounded() -> None:
    body = (
        "".join(f"<h2>Heading {n} {'x' * 500}</h2>" for n in range(100))
        + "".join(f"<form action=/f{n}>{''.join(f'<input name=i{m}>' for m in range(100))}</form>" for n in range(50))
        + "".join(f'<a href="https://host{n}.example/">x</a>' for n in range(300))
        + "".join(f'<script src="https://script{n}.example/"></script>' for n in range(300))
        + f"<p>{'word ' * 5_000}</p>"
    )
    signals = page(f"<title>{'t' * 5_000}</title><meta name=generator content={'g' * 5_000}>", body).signals
    assert len(signals.headings) == 40
    assert max(map(len, signals.headings)) <= 200
    assert len(signals.forms) == 10
    assert max(len(form.fields) for form in signals.forms) <= 30
    assert len(signals.outbound_hosts) == len(signals.script_hosts) == 50
    assert list(signals.outbound_hosts) == sorted(signals.outbound_hosts)
    assert len(signals.main_text) == 4_000
    assert signals.text_length > 4_000
    assert len(signals.shingles) == 64
    assert len(signals.title) <= 300
    assert len(signals.generator or "") <= 200


def test_the_same_page_gives_the_same_signals() -> None:
    assert page("<title>a</title>", "<p>one two") == page("<title>a</title>", "<p>one two")
