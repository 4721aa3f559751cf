"""What the file of a trade holds: its terms, by how much each of them tells.

Never a verdict, and never a term that may stand for itself: each is one of several.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trade:
    """One trade with which names are filled that somebody else let go.

    Terms are parted by commas; they are compared as `language.plain` writes them. `sure*` is the beginning of a word,
    `*sure*` stands anywhere in it; a term of two or three words stands as it is.

    name: as it stands in "a page about ...". sure: terms that hardly any other page has above its text. telling: terms
    that others may have, too. helping: terms that count beside the others only. glued: terms of languages that set no
    spaces, those that tell; glued_helping: those beside them. against: terms of pages that speak of it for another
    reason, beside those that hold for all trades.
    is_common: an ordinary trade that may well be listed, so that more must speak for a new owner.
    """

    name: str
    sure: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    helping: tuple[str, ...] = ()
    glued: tuple[str, ...] = ()
    glued_helping: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    is_common: bool = False
