"""A crowd of well-behaved sites for benchmarks: one page a site, of the usual size. Never misbehaves."""

from curator.demo._site import Site
from curator.demo.behaviours import says, zipped

PARAGRAPH = (
    "<p>A paragraph of the usual length, with <a href='/other'>a link</a> and words that say what the page is for.</p>"
)


def crowd(count: int) -> tuple[tuple[Site, ...], tuple[str, ...]]:
    """`count` sites with a page each, and the addresses of the pages."""
    sites = tuple(
        Site(f"site{number}.example", pages=(("/page", zipped(_page(number))),), robots=says("", kind="text/plain"))
        for number in range(count)
    )
    return sites, tuple(f"https://{site.host}/page" for site in sites)


def _page(number: int) -> str:
    return (
        f"<!doctype html><html lang='en'><head><title>Page {number} - Site {number}</title>"
        f"<meta name='description' content='What page {number} is about, in one sentence of the usual length.'></head>"
        f"<body><h1>Page {number}</h1>{PARAGRAPH * (40 + number % 200)}</body></html>"
    )
