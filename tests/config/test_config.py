"""`sources.yaml`: what it may say, and every mistake in it with its line and what to do."""

from pathlib import Path

import pytest

from curator import config, urls
from curator.model import Courtesy, HostCourtesy, Policy, Portal, Settings, Source, SourceProblem, Strikes, Tag
from tests.data.cases import cases

KINDS = ("inline", "markdown", "html", "csv", "tsv")
SHIPPED = Path(__file__).parents[2] / "sources.yaml"


OPTIONS = {"delimiter": "tab", "header": "yes", "url": "Address", "kind": "7"}


def told(text: str, folder: Path) -> tuple[Settings, tuple[SourceProblem, ...]]:
    return config.read(text.encode(), where="sources.yaml", folder=folder, kinds=KINDS)


def settings(text: str, folder: Path) -> Settings:
    found, problems = told(text, folder)
    assert [str(problem) for problem in problems] == []
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "links.csv").write_text("url\n")
    return tmp_path


@pytest.mark.parametrize(("text", "expected"), cases("mistakes-config.txt"))
def test_every_mistake_is_told_with_its_line_and_what_to_do(text: str, expected: list[str], folder: Path) -> None:
    assert [str(problem) for problem in told(text, folder)[1]] == expected


@pytest.mark.parametrize(("text", "expected"), cases("mistakes-config.txt"))
def test_no_message_shows_a_password_or_speaks_in_two_lines(text: str, expected: list[str], folder: Path) -> None:
    for problem in told(text, folder)[1]:
        assert "secret" not in str(problem)
        assert str(problem).isprintable()


def test_what_is_not_said_has_its_default(folder: Path) -> None:
    assert settings("version: 1\n", folder) == Settings(policy=Policy(canaries=config.CANARIES))


@pytest.mark.parametrize("text", ["policy:\ncourtesy:\n", "policy: {}\ncourtesy: {}\nsources:\ndocuments: []\n"])
def test_an_empty_section_says_nothing(text: str, folder: Path) -> None:
    assert settings(text, folder) == Settings(policy=Policy(canaries=config.CANARIES))


def test_the_canaries_are_three_sites_of_three_operators() -> None:
    assert len({urls.site(url) for url in config.CANARIES}) == 3


def test_no_canaries_can_be_wanted(folder: Path) -> None:
    assert settings("policy: {canaries: []}", folder).policy.canaries == ()


def test_portals_and_vocabularies_keep_their_order_and_words(folder: Path) -> None:
    found = settings(
        """\
portals:
  b: {name: "B’s", base_url: "HTTPS://Example.org", programme: P, notice: N, disclaimer: D, languages: [en, PT-br]}
  a: {name: 1984}
vocabularies:
  audience: {z: Zoo keepers, a: Artists}
  country: [BE, NO]
defaults: {every: 2w, language: fr}
""",
        folder,
    )
    assert found.portals == (
        Portal("b", "B’s", "https://example.org/", "P", "N", "D", ("en", "pt-BR")),
        Portal("a", "1984"),
    )
    assert [list(words.items()) for words in found.vocabularies.values()] == [
        [("z", "Zoo keepers"), ("a", "Artists")],
        [("BE", "BE"), ("NO", "NO")],
    ]
    assert (found.language, found.every_s) == ("fr", 1_209_600)


def test_a_source_says(folder: Path) -> None:
    found = settings(
        """\
portals: {p: {name: P}, q: {name: Q}}
vocabularies: {audience: {parents: Parents, teachers: Teachers}}
defaults: {every: 2d, language: it, portal: p, owner: Ann}
sources:
  - {id: plain, location: there/links.csv}
  - id: full
    kind: html
    location: https://example.org/Links?b=2&a=1#top
    portal: q
    owner: Bob
    every: 12h
    language: EN-gb
    images: false
    encoding: latin1
    content: main
    ignore: [.news, "#footer"]
    tags: {audience: [teachers, Parents]}
  - {id: table, location: "**/*.csv", delimiter: "\\t", header: true, columns: {url: Address, kind: 7}}
""",
        folder,
    )
    assert found.sources == (
        Source("plain", None, "there/links.csv", "p", "Ann", 172_800, "it"),
        Source(
            key="full",
            kind="html",
            location="https://example.org/Links?b=2&a=1#top",
            portal="q",
            owner="Bob",
            every_s=43_200,
            language="en-GB",
            options={"content": ("main",), "ignore": (".news", "#footer"), "encoding": "windows-1252", "images": "no"},
            tags=(Tag("audience", "Teachers"), Tag("audience", "Parents")),
        ),
        Source("table", None, "**/*.csv", "p", "Ann", 172_800, "it", OPTIONS),
    )


