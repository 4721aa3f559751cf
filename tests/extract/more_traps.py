"""Further tricky pages from the corpus' texts: where titles stand, which of several things is the page, which shells.

Never random: the same texts give the same pages.
"""

import json
from collections.abc import Callable, Iterator

from tests.extract.traps import Text, Trap, _all, _article, _meta, _og, _page, texts

_TOLD = {"title": None, "summary": None}


def _separated(mark: str) -> Callable[[Text], Trap]:
    def trap(text: Text) -> Trap:
        head = f"<title>{text.title}{mark}{text.site}</title>{_og('site_name', text.site)}"
        return Trap(_page(head + _meta("description", text.summary), _article(text, heading="h2")), _all(text))

    trap.__name__ = f"site_behind_{ord(mark.strip()[0]):x}"
    return trap


def separator_stays(text: Text) -> Trap:
    """A title that holds the sign that elsewhere sets the site's name apart."""
    name = f"{text.title} – {text.author}"
    head = f"<title>{name} | {text.site}</title>{_og('title', name)}{_og('site_name', text.site)}"
    body = f"<main><h1>{name}</h1><p>{text.first}</p></main>"
    return Trap(_page(head + _meta("description", text.summary), body), _all(text) | {"title": name})


def site_in_the_heading(text: Text) -> Trap:
    """The only heading of the first level is the site's motto on every page."""
    head = f"<title>{text.title} - {text.site}</title>{_og('title', text.title)}{_meta('description', text.summary)}"
    body = f"<header><h1>{text.site}: {text.home}, {text.author}</h1></header>{_article(text, heading='h2')}"
    return Trap(_page(head, body), _all(text))


def graph(text: Text) -> Trap:
    """The page is one thing of a graph that also holds its site, its publisher and its way there."""
    things = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "Organization", "@id": "#o", "name": text.site, "description": text.cookies},
            {"@type": "WebSite", "name": text.site, "publisher": {"@id": "#o"}},
            {"@type": "BreadcrumbList", "name": text.home},
            {"@type": "Person", "@id": "#p", "name": text.author},
            {"@type": "Article", "headline": text.title, "description": text.summary, "author": {"@id": "#p"},
             "datePublished": text.day},
        ],
    }  # fmt: skip
    head = f'<title>{text.site}</title><script type="application/ld+json">{json.dumps(things)}</script>'
    body = f"<main><p>{text.first}</p><p>{text.second}</p></main>"
    return Trap(_page(head, body), _all(text) | {"author": text.author})


def other_articles(text: Text) -> Trap:
    """Teasers of other pages stand around the article, with headings, writers and days of their own."""
    teaser = (
        f"<article class=teaser><h2>{text.home} 2</h2><p class=author>Zoe Doe</p><time datetime=2001-02-03></time>"
        f"<p>{text.second}</p></article>"
    )
    body = (
        f"<aside class=related>{teaser}</aside><main><article><h1>{text.title}</h1>"
        f"<p class=byline>{text.author}</p><p>{text.first}</p><p>{text.second}</p></article></main>"
        f"<section class=related>{teaser * 3}</section>"
    )
    head = f"<title>{text.title} | {text.site}</title>{_meta('description', text.summary)}"
    return Trap(_page(head, body), _all(text) | {"author": text.author})


def scholarly(text: Text) -> Trap:
    head = (
        f"<title>{text.site}: View article</title>{_meta('citation_title', text.title)}"
        f"{_meta('citation_author', text.author)}{_meta('citation_publication_date', '2019/05/03')}"
        f"{_meta('DC.description', text.summary)}"
    )
    wanted = _all(text) | {"author": text.author, "published": "2019-05-03"}
    return Trap(_page(head, f"<h1>{text.site}</h1><p>{text.first}</p>", lang=text.language), wanted)


def microdata(text: Text) -> Trap:
    body = (
        f'<div itemscope itemtype="https://schema.org/BlogPosting"><h3 itemprop="headline">{text.title}</h3>'
        f'<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="url" href="/p">'
        f'<b itemprop="name">{text.author}</b></a></span><meta itemprop="datePublished" content="2019-05-03">'
        f'<meta itemprop="description" content="{text.summary}"><p>{text.first}</p></div>'
    )
    wanted = _all(text) | {"author": text.author, "published": "2019-05-03"}
    return Trap(_page(f"<title>{text.site}</title>{_og('site_name', text.site)}", body), wanted)


def mistaken_title(text: Text) -> Trap:
    """Title and description were UTF-8 that somebody read as windows-1252; the text is whole."""
    wrong = (_mistaken(text.title), _mistaken(text.summary))
    head = f"<title>{wrong[0]}</title>{_meta('description', wrong[1])}"
    return Trap(_page(head, f"<p>{text.first}</p>", lang=text.language), _all(text))


def _mistaken(text: str) -> str:
    return "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode())


def embedded_data(text: Text) -> Trap:
    """A page that a script draws, with its data beside it."""
    data = {"props": {"pageProps": {"post": {"title": text.title, "description": text.summary, "body": text.first}}}}
    script = f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    return Trap(_page("<title></title>", f'<div id="__next"></div>{script}', lang=text.language), _all(text))


def _shell(title: str, body: str) -> Callable[[Text], Trap]:
    def trap(text: Text) -> Trap:
        head = f"<title>{title}</title>{_meta('description', title)}"
        return Trap(_page(head, f"<h1>{title}</h1>{body}", lang=text.language), dict(_TOLD))

    trap.__name__ = "shell_" + "_".join(title.lower().split())
    return trap


TRAPS: tuple[Callable[[Text], Trap], ...] = (
    *map(_separated, (" | ", " ‹ ", " · ", " – ", " : ", " » ")),
    separator_stays, site_in_the_heading, graph, other_articles, scholarly, microdata, mistaken_title, embedded_data,
    _shell("404 Not Found", "<hr>nginx"), _shell("403 Forbidden", "<p>You do not have permission.</p>"),
    _shell("502 Bad Gateway", "<hr>nginx"), _shell("Attention Required! | Cloudflare", "<p>Ray ID</p>"),
    _shell("Verifying you are human", "<p>This may take a few seconds.</p>"),
    _shell("Object moved", '<a href="/x">here</a>'),
)  # fmt: skip


def pages() -> Iterator[tuple[str, Trap]]:
    """Every trap in every language, with a name."""
    for text in texts():
        for trap in TRAPS:
            yield f"{text.language}-{trap.__name__}", trap(text)
