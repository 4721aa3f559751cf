"""OAI-PMH answers: records in Dublin Core to mentions; the next part of the list is wanted, not fetched.

Never takes an error for an empty list, and never tells of a deleted record.
"""

from typing import Final
from urllib.parse import quote, urlsplit

from curator import urls
from curator.model import Document, Facts, Place, Role, SourceProblem, Tag
from curator.sources._kind import Kind, Origin, Reading, Sought, Want
from curator.sources._outline import Link, Outline, annotation, fold
from curator.sources._scan import Places, Run, Words, faults, first_element, not_a, read_xml, root_of, scan
from curator.sources._scan import Tag as Element

KEYWORD: Final = "keyword"

_FIELDS: Final = frozenset(
    "title creator contributor subject description publisher date type language rights identifier relation "
    "datestamp setspec resumptiontoken error request".split()
)
_LISTS: Final = frozenset(("listrecords", "getrecord"))
_REMEDIES: Final = {
    "norecordsmatch": "nothing fits the request: correct its set or dates; its mentions of last time are kept",
    "badresumptiontoken": "the list has grown old on their side: it is asked for anew next time",
    "cannotdisseminateformat": "ask for metadataPrefix=oai_dc",
    "badargument": "correct the address, for example ?verb=ListRecords&metadataPrefix=oai_dc",
    "badverb": "correct the address, for example ?verb=ListRecords&metadataPrefix=oai_dc",
}


