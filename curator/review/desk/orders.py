"""What a form asks for, as the desk's functions know it: which item, what is to be done, until when.

Never decides: what a form lacks or says wrongly is left for the desk to answer.
"""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from urllib.parse import parse_qsl

from curator.decisions import Action, Batch, BatchKind, Key, Order, Target
from curator.review.desk import views
from curator.review.desk.views import Asked
from curator.review.forms import Form
from curator.review.roles import Person

MAX_NOTE: Final = 4_000
MAX_WORDS: Final = 20_000
MAX_DAYS: Final = 3_660
MAX_VIEW: Final = 4_000


def order_of(form: Form, *, at: datetime) -> Order | None:
    """What is to be done; None when the form names no act."""
    name = form.text("action")
    if name not in set(Action) or name == Action.UNDO:
        return None
    is_retitle = name == Action.RETITLE
    return Order(
        Action(name),
        url=form.maybe("url"),
        title=form.text("title")[:MAX_WORDS] if is_retitle and "title" in form.fields else None,
        summary=form.text("summary")[:MAX_WORDS] if is_retitle and "summary" in form.fields else None,
        language=form.text("language")[:50] if is_retitle and "language" in form.fields else None,
        until=until_of(form, at=at),
        note=(form.maybe("note") or "")[:MAX_NOTE] or None,
        merges=form.text("merges") == "1",
        suggestion=form.number("suggestion"),
    )


def until_of(form: Form, *, at: datetime) -> datetime | None:
    """The end of the day named, or so many days from now; None for neither."""
    try:
        return datetime.combine(date.fromisoformat(form.text("until")), time.max, UTC).replace(microsecond=0)
    except ValueError:
        days = form.number("days")
    return at + timedelta(days=min(days, MAX_DAYS)) if days else None


def target_of(form: Form) -> Target | None:
    """The item, with what the editor saw of it; None when the form names none."""
    key = Key.parse(form.text("key"))
    if key is None:
        return None
    return Target(key, form.text("fingerprint") if "fingerprint" in form.fields else None, form.number("decision"))


def batch_of(form: Form, person: Person) -> Batch | None:
    """Many items: those chosen, or all of a site, a redirect rule, a suggestion or a view; None for none."""
    kind, as_of = form.text("kind"), form.number("as_of")
    keys = dict.fromkeys(key for text in form.all("key") if (key := Key.parse(text.strip())) is not None)
    if kind not in set(BatchKind):
        return None
    batch = Batch(
        BatchKind(kind),
        targets=tuple(Target(key) for key in keys),
        host=form.maybe("host"),
        redirect=form.maybe("redirect"),
        suggestion=form.maybe("to"),
        view=asked_of(form).view(person) if kind == BatchKind.VIEW else None,
        as_of=as_of,
    )
    is_named = {
        BatchKind.KEYS: bool(keys),
        BatchKind.HOST: batch.host is not None,
        BatchKind.REDIRECT: batch.redirect is not None,
        BatchKind.SUGGESTION: batch.suggestion is not None,
        BatchKind.VIEW: True,
    }
    return batch if is_named[batch.kind] else None


def asked_of(form: Form) -> Asked:
    """The view from which a form was sent, as its field `view` names it."""
    return views.asked(dict(parse_qsl(form.text("view")[:MAX_VIEW], max_num_fields=50)))
