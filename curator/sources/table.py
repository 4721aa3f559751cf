"""Tables as CSV or TSV: a mention for each address of each row, with its title, words and section.

Never holds more of the file than one row, and never lets a bad row hide the rows after it.
"""

import contextlib
import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from curator.model import Document, Edit, Place, SourceProblem
from curator.sources import _edits
from curator.sources._cells import Cells, Finder, closed
from curator.sources._columns import Columns, Field, columns, is_header
from curator.sources._kind import Kind, Origin, Reading
from curator.sources._options import texts, truth
from curator.sources._outline import Outline
from curator.sources._rows import Broken, Dialect, Lines, Row, reader, rows
from curator.sources._tabular import Record, Records, unknown
from curator.sources._text import shown, start_of

_DELIMITERS: Final = (",", ";", "\t", "|")
_SAMPLE_LINES: Final = 200
_SAMPLE_CHARS: Final = 65_536
_SEP: Final = re.compile(r'"?sep=(.)"?\s*\Z', re.IGNORECASE)


def read_csv(raw: bytes, origin: Origin) -> Reading:
    """One document of kind "file" (RFC 4180, and what spreadsheets make of it).

    Options of the source: `url`, `title`, `annotation`, `section`, `tags` (names of columns), `delimiter`, `header`
    ("no" when the first row is data), `encoding`.
    """
    return _read(raw, origin, delimiter=None)


def read_tsv(raw: bytes, origin: Origin) -> Reading:
    """The same with tabs between the cells."""
    return _read(raw, origin, delimiter="\t")


def write(raw: bytes, edits: Sequence[Edit]) -> bytes:
    """The table with its addresses replaced; a cell that needs quotes now gets them. Raises `EditError`."""
    return _edits.replace(raw, edits, spell)


def spell(url: str, before: str, after: str) -> str:
    """An address as a cell or a part of one (RFC 4180, 2.5 to 2.7); what would end it there is percent-encoded.

    Raises:
        ValueError: the address holds a separator and stands unquoted among other words of its cell.
    """
    url = closed(re.sub(r"[\s\"<>]", lambda match: f"%{ord(match[0]):02X}", url))
    if after[:1] == ")" and url.count("(") != url.count(")"):
        url = url.replace("(", "%28").replace(")", "%29")
    if not re.search(r"[,;|]", url):
        return url
    line = before.replace("\r", "\n").rpartition("\n")[2]
    if line.count('"') % 2 or (len(before) >= _edits.AROUND and before.endswith('"')):
        return url
    if re.search(r"(?:^|[,;\t|])\Z", line) and re.match(r"[,;\t|\r\n]|\Z", after):
        return f'"{url}"'
    raise ValueError("the new address holds a separator and its cell is not quoted; quote the cell first")


def looks_like(head: bytes) -> Kind | None:
    """CSV or TSV when the first lines hold equally many cells and addresses among them; None for other text."""
    encoding, skip = start_of(head)
    sample = _sample(Lines(head, encoding, skip=skip))
    delimiter = _delimiter(sample)
    found = [row for row in _parsed(sample, delimiter) if row]
    if len(found) < 2 or not any("://" in cell for row in found for cell in row):
        return None
    width = len(found[0])
    steady = sum(1 for row in found[:-1] if len(row) == width) >= 0.9 * len(found[:-1])
    return (TSV if delimiter == "\t" else CSV) if width > 1 and steady else None


@dataclass(frozen=True, slots=True)
class _Table:
    """What is known of a table before its rows are read."""

    dialect: Dialect
    columns: Columns
    skip: int
    problems: tuple[SourceProblem, ...] = ()


