"""A catalogue in a folder and the nights of it: what the tests of the jobs share. Never waits by the clock."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from curator.demo.server import ALLOW_NETWORKS, Farm
from curator.jobs.folder import Folder
from curator.jobs.run import Orders, Outcome, run_night
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop

FIRST_NIGHT = datetime(2026, 3, 2, 3, 15, tzinfo=UTC)
DAY = timedelta(days=1)


@dataclass(slots=True)
class Nights:
    """Runs the nightly job over a folder, one simulated day after the other, against a farm."""

    path: Path
    farm: Farm
    now: datetime = FIRST_NIGHT
    canaries: Sequence[str] = ("http://canary.example/",)
    courtesy: Mapping[str, object] = field(default_factory=dict)

    @property
    def folder(self) -> Folder:
        return Folder(self.path)

    def configure(self, *, sources: Sequence[Mapping[str, object]] | None = None, **sections: object) -> None:
        """Writes sources.yaml (JSON is YAML) for the farm as it is now."""
        settings = {
            "version": 1,
            "policy": {"canaries": list(self.canaries)},
            "courtesy": {
                "interval": "0s",
                "retry_wait": "0s",
                "retries": 0,
                "deadline": "5s",
                "allow_networks": list(ALLOW_NETWORKS),
                "connect_to": dict(self.farm.connect_to),
                "ca_file": self.farm.ca_file,
                **self.courtesy,
            },
            "sources": list(sources if sources is not None else [{"id": "list", "location": "docs/*.md"}]),
            **sections,
        }
        (self.path / "sources.yaml").write_text(json.dumps(settings, indent=1), encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        path = self.path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    async def night(self, *, orders: Orders | None = None, stop: Stop | None = None) -> Outcome:
        """One night, then the clock goes on to the next one; the farm's night goes with it."""
        self.farm.night += 1
        self.configure_again()
        outcome = await run_night(
            self.folder, read_settings(self.path), clock=lambda: self.now, stop=stop, orders=orders
        )
        self.now += DAY
        return outcome

    def configure_again(self) -> None:
        """The farm's ports and names of this night; everything else in sources.yaml stays."""
        path = self.path / "sources.yaml"
        settings = json.loads(path.read_text(encoding="utf-8"))
        settings["courtesy"]["connect_to"] = dict(self.farm.connect_to)
        path.write_text(json.dumps(settings, indent=1), encoding="utf-8")
