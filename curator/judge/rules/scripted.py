"""Pages that say only in their scripts that nothing is there: in the data that draw them, or in a box that sends back.

Never for a page that shows a text of its own, nor for one that has to do with the words under which it is listed.

Sources: curator.extract.states, which lists what frameworks write.
"""

import re
from typing import Final

from curator import urls
from curator.judge import _likeness, language
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page, Trait

NAME: Final = "scripted"

_MOST_TEXT: Final = 800
_MOST_TEXT_OF_A_BOX: Final = 300
_LOG_IN: Final = re.compile(
    r"log ?in|sign ?in|password|permission|authori[sz]|member|logged|session|anmeld|passwort|berechtig|connect"
    r"|mot de passe"
    r"|로그인|권한|회원|세션|登录|登錄|登陆|权限|會員|会员|ログイン|権限|会員|войд|авториз|giriş|đăng nhập"
    r"|quyền|เข้าสู่ระบบ",
    re.IGNORECASE,
)
_GONE: Final = re.compile(
    r"404|not found|does ?n.t exist|no longer|deleted|removed|no such|expired|invalid (?:id|post|article|page"
    r"|board|item)"
    r"|gelöscht|nicht (?:mehr )?gefunden|existiert nicht|n.existe|supprimé|no existe|eliminad|non esiste|não existe"
    r"|존재하지|삭제|없는 (?:게시|페이지|글|자료|번호)|찾을 수 없|不存在|已删除|已刪除|被删除|找不到|无此|過期"
    r"|存在しません|削除され|見つかりません"
    r"|не найден|не существует|удален|удалён|bulunamad|silinmi|không tồn tại|đã bị xóa|ไม่พบ|ถูกลบ|tidak "
    r"ditemukan|dihapus",
    re.IGNORECASE,
)


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    traits = page.signals.traits
    if page.signals.script_says:
        return _in_a_box(case, page)
    if page.signals.text_length > _MOST_TEXT or _is_meant(case, page):
        return None
    if Trait.LOST_STATE in traits:
        words = "The site says that all is well, but the data from which it draws the page say that it is not there"
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
    if Trait.FAILED_STATE in traits:
        words = "The site says that all is well, but the data from which it draws the page say that its server failed"
        return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.75)
    return None


def _in_a_box(case: Case, page: Page) -> Finding | None:
    """What the box says decides: gone, a log-in, or a refusal that nobody but a reader can tell."""
    if page.signals.text_length > _MOST_TEXT_OF_A_BOX:
        return None
    told = page.signals.script_says
    words = f"It shows a box, “{_answer.shown(told)}”, and sends its readers back"
    if _GONE.search(told) or language.LOST.leftover(told) is not None:
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
    if _LOG_IN.search(told):
        return Finding(NAME, Cause.LOGIN, _answer.sentence(words, case), confidence=0.7)
    return Finding(NAME, Cause.BLOCKED, _answer.sentence(words, case), confidence=0.5)


def _is_meant(case: Case, page: Page) -> bool:
    """The title or a heading says what the link says, beyond the name of the site."""
    told = _likeness.content_words(_page.title(page)) | _likeness.all_words(_page.heads(page))
    own = _likeness.content_words(page.words.site_name.value) if page.words.site_name else frozenset()
    own |= _likeness.address_words(f"https://{urls.host(_answer.asked(case))}/")
    meant = _likeness.all_words(one.text[:300] for one in case.wordings) - own
    return len(meant) >= 1 and _likeness.share(meant, told) >= 0.6