def _read(raw: bytes, origin: Origin, *, delimiter: str | None) -> Reading:
    given = texts(origin, "encoding")
    encoding, skip = start_of(raw, encoding=given[0] if given else None)
    table = _look(_sample(Lines(raw, encoding, skip=skip)), origin, delimiter)
    outline = Outline(origin.url)
    problems = list(table.problems)
    records = Records(outline, table.columns, Cells())
    ragged, first_ragged = 0, None
    for row in rows(Lines(raw, encoding, skip=skip), table.dialect):
        if isinstance(row, Broken):
            problems.append(SourceProblem(f"{origin.doc}:{row.line}", row.what, row.remedy))
        elif row.number > table.skip:
            if table.columns.names and len(row.cells) != len(table.columns.names):
                ragged += 1
                first_ragged = first_ragged or row
            finder = Finder(row, encoding)
            records.add(Record(row.cells, Place(line=row.lines[0].number, row=row.number), finder.place))
    document = Document(
        key=origin.doc, kind="file", sections=outline.sections(), url=origin.url, language=origin.language
    )
    return Reading((document,), (*problems, *_ragged(first_ragged, ragged, table.columns, origin)))


def _sample(lines: Lines) -> list[str]:
    """The first lines of the file; those that are too long are left out here and reported later."""
    found: list[str] = []
    size = 0
    while len(found) < _SAMPLE_LINES and size < _SAMPLE_CHARS:
        try:
            line = next(lines)
        except StopIteration:
            break
        except ValueError:
            continue
        found.append(line)
        size += len(line)
    return found


def _look(sample: Sequence[str], origin: Origin, delimiter: str | None) -> _Table:
    separator = _SEP.fullmatch(sample[0].strip()) if sample else None
    told = texts(origin, "delimiter")
    sign = _sign(told[0]) if told else delimiter or (separator[1] if separator else _delimiter(sample))
    dialect = Dialect(sign, skips_space=sign != "\t" and any(f'{sign} "' in line for line in sample))
    parsed = _parsed(sample[1:] if separator else sample, sign)
    first = next((index for index, row in enumerate(parsed) if any(cell.strip() for cell in row)), 0)
    body = parsed[first + 1 :]
    has_header = bool(parsed) and truth(origin, "header", default=is_header(parsed[first], body))
    header = [shown(name).strip().lstrip("#").strip() for name in parsed[first]] if has_header else []
    wanted = {field: names[0] for field in Field if (names := texts(origin, field.value))}
    problems = tuple(unknown(origin, wanted, header))
    above = bool(separator) + (first + 1 if has_header else 0)
    return _Table(dialect, columns(header, body if has_header else parsed, wanted), above, problems)


def _sign(told: str) -> str:
    return {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|"}.get(told.lower(), told[:1])


def _delimiter(sample: Sequence[str]) -> str:
    """The sign that parts most rows into the same number of cells."""
    best, score = ",", 0.0
    for sign in _DELIMITERS:
        widths = [len(row) for row in _parsed(sample, sign) if row]
        usual = max(set(widths), key=widths.count, default=1)
        share = widths.count(usual) / len(widths) if widths else 0
        if usual > 1 and share * min(usual, 8) ** 0.25 > score:
            best, score = sign, share * min(usual, 8) ** 0.25
    return best


def _parsed(sample: Sequence[str], sign: str) -> list[list[str]]:
    found: list[list[str]] = []
    with contextlib.suppress(csv.Error):
        found += reader(iter(sample), Dialect(sign))
    return found


def _ragged(row: Row | None, count: int, names: Columns, origin: Origin) -> list[SourceProblem]:
    """One problem for all rows that have more or fewer cells than the header (RFC 4180, 2.4)."""
    if row is None:
        return []
    more = f", and so on in {count - 1} more rows" if count > 1 else ""
    what = f"row {row.number} has {len(row.cells)} cells where the header has {len(names.names)}{more}"
    where = f"{origin.doc}:{row.lines[0].number}"
    return [SourceProblem(where, what, "put cells that hold the separator in quotes, and leave none out")]


CSV: Final = Kind(
    name="csv", read=read_csv, write=write, suffixes=(".csv",),
    media_types=("text/csv", "application/csv", "text/comma-separated-values"),
    example=(
        'title,url,description\n'
        'A page,https://a.example/,words about it\n'
    ),
)  # fmt: skip
TSV: Final = Kind(
    name="tsv",
    read=read_tsv,
    write=write,
    suffixes=(".tsv", ".tab"),
    media_types=("text/tab-separated-values",),
    example=("title\turl\tdescription\nA page\thttps://a.example/\twords about it\n"),
)
