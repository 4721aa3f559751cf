"""Every route of the running server, walked as nobody, reader, editor and lead, against a table of what each sees."""

import re
from collections.abc import Iterator

import httpx
import pytest
from datasette.app import Datasette

from curator import store as keep
from tests.review.serving import Served, password_of

WHO = (None, "nell", "anna", "lea")
"""Nobody, a reader, an editor, a lead: the four columns below."""

IN, GO, NO, GONE, NOT, BAD = 200, 303, 403, 404, 405, 400
"""Seen · sent to the log-in · refused · closed to everybody · not this way · let in, but the form says nothing."""

WALK = """
GET  /                                                          IN   IN   IN   IN
GET  /document/1                                                IN   IN   IN   IN
GET  /resource/1                                                IN   IN   IN   IN
GET  /changes                                                   IN   IN   IN   IN
GET  /document/1-identify-the-multiple-barriers                 IN   IN   IN   IN
GET  /document/999                                              GONE GONE GONE GONE
GET  /guideline/1                                               IN   IN   IN   IN
GET  /documents                                                 IN   IN   IN   IN
GET  /search?q=school                                           IN   IN   IN   IN
GET  /about                                                     IN   IN   IN   IN
GET  /data                                                      IN   IN   IN   IN
GET  /health.svg?document=1                                     IN   IN   IN   IN
GET  /health.json                                               IN   IN   IN   IN
GET  /embed/section/1                                           IN   IN   IN   IN
POST /search                                                    NOT  NOT  NOT  NOT
GET  /data/catalogue.csv                                        IN   IN   IN   IN
GET  /data/catalogue.jsonl                                      IN   IN   IN   IN
GET  /data/amb.jsonl                                            IN   IN   IN   IN
GET  /data/bookmarks.html                                       IN   IN   IN   IN
GET  /data/catalogue.opml                                       IN   IN   IN   IN
GET  /feed.rss                                                  IN   IN   IN   IN
GET  /feed.atom                                                 IN   IN   IN   IN
GET  /feed-broken.atom                                          IN   IN   IN   IN
GET  /sitemap.xml                                               IN   IN   IN   IN
GET  /sitemap-1.xml                                             IN   IN   IN   IN
GET  /oai?verb=Identify                                         IN   IN   IN   IN
GET  /robots.txt                                                IN   IN   IN   IN
POST /oai                                                       IN   IN   IN   IN
POST /data/catalogue.csv                                        NOT  NOT  NOT  NOT
GET  /-/curator/login                                           IN   IN   IN   IN
GET  /-/curator/logout                                          GO   GO   GO   GO
GET  /-/curator                                                 GO   IN   IN   IN
GET  /-/curator/queue                                           GO   IN   IN   IN
GET  /-/curator/queue?part=list                                 GO   IN   IN   IN
GET  /-/curator/item/resource:1                                 GO   IN   IN   IN
GET  /-/curator/item/resource:1?part=card                       GO   IN   IN   IN
GET  /-/curator/pulse/resource:1                                GO   IN   IN   IN
GET  /-/curator/log                                             GO   IN   IN   IN
GET  /-/curator/log.atom                                        GO   IN   IN   IN
GET  /-/curator/progress                                        GO   IN   IN   IN
GET  /-/curator/rules                                           GO   IN   IN   IN
POST /-/curator/rules                                           NO   NO   NO   BAD
GET  /-/curator/editors                                         GO   NO   NO   IN
GET  /-/curator/preview?kind=host&host=a.example                GO   NO   IN   IN
GET  /-/curator/decide                                          GO   NO   NOT  NOT
POST /-/curator/decide                                          NO   NO   BAD  BAD
POST /-/curator/undo                                            NO   NO   BAD  BAD
POST /-/curator/recheck                                         NO   NO   BAD  BAD
POST /-/curator/claim                                           NO   NO   BAD  BAD
POST /-/curator/batch                                           NO   NO   BAD  BAD
GET  /-/.json                                                   IN   IN   IN   IN
GET  /-/                                                        IN   IN   IN   IN
GET  /-/actor.json                                              IN   IN   IN   IN
GET  /-/jump.json                                               IN   IN   IN   IN
GET  /favicon.ico                                               IN   IN   IN   IN
GET  /-/static/app.css                                          IN   IN   IN   IN
GET  /-/static-plugins/link-curator/curator.css                 IN   IN   IN   IN
GET  /-/static-plugins/link_curator/desk.js                     IN   IN   IN   IN
GET  /-/versions                                                GONE GONE GONE GONE
GET  /-/versions.json                                           GONE GONE GONE GONE
GET  /-/plugins.json                                            GONE GONE GONE GONE
GET  /-/settings.json                                           GONE GONE GONE GONE
GET  /-/config.json                                             GONE GONE GONE GONE
GET  /-/threads.json                                            GONE GONE GONE GONE
GET  /-/tasks.json                                              GONE GONE GONE GONE
GET  /-/databases.json                                          GONE GONE GONE GONE
GET  /-/actions.json                                            GONE GONE GONE GONE
GET  /-/auth-token                                              GONE GONE GONE GONE
GET  /-/create-token                                            GONE GONE GONE GONE
GET  /-/api                                                     GONE GONE GONE GONE
GET  /-/queries.json                                            GONE GONE GONE GONE
GET  /-/schema                                                  GONE GONE GONE GONE
GET  /-/schema.json                                             GONE GONE GONE GONE
GET  /-/schema.md                                               GONE GONE GONE GONE
GET  /-/permissions                                             GONE GONE GONE GONE
GET  /-/allowed.json                                            GONE GONE GONE GONE
GET  /-/rules.json                                              GONE GONE GONE GONE
GET  /-/check.json                                              GONE GONE GONE GONE
GET  /-/messages                                                GONE GONE GONE GONE
GET  /-/allow-debug                                             GONE GONE GONE GONE
GET  /-/patterns                                                GONE GONE GONE GONE
GET  /-/debug/autocomplete                                      GONE GONE GONE GONE
GET  /-/%63onfig.json                                           GONE GONE GONE GONE
GET  //elsewhere.example/                                        GONE GONE GONE GONE
GET  /_internal                                                 GONE GONE GONE GONE
GET  /_memory                                                   GONE GONE GONE GONE
GET  /curator-desk                                              GONE GONE GONE GONE
GET  /passwords                                                 GONE GONE GONE GONE
GET  /curator.db                                                GO   NO   NO   NO
GET  /curator                                                   IN   IN   IN   IN
GET  /curator.json                                              IN   IN   IN   IN
GET  /curator/-/schema.json                                     IN   IN   IN   IN
GET  /curator/-/schema                                          IN   IN   IN   IN
GET  /curator/-/queries.json                                    IN   IN   IN   IN
GET  /curator/-/foreign-key-targets                             NO   NO   NO   NO
GET  /curator/-/queries/analyze                                 NO   NO   NO   NO
POST /curator/-/queries/store                                   NO   NO   NO   NO
GET  /curator/-/execute-write/analyze                           NO   NO   NO   NO
GET  /curator/-/execute-write                                   GO   NO   NO   NO
POST /curator/-/execute-write                                   NO   NO   NO   NO
POST /curator/-/create                                          NO   NO   NO   NO
GET  /curator/-/query/parameters?sql=select+1                   NO   NO   NO   IN
GET  /curator/-/query?sql=select+1                              GO   NO   NO   IN
GET  /curator/-/query.json?sql=select+*+from+decisions          NO   NO   NO   IN
GET  /curator/-/query.json?sql=select+*+from+checks             NO   NO   NO   IN
GET  /curator/-/query.json?sql=select+name+from+editors         NO   NO   NO   BAD
GET  /curator/-/query.json?sql=select+count(*)+from+EDITORS     NO   NO   NO   BAD
GET  /curator/-/query.json?sql=select+e.role+from+(select+*+from+editors)+e  NO NO NO BAD
GET  /curator/-/query.json?sql=select+*+from+claims             NO   NO   NO   BAD
GET  /curator/-/query.json?sql=select+*+from+asks               NO   NO   NO   BAD
GET  /curator/-/query.json?sql=delete+from+resources            NO   NO   NO   BAD
GET  /curator/-/query.json?sql=attach+'passwords.db'+as+p       NO   NO   NO   BAD
GET  /curator/-/query.csv?sql=select+name+from+editors          NO   NO   NO   NO
GET  /curator/-/query.csv?sql=select+1                          NO   NO   NO   IN
GET  /curator/-/query?sql=select+name+from+editors              GO   NO   NO   IN
GET  /curator/nothing/-/definition                              GONE GONE GONE GONE
GET  /curator/resources                                         IN   IN   IN   IN
GET  /curator/resources.json                                    IN   IN   IN   IN
GET  /curator/resources.csv                                     IN   IN   IN   IN
GET  /curator/resources.json?_where=1=1                         NO   NO   NO   IN
GET  /curator/resources.json?_where=id+in+(select+id+from+editors) NO NO NO   NO
GET  /curator/resources.json?_search=school                     IN   IN   IN   IN
GET  /curator/resources/1.json                                  IN   IN   IN   IN
GET  /curator/resources_fts.json                                IN   IN   IN   IN
GET  /curator/entries.json                                      IN   IN   IN   IN
GET  /curator/decisions                                         GO   NO   NO   NO
GET  /curator/decisions.json                                    NO   NO   NO   NO
GET  /curator/decisions.csv                                     NO   NO   NO   NO
GET  /curator/decisions/1.json                                  NO   NO   NO   NO
GET  /curator/editors                                           GO   NO   NO   NO
GET  /curator/editors.json                                      NO   NO   NO   NO
GET  /curator/editors.csv                                       NO   NO   NO   NO
GET  /curator/editors/1.json                                    NO   NO   NO   NO
GET  /curator/editors/-/schema                                  GO   NO   NO   NO
GET  /curator/editors/-/schema.json                             NO   NO   NO   NO
GET  /curator/editors/-/autocomplete?q=a                        GO   NO   NO   NO
GET  /curator/editors/-/fragment                                GO   NO   NO   NO
POST /curator/editors/-/count                                   NO   NO   NO   NO
GET  /curator/claims.json                                       NO   NO   NO   NO
GET  /curator/asks.json                                         NO   NO   NO   NO
GET  /curator/rulings.json                                      NO   NO   NO   NO
GET  /curator/checks.json                                       NO   NO   NO   NO
GET  /curator/sqlite_master.json                                GONE GONE GONE GONE
GET  /curator/resources/-/schema.json                           IN   IN   IN   IN
GET  /curator/resources/-/autocomplete?q=a                      IN   IN   IN   IN
GET  /curator/resources/-/fragment                              IN   IN   IN   IN
GET  /curator/resources/-/foreign-key-suggestions               NO   NO   NO   NO
POST /curator/resources/-/insert                                NO   NO   NO   NO
POST /curator/resources/-/upsert                                NO   NO   NO   NO
POST /curator/resources/-/alter                                 NO   NO   NO   NO
POST /curator/resources/-/drop                                  NO   NO   NO   NO
POST /curator/resources/-/set-column-type                       NO   NO   NO   NO
POST /curator/resources/1/-/delete                              NO   NO   NO   NO
POST /curator/resources/1/-/update                              NO   NO   NO   NO
"""

