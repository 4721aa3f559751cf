"""The desk at the command line: what waits, decide, undo, the log, the people; and the checker beside the server.

Never does what the desk in the browser could not: both call the same functions.
"""

import json
import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from curator import decisions
from curator.cli._shell import OK, go, now
from curator.decisions import Action, Actor, Batch, BatchKind, EditorRole, Key, LaneName, Order, Outcome, Target, View
from curator.errors import UsageError
from curator.jobs.folder import Folder
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.store import Store, open_store

NOT_DONE = 1
OPERATOR = "operator"


def _open(folder: Path) -> Store:
    return open_store(Folder(folder).database, create=False)


def _actor(name: str) -> Actor:
    """Whoever may write the file may decide: a lead, whatever the table of editors says."""
    return Actor(name, EditorRole.LEAD)


def _key(_context: click.Context, _parameter: click.Parameter, values: tuple[str, ...]) -> tuple[Key, ...]:
    keys = tuple(Key.parse(value) for value in values)
    wrong = [value for value, key in zip(values, keys, strict=True) if key is None]
    if wrong:
        raise click.BadParameter(f"{wrong[0]!r} is no item: write it like resource:12, incident:7 or pair:4-9")
    return tuple(key for key in keys if key is not None)


@click.command()
@click.option("--lane", type=click.Choice([lane.value for lane in LaneName]), default="broken", show_default=True)
@click.option("--host", help="Only this site.")
@click.option("--portal", help="Only what this portal's documents mention, by its key.")
@click.option("--owner", help="Only what the sources of this owner mention.")
@click.option("--language", metavar="CODE", help="Only what documents in this language mention.")
@click.option("--area", help="Only what is tagged with this area.")
@click.option("--audience", help="Only what is tagged with this audience.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 200))
@click.option("--after", help="The next page: what the page before said.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line an item, then one with counts and the next page.")
@click.pass_obj
def queue(folder: Path, /, lane: str, limit: int, after: str | None, as_json: bool, **filters: Any) -> None:
    """What waits at the desk: one lane, greatest impact first, and how much each lane holds."""
    view = replace(View(lane=LaneName(lane)), **filters)
    with _open(folder) as store:
        found = decisions.queue(store, view, at=now(), after=after, limit=limit)
    if as_json:
        _json_queue(found)
        return
    for line in found.lines:
        days = "" if line.since is None else f"{max(0, (now() - line.since).days)} days"
        what = line.because or line.where or ""
        click.echo(
            f"{line.key!s:<16} {days:>9}  {_plain(line.title)}  {_plain(line.url or '')}  {_plain(what)}".rstrip()
        )
    counts = ", ".join(f"{lane.words} {found.counts[lane.name]}" for lane in decisions.LANES if found.counts[lane.name])
    click.echo(counts or "Nothing waits.", err=True)
    if found.after:
        click.echo(f"More: --after {found.after}", err=True)


@click.command()
@click.argument("keys", nargs=-1, required=True, callback=_key, metavar="KEY...")
@click.option("--action", "-a", "action", required=True, type=click.Choice([a.value for a in decisions.ACTIONS]))
@click.option("--url", help="For replace: the new address.")
@click.option("--title", help="For retitle; empty takes the editor's word back.")
@click.option("--summary", help="For retitle.")
@click.option("--language", metavar="CODE", help="For retitle.")
@click.option("--until", type=click.DateTime(["%Y-%m-%d"]), help="For snooze and fine_until: the day (UTC).")
@click.option("--note", help="Why, for the log.")
@click.option("--merge", "merges", is_flag=True, help="The address may be one that the catalogue has already.")
@click.option("--by", default=OPERATOR, show_default=True, help="Who decides, for the log.")
@click.option("--dry-run", is_flag=True, help="Only say what would be done.")
@click.pass_obj
def decide(
    folder: Path, /, keys: tuple[Key, ...], action: str, by: str, dry_run: bool, until: datetime | None, **words: Any
) -> None:
    """Decides about items named like resource:12, incident:7, section:9 or pair:4-9; several are one batch."""
    end = None if until is None else until.replace(tzinfo=UTC)
    order = replace(Order(Action(action), until=end), **words)
    targets = tuple(Target(key) for key in keys)
    batch = Batch(BatchKind.KEYS, targets=targets)
    with _open(folder) as store:
        if dry_run:
            seen = decisions.preview(store, batch, order, by=_actor(by), at=now())
            for sample in seen.samples:
                click.echo(f"{sample.key} {_plain(sample.title)} {_plain(sample.after or '')}".rstrip())
            click.echo(str(seen.refused or f"{seen.count} would be decided, {seen.skipped_count} left as they are."))
            sys.exit(OK if seen.refused is None else NOT_DONE)
        what = targets[0] if len(targets) == 1 else batch
        outcome = decisions.decide(store, what, order, by=_actor(by), at=now())
    _tell(outcome)


@click.command()
@click.argument("what", metavar="DECISION|BATCH")
@click.option("--by", default=OPERATOR, show_default=True, help="Who takes it back, for the log.")
@click.pass_obj
def undo(folder: Path, what: str, by: str) -> None:
    """Takes back a decision by its number in the log, or a whole batch by its name (b12)."""
    number = int(what) if what.isascii() and what.isdigit() and len(what) < 19 else None
    with _open(folder) as store:
        batch = None if number is not None else what
        outcome = decisions.undo(store, by=_actor(by), at=now(), decision=number, batch=batch)
    _tell(outcome)


@click.command()
@click.option("--by", help="Only what this editor (or rule:name) did.")
@click.option("--key", "keys", multiple=True, callback=_key, help="Only what was done to this item.")
@click.option("--batch", help="Only this batch.")
@click.option("--limit", default=50, show_default=True, type=click.IntRange(1, 500))
@click.option("--after", type=int, help="Only what is older than this number.")
@click.option("--json", "as_json", is_flag=True, help="One JSON line a decision.")
@click.pass_obj
def log(
    folder: Path, by: str | None, keys: tuple[Key, ...], batch: str | None, limit: int, after: int | None, as_json: bool
) -> None:
    """Who decided what, newest first."""
    view = decisions.LogView(by=by, key=keys[0] if keys else None, batch=batch)
    with _open(folder) as store:
        page = decisions.log(store, view, after=after, limit=limit)
    for line in page.lines:
        if as_json:
            click.echo(_json_line(line))
            continue
        what = ", ".join(f"{c.field}: {_plain(c.before or '-')} > {_plain(c.after or '-')}" for c in line.changes)
        head = f"{line.id:>6} {line.at:%Y-%m-%d %H:%M} {_plain(line.by)} {line.action} {line.key or ''}"
        click.echo(" ".join(part for part in (head, _plain(line.title), what, _plain(line.note or "")) if part))


@click.group()
def editors() -> None:
    """The people of the desk."""


@editors.command("add")
@click.argument("name")
@click.option("--role", type=click.Choice([role.value for role in EditorRole]), default="editor", show_default=True)
@click.option("--owner", help="Their name in sources.yaml, for the view of their own sources.")
@click.option("--no-password", is_flag=True, help="They log in by other means.")
@click.password_option(prompt_required=False, help="Asked for when it is not given.")
@click.pass_obj
def editors_add(folder: Path, name: str, role: str, owner: str | None, no_password: bool, password: str | None) -> None:
    """Adds an editor, or changes role and password of one who is there."""
    if password is None and not no_password:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True)
    with _open(folder) as store:
        fault = decisions.add_editor(
            store, name, role=EditorRole(role), at=now(), password=None if no_password else password, owner=owner
        )
    if fault is not None:
        raise UsageError(f"{name}: {fault}")
    click.echo(f"{name} may work at the desk as {role}.")


