"""Italian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ITALIAN: Final = Language(
    code="it",
    challenges=(
        "Un momento...", "Ancora un momento...", "Verifica di sicurezza in corso", "Sei un robot?",
        "Accesso negato",
    ),
    log_ins=(
        "Accedi", "Accesso", "Effettua il login", "Entra",
    ),
    fillers=(
        "nuovo nuova la il lo i gli le l un una di del della che hai stai cercando cerchi cercavi cercata cercato "
        "richiesta "
        "richiesto è stata stato non più si può potrebbe essere ci siamo siete spiacenti spiacente ops oops "
        "errore in a al alla per e o da dal prego riprova server questa questo pagina esiste trovare trova "
        "nostra nostro sito purtroppo mi dispiace forse ha ho abbiamo indirizzo spostata eliminata rimossa "
        "rinominata sembra qui indicato tua momento attualmente"
    ),
    things=(
        "pagina file documento articolo contenuto risorsa indirizzo url link elemento scheda notizia"
    ),
    gone=(
        "non trovata", "non trovato", "non è stata trovata", "non è stato trovato", "non esiste", "non esiste più",
        "inesistente", "non disponibile", "non è disponibile", "non è più disponibile", "è stata rimossa",
        "è stato rimosso", "è stata eliminata", "è stato eliminato", "è stata cancellata",
        "non riusciamo a trovare", "non possiamo trovare", "impossibile trovare", "non abbiamo trovato",
        "non è più online", "non si trova", "è scaduta", "è scaduto", "spostata o eliminata", "non raggiungibile",
        "non è presente",
    ),
    lost=(
        "Pagina non trovata", "Non trovato", "Non trovata", "Errore 404", "404 pagina non trovata",
        "Errore 404 pagina non trovata", "Questa pagina non esiste", "Nessun risultato trovato", "Niente trovato",
        "Pagina inesistente", "Pagina non disponibile", "Contenuto non disponibile", "Articolo non trovato",
    ),
    domains="dominio domini",
    sale=(
        "è in vendita", "in vendita", "è scaduto", "è stato registrato", "è registrato", "è parcheggiato",
        "acquista questo", "potrebbe essere in vendita",
    ),
    sale_pages=(
        "Dominio in vendita", "Questo dominio è in vendita", "Acquista questo dominio", "Dominio scaduto",
        "Dominio parcheggiato", "Dominio registrato",
    ),
    sites="sito pagina account spazio server negozio",
    unready=(
        "in costruzione", "in allestimento", "è stato sospeso", "è sospeso", "sospeso", "in arrivo",
        "prossimamente", "in manutenzione", "non ancora disponibile", "disattivato",
        "temporaneamente non disponibile",
    ),
    unready_pages=(
        "In costruzione", "Sito in costruzione", "Pagina in costruzione", "Sito in allestimento", "Prossimamente",
        "In arrivo", "Account sospeso", "Sito sospeso", "Sito in manutenzione", "In manutenzione",
    ),
    consents=(
        "Prima di continuare su Google", "Prima di continuare su YouTube", "Utilizziamo i cookie",
        "La tua privacy è importante", "Impostazioni dei cookie", "Teniamo alla tua privacy",
    ),
    paywalls=(
        "Contenuto riservato agli abbonati", "Riservato agli abbonati", "Articolo riservato agli abbonati",
        "Abbonati per continuare a leggere", "Abbonati per leggere", "Sei già abbonato?",
    ),
    stale=(
        "Questa pagina non è più aggiornata", "Questo sito non è più aggiornato", "Sito non più aggiornato",
        "Pagina archiviata", "Contenuto archiviato", "Il progetto è concluso",
    ),
)  # fmt: skip
