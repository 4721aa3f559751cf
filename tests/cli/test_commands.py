"""The commands as an operator and as a program see them: what is printed where, and with which exit code."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from curator.cli import main
from curator.demo import ALLOW_NETWORKS, Farm, Site, serving
from curator.demo.behaviours import says
from curator.jobs.folder import Folder

PAGE = "<!doctype html><html lang=en><title>Fractions</title><h1>Fractions</h1><p>All about fractions, for beginners."
LOOK_KEYS = [
    "url", "state", "cause", "because", "confidence", "status", "final_url", "moved_to", "title", "summary", "language",
    "notes", "took_ms", "hops",
]  # fmt: skip
LINK_KEYS = ["doc", "url", "text", "annotation", "heading", "sections", "line", "position", "kind"]


@dataclass(frozen=True)
class Answer:
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, object]]:
        return [json.loads(line) for line in self.out.splitlines()]


Call = Callable[..., Answer]


@pytest.fixture
def call(capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Call:
    """Calls a command in an empty folder of its own."""
    monkeypatch.chdir(tmp_path)

    def run(*args: str) -> Answer:
        code = 0
        try:
            main(args=list(args))
        except SystemExit as left:
            code = int(left.code or 0)
        out, err = capfdbinary.readouterr()
        return Answer(code, out.decode(), err.decode())

    return run


@pytest.fixture
def farm() -> Iterator[Farm]:
    sites = (
        Site("canary.example", pages=(("/", says("ok")),)),
        Site("maths.example", pages=(("/fractions", says(PAGE)), ("/lost", says("", status=404)))),
    )
    with serving(sites) as farm:
        yield farm


def settings(farm: Farm, **sections: object) -> str:
    courtesy = {
        "interval": "0s", "retries": 0, "deadline": "5s", "allow_networks": list(ALLOW_NETWORKS),
        "connect_to": dict(farm.connect_to), "ca_file": farm.ca_file,
    }  # fmt: skip
    whole = {"version": 1, "courtesy": courtesy, "policy": {"canaries": ["http://canary.example/"]}, **sections}
    return json.dumps(whole)


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        pytest.param(["nonsense"], 2, "No such command 'nonsense'", id="an unknown command"),
        pytest.param(["run"], 2, "curator init", id="a run without settings says how to begin"),
        pytest.param(["status"], 74, "curator run", id="status without a database says how to make one"),
        pytest.param(["report"], 74, "curator run", id="a report without a database says how to make one"),
        pytest.param(["explain", "https://x.example/"], 74, "curator run", id="explain without a database"),
        pytest.param(["serve", "--port", "0"], 74, "curator run", id="serve without a database"),
        pytest.param(["export", "pdf"], 2, "no format 'pdf'", id="an unknown format names the known ones"),
        pytest.param(["links", "--kind", "floppy", "x"], 2, "there is no such kind", id="an unknown kind"),
        pytest.param(["links", "missing.md"], 3, "missing.md: cannot be read", id="a file that is not there"),
        pytest.param(
            ["look", "--allow-network", "10.0.0.0/99", "https://x.example/"], 2, "10.0.0.0/99", id="a bad CIDR"
        ),
        pytest.param(["run", "--fail-on", "alive"], 2, "'alive' is none of", id="an unknown kind of news"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_an_exit_code(
    call: Call, args: list[str], code: int, said: str
) -> None:
    answer = call(*args)
    assert answer.code == code
    assert said in answer.err
    assert answer.out == ""
    assert "Traceback" not in answer.err


def test_every_mistake_in_the_settings_is_told_at_once_with_its_line_and_nothing_is_changed(
    call: Call, tmp_path: Path
) -> None:
    (tmp_path / "sources.yaml").write_text("sources:\n  - id: a\n    locaton: x.md\n    every: soon\nextra: 1\n")
    answer = call("run")
    assert answer.code == 2
    told = answer.err.splitlines()
    assert [line.partition(": ")[0] for line in told[:-1]] == sorted(line.partition(": ")[0] for line in told[:-1])
    assert any('unknown key "locaton"' in line and 'did you mean "location"?' in line for line in told)
    assert "Nothing was changed." in told[-1]
    assert not (tmp_path / "db").exists()


def test_a_new_catalogue_is_begun_and_never_overwritten(call: Call, tmp_path: Path) -> None:
    assert call("init", "mine").code == 0
    first = (tmp_path / "mine/sources.yaml").read_bytes()
    answer = call("init", "mine")
    assert (answer.code, (tmp_path / "mine/sources.yaml").read_bytes()) == (2, first)
    assert "is there already" in answer.err


def test_links_gives_one_line_a_mention_with_every_key_and_ran_for_none(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Sums\n\n- [Fractions](https://maths.example/f#top) - for beginners\n")
    (tmp_path / "b.md").write_text("nothing here\n")
    answer = call("links", "a.md", "b.md")
    assert answer.code == 0
    assert answer.lines == [
        dict(
            zip(
                LINK_KEYS,
                [
                    "a.md",
                    "https://maths.example/f#top",
                    "Fractions",
                    "for beginners",
                    "Sums",
                    ["Sums"],
                    3,
                    0,
                    "markdown",
                ],
                strict=True,
            )
        ),
        {"doc": "b.md", "ran": True},
    ]


@pytest.mark.parametrize(
    "raw",
    [b"\x00\xff\x00\x12" * 5000, bytes(range(256)) * 400, b"\x7fELF" + b"\x00" * 9000],
    ids=["NUL bytes", "every byte", "a program"],
)
def test_links_of_a_binary_file_is_one_sentence(call: Call, tmp_path: Path, raw: bytes) -> None:
    (tmp_path / "a.md").write_bytes(raw)
    answer = call("links", "a.md")
    assert (answer.code, len(answer.err.splitlines())) == (3, 1)
    assert answer.err.startswith("a.md:")


def test_look_answers_with_every_key_and_the_url_as_given(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(settings(farm))
    given = [
        "HTTPS://Maths.example/fractions",
        "https://maths.example/lost",
        "mailto:a@b.example",
        "100%",
        "http://10.0.0.1/",
    ]
    answer = call("look", *given)
    assert answer.code == 0
    assert [list(line) for line in answer.lines] == [LOOK_KEYS] * len(given)
    found = {str(line["url"]): (line["state"], line["cause"], line["status"], line["title"]) for line in answer.lines}
    assert found == {
        given[0]: ("live", "ok", 200, "Fractions"),
        given[1]: ("dead", "gone", 404, None),
        given[2]: ("unsure", "unsupported", None, None),
        given[3]: ("unsure", "invalid", None, None),
        given[4]: ("unsure", "unsafe", None, None),
    }


def test_look_with_evidence_adds_what_was_observed_try_by_try(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(settings(farm))
    answer = call("look", "--evidence", "https://maths.example/fractions", "http://10.0.0.1/")
    page, refused = sorted(answer.lines, key=lambda line: str(line["state"]))
    assert list(page) == list(refused) == [*LOOK_KEYS, "evidence"]
    [attempt] = page["evidence"]["attempts"]
    [hop] = attempt["hops"]
    assert (attempt["agent"], hop["status"], hop["address"], hop["tls"]) == ("curator", 200, "127.0.0.1", "TLSv1.3")
    assert hop["certificate_until"]
    assert set(hop["timings"]) == {"look_up_ms", "connect_ms", "secure_ms", "answer_ms"}
    assert (len(page["evidence"]["body_digest"]), page["evidence"]["size"] > 0) == (64, True)
    [attempt] = refused["evidence"]["attempts"]
    assert (attempt["failure"], attempt["at_url"]) == ("unsafe", "http://10.0.0.1/")
    assert attempt["detail"] == "10.0.0.1 is a private network"


def test_a_night_in_cron_is_silent_when_quiet_and_tells_its_news_else(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "list.md").write_text("- [Fractions](https://maths.example/fractions)\n")
    sources = [{"id": "list", "location": "list.md"}]
    (tmp_path / "sources.yaml").write_text(settings(farm, sources=sources))
    assert call("run") == Answer(0, "", "")
    with (tmp_path / "list.md").open("a") as file:
        file.write("- [Lost](https://maths.example/lost)\n")
    eventful = call("run", "--fail-on", "failing")
    assert eventful.code == 1
    assert "https://maths.example/lost" in eventful.out
    assert "latest.html" in eventful.out
    assert call("run", "--json").lines[0]["run"]
    status = call("status", "--json").lines[0]
    assert status["states"] == {"live": 1, "moved": 0, "failing": 1, "dead": 0, "unsure": 0, "not_checked": 0}
    assert "Not found (404)" in call("explain", "https://maths.example/lost").out
    assert "no document of this catalogue mentions it" in call("explain", "https://other.example/").err
    assert "Fractions" in call("export", "csv").out


def test_a_night_without_our_own_network_is_void_and_exits_3(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "list.md").write_text("- [Fractions](https://maths.example/fractions)\n")
    farm.is_offline = True
    (tmp_path / "sources.yaml").write_text(settings(farm, sources=[{"id": "list", "location": "list.md"}]))
    answer = call("run")
    assert answer.code == 3
    assert "our own network was down" in answer.out


def test_a_catalogue_held_by_another_run_is_told_with_its_process(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(settings(farm))
    with Folder(tmp_path).held():
        answer = call("run")
    assert answer.code == 75
    assert "another run holds this catalogue" in answer.err


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"this is no database\n" * 100, "is no database"), (b"", "")],
    ids=["another file in its place", "an empty file becomes a database"],
)
def test_a_file_that_is_no_database_is_not_touched(
    call: Call, farm: Farm, tmp_path: Path, content: bytes, said: str
) -> None:
    (tmp_path / "sources.yaml").write_text(settings(farm))
    path = Folder(tmp_path).database
    path.parent.mkdir()
    path.write_bytes(content)
    answer = call("run")
    assert answer.code == (74 if said else 0)
    assert said in answer.err
    assert not said or path.read_bytes() == content


def test_a_database_of_a_newer_curator_is_not_touched(call: Call, farm: Farm, tmp_path: Path) -> None:
    (tmp_path / "sources.yaml").write_text(settings(farm))
    assert call("run").code == 0
    connection = sqlite3.connect(Folder(tmp_path).database)
    connection.execute("PRAGMA user_version = 4711")
    connection.close()
    answer = call("run")
    assert answer.code == 74
    assert "newer" in answer.err
