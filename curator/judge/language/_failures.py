"""What programs say when they fail: no database, a critical error, a message of the language they are written in.

Never a word that tells that a thing is not there: that is another matter, and other files'.
"""

import re
from typing import Final

from curator.judge.language._language import Language

WORDS: Final = (
    Language(
        code="",
        tails=(
            # no database
            "error* .. establish*|connect* .. database*|db|mysql",
            "database|db|mysql|sql .. error|unavailable|failure|down",
            "could|can|cannot|couldn|unable|failed|impossible .. connect*|connection .. database|mysql*|db|server",
            "connection .. database|mysql .. failed|refused|lost|error|timed", "too many connections",
            "database .. connection .. failed|error|refused|lost", "no connection .. database|mysql",
            "fehler*|problem* .. datenbank*|datenbankverbindung*",
            "datenbank*|datenbankverbindung* .. fehler*|fehlgeschlagen",
            "datenbank*|datenbankverbindung* .. nicht .. verbunden|hergestellt|aufgebaut|erreichbar|verfügbar",
            "verbindung .. datenbank* .. nicht|fehlgeschlagen|gescheitert", "datenbankfehler*",
            "keine verbindung .. datenbank*", "erreur .. base|bases de données",
            "erreur .. connexion .. base|serveur", "impossible .. connecter .. base|serveur",
            "connexion .. base .. impossible|échou*|échec", "base de données .. erreur|indisponible|inaccessible",
            "error .. base|bases de datos", "error .. conexión .. base|servidor", "conectar .. base de datos",
            "conexión .. base .. falló|fallida|error", "base de datos .. error|disponible",
            "erro .. banco|base de dados", "erro .. conexão|ligação .. banco|base", "conectar .. banco|base de dados",
            "errore .. database|db", "errore .. connessione .. database|db",
            "connettersi|connessione .. database|db .. non|fallita",
            "impossibile .. connettersi|connessione .. database|db|server", "fout .. database*", "databasefout*",
            "verbinding .. database .. mislukt|niet|maken", "błąd* .. bazy|bazą|baz .. danych",
            "połączyć|połączenia|połączenie .. baz* danych", "baza danych .. niedostępna|błąd", "chyba* .. databáz*",
            "připojit|připojení|spojení .. databáz*", "pripojiť|pripojenie|spojenie .. databáz*",
            "hiba .. adatbázis*", "adatbázis* .. hiba|csatlakoz*|kapcsolód*|kapcsolat*",
            "eroare .. baza|bazei|baze|bază de date", "conecta*|conexiun* .. baza|bazei de date",
            "грешка .. база*|базата .. данни*", "свърз*|връзка* .. база*|базата .. данни*", "σφάλμα .. βάση*|βάσης",
            "σύνδεσ* .. βάση* .. δεδομένων", "fel .. databas*", "databasfel*", "ansluta|anslutning* .. databas*",
            "fejl .. database*", "databasefejl*", "forbindelse* .. database*", "feil .. database*", "databasefeil*",
            "tilkobling* .. database*", "koble .. databasen", "virhe .. tietokan*",
            "tietokan* .. virhe*|yhteys*|yhteyt*", "viga .. andmebaasi*", "andmebaasi* .. viga|ühendus*",
            "kļūda .. datubāz*|datu", "datubāz* .. kļūda|savien*|pieslēg*", "klaida .. duomen*",
            "duomenų bazės .. klaida|ryš*", "prisijung* .. duomenų baz*", "napaka .. baz*|podatk*",
            "povezav*|povezovanj* .. bazo|zbirko|zbirke|baze podatk*", "greška|pogreška .. baz*",
            "povez*|spoj* .. bazom|baze|bazu|bazi podataka", "грешка|повез* .. базом|базе|базу|базата",
            "ошибк* .. баз* .. данных", "ошибк* .. подключени*|соединени* .. баз*|серверу",
            "подключиться|соединиться|подключения|соединение|соединения .. баз* данных", "mysql|sql .. ошибк*",
            "помилк* .. баз* .. даних", "підключитися|підключення .. баз* даних", "памылк* .. баз* даных",
            "veritaban* .. hata*|bağlan*|bağlant*", "veri taban* .. hata*|bağlan*|bağlant*",
            "məlumat baza* .. xəta*|qoşul*", "kesalahan|gagal|koneksi .. database|basis", "gabim .. baz*|databaz*",
            "lỗi .. cơ sở dữ liệu|database", "kết nối .. cơ sở dữ liệu|database", "خطأ .. قاعدة|بقاعدة البيانات",
            "الاتصال .. بقاعدة البيانات", "שגיאה .. מסד|בסיס|למסד|לבסיס", "התחבר*|חיבור .. מסד|בסיס|למסד|לבסיס",
            "خطا .. پایگاه|دیتابیس", "اتصال .. پایگاه|دیتابیس", "डेटाबेस .. त्रुटि|कनेक्ट|कनेक्शन",
            "villa .. gagnagrunn*", "gagnagrunn* .. villa|teng*", "error .. base de dades", "errorea .. datu basea*",
            "erro .. base de datos",
            # a critical or internal error
            "critical|fatal error", "error .. website|site .. critical|fatal", "internal server error",
            "server .. encountered .. error", "application error", "unhandled exception",
            "kritisch*|schwerwiegend* fehler*", "interner .. fehler|serverfehler", "erreur critique|fatale",
            "erreur interne", "error crítico|fatal|grave", "error interno", "erro crítico|fatal|grave",
            "erro interno", "errore critico|fatale|grave|irreversibile", "errore interno",
            "kritieke|fatale|interne fout|serverfout", "krytyczny|fatalny błąd", "błąd krytyczny",
            "krytycznego|fatalnego błędu", "wewnętrzny błąd", "kritická|závažná|fatální chyba",
            "kritickej|kritické|kritickou chyb*", "závažnej|závažné|závažnou chyb*",
            "vnitřní|interní|interná|vnútorná chyba", "kritikus|végzetes|súlyos hiba*", "belső .. hiba",
            "eroare critică|fatală|gravă", "eroare internă", "критична|фатална грешка", "вътрешна .. грешка",
            "κρίσιμο|σοβαρό|μοιραίο σφάλμα", "εσωτερικό σφάλμα", "kritiskt|allvarligt|internt fel",
            "kritisk|alvorlig|intern fejl", "kritisk|alvorlig|intern feil|serverfeil",
            "kriittinen|vakava|sisäinen virhe|palvelinvirhe", "kriitiline|fataalne viga", "kritiska|iekšēja .. kļūda",
            "kritinė|vidinė .. klaida", "kritična|usodna|notranja .. napaka",
            "kritična|fatalna|interna|unutarnja .. greška|pogreška", "критична|фатална|интерна .. грешка",
            "критическ*|фатальн* ошибк*", "внутренн* ошибк*", "критичн*|фатальн* помилк*", "внутрішн* помилк*",
            "kritik|ölümcül .. hata", "iç sunucu hatası", "kesalahan fatal|kritis|internal", "lỗi nghiêm trọng",
            "خطأ فادح|خطير|حرج|جسيم", "خطأ داخلي", "שגיאה קריטית|חמורה|פנימית", "خطای مهم|بحرانی|مهلک|داخلی",
            "alvarleg villa",
        ),
    ),
    Language(
        code="zh",
        is_glued=True,
        tails=(
            "数据库..错误", "数据库..失败", "数据库..异常", "無法..資料庫", "资料库..错误", "資料庫..錯誤",
            "无法连接..数据库", "連接..資料庫", "连接..数据库", "连接数据库", "致命错误", "严重错误", "嚴重錯誤",
            "服务器内部错误", "伺服器內部錯誤", "内部服务器错误", "データベース..エラー", "データベース..接続",
            "重大なエラー", "致命的なエラー", "内部エラー", "サーバー内部エラー", "サーバーエラー",
            "데이터베이스..오류", "데이터베이스..연결", "DB..연결", "심각한오류", "치명적인오류", "치명적오류",
            "내부서버오류", "내부오류", "ฐานข้อมูล..ผิดพลาด", "เชื่อมต่อ..ฐานข้อมูล", "ข้อผิดพลาดร้ายแรง",
            "ข้อผิดพลาดภายใน",
        ),
    ),
)  # fmt: skip
"""Stems, in the place of `tails`: no page's own words."""

