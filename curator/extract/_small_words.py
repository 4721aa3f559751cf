"""The commonest small words of languages, the letters that only some of them have, and which languages are alike.

Never a dictionary: thirty or so words a language are enough to tell a page's language.
"""

from collections.abc import Mapping
from typing import Final

SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is for that with on are this was by from have be which not it or as at you your "
              "we has a an its they all can will but their more had who what when there how if our",
        "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch werden aus "
              "bei nach wird sie",
        "fr": "de à un du le les des et la est une dans que pour qui sur au par pas avec sont cette aux ce plus "
              "ou ses nous vous été",
        "es": "de la a un el los las una del que y en por con para se no su al lo como más este sus pero fue "
              "está ha son también",
        "it": "di e la un a il che della per una è gli con sono del non alla dei nel le si come più delle anche "
              "da questo nella i",
        "pt": "o a de e um os que uma do da em para com não se na por dos mais as ao foi são pela também das "
              "seu sua no à pode até sem onde quando depois isso esta este outra cada entre muito já há pelo "
              "sobre ou",
        "nl": "het een van en de dat is voor met zijn op niet aan die ook er door bij naar werd maar worden "
              "deze om te",
        "sv": "och att det som mellan så hur när eller ut igen alla många bara varje något för av på är med den "
              "till en har inte om ett men var från kan ska vid sig vi",
        "da": "og at det som for af på er med den til en har ikke om et men var fra kan skal ved sig der de "
              "blev efter mellem så hvordan hvornår eller ud igen man hvor når alle mange kun hver noget",
        "no": "og at det som for av på er med den til en har ikke om et men var fra kan skal ved seg ble etter "
              "også mellom så hvordan eller ut igjen man hvor når alle mange bare hver noe være blir",
        "fi": "ja on ei että se oli mutta joka hän kun myös ovat niin sen kuin tai voi mukaan jos jo vain sekä "
              "kuinka milloin sitä välillä ensin sitten joten yli jotta tämä ne mikä nämä",
        "pl": "i w na z się do nie że to jest o jak po od za dla oraz przez są który które być co tym ale",
        "cs": "a v na se je že s z do o k pro jako by ale od jsou tak která který jeho po podle není však také "
              "při jak než kdy kde mezi potom zase ji ten ho už být může aby přes nebo jejich",
        "sk": "a v na sa je že s z do o k pre ako by ale od sú tak ktorá ktorý jeho po podľa nie však aj pri "
              "než kedy kde medzi potom zasa ju ten ho už byť môže aby cez alebo ich čo",
        "hu": "a az és hogy nem is egy van volt meg ez csak de mint már el még vagy ha azt kell lesz szerint",
        "ro": "și de în la a cu pe care nu din că o pentru este mai sau au fost un prin sunt al ale",
        "hr": "i u je na se da za od su s koji kao što koja o iz ne te bi ili sam nije samo kako biti bio",
        "sl": "in je v na za se da so ki z ne bi pa po tudi od pri kot ali iz še bo smo ter kako",
        "tr": "ve bir bu için ile da de olarak çok daha olan gibi en ne kadar sonra ancak değil var veya ise",
        "ca": "la a el els les i de que en una per amb del no és un al dels més com són es ha aquesta aquest "
              "als",
        "et": "ja on ei et see oli ka kui mis ning aga või seda oma ta kes selle mida siis pole välja",
        "lv": "un ir ar no ka par kas uz tas arī bet vai lai pēc to tiek nav kā ko vairāk",
        "lt": "ir kad yra su į iš tai bei kaip o ne apie buvo bet jau dėl taip kuris pat per",
        "id": "yang dan di untuk dengan ini dari dalam itu pada tidak akan adalah juga ke oleh atau sebagai "
              "telah",
        "sq": "dhe të në një e me për që është nga se ka i më do janë si kjo nuk",
        "is": "og að í á er sem um það við til með en ekki var fyrir hann af þau eru þess",
        "ga": "agus an na ar is le go do sé bhí tá i sin ag leis atá nach ní bheith",
        "cy": "y yr a yn o ar i ac mae bod wedi gan am ei sydd hyn neu oedd roedd",
        "eu": "eta da ez bat du ere dira baina zen bere dute egin izan hau den edo",
        "gl": "o a de que e do da en unha un para con se os non as máis por dos como ao foi á",
        "mt": "u ta li il fil mill għal ma dan minn kien fuq biex huwa tal",
        "af": "die en van in is het dat nie op vir met te wat word was ook deur sy kan aan",
        "ru": "и в не на что с по как из для это от за так же но или при после когда его она они был мы вы "
              "между кто тот чем",
        "uk": "і в не на що з та як до для це від за так але або при після коли його вона вони був є й між хто "
              "той чи",
        "be": "і ў не на што з та як да для гэта ад за так але або пры пасля калі яго яна яны быў ёсць",
        "bg": "и на за да се от по не са пред първо после така отново през ако тази като при до това който "
              "когато след но или във със ще има как между е може",
        "sr": "и у на да је се за од са који као што али или су не када између после како",
        "mk": "и во на да се за од со кој како што но или не е го ги кога меѓу после може",
        "lb": "an de den déi vun op mat fir dat ass net och si sech zu huet",
    }.items()
}  # fmt: skip
CLOSE: Final = (
    frozenset({"no", "nb", "nn", "da"}),
    frozenset({"hr", "sr", "bs", "sl"}),
    frozenset({"cs", "sk"}),
    frozenset({"bg", "mk"}),
    frozenset({"id", "ms"}),
    frozenset({"gl", "pt", "es", "ca"}),
    frozenset({"nl", "af", "fy"}),
    frozenset({"de", "lb", "gsw"}),
)  # fmt: skip
"""Languages that small words tell apart badly: what the page states among them stands."""
MOST_LETTERS: Final = 4
OWN_LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    letter: tuple(languages.split())
    for letter, languages in {
        "ã": "pt", "õ": "pt et", "ñ": "es gl eu", "¿": "es", "ß": "de", "ř": "cs", "ě": "cs", "ů": "cs",
        "ľ": "sk", "ĺ": "sk", "ŕ": "sk", "ô": "sk fr pt", "ł": "pl", "ą": "pl lt", "ę": "pl lt", "ś": "pl",
        "ż": "pl mt", "ő": "hu", "ű": "hu", "ț": "ro", "ș": "ro", "ă": "ro", "ţ": "ro", "ğ": "tr", "ı": "tr",
        "ş": "tr ro", "đ": "hr", "ć": "hr pl", "å": "sv da no", "ø": "da no", "æ": "da no is", "þ": "is",
        "ð": "is", "ģ": "lv", "ķ": "lv", "ļ": "lv", "ņ": "lv", "ė": "lt", "į": "lt", "ų": "lt", "ħ": "mt",
        "ġ": "mt", "œ": "fr", "è": "fr it ca", "ê": "fr pt", "ù": "fr it", "ò": "it ca", "ï": "nl fr ca",
        "ë": "sq nl lb", "ŵ": "cy", "ä": "de fi sv et sk lb", "ü": "de tr et hu", "ö": "de fi sv tr hu et is",
        "ї": "uk", "є": "uk", "ґ": "uk", "ў": "be", "ы": "ru be", "э": "ru be", "ъ": "bg", "ј": "sr mk",
        "ѓ": "mk", "ќ": "mk", "љ": "sr mk", "ћ": "sr", "ђ": "sr",
    }.items()
}  # fmt: skip
"""Letters that only some languages have; each counts like a small word, four at most."""
