"""Running text in rst, asciidoc, mediawiki, org and plaintext: headings, items, links, and what is no link."""

import pytest

from curator.model import Mention, Role
from curator.sources import Origin, kind_for, read
from tests.sources.reading import document, mentions, urls

A, B, C, D = (f"https://{name}.example/" for name in "abcd")

RST = """=====
Title
=====

See `a page <https://a.example/?x=1>`_ and https://b.example/. Also Python_, `some words`_
and `one <https://c.example/x>`__
more.

Part
----

- `First <https://d.example/>`_: words about it
- plain https://e.example/(x), more

.. _Python: https://python.example/
.. _some words: https://words.example/
.. _lonely: https://lonely.example/

.. note:: A note with https://note.example/

Code::

    https://never.example/1

.. code-block:: sh

   curl https://never.example/2

.. https://never.example/3 in a comment

``https://never.example/4`` and :doc:`x`.
"""

ASCIIDOC = """= Title
:home: https://home.example/

== Part

See https://a.example/?x=1[the page^], link:https://b.example/[B] and https://c.example/.
And {home}[home].

* https://d.example/[D]: words about it
* plain

// https://never.example/1
----
https://never.example/2
----
[source,sh]
curl https://never.example/3

image::https://i.example/x.png[A picture]
"""

MEDIAWIKI = """== Part ==
See [https://a.example/?x=1 the ''page''] and https://b.example/.

=== Sub ===
* [https://c.example/ C]: words about it
* {{cite web |url=https://d.example/ |title=The D |access-date=2020}}<ref>https://e.example/</ref>
<!-- https://never.example/1 --><nowiki>https://never.example/2</nowiki>
<pre>
https://never.example/3
</pre>
"""

ORG = """#+TITLE: The title
* TODO Part :tag:
See [[https://a.example/?x=1][the page]] and https://b.example/.
** Sub
- [[https://c.example/][C]]: words about it
- [[https://d.example/]]
# https://never.example/1
#+BEGIN_SRC sh
curl https://never.example/2
#+END_SRC
=https://never.example/3= and [[file:x.org][x]]
"""

TEXT = """Links
=====

See https://a.example/?x=1, (https://b.example/b_(c)) and <https://c.example/>.
- https://d.example/ is the last.
"""

TOLD = [
    pytest.param(
        "rst",
        RST,
        [
            (("Title",), A + "?x=1", "a page"), (("Title",), B, B), (("Title",), "https://python.example/", "Python"),
            (("Title",), "https://words.example/", "some words"), (("Title",), C + "x", "one"),
            (("Title", "Part"), D, "First"), (("Title", "Part"), "https://e.example/(x)", "https://e.example/(x)"),
            (("Title", "Part"), "https://lonely.example/", "lonely"),
            (("Title", "Part"), "https://note.example/", "https://note.example/"),
        ],
        id="reStructuredText",
    ),
    pytest.param(
        "asciidoc",
        ASCIIDOC,
        [
            (("Title", "Part"), A + "?x=1", "the page"), (("Title", "Part"), B, "B"), (("Title", "Part"), C, C),
            (("Title", "Part"), "https://home.example/", "home"), (("Title", "Part"), D, "D"),
            (("Title", "Part"), "https://i.example/x.png", "A picture"),
        ],
        id="AsciiDoc",
    ),
    pytest.param(
        "mediawiki",
        MEDIAWIKI,
        [
            (("Part",), A + "?x=1", "the page"), (("Part",), B, B), (("Part", "Sub"), C, "C"),
            (("Part", "Sub"), D, "The D"), (("Part", "Sub"), "https://e.example/", "https://e.example/"),
        ],
        id="wikitext",
    ),
    pytest.param(
        "org",
        ORG,
        [
            (("Part",), A + "?x=1", "the page"), (("Part",), B, B), (("Part", "Sub"), C, "C"), (("Part", "Sub"), D, D),
        ],
        id="Org",
    ),
    pytest.param(
        "text",
        TEXT,
        [
            (("Links",), A + "?x=1", A + "?x=1"), (("Links",), B + "b_(c)", B + "b_(c)"), (("Links",), C, C),
            (("Links",), D, D),
        ],
        id="plain text",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "expected"), TOLD)
def test_links_have_their_words_and_sections(kind: str, text: str, expected: list[object]) -> None:
    found = document(text, kind)
    assert [(section.path, one.url, one.text) for section in found.sections for one in section.mentions] == expected


@pytest.mark.parametrize(("kind", "text"), [(one.values[0], one.values[1]) for one in TOLD])
def test_lines_end_as_they_like(kind: str, text: str) -> None:
    assert urls(text.replace("\n", "\r\n"), kind) == urls(text, kind)
    assert urls(("\ufeff" + text).encode("utf-16-le"), kind) == urls(text, kind)


