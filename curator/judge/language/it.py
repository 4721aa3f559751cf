"""Italian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ITALIAN: Final = Language(
    code="it",
    challenges=(
        "Un momento...",
        "Ancora un momento...",
        "Verifica di sicurezza in corso",
        "Sei un robot?",
        "Accesso negato",
    ),
    log_ins=(
        "Accedi",
        "Accesso",
        "Effettua il login",
        "Entra",
    ),
)
