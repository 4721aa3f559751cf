"""What registrars, hosters and services say where a site was, known by the shape of their sentences, as data.

Never a verdict by itself, and never for a long text: a sentence counts as the title, a heading or a line of a page that
hardly says anything else, and a page that bears a name of its own above it speaks of somebody else's site.

Sources: the services' own pages; ICANN, 2013 Registrar Accreditation Agreement 3.7.7.2 (suspended when the owner's
data were not verified); Order 33 of China's Ministry of Information Industry (sites are filed, or closed).
"""

import re
from collections.abc import Mapping
from typing import Final

from curator.judge import _likeness
from curator.judge.language import DEFAULTS, LOST, SALE, UNREADY, is_alarm, is_explanation, plain
from curator.judge.rules import _page
from curator.model import Case, Page

_QUOTED: Final = re.compile(r"[„“\"«「『‟][^„“”\"«»「」『』‟]{4,200}[“”\"»」』‟]")
_SHORT: Final = 700
_TINY: Final = 350
_MENU: Final = 8
_LEAST_NAME: Final = 4
_FEW_WORDS: Final = 5
_NEUTRAL: Final = re.compile(
    r"notice|suspen|verif|hinweis|welcome|willkommen|hosting|domain|domein|dom[ée]n|домен|dominio|domínio"
    r"|website|webseite|"
    r"server|account|under construction|coming soon|unavailable|disabled|expired|parked|reserved|提示|通知"
    r"|域名|网站|无法访问|"
    r"안내|도메인|ドメイン|お知らせ|uwaga|внимание|хостинг|сайт|aviso|avis|alan ad|bilgi|pemberitahuan|thông báo",
    re.IGNORECASE,
)
"""What stands above such sentences."""
_LONGEST: Final = 400
_SOME_OF_IT: Final = 0.5

