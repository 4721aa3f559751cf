"""Rules for pages that come with 200 and are not the page: parked, withdrawn, placeholder, hijacked, soft_404, ...

Each rule with its own rows, those that are nearly its own, and the traps that must pass as live.
"""

from dataclasses import replace

import pytest

from curator.judge import judge, judge_without_asking, siblings
from curator.model import (
    Answer,
    Case,
    Cause,
    Check,
    Evidence,
    Failure,
    Finding,
    Host,
    Note,
    Page,
    Proof,
    Purpose,
    State,
    Trait,
    Want,
    Wording,
)
from tests.judge.making import NIGHT, PAGE, Row, attempt, case, hop, web_page

LESSON = (
    "Plants make their own food from light, water and air. In this lesson pupils follow one leaf through a day, "
    "measure "
    "how it grows and write down what they see. You need a window, a glass and a week of patience. " * 4
)
CASINO = (
    "Play slots, roulette and blackjack at our casino. Deposit now and get a bonus of 200 free spins, place your "
    "bets and "
    "win the jackpot tonight. "
)
LISTED = (Wording("Photosynthesis for beginners", "A lesson with a leaf, a glass and a week of patience"),)
ARTICLE = web_page(
    "Photosynthesis for beginners | Leaf School", "Photosynthesis for beginners", text=LESSON, language="en"
)

LONG_ARTICLE = web_page(*("Photosynthesis for beginners",) * 2, text=LESSON * 2, language="en")
OTHER = web_page(
    "Parking permits and fines", "Parking permits and fines", language="en",
    text="Drivers who stop near the market must show a valid ticket. Inspectors walk by every hour and write down what "
    "they find. Whoever disagrees may write to the council within a month and wait for an answer. " * 4,
)  # fmt: skip


def soft(*args: str, **options: object) -> Case:
    return case(200, body=web_page(*args, **options))  # type: ignore[arg-type]


def _with(one: Case, **signals: object) -> Case:
    """The case with other signals of its page."""
    body = one.check.page
    assert body is not None
    changed = replace(body, signals=replace(body.signals, **signals))  # type: ignore[arg-type]
    return replace(one, check=replace(one.check, page=changed))


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


DOUBTFUL = soft("Leaf School", "Oops", text=f"Sorry, this page does not exist. {LESSON[:500]}")


def _answered(one: Case, check: Check | None) -> Finding | Want:
    asked = judge(one)
    assert isinstance(asked, Want)
    return judge(replace(one, answers=(Answer(asked, check),)))


def _probe(*hops: object, body: object = None) -> Check:
    return Check(NIGHT, Evidence("https://example.org/x", (attempt(*hops),), size=100), body)  # type: ignore[arg-type]


def test_a_doubt_asks_the_site_for_an_address_that_cannot_exist() -> None:
    asked = judge(DOUBTFUL)
    assert isinstance(asked, Want)
    assert asked.request.purpose is Purpose.PROBE
    assert asked.request.url.startswith("https://example.org/")
    assert asked == judge(DOUBTFUL)


@pytest.mark.parametrize(
    ("check", "cause"),
    [
        pytest.param(_probe(200, body=DOUBTFUL.check.page), Cause.SOFT_404, id="the same page: it is its error page"),
        pytest.param(_probe(404), Cause.OK, id="an honest 404: the page is a page"),
        pytest.param(_probe(403), Cause.OK, id="a refusal says nothing"),
        pytest.param(_probe(200, body=web_page("Search", text="Type a word. " * 9)), Cause.OK, id="another page"),
        pytest.param(None, Cause.OK, id="nobody could ask"),
    ],
)
def test_what_a_sibling_says(check: Check | None, cause: Cause) -> None:
    found = _answered(DOUBTFUL, check)
    assert isinstance(found, Finding)
    assert found.cause is cause


def test_what_a_host_remembers_is_not_asked_again() -> None:
    told = siblings.told(_probe(200, body=DOUBTFUL.check.page))
    known = replace(DOUBTFUL, host=Host("example.org", probe=told))
    found = judge(known)
    assert isinstance(found, Finding)
    assert found.cause is Cause.SOFT_404


