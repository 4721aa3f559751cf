"""Every kind that can be edited: one address replaced is exactly that change, and reversing it restores the bytes."""

import os
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

import pytest

from curator import urls
from curator.model import Edit, Mention
from curator.sources import KINDS, EditError, Kind, Origin, kind_for, read
from tests.sources import test_data as records
from tests.sources import test_markup_lists as lists
from tests.sources import test_prose as prose

ROOT = Path(__file__).parents[2]
REAL = Path(os.environ.get("CURATOR_CORPORA") or ROOT.parent / "shared/corpora") / "links-dev/docs"
TWIN = ROOT / "tests/corpus/links"
WRITTEN_ELSEWHERE = {"inline"}
"""Its writer knows values, not addresses in text: its own table of tests tries it."""

SAMPLES = {
    "bookmarks": lists.BOOKMARKS,
    "opml": lists.OPML,
    "feed": lists.RSS,
    "sitemap": lists.SITEMAP,
    "json": records.JSON,
    "jsonl": records.LINES,
    "yaml": records.YAML,
    "rst": prose.RST,
    "asciidoc": prose.ASCIIDOC,
    "mediawiki": prose.MEDIAWIKI,
    "org": prose.ORG,
    "text": prose.TEXT,
    "markdown": (TWIN / "guide.md").read_text(encoding="utf-8"),
    "html": (TWIN / "page.html").read_text(encoding="utf-8"),
    "csv": (TWIN / "table.csv").read_text(encoding="utf-8"),
    "tsv": "title\turl\tmore\nA\thttps://a.example/\thttps://b.example/ https://c.example/?x=1\nB\thttps://d.example/\t\n",
    "jsonld": '<script type="application/ld+json">[{"@type": "Course", "url": "https:\\/\\/a.example\\/", "name": "A", '
    '"hasPart": ["https://b.example/", {"@type": "Book", "name": "C", "sameAs": "https://c.example/"}]}]</script>',
}


def _mentions(raw: bytes, kind: Kind) -> list[Mention]:
    return [
        one for document in read(raw, Origin("x"), kind=kind).documents for section in document.sections
        for one in section.mentions
    ]  # fmt: skip


def _told(mention: Mention) -> tuple[object, ...]:
    """What must not change; words that hold an address do, and the places behind it."""
    text = None if "://" in mention.text else mention.text
    return (mention.url, mention.fragment, text, mention.role, mention.position, mention.place.line)


NEW = [
    pytest.param("https://new.example/a-(b)/?x=1&y=%20z", id="an address"),
    pytest.param("https://new.example/plain", id="a plain one"),
    pytest.param("https://new.example/a)b|c\"d'e&copy=1;,&amp=2", id="every sign that ends an address somewhere"),
    pytest.param("https://новый.example/ü(x?q=a b[1]", id="other scripts, a space, what opens and never closes"),
]


def check(raw: bytes, kind: Kind, new: str, *, most: int = 1_000) -> int:
    """Replaces each address in turn, or `most` of them spread over the document; says how many."""
    assert kind.write is not None
    before = _mentions(raw, kind)
    done = 0
    for number, mention in enumerate(before):
        if mention.place.start is None or mention.url_written is None or number % (len(before) // most + 1):
            continue
        assert raw[mention.place.start : mention.place.end].decode() == mention.url_written
        try:
            changed = kind.write(raw, [Edit("x", mention.place, mention.url_written, new)])
        except EditError:  # among other words of a cell no quotes can be set around the address alone
            assert kind.name in ("csv", "tsv")
            continue
        after = _mentions(changed, kind)
        same = [n for n, one in enumerate(before) if one.place.start == mention.place.start]
        assert [_told(one) for n, one in enumerate(after) if n not in same] == [
            _told(one) for n, one in enumerate(before) if n not in same
        ]
        assert _is(after[number], new), (mention.url, after[number].url)
        _reverse(raw, changed, (mention, after[number]), kind)
        done += 1
    return done


def _reverse(raw: bytes, changed: bytes, mentions: tuple[Mention, Mention], kind: Kind) -> None:
    """The bytes are the old ones again. What was wrong stays mended: quotes that a cell or value needed in between are
    there, and in XML a bare `&` is a reference now."""
    assert kind.write is not None
    mention, found = mentions
    start, end = mention.place.start, mention.place.end
    written = mention.url_written or ""
    back = kind.write(changed, [Edit("x", replace(found.place, line=None), found.url_written or "", written)])
    assert start is not None
    kept = {raw}
    if kind.name in ("yaml", "csv", "tsv"):
        kept.add(raw[:start] + b'"' + raw[start:end] + b'"' + raw[end:])
    if kind.name == "opml":
        kept.add(raw[:start] + re.sub("&(?!amp;)", "&amp;", written).encode() + raw[end:])
    assert back in kept, (mention.url_written, back[start - 20 : start + len(written) + 20])


def _is(mention: Mention, new: str) -> bool:
    """The same address; signs that cannot stand there are percent-encoded."""
    parsed = urls.parse(new)
    assert parsed is not None
    url, fragment = urls.split_fragment(parsed)
    return (unquote(mention.url or ""), mention.fragment) == (unquote(url), fragment)


def test_every_kind_that_can_be_edited_is_tried() -> None:
    assert {kind.name for kind in KINDS if kind.write is not None} == set(SAMPLES) | WRITTEN_ELSEWHERE


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("new", NEW)
def test_one_address_replaced_is_exactly_that_change(name: str, new: str) -> None:
    kind = kind_for(name)
    assert kind is not None
    assert check(SAMPLES[name].encode(), kind, new) >= 2


FOLDERS = {
    "asciidoc": "asciidoc", "bookmarks": "bookmarks", "csv": "csv", "html": "html", "json": "json", "md": "markdown",
    "mediawiki": "mediawiki", "opml": "opml", "rss": "feed", "rst": "rst", "yaml": "yaml",
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize("new", NEW)
@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_on_real_documents_the_same_holds(folder: str, new: str) -> None:
    kind = kind_for(FOLDERS[folder])
    assert kind is not None
    assert sum(check(path.read_bytes(), kind, new, most=4) for path in sorted((REAL / folder).iterdir())) >= 2
