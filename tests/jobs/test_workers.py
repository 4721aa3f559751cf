"""Documents: what they say is read, in a process that ends when a file takes too much; a page comes back always."""

import asyncio
import os
import resource
import signal
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from curator.jobs import workers
from curator.jobs.check import page_of
from curator.jobs.workers.members import Members
from curator.model import Agent, Attempt, Evidence, Hop, Page, Request
from curator.web import Fetched
from tests.jobs import files

TOLD = (
    "This guide explains how to read a tide table and how to tell the height of the water between high and low water."
)
ERKLAERT = "Dieser Leitfaden erklärt, wie man eine Gezeitentafel liest und versteht."
URL = "https://files.example/download?id=7"
NOW = datetime(2024, 5, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def worker() -> Iterator[workers.Worker]:
    one = workers.Worker()
    yield one
    one.close()


def read(body: bytes, worker: workers.Worker, *, content_type: str | None = None, url: str = URL) -> Page:
    return workers.read(body, url=url, content_type=content_type, worker=worker)


def told(page: Page) -> tuple[str | None, str | None, str | None]:
    words = page.words
    return tuple(found.value if found else None for found in (words.title, words.summary, words.language))  # type: ignore[return-value]


GOOD = [
    pytest.param(
        files.pdf([(8, "Harbour series 12"), (22, "Reading tide tables"), (10, TOLD[:60]), (10, TOLD[60:])]),
        ("Reading tide tables", TOLD, "en"),
        id="the largest type of a PDF's first page, under a running head",
    ),
    pytest.param(
        files.pdf([(24, "Reading the tide"), (24, "tables of the coast"), (10, TOLD[:60]), (10, TOLD[60:])]),
        ("Reading the tide tables of the coast", TOLD, "en"),
        id="a title on two lines",
    ),
    pytest.param(
        files.pdf([(22, "Another heading"), (10, TOLD)], info="/Title (Reading tide tables)/Author (Ada Pole)"),
        ("Reading tide tables", TOLD, "en"),
        id="the title that a PDF states (ISO 32000-1, 14.3.3)",
    ),
    pytest.param(
        files.pdf([(22, "Reading tide tables"), (10, TOLD)], info="/Title (Microsoft Word - tides_final2.doc)"),
        ("Reading tide tables", TOLD, "en"),
        id="a program's title is none",
    ),
    pytest.param(
        files.pdf(
            [(10, TOLD)],
            extra=b'<x:xmpmeta><rdf:RDF><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Reading tide '
                  b'tables</rdf:li></rdf:Alt>'
            b"</dc:title></rdf:RDF></x:xmpmeta>\n",
        ),
        ("Reading tide tables", TOLD, "en"),
        id="the title in XMP (ISO 16684-1)",
    ),
    pytest.param(
        files.pdf([(10, "Gezeitentafeln lesen"), (10, "3")], catalog="/Lang(de-AT)"),
        ("Gezeitentafeln lesen", None, "de-AT"),
        id="the language that a PDF states (ISO 32000-1, 14.9.2)",
    ),
    pytest.param(
        files.word(("Title", "Reading tide tables"), ("Normal", TOLD)),
        ("Reading tide tables", TOLD, "en"),
        id="a Word file's title style",
    ),
    pytest.param(
        files.word(("berschrift1", "Gezeitentafeln lesen"), ("Standard", ERKLAERT)),
        ("Gezeitentafeln lesen", ERKLAERT, "de"),
        id="a heading of a German Word",
    ),
    pytest.param(
        files.word(("Heading1", "Contents"), ("Normal", TOLD), core="<dc:title>Reading tide tables</dc:title>"),
        ("Reading tide tables", TOLD, "en"),
        id="core properties (ECMA-376 part 2, 11)",
    ),
    pytest.param(
        files.word(("Heading1", "Reading tide tables"), ("Normal", TOLD), core="<dc:title>Document1</dc:title>"),
        ("Reading tide tables", TOLD, "en"),
        id="Document1 is no title",
    ),
    pytest.param(
        files.open_text(f'<text:h text:outline-level="1">Reading tide tables</text:h><text:p>{TOLD}</text:p>'),
        ("Reading tide tables", TOLD, "en"),
        id="an OpenDocument text",
    ),
    pytest.param(
        files.open_text(
            '<draw:frame presentation:class="title"><text:p>Reading tide tables</text:p></draw:frame>',
            meta="<dc:language>en-GB</dc:language>", kind="presentation",
        ),
        ("Reading tide tables", None, "en-GB"),
        id="an OpenDocument presentation",
    ),
    pytest.param(
        files.slides("Reading tide tables", "High water"),
        ("Reading tide tables", ("What slide 1 says, in a sentence that is long enough to be told. "
         "What slide 2 says, in a sentence that is long enough to be told."), "en"),
        id="slides",
    ),
    pytest.param(
        files.sheet(("Landings of herring by port and month",), ("port", "month")),
        ("Landings of herring by port and month", None, "en"),
        id="the first cell of a table",
    ),
    pytest.param(
        files.book(title="Reading tide tables", chapter=f"<html><body><h1>One</h1><p>{TOLD}</p></body></html>"),
        ("Reading tide tables", TOLD, "en"),
        id="an e-book (EPUB 3.3, 5.5)",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "expected"), GOOD)
def test_a_document_is_read(body: bytes, expected: tuple[str | None, ...], worker: workers.Worker) -> None:
    page = read(body, worker)
    assert told(page)[:2] == expected[:2]
    assert page.words.language is None or page.words.language.value == expected[2]
    assert page.signals.problem is None


def test_a_document_has_the_facts_that_it_states(worker: workers.Worker) -> None:
    core = (
        "<dc:title>Tides</dc:title><dc:creator>Ada Pole; Ben Quay</dc:creator><cp:keywords>tide, gauge</cp:keywords>"
        "<dcterms:created>2021-03-04T10:00:00Z</dcterms:created><dc:language>en-GB</dc:language>"
    )
    page = read(files.word(("Normal", TOLD), core=core), worker)
    words = page.words
    assert words.author is not None
    assert words.author.value == "Ada Pole; Ben Quay"
    assert [word.value for word in words.keywords] == ["tide", "gauge"]
    assert words.published is not None
    assert words.published.value == "2021-03-04"
    assert words.kind is not None
    assert words.kind.value == "document"
    assert len(page.signals.shingles) == 64
    assert page.signals.word_count == len(TOLD.split())


HOSTILE = [
    pytest.param(b"%PDF-1.7\n" + b"<<" * 200_000, "damaged", id="dictionaries without end"),
    pytest.param(b"%PDF-1.7", "damaged", id="a PDF of one line"),
    pytest.param(files.pdf([(10, TOLD)])[:500], "damaged", id="a PDF that is cut off"),
    pytest.param(files.packed({"word/document.xml": b"<p>" * 2_000_000}), None, id="XML nested two million times"),
    pytest.param(
        files.packed(
            {
                "word/document.xml": b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
                b"<w:p xmlns:w='w'><w:t>&b;</w:t></w:p>"
            }
        ),
        None,
        id="XML that declares entities",
    ),
    pytest.param(files.packed({"word/document.xml": b"\x00" * 50_000_000}), None, id="a bomb of fifty megabytes"),
    pytest.param(
        files.packed({"content.xml": files.packed({"a": b"0" * 1_000_000}), "meta.xml": "<a/>"}), None, id="zip in zip"
    ),
    pytest.param(files.packed({f"{number}.txt": "x" for number in range(3_000)}), None, id="thousands of members"),
    pytest.param(
        files.word(("Title", "Reading tide tables"), ("Normal", TOLD))[:-40], "cut off", id="a docx without its end"
    ),
    pytest.param(
        files.packed({"xl/workbook.xml": "<a/>", "xl/worksheets/sheet1.xml": '<row><c t="s"><v>99999</v></c></row>'}),
        None,
        id="a cell of a string that is not there",
    ),
    pytest.param(b"PK\x03\x04" + bytes(range(256)) * 100, None, id="a zip of nonsense"),
    pytest.param(
        files.packed({"META-INF/container.xml": '<rootfile full-path="../../../../etc/passwd"/>'}),
        None,
        id="a path out of the file",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("body", "problem"), HOSTILE)
def test_a_hostile_file_gives_a_page(body: bytes, problem: str | None, worker: workers.Worker) -> None:
    page = read(body, worker)
    assert problem is None or problem in (page.signals.problem or "")
    repr(page).encode("utf-8")


def test_what_stands_before_the_cut_is_kept(worker: workers.Worker) -> None:
    page = read(files.word(("Title", "Reading tide tables"), ("Normal", TOLD))[:-40], worker)
    assert told(page)[:2] == ("Reading tide tables", TOLD)


def test_a_pdf_cut_behind_its_page_is_mended(worker: workers.Worker) -> None:
    whole = files.pdf([(22, "Reading tide tables"), (10, TOLD)])
    page = read(whole[: whole.index(b"xref\n")], worker)
    assert told(page)[0] == "Reading tide tables"


def test_an_encrypted_pdf_says_so(worker: workers.Worker) -> None:
    body = files.pdf([(10, TOLD)]).replace(
        b"trailer<<",
        b"trailer<</Encrypt<</Filter/Standard/V 1/R 2/P -4/O(" + b"a" * 32 + b")/U(" + b"b" * 32 + b")>>/ID[(a)(a)]",
    )
    page = read(body, worker)
    assert page.signals.problem == "The PDF is encrypted."
    assert page.words.title is None


def test_a_file_that_takes_too_long_is_given_up_and_the_next_one_read() -> None:
    worker = workers.Worker(deadline_s=30.0)
    try:
        assert told(read(files.word(("Title", "Reading tide tables")), worker))[0] == "Reading tide tables"
        assert worker.pid is not None
        os.kill(worker.pid, signal.SIGSTOP)
        worker._deadline_s = 0.05
        assert read(files.word(("Title", "One more")), worker).signals.problem == "The file takes too long to read."
        worker._deadline_s = 30.0
        assert told(read(files.word(("Title", "Reading tide tables")), worker))[0] == "Reading tide tables"
    finally:
        worker.close()


def test_a_process_that_died_is_replaced() -> None:
    worker = workers.Worker()
    try:
        read(files.word(("Title", "Reading tide tables")), worker)
        first = worker.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        assert told(read(files.word(("Title", "Reading tide tables")), worker))[0] == "Reading tide tables"
        assert worker.pid != first
    finally:
        worker.close()


def test_one_process_reads_many_files_however_large_we_are() -> None:
    ballast = bytearray(200 * 1024 * 1024)
    ballast[:: resource.getpagesize()] = b"x" * len(ballast[:: resource.getpagesize()])
    one = workers.Worker()
    try:
        pids = set()
        for _ in range(3):
            read(files.word(("Title", "Reading tide tables")), one)
            pids.add(one.pid)
        assert len(pids) == 1
    finally:
        one.close()
        del ballast


def test_the_process_may_not_grow() -> None:
    from curator.jobs.workers.child import MOST_MEMORY

    assert MOST_MEMORY < 200 * 1024 * 1024
    worker = workers.Worker()
    try:
        read(files.packed({"word/document.xml": b"<w:p><w:t>" + b"word " * 30_000_000}), worker)
        status = os.path.join("/proc", str(worker.pid), "status")  # noqa: PTH118
        if worker.pid is not None and os.path.exists(status):  # noqa: PTH110
            with open(status, encoding="utf-8") as file:  # noqa: PTH123
                peak = next(int(line.split()[1]) for line in file if line.startswith("VmHWM"))
            assert peak < 200 * 1024, "kilobytes"
    finally:
        worker.close()


def test_pages_and_archives_never_see_the_process() -> None:
    assert not workers.is_hostile("text/html", b"<p>x")
    assert workers.is_hostile("text/html", b"%PDF-1.7")
    assert workers.is_hostile(None, b"PK\x03\x04")


def test_an_archive_is_called_by_its_name(worker: workers.Worker) -> None:
    page = read(files.packed({"readme": "x"}), worker, url="https://files.example/a/tidepole-1.4.zip?x=1")
    assert told(page)[0] == "tidepole-1.4.zip"
    assert page.words.kind is not None
    assert page.words.kind.value == "archive"


def test_a_check_reads_documents(worker: workers.Worker) -> None:
    del worker
    hop = Hop(url=URL, status=200, headers=(("content-type", "application/pdf"),))
    evidence = Evidence(url=URL, attempts=(Attempt(Agent.OWN, hops=(hop,)),), content_type="application/pdf")
    fetched = Fetched(
        evidence=evidence, body=files.pdf([(22, "Reading tide tables"), (10, TOLD)]), host=None, took_ms=1
    )
    page = page_of(fetched, Request(url=URL))
    assert page is not None
    assert told(page)[0] == "Reading tide tables"


def test_many_may_ask_at_once(worker: workers.Worker) -> None:
    async def ask() -> list[Page]:
        body = files.pdf([(22, "Reading tide tables"), (10, TOLD)])
        return await asyncio.gather(*(asyncio.to_thread(read, body, worker) for _ in range(8)))

    assert {told(page)[0] for page in asyncio.run(ask())} == {"Reading tide tables"}


def test_members_of_a_cut_zip_are_found_by_their_headers() -> None:
    whole = files.packed({"one": "first", "two": "second"})
    members = Members(whole[:-30])
    assert not members.is_whole
    assert members.read("one") == b"first"
    assert members.read("none") == b""
    assert Members(whole).read("two", most=3) == b"sec"
