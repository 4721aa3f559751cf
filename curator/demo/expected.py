"""What the story ends with: for each address of the sample catalogue its state, its cause and the rule that said so.

Never used to tell the story: it is what the tests hold the jobs to, and what a reader may look things up in.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from curator.model import Cause, Note, State


@dataclass(frozen=True, slots=True)
class Ending:
    """`url` is an address as a resource knows it, or the wording of a mention without one. `wording`, in English,
    where the rule needs the words under which the address is listed."""

    url: str
    state: State
    cause: Cause
    rule: str
    wording: str | None = None


def _all(state: State, cause: Cause, rule: str, urls: str) -> tuple[Ending, ...]:
    return tuple(Ending(url, state, cause, rule) for url in urls.split())


WORKS: Final = _all(State.LIVE, Cause.OK, "ok", """
https://parents.school-safety.example/guides/first-day
https://parents.school-safety.example/guides/rights-and-duties
https://parents.school-safety.example/guides/talking-to-teachers
https://parents.school-safety.example/guides/two-languages-at-home
https://bullying-helpline.example/for-parents
https://bibliotheque.lyon.example/selections/contes-du-monde
https://bibliotheque.lyon.example/accueil/nouveaux-arrivants
https://www.cite-accueil.example/ecole/inscription
https://infos-belgique.example/ecole
https://infos-belgique.example/nl/school
https://scuola-aperta.example/genitori/iscrizione
https://scuola-aperta.example/genitori/colloqui
https://scuola-aperta.example/laboratori/italiano-seconda-lingua
https://biblioteca-scolastica.example/percorsi/amicizia
https://elternportal.nordstadt.example/schule/anmeldung
https://elternportal.nordstadt.example/schule/elternabend
https://elternportal.nordstadt.example/beratung/schulpsychologie
https://mehrsprachig-lernen.example/eltern/vorlesen
https://mehrsprachig-lernen.example/material/arbeitsblaetter
https://xn--kxalrpdt2a.example/%CE%B3%CE%BF%CE%BD%CE%B5%CE%AF%CF%82
https://xn--kxalrpdt2a.example/ekpaideftikoi/taxeis-ypodochis
https://open-courses.teacher-academy.example/courses/multilingual-classroom
https://open-courses.teacher-academy.example/courses/preventing-bullying
https://films.classroom-stories.example/films/the-empty-chair
https://kutuphane.okul-rehberi.example/sesli-kitaplar
https://veliler.okul-rehberi.example/veli-toplantisi
https://www.education-indicators.example/framework.pdf
https://www.good-neighbours.example/homework-club
https://escola-viva.example/pais/matricula
https://familias.aula-abierta.example/guias/entender-las-notas
https://familias.aula-abierta.example/guias/convivencia
https://familias.aula-abierta.example/preguntas/comedor
https://familias.aula-abierta.example/preguntas/transporte
https://parinti.scoala-noastra.example/ghid/intoarcerea-acasa
https://parinti.scoala-noastra.example/ghid/bunicii
https://review.education-abroad.example/articles/10.5555-2012-11
https://chronicle.village-schools.example/projects/bells
https://kitchen.world-at-school.example/recipes/lentil-soup
""")  # fmt: skip

IN_SPITE_OF_THE_STATUS: Final = _all(
    State.LIVE, Cause.OK, "whole_page", "https://museum.arrivals.example/objects/suitcase"
)  # fmt: skip

REDIRECTED: Final = (
    *_all(State.LIVE, Cause.REDIRECTED, "redirected", """
        http://parents.school-safety.example/guides/rights-and-duties/
        http://www.good-neighbours.example/homework-club
        https://bullying-helpline.example/chat
        https://www.cite-accueil.example/actualites
    """),
    *_all(State.LIVE, Cause.REDIRECTED, "forwarder", "https://doi.org/10.5555/ssn.2012.11"),
)  # fmt: skip

MOVED: Final = (
    *_all(State.MOVED, Cause.MOVED, "moved", """
        https://bibliotheque.lyon.example/jeunesse/albums-bilingues
        https://handbook.inclusive-school.example/chapters/3
        https://handbook.inclusive-school.example/chapters/5
    """),
    *_all(State.MOVED, Cause.MOVED, "stub", "https://old.homework-help.example/tables.htm"),
)  # fmt: skip

FAILING: Final = _all(
    State.FAILING, Cause.SERVER_ERROR, "server_error",
    "https://open-courses.teacher-academy.example/courses/early-school-leaving",
)  # fmt: skip

DEAD: Final = (
    *_all(State.DEAD, Cause.GONE, "gone", """
        https://parents.school-safety.example/leaflets/2009
        https://parents.school-safety.example/guides/old-timetable
    """),
    *_all(State.DEAD, Cause.DNS, "dns", """
        https://association-le-lien.invalid/familles
        https://the-learning-community.invalid/tips/immigrant-families
    """),
    *_all(State.DEAD, Cause.CONNECTION, "connection", """
        http://forum.parents-abroad.example/school
        https://intranet.ministry-archive.example/circulars/1998
        https://interviews.migration-school.example/
        https://interviews.migration-school.example/interviews/belgium
        https://interviews.migration-school.example/interviews/germany
        https://interviews.migration-school.example/interviews/greece
        https://interviews.migration-school.example/interviews/italy
        https://interviews.migration-school.example/interviews/portugal
        https://interviews.migration-school.example/interviews/romania
        https://interviews.migration-school.example/interviews/spain
        https://interviews.migration-school.example/interviews/turkey
    """),
    *_all(State.DEAD, Cause.TIMEOUT, "timeout", "https://slow.video-lessons.example/lessons/42"),
    *_all(State.DEAD, Cause.TLS, "tls", """
        https://www.comune-montefiore.example/servizi/scuola
        https://counselling.youth-services.example/families
        https://moodle.abendschule.example/kurse
    """),
    *_all(State.DEAD, Cause.SERVER_ERROR, "server_error", "https://escola-viva.example/professores/ajuda"),
    *_all(State.DEAD, Cause.PROTOCOL, "protocol", "http://mirror.teaching-tools.example/index"),
    *_all(State.DEAD, Cause.PROTOCOL, "nowhere", "https://www.cite-accueil.example/logement"),
    *_all(State.DEAD, Cause.LOOP, "loop", "https://handbook.inclusive-school.example/glossary"),
    *_all(State.DEAD, Cause.EMPTY, "empty", "https://escola-viva.example/pais/glossario"),
    *_all(State.DEAD, Cause.EMPTY, "silent", "http://mirror.teaching-tools.example/old"),
    *_all(State.DEAD, Cause.SOFT_404, "soft_404", "https://lexicon.school-words.example/entry/tolerance"),
    *_all(State.DEAD, Cause.SOFT_404, "notice", "https://board.teachers-talk.example/topics/games-for-the-classroom"),
    *_all(State.DEAD, Cause.SOFT_404, "withdrawn", "https://repository.university.example/handle/77"),
    *_all(State.DEAD, Cause.SOFT_404, "masked_error", "https://map.schools-nearby.example/schools/4711"),
    *_all(State.DEAD, Cause.SOFT_404, "scripted", "https://objects.travelling-collection.example/objects/7"),
    Ending(
        "https://www.old-town-library.example/leaflets/peer-mediation", State.DEAD, Cause.SOFT_404, "instead",
        wording="Peer mediation: leaflets in nine languages",
    ),
    *_all(State.DEAD, Cause.PARKED, "parked", "https://bridges-project.example/"),
    *_all(State.DEAD, Cause.PLACEHOLDER, "placeholder", "https://teachers-exchange.example/offers"),
    Ending(
        "https://www.reading-bus.example/timetable", State.DEAD, Cause.HIJACKED, "stranger",
        wording="The reading bus: when it comes to which village",
    ),
    *_all(State.DEAD, Cause.HIJACKED, "hijacked", "https://games.playground.example/rules"),
)  # fmt: skip

CANNOT_TELL: Final = (
    *_all(State.UNSURE, Cause.BLOCKED, "blocked", "https://www.education-indicators.example/report"),
    *_all(State.UNSURE, Cause.BLOCKED, "wall", """
        https://library.open-research.example/handle/2014/77
        https://notes.second-chance.example/2014/05/what-pupils-say
    """),
    *_all(State.UNSURE, Cause.BLOCKED, "silenced", "https://statistics.district-schools.example/tables/4"),
    *_all(State.UNSURE, Cause.BLOCKED, "client_error", "https://open-courses.teacher-academy.example/search"),
    *_all(State.UNSURE, Cause.BLOCKED, "bot_loop", "https://festival.youth-films.example/programme"),
    *_all(State.UNSURE, Cause.BLOCKED, "consent", "https://www.daily-school.example/2014/05/01"),
    *_all(State.UNSURE, Cause.LOGIN, "paywall", "https://magazine.teachers-weekly.example/issues/12"),
    *_all(State.DEAD, Cause.SOFT_404, "detour", "https://infos-belgique.example/guide-2009/demenager"),
    *_all(State.UNSURE, Cause.CHANGED, "changed", "https://advice.new-neighbours.example/pages/7"),
    Ending(
        "https://www.valley-gardens.example/class-project", State.UNSURE, Cause.CHANGED, "unrelated",
        wording="Intercultural mediation: exercises for mixed classes",
    ),
    *_all(State.UNSURE, Cause.RATE_LIMITED, "rate_limited", "https://journal.inclusion-studies.example/articles/18"),
    *_all(State.UNSURE, Cause.LOGIN, "login", "https://open-courses.teacher-academy.example/staff/module-3"),
    *_all(State.UNSURE, Cause.ROBOTS, "robots", "https://archive.seminars.example/archive/seminar-2013"),
    *_all(State.UNSURE, Cause.OWN_NETWORK, "own_network", "http://guest-network.conference-hotel.example/programme"),
    *_all(State.UNSURE, Cause.TOO_LARGE, "too_large", "https://bibliotheque.lyon.example/recherche"),
    *_all(State.UNSURE, Cause.UNSAFE, "unsafe", """
        https://links.district-council.example/wiki
        http://192.168.10.4/start
    """),
    Ending("https://word cards.example/print", State.UNSURE, Cause.INVALID, "invalid"),
    Ending("https://handbook:mediators/start", State.UNSURE, Cause.INVALID, "invalid"),
    *_all(State.UNSURE, Cause.UNSUPPORTED, "unsupported", "mailto:help@school-safety.example tel:+390551234567"),
    Ending("Interviews with counsellors", State.UNSURE, Cause.NO_URL, "no_url"),
    Ending("Peer learning kit", State.UNSURE, Cause.NO_URL, "no_url"),
)  # fmt: skip

ENDINGS: Final = (*WORKS, *IN_SPITE_OF_THE_STATUS, *REDIRECTED, *MOVED, *FAILING, *DEAD, *CANNOT_TELL)

BY_MEMORY: Final = frozenset({"hijacked", "changed", "whole_page"})
"""Rules that need to know what the page was on the first night."""

NOTED: Final = {
    Note.FRAGMENT_MISSING: "https://elternportal.nordstadt.example/beratung/schulpsychologie",
    Note.SOFT_ERROR: "https://museum.arrivals.example/objects/suitcase",
    Note.TRUNCATED: "https://www.education-indicators.example/framework.pdf",
    Note.STALE: "https://chronicle.village-schools.example/projects/bells",
    Note.SECOND_AGENT: "https://kitchen.world-at-school.example/recipes/lentil-soup",
}
"""What shows each note."""

UNSHOWN: Final[Mapping[str, str]] = {}
"""Rules that no resource of the demo can show, each with its reason: none."""

UNSHOWN_NOTES: Final = {
    Note.CERT_EXPIRING: "certificates are held against the real clock, and the nights of the story are simulated",
}
"""Notes that no resource of the demo can show, each with its reason."""
