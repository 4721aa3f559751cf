"""Italian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ITALIAN: Final = Language(
    code="it",
    challenges=(
        "Verifica di essere umano",
        "Un momento...", "Ancora un momento...", "Verifica di sicurezza in corso", "Sei un robot?",
        "Accesso negato",
    ),
    log_ins=(
        "Protetto", "Area riservata", "Accesso riservato",
        "Accedi", "Accesso", "Effettua il login", "Entra",
    ),
    fillers=(
        "il lo la i gli le che stai cerchi cercando cercata richiesta richiesto spiacenti siamo ci dispiace "
        "oppure o è stato stata questo questa hai cercato "
        "nuovo nuova la il lo i gli le l un una di del della che hai stai cercando cerchi cercavi cercata cercato "
        "richiesta "
        "richiesto è stata stato non più si può potrebbe essere ci siamo siete spiacenti spiacente ops oops "
        "errore in a al alla per e o da dal prego riprova server questa questo pagina esiste trovare trova "
        "nostra nostro sito purtroppo mi dispiace forse ha ho abbiamo indirizzo spostata eliminata rimossa "
        "rinominata sembra qui indicato tua momento attualmente"
    ),
    pointers="questo questa",
    things=(
        "video notizia libro corso evento pubblicazione offerta annuncio argomento scheda foto immagine "
        "programma contenuto risorsa categoria sezione prodotto "
        "pagina file documento articolo contenuto risorsa indirizzo url link elemento scheda notizia"
    ),
    gone=(
        "è stato spostato", "è stata spostata", "non è stato possibile trovare", "non è accessibile",
        "non è più presente", "non sembra esistere", "non più disponibile",
        "non trovata", "non trovato", "non è stata trovata", "non è stato trovato", "non esiste", "non esiste più",
        "inesistente", "non disponibile", "non è disponibile", "non è più disponibile", "è stata rimossa",
        "è stato rimosso", "è stata eliminata", "è stato eliminato", "è stata cancellata",
        "non riusciamo a trovare", "non possiamo trovare", "impossibile trovare", "non abbiamo trovato",
        "non è più online", "non si trova", "è scaduta", "è scaduto", "spostata o eliminata", "non raggiungibile",
        "non è presente",
    ),
    lost=(
        "Il contenuto richiesto non è più disponibile", "La pagina richiesta non può essere trovata",
        "Risorsa non trovata", "Video non disponibile", "Ci dispiace, la pagina non esiste", "Notizia non trovata",
        "Scheda non trovata",
        "Pagina non trovata", "Non trovato", "Non trovata", "Errore 404", "404 pagina non trovata",
        "Errore 404 pagina non trovata", "Questa pagina non esiste", "Nessun risultato trovato", "Niente trovato",
        "Pagina inesistente", "Pagina non disponibile", "Contenuto non disponibile", "Articolo non trovato",
    ),
    named=(
        "pagina* pagine contenut* file document* articol* risors* prodott* offert* posizion* annunc* lavoro cors* "
        "event* video argoment* discussion* progett* profil* account blog sit* link collegament* url indirizz* "
        "oggett* record scheda libr* titol* pubblicazion* foto immagin* bachec* presentazion* puntat* lezion* "
        "gioc* app modul* sondagg* cartell* sezion* element* utent* grupp* forum notizi* ricett* laborator* band* "
        "iscrizion* session* mostra concors* avvis* bando registrazion* stanza invit* petizion* gara graduatori* "
        "cerca* cercav* "
        "canale canali inserzion* messagg* identificativ* id codice codici serviz* categori* material* playlist "
        "condivision* collezion* rivist* termin* bandi concorso fascicol* candidatur* dominio numero raccolt* "
        "galleri* versione parametr* evento* edizion* pratica album modell*"
    ),
    absent=(
        "non .. trov* .. @", "@ .. non .. trov*|esist*|disponibil*|presente",
        "@ .. non .. accessibil*|raggiungibil*|attiv*|valid*|reperibil*", "@ .. non .. più",
        "non è|sono più disponibil*|presente|attiv*|in|online|a|accessibil*|pubblicat*|valid*",
        "non .. trov* quello|ciò|nulla|niente|quanto|la|il|questa", "non abbiamo|ho|siamo .. trov*",
        "@ .. rimoss*|eliminat*|cancellat*|ritirat*|scadut*", "@ .. scompars*|sparit*|chius*|disattivat*|archiviat*",
        "@ .. conclus*|terminat*|assegnat*|copert*|esaurit*",
        "@ .. inesistent*|perdut*|smarrit*|spostat*|introvabil*", "impossibile trovare",
        "nessun* @ .. trovat*|corrispond*|disponibil*|presente", "nessun* .. trovat*|corrispond*",
        "nulla|niente .. qui|vedere|trovat*", "qui non c",
        "rimoss*|ritirat*|eliminat* .. su richiesta|dall autore|dal proprietario", "mess* offline",
        "@ .. in vacanza|ferie|pausa|sciopero", "vi siete|ti sei|sei pers*", "strada sbagliata|senza uscita",
        "vicolo cieco", "cercat* ovunque|dappertutto", "fuori catalogo|produzione|commercio",
        "candidature|iscrizioni|termini .. chius*|scadut*",
        "autore|autrice|utente|proprietario .. cancellat*|eliminat*|rimoss*|chius*",
        "servizio .. chiuso|cessato|terminato|dismesso", "@ .. non valid*|errat*|sconosciut*", "mai esistit*",
        "@ .. non .. corrispond*|port*|conduc*|funzion*|carica*|visualizz*|mostr*|qui",
        "@ .. non .. figur*|indicat*|specificat*|riconosciut*|registrat*|pubblicat*|apre|aprire|vigent*",
        "@ .. non c", "@ .. già svolt*|tenut*|conclus*|terminat*|passat*|avvenut*|assegnat*",
        "inserzionista|venditore .. eliminato|chiuso|rimosso|ritirato|cancellato|annullato",
        "organizzatore|titolare|editore .. eliminato|chiuso|rimosso|ritirato|cancellato|annullato",
        "nessun* @ .. specificat*|indicat*|selezionat*|fornit*|con|in",
        "non esiste|esistono|c|risulta|risultano .. alcun*|nessun* .. @", "non ci|c sono|è .. @ .. in|con|per quest*",
        "non è stat* indicat*|specificat*|fornit*|selezionat*",
        "@ .. mancante|mancanti|assente|sospes*|bloccat*|annullat*",
        "@ .. sciolt*|dismess*|cessat*|interrott*|revocat*|oscurat*",
        "impossibile|possibile caricare|visualizzare|aprire|mostrare|accedere|recuperare|trovare",
        "seguito .. link|collegamento vecchio|obsoleto|errato|scaduto|rotto|interrotto|superato",
        "seguito .. vecchio|errato link|collegamento", "qui c|si era|trovava", "c era .. @ .. qui",
        "c era .. qui .. @", "sbagliat* strada|indirizzo|porta|pagina|via",
        "@ .. persa|perso|persi|evaporat*|volatilizzat*|dileguat*|svanit*|scappat*|fuggit*", "@ .. da nessuna parte",
        "quello|ciò|quanto .. cerc* .. non", "@ sconosciut*|mancant*|errat*|scadut*",
        "@ .. non contiene|ha|possiede @",
    ),
    tails=(
        "cerchi|cercavi|cercate|cercavate|cercando|cercata|cercato|richiest*|desiderat*",
        "controll*|verific* .. indirizzo|url|link|ortografia|digitat*",
        "digitat*|scritt* .. correttamente|errato|male|sbagliato", "errore .. digitazione|battitura",
        "spostat* .. eliminat*|rimoss*|rinominat*|cancellat*",
        "rimoss*|eliminat*|rinominat*|cancellat* .. spostat*|rinominat*|esistita",
        "us*|utilizz*|prov* .. ricerca|motore|menu|menù|navigazione|home",
        "torna*|ritorn*|vai|andare|visit* .. home|homepage|iniziale|principale|inizio",
        "link .. rotto|obsoleto|errato|vecchio|scaduto|interrotto",
        "contatt*|segnal*|avvis* .. amministratore|webmaster|segreteria|errore", "informazioni su questo errore",
        "altre|nostre|altri .. offerte|posizioni|corsi|prodotti",
        "contatt*|scriv*|chied*|rivolg*|inform* .. persona|proprietario|autore|responsabile",
        "contatt*|scriv*|chied*|rivolg*|inform* .. mittente|redazione|segreteria|biblioteca",
        "inviato|condiviso|mandato .. link|collegamento",
        "scopri*|consult*|esplor*|guard*|ved* .. nostr*|altri|altre|tutti|tutte|occhiata|ultim*|elenco",
        "dai|dare|visit*|trov*|sfogli* .. nostr*|altri|altre|tutti|tutte|occhiata|ultim*|elenco",
        "scus*|spiac*|dispiac* .. disagio|inconveniente|disguido",
        "potrebbe*|forse|probabilmente|può .. spostat*|eliminat*|rimoss*|cambiat*|scadut*|errat*|rinominat*",
        "riprov*|prov*|tent* .. più|nuovo|tardi|altro",
        "torn*|ritorn*|prosegui* .. elenco|catalogo|ricerca|inizio|sito|indietro|pagina",
        "aggiorn* .. preferiti|segnalibri|link", "se .. ritieni|ritiene|pensi|hai .. errore|domande|problema",
    ),
    domains=(
        "nome a dominio "
        "dominio domini"
    ),
    sale=(
        "è stato registrato su aruba it",
        "è in vendita", "in vendita", "è scaduto", "è stato registrato", "è registrato", "è parcheggiato",
        "acquista questo", "potrebbe essere in vendita",
    ),
    sale_pages=(
        "Ricerche correlate", "Link sponsorizzati", "Questo dominio è stato registrato",
        "Questo dominio è stato registrato su Aruba.it",
        "Dominio in vendita", "Questo dominio è in vendita", "Acquista questo dominio", "Dominio scaduto",
        "Dominio parcheggiato", "Dominio registrato",
    ),
    sites="dominio sito pagina account spazio server negozio",
    unready=(
        "è in costruzione", "è in manutenzione", "presto online",
        "in costruzione", "in allestimento", "è stato sospeso", "è sospeso", "sospeso", "in arrivo",
        "prossimamente", "in manutenzione", "non ancora disponibile", "disattivato",
        "temporaneamente non disponibile",
    ),
    unready_pages=(
        "Dominio sospeso",
        "Il sito è in costruzione", "Stiamo lavorando per voi", "Presto online", "Torna a trovarci presto",
        "Sito web in costruzione",
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
