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
    pointers="aquest aquesta",
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
    named=(
        "pàgin* contingut* fitxer* arxiu* document* articl* recurs* product* ofert* lloc* plaç* feina anunci* "
        "curs* esdeveniment* activitat* vídeo* tem* fil project* perfil* compte* bloc* blog* web* enllaç* url "
        "adreç* object* registr* llibre* títol* publicaci* foto* imatg* mural presentaci* capítol* programa* "
        "lliçó* joc* aplicaci* formulari* enquest* carpet* secci* element* ítem* entrad* usuari* grup* fòrum* "
        "notíci* recept* taller* servei* exposici* concurs* avís enregistrament* invitaci* cercav* busca* cerque* "
        "cerca "
        "canal* llist* missatge* identificador* id codi categori* material* termini* convocatòri* àlbum* número* "
        "col·lecci* lliç* gravaci* licitaci*"
    ),
    absent=(
        "@ .. no .. trob*|existeix*|disponible*|és|accessible*|vàlid*|localitz*", "@ .. ja no",
        "ja no .. existeix*|és|està|disponible*|forma|tenim|ofer*|publica*",
        "no .. trob* .. @",
        "no .. trob* .. res|el|la|allò|cap",
        "no s ha|han trob*|pogut", "@ .. eliminad*|eliminat*|esborrat*|esborrad*|suprimit*|suprimid*",
        "@ .. retirad*|retirat*|caducat*|expirat*|desaparegut*|tancat*",
        "@ .. tancad*|cobert*|finalitzat*|finalitzad*|desactivat*|exhaurit*",
        "@ .. descatalogat*|perdut*|perdud*|inexistent*|mogut*|mogud*|arxivat*", "cap @ .. trob*|coincid*",
        "res .. aquí|trobat|veure", "aquí no hi", "retirat* .. a petició", "@ .. de vacances",
        "heu|t has|has perdut", "atzucac", "hem buscat|cercat pertot|arreu",
        "autor*|usuari*|propietari* .. eliminat|esborrat|tancat|suprimit", "invàlid*|desconegu*|incorrect* @",
        "inscripci*|termini .. tancat*|tancad*|finalitzat",
        "@ .. acabat|acabad*|conclòs|clausurad*|vençut|celebrat|suspès", "no hi ha .. cap @",
        "no hi ha|havia @ .. en|amb aquest*", "donat|donada de baixa", "aquí hi havia .. @",
        "equivocat* .. camí|lloc|adreça", "@ .. desconegu*|invàlid*|incorrect*",
        "@ .. no .. porta|correspon|figura|funciona|vàlid*|indicat|especificat|carregar",
        "no s .. pogut carregar|mostrar|obrir", "deixat de funcionar|existir|oferir*|publicar*",
        "@ .. ja ha|s .. finalitzat|acabat|celebrat|passat",
    ),
    tails=(
        "cerqueu|buscava|buscaveu|busqueu|busques", "cerques|cercada|demana*|demanad*|buscada",
        "comprov*|verific*|reviseu .. adreça|url|enllaç|ortografia", "mal escrita|teclejada|escrit",
        "error* .. tecle*|ortogràfic*|escriure|tipogràfic*",
        "mogut|moguda|traslladad*|canviat* .. eliminad*|esborrad*|nom|suprimid*",
        "eliminad*|esborrad*|suprimid* .. moguda|mogut|canviat|reanomenad*",
        "utilitz*|feu|prov* .. cercador|cerca|menú|navegació",
        "torn*|anar|aneu|ves|visit* .. inici|portada|principal", "enllaç .. trencat|obsolet|antic|incorrecte",
        "contact* .. administrador*|webmaster",
        "contact*|escriu*|pregunt* .. nosaltres|persona|propietari*|autor*|responsable",
        "consult*|descobr*|mir*|vegeu|veure|explor* .. altres|nostr*|tots|totes|més",
        "disculp*|lamentem .. molèsti*|inconvenient*", "torn*|prov* .. nou|tard|llistat|cercador",
        "pot|potser|possiblement .. mogut|eliminad*|esborrad*|canviat|caducat",
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
