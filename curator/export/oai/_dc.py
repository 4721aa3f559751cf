"""A resource as simple Dublin Core. Never names a broken address as the place where it is.

Source: Dublin Core Metadata Element Set, version 1.1; the oai_dc schema: all elements optional and repeatable.
"""

from typing import Final

from curator.export import _addresses, _dates, _xml
from curator.export._format import About
from curator.model import Entry, State

OPEN: Final = (
    '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">'
)


def dublin_core(entry: Entry, about: About) -> str:
    """The entry's elements in the order of the element set."""
    subjects = dict.fromkeys([*entry.tagged("area"), *entry.tagged("type"), *entry.keywords])
    said: list[tuple[str, str | None]] = [
        ("title", entry.title),
        *(("creator", name) for name in entry.creators),
        *(("subject", subject) for subject in subjects),
        ("description", entry.summary),
        ("publisher", entry.publisher),
        ("date", _dates.day_or_part(entry.published)),
        ("type", entry.kind),
        *(("identifier", address) for address in _addresses_of(entry, about)),
        *(("language", language) for language in entry.languages),
        *(("relation", address) for address in _documents(entry)),
        *(("coverage", country) for country in entry.tagged("country")),
        ("rights", entry.licence),
    ]
    return OPEN + "".join(_xml.element(f"dc:{name}", value) for name, value in said if value) + "</oai_dc:dc>"


def _addresses_of(entry: Entry, about: About) -> list[str]:
    """Where it is, or for what is broken its copy; and always its page in the catalogue."""
    address = entry.archived_url if entry.state is State.DEAD else entry.url
    found = (_addresses.strict(address), about.page_of(entry.resource_id))
    return [one for one in found if one is not None]


def _documents(entry: Entry) -> list[str]:
    return list(dict.fromkeys(one for one in (_addresses.strict(shelf.url) for shelf in entry.shelves) if one))
