"""The trades with which names are filled that somebody else let go: one file a trade, data and nothing else.

Never a verdict: `judge.spam` weighs them. Sources: the hijacked sites told in jivoi/awesome-osint 1126,
marcelscruz/dev-resources 1248, cpinitiative/usaco-guide 6625.
"""

from typing import Final

from curator.judge.trades import adult, copies, cracks, essays, gambling, loans, medicines, schemes, shops, wares
from curator.judge.trades._against import AGAINST, GLUED
from curator.judge.trades._selling import ASKS, ASKS_GLUED
from curator.judge.trades._trade import Trade

TRADES: Final[tuple[Trade, ...]] = (
    gambling.TRADE,
    medicines.TRADE,
    adult.TRADE,
    loans.TRADE,
    schemes.TRADE,
    essays.TRADE,
    cracks.TRADE,
    copies.TRADE,
    wares.TRADE,
    shops.TRADE,
)

__all__ = ["AGAINST", "ASKS", "ASKS_GLUED", "GLUED", "TRADES", "Trade"]
