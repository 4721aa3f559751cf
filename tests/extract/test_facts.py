"""The plainer facts: site name, image, canonical address, licence, keywords, kind, author, days."""

import pytest

from curator.extract._days import day_of
from tests.extract.reading import json_ld, page, value


def meta(name: str, content: str) -> str:
    return f'<meta name="{name}" property="{name}" content="{content}">'


@pytest.mark.parametrize(
    ("field", "head", "body", "expected"),
    [
        pytest.param("site_name", meta("og:site_name", "Harbour Notes"), "", "Harbour Notes", id="og:site_name"),
        pytest.param(
            "site_name",
            json_ld('{"@type":"WebSite","name":"Harbour Notes"}'),
            "",
            "Harbour Notes",
            id="the site in JSON-LD",
        ),
        pytest.param(
            "site_name",
            "",
            '<a href="/"><img alt="Harbour Notes"></a>',
            "Harbour Notes",
            id="the picture that links to the root",
        ),
        pytest.param("image", meta("og:image", "/a.jpg"), "", "https://tides.example/a.jpg", id="a relative og:image"),
        pytest.param(
            "image",
            json_ld('{"@type":"Article","image":{"@type":"ImageObject","url":"https://i.example/a.jpg"}}'),
            "",
            "https://i.example/a.jpg",
            id="an image object",
        ),
        pytest.param(
            "canonical", '<link rel="Canonical" href="../b">', "", "https://tides.example/b", id="a relative canonical"
        ),
        pytest.param(
            "canonical", meta("og:url", "https://tides.example/c"), "", "https://tides.example/c", id="og:url"
        ),
        pytest.param("canonical", '<link rel="canonical" href="javascript:x">', "", None, id="a script is no address"),
        pytest.param(
            "licence",
            "",
            '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>',
            "https://creativecommons.org/licenses/by/4.0/",
            id="rel=license",
        ),
        pytest.param(
            "licence",
            "",
            '<a href="//creativecommons.org/licenses/by-sa/3.0/de/">CC</a>',
            "https://creativecommons.org/licenses/by-sa/3.0/de/",
            id="a link to a Creative Commons licence",
        ),
        pytest.param(
            "licence", meta("DC.rights", "Public domain"), "", "Public domain", id="Dublin Core rights in words"
        ),
        pytest.param(
            "licence",
            json_ld('{"@type":"Dataset","license":"https://l.example/x"}'),
            "",
            "https://l.example/x",
            id="the licence of a data set",
        ),
        pytest.param("kind", json_ld('{"@type":["NewsArticle"]}'), "", "article", id="a news article"),
        pytest.param(
            "kind", json_ld('{"@type":"https://schema.org/Course"}'), "", "course", id="a course, type as address"
        ),
        pytest.param("kind", meta("og:type", "video.other"), "", "video", id="og:type"),
        pytest.param("kind", meta("og:type", "website"), "", None, id="website says nothing"),
        pytest.param(
            "author",
            json_ld('{"@type":"Article","author":[{"name":"Ann Lind"},{"name":"Bo Moe"}]}'),
            "",
            "Ann Lind; Bo Moe",
            id="two authors in JSON-LD",
        ),
        pytest.param(
            "author",
            json_ld(
                '{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ann Lind"}]}'
            ),
            "",
            "Ann Lind",
            id="an author by reference in a graph",
        ),
        pytest.param(
            "author",
            meta("article:author", "https://social.example/ann") + meta("author", "Ann Lind"),
            "",
            "Ann Lind",
            id="an address is no name",
        ),
        pytest.param("author", "", '<p>By <a rel="author" href="/ann">Ann Lind</a></p>', "Ann Lind", id="rel=author"),
        pytest.param("author", "", '<p class="byline">By Ann Lind, 3 May 2020</p>', "Ann Lind", id="a byline"),
        pytest.param(
            "author", meta("author", "admin"), '<p class="byline">von Ann Lind</p>', "Ann Lind", id="admin is nobody"
        ),
        pytest.param(
            "author",
            "",
            '<div class="comments"><b class="author">Troll One</b></div>',
            None,
            id="who wrote a comment did not write the page",
        ),
        pytest.param("author", meta("citation_author", "Lind, Ann"), "", "Lind, Ann", id="a citation keeps its order"),
        pytest.param(
            "author",
            json_ld('{"@type":"Article","author":{"name":"Tides Editorial"}}'),
            '<p class="byline">By Ann Lind</p>',
            "Ann Lind",
            id="a person is named before an editorial team",
        ),
        pytest.param(
            "author", meta("author", "Coast Media GmbH"), "", "Coast Media GmbH", id="an organisation where nobody is"
        ),
        pytest.param(
            "author",
            meta("author", "annlind"),
            '<p class="byline">By Ann Lind</p>',
            "Ann Lind",
            id="a login name gives way to the name",
        ),
        pytest.param(
            "author",
            json_ld('{"@type":"Article","author":{"name":"Ann Lind"}}') + meta("author", "Ann Lind and Bo Moe"),
            "",
            "Ann Lind; Bo Moe",
            id="a longer list with the same first author",
        ),
        pytest.param(
            "author",
            "",
            '<div class="widget Blog"><p class="post-author">Posted by Ann Lind</p></div>',
            "Ann Lind",
            id="the widget that holds the whole blog is no edge of the page",
        ),
        pytest.param(
            "author",
            "",
            '<header><aside class="meta"><a class="author-name">Ann Lind</a></aside></header>'
            '<main><div><div><div><ul><li><a class="author-name">Cy Dahl</a></li></ul></div></div></div></main>',
            "Ann Lind",
            id="who is named far away wrote something else",
        ),
        pytest.param("author", "", '<p class="author">von annlind77</p>', "annlind77", id="a name of one word"),
        pytest.param("author", "", "<div>By <span>Ann Lind</span></div>", "Ann Lind", id="a name in its own element"),
        pytest.param("author", "", "<p>责任编辑： 焦鹏</p>", "焦鹏", id="a Chinese editor"),
        pytest.param("author", "", "<p>홍길동 기자</p>", "홍길동", id="a Korean reporter"),
        pytest.param(
            "published",
            json_ld('{"@type":"Article","datePublished":"2022-05-04T00:25:56Z"}'),
            '<article><time datetime="2022-05-03">3 May</time></article>',
            "2022-05-03",
            id="the day of the desk, not of Greenwich",
        ),
        pytest.param(
            "published",
            json_ld('{"@type":"Article","datePublished":"2022-05-04T13:25:56Z"}'),
            '<article><time datetime="2022-05-03">3 May</time></article>',
            "2022-05-04",
            id="nearly: at noon in Greenwich it is yesterday nowhere",
        ),
        pytest.param(
            "published",
            "",
            '<div class="related"><time class="published" datetime="2020-01-01"></time></div>'
            '<article><p class="date">3. 5. 2022</p></article>',
            "2022-05-03",
            id="the day of a related page is not this page's",
        ),
        pytest.param(
            "published",
            "",
            '<article><div class="sidebar"><time datetime="2022-05-03"></time></div></article>',
            "2022-05-03",
            id="a side bar inside the article is the article's own",
        ),
        pytest.param(
            "published", "", "<p class=date><b>Feb 3</b><i>2020</i></p>", "2020-02-03", id="a day in several elements"
        ),
        pytest.param(
            "author",
            "",
            '<div itemscope itemtype="https://schema.org/Article"><span itemprop="author" itemscope>'
            '<span itemprop="name">Ann Lind</span></span></div>',
            "Ann Lind",
            id="microdata",
        ),
        pytest.param(
            "published",
            json_ld('{"@type":"Article","datePublished":"2020-05-03T23:30:00+02:00"}'),
            "",
            "2020-05-03",
            id="the day in the page's own time zone",
        ),
        pytest.param("published", meta("article:published_time", "2020-05-03"), "", "2020-05-03", id="the card's day"),
        pytest.param(
            "published", meta("citation_publication_date", "2020/05/03"), "", "2020-05-03", id="a citation's day"
        ),
        pytest.param(
            "published", "", '<article><time datetime="2020-05-03">3 May</time></article>', "2020-05-03", id="time"
        ),
        pytest.param("published", "", "<h1>Seals</h1><p>3. Mai 2020</p>", "2020-05-03", id="a day under the heading"),
        pytest.param("published", "", "<h1>Seals</h1><p>born 3 May 1920</p>", None, id="a birthday is no publication"),
        pytest.param("published", json_ld('{"@type":"Article","datePublished":"soon"}'), "", None, id="no day at all"),
        pytest.param(
            "modified", meta("article:modified_time", "2021-01-02T00:00:00Z"), "", "2021-01-02", id="a later change"
        ),
    ],
)
def test_a_fact_is_read(field: str, head: str, body: str, expected: str | None) -> None:
    words = page(f"<title>Seals</title>{head}", body).words
    assert value(getattr(words, field)) == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        pytest.param(meta("keywords", "tides, charts ,tides, "), ("tides", "charts"), id="with commas, each once"),
        pytest.param(
            meta("keywords", "tides; charts, old; gauges"), ("tides", "charts, old", "gauges"), id="with semicolons"
        ),
        pytest.param(
            meta("article:tag", "tides") + meta("article:tag", "charts"), ("tides", "charts"), id="article:tag"
        ),
        pytest.param(json_ld('{"@type":"Article","keywords":["tides","charts"]}'), ("tides", "charts"), id="JSON-LD"),
        pytest.param("", (), id="none"),
    ],
)
def test_keywords_are_read(head: str, expected: tuple[str, ...]) -> None:
    assert tuple(found.value for found in page(head).words.keywords) == expected


