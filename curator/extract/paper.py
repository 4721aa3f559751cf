"""Chooses the words of a document (PDF, text, slides, table, e-book) from what its parser found in it.

Never opens a document itself: parsers of hostile formats run in a process of their own and hand over a Paper.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from curator.extract import author
from curator.extract._days import day_of
from curator.extract._names import GENERIC, Site, squash
from curator.extract.hygiene import clean
from curator.extract.language import chosen_language
from curator.extract.mojibake import mended
from curator.extract.signals import text_signals
from curator.extract.summary import cut, first_paragraphs, says_something
from curator.extract.text import Block, joined
from curator.extract.title import is_a_file_name
from curator.model import Found, Page, Signals, Words

_LONGEST_TITLE: Final = 250
_SHORTEST_SUMMARY: Final = 50
_MOST_TITLE_LINES: Final = 5
_MOST_HEADINGS: Final = 40


@dataclass(frozen=True, slots=True)
class Line:
    """One line or paragraph. `level` is 1 to 6 for headings, 0 for text; `size` the type size in points, 0 if unknown.

    `begins` says that it begins a paragraph; `page` counts from 1."""

    text: str
    level: int = 0
    size: float = 0.0
    begins: bool = True
    page: int = 1


@dataclass(frozen=True, slots=True)
class Paper:
    """What a parser found: properties as written, and the lines of the beginning in reading order.

    `origin` names where the properties stand; `problem` is a sentence when something could not be read."""

    kind: str = "document"
    origin: str = "document properties"
    title: str = ""
    authors: tuple[str, ...] = ()
    summary: str = ""
    language: str = ""
    created: str = ""
    modified: str = ""
    keywords: tuple[str, ...] = ()
    licence: str = ""
    lines: tuple[Line, ...] = ()
    pages: int | None = None
    problem: str | None = None


_BY_PROGRAM: Final = re.compile(
    r"^(?:microsoft |ms )?(?:office )?(?:word|powerpoint|excel|publisher|visio|libreoffice|openoffice(?:\.org)?)"
    r"(?: \d{1,4})?\s*[-–:]\s*",
    re.IGNORECASE,
)
_NO_TITLE: Final = re.compile(
    r"^(?:(?:power ?point|microsoft|ms)[- ](?:pr[äe]sentation|presentatie|presentazione|präsentation|word|dokument)|"
    r"(?:neue |new )?(?:document|dokument|documento|doc|presentation|pr[äe]sentation|présentation|folie|slide|"
    r"diapositiva|diapositive|layout|sheet|tabelle|blatt|book|mappe|text|seite|page|satz|vorlage|template|scan|bild|image|print|druck|"
    r"\(?anonymous\)?|unspecified|untitled|unbenannt|sans titre|title|titel|titolo|título|cover|brochure|flyer|proof)"
    r"[\s_-]*[\d.]*|.*\.(?:indd|qxp|qxd|cdr|ai|eps|pub|fm|tmp|dwg)|[\W\d_]*)$",
    re.IGNORECASE,
)
_PART: Final = re.compile(
    r"^[\W\d]*(?:name|synopsis|description|abstract|summary|executive summary|introduction|overview|contents|"
    r"table of contents|foreword|preface|zusammenfassung|kurzfassung|einleitung|inhalt|inhaltsverzeichnis|vorwort|"
    r"überblick|résumé|introduction|sommaire|avant-propos|resumen|introducción|índice|contenido|sintesi|introduzione|indice|"
    r"sommario|resumo|introdução|samenvatting|inleiding|inhoud|voorwoord|streszczenie|wstęp|spis treści|sammanfattning|"
    r"inledning|innehåll|περίληψη|εισαγωγή|περιεχόμενα|аннотация|введение|содержание|оглавление)\W*$",
    re.IGNORECASE,
)
"""What the parts of documents are called, and no document."""
_TELLS_OF_IT: Final = re.compile(
    r"^[\W\d]*(?:abstract|summary|executive summary|description|zusammenfassung|kurzfassung|résumé|resumen|sintesi|"
    r"resumo|samenvatting|streszczenie|sammanfattning|περίληψη|аннотация)\W*$",
    re.IGNORECASE,
)
_SENTENCE: Final = re.compile(r"[.!?…。！？।؟][\"'»”’)]*(?:\s|$)|[。！？]")
_RUNNING_HEAD: Final = re.compile(r"^(\S+\(\d\w{0,3}\))\s.*\s\1$")
# A manual page repeats its name at both ends of its first line.
_CODE_NAME: Final = re.compile(r"^(?=\S*[\d_])[\w.()+-]+$")
_LETTERS: Final = re.compile(r"[^\W\d_]")
_PAGE_NUMBER: Final = re.compile(
    r"^\W*(?:page|seite|pagina|página|s\.|p\.)?\s*\d{1,4}(?:\s*(?:/|of|von|de|sur)\s*\d+)?\W*$", re.IGNORECASE
)


def read_paper(paper: Paper, *, url: str, media_type: str) -> Page:
    """The page of a document.

    Title: the stated one unless a program or a file gave it, else the first heading, else the largest type of the
    first page, else a short first line. Summary: the stated one, else the first paragraph.
    """
    lines = tuple(line for line in (_cleaned(line) for line in paper.lines) if line.text)
    name = _title(paper, lines, url)
    blocks = tuple(_blocks(lines, name.value if name else ""))
    text = joined(blocks)
    beginning, length, digest = text_signals(text)
    words = Words(
        title=name,
        summary=_summary(paper, blocks, name=name, url=url),
        language=chosen_language(((paper.origin, paper.language),), text="\n".join((text, name.value if name else ""))),
        author=_author(paper),
        published=_day(paper.created, "created"),
        modified=_day(paper.modified, "modified"),
        licence=Found(clean(paper.licence, limit=300), paper.origin) if paper.licence.strip() else None,
        kind=Found(paper.kind, "media type"),
        keywords=tuple(Found(word, paper.origin) for word in _keywords(paper.keywords)),
    )
    headings = [line.text[:200] for line in lines if line.level][:_MOST_HEADINGS]
    return Page(
        words=words,
        signals=Signals(
            content_type=media_type,
            headings=tuple(headings),
            main_text=beginning,
            text_length=length,
            word_count=len(text.split()),
            shingles=digest,
            pages=paper.pages,
            problem=paper.problem,
        ),
    )


def _cleaned(line: Line) -> Line:
    return Line(clean(line.text, limit=20_000), line.level, line.size, line.begins, line.page)


def _title(paper: Paper, lines: tuple[Line, ...], url: str) -> Found | None:
    stated = mended(_BY_PROGRAM.sub("", paper.title), limit=_LONGEST_TITLE)
    if _is_a_title(stated) and not _is_by_machine(stated, url):
        return Found(stated, paper.origin)
    heading = next((line.text for line in lines[:60] if line.level == 1 and _is_a_title(line.text)), None)
    if heading is not None:
        return Found(clean(heading, limit=_LONGEST_TITLE), "heading")
    largest = _largest(lines)
    if largest is not None:
        return Found(largest, "largest text")
    for line in lines[:8]:
        short = len(line.text) <= 120 and not line.text.endswith((".", ",", ";"))
        if short and _is_a_title(line.text) and not _PAGE_NUMBER.match(line.text):
            return Found(_RUNNING_HEAD.sub(r"\1", line.text), "first line")
    return None


def _is_a_title(text: str) -> bool:
    return (
        3 <= len(text) <= _LONGEST_TITLE
        and len(_LETTERS.findall(text)) >= 2
        and squash(text) not in GENERIC
        and not _NO_TITLE.match(text)
        and not _PART.match(text)
        and not is_a_file_name(text)
    )


def _is_by_machine(text: str, url: str) -> bool:
    """True for names of files and jobs: one word with digits or underscores, or the address's own last part."""
    file = squash(url.rpartition("/")[2].partition("?")[0].rpartition(".")[0])
    return _CODE_NAME.match(text) is not None or (squash(text) == file and " " not in text)


