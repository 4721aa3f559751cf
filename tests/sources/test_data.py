"""Data as JSON, JSON Lines and YAML: by names of fields, by paths, and in both directions."""

import pytest

from curator.model import Edit, Mention, Role, Source, Tag
from curator.sources import EditError, Origin, Reading, kind_for, read
from tests.sources.reading import document, mentions, reading, urls

A = "https://a.example/"
B = "https://b.example/"

JSON = r"""{
  "$schema": "https://s.example/",
  "title": "List",
  "items": [
    {"name": "One \"é\"", "url": "https:\/\/a.example\/?x=1&y=2", "description": "<p>Words</p>",
     "tags": ["x", "y, z"], "authors": [{"name": "Ann"}], "icon": "https://a.example/i.png"},
    {"name": "Two", "link": {"href": "https://b.example/", "rel": "self"}, "notes": "see [that](https://c.example/)."}
  ],
  "plain": ["https://d.example/", "https://e.example/"]
}
"""
LINES = (
    '{"title": "One", "url": "https://a.example/"}\n\n{"url": "https://b.example/", "pdf": "https://b.example/x.pdf"}\n'
)
YAML = """# a list
- name: One é
  website_url: https://a.example/?x=1&y=2   # a remark
  source_code_url: 'https://b.example/it''s'
  tags: [x, y]
- name: Two
  description: >
    See [that](https://c.example/).
  url: "https://d.example/"
  more: [https://e.example/, 'https://f.example/']
"""


def _chosen(text: str, **options: str | tuple[str, ...]) -> Reading:
    source = Source(key="test", kind="json", location="x", options=options)
    return read(text.encode(), Origin("x", source=source), kind=kind_for("json"))


def _told(found: list[Mention]) -> list[tuple[str | None, str, Role]]:
    return [(one.url, one.text, one.role) for one in found]


def test_the_records_of_json_are_found_by_the_names_of_their_fields() -> None:
    found = document(JSON, "json")
    assert found.title == "List"
    assert [one.path for one in found.sections] == [(), ("items",), ("items", "link")]
    assert _told([one for section in found.sections for one in section.mentions]) == [
        ("https://s.example/", "List: $schema", Role.OTHER),
        ("https://d.example/", "List: plain", Role.OTHER),
        ("https://e.example/", "List: plain", Role.OTHER),
        (A + "?x=1&y=2", 'One "é"', Role.MAIN),
        (A + "i.png", 'One "é"', Role.IMAGE),
        ("https://c.example/", "that", Role.OTHER),
        (B, "Two", Role.MAIN),
    ]
    one = found.sections[1].mentions[0]
    assert (one.annotation, one.tags) == ("Words", (Tag("keyword", "x"), Tag("keyword", "y"), Tag("keyword", "z")))
    assert (one.facts.creators, one.place.line) == (("Ann",), 5)


def test_the_records_of_yaml_are_found_alike() -> None:
    assert _told(mentions(YAML, "yaml")) == [
        (A + "?x=1&y=2", "One é", Role.MAIN),
        (B + "it's", "One é: source_code_url", Role.OTHER),
        ("https://d.example/", "Two", Role.MAIN),
        ("https://c.example/", "that", Role.OTHER),
        ("https://e.example/", "Two: more", Role.OTHER),
        ("https://f.example/", "Two: more", Role.OTHER),
    ]


def test_each_line_of_json_lines_is_a_record() -> None:
    assert _told(mentions(LINES, "jsonl")) == [
        (A, "One", Role.MAIN),
        (B, B, Role.MAIN),
        (B + "x.pdf", "pdf", Role.PDF),
    ]


def test_a_line_that_is_none_is_a_problem_and_hides_no_other() -> None:
    found = reading('{"url": "https://a.example/"}\n{"url": \n{"url": "https://b.example/"}\n', "jsonl")
    assert [problem.where for problem in found.problems] == ["x:2"]
    assert [one.url for one in found.documents[0].sections[0].mentions] == [A, B]


PATHS = [
    pytest.param({"url": "items[*].link.href", "title": "items[*].name"}, [(B, "Two")], id="with stars"),
    pytest.param({"url": "$.items[].link.href", "title": "$.items[].name"}, [(B, "Two")], id="as JSONPath"),
    pytest.param({"url": "items.1.link.href", "title": "rel"}, [(B, "self")], id="a title beside the address"),
    pytest.param({"url": "plain[0]", "title": "title"}, [("https://d.example/", "List")], id="the whole file's title"),
    pytest.param({"url": ("plain[0]", "items['0']['icon']")}, [("https://d.example/", "https://d.example/"),
                 (A + "i.png", 'One "é"')], id="two paths"),
]  # fmt: skip


