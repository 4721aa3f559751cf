"""French. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

FRENCH: Final = Language(
    code="fr",
    challenges=(
        "Un instant...",
        "Un instant, s'il vous plaît...",
        "Vérification de sécurité en cours",
        "Vérification de votre navigateur",
        "Êtes-vous un robot ?",
        "Accès refusé",
    ),
    log_ins=(
        "Connexion",
        "Se connecter",
        "Connectez-vous",
        "Identifiez-vous",
        "S'identifier",
        "Authentification",
    ),
)
