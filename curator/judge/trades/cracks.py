"""Cracked programs, pirated films and sport, modified apps. Never a library of free software."""

from typing import Final

from curator.judge.trades._trade import Trade

TRADE: Final = Trade(
    name="pirated programs and films",
    sure=(
        "يلا شوت, بث مباشر, كورة لايف, مشاهدة مباريات, ترجمة افلام, بخش زنده, پخش زنده فوتبال, manga scan",
        "manga raw, read manga, free manga, crack, cracked, keygen*, serial key, license key, product key",
        "activation key, full version crack, crack free, patch download, kms activator, kmspico, warez",
        "torrent magnet, nulled, gpl themes, mod apk, modapk, apk mod, unlimited money, hack apk",
        "apk download, free download full, full version free, pre activated, preactivated, cheat engine",
        "aimbot, free robux, free v bucks, gift card generator, watch free movies, watch movies online",
        "full movie download, movie download, hd movies, 123movies, fmovies, putlocker*, soap2day, yts",
        "1080p download, iptv, iptv subscription, iptv abonnement, iptv kaufen, abonnement iptv, best iptv",
        "iptv premium, filmyzilla, tamilrockers, hdhub4u, movierulz, 9xmovies, streaming gratuit",
        "film streaming, films streaming, filme stream, kinox, streaming ita, streaming vf, altadefinizione",
        "cb01, repelis, peliculas gratis, ver peliculas, descargar gratis full, cuevana, assistir filmes",
        "filmes torrent, baixar gratis, crackeado, ativador, activador, aktywator, cda filmy",
        "za darmo crack, filmy online, filmyonline, таблетка активации, активатор, кряк, скачать торрент",
        "торрент, скачать бесплатно, смотреть онлайн бесплатно, взломанн*, взлом игр, читы, ключ активации",
        "фильмы онлайн, full indir, film izle, dizi izle, full hd izle, apk indir, nonton film, nonton bola",
        "streaming bola, download film, xem phim, phim hay, tai game, live streaming bola, youtube to mp3",
        "free mp3 download, telecharger mp3 gratuit, instagram followers free, دانلود کرک, کرک",
        "تحميل برنامج, تفعيل, مشاهدة افلام, tiktok downloader, youtube downloader, free spotify premium",
        "reddit streams, nfl streams",
    ),
    telling=(
        "torrent*, apk, activator, full version, free download, download, downloads, software, codec",
        "serial, скачать, indir, baixar, descargar, telecharger, pobierz, stahnout, streaming, stream, izle",
        "movies, peliculas, фильмы, фильм, сериалы, hack, hacks, cheats, mod, mods, windows 11, photoshop",
        "office 2021",
    ),
    helping=(
        "key, keys, patch, license, activation, full, version, latest, windows, mac, android, pc, free",
        "premium, 100, working, 2024, 2025, 2026, setup, portable, download, 1080p, 720p, hd, x64, 32 bit",
        "64 bit, unlimited, subtitles, watch, online, episodes, hindi, dubbed, channels, abonnement, kanale",
        "chaines, canales, abo, gratis, gratuit, kostenlos, бесплатно, смотреть, ключ, версия, русском",
        "полная, ucretsiz, turkce, dublaj, subtitrat, download now, links, mirror",
    ),
    glued=(
        "웹툰, 뉴토끼, 무료웹툰, 漫画無料, 破解版, 破解下载, 注册机, 绿色版, 在线观看, 免费观看, 電影線上看",
        "线上看, 电影下载, 漫画raw, 無料漫画, クラック, 다시보기, 무료영화, 토렌트, 웹툰미리보기",
        "ดูหนังออนไลน์, หนังใหม่, โหลดฟรี",
    ),
    glued_helping=(
        "下载, 下載, 免费, 安卓, 高清, 最新, 電影, 电视剧, 動画, 全話, 영화, 드라마, 사이트, 최신, ฟรี",
        "ซับไทย, พากย์ไทย, เต็มเรื่อง",
    ),
    against=(
        "open source, freie software, gnu, linux, opac, library, cracking the code, safety, jugendschutz",
        "malware, urheberrecht, copyright education, material, worksheets, arbeitsblatter, mediathek",
    ),
)
