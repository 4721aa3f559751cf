"""Maltese. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

MALTESE: Final = Language(
    code="mt",
    challenges=(
        "Mument wieħed...", "Ivverifika li int bniedem",
    ),
    log_ins=(
        "Idħol", "Illoggja", "Login",
    ),
    fillers=(
        "il paġna li qed tfittex ma jew din dan jiddispjaċina skużani żball ġiet hija għadx aktar x f post "
        "tneħħiet "
    ),
    things=(
        "paġna dokument artiklu kontenut indirizz fajl "
    ),
    gone=(
        "ma nstabitx", "ma nstabx", "ma teżistix", "ma jeżistix", "tneħħiet", "għadha ma teżistix",
        "m għadhiex teżisti", "mhix disponibbli", "ma nstabet", "ma tistax tinstab",
    ),
    lost=(
        "Il-paġna ma nstabitx", "Paġna ma nstabitx", "Żball 404", "Ma nstabitx",
    ),
    named=(
        "paġna pagna kontenut fajl dokument artiklu riżors* prodott offert* post vakanz* avviż kors avveniment "
        "video suġġett proġett profil kont blog sit websajt link ħolq* url indirizz oġġett rekord ktieb titlu "
        "pubblikazzjoni ritratt stampa lezzjoni logħba applikazzjoni formola servizz utent grupp forum aħbar "
        "riċetta "
        "kanal lista identifikatur numru kategorija messaġġ sejħa stħarriġ wirja skadenza rivista ġabra artikli "
        "postijiet lezzjonijiet pubblikazzjonijiet opportunità album tagħrif materjal istħarriġ"
    ),
    absent=(
        "@ .. ma .. nstabe*|nstab*|teżist*|jeżist*|tinstab*|hix|hijiex|hux", "@ .. m .. għad*|hix|hux",
        "@ .. mhix|mhux|mhijiex|mhuwiex disponibbli|hawn|aktar",
        "ma nstab*|stajniex|tistax|jistax|sibniex|teżistix|jeżistix", "m għad* .. teżist*|jeżist*|disponibbli|hawn",
        "@ .. tneħħ*|tħassr*|tħassar*|ingħalq*|ingħalaq",
        "@ .. skada*|għalq*|mċaqalq*|mexxi*|sparixx*|sparixxiet", "xejn .. hawn|nstab*", "hawn .. m",
        "@ .. spiċċa*|imtela*|mtela*|għalqet|għalaq|intemm*|temm*|ġie|intilef",
        "m hemm|hemmx .. @",
        "m hemm|hemmx .. ebda|l",
        "m hemmx @", "@ .. mhux|mhix magħruf*|validu|valida|disponibbli", "@ .. ma setax|setgħetx|setgħux",
        "@ .. għalqet|għalqu", "sejħa .. għalqet|magħluqa", "kien hawn|hemm .. @", "intlift|tlift",
    ),
    tails=(
        "qed|kont tfittex", "mitlub*", "iċċekkja*|ivverifika* .. indirizz|url|link",
        "żball .. indirizz|ittajpj*|tajpj*", "uża*|ipprova* .. tfittxija|fittex|menu",
        "mur|lura|erġa* .. home|ewlen*|prinċipal*", "tneħħ*|tħassr* .. mċaqalq*|mċaqlaq*|ċċaqalq*",
        "ikkuntattja*|kellem|staqsi .. lil|sid|persuna", "ara|ħares|skopri .. oħra|oħrajn|kollha|tagħna",
        "skużaw*|niskuża*|jiddispjaċina .. inkonvenjent*", "erġa* .. pprova|ipprova|tard",
        "dettalji|tagħrif .. tneħħew|tħassru",
    ),
    domains=(
        "dominju "
    ),
    sale=(
        "għall bejgħ",
    ),
    sale_pages=(
        "Dan id-dominju għall-bejgħ",
    ),
    sites=(
        "sit websajt paġna kont "
    ),
    unready=(
        "taħt kostruzzjoni", "dalwaqt", "sospiż",
    ),
    unready_pages=(
        "Dalwaqt", "Sit taħt kostruzzjoni",
    ),
)  # fmt: skip
