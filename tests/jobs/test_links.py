"""`curator links`: the record of each mention, and what stands for a document that has none or cannot be read."""

from dataclasses import fields

import pytest

from curator.jobs.links import LinkRecord, NoLinks, links
from curator.model import SourceProblem

A = "https://a.example/"


def test_a_record_has_the_keys_of_the_machine_interface() -> None:
    """DESIGN, section 8."""
    told = "doc url text annotation heading sections line position kind"
    assert [field.name for field in fields(LinkRecord)] == told.split()


def test_a_record_says_where_and_how_a_document_speaks_of_a_link() -> None:
    raw = b"# A\n## B\n\n- [x](https://a.example/#y): words\n"
    assert list(links(raw, "./docs//x.md")) == [
        LinkRecord("./docs//x.md", A + "#y", "x", "words", "B", ("A", "B"), 4, 0, "markdown")
    ]


ANSWERS = [
    pytest.param(b"words", "x.md", None, [NoLinks("x.md")], id="no mention"),
    pytest.param(b"", "-", None, [NoLinks("-")], id="nothing on standard input"),
    pytest.param(b"title,url\nx,\n", "x.csv", None, [None], id="a mention without an address"),
    pytest.param(b"[x](https://a.example/)", "-", None, [A], id="standard input is looked at"),
    pytest.param(b"<a href=https://a.example/>x</a>", "x.unknown", "html", [A], id="the kind is told"),
    pytest.param(b"[x](y)", "x.md", None, [NoLinks("x.md")], id="a relative link without a base"),
]


@pytest.mark.parametrize(("raw", "doc", "kind", "expected"), ANSWERS)
def test_answers(raw: bytes, doc: str, kind: str | None, expected: list[object]) -> None:
    found = [one.url if isinstance(one, LinkRecord) else one for one in links(raw, doc, kind=kind)]
    assert found == expected


def test_a_base_makes_relative_links_absolute() -> None:
    (one,) = links(b"[x](../y#z)", "x.md", base="https://a.example/b/c/")
    assert isinstance(one, LinkRecord)
    assert one.url == "https://a.example/b/y#z"


@pytest.mark.parametrize(
    ("raw", "doc", "kind"),
    [(bytes(range(256)), "x.md", None), (b"x", "x.zip", None), (b"x", "x.md", "nonsense")],
    ids=["binary", "of no kind", "a kind that is none"],
)
def test_what_cannot_be_read_is_one_problem_and_no_record(raw: bytes, doc: str, kind: str | None) -> None:
    (one,) = links(raw, doc, kind=kind)
    assert isinstance(one, SourceProblem)
    assert one.where == doc
    assert one.remedy


def test_a_problem_does_not_hide_the_records() -> None:
    problem, one, _ = links(b'title,url\nx,https://a.example/\ny,"\n', "x.csv")
    assert isinstance(problem, SourceProblem)
    assert isinstance(one, LinkRecord)
