"""German. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

GERMAN: Final = Language(
    code="de",
    challenges=(
        "Bestätigen Sie, dass Sie ein Mensch sind", "Verifizieren Sie, dass Sie ein Mensch sind",
        "Sicherheitsprüfung", "Überprüfung Ihres Browsers", "Diese Website ist in Ihrem Land nicht verfügbar",
        "Dieser Inhalt ist in Ihrem Land nicht verfügbar", "Ungewöhnlicher Datenverkehr",
        "Nur einen Moment...", "Einen Moment, bitte...", "Sind Sie ein Mensch?", "Sind Sie ein Roboter?",
        "Zugriff verweigert", "Sicherheitsüberprüfung wird durchgeführt", "Ihr Browser wird überprüft",
    ),
    log_ins=(
        "Geschützt", "Passwortgeschützt", "Dieser Inhalt ist passwortgeschützt", "Interner Bereich",
        "Geschützter Bereich", "Login",
        "Anmelden", "Anmeldung", "Einloggen", "Bitte anmelden", "Bitte melden Sie sich an", "Melden Sie sich an",
        "Login erforderlich", "Anmeldung erforderlich",
    ),
    fillers=(
        "einen kunden kunde über uber "
        "unsere neue homepage bald wieder für sie da kontakt "
        "bereits bei von im sie inhaber für eur euro können jetzt hier erfolgreich kundenauftrag "
        "momentan noch wurden keinen keine text enthält dort dafür datenbank datenbanktabelle autor "
        "rechtlichen gründen manche nur begrenzte zeit zeitpunkt derzeit aktuell unserer bitten menü "
        "navigation link lesezeichen veraltet veralteten alten altes verwendet haben sollte überprüfen prüfen "
        "schreibweise tippfehler wenden administrator "
        "neue neuen unserer die der das den dem des diese dieser dieses ein eine von ihnen sie ihr ihre wir uns "
        "unser unserem "
        "unseren ich du dir gesuchte gesuchten aufgerufene aufgerufenen angeforderte angeforderten gewünschte "
        "gewünschten angegebene hier unter auf an in im am zu zum zur mit und oder ist wurde wurden werden "
        "worden konnte konnten leider entschuldigung hoppla ups uups oh fehler bitte versuchen es nochmals "
        "server adresse existiert gibt mehr nicht verschoben gelöscht umbenannt entfernt möglicherweise "
        "vielleicht hat haben sein was suchen suchten finden webseite dass tut leid wohl verfügbar nach "
        "eventuell aufrufen wollten falsch schade url diesem ort startseite zurück"
    ),
    pointers="diese dieser dieses",
    things=(
        "homepage persönliche "
        "datensatz eintrag einträge stellenanzeige stelle stellenangebot sendung beitrag video videos folge "
        "veranstaltung termin produkt buch meldung nachricht publikation broschüre download titel medium "
        "thema forum rezept foto bild app übung aufgabe material inhalt kategorie rubrik profil gruppe karte "
        "webseite unterseite zielseite informationen "
        "seite webseite internetseite datei dokument artikel inhalt inhalte adresse url link eintrag beitrag "
        "objekt ressource thema kurs angebot anzeige produkt"
    ),
    gone=(
        "nicht mehr im angebot", "aus dem programm genommen", "wurde leider nicht gefunden",
        "konnte leider nicht gefunden werden", "nicht mehr abrufbar", "steht nicht mehr zur verfügung",
        "steht leider nicht mehr zur verfügung", "nicht mehr aufrufbar", "nicht mehr zugänglich",
        "vom autor gelöscht", "vom uploader entfernt", "nicht zugeordnet", "kann nicht gefunden werden",
        "können nicht gefunden werden", "gibt es unter dieser adresse nicht", "leider nicht mehr verfügbar",
        "nicht angegeben", "ist offline", "wurde offline genommen", "aus der datenbank entfernt", "existieren nicht",
        "nicht gefunden", "nicht gefunden werden", "nicht finden", "existiert nicht", "existiert nicht mehr",
        "existiert leider nicht", "nicht vorhanden", "nicht mehr vorhanden", "nicht verfügbar",
        "nicht mehr verfügbar", "nicht erreichbar", "gibt es nicht", "gibt es leider nicht", "gibt es nicht mehr",
        "gibt es leider nicht mehr", "wurde gelöscht", "wurde entfernt", "wurde leider gelöscht",
        "ist verschwunden", "ist abgelaufen", "nicht auffindbar", "wurde nicht gefunden", "nicht mehr online",
        "fehlt", "verschoben oder gelöscht", "gelöscht oder verschoben", "nicht existiert", "nicht mehr existiert",
        "nicht da",
    ),
    lost=(
        "Fehlermeldung", "Hier ist leider nichts mehr", "Huch, da ist etwas schiefgelaufen", "Kein Thema angegeben",
        "Kein Datensatz gefunden", "Kein Treffer", "Diese Seite enthält momentan noch keinen Text",
        "App nicht gefunden", "Kurs nicht gefunden", "Veranstaltung nicht gefunden",
        "Die Seite ist umgezogen oder existiert nicht mehr", "Diese Seite ist nicht verfügbar",
        "Dieses Video ist nicht verfügbar", "Video nicht verfügbar", "Inhalt nicht gefunden",
        "Produkt nicht gefunden", "Stelle nicht gefunden", "Die angeforderte Seite wurde nicht gefunden",
        "Leider nichts gefunden", "Ungültige Adresse", "Objekt nicht gefunden", "Dokument nicht gefunden",
        "Der Datensatz kann in der Datenbanktabelle nicht gefunden werden",
        "Nicht gefunden", "Seite nicht gefunden", "Fehler 404", "404 Fehler", "404-Fehler",
        "404 Seite nicht gefunden", "404 nicht gefunden", "Diese Seite existiert nicht", "Seite existiert nicht",
        "Diese Seite gibt es nicht", "Hier gibt es nichts zu sehen", "Nichts gefunden", "Es wurde nichts gefunden",
        "Kein Inhalt gefunden", "Seite fehlt", "Seite nicht verfügbar", "Seite nicht vorhanden",
        "Beitrag nicht gefunden", "Inhalt nicht verfügbar", "Datei nicht gefunden",
    ),
    named=(
        "seite* webseite* unterseite* website* inhalt* datei* dokument* artikel* beitrag* beiträg* eintrag* "
        "einträg* datensatz* stelle* stellenanzeige* stellenangebot* job position* ausschreibung* produkt* ware "
        "angebot* kurs* seminar* veranstaltung* termin* video* film* sendung* folge* thema themen thread* "
        "projekt* profil* konto account* benutzer* mitglied* blog* forum* gruppe* link* url adresse* objekt* "
        "medium medien buch titel publikation* broschüre* download* material* aufgabe* übung* spiel* app bild* "
        "foto* karte* umfrage* formular* anzeige* inserat* pinnwand* tafel* wiki* meldung* nachricht* text* "
        "rezept* ordner* ressource* dienst* bekanntmachung* aushang ausstellung* aufruf* wettbewerb* quiz "
        "petition* aufzeichnung* raum einladung* bewerbung* projektseite* suchten suchen gesucht* "
        "id ids nummer* artikelnummer* kennung* freigabe* kategorie* rubrik* abschnitt* playlist* kanal* kanäle* "
        "album* service* buch* titel* antrag* nutzer* vortrag* lektion* heft hefte* ausgabe* signatur* "
        "kleinanzeige* auktion* verein* webadresse* internetadresse* version* repositorium* sammlung* parameter* "
        "arbeitsblatt* arbeitsblätter unterrichtsmaterial* vorlage* seriennummer*"
    ),
    absent=(
        "@ .. nicht .. gefunden|finden|auffindbar|vorhanden",
        "@ .. nicht .. verfügbar|erreichbar|abrufbar|aufrufbar|zugänglich", "@ .. existier* .. nicht*",
        "@ .. nicht .. existier*", "@ .. nicht mehr", "nicht mehr|länger .. verfügbar|online|vorhanden|abrufbar",
        "nicht mehr|länger .. aufrufbar|erreichbar|auffindbar|sortiment*",
        "nicht mehr|länger .. programm*|lieferbar|besetzt|aktiv",
        "nicht mehr|länger .. angeboten|erhältlich|zugänglich|gültig|verfügung",
        "nicht|kein* .. gefunden|finden .. @", "@ .. gibt es .. nicht*", "gibt|gab .. @ .. nicht*",
        "@ .. gelöscht|entfernt|zurückgezogen|depubliziert|abgeschaltet|eingestellt",
        "@ .. verschwunden|abgelaufen|beendet|ausgelistet|vergriffen|archiviert",
        "@ .. deaktiviert|gesperrt|stillgelegt|geschlossen|verschollen|verlorengegangen",
        "@ .. weggezogen|umgezogen|ausgeflogen|geschwänzt|offline|ausverkauft",
        "@ .. bereits|schon|inzwischen besetzt|vergeben|beendet|abgelaufen|gelöscht|vorbei",
        "stelle|position|job .. besetzt", "vom netz|server genommen|gelöscht", "offline genommen",
        "@ .. verloren gegangen", "@ .. im|in urlaub|ferien|pause", "@ .. macht urlaub|ferien|pause",
        "kein* .. @ .. gefunden|vorhanden|zugeordnet", "kein* .. @ .. unter|mit dieser|diesem",
        "nichts .. gefunden|finden|sehen|da", "hier .. nichts|leider .. gefunden|sehen|finden|mehr|nicht*",
        "hier ist nichts", "überall gesucht", "falsch abgebogen|verbunden", "verlaufen|verirrt|sackgasse",
        "auf wunsch .. entfernt|gelöscht|gesperrt|zurückgezogen", "ungültig* @", "unbekannt* @", "@ .. ungültig*",
        "bewerbungsfrist|anmeldefrist .. abgelaufen|vorbei|beendet",
        "autor*|nutzer*|benutzer* .. gelöscht|entfernt|geschlossen",
        "eigentümer*|besitzer*|verfasser* .. gelöscht|entfernt|geschlossen",
        "konto|profil .. gelöscht|geschlossen|deaktiviert", "@ .. fehlt", "@ .. verfallen|ungültig",
        "dienst|betrieb|service .. eingestellt|abgeschaltet|beendet", "unter dieser|der adresse|url .. kein*|nichts",
        "kein* @ .. hinterlegt", "etwas schiefgegangen|schiefgelaufen",
        "@ .. bereits|schon|längst stattgefunden|vorbei|vergangen|durchgeführt|beendet|geschlossen",
        "@ .. stattgefunden", "@ .. in|der der vergangenheit", "@ .. zu ende|vorbei|vorüber",
        "@ .. vorbei|vorüber|ausgelaufen|aufgelöst|ausgebucht|verlegt",
        "@ .. gekündigt|stillgelegt|geloescht|verfallen|erloschen|entwidmet|abgemeldet",
        "@ .. nicht .. geladen|angezeigt|dargestellt|geöffnet|registriert|bekannt|hinterlegt|angegeben|gültig",
        "@ .. nicht .. aktuell|aktiv|belegt|vergeben",
        "@ .. nicht .. verfuegbar|ermittelt|zugeordnet|freigegeben|veröffentlicht",
        "kein* .. @ .. angegeben|übergeben|ausgewählt|übermittelt|gewählt|ermittelt|hinterlegt", "kein* gültig* @",
        "kein* @ in|unter|mit|für|zu dieser|diesem|der|dem",
        "liegt|liegen|existiert|existieren|besteht .. kein* .. @",
        "unbekannt*|ungültig*|falsch*|fehlend*|abgelaufen*|tot* @",
        "veraltet*|alt*|tot*|defekt*|abgelaufen* link*|verweis* gefolgt|benutzt|verwendet|geklickt",
        "@ .. nimmt|nehmen kein* .. mehr", "@ .. kein* .. mehr", "hier war|stand|gab|befand|lag .. @",
        "hier .. verloren gegangen|verlorengegangen|verschwunden",
        "etwas|irgendwas verloren gegangen|verlorengegangen", "@ .. in luft aufgelöst",
        "@ .. versteckt|verlaufen|davongelaufen|entlaufen|geflohen",
        "@ .. abgetaucht|verflogen|verduftet|verdrückt|ausgewandert", "@ .. führt|führen|zeigt .. leere|nirgend*",
        "ins leere", "aus dem|unserem netz|programm|sortiment genommen|entfernt|gestrichen|gefallen",
        "aus dem|unserem katalog|angebot|bestand genommen|entfernt|gestrichen|gefallen",
        "nicht|nichts .. in|im unserem|unserer|diesem|katalog|bestand|sortiment|angebot|programm|datenbank",
        "nicht in|im unserem|unserer|katalog|bestand|sortiment",
        "verkäufer*|anbieter* .. beendet|gelöscht|zurückgezogen|entfernt|abgesagt",
        "inserent*|urheber*|veranstalter* .. beendet|gelöscht|zurückgezogen|entfernt|abgesagt",
        "@ .. hat das zeitliche", "falsch|irgendwo abgebogen|gelandet|hingeraten",
        "@ .. durchsuchen|finden .. erfolglos|vergeblich", "@ .. nicht|nie .. gegeben|existent",
        "@ .. unbekannt|abgeschlossen|zurückgezogen|abgesagt|weg",
        "@ .. nicht .. auftreiben|auffinden|entdecken|ermitteln", "@ .. enthält|hat kein* @",
    ),
    tails=(
        "gesuchte*|gewünschte*|angeforderte*|aufgerufene*|eingegebene*", "suchen|suchten|gesucht haben",
        "tippfehler|vertippt|verschrieben|schreibweise",
        "überprüfen|prüfen|kontrollieren .. adresse|url|link|eingabe|schreibweise",
        "adresse|url|link .. überprüfen|prüfen|falsch|veraltet|fehlerhaft|korrekt|richtig",
        "verschoben .. gelöscht|umbenannt|entfernt", "gelöscht|entfernt|umbenannt .. verschoben|umbenannt|gelöscht",
        "nutzen|benutzen .. suche|suchfunktion|menü|navigation|startseite",
        "verwenden|versuchen|probieren .. suche|suchfunktion|menü|navigation|startseite",
        "suche|suchfunktion|menü|navigation .. nutzen|benutzen|verwenden|weiter*|hilft",
        "zurück|gehen|kehren|beginnen|starten|besuchen .. startseite|homepage|hauptseite",
        "startseite .. zurück*|gelangen|suche", "lesezeichen .. aktualisier*|veraltet",
        "veraltet*|defekt*|fehlerhaft*|tot* link*|lesezeichen|verweis*|verknüpfung*",
        "wenden|informieren|kontaktieren .. administrator*|webmaster*",
        "andere|weitere|aktuelle|offene .. stellen|stellenangebote|produkte",
        "andere|weitere|aktuelle|offene .. kurse|veranstaltungen|angebote", "neuheiten entdecken|ansehen|stöbern",
        "folgen* .. gründe|ursachen",
        "wende*|wenden|kontaktiere*|frag*|melde*|informiere* .. person|besitzer*|absender*|autor*",
        "wende*|wenden|kontaktiere* .. betreiber*|anbieter*|team|redaktion|bibliothek",
        "frag*|melde*|informiere* .. betreiber*|anbieter*|team|redaktion|bibliothek",
        "link .. geschickt|gesendet|geteilt|gegeben",
        "schau*|sieh|sehen|stöber*|wirf|werfen|entdecken|finden .. weiter*|ander*|aktuell*|übersicht",
        "schau*|sieh|sehen|stöber*|wirf|werfen|entdecken|finden .. sie|auch|um|blick|unser*",
        "hier|dort finden|geht|gelangen|kommen|kommst .. zu*|übersicht|weiter*|aktuell*|alle",
        "weiter*|aktuell*|ander*|ähnlich* angebote*|stellen*|kurse|artikel|veranstaltungen",
        "weiter*|aktuell*|ander*|ähnlich* beiträge|themen|produkte|videos|materialien",
        "bitten|entschuldigen|tut .. entschuldigung|verständnis|leid|unannehmlichkeiten",
        "möglicherweise|vielleicht .. gelöscht|verschoben|entfernt|veraltet",
        "eventuell|vermutlich|wahrscheinlich .. gelöscht|verschoben|entfernt|veraltet",
        "möglicherweise|vielleicht .. geändert|falsch|abgelaufen|umbenannt",
        "eventuell|vermutlich|wahrscheinlich .. geändert|falsch|abgelaufen|umbenannt",
        "versuche*|probiere* .. erneut|später|nochmal|noch", "zurück|zur|zum übersicht|liste|suche|start*|katalog",
        "aktualisieren|löschen|ändern|überprüfe* .. lesezeichen|favoriten|link*|adresse",
        "daten|details|inhalte|unterlagen .. gelöscht|entfernt",
        "falls|wenn sie|du .. glauben|glaubst|meinen|fehler|fragen|problem*|hilfe",
    ),
    domains=(
        "domainname domainnamen name internet-adresse adresse "
        "domain domains domainname internetadresse"
    ),
    sale=(
        "wurde für einen kunden",
        "bereits registriert", "ist bereits registriert", "bereits bei strato registriert",
        "im kundenauftrag registriert", "wurde im kundenauftrag registriert", "registriert", "reserviert",
        "ist reserviert", "wurde reserviert", "zu verkaufen oder zu vermieten", "steht zum verkauf oder zur miete",
        "erwerben", "zu erwerben", "ist zu erwerben", "wurde gekündigt", "nicht verlängert",
        "noch nicht konnektiert", "nicht konnektiert", "wurde erfolgreich registriert", "vom inhaber kaufen",
        "zum kauf angeboten", "wird zum kauf angeboten",
        "steht zum verkauf", "zu verkaufen", "zum verkauf", "ist zu verkaufen", "ist käuflich",
        "wurde registriert", "ist registriert", "ist geparkt", "geparkt", "ist abgelaufen", "kaufen",
        "steht zum kauf", "kann erworben werden", "ist noch nicht verfügbar", "noch keine inhalte",
    ),
    sale_pages=(
        "Der Inhaber hat noch keine Inhalte hinterlegt", "Nennen Sie uns Ihr Angebot", "Angebot abgeben",
        "Diese Website steht zum Verkauf", "Diese Webseite steht zum Verkauf", "Domain im Kundenauftrag registriert",
        "Domain reserviert", "Domain erwerben", "Diese Domain ist bereits registriert",
        "Diese Domain ist bereits bei STRATO registriert", "Domain registriert", "Jetzt Domain kaufen",
        "Diese Domain könnte zum Verkauf stehen", "Verwandte Suchbegriffe",
        "Gesponserte Einträge", "Domain nicht konnektiert",
        "Diese Domain wurde gekündigt",
        "Domain zu verkaufen", "Diese Domain steht zum Verkauf", "Diese Domain kaufen", "Domain geparkt",
        "Geparkte Domain", "Domain abgelaufen", "Diese Domain ist geparkt",
        "Hier entsteht eine neue Internetpräsenz", "Domain erfolgreich eingerichtet",
    ),
    sites=(
        "domain homepage internetseite internetpräsenz webauftritt dienst seite website "
        "seite webseite website internetseite homepage internetauftritt internetpräsenz konto account shop "
        "server webpräsenz"
    ),
    unready=(
        "entsteht in kürze", "befindet sich im wartungsmodus", "befindet sich in wartung", "wurde abgeschaltet",
        "wurde eingestellt", "wird derzeit überarbeitet", "nicht mehr verfügbar", "ist nicht mehr verfügbar",
        "steht nicht mehr zur verfügung", "wurde gelöscht", "ist offline", "geht bald online", "wird neu gestaltet",
        "ist vorübergehend offline", "wurde vom provider gesperrt",
        "im aufbau", "in bearbeitung", "befindet sich im aufbau", "entsteht", "wird überarbeitet",
        "wurde gesperrt", "ist gesperrt", "wurde deaktiviert", "ist deaktiviert", "demnächst", "in kürze",
        "bald verfügbar", "im wartungsmodus", "wird gewartet", "wartungsarbeiten", "vorübergehend nicht verfügbar",
        "vorübergehend nicht erreichbar", "noch nicht eingerichtet",
    ),
    unready_pages=(
        "Domain gesperrt",
        "Hier entsteht in Kürze unsere neue Homepage", "Hier entsteht unsere neue Homepage",
        "Hier entsteht eine neue Homepage", "Diese Seite befindet sich im Wartungsmodus",
        "Diese Homepage ist nicht mehr verfügbar", "Homepage nicht verfügbar",
        "Diese Internetpräsenz wurde gesperrt", "Wir sind bald wieder da", "Wir sind bald wieder für Sie da",
        "Gesperrt", "Der Dienst wurde eingestellt", "Unsere neue Website ist bald online",
        "Wir arbeiten an unserer neuen Website", "Website wird überarbeitet",
        "Hier entsteht eine neue Website", "Hier entsteht eine neue Internetpräsenz",
        "Hier entsteht in Kürze eine neue Webseite", "Im Aufbau", "Baustelle", "Demnächst hier",
        "In Kürze verfügbar", "Account gesperrt", "Wartungsarbeiten", "Wartungsmodus", "Website im Aufbau",
        "Seite im Aufbau",
    ),
    consents=(
        "Lesen Sie mit Werbung oder im PUR-Abo", "Wie möchten Sie unsere Seiten nutzen?", "Mit Werbung lesen",
        "Weiter mit Werbung lesen", "Mit oder ohne Werbung lesen", "Bevor Sie weiterlesen",
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
