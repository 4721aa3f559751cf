"""What the parser complains of, in plain sentences that name the remedy.

Never shows the parser's own words when it knows better ones.
"""

from typing import Any, Final


class RefusedError(Exception):
    """Well-formed YAML that is not read here."""

    def __init__(self, line: int, what: str, remedy: str) -> None:
        super().__init__(what)
        self.line = line
        self.what = what
        self.remedy = remedy


_QUOTE_IT: Final = "put the text in quotes"

_BY_PROBLEM: Final = (
    ("tab character", "a tab stands where spaces are needed", "indent with spaces only"),
    ("mapping values are not allowed", 'a ": " stands inside a text, or this line is indented too far',
     "put the text in quotes, or align the line with the one above"),
    ("mapping keys are not allowed", 'text begins with "? "', _QUOTE_IT),
    ("block sequence entries are not allowed", 'a list begins behind its key ("key: - item")',
     'begin the list in the next line, indented, each item with "- "'),
    ("unknown escape character", 'there is a backslash in "double quotes"',
     "write it twice, or use 'single quotes'"),
    ("expected '-' indicator", "this line is no list item, but the lines above it are",
     'begin it with "- ", or indent it like what it belongs to'),
    ("undefined tag handle", 'text begins with "!"', _QUOTE_IT),
    ("expected '>'", 'text begins with "!<"', _QUOTE_IT),
    ("incompatible YAML document", "this version of YAML is not read", "delete the %YAML line"),
    ("expected <document start>", "there is more text after the end of the document",
     "put the text in quotes, or delete what follows"),
    ("comment or line break", 'text begins with "|" or ">"', _QUOTE_IT),
    ("unexpected document indicator", 'the text in quotes that begins here is cut by "---"', "close the quotes"),
)  # fmt: skip

_BY_CONTEXT: Final = (
    ("quoted scalar", "the quotes that open here are never closed", "close them with the same sign"),
    ("simple key", 'this line has no ":" behind its key', 'write "key: value", or indent text that goes on from above'),
    ("an alias", 'text begins with "*"', _QUOTE_IT),
    ("an anchor", 'text begins with "&"', _QUOTE_IT),
    ("a tag", 'text begins with "!"', _QUOTE_IT),
    ("flow sequence", "the list that opens here with [ is never closed, or a comma is missing in it",
     "close it with ]"),
    ("flow mapping", "the mapping that opens here with { is never closed, or a comma is missing in it",
     "close it with }"),
)  # fmt: skip

_SIGNS: Final = frozenset("@`%")


def sentence(error: Any, text: str) -> tuple[int, str, str]:
    """The line (from 1), what is wrong, and what to do, for an error of the parser."""
    mark: Any = getattr(error, "problem_mark", None)
    if mark is None:
        return 1, "the file cannot be read as YAML", "check that it is the file you mean"
    problem, context = str(error.problem), str(error.context)
    line = min(int(mark.line), text.rstrip().count("\n")) + 1
    for words, tell in _BY_PLACE:
        if words in problem:
            return (line, *tell(text, int(mark.index)))
    for words, what, remedy in _BY_PROBLEM:
        if words in problem:
            return line, what, remedy
    for words, what, remedy in _BY_CONTEXT:
        if words in context:
            return int(error.context_mark.line) + 1, what, remedy
    return line, f"this line is not YAML ({problem})", "check its indentation, quotes and brackets"


def _no_token(text: str, at: int) -> tuple[str, str]:
    sign = text[at : at + 1]
    if sign == "\t":
        return "a tab stands where spaces are needed", "indent with spaces only"
    return f'text begins with "{sign}"' if sign in _SIGNS else f'"{sign}" cannot stand here', _QUOTE_IT


def _no_content(text: str, at: int) -> tuple[str, str]:
    if not text[at:].strip():
        return "the file ends inside [ ] or { }", "close the bracket"
    return f'"{text[at]}" cannot stand here', "delete it, or put the text in quotes"


def _no_key(text: str, at: int) -> tuple[str, str]:
    before = text[text.rfind("\n", 0, at) + 1 : at]
    if before.strip():
        return "text follows after closing quotes or brackets", "put the whole text in quotes, or delete what follows"
    return "this line is not indented like the lines it belongs to", "align it with them"


_BY_PLACE: Final = (
    ("cannot start any token", _no_token),
    ("expected node content", _no_content),
    ("expected key", _no_key),
)