ELSEWHERE = {r"^/-/curator/login$", "/-$", "/-/logout$", "/:memory:(?P<rest>.*)$"}
"""Routes that are not walked here: redirects of Datasette's own, and the log-in's POST (test_signin)."""

CODES = {"IN": IN, "GO": GO, "NO": NO, "GONE": GONE, "NOT": NOT, "BAD": BAD}


def rows() -> Iterator[tuple[str, str, list[int]]]:
    for line in WALK.strip().splitlines():
        method, path, *codes = line.split()
        yield method, path, [CODES[code] for code in codes]


ROWS = list(rows())


@pytest.fixture(scope="module")
def visitors(desk: Served) -> list[httpx.Client]:
    return [desk.client(name) for name in WHO]


@pytest.mark.parametrize(("method", "path", "codes"), ROWS, ids=[f"{method} {path}" for method, path, _ in ROWS])
def test_everybody_sees_what_is_theirs(visitors: list[httpx.Client], method: str, path: str, codes: list[int]) -> None:
    assert [
        visitor.request(method, visitor.base_url.join("/").copy_with(raw_path=path.encode())).status_code
        for visitor in visitors
    ] == codes


def test_the_walk_leaves_no_route_out(desk: Served) -> None:
    instance = Datasette([str(desk.database)], pdb=False)
    try:
        walked = [path.partition("?")[0] for _, path, _ in ROWS]
        patterns = [pattern for pattern, _ in instance._routes()]
        left_out = {one.pattern for one in patterns if not any(one.match(path) for path in walked)}
    finally:
        instance.close()
    assert left_out <= ELSEWHERE | {r"/(?P<database>[^\/\.]+)/(?P<query>[^\/\.]+)/-/edit$"} | {
        one.pattern for one in patterns if one.pattern.endswith(("/-/update$", "/-/delete$"))
    }


