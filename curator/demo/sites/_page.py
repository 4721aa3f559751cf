"""An honest page of the demo's web: a site's masthead, navigation, margin and footer around one article.

Never tells a checker anything but what a page tells: no page knows what it will be taken for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape

from curator.demo._site import Reach, Site
from curator.demo._visit import Behaviour
from curator.demo.behaviours import leads_to, says, until, zipped


@dataclass(frozen=True, slots=True)
class Masthead:
    """What all pages of a site share, in its language; `lost` is the title of its error page."""

    host: str
    name: str
    language: str
    menu: tuple[str, ...]
    footer: str
    lost: str = "Page not found"


@dataclass(frozen=True, slots=True)
class Article:
    """One page. `text` is paragraphs with blank lines between them; one that begins with `# ` is a heading."""

    path: str
    title: str
    summary: str
    text: str
    author: str | None = None
    date: str | None = None
    language: str | None = None


def html(masthead: Masthead, article: Article) -> str:
    """The page as a browser gets it."""
    byline = f'<p class="byline">{escape(article.author)}</p>' if article.author else ""
    meta = f'<meta name="author" content="{escape(article.author)}">' if article.author else ""
    if article.date:
        meta += f'<meta property="article:published_time" content="{article.date}">'
        byline += f'<p><time datetime="{article.date}">{article.date}</time></p>'
    menu = "".join(f'<li><a href="/{number}">{escape(word)}</a></li>' for number, word in enumerate(masthead.menu))
    body = "".join(_block(paragraph) for paragraph in article.text.strip().split("\n\n"))
    return f"""<!doctype html>
<html lang="{article.language or masthead.language}">
<head>
<meta charset="utf-8">
<title>{escape(article.title)} | {escape(masthead.name)}</title>
<meta name="description" content="{escape(article.summary)}">
<meta property="og:title" content="{escape(article.title)}">
<meta property="og:site_name" content="{escape(masthead.name)}">{meta}
</head>
<body>
<header><a href="/">{escape(masthead.name)}</a><nav><ul>{menu}</ul></nav></header>
<main><article>
<h1>{escape(article.title)}</h1>
{byline}
<p>{escape(article.summary)}</p>
{body}
</article></main>
<footer><p>{escape(masthead.footer)}</p></footer>
</body>
</html>
"""


def _block(paragraph: str) -> str:
    if paragraph.startswith("# "):
        return f"<h2>{escape(paragraph[2:])}</h2>\n"
    return f"<p>{escape(paragraph)}</p>\n" if paragraph else ""


def page(masthead: Masthead, article: Article) -> tuple[str, Behaviour]:
    """The article at its path, served well."""
    return article.path, zipped(html(masthead, article))


def site(masthead: Masthead, *articles: Article, others: tuple[tuple[str, Behaviour], ...] = ()) -> Site:
    """A site that serves its articles well, its `others` as they say, and a 404 in its language everywhere else."""
    return Site(
        masthead.host,
        (*others, *(page(masthead, article) for article in articles)),
        otherwise=lost(masthead),
    )


def lost(masthead: Masthead) -> Behaviour:
    """The site's error page: a 404 in its language."""
    return says(html(masthead, Article("", masthead.lost, masthead.lost, "")), status=404)


def moves(night: int, masthead: Masthead, article: Article, *, status: int) -> Behaviour:
    """The article up to the night before `night`, from then on a redirect to the article's own path."""
    return until(night, before=page(masthead, article)[1], after=leads_to(article.path, status=status))


def down_from(night: int, *, reach: Reach = Reach.REFUSES) -> Callable[[int], Reach]:
    """A reach that is good up to the night before `night`."""
    return lambda now: reach if now >= night else Reach.ANSWERS
