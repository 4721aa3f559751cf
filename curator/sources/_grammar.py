"""The Markdown grammar: CommonMark with GFM's tables, strikethrough, literal autolinks, and footnotes.

Never renders: what it adds to the parser is where each link stands in its paragraph, and an end to hostile brackets.
"""

import re
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, Final

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_inline import StateInline, autolink, html_inline, image, link
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from curator import urls

MAX_BLOCK_NESTING: Final = 100
MAX_SPAN_NESTING: Final = 20

_Rule = Callable[[StateInline, bool], bool]

_STOPS: Final = r"[\n!#$%&*+\-:<=>@\[\\\]^_`{}~]"
_TEXT: Final = re.compile(_STOPS)
_TEXT_OR_WWW: Final = re.compile(_STOPS + r"|(?<![^\s*_~(\[\]])(?=[wW]{3}\.)")
_WWW: Final = re.compile(r"www\.", re.IGNORECASE)
_PROTOCOL: Final = re.compile(r"(?<![a-zA-Z])(?:https?|ftp)\Z", re.IGNORECASE)
_REST: Final = re.compile(r"[^\s<`]+")
_HOST: Final = re.compile(r"[^\s<>/?#:@!\"'()*,;\[\]\\{}|^`]+")
_TRAIL: Final = re.compile(r"(?:[?!.,:*_~'\"]|&[a-zA-Z0-9]+;)\Z")
_LOCAL: Final = re.compile(r"[a-zA-Z0-9.+_-]+\Z")
_DOMAIN: Final = re.compile(r"[a-zA-Z0-9_-]+(?:\.[a-zA-Z0-9_-]+)+")
_MANY_BRACKETS: Final = re.compile(r"(?:!?\[){%d}" % (MAX_SPAN_NESTING + 1))  # noqa: UP031 - braces


