"""What is looked at: requests, evidence, pages, checks, hosts. Facts only; no opinion lives here."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Purpose(StrEnum):
    CHECK = "check"
    PROBE = "probe"
    SOURCE = "source"
    MEMENTO = "memento"
    CANDIDATE = "candidate"


class Agent(StrEnum):
    """How the wire introduced itself: with its own name, or in the browser-compatible form of it."""

    OWN = "curator"
    COMPATIBLE = "compatible"


class Failure(StrEnum):
    """Why there is no response to judge. One that is a cause has the cause's spelling."""

    DNS = "dns"
    RESOLVER = "resolver"
    REFUSED = "refused"
    RESET = "reset"
    UNREACHABLE = "unreachable"
    TIMEOUT = "timeout"
    TLS = "tls"
    TLS_EXPIRED = "tls_expired"
    TLS_NAME = "tls_name"
    TLS_UNTRUSTED = "tls_untrusted"
    PROTOCOL = "protocol"
    LOOP = "loop"
    EMPTY = "empty"
    TOO_LARGE = "too_large"
    ROBOTS = "robots"
    RATE_LIMITED = "rate_limited"
    UNSAFE = "unsafe"
    INVALID = "invalid"
    UNSUPPORTED = "unsupported"
    NO_URL = "no_url"
    OWN_NETWORK = "own_network"


@dataclass(frozen=True, slots=True)
class Request:
    """What the wire is asked. `max_bytes` None: the courtesy's bound for the content type."""

    url: str
    language: str | None = None
    fragments: tuple[str, ...] = ()
    etag: str | None = None
    last_modified: str | None = None
    max_bytes: int | None = None
    purpose: Purpose = Purpose.CHECK


@dataclass(frozen=True, slots=True)
class Timings:
    """How long one exchange took, phase by phase; 0 for a phase that was not needed (no TLS, a connection kept)."""

    look_up_ms: int = 0
    connect_ms: int = 0
    secure_ms: int = 0
    answer_ms: int = 0


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way. `headers` are the selected ones, lower-case names, in the order received.

    `tls` is the protocol's version (`TLSv1.3`), None without TLS; `certificate_until` the last moment of the site's own
    certificate, aware UTC."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    address: str | None = None
    tls: str | None = None
    certificate_until: datetime | None = None
    timings: Timings | None = None

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key == name), None)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try from the first URL on: the hops it got, and the failure that ended it, if one did.

    `detail` is a bounded text of what the network or library said; `at_url` is where the failure happened, `address`
    the IP address that was being spoken to then, None when none was."""

    agent: Agent
    hops: tuple[Hop, ...] = ()
    failure: Failure | None = None
    detail: str = ""
    at_url: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was observed and nothing else; the last attempt is the one to judge by.

    `size` is the bytes kept of the decoded body, `truncated` that there were more."""

    url: str
    attempts: tuple[Attempt, ...] = ()
    body_digest: str | None = None
    size: int | None = None
    content_type: str | None = None
    truncated: bool = False

    @property
    def last(self) -> Attempt:
        return self.attempts[-1]

    @property
    def failure(self) -> Failure | None:
        return self.attempts[-1].failure if self.attempts else None

    @property
    def hops(self) -> tuple[Hop, ...]:
        return self.attempts[-1].hops if self.attempts else ()

    @property
    def status(self) -> int | None:
        return self.hops[-1].status if self.hops else None

    @property
    def final_url(self) -> str | None:
        """Where the last response came from, or where the failure happened."""
        last = self.attempts[-1] if self.attempts else None
        return None if last is None else last.at_url or (last.hops[-1].url if last.hops else None)


@dataclass(frozen=True, slots=True)
class Found:
    """A value and the reader it came from, such as `og:title` or `first paragraph`."""

    value: str
    origin: str


@dataclass(frozen=True, slots=True)
class Words:
    title: Found | None = None
    summary: Found | None = None
    language: Found | None = None
    site_name: Found | None = None
    author: Found | None = None
    published: Found | None = None
    modified: Found | None = None
    image: Found | None = None
    canonical: Found | None = None
    licence: Found | None = None
    kind: Found | None = None
    keywords: tuple[Found, ...] = ()
    audience: Found | None = None
    level: Found | None = None
    resource_type: Found | None = None


@dataclass(frozen=True, slots=True)
class Form:
    method: str
    action: str
    fields: tuple[str, ...] = ()
    has_password: bool = False


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language, as the page says: `language` a BCP 47 tag, `url` absolute."""

    language: str
    url: str


class Trait(StrEnum):
    """What the markup of a page says of it: the template's own name for an error page (`error404` on html or body, or
    on a box of the page), advertisements that are only shown on names of sites that nobody uses, and the data of a page
    that a script draws when they say that it is not there or that the server failed."""

    ERROR_TEMPLATE = "error_template"
    ERROR_BOX = "error_box"
    NAME_ADS = "name_ads"
    LOST_STATE = "lost_state"
    FAILED_STATE = "failed_state"


@dataclass(frozen=True, slots=True)
class Signals:
    """All that a rule may know of a body, bounded: stored once per change, judged again under later rules.

    `main_text` is the first 4,000 characters; `shingles` a MinHash of the whole main text (64 values of 32 bits,
    empty when there is no text); hosts are sorted and without the page's own. `title` is the title element as it
    stands (at most 300 characters), also where `words.title` is None because the page is a wall or an error.
    `word_count` says how long the main text is to read, `pages` how many pages a document has. `alternates` are the
    page in other languages, `feeds` and `frames` absolute addresses. `problem` says in one sentence why a document
    could not be read, or only in part. `script_target` is where a script that does nothing else sends the readers,
    absolute; `script_says` what one that sends them back tells them in a box, at most 300 characters. `is_drawn`: it
    has a place in which a script draws it."""

    content_type: str = ""
    charset: str = ""
    headings: tuple[str, ...] = ()
    main_text: str = ""
    text_length: int = 0
    shingles: tuple[int, ...] = ()
    forms: tuple[Form, ...] = ()
    script_hosts: tuple[str, ...] = ()
    outbound_hosts: tuple[str, ...] = ()
    link_count: int = 0
    meta_refresh: str | None = None
    meta_robots: str | None = None
    generator: str | None = None
    missing_fragments: tuple[str, ...] = ()
    title: str = ""
    word_count: int = 0
    pages: int | None = None
    alternates: tuple[Alternate, ...] = ()
    feeds: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    problem: str | None = None
    traits: tuple[Trait, ...] = ()
    script_target: str | None = None
    script_says: str = ""
    is_drawn: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    words: Words = Words()
    signals: Signals = Signals()


@dataclass(frozen=True, slots=True)
class Check:
    """One look at a resource. `page` is the page held when the answer was a 304, None when there was no body."""

    at: datetime
    evidence: Evidence
    page: Page | None = None
    took_ms: int = 0


@dataclass(frozen=True, slots=True)
class Host:
    """The unit of politeness and memory; `name` is host, or host:port when the port is not the scheme's own.

    `robots` is the text last read, None when none was; `robots_at` when that was asked. `probe` is what is remembered
    of its answer to an address that cannot exist, `probe_at` of when that is; None: not known."""

    name: str
    delay_s: float | None = None
    patience_s: float | None = None
    not_before_at: datetime | None = None
    robots: str | None = None
    robots_at: datetime | None = None
    probe: str | None = None
    probe_at: datetime | None = None
