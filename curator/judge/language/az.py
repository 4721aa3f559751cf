"""Azerbaijani. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

AZERBAIJANI: Final = Language(
    code="az",
    challenges=(
        "Bir dəqiqə...", "İnsan olduğunuzu təsdiqləyin",
    ),
    log_ins=(
        "Daxil ol", "Giriş",
    ),
    fillers=(
        "bu səhifə axtardığınız siz və ya mövcud deyil təəssüf ki xəta üzr istəyirik ola bilər ünvan "
        "belə bir istədiyiniz nömrəli ünvanda elanın sahibi müəllif artıq "
    ),
    things=(
        "səhifə sənəd məqalə fayl məzmun "
    ),
    gone=(
        "tapılmadı", "mövcud deyil", "silinib", "artıq mövcud deyil", "əlçatan deyil",
    ),
    lost=(
        "Səhifə tapılmadı", "Xəta 404", "Səhifə mövcud deyil", "Axtardığınız səhifə tapılmadı",
    ),
    named=(
        "səhifə* məzmun* fayl* sənəd* məqalə* resurs* məhsul* elan* vakansiya* kurs* tədbir* video* mövzu* "
        "layihə* profil* hesab* bloq* sayt* keçid* link* ünvan* url obyekt* qeyd* kitab* başlıq* nəşr* foto* "
        "şəkil* təqdimat* dərs* oyun* tətbiq* forma* sorğu* istifadəçi* qrup* forum* xəbər* resept* xidmət* yazı* "
        "kanal* kateqoriya* nömrə* id albom* paylaşım* material* müddət* "
    ),
    absent=(
        "@ .. tapılma*|mövcud|yoxdur|tapa|tapmad*|əlçatan", "@ .. mövcud deyil*",
        "tapılmadı*|tapılmır|tapmadıq|tapa bilməd*", "mövcud|əlçatan deyil*",
        "@ .. silin*|götürül*|köçürül*|bağlan*|ləğv|itib|yox|müddəti|çıxarıl*|dayandırıl*",
        "@ .. artıq .. yoxdur|deyil*|mövcud", "heç .. tapılmadı|yoxdur", "burada .. heç|yoxdur",
        "belə .. @ .. yoxdur", "yanlış|etibarsız @",
        "@ .. satılmır|keçirilmir|başa|bitib|bitmişdir|bloklan*|etibarsız*",
        "@ .. keçib|gizlədil*|açılmır|açılmadı|göstərilm*|qaçıb|çatıb|aktiv",
        "@ .. deyil|yoxdur", "@ .. mümkün olmadı|deyil|olmur", "sildi|silib|götürüb|bağlayıb",
        "sahib*|müəllif*|istifadəçi* .. sil*|götür*|bağla*", "etibarsız|yanlış|naməlum @|id",
    ),
    tails=(
        "axtardığınız|axtardığın|axtarılan|istədiyiniz|sorğu|tələb", "yoxla* .. ünvan*|url*|link*",
        "ünvan*|keçid* .. yoxla*|səhv|yanlış|düzgün", "səhv|yanlış .. yaz*|ünvan*|daxil",
        "köçürül* .. silin*|dəyiş*", "silin* .. köçürül*|dəyiş*", "axtarış* .. istifadə|edin|sına*",
        "ana|əsas .. səhifə* .. qayıd*|keç*|dön*", "qayıd*|geri .. ana|əsas",
    ),
    domains=(
        "domen "
    ),
    sale=(
        "satılır",
    ),
    sale_pages=(
        "Bu domen satılır",
    ),
    sites=(
        "sayt səhifə hesab "
    ),
    unready=(
        "hazırlanır", "tezliklə", "dayandırılıb",
    ),
    unready_pages=(
        "Sayt hazırlanır", "Tezliklə",
    ),
)  # fmt: skip