@pytest.mark.parametrize("text", ["", "page", "page\ta\tb", "page\ta\tb\tzz", "404", "honest\t\t\tx"])
def test_a_memory_of_another_make_is_no_memory(text: str) -> None:
    assert siblings.recalled(text) is None


def test_a_site_that_shows_one_page_for_every_path_raises_no_suspicion() -> None:
    home = web_page("Leaf School", "Welcome", text=LESSON)
    found = judge(case(200, body=home))
    assert isinstance(found, Finding)
    assert found.state is State.LIVE


def test_an_editor_s_approval_speaks_for_a_page_as_it_is() -> None:
    odd = web_page("Page not found", "Page not found", text="A poem by nobody.")
    assert judge_without_asking(case(200, body=odd)).cause is Cause.SOFT_404
    assert judge_without_asking(case(200, body=odd, approved=odd)).state is State.LIVE


MOVED_ON = soft("Moved", text="One moment", refresh=f"{PAGE}-new")


@pytest.mark.parametrize(
    ("check", "cause"),
    [
        pytest.param(_probe(200, body=ARTICLE), Cause.MOVED, id="the new page is there"),
        pytest.param(_probe(404), Cause.SOFT_404, id="nothing is there"),
        pytest.param(_probe(503), Cause.REDIRECTED, id="nobody can tell what is there"),
        pytest.param(None, Cause.REDIRECTED, id="nobody could ask"),
    ],
)
def test_where_a_stub_leads_is_looked_at_first(check: Check | None, cause: Cause) -> None:
    asked = judge(MOVED_ON)
    assert isinstance(asked, Want)
    assert asked.request.url == f"{PAGE}-new"
    found = _answered(MOVED_ON, check)
    assert isinstance(found, Finding)
    assert (found.cause, found.moved_to) == (cause, f"{PAGE}-new" if cause is Cause.MOVED else None)


AWAY = case(hop(301), hop(200, "https://example.org/"), body=web_page("Leaf School", text=LESSON))
HOME = "https://example.org/"


@pytest.mark.parametrize(
    ("one", "check", "cause"),
    [
        pytest.param(AWAY, _probe(hop(301), hop(200, HOME)), Cause.SOFT_404, id="so goes every missing address"),
        pytest.param(AWAY, _probe(404), Cause.CHANGED, id="the site has an honest 404"),
        pytest.param(AWAY, None, Cause.CHANGED, id="nobody could ask"),
        pytest.param(
            replace(AWAY, last_good=case(200, was=ARTICLE).last_good), None, Cause.SOFT_404, id="it was there"
        ),
    ],
)
def test_a_redirect_to_the_front_page(one: Case, check: Check | None, cause: Cause) -> None:
    found = _answered(one, check)
    assert isinstance(found, Finding)
    assert found.cause is cause


@pytest.mark.parametrize(
    "one",
    [
        pytest.param(replace(AWAY, wordings=(Wording("Leaf School"),)), id="the link is called like the site"),
        pytest.param(replace(AWAY, url=f"{HOME}home.html"), id="the old address was the front page"),
    ],
)
def test_a_front_page_that_was_meant_is_live(one: Case) -> None:
    assert judge_without_asking(one).state in (State.LIVE, State.MOVED)


def test_the_whole_page_is_told_with_a_note() -> None:
    assert judge_without_asking(case(404, body=ARTICLE, was=ARTICLE)).notes == (Note.SOFT_ERROR,)


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(web_page("Page not found", "Page not found", text=LESSON), id="a long error page"),
        pytest.param(web_page("404 | Leaf School", text=LESSON), id="one that names the status"),
        pytest.param(web_page("Leaf School", text=LESSON), id="the site's other texts"),
    ],
)
def test_an_error_page_however_long_is_no_page(body: Page) -> None:
    assert judge_without_asking(case(404, body=body, wordings=LISTED)).cause is Cause.GONE


SORRY = (
    "Dobrodošli na naš portal. Izaberite jednu od rubrika iz menija, pa ćete lako pronaći ono za šta vas najviše "
    "zanima."
)
SAME = web_page("Portal", "Dobrodošli", text=SORRY)
DEEP = "https://example.org/lessons/photosynthesis"


