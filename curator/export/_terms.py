"""What editors call things, in the closed vocabularies of other catalogues.

Never guesses: a word that is not in a table is left to the keywords, where it is at least found.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

TYPES: Final[Mapping[str, str]] = {
    name.lower(): name
    for name in (
        "Article Atlas Audiobook AudioObject Blog Book Chapter Clip Collection Course DigitalDocument FAQPage Game "
        "Guide HowTo ImageGallery ImageObject Map MediaObject Movie NewsArticle Photograph PodcastEpisode "
        "PodcastSeries Poster PresentationDigitalDocument Quiz Report Review ScholarlyArticle SoftwareApplication "
        "SoftwareSourceCode SpreadsheetDigitalDocument TextDigitalDocument Thesis VideoGallery VideoGame VideoObject "
        "WebApplication WebContent WebPage"
    ).split()
}
"""Subclasses of schema.org's CreativeWork that AMB knows. Source: AMB 20231019, type."""

_MORE_TYPES: Final[Mapping[str, str]] = {
    "blogposting": "Article", "books.book": "Book", "online publication": "DigitalDocument", "pdf": "DigitalDocument",
    "presentation": "PresentationDigitalDocument", "slides": "PresentationDigitalDocument", "video": "VideoObject",
    "video.movie": "Movie", "video.other": "VideoObject", "podcast": "PodcastSeries", "game": "Game",
}  # fmt: skip

_KINDS: Final[Mapping[str, str]] = {
    "application": "application", "article": "text", "audio": "audio", "case study": "case_study", "course": "course",
    "data": "data", "diagram": "diagram", "dataset": "data", "game": "educational_game", "image": "image",
    "lesson plan": "lesson_plan", "map": "map", "online course": "course", "online publication": "text",
    "podcast": "audio", "presentation": "slide", "questionnaire": "questionnaire", "quiz": "assessment",
    "report": "text", "simulation": "simulation", "slides": "slide", "text": "text", "textbook": "textbook",
    "videoobject": "video", "video": "video", "web page": "web_page", "web portal": "portal", "webpage": "web_page",
    "website": "web_page", "worksheet": "worksheet", "newsarticle": "text", "scholarlyarticle": "text",
}  # fmt: skip
_HCRT: Final = "https://w3id.org/kim/hcrt/"
"""Higher Education Resource Types. Source: AMB 20231019, learningResourceType."""

_AUDIENCES: Final[Mapping[str, str]] = {
    "administrators": "administrator", "head teachers": "administrator", "headmasters": "administrator",
    "headteachers": "administrator", "everybody": "generalPublic", "general public": "generalPublic",
    "mentors": "mentor", "counsellors": "professional", "policy makers": "professional",
    "professionals": "professional", "families": "parent", "parents": "parent", "learners": "student",
    "pupils": "student", "students": "student", "children": "student", "educators": "teacher", "teachers": "teacher",
    "trainers": "teacher",
}  # fmt: skip
_LRMI: Final = "http://purl.org/dcx/lrmi-vocabs/educationalAudienceRole/"
"""Educational audience roles. Source: DCMI, LRMI concept schemes."""

_LICENCES: Final = re.compile(
    r"https?://(?:creativecommons\.org/(?:licenses|licences|publicdomain)/|www\.gnu\.org/licenses/"
    r"|www\.apache\.org/licenses/|opensource\.org/licenses/MIT|www\.opensource\.org/licenses/BSD).*"
)
"""Source: AMB 20231019, license."""

LANGUAGES: Final = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo "
    "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka "
    "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
"""ISO 639-1."""


@lru_cache(maxsize=1_024)
def language(tag: str | None) -> str | None:
    """The language of a BCP 47 tag in two letters; None when ISO 639-1 has none."""
    code = (tag or "").replace("_", "-").partition("-")[0].lower()
    return code if code in LANGUAGES else None


def work_type(kind: str | None) -> str | None:
    """The kind as a class of schema.org; None when it is none."""
    word = _word(kind)
    return TYPES.get(word.replace(" ", "")) or _MORE_TYPES.get(word)


def resource_type(kind: str | None) -> str | None:
    """The kind as a concept of the list of resource types in higher education (HCRT)."""
    found = _KINDS.get(_word(kind))
    return None if found is None else _HCRT + found


def audience(name: str) -> str | None:
    """The audience as a concept of LRMI."""
    found = _AUDIENCES.get(_word(name))
    return None if found is None else _LRMI + found


def licence(url: str | None) -> str | None:
    """The licence when it is one of the open ones that AMB takes."""
    return url if url is not None and _LICENCES.fullmatch(url) else None


def _word(value: str | None) -> str:
    word = " ".join((value or "").replace("_", " ").replace("-", " ").split()).lower()
    return word.removeprefix("https://schema.org/").removeprefix("http://schema.org/")
