"""Icelandic. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ICELANDIC: Final = Language(
    code="is",
    challenges=(
        "Augnablik...", "Staðfestu að þú sért manneskja",
    ),
    log_ins=(
        "Innskráning", "Skrá inn",
    ),
    fillers=(
        "þessi þetta síða síðan síðu það lítur út fyrir að ekkert hafi hér viltu prófa leita leit því miður "
        "úps villa sem þú ert var er ekki á í og eða hefur verið kannski til lengur leitar leitað eftir slóð "
        "vefslóð "
    ),
    things=(
        "síða síðan síðu skjal skrá grein greinin efni efnið vefsíða vefsíðan síðuna slóð frétt fréttin "
    ),
    gone=(
        "fannst ekki", "er ekki til", "ekki til", "ekki lengur til", "finnst ekki", "fundum ekki", "finnum ekki",
        "hefur verið fjarlægð", "hefur verið eytt", "var fjarlægð", "er ekki lengur aðgengileg", "ekki aðgengileg",
    ),
    lost=(
        "Síða fannst ekki", "Síðan fannst ekki", "Villa 404", "404 fannst ekki", "Ekkert fannst", "Fannst ekki",
    ),
    named=(
        "síð* vefsíð* efni* skrá* skjal* grein* auðlind* vara vöru varan tilboð* starf* auglýsing* námskeið* "
        "viðburð* myndband* þráð* verkefni* prófíl* reikning* blogg* vef* hlekk* tengil* tengill slóð* url hlut* "
        "færsl* bók* titil* útgáf* mynd* kynning* þátt* leik* forrit* form könnun* mapp* notand* hóp* frétt* "
        "uppskrift* þjónust* "
        "flokk* rás lagalist* umsóknarfrest* auðkenni* númer* efnið starfið safn sýning* skilaboð* útboð* "
        "myndskeið* kennslustund*"
    ),
    absent=(
        "@ .. fannst|finnst|fundust|er|eru|var .. ekki",
        "@ .. ekki .. til|fannst|finna|fundist|aðgengileg*|lengur|tiltæk*",
        "ekki .. fannst|finna|fundist|til|fundum", "fannst|finnst|fundum .. ekki",
        "@ .. eytt|fjarlægð*|fjarlægt|horfin*|horfið|útrunnin*",
        "@ .. lokað|lokuð|flutt*|færð*|vantar|afturkall*|hætt", "ekkert .. hér|fannst",
        "hér er .. ekkert|ekki", "ekki lengur .. til|aðgengileg*|í|á|virk*", "þú .. villst|týnd*|villt*",
        "ógild*|óþekkt*|röng @",
        "búið er að ráða", "umsóknarfrest* .. liðinn|runninn|útrunninn",
        "@ .. lokið|liðinn|liðin|liðið|hætt|útrunn*|upprunn*|tekin*|horfinn",
        "engin|engar|enginn|ekkert|engir @ .. fannst|fundust|með|í|eru|er", "óþekkt*|ógilt|rangt @",
        "ekki tókst .. birta|sækja|opna|hlaða|finna", "hér var|voru .. @", "@ .. leiðir|vísar .. hvergi",
        "@ .. ekki .. birta|opna|virk*|gild*",
    ),
    tails=(
        "leita*|leitað|baðst|umbeðin*", "athug*|staðfest* .. slóð*|veffang*|stafsetning*|hlekk*",
        "innslátt*|stafsetn*|röng|rangt .. slóð*|villa|skrif*", "flutt*|færð* .. eytt|fjarlæg*|nafn",
        "eytt|fjarlæg* .. flutt*|færð*|nafn", "nota*|prófa* .. leit*|valmynd*",
        "fara*|farðu|aftur|til .. forsíð*|upphaf*",
        "skoða*|sjá|kíktu|finna .. önnur|aðra|allar|fleiri|meira|laus", "afsak*|biðj* .. óþægind*|velvirðingar",
        "reyna*|reyndu|prófaðu .. aftur|síðar",
    ),
    domains=(
        "lén lénið "
    ),
    sale=(
        "er til sölu", "til sölu", "er frátekið", "útrunnið",
    ),
    sale_pages=(
        "Lénið er til sölu", "Lén til sölu",
    ),
    sites=(
        "vefur vefurinn vefsíða síða reikningur "
    ),
    unready=(
        "í vinnslu", "í smíðum", "kemur fljótlega", "lokað tímabundið", "lokað",
    ),
    unready_pages=(
        "Vefur í smíðum", "Síða í vinnslu", "Væntanlegt",
    ),
)  # fmt: skip
