"""Extraction on the shared development pages: ours beside the peers, field by field, with CPU a page.

Never asserts: it prints a Markdown table. A peer that is not installed is left out; so is everything without the pages.
With `--peers` the peers are installed into a folder that is thrown away: their pins do not go together with ours.
"""

import gzip
import importlib.util
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

ROOT = Path(__file__).parent.parent.parent
PAGES = Path(os.environ.get("CURATOR_CORPORA", ROOT.parent / "shared" / "corpora")) / "pages-dev"
FIELDS = {
    "title": ("title.clean",),
    "summary": ("summary.ok",),
    "language": ("lang.ok", "lang_auto.ok"),
    "author": ("author.ok",),
    "date": ("published.ok",),
    "site name": ("site_name.ok",),
    "image": ("image.ok",),
    "licence": ("license.ok",),
}

SIZES_KB = (30, 100, 200, 500, 100_000)
OURS = "curator"
PEERS = ("trafilatura", "metadata_parser", "extruct", "readability-lxml")
Said = Mapping[str, Any]
Given = tuple[dict[str, Any], bytes]
Reader = Callable[[bytes, dict[str, Any]], Said]


def extract() -> None:
    """Titles, summaries and the rest on pages with expectations made by others: % right, and CPU a page."""
    if not (PAGES / "score.py").exists():
        print(f"the shared pages are not at {PAGES}: set CURATOR_CORPORA to the folder that holds pages-dev")
        return
    with tempfile.TemporaryDirectory() as folder:
        _tables(_installed(folder) if "--peers" in sys.argv else None)


def _tables(python: str | None) -> None:
    """One table for each oracle; with a Python that has them, the peers' rows come from there."""
    scorer = _scorer()
    pages = list(_pages())
    for oracle, told in (("human", "expectations by people"), ("hand", "tricky pages and documents")):
        chosen = [(row, body) for row, body in pages if row["oracle"] == oracle]
        print(f"\n{len(chosen)} pages, {told}\n\n| | {' | '.join(FIELDS)} | CPU ms, median | mean |")
        print("|---|" + "---|" * (len(FIELDS) + 2))
        apart = python is not None
        rows({name: make for name, make in READERS.items() if name == OURS or not apart}, chosen, scorer)
        if python is not None:
            subprocess.run([python, "-m", "tests.bench.extract", oracle], cwd=ROOT, check=True, env=_environment())
    _by_size(pages)


def _by_size(pages: list[Given]) -> None:
    """A table of what a web page costs us by its size: the least CPU of three times."""
    from curator import extract

    web = [(row, body) for row, body in pages if "html" in extract.media_type(row["content_type"], body)]
    took: dict[int, list[float]] = defaultdict(list)
    for row, body in web:
        read = partial(extract.read, body, url=row["url"] or "", content_type=row["content_type"])
        least = min(_cpu_ms(read) for _ in range(3))
        took[next(kb for kb in SIZES_KB if len(body) <= 1000 * kb)].append(least)
    print("\n| web pages up to | pages | CPU ms, median | mean |\n|---|---|---|---|")
    for kb in sorted(took):
        print(f"| {kb} kB | {len(took[kb])} | {statistics.median(took[kb]):.1f} | {statistics.mean(took[kb]):.1f} |")
    every = [one for some in took.values() for one in some]
    print(f"| all | {len(every)} | {statistics.median(every):.1f} | {statistics.mean(every):.1f} |")


def _cpu_ms(call: Callable[[], object]) -> float:
    start = time.process_time()
    call()
    return 1000 * (time.process_time() - start)


def rows(readers: Mapping[str, Callable[[], Reader | None]], pages: list[Given], scorer: ModuleType) -> None:
    """Prints a row of the table for each reader that is installed."""
    for name, make in readers.items():
        read = make()
        print(_row(name, read, pages, scorer) if read else f"| {name} | not installed |", flush=True)


def peers(oracle: str) -> None:
    """The rows of the peers alone: what runs in the folder that is thrown away."""
    chosen = [(row, body) for row, body in _pages() if row["oracle"] == oracle]
    rows({name: make for name, make in READERS.items() if name != OURS}, chosen, _scorer())


def _installed(folder: str) -> str:
    """The Python of a fresh environment in the folder that holds the peers."""
    venv.create(folder, with_pip=True)
    python = str(Path(folder) / "bin" / "python")
    for packages in (("--upgrade", "pip"), PEERS):
        subprocess.run([python, "-m", "pip", "install", "--quiet", *packages], check=True)
    return python


def _environment() -> dict[str, str]:
    return {**os.environ, "CURATOR_CORPORA": str(PAGES.parent), "PYTHONDONTWRITEBYTECODE": "1"}


