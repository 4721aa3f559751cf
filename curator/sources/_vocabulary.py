"""Tags in the words of the vocabularies: however a source spells a term, readers filter by one word.

Never drops or changes a tag that no vocabulary knows.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from curator.model import Document, Tag
from curator.yamlfile import alike

KEYWORD: Final = "keyword"
MOST_REMARKS: Final = 20
_LEAST_LETTERS: Final = 3

_Told = Callable[[tuple[Tag, ...]], tuple[Tag, ...]]
Words = Mapping[str, Mapping[str, str]]


def in_words(
    documents: Sequence[Document], vocabularies: Words, aliases: Words
) -> tuple[tuple[Document, ...], tuple[str, ...]]:
    """The documents with each tag of a vocabulary in its name there, and the tags that their vocabulary does not know.

    A keyword that just one vocabulary knows becomes a tag of that one.

    Args:
        vocabularies: scheme to (key to name).
        aliases: scheme to (other word to name).

    Returns:
        Unknown tags stay as they are; of these each is named once, as a sentence, in the order of their first place.
    """
    terms = _Terms.of(vocabularies, aliases)
    unknown: dict[Tag, int] = {}

    def told(tags: tuple[Tag, ...]) -> tuple[Tag, ...]:
        if not tags:
            return tags
        for tag in tags:
            if tag.scheme in vocabularies and terms.tag(tag) is None:
                unknown[tag] = unknown.get(tag, 0) + 1
        return tuple(dict.fromkeys(terms.tag(tag) or tag for tag in tags))

    return tuple(_document(document, told) for document in documents), _remarks(unknown)


@dataclass(slots=True)
class _Terms:
    """Scheme to (plain word to name), and which tag a keyword is."""

    words: dict[str, dict[str, str]]
    keywords: dict[str, Tag]
    seen: dict[Tag, Tag | None]

    @classmethod
    def of(cls, vocabularies: Words, aliases: Words) -> "_Terms":
        words: dict[str, dict[str, str]] = {}
        for scheme, names in vocabularies.items():
            other = aliases.get(scheme, {})
            words[scheme] = {alike(word): name for word, name in (*other.items(), *names.items())}
            words[scheme] |= {alike(name): name for name in names.values()}
        keywords: dict[str, Tag] = {}
        doubtful: set[str] = set()
        for scheme, known in words.items():
            for word, name in known.items():
                if word in keywords or len(word) < _LEAST_LETTERS:
                    doubtful.add(word)
                keywords[word] = Tag(scheme, name)
        return cls(words, {word: tag for word, tag in keywords.items() if word not in doubtful}, {})

    def tag(self, tag: Tag) -> Tag | None:
        """The tag in the vocabulary's words; None when no vocabulary knows it."""
        if tag not in self.seen:
            self.seen[tag] = self._find(tag)
        return self.seen[tag]

    def _find(self, tag: Tag) -> Tag | None:
        word = alike(tag.value)
        if tag.scheme in self.words:
            name = self.words[tag.scheme].get(word)
            return Tag(tag.scheme, name) if name is not None else None
        return self.keywords.get(word) if tag.scheme == KEYWORD else None


def _document(document: Document, told: _Told) -> Document:
    sections = tuple(
        replace(
            section,
            tags=told(section.tags),
            mentions=tuple(
                replace(mention, tags=told(mention.tags)) if mention.tags else mention for mention in section.mentions
            ),
        )
        for section in document.sections
    )
    return replace(document, tags=told(document.tags), sections=sections)


def _remarks(unknown: Mapping[Tag, int]) -> tuple[str, ...]:
    found = [
        f'The tag "{tag.value}" is in no vocabulary "{tag.scheme}"{f" ({times:,} times)" if times > 1 else ""}.'
        for tag, times in unknown.items()
    ]
    if len(found) > MOST_REMARKS:
        found[MOST_REMARKS:] = [f"{len(found) - MOST_REMARKS:,} more tags are in no vocabulary."]
    return tuple(found)