@pytest.mark.parametrize(("options", "expected"), PATHS)
def test_paths_say_where_addresses_and_titles_are(options: dict[str, str], expected: list[tuple[str, str]]) -> None:
    (found,) = _chosen(JSON, **options).documents
    told = [(one.url, one.text) for section in found.sections for one in section.mentions]
    assert told == expected


def test_paths_say_where_words_and_tags_are() -> None:
    raw = '{"a": [{"u": "www.a.example/x", "w": "Words", "k": ["x", "y"], "s": "S"}]}'
    found = _chosen(raw, url="a[*].u", annotation="a[*].w", tags="a[*].k", section="a[*].s")
    (section,) = found.documents[0].sections
    (one,) = section.mentions
    assert section.path == ("S",)
    assert (one.url, one.annotation) == ("http://www.a.example/x", "Words")
    assert one.tags == (Tag("keyword", "x"), Tag("keyword", "y"))


def test_a_path_to_nothing_is_a_problem() -> None:
    (problem,) = _chosen(JSON, url="nowhere[*].x").problems
    assert "option 'url'" in problem.what


def test_a_json_feed_is_known_by_its_version() -> None:
    """JSON Feed 1.1."""
    raw = b'{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1", "url": "https://a.example/"}]}'
    found = kind_for(path="feed", media_type="text/plain", raw=raw)
    assert found is kind_for("json")


REFUSED = [
    pytest.param("json", b'{"url": "https://a.example/"', "x:1", id="cut short"),
    pytest.param("json", b'[\n1 2]', "x:2", id="no comma"),
    pytest.param("json", b'{\n"a": "\\x"}', "x:2", id="no escape"),
    pytest.param("json", b'{"a": "never closed}', "x:1", id="a text never closed"),
    pytest.param("json", b"{'a': 1}", "x:1", id="quotes of another language"),
    pytest.param("json", b"<html>Bad gateway</html>", "x:1", id="an error page"),
    pytest.param("json", b"{}{}", "x:1", id="two values"),
    pytest.param("json", b"", "x:1", id="nothing"),
    pytest.param("json", b"[" * 100_000, "x:1", id="100,000 deep"),
    pytest.param("jsonl", b"no\nno\n", "x:1", id="lines of something else"),
    pytest.param("yaml", b"a: [1\nb: 2", "x:1", id="a list never closed"),
    pytest.param("yaml", b"a: 1\n---\nb: 2\n", "x:2", id="two documents"),
    pytest.param("yaml", b"a: &a [x, x]\nb: &b [*a, *a]\n" + b"".join(
        b"%c: &%c [*%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c, *%c]\n" % (n, n, *([n - 1] * 9)) for n in range(99, 112)
    ), "x:", id="a billion laughs"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "raw", "where"), REFUSED)
def test_what_is_no_data_is_one_problem_with_its_line(kind: str, raw: bytes, where: str) -> None:
    found = read(raw, Origin("x"), kind=kind_for(kind))
    assert found.documents == ()
    (problem,) = found.problems
    assert problem.where.startswith(where)
    assert problem.remedy


def test_an_alias_is_read_once() -> None:
    assert urls("a: &a {url: https://a.example/}\nb: *a\n", "yaml") == [A]


def test_an_address_that_a_plain_text_cannot_hold_gets_quotes() -> None:
    raw = b"a: [https://a.example/, https://b.example/]\n"
    kind = kind_for("yaml")
    assert kind is not None
    assert kind.write is not None
    first = mentions(raw, "yaml")[0]
    edit = Edit("x", first.place, A, A + "x,y")
    assert kind.write(raw, [edit]) == b'a: ["https://a.example/x,y", https://b.example/]\n'


def test_an_address_that_would_change_the_list_is_refused() -> None:
    raw = b"a: [\n  see https://a.example/ there\n]\n"
    kind = kind_for("yaml")
    assert kind is not None
    assert kind.write is not None
    (first,) = mentions(raw, "yaml")
    with pytest.raises(EditError, match="put the old address in quotes first"):
        kind.write(raw, [Edit("x", first.place, A, A + "x,y")])
