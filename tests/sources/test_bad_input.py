"""What is made to do harm, or is only broken: each kind says what is wrong, or reads what can be read, and ends."""

# ruff: noqa: E501  a row is one line

import gzip

import pytest

from curator.sources import KINDS, Origin, kind_for, read

LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
OUTSIDE = b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
OUTLINE = b'<opml><body><outline text="&a;" url="https://a.example/"/></body></opml>'
ALIASES = b"a: &a [x,x]\n" + b"".join(
    b"%c: &%c [*%c,*%c,*%c]\n" % (98 + n, 98 + n, 97 + n, 97 + n, 97 + n) for n in range(20)
)

TOLD = [
    pytest.param("opml", LAUGHS + OUTLINE, "entities of its own", 1, id="entities that multiply"),
    pytest.param("opml", OUTSIDE + OUTLINE, "entities of its own", 1, id="an entity from outside"),
    pytest.param("opml", b"<opml>" + b'<outline text="x">' * 20_000, "not well-formed", 0, id="outlines nested deep"),
    pytest.param("feed", b"<html><body>Error 500</body></html>", "web page", None, id="a feed that is an error page"),
    pytest.param("feed", b"<rss><channel>" + b"<item><title>" * 20_000, "not well-formed", 0, id="entries never closed"),
    pytest.param("sitemap", gzip.compress(b"<urlset>" * 1000)[:30], "cut short", None, id="gzip cut short"),
    pytest.param("sitemap", gzip.compress(bytes(140_000_000)), "when unpacked", None, id="a gzip bomb"),
    pytest.param("csv", b"url,t\n" + b"x" * 3_000_000 + b"\nhttps://a.example/,t\n", "left out", 1, id="a line of 3 MB"),
    pytest.param("csv", b'url,t\n"' + b"x\n" * 5_000, "2000 lines", 0, id="a quote that is never closed"),
    pytest.param("json", b"[" * 1_000_000, "deeper or larger", None, id="lists in lists"),
    pytest.param("jsonl", b"{\n" * 1_000, "no JSON", None, id="lines that are no JSON"),
    pytest.param("yaml", ALIASES, "stands for more", None, id="aliases that multiply"),
    pytest.param("yaml", b"[" * 100_000, "nested", None, id="sequences in sequences"),
    pytest.param("html", b"<div>" * 50_000 + b"<a href=https://a.example/>x", "nests more", 1, id="elements in elements"),
    pytest.param("jsonld", b'{"@graph":' * 5_000, "deeper or larger", None, id="graphs in graphs"),
    pytest.param("jsonld", b'<script type="application/ld+json">' * 50_000, "no JSON-LD", None, id="scripts never closed"),
    pytest.param("jsonld", b"<!--" * 200_000, "no JSON-LD", None, id="comments never closed"),
    pytest.param("oai-pmh", b"<OAI-PMH>" + b"<record><metadata><dc>" * 20_000, "another question", None, id="records never closed"),
    pytest.param("markdown", b"[a](https://a.example/)\x00\n", "NUL", 1, id="a zero byte"),
    pytest.param("markdown", bytes(range(32)) * 100, "binary", None, id="a binary file that is called Markdown"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "raw", "why", "count"), TOLD)
def test_it_is_told_with_place_and_remedy(name: str, raw: bytes, why: str, count: int | None) -> None:
    """`count` is how many links are read all the same; None: there is no document."""
    found = read(raw, Origin("x"), kind=kind_for(name))
    assert why in found.problems[0].what
    assert found.problems[0].where.startswith("x")
    assert found.problems[0].remedy
    links = [one for document in found.documents for section in document.sections for one in section.mentions]
    assert (len(links) if found.documents else None) == count


HEAVY = [b"[" * 50_000, b"{{" * 50_000, b"[[" * 50_000, b"`" * 50_000, b"|a| " * 20_000, b"https://" * 20_000, b"<" * 50_000,
         b"&#" * 50_000, b"(" * 50_000, b'"' * 50_000, b"\n" * 100_000, b"a " * 300_000, b"> " * 20_000, b"\xff" * 1_000]  # fmt: skip


@pytest.mark.parametrize("name", [kind.name for kind in KINDS])
def test_no_kind_hangs_or_raises_on_what_repeats(name: str) -> None:
    for raw in HEAVY:
        found = read(raw, Origin("x"), kind=kind_for(name))
        assert found.documents or found.problems


WIDE = [
    pytest.param("utf-16", id="UTF-16 with its mark"),
    pytest.param("utf-16-le", id="UTF-16 without one, little end first"),
    pytest.param("utf-16-be", id="UTF-16 without one, big end first"),
    pytest.param("utf-32", id="UTF-32"),
    pytest.param("utf-8-sig", id="UTF-8 with a mark"),
    pytest.param("windows-1252", id="windows-1252 that nobody declares"),
]


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CR LF", "CR"])
def test_encodings_and_line_ends_make_no_difference(encoding: str, end: str) -> None:
    text = f"# Größe{end}{end}- [Zürich](https://a.example/x) – gut{end}"
    (document,) = read(text.encode(encoding), Origin("x.md")).documents
    (section,) = document.sections
    (one,) = section.mentions
    assert (section.path, one.text, one.url, one.annotation, one.place.line) == (
        ("Größe",), "Zürich", "https://a.example/x", "gut", 3,
    )  # fmt: skip
    assert text.encode(encoding)[one.place.start : one.place.end].decode(
        encoding.removesuffix("-sig") if encoding != "utf-16" and encoding != "utf-32" else f"{encoding}-le"
    ) == "https://a.example/x"  # fmt: skip
