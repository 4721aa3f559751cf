"""The form of one language's words of registrars and hosts. Never a phrase: single words, or a few in a row."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hosting:
    """Entries set apart by commas; a star at the end stands for the rest of a word, several words stand in a row.

    names: names of sites. hosting: what only hosts speak of. accounts: accounts, plans and services. sites: web sites.
    lapsed: expired, parked, for sale, merely registered. stopped: suspended, blocked, switched off. closed: milder.
    filled: what an owner puts there, and putting it; together with negations (no, not, yet) nothing is there.
    actors: owners, customers, providers. deeds: what they are asked to do. pointers: this, your.
    """

    code: str
    names: str = ""
    hosting: str = ""
    accounts: str = ""
    sites: str = ""
    lapsed: str = ""
    stopped: str = ""
    closed: str = ""
    filled: str = ""
    negations: str = ""
    actors: str = ""
    deeds: str = ""
    pointers: str = ""
