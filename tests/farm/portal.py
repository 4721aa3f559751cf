"""A portal in the manner of the School Safety Net: areas, audiences and steps, record pages, and twenty years of dirt.

Never copies the portal: its structure is that of the founding text, its words are made up, save the seed's own titles.

`STEPS` and `RECORDS` say what stands on it; the pages are written from them as old scripts write pages: tables that are
never closed, ids given twice, windows-1252, relative addresses, parameters in any order, a print twin of each page,
sessions in links, and the latest news in the margin of every page.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape

from tests.farm import Behaviour, Site, Visit, plain

HOST = "safety-net.example"
BASE = f"https://{HOST}/"
AREAS = {
    1: "Identification of students at risk", 2: "Integration of immigrants students", 3: "School bullying prevention",
    4: "Students with learning disabilities",
}  # fmt: skip
AUDIENCES = {1: "Head Teachers", 2: "Parents", 3: "Policy Makers", 4: "Students", 5: "Teachers"}
CHAPTERS = 3
LANGUAGES = ("fr", "el", "it")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list. `href` as the page writes it, None where the editor forgot the link."""

    title: str
    href: str | None = None
    annotation: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it."""

    heading: str
    items: tuple[Item, ...] = ()
    type: str | None = None
    origin: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One chapter of a guideline."""

    area: int
    audience: int
    number: int
    title: str
    advice: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    lead: str | None = None
    languages: tuple[str, ...] = ()

    @property
    def target(self) -> str:
        return f"/GL_guide01.php?st={self.number}&ta={self.area}&tg={self.audience}"


@dataclass(frozen=True, slots=True)
class Record:
    """A record page: its fields as label and words, and its addresses."""

    script: str
    number: int
    fields: tuple[tuple[str, str], ...]
    product: str | None = None
    pdfs: tuple[tuple[str, str], ...] = ()

    @property
    def target(self) -> str:
        return f"/{self.script}?art_id={self.number}"


RECORDS = (
    Record(
        "DB_tsource_scheda.php", 192,
        (
            ("Title of Product", "Breaking down the barriers to immigrant students’ success at school"),
            ("Name of Author(s)", "Marilyn Achiron"),
            ("Name of Producer", "Directorate for Education"),
            ("Date of Production", "15.11.2012"),
            ("Language of the review", "English"),
            ("Language of the product", "English, French"),
            ("Type of product", "Online Publication"),
            ("Thematic Area", "Integration of immigrants students"),
            ("Target Group", "Headmasters, Teachers, Parents"),
            ("Description of Contents", "What keeps immigrant students back, and what schools did about it."),
        ),
        product="http://oecd.example/barriers", pdfs=(("English", "pdf/192_en.pdf"), ("fr", "pdf/192_fr.pdf")),
    ),
    Record(
        "DB_tsource_scheda.php", 38,
        (
            ("Title of Product", "Tips for Parents: Immigrant Families"),
            ("Name of Author(s)", "n/a"),
            ("Name of Producer", "The Learning Community"),
            ("Date of Production", ""),
            ("Type of product", ""),
            ("Target Group", "Parents"),
            ("Description of Contents", ""),
        ),
        product="http://tips.example/families",
    ),
    Record(
        "DB_tsource_scheda.php", 201,
        (
            ("Title of Product", ""),
            ("Name of Author(s)", "Sarah Stanley, Melissa Flanagan y Connie Mills"),
            ("Name of Producer", "n/a"),
            ("Description of Contents", "A leaflet that nobody gave a title."),
        ),
    ),
    Record(
        "DB_sstory_scheda.php", 7,
        (
            ("Title", "A school that talks"),
            ("Country", "Belgium"),
            ("School level", "High Secondary School"),
            ("Thematic Area", "School bullying prevention"),
            ("Description of Contents", "Who took part, where it took place and why it worked."),
        ),
        product="https://talks.example/",
    ),
)  # fmt: skip

SEED_STEP = Step(
    2, 2, 1, "Identify the Multiple Barriers",
    advice=("Know the barriers you meet.", "Know where to ask.", "Know what your child may expect."),
    parts=(
        Part(
            "Online Manuals From the Routes Portal",
            (
                Item("Interviews on migration issues", "https://routes.example/interviews", "They “were” made."),
                Item("Interviews on Early School Leaving Prevention", None, None),
            ),
            "Online Manuals", "routes",
        ),
        Part(
            "Training Source From the School Safety Net Portal",
            (
                Item(
                    "Breaking down the barriers",
                    "DB_tsource_scheda.php?q=&art_id=192&ta=2&tg=2&lp=0&lr=0&tp=0", "The article, in two clauses.",
                ),
                Item("Tips for Parents", "./DB_tsource_scheda.php?tg=2&amp;ta=2&amp;art_id=38"),
                Item("Infos Belgique", "http://belgique.example/", "Official website."),
            ),
            "Training Sources", "school-safety-net",
        ),
        Part("Success stories From the School Safety Net Portal", (), "Success Stories", "school-safety-net"),
    ),
    languages=("fr", "it"),
)  # fmt: skip
FRENCH_STEP = Step(
    2, 2, 1, "Identifier les obstacles", advice=("Connaître les obstacles.",),
    parts=(Part("Reports", (Item("Un rapport", "https://rapport.example/"),), "Reports"),),
)  # fmt: skip