def test_terms_may_have_other_words(folder: Path) -> None:
    found = settings(
        """\
vocabularies:
  audience:
    head-teachers: {name: Head teachers, aliases: [Headmasters, Head masters]}
    parents: Parents
    pupils: {aliases: Schüler}
sources: [{id: x, location: "*.md", tags: {audience: [headmasters, HEAD-TEACHERS, schuler]}, may_lose: all}]
""",
        folder,
    )
    assert found.vocabularies == {
        "audience": {"head-teachers": "Head teachers", "parents": "Parents", "pupils": "pupils"}
    }
    assert found.aliases == {
        "audience": {"Headmasters": "Head teachers", "Head masters": "Head teachers", "Schüler": "pupils"}
    }
    (source,) = found.sources
    assert source.tags == (
        Tag("audience", "Head teachers"),
        Tag("audience", "pupils"),
    )
    assert source.may_lose is not None
    assert source.may_lose > 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "vocabularies:\n  audience:\n    a: {name: A, aliases: [B c]}\n    b_c: Bees\n",
            'sources.yaml:4: "b_c" means both "a" (line 3) and "b_c" in vocabulary "audience": '
            "let it stand with one of them only",
            id="a word that means two terms",
        ),
        pytest.param(
            "vocabularies:\n  audience:\n    a: {name: A, alias: [B]}\n",
            'sources.yaml:3: unknown key "alias" in the term "a" of vocabulary "audience": did you mean "aliases"?',
            id="a key misspelled",
        ),
        pytest.param(
            "vocabularies:\n  audience:\n    a:\n      name: A\n      aliases: [{x: y}]\n",
            'sources.yaml:5: an item of "aliases" in the term "a" of vocabulary "audience" is a mapping: write text, '
            "in quotes if need be",
            id="an alias that is no text",
        ),
        pytest.param(
            "policy: {may_lose: 0}\n",
            'sources.yaml:1: bad share "0" for "may_lose" in policy: write one from 0.01 to 1, such as 0.5, or all for '
            "no limit",
            id="a share of nothing",
        ),
    ],
)
def test_mistakes_in_what_is_new(text: str, expected: str, folder: Path) -> None:
    assert [str(problem) for problem in told(text, folder)[1]] == [expected]


def test_a_password_may_be_named_and_stays_a_name(folder: Path) -> None:
    location = "https://ann:${LIST_PASSWORD}@example.org/a"
    found = settings(f"sources: [{{id: x, location: '{location}'}}]", folder)
    assert found.sources[0].location == location


@pytest.mark.parametrize(
    "location", ["there/../there/links.csv", "{folder}/there/links.csv", "nowhere/*.md", "[ab].md"]
)
def test_a_file_that_is_there_or_a_pattern_is_fine(location: str, folder: Path) -> None:
    settings(f"sources: [{{id: x, location: '{location.format(folder=folder)}'}}]", folder)


def test_every_threshold_can_be_set(folder: Path) -> None:
    found = settings(
        """\
policy:
  strikes: {needed: 4, span: 60h}
  strong_strikes: {span: 1d}
  moved_looks: 3
  failing_every: 12h
  dead_every: 2w
  unsure_every: 2d
  flapping: {turns: 6, window: 8w}
  incident_resources: 5
  stale_after: 180d
  may_lose: 75 %
  hold_from: 40
  canaries: ["https://a.example/", "http://b.example"]
""",
        folder,
    ).policy
    assert found == Policy(
        strikes=Strikes(4, 60),
        strong_strikes=Strikes(2, 24),
        moved_looks=3,
        failing_every_s=43_200,
        dead_every_s=1_209_600,
        unsure_every_s=172_800,
        flapping_turns=6,
        flapping_window_days=56,
        incident_resources=5,
        stale_after_days=180,
        may_lose=0.75,
        hold_from=40,
        canaries=("https://a.example/", "http://b.example/"),
    )


def test_every_limit_can_be_set(folder: Path) -> None:
    (folder / "ca.pem").write_text("")
    found = settings(
        """\
courtesy:
  contact: mailto:ann@example.org
  interval: 0.5s
  at_once: 8
  deadline: 1m
  connect: 5s
  read: 10s
  redirects: 5
  retries: 0
  retry_wait: 1.5s
  retry_after_cap: 12h
  html_max: 1 MB
  other_max: 2MB
  source_max: 1 GB
  robots_every: 2h
  allow_networks: [127.0.0.0/8, "::1", 10.1.2.3]
  connect_to: {Example.org: "127.0.0.1:8443", "[2001:db8::1]:80": "[::1]:8080"}
  ca_file: ca.pem
  obey_robots: false
  a_day: 100
  hosts: {Example.org: {interval: 5s, a_day: 7, obey_robots: true, headers: {Authorization: "Bearer ${TOKEN}"}}}
  proxy: http://ann:${PASSWORD}@proxy.example:3128
""",
        folder,
    ).courtesy
    assert found == Courtesy(
        contact="mailto:ann@example.org",
        interval_s=0.5,
        at_once=8,
        deadline_s=60,
        connect_s=5,
        read_s=10,
        redirects=5,
        retries=0,
        retry_wait_s=1.5,
        retry_after_cap_s=43_200,
        html_max_bytes=2**20,
        other_max_bytes=2 * 2**20,
        source_max_bytes=2**30,
        robots_every_s=7200,
        allow_networks=("127.0.0.0/8", "::1/128", "10.1.2.3/32"),
        connect_to={"example.org": "127.0.0.1:8443", "[2001:db8::1]:80": "[::1]:8080"},
        ca_file=str(folder / "ca.pem"),
        obey_robots=False,
        a_day=100,
        hosts={
            "example.org": HostCourtesy(
                interval_s=5, a_day=7, obey_robots=True, headers={"Authorization": "Bearer ${TOKEN}"}
            )
        },
        proxy="http://ann:${PASSWORD}@proxy.example:3128",
    )