def _row(name: str, read: Reader, pages: list[Given], scorer: ModuleType) -> str:
    right: dict[str, list[float]] = defaultdict(list)
    took: list[float] = []
    for row, body in pages:
        start = time.process_time()
        try:
            said = read(body, row)
        except Exception:  # noqa: BLE001  what a peer raises counts as nothing said
            said = {}
        took.append(1000 * (time.process_time() - start))
        for field, measures in scorer.judge(row, said).items():
            for measure, value in measures.items():
                right[f"{field}.{measure}"].append(value)
    cells = []
    for measures in FIELDS.values():
        values = [value for measure in measures for value in right[measure]]
        cells.append(f"{100 * sum(values) / len(values):.1f}" if values else "-")
    return f"| {name} | {' | '.join(cells)} | {statistics.median(took):.1f} | {statistics.mean(took):.1f} |"


def _ours() -> Reader:
    from curator.jobs import workers
    from curator.jobs.extract import as_answer

    def read(body: bytes, row: dict[str, Any]) -> Said:
        page = workers.read(body, url=row["url"] or "", content_type=row["content_type"])
        answer = as_answer(page, identity=None)
        said = {name: getattr(answer, name) for name in answer.__struct_fields__}
        return said | {"lang": said["language"], "license": said["licence"]}

    return read


def _trafilatura() -> Reader | None:
    try:
        import trafilatura
    except ImportError:
        return None

    def read(body: bytes, row: dict[str, Any]) -> Said:
        found = trafilatura.bare_extraction(body, url=row["url"], with_metadata=True)
        said = found.as_dict() if found is not None else {}
        paragraph = next((line for line in str(said.get("text") or "").split("\n") if len(line) > 80), None)
        return {
            "title": said.get("title"), "summary": said.get("description") or paragraph, "lang": said.get("language"),
            "author": said.get("author"), "published": said.get("date"), "site_name": said.get("sitename"),
            "image": said.get("image"), "license": said.get("license"),
        }  # fmt: skip

    return read


def _metadata_parser() -> Reader | None:
    try:
        import metadata_parser
    except ImportError:
        return None

    def read(body: bytes, row: dict[str, Any]) -> Said:
        page = metadata_parser.MetadataParser(
            html=body.decode("utf-8", "replace"), url=row["url"], search_head_only=False
        )
        places = ["og", "dc", "meta", "page"]

        def first(*names: str) -> Any:
            found = (page.parsed_result.get_metadatas(name, strategy=places) for name in names)
            return next((texts[place][0] for texts in found if texts for place in places if texts.get(place)), None)

        return {
            "title": first("title"), "summary": first("description"), "author": first("author"),
            "published": first("article:published_time", "date"), "site_name": first("site_name"),
            "lang": first("language"), "image": first("image"),
        }  # fmt: skip

    return read


def _extruct() -> Reader | None:
    try:
        import extruct
    except ImportError:
        return None

    def read(body: bytes, row: dict[str, Any]) -> Said:
        text = body.decode("utf-8", "replace")
        data = extruct.extract(text, base_url=row["url"], uniform=True, syntaxes=["json-ld", "opengraph", "dublincore"])
        graph = dict(pair for one in data["opengraph"] for pair in one.items() if isinstance(pair[1], str))
        things = [one for one in data["json-ld"] if isinstance(one, dict)]
        work = next((one for one in things if "headline" in one or "articleBody" in one), {})
        who = work.get("author")
        who = who[0] if isinstance(who, list) and who else who
        return {
            "title": graph.get("og:title") or work.get("headline"),
            "summary": graph.get("og:description") or work.get("description"),
            "author": who.get("name") if isinstance(who, dict) else who,
            "published": work.get("datePublished") or graph.get("article:published_time"),
            "site_name": graph.get("og:site_name"), "image": graph.get("og:image"), "license": work.get("license"),
            "lang": work.get("inLanguage") or (graph.get("og:locale") or "")[:2],
        }  # fmt: skip

    return read


def _readability() -> Reader | None:
    try:
        import readability
    except ImportError:
        return None

    def read(body: bytes, row: dict[str, Any]) -> Said:
        page = readability.Document(body, url=row["url"])
        text = re.sub(r"<[^>]+>", " ", page.summary(html_partial=True))
        return {"title": page.short_title(), "summary": " ".join(text.split())[:400], "author": page.author()}

    return read


READERS: Mapping[str, Callable[[], Reader | None]] = {
    OURS: _ours,
    "trafilatura": _trafilatura,
    "metadata_parser": _metadata_parser,
    "extruct": _extruct,
    "readability-lxml": _readability,
}


def _pages() -> Iterator[Given]:
    for line in (PAGES / "expected.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        yield row, gzip.decompress((PAGES / row["path"]).read_bytes())


def _scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pages_dev_score", PAGES / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.dont_write_bytecode, before = True, sys.dont_write_bytecode
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = before
    return module


if __name__ == "__main__":
    peers(sys.argv[1])
