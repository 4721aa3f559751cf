"""Indonesian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

INDONESIAN: Final = Language(
    code="id",
    challenges=(
        "Mohon tunggu...", "Verifikasi bahwa Anda manusia",
    ),
    log_ins=(
        "Masuk", "Log masuk",
    ),
    fillers=(
        "halaman yang anda cari ini itu tidak maaf kesalahan mungkin telah sudah atau di ke dari silakan coba "
        "kembali beranda lagi minta oops ups dapat "
        "postingan tersebut seperti ada pemilik penjual nomor id dengan sayangnya aduh waduh "
    ),
    pointers="ini",
    things=(
        "halaman dokumen artikel berkas file konten alamat tautan berita laman "
    ),
    gone=(
        "tidak ditemukan", "tidak dapat ditemukan", "tidak ada", "tidak tersedia", "tidak lagi tersedia",
        "telah dihapus", "sudah dihapus", "tidak bisa ditemukan", "sudah tidak tersedia",
    ),
    lost=(
        "Halaman tidak ditemukan", "Tidak ditemukan", "Kesalahan 404", "404 tidak ditemukan",
        "Halaman tidak tersedia", "Laman tidak ditemukan",
    ),
    named=(
        "halaman laman konten isi berkas file dokumen artikel sumber produk lowongan posisi iklan kursus acara "
        "video topik proyek profil akun blog situs website tautan link url alamat objek catatan buku judul "
        "publikasi foto gambar presentasi permainan aplikasi formulir survei pengguna grup forum berita resep "
        "materi layanan item entri pekerjaan kelas pameran lomba pengumuman rekaman undangan cari "
        "postingan kiriman saluran kanal album kategori katalog data nomor id pendaftaran playlist daftar "
        "tender galeri unggahan "
    ),
    absent=(
        "@ .. tidak .. ditemukan|ada|tersedia|dapat|bisa|valid|berlaku|aktif",
        "@ .. sudah|telah|belum .. tidak|dihapus|dipindah*|ditutup|berakhir|terisi",
        "@ .. sudah|telah|belum .. hilang|kedaluwarsa|dicabut|ditarik|dinonaktifkan|habis",
        "@ .. dihapus|dipindahkan|ditutup|hilang", "@ .. kedaluwarsa|kadaluarsa|berakhir|terisi|dicabut",
        "tidak .. menemukan|ditemukan .. @|apa", "tidak dapat|bisa|berhasil .. menemukan|ditemukan",
        "tidak ada .. hasil|apa|halaman|di", "tidak lagi tersedia|ada|dijual|berlaku|aktif",
        "lowongan .. ditutup|terisi|berakhir", "anda|kamu .. tersesat", "jalan buntu",
        "atas permintaan .. dihapus|ditarik", "@ .. liburan|cuti", "pemilik|penulis|pengguna .. menghapus|menutup",
        "@ .. selesai|ditangguhkan|dihentikan|diblokir|dibekukan|dihapus|diarsipkan",
        "@ .. disembunyikan|dibatalkan|privat|pribadi|rusak|kabur|berpindah|nonaktif",
        "@ .. tidak .. dijual|dibuka|menerima|dimuat|ditampilkan|diterbitkan|lagi|berfungsi|terdaftar|sah",
        "tidak ada .. @|data|apa .. itu|ini|dengan|seperti|tersebut|di",
        "tidak .. dapat|bisa .. dimuat|memuat|menampilkan|ditampilkan|membuka",
        "pemilik|penulis|pengguna|penjual|admin .. menghapus|menutup|menarik|dihapus",
        "@ .. sudah|telah|pernah .. dihapus|selesai|habis|lewat|usai|penuh|pindah", "tidak valid|sah|dikenal",
    ),
    tails=(
        "cari|dicari|mencari|diminta|maksud|inginkan|tuju",
        "periksa|cek|pastikan .. alamat|url|tautan|ejaan|penulisan",
        "salah .. ketik|alamat|url|tautan|tulis|mengetik", "dipindah* .. dihapus|diganti|diubah",
        "dihapus .. dipindah*|diganti|diubah", "gunakan|coba .. pencarian|menu|navigasi|cari",
        "kembali|kunjungi|ke .. beranda|utama|depan|awal", "tautan|link .. rusak|usang|lama|salah",
    ),
    domains=(
        "domain "
    ),
    sale=(
        "dijual", "telah kedaluwarsa", "kedaluwarsa",
    ),
    sale_pages=(
        "Domain ini dijual", "Domain dijual",
    ),
    sites=(
        "situs website halaman akun laman "
    ),
    unready=(
        "sedang dalam pembangunan", "dalam perbaikan", "segera hadir", "ditangguhkan", "telah ditangguhkan",
        "dalam pemeliharaan",
    ),
    unready_pages=(
        "Segera hadir", "Situs dalam perbaikan", "Akun ditangguhkan", "Situs sedang dalam pembangunan",
    ),
)  # fmt: skip
