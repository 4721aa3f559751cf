"""Lists that programs export as markup: bookmarks, OPML, feeds and sitemaps, in both directions."""

import gzip

import pytest

from curator.model import Role, Tag
from curator.sources import KINDS, Origin, kind_for, read
from tests.sources.reading import document, mentions, reading, urls

A = "https://a.example/"

BOOKMARKS = """<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Mine</H1>
<DL><p>
    <DT><A HREF="https://a.example/?x=1&amp;y=2" TAGS="one, two,one">First &amp; best</A>
    <DD>Words about it
    <DT><H3 ADD_DATE="1">Folder</H3>
    <DD>Words about the folder
    <DL><p>
        <DT><A HREF="https://b.example/">Second</A>
        <DT><H3>Empty</H3>
        <DL><p>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://c.example/">Third</A>
    <DT><A HREF="javascript:alert(1)">Let</A>
    <DT><A HREF="place:sort=8">Recent</A>
</DL><p>
"""

OPML = """<?xml version="1.0"?>
<opml version="2.0"><head><title>Feeds</title></head><body>
<outline text="News &amp; more">
  <outline text="A" type="rss" xmlUrl="https://a.example/feed?x=1&amp;y=2" htmlUrl="https://a.example/" language="fr"/>
  <outline text="B & C" description="said "so" once" category="/one/two,three" xmlUrl="https://b.example/feed" />
</outline>
<outline text="Links"><outline text="L" type="link" url="https://l.example/"></outline></outline>
</body></opml>
"""

RSS = """<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>News</title><link>https://a.example/</link><language>fr</language>
<image><url>https://a.example/logo.png</url><title>News</title><link>https://a.example/</link></image>
<item><title>One</title><link> https://a.example/1?a=1&amp;b=2 </link><dc:creator>Ann</dc:creator>
<category>x</category><pubDate>Mon, 1 Jan 2024 00:00:00 GMT</pubDate>
<description>See &lt;a href="https://b.example/?a=1&amp;amp;b=2"&gt;that &amp;amp; this&lt;/a&gt;
 now</description></item>
<item><title>Two</title><guid>https://a.example/2</guid>
<description><![CDATA[<p>And <a href='https://c.example/?a=1&amp;b=2'>c</a></p>]]></description>
<enclosure url="https://a.example/2.pdf" type="application/pdf" length="1"/></item>
<item><title>Three</title><guid isPermaLink="false">https://never.example/</guid></item>
</channel></rss>
"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="text">News</title>
<link rel="self" href="https://never.example/feed"/><link href="https://a.example/"/>
<entry><title>One</title><link rel="alternate" href="https://a.example/1"/><link rel="related" href="https://b.example/"/>
<author><name>Ann</name></author><category term="x"/><updated>2024-01-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">See <a href="https://c.example/">c</a>.</div></content>
</entry></feed>
"""

