"""Notices of registrars and hosts are heard by what their words stand for; other texts are not.

Never the whole of a judgement: pages with them, and pages that are only like them, are tests/corpus/verdicts/places.
"""

import pytest

from curator.judge import dealers, language, platforms
from curator.judge.rules import _notices
from tests.judge.making import web_page

OF_A_NAME = {
    "en": "This domain has expired",
    "de": "Diese Domain wurde nicht verlängert",
    "fr": "Ce nom de domaine est arrivé à échéance",
    "pl": "Ta domena wygasła",
    "ru": "Срок регистрации домена истёк",
    "zh": "您访问的域名已过期",
    "ja": "このドメインは有効期限が切れています",
    "vi": "Tên miền này đã hết hạn",
}
OF_A_SITE = {
    "da": "Ejeren af domænet har ikke uploadet en hjemmeside endnu",
    "hr": "Ova web stranica je suspendirana",
    "hu": "A tárhely szolgáltatás szünetel",
    "tr": "Web sitesi askıya alınmıştır",
    "ar": "تم تعليق هذا الموقع",
    "ko": "이 홈페이지는 호스팅이 정지되었습니다",
}
OF_NEITHER = {
    "a hall": "The school hall is closed",
    "a price": "Kinderbücher sind im Angebot",
    "a house": "Maison à vendre",
    "a wine estate": "Les vins du château",
    "a lesson": "Wir lernen lesen",
}


@pytest.mark.parametrize("text", OF_A_NAME.values(), ids=OF_A_NAME)
def test_a_registrar_speaks_of_the_name(text: str) -> None:
    assert language.notice(text).is_of_a_name


@pytest.mark.parametrize("text", OF_A_SITE.values(), ids=OF_A_SITE)
def test_a_host_speaks_of_the_site(text: str) -> None:
    assert language.notice(text).is_of_a_site


@pytest.mark.parametrize("text", OF_NEITHER.values(), ids=OF_NEITHER)
def test_others_speak_of_other_things(text: str) -> None:
    told = language.notice(text)
    assert not told.is_of_a_name
    assert not told.is_of_a_site


EXPLAINS = {
    "a definition": (
        web_page("Parked domain", "Parked domain", text="A parked domain is a name without a site."),
        True,
    ),
    "what is one's own": (web_page("My site is suspended", "My site is suspended", text="Pay the invoice."), True),
    "a supposition": (web_page("Suspended", text="If a bill is not paid, your hosting account is suspended."), True),
    "a question of why": (web_page("Why was my domain suspended?", text="ICANN asks for it."), True),
    "a notice": (web_page("Account suspended", text="This account has been suspended."), False),
    "a notice that asks for its readers": (
        web_page("Why am I seeing this page?", text="This domain is expired."),
        False,
    ),
}


@pytest.mark.parametrize(("one", "expected"), EXPLAINS.values(), ids=EXPLAINS)
def test_an_explanation_is_no_notice(one, expected: bool) -> None:
    assert _notices.explains(one, "https://example.org/a/b") is expected


def test_hosts_are_known_by_the_names_on_their_notices() -> None:
    assert dealers.names_a_host("Parkerad på Loopia")
    assert dealers.names_a_host("가비아 도메인 파킹")
    assert not dealers.names_a_host("The class of Mrs Simply hosts a party in one hour.com")


def test_log_ins_of_servers_are_known_by_address_or_host() -> None:
    assert platforms.is_login_address("https://sso.example.org/realms/school/protocol/openid-connect/auth?client_id=a")
    assert platforms.is_login_host("https://idp.example.org/post")
    assert not platforms.is_login_host("https://www.example.org/login-tips")
