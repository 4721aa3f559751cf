"""What pages say that have moved, in many languages, by the stems of their words. Never decides: a target must stand
beside it."""

from typing import Final

from curator.judge.language._language import Language

WORDS: Final = (
    Language(
        code="",
        named=(
            "page* site website* homepage blog address* document* content url seite* webseite* homepage* website "
            "adresse* "
            "angebot* internetseite* internetauftritt* inhalt* site* pagina* página* adresse domaine direccion* "
            "dirección* "
            "sitio* web blogue endereço* indirizzo sito webpagina* adres* strona strony witryna serwis stránk* web "
            "adresa "
            "oldal* honlap* weboldal* cím* pagina site ul страница* сайт* адрес* сторінк* блог* сайта σελίδα* "
            "ιστοσελίδα* "
            "ιστότοπος* διεύθυνση* sida* sidan webbplats* hemsida* adress* side* siden hjemmeside* nettside* "
            "nettsted* sivu* "
            "sivusto* osoite* leht* lehekülg* koduleht* aadress* lapa* mājaslapa* vietne* puslapis* svetainė* stran* "
            "naslov* "
            "stranica* стран* sayfa* site* adres* halaman situs laman trang địa الموقع الصفحة العنوان האתר הדף "
            "הכתובת صفحه سایت نشانی "
            "lloc pàgina adreça orria webgunea faqja adresa síða* vefur* wiki forum shop portal portail portale "
            "portál портал*"
        ),
        tails=(
            "@ .. moved|relocated|migrated", "moved .. to|here", "we .. moved|relocated",
            "has a new address|home|url", "find us|it .. now at|under|on", "new address|location|home|url .. is",
            "@ .. umgezogen|verschoben|verlegt|übersiedelt", "wir sind|ist umgezogen", "umgezogen .. nach|zu|auf",
            "neue* adresse|anschrift|url|domain|heimat", "ab sofort|nun|jetzt .. unter|auf .. erreichbar|finden",
            "@ .. déménag*|déplacé*|transféré*|migré*", "nouvelle adresse", "nous avons déménagé|changé",
            "@ .. mudado|trasladado|movido|cambiado|migrado", "nueva dirección",
            "nos hemos mudado|trasladado|cambiado",
            "@ .. mudou|mudámos|mudamos|movido|movida|transferido|transferida", "novo endereço",
            "@ .. trasferit*|spostat*|migrat*", "nuovo indirizzo", "ci siamo trasferiti|spostati",
            "@ .. verhuisd|verplaatst", "nieuw* adres|webadres", "wij|we zijn verhuisd",
            "@ .. przeniesion*|przeniósł|przeniosła", "nowy|nowym adres*", "przenieśliśmy",
            "@ .. přesunut*|přestěhov*|přemíst*", "nov* adres*", "přesunuli|přestěhovali",
            "@ .. presunut*|presťahov*|premiestn*", "presunuli|presťahovali",
            "@ .. költöz*|elköltöz*|átköltöz*|áthelyez*", "új cím*|helyre|oldal*", "@ .. mutat|mutată|mutate|relocat",
            "noua adresă|adresa", "ne am mutat", "@ .. преместен*|премести*", "нов* адрес",
            "@ .. μεταφερ*|μετακομισ*|μετεφερ*", "νέα διεύθυνση", "@ .. flyttat|flyttad|flyttats", "ny|nya adress*",
            "vi har flyttat", "@ .. flyttet|flyttede", "ny|nye adresse|hjemmeside|nettadresse", "vi er|har flyttet",
            "@ .. muutta*|siirt*", "uusi|uuteen osoite*", "olemme muuttaneet", "@ .. kolin*|kolitud", "uus aadress",
            "@ .. pārcel*|pārviet*", "jaun* adres*", "@ .. perkelt*|persikėl*", "nauj* adres*",
            "@ .. preselil*|preselj*|premakn*", "nov* naslov*", "@ .. preselil*|preseljen*|premješt*|premešt*",
            "nova|novoj|novu adres*", "@ .. пресељ*|премешт*", "нова адреса",
            "@ .. переехал*|перенес*|перемещ*|переместил*", "нов* адрес*", "мы переехали",
            "@ .. переїха*|перенес*|переміщ*", "нов* адрес*", "ми переїхали", "@ .. taşın*", "yeni adres*",
            "taşındı|taşındık|taşınmıştır", "@ .. pindah|dipindahkan", "alamat baru", "@ .. chuyển", "địa chỉ mới",
            "انتقل*|نقل .. إلى|الى", "العنوان الجديد", "@ .. עבר|עברה|הועבר", "כתובת חדשה|החדשה", "@ .. منتقل|انتقال",
            "آدرس جدید", "@ .. traslladat|mogut", "nova adreça",
        ),
    ),
    Language(
        code="zh",
        is_glued=True,
        tails=(
            "已搬迁", "已迁移", "已经迁移", "已轉移", "已移至", "已转移", "已搬家", "新网址", "新網址", "新地址",
            "新域名", "移転しました", "移転いたしました", "移動しました", "引っ越しました", "新しいURL", "新URL",
            "新しいアドレス", "이전하였습니다", "이전했습니다", "이전되었습니다", "이사했습니다", "새 주소",
            "새로운 주소", "ย้ายไปที่", "ย้ายแล้ว",
        ),
    ),
)  # fmt: skip
