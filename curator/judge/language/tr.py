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
        "değiştirilmiş geçici olarak "
        "böyle böylesi seçtiğiniz belirtilen girdiğiniz geçersiz numaraya ait numaralı açmaya çalıştığınız eyvah "
        "eskiden satıcı yazarı sahibi istediginiz aradiginiz adreste iş oynatma her galiba başvurular "
    ),
    pointers="bu",
    things=(
        "sayfa içerik haber video kitap kurs etkinlik ilan belge dosya ürün kayıt makale "
        "sayfa sayfayı sayfası sayfanın dosya dosyası belge doküman makale içerik içeriği adres adresi bağlantı "
        "kayıt ilan haber"
    ),
    gone=(
        "artık yayında değil", "taşınmış",
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
    named=(
        "sayfa* içerik* içeriğ* dosya* belge* doküman* makale* yazı* kaynak* kaynağ* ürün* ilan* pozisyon* iş "
        "kurs* ders* etkinlik* etkinliğ* video* konu* proje* profil* hesap* hesab* blog* site* sitesi bağlantı* "
        "link* url adres* nesne* kayıt* kayd* kitap* kitab* başlık* başlığ* yayın* fotoğraf* resim* resm* pano* "
        "sunum* bölüm* oyun* uygulama* form* anket* klasör* kullanıcı* grup* grub* forum* haber* tarif* atölye* "
        "materyal* hizmet* sergi* duyuru* davet* ihale* aradığınız aradığın "
        "kanal* oynatma liste* mesaj* kategori* gönderi* paylaşım* servis* albüm* numara* id galeri* başvuru* süre* "
        "akademik podcast* kayit* içeri* ek eki program* dosyay* arşiv* kadro* kamp* etiket* "
        "şarkı* "
    ),
    absent=(
        "@ .. bulunamadı*|bulunamıyor*|bulamadı*|bulamıyor*|mevcut",
        "@ .. yok*|bulunmuyor*|bulunmamakta*|erişilemiyor*|açılamıyor*", "@ .. mevcut değil*",
        "@ .. artık .. yok*|değil*|mevcut|bulunmu*|yayında*|satılm*",
        "@ .. kaldırıl*|silin*|silmiş*|yayından|kapat*|kapan*|dold*|süresi|sona",
        "@ .. taşın*|arşivlen*|kaybol*|kayıp|iptal|tüken*|eksik|pasif*|geçersiz*",
        "bulunamadı|bulamadık|bulunamıyor .. @", "böyle .. @ .. yok*",
        "hiçbir|hiç .. bulunamadı|yok|bulunmadı", "burada .. hiçbir|bir|yok",
        "artık .. mevcut|yayında|satışta|stokta|kullanımda|bulunm* .. değil*|yok*", "yayından kaldırıl*",
        "isteği|talebi .. kaldırıl*|silin*", "@ .. tatil*|izin*", "kayboldun*|yolunuzu kaybet*|kaybol*",
        "çıkmaz sokak", "her yere|yerde bak*|ara*", "pozisyon|kadro|ilan .. dold*|kapan*|kapat*",
        "başvuru* .. kapan*|sona|kapat*|dolmuş*", "yazar*|kullanıcı*|sahib* .. sil*|kaldır*|kapat*",
        "geçersiz|bilinmeyen|hatalı @",
        "@ .. gerçekleş*|verilmiyor|özel|askıya|almıyor|almamakta*|görüntülenem*|sonlandırıl*",
        "@ .. sonlan*|kaçm*|kaçt*|yüklenem*|yüklenm*|çıkmış|vardı|uçmuş|geçmiş*",
        "@ .. açılma*|açılam*|gizlen*|gizli|engellen*|durdurul*|pasifleş*|bulunma*",
        "@ .. bulunam*|erişilem*|ulaşılam*|gösterilem*|geçti|bitti|bitmiş*|doldu*|tamamlan*",
        "@ .. kabul|yanıt etmiyor|etmemekte*|vermiyor", "@ .. yer almıyor|almamakta*",
        "böyle|öyle bir .. yok*|bulunm*|mevcut", "böyle|öyle bir @ .. yok*|bulunma*|bulunamad*",
        "sildi|kaldırdı|kapattı",
        "sahib*|satıcı*|kullanıcı*|yazar*|yönetici* .. sildi|silmiş|silin*|kaldır*|kapat*|gizle*",
        "geçersiz|hatalı|yanlış|bilinmeyen .. id|@|numara*", "sayfa|icerik|kayit|urun .. bulunamadi|yok",
        "yok|bulunmuyor .. böyle .. @", "sonuç|kayıt yok|bulunamadı|bulunmuyor", "kaybold*|kayboldunuz",
        "form*|anket* .. kabul|almıyor",
        "@ .. artık .. oynanam*|izlenem*|dinlenem*|okunam*|indirilem*", "@ .. kalkmış*|kalktı*",
    ),
    tails=(
        "aradığınız|aradığın|istediğiniz|istenen|ulaşmak|erişmek|talep|görüntülemek",
        "kontrol .. edin*|ediniz|et", "adres*|url*|link*|bağlantı* .. kontrol|yanlış|hatalı|doğru",
        "yanlış|hatalı .. yaz*|adres*|gir*|link*|bağlantı*", "taşın* .. silin*|kaldırıl*|değiş*",
        "silin*|kaldırıl* .. taşın*|değiş*", "arama* .. kullan*|yap*|deney*|dene*",
        "ana|anasayfa* .. dön*|git*|geri", "anasayfaya|ana sayfaya|sayfasına .. dön*|git*",
        "bağlantı|link .. eski|kırık|bozuk", "yönetici*|webmaster* .. bildir*|başvur*|iletişim*",
    ),
    domains=(
        "alan adı domain "
        "domain alan adı"
    ),
    sale=(
        "tescillidir",
        "satılık", "satılıktır", "süresi dolmuş", "süresi doldu", "kayıtlıdır", "tescil edilmiştir",
        "park edilmiştir", "park edilmiş", "satın al",
    ),
    sale_pages=(
        "Alan adı park edilmiştir",
        "Satılık domain", "Bu domain satılıktır", "Bu alan adı satılıktır", "Satılık alan adı",
        "Alan adının süresi doldu", "Park edilmiş alan adı",
    ),
    sites="alan adı site sitesi siteniz sayfa web hesap hesabı mağaza sunucu",
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
