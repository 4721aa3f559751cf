"""How a catalogue stands, in a few lines for a terminal.

Never tells of one night: that is the news.
"""

from curator.model import NOT_CHECKED_WORDS, STATE_WORDS, State, Status
from curator.report._wording import count, moment, plain

_ORDER = (State.LIVE, State.MOVED, State.FAILING, State.DEAD, State.UNSURE, None)


def status(found: Status) -> str:
    """Resources by state as readers see it, what is due and when the last run was; ends with a newline."""
    lines = [
        _counts(found),
        "",
        *(
            f"  {found.states[state]:>7,}  {STATE_WORDS[state] if state else NOT_CHECKED_WORDS}"
            for state in _ORDER
            if found.states.get(state)
        ),
        *([f"  {found.retired:>7,}  Retired by an editor"] if found.retired else []),
        "",
        _last_run(found),
        _next(found),
    ]
    if found.problems:
        lines += ["", "Problems in the sources:", *(f"  {plain(str(problem))}" for problem in found.problems)]
    return "\n".join(lines) + "\n"


def _counts(found: Status) -> str:
    resources, mentions, documents, hosts = (
        found.counts.get(key, 0) for key in ("resources", "mentions", "documents", "hosts")
    )
    where = f"in {count(documents, 'document')}, on {count(hosts, 'site')}"
    return f"{count(resources, 'resource')}, mentioned {count(mentions, 'time')} {where}"


def _last_run(found: Status) -> str:
    if found.last_run_at is None:
        return "No run has finished yet: type `curator run`."
    void = " It did not count: our own network was down." if found.last_run_void else ""
    return f"Last run: {found.last_run_kind}, {moment(found.last_run_at)} UTC.{void}"


def _next(found: Status) -> str:
    if found.due:
        return f"Due now: {found.due:,}."
    return f"Nothing is due before {moment(found.next_check_at)} UTC." if found.next_check_at else "Nothing is due."
