"""Every kind that can be edited: one address replaced is exactly that change, and reversing it restores the bytes."""

import html
import os
from dataclasses import replace
from pathlib import Path

import pytest

from curator import urls
from curator.model import Edit, Mention
from curator.sources import KINDS, Kind, Origin, kind_for, read
from tests.sources import test_data as records
from tests.sources import test_markup_lists as lists
from tests.sources import test_prose as prose

NEW = "https://new.example/a-(b)/?x=1&y=%20z;w,v#f\"'<g>"
ROOT = Path(__file__).parents[2]
REAL = Path(os.environ.get("CURATOR_CORPORA") or ROOT.parent / "shared/corpora") / "links-dev/docs"
WRITTEN_ELSEWHERE = {"inline", "markdown", "html", "csv", "tsv"}
"""Their own tables of tests hold examples of it; that it holds for every address of them is not tried here."""

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
}


def _mentions(raw: bytes, kind: Kind) -> list[Mention]:
    return [
        one for document in read(raw, Origin("x"), kind=kind).documents for section in document.sections
        for one in section.mentions
    ]  # fmt: skip


def _told(mention: Mention) -> tuple[object, ...]:
    """What must not change; words that are the address itself do, and the places behind it."""
    text = None if mention.text in (mention.url, mention.url_written) else mention.text
    return (mention.url, mention.fragment, text, mention.role, mention.position, mention.place.line)


def check(raw: bytes, kind: Kind, new: str, *, most: int = 1_000) -> int:
    """Replaces each address in turn, or `most` of them spread over the document; says how many."""
    assert kind.write is not None
    before = _mentions(raw, kind)
    done = 0
    for number, mention in enumerate(before):
        if mention.place.start is None or mention.url_written is None or number % (len(before) // most + 1):
            continue
        assert raw[mention.place.start : mention.place.end].decode() == mention.url_written
        edit = Edit("x", mention.place, mention.url_written, new)
        changed = kind.write(raw, [edit])
        after = _mentions(changed, kind)
        same = [n for n, one in enumerate(before) if one.place.start == mention.place.start]
        assert [_told(one) for n, one in enumerate(after) if n not in same] == [
            _told(one) for n, one in enumerate(before) if n not in same
        ]
        found = after[number]
        assert _is(found, new), (mention.url, found.url, found.fragment)
        back = Edit("x", replace(found.place, line=None), found.url_written or "", mention.url or "")
        spelled = kind.write(changed, [back])
        if mention.url_written in (mention.url, html.escape(mention.url or "")):
            start, end = mention.place.start, mention.place.end
            mended = raw[:start] + html.escape(mention.url or "").encode() + raw[end:]  # where & stood bare
            quoted = raw[:start] + b'"' + raw[start:end] + b'"' + raw[end:]  # in a list of YAML: quotes stay once set
            assert spelled in (raw, mended, *([quoted] if kind.name == "yaml" and new != PLAIN_NEW else [])), (
                mention.url,
                spelled[start - 20 : end + 20],
            )
        done += 1
    return done


def _is(mention: Mention, new: str) -> bool:
    parsed = urls.parse(new)
    return parsed is not None and (mention.url, mention.fragment) == urls.split_fragment(parsed)


PLAIN_NEW = "https://new.example/a-(b)/?x=1&y=%20z"


def test_every_kind_that_can_be_edited_is_tried() -> None:
    assert {kind.name for kind in KINDS if kind.write is not None} == set(SAMPLES) | WRITTEN_ELSEWHERE


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("new", [NEW, PLAIN_NEW], ids=["an address with every sign that needs care", "an address"])
def test_one_address_replaced_is_exactly_that_change(name: str, new: str) -> None:
    kind = kind_for(name)
    assert kind is not None
    assert check(SAMPLES[name].encode(), kind, new) >= 3


FOLDERS = {
    "bookmarks": "bookmarks",
    "opml": "opml",
    "rss": "feed",
    "json": "json",
    "yaml": "yaml",
    "rst": "rst",
    "mediawiki": "mediawiki",
}


@pytest.mark.slow
@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize("folder", sorted(FOLDERS))
def test_on_real_documents_the_same_holds(folder: str) -> None:
    kind = kind_for(FOLDERS[folder])
    assert kind is not None
    assert sum(check(path.read_bytes(), kind, PLAIN_NEW, most=20) for path in sorted((REAL / folder).iterdir())) > 10
