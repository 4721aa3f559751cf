"""Catalan. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

CATALAN: Final = Language(
    code="ca",
    challenges=(
        "Un moment...", "Un moment, si us plau...", "Ets un robot?", "Accés denegat",
    ),
    log_ins=(
        "Inicia la sessió", "Inicia sessió", "Identifica't", "Accés",
    ),
    fillers=(
        "la el l els les un una de del d que cerqueu busqueu busques cerques sol licitada demanada demanat ho "
        "sentim vaja ups error no ja s ha pogut pot trobar hem a en al i o per si us plau torneu servidor "
        "aquesta aquest és ens pàgina existeix estat moguda eliminada sembla potser adreça"
    ),
    things="pàgina fitxer document article contingut recurs adreça enllaç",
    gone=(
        "no trobada", "no trobat", "no s ha trobat", "no existeix", "ja no existeix", "no està disponible",
        "ja no està disponible", "no disponible", "ha estat eliminada", "s ha eliminat", "no hem trobat",
        "no podem trobar", "no hem pogut trobar", "inexistent", "no es troba",
    ),
    lost=(
        "Pàgina no trobada", "No s'ha trobat la pàgina", "No trobat", "Error 404", "404 pàgina no trobada",
        "Aquesta pàgina no existeix", "La pàgina no existeix", "No s'ha trobat res",
    ),
    domains="domini dominis",
    sale=(
        "està en venda", "en venda", "a la venda", "ha caducat", "ha expirat", "està registrat", "està aparcat",
    ),
    sale_pages=(
        "Domini en venda", "Aquest domini està en venda", "Domini caducat", "Domini registrat",
    ),
    sites="lloc web pàgina compte botiga",
    unready=(
        "en construcció", "en obres", "ha estat suspès", "està suspès", "suspès", "properament", "aviat",
        "en manteniment",
    ),
    unready_pages=(
        "En construcció", "Web en construcció", "Pàgina en construcció", "Properament", "Compte suspès",
        "En manteniment",
    ),
    consents=(
        "Abans d'anar a Google", "Fem servir galetes", "Utilitzem galetes",
    ),
    paywalls=(
        "Només per a subscriptors", "Contingut exclusiu per a subscriptors",
    ),
    stale=(
        "Aquesta pàgina ja no s'actualitza", "Aquest web ja no s'actualitza", "Pàgina arxivada",
    ),
)  # fmt: skip