_NAME_WORDS: Final = (
    # suspended, until the owner's data are verified
    (r"domain (?:name )?(?:\S{1,80} )?(?:has been|is|was) (?:temporarily )?(?:suspended|deactivated|disabled|on "
    r"hold|locked)\b"),
    r"(?:suspended|deactivated|on hold) (?:because|due to|pending|as) .{0,80}(?:icann|whois|registrant|verif)",
    r"(?:pending|awaiting) icann (?:registrant )?verification",
    r"whois (?:information|data|contact).{0,60}not (?:been )?verified",
    r"contact information .{0,40}(?:not|could not be) .{0,12}(?:verified|validated)", r"^domain suspended$",
    r"domain wurde .{0,30}(?:gesperrt|deaktiviert|stillgelegt)",
    r"diese domain ist (?:derzeit )?(?:gesperrt|deaktiviert|inaktiv)",
    r"nom de domaine .{0,60}(?:est|a été) (?:suspendu|désactivé|bloqué)",
    r"dominio .{0,60}(?:ha sido|está) (?:suspendido|desactivado|bloqueado)",
    r"dominio .{0,60}(?:è stato|risulta) (?:sospeso|disattivato|bloccato)",
    r"domínio .{0,60}(?:foi|está|encontra-se) (?:suspenso|congelado|bloqueado|desativado)",
    r"domein(?:naam)? .{0,60}is (?:opgeschort|geblokkeerd|gedeactiveerd)",
    r"domena .{0,60}(?:została|jest) (?:zawieszona|zablokowana|nieaktywna)",
    r"домен .{0,60}(?:заблокирован|приостановлен|снят с делегирования|не делегирован|не прилинкован|не привязан)",
    r"домен .{0,60}(?:заблоковано|призупинено)",
    r"alan ad[ıi] .{0,60}(?:ask[ıi]ya al[ıi]nm[ıi][şs]|durdurulmu[şs]|pasif)",
    r"domain .{0,60}(?:telah|sedang) (?:disuspend|ditangguhkan|dinonaktifkan|diblokir)",
    r"该域名.{0,20}(?:暂停|停止|锁定|未实名|clienthold)",
    r"域名.{0,10}(?:已过期|已到期|到期未续费|已被暂停|已停止解析|未通过实名)",
    r"ドメイン.{0,20}(?:停止中|凍結|利用制限|期限切れ|有効期限が切れ)",
    r"도메인.{0,20}(?:만료|정지|기간이 지났|사용이 중지)",
    # expired, parked, reserved
    r"domain (?:name )?(?:\S{1,80} )?(?:has |is |was )?(?:recently )?expired\b(?! food)",
    r"^this domain (?:name )?(?:is|has been) (?:parked|reserved|registered)\b",
    r"^(?:this )?(?:web ?)?(?:page|site|domain) is parked\b",
    r"renew (?:this|your) domain (?:now|today)",
    r"expired on .{4,40} (?:and is )?pending (?:renewal|deletion)",
    r"parked (?:free,? )?(?:courtesy of|with|by|at) \S{3,40}",
    r"(?:diese|die) domain (?:\S{1,80} )?(?:ist|wurde) .{0,40}(?:geparkt|registriert|reserviert|abgelaufen)",
    r"ce (?:nom de )?domaine .{0,40}(?:expiré|parqué|enregistré|réservé)",
    r"este dominio .{0,40}(?:ha caducado|ha expirado|está aparcado|está registrado|ha sido registrado)",
    r"questo dominio .{0,40}(?:scaduto|parcheggiato|registrato)",
    r"este domínio .{0,40}(?:expirou|estacionado|registrado|registado)",
    r"deze domeinnaam .{0,40}(?:geregistreerd|verlopen|geparkeerd|gereserveerd)",
    r"ta domena .{0,40}(?:wygasła|zaparkowana|zarejestrowana)",
    r"domena .{0,60}(?:jest utrzymywana na serwerach|wygasła|została zarejestrowana|utrzymywana jest)",
    r"tato doména .{0,40}(?:zaparkov|registrov|expirov)",
    r"doména .{0,60}(?:je zaregistrována|byla zaregistrována|je parkov|je zaparkov)",
    r"срок регистрации домена .{0,80}ист[её]к",
    r"домен .{0,60}(?:припаркован|зарегистрирован и|выставлен на продажу|продаётся|продается|свободен)",
    r"bu alan ad[ıi] .{0,60}(?:park edilmi[şs]|kay[ıi]tl[ıi]d[ıi]r|sat[ıi]l[ıi]kt[ıi]r|s[üu]resi doldu)",
    r"ez a domain(?:n[ée]v)? .{0,60}(?:lejárt|regisztrál|foglalt|parkol)",
    r"acest domeniu .{0,40}(?:a expirat|este parcat|este înregistrat)",
    r"denne? dom[æe]ne?t? .{0,40}(?:er parkeret|er parkert|er registreret|er registrert|er udløbet)",
    r"den här domänen .{0,40}(?:parkerad|registrerad|köpt|utgått)",
    r"tämä (?:verkkotunnus|domain) .{0,40}(?:parkattu|rekisteröity|vanhentunut)",
    r"domain ini .{0,40}(?:telah kedaluwarsa|expired|diparkir|sudah terdaftar|dijual)",
    r"このドメインは.{0,30}(?:取得され|登録され|管理され|販売)",
    r"해당 도메인은.{0,20}(?:등록|판매|주차|파킹)",
    r"(?:该|此|本|您访问的)域名.{0,20}(?:出售|转让|已注册|停放|正在出售|可出售)",
    r"tên miền này .{0,40}(?:đã hết hạn|đã được đăng ký|đang được bán)",
    r"اسم النطاق .{0,40}(?:منتهي|محجوز|للبيع)", r"^premium domain (?:name )?for sale",
)  # fmt: skip
"""Of the name: expired, parked, suspended for want of verified data."""

