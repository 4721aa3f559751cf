"""Words by which a notice speaks of the very page that was asked for: `the page you requested`, `this page`.

Never a claim by itself: what is said of the page must stand in the same sentence.
"""

import re
from typing import Final

from curator.judge.language._claims import plain, said_itself

_SPACED: Final = (
    r"requested"
    r"|you (?:were |are |re )?(?:looking|searching|trying|seek\w{0,3}|request|followed|clicked|entered|provided)"
    r"|you (?:have |ve )?(?:asked|tried|typed)|you (?:want|wanted) to (?:see|view|visit|open)"
    r"|(?:this|that) (?:web ?)?page"
    r"|this (?:content|document|file|record|resource|blog|account|item|listing|vacancy|job|position|offer)"
    r"|angefordert\w*|angefragt\w*|gesucht\w*|aufgerufen\w*|gewunscht\w*|angegeben\w*|sie suchen|du suchst"
    r"|(?:diese[rs]?|die) (?:\w{0,12}seite|inhalt|datei|dokument|beitrag|artikel|blog|link)"
    r"|diese[rs]? (?:stelle|angebot)|eingegeben\w*"
    r"|recherche[ez]\w*|demande\w*|cherche[zs]|souhaite\w*|cette page"
    r"|ce (?:contenu|document|lien|blog|fichier)|cet article"
    r"|solicitad\w*|solicita|busca[sn]?|buscad\w*|buscando|intentas?|esta pagina"
    r"|este (?:contenido|documento|blog|enlace)"
    r"|procura\w*|requisitad\w*|pediu|pretend\w*|esta pagina|este (?:conteudo|documento|link)"
    r"|richiest\w*|cercat\w*|cerchi|cercando|desiderat\w*|questa pagina|questo (?:contenuto|documento|blog)"
    r"|opgevraagd\w*|gevraagd\w*|gezocht\w*|zoekt|zocht|deze (?:web)?pagina|dit (?:document|bestand|artikel)"
    r"|szukan\w*|szukasz|zadan\w*|poszukiwan\w*|ta strona|tej strony|wybran\w*"
    r"|pozadovan\w*|hledan\w*|hledate|tato stranka|hladan\w*|hladate|tuto stranku"
    r"|keresett|kert|keresi|ez az oldal|cautat\w*|cautati|solicitat\w*|aceasta pagina|ceruta|cerut"
    r"|begard\w*|efterfragad\w*|sokte|soker|sokt\w*|denna sida|den har sidan|sidan du"
    r"|onskede|leder efter|ledte efter|soger|sogte|denne side|siden du|forespurt\w*|leter etter|lette etter"
    r"|denne siden"
    r"|etsima\w*|hakema\w*|pyydet\w*|pyytama\w*|tata sivua|tama sivu|otsita\w*|otsitud|soovitud|see leht|seda lehte"
    r"|mekle\w*|pieprasi\w*|si lapa|ieskoma\w*|ieskote|prasom\w*|sis puslapis|sio puslapio"
    r"|iskan\w*|zahtevan\w*|isce\w{1,3}|ta stran|trazen\w*|trazit\w*|zatrazen\w*|ova stranica|ovu stranicu"
    r"|тражен\w*|тражит\w*|ова страница|бараната|баран\w*|запрашива\w*|запрошен\w*|искома\w*|вы ищете|вы искали"
    r"|вы запросили|эта страница|этой страницы|этот (?:блог|документ|материал)|данная страница|запитан\w*|шукан\w*"
    r"|ви шукаєте|ви шукали|ця сторінка|цієї сторінки|търсен\w*|търсите|поискан\w*|заявен\w*|тази страница"
    r"|шукаеце|запытан\w*|гэтая старонка"
    r"|ζητησ\w*|ζητουμεν\w*|αναζητ\w*|ψαχνετε|αυτη η σελιδα|η σελιδα που"
    r"|aradig\w*|istedig\w*|istenen|aranan|bu sayfa\w*|axtardig\w*|bu sehife\w*|cerca\w{1,3}|sol licitad\w*"
    r"|aquesta pagina"
    r"|bilatzen|eskatu\w*|bilatutako|orri hau|orrialde hau|kerkuar|kerkuat|kerkoni|kjo faqe|umbedna|umbedin|leita\w*"
    r"|pessi sida|mitluba|qed tfittex|din il pagna|gofynn\w*|chwilio|dudalen hon|iarradh|diminta|anda cari"
    r"|halaman ini"
    r"|ban yeu cau|ban tim|dang tim|trang nay|gefrot\w*|dir sicht|des sait"
    r"|المطلوب\w*|تبحث|طلبت\w*|هذه الصفحه|هذه الصفحة|שביקשת|המבוקש\w*|שחיפשת|דף זה|הדף הזה|درخواستی|مورد نظر|این صفحه"
    r"|მოთხოვნილი|ეს გვერდი|խնդրած|այս էջը|अनुरोधित|यह पृष्ठ|यह पेज"
)
"""Plain words and stems, with their words beside them."""
_GLUED: Final = re.compile(
    r"您(?:所)?(?:访问|请求|查找|寻找|要找|浏览|打开|要访问|要查看|查看|搜索)|你(?:所)?(?:访问|请求|查找|要找|浏览|打开)|該頁|该页|此页|此頁|本页"
    r"|您(?:所)?(?:訪問|請求|查找|尋找|瀏覽|要找|搜尋|造訪)|所请求|请求的|所访问|お探し|ご指定|指定され|指定した|該当|このページ|このブログ|当該"
    r"|アクセスしようと|ご覧になろう|要求された|リクエストされ|요청하신|찾으시는|찾고계신|이페이지|해당페이지|요청한|방문하시려는|존재하지않는페이지"
    r"|ที่คุณ|หน้านี้"
)
_NAMES_ITSELF: Final = re.compile(rf"(?<!\w)(?:{_SPACED})(?!\w)")


def is_about_the_page(text: str) -> bool:
    """The text, up to 240 characters, speaks of what was asked for, and not of anything that somebody tells of."""
    said = plain(said_itself(text))
    if not said:
        return False
    return bool(_NAMES_ITSELF.search(said)) or (not said.isascii() and bool(_GLUED.search(said.replace(" ", ""))))