def _largest(lines: tuple[Line, ...]) -> str | None:
    """The lines of the largest type on the first page, where it is larger than the type of the running text."""
    first = [line for line in lines if line.page == 1 and not _PAGE_NUMBER.match(line.text)]
    weights: dict[float, int] = {}
    for line in first:
        weights[line.size] = weights.get(line.size, 0) + len(line.text)
    usual = max(weights, key=weights.__getitem__, default=0.0)
    is_cover = len(weights) > 1 and len(first) <= _MOST_TITLE_LINES
    for size in sorted((size for size in weights if size > 1.08 * usual or (usual and is_cover)), reverse=True):
        start = next(at for at, line in enumerate(first) if line.size == size)
        alike = [abs(line.size - size) <= 0.06 * size for line in first[start : start + _MOST_TITLE_LINES]]
        end = start + (alike.index(False) if False in alike else len(alike))
        text = clean(" ".join(line.text for line in first[start:end]), limit=_LONGEST_TITLE)
        if _is_a_title(text) and len(text) >= 4 and not (len(text) > 60 and text.endswith(".")):
            return _unhyphenated(text)
    return None


def _unhyphenated(text: str) -> str:
    return re.sub(r"(\w)[-\u00ad] (?=[a-zà-ÿ])(?!und |and |et |y |e |bzw|oder )", r"\1", text)


