"""Galician. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

GALICIAN: Final = Language(
    code="gl",
    challenges=(
        "Un momento...", "Verifique que é humano",
    ),
    log_ins=(
        "Iniciar sesión", "Acceder", "Identificarse",
    ),
    fillers=(
        "a o esta este esa páxina que busca buscas buscando non nada neste enderezo parece se puido queres "
        "probar cunha busca vaia ups erro sentímolo desculpe foi ou e de do da atopou pode ser "
    ),
    things=(
        "páxina paxina documento artigo ficheiro contido enderezo ligazón recurso nova "
    ),
    gone=(
        "non atopada", "non atopado", "non se atopou", "non foi atopada", "non se puido atopar", "non existe",
        "xa non existe", "non está dispoñible", "foi eliminada", "foi eliminado", "non se atopou nada",
        "non se encontrou",
    ),
    lost=(
        "Páxina non atopada", "Non atopado", "Erro 404", "A páxina non existe", "Non se atopou a páxina",
    ),
    named=(
        "páxin* contid* ficheir* arquiv* document* artig* recurs* produt* ofert* posto* praza* anuncio* curso* "
        "evento* vídeo* tema* fío proxect* perfil* conta* blog* sitio* web* ligazón* ligazóns url enderezo* "
        "obxecto* rexistr* libro* título* publicac* foto* imaxe* mural presentaci* capítul* lecci* xogo* "
        "aplicaci* formulari* enquis* cartafol* secci* elemento* entrada* usuari* grupo* foro* noticia* receita* "
        "obradoir* servizo* exposici* concurso* aviso* gravaci* convocator* busca* procura* "
        "canle canal* lista mensaxe* identificador* id código categoría* material* prazo* convocatori* exposic* "
        "álbum* número* colecc* licitaci*"
    ),
    absent=(
        "@ .. non .. atop*|encontr*|exist*|dispoñib*|está|accesib*|válid*", "@ .. xa non",
        "xa non .. exist*|está*|dispoñib*|forma|ofrec*",
        "non .. atop*|encontr* .. @",
        "non .. atop*|encontr* .. nada|o|a",
        "non se .. atop*|encontr*|puido",
        "@ .. eliminad*|borrad*|retirad*|suprimid*|caducad*|expirad*|desaparec*|pechad*",
        "@ .. cubert*|finalizad*|desactivad*|esgotad*|perdid*|inexistent*|movid*|arquivad*",
        "ningun*|ningún @ .. atop*|coincid*", "nada .. aquí|atop*|ver", "aquí non hai", "@ .. de vacacións",
        "perdéch*|perdeu*|perdiches", "autor*|usuari*|propietari* .. elimin*|borr*|pech*",
        "inválid*|descoñecid*|incorrect* @",
        "@ .. caducou|rematou|expirou|pechou|desapareceu|finalizou|esvaeceu|pasou",
        "@ .. rematad*|descatalogad*|concluíd*|celebrad*|suspendid*|anulad*|arquivad*",
        "non hai|existe ningún|ningunha|cap @", "non hai @ .. nest*|con est*", "@ .. descoñecid*|inválid*|incorrect*",
        "aquí había|houbo|estaba .. @", "dado|dada|deu de baixa",
        "@ .. non .. leva|corresponde|figura|funciona|indicad*|especificad*",
        "non se .. puido|pode cargar|mostrar|abrir",
        "trabucou*|trabucaches*|equivocou*|equivocaches* .. camiño|enderezo", "non hai @ nesta|neste",
        "non hai .. @ .. nesta|neste|con",
    ),
    tails=(
        "busca|buscas|buscaba|buscabas|procura|procuraba|solicitad*|buscando",
        "comprob*|verifi*|revis* .. enderezo|url|ligazón|ortografía", "mal escrit*|teclead*",
        "erro* .. escribir|teclear|tipográfico*", "movid*|trasladad* .. eliminad*|borrad*|nome|renomead*",
        "eliminad*|borrad*|renomead* .. movid*|renomead*|cambiad*",
        "us*|utiliz*|prob* .. buscador|busca|menú|navegación",
        "volv*|ir|regres*|visit* .. inicio|portada|principal", "ligazón .. rota|obsoleta|antiga",
        "contact*|avis* .. administrador*",
        "contact*|escrib*|pregunt* .. persoa|propietari*|autor*|responsable",
        "consult*|descubr*|mir*|vexa|ver|explor* .. outr*|nos*|todos|todas|máis",
        "desculp*|lamentamos .. molesti*|inconvenient*", "tent*|prob*|volv* .. novo|tarde|listado|buscador",
    ),
    domains=(
        "dominio "
    ),
    sale=(
        "está á venda", "á venda", "caducou",
    ),
    sale_pages=(
        "Este dominio está á venda",
    ),
    sites=(
        "sitio web páxina conta "
    ),
    unready=(
        "en construción", "proximamente", "suspendida", "en mantemento",
    ),
    unready_pages=(
        "Páxina en construción", "Sitio en construción", "Proximamente",
    ),
)  # fmt: skip
