"""What the markup of a page says of it: error templates, advertisements for unused names, scripts that send on."""

import pytest

from curator import extract
from curator.extract.traits import ERROR_NAMES, ERROR_WORDS
from curator.model import Signals, Trait

URL = "https://www.example.org/old/page"


def _read(html: str) -> Signals:
    return extract.read(html.encode(), url=URL, content_type="text/html; charset=utf-8").signals


@pytest.mark.parametrize(
    ("html", "traits"),
    [
        pytest.param(
            "<body class='error404 wp-embed'><p>x</p>", (Trait.ERROR_TEMPLATE,), id="a weblog's error template on body"
        ),
        pytest.param("<html class='page-404'><p>x</p>", (Trait.ERROR_TEMPLATE,), id="on html"),
        pytest.param("<body id='ERROR404'><p>x</p>", (Trait.ERROR_TEMPLATE,), id="as an id, in capitals"),
        pytest.param("<section class='error-404 not-found'>x</section>", (Trait.ERROR_BOX,), id="a box of the page"),
        pytest.param(
            "<script src='//www.google.com/adsense/domains/caf.js'></script>x",
            (Trait.NAME_ADS,),
            id="advertisements for unused names",
        ),
        pytest.param("<div class='error-404' hidden>x</div>", (), id="nearly: a hidden box"),
        pytest.param("<div style='display: none' class='page-404'>x</div>", (), id="nearly: a box that is not shown"),
        pytest.param("<section class='no-results not-found'>x</section>", (), id="nearly: a search without results"),
        pytest.param("<template><div class='error-404'>x</div></template>x", (), id="nearly: a template for later"),
        pytest.param("<span class='page-404'>x</span>", (), id="nearly: a word in the text"),
        pytest.param("<script src='/js/domains.js'></script>x", (), id="nearly: a script of one's own"),
    ],
)
def test_traits_of_a_page(html: str, traits: tuple[Trait, ...]) -> None:
    assert _read(html).traits == traits


@pytest.mark.parametrize(
    ("script", "target"),
    [
        ("window.location.href='/new/page';", "https://www.example.org/new/page"),
        ('location.replace("https://example.net/")', "https://example.net/"),
        ("document.location = 'next.html'", "https://www.example.org/old/next.html"),
        ('window.onload=function(){window.location.href="/lander"}', "https://www.example.org/lander"),
        ("setTimeout(function(){ location.assign('/new'); }, 10)", "https://www.example.org/new"),
    ],
)
def test_a_script_that_only_sends_on(script: str, target: str) -> None:
    assert _read(f"<script>{script}</script>").script_target == target


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("function go() { location.href='/en/'; }", id="a function that nobody calls"),
        pytest.param("if (innerWidth < 400) location.href='/m/';", id="one that asks for the width"),
        pytest.param("if (top != self) top.location='/old/page';", id="one that breaks out of frames"),
        pytest.param("b.onclick = () => { location.href='/en/'; }", id="one that waits for a click"),
        pytest.param("location.href='/old/page#top'", id="the page itself"),
        pytest.param("var where = location.href + '/x';", id="one that only reads the address"),
        pytest.param("a();b();c();d();e();f();g();location.href='/en/'", id="one that does much else"),
        pytest.param("location.href='" + "x" * 1_000_000, id="a megabyte without an end"),
    ],
)
def test_a_script_that_does_something_else(script: str) -> None:
    assert _read(f"<p>Text.</p><script>{script}</script>").script_target is None


NEXT = '<script id="__NEXT_DATA__" type="application/json">{}</script>'


