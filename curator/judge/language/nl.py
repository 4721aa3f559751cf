"""Dutch. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

DUTCH: Final = Language(
    code="nl",
    challenges=(
        "Een moment geduld...",
        "Even geduld...",
        "Beveiligingsverificatie wordt uitgevoerd",
        "Bent u een robot?",
        "Toegang geweigerd",
    ),
    log_ins=(
        "Inloggen",
        "Aanmelden",
        "Log in",
        "Meld u aan",
    ),
)
