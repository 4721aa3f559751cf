"""Spanish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SPANISH: Final = Language(
    code="es",
    challenges=(
        "Un momento...",
        "Un momento, por favor...",
        "Verificación de seguridad en curso",
        "¿Eres un robot?",
        "¿Es usted un robot?",
        "Acceso denegado",
    ),
    log_ins=(
        "Iniciar sesión",
        "Inicia sesión",
        "Inicio de sesión",
        "Acceder",
        "Identifícate",
    ),
)