SITEMAP = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>https://a.example/?x=1&amp;y=2</loc><lastmod>2024-01-01</lastmod>
<xhtml:link rel="alternate" hreflang="fr" href="https://a.example/fr"/>
<image:image><image:loc>https://a.example/x.png</image:loc></image:image></url>
<url><loc><![CDATA[https://a.example/2]]></loc></url>
</urlset>
"""

INDEX = "<sitemapindex><sitemap><loc>https://a.example/1.xml.gz</loc></sitemap></sitemapindex>"


def test_folders_are_sections_and_tags_and_words_stay_with_their_bookmark() -> None:
    found = document(BOOKMARKS, "bookmarks")
    assert found.title == "Mine"
    assert [(one.path, one.parent, len(one.mentions)) for one in found.sections] == [
        (("Mine",), None, 2),
        (("Mine", "Folder"), 0, 1),
        (("Mine", "Folder", "Empty"), 1, 0),
    ]
    first, third = found.sections[0].mentions
    assert (first.url, first.text, first.annotation) == (A + "?x=1&y=2", "First & best", "Words about it")
    assert first.tags == (Tag("keyword", "one"), Tag("keyword", "two"))
    assert (first.place.line, third.url, third.annotation) == (6, "https://c.example/", None)


def test_an_outline_gives_sites_before_feeds_and_survives_what_is_not_well_formed() -> None:
    found = reading(OPML, "opml")
    (problem,) = found.problems
    assert problem.where == "x:5"
    (told,) = found.documents
    assert [one.path for one in told.sections] == [("News & more",), ("Links",)]
    a, feed, b = told.sections[0].mentions
    assert (a.url, a.role, a.position, a.facts.languages) == (A, Role.MAIN, 0, ("fr",))
    assert (feed.url, feed.role, feed.position) == (A + "feed?x=1&y=2", Role.OTHER, 0)
    assert (b.text, b.annotation) == ("B & C", 'said "so" once')
    assert b.tags == (Tag("keyword", "one/two"), Tag("keyword", "three"))


def test_the_entries_of_rss_have_their_words_facts_and_inner_links() -> None:
    found = document(RSS, "feed")
    assert (found.title, found.language) == ("News", "fr")
    told = [(one.url, one.text, one.role, one.position) for one in found.sections[0].mentions]
    assert told == [
        (A, "News", Role.MAIN, 0),
        (A + "1?a=1&b=2", "One", Role.MAIN, 1),
        ("https://b.example/?a=1&b=2", "that & this", Role.OTHER, 1),
        (A + "2", "Two", Role.MAIN, 2),
        (A + "2.pdf", "Two", Role.OTHER, 2),
        ("https://c.example/?a=1&b=2", "c", Role.OTHER, 2),
    ]
    one = found.sections[0].mentions[1]
    assert (one.annotation, one.facts.creators) == ("See that & this now", ("Ann",))
    assert (one.facts.date, one.tags) == ("Mon, 1 Jan 2024 00:00:00 GMT", (Tag("keyword", "x"),))


def test_the_entries_of_atom_have_their_words_and_inner_links() -> None:
    told = [(one.url, one.text, one.role, one.position) for one in mentions(ATOM, "feed")]
    assert told == [
        (A, "News", Role.MAIN, 0),
        (A + "1", "One", Role.MAIN, 1),
        ("https://b.example/", "One", Role.OTHER, 1),
        ("https://c.example/", "c", Role.OTHER, 1),
    ]
    one = mentions(ATOM, "feed")[1]
    assert (one.annotation, one.facts.creators, one.tags) == ("See c.", ("Ann",), (Tag("keyword", "x"),))


def test_inner_links_can_be_left_out() -> None:
    assert "https://c.example/" not in urls(ATOM, "feed", inner="no")


def test_a_sitemap_gives_pages_with_their_dates() -> None:
    told = [(one.url, one.role, one.facts.date, one.position) for one in mentions(SITEMAP, "sitemap")]
    assert told == [
        (A + "?x=1&y=2", Role.MAIN, "2024-01-01", 0),
        (A + "fr", Role.OTHER, None, 0),
        (A + "x.png", Role.IMAGE, None, 0),
        (A + "2", Role.MAIN, None, 1),
    ]


def test_an_index_lists_its_sitemaps_and_a_packed_one_has_lines_but_no_bytes() -> None:
    (section,) = document(gzip.compress(INDEX.encode()), "sitemap").sections
    assert section.type == "sitemap"
    (one,) = section.mentions
    assert (one.url, one.place.line, one.place.start) == (A + "1.xml.gz", 1, None)


CLAIMED = [
    pytest.param("x.html", BOOKMARKS, "bookmarks", id="bookmarks in a file that is called a page"),
    pytest.param("x.xml", OPML, "opml", id="OPML"),
    pytest.param("x.xml", RSS, "feed", id="RSS"),
    pytest.param("x.xml", "\ufeff<?xml version='1.0'?>\n<!-- <rss> -->\n" + ATOM, "feed", id="Atom after a comment"),
    pytest.param(
        "x.rdf",
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
        "feed", id="RSS 1.0",
    ),
    pytest.param("x", SITEMAP, "sitemap", id="a sitemap"),
    pytest.param("x.md", "Write `<rss>` so.\n\n<rss>", "markdown", id="not words about a feed"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "text", "expected"), CLAIMED)
def test_the_first_element_says_the_kind(path: str, text: str, expected: str) -> None:
    found = kind_for(path=path, media_type="text/html" if path == "x" else None, raw=text.encode())
    assert found is not None
    assert found.name == expected


LAUGHS = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
<rss><channel><title>&b;&c;</title><item><title>&b;</title><link>https://a.example/</link></item></channel></rss>"""


def test_entities_are_never_expanded_and_never_loaded() -> None:
    found = read(LAUGHS.encode(), Origin("x.rss"))
    (problem,) = found.problems
    assert (problem.where, problem.what) == ("x.rss:1", "declares entities of its own, which are never expanded")
    assert [(one.url, one.text) for one in found.documents[0].sections[0].mentions] == [(A, "&b;")]


REFUSED = [
    pytest.param("feed", b"<!doctype html><html><title>502 Bad Gateway</title></html>", "web page", id="an error page"),
    pytest.param("feed", b"", "no element", id="nothing"),
    pytest.param("sitemap", b"<rss></rss>", "<rss>", id="another format"),
    pytest.param("opml", b"<html><p>Log in", "web page", id="a log-in page"),
    pytest.param("bookmarks", b"<html><p>Log in", "web page", id="a log-in page for bookmarks"),
    pytest.param("sitemap", gzip.compress(SITEMAP.encode())[:-20], "cut short", id="gzip without its end"),
    pytest.param("sitemap", b"\x1f\x8b" + bytes(40), "damaged", id="gzip that is none"),
    pytest.param("sitemap", gzip.compress(bytes(200_000_000)), "more than 128 MB", id="a bomb"),
]


@pytest.mark.parametrize(("kind", "raw", "what"), REFUSED)
def test_what_is_no_list_is_one_problem_and_no_document(kind: str, raw: bytes, what: str) -> None:
    found = read(raw, Origin("x"), kind=kind_for(kind))
    assert found.documents == ()
    (problem,) = found.problems
    assert what in problem.what
    assert problem.remedy


HOSTILE = [
    pytest.param(b"<item>" * 100_000, id="items in items"),
    pytest.param(b"<title>" * 100_000, id="titles never closed"),
    pytest.param(b'<a href="' * 30_000, id="attributes never closed"),
    pytest.param(b"<![CDATA[" * 100_000, id="CDATA never closed"),
    pytest.param(b"<!DOCTYPE [" * 50_000, id="declarations never closed"),
    pytest.param(b"&" * 500_000, id="ampersands"),
    pytest.param(b"<outline text='x' url='https://a.example/'>" * 5_000, id="outlines in outlines"),
]


@pytest.mark.parametrize("raw", HOSTILE)
@pytest.mark.parametrize("kind", ["feed", "opml", "sitemap", "bookmarks"])
def test_hostile_markup_ends_in_a_reading(kind: str, raw: bytes) -> None:
    start = {"feed": b"<rss>", "opml": b"<opml>", "sitemap": b"<urlset>", "bookmarks": b"<dl>"}[kind]
    found = read(start + raw, Origin("x"), kind=kind_for(kind))
    assert len(found.documents) + len(found.problems) >= 1


def test_every_kind_of_list_is_known_by_name() -> None:
    assert {"bookmarks", "opml", "feed", "sitemap"} <= {kind.name for kind in KINDS}