@pytest.mark.parametrize(
    ("html", "traits"),
    [
        pytest.param(NEXT.format('{"page":"/404","props":{}}'), (Trait.LOST_STATE,), id="Next: drawn by /404"),
        pytest.param(
            NEXT.format('{"page":"/_error","props":{"pageProps":{"statusCode":404}}}'), (Trait.LOST_STATE,),
            id="Next: the error page with its status",
        ),
        pytest.param(
            NEXT.format('{"page":"/_error","props":{"pageProps":{"statusCode":500}}}'), (Trait.FAILED_STATE,),
            id="Next: a server that failed",
        ),
        pytest.param(NEXT.format('{"page":"/b","props":{"pageProps":{"notFound":true}}}'), (Trait.LOST_STATE,),
            id="Next: not found, as the page was given"),
        pytest.param(NEXT.format('{"page":"/book/[id]","props":{"pageProps":{}}}'), (), id="nearly: Next, a page"),
        pytest.param(NEXT.format('{"page":"/404'), (), id="nearly: data that are cut off"),
        pytest.param(
            '<script>self.__next_f.push([1,"notFound 404: This page could not be found."])</script>', (),
            id="nearly: Next, the part that every page carries",
        ),
        pytest.param(
            "<script>window.__NUXT__={data:[],error:{statusCode:404,message:'x'}}</script>", (Trait.LOST_STATE,),
            id="Nuxt 2: an error object",
        ),
        pytest.param("<script>window.__NUXT__={data:[],error:null}</script>", (), id="nearly: Nuxt 2 without"),
        pytest.param(
            '<script id="__NUXT_DATA__">[["R",1],{"serverRendered":2,"error":3},true,{"statusCode":4},404]</script>',
            (Trait.LOST_STATE,), id="Nuxt 3: a list of places",
        ),
        pytest.param('<script id="__NUXT_DATA__">[["R",1],{"serverRendered":2,"error":99},true]</script>', (),
            id="nearly: Nuxt 3, a place beyond the list"),
        pytest.param('<script>window.pagePath="/404/"</script>', (Trait.LOST_STATE,), id="Gatsby"),
        pytest.param('<script>window.pagePath="/404-birds/"</script>', (), id="nearly: Gatsby, a page called so"),
        pytest.param(
            '<script>window.__remixContext={"errors":{"root":{"status":404,"statusText":"x"}}}</script>',
            (Trait.LOST_STATE,), id="Remix: a route that answered so",
        ),
        pytest.param('<script>dataLayer.push({"pageType":"404"});</script>', (Trait.ERROR_BOX,), id="told to counters"),
        pytest.param('<script>if(x){dataLayer.push({"pageType":"404"});}</script>', (), id="nearly: only if"),
        pytest.param('<meta name="prerender-status-code" content="404">', (Trait.LOST_STATE,), id="prerender's meta"),
        pytest.param('<meta name="prerender-status-code" content="200">', (), id="nearly: 200"),
        pytest.param('<body data-status="404">x', (Trait.ERROR_TEMPLATE,), id="an attribute of body"),
        pytest.param('<script>window.park = "eyJ1";</script>', (Trait.NAME_ADS,), id="a lander's settings"),
        pytest.param('<script>var parks = 2;</script>', (), id="nearly: parks"),
        pytest.param("<html data-adblockkey='MFww'>x", (Trait.NAME_ADS,), id="a key for blockers of advertisements"),
        pytest.param("<a href='/s?domain=example.org&q=a'>a</a>" * 3, (Trait.NAME_ADS,), id="links with its own name"),
        pytest.param("<a href='/s?domain=example.net&q=a'>a</a>" * 3, (), id="nearly: with another name"),
    ],
)  # fmt: skip
def test_what_scripts_and_data_say(html: str, traits: tuple[Trait, ...]) -> None:
    assert _read(html).traits == traits


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ('alert("It was deleted");history.back();', "It was deleted"),
        ("alert('삭제');location.href='/';", "삭제"),
        (r'alert("\uc0ad\uc81c\n!");window.close();', "삭제 !"),
        pytest.param("alert('Welcome');", "", id="nearly: a greeting"),
        pytest.param("function f(){alert('x y');history.back()}", "", id="nearly: for later"),
        pytest.param("if(a){alert('x y');history.back()}", "", id="nearly: under a condition"),
        pytest.param("confirm('x');alert('x y');history.back()", "", id="nearly: asks"),
    ],
)
def test_a_box_that_sends_back(script: str, says: str) -> None:
    assert _read(f"<script>{script}</script>").script_says == says


def test_scripts_of_a_megabyte_cost_little() -> None:
    for worst in ("alert('", "error:{", '"errors":{"', "dataLayer event:'", "window.__NUXT__=error:{message "):
        assert _read(f"<script>{worst * (1_000_000 // len(worst))}</script>").script_says == ""


def test_every_name_of_an_error_holds_a_word_that_is_looked_for_first() -> None:
    assert [name for name in ERROR_NAMES if not any(word in name for word in ERROR_WORDS)] == []