_SITE_WORDS: Final = (
    # paused, unpaid, over the limit
    (r"^(?:this |the |your )?(?:site|website|web ?page|(?:hosting )?account|shop|store)"
    r" (?:\S{1,80} )?(?:has been|is|is currently|is temporarily|has been temporarily) (?:suspended"
    r"|deactivated|disabled|paused|unpublished|archived by its owner|frozen|closed by its owner)\b"),
    (r"^this (?:app|application|project|service|deployment|page|blog|space|instance) (?:has been|was|is|is currently) "
    r"(?:stopped|suspended|deactivated|paused|unpublished|disabled|archived by its owner|frozen)\b"),
    (r"^(?:account|site|website|hosting|service|web ?site|store|shop) (?:suspended|disabled|deactivated|paused"
    r"|unpublished|frozen)$"),
    r"(?:bandwidth|traffic|resource|usage|cpu) limit (?:has been )?(?:exceeded|reached)",
    r"suspended (?:for|due to) non-?payment",
    r"^this (?:store|shop) is (?:currently )?(?:unavailable|closed|password protected by its owner)",
    r"^sorry, this (?:shop|store) is (?:currently )?(?:unavailable|closed)",
    r"^(?:website|site) (?:is )?(?:no longer|not) (?:active|published|available) ?(?:\(|$)",
    (r"(?:webseite|website|internetpräsenz|webspace|account|konto|shop) (?:\S{1,60} )?(?:wurde|ist) (?:derzeit "
    r"|vorübergehend |zurzeit )?(?:gesperrt|deaktiviert|stillgelegt|geschlossen|pausiert)\b"),
    (r"^(?:ce|le) (?:site|compte|service) (?:\S{1,60} )?(?:est|a été) (?:actuellement |temporairement "
    r")?(?:suspendu|désactivé|bloqué)"),
    (r"^(?:este|el|la|esta) (?:sitio|página|cuenta|web)(?: web)? .{0,30}(?:ha sido|está|se encuentra) "
    r"(?:temporalmente )?(?:suspendid|desactivad|deshabilitad)[oa]"),
    r"^(?:questo|il|il tuo) (?:sito|account|spazio)(?: web)? .{0,30}(?:è stato|è) (?:sospeso|disattivato)",
    (r"^(?:este|o|esta|a) (?:site|conta|página|hospedagem) .{0,30}(?:foi|está|encontra-se) (?:temporariamente "
    r")?(?:suspens|desativad|bloquead)[oa]"),
    r"^deze (?:website|site) is (?:tijdelijk )?(?:opgeschort|uitgeschakeld|geblokkeerd|geblokkeerd)",
    (r"^(?:strona|serwis|konto|usługa|witryna)(?: www| internetowa)?(?: \S{1,60})? (?:została|został|zostało"
    r"|jest) (?:zawieszon|zablokowan|wyłączon)"),
    (r"^(?:сайт|хостинг|аккаунт|услуга|работа сайта)(?: \S{1,60})?(?: временно)? (?:заблокирован|приостановлен"
    r"|отключ[её]н|заморожен)"),
    r"^сайт (?:только что создан|не опубликован|не настроен|не подключ[её]н)",
    r"^(?:сайт|хостинг) .{0,30}(?:заблоковано|призупинено|вимкнено)",
    (r"(?:bu|web) (?:site|sitesi|hesap|hosting)(?:si)? .{0,40}(?:ask[ıi]ya al[ıi]nm[ıi][şs]|durdurulmu[şs]"
    r"|yay[ıi]n[ıi] durdurul)"),
    (r"^(?:akun|situs|website|hosting)(?: \S{1,60})?(?: ini)? (?:telah |sedang )?(?:di-?suspend|ditangguhkan"
    r"|dinonaktifkan)"),
    r"(?:网站|站点|空间|主机).{0,12}(?:已暂停|暂停访问|已关闭|已停止|未备案|未开通|已到期|已过期|欠费|被暂停)",
    (r"(?:未备案|未取得.{0,6}备案|没有备案|备案.{0,6}(?:被注销|已注销|未通过)|尚未备案|未进行备案"
    r"|icp备案.{0,10}(?:注销|无效))"),
    (r"(?:サイト|ホームページ|アカウント|サーバー?).{0,16}(?:凍結|停止されて|停止中|公開停止|利用停止"
    r"|閉鎖されました)"),
    r"(?:사이트|홈페이지|계정|호스팅|쇼핑몰).{0,20}(?:정지되|중지되|차단되|만료되|일시정지|서비스 기간)",
    r"(?:트래픽|전송량).{0,12}(?:초과|차단)",
    r"(?:web ?site|website|hosting) (?:này )?(?:đã )?(?:bị|tạm) (?:tạm )?(?:ngưng|khóa|dừng)",
    (r"^(?:stránky|web|webhosting|hosting)(?: \S{1,60})? (?:byl[aoy]?|jsou|je) (?:dočasně )?(?:pozastaven"
    r"|zablokován|vypnut|deaktivován)"),
    r"^(?:a|ez a) (?:weboldal|honlap|tárhely) .{0,30}(?:felfüggeszt|letilt|szünetel)",
    r"^(?:acest|contul|site-ul) .{0,40}(?:a fost|este) (?:temporar )?(?:suspendat|dezactivat)",
    r"(?:वेबसाइट|खाता|होस्टिंग).{0,30}(?:निलंबित|बंद कर)",
    # not set up yet
    (r"^(?:no|there is no) (?:web ?)?site (?:is )?(?:configured|hosted|found|published) (?:at|on|for|under) "
    r"th(?:is|e)\b"),
    (r"(?:web ?)?site (?:is )?(?:not|n't) (?:yet )?(?:been )?(?:configured|set up|published|uploaded"
    r"|connected)(?: yet)?\b"),
    (r"(?:owner|administrator|customer|webmaster) (?:of this (?:web ?)?site )?has not (?:yet )?(?:uploaded"
    r"|published|created|installed) (?:any|a|their|the|his)"),
    r"upload your (?:website|files|index)",
    r"^(?:index|default)\.(?:html?|php) (?:is )?missing",
    r"^welcome to (?:your|the) new (?:website|site|hosting|server|web ?space)",
    r"(?:webhosting|hosting|webspace|webpaket) (?:wurde|ist) .{0,30}eingerichtet",
    (r"hier entsteht (?:in kürze |demnächst |bald )?(?:eine|die|ein) (?:neue[rs]? )?(?:web|internet|home"
    r"|präsenz|online)"),
    r"^(?:für diese domain|unter dieser domain) (?:ist|sind|wurde).{0,40}(?:kein|nicht|keine)",
    r"(?:ce site|cet hébergement) (?:n'est pas|n’est pas) (?:encore )?(?:configuré|installé|publié|en ligne)",
    r"(?:il sito|questo sito) non è (?:ancora )?(?:stato )?(?:pubblicato|configurato|online)",
    r"(?:strona|witryna) nie została (?:jeszcze )?(?:opublikowana|skonfigurowana|dodana)",
    r"(?:nog geen|geen) (?:website|inhoud) (?:aan )?(?:gekoppeld|geplaatst|gepubliceerd|gevonden)",
    r"(?:站点创建成功|恭喜.{0,4}站点|没有找到站点|网站创建成功|您的请求在web服务器中没有找到对应的站点)",
    # shut down for good
    r"(?:free (?:web ?)?hosting|hosting) service .{0,40}(?:turned off|closed|discontinued|shut down|ended)",
    (r"\ball (?:user|member|customer)s?['’]? (?:pages|sites|accounts|data|content"
    r"|websites).{0,60}(?:permanently )?(?:deleted|removed|erased|no longer (?:available|accessible))"),
)  # fmt: skip
"""Of the site: paused, unpaid, over its limit, not filed, not set up, shut down with the whole service."""

