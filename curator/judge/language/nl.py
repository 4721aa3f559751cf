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
        "nieuwe de het een deze dit die dat u je jij wij we ons onze zoekt zocht opgevraagde gevraagde gezochte is "
        "was "
        "werd zijn niet meer er in op van voor aan met en of naar helaas sorry oeps fout foutmelding probeer "
        "opnieuw kan kunnen kon konden gevonden vinden worden bestaat verplaatst verwijderd misschien mogelijk "
        "server pagina hebt heeft hebben waar adres link wilt bezoeken klopt beschikbaar bent te zoek"
    ),
    things="pagina webpagina bestand document artikel inhoud adres url link item bericht",
    gone=(
        "niet gevonden", "niet gevonden worden", "niet worden gevonden", "niet vinden", "bestaat niet",
        "bestaat niet meer", "bestaat helaas niet", "bestaat helaas niet meer", "niet beschikbaar",
        "niet meer beschikbaar", "is verwijderd", "werd verwijderd", "is verdwenen", "is verlopen",
        "niet aanwezig", "onvindbaar", "verplaatst of verwijderd", "verwijderd of verplaatst",
        "bestaat of niet meer", "niet bestaat",
    ),
    lost=(
        "Niet gevonden", "Pagina niet gevonden", "Fout 404", "404 pagina niet gevonden", "404 fout",
        "Deze pagina bestaat niet", "Deze pagina bestaat niet meer", "Niets gevonden", "Pagina bestaat niet",
        "Pagina niet beschikbaar",
    ),
    domains="domein domeinnaam domeinnamen",
    sale=(
        "is te koop", "te koop", "is verlopen", "is geregistreerd", "is geparkeerd", "geparkeerd", "staat te koop",
        "is gereserveerd",
    ),
    sale_pages=(
        "Domein te koop", "Domeinnaam te koop", "Deze domeinnaam is te koop", "Dit domein is te koop",
        "Gereserveerd domein", "Domein geparkeerd", "Domein verlopen",
    ),
    sites="site website pagina account webwinkel server homepage",
    unready=(
        "in aanbouw", "onder constructie", "is opgeschort", "is geblokkeerd", "binnenkort", "in onderhoud",
        "wordt onderhouden", "tijdelijk niet beschikbaar", "binnenkort beschikbaar", "komt binnenkort",
        "is gedeactiveerd",
    ),
    unready_pages=(
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