def test_every_field_of_policy_and_courtesy_has_its_word_in_the_file() -> None:
    spelled = {
        "obey_robots", "a_day", "hosts", "proxy",
        "contact", "interval", "at_once", "deadline", "connect", "read", "redirects", "retries", "retry_wait",
        "retry_after_cap", "html_max", "other_max", "source_max", "robots_every", "allow_networks", "connect_to",
        "ca_file", "strikes", "strong_strikes", "moved_looks", "failing_every", "dead_every", "unsure_every",
        "flapping", "incident_resources", "stale_after", "canaries", "may_lose", "hold_from",
    }  # fmt: skip
    fields = {*Policy.__dataclass_fields__, *Courtesy.__dataclass_fields__}
    plain = {name.removesuffix("_s").removesuffix("_bytes").removesuffix("_days") for name in fields}
    assert {
        name.replace("flapping_turns", "flapping").replace("flapping_window", "flapping") for name in plain
    } == spelled
    shown = SHIPPED.read_text(encoding="utf-8")
    assert [word for word in sorted(spelled) if f"  # {word}:" not in shown] == []


def test_the_defaults_that_the_shipped_file_shows_are_the_defaults() -> None:
    shown = SHIPPED.read_text(encoding="utf-8").replace("  # ca_file: certificates.pem", "  #")
    shown = shown.replace("  # proxy: http://proxy.example:3128", "  #")
    head, policy, rest = shown.partition("\npolicy:\n")
    opened = head + policy + "\n".join(line.replace("  # ", "  ", 1) for line in rest.splitlines())
    assert opened.count("\n  strikes:") == 1
    found = settings(opened, SHIPPED.parent)
    assert found.policy == Policy(canaries=config.CANARIES)
    assert found.courtesy == Courtesy(contact="https://example.org/about-our-checker")


@pytest.mark.parametrize("text", [config.STARTER, SHIPPED.read_text(encoding="utf-8")], ids=["starter", "shipped"])
def test_what_we_ship_reads_without_a_mistake_and_crawls_nothing(text: str, tmp_path: Path) -> None:
    assert not [source for source in settings(text, tmp_path).sources if urls.is_web(source.location)]


def test_the_examples_of_what_we_ship_read_without_a_mistake_too(tmp_path: Path) -> None:
    (tmp_path / "links.csv").write_text("")
    starter = config.STARTER.replace("\n# - id", "\n  - id").replace("\n#   ", "\n    ")
    body = "\n".join(line for line in starter.split("\n") if "${LIST_PASSWORD}" not in line)
    assert len(settings(body, tmp_path).sources) == 3
    shipped = SHIPPED.read_text(encoding="utf-8")
    assert len(settings(shipped.replace("\n# - id", "\n  - id").replace("\n#   ", "\n    "), tmp_path).sources) == 2


@pytest.mark.parametrize("cut", range(0, 9000, 61))
def test_a_file_cut_anywhere_never_raises(cut: int, tmp_path: Path) -> None:
    raw = SHIPPED.read_bytes()[:cut]
    _, problems = config.read(raw, where="sources.yaml", folder=tmp_path, kinds=KINDS)
    assert all(str(problem).startswith("sources.yaml:") for problem in problems)


def test_a_message_is_short_whatever_the_file_says(folder: Path) -> None:
    _, problems = told(f'{"k" * 900}: 1\n? "{"l" * 5000}\\n"\n: 2\ndefaults: {{every: "{"9" * 100_000}"}}', folder)
    assert len(problems) == 3
    assert max(len(str(problem)) for problem in problems) < 300


def test_a_name_too_long_for_a_file_is_only_not_there(folder: Path) -> None:
    (problem,) = told(f"sources: [{{id: x, location: {'n' * 5000}}}]", folder)[1]
    assert problem.what.startswith('there is no file "nnn')
