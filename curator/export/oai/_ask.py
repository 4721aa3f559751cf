"""What a harvester's request asks for, held against the protocol's rules. Never raises for what somebody sends."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from curator.export.oai import _names, _tokens
from curator.model import Tag

PATH: Final = "oai"
MEDIA_TYPE: Final = "text/xml; charset=utf-8"
"""Source: OAI-PMH 2.0, section 3.1.2.1: the type must be text/xml."""

MAX_RECORDS: Final = 200
"""Records in one answer."""

PREFIX: Final = "oai_dc"


class Verb(StrEnum):
    IDENTIFY = "Identify"
    FORMATS = "ListMetadataFormats"
    SETS = "ListSets"
    RECORD = "GetRecord"
    IDENTIFIERS = "ListIdentifiers"
    RECORDS = "ListRecords"


LISTS: Final = frozenset({Verb.IDENTIFIERS, Verb.RECORDS})


class FaultCode(StrEnum):
    """Source: OAI-PMH 2.0, section 3.6. `noMetadataFormats` cannot happen: every record has Dublin Core."""

    BAD_VERB = "badVerb"
    BAD_ARGUMENT = "badArgument"
    BAD_RESUMPTION = "badResumptionToken"
    NO_FORMAT = "cannotDisseminateFormat"
    NO_RECORD = "idDoesNotExist"
    NO_MATCH = "noRecordsMatch"
    NO_SETS = "noSetHierarchy"


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a request. `arguments` are told back, except for a bad verb or argument."""

    code: FaultCode
    says: str
    arguments: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """A request that keeps the rules. `arguments` are as sent, with the verb. `resource_id` is of GetRecord, and of
    ListMetadataFormats when it names one. Of a list: `since` and `until` (both included), the set, the number `after`
    which it goes on, and how many were told before (`cursor`)."""

    verb: Verb
    arguments: tuple[tuple[str, str], ...]
    resource_id: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    of_set: Tag | None = None
    after: int = 0
    cursor: int = 0


@dataclass(frozen=True, slots=True)
class _Rule:
    required: frozenset[str] = frozenset()
    optional: frozenset[str] = frozenset()
    is_resumed: bool = False


_LIST: Final = _Rule(frozenset({"metadataPrefix"}), frozenset({"from", "until", "set"}), is_resumed=True)
_RULES: Final[Mapping[Verb, _Rule]] = {
    Verb.IDENTIFY: _Rule(),
    Verb.FORMATS: _Rule(optional=frozenset({"identifier"})),
    Verb.SETS: _Rule(is_resumed=True),
    Verb.RECORD: _Rule(required=frozenset({"identifier", "metadataPrefix"})),
    Verb.IDENTIFIERS: _LIST,
    Verb.RECORDS: _LIST,
}
RESUMED: Final = "resumptionToken"

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_SECOND: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)


def read(pairs: Sequence[tuple[str, str]], *, authority: str) -> Ask | Fault:
    """The request as an Ask, or what is wrong with it.

    Args:
        pairs: the arguments in the order sent, repeated ones included.
        authority: the domain that names records.
    """
    verbs = [value for name, value in pairs if name == "verb"]
    if len(verbs) != 1 or verbs[0] not in set(Verb):
        says = "The verb is missing." if not verbs else "The verb is repeated." if len(verbs) > 1 else _NO_VERB
        return Fault(FaultCode.BAD_VERB, says)
    verb = Verb(verbs[0])
    wrong = _wrong_arguments(verb, [name for name, _ in pairs])
    if wrong is not None:
        return Fault(FaultCode.BAD_ARGUMENT, wrong)
    sent = tuple(pairs)
    arguments = {name: value for name, value in pairs if name != "verb"}
    if RESUMED in arguments:
        return _resumed(verb, sent, arguments[RESUMED])
    if arguments.get("metadataPrefix", PREFIX) != PREFIX:
        return Fault(FaultCode.NO_FORMAT, f"There is no such format here; there is {PREFIX}.", sent)
    if "identifier" in arguments:
        number = _names.number(arguments["identifier"], authority=authority)
        if number is None:
            return Fault(FaultCode.NO_RECORD, NO_RECORD, sent)
        return Ask(verb, sent, resource_id=number)
    return _bounded(Ask(verb, sent), arguments) if verb in LISTS else Ask(verb, sent)


NO_RECORD: Final = "There is no record of this name."
_NO_VERB: Final = f"There is no such verb; there are {', '.join(Verb)}."


def _wrong_arguments(verb: Verb, names: Sequence[str]) -> str | None:
    rule = _RULES[verb]
    repeated = [name for name, times in Counter(names).items() if times > 1]
    if repeated:
        return f"The argument {_shown(repeated[0])} is repeated."
    given = set(names) - {"verb"}
    if rule.is_resumed and RESUMED in given:
        return None if given == {RESUMED} else "A resumptionToken stands alone beside the verb."
    unknown = sorted(given - rule.required - rule.optional)
    if unknown:
        return f"{verb} takes no argument {_shown(unknown[0])}."
    missing = sorted(rule.required - given)
    return f"{verb} needs the argument {missing[0]}." if missing else None


def _shown(name: str) -> str:
    return name if len(name) <= 40 else name[:40] + "…"


def _resumed(verb: Verb, sent: tuple[tuple[str, str], ...], text: str) -> Ask | Fault:
    token = _tokens.read(text) if verb in LISTS else None
    if token is not None and token.verb == verb:
        asked = _bounded(Ask(verb, sent, after=token.after, cursor=token.cursor), dict(token.bounds))
        if isinstance(asked, Ask):
            return asked
    says = "This token was not made here for this list; begin the list again."
    return Fault(FaultCode.BAD_RESUMPTION, says, sent)


def _bounded(ask: Ask, arguments: Mapping[str, str]) -> Ask | Fault:
    """With the times and the set of a list."""
    given = [arguments[name] for name in ("from", "until") if name in arguments]
    if len({bool(_DAY.fullmatch(one)) for one in given}) > 1:
        return Fault(FaultCode.BAD_ARGUMENT, "from and until must be of the same granularity.")
    since, until = _time(arguments.get("from")), _time(arguments.get("until"), is_end=True)
    if ("from" in arguments and since is None) or ("until" in arguments and until is None):
        return Fault(FaultCode.BAD_ARGUMENT, "Times are YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ.")
    if since is not None and until is not None and since > until:
        return Fault(FaultCode.BAD_ARGUMENT, "from is later than until.")
    of_set = _names.set_of(arguments["set"]) if "set" in arguments else None
    if "set" in arguments and of_set is None:
        return Fault(FaultCode.BAD_ARGUMENT, "There cannot be such a set; ListSets names those there are.")
    return replace(ask, since=since, until=until, of_set=of_set)


def _time(text: str | None, *, is_end: bool = False) -> datetime | None:
    """The time, None for none and for what is no time; a day as an end means its last second."""
    if text is None or not (_DAY.fullmatch(text) or _SECOND.fullmatch(text)):
        return None
    try:
        at = datetime.fromisoformat(text)
        at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
        return at + timedelta(days=1, seconds=-1) if is_end and _DAY.fullmatch(text) else at
    except (ValueError, OverflowError):
        return None