STORIES = ("Success Stories", "school-safety-net")


def _plain_step(area: int, audience: int, number: int) -> Step:
    """A chapter like most: with a lead or without, some lists empty, several headings in a row."""
    at = f"{area}-{audience}-{number}"
    shared = Item(f"Interviews with pupils ({at})", "https://inclusion.example/interviews", "The same page everywhere.")
    own = Item(f"A report for {AUDIENCES[audience]}", f"http://report-{area}-{audience}.example/{number}.html")
    story = Item("A story", "DB_sstory_scheda.php?art_id=7&ta=&cou=&aut=&tip=&q=", "A success Story in Belgium.")
    scheme = {
        1: (Part("Interviews From the School Inclusion Portal", (shared,), "Interviews", "school-inclusion"),
            Part("Legislative Documents", (), "Legislative Documents"), Part("Reports", (own,), "Reports")),
        2: (Part("Success Stories From the School Safety Net Portal", (story,), *STORIES),),
        3: (Part("Publications From the School Inclusion Portal", (shared, own), "Publications", "school-inclusion"),),
    }  # fmt: skip
    return Step(
        area, audience, number, f"Chapter {number} on {AREAS[area].lower()}",
        advice=tuple(f"Advice {letter} of {at}." for letter in "ab"), parts=scheme[number],
        lead=f"What {AUDIENCES[audience].lower()} begin with in {at}." if number == 2 else None,
    )  # fmt: skip


STEPS = tuple(
    SEED_STEP if (area, audience, number) == (2, 2, 1) else _plain_step(area, audience, number)
    for area in AREAS
    for audience in AUDIENCES
    for number in range(1, CHAPTERS + 1)
)


def portal(changed: Mapping[str, Behaviour] | None = None) -> Site:
    """The site: every page, and those that `changed` puts in their place."""
    pages = dict(_pages())
    return Site(
        HOST,
        pages=tuple({**pages, **(changed or {})}.items()),
        robots=plain.robots("User-agent: *\nDisallow: /admin/\n"),
    )


def _pages() -> Iterator[tuple[str, Behaviour]]:
    yield "/", _says(_frame("", _home()))
    yield "/calendar.php", _calendar
    yield "/DB_tsource.php", _says(_frame("Training sources", _list_of_records()))
    found: dict[tuple[str, frozenset[str]], str] = {}
    for area in AREAS:
        for audience in AUDIENCES:
            found[_named(f"/GL_guide.php?ta={area}&tg={audience}")] = _frame("Guidelines", _guideline(area, audience))
    for step in STEPS:
        found[_named(step.target)] = _frame("Guidelines", _chapter(step))
    found[_named(f"{SEED_STEP.target}&lang=fr")] = _frame("Guidelines", _chapter(FRENCH_STEP), language="fr")
    for record in RECORDS:
        found[_named(record.target)] = _frame("Database", _record(record))
    for script in ("/GL_guide.php", "/GL_guide01.php", "/DB_tsource_scheda.php", "/DB_sstory_scheda.php"):
        yield script, _by_parameters(script, found)


def _by_parameters(script: str, found: Mapping[tuple[str, frozenset[str]], str]) -> Behaviour:
    """The page of these parameters, whatever their order and whatever else is said: as such scripts do."""
    matter = {"ta", "tg", "st", "lang"} if script.startswith("/GL_") else {"art_id"}

    async def behave(visit: Visit) -> None:
        _, _, query = visit.asked.target.partition("?")
        parts = [part for part in query.split("&") if part.partition("=")[0] in matter]
        body = found.get((script, frozenset(parts)))
        if body is None:
            await visit.answer(404, "<title>Not found</title>", kind="text/html")
        else:
            body = body.replace("<!--body-->", "<body onload=print()>" if "print=1" in query else "<body>")
            await visit.answer(200, body.encode("cp1252"), kind="text/html")

    return behave


def _named(target: str) -> tuple[str, frozenset[str]]:
    path, _, query = target.partition("?")
    return path, frozenset(query.split("&"))


