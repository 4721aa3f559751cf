"""What may stand in `sources.yaml`, as data: written into docs/reference.md and held against the readers by a test.

Never read at run time.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Key:
    name: str
    type: str
    default: str
    help: str


@dataclass(frozen=True, slots=True)
class SettingsSection:
    """One section of the file; `path` is where its keys stand, for the test that tries each of them."""

    name: str
    help: str
    keys: tuple[Key, ...]


_DURATION: Final = "duration"

SECTIONS: Final = (
    SettingsSection(
        "The file",
        "Durations are a number with s, m, h, d or w (`30m`, `1d`), sizes a number with kB, MB or GB.",
        (
            Key("version", "1", "1", "Version of this file's form."),
            Key("portals", "mapping", "none", "Who publishes documents: short key to portal."),
            Key(
                "vocabularies",
                "mapping",
                "none",
                "Words to filter by: scheme to (key to name, or to {name, aliases}).",
            ),
            Key("defaults", "mapping", "none", "What holds where a source or document says nothing."),
            Key("policy", "mapping", "as below", "When a link is called broken."),
            Key("courtesy", "mapping", "as below", "How politely the web is asked."),
            Key("sources", "list", "none", "Where links are collected from."),
            Key("documents", "list", "none", "Pages written here by hand."),
        ),
    ),
    SettingsSection(
        "portals",
        "Each portal under its short key.",
        (
            Key("name", "text", "must be given", "Name shown to readers."),
            Key("base_url", "URL", "none", "Address of its home page."),
            Key("programme", "text", "none", "Funding programme."),
            Key("notice", "text", "none", "Funding notice, shown with its pages."),
            Key("disclaimer", "text", "none", "Who answers for the content, shown with its pages."),
            Key("languages", "list", "none", "Languages it publishes in."),
            Key("dead_links", "show, strike or hide", "strike", "What its pages do with broken links."),
        ),
    ),
    SettingsSection(
        "defaults",
        "Hold for every source and document that does not say otherwise.",
        (
            Key("every", _DURATION, "1d", "How often links are looked at while all is well."),
            Key("language", "language tag", "none", "Language of documents."),
            Key("portal", "key of a portal", "none", "Portal of documents."),
            Key("owner", "text", "none", "Who looks after a source."),
        ),
    ),
    SettingsSection(
        "sources",
        "A list; each entry is read by one kind of reader.",
        (
            Key("id", "short name", "must be given", "The source's name; it stays."),
            Key("location", "path, pattern or URL", "must be given", "`docs/*.md`, `docs/**/*.md` or an address."),
            Key("kind", "kind", "found out", "One of [the kinds](sources.md), such as markdown, csv or site."),
            Key("portal", "key of a portal", "default", "Portal that publishes its documents."),
            Key("owner", "text", "default", "Who looks after it."),
            Key("every", _DURATION, "default", "How often its links are looked at, and a remote source is read."),
            Key("language", "language tag", "default", "Language of its documents."),
            Key("tags", "mapping", "none", "Scheme to value or values, from the vocabularies."),
            Key(
                "may_lose",
                "share or all",
                "policy",
                "As in the policy; `all`: never held back. A feed only when empty.",
            ),
            Key("content", "CSS selectors", "main content", "html: what counts on the page."),
            Key("ignore", "CSS selectors", "none", "html: what does not."),
            Key("images", "yes or no", "no", "markdown, html: images count as mentions, too."),
            Key(
                "columns",
                "mapping",
                "found out",
                "tables, data: which column or path holds what: url, title, ...",
            ),
            Key("header", "yes or no", "found out", "tables: the first row names the columns."),
            Key("delimiter", "one sign", "found out", "csv: what separates the columns."),
            Key("encoding", "encoding", "found out", "Encoding of its files."),
            Key("query", "text", "all tables with addresses", "sqlite: one SELECT whose rows are read."),
            Key(
                "revision", "text", "none", "A branch, tag or commit: the location is a git repository on this machine."
            ),
            Key("path", "patterns", "all files", "Which files of the revision, such as `docs/**/*.md`."),
            Key("outside", "yes or no", "no", "Files outside the catalogue's folder may be read."),
            Key("crawl", "mapping", "as below", "site: which pages are fetched."),
            Key("layout", "mapping", "as below", "site: what stands where on a page."),
        ),
    ),
    SettingsSection(
        "crawl",
        "Under a source of kind `site`. A pattern is path and query with `*` for anything (`GL_guide*.php?*`), a whole "
        "address, or a regular expression between slashes.",
        (
            Key("follow", "patterns", "the whole host", "Pages that are read."),
            Key("avoid", "patterns", "none", "Pages that are not, whatever `follow` says."),
            Key("records", "patterns", "none", "Pages and PDFs of the site that are mentions, too."),
            Key("links", "external or all", "external", "Whether links within the site are mentions."),
            Key("pages", "number", "500", "Pages fetched at most."),
            Key("depth", "number", "10", "Steps from the first page at most."),
            Key("sitemap", "switch", "true", "Whether its sitemaps say which pages there are."),
            Key("drop", "list", "sessions, order", "Further query parameters that do not make another page."),
            Key("apart", "mapping", "none", "Pattern to the query parameters that alone tell its pages apart."),
        ),
    ),
    SettingsSection(
        "layout",
        "Under a source of kind `site`: CSS selectors, and what words and parameters mean.",
        (
            Key("title", "CSS selectors", "the page's title", "Title of the page."),
            Key("heading", "CSS selectors", "h1 to h6", "Further elements that begin a section."),
            Key("item", "CSS selectors", "li", "Items of lists; each is a mention, even one without a link."),
            Key("annotation", "CSS selectors", "text after the link", "Words about an item, within it."),
            Key("breadcrumb", "CSS selectors", "none", "The path to the page."),
            Key("editions", "CSS selectors", "found out", "The list of languages it is also available in."),
            Key("steps", "CSS selectors", "none", "Numbered advice, which has no links."),
            Key("lead", "CSS selectors", "none", "Opening paragraph."),
            Key("guideline", "CSS selectors", "none", "Title of the whole that the page is a chapter of."),
            Key("fields", "mapping", "none", "Labels of record pages to `title`, `creators`, `date`, ... or a scheme."),
            Key("types", "mapping", "none", "Words in a heading to the type of what stands below it."),
            Key("origins", "mapping", "none", "Words in a heading to the portal it names."),
            Key("parameters", "mapping", "none", "Query parameters to `chapter`, or scheme to value to term."),
        ),
    ),
    SettingsSection(
        "policy",
        "The judge's thresholds.",
        (
            Key("strikes", "mapping", "{needed: 3, span: 40h}", "Looks that must fail, and their span."),
            Key("strong_strikes", "mapping", "{needed: 2, span: 16h}", "The same for what says it itself, as 410."),
            Key("moved_looks", "number", "2", "Looks that must agree on a new address."),
            Key("failing_every", _DURATION, "1d", "How often a failing link is looked at."),
            Key("dead_every", _DURATION, "7d", "How often a broken link is looked at, at first."),
            Key("unsure_every", _DURATION, "3d", "How often a link that nobody can tell of is looked at."),
            Key("flapping", "mapping", "{turns: 4, window: 30d}", "Turns within a window after which alarms cease."),
            Key("incident_resources", "number", "3", "Links of a site that must fail together to be one trouble."),
            Key("stale_after", _DURATION, "365d", "Age after which a resource counts as stale."),
            Key("may_lose", "share", "0.5", "A source that would lose this share of its mentions is held back."),
            Key("hold_from", "number", "10", "So many mentions a source must have had to be held back."),
            Key(
                "canaries",
                "list of URLs",
                "three big sites",
                "Answer when our own network is well; else the steadiest hosts are asked.",
            ),
        ),
    ),
    SettingsSection(
        "courtesy",
        "The wire's limits.",
        (
            Key("contact", "mail or URL", "none", "Shown to the sites: where they reach you."),
            Key("interval", _DURATION, "1s", "Between two requests to one host."),
            Key("at_once", "number", "128", "Hosts asked at the same time."),
            Key("deadline", _DURATION, "45s", "For a whole look."),
            Key("connect", _DURATION, "15s", "For a connection."),
            Key("read", _DURATION, "20s", "For the next bytes."),
            Key("redirects", "number", "20", "Redirects followed."),
            Key("retries", "number", "2", "Further tries within a look after connection noise."),
            Key("retry_wait", _DURATION, "3s", "Before a further try, growing."),
            Key("retry_after_cap", _DURATION, "1d", "Longest rest that a site can ask for."),
            Key("html_max", "size", "512 kB", "Read of an HTML page."),
            Key("other_max", "size", "4 MB", "Read of anything else."),
            Key("source_max", "size", "64 MB", "Read of a remote source."),
            Key("robots_every", _DURATION, "1d", "How long a robots.txt is remembered."),
            Key("obey_robots", "switch", "true", "Whether pages that robots.txt forbids stay unvisited."),
            Key("a_day", "number", "5000", "Requests that one host gets a day at most."),
            Key("hosts", "mapping", "none", "Exceptions by host: `interval`, `a_day`, `obey_robots`, `headers`."),
            Key("proxy", "URL", "none", "The proxy for http and https, such as http://proxy.example:3128."),
            Key("allow_networks", "list of CIDRs", "none", "Private networks that may be visited."),
            Key("connect_to", "mapping", "none", "`host` or `host:port` to `address:port`, as curl's --connect-to."),
            Key("ca_file", "path", "none", "Further certificate authorities, in PEM."),
        ),
    ),
)