def _probed(body: Page, probe: Page | None, *, url: str = DEEP, status: int = 200) -> Finding:
    """What is said of a short page when the site answers a nonsense address so."""
    one = case(hop(200, url), url=url, body=body, wordings=LISTED)
    want = judge(one)
    if isinstance(want, Finding):
        return want
    assert want.rule == siblings.WANTED_BY
    there = hop(status, want.request.url)
    seen = Check(at=NIGHT, evidence=Evidence(want.request.url, (attempt(there),)), page=probe)
    found = judge(replace(one, answers=(Answer(want, seen),)))
    assert isinstance(found, Finding)
    return found


@pytest.mark.parametrize(
    ("body", "probe", "url", "status", "state"),
    [
        pytest.param(SAME, SAME, DEEP, 200, State.DEAD, id="the nonsense address gets the same, in any language"),
        pytest.param(SAME, None, DEEP, 404, State.LIVE, id="the site is honest about nonsense"),
        pytest.param(
            SAME, web_page("Portal", "Greška", text="Nešto sasvim drugo stoji ovde, i ništa od toga nije isto."), DEEP,
            200, State.LIVE, id="nonsense gets another text",
        ),
        pytest.param(SAME, SAME, "https://example.org/", 200, State.LIVE, id="a front page may be shown for all"),
        pytest.param(SAME, SAME, "https://example.org/sr/", 200, State.LIVE, id="so may one in a language"),
        pytest.param(
            replace(SAME, signals=replace(SAME.signals, is_drawn=True)), SAME, DEEP, 200, State.LIVE,
            id="a page that a script draws shows something else to readers",
        ),
        pytest.param(
            web_page("Portal", "Photosynthesis", text=SORRY), SAME, DEEP, 200, State.LIVE,
            id="a page with a word of the link",
        ),
        pytest.param(
            web_page("Portal", "Hi", text=f"{SORRY} Please accept cookies."), SAME, DEEP, 200, State.LIVE,
            id="a page that wants cookies is the same everywhere",
        ),
    ],
)  # fmt: skip
def test_a_page_shown_for_every_address_is_not_the_page(
    body: Page, probe: Page | None, url: str, status: int, state: State
) -> None:
    assert _probed(body, probe, url=url, status=status).state is state


def test_one_probe_of_a_host_is_enough() -> None:
    told = siblings.told(Check(at=NIGHT, evidence=Evidence(DEEP, (attempt(hop(200, DEEP)),)), page=SAME))
    assert told is not None
    one = case(hop(200, DEEP), url=DEEP, body=SAME, wordings=LISTED)
    found = judge(replace(one, host=Host("example.org", probe=told)))
    assert isinstance(found, Finding)
    assert (found.rule, found.cause) == ("instead", Cause.SOFT_404)


@pytest.mark.parametrize(
    ("asked", "hops", "title", "cause"),
    [
        ("https://example.org/a/b", (301, "https://example.org/"), "Example", Cause.SOFT_404),
        pytest.param(
            "https://example.org/a/b", (302, "https://example.org/fr/"), "Exemple", Cause.CHANGED,
            id="a greeting in the reader's language, only for now",
        ),
        pytest.param(
            "https://example.org/fr/a/b.html", (302, "https://example.org/fr/"), "Exemple", Cause.SOFT_404,
            id="the front page of the same language is no greeting",
        ),
        pytest.param(
            "https://example.org/a/b", (301, "https://example.org/"), "Photosynthesis for beginners", Cause.REDIRECTED,
            id="the front page is titled as the link",
        ),
        pytest.param(
            "https://example.org/index.html?utm_source=x", (301, "https://example.org/"), "Example", Cause.REDIRECTED,
            id="an index file is a front page, whatever counts its readers",
        ),
        pytest.param(
            "https://example.org/de/", (302, "https://example.org/"), "Example", Cause.REDIRECTED,
            id="so is the front page of a language",
        ),
    ],
)  # fmt: skip
def test_a_deep_page_that_leads_to_the_front_page(asked: str, hops: tuple[int, str], title: str, cause: Cause) -> None:
    one = case(hop(hops[0], asked), hop(200, hops[1]), url=asked, body=web_page(title, text="Hello."), wordings=LISTED)
    assert judge_without_asking(one).cause is cause
