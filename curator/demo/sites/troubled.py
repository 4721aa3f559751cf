"""Hosts in trouble: one for each way in which an address fails, refuses, or cannot be told.

Never a real name but one: doi.org answers here for 10.5555, the prefix that is kept for tests of the DOI system.
"""

from dataclasses import replace
from typing import Final

from curator.demo._site import Certificate, Reach, Site
from curator.demo.behaviours import (
    busy,
    hangs,
    hangs_up,
    leads_to,
    pours,
    resets,
    robots,
    says,
    speaks,
    until,
    unwelcoming,
)
from curator.demo.sites._page import Article, Masthead, down_from, page, site


def _badly_secured(host: str, path: str, certificate: Certificate) -> Site:
    """A host with one page that nobody gets to see without a warning."""
    masthead = Masthead(host, "Services", "en", ("Home", "Contact"), "All rights reserved.")
    return replace(
        site(masthead, Article(path, "Services", "Who got here ignored a warning.", "")), certificate=certificate
    )


LEARNING: Final = Masthead(
    "the-learning-community.invalid", "The Learning Community", "en", ("Home", "Parents", "Schools"),
    "The web portal helps schools and families work together for the welfare of children.",
)  # fmt: skip
TIPS: Final = Article(
    "/tips/immigrant-families",
    "Tips for Parents: Immigrant Families",
    "Information and resources for immigrant parents to a good and positive integration.",
    """
Visit the school before the first day, ask for an interpreter, and keep your own language alive at home.
""",
    author="Sarah Stanley, Melissa Flanagan and Connie Mills",
)
REVIEW: Final = Masthead(
    "review.education-abroad.example", "Education Abroad Review", "en", ("Issues", "Authors"), "Two issues a year."
)
ACHIRON: Final = Article(
    "/articles/10.5555-2012-11",
    "Breaking down the barriers to immigrant students’ success at school",
    "Education is one of the best ways of integrating immigrant children and their families into their new countries.",
    "Most immigrant students have to overcome multiple barriers in order to succeed at school.",
    date="2012-11-15",
)
SEMINARS: Final = Masthead("archive.seminars.example", "Seminar Archive", "en", ("Papers",), "All rights reserved.")
SEMINAR: Final = Article(
    "/archive/seminar-2013", "Seminar 2013: papers", "Papers of a seminar on families and schools.", "Nine papers."
)
NOTES: Final = Masthead("notes.second-chance.example", "Second Chance Notes", "en", ("Notes",), "A teacher’s weblog.")
NOTE: Final = Article(
    "/2014/05/what-pupils-say",
    "What pupils say about coming back to school",
    "Twelve young people on the day they returned to a classroom, and on who had telephoned the evening before.",
    "Nobody mentioned a leaflet. Everybody mentioned a person.",
)

SITES: Final[tuple[Site, ...]] = (
    # names and connections
    replace(site(LEARNING, TIPS), reach=down_from(3, reach=Reach.NO_SUCH_NAME)),
    Site("association-le-lien.invalid", reach=lambda _night: Reach.NO_SUCH_NAME),
    Site("forum.parents-abroad.example", otherwise=resets),
    Site("intranet.ministry-archive.example", reach=lambda _night: Reach.REFUSES),
    Site("slow.video-lessons.example", (("/lessons/42", hangs),)),
    # secure connections
    _badly_secured("www.comune-montefiore.example", "/servizi/scuola", Certificate.EXPIRED),
    _badly_secured("counselling.youth-services.example", "/families", Certificate.OTHER_NAME),
    _badly_secured("moodle.abendschule.example", "/kurse", Certificate.SELF_SIGNED),
    # answers that are none
    Site("mirror.teaching-tools.example", (("/index", speaks(b"220 mirror ready\r\n")), ("/old", hangs_up))),
    # answers that lead elsewhere
    Site("links.district-council.example", (("/wiki", leads_to("http://10.20.0.12/wiki/")),)),
    Site("doi.org", (("/10.5555/ssn.2012.11", leads_to(f"https://{REVIEW.host}{ACHIRON.path}")),)),
    site(REVIEW, ACHIRON),
    # cannot tell
    Site(
        "www.education-indicators.example",
        (
            ("/report", says("<h1>Forbidden</h1>", status=403)),
            ("/framework.pdf", pours(b"%PDF-1.4\n", kind="application/pdf")),
        ),
    ),
    Site("library.open-research.example", otherwise=unwelcoming()),
    Site("journal.inclusion-studies.example", (("/articles/18", busy(retry_after="3600")),)),
    replace(site(SEMINARS, SEMINAR), robots=robots("User-agent: *\nDisallow: /archive/\n")),
    Site("guest-network.conference-hotel.example", (("/programme", says("<title>Welcome</title>", status=511)),)),
    # works until the last night, then wants to see a human
    site(NOTES, others=((NOTE.path, until(7, before=page(NOTES, NOTE)[1], after=unwelcoming())),)),
)
