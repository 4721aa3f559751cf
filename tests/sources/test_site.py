"""A site that is walked: which pages are fetched, which are one, what is left out of them, and that it all ends."""

import pytest

from curator import urls
from curator.model import Source
from curator.sources import Arrival, harvest
from curator.sources import _frontier as frontier
from curator.sources._scope import Scope, matches
from tests.sources.walking import HOME, keys, links, page, walk


def test_only_what_leads_out_of_the_site_is_a_mention() -> None:
    web = {"/": page("/a", "https://out.example/", "http://www.own.example/a", "mailto:ann@own.example"), "/a": page()}
    found = walk(web)
    assert keys(found) == ["/", "/a"]
    assert links(found, "/") == ["https://out.example/", "mailto:ann@own.example"]
    assert links(walk(web, crawl__links="all"), "/")[0] == f"{HOME}a"


SAME = [
    pytest.param("/p?b=2&a=1", "/p?a=1&b=2", id="parameters in another order"),
    pytest.param("/p?a=1&PHPSESSID=abc", "/p?a=1", id="a session of PHP"),
    pytest.param("/p;jsessionid=0A?a=1", "/p?a=1", id="a session of Java, in the path"),
    pytest.param("/(S(abcdefghij0123456789klmn))/p", "/p", id="a session of ASP.NET, in the path"),
    pytest.param("/p?a=1&utm_source=x&fbclid=y", "/p?a=1", id="tracking"),
    pytest.param("/p?a=1&sort=title&dir=asc", "/p?a=1", id="the order of a list"),
    pytest.param("/p?a=1&print=1", "/p?a=1", id="the print twin"),
    pytest.param("/p?a=1&tmpl=component", "/p?a=1", id="the print twin of Joomla"),
    pytest.param("/print/p", "/p", id="the print twin in a folder, as Drupal has it"),
    pytest.param("/index.php", "/", id="the index page"),
    pytest.param("//www.own.example/p", "/p", id="with and without www"),
    pytest.param("http://own.example/p#part", "/p", id="http and https, and a fragment"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_page_has_one_key(one: str, other: str) -> None:
    scope = Scope(HOME)
    first, second = urls.parse(one, base=HOME), urls.parse(other, base=HOME)
    assert first is not None
    assert second is not None
    assert scope.key(first) == scope.key(second) == second


OTHER = [
    pytest.param("/p?a=1", "/p?a=2", id="another value"),
    pytest.param("/p?page=1", "/p?page=2", id="another page of a list"),
    pytest.param("/p/", "/p", id="a slash: the server decides, by where it leads"),
    pytest.param("/P", "/p", id="another case"),
    pytest.param("/p?view=list", "/p", id="a view that is not the printer's"),
]


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_other_pages_have_other_keys(one: str, other: str) -> None:
    scope = Scope(HOME)
    assert scope.key(HOME.rstrip("/") + one) != scope.key(HOME.rstrip("/") + other)


MATCHES = [
    pytest.param("GL_guide*.php?*", "/deep/GL_guide01.php?ta=2", True, id="from any folder on"),
    pytest.param("GL_guide*.php?*", "/GL_guide01.php", False, id="a question mark is itself"),
    pytest.param("/news/*", "/news/2014/12", True, id="from the root on"),
    pytest.param("/news/*", "/old/news/2014", False, id="a slash in front means the root"),
    pytest.param("*print=*", "/a?x=1&print=1", True, id="anywhere"),
    pytest.param(r"/art_id=\d+$/", "/x.php?art_id=12", True, id="a regular expression"),
    pytest.param(r"/art_id=\d+$/", "/x.php?art_id=12b", False, id="a regular expression that does not fit"),
    pytest.param("https://own.example/a*", "/abc", True, id="a whole address"),
]


@pytest.mark.parametrize(("pattern", "path", "fits"), MATCHES)
def test_a_pattern_means_the_end_of_an_address(pattern: str, path: str, fits: bool) -> None:
    assert matches(HOME.rstrip("/") + path, pattern) is fits


def test_follow_and_avoid_say_which_pages_are_read() -> None:
    web = {
        "/": page("/a/1", "/b/1", "/a/secret"),
        "/a/1": page("/a/2"),
        "/a/2": page(),
        "/b/1": page(),
        "/a/secret": page(),
    }
    assert keys(walk(web, crawl__follow=("/a/*",), crawl__avoid=("*secret*",))) == ["/", "/a/1", "/a/2"]


def test_what_is_no_page_is_not_fetched_and_what_is_no_html_is_no_document() -> None:
    web = {"/": page("/a.pdf", "/b.JPG", "/c"), "/c": page()}
    assert keys(walk(web)) == ["/", "/c"]


def test_depth_and_pages_bound_the_walk_and_the_rest_of_last_time_is_kept() -> None:
    def chain(path: str) -> str | int:
        at = int(path.strip("/") or 0)
        return (
            page(f"/{at + 1}", f"https://out.example/{at}", title=f"Page number {at}")
            if path.strip("/").isdigit() or at == 0
            else 404
        )

    assert keys(walk(chain, crawl__depth="3", crawl__sitemap="no")) == ["/", "/1", "/2", "/3"]
    known = frozenset((f"{HOME}1", f"{HOME}7", f"{HOME}8"))
    found = walk(chain, known=known, crawl__pages="4", crawl__depth="90", crawl__sitemap="no")
    assert keys(found) == ["/", "/1", "/2", "/3"]
    assert found.unread == {f"{HOME}7", f"{HOME}8"}
    assert "has more than the 4 pages" in found.problems[-1].what


def test_robots_txt_names_sitemaps_and_their_pages_are_read() -> None:
    web = {
        "/": page(),
        "/robots.txt": f"User-agent: *\nSitemap: {HOME}maps.xml\nSitemap: https://elsewhere.example/x.xml\n",
        "/maps.xml": "<sitemapindex>{}{}</sitemapindex>".format(
            *(f"<sitemap><loc>{HOME}{name}</loc></sitemap>" for name in ("m.xml", "maps.xml"))
        ),
        "/m.xml": f"<urlset><url><loc>{HOME}lonely</loc></url><url><loc>https://elsewhere.example/</loc></url></urlset>",
        "/lonely": page("https://out.example/"),
    }
    assert keys(walk(web)) == ["/", "/lonely"]
    assert keys(walk(web, crawl__sitemap="no")) == ["/"]


def test_a_sitemap_that_nobody_named_is_tried_and_its_absence_is_no_problem() -> None:
    web = {"/": page(), "/sitemap.xml": f"<urlset><url><loc>{HOME}lonely</loc></url></urlset>", "/lonely": page()}
    assert keys(walk(web)) == ["/", "/lonely"]
    assert walk({"/": page()}).problems == ()


def test_a_calendar_without_end_is_left_when_it_says_nothing_new() -> None:
    asked: list[str] = []

    def web(path: str) -> str | int:
        asked.append(path)
        if path == "/":
            return page("/calendar?month=0", "/a", title="A page with some words that are its own")
        if path.startswith("/calendar?month="):
            month = int(path.partition("=")[2])
            return page(f"/calendar?month={month + 1}", title="Nothing this month")
        return page("https://out.example/") if path == "/a" else 404

    found = walk(web, known=frozenset((f"{HOME}calendar?month=77", f"{HOME}lost")))
    assert len(asked) < 20
    (problem,) = found.problems
    assert "say nothing new" in problem.what
    assert '"/calendar?*month=*"' in problem.remedy
    assert found.unread == {f"{HOME}calendar?month=77"}, "what may lie behind the trap is kept, what is lost is not"


def test_a_long_list_in_pages_is_no_trap_while_it_leads_to_something() -> None:
    def web(path: str) -> str | int:
        name, _, number = path.strip("/").partition("?page=")
        if name in ("", "list"):
            at = int(number or 0)
            return page(f"/article{at}", f"/list?page={at + 1}" if at < 30 else "/") if name or not number else 404
        return page(f"https://out.example/{path}") if path.startswith("/article") else 404

    found = walk(web, crawl__depth="90")
    assert sum("article" in key for key in keys(found)) == 31
    assert found.problems == ()


def test_links_that_lead_ever_deeper_into_the_same_folder_are_not_followed() -> None:
    def web(path: str) -> str | int:
        return page("more/page") if path == "/" or path.endswith("/page") else 404

    assert len(keys(walk(web, crawl__depth="90"))) < 6


MENU = '<div id="top"><ul><li><a href="/a">A</a><li><a href="https://menu.example/">Menu</a></ul></div>'
NEWS = '<td class="x"><h3>News</h3><a href="https://news.example/1">Meeting</a> It took place.</td>'
FOOT = '<p>Funded by <a href="https://fund.example/">somebody</a></p>'


def _dressed(number: int, *, extra: str = "") -> str:
    own = f'<h2>Success Stories</h2><div><h3>Empty</h3></div><a href="https://out.example/{number}">Own {number}</a>'
    rows = f"<tr><td>{own}{extra}<h1>Page {number}</h1></td>{NEWS}"
    return f"<html><title>Site</title><body>{MENU}<table>{rows}</table>{FOOT}</body>"


def test_what_every_page_repeats_is_learned_and_left_out_and_empty_sections_stay() -> None:
    web = {"/": _dressed(0, extra="".join(f'<a href="/{n}">{n}</a>' for n in range(1, 6)))} | {
        f"/{number}": _dressed(number) for number in range(1, 6)
    }
    found = walk(web)
    assert [links(found, f"/{number}") for number in range(1, 6)] == [
        [f"https://out.example/{number}"] for number in range(1, 6)
    ]
    told = [[section.heading for section in document.sections] for document in found.documents]
    assert told[1:] == [["Success Stories", "Empty", f"Page {number}"] for number in range(1, 6)]
    assert [document.title for document in found.documents[1:]] == [f"Page {number}" for number in range(1, 6)]


def test_on_a_few_pages_nothing_is_learned() -> None:
    web = {"/": _dressed(0, extra='<a href="/1">1</a>'), "/1": _dressed(1)}
    assert "https://menu.example/" in links(walk(web), "/1")


CANONICAL = '<link rel="canonical" href="/real">'
LONG = " ".join(f"word{number}" for number in range(40))


def test_pages_that_call_one_address_their_own_are_one_document_and_lose_nothing() -> None:
    web = {
        "/": page("/twin?x=1", "/twin?x=2"),
        "/twin?x=1": page("https://out.example/1", head=CANONICAL),
        "/twin?x=2": page("https://out.example/1", "https://out.example/2", head=CANONICAL),
        "/real": page("https://out.example/1", head=CANONICAL),
    }
    found = walk(web)
    assert keys(found) == ["/", "/real", "/twin?x=2"]
    assert links(found, "/real") == ["https://out.example/1"]
    assert links(found, "/twin?x=2") == ["https://out.example/1", "https://out.example/2"]


def test_a_canonical_address_that_all_pages_share_is_not_believed() -> None:
    head = '<link rel="canonical" href="/">'
    web = {"/": page("/1", "/2", "/3", head=head)} | {
        f"/{n}": page(f"https://out.example/{n}", title=f"{LONG} {n}", head=head) for n in (1, 2, 3)
    }
    found = walk(web)
    assert keys(found) == ["/", "/1", "/2", "/3"]
    assert [problem.what for problem in found.problems if "canonical" in problem.what]


def test_pages_that_say_the_same_word_for_word_are_one_and_it_is_the_one_of_last_time() -> None:
    twin = page("https://out.example/", title=LONG)
    web = {"/": page("/a", "/b"), "/a": twin, "/b": twin}
    assert keys(walk(web)) == ["/", "/a"]
    assert keys(walk(web, known=frozenset((f"{HOME}b",)))) == ["/", "/b"]


def test_a_print_page_under_another_script_is_one_with_its_page() -> None:
    text = f"<p>{LONG}</p><a href='https://out.example/'>Out</a>"
    web = {
        "/": page("/print.php?id=5", "/article.php?id=5"),
        "/article.php?id=5": f"<html><body>{text}<p>And a menu beside it</p></body></html>",
        "/print.php?id=5": f"<html><body>{text}</body></html>",
    }
    assert keys(walk(web)) == ["/", "/article.php?id=5"]


def test_editions_are_documents_of_their_own_and_named_on_each_other() -> None:
    head = '<link rel="alternate" hreflang="fr" href="/fr/a"><link rel="alternate" hreflang="x-default" href="/">'
    web = {
        "/": page("/a"),
        "/a": page(head=head) + '<p>Also available in: <a href="/it/a"><img src="x" alt="Italiano"></a></p>',
        "/fr/a": "<html lang=fr><body>Bonjour</body></html>",
        "/it/a": "<html><body>Ciao</body></html>",
    }
    found = {document.key.removeprefix(HOME): document for document in walk(web).documents}
    assert found["a"].matter.editions == ("fr", "it")
    assert (found["fr/a"].language, found["it/a"].language) == ("fr", "it")


def test_a_page_that_fails_is_kept_and_with_it_what_it_alone_may_lead_to() -> None:
    known = frozenset(f"{HOME}{name}" for name in ("a", "b", "gone"))
    found = walk({"/": page("/a", "/gone"), "/a": 503}, known=known)
    assert keys(found) == ["/"]
    assert found.unread == {f"{HOME}a", f"{HOME}b"}
    assert walk({"/": page("/a", "/gone"), "/a": page()}, known=known).unread == frozenset()


def test_a_first_page_that_fails_keeps_everything() -> None:
    assert walk({"/": 503}, known=frozenset((f"{HOME}a",))).unread == {"*"}


def test_a_first_page_that_leads_to_another_site_is_told() -> None:
    one = harvest(Source(key="own", kind="site", location=HOME))
    want = one.next()
    assert want is not None
    one.take(Arrival(want, b"<p>Sold", "https://other.example/", "text/html"))
    found = one.finish(frozenset((f"{HOME}a",)))
    assert found.unread == {"*"}
    assert found.problems[0].what == "leads to another site: https://other.example/"


def test_a_thing_that_many_pages_name_is_no_repetition() -> None:
    """Seven of ten guidelines list the same item; the menu stands on all of them."""
    same = '<ul><li><a href="https://out.example/same">The same</a> in the same words</li></ul>'
    web = {"/": _dressed(0, extra="".join(f'<a href="/{n}">{n}</a>' for n in range(1, 11)))} | {
        f"/{n}": _dressed(n, extra=same.replace("<ul>", f"<ul><li>Own {n}</li>") if n <= 7 else "")
        for n in range(1, 11)
    }
    found = walk(web)
    assert ["https://out.example/same" in links(found, f"/{n}") for n in range(1, 11)] == [True] * 7 + [False] * 3


def test_a_site_that_stops_answering_is_left_alone() -> None:
    asked: list[str] = []

    def web(path: str) -> str | int:
        asked.append(path)
        return page(*(f"/{number}" for number in range(100))) if path == "/" else 503

    found = walk(web, crawl__sitemap="no")
    assert len(asked) == 1 + frontier.MAX_FAILURES
    assert len(found.problems) == 2
    assert "left alone" in found.problems[-1].what


def test_pages_closed_by_robots_txt_are_one_problem_and_are_kept() -> None:
    known = frozenset((f"{HOME}a",))
    found = walk({"/": page("/a", "/b"), "/a": 999, "/b": 999}, known=known)
    assert [problem.what for problem in found.problems] == ["is closed to us by robots.txt and 1 more pages"]
    assert found.unread == known
