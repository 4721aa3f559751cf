"""Names of months, as pages write them, with their numbers.

Never decides a language: a name that means two months in two languages is not in the table.
"""

from collections.abc import Mapping
from typing import Final

_NAMES: Final = (
    (
        "january jan januar jänner januari janvier janv enero ene janeiro gennaio gen styczeń stycznia sty leden "
        "ledna január januára janvāris ianuarie siječanj siječnja januarja tammikuu tammikuuta ocak oca января "
        "янв січня януари ιανουάριος ιανουαρίου ιαν gener gerð januarie"
    ),
    (
        "february feb februar feber februari février fevrier févr fév febrero fevereiro fev febbraio luty lutego "
        "lut únor února február februára helmikuu helmikuuta veljača veljače februarja februarie şubat şub "
        "февраля фев февр лютого февруари φεβρουάριος φεβρουαρίου φεβ febrer februāris"
    ),
    (
        "march mar märz mrz maerz maart mrt mars marzo março marco marzec marca březen března március márc marec "
        "maaliskuu maaliskuuta ožujak ožujka martie mart марта мар березня март μάρτιος μαρτίου μαρ març marts"
    ),
    (
        "april apr aprile avril avr abril abr kwiecień kwietnia kwi duben dubna április ápr apríl apríla huhtikuu "
        "huhtikuuta travanj travnja aprila aprilie nisan nis апреля апр квітня април απρίλιος απριλίου απρ "
        "aprīlis"
    ),
    (
        "may mai mayo maio maggio mag mei maj maja květen května május máj mája toukokuu toukokuuta svibanj "
        "svibnja mayıs мая май травня μάιος μαΐου μαϊ maig maijs"
    ),
    (
        "june jun juni juin junio junho giugno giu czerwiec czerwca cze červen června június jún júna kesäkuu "
        "kesäkuuta lipanj lipnja junija iunie haziran haz июня июн червня юни ιούνιος ιουνίου ιουν juny jūnijs"
    ),
    (
        "july jul juli juillet juil julio julho luglio lug lipiec lipca lip červenec července július júl júla "
        "heinäkuu heinäkuuta srpanj srpnja julija iulie temmuz tem июля июл липня юли ιούλιος ιουλίου ιουλ juliol "
        "jūlijs"
    ),
    (
        "august aug août aout agosto ago augustus augusti sierpień sierpnia sie srpen srpna augusztus elokuu "
        "elokuuta kolovoz kolovoza avgusta ağustos ağu августа авг серпня август αύγουστος αυγούστου αυγ agost "
        "augusts augusta"
    ),
    (
        "september sept sep septembre septiembre setiembre setembro set settembre wrzesień września wrz září "
        "szeptember syyskuu syyskuuta rujan rujna septembra septembrie eylül eyl сентября сен сент вересня "
        "септември σεπτέμβριος σεπτεμβρίου σεπ setembre septembris"
    ),
    (
        "october oct oktober okt octobre octubre outubro out ottobre ott październik października paź říjen října "
        "október októbra lokakuu lokakuuta oktobra octombrie ekim eki октября окт жовтня октомври οκτώβριος "
        "οκτωβρίου οκτ oktobris"
    ),
    (
        "november nov novembre noviembre novembro listopad listopadu marraskuu marraskuuta studeni studenoga "
        "novembra noiembrie kasım kas ноября ноя нояб листопада ноември νοέμβριος νοεμβρίου νοε novembris"
    ),
    (
        "december dec dez dezember decembre décembre déc diciembre dic dezembro dicembre grudzień grudnia gru "
        "prosinec prosince joulukuu joulukuuta prosinac prosinca decembra decembrie aralık ara декабря дек грудня "
        "декември δεκέμβριος δεκεμβρίου δεκ desembre desember decembris"
    ),
)
_FURTHER: Final = (
    (
        "jaanuar janar јануар јануара јануари студзеня sausio janvāra يناير "
        "جانفي كانونالثاني ינואר בינואר जनवरी มกราคม იანვარი जानेवारी જાન્યુઆરી"
    ),
    (
        "veebruar shkurt фебруар фебруара февруари лютага vasario februāra "
        "فبراير فيفري شباط פברואר בפברואר फरवरी फ़रवरी กุมภาพันธ์ თებერვალი"
    ),
    ("märts maret mart марта март сакавіка kovo marta مارس آذار מרץ במרץ מרס मार्च มีนาคม მარტი"),
    ("aprill prill април априла красавіка balandžio aprīļa أبريل ابريل أفريل نيسان אפריל באפריל अप्रैल เมษายน აპრილი"),
    ("maja мај маја gegužės maijā مايو ماي أيار מאי במאי मई พฤษภาคม მაისი"),
    ("juuni qershor јун јуна чэрвеня birželio jūnija يونيو جوان حزيران יוני ביוני जून มิถุนายน ივნისი"),
    ("juuli korrik јул јула ліпеня liepos jūlija يوليو جويلية تموز יולי ביולי जुलाई กรกฎาคม ივლისი"),
    ("agustus ogos gusht август августа жніўня rugpjūčio أغسطس اغسطس أوت آب אוגוסט באוגוסט अगस्त สิงหาคม აგვისტო"),
    (
        "shtator септембар септембра септември верасня rugsėjo septembar "
        "septembra سبتمبر أيلول ספטמבר בספטמבר सितंबर सितम्बर กันยายน "
        "სექტემბერი"
    ),
    (
        "tetor октобар октобра октомври кастрычніка spalio oktobar oktoober "
        "أكتوبر اكتوبر تشرينالأول אוקטובר באוקטובר अक्टूबर अक्तूबर ตุลาคม "
        "ოქტომბერი"
    ),
    (
        "nëntor новембар новембра ноември лістапада lapkričio novembar نوفمبر "
        "تشرينالثاني נובמבר בנובמבר नवंबर नवम्बर พฤศจิกายน ნოემბერი"
    ),
    (
        "dhjetor децембар децембра декември снежня gruodžio decembar disember "
        "detsember desember ديسمبر كانونالأول דצמבר בדצמבר दिसंबर दिसम्बर "
        "ธันวาคม დეკემბერი"
    ),
)
MONTHS: Final[Mapping[str, int]] = {
    name.replace("ي", "ی").replace("ك", "ک"): number
    for table in (_FURTHER, _NAMES)
    for number, names in enumerate(table, start=1)
    for name in names.split()
}
JOINED: Final = (
    ("کانون الثانی", "کانونالثانی"),
    ("کانون الأول", "کانونالأول"),
    ("تشرین الأول", "تشرینالأول"),
    ("تشرین الثانی", "تشرینالثانی"),
)
"""Names of months in two words, with one word for each; both after the letters that keyboards mix up are made one."""
PERSIAN_MONTHS: Final[Mapping[str, int]] = {
    name: number
    for number, name in enumerate("فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(), start=1)
}
