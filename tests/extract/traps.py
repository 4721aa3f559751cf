"""Builds tricky pages from the corpus' texts: each trap is a way in which real pages hide what they say.

Never random: the same texts give the same pages.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

CORPUS = Path(__file__).parent.parent / "corpus" / "pages"


@dataclass(frozen=True, slots=True)
class Text:
    """What a page of one language has to say; all sentences are real ones of that language."""

    language: str
    title: str
    site: str
    author: str
    summary: str
    first: str
    second: str
    cookies: str
    day: str
    home: str


@dataclass(frozen=True, slots=True)
class Trap:
    """A page and what must be read from it; None must not be said, what is absent does not matter."""

    body: bytes
    expected: dict[str, str | None]
    url: str = "https://pages.example/guide/one"
    content_type: str | None = "text/html; charset=utf-8"
    truncated: bool = field(default=False)


def texts() -> tuple[Text, ...]:
    """The corpus' texts, a language each."""
    lines = (CORPUS / "texts.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(Text(**json.loads(line)) for line in lines)


def _page(head: str, body: str, *, lang: str = "") -> bytes:
    attribute = f' lang="{lang}"' if lang else ""
    return (
        f'<!doctype html><html{attribute}><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()
    )


def _article(text: Text, *, heading: str = "h1") -> str:
    return f"<main><{heading}>{text.title}</{heading}><p>{text.first}</p><p>{text.second}</p></main>"


def _meta(name: str, content: str) -> str:
    return f'<meta name="{name}" content="{escape(content)}">'


def _og(name: str, content: str) -> str:
    return f'<meta property="og:{name}" content="{escape(content)}">'


def _all(text: Text, *, summary: str | None = None) -> dict[str, str | None]:
    return {"title": text.title, "summary": summary or text.summary, "language": text.language}


def _opening(text: Text) -> str:
    """The first paragraph as a summary: with the second one where it is short."""
    return text.first


def site_behind(text: Text) -> Trap:
    head = f"<title>{text.title} | {text.site}</title>{_og('site_name', text.site)}{_meta('description', text.summary)}"
    return Trap(_page(head, _article(text), lang=text.language), _all(text) | {"site_name": text.site})


def site_before(text: Text) -> Trap:
    head = f"<title>{text.site} – {text.title}</title>{_og('site_name', text.site)}{_og('description', text.summary)}"
    body = f"<p>{text.first}</p><p>{text.second}</p>"
    return Trap(_page(head, body, lang=text.language), _all(text))


def cookies_first(text: Text) -> Trap:
    body = f'<div class="layer"><p>{text.cookies}</p></div>{_article(text)}'
    return Trap(_page(f"<title>{text.title}</title>", body, lang=text.language), _all(text, summary=_opening(text)))


def called_home(text: Text) -> Trap:
    head = f"<title>{text.home}</title>{_meta('description', text.summary)}"
    return Trap(_page(head, _article(text), lang=text.language), _all(text))


def json_ld_only(text: Text) -> Trap:
    data = {
        "@type": "NewsArticle", "headline": text.title, "description": text.summary, "inLanguage": text.language,
        "author": [{"@type": "Person", "name": text.author}], "datePublished": "2023-04-17T08:00:00+02:00",
        "publisher": {"@type": "Organization", "name": text.site, "description": "x" * 90},
    }  # fmt: skip
    head = f'<title>{text.site}</title><script type="application/ld+json">{json.dumps(data)}</script>'
    expected = _all(text) | {"author": text.author, "published": "2023-04-17", "kind": "article"}
    return Trap(_page(head, f"<p>{text.second}</p>"), expected)


def no_language(text: Text) -> Trap:
    head = f"<title>{text.title}</title>{_meta('description', text.summary)}"
    return Trap(_page(head, _article(text)), _all(text))


def wrong_language(text: Text) -> Trap:
    stated = "en" if text.language != "en" else "ru"
    head = f"<title>{text.title}</title>{_meta('description', text.summary)}"
    return Trap(_page(head, _article(text), lang=stated), _all(text))


def entities_twice(text: Text) -> Trap:
    name, told = f"{text.title} & Co.", f"{text.summary} «1 < 2»"
    twice = escape(escape(name)), escape(escape(told))
    head = f'<title>{twice[0]}</title><meta name="description" content="{twice[1]}">'
    return Trap(_page(head, f"<p>{text.first}</p>", lang=text.language), _all(text) | {"title": name, "summary": told})


def bot_wall(text: Text) -> Trap:
    body = f'<div id="challenge-error-text">{text.cookies}</div><script>window._cf_chl_opt={{}}</script>'
    return Trap(_page("<title>Just a moment...</title>", body), {"title": None, "summary": None})


def sent_on(text: Text) -> Trap:
    head = f'<title>{text.home}</title><meta http-equiv="refresh" content="0; url=https://other.example/">'
    return Trap(_page(head, f"<p>{text.home}</p>", lang=text.language), {"title": None, "summary": None})


def two_headings(text: Text) -> Trap:
    head = f"<title>{text.title} - {text.site}</title>{_meta('description', text.summary)}"
    body = f'<header><h1><a href="/">{text.site}</a></h1></header>{_article(text)}'
    return Trap(_page(head, body, lang=text.language), _all(text))


def placeholder(text: Text) -> Trap:
    head = f"<title>{text.title}</title>{_meta('description', 'Just another WordPress site')}"
    return Trap(_page(head, _article(text), lang=text.language), _all(text, summary=_opening(text)))


def said_twice(text: Text) -> Trap:
    head = f"<title>{text.title}</title>{_meta('description', text.title)}{_og('description', text.title + '!')}"
    return Trap(_page(head, _article(text), lang=text.language), _all(text, summary=_opening(text)))


def byline_first(text: Text) -> Trap:
    body = (
        f'<article><h1>{text.title}</h1><div class="post-meta"><span class="author">{text.author}</span> '
        f'<span class="date">{text.day}</span></div><p>{text.first}</p><p>{text.second}</p></article>'
    )
    expected = _all(text, summary=_opening(text)) | {"author": text.author, "published": "2023-04-17"}
    return Trap(_page(f"<title>{text.title}</title>", body, lang=text.language), expected)


def drawn_by_a_script(text: Text) -> Trap:
    data = {
        "props": {
            "pageProps": {"page": {"title": text.title, "description": text.summary, "body": f"<p>{text.first}</p>"}}
        }
    }
    body = f'<div id="__next"></div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>'
    return Trap(_page("<title></title>", body, lang=text.language), _all(text))


def without_scripts(text: Text) -> Trap:
    body = f'<div id="app"></div><noscript><h1>{text.title}</h1><p>{text.first}</p><p>{text.second}</p></noscript>'
    return Trap(_page(f"<title>{text.title}</title>", body), _all(text, summary=_opening(text)))


def frames(text: Text) -> Trap:
    source = (
        f"<html><head><meta charset=utf-8><title>{text.title}</title></head><frameset cols='20%,*'><frame "
        f"src='menu.htm'>"
        f"<frame src='main.htm'><noframes><body><p>{text.first}</p></body></noframes></frameset></html>"
    )
    return Trap(source.encode(), _all(text, summary=_opening(text)))


def old_tables(text: Text) -> Trap:
    body = (
        f"<table><tr><td><a href=/>{text.home}</a><br><a href=/a>A</a></td><td><font "
        f"size=5><b>{text.title}</b></font><br><br>"
        f"{text.first}<br><br>{text.second}</td></tr></table>"
    )
    return Trap(_page(f"<title>{text.title}</title>", body), _all(text, summary=_opening(text)))


def the_sites_description(text: Text) -> Trap:
    data = {"@type": "WebSite", "name": text.site, "description": text.second}
    head = (
        f"<title>{text.title}</title>{_meta('description', text.second)}"
        f'<script type="application/ld+json">{json.dumps(data)}</script>'
    )
    body = f"<main><h1>{text.title}</h1><p>{text.first}</p><p>{text.summary}</p></main>"
    return Trap(_page(head, body, lang=text.language), _all(text, summary=_opening(text)))


def cut_off(text: Text) -> Trap:
    head = f"<title>{text.title}</title>{_meta('description', text.summary)}"
    whole = _page(head, _article(text), lang=text.language)
    return Trap(whole[: whole.index(b"</p>") - 7], _all(text), truncated=True)


def boxes_first(text: Text) -> Trap:
    body = (
        f'<nav><a href="/">{text.home}</a> <a href="/a">{text.site}</a></nav><aside><p>{text.summary}</p></aside>'
        f'<div class="newsletter-box"><p>Newsletter: {text.second}</p></div>{_article(text)}'
    )
    return Trap(_page(f"<title>{text.title}</title>", body, lang=text.language), _all(text, summary=_opening(text)))


def dublin_core(text: Text) -> Trap:
    head = _meta("DC.title", text.title) + _meta("DC.description", text.summary) + _meta("DC.creator", text.author)
    head += _meta("DC.language", text.language) + _meta("DC.date", "2023-04-17")
    expected = _all(text) | {"author": text.author, "published": "2023-04-17"}
    return Trap(_page(head, f"<p>{text.second}</p>"), expected)


def learning_resource(text: Text) -> Trap:
    body = (
        f'<div itemscope itemtype="https://schema.org/Course"><h1 itemprop="name">{text.title}</h1>'
        f'<p itemprop="description">{text.summary}</p><meta itemprop="inLanguage" content="{text.language}">'
        '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC</a>'
        '<meta itemprop="educationalLevel" content="ISCED 2">'
        '<meta itemprop="learningResourceType" content="lesson plan"></div>'
    )
    expected = _all(text) | {
        "kind": "course", "licence": "https://creativecommons.org/licenses/by/4.0/", "level": "ISCED 2",
        "resource_type": "lesson plan",
    }  # fmt: skip
    return Trap(_page(f"<title>{text.title}</title>", body), expected)


def hidden_signs(text: Text) -> Trap:
    name = f"\u202b\u200b{text.title}\u202c\ufeff\x07"
    told = f"\n\t{text.summary[:20]}\u2060{text.summary[20:]}  \u200e"
    head = f"<title>{name}</title><meta name=description content='{escape(told)}'>"
    return Trap(_page(head, _article(text), lang=text.language), _all(text))


def old_letters(text: Text) -> Trap:
    charset = OLD_LETTERS.get(text.language, "utf-8")
    head = f"<title>{text.title}</title>{_meta('description', text.summary)}"
    source = f"<html><head>{head}</head><body>{_article(text)}</body>"
    body = source.encode(charset, "xmlcharrefreplace")
    return Trap(body, _all(text), content_type=f"text/html; charset={charset.replace('_', '-')}")


def wrong_label(text: Text) -> Trap:
    head = f"<title>{text.title}</title>{_meta('description', text.summary)}"
    return Trap(
        _page(head, _article(text), lang=text.language), _all(text), content_type="text/html; charset=iso-8859-1"
    )


OLD_LETTERS = {
    "en": "cp1252", "de": "cp1252", "fr": "cp1252", "es": "iso-8859-15", "it": "cp1252", "pt": "cp1252", "nl": "cp1252",
    "sv": "cp1252", "da": "cp1252", "fi": "iso-8859-15", "pl": "iso-8859-2", "cs": "cp1250", "sk": "cp1250",
    "hu": "cp1250", "ro": "iso-8859-16", "hr": "cp1250", "el": "iso-8859-7", "ru": "koi8-r", "uk": "cp1251",
    "bg": "cp1251", "tr": "iso-8859-9", "ar": "cp1256", "he": "cp1255", "ja": "euc_jp", "zh": "gb2312", "ko": "euc_kr",
}  # fmt: skip

TRAPS: tuple[Callable[[Text], Trap], ...] = (
    site_behind, site_before, cookies_first, called_home, json_ld_only, no_language, wrong_language, entities_twice,
    bot_wall, sent_on, two_headings, placeholder, said_twice, byline_first, drawn_by_a_script, without_scripts, frames,
    old_tables, the_sites_description, cut_off, boxes_first, dublin_core, learning_resource, hidden_signs, old_letters,
    wrong_label,
)  # fmt: skip


def pages() -> Iterator[tuple[str, Trap]]:
    """Every trap in every language, with a name."""
    for text in texts():
        for trap in TRAPS:
            yield f"{text.language}-{trap.__name__}", trap(text)
