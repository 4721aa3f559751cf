"""Rules for pages that come with 200 and are not the page: parked, withdrawn, placeholder, hijacked, soft_404, ...

Each rule with its own rows, those that are nearly its own, and the traps that must pass as live.
"""

from dataclasses import replace

import pytest

from curator.judge import judge_without_asking
from curator.model import (
    Case,
    Cause,
    Check,
    Evidence,
    Failure,
    Proof,
    State,
    Trait,
    Wording,
)
from tests.judge.making import NIGHT, PAGE, Row, attempt, case, hop, web_page
from tests.judge.texts import ARTICLE, CASINO, LESSON, LISTED, LONG_ARTICLE, OTHER, _with, soft

ROWS = (
    Row(
        "soft 404 by title and heading (Bar-Yossef 2004)",
        soft("Page not found | Leaf School", "Page not found", text="Try the search."),
        "soft_404", Cause.SOFT_404, "The site says that all is well, but the page says “Page not found”.",
    ),
    Row(
        "soft 404 in German, by a sentence of a short text and noindex",
        soft("Leafschule", text="Die gesuchte Seite konnte leider nicht gefunden werden.", robots="noindex"),
        "soft_404", Cause.SOFT_404,
        "The site says that all is well, but the page says "
        "“Die gesuchte Seite konnte leider nicht gefunden werden”.",
    ),
    Row(
        "soft 404 in Japanese",
        soft("ページが見つかりません", "ページが見つかりません", text="お探しのページは見つかりませんでした。"),
        "soft_404", Cause.SOFT_404, "The site says that all is well, but the page says “ページが見つかりません”.",
    ),
    Row(
        "a redirect to an address that says not found (CheckIfDead)",
        case(hop(302), hop(200, "https://example.org/404.html"), body=web_page("Leaf School", text=LESSON[:500])),
        "soft_404", Cause.SOFT_404,
        "It redirects to an error page, https://example.org/404.html; the page itself is not there.",
    ),
    Row(
        "an article that has become a notice",
        case(200, body=web_page("Leaf School", "Oh no", text="This lesson page no longer exists."), was=ARTICLE),
        "soft_404", Cause.SOFT_404,
        "The site says that all is well, but the page says “This lesson page no longer exists”.",
    ),
    Row(
        "parked: the sale text of a short page",
        soft("example.org is for sale", "example.org is for sale", text="Make an offer."),
        "parked",
        Cause.PARKED, "The name example.org is for sale, parked or expired; the page that was there is gone.",
    ),
    Row(
        "parked: a lander without a word of sale (ooni/ooni.org 1278)",
        soft("example.org", text="Related searches", scripts=("d1.sedoparking.com",)),
        "parked",
        Cause.PARKED, "The name example.org is for sale, parked or expired; the page that was there is gone.",
    ),
    Row(
        "parked: a redirect to a marketplace",
        case(hop(302), hop(200, "https://www.hugedomains.com/domain_profile.cfm?d=example.org"), body=web_page("x")),
        "parked", Cause.PARKED, "It leads to www.hugedomains.com, where names of sites are sold.",
    ),
    Row(
        "withdrawn: a video that its uploader removed",
        case(
            hop(200, "https://www.youtube.com/watch?v=1"), url="https://www.youtube.com/watch?v=1",
            body=web_page("YouTube", text="Video unavailable. This video has been removed by the uploader"),
        ),
        "withdrawn", Cause.SOFT_404, "YouTube shows no video at this address any more.",
    ),
    Row(
        "withdrawn: a record of a repository (DSpace)",
        soft("Withdrawn item", "This item has been withdrawn", text="Please contact us."),
        "withdrawn", Cause.SOFT_404, "The repository says of this item: “This item has been withdrawn”.",
    ),
    Row(
        "placeholder: the first page of a web server",
        soft("Welcome to nginx!", "Welcome to nginx!",
        text="If you see this page, the web server is installed. " * 8),
        "placeholder", Cause.PLACEHOLDER,
        "example.org shows the page that servers and hosts show where no site is: “Welcome to nginx!”.",
    ),
    Row(
        "placeholder: a suspended account",
        soft("Account Suspended", "Account Suspended", text="This account has been suspended."),
        "placeholder", Cause.PLACEHOLDER, "The site is not ready or was suspended; it says “Account Suspended”.",
    ),
    Row(
        "placeholder: a paused deployment (marcelscruz/dev-resources 1248)",
        soft("503: DEPLOYMENT_PAUSED", text="This deployment is temporarily paused"),
        "placeholder", Cause.PLACEHOLDER,
        "example.org shows the page that servers and hosts show where no site is: “503: DEPLOYMENT_PAUSED”.",
    ),
    Row(
        "hijacked: a casino where a lesson was (cpinitiative/usaco-guide 6625)",
        case(200, body=web_page("Best Casino Slots 2026", "Casino bonus", text=CASINO * 6), was=ARTICLE),
        "hijacked", Cause.HIJACKED,
        "example.org now is a page about gambling; it was “Photosynthesis for beginners | Leaf School”.",
    ),
    Row(
        "hijacked at the first look: a casino under a lesson's name (jivoi/awesome-osint 1126)",
        case(200, body=web_page("Best Casino Slots 2026", "Casino bonus", text=CASINO * 6), wordings=LISTED),
        "hijacked", Cause.HIJACKED,
        "example.org shows a page about gambling, which has nothing to do with “Photosynthesis for beginners”.",
    ),
    Row(
        "hijacked: merely another owner's site, in another language",
        case(
            200, was=ARTICLE,
            body=web_page(
                "Dachdeckerei Huber | Ihr Meisterbetrieb", "Dachdeckerei Huber", language="de",
                text="Wir decken Dächer seit vierzig Jahren, mit Ziegeln, Schiefer und Blech, in ganz Oberbayern. " * 5,
            ),
        ),
        "hijacked", Cause.HIJACKED,
        "example.org seems to belong to somebody else now: it was “Photosynthesis for beginners | Leaf School”, and "
        "is "
        "“Dachdeckerei Huber | Ihr Meisterbetrieb”.",
    ),
    Row(
        "masked error: JSON for a program",
        soft(text='{"error": {"code": 404, "message": "Not Found"}}', kind="application/json"),
        "masked_error", Cause.SOFT_404,
        "The site says that all is well, but answers a program: there is nothing at this address.",
    ),
    Row(
        "masked error: a program that failed",
        soft(text='{"success": false, "message": "database is locked"}', kind="application/json"),
        "masked_error", Cause.SERVER_ERROR,
        "The site says that all is well, but answers with an error meant for a program.",
    ),
    Row(
        "masked error: a server's error page whose status was lost",
        soft("500 Internal Server Error", "Internal Server Error", text="The server met an unexpected condition."),
        "masked_error", Cause.SERVER_ERROR,
        "The site says that all is well, but shows a server's error: “500 Internal Server Error”.",
    ),
    Row(
        "the whole page of last night under a 404",
        case(404, body=ARTICLE, was=ARTICLE),
        "whole_page", Cause.OK, "The page is there as before, though the server calls it an error (404).",
    ),
    Row(
        "a page titled as it is listed, under a 500, at the first look",
        case(500, body=web_page(*("Photosynthesis for beginners",) * 2, text=LESSON * 2), wordings=LISTED),
        "whole_page", Cause.OK, "The whole page came, though the server calls it an error (500).",
    ),
    Row(
        "a wall that sends us round (lychee 1411)",
        case(hop(302, x_datadome="protected"), hop(302), failure=Failure.LOOP, at_url=PAGE),
        "bot_loop", Cause.BLOCKED, "A bot wall (DataDome) sends our checker round in a circle.",
    ),
    Row(
        "a redirect to itself that insists on a cookie",
        case(*[hop(302, set_cookie="seen")] * 3, failure=Failure.LOOP, at_url=PAGE),
        "bot_loop", Cause.BLOCKED,
        "The site sends our checker back to the same address until a cookie is accepted that it does not take.",
    ),
    Row(
        "a consent page of its own",
        case(hop(302), hop(200, "https://consent.example.org/m?continue=x"), body=web_page("Before you continue")),
        "consent", Cause.BLOCKED,
        "The site wants a consent before it shows the page, after a redirect to "
        "https://consent.example.org/m?continue=x.",
    ),
    Row(
        "the beginning of an article, and a payment for the rest",
        soft("Leaves in autumn", "Leaves in autumn", "Subscribe to continue reading", text="Leaves turn red."),
        "paywall", Cause.LOGIN, "Only the beginning of the page is shown; the rest is for subscribers.",
    ),
    Row(
        "a stub that sends its readers to a log-in page",
        soft("Moved", text="One moment", refresh="https://example.org/login"),
        "stub", Cause.LOGIN, "It sends its readers on to a log-in page at https://example.org/login.",
    ),
    Row(
        "a stub that the wire followed",
        case(200, hop(200, f"{PAGE}-new"), body=ARTICLE),
        "stub", Cause.MOVED, f"It sends its readers on to {PAGE}-new; it has probably moved there.",
    ),
    Row(
        "a stub that nobody could follow",
        soft("Moved", text="One moment", refresh=f"{PAGE}-new"),
        "stub", Cause.REDIRECTED, f"Works; it sends its readers on to {PAGE}-new.",
    ),
    Row(
        "a log-in form where the article was",
        case(200, body=web_page("Leaf School", text="User name, password.", password=True), was=LONG_ARTICLE),
        "login", Cause.LOGIN, "A log-in form stands where the page was.",
    ),
    Row(
        "a log-in form at the first look",
        soft("Log in | Leaf School", "Log in", text="User name, password.", password=True),
        "login", Cause.LOGIN, "The site asks for a log-in before it shows the page.",
    ),
    Row(
        "another page of the same site at the old address",
        case(200, body=OTHER, approved=ARTICLE),
        "changed", Cause.CHANGED,
        "The page is another one since it was approved: it was “Photosynthesis for beginners | Leaf School”, and is "
        "“Parking permits and fines”.",
    ),
    Row(
        "a shell whose data say that the page is not there (Next.js, Nuxt)",
        _with(soft("Museum"), traits=(Trait.LOST_STATE,)),
        "scripted", Cause.SOFT_404,
        "The site says that all is well, but the data from which it draws the page say that it is not there.",
    ),
    Row(
        "a shell whose data say that the server failed",
        _with(soft("Museum"), traits=(Trait.FAILED_STATE,)),
        "scripted", Cause.SERVER_ERROR,
        "The site says that all is well, but the data from which it draws the page say that its server failed.",
    ),
    Row(
        "nothing but a box that says it and sends back",
        _with(soft("School"), script_says="This notice was deleted"),
        "scripted", Cause.SOFT_404, "It shows a box, “This notice was deleted”, and sends its readers back.",
    ),
    Row(
        "a box that wants a log-in",
        _with(soft("School"), script_says="Members only. Please log in"),
        "scripted", Cause.LOGIN, "It shows a box, “Members only. Please log in”, and sends its readers back.",
    ),
    Row(
        "a box that refuses without a reason",
        _with(soft("School"), script_says="Wrong way in"),
        "scripted", Cause.BLOCKED, "It shows a box, “Wrong way in”, and sends its readers back.",
    ),
    Row(
        "a search without finds instead of the page",
        case(
            hop(200, "https://example.org/leaflets/water-somali"), url="https://example.org/leaflets/water-somali",
            body=web_page("Search | Health", "Search", text="Your search for leaflets water somali: 0 results."),
        ),
        "instead", Cause.SOFT_404,
        "Instead of the page it shows a search that found nothing: “Your search for leaflets water somali: 0 results”.",
    ),
    Row(
        "a page that has nothing to do with its listing",
        case(200, body=OTHER, wordings=(replace(LISTED[0], language="en"),)),
        "unrelated", Cause.CHANGED,
        "Nothing on the page has to do with “Photosynthesis for beginners”, the words under which it is listed.",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_a_page_that_is_not_the_page_is_found_out(row: Row) -> None:
    found = judge_without_asking(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


LIVE = (
    ("an article about 404 errors", soft(
        "What does “404 Not Found” mean? | Web Basics", "What does 404 Not Found mean?",
        text="A 404 error means that the page was not found. " * 60)),
    ("an article whose title begins like an error page", soft(
        "Page not found: what the error means and how to fix it | Web Basics", "Page not found", text=LESSON)),
    ("an error-analysis lesson", soft(
        "Error analysis: mistakes that pupils make", "Error 1: the missing verb", "Error 2", text=LESSON)),
    ("a W3C changelog with “has been removed” (SteveHedden/open-knowledge-graphs 48)", soft(
        "OWL 2 Web Ontology Language: Change log", "Changes since the last draft",
        text="The section on keys has been removed. The document has been deleted from the list. " * 30)),
    ("a page about buying domain names", soft(
        "How to buy a domain name for your school", "What is a domain?",
        text="A domain may be for sale. This domain is for sale, the seller writes, and names a price. " * 30,
        links=("sedo.com", "dan.com"))),
    ("a museum of lost things", soft(
        "Museum of Lost Things", "Not on display", text="Everything here was lost and never found again.")),
    ("a very short real page", soft("Opening hours", "Opening hours", text="Mondays from nine to twelve.")),
    ("a very short real page that sends its readers on", soft(
        "School lunch", text="The menu is no longer available in Dutch; see the English page.")),
    ("help for parents against a casino addiction", case(
        200, wordings=(Wording("Gambling addiction: help for parents"),),
        body=web_page("Casino and slots: help for parents", "When betting becomes an addiction",
                      text="Casino, slots, poker and betting: what parents can do. " * 10))),
    ("the shell of an application that scripts fill (SPA)", soft("Portal", text="")),
    ("a page with noindex and nothing else", soft("Worksheets", "Worksheets", text="Five of them.",
     robots="noindex")),
    ("news of a suspended account", soft(
        "Minister's account suspended after row | Daily Leaf", "Minister's account suspended after row",
        text=LESSON)),
    ("an announcement of what comes soon", soft(
        "Coming soon: the summer programme of the library", "Coming soon", text="Twelve evenings with books. " * 40)),
    ("a lesson called Hello, World", soft("Hello, World!", "Hello, World!", text=LESSON)),
    ("data with an empty list of errors", soft(
        text='{"status": "ok", "errors": [], "items": [1, 2]}', kind="application/json")),
    ("a video", case(
        hop(200, "https://www.youtube.com/watch?v=1"), url="https://www.youtube.com/watch?v=1",
        body=web_page("How leaves breathe - YouTube", text=""))),
    ("a redesign: other words around the same text", case(
        200, was=ARTICLE, body=replace(ARTICLE, signals=replace(ARTICLE.signals, headings=("Lessons", "Menu"))))),
    ("a front page whose news are all new", case(
        200, was=web_page("Leaf School", "News", text=LESSON, site="Leaf School", language="en"),
        body=web_page("Leaf School", "News", text="The summer party is on Friday, with cake, music and rain. " * 20,
                      site="Leaf School", language="en"))),
    ("the same page translated", case(
        200, was=ARTICLE, wordings=(Wording("Photosynthesis"),),
        body=web_page("Photosynthese für Anfänger | Leaf School", "Photosynthese", language="de",
                      text="Pflanzen machen ihre Nahrung selbst, aus Licht und Luft. Photosynthesis heißt das. " * 6))),
)  # fmt: skip


@pytest.mark.parametrize("one", [one for _, one in LIVE], ids=[says for says, _ in LIVE])
def test_traps_pass_as_live(one: Case) -> None:
    assert judge_without_asking(one).state is State.LIVE


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_the_page_that_comes_back_is_live_again(row: Row) -> None:
    good = Check(NIGHT, Evidence(PAGE, (attempt(200),), size=9_000), ARTICLE)
    back = replace(row.case, url=PAGE, wordings=LISTED, check=good, last_good=None)
    assert judge_without_asking(back).state is State.LIVE


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_what_proves_much_by_itself_says_so(row: Row) -> None:
    strong = row.cause in (Cause.PARKED, Cause.HIJACKED) or (row.rule == "placeholder" and "no site is" in row.because)
    assert (judge_without_asking(row.case).proof is Proof.STRONG) is strong
