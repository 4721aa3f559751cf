"""Luxembourgish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

LUXEMBOURGISH: Final = Language(
    code="lb",
    challenges=(
        "Ee Moment...", "Bestätegt datt Dir e Mënsch sidd",
    ),
    log_ins=(
        "Aloggen", "Umellen",
    ),
    fillers=(
        "déi dës säit dir sicht sicht dee den et gëtt ass leider oder an der do feeler pardon entschëllegt "
        "méi net gouf "
    ),
    things=(
        "säit dokument artikel inhalt adress datei link "
    ),
    gone=(
        "net fonnt", "gouf net fonnt", "existéiert net", "existéiert net méi", "gëtt et net", "gëtt et net méi",
        "net disponibel", "net méi disponibel", "gouf geläscht", "gouf ewechgeholl",
    ),
    lost=(
        "Säit net fonnt", "Net fonnt", "Feeler 404", "Dës Säit gëtt et net", "Dës Säit existéiert net",
    ),
    named=(
        "säit* sait* websäit* inhalt* fichier* datei* dokument* artikel* produit* produkt* offer* plaz* job* "
        "annonce* cours* evenement* video* thema projet* profil* kont* blog* site* link* url adress* objet* buch "
        "titel* publikatioun* foto* bild* spill app formulaire* benotzer* grupp* forum* noriicht* rezept* "
        "service* ressource* "
        "kategorie* kanal* androck* identifiant* nummer* déngscht* ëmfro* umeldefrist* ausstellung* playlist* "
        "servic* artikelen plaz geschicht* material* album* katalog*"
    ),
    absent=(
        "@ .. net .. fonnt|fannen|existéier*|disponibel|do|verfügbar|méi|erreechbar",
        "@ .. existéiert|gëtt|ass .. net", "net .. fonnt|fannen .. @",
        "kéint|konnt|kann* .. net .. fonnt|fannen|fonnt", "gëtt et .. net",
        "net méi .. disponibel|do|online|verfügbar",
        "@ .. geläscht|ewechgeholl|gelöscht|verschwonnen|ofgelaf|zougemaach",
        "@ .. besat|geréckelt|feelt|deplacéiert|réckgezunn|geplënnert", "näischt .. hei|fonnt",
        "hei .. ass|gëtt .. näischt|net", "du hues|dir hutt .. verlaf",
        "@ .. vergraff|eriwwer|agestallt|ausverkaf|zou|ofgeschalt",
        "@ .. opgeléist|archivéiert|réckgängeg|eriwer|gekënnegt|verluer", "keen|keng|keen* @ .. mat|an|ënner|fonnt",
        "gëtt keen|keng @", "onbekannt*|ongülteg* @", "@ .. net .. geluede|gewise|gewisen|ugewisen|gülteg|bekannt",
        "iech|dech .. verlaf|verluer", "hei war|stoung .. @",
    ),
    tails=(
        "sicht|sicht|ugefrot*|gesichte*|gewënschte*", "kontrolléier*|iwwerpréif* .. adress*|url|link|schreifweis",
        "tippfeeler|falsch|verschriwwen", "geréckelt|deplacéiert .. geläscht|ëmbenannt",
        "geläscht .. deplacéiert|ëmbenannt|geréckelt", "benotz*|probéier* .. sich|menü|navigatioun",
        "zréck|gitt|gees .. haaptsäit|startsäit|home*",
        "kontaktéier*|mellt|frot .. persoun|auteur", "kuck*|entdeckt|fannt .. aner*|all|eis",
        "entschëllegt|entschëlleg* .. ëmstänn*", "probéier* .. nach|nees|méi",
    ),
    domains=(
        "domain domän "
    ),
    sale=(
        "ass ze verkafen", "ze verkafen",
    ),
    sale_pages=(
        "Dës Domain ass ze verkafen",
    ),
    sites=(
        "säit websäit site kont "
    ),
    unready=(
        "am opbau", "geschwënn", "gespaart",
    ),
    unready_pages=(
        "Säit am Opbau", "Geschwënn online",
    ),
)  # fmt: skip
