"""German. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

GERMAN: Final = Language(
    code="de",
    challenges=(
        "Nur einen Moment...",
        "Einen Moment, bitte...",
        "Sind Sie ein Mensch?",
        "Sind Sie ein Roboter?",
        "Zugriff verweigert",
        "Sicherheitsüberprüfung wird durchgeführt",
        "Ihr Browser wird überprüft",
    ),
    log_ins=(
        "Anmelden",
        "Anmeldung",
        "Einloggen",
        "Bitte anmelden",
        "Bitte melden Sie sich an",
        "Melden Sie sich an",
        "Login erforderlich",
        "Anmeldung erforderlich",
    ),
)