class Grammar:
    """A parser and what it noticed on the way: `spans[token.meta["span"]]` is where a link stands."""

    def __init__(self) -> None:
        self._destinations: list[tuple[str, int, int]] = []
        self._closing = ("", -1)
        self._stop = _TEXT
        self.blocks = _parser(MAX_BLOCK_NESTING)
        self.spans = _parser(MAX_SPAN_NESTING)
        ruler = self.spans.inline.ruler
        ruler.at("text", self._text)
        ruler.after("text", "literal", _literal)
        ruler.at("link", self._noted("[", self._bounded(link)))
        ruler.at("image", self._noted("!", self._bounded(image)))
        ruler.at("autolink", self._noted("<", autolink))
        ruler.at("html_inline", self._noted("<", html_inline))
        self.spans.helpers = SimpleNamespace(  # type: ignore[assignment]
            parseLinkLabel=helpers.parseLinkLabel,
            parseLinkTitle=helpers.parseLinkTitle,
            parseLinkDestination=self._destination,
        )

    def parse_spans(self, content: str, env: dict[str, Any]) -> list[Token]:
        """The inline tokens of a paragraph. Links carry `meta["at"]` = (start, end) and `meta["to"]`, the address's
        (start, end) as written there, None when it stands elsewhere."""
        self._destinations.clear()
        self._stop = _TEXT_OR_WWW if _WWW.search(content) else _TEXT
        tokens: list[Token] = []
        self.spans.inline.parse(content, self.spans, env, tokens)
        return tokens

    def _destination(self, text: str, pos: int, maximum: int) -> Any:
        result = helpers.parseLinkDestination(text, pos, maximum)
        if result.ok:
            self._destinations.append((text, pos, result.pos))
        return result

    def _noted(self, sign: str, rule: _Rule) -> _Rule:
        """The rule for what begins with `sign`, which then leaves its places in its token."""

        def noted(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own signature
            if state.src[state.pos] != sign:
                return False
            if silent:
                return rule(state, silent)
            start, count, known = state.pos, len(state.tokens), len(self._destinations)
            if not rule(state, silent):
                return False
            for index in range(count, min(count + 2, len(state.tokens))):
                token = state.tokens[index]
                if token.type in ("link_open", "image", "html_inline"):
                    token.meta = {"at": (start, state.pos), "to": self._written(state, start, known)}
                    break
            return True

        return noted

    def _bounded(self, rule: _Rule) -> _Rule:
        """A bracket that cannot close, or that opens deeper than the parser follows, is text at once."""

        def bounded(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own signature
            if self._closing[0] is not state.src:
                self._closing = (state.src, state.src.rfind("]"))
            if self._closing[1] < state.pos or _MANY_BRACKETS.match(state.src, state.pos):
                return False
            return rule(state, silent)

        return bounded

    def _text(self, state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own signature
        """Text up to the next sign that may mean something, or to "www." where GFM 6.9 sees an address."""
        here = state.pos
        found = self._stop.search(state.src, here, state.posMax)
        end = found.start() if found else state.posMax
        if end == here:
            return False
        if not silent:
            state.pending += state.src[here:end]
        state.pos = end
        return True

    def _written(self, state: StateInline, start: int, known: int) -> tuple[int, int] | None:
        """Where the address of the link just read stands: the last one read before its closing parenthesis."""
        end = state.pos
        if state.src.startswith("<", start):
            return start + 1, end - 1
        if state.src[end - 1] != ")":
            return None
        own = [one for one in self._destinations[known:] if one[0] is state.src and start < one[1] and one[2] < end]
        if not own:
            return None
        _, first, last = max(own, key=lambda one: one[1])
        return (first + 1, last - 1) if state.src.startswith("<", first) else (first, last)


def _parser(nesting: int) -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": nesting, "html": True})
    parser.enable(["table", "strikethrough"])
    parser.use(footnote_plugin, inline=False, move_to_end=False, always_match_refs=True)
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: url is not None  # type: ignore[method-assign]
    return parser


def _literal(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 - the parser's own signature
    """GFM 6.9, extended autolinks: an address in the text, without brackets around it."""
    if silent or state.linkLevel:
        return False
    found = _address(state)
    if found is None:
        return False
    start, end, prefix = found
    if start < state.pos:
        state.pending = state.pending[: start - state.pos]
    shown = state.src[start:end]
    opened = state.push("link_open", "a", 1)
    opened.attrs = {"href": prefix + shown}
    opened.meta = {"at": (start, end), "to": (start, end)}
    state.push("text", "", 0).content = shown
    state.push("link_close", "a", -1)
    state.pos = end
    return True


def _address(state: StateInline) -> tuple[int, int, str] | None:
    """Start and end of the address at hand, and what must go before it to make it a URL."""
    pos, src = state.pos, state.src
    sign = src[pos]
    if sign == ":" and src.startswith("//", pos + 1):
        protocol = _PROTOCOL.search(state.pending[-6:])
        host = _HOST.match(src, pos + 3, state.posMax)
        if protocol is None or host is None or not _is_domain(host[0], short=True):
            return None
        start = pos - len(protocol[0])
        return start, _end(src, start, pos + 4, state.posMax), ""
    if sign in "wW" and src[pos : pos + 4].lower() == "www.":
        host = _HOST.match(src, pos, state.posMax)
        if host is None or not _is_domain(host[0].rstrip("."), short=False):
            return None
        return pos, _end(src, pos, pos + 4, state.posMax), "http://"
    return _mail(state) if sign == "@" else None


def _mail(state: StateInline) -> tuple[int, int, str] | None:
    local = _LOCAL.search(state.pending[-64:])
    domain = _DOMAIN.match(state.src, state.pos + 1, state.posMax)
    if local is None or domain is None or domain[0][-1] in "-_":
        return None
    return state.pos - len(local[0]), domain.end(), "mailto:"


def _is_domain(host: str, *, short: bool) -> bool:
    """GFM 6.9: segments parted by periods, no underscore in the last two; `www.` alone needs a period more."""
    segments = host.rstrip("._~*").split(".")
    if not segments[0] or any("_" in segment for segment in segments[-2:]):
        return False
    return short or len(segments) > 1


def _end(src: str, start: int, least: int, most: int) -> int:
    """GFM 6.9, extended autolink path validation: without trailing punctuation and unmatched closing brackets."""
    found = _REST.match(src, start, min(most, start + urls.MAX_LENGTH))
    words = src[start : found.end()] if found else ""
    end = start + _unmatched(words, "[", "]")
    surplus = words.count(")") - words.count("(")
    while end > least:
        trail = _TRAIL.search(src, max(least, end - 16), end)
        if trail:
            end = trail.start()
        elif surplus > 0 and src[end - 1] == ")":
            surplus -= 1
            end -= 1
        else:
            break
    return end


def _unmatched(words: str, opening: str, closing: str) -> int:
    """The index of the first closing bracket that nothing opened; the length when there is none."""
    depth = 0
    for index, sign in enumerate(words):
        depth += (sign == opening) - (sign == closing)
        if depth < 0:
            return index
    return len(words)
