"""An invented but realistic bulletin: some sixty links, several languages, one dead host, hostile titles.

Never reads a clock: every time is written here.
"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from curator.model import Bulletin, Cause, Incident, Item, Night, SourceProblem, State, Trouble

NIGHT = datetime(2026, 3, 6, 2, 0, tzinfo=UTC)
INJECTION = "<script>alert(1)</script><img src=x onerror=alert(2)> & \"quotes\" 'too'"
LONG_URL = "https://search.example.eu/results?q=" + "migration%20education%20" * 84 + "&page=2"
ARABIC = "دليل الآباء والأمهات: الأسر المهاجرة"
HEBREW = "מדריך להורים"

STATE = {
    Cause.OK: State.LIVE, Cause.MOVED: State.MOVED, Cause.GONE: State.DEAD, Cause.SOFT_404: State.DEAD,
    Cause.HIJACKED: State.DEAD, Cause.PARKED: State.DEAD, Cause.DNS: State.DEAD, Cause.TLS: State.DEAD,
    Cause.SERVER_ERROR: State.FAILING, Cause.TIMEOUT: State.FAILING, Cause.BLOCKED: State.UNSURE,
    Cause.LOGIN: State.UNSURE, Cause.NO_URL: State.UNSURE, Cause.CHANGED: State.UNSURE,
}  # fmt: skip


def item(number: int, title: str, url: str | None, cause: Cause, because: str, **more: object) -> Item:
    """An item with sensible defaults: two mentions in one document, since the night."""
    host = "" if url is None else url.split("/")[2]
    values: dict[str, object] = {
        "resource_id": number,
        "url": url,
        "title": title,
        "host": host,
        "state": STATE[cause],
        "cause": cause,
        "because": because,
        "since": NIGHT,
        "strikes": 3 if STATE[cause] is State.DEAD else 1,
        "where": ("Guideline for Parents › Training Sources, line 41",),
        "documents": ("Guideline for Parents",),
    }
    return Item(**{**values, **more})  # type: ignore[arg-type]


def _dead_host() -> tuple[Item, ...]:
    documents = ("Guideline for Parents", "Guideline for Teachers", "Links for policy makers")
    return tuple(
        item(
            100 + at,
            f"Interview {at + 1}: counsellor, {('Brussels', 'Florence', 'Lisbon', 'Athens')[at % 4]}",
            f"https://routes.altstadt-uni.example/interviews/{at + 1:02d}.html",
            Cause.DNS,
            "The name routes.altstadt-uni.example does not exist any more.",
            was=State.FAILING,
            documents=(documents[at % 3],),
            where=(f"{documents[at % 3]} › Online Manuals From the Routes Portal, line {60 + at}",),
        )
        for at in range(37)
    )


NEWLY_BROKEN = (
    item(
        1,
        "Tips for Parents: Immigrant Families",
        "https://www.learning-community.example/Parents/Tips.aspx",
        Cause.GONE,
        "Not found (404).",
        was=State.FAILING,
        where=(
            "Guideline for Parents › Training Sources From the School Safety Net Portal, line 41",
            "Guideline for Teachers › Training Sources, line 17",
            "Links for policy makers › Families, row 203",
        ),
        documents=("Guideline for Parents", "Guideline for Teachers", "Links for policy makers"),
    ),
    item(
        2,
        INJECTION,
        "https://evil.example/a?x=<b>&y=(1)",
        Cause.HIJACKED,
        "The page now sells casino games; it used to be about <b>mathematics</b>.",
        was=State.FAILING,
        strikes=2,
    ),
    item(
        3,
        ARABIC,
        "https://ar.example/%D8%AF%D9%84%D9%8A%D9%84/%D8%A2%D8%A8%D8%A7%D8%A1",
        Cause.GONE,
        "Gone for good (410).",
        was=State.FAILING,
        strikes=2,
        where=("روابط مفيدة › الأسرة, line 8",),
        documents=("روابط مفيدة",),
    ),
    *_dead_host(),
)
FIRST_STRIKES = (
    item(4, "Ministère de l’Éducation : accueil des élèves allophones", "https://education.example.fr/allophones",
         Cause.SERVER_ERROR, "Server error (503).", was=State.LIVE),
    item(5, LONG_URL, LONG_URL, Cause.TIMEOUT, "No answer within 45 seconds.", was=State.LIVE),
)  # fmt: skip
NEWLY_FIXED = (
    item(
        6, "Infos Belgique", "http://www.belgique-infos.example/", Cause.OK, "Works (200).", was=State.DEAD, strikes=0
    ),
)
NEWLY_MOVED = (
    item(7, "Handreichung: Übergänge | Schule [2. Auflage]", "http://bildung.example.de/uebergaenge_(2012).html",
         Cause.MOVED, "Moved for good (301), seen on 2 nights.", was=State.LIVE,
         moved_to="https://www.bildung.example.de/handreichungen/uebergaenge", strikes=2),
    item(8, "=HYPERLINK(\"http://evil.example\")", "https://sheet.example/x", Cause.MOVED,
         "Moved for good (308), seen on 2 nights.", was=State.LIVE, moved_to="https://sheet.example/y", strikes=2),
)  # fmt: skip
NEWLY_UNSURE = (
    item(9, "Breaking down the barriers to immigrant students’ success at school", "https://blog.example.org/barriers",
         Cause.BLOCKED, "The site refuses our checker (403).", was=State.LIVE),
)  # fmt: skip
OLDER_BROKEN = (
    item(10, HEBREW, "https://he.example/guide", Cause.PARKED, "The domain is for sale.",
         since=datetime(2026, 2, 11, tzinfo=UTC), strikes=9, documents=("Guideline for Teachers",),
         where=("Guideline for Teachers › Links, line 90",)),
    item(11, "Safer schools toolkit", "https://toolkit.example.net/", Cause.TLS,
         "The site's certificate expired on 1 February 2026.", since=datetime(2026, 2, 4, tzinfo=UTC), strikes=30,
         where=tuple(f"Guideline for Parents › Chapter {n}, line {n * 12}" for n in range(1, 15))),
)  # fmt: skip
OLDER_UNSURE = (
    item(12, "Interviews on migration issues", None, Cause.NO_URL, "No address is given."),
    item(13, "Interviews on Early School Leaving Prevention", None, Cause.NO_URL, "No address is given."),
    item(14, "Eğitim portalı", "https://egitim.example.tr/giris", Cause.LOGIN, "The page asks for a log-in."),
)
PROBLEMS = (
    SourceProblem("sources/links.csv:row 118", "the row has 9 cells, the header has 7", "quote cells that hold commas"),
    SourceProblem("https://partner.example/page.html", "could not be read (503)", "last time's links are kept"),
)
STATES = {State.LIVE: 58, State.MOVED: 2, State.FAILING: 2, State.DEAD: 42, State.UNSURE: 4, None: 3}


def _nights() -> tuple[Night, ...]:
    nights = []
    for back in range(20, 0, -1):
        dead, failing = (2, 37 + back % 2) if back < 3 else (2 + (back > 12), back % 3)
        states = {State.LIVE: 97 - failing, State.MOVED: 0, State.FAILING: failing, State.DEAD: dead, State.UNSURE: 3}
        nights.append(Night(NIGHT - timedelta(days=back), void=back == 9, states=states))
    last = {state: number for state, number in STATES.items() if state is not None}
    return (*nights, Night(NIGHT, void=False, states=last))


def rich() -> Bulletin:
    """A night with news of every kind."""
    return Bulletin(
        run_id=21,
        kind="run",
        started_at=NIGHT,
        finished_at=NIGHT + timedelta(minutes=14),
        void=False,
        looked=97,
        took_s=840.25,
        counts={"documents": 5, "sections": 31, "mentions": 164, "resources": 111, "hosts": 29},
        states=STATES,
        newly_broken=NEWLY_BROKEN,
        first_strikes=FIRST_STRIKES,
        newly_fixed=NEWLY_FIXED,
        newly_moved=NEWLY_MOVED,
        newly_unsure=NEWLY_UNSURE,
        otherwise=(item(15, "Judged anew", "https://anew.example/", Cause.OK, "Works (200).", was=State.UNSURE),),
        broken=(*NEWLY_BROKEN, *OLDER_BROKEN),
        failing=FIRST_STRIKES,
        moved=NEWLY_MOVED,
        unsure=(*NEWLY_UNSURE, *OLDER_UNSURE),
        troubles=(
            Trouble(
                Incident(
                    "routes.altstadt-uni.example",
                    Cause.DNS,
                    "The name routes.altstadt-uni.example cannot be found since Wednesday; 37 resources are affected.",
                    NIGHT - timedelta(days=2),
                ),
                resources=37,
                mentions=52,
            ),
            Trouble(
                Incident(
                    "slow.example.it",
                    Cause.TIMEOUT,
                    "slow.example.it has not answered since Thursday 5 March; 4 resources are affected.",
                    NIGHT - timedelta(days=1),
                ),
                resources=4,
                mentions=4,
            ),
        ),
        problems=PROBLEMS,
        nights=_nights(),
    )


def quiet() -> Bulletin:
    """A night without news, and nothing left to do."""
    return Bulletin(
        run_id=22,
        kind="run",
        started_at=NIGHT + timedelta(days=1),
        finished_at=NIGHT + timedelta(days=1, minutes=3),
        void=False,
        looked=64,
        took_s=180.0,
        counts={"documents": 5, "sections": 31, "mentions": 70, "resources": 64, "hosts": 29},
        states={State.LIVE: 64},
    )


def void() -> Bulletin:
    """A night on which our own network was down."""
    return replace(quiet(), void=True, run_id=23, looked=0)


def small() -> Bulletin:
    """Two links newly broken, one fixed, three moved, as in the specification's example."""
    moved = tuple(replace(NEWLY_MOVED[1], resource_id=20 + at, host=f"h{at}.example") for at in range(3))
    return replace(
        quiet(),
        states={State.LIVE: 58, State.MOVED: 3, State.DEAD: 3},
        newly_broken=NEWLY_BROKEN[:2],
        newly_fixed=NEWLY_FIXED,
        newly_moved=moved,
        broken=NEWLY_BROKEN[:2],
        moved=moved,
    )