def _summary(paper: Paper, blocks: tuple[Block, ...], *, name: Found | None, url: str) -> Found | None:
    site = Site(names=(), url=url)
    title = name.value if name else None
    stated = mended(paper.summary, limit=4_000)
    said = says_something(stated, title=title, site=site) and stated.casefold() != "unspecified"
    if said and len(stated) >= _SHORTEST_SUMMARY:
        return Found(cut(stated), paper.origin)
    told = next((at for at, block in enumerate(blocks[:150]) if _TELLS_OF_IT.match(block.text)), None)
    running = tuple(block for block in blocks if _SENTENCE.search(block.text))
    choices = (blocks[told + 1 : told + 4] if told is not None else (), running, blocks)
    beginning = next(filter(None, (first_paragraphs(choice, title=title) for choice in choices)), None)
    if beginning is not None:
        return Found(beginning, "first paragraph")
    return Found(stated, paper.origin) if said and " " in stated else None


def _blocks(lines: Iterable[Line], title: str) -> Iterator[Block]:
    """Paragraphs, with words that were parted at line ends put together again."""
    text, level, seen = "", 0, squash(title)
    for line in lines:
        if text and not line.begins and line.level == level:
            parted = text.endswith(("-", "\u00ad", "‐")) and line.text[:1].islower()
            text = text[:-1] + line.text if parted else f"{text} {line.text}"
            continue
        if text:
            yield _block(text, level, seen)
        text, level = line.text, line.level
    if text:
        yield _block(text, level, seen)


def _block(text: str, level: int, title: str) -> Block:
    is_heading = level or (title and squash(text) == title) or _PAGE_NUMBER.match(text)
    return Block(text, "h2" if is_heading else "p")


def _author(paper: Paper) -> Found | None:
    found = author.names(part for text in paper.authors for part in re.split(r"\s*[;|]\s*", text[:600]))
    return Found(clean("; ".join(found), limit=author.LIMIT), paper.origin) if found else None


_PDF_DATE: Final = re.compile(r"^D:(\d{4})(\d\d)?(\d\d)?")


def _day(written: str, origin: str) -> Found | None:
    match = _PDF_DATE.match(written.strip())
    if match and match[2] and match[3]:
        written = f"{match[1]}-{match[2]}-{match[3]}"
    day = day_of(written) if written.strip() else None
    return Found(day, origin) if day is not None and day > "1985" else None


def _keywords(written: tuple[str, ...]) -> list[str]:
    parts = (clean(part, limit=100) for text in written for part in re.split(r"[;,]|\s{2,}", text[:4_000]))
    return list(dict.fromkeys(part for part in parts if len(part) > 1 and part.casefold() != "unspecified"))[:30]
