"""The readers' pages: what stands on them, what became of what is gone, in which language, and what they weigh."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from datasette.app import Datasette

from curator import store as keep
from curator.model import Cause, Flip, State
from curator.review.catalogue import marking, resources, slugs
from tests.review.reading import AT, DOCUMENTS, SOURCE, Text, filled, get, number_of, reader


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return filled(tmp_path_factory.mktemp("read"))


@pytest.fixture(scope="module")
def site(path: Path) -> Datasette:
    return reader(path)


async def page(site: Datasette, where: str) -> Text:
    answer = await get(site, where)
    assert answer.status_code == 200, (where, answer.status_code, answer.text[:300])
    return Text(answer.text)


PAGES = [
    "/", "/document/1-identify-the-multiple-barriers", "/document/2", "/document/4", "/document/5", "/document/8",
    "/guideline/1", "/documents", "/documents?area=Integration&audience=Parents", "/resource/1", "/resource/2",
    "/search", "/search?q=dead", "/search?q=gone&health=dead&area=Integration", "/changes", "/about", "/data",
    "/embed/section/1",
]  # fmt: skip


@pytest.mark.parametrize("where", PAGES)
async def test_every_page_says_what_it_is_to_programs_and_stays_light(site: Datasette, where: str) -> None:
    answer = await get(site, where)
    found = Text(answer.text)
    assert answer.status_code == 200
    assert len(answer.content) < 60_000
    assert re.search(r"<title>[^<]{2,}</title>", answer.text)
    assert found.of("html")[0]["lang"] == "en"
    rels = [(one.get("rel"), one.get("href")) for one in found.of("link")]
    canonical = [href for rel, href in rels if rel == "canonical"]
    assert len(canonical) == 1
    assert (canonical[0] or "").startswith("http://")
    assert len(re.findall(r"<h1[ >]", answer.text)) == 1
    assert "{{" not in answer.text
    assert [one for one in found.of("script") if one != {"type": "application/ld+json"}] == []
    assert re.search(r"<[a-z][^>]* style=", answer.text) is None
    if not where.startswith("/embed"):
        names = {one.get("name") or one.get("property") for one in found.of("meta")}
        assert names >= {"viewport", "description", "og:title", "og:type", "og:url"}
        assert {one.get("hreflang") for one in found.of("link") if one.get("rel") == "alternate"} >= {"en", "fr"}


async def test_a_document_reads_as_its_portal_words_it(site: Datasette) -> None:
    found = await page(site, "/document/1-identify-the-multiple-barriers")
    lines = found.lines
    order = [
        "Homepage", "Guidelines", "Integration", "Guideline (en)", "1. Identify the Multiple Barriers",
        "Read this first.",
        "One step.", "Another step.", "Online Manuals", "Success Stories", "Nothing is listed here yet.",
        "Also available in:", "20 December 2014", "Final meeting", "It took place.",
    ]  # fmt: skip
    assert [line for line in lines if line in order] == order
    assert "Lifelong Learning Programme. Funded with support. Views only of the author." in lines
    assert "Words of the portal." in lines
    assert "Ann A. · 15 November 2012" in lines


async def test_the_editors_word_stands_before_the_documents(site: Datasette) -> None:
    found = await page(site, "/document/1")
    hrefs = dict(found.links)
    assert hrefs["The editors' title"] == "https://things.example/1"
    assert hrefs["Old address"] == "https://things.example/new-place"
    assert "Retired thing" not in found.text
    assert "Looked at by hand: fine" in found.text


async def test_a_broken_one_is_struck_with_a_word_and_its_archived_copy(site: Datasette) -> None:
    answer = await get(site, "/document/1")
    hrefs = dict(Text(answer.text).links)
    assert '<s class="title">Dead and gone</s>' in answer.text
    assert hrefs["Archived copy"] == "https://web.archive.org/web/2013/x"
    assert "https://things.example/2" not in hrefs.values()


@pytest.mark.parametrize(
    ("title", "shown", "linked"),
    [
        pytest.param("Hides", False, False, id="hide leaves it out"),
        pytest.param("Shows", True, True, id="show links it all the same"),
    ],
)
async def test_a_portal_says_what_becomes_of_its_broken_links(
    site: Datasette, path: Path, title: str, shown: bool, linked: bool
) -> None:
    with keep.open_store(path) as store:
        number = store.value("SELECT id FROM documents WHERE title = ?", (title,))
    found = await page(site, f"/document/{number}")
    assert ("when dead" in found.text) is shown
    assert any(href.startswith("https://things.example/") for _, href in found.links) is linked


async def test_chapters_lead_back_on_and_to_their_index(site: Datasette) -> None:
    found = await page(site, "/document/2")
    by_rel = {one.get("rel"): one.get("href") for one in found.of("a") if one.get("rel") in ("prev", "next")}
    assert by_rel == {"prev": "/document/1-identify-the-multiple-barriers", "next": "/document/3-take-part"}
    assert dict(found.links)["Index"] == "/guideline/1"
    index = await page(site, "/guideline/1")
    assert [text for text, href in index.links if href.startswith("/document/")] == [
        "Identify the Multiple Barriers", "Understand the School", "Take Part",
    ]  # fmt: skip


async def test_the_same_page_in_other_languages_is_linked_both_ways(site: Datasette) -> None:
    answer = await get(site, "/document/1")
    assert dict(Text(answer.text).links)["العربية"].startswith("/document/4-")
    assert 'hreflang="ar" href="http://localhost/document/4-' in answer.text
    assert "Ελληνικά" in answer.text
    other = await page(site, "/document/4")
    assert ("English", "/document/1-identify-the-multiple-barriers") in other.links


async def test_a_page_from_right_to_left_says_so(site: Datasette) -> None:
    found = await page(site, "/document/4")
    article = next(one for one in found.of("article") if "document" in (one.get("class") or ""))
    assert (article["lang"], article["dir"]) == ("ar", "rtl")
    assert found.of("html")[0]["lang"] == "en"
    framed = await get(site, "/embed/section/5")
    assert 'lang="ar" dir="rtl"' in framed.text


ELSEWHERE = [
    pytest.param("/document/1-another-slug", 301, "/document/1-identify-the-multiple-barriers", id="another slug"),
    pytest.param("/document/1-", 301, "/document/1-identify-the-multiple-barriers", id="an empty slug"),
    pytest.param(
        "/document/1-x?lang=fr", 301, "/document/1-identify-the-multiple-barriers?lang=fr", id="with its query"
    ),
    pytest.param("/document/9999", 404, "This catalogue has no such document.", id="no such document"),
    pytest.param("/document/999999999999999", 404, "This catalogue has no such document.", id="a number of 15 digits"),
    pytest.param("/document/one", 404, "This catalogue has no such page.", id="no number"),
    pytest.param("/resource/9999", 404, "This catalogue has no such resource.", id="no such resource"),
    pytest.param("/guideline/5", 404, "This catalogue has no such document.", id="no guideline"),
    pytest.param("/guideline/2", 301, "/guideline/1", id="a chapter that is not the first"),
    pytest.param("/embed/section/9999", 404, "This catalogue has no such section.", id="no such section"),
    pytest.param("/health.svg?document=x", 404, "This catalogue has no such document.", id="a badge of nothing"),
    pytest.param("/health.json?document=9999", 404, "This catalogue has no such document.", id="numbers of nothing"),
    pytest.param("/resource/RETIRED", 410, "have retired this resource", id="a retired resource"),
    pytest.param("/resource/SUCCESSOR", 301, "/resource/REPLACED", id="the new address of one that is listed"),
]


@pytest.mark.parametrize(("where", "status", "told"), ELSEWHERE)
async def test_what_is_not_here_is_told_or_led_on(
    site: Datasette, path: Path, where: str, status: int, told: str
) -> None:
    with keep.open_store(path) as store:
        new = store.value("SELECT id FROM resources WHERE url LIKE '%new-place'")
    names = {"RETIRED": number_of(path, 3), "REPLACED": number_of(path, 4), "SUCCESSOR": new}
    for name, number in names.items():
        where, told = where.replace(name, str(number)), told.replace(name, str(number))
    answer = await get(site, where)
    assert answer.status_code == status
    assert (answer.headers.get("location", "") if status == 301 else answer.text).find(told) >= 0


async def test_what_left_the_catalogue_is_gone_and_what_was_renamed_is_found(tmp_path: Path) -> None:
    path = filled(tmp_path)
    renamed = replace(DOCUMENTS[1], key="en/2b")
    with keep.open_store(path) as store:
        keep.save_source(store, SOURCE, [DOCUMENTS[0], renamed], at=AT, digest="e")
        assert store.value("SELECT id FROM documents WHERE key = 'en/2b'") == 2, (
            "it keeps its number with its histories"
        )
    site = reader(path)
    assert (await get(site, "/document/2")).status_code == 200
    gone = await get(site, "/document/3")
    assert gone.status_code == 410
    assert "taken out of the catalogue" in gone.text
    resource = await get(site, f"/resource/{number_of(path, 8)}")
    assert (resource.status_code, "No document of this catalogue mentions" in resource.text) == (410, True)


async def test_a_resource_says_what_it_is_who_says_so_and_how_it_fares(site: Datasette, path: Path) -> None:
    found = await page(site, f"/resource/{number_of(path, 1)}")
    for line in (
        "The editors' title", "Works · looked at 2 hours ago", "Title · the editors of this catalogue",
        "Title · School Safety Net", "Title · the page itself", "Once more, in other words", "Page 1",
        "Words of the portal.",
    ):  # fmt: skip
        assert any(line in one for one in found.lines), line
    assert {href for _, href in found.links} >= {
        "https://things.example/1", "/document/1-identify-the-multiple-barriers", "/document/2-understand-the-school",
        "/search?area=Integration",
    }  # fmt: skip
    assert len(found.of("ol")) == 1


async def test_a_dead_resource_offers_its_archived_copy_and_no_link(site: Datasette, path: Path) -> None:
    found = await page(site, f"/resource/{number_of(path, 2)}")
    hrefs = [href for _, href in found.links]
    assert "https://web.archive.org/web/2013/x" in hrefs
    assert "https://things.example/2" not in hrefs
    assert any("Because of 2." in line for line in found.lines)


async def test_the_first_page_crosses_areas_and_audiences(site: Datasette) -> None:
    found = await page(site, "/")
    hrefs = [href for _, href in found.links]
    assert "/documents?area=Integration&audience=Parents" in hrefs
    assert "/search?area=Integration&audience=Parents" in hrefs
    assert [one for one in ("Nothing yet", "Bullying") if one in found.lines] == ["Nothing yet", "Bullying"]
    assert "nothing yet" in found.lines
    assert "Lifelong Learning Programme. Funded with support. Views only of the author." in found.lines
    assert "Final meeting" in found.lines
    counted = await page(site, "/search?area=Integration&audience=Parents")
    count = next(text for text, href in found.links if href == "/search?area=Integration&audience=Parents")
    assert count in counted.lines


async def test_every_listed_resource_is_found_by_a_facet_and_by_its_words(site: Datasette, path: Path) -> None:
    with keep.open_store(path) as store:
        listed = {entry.resource_id: entry.title for entry in keep.entries(store)}
    seen: set[int] = set()
    where: str | None = "/search"
    while where:
        found = await page(site, where)
        seen |= {int(href.rpartition("/")[2]) for _, href in found.links if href.startswith("/resource/")}
        where = next((one.get("href") for one in found.of("a") if one.get("rel") == "next"), None)
    assert seen == set(listed) - {number_of(path, 7)}  # dead, and its only portal hides what is dead
    for number, title in listed.items():
        if number in seen:
            answer = await get(site, "/search", params={"q": title})
            assert f"/resource/{number}" in answer.text, title


async def test_search_engines_read_what_readers_see(site: Datasette, path: Path) -> None:
    for where, kind in ((f"/resource/{number_of(path, 1)}", "LearningResource"), ("/document/1", "hasPart")):
        answer = await get(site, where)
        data = re.findall(r'<script type="application/ld\+json">(.*?)</script>', answer.text, re.S)
        assert len(data) == 1
        assert kind in data[0]
        assert "The editors' title" in json.dumps(json.loads(data[0]), ensure_ascii=False) or where == "/document/1"


async def test_found_words_are_marked_and_escaped(site: Datasette) -> None:
    answer = await get(site, "/search", params={"q": "DEAD"})
    assert "<mark>Dead</mark> and gone" in answer.text
    evil = await get(site, "/search", params={"q": '"><script>alert(1)</script>', "area": "<b>"})
    assert "<script>alert" not in evil.text
    assert "<b>" not in evil.text


STRANGE = [
    "/search?q=%00", "/search?q=%ED%A0%80", "/search?q=%FF%FE", "/search?q=" + "a%20" * 3_000,
    "/search?q=" + "x" * 10_000,
    "/search?q=%F0%9F%98%80", "/search?q=*&after=1-1&after=2-2", "/search?area=" + "y" * 5_000, "/search?q[]=1",
    "/search?q=%22AND%22%20NEAR(", "/search?health=nonsense&language=%00", "/documents?after=x&kind=%00&area=%FF",
    "/documents?after=99999999999999999999", "/search?" + "&".join(f"area=a{n}" for n in range(500)),
    "/document/1-%FF%FE", "/document/1-%00", "/?lang=xx", "/search?after=%F0%9F%98%80", "/health.svg?document=1-x",
]  # fmt: skip


@pytest.mark.parametrize("where", STRANGE, ids=lambda where: where[:40])
async def test_whatever_is_asked_is_answered(site: Datasette, where: str) -> None:
    answer = await get(site, where)
    assert answer.status_code in (200, 301, 404), answer.text[:500]
    assert len(answer.content) < 60_000


async def test_the_pages_speak_french(site: Datasette) -> None:
    answer = await get(site, "/document/1?lang=fr")
    found = Text(answer.text)
    assert found.of("html")[0]["lang"] == "fr"
    assert "Rien n’est encore listé ici." in found.lines
    assert "20 décembre 2014" in found.lines
    assert any("vérifiés il y a 2 heures" in line.lower() for line in found.lines)
    by_header = await get(site, "/about", headers={"accept-language": "fr-CA,en;q=0.3"})
    assert 'lang="fr"' in by_header.text


SLUGS = [
    pytest.param("Identify the Multiple Barriers", "identify-the-multiple-barriers", id="words in small letters"),
    pytest.param("Élèves étrangers à l’école !", "eleves-etrangers-a-lecole", id="Latin letters lose their accents"),
    pytest.param("Οδηγός για γονείς", "οδηγός-για-γονείς", id="other scripts stay"),
    pytest.param("مدرسة ١٢", "مدرسة-١٢", id="right to left, with its digits"),
    pytest.param("🏳️‍🌈 ?!", "", id="no letters"),
    pytest.param(None, "", id="no title"),
    pytest.param("a/b\\c%2F..", "a-b-c-2f", id="nothing that an address takes for itself"),
    pytest.param("x" * 500, "x" * 60, id="one endless word"),
    pytest.param("word " * 100, "-".join(["word"] * 12), id="cut at a word"),
]


@pytest.mark.parametrize(("title", "slug"), SLUGS)
def test_the_readable_part_of_an_address(title: str | None, slug: str) -> None:
    assert slugs.slug(title) == slug
    assert slugs.slug(slug) == slug


MARKED = [
    pytest.param("A guide", ("guide",), "A <mark>guide</mark>", id="a word"),
    pytest.param("Élèves", ("eleves",), "<mark>Élèves</mark>", id="without accents"),
    pytest.param("Guidelines", ("guide",), "<mark>Guidelines</mark>", id="the whole word that begins so"),
    pytest.param("<b>guide</b>", ("b",), "&lt;<mark>b</mark>&gt;guide&lt;/<mark>b</mark>&gt;", id="escaped first"),
    pytest.param("amp & co", ("amp",), "<mark>amp</mark> &amp; co", id="what escaping makes is no word"),
    pytest.param("a ab", ("a",), "<mark>a</mark> ab", id="one letter is itself alone"),
    pytest.param("", ("a",), "", id="no text"),
]


@pytest.mark.parametrize(("text", "words", "html"), MARKED)
def test_words_are_marked(text: str, words: tuple[str, ...], html: str) -> None:
    assert str(marking.marked(text, words)) == html


def test_a_long_text_is_shown_around_the_word() -> None:
    text = "before " * 200 + "needle " + "after " * 200
    shown = marking.snippet(text, ("needle",))
    assert "<mark>needle</mark>" in shown
    assert shown.startswith("… ")
    assert shown.endswith(" …")
    assert len(shown) < 400


def test_the_strip_tells_the_worst_of_each_week() -> None:
    flips = [
        Flip(AT - timedelta(days=3), State.DEAD, State.LIVE, Cause.OK, "It works."),
        Flip(AT - timedelta(days=10), State.FAILING, State.DEAD, Cause.GONE, "It is gone."),
        Flip(AT - timedelta(days=12), State.LIVE, State.FAILING, Cause.GONE, "It failed."),
        Flip(AT - timedelta(days=30), None, State.LIVE, Cause.OK, "It works."),
    ]
    told = [square.health for square in resources.strip(flips, at=AT)]
    assert len(told) == resources.WEEKS
    assert told[-6:] == [None, "live", "live", "live", "dead", "dead"]
    assert resources.strip([], at=AT) == []
