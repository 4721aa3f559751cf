"""Turkish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

TURKISH: Final = Language(
    code="tr",
    challenges=(
        "Bir dakika lütfen...", "Bir saniye...", "Robot musunuz?", "Robot değilim", "Erişim engellendi",
    ),
    log_ins=(
        "Giriş", "Giriş yap", "Oturum aç", "Üye girişi", "Oturum açın",
    ),
    fillers=(
        "yeni şu bu aradığınız istediğiniz ulaşmak istenen aranan talep ettiğiniz üzgünüz özür dileriz maalesef "
        "hata ne "
        "yazık ki ups hay aksi ve veya ya da bir sayfa sayfayı lütfen tekrar deneyin sunucuda sunucu adres "
        "adresi silinmiş taşınmış kaldırılmış olabilir artık şu anda bulunamıyor yok mevcut değil burada adı "
        "değiştirilmiş geçici olarak"
    ),
    things=(
        "sayfa sayfayı sayfası sayfanın dosya dosyası belge doküman makale içerik içeriği adres adresi bağlantı "
        "kayıt ilan haber"
    ),
    gone=(
        "bulunamadı", "bulunamıyor", "bulunmuyor", "bulunmamaktadır", "mevcut değil", "mevcut değildir",
        "artık mevcut değil", "yok", "yoktur", "kaldırıldı", "kaldırılmış", "kaldırılmıştır", "silinmiş",
        "silindi", "bulamadık", "bulamıyoruz", "yayından kaldırılmıştır", "yayından kaldırıldı", "kullanılamıyor",
        "erişilemiyor", "taşınmış veya silinmiş",
    ),
    lost=(
        "Sayfa bulunamadı", "Bulunamadı", "Hata 404", "404 hatası", "404 sayfa bulunamadı",
        "Aradığınız sayfa bulunamadı", "Böyle bir sayfa yok", "Sonuç bulunamadı", "Sayfa mevcut değil",
        "Hiçbir şey bulunamadı", "İçerik bulunamadı",
    ),
    domains="domain alan adı",
    sale=(
        "satılık", "satılıktır", "süresi dolmuş", "süresi doldu", "kayıtlıdır", "tescil edilmiştir",
        "park edilmiştir", "park edilmiş", "satın al",
    ),
    sale_pages=(
        "Satılık domain", "Bu domain satılıktır", "Bu alan adı satılıktır", "Satılık alan adı",
        "Alan adının süresi doldu", "Park edilmiş alan adı",
    ),
    sites="site sitesi siteniz sayfa web hesap hesabı mağaza sunucu",
    unready=(
        "yapım aşamasında", "yapım aşamasındadır", "askıya alındı", "askıya alınmıştır", "durdurulmuştur",
        "çok yakında", "yakında", "bakımda", "bakım çalışması", "hazırlanıyor", "devre dışı",
    ),
    unready_pages=(
        "Yapım aşamasında", "Site yapım aşamasında", "Sitemiz yapım aşamasındadır", "Çok yakında", "Yakında",
        "Hesap askıya alındı", "Bakım çalışması", "Site bakımda",
    ),
    consents=(
        "Google'a devam etmeden önce", "YouTube'a devam etmeden önce", "Çerezleri kullanıyoruz",
    ),
    paywalls=(
        "Sadece aboneler", "Bu içerik abonelere özeldir", "Okumaya devam etmek için abone olun",
    ),
    stale=(
        "Bu sayfa artık güncellenmiyor", "Bu site artık güncellenmiyor", "Arşivlenmiş sayfa",
        "Proje sona ermiştir",
    ),
)  # fmt: skip