@editors.command("remove")
@click.argument("name")
@click.pass_obj
def editors_remove(folder: Path, name: str) -> None:
    """Lets an editor in no more; what they did stays in the log."""
    with _open(folder) as store:
        if not decisions.remove_editor(store, name):
            raise UsageError(f"{name}: no such editor is active: see `curator editors list`")
    click.echo(f"{name} may no longer work at the desk.")


@editors.command("list")
@click.pass_obj
def editors_list(folder: Path) -> None:
    """Everybody, the active ones first."""
    with _open(folder) as store:
        for person in decisions.list_editors(store):
            state = person.role.value if person.is_active else "removed"
            seen = "never here" if person.last_visit_at is None else f"last here {person.last_visit_at:%Y-%m-%d}"
            click.echo(f"{person.name:<24} {state:<8} {seen}")


@click.command()
@click.option("--beside-server", is_flag=True, hidden=True, help="Ends when the process that started it does.")
@click.pass_obj
def checker(folder: Path, beside_server: bool) -> None:
    """Looks at what editors ask to have looked at, within seconds, until it is stopped. `curator serve` keeps one."""
    from curator.jobs.recheck import keep_answering

    parent = os.getppid()
    settings = read_settings(folder)

    async def work(stop: Stop) -> None:
        await keep_answering(
            Folder(folder), settings, clock=now, stop=stop,
            is_wanted=lambda: not beside_server or os.getppid() == parent,
        )  # fmt: skip

    go(work)


def _tell(outcome: Outcome) -> None:
    click.echo(str(outcome.told))
    for skipped in outcome.skipped if outcome.skipped_count > 1 or outcome.done else ():
        click.echo(f"{skipped.key}: {skipped.why}", err=True)
    if outcome.batch:
        click.echo(f"Take it back with: curator undo {outcome.batch}", err=True)
    sys.exit(OK if outcome.is_done else NOT_DONE)


def _json_queue(found: decisions.Queue) -> None:
    for line in found.lines:
        click.echo(
            json.dumps(
                {
                    "key": str(line.key), "lane": line.lane.value, "title": line.title, "url": line.url,
                    "host": line.host, "state": line.state, "cause": line.cause, "because": line.because,
                    "since": line.since.isoformat() if line.since else None, "resources": line.resources,
                    "mentions": line.mentions, "impact": line.impact, "where": line.where,
                    "suggestion": line.suggestion.after if line.suggestion else None,
                },
                ensure_ascii=False,
            )
        )  # fmt: skip
    counts = {lane.value: count for lane, count in found.counts.items()}
    click.echo(json.dumps({"counts": counts, "after": found.after}))


def _json_line(line: decisions.LogLine) -> str:
    return json.dumps(
        {
            "id": line.id, "at": line.at.isoformat(), "by": line.by, "action": line.action,
            "key": None if line.key is None else str(line.key), "title": line.title, "url": line.url,
            "before": {change.field: change.before for change in line.changes},
            "after": {change.field: change.after for change in line.changes},
            "note": line.note, "batch": line.batch, "undoes": line.undoes, "undone_by": line.undone_by,
        },
        ensure_ascii=False,
    )  # fmt: skip


def _plain(text: str) -> str:
    """What stands in a catalogue, without what a terminal would obey."""
    return "".join(sign if sign.isprintable() else " " for sign in text)
