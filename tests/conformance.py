"""Scores a checker against the open set of labelled cases in tests/corpus/verdicts; docs/conformance.md describes it.

Never asks the network: a case holds what a server answers, and a checker of another make brings a file of results.

    python -m tests.conformance                what curator says, scored
    python -m tests.conformance run            what curator says, one JSON line a case
    python -m tests.conformance score FILE     any checker's results, {"id": ..., "state": ..., "cause": ...} a line
    python -m tests.conformance cases          the cases without their labels
    python -m tests.conformance held           what curator says of the cases held back while its rules were made
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from curator import extract, judge
from curator.model import (
    Agent,
    Answer,
    Attempt,
    Case,
    Check,
    Evidence,
    Failure,
    Finding,
    Hop,
    Page,
    Policy,
    Wording,
)

FOLDER = Path(__file__).parent / "corpus" / "verdicts"
NIGHT = datetime(2026, 3, 3, 2, 14, tzinfo=UTC)
HELD = FOLDER / "held"
LOOKED_AT = FOLDER / "looked_at"
LABELS = ("state", "cause", "trap")


@dataclass(frozen=True, slots=True)
class Score:
    """`missed`: dead and not called dead. `false_alarms`: not dead and called dead. `wrong_causes`: called dead for
    another reason. `wrong_states`: of the rest, those with another state than allowed. Each a list of case ids."""

    cases: int
    dead: int
    traps: int
    missed: tuple[str, ...]
    false_alarms: tuple[str, ...]
    wrong_causes: tuple[str, ...]
    wrong_states: tuple[str, ...]

    @property
    def recall(self) -> float:
        return 1 - len(self.missed) / self.dead

    @property
    def causes_right(self) -> float:
        return 1 - len(self.wrong_causes) / max(1, self.dead - len(self.missed))


def read(folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """Every case of a folder, file by file, in their order."""
    for path in sorted(folder.glob("*.jsonl")):
        with path.open(encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def as_case(record: Mapping[str, Any]) -> Case:
    """The Case that a record describes, as the nightly job would make it."""
    listed = record.get("listed")
    wordings = (Wording(listed["text"], listed["annotation"], listed["language"]),) if listed else ()
    good = None
    if "was" in record:
        page = extract.read(record["was"].encode(), url=record["url"], content_type="text/html; charset=utf-8")
        good = _check(record["url"], [[200, record["url"], {}]], page=page, at=NIGHT - timedelta(days=1))
    return Case(url=record["url"], check=_newest(record), now=NIGHT, policy=Policy(), wordings=wordings, last_good=good)


def said(record: Mapping[str, Any]) -> Finding:
    """What curator finds; a Want is answered from the record, or by nobody."""
    case = as_case(record)
    for _ in range(4):
        found = judge.judge(case)
        if isinstance(found, Finding):
            return found
        check = _sibling(record, found.request.url) if found.rule == judge.siblings.WANTED_BY else None
        case = replace(case, answers=(*case.answers, Answer(found, check)))
    return judge.judge_without_asking(case)


def score(records: Iterable[Mapping[str, Any]], results: Mapping[str, Mapping[str, str]]) -> Score:
    """Holds results against labels. A case without a result counts as one that says nothing."""
    counts: Counter[str] = Counter()
    wrong: dict[str, list[str]] = {"missed": [], "false_alarms": [], "wrong_causes": [], "wrong_states": []}
    for record in records:
        name, result = record["id"], results.get(record["id"], {})
        state, is_dead = result.get("state", ""), record["state"] == ["dead"]
        counts += Counter(cases=1, dead=int(is_dead), traps=int(record["trap"]))
        if is_dead and state != "dead":
            wrong["missed"].append(name)
        elif is_dead and result.get("cause") not in record["cause"]:
            wrong["wrong_causes"].append(name)
        elif "dead" not in record["state"] and state == "dead":
            wrong["false_alarms"].append(name)
        elif not is_dead and state not in record["state"]:
            wrong["wrong_states"].append(name)
    lists = {name: tuple(ids) for name, ids in wrong.items()}
    return Score(counts["cases"], counts["dead"], counts["traps"], **lists)


def ours(folder: Path = FOLDER) -> dict[str, dict[str, str]]:
    """What curator says of every case of a folder."""
    found = {record["id"]: said(record) for record in read(folder)}
    return {name: {"state": one.state.value, "cause": one.cause.value} for name, one in found.items()}


def table(scored: Score) -> str:
    """A score as a few lines to read, with the ids of what went wrong."""
    lines = [
        f"cases            {scored.cases} ({scored.traps} of them traps)",
        f"dead ones found  {scored.dead - len(scored.missed)} of {scored.dead} ({scored.recall:.1%})",
        f"causes right     {scored.causes_right:.1%}",
        f"false alarms     {len(scored.false_alarms)} of {scored.cases - scored.dead}",
        f"other states     {len(scored.wrong_states)} wrong",
    ]
    for name in ("missed", "false_alarms", "wrong_causes", "wrong_states"):
        lines += [f"{name}: {one}" for one in getattr(scored, name)]
    return "\n".join(lines)


def _newest(record: Mapping[str, Any]) -> Check:
    page = None
    if record.get("body"):
        where = record["hops"][-1][1] if record["hops"] else record["url"]
        page = extract.read(record["body"].encode(), url=where, content_type=record["kind"])
    return _check(
        record["url"], record["hops"], page=page, failure=record.get("failure"), detail=record.get("detail", ""),
        at_url=record.get("at"), size=len(record.get("body", "x").encode()), at=NIGHT,
    )  # fmt: skip


def _check(
    url: str,
    hops: list[list[Any]],
    *,
    at: datetime,
    page: Page | None = None,
    failure: str | None = None,
    detail: str = "",
    at_url: str | None = None,
    size: int = 1_000,
) -> Check:
    seen = tuple(Hop(where, status, tuple(headers.items())) for status, where, headers in hops)
    attempt = Attempt(Agent.OWN, seen, Failure(failure) if failure else None, detail, at_url)
    return Check(at, Evidence(url, (attempt,), size=None if failure else size), page)


def _sibling(record: Mapping[str, Any], url: str) -> Check | None:
    answer = record.get("sibling")
    if answer is None:
        return None
    hops = [[301, url, {}], [answer["status"], answer["to"], {}]] if "to" in answer else [[answer["status"], url, {}]]
    page = None
    if "body" in answer:
        page = extract.read(answer["body"].encode(), url=hops[-1][1], content_type="text/html; charset=utf-8")
    return _check(url, hops, page=page, at=NIGHT)


def _results(path: str) -> dict[str, dict[str, str]]:
    with Path(path).open(encoding="utf-8") as lines:
        return {one["id"]: one for one in map(json.loads, lines)}


def main(arguments: list[str]) -> None:
    match arguments:
        case ["run"]:
            for name, result in ours().items():
                print(json.dumps({"id": name, **result}))
        case ["cases"]:
            for record in read():
                print(json.dumps({key: value for key, value in record.items() if key not in LABELS}))
        case ["score", path]:
            print(table(score(read(), _results(path))))
        case ["held"]:
            print(table(score(read(HELD), ours(HELD))))
        case []:
            print(table(score(read(), ours())))
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
