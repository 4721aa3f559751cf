"""Answers to harvesters, as XML. Never gives an empty list: the protocol wants an error instead."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from curator.export import _xml
from curator.export._dates import rfc_3339
from curator.export._format import About
from curator.export.oai import _names, _tokens
from curator.export.oai._ask import MAX_RECORDS, NO_RECORD, PATH, PREFIX, Ask, Fault, FaultCode, Verb
from curator.export.oai._dc import dublin_core
from curator.model import Record, Tag

_ROOT: Final = (
    '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">\n'
)
_IDENTIFIER: Final = "http://www.openarchives.org/OAI/2.0/oai-identifier"
_NO_ARGUMENTS: Final = frozenset({FaultCode.BAD_VERB, FaultCode.BAD_ARGUMENT})


@dataclass(frozen=True, slots=True)
class Found:
    """What the store has for a request. `records` of a list: one more than an answer holds when there are more;
    `first_at` is when the oldest resource was first seen; None in an empty catalogue."""

    records: Sequence[Record] = ()
    sets: Sequence[tuple[Tag, str]] = ()
    first_at: datetime | None = None


def answer(asked: Ask | Fault, found: Found, about: About) -> str:
    """The whole document."""
    told = asked if isinstance(asked, Fault) else _fault(asked, found) or asked
    return (
        f"{_xml.HEAD}{_ROOT}{_xml.element('responseDate', rfc_3339(about.at))}\n{_request(told, about)}\n"
        + (_xml.element("error", told.says, code=told.code) if isinstance(told, Fault) else _told(told, found, about))
        + "\n</OAI-PMH>\n"
    )


def _request(told: Ask | Fault, about: About) -> str:
    """The request told back. Source: section 3.2, item 3: without arguments when these were the mistake."""
    is_told = not (isinstance(told, Fault) and told.code in _NO_ARGUMENTS)
    given = dict(told.arguments) if is_told else {}
    attributes = "".join(f' {name}="{_xml.attribute(value)}"' for name, value in given.items())
    return f"<request{attributes}>{_xml.text(about.base_url or '')}{PATH}</request>"


def _fault(ask: Ask, found: Found) -> Fault | None:
    """What only the catalogue can know to be wrong."""
    if ask.resource_id is not None and not found.records:
        return Fault(FaultCode.NO_RECORD, NO_RECORD, ask.arguments)
    if (ask.verb is Verb.SETS or ask.of_set is not None) and not found.sets:
        return Fault(FaultCode.NO_SETS, "This catalogue has no sets.", ask.arguments)
    if ask.verb in (Verb.RECORDS, Verb.IDENTIFIERS) and not found.records:
        return Fault(FaultCode.NO_MATCH, "Nothing matches.", ask.arguments)
    return None


def _told(ask: Ask, found: Found, about: About) -> str:
    return f"<{ask.verb}>\n{_body(ask, found, about)}</{ask.verb}>"


def _body(ask: Ask, found: Found, about: About) -> str:
    records = found.records[:MAX_RECORDS]
    match ask.verb:
        case Verb.IDENTIFY:
            return _identify(found, about)
        case Verb.FORMATS:
            return _FORMATS
        case Verb.SETS:
            return "".join(_set(term, name) for term, name in found.sets)
        case Verb.RECORD:
            return _record(records[0], about)
        case Verb.IDENTIFIERS:
            return "".join(_header(record, about) for record in records) + _token(ask, found)
        case Verb.RECORDS:
            return "".join(_record(record, about) for record in records) + _token(ask, found)


def _set(term: Tag, name: str) -> str:
    return f"<set>{_xml.element('setSpec', _names.spec_of(term))}{_xml.element('setName', name)}</set>\n"


_FORMATS: Final = (
    "<metadataFormat>"
    + _xml.element("metadataPrefix", PREFIX)
    + _xml.element("schema", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd")
    + _xml.element("metadataNamespace", "http://www.openarchives.org/OAI/2.0/oai_dc/")
    + "</metadataFormat>\n"
)


def _identify(found: Found, about: About) -> str:
    said = (
        ("repositoryName", about.name),
        ("baseURL", f"{about.base_url or ''}{PATH}"),
        ("protocolVersion", "2.0"),
        ("adminEmail", about.contact or f"postmaster@{about.authority}"),
        ("earliestDatestamp", rfc_3339(found.first_at or about.at)),
        ("deletedRecord", "persistent"),
        ("granularity", "YYYY-MM-DDThh:mm:ssZ"),
    )
    described = (
        f'<description><oai-identifier xmlns="{_IDENTIFIER}" xsi:schemaLocation="{_IDENTIFIER} {_IDENTIFIER}.xsd">'
        + _xml.element("scheme", "oai")
        + _xml.element("repositoryIdentifier", about.authority)
        + _xml.element("delimiter", ":")
        + _xml.element("sampleIdentifier", _names.name_of(1, authority=about.authority))
        + "</oai-identifier></description>\n"
    )
    return "".join(_xml.element(name, value) + "\n" for name, value in said) + described


def _record(record: Record, about: About) -> str:
    if record.entry is None:
        return f"<record>{_header(record, about)}</record>\n"
    return f"<record>{_header(record, about)}<metadata>{dublin_core(record.entry, about)}</metadata></record>\n"


def _header(record: Record, about: About) -> str:
    status = ' status="deleted"' if record.entry is None else ""
    return (
        f"<header{status}>"
        + _xml.element("identifier", _names.name_of(record.resource_id, authority=about.authority))
        + _xml.element("datestamp", rfc_3339(record.changed_at))
        + "".join(_xml.element("setSpec", _names.spec_of(term)) for term in record.sets)
        + "</header>\n"
    )


def _token(ask: Ask, found: Found) -> str:
    """How the list goes on. Source: section 3.5: the last part of a list that was resumed ends with an empty token."""
    if len(found.records) <= MAX_RECORDS:
        return _xml.empty("resumptionToken", cursor=str(ask.cursor)) + "\n" if ask.after else ""
    bounds = (
        ("from", ask.since and rfc_3339(ask.since)),
        ("until", ask.until and rfc_3339(ask.until)),
        ("set", ask.of_set and _names.spec_of(ask.of_set)),
    )
    token = _tokens.Token(
        verb=ask.verb,
        after=found.records[MAX_RECORDS - 1].resource_id,
        cursor=ask.cursor + MAX_RECORDS,
        bounds=tuple((name, value) for name, value in bounds if value),
    )
    return _xml.element("resumptionToken", _tokens.write(token), cursor=str(ask.cursor)) + "\n"
