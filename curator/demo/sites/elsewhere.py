"""German, Greek and Turkish hosts of the demo's web, one of them with a name in Greek letters.

Never a real name: every host stands below .example, which RFC 2606 keeps free for ever.
"""

from dataclasses import replace
from typing import Final

from curator import urls
from curator.demo._site import Site
from curator.demo.behaviours import by_night, says
from curator.demo.sites._page import Article, Masthead, page, site

NORTH: Final = Masthead(
    "elternportal.nordstadt.example",
    "Elternportal Nordstadt",
    "de",
    ("Start", "Schule", "Beratung", "Termine"),
    "Ein Angebot der Stadt Nordstadt. Alle Auskünfte ohne Gewähr.",
    "Seite nicht gefunden",
)
ENROL_DE: Final = Article(
    "/schule/anmeldung",
    "Ein Kind an der Schule anmelden",
    "Welche Unterlagen Sie brauchen, was ohne sie geht, und wie Ihr Kind in die Willkommensklasse kommt.",
    """
Schulpflicht besteht vom ersten Tag an, auch wenn Papiere fehlen. Gehen Sie mit Ihrem Kind zur nächsten Schule; dort
sagt man Ihnen, welche zuständig ist.

Dolmetscher sind kostenlos, wenn Sie sie eine Woche vorher bestellen.
""",
    date="2014-08-20",
)
EVENING: Final = Article(
    "/schule/elternabend",
    "Der Elternabend: worum es geht und warum Sie kommen sollten",
    "Wer eingeladen ist, was beschlossen wird und wie Sie auch mit wenig Deutsch mitreden.",
    """
Niemand wird aufgerufen. Wer eine Frage hat, stellt sie am besten vor Beginn oder am Ende im Gespräch.
""",
)
ADVICE: Final = Article(
    "/beratung/schulpsychologie",
    "Schulpsychologische Beratung",
    "Vertraulich, kostenlos und in acht Sprachen: wann ein Gespräch hilft und wie man einen Termin bekommt.",
    """
Die Schule erfährt nur, was Sie erlauben. Ein erstes Gespräch ist meist innerhalb von zwei Wochen möglich.
""",
)
LEARN: Final = Masthead(
    "mehrsprachig-lernen.example", "Mehrsprachig lernen", "de", ("Material", "Eltern", "Forschung"),
    "Herausgegeben vom Arbeitskreis Mehrsprachigkeit.", "Seite nicht gefunden",
)  # fmt: skip
READ_ALOUD: Final = Article(
    "/eltern/vorlesen",
    "Vorlesen in der Familiensprache",
    "Zehn Minuten am Abend, in der Sprache, in der Sie träumen: warum das auch der Schule hilft.",
    """
Kinder, denen vorgelesen wird, kennen mehr Wörter, gleich in welcher Sprache. Bilderbücher ohne Text zählen mit.
""",
)
SHEETS: Final = Article(
    "/material/arbeitsblaetter",
    "Arbeitsblätter für den mehrsprachigen Unterricht",
    "Sechzig Blätter mit Wortkarten in zwölf Sprachen, zum Ausdrucken und Verändern.",
    "Alle Blätter sind nach Themen geordnet und stehen unter einer freien Lizenz.",
)
GREEK_HOST: Final = urls.host("http://σχολείο.example/")
SCHOOL_GR: Final = Masthead(
    GREEK_HOST, "Σχολείο για Όλους", "el", ("Αρχική", "Γονείς", "Εκπαιδευτικοί"), "Δίκτυο σχολείων υποδοχής.",
    "Η σελίδα δεν βρέθηκε",
)  # fmt: skip
PARENTS_GR: Final = Article(
    "/%CE%B3%CE%BF%CE%BD%CE%B5%CE%AF%CF%82",
    "Οδηγός για γονείς: τα πρώτα βήματα στο σχολείο",
    "Ποια έγγραφα χρειάζονται, ποιος βοηθά με τη γλώσσα και τι γίνεται στις τάξεις υποδοχής.",
    """
Η εγγραφή γίνεται όλο τον χρόνο. Αν λείπει κάποιο έγγραφο, το παιδί ξεκινά κανονικά και το έγγραφο προσκομίζεται
αργότερα.

Ζητήστε διερμηνέα για την πρώτη συνάντηση· το παιδί δεν πρέπει να μεταφράζει για τον εαυτό του.
""",
)
TEACHERS_GR: Final = Article(
    "/ekpaideftikoi/taxeis-ypodochis",
    "Τάξεις υποδοχής: υλικό για εκπαιδευτικούς",
    "Δραστηριότητες για τις πρώτες δέκα εβδομάδες, με εικόνες και ηχογραφήσεις.",
    "Κάθε εβδομάδα έχει ένα θέμα από τη ζωή στο σχολείο και μία δραστηριότητα για το σπίτι.",
)
GUIDE_TR: Final = Masthead(
    "veliler.okul-rehberi.example", "Okul Rehberi", "tr", ("Ana sayfa", "Veliler", "Öğretmenler"),
    "Veliler için ücretsiz rehber.", "Sayfa bulunamadı",
)  # fmt: skip
MEETINGS: Final = Article(
    "/veli-toplantisi",
    "Veli toplantısına nasıl hazırlanılır",
    "Sorulacak üç soru, götürülecek belgeler ve tercüman isteme hakkınız.",
    "Toplantıdan bir hafta önce tercüman isteyebilirsiniz. Çocuğunuzun çeviri yapması gerekmez.",
)
LIBRARY_TR: Final = Masthead(
    "kutuphane.okul-rehberi.example", "Okul Kütüphanesi", "tr", ("Kitaplar", "Sesli kitaplar"), "Açık erişim.",
    "Sayfa bulunamadı",
)  # fmt: skip
STORIES_TR: Final = Article(
    "/sesli-kitaplar",
    "İki dilli sesli kitaplar",
    "Türkçe, Arapça ve Kürtçe okunmuş otuz masal; dinlemek için kayıt gerekmez.",
    "Masalları mahalledeki anne babalar okudu. Her kaydın yanında resimli bir sayfa vardır.",
)


SITES: Final[tuple[Site, ...]] = (
    site(NORTH, ENROL_DE, EVENING, ADVICE),
    site(
        LEARN, READ_ALOUD,
        others=((SHEETS.path, by_night(lambda night: page(LEARN, SHEETS)[1] if night % 2 else says("", status=503))),),
    ),
    site(SCHOOL_GR, PARENTS_GR, TEACHERS_GR),
    site(GUIDE_TR, MEETINGS),
    replace(site(LIBRARY_TR, STORIES_TR), robots=says("", status=500)),
)  # fmt: skip
