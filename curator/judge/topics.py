"""What lists of links for readers, parents and teachers are about, in the words of many languages.

Never says that a page is on a topic of a list: only that two texts, maybe of two languages, may be on one topic. Words
are beginnings; those of five letters or more are looked for inside longer words, too.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from curator.judge.language import plain

_WORDS: Final[Mapping[str, str]] = {
    "school": (
        "school schul schule schulen schools buchere ecole escuela escola scuola skola skole skolen szkola szkol "
        "iskola scoala scoli shkoll okul koulu kool mokykl schola sciuol scoil ysgol eskola школ училищ школа "
        "σχολει مدرس المدرس بیت الدراسة dibistan בית ספר sekolah truong shule iskuul maktab class klasse classe "
        "clasa sinif luokka lycee college gymnas gimnaz licej lyceum liceo lise ginnasio kolleg education educa "
        "bildung ausbildung formation formacion formazione formac opleiding onderwijs utdanning utbildning "
        "uddannelse koulutus haridus izglitib svietim vzdela oktatas educat edukac obrazov izobraz образов освіт "
        "egitim εκπαιδευ تعليم تربي آموزش perwerd חינוך pendidikan giao duc elimu lesson lektion lecon leccion "
        "lezion lectie lekcj lekci hodin ora urok урок ders μαθημα درس שיעור pelajaran hoc teach lehr enseign "
        "ensen insegn docent leraar laerer larar opettaj opeta nauczyc ucitel tanar tanit profesor professor "
        "предав учител вчител ogretmen δασκαλ معلم המור guru mwalimu learn lern appren aprend aprende impar "
        "leren laer lara oppi opp ucen ucit nauk tanul invat изуч обуч навч учен ogren μαθαιν تعلم یادگیری לימוד "
        "belajar student schuler pupil eleve alumno alumn allievi leerling elev opiskel opilas uczen uczni zak "
        "diak ученик ogrenci μαθητ طالب طلاب دانش תלמיד siswa mwanafunzi kindergarten kita kinderg creche jardin "
        "nido asilo nursery preschool vorschul maternelle forskola barnehage bornehave paivakoti przedszkol "
        "skolk materinsk materska ovoda gradinit vrtic детск садок дитяч anaokul νηπιαγωγ روضة مهدکودک גן taman "
        "kanak course kurs cours curso corso cursus tanfolyam курс κουρσ دورة دوره קורס khoa kursus homework "
        "hausaufgab devoirs deberes compiti huiswerk leksehjelp domac ukol zadac odev worksheet arbeitsblatt "
        "fiche fichas scheda werkblad karty pracovni munkalap material unterricht didact didakt pedagog padagog "
        "pedagogi"
    ),
    "university": (
        "univers uniwers universit hochschul yliopist ylikool augstskol egyetem sveucilist fakult facult departm "
        "institut fachbereich akadem academ университет університет πανεπιστ universite جامعة دانشگاه אוניברס "
        "daigaku dai hoc chuo kikuu research forsch recherche investiga ricerca onderzoek forsk tutkimu uuring "
        "badan badani vyzkum kutat cercet istraz исслед дослід arastirm ερευν بحث پژوهش מחקר penelitian nghien "
        "cuu science wissenschaft cienc scienz wetensch vitenskap vetenskap tiede teadus nauk ved tudoman stiint "
        "znanost наук bilim επιστημ علوم علم מדע"
    ),
    "children and parents": (
        "child kind kinder kids enfant enfan nino ninos ninas infan bambin crianc barn borne lapse laps lapsi "
        "dziec dzieci deti dite djec deca gyer gyermek copii copil дет дит дец деца cocuk παιδ اطفال طفل کودک "
        "zarok ילד anak em watoto caruur femij bern vaik parent eltern padres genitor pais ouder foreldre "
        "foraldr foraeldre vanhem vanem rodzic rodic szulo parint roditelj starsi родител батьк ebeveyn veli "
        "γονε والد اهل הור orang tua cha me wazazi prind tevai tevams vecak family familie famill famil familia "
        "famiglia gezin rodzin rodin csalad obitelj porodic семь сім aile οικογ عائل اسر خانواده malbat משפח "
        "keluarga dinh familja seim gimene perhe pere mother mutter mere madre mae moeder mama matk matka anya "
        "mam мам матер мать anne μητερ ام مادر dayik אמא ibu mzazi baby bebe toddler youth jugend jeunes joven "
        "giovan jovens jeugd ungdom nuori noor mlodziez mladez mlad ifjusag tineri mladi молод genc νεο شباب "
        "جوان נוער"
    ),
    "language": (
        "language sprach langu langue lengua idioma lingu lingua taal sprog sprak sprakk kiel kieli keel jezyk "
        "jazyk nyelv limb jezik язык мов език јазик dil γλωσσ لغة لغات اللغة زبان ziman שפה bahasa ngon ngu "
        "tieng lugha luqad gjuh kalb valod bilingu zweisprach mehrsprach plurilingu multilingu tosprak flersprak "
        "kaksikiel dwujezycz dvojjaz ketnyelvu dvojezic двуязыч двомов dilli διγλωσσ ثنائ دوزبان דו לשוני mother "
        "tongue muttersprach maternelle herkunftssprach heritage dictionar worterb dictionnaire diccionario "
        "dizionario woordenb ordbok ordbog sanakirja slownik slovnik szotar rjecnik slovar словар речник sozluk "
        "λεξικ قاموس فرهنگ לغت מילון kamus tu dien alphabet abc grammar grammat vocab wortschatz translat "
        "ubersetz traduc tradu vertal prevod перевод tercum tlumacz english englisch anglais inglese engels "
        "angiel англ german deutsch allemand aleman tedesco duits niemiec немец french franzos francais turkish "
        "turkisch turc turk turkce arab russisch russian russe рус polish polnisch polon polski spanish spanisch "
        "espanol espagn italian italien kurdi kurd persisch persian farsi فارسی vietnam chinois mandarin ukrain "
        "україн serb kroat croat bosn alban somali tamil urdu pashto dari greek griech grec ελλην portug "
        "rumanisch roman magyar hungar ungar bulgar болгар"
    ),
    "books and stories": (
        "books bookshop bookstart buch bucher livre libro livro boek bok bog kirja raamat ksiaz knih konyv "
        "carte carti knjig книг "
        "knyg gramat kitap kitab βιβλ كتاب كتب کتاب pirtuk ספר buku sach vitabu read lesen lese lecture lectur "
        "lectura leer lettura leitura lezen laes czyt cten olvas citit citat citanj чита чтен okuma διαβ قراءة "
        "خواندن מטוש קריאה membaca doc library bibliot bibliothek biblioteca biblioteka knihovn konyvtar "
        "knjiznic библиот бібліот kutuphan βιβλιοθ مكتبة کتابخانه ספריה perpustak thu maktaba story stories "
        "erzahl geschicht marchen histoire conte cuento fiaba fiabe racconto conto verhaal sprook eventyr saga "
        "satu muinas bajk basn pohadk mese povest basm prica bajka сказк казк приказк разказ masal hikaye "
        "παραμυθ قصة قصص حكايات داستان قصه סיפור dongeng cerita truyen hadithi literatur litterat letterat "
        "литерат edebiyat poem gedicht poesi poes verlag publish uitgever wydawn nakladat kiado издател yayin "
        "comic autor"
    ),
    "music and games": (
        "music musik musiq muzyk hudb zene muzic glazb музы музик muzik μουσ موسيق moziq מוזיק song lied lieder "
        "chanson cancion canzon canc sang laul laulu piosen pisn dal cantec pjesm pesm песн пісн sarki τραγουδ "
        "اغاني اناشيد ترانه شعر שיר lagu wimbo nursery rhyme reim comptin rima filastrocc singen choir chor game "
        "spiel jeu juego gioco giochi jogo spel spill peli gra gry hra hry jatek igra igre игр ігр oyun παιχνιδ "
        "لعبة العاب بازی משחק permainan tro choi mchezo toy jouet juguete craft bastel bricol manualid lavoretti "
        "knutsel kunst arte konst taide sztuk umen muveszet umetnost искусс мистец sanat τεχν فن هنر אמנות "
        "theater theatre teatr teatro szinhaz театр tiyatro θεατρ kino film zeichn malen color"
    ),
    "museums and history": (
        "museum musee museo museu muzeum muzeu muze muzej музе μουσει متحف موزه מוזיאון bao tang histor "
        "geschichte historia storia dejin torten povijes istori истор історі tarih ιστορ تاريخ تاریخ היסטור "
        "sejarah lich su heritage patrimoine patrimonio kulturerb monument denkmal castle schloss chateau "
        "castillo castello slott zamek archiv arxiu galer ausstell exhib exposit esposit mostra vystav kiallit "
        "izlozb выстав sergi archaolog archeolog memorial gedenk erinner holocaust krieg war guerre"
    ),
    "culture and religion": (
        "cultur kultur kultura kulttuur kultuur kulturn култур культур πολιτισ ثقاف فرهنگی תרבות budaya van hoa "
        "utamaduni tradit brauch fest festival feiertag holiday noel weihnacht ramadan ostern islam muslim "
        "kirche church eglise iglesia chiesa igrej kerk kirkk kirik koscio kostel templom biseric crkv церк "
        "mosque moschee camii cami مسجد jewish judisch juif synagog relig bibel bible koran quran glaub dorf "
        "village pueblo paese stadt ciudad gemeinde commune community municipal kommun obec gmina kozseg "
        "quartier nachbar neighbour"
    ),
    "associations and help": (
        "associat verein verband vereni associac associaz asoci forening foren yhdist uhing stowarzysz spolek "
        "sdruzen zdruzen egyesul egylet asocia udrug udruz drustv общест спілк товариств сдружен dernek dernegi "
        "vakif συλλογ جمعية انجمن komela עמותה yayasan perkumpulan hoi chama shoqat draugij biedrib initiative "
        "stiftung foundation fundac fondation fondazion stichting saatio sihtasutus fundacj nadac alapitvany "
        "фонд hilfe aide ayuda aiuto ajuda hulp hjelp hjalp hjaelp apua abi pomoc segit ajutor помощ допомог "
        "yardim βοηθ مساعد کمک عזרה bantuan giup msaada ndihm advice berat conseil consejo consulen aconsel "
        "advies radgiv neuvo porad poradn tanacs consil savjet совет консульт danis συμβουλ استشار مشاور ייעוץ "
        "nasihat tu van unterstutz soutien apoyo sostegno apoio steun stotte tuki parsz podpor tamogat sprijin "
        "podrsk поддерж підтрим destek υποστηρ migra einwander immigr zuwander uitwander maahanmuutt migracj "
        "prisel bevandor gocmen göç مهاجر هجرة הגירה refugee flucht fluchtl refugi rifugi vlucht flykt flyktn "
        "pakolai pagul uchodz uprchl menekult izbjegl бежен біжен multeci προσφυγ لاجئ پناهنده פליט pengungsi ti "
        "nan integra ausland abroad etranger extranjer estero zagranic zahranic kulfold inozem чужбин рубеж за "
        "кордон yurtdisi diaspora intercult interkult multikult counsell volunt ehrenamt benevol sozial socia "
        "treff club klub клуб group gruppe union amt office verwaltung council rathaus"
    ),
    "health and nature": (
        "health gesund sante salud salute saude gezond helse halsa sundhed tervey tervis zdrow zdravi egeszseg "
        "sanatat zdravlj здоров saglik υγει صحة سلامت בריאות kesehatan suc khoe afya medic arzt doctor medecin "
        "hospital krank clinic klinik therap logop speech autis disab behinder handicap discapac inklus inclus "
        "pregnan schwanger geburt birth nutrition ernahr nature natur naturaleza natuur luont loodus przyrod "
        "prirod termeszet priroda природ doga φυσ طبيع طبیعت טבע alam thien nhien plant pflanz animal tier "
        "animaux bird vogel garden garten umwelt environ biolog chemi physik physic math mathem astronom geograf "
        "geograph genome experiment fussball football"
    ),
    "computers": (
        "comput informat programm program software code coding developer entwickl linux python javascript github "
        "open source daten donnees medien mediary tutorial documentation api framework compiler algorithm "
        "datenschutz"
    ),
}
_GLUED: Final[Mapping[str, str]] = {
    "school": (
        "学校 學校 教育 学习 學習 老师 教师 教師 课程 課程 教室 学生 學生 幼儿园 幼稚園 授業 先生 勉強 "
        "保育 小学 中学 학교 교육 학습 학생 수업 교사 유치원 โรงเรียน การศึกษา เรียน "
        "ครู นักเรียน "
    ),
    "university": ("大学 大學 研究 学院 學院 科学 科學 대학 연구 과학 มหาวิทยาลัย วิจัย วิทยาศาสตร์ "),
    "children and parents": (
        "儿童 兒童 孩子 家长 家長 父母 亲子 親子 子ども 子供 こども 保護者 家族 家庭 母親 青少年 아이 "
        "어린이 부모 가족 엄마 청소년 เด็ก ผู้ปกครอง ครอบครัว แม่ เยาวชน "
    ),
    "language": (
        "语言 語言 言語 中文 汉语 漢語 华语 華語 日本語 母语 母語 双语 雙語 バイリンガル 国語 辞書 词典 "
        "詞典 翻译 翻譯 翻訳 언어 한국어 한글 사전 번역 이중언어 ภาษา พจนานุกรม "
    ),
    "books and stories": (
        "图书 圖書 阅读 閱讀 读书 故事 童话 童話 文学 文學 出版 绘本 繪本 絵本 読書 図書 物語 昔話 "
        "도서 독서 이야기 동화 문학 출판 그림책 หนังสือ อ่าน นิทาน ห้องสมุด "
    ),
    "music and games": (
        "音乐 音樂 歌 游戏 遊戲 玩具 艺术 藝術 音楽 童謡 ゲーム 美術 음악 노래 놀이 미술 เพลง ดนตรี เกม ศิลปะ "
    ),
    "museums and history": ("博物馆 博物館 历史 歷史 歴史 美術館 展览 展覽 박물관 역사 미술관 พิพิธภัณฑ์ ประวัติศาสตร์ "),
    "culture and religion": ("文化 传统 傳統 伝統 宗教 寺 教会 社区 社區 문화 전통 교회 วัฒนธรรม วัด ชุมชน "),
    "associations and help": (
        "协会 協會 協会 帮助 幫助 咨询 諮詢 相談 支援 移民 难民 難民 志愿 志願 ボランティア 公益 협회 "
        "도움 상담 지원 이민 난민 สมาคม ช่วยเหลือ ปรึกษา มูลนิธิ "
    ),
    "health and nature": (
        "健康 医院 醫院 自然 动物 動物 植物 环境 環境 数学 數學 건강 병원 자연 동물 환경 수학 สุขภาพ ธรรมชาติ สัตว์ "
    ),
    "computers": ("编程 程序 开源 プログラミング 프로그래밍 โปรแกรม "),
}
OTHER_LETTERS: Final[Mapping[str, tuple[str, ...]]] = {
    code: tuple(names.split())
    for code, names in (
        ("ja", "japan japon giappon nihon nippon"),
        ("zh", "chin cina kina zhong mandarin taiwan hong kong hongkong kanton asia asie"),
        ("ko", "korea coree corea hangul asia"),
        ("th", "thai siam"),
        ("ar", "arab maghreb syri syrie irak iraq liban egypt agypt maroc marok tunis alger islam quran koran orient"),
        ("fa", "persi farsi iran afghan dari"),
        ("ur", "urdu pakistan"),
        ("he", "hebr ivrit israel jud jewish juif ebrai"),
        ("hi", "hindi indi inde"),
        ("bn", "bengal bangla"),
        ("ta", "tamil"),
        ("ru", "russ rus ross sovjet soviet slaw slav"),
        ("uk", "ukrain ukrajin slaw slav"),
        ("be", "belarus weissruss slaw slav"),
        ("bg", "bulgar balgar slaw slav"),
        ("mk", "mazedon macedon makedon slaw slav"),
        ("sr", "serb srps srbi jugoslaw slaw slav balkan"),
        ("el", "griech greek grec hell elin kypr cypr zyper"),
        ("ka", "georg kartul"),
        ("hy", "armen hay"),
        ("am", "amhar athiop ethiop"),
        ("ti", "tigrin eritr"),
    )
}
"""Languages of other than Latin letters, and what names them, or who speaks them, in other languages."""
DOMAINS: Final[Mapping[str, tuple[str, ...]]] = {
    code: tuple(f".{end}" for end in ends.split())
    for code, ends in (
        ("ja", "jp"), ("zh", "cn tw hk sg mo"), ("ko", "kr"), ("th", "th"), ("fa", "ir af"), ("ur", "pk"), ("he", "il"),
        ("ar", "ae sa eg ma dz tn ly iq sy lb jo ps qa kw bh om ye sd"), ("hi", "in"), ("bn", "bd in"), ("ta", "in lk"),
        ("ru", "ru su by kz ua md kg"), ("uk", "ua"), ("be", "by"), ("bg", "bg"), ("mk", "mk"), ("sr", "rs ba me"),
        ("el", "gr cy"), ("ka", "ge"), ("hy", "am"), ("am", "et"), ("ti", "er et"),
    )
}  # fmt: skip
_LEAST_INSIDE: Final = 6
_LONG: Final = 8
_LEAST_BEGINNING: Final = 4
_BEGINNINGS: Final = {
    plain(word): name for name, words in _WORDS.items() for word in words.split() if len(plain(word)) >= 3
}
_LENGTHS: Final = sorted({len(word) for word in _BEGINNINGS})
_NO_TOPIC: Final = (
    "vereinb",
    "vereinf",
    "verspr",
    "spielaut",
    "spillea",
    "spelaut",
    "spielhalle",
    "spielbank",
    "jogos de azar",
    "игровы",
    "ігрові",
)
_SIGNS: Final = tuple((sign, name) for name, signs in _GLUED.items() for sign in signs.split())


@lru_cache(maxsize=512)
def of(text: str) -> frozenset[str]:
    """The topics of which a text has a word, of its first 3,000 characters."""
    bounded = text[:3_000]
    told = frozenset(word for at in range(0, len(bounded), 200) for word in plain(bounded[at : at + 200]).split(" "))
    found = {name for word in told for name in _of_word(word)}
    if not bounded.isascii():
        found |= {name for sign, name in _SIGNS if sign in bounded}
    return frozenset(found)


@lru_cache(maxsize=4_096)
def _of_word(word: str) -> frozenset[str]:
    """The topics of a word: by its beginning, and by what stands inside a long one. Slot machines are no games, an
    appointment (vereinbaren) is no association."""
    if word.startswith(_NO_TOPIC) or "gespra" in word:
        return frozenset()
    found = {_BEGINNINGS[word[:length]] for length in _LENGTHS if word[:length] in _BEGINNINGS and _fits(word, length)}
    if len(word) >= _LONG:
        inside = (
            word[at : at + length]
            for length in _LENGTHS
            if length >= _LEAST_INSIDE
            for at in range(2, len(word) - length + 1)
        )
        found |= {_BEGINNINGS[part] for part in inside if part in _BEGINNINGS}
    return frozenset(found)


def _fits(word: str, length: int) -> bool:
    """Three letters are a word of their own, four may have an ending; more are the beginning of any word."""
    return length > _LEAST_BEGINNING or len(word) <= length + (1 if length < _LEAST_BEGINNING else 2)