def read(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" from an answer to ListRecords or GetRecord (OAI-PMH 2.0, 4), with the address of the
    next part in `wants` when it has a resumption token. A set that records name is a section when all name one."""
    text = read_xml(raw)
    events = list(scan(text.value))
    root = root_of(events)
    if root != "oai-pmh":
        return Reading(problems=(not_a("an OAI-PMH answer", root, origin.doc),))
    records = _Records(Outline(origin.url), Places(text))
    for event in events:
        records.step(event)
    if records.errors:
        return Reading(problems=tuple(_refused(code, words, origin.doc) for code, words in records.errors))
    problem = _no_list(records, origin.doc)
    if problem is not None:
        return Reading(problems=(problem,))
    document = Document(
        key=origin.doc, kind="file", sections=records.outline.sections(), url=origin.url, language=origin.language
    )
    return Reading((document,), tuple(faults(raw, origin.doc)), _next(records, origin))


def claims(head: bytes) -> bool:
    """True when the first element is that of an answer."""
    return first_element(head) == "oai-pmh"


def _refused(code: str, words: str, doc: str) -> SourceProblem:
    what = f"answers with the error {code or 'without a code'}" + (f" ({words[:200]})" if words else "")
    return SourceProblem(doc, what, _REMEDIES.get(code.lower(), "look at the address in a browser and correct it"))


def _no_list(records: "_Records", doc: str) -> SourceProblem | None:
    if records.verb is None:
        remedy = "ask for ?verb=ListRecords&metadataPrefix=oai_dc"
        return SourceProblem(doc, "is an answer to another question than ListRecords or GetRecord", remedy)
    if records.strange and not records.told:
        return SourceProblem(doc, "holds records, but none in Dublin Core", "ask for metadataPrefix=oai_dc")
    if not records.count:
        return SourceProblem(doc, "is an empty list", "look at its set and dates; its mentions of last time are kept")
    return None


def _next(records: "_Records", origin: Origin) -> tuple[Want, ...]:
    """The address of the next part (OAI-PMH 2.0, 3.5): the token stands for all other arguments."""
    if not records.token:
        return ()
    base = origin.url or records.base
    if base is None or not urls.is_web(base):
        return ()
    bare = urlsplit(base)._replace(query="", fragment="").geturl()
    return (Want(f"{bare}?verb=ListRecords&resumptionToken={quote(records.token, safe='')}", Sought.PART),)


class _Records:
    """The record whose fields are coming."""

    def __init__(self, outline: Outline, places: Places) -> None:
        self.outline = outline
        self._places = places
        self._said: dict[str, list[Words]] = {}
        self._words: tuple[str, Words] | None = None
        self._is_deleted = False
        self._in_header = False
        self._has_core = False
        self._line = 1
        self._code = ""
        self.errors: list[tuple[str, str]] = []
        self.verb: str | None = None
        self.token = ""
        self.base: str | None = None
        self.count = self.told = self.strange = 0

    def step(self, event: Element | Run) -> None:
        if isinstance(event, Run):
            if self._words is not None:
                self._words[1].add(event)
        elif event.local == "record":
            self._record(event)
        elif event.local == "header":
            self._in_header = not event.is_end and not event.is_empty
            self._is_deleted = self._is_deleted or event.value("status").lower() == "deleted"
        elif event.local in _LISTS:
            self.verb = event.local
        elif event.local == "dc":
            self._has_core = True
        elif event.local in _FIELDS:
            self._field(event)

    def _record(self, tag: Element) -> None:
        if tag.is_end:
            self._hand_over()
        self._said, self._is_deleted, self._has_core = {}, False, False
        self._line = self._places.line(tag.start)

    def _field(self, tag: Element) -> None:
        if not tag.is_end:
            self._words = (tag.local, Words()) if not tag.is_empty else None
            self._code = tag.value("code") if tag.local == "error" else self._code
            if tag.local == "error" and tag.is_empty:
                self.errors.append((self._code, ""))
            return
        if self._words is None or self._words[0] != tag.local:
            return
        name, words = self._words
        self._words = None
        value = words.value.strip()
        if name == "error":
            self.errors.append((self._code, fold(value)))
        elif name == "resumptiontoken":
            self.token = value
        elif name == "request":
            self.base = value or None
        elif value and not (self._in_header and name == "identifier"):
            self._said.setdefault(name, []).append(words)

    def _hand_over(self) -> None:
        self.count += 1
        if self._is_deleted:
            self.told += 1
            return
        if not self._has_core:
            self.strange += 1
            return
        self.told += 1
        self.outline.named((), line=None)
        item = self.outline.new_id()
        title = next(iter(self._all("title")), "")
        words = annotation(" ".join(self._all("description")))
        facts, tags = self._facts(), tuple(Tag(KEYWORD, word) for word in dict.fromkeys(self._all("subject")))
        found = [*self._addresses("identifier")]
        for number, (href, written, place) in enumerate(found):
            is_main = number == 0
            self.outline.add(
                Link(
                    href, title or href, written=written, item=item, place=place,
                    annotation=words if is_main else None, role=Role.MAIN if is_main else Role.OTHER,
                    facts=facts if is_main else Facts(), tags=tags if is_main else (),
                )
            )  # fmt: skip
        if not found and title:
            place = Place(line=self._line)
            self.outline.add(Link(None, title, annotation=words, item=item, place=place, facts=facts, tags=tags))
        for href, written, place in self._addresses("relation") if found else ():
            self.outline.add(Link(href, title or href, written=written, item=item, place=place, role=Role.OTHER))

    def _addresses(self, name: str) -> list[tuple[str, str, Place]]:
        """Web addresses first, then DOIs and handles in any of their spellings, as addresses; each once."""
        found: dict[str, tuple[str, str, Place]] = {}
        for words in self._said.get(name, ()):
            value = words.value.strip()
            href = _address(value)
            if href is not None:
                start = words.value.index(value)
                found.setdefault(href, (href, *self._places.at(*words.span(start, start + len(value)))))
        return sorted(found.values(), key=lambda one: not one[1].lower().startswith("http"))

    def _all(self, *names: str) -> list[str]:
        return [fold(words.value) for name in names for words in self._said.get(name, ()) if words.value.strip()]

    def _facts(self) -> Facts:
        return Facts(
            creators=tuple(dict.fromkeys(self._all("creator"))), publisher=next(iter(self._all("publisher")), None),
            date=next(iter(self._all("date")), None), kind=next(iter(self._all("type")), None),
            languages=tuple(dict.fromkeys(self._all("language"))),
        )  # fmt: skip


def _address(value: str) -> str | None:
    lower = value.lower()
    if lower.startswith(("http://", "https://", "ftp://")) and " " not in value:
        return value
    for prefix, resolver in (("doi:", "https://doi.org/"), ("hdl:", "https://hdl.handle.net/"), ("urn:nbn:", "")):
        if lower.startswith(prefix):
            return resolver + value[len(prefix) :].strip() if resolver else f"https://nbn-resolving.org/{value}"
    return f"https://doi.org/{value}" if lower.startswith("10.") and "/" in value and " " not in value else None


KIND: Final = Kind(
    name="oai-pmh", read=read, claims=claims,
    example='<OAI-PMH><ListRecords><record><metadata><oai_dc:dc xmlns:dc="http://purl.org/dc/elements/1.1/">\n'
    "<dc:title>A page</dc:title><dc:identifier>https://a.example/</dc:identifier>\n"
    "</oai_dc:dc></metadata></record></ListRecords></OAI-PMH>\n",
)  # fmt: skip
