"""A bulletin as JSON for other programs: every key always there, null when unknown, no key ever renamed.

Never abridges: what the other reports fold or cut is here in full.

Times are `YYYY-MM-DDTHH:MM:SSZ`, UTC. The shape, in which RESOURCE and TALLY are described below:

    format              "curator-report"
    version             1; a new key is no new version, a changed or removed one is
    run                 {id, kind, started_at, finished_at, void, looked, took_s}
    headline            what the night brought, one or two plain sentences
    waiting             what else needs an editor, one plain sentence
    has_news            true when there is something to tell
    counts              {documents, sections, mentions, resources, hosts, ...}: the whole catalogue
    states              {live, moved, failing, dead, unsure, not_checked}: resources now
    newly_broken        [RESOURCE]: became `dead` by this run's looks
    first_strikes       [RESOURCE]: began to fail
    newly_fixed         [RESOURCE]: came back
    newly_moved         [RESOURCE]: found to have moved for good
    newly_unsure        [RESOURCE]: can no longer be told
    otherwise           [RESOURCE]: judged differently because rules, policy or a decision changed
    broken              [RESOURCE]: all that are `dead` now; likewise the next three
    failing             [RESOURCE]
    moved               [RESOURCE]
    unsure              [RESOURCE]
    corrected           [RESOURCE]: an editor uses `moved_to` instead, in `state`; documents still give `url`
    incidents           [{host, cause, because, opened_at, closed_at, resources, mentions}]
    source_problems     [{where, what, remedy}]
    by_document         [TALLY]: documents with links that do not simply work, worst first
    by_host             [TALLY]: hosts with two such links or more, worst first
    remarks             [{note, sentence, links, urls}]: on links that work; `urls` are the first of them
    nights              [{at, void, states}]: oldest first

    RESOURCE            {resource_id, url, title, host, state, cause, because, remedy, since, strikes, was, moved_to,
                        where, documents, flapping, word}; `word` is an editor's that holds: confirmed or snoozed, say
    TALLY               {name, dead, failing, moved, unsure, resource_ids}
"""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from curator.model import NOTE_WORDS, Bulletin, Item, Night, State, Trouble
from curator.report._format import Format
from curator.report._lines import remedy_of
from curator.report._paper import TROUBLED, Paper, Tally, lay_out
from curator.report._wording import storable

VERSION: Final = 1


def render(bulletin: Bulletin) -> str:
    """The object described above, indented by two blanks, with a newline at its end."""
    paper = lay_out(bulletin)
    shape = {"format": "curator-report", "version": VERSION} | _head(bulletin, paper) | _resources(bulletin)
    shape |= _tail(bulletin, paper)
    return storable(json.dumps(shape, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"


def _head(bulletin: Bulletin, paper: Paper) -> dict[str, Any]:
    return {
        "run": {
            "id": bulletin.run_id,
            "kind": bulletin.kind,
            "started_at": _time(bulletin.started_at),
            "finished_at": _time(bulletin.finished_at),
            "void": bulletin.void,
            "looked": bulletin.looked,
            "took_s": round(bulletin.took_s, 3),
        },
        "headline": paper.headline,
        "waiting": paper.waiting,
        "has_news": bulletin.has_news,
        "counts": dict(bulletin.counts),
        "states": _states(bulletin.states) | {"not_checked": bulletin.states.get(None, 0)},
    }


def _resources(bulletin: Bulletin) -> dict[str, Any]:
    lists: dict[str, Iterable[Item]] = {
        "newly_broken": bulletin.newly_broken,
        "first_strikes": bulletin.first_strikes,
        "newly_fixed": bulletin.newly_fixed,
        "newly_moved": bulletin.newly_moved,
        "newly_unsure": bulletin.newly_unsure,
        "otherwise": bulletin.otherwise,
        "broken": bulletin.broken,
        "failing": bulletin.failing,
        "moved": bulletin.moved,
        "unsure": bulletin.unsure,
        "corrected": bulletin.corrected,
    }
    return {key: [_resource(item) for item in items] for key, items in lists.items()}


def _resource(item: Item) -> dict[str, Any]:
    return {
        "resource_id": item.resource_id,
        "url": item.url,
        "title": item.title,
        "host": item.host,
        "state": item.state,
        "cause": item.cause,
        "because": item.because,
        "remedy": remedy_of(item),
        "since": _time(item.since),
        "strikes": item.strikes,
        "was": item.was,
        "moved_to": item.moved_to,
        "where": list(item.where),
        "documents": list(item.documents),
        "flapping": item.flapping,
        "word": item.word,
    }


def _tail(bulletin: Bulletin, paper: Paper) -> dict[str, Any]:
    return {
        "incidents": [_incident(trouble) for trouble in bulletin.troubles],
        "source_problems": [
            {"where": problem.where, "what": problem.what, "remedy": problem.remedy} for problem in bulletin.problems
        ],
        "by_document": [_tally(tally) for tally in paper.by_document],
        "by_host": [_tally(tally) for tally in paper.by_host],
        "remarks": [
            {"note": one.note, "sentence": NOTE_WORDS[one.note], "links": one.links, "urls": list(one.urls)}
            for one in bulletin.remarks
        ],
        "nights": [_night(night) for night in bulletin.nights],
    }


def _incident(trouble: Trouble) -> dict[str, Any]:
    incident = trouble.incident
    return {
        "host": incident.host,
        "cause": incident.cause,
        "because": incident.because,
        "opened_at": _time(incident.opened_at),
        "closed_at": _time(incident.closed_at),
        "resources": trouble.resources,
        "mentions": trouble.mentions,
    }


def _tally(tally: Tally) -> dict[str, Any]:
    states = dict(tally.states)
    ids = sorted(item.resource_id for line in tally.lines for item in line.items)
    return {"name": tally.name} | {state: states.get(state, 0) for state in TROUBLED} | {"resource_ids": ids}


def _night(night: Night) -> dict[str, Any]:
    return {"at": _time(night.at), "void": night.void, "states": _states(night.states)}


def _states(states: Mapping[State, int] | Mapping[State | None, int]) -> dict[str, int]:
    return {state.value: states.get(state, 0) for state in State}


def _time(at: datetime | None) -> str | None:
    return None if at is None else f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


FORMAT: Final = Format("json", "json", render)
