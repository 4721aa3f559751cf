"""German. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

GERMAN: Final = Language(
    code="de",
    challenges=(
        "Nur einen Moment...", "Einen Moment, bitte...", "Sind Sie ein Mensch?", "Sind Sie ein Roboter?",
        "Zugriff verweigert", "Sicherheitsüberprüfung wird durchgeführt", "Ihr Browser wird überprüft",
    ),
    log_ins=(
        "Anmelden", "Anmeldung", "Einloggen", "Bitte anmelden", "Bitte melden Sie sich an", "Melden Sie sich an",
        "Login erforderlich", "Anmeldung erforderlich",
    ),
    fillers=(
        "neue neuen unserer die der das den dem des diese dieser dieses ein eine von ihnen sie ihr ihre wir uns "
        "unser unserem "
        "unseren ich du dir gesuchte gesuchten aufgerufene aufgerufenen angeforderte angeforderten gewünschte "
        "gewünschten angegebene hier unter auf an in im am zu zum zur mit und oder ist wurde wurden werden "
        "worden konnte konnten leider entschuldigung hoppla ups uups oh fehler bitte versuchen es nochmals "
        "server adresse existiert gibt mehr nicht verschoben gelöscht umbenannt entfernt möglicherweise "
        "vielleicht hat haben sein was suchen suchten finden webseite dass tut leid wohl verfügbar nach "
        "eventuell aufrufen wollten falsch schade url diesem ort startseite zurück"
    ),
    things=(
        "seite webseite internetseite datei dokument artikel inhalt inhalte adresse url link eintrag beitrag "
        "objekt ressource thema kurs angebot anzeige produkt"
    ),
    gone=(
        "nicht gefunden", "nicht gefunden werden", "nicht finden", "existiert nicht", "existiert nicht mehr",
        "existiert leider nicht", "nicht vorhanden", "nicht mehr vorhanden", "nicht verfügbar",
        "nicht mehr verfügbar", "nicht erreichbar", "gibt es nicht", "gibt es leider nicht", "gibt es nicht mehr",
        "gibt es leider nicht mehr", "wurde gelöscht", "wurde entfernt", "wurde leider gelöscht",
        "ist verschwunden", "ist abgelaufen", "nicht auffindbar", "wurde nicht gefunden", "nicht mehr online",
        "fehlt", "verschoben oder gelöscht", "gelöscht oder verschoben", "nicht existiert", "nicht mehr existiert",
        "nicht da",
    ),
    lost=(
        "Nicht gefunden", "Seite nicht gefunden", "Fehler 404", "404 Fehler", "404-Fehler",
        "404 Seite nicht gefunden", "404 nicht gefunden", "Diese Seite existiert nicht", "Seite existiert nicht",
        "Diese Seite gibt es nicht", "Hier gibt es nichts zu sehen", "Nichts gefunden", "Es wurde nichts gefunden",
        "Kein Inhalt gefunden", "Seite fehlt", "Seite nicht verfügbar", "Seite nicht vorhanden",
        "Beitrag nicht gefunden", "Inhalt nicht verfügbar", "Datei nicht gefunden",
    ),
    domains="domain domains domainname internetadresse",
    sale=(
        "steht zum verkauf", "zu verkaufen", "zum verkauf", "ist zu verkaufen", "ist käuflich",
        "wurde registriert", "ist registriert", "ist geparkt", "geparkt", "ist abgelaufen", "kaufen",
        "steht zum kauf", "kann erworben werden", "ist noch nicht verfügbar", "noch keine inhalte",
    ),
    sale_pages=(
        "Domain zu verkaufen", "Diese Domain steht zum Verkauf", "Diese Domain kaufen", "Domain geparkt",
        "Geparkte Domain", "Domain abgelaufen", "Diese Domain ist geparkt",
        "Hier entsteht eine neue Internetpräsenz", "Domain erfolgreich eingerichtet",
    ),
    sites=(
        "seite webseite website internetseite homepage internetauftritt internetpräsenz konto account shop "
        "server webpräsenz"
    ),
    unready=(
        "im aufbau", "in bearbeitung", "befindet sich im aufbau", "entsteht", "wird überarbeitet",
        "wurde gesperrt", "ist gesperrt", "wurde deaktiviert", "ist deaktiviert", "demnächst", "in kürze",
        "bald verfügbar", "im wartungsmodus", "wird gewartet", "wartungsarbeiten", "vorübergehend nicht verfügbar",
        "vorübergehend nicht erreichbar", "noch nicht eingerichtet",
    ),
    unready_pages=(
        "Hier entsteht eine neue Website", "Hier entsteht eine neue Internetpräsenz",
        "Hier entsteht in Kürze eine neue Webseite", "Im Aufbau", "Baustelle", "Demnächst hier",
        "In Kürze verfügbar", "Account gesperrt", "Wartungsarbeiten", "Wartungsmodus", "Website im Aufbau",
        "Seite im Aufbau",
    ),
    consents=(
        "Bevor Sie fortfahren", "Bevor Sie zu Google weitergehen", "Bevor Sie zu YouTube weitergehen",
        "Wir verwenden Cookies", "Wir schätzen Ihre Privatsphäre", "Datenschutzeinstellungen",
        "Privatsphäre-Einstellungen", "Cookie-Einstellungen", "Mit Werbung weiterlesen",
    ),
    paywalls=(
        "Weiterlesen mit Abo", "Jetzt weiterlesen", "Dieser Artikel ist nur für Abonnenten", "Nur für Abonnenten",
        "Exklusiv für Abonnenten", "Sie haben bereits ein Abo?", "Jetzt abonnieren und weiterlesen",
        "Mit Abo weiterlesen", "Registrieren Sie sich, um weiterzulesen",
    ),
    stale=(
        "Diese Seite wird nicht mehr gepflegt", "Diese Seite wird nicht mehr aktualisiert",
        "Diese Website wird nicht mehr gepflegt", "Diese Website wird nicht mehr aktualisiert",
        "Archivierte Seite", "Dieser Inhalt ist veraltet", "Diese Seite ist veraltet",
        "Das Projekt ist abgeschlossen", "Das Projekt ist beendet",
    ),
)  # fmt: skip
