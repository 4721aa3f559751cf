"""Hosts that say it quietly: in a script, in a silence after a refusal, in one page for everything, or in a remark.

Never a real name: every host stands below .example, which RFC 2606 keeps free for ever.
"""

from typing import Final

from curator.demo._site import Site
from curator.demo.behaviours import for_agents, says, silent_to
from curator.demo.sites._page import Article, Masthead, html, site

LEAFLETS_HOST: Final = "www.old-town-library.example"
COUNTER: Final = (
    '<!doctype html><html lang="en"><head><title>Old Town</title></head><body><p>Opening hours are on the door. '
    "Choose a department on the left, or come by on Tuesday between ten and twelve; tea is served.</p></body>"
)
DRAWN: Final = (
    '<!doctype html><html lang="en"><head><title>Travelling collection</title></head><body><div id="__next"></div>'
    '<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/404"}</script></body>'
)
FORUM: Final = (
    '<!doctype html><html lang="en"><head><title>Games for the classroom - Teachers talk</title></head><body><nav><ul>'
    '<li><a href="/">Boards</a></li><li><a href="/new">New posts</a></li><li><a href="/rules">House rules</a></li></ul>'
    "</nav><main><h1>Games for the classroom</h1><p>The topic you are looking for has been removed by its "
    'author.</p></main><footer><a href="/imprint">Imprint</a></footer></body></html>'
)
SMILES: Final = (
    '<!doctype html><html lang="en"><head><title>Dental implants and veneers | Dr Moss</title></head><body><h1>Your '
    "dentist by the market</h1><p>Our dental clinic offers implants, veneers and teeth whitening. Call now for a free "
    "consultation. Prices from 490.</p><p>Book your appointment online; all insurances are accepted.</p></body></html>"
)
BELLS: Final = Masthead(
    "chronicle.village-schools.example", "Village Schools", "en", ("Years", "Places"), "A chronicle."
)
LONG_AGO: Final = Article(
    "/projects/bells",
    "Bells, a project of four village schools",
    "This page is no longer maintained.",
    """
Four classes recorded the bells of their villages and guessed whose they were. The recordings went by post, on tape, and
came back with drawings.

What remains of it are the drawings, a map and this page. The teachers have retired, and the tapes lie in a drawer.
""",
)
KITCHEN: Final = Masthead("kitchen.world-at-school.example", "World Kitchen", "en", ("Recipes", "Classes"), "Wash up.")
SOUP: Final = Article(
    "/recipes/lentil-soup",
    "Lentil soup for thirty pupils",
    "A recipe in six languages, with the shopping list and what can be talked about while it boils.",
    """
Wash the lentils, cut the onions, and let somebody else tell why onions make us cry. The soup takes forty minutes, which
is a lesson and a short break.

Every language in the class has a word for soup. Collect them on the lid.
""",
)

SITES: Final[tuple[Site, ...]] = (
    Site(LEAFLETS_HOST, otherwise=says(COUNTER)),
    Site("board.teachers-talk.example", (("/topics/games-for-the-classroom", says(FORUM)),)),
    Site("www.reading-bus.example", (("/timetable", says(SMILES)),)),
    Site("objects.travelling-collection.example", (("/objects/7", says(DRAWN)),)),
    Site(
        "statistics.district-schools.example",
        (("/tables/4", silent_to("Mozilla", otherwise=says("<!doctype html><title>403</title>", status=403))),),
    ),
    site(BELLS, LONG_AGO),
    site(
        KITCHEN,
        others=(
            (
                SOUP.path,
                for_agents("Mozilla", body=html(KITCHEN, SOUP), otherwise=says("<title>403</title>", status=403)),
            ),
        ),
    ),
)  # fmt: skip