def _of(kind: str, text: str, url: str) -> Mention:
    return next(one for one in mentions(text, kind) if one.url == url)


@pytest.mark.parametrize(
    ("kind", "text", "url"), [("rst", RST, D), ("asciidoc", ASCIIDOC, D), ("mediawiki", MEDIAWIKI, C), ("org", ORG, C)]
)
def test_the_words_after_a_link_are_its_annotation(kind: str, text: str, url: str) -> None:
    assert _of(kind, text, url).annotation == "words about it"


def test_a_link_by_name_has_the_place_of_its_target() -> None:
    one = _of("rst", RST, "https://python.example/")
    assert one.place.line == 15
    assert RST.encode()[one.place.start : one.place.end] == b"https://python.example/"


def test_an_address_in_an_attribute_has_its_place() -> None:
    assert _of("asciidoc", ASCIIDOC, "https://home.example/").place.line == 2


def test_a_picture_is_one() -> None:
    assert _of("asciidoc", ASCIIDOC, "https://i.example/x.png").role is Role.IMAGE


FOUND = [
    pytest.param("rst", "A\n=\n\nB\n=\n\nhttps://a.example/\n", [A], id="short titles"),
    pytest.param("rst", "`x <https://\n  a.example/>`_\n", [A], id="an address over two lines"),
    pytest.param("rst", "x__ and `y`__\n\n__ https://a.example/\n.. __: https://b.example/\n", [A, B], id="anonymous"),
    pytest.param("rst", ".. _x: y_\n.. _y: https://a.example/\n\nx_\n", [A], id="a target that names another one"),
    pytest.param("rst", ".. image:: https://a.example/x.png\n   :alt: X\n", [A + "x.png"], id="a picture"),
    pytest.param("rst", "+-----+-----+\n| a   | https://a.example/ |\n+-----+-----+\n", [A], id="a table"),
    pytest.param("rst", ".. [1] See https://a.example/\n", [A], id="a footnote"),
    pytest.param("rst", ":Source: https://a.example/\n", [A], id="a field"),
    pytest.param("rst", "__init__ and x_y_ are names\n", [], id="names in words"),
    pytest.param("asciidoc", "|===\n| https://a.example/[A] | https://b.example/\n|===\n", [A, B], id="a table of two"),
    pytest.param("asciidoc", "\\https://never.example/ and +++https://never.example/+++\n", [], id="escaped"),
    pytest.param("asciidoc", "term:: https://a.example/\n", [A], id="a term"),
    pytest.param("mediawiki", "[//a.example/ A]\n", [A], id="an address without a scheme"),
    pytest.param("mediawiki", "{| \n|-\n| https://a.example/ || https://b.example/\n|}\n", [A, B], id="wiki table"),
    pytest.param("org", "| [[https://a.example/][A]] | https://b.example/ |\n", [A, B], id="a row"),
    pytest.param("org", "<https://a.example/>\n", [A], id="angle brackets"),
]


@pytest.mark.parametrize(("kind", "text", "expected"), FOUND)
def test_what_is_a_link_and_what_is_not(kind: str, text: str, expected: list[str]) -> None:
    assert urls(text, kind) == expected


HOSTILE = [
    pytest.param(b"[" * 100_000, id="brackets"),
    pytest.param(b"`" * 100_000, id="backquotes"),
    pytest.param(b"`a <" * 30_000, id="links never closed"),
    pytest.param(b"[[https://a" * 10_000, id="double brackets never closed"),
    pytest.param(b"{{a|url=https://a.example/" * 3_000, id="templates never closed"),
    pytest.param(b"https://a.example/x[" * 3_000, id="macros never closed"),
    pytest.param(b"a_ " * 30_000, id="references to nothing"),
    pytest.param(b"<!--" * 30_000, id="comments never closed"),
    pytest.param(b"<pre>" * 10_000, id="elements never closed"),
    pytest.param(b"+++" * 30_000, id="passes never closed"),
    pytest.param(b"====\n" * 30_000, id="rules"),
    pytest.param(b"x\n=\n" * 3_000, id="headings"),
    pytest.param(b"https://a.example/" + b")" * 100_000, id="closing parentheses"),
    pytest.param(b"".join(b".. _t%d: https://a.example/%d\n" % (n, n) for n in range(2_000)), id="2,000 targets"),
]


@pytest.mark.parametrize("raw", HOSTILE)
@pytest.mark.parametrize("kind", ["rst", "asciidoc", "mediawiki", "org", "text"])
def test_hostile_text_ends_in_a_reading(kind: str, raw: bytes) -> None:
    """Ended by being linear, or by a bound: a quadratic reader would need minutes for some of these."""
    assert len(read(raw, Origin("x"), kind=kind_for(kind)).documents) == 1
