"""Which language a text is in, as far as its letters and its commonest small words tell.

Never a statistical model: small tables that can be read, and None when they do not settle it.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_BLOCKS: Final = (
    (0x41, "Latn"), (0x250, ""), (0x370, "Grek"), (0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"),
    (0x700, ""), (0x750, "Arab"), (0x780, ""), (0x900, "Deva"), (0x980, "Beng"), (0xA00, "Guru"), (0xA80, "Gujr"),
    (0xB00, "Orya"), (0xB80, "Taml"), (0xC00, "Telu"), (0xC80, "Knda"), (0xD00, "Mlym"), (0xD80, "Sinh"),
    (0xE00, "Thai"), (0xE80, "Laoo"), (0xF00, "Tibt"), (0x1000, "Mymr"), (0x10A0, "Geor"), (0x1100, "Hang"),
    (0x1200, "Ethi"), (0x13A0, ""), (0x1780, "Khmr"), (0x1800, ""), (0x1E00, "Latn"), (0x1F00, "Grek"), (0x2000, ""),
    (0x3040, "Kana"), (0x3100, ""), (0x3400, "Hani"), (0xA000, ""), (0xAC00, "Hang"), (0xD7B0, ""), (0xF900, "Hani"),
    (0xFB00, ""), (0xFB1D, "Hebr"), (0xFB50, "Arab"), (0xFE00, ""), (0xFE70, "Arab"), (0xFF00, ""),
)  # fmt: skip
_STARTS: Final = tuple(start for start, _ in _BLOCKS)

_ONE_LANGUAGE: Final = {
    "Grek": "el", "Armn": "hy", "Hebr": "he", "Beng": "bn", "Guru": "pa", "Gujr": "gu", "Orya": "or", "Taml": "ta",
    "Telu": "te", "Knda": "kn", "Mlym": "ml", "Sinh": "si", "Thai": "th", "Laoo": "lo", "Tibt": "bo", "Mymr": "my",
    "Geor": "ka", "Hang": "ko", "Ethi": "am", "Khmr": "km", "Hani": "zh", "Kana": "ja",
}  # fmt: skip

SCRIPTS_OF: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(scripts.split())
    for language, scripts in {
        **{language: script for script, language in _ONE_LANGUAGE.items()},
        "zh": "Hani", "yue": "Hani", "ja": "Kana Hani", "ko": "Hang", "ru": "Cyrl", "uk": "Cyrl", "be": "Cyrl",
        "bg": "Cyrl", "mk": "Cyrl", "sr": "Cyrl Latn", "kk": "Cyrl Latn", "ky": "Cyrl", "mn": "Cyrl", "tg": "Cyrl",
        "uz": "Cyrl Latn", "az": "Latn Cyrl", "tt": "Cyrl", "ar": "Arab", "fa": "Arab", "ur": "Arab", "ps": "Arab",
        "ckb": "Arab", "ug": "Arab", "sd": "Arab", "yi": "Hebr", "hi": "Deva", "mr": "Deva", "ne": "Deva",
        "sa": "Deva", "as": "Beng", "ti": "Ethi", "bs": "Latn Cyrl", "cnr": "Latn Cyrl",
    }.items()
}  # fmt: skip
"""The scripts a language is written in; what is not listed is written in Latin letters."""

_TELLING_LETTERS: Final = {
    "Cyrl": (("uk", "їєґ"), ("be", "ў"), ("mk", "ѓќѕ"), ("sr", "љњћђџј"), ("kk", "әқғұһ"), ("mn", "өү"), ("ru", "ыэё"),
             ("bg", "ъщ")),
    "Arab": (("ur", "ٹڈےں"), ("fa", "پچگژی"), ("ar", "ةىيك")),
    "Deva": (("hi", "हैंमें"),),
    "Latn": (("vi", "ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"),),
}  # fmt: skip
"""For scripts of several languages: letters that tell, asked in this order; they must be 1 in 100 letters."""

_SMALL_WORDS: Final[Mapping[str, frozenset[str]]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the of and to in is for that with on are this was by from have be which not it or as at you your "
              "we has a an its they all can will but their more had who what when there how if our",
        "de": "der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch werden aus bei "
              "nach wird sie",
        "fr": "de à un du le les des et la est une dans que pour qui sur au par pas avec sont cette aux ce plus "
              "ou ses nous vous été",
        "es": "de la a un el los las una del que y en por con para se no su al lo como más este sus pero fue está "
              "ha son también",
        "it": "di e la un a il che della per una è gli con sono del non alla dei nel le si come più delle anche "
              "da questo nella i",
        "pt": "o a de e um os que uma do da em para com não se na por dos mais as um ao foi são pela também das "
              "seu sua no à",
        "nl": "het een van en de dat is voor met zijn op niet aan die ook er door bij naar werd maar worden deze "
              "om te",
        "sv": "och att det som för av på är med den till en har inte om ett men var från kan ska vid sig vi",
        "da": "og at det som for af på er med den til en har ikke om et men var fra kan skal ved sig der de blev "
              "efter",
        "no": "og at det som for av på er med den til en har ikke om et men var fra kan skal ved seg ble etter også",
        "fi": "ja on ei että se oli mutta joka hän kun myös ovat niin sen kuin tai voi mukaan jos jo vain sekä",
        "pl": "i w na z się do nie że to jest o jak po od za dla oraz przez są który które być co tym ale",
        "cs": "a v na se je že s z do o k pro jako by ale od jsou tak která který jeho po podle není však také při",
        "sk": "a v na sa je že s z do o k pre ako by ale od sú tak ktorá ktorý jeho po podľa nie však aj pri",
        "hu": "a az és hogy nem is egy van volt meg ez csak de mint már el még vagy ha azt kell lesz szerint",
        "ro": "și de în la a cu pe care nu din că o pentru este mai sau au fost un prin sunt al ale",
        "hr": "i u je na se da za od su s koji kao što koja o iz ne te bi ili sam nije samo kako biti bio",
        "sl": "in je v na za se da so ki z ne bi pa po tudi od pri kot ali iz še bo smo ter kako",
        "tr": "ve bir bu için ile da de olarak çok daha olan gibi en ne kadar sonra ancak değil var veya ise",
        "ca": "la a el els les i de que en una per amb del no és un al dels més com són es ha aquesta aquest als",
        "et": "ja on ei et see oli ka kui mis ning aga või seda oma ta kes selle mida siis pole välja",
        "lv": "un ir ar no ka par kas uz tas arī bet vai lai pēc to tiek nav kā ko vairāk",
        "lt": "ir kad yra su į iš tai bei kaip o ne apie buvo bet jau dėl taip kuris pat per",
        "id": "yang dan di untuk dengan ini dari dalam itu pada tidak akan adalah juga ke oleh atau sebagai telah",
        "sq": "dhe të në një e me për që është nga se ka i më do janë si kjo nuk të",
        "is": "og að í á er sem um það við til með en ekki var fyrir hann af þau eru þess",
        "ga": "agus an na ar is le go do sé bhí tá i sin ag leis atá nach ní bheith",
        "cy": "y yr a yn o ar i ac mae bod wedi gan am ei sydd hyn neu oedd roedd",
        "eu": "eta da ez bat du ere dira baina zen bere dute egin izan hau den edo",
        "gl": "o a de que e do da en unha un para con se os non as máis por dos como ao foi á",
        "mt": "u ta li il l- fil mill għal ma dan minn kien fuq biex huwa tal",
        "af": "die en van in is het dat nie op vir met te wat word was ook deur sy kan aan",
        "lb": "an de d'ass den déi vun op mat fir dat ass net och si sech zu huet",
    }.items()
}  # fmt: skip
_SAMPLE: Final = 4_000
_FEW_LETTERS: Final = 20
_HITS: Final = 6
_FEW_HITS: Final = 3
_LEAD: Final = 1.2


def scripts(text: str) -> Mapping[str, float]:
    """The share of each script among the letters of the text's beginning; empty without letters."""
    return _letters(text[:_SAMPLE])[0]


