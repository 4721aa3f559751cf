"""Dutch. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

DUTCH: Final = Language(
    code="nl",
    challenges=(
        "Een moment geduld...", "Even geduld...", "Beveiligingsverificatie wordt uitgevoerd", "Bent u een robot?",
        "Toegang geweigerd",
    ),
    log_ins=(
        "Inloggen", "Aanmelden", "Log in", "Meld u aan",
    ),
    fillers=(
        "de het een u je we wij op zoek naar bent opgevraagde gevraagde oeps helaas sorry deze die dat "
        "probeerde te bereiken mogelijk is of en foutmelding "
        "nieuwe de het een deze dit die dat u je jij wij we ons onze zoekt zocht opgevraagde gevraagde gezochte is "
        "was "
        "werd zijn niet meer er in op van voor aan met en of naar helaas sorry oeps fout foutmelding probeer "
        "opnieuw kan kunnen kon konden gevonden vinden worden bestaat verplaatst verwijderd misschien mogelijk "
        "server pagina hebt heeft hebben waar adres link wilt bezoeken klopt beschikbaar bent te zoek"
    ),
    pointers="deze dit",
    things=(
        "video artikel boek cursus vacature product evenement nieuwsbericht nieuws programma aflevering "
        "publicatie webpagina foto content onderwerp bericht dossier record "
        "pagina webpagina bestand document artikel inhoud adres url link item bericht"
    ),
    gone=(
        "niet meer online", "niet langer beschikbaar", "bestaat niet langer", "is niet langer beschikbaar",
        "is verplaatst", "is offline", "kunnen niet vinden", "kon niet worden gevonden", "kan niet gevonden worden",
        "niet meer te vinden", "werd niet gevonden", "niet (meer) gevonden", "bestaat niet of",
        "niet gevonden", "niet gevonden worden", "niet worden gevonden", "niet vinden", "bestaat niet",
        "bestaat niet meer", "bestaat helaas niet", "bestaat helaas niet meer", "niet beschikbaar",
        "niet meer beschikbaar", "is verwijderd", "werd verwijderd", "is verdwenen", "is verlopen",
        "niet aanwezig", "onvindbaar", "verplaatst of verwijderd", "verwijderd of verplaatst",
        "bestaat of niet meer", "niet bestaat",
    ),
    lost=(
        "Deze pagina is niet beschikbaar", "Video niet beschikbaar", "Artikel niet gevonden",
        "Inhoud niet beschikbaar", "Deze vacature is niet meer beschikbaar", "Helaas, deze pagina bestaat niet",
        "De pagina is niet gevonden", "Sorry, deze pagina bestaat niet",
        "Niet gevonden", "Pagina niet gevonden", "Fout 404", "404 pagina niet gevonden", "404 fout",
        "Deze pagina bestaat niet", "Deze pagina bestaat niet meer", "Niets gevonden", "Pagina bestaat niet",
        "Pagina niet beschikbaar",
    ),
    named=(
        "pagina* webpagina* inhoud bestand* document* artikel* product* vacature* functie* baan advertentie* "
        "cursus* evenement* activiteit* video* onderwerp* topic* project* profiel* account* blog* site website* "
        "link* url adres* object* record boek* titel* publicatie* foto* afbeelding* prikbord* bord presentatie* "
        "aflevering* les lessen spel app formulier* enquête* map item* bericht* gebruiker* groep* forum "
        "nieuwsbericht* recept* workshop* aanbod bron* verwijzing* tentoonstelling* wedstrijd* mededeling* "
        "opname* uitnodiging* petitie* zoekt zocht "
        "kanaal kanalen uitzending* lijst afspeellijst* playlist* id identifier* kenmerk rubriek* categorie* "
        "deellink* dienst* materia* aanbesteding* bijdrage* service* reactie* nummer* album* dossier* collectie* "
        "tijdschrift* boeken hoofdstuk* documenten lesmateria* download* webadres* werkblad* sjabloon*"
    ),
    absent=(
        "@ .. niet .. gevonden|vinden|bestaa*|beschikbaar",
        "@ .. niet .. bereikbaar|aanwezig|toegankelijk|online|geldig", "@ .. bestaa* .. niet*",
        "@ .. niet|niets meer|langer", "niet meer|langer .. beschikbaar|online|leverbaar|assortiment|aanbod",
        "niet meer|langer .. actief|bestaa*|toegankelijk|vinden|gevonden", "niet|niets|geen .. vinden|gevonden .. @",
        "kunnen|konden|kan|kon .. niet vinden", "@ .. verwijderd|gewist|ingetrokken|verlopen|verdwenen",
        "@ .. vervallen|gesloten|vervuld|opgeheven|gedeactiveerd",
        "@ .. gearchiveerd|beëindigd|afgelopen|uitverkocht|kwijt", "@ .. zoek|verplaatst|offline|weg|gestopt",
        "vacature|functie .. vervuld|ingevuld|gesloten", "geen @ .. gevonden|beschikbaar",
        "niets .. gevonden|zien|hier", "hier .. niets|niet*", "offline gehaald",
        "op verzoek .. verwijderd|ingetrokken", "@ .. met|op vakantie|verlof", "verdwaald", "verkeerde afslag|weg",
        "doodlopende", "overal gezocht", "auteur|maker|eigenaar|gebruiker .. verwijderd|gesloten|opgeheven",
        "uit .. assortiment|handel|aanbod|collectie .. genomen|gehaald", "inschrijving*|aanmelding* .. gesloten",
        "dienst .. gestopt|beëindigd|stopgezet", "ongeldig* @", "onbekend* @",
        "@ .. niet .. geladen|weergegeven|getoond|geopend|bekend|opgegeven",
        "@ .. niet .. teruggevonden|ingeladen|opgehaald|geregistreerd|actueel|gepubliceerd",
        "@ .. al|reeds plaatsgevonden|geweest|afgelopen|voorbij|vergeven",
        "@ .. voorbij|gestaakt|teruggetrokken|ingevuld|stopgezet|geblokkeerd",
        "@ .. opgezegd|geannuleerd|afgesloten|ingetrokken|uitgefaseerd|ontbonden",
        "@ .. uit ons|het|onze assortiment|aanbod|programma|catalogus|collectie", "geen .. deel meer uit",
        "@ .. geen .. meer", "@ .. niet meer|langer",
        "geen|onbekend*|ongeldig*|ontbrekend*|verkeerd* @ .. opgegeven|gevonden",
        "geen|onbekend*|ongeldig*|ontbrekend*|verkeerd* @ .. gekozen|geselecteerd|meegegeven",
        "geen @ .. met|in|onder|op dit|deze|dat|die", "is|zijn|bestaat geen @",
        "verouderde|oude|kapotte|verlopen|dode link .. gevolgd|geklikt|gebruikt", "hier stond|was|bevond .. @",
        "de weg kwijt", "verkeerd afgeslagen|gelopen|gereden|beland|terechtgekomen", "in rook opgegaan",
        "met de noorderzon", "leidt|gaat|wijst nergens", "op|onder dit adres .. geen|niets", "wat je|u zoekt .. niet",
        "verkoper|adverteerder|plaatser .. verwijderd|beëindigd|ingetrokken|gesloten",
        "uitgever|organisator|werkgever .. verwijderd|beëindigd|ingetrokken|gesloten", "@ .. uit .. genomen|gehaald",
        "@ .. bevat|heeft geen @",
    ),
    tails=(
        "zoekt|zocht|opgevraagde|gezochte|gevraagde|gewenste", "controleer* .. adres|url|spelling|link|webadres",
        "typefout|tikfout|verkeerd getypt|ingevoerd|gespeld", "verplaatst .. verwijderd|hernoemd",
        "verwijderd|hernoemd .. verplaatst|hernoemd|verwijderd",
        "gebruik|probeer .. zoekfunctie|zoekbalk|zoeken|menu|navigatie|zoekmachine|zoekveld",
        "ga|terug|keer|bezoek .. homepage|startpagina|voorpagina|home", "link .. verouderd|kapot|gebroken|onjuist",
        "verouderde|kapotte|dode|foutieve link*|bladwijzer*", "neem contact .. webmaster|beheerder",
        "andere|overige|onze .. vacatures|producten|cursussen",
        "neem|contacteer|vraag|mail|meld|bel .. eigenaar|persoon|afzender|auteur|redactie|bibliotheek",
        "link .. gestuurd|gedeeld|gegeven", "bekijk|ontdek|zie|kijk|blader|neem|vind .. ons|onze|andere|overige",
        "bekijk|ontdek|zie|kijk|blader|neem|vind .. alle|kijkje|meer|overzicht|actuele",
        "excuses|spijt|sorry .. ongemak",
        "mogelijk|misschien|wellicht|waarschijnlijk .. verplaatst|verwijderd|verlopen",
        "mogelijk|misschien|wellicht|waarschijnlijk .. hernoemd|gewijzigd|onjuist",
        "probeer .. opnieuw|later|nogmaals", "terug|naar naar|het|de overzicht|lijst|zoeken|vorige|catalogus",
        "pas|werk .. bladwijzer*|favorieten|link", "als|indien je|u .. denkt|vermoedt|vragen|fout|probleem",
    ),
    domains=(
        "domeinnaam domein "
        "domein domeinnaam domeinnamen"
    ),
    sale=(
        "wordt te koop aangeboden", "is mogelijk te koop",
        "is te koop", "te koop", "is verlopen", "is geregistreerd", "is geparkeerd", "geparkeerd", "staat te koop",
        "is gereserveerd",
    ),
    sale_pages=(
        "Deze domeinnaam is geregistreerd", "Domein gereserveerd", "Gerelateerde zoekopdrachten",
        "Deze domeinnaam is geparkeerd",
        "Domein te koop", "Domeinnaam te koop", "Deze domeinnaam is te koop", "Dit domein is te koop",
        "Gereserveerd domein", "Domein geparkeerd", "Domein verlopen",
    ),
    sites="domein domeinnaam site website pagina account webwinkel server homepage",
    unready=(
        "is in aanbouw", "opgeschort", "binnenkort online",
        "in aanbouw", "onder constructie", "is opgeschort", "is geblokkeerd", "binnenkort", "in onderhoud",
        "wordt onderhouden", "tijdelijk niet beschikbaar", "binnenkort beschikbaar", "komt binnenkort",
        "is gedeactiveerd",
    ),
    unready_pages=(
        "Domein geblokkeerd",
        "Hier komt een nieuwe website",
        "In aanbouw", "Website in aanbouw", "Onder constructie", "Binnenkort online", "Binnenkort beschikbaar",
        "Account opgeschort", "Onderhoud", "Website in onderhoud",
    ),
    consents=(
        "Voordat je verdergaat naar Google", "Voordat je verdergaat naar YouTube", "Wij gebruiken cookies",
        "We gebruiken cookies", "Cookie-instellingen",
    ),
    paywalls=(
        "Dit artikel is alleen voor abonnees", "Alleen voor abonnees", "Word abonnee om verder te lezen",
        "Verder lezen met een abonnement", "Al abonnee? Log in",
    ),
    stale=(
        "Deze pagina wordt niet meer bijgewerkt", "Deze website wordt niet meer bijgewerkt",
        "Deze site wordt niet meer onderhouden", "Gearchiveerde pagina", "Het project is afgerond",
    ),
)  # fmt: skip
