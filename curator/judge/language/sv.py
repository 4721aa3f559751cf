"""Swedish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SWEDISH: Final = Language(
    code="sv",
    challenges=(
        "Ett ögonblick...", "Vänta lite...", "Är du en robot?", "Åtkomst nekad",
    ),
    log_ins=(
        "Logga in", "Inloggning", "Inloggning krävs",
    ),
    fillers=(
        "hos loopia denna är "
        "vår vårt nya den det de en ett denna sidan som du söker sökte letar efter begärde begärda tyvärr förlåt "
        "hoppsan oj "
        "ojdå fel inte längre kan kunde har finns är att på i till av och eller vi dig oss ledsna försök igen "
        "servern adressen flyttats tagits bort raderats flyttad borttagen hittas hitta kanske ha försökte nå vår "
        "webbplats här"
    ),
    pointers="det den denna detta",
    things=(
        "sidan sida programmet program avsnitt artikeln video filmen boken kursen evenemanget annonsen "
        "innehållet dokumentet filen inlägget länken "
        "sidan sida webbsidan filen fil dokumentet dokument artikeln artikel innehållet adressen länken inlägget"
    ),
    gone=(
        "är inte längre tillgängligt", "är inte längre tillgänglig", "inte längre tillgängligt", "har flyttats",
        "är borttaget", "kan inte visas", "gick inte att hitta", "inte hittas",
        "hittades inte", "kunde inte hittas", "kan inte hittas", "hittas inte", "kunde inte hitta",
        "kan inte hitta", "hittade inte", "hittar inte", "hittar tyvärr inte", "finns inte", "finns inte längre",
        "finns tyvärr inte", "finns ej", "är inte tillgänglig", "inte längre tillgänglig", "har tagits bort",
        "är borttagen", "har raderats", "saknas", "ej hittad", "flyttats eller tagits bort",
    ),
    lost=(
        "Programmet är inte längre tillgängligt", "Sidan du söker finns inte", "Innehållet är inte tillgängligt",
        "Videon är inte tillgänglig", "Hittade inget",
        "Sidan hittades inte", "Sidan kunde inte hittas", "Sidan finns inte", "Hittades inte", "Fel 404",
        "404 sidan hittades inte", "Sidan kan inte hittas", "Ingenting hittades", "Vi kan inte hitta sidan",
        "Sidan saknas",
    ),
    named=(
        "sida sidan sidor sidorna webbsida* webbplats* innehåll* fil filen filer dokument* artikel* artiklar "
        "resurs* produkt* vara varan tjänst* jobb* annons* kurs* evenemang* händelse* video* film* ämne* tråd* "
        "projekt* profil* konto* blogg* länk* url adress* objekt* post posten bok boken titel* publikation* foto* "
        "bild* anslagstavla* presentation* avsnitt* program* lektion* spel* app appen formulär* enkät* mapp* "
        "inlägg* användar* grupp* forum* nyhet* recept* material* utställning* befattning* urn tävling* "
        "meddelande* inspelning* inbjudan* namninsamling* upphandling* utlysning* söker sökte letar "
        "id idnummer identitet* kategori* kanal* spellist* delning* album* nummer* avdelning* tidskrift* "
        "artikelnummer* rapport* webbadress* övning* samling* arbetsblad* mall*"
    ),
    absent=(
        "finns|fanns|hittades|hittas inte|ej", "tagit|raderat bort|sitt|sina|kontot",
        "@ .. inte .. hitt*|finn*|fanns|tillgänglig*|kvar|längre|existera*|nå*|hittas",

        "inte|ej .. hitta* .. @",
        "inte|ej .. hitta* .. det|vad|något", "kan|kunde .. inte hitta*",
        "@ .. saknas|borttagen|borttaget|raderad|raderat|raderats|försvunn*",
        "@ .. försvann|avpublicera*|utgått|utgången|tillsatt|tillsatts|stängd|stängt",
        "@ .. avslutad|avslutats|tagits|tagen|flyttad|flyttats|flyttat|arkiverad",
        "@ .. arkiverats|upphört|gallrats|nedlagd|nedlagt|avregistrera*|indragen|inaktiv*",
        "finns inte|ej|tyvärr .. kvar|här|längre|inte|där|på|i", "finns .. inte längre|kvar",
        "tjänsten|jobbet .. tillsatt*|stängd", "tagits|tagit|plockats bort|ner|ned",
        "ingen|inga|inget @ .. hitt*|finns|motsvarar", "inget|ingenting .. här|hitta*|se",
        "här finns .. inget|ingenting|inte|tyvärr", "utgått ur sortimentet", "inte längre i|med .. sortiment*|utbud*",
        "på begäran .. tagits|borttagen|raderats", "@ .. semester|lov|paus", "vilse|återvändsgränd|fel väg",
        "letat överallt", "ansökan|ansökningstiden|anmälan .. stängd|stängt|gått|avslutad",
        "författare*|användare*|ägare* .. tagit|raderat|avslutat", "ogiltig*|okänd*|felaktig* @",
        "@ .. ogiltig*|felaktig*", "tjänsten .. nedlagd|avslutats|lagts|upphört",
        "@ .. inte|ej .. visas|laddas|öppnas|giltig*|aktiv*|registrera*",
        "@ .. inte|ej .. känd*|leder|trycks|publicera*|läsas|nås|åtkomlig*",
        "@ .. slutsål*|avslutat|avslutade|slut|över|stängts|försvunnit|utgånget",
        "@ .. utgångna|spärra*|inställ*|passera*|upphör*|avvecklad*|avvecklats|avpublicerats",
        "@ .. gått ut|upp|förlorad|vilse|bort", "@ .. lades|lagts|läggs ner|ned",
        "@ .. redan ägt|varit|passerat|hållits|avslutats", "@ .. existera* inte|ej",
        "inget|ingen|inga @ .. angivet|angiven|angivna|angett|vald|valt|med|i", "finns ingen|inget|inga|ej @",
        "okänt|okänd|ogiltigt|saknat|felaktigt @",
        "följt|följde|klickat .. gammal|gamla|trasig|föråldrad|inaktuell|utgången länk",
        "här fanns|låg|stod|var .. @", "kommit|hamnat|kört|gått fel|vilse", "gått .. rök", "leder|går ingenstans",
        "inte .. det|vad du söker|letar", "säljaren|annonsören|arrangören|utgivaren .. tagit|avslutat|raderat",
        "@ .. dragits|dragit tillbaka", "@ .. innehåller inga @",
    ),
    tails=(
        "söker|sökte|letar|letade|begärd*|efterfrågad*|efterfrågat|försökte",
        "kontrollera* .. adress*|url*|stav*|länk*", "stavfel|felstav*|felskriv*|skrivit|skrev .. fel",
        "fel|felaktig* adress*|länk*|stavad*",
        "flyttad*|flyttats|flyttat|bytt .. tagits|borttag*|raderad*|adress|namn|bytt",
        "borttag*|raderad*|raderats .. flyttad*|flyttats|bytt",
        "använd*|prova|försök|testa .. sök*|meny*|navigering*",
        "gå|tillbaka|återgå|besök .. startsid*|förstasid*|hemsid*", "länk* .. gammal|trasig|föråldrad|inaktuell",
        "kontakta .. webbmaster|webmaster|administratör*", "bytt adress|namn|plats",
        "kontakta|fråga|mejla|hör|vänd .. personen|ägaren|avsändaren|författaren|biblioteket",
        "länk* .. skickade|skickat|delade|fick", "håll utkik|koll",
        "se|titta|kolla|läs|upptäck|utforska|hitta|sök .. vår|våra|andra|alla|fler|gärna|lediga|aktuella",
        "ber|beklagar .. ursäkt|besvär*|olägenhet*",
        "kan|kanske|möjligen|troligen .. flyttats|tagits|raderats|ändrats|upphört|felaktig",
        "försök|prova .. igen|senare", "tillbaka|åter till", "om du .. tror|undrar|behöver|frågor|fel|problem",
    ),
    domains=(
        "domän domänen domännamnet "
        "domän domänen domännamn domännamnet"
    ),
    sale=(
        "är parkerad hos loopia", "parkerad hos",
        "är till salu", "till salu", "har gått ut", "är registrerad", "är parkerad", "parkerad", "säljes",
    ),
    sale_pages=(
        "Parkerad hos Loopia", "Denna domän är parkerad hos Loopia",
        "Domän till salu", "Domänen är till salu", "Denna domän är till salu", "Parkerad domän",
        "Domänen är parkerad", "Domänen har gått ut",
    ),
    sites="domän domänen webbplats webbplatsen sidan hemsida hemsidan sajten kontot konto butiken",
    unready=(
        "är spärrad",
        "är under uppbyggnad", "avstängd",
        "under uppbyggnad", "under konstruktion", "är avstängd", "avstängt", "har stängts av", "kommer snart",
        "snart", "underhåll pågår", "under underhåll", "tillfälligt otillgänglig",
    ),
    unready_pages=(
        "Domänen är spärrad",
        "Sidan är under uppbyggnad",
        "Under uppbyggnad", "Webbplatsen är under uppbyggnad", "Under konstruktion", "Kommer snart",
        "Kontot är avstängt", "Underhåll pågår",
    ),
    consents=(
        "Innan du fortsätter till Google", "Innan du fortsätter till YouTube", "Vi använder cookies",
        "Vi använder kakor",
    ),
    paywalls=(
        "Endast för prenumeranter", "Artikeln är bara för prenumeranter", "Prenumerera för att läsa vidare",
        "Logga in för att läsa vidare",
    ),
    stale=(
        "Sidan uppdateras inte längre", "Den här sidan uppdateras inte längre",
        "Webbplatsen uppdateras inte längre", "Arkiverad sida", "Projektet är avslutat",
    ),
)  # fmt: skip