_INSTALLERS: Final = re.compile(
    r"wordpress (?:[›»>-] )?(?:installation|setup configuration file|einrichtung|instalación|installazione|установка)$"
    r"|joomla!? (?:web )?installer$|choose language \| drupal|installing typo3 cms|setup - ghost|^nextcloud setup$"
    r"|^(?:mediawiki|moodle|prestashop|opencart|matomo|phpbb|dokuwiki|omeka s?) (?:\d\S{0,8} )?"
    r"(?:installer|installation(?: assistant)?|setup)$"
    r"|^symfony: welcome|^welcome to symfony|ruby on rails: welcome aboard|^welcome to (?:codeigniter|cakephp|yii)!?$",
    re.IGNORECASE,
)
"""Whole titles."""
_FIRST_PAGES: Final[Mapping[str, str]] = {
    "laravel": "Laracasts", "ruby on rails": "Yay! You", "next.js app": "Get started by editing",
    "create next app": "Get started by editing", "react app": "Edit src/App.js", "vite app": "You did it!",
    "symfony": "Welcome to Symfony", "home page - my asp.net application": "ASP.NET is a free web framework",
    "qnap turbo nas": "Web Server", "home": "Congratulations! Your WordPress",
}  # fmt: skip
"""Titles of the pages that programs come with, and what stands below them."""
_NAME: Final = re.compile("|".join(f"(?:{one})" for one in _NAME_WORDS), re.IGNORECASE)
_SITE: Final = re.compile("|".join(f"(?:{one})" for one in _SITE_WORDS), re.IGNORECASE)
_CLOSED: Final = re.compile(
    r"^(\S.{1,60}?) (?:has|have) (?:now |been |been permanently |permanently )?(?:closed(?: down)?|shut down"
    r"|been discontinued|been retired|ceased operations)\.?$",
    re.IGNORECASE,
)


