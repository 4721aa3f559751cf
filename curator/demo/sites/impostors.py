"""Hosts that say that all is well and are not what they were: for sale, suspended, taken over, gone without a word.

Never a real name: every host stands below .example, which RFC 2606 keeps free for ever.
"""

from typing import Final

from curator.demo._site import Site
from curator.demo.behaviours import facts, leads_to, says, until
from curator.demo.sites._page import Article, Masthead, html, page, site


def _bare(title: str, *lines: str, head: str = "") -> str:
    """A page of a few lines, as software writes it."""
    body = "".join(f"<p>{line}</p>" for line in lines)
    return (
        f'<!doctype html><html lang="en"><head><title>{title}</title>{head}</head><body><h1>{title}</h1>{body}</body>'
    )


WORDS: Final = Masthead("lexicon.school-words.example", "School Words", "en", ("A to Z", "About"), "Six hundred words.")
GARDENS: Final = Masthead("www.valley-gardens.example", "Valley Gardens", "en", ("Plants", "Tools"), "Open all year.")
PRUNING: Final = Article(
    "/class-project",
    "Pruning roses in late winter",
    "When the frost has gone, cut every shoot above an outward bud, and leave five of them.",
    """
Use a clean knife and do not hurry. Old wood goes first, then whatever crosses the middle of the bush. Burn what you cut
off: spores survive on the compost.

Feed the bed in March with horn shavings, water it once and cover the soil with leaves. Climbers are tied anew, with a
soft string and without pulling. In June the first flowers open, and with them the greenfly; a jet of cold water helps
more than any poison, and ladybirds do the rest.
""",
)
PLAYGROUND: Final = Masthead("games.playground.example", "Playground Games", "en", ("Games", "Rules"), "Play fair.")
RULES: Final = Article(
    "/rules",
    "Forty playground games without words",
    "Games in which nobody needs a common language: hopscotch, mirrors, statues and thirty-seven others.",
    """
Children explain rules with their hands faster than adults do with sentences. Choose games that everybody can leave and
join again, and in which nobody is sent off.

Draw the fields with chalk and let the newest child in the class choose the first game. Two stones, a rope and a wall
are all that the collection asks for.
""",
)
CASINO: Final = _bare(
    "Best Casino Slots 2026",
    "Play slots, roulette and blackjack at our casino. Deposit now, get a bonus of 200 free spins and win the jackpot.",
    "Our betting site takes every wager, poker and baccarat included. " * 6,
)
ADVICE: Final = Masthead(
    "advice.new-neighbours.example", "New Neighbours", "en", ("Advice", "Events"), "A town office."
)
LETTERS: Final = Article(
    "/pages/7",
    "How to read a letter from school",
    "Which words matter, what a deadline is, and whom to ask when a letter makes no sense.",
    """
Look for the date first, then for your child’s name, then for a place to sign. Most letters ask for one thing only and
hide it in the third paragraph.

Keep all letters of one school year in one folder and bring the folder to every meeting.
""",
)
FINES: Final = Article(
    "/pages/7",
    "Parking permits and fines",
    "Where residents may leave a car, what a permit costs, and how a fine is paid.",
    """
Inspectors walk through the market streets every hour and write down what they find. Whoever disagrees sends an
objection to the council within four weeks.

Permits are sold at the counter on Mondays; bring the registration papers of the vehicle.
""",
)
MUSEUM: Final = Masthead(
    "museum.arrivals.example", "Museum of Arrivals", "en", ("Objects", "Visit"), "Closed on Mondays."
)
SUITCASE: Final = Article(
    "/objects/suitcase",
    "A suitcase from 1962, and what was in it",
    "A lesson around one object: who packed it, for how long, and what stayed at home.",
    """
Let the class guess before the suitcase is opened. The list of things was written by a girl of nine; she kept it with
her all her life and gave it to the museum with two corrections.

Pupils then pack a suitcase of their own: twelve things, and a reason for each. The reasons are read aloud, the names
are not.
""",
)
MAGAZINE: Final = _bare(
    "Who may sit in the first row", "Every teacher knows the question.", "Subscribe to continue reading", head=""
)
CONSENT_HOST: Final = "consent.daily-school.example"
HELP: Final = Masthead("homework-help.example", "Homework Help", "en", ("Tips", "Tables"), "By volunteers.")
TABLES: Final = Article(
    "/learn/tables", "Learning tables by heart", "Ten minutes a day, aloud, on the stairs.", "One step, one number."
)
SENDS_ON: Final = _bare(
    "Moved", "One moment.", head=f'<meta http-equiv="refresh" content="0; url=https://{HELP.host}{TABLES.path}">'
)

SITES: Final[tuple[Site, ...]] = (
    Site(
        WORDS.host,
        otherwise=says(html(WORDS, Article("", "Page not found", "Sorry, this page does not exist.", ""))),
    ),
    Site(
        "bridges-project.example",
        otherwise=says(_bare("bridges-project.example is for sale", "Make an offer.", "Related searches")),
    ),
    Site("teachers-exchange.example", otherwise=says(_bare("Account Suspended", "This account has been suspended."))),
    site(PLAYGROUND, others=((RULES.path, until(4, before=page(PLAYGROUND, RULES)[1], after=says(CASINO))),)),
    Site(
        "map.schools-nearby.example",
        (("/schools/4711", facts({"error": {"code": 404, "message": "Not Found"}})),),
    ),
    Site(
        "repository.university.example",
        (("/handle/77", says(_bare("Withdrawn item", "This item has been withdrawn", "Please write to us."))),),
    ),
    Site(
        "festival.youth-films.example",
        (
            (
                "/programme",
                says("", status=302, headers=(("Location", "/programme"), ("X-DataDome", "protected"))),
            ),
        ),
    ),
    site(ADVICE, others=((LETTERS.path, until(4, before=page(ADVICE, LETTERS)[1], after=page(ADVICE, FINES)[1])),)),
    Site("www.daily-school.example", (("/2014/05/01", leads_to(f"https://{CONSENT_HOST}/wall?continue=1")),)),
    Site(CONSENT_HOST, (("/wall", says(_bare("Before you continue", "We use cookies."))),)),
    Site("magazine.teachers-weekly.example", (("/issues/12", says(MAGAZINE)),)),
    Site("old.homework-help.example", (("/tables.htm", says(SENDS_ON)),)),
    site(HELP, TABLES),
    site(GARDENS, PRUNING),
    site(
        MUSEUM,
        others=(
            (SUITCASE.path, until(3, before=page(MUSEUM, SUITCASE)[1], after=says(html(MUSEUM, SUITCASE), status=404))),
        ),
    ),
)  # fmt: skip
