"""Irish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

IRISH: Final = Language(
    code="ga",
    challenges=(
        "Fan nóiméad...", "Deimhnigh gur duine thú",
    ),
    log_ins=(
        "Logáil isteach", "Sínigh isteach",
    ),
    fillers=(
        "an na leathanach is cosúil nach nár aon rud ag suíomh seo sin bain triail as cuardach tá brón orainn "
        "earráid atá á lorg agat níl ann níos mó a "
    ),
    things=(
        "leathanach doiciméad alt comhad ábhar seoladh nasc "
    ),
    gone=(
        "níor aimsíodh", "ní bhfuarthas", "níl ann", "ní ann", "níl an leathanach seo ar fáil", "níl ar fáil",
        "nár aimsíodh", "scriosadh", "baineadh",
    ),
    lost=(
        "Níor aimsíodh an leathanach", "Ní bhfuarthas an leathanach", "Leathanach gan aimsiú",
        "Leathanach ar iarraidh", "Earráid 404",
    ),
    named=(
        "leathanach leathanaigh ábhar comhad doiciméad alt acmhainn táirge tairiscint post folúntas fógra cúrsa "
        "imeacht físeán topaic tionscadal próifíl cuntas blag suíomh láithreán nasc url seoladh mír taifead "
        "leabhar teideal foilseachán grianghraf íomhá cluiche feidhmchlár foirm úsáideoir grúpa fóram nuacht "
        "oideas seirbhís gleathanach "
        "cainéal seinmliosta suirbhé spriocdháta aitheantóir uimhir catagóir teachtaireacht taispeántas iarratas "
        "iarratais iris cnuasach hábhar tábhar folúntais físeáin comórtas"
    ),
    absent=(
        "níor .. aimsíodh|aimsigh|thángthas|bhfuarthas|féadfadh|éirigh|fhéad",

        "ní|níl .. bhfuil|bhfuarthas|féidir|bhfuair .. @",
        "ní|níl .. bhfuil|bhfuarthas|féidir|bhfuair .. fáil|ann|teacht", "ní .. bhfuil .. ann|fáil",

        "níl .. @",
        "níl .. ann|fáil|aon", "@ .. ann a thuilleadh", "níl .. a thuilleadh", "ní .. ann .. @",
        "@ .. bainte|scriosta|scriosadh|imithe|bogtha|baineadh|dúnta|caillte|as", "scriosadh|baineadh|bogadh .. @",
        "tá .. @ .. imithe|bainte|scriosta|caillte|dúnta|líonta", "rud ar bith|dada anseo", "tá tú caillte",
        "níl .. @ .. thuilleadh|níos", "níl .. dhíol|thairiscint|chlúdach|fáil|infheidhme",
        "@ .. thart|caite|thar|críochnaithe|dúnta|líonta|éagtha", "dúnadh|cuireadh|tógadh|baineadh|scriosadh .. @",
        "aitheantóir|nasc|seoladh anaithnid|neamhbhailí", "@ .. anaithnid|neamhbhailí|mícheart",
        "níorbh fhéidir .. @", "níorbh fhéidir .. lódáil|aimsiú|oscailt|thaispeáint", "chuaigh tú|sibh amú|ar",
    ),
    tails=(
        "lorg|cuardach|chuardaigh|á lorg|iarradh", "seiceáil|deimhnigh .. seoladh|url|nasc|litriú",
        "mícheart|litriú", "bogtha|bogadh .. scriosta|athainmn*|bainte", "scriosta|bainte .. bogtha|athainmn*",
        "úsáid|bain|triail .. cuardach|roghchlár", "fill|ar|téigh .. baile|abhaile|tosaigh",
        "féach|breathnaigh .. eile|ar|go", "gabh*|leithscéal .. leithscéal|míchaoithiúlacht",
        "bain|triail .. arís|níos",
    ),
    domains=(
        "fearann ainm "
    ),
    sale=(
        "ar díol",
    ),
    sale_pages=(
        "Tá an fearann seo ar díol",
    ),
    sites=(
        "suíomh láithreán cuntas "
    ),
    unready=(
        "á thógáil", "ag teacht go luath", "ar fionraí",
    ),
    unready_pages=(
        "Ag teacht go luath", "Suíomh á thógáil",
    ),
)  # fmt: skip
