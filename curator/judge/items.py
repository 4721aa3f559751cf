"""Knowledge of platforms as data: what each says of a video, file, course or record that is no longer there.

Never a verdict by itself: a rule decides what a match means. Sources: the services' own pages and help texts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from curator import urls
from curator.judge.platforms import suffixes


@dataclass(frozen=True, slots=True)
class Platform:
    """A service that shows items of its users, and what it says of one that is no longer there.

    hosts: domains, "" when the software runs anywhere and is known by `generator` (in lower case) alone, or by its
        words. empty_titles: titles, plain, that only pages without an item have; they count at `item_paths` only.
    """

    name: str
    thing: str
    hosts: tuple[str, ...] = ()
    says: tuple[str, ...] = ()
    empty_titles: frozenset[str] = frozenset()
    item_paths: tuple[str, ...] = ()
    generator: str = ""


PLATFORMS: Final = (
    Platform(
        "YouTube", "video", ("youtube.com", "youtu.be", "youtube-nocookie.com"),
        ("Video unavailable", "This video isn't available anymore", "This video is no longer available",
         "Private video",
         "This video is private", "This video has been removed by the uploader", "This video has been removed",
         "This video isn't available", "This video is unavailable", "This channel does not exist",
         "This channel doesn't exist", "This account has been terminated", "This channel was removed",
         "Dieses Video ist nicht mehr verfügbar", "Video nicht verfügbar", "Vidéo non disponible",
         "Video no disponible",
         "Video non disponibile"),
        frozenset({"youtube"}), ("/watch?", "/embed/", "youtu.be/", "/shorts/"),
    ),
    Platform(
        "Vimeo", "video", ("vimeo.com",),
        ("Sorry, we couldn't find that page", "VimeUhOh", "This video does not exist", "Private Video on Vimeo",
         "The creator of this video has not given you permission",
         "Because of its privacy settings, this video cannot be played here"),
    ),
    Platform(
        "Dailymotion", "video", ("dailymotion.com",),
        ("This video has been deleted", "Content unavailable", "Video not found",
         "This video is no longer available"),
    ),
    Platform(
        "Twitch", "video", ("twitch.tv",),
        ("Sorry. Unless you've got a time machine, that content is unavailable", "that content is unavailable"),
    ),
    Platform(
        "TED", "talk", ("ted.com",), ("This talk is no longer available", "This talk has been removed"),
    ),
    Platform(
        "MediaWiki", "article", (),
        ("There is currently no text in this page", "Diese Seite enthält momentan noch keinen Text",
         "Il n'y a pour l'instant aucun texte sur cette page", "Il n’y a pour l’instant aucun texte sur cette page",
         "Actualmente no hay texto en esta página", "Al momento questa pagina è vuota",
         "Deze pagina bevat geen tekst", "Obecnie na tej stronie nie ma treści",
         "В настоящее время на этой странице нет текста",
         "Wikipedia does not have an article with this exact name"),
        generator="mediawiki",
    ),
    Platform(
        "Blogger", "weblog", ("blogspot.com", "blogger.com", "blogspot.de", "blogspot.fr", "blogspot.co.uk"),
        ("Blog not found", "Blog has been removed", "This blog is open to invited readers only",
         "Sorry, the blog you were looking for does not exist", "Sorry, the blog at", "Blog nicht gefunden",
         "Blog introuvable", "Blog no encontrado", "Permission denied"),
    ),
    Platform(
        "WordPress.com", "site", ("wordpress.com",),
        ("The authors have deleted this site", "doesn't exist", "This site has been archived or suspended",
         "This blog has been archived or suspended in accordance with our Terms of Service",
         "This site is no longer available",
         "Do you want to register", "This blog has been deleted"),
    ),
    Platform(
        "Tumblr", "weblog", ("tumblr.com",),
        ("There's nothing here", "Whatever you were looking for doesn't currently exist at this address",
         "Not found."),
    ),
    Platform(
        "Medium", "story", ("medium.com",),
        ("This story has been deleted", "This post is unavailable", "The author deleted this Medium story",
         "This page is unavailable", "User deactivated or deleted their account",
         "This account is under investigation or was found in violation of the Medium Rules",
         "This post is under investigation"),
    ),
    Platform(
        "SlideShare", "presentation", ("slideshare.net",),
        ("This presentation is no longer available", "This content is no longer available",
         "Sorry! We could not find what you were looking for",
         "This slideshow is private", "This document is private",
         "The SlideShare you're looking for has been removed",
         "This content was deleted by the author"),
    ),
    Platform(
        "Scribd", "document", ("scribd.com",),
        ("This document has been deleted", "This document has been removed", "The document has been deleted",
         "This content is no longer available", "Document deleted", "This document is currently unavailable",
         "Deleted Document",
         "This document is private"),
    ),
    Platform(
        "Issuu", "publication", ("issuu.com",),
        ("This publication is no longer available", "The publication you are looking for is not available",
         "This publication has been removed", "The document could not be found", "We can't find the publication",
         "This publication has been deleted"),
    ),
    Platform(
        "Google Drive", "file", ("drive.google.com", "docs.google.com", "sites.google.com", "forms.gle"),
        ("Sorry, the file you have requested does not exist", "Sorry, the file you have requested has been deleted",
         "Google Drive - Page Not Found", "Sorry, unable to open the file at this time",
         "We're sorry. This document is not published",
         "Sorry, this file is infected with a virus", "The file is in owner's trash",
         "Sorry, the page you have requested does not exist",
         "We're sorry. You can't access this item because it is in violation of our Terms of Service",
         "This form is no longer accepting responses", "No longer accepting responses", "File not found"),
    ),
    Platform(
        "Dropbox", "file", ("dropbox.com", "db.tt", "dropboxusercontent.com"),
        ("This item was deleted", "This file was deleted", "That file isn't here anymore", "File not found",
         "Link not found",
         "The file you're looking for has been moved or deleted", "This link has been disabled",
         "This link is temporarily disabled",
         "That link isn't working", "This shared link is no longer available", "This content was deleted"),
    ),
    Platform(
        "OneDrive", "file", ("onedrive.live.com", "1drv.ms", "sharepoint.com"),
        ("This item might not exist or is no longer available",
         "This item may have been deleted, expired, or you might not have permission to view it",
         "Sorry, something went wrong. This link has expired", "This link has been removed",
         "Sorry, this link has been removed",
         "Entschuldigung, dieser Link wurde entfernt", "This link has expired"),
    ),
    Platform(
        "WeTransfer", "file", ("wetransfer.com", "we.tl"), ("Transfer expired", "This transfer has expired",
        "Sorry, this transfer has expired",
         "Your transfer expired", "Transfer deleted", "This transfer has been deleted"),
    ),
    Platform(
        "GitHub", "repository", ("github.com", "gist.github.com"),
        ("This is not the web page you are looking for", "Repository unavailable due to DMCA takedown",
         "This repository has been disabled",
         "Access to this repository has been disabled by GitHub staff", "This repository is empty"),
    ),
    Platform(
        "GitLab", "project",
        ("gitlab.com",), ("The page could not be found or you don't have permission to view it",),
    ),
    Platform(
        "Bitbucket", "repository", ("bitbucket.org",), ("Repository not found", "We can't let you see this page",
        "Repository unavailable"),
    ),
    Platform(
        "Facebook", "page", ("facebook.com", "fb.com", "fb.watch"),
        ("This content isn't available right now", "This content isn't available at the moment",
         "This page isn't available",
         "Sorry, this content isn't available right now",
         "The link you followed may be broken, or the page may have been removed",
         "Content not found", "Dieser Inhalt ist derzeit nicht verfügbar",
         "Ce contenu n'est pas disponible pour le moment",
         "Este contenido no está disponible en este momento"),
    ),
    Platform(
        "Instagram", "post", ("instagram.com",), ("Sorry, this page isn't available", "Page Not Found"),
    ),
    Platform(
        "X", "account", ("twitter.com", "x.com"),
        ("This account doesn't exist", "Account suspended",
         "Hmm...this page doesn't exist. Try searching for something else",
         "Sorry, that page doesn't exist", "This Tweet is unavailable", "This Post is unavailable",
         "Twitter suspends accounts which violate the Twitter Rules"),
    ),
    Platform(
        "TikTok", "video", ("tiktok.com",), ("Video currently unavailable", "Couldn't find this account",
        "Couldn't find this page"),
    ),
    Platform(
        "SoundCloud", "track", ("soundcloud.com",),
        ("We can't find that track", "We can't find that user", "Track not found",
         "This track was not found. Maybe it has been removed"),
    ),
    Platform(
        "Flickr", "photo", ("flickr.com", "flic.kr"),
        ("This photo is no longer available", "This photo is private", "This member is no longer active on Flickr",
         "This is not the page you're looking for"),
    ),
    Platform(
        "Prezi", "presentation", ("prezi.com",),
        ("This presentation is private", "This prezi is no longer available", "This presentation has been deleted",
         "Prezi not found"),
    ),
    Platform(
        "Genially", "presentation", ("genial.ly", "genially.com"),
        ("This genially is not available", "This creation is not available", "This genially has been deleted",
         "Genially not found"),
    ),
    Platform(
        "Padlet", "padlet", ("padlet.com",), ("This padlet has been deleted", "This padlet is no longer available",
        "Padlet not found", "This padlet does not exist"),
    ),
    Platform(
        "Quizlet", "set", ("quizlet.com",), ("This set has been deleted", "Sorry, this set is no longer available",
        "Set not found", "This set is private"),
    ),
    Platform(
        "Kahoot", "quiz", ("kahoot.it", "kahoot.com"), ("This kahoot is private or has been deleted",
        "Kahoot not found", "This kahoot is not available"),
    ),
    Platform(
        "Wikipedia", "article", ("wikipedia.org",),
        ("Wikipedia does not have an article with this exact name",
         "Wikipedia does not currently have an article called"),
    ),
    Platform(
        "the Internet Archive", "item", ("archive.org",),
        ("The item is not available due to issues with the item's content", "Item cannot be found",
         "This item is no longer available",
         "Item not available"),
    ),
    Platform(
        "SSRN", "paper", ("ssrn.com",
        "papers.ssrn.com"), ("This paper has been removed from SSRN at the request of the author",
        "This page is not available"),
    ),
    Platform(
        "Zenodo", "record", ("zenodo.org",), ("Gone", "The record has been deleted", "This record was deleted",
        "Record deleted"),
    ),
    Platform(
        "Figshare", "item", ("figshare.com",), ("This item has been withdrawn", "This item has been deleted"),
    ),
    Platform(
        "Amazon", "page", ("amazon.com", "amazon.de", "amazon.fr", "amazon.co.uk", "amazon.it", "amazon.es"),
        ("The Web address you entered is not a functioning page on our site", "Sorry! We couldn't find that page",
         "Dogs of Amazon"),
    ),
    Platform(
        "Mentimeter", "presentation", ("mentimeter.com", "menti.com"), ("This presentation is no longer available",
        "The voting code was not found"),
    ),
    Platform(
        "The repository", "item", generator="dspace",
        says=("This item has been withdrawn", "Item withdrawn", "The item has been withdrawn", "Withdrawn item",
         "Item is withdrawn",
              "The selected item is withdrawn and is no longer available", "Invalid Identifier",
              "Identifier not found",
              "The page you requested could not be found in the repository", "This record has been withdrawn",
              "Diese Publikation wurde zurückgezogen",
              "Este ítem ha sido retirado", "Ce document a été retiré"),
    ),
    Platform(
        "The repository", "item",
        says=("This item has been withdrawn", "Item withdrawn", "This record has been withdrawn", "Withdrawn item",
         "The selected item is withdrawn and is no longer available",
              "This item has been withdrawn from the repository", "This eprint has been retired",
              "Item has been withdrawn"),
    ),
    Platform(
        "Moodle", "course", generator="moodle",
        says=("Can't find data record in database table course", "This course is currently unavailable to students",
         "Course is not available",
              "Invalid course module ID", "The course module no longer exists",
              "Sorry, this activity is currently hidden", "Sorry, this activity is currently not available",
              "Kann den Datensatz in der Datenbanktabelle course nicht finden",
              "Dieser Kurs ist derzeit nicht verfügbar"),
    ),
    Platform(
        "Moodle", "course",
        says=("Can't find data record in database table course",
         "Can't find data record in database table course_modules", "Invalid course module ID",
              "This course is currently unavailable to students", "Sorry, this activity is currently hidden"),
    ),
)  # fmt: skip
"""Sources: the services' own pages and help texts."""


_BY_HOST: Final = {host: one for one in PLATFORMS for host in one.hosts}
_BY_SOFTWARE: Final = tuple(one for one in PLATFORMS if one.generator)
_BY_WORDS: Final = tuple(one for one in PLATFORMS if not one.hosts and not one.generator)


def items_at(url: str, *, generator: str | None) -> Iterator[Platform]:
    """The platforms that an address or the software behind it belongs to; those known by their words alone last."""
    software = (generator or "").lower()
    yield from (_BY_HOST[end] for end in suffixes(urls.host(url)) if end in _BY_HOST)
    yield from (one for one in _BY_SOFTWARE if one.generator in software)
    yield from _BY_WORDS