@pytest.mark.parametrize(
    ("written", "language", "day"),
    [
        ("2020-05-03", None, "2020-05-03"),
        ("20200503T101500Z", None, "2020-05-03"),
        ("Sun, 03 May 2020 10:15:00 GMT", None, "2020-05-03"),
        ("May 3rd, 2020", "en", "2020-05-03"),
        ("3 de mayo de 2020", "es", "2020-05-03"),
        ("3 mai 2020 à 10h", "fr", "2020-05-03"),
        ("3. května 2020", "cs", "2020-05-03"),
        ("3 мая 2020", "ru", "2020-05-03"),
        ("3 Μαΐου 2020", "el", "2020-05-03"),
        ("2020年5月3日", "ja", "2020-05-03"),
        ("03.05.2020", "de", "2020-05-03"),
        ("03/05/2020", "fr", "2020-05-03"),
        ("03/05/2020", "en-GB", "2020-05-03"),
        ("05/03/2020", "en-US", "2020-05-03"),
        ("25/03/2020", "en-US", "2020-03-25"),
        ("03.05.2020", "en", "2020-05-03"),
        ("3. 5. 2020", "cs", "2020-05-03"),
        ("2020. 05. 03.", "hu", "2020-05-03"),
        ("2020 m. gegužės 3 d.", "lt", "2020-05-03"),
        ("2020. gada 3. maijā", "lv", "2020-05-03"),
        ("ngày 3 tháng 5 năm 2020", "vi", "2020-05-03"),
        ("٣ مايو ٢٠٢٠", "ar", "2020-05-03"),
        ("3 كانون الثاني 2020", "ar", "2020-01-03"),
        ("3 במאי 2020", "he", "2020-05-03"),
        ("3 मई 2020", "hi", "2020-05-03"),
        ("3 พฤษภาคม 2563", "th", "2020-05-03"),
        ("令和2年5月3日", "ja", "2020-05-03"),
        ("民國109年5月3日", "zh", "2020-05-03"),
        ("۱۴ اردیبهشت ۱۳۹۹", "fa", "2020-05-03"),
        ("1 فروردين 1400", "fa", "2021-03-21"),
        ("30 اسفند 1399", "fa", "2021-03-20"),
        ("2020-13-45", None, None),
        ("31 February 2020", None, None),
        ("yesterday", "en", None),
        ("", None, None),
    ],
)
def test_a_day_is_read_in_the_ways_pages_write_it(written: str, language: str | None, day: str | None) -> None:
    assert day_of(written, language=language) == day


@pytest.mark.parametrize(
    "script",
    [
        pytest.param('<!-- {"@type":"Article","headline":"Seals"} -->', id="in an HTML comment"),
        pytest.param('//<![CDATA[\n{"@type":"Article","headline":"Seals"}\n//]]>', id="in CDATA"),
        pytest.param('{"@type":"Article","headline":"Seals",}', id="with a trailing comma"),
        pytest.param('{"@type":"Article","headline":"Seals","text":"a\nb"}', id="with a line break in a text"),
        pytest.param('[{"@type":"BreadcrumbList","name":"Home"},{"@type":"Article","name":"Seals"}]', id="in a list"),
        pytest.param(
            '{"@graph":[{"@type":"WebSite","name":"x"},{"@type":"Article","headline":"Seals"}]}', id="in a graph"
        ),
        pytest.param('{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"Seals"}}', id="as main entity"),
    ],
)
def test_sloppy_json_ld_is_read(script: str) -> None:
    assert value(page(json_ld(script)).words.title) == "Seals"


def test_broken_json_ld_is_passed_over() -> None:
    assert value(page(json_ld('{"@type":"Article","headline":') + "<title>Seals</title>").words.title) == "Seals"
