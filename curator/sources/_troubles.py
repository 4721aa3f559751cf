"""What went wrong while a site was walked, told in few sentences however many pages it was.

Never tells a page's trouble twice.
"""

from collections import defaultdict
from typing import Final

from curator.model import SourceProblem

_EACH: Final = 20
"""So many dead ends are told one by one."""
_FAILURES: Final = 3


class Troubles:
    """`above` says which page links to an address, `named` are the sitemaps that the site itself names."""

    def __init__(self, start: str) -> None:
        self._start = start
        self._gone: list[str] = []
        self._forbidden: list[str] = []
        self._failed: dict[str, list[SourceProblem]] = defaultdict(list)
        self.above: dict[str, str] = {}
        self.named: set[str] = set()
        self.others: tuple[SourceProblem, ...] = ()

    def gone(self, url: str) -> None:
        self._gone.append(url)

    def forbidden(self, url: str) -> None:
        self._forbidden.append(url)

    def failed(self, problem: SourceProblem) -> None:
        self._failed[problem.what].append(problem)

    def problems(self) -> list[SourceProblem]:
        """First what could not be fetched, then dead ends, then closed doors."""
        return [*self._failures(), *self.others, *self._dead_ends(), *self._closed_doors()]

    def _failures(self) -> list[SourceProblem]:
        told: list[SourceProblem] = []
        for what, problems in self._failed.items():
            if len(problems) <= _FAILURES:
                told += problems
                continue
            first = problems[0]
            many = f"and {len(problems) - 1} more pages of this site: {what}"
            told.append(SourceProblem(first.where, many, first.remedy))
        return told

    def _dead_ends(self) -> list[SourceProblem]:
        told = [self._dead_end(url) for url in self._gone[:_EACH]]
        if len(self._gone) > _EACH:
            what = f"has {len(self._gone) - _EACH} more links to pages of its own that are not there"
            told.append(SourceProblem(self._start, what, "mend the first ones and read it again"))
        return told

    def _dead_end(self, url: str) -> SourceProblem:
        above = self.above.get(url)
        if above is None:
            remedy = "mend the location of the source; its mentions of last time are kept"
            return SourceProblem(url, "is not there (404 or 410)", remedy)
        return SourceProblem(above, f"links to {url}, which is not there (404 or 410)", "mend or remove that link")

    def _closed_doors(self) -> list[SourceProblem]:
        if not self._forbidden:
            return []
        more = f" and {len(self._forbidden) - 1} more pages" if len(self._forbidden) > 1 else ""
        what = f"is closed to us by robots.txt{more}"
        remedy = "allow the user agent curator there, or leave these pages out with `avoid:`"
        return [SourceProblem(self._forbidden[0], what, remedy)]
