"""Tells people what a night brought: a bulletin as Markdown, HTML, JSON, CSV or mail, a history in plain sentences.

Never reads the store, the disk or a clock, and never shows foreign text unescaped.
"""

from typing import Final

from curator.report import csv, html, json, markdown
from curator.report._format import Format
from curator.report._headline import headline
from curator.report.explain import explain
from curator.report.news import news
from curator.report.status import status

FORMATS: Final[tuple[Format, ...]] = (markdown.FORMAT, html.FORMAT, json.FORMAT, csv.FORMAT)

__all__ = ["FORMATS", "Format", "explain", "headline", "news", "status"]
