"""A small catalogue with everything that can be said in one, and looks to go with it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from curator import store as keep
from curator.model import (
    Agent,
    Attempt,
    Candidate,
    Cause,
    Certainty,
    Chapter,
    Check,
    Document,
    Event,
    Evidence,
    Facts,
    Failure,
    Finding,
    Flip,
    Form,
    Found,
    Hop,
    Host,
    Matter,
    Mention,
    Page,
    Place,
    Policy,
    Portal,
    Role,
    Section,
    Signals,
    Source,
    State,
    Tag,
    Verdict,
    Words,
)

START = datetime(2026, 3, 1, 3, 0, tzinfo=UTC)
POLICY = Policy()
SOURCE = Source("inline", "inline", "sources.yaml", portal="safety-net", owner="Ann", every_s=3_600, language="en")
OTHER = Source("links", "markdown", "docs/*.md")
ARTICLE = "https://blog.example.org/2012/11/barriers.html"

PORTALS = (
    Portal(
        key="safety-net",
        name="School Safety Net",
        base_url="https://schoolsafetynet.example.org/",
        programme="Lifelong Learning Programme",
        notice="This project has been funded with support from the European Commission.",
        disclaimer="This material reflects the views only of the author …",
        languages=("en", "fr", "el"),
    ),
    Portal(key="routes", name="Routes"),
)

GUIDELINE = Document(
    key="ssn/parents/1",
    kind="guideline",
    url="https://schoolsafetynet.example.org/GL_guide01.php?ta=2&tg=2&st=1",
    title="Guideline for Parents",
    language="en",
    portal="safety-net",
    position=0,
    matter=Matter(
        breadcrumb=("Homepage", "Guidelines"),
        guideline="Guideline for Parents",
        chapter=Chapter(1, "Identify the Multiple Barriers"),
        lead="Read this first.",
        steps=("Identify the barriers.", "Learn about your child’s schooling."),
        editions=("fr", "tr"),
        posted="20 December 2014",
        event=Event("15 December 2014", "Florence (IT)"),
        body="The fourth partners’ meeting.",
    ),
    tags=(Tag("area", "immigrant-integration"), Tag("audience", "parents")),
    sections=(
        Section(),
        Section(
            path=("Online Manuals From the Routes Portal",),
            type="online-manuals",
            portal="routes",
            line=12,
            tags=(Tag("type", "online-manuals"),),
            mentions=(
                Mention(
                    url=ARTICLE,
                    text="Breaking down the barriers to immigrant students’ success at school",
                    url_written="HTTPS://blog.example.org/2012/11/barriers.html#part-2",
                    fragment="part-2",
                    annotation="The article, written by Marilyn Achiron, focuses on “education”.",
                    position=0,
                    place=Place(line=14, row=None, start=210, end=260),
                    facts=Facts(
                        creators=("Marilyn Achiron", "Connie Mills"),
                        publisher="Directorate for Education",
                        container="A blog",
                        date="15.11.2012",
                        kind="article",
                        country="BE",
                        origin="routes",
                        languages=("en", "fr"),
                        certainty=Certainty.CERTAIN,
                    ),
                    tags=(Tag("country", "BE"), Tag("audience", "parents")),
                ),
                Mention(
                    url="https://schoolsafetynet.example.org/DB_tsource_scheda.php?art_id=192",
                    text="Breaking down the barriers to immigrant students’ success at school",
                    role=Role.RECORD,
                    position=0,
                ),
                Mention(
                    url=None,
                    text="Tips for Parents: Immigrant Families",
                    annotation="The web portal “The Learning Community”.",
                    position=1,
                    part=2,
                    candidates=(
                        Candidate("http://www.thelearningcommunity.us/", Certainty.PROBABLE),
                        Candidate("http://tips.example.org/", Certainty.GUESS),
                    ),
                ),
                Mention(url="mailto:ann@example.org", text="Ann", url_written="mailto:ann@example.org", position=2),
            ),
        ),
        Section(path=("Online Manuals From the Routes Portal", "Sub"), parent=1, line=30),
        Section(path=("Success Stories",), type="success-stories", portal="safety-net", line=40),
    ),
)

NEWS = Document(
    key="ssn/news/1",
    kind="news",
    title="Final Partners’ meeting",
    position=1,
    sections=(Section(mentions=(Mention(url=ARTICLE, text="", annotation=None, url_written=ARTICLE),)),),
)

DOCUMENTS = (GUIDELINE, NEWS)


def night(number: int, *, second: int = 0) -> datetime:
    return START + timedelta(days=number, seconds=second)


def opened(folder: Path) -> keep.Store:
    return keep.open_store(folder / "db" / "curator.db")


def filled(folder: Path) -> keep.Store:
    """A store with the catalogue in it."""
    store = opened(folder)
    keep.save_portals(store, PORTALS)
    keep.save_source(store, SOURCE, DOCUMENTS, at=START, digest="d1")
    return store


def links(*urls: str, key: str = "a.md", text: str = "Link") -> Document:
    """A document of the other source that mentions these addresses."""
    mentions = tuple(
        Mention(url=url, text=f"{text} {n}", position=n, place=Place(line=n + 1)) for n, url in enumerate(urls)
    )
    return Document(key=key, kind="file", title="Links", sections=(Section(path=("More",), mentions=mentions),))


def page(title: str = "Breaking down the barriers", *, text: str = "An article.") -> Page:
    return Page(
        Words(
            title=Found(title, "title"),
            summary=Found("What keeps children from school.", "og:description"),
            language=Found("en", "html lang"),
            author=Found("Marilyn Achiron", "meta author"),
            keywords=(Found("school", "meta keywords"),),
        ),
        Signals(
            content_type="text/html",
            charset="utf-8",
            headings=("Barriers", "“School”"),
            main_text=text,
            text_length=len(text),
            shingles=(1, 2**32 - 1),
            forms=(Form("post", "/login", ("user", "password"), has_password=True),),
            script_hosts=("cdn.example.net",),
            outbound_hosts=("oecd.example.org",),
            link_count=7,
            meta_refresh="0; url=/",
            missing_fragments=("part-9",),
        ),
    )


def evidence(url: str = ARTICLE, *, status: int = 200, failure: Failure | None = None, **headers: str) -> Evidence:
    """An answer with these headers (underscores for hyphens), or a failure."""
    named = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    hops = () if failure else (Hop(url, status, (("content-type", "text/html"), *named), "192.0.2.7"),)
    attempt = Attempt(Agent.OWN, hops, failure, "no answer after 15.2 s" if failure else "", url if failure else None)
    if failure:
        return Evidence(url, (attempt,))
    return Evidence(url, (attempt,), body_digest="ab" * 32, size=512, content_type="text/html; charset=utf-8")


def check(
    number: int, *, url: str = ARTICLE, status: int = 200, failure: Failure | None = None, body: Page | None = None
) -> Check:
    """A look at night `number`: an answer with a page, or a failure without one."""
    fine = failure is None and status == 200
    return Check(night(number), evidence(url, status=status, failure=failure), body or (page() if fine else None), 321)


def resource_id(store: keep.Store, url: str = ARTICLE) -> int:
    return int(store.value("SELECT id FROM resources WHERE url = ?", (url,)))


def look(store: keep.Store, run_id: int, made: Check, *, url: str = ARTICLE, hosts: tuple[Host, ...] = ()) -> int:
    """Saves one look and confirms the run; gives the resource's number."""
    number = resource_id(store, url)
    keep.save_checks(store, run_id, [keep.Look(number, made)], hosts)
    keep.confirm_run(store, run_id, at=made.at)
    return number


def verdict(state: State = State.LIVE, cause: Cause = Cause.OK, *, at: datetime = START, **more: object) -> Verdict:
    return Verdict(state, "status", cause, f"It is {cause.value}.", 0.9, at, **more)  # type: ignore[arg-type]


def judged(
    number: int,
    at: datetime,
    said: Verdict,
    *,
    was: State | None = None,
    finding: Finding | None = None,
    **more: object,
) -> keep.Judged:
    """A judgement with the flip that its state means."""
    flip = Flip(at, was, said.state, said.cause, said.because) if was is not said.state else None
    fields = {"flip": flip, "finding": finding, **more}
    return keep.Judged(number, at, said, at + timedelta(days=1), **fields)  # type: ignore[arg-type]


def story(store: keep.Store, run_id: int, made: Check, said: Verdict, *, url: str = ARTICLE) -> int:
    """One look judged: saves both, with the flip from what was thought before."""
    number = look(store, run_id, made, url=url)
    before = store.value("SELECT state FROM resources WHERE id = ?", (number,))
    was = State(before) if before else None
    keeps = said.state is State.LIVE and made.page is not None
    keep.save_verdicts(store, run_id, [judged(number, made.at, said, was=was, keeps_words=keeps)])
    return number
