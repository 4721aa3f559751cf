"""The review desk: what waits for an editor, with its evidence, and the acts that settle it.

Never decides and never asks the wire: each page reads, and each act calls, one function of `decisions`.
"""

from typing import Final

from curator.review import gate, roles
from curator.review.desk import acts, batches, house, logbook, screen

__all__ = ["ROUTES"]

_KEY: Final = r"(?P<key>[a-z]+:[0-9]{1,19}(?:-[0-9]{1,19})?)"

ROUTES: Final[tuple[tuple[str, gate.View], ...]] = (
    (r"^/-/curator/?$", gate.route(screen.queue, action=roles.READ)),
    (r"^/-/curator/queue$", gate.route(screen.queue, action=roles.READ)),
    (rf"^/-/curator/item/{_KEY}$", gate.route(screen.item, action=roles.READ)),
    (rf"^/-/curator/pulse/{_KEY}$", gate.route(acts.pulse, action=roles.READ)),
    (r"^/-/curator/decide$", gate.route(acts.decide, action=roles.REVIEW, methods=("POST",))),
    (r"^/-/curator/undo$", gate.route(acts.undo, action=roles.REVIEW, methods=("POST",))),
    (r"^/-/curator/recheck$", gate.route(acts.recheck, action=roles.REVIEW, methods=("POST",))),
    (r"^/-/curator/claim$", gate.route(acts.claim, action=roles.REVIEW, methods=("POST",))),
    (r"^/-/curator/preview$", gate.route(batches.preview, action=roles.REVIEW, methods=("GET", "HEAD", "POST"))),
    (r"^/-/curator/batch$", gate.route(batches.carry_out, action=roles.REVIEW, methods=("POST",))),
    (r"^/-/curator/log$", gate.route(logbook.log, action=roles.READ)),
    (r"^/-/curator/log\.atom$", gate.route(logbook.feed, action=roles.READ)),
    (r"^/-/curator/progress$", gate.route(house.progress, action=roles.READ)),
    (r"^/-/curator/rules$", gate.route(house.rules, action=roles.READ, methods=("GET", "HEAD", "POST"))),
    (r"^/-/curator/editors$", gate.route(house.editors, action=roles.ADMIN)),
)