@lru_cache(maxsize=16)
def _letters(sample: str) -> tuple[Mapping[str, float], int]:
    counts: Counter[str] = Counter()
    for character, number in Counter(sample).items():
        if character.isalpha():
            counts[_BLOCKS[max(bisect_right(_STARTS, ord(character)) - 1, 0)][1]] += number
    total = counts.total()
    return {script: number / total for script, number in counts.items() if script}, total


def main_script(text: str) -> str | None:
    """The script of most letters; Japanese when one letter in twelve is a kana. None without letters."""
    shares = scripts(text)
    if shares.get("Kana", 0) > 0.08:
        return "Kana"
    return max(shares, key=shares.__getitem__, default=None)


def written_in(text: str, language: str) -> bool:
    """False when the letters of the text rule the language out; a text of few letters rules out nothing."""
    shares = scripts(text)
    if not shares or _letters(text[:_SAMPLE])[1] < _FEW_LETTERS:
        return True
    if language == "zh" and shares.get("Kana", 0) > 0.08:
        return False
    return sum(shares.get(script, 0) for script in SCRIPTS_OF.get(language, frozenset({"Latn"}))) >= 0.15


def guess(text: str) -> str | None:
    """The primary language subtag that letters or small words settle, None when they do not."""
    script = main_script(text)
    if script is None:
        return None
    sample = text[:_SAMPLE].lower()
    letters = _letters(text[:_SAMPLE])[1]
    for language, telling in _TELLING_LETTERS.get(script, ()):
        if sum(map(sample.count, telling)) * 100 >= letters:
            return language
    return _ONE_LANGUAGE.get(script) if script != "Latn" else by_small_words(sample)


def by_small_words(text: str) -> str | None:
    """The language whose commonest words are most frequent, when there are some and the lead is clear."""
    scores = small_words(text)
    best = sorted(scores, key=scores.__getitem__, reverse=True)[:2]
    hits, next_hits = scores[best[0]], scores[best[1]]
    many = hits >= _HITS and hits >= _LEAD * next_hits
    few_but_clear = hits >= _FEW_HITS and hits >= 2 * next_hits and hits * 6 >= len(text.split())
    return best[0] if many or few_but_clear else None


def small_words(text: str) -> dict[str, int]:
    """How many words of the text's beginning are among each language's commonest; words of several count for each."""
    counts = Counter(word.strip(".,;:!?()\"'«»“”„") for word in text[:_SAMPLE].lower().split())
    return {language: sum(counts[word] for word in words if word in counts) for language, words in _SMALL_WORDS.items()}