async def _calendar(visit: Visit) -> None:
    """A month, and the next one, and so on for ever."""
    number = int(visit.asked.target.rpartition("=")[2]) if "=" in visit.asked.target else 0
    days = "".join(f"<td>{day}</td>" for day in range(1, 29))
    body = f'<table><tr>{days}</table><a href="calendar.php?month={number + 1}">Next month</a>'
    await visit.answer(200, _frame("Calendar", body).encode("cp1252"), kind="text/html")


def _says(body: str) -> Behaviour:
    return plain.says(body.encode("cp1252"), kind="text/html")


def _frame(where: str, content: str, *, language: str = "en") -> str:
    crumbs = f'<div class=path><a href="index.php">Homepage</a> &gt; <a href="/">{where}</a></div>' if where else ""
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang={language}><head><title>School Safety Net</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><!--body-->
<table width=100% id="box"><tr><td class="menu" id="box"><ul>
<li><a href="/">Home</a><li><a href="DB_tsource.php">Training Sources</a><li><a href="calendar.php">Calendar</a>
<li><a href="/admin/login.php">Log-in</a><li><a href="https://eacea.example/llp">Lifelong Learning Programme</a></ul>
<td id="content">{crumbs}{content}</td></div>
<td class=margin><div class="news" id="box"><h3>News</h3><b>20 December 2014</b><br>
<a href="https://meeting.example/florence">Final Partners’ meeting</a> The fourth meeting took place.</div>
<tr><td colspan=3 class=foot>This project has been funded with support from the European Commission.
<a href="https://commission.example/">European Commission</a></td></table></body></html>"""


def _home() -> str:
    links = "".join(
        f'<li><a href="GL_guide.php?tg={audience}&ta={area}&PHPSESSID=0a1b2c3d4e5f{area}">{AREAS[area]}</a>'
        for area in AREAS
        for audience in AUDIENCES
    )
    return f'<h1>School Safety Net</h1><ul>{links}</ul><p><a href="GL_guide.php?ta=9&tg=9">An old page</a>'


def _list_of_records() -> str:
    rows = "".join(
        f'<tr><td><a href="{record.target}&ta={area}&tg=&tp=&lp=&lr=&q=">Record {record.number}</a>'
        for record in RECORDS
        for area in (1, 2)
    )
    return f"<h1>Search</h1><table>{rows}</table>"


def _guideline(area: int, audience: int) -> str:
    chapters = "".join(
        f'<li><a href="GL_guide01.php?ta={area}&tg={audience}&st={number}">Chapter {number}</a>'
        for number in range(1, CHAPTERS + 1)
    )
    pdfs = " ".join(f'<a href="pdf/guide_{area}_{audience}_{one}.pdf">{one}</a>' for one in LANGUAGES)
    return (
        f"<h1 class=guideline>Guideline for {AUDIENCES[audience]}</h1><p class=lead>Not to be followed in order.</p>"
        f"<ol class=steps>{chapters}</ol><h3>Download the complete guideline</h3><p>{pdfs}</p>"
    )


def _chapter(step: Step) -> str:
    spoken = " ".join(
        f'<a href="{step.target}&lang={one}"><img src="flags/{one}.gif" alt="{one}"></a>' for one in step.languages
    )
    lead = f"<p class=lead>{step.lead}</p>" if step.lead else ""
    advice = "".join(f"<li>{one}" for one in step.advice)
    before = f"GL_guide01.php?tg={step.audience}&st={max(1, step.number - 1)}&ta={step.area}"
    return (
        f"<div class=languages>Also available in: {spoken}</div><h1 class=guideline>Guideline for "
        f"{AUDIENCES[step.audience]}</h1><h2 class=chapter>{step.title}</h2>{lead}<ol class=steps>{advice}</ol>"
        + "".join(_part(part) for part in step.parts)
        + f'<p><a href="{before}">Back</a> <a href="{step.target}&print=1">Print</a></p>'
    )


def _part(part: Part) -> str:
    items = "".join(f"<li>{_item(item)}" for item in part.items)
    return f"<p class=heading><b>{part.heading}</b></p>" + (f"<ul id=box>{items}</ul>" if part.items else "")


def _item(item: Item) -> str:
    title = f'<a href="{item.href}" target=_blank>{item.title}</a>' if item.href else item.title
    return f"{title}<br>{item.annotation}" if item.annotation else title


def _record(record: Record) -> str:
    rows = "".join(f"<tr><td><b>{label}:</b><td>{escape(words, quote=False)}" for label, words in record.fields)
    link = (
        f'<tr><td><b>Link to the product</b><td><a href="{record.product}">{record.product}</a>'
        if record.product
        else ""
    )
    pdfs = "".join(f'<a href="{href}">{words}</a> ' for words, href in record.pdfs)
    return f"<h1>Database</h1><table><tr>{rows}{link}<tr><td>PDF:<td>{pdfs}</table>"