PRIVATE_WORDS = re.compile(r'"(?:editors|claims|passwords)"')


@pytest.mark.parametrize(
    "path", ["/-/.json", "/curator.json", "/curator/-/schema.json", "/-/jump.json?q=e", "/curator"]
)
def test_the_public_pages_do_not_name_the_closed_tables(desk: Served, path: str) -> None:
    assert PRIVATE_WORDS.findall(desk.client().get(path).text) == []


def test_the_page_for_questions_in_sql_shows_the_complaint_and_no_row(visitors: list[httpx.Client]) -> None:
    said = visitors[-1].get("/curator/-/query?sql=select+name+from+editors").text
    assert "prohibited" in said
    assert "anna" not in said


def test_a_removed_editor_is_out_at_once_though_the_cookie_lives_on(desk: Served) -> None:
    from curator import decisions

    visitor = desk.client("bert")
    assert visitor.get("/-/curator/queue").status_code == IN
    with desk.store() as store:
        decisions.remove_editor(store, "bert")
    assert visitor.get("/-/curator/queue").status_code == GO
    assert visitor.post("/-/curator/decide", data={"key": "resource:1", "action": "fine"}).status_code == NO


def test_a_role_counts_as_the_table_says_now(desk: Served) -> None:
    from curator import decisions

    visitor = desk.client("nell")
    assert visitor.get("/curator/-/query.json?sql=select+1").status_code == NO
    with desk.store() as store:
        decisions.add_editor(store, "nell", role=decisions.EditorRole.LEAD, at=keep.editor(store, "nell").made_at)
    assert visitor.get("/curator/-/query.json?sql=select+1").status_code == IN
    with desk.store() as store:
        decisions.add_editor(store, "nell", role=decisions.EditorRole.READER, at=keep.editor(store, "nell").made_at)
    assert visitor.get("/curator/-/query.json?sql=select+1").status_code == NO


def test_the_hashes_are_in_no_file_that_is_served(desk: Served) -> None:
    assert password_of("lea")
    with desk.store() as store:
        columns = {row["name"] for row in store.rows("SELECT name FROM pragma_table_info('editors')")}
        everything = store.value("SELECT group_concat(sql) FROM sqlite_master")
    assert not [name for name in columns if "hash" in name or "password" in name]
    assert "scrypt" not in everything