def of_a_name(case: Case, page: Page, host: str) -> str | None:
    """The sentence in which a short page says that the name is expired, parked or suspended; None when none does."""
    return _said(case, page, host, _NAME)


def of_a_site(case: Case, page: Page, host: str) -> str | None:
    """The sentence in which a short page says that the site is suspended, unpaid, not set up or shut down."""
    return _said(case, page, host, _SITE) or _closed(page, host)


def of_an_installer(page: Page) -> str | None:
    """The title of a program's own set-up screen."""
    title = _page.title(page).strip()[:120]
    if (bare := _FIRST_PAGES.get(title.lower())) is not None:
        return title if bare in page.signals.main_text[:_SHORT] else None
    is_bare = page.signals.text_length <= 3 * _SHORT and page.signals.link_count <= 2 * _MENU
    return title if is_bare and _INSTALLERS.search(title) else None


def _said(case: Case, page: Page, host: str, pattern: re.Pattern[str]) -> str | None:
    if page.signals.text_length > _SHORT or bears_a_name(page, host) or is_titled_as_listed(case, page, host):
        return None
    told = [_page.title(page), *_page.heads(page)[:2]]
    if (page.signals.text_length <= _TINY or not any(told)) and all(_says_nothing_else(text, host) for text in told):
        told += _page.sentences(page)[:4]
    heard = (text.strip() for text in told if 0 < len(text) <= _LONGEST and pattern.search(_unquoted(text)))
    return next((text for text in heard if not is_explanation(text)), None)


def _says_nothing_else(text: str, host: str) -> bool:
    """A title or heading that is no text's own: the site's address, a notice, or one of these sentences."""
    if len(text) > _LONGEST:
        return False
    if not text or host.removeprefix("www.") in text.lower() or is_alarm(text) or _page.is_a_status(text):
        return True
    lexicons = (LOST, SALE, UNREADY, DEFAULTS)
    if any(one.leftover(text) is not None for one in lexicons) or _NAME.search(text) or _SITE.search(text):
        return True
    return bool(_NEUTRAL.search(text)) and len(plain(text).split(" ")) <= _FEW_WORDS


def is_titled_as_listed(case: Case, page: Page, host: str) -> bool:
    """Title or headings hold words of a link that are not those of the site's own address."""
    told = _likeness.content_words(_page.title(page)[:300]) | _likeness.all_words(_page.heads(page))
    own = _likeness.address_words(f"https://{host}/")
    meant = (_likeness.content_words(one.text[:300]) - own for one in case.wordings)
    return any(_likeness.share(words, told) >= _SOME_OF_IT for words in meant)


def _unquoted(text: str) -> str:
    """The text without what it merely quotes."""
    return _QUOTED.sub(" ", text).strip()


def bears_a_name(page: Page, host: str) -> bool:
    """A page of a site: it states its name, has a menu of many links, or is an article."""
    name = page.words.site_name.value.casefold() if page.words.site_name else ""
    is_of_a_site = bool(name) and name not in host and page.signals.link_count > _MENU
    return (
        is_of_a_site
        or page.signals.link_count > 2 * _MENU
        or page.words.author is not None
        or bool(page.words.published)
    )


def _closed(page: Page, host: str) -> str | None:
    """The first heading says of the site itself, by the whole title or by its address, that it has closed."""
    if page.signals.text_length > _SHORT or not page.signals.headings or page.signals.link_count > _MENU:
        return None
    heading = page.signals.headings[0].strip()[:120]
    match = _CLOSED.match(heading)
    if match is None:
        return None
    name = plain(match[1])
    is_its_own = name == plain(_page.title(page)[:200]) or name.replace(" ", "") in host.replace("-", "")
    return heading if is_its_own and len(name) >= _LEAST_NAME else None