PROGRAMS: Final = re.compile(
    r"(?:php )?(?:warning|fatal error|parse error|recoverable fatal error|uncaught \w{1,60})\s{0,3}:.{0,400}?"
    r"(?:on line|in line|\.php\b|mysql|\[function)"
    r"|^(?:php )?(?:fatal|parse) error\s{0,3}:"
    r"|\bmysqli?_(?:connect|query|fetch\w{0,20}|num_rows|select_db)\s?\(|\bmysqli?::|\bpg_(?:p?connect|query)\(|\boci_?\w{0,12}\("
    r"|\bSQLSTATE\[\w{1,8}\]|\bPDOException\b|\bORA-\d{5}\b|\bODBC [\w ]{0,40}Driver\b|Microsoft OLE DB Provider"
    r"|mysql (?:query )?error\b|mysql server has gone away|you have an error in your sql syntax|"
    r"lost connection to mysql"
    r"|can['’]?t connect to (?:local )?(?:mysql|mariadb|postgres\w{0,4})|access denied for user '|unknown database '"
    r"|traceback \(most recent call last\)|\bjava\.(?:lang|io|sql|net|util)\.\w{0,40}(?:exception|error)\b"
    r"|\bjavax?\.servlet\.\w{0,40}exception|\borg\.(?:springframework|hibernate|apache)\.[\w.]{0,80}(?:exception|error)\b"
    r"|\bSystem\.(?:Data|Web|IO|Net|NullReference|InvalidOperation|Argument)[\w.]{0,60}Exception\b"
    r"|server error in '/[^']{0,40}' application|\bCompiler Error Message\b|\bConfiguration Error\b.{0,80}Parser"
    r"|(?:operational|programming|improperlyconfigured|import|attribute|type|key|value)(?:error)? at /"
    r"|\bdjango\.(?:db|core)\.|\bpsycopg2?\.|\bsqlalchemy\.|\bActiveRecord::(?!RecordNotFound)\w|\bActionView::|\bPG::\w{1,40}"
    r"|\bIlluminate\\|\bSymfony\\Component\\|\bGuzzleHttp\\|stack trace:\s|^#\d{1,2} .{0,200}\.php\(\d+\)"
    r"|allowed memory size of \d+ bytes exhausted|maximum execution time of \d+ seconds exceeded"
    r"|failed opening required '|call to undefined (?:function|method)|cannot redeclare |class '[\w\\]{1,80}' not found"
    r"|the application failed to start|phusion passenger|incomplete response received from application"
    r"|upstream (?:connect error|request timeout)|no healthy upstream|upstream sent",
    re.IGNORECASE,
)
"""How programs, and the databases behind them, tell of their errors, whatever the language of the page."""

MADE_WITH: Final = frozenset(
    "wordpress joomla drupal typo3 prestashop magento moodle mediawiki phpbb vbulletin laravel symfony django bitrix "
    "opencart ghost concrete5 contao dotclear spip modx plone xoops smf mybb 1с битрикс".split()
)
"""Programs whose name alone stands in the title of their error pages."""
