"""Welsh. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

WELSH: Final = Language(
    code="cy",
    challenges=(
        "Un eiliad...", "Cadarnhewch eich bod yn ddynol",
    ),
    log_ins=(
        "Mewngofnodi", "Mewngofnodwch",
    ),
    fillers=(
        "y yr dudalen tudalen honno hon wedi ei heb ganfod nid oes modd dod o hyd i r wps mae n ymddangos na "
        "unrhyw beth yn lleoliad hwn mae'n ddrwg gennym gwall rydych chi chwilio am ddim yn sori "
    ),
    things=(
        "dudalen tudalen dogfen erthygl ffeil cynnwys cyfeiriad dolen "
    ),
    gone=(
        "heb ganfod", "heb ei chanfod", "heb ei ganfod", "nid oes modd dod o hyd", "methu dod o hyd",
        "ddim yn bodoli", "ddim ar gael", "heb ei darganfod", "wedi ei dileu", "wedi cael ei thynnu",
        "na chafwyd hyd", "ni ellid dod o hyd", "ni chafwyd hyd",
    ),
    lost=(
        "Heb ganfod y dudalen", "Tudalen heb ei chanfod", "Tudalen heb ei darganfod", "Gwall 404",
        "Methu dod o hyd i'r dudalen", "Ni chafwyd hyd i'r dudalen",
    ),
    named=(
        "tudalen dudalen nhudalen thudalen cynnwys ffeil dogfen ddogfen erthygl adnodd cynnyrch cynnig swydd "
        "hysbyseb cwrs gwrs digwyddiad ddigwyddiad fideo pwnc prosiect brosiect proffil cyfrif blog safle wefan "
        "gwefan dolen ddolen url cyfeiriad eitem cofnod llyfr teitl cyhoeddiad ffotograff llun delwedd gêm ap "
        "ffurflen defnyddiwr grŵp fforwm newyddion rysáit gwasanaeth "
        "sianel rhestr wasanaeth dyddiad dynodwr dynodydd rhif categori neges arolwg holiadur casgliad albwm "
        "arddangosfa gwers wers tendr erthyglau cofnodion cynhyrchion gofnod chofnod"
    ),
    absent=(
        "@ .. heb|ddim .. chanfod|ganfod|ddod|bodoli|gael|dod|ar|hyd",
        "ddim .. bodoli|gael|canfod|dod|ffeindio|ar gael", "methu|methwyd .. dod|canfod|ffeindio|ddod .. @",

        "ni .. ddod|chanfuwyd|ellir|allem|allwn|ddaethpwyd .. @",
        "ni .. ddod|chanfuwyd|ellir|allem|allwn|ddaethpwyd .. hyd", "nid yw .. @ .. bodoli|ar|bellach|yma|gael",
        "nid .. bodoli|gael mwyach|bellach", "@ .. wedi .. dileu|ddileu|symud|tynnu|diflannu|cau",
        "@ .. wedi .. dod|i|ei|colli|llenwi|darfod|thynnu", "dim .. yma|ganfuwyd|canlyniad*",

        "does|nid oes .. @",
        "does|nid oes .. dim|yma", "rydych .. ar goll",
        "@ .. allan o brint|stoc", "@ .. wedi gorffen|cau|mynd|dod|darfod|diflannu|mudo|llenwi|chau",
        "dyddiad cau wedi .. heibio|pasio", "nid oes .. @", "@ anhysbys|annilys|anghywir",
        "methu llwytho|dangos|agor|canfod", "nid yw .. @ .. bodoli|werth|gael|cynnig|mwyach|bellach",
        "nid yw .. mwyach|bellach", "roedd .. @ .. yma",
    ),
    tails=(
        "chwilio|edrych|gofynn* am", "gwirio|gwiriwch|gwnewch .. cyfeiriad|url|dolen|sillafu",
        "anghywir|camsillaf*|gamdeip*", "symud .. dileu|ddileu|ailenwi|enw", "dileu|ddileu .. symud|ailenwi|enw",
        "defnyddiwch|defnyddio|rhowch|ceisiwch .. chwilio|chwiliad|ddewislen|dewislen",
        "dychwel*|mynd|ewch|nôl|yn .. hafan|cartref|gartref",
        "gweler|edrych*|gwelwch|pori .. eraill|ein|holl", "ymddiheur* .. anghyfleustra|am",
        "ceisi*|rhowch .. eto|diweddarach|arall",
    ),
    domains=(
        "parth "
    ),
    sale=(
        "ar werth",
    ),
    sale_pages=(
        "Mae'r parth hwn ar werth",
    ),
    sites=(
        "gwefan safle tudalen cyfrif "
    ),
    unready=(
        "yn cael ei hadeiladu", "yn dod yn fuan", "wedi ei atal",
    ),
    unready_pages=(
        "Yn dod yn fuan", "Gwefan yn cael ei hadeiladu",
    ),
)  # fmt: skip
