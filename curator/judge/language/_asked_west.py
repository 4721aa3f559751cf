"""Words by which notices in the languages of western Europe, and Greek, speak of the very page that was asked for.

Never a claim by itself. All is plain: lower case, without accents, words one space apart.
"""

from typing import Final

_EN_THING: Final = (
    r"(?:(?:web|wiki) ?)?page|content|document|file|record|resource|blog|account|item|listing|video|channel|playlist"
    r"|profile|thread|topic|post|link|url|share|photo|image|album|article|advert\w{0,8}|entry|message|story|form"
    r"|survey|poll|category|section|paste|recording|stream|pin|repository|dataset|web ?address|material"
)
_DE_THING: Final = (
    r"\w{0,14}seiten?|\w{0,8}inhalte?|\w{0,8}datei|\w{0,8}dokument|\w{0,8}beitrag|\w{0,6}artikel|\w{0,4}blog"
    r"|\w{0,8}link"
    r"|video|profil|thema|thread|\w{0,6}eintrag|datensatz|nachricht|\w{0,12}anzeige|inserat|kanal|playlist|foto|bild"
    r"|album|\w{3,8}adresse|adresse(?= (?:fuhrt|existiert))|url|freigabe|umfrage|formular|rubrik|kategorie|benutzer"
    r"|nutzer|mitglied|sendung"
    r"|folge|ressource|konto|stellen\w{3,14}|material"
)
_DE_SOUGHT: Final = (
    rf"{_DE_THING}|adresse|objekt|medium|titel|angebot|stelle|produkt|\w{{0,4}}kurs|meldung|information(?:en)?"
    rf"|\w{{0,8}}projekt"
    r"|rezept|publikation|veroffentlichung|\w{0,4}buch|dienst|termin|veranstaltung|id|kennung|ausschreibung|begriff"
)
_FR_THING: Final = (
    r"page|contenu|document|lien|blog|fichier|article|video|chaine|profil|compte|sujet|message|discussion|annonce"
    r"|fiche|notice|ressource|rubrique|categorie|photo|image|album|sondage|formulaire|partage|utilisateur|membre|url"
    r"|adresse(?= (?:ne |n existe|web|url))|publication|billet|emission"
)
_FR_SOUGHT: Final = (
    rf"(?:{_FR_THING}|adresse|offre|poste|produit|cours|formation|livre|ouvrage|titre|information|site|element|objet"
    rf"|recette"
    r"|evenement|projet|service|dossier|actualite|enregistrement|identifiant)s?"
)
_ES_THING: Final = (
    r"pagina|contenido|documento|blog|enlace|archivo|articulo|video|canal|perfil|cuenta|tema|hilo|mensaje|anuncio"
    r"|ficha|registro|recurso|seccion|categoria|foto|imagen|album|encuesta|formulario|usuario|url"
    r"|direccion(?= (?:no (?:lleva|existe|conduce)|web|url))|publicacion"
    r"|entrada|vacante|lista de reproduccion"
)
_ES_SOUGHT: Final = (
    rf"(?:{_ES_THING}|direccion|oferta|producto|curso|libro|noticia|informacion|sitio|web|elemento|receta|evento"
    rf"|proyecto"
    r"|servicio|puesto|titulo|identificador|material)s?"
)
_PT_THING: Final = (
    r"pagina|conteudo|documento|blogu?e?|link|ligacao|arquivo|ficheiro|artigo|video|canal|perfil|conta|topico|mensagem"
    r"|anuncio|ficha|registr?o|recurso|seca?cao|categoria|foto|imagem|album|inquerito|formulario|usuario|utilizador"
    r"|url|endereco(?= (?:nao (?:leva|existe|conduz)|web|url))|publicacao|vaga"
)
_PT_SOUGHT: Final = (
    rf"(?:{_PT_THING}|endereco|oferta|produto|curso|livro|noticia|informacao|site|sitio|item|receita|evento"
    rf"|projec?to|servico"
    r"|titulo|identificador|material|aula)s?"
)
_IT_THING: Final = (
    r"pagina|contenuto|documento|blog|link|file|articolo|video|canale|profilo|account|argomento|discussione|messaggio"
    r"|annuncio|inserzione|scheda|risorsa|sezione|categoria|foto|immagine|album|sondaggio|modulo|utente|url"
    r"|indirizzo(?= (?:non (?:porta|esiste|conduce)|web|url))"
    r"|pubblicazione|collegamento|puntata"
)
_IT_SOUGHT: Final = (
    rf"(?:{_IT_THING}|indirizzo|offerta|prodotto|corso|libro|notizia|informazion[ei]|sito|elemento|ricetta|evento"
    rf"|progetto"
    r"|servizio|posizione|titolo|identificativo|materiale|record)"
)
_NL_THING: Final = (
    r"(?:web)?pagina|inhoud|document|bestand|artikel|blog|(?:deel)?link|video|kanaal|profiel|account|onderwerp|topic"
    r"|bericht|advertentie|record|item|foto|afbeelding|album|enquete|formulier|rubriek|categorie|gebruiker|vacature"
    r"|url|webadres|adres(?= (?:leidt|bestaat))|uitzending|aflevering|bijdrage"
)
_NL_SOUGHT: Final = (
    rf"{_NL_THING}|adres|product|cursus|boek|nieuws\w*|informatie|website|site|recept|evenement|project|dienst"
    rf"|functie|titel"
    r"|publicatie|bron|materiaal|les|id"
)
_NORDIC_THING: Final = (
    r"\w{0,5}sid(?:an|en|a|e)|inneha?ll(?:et)?|ind?ho(?:ld|ldet)|innhald(?:et)?|dokument(?:et)?|fil(?:en)?"
    r"|artik\w{1,5}"
    r"|blogg?(?:en)?|lank(?:en)?|lenk(?:e|en|a)|link(?:et)?|video(?:en|n)?|kana\w{1,3}|profil(?:en)?|konto\w{0,2}"
    r"|amnet?|emnet?|trade?n?|inlagg(?:et)?|indlaeg(?:get)?|innlegg(?:et)?|annons(?:en|e)?|annonce(?:n)?|post(?:en)?"
    r"|bilde?t?|billede?t?|webb?adress?en?|adress?en?(?= (?:leder|forer|finns|findes|finnes|exis|eksis))|url"
    r"|enkat(?:en)?|formular(?:et|en)?|skjema(?:et)?|kategori\w{0,2}|program(?:met)?"
    r"|udsendelse\w?|opslag(?:et)?|oppslag(?:et)?"
)
_NORDIC_SOUGHT: Final = (
    rf"{_NORDIC_THING}|adress?en?|produkt(?:en|et)?|vara|vare|kurs(?:en|et)?|kursus|bok|bog|nyhet|nyhed"
    rf"|information(?:en)?"
    r"|webbplats|tjanst|stilling|arrangement|evenemang|resurs|ressours|ressource|material(?:et)?|materiale"
)
_RO_SOUGHT: Final = (
    r"(?:pagin|continut|document|fisier|articol|resurs|produs|ofert|post|pozitia|anunt|curs|eveniment|video|subiect"
    r"|profil|cont|blog|site|link|adres|inregistrar|cart[ei]|titlu|publicati|fotografi|imagin|sectiun|stir|mesaj"
    r"|informati|material|proiect|serviciu|identificator|elementul)\w{0,4}"
)
_CA_SOUGHT: Final = (
    r"(?:pagin|contingut|document|fitxer|article|recurs|producte|oferta|anunci|curs|video|tema|perfil|compte|blog|web"
    r"|enllac|adreca|registre|llibre|noticia|publicacio|informacio|paxina|contido|ficheiro|artigo|recurso|produto"
    r"|anuncio|curso|ligazon|enderezo|rexistro|libro|nova|conta|documento)\w{0,2}"
)
_EL_SOUGHT: Final = (
    r"(?:σελιδ|ιστοσελιδ|περιεχομεν|αρχει|εγγραφ|αρθρ|πορ|προιον|προσφορ|θεση|αγγελι|μαθημα|εκδηλωσ|βιντεο|θεμα|προφιλ"
    r"|λογαριασμ|ιστοτοπ|συνδεσμ|διευθυνσ|αντικειμεν|βιβλι|τιτλ|δημοσιευσ|φωτογραφι|πληροφορι|υλικ|ανακοινωσ)\w{0,4}"
)
_ENGLISH: Final = (
    r"requested"
    r"|you (?:were |are |re |have |ve )?(?:looking|searching|trying|seek\w{0,3}|request|followed|clicked|entered"
    r"|provided"
    r"|asked|tried|typed|specified|supplied|selected|opened)"
    r"|you (?:want|wanted|wish|wished) to (?:see|view|visit|open|read|watch)"
    rf"|(?:this|that) (?:{_EN_THING})s?"
    r"|this user (?:has|is|was|does|could|account|no)|this (?:vacancy|job|offer|position (?:is|was|has|no))"
    rf"|the (?:{_EN_THING}) (?:that )?you (?:want|need|wanted|were after)"
    r"|(?:with|by|for|to|under|at) (?:this|that|the given|the specified) (?:id|identifier|url|web address)"
    r"|(?:no|invalid|unknown|missing|wrong) (?:\w+ )?(?:id|identifier)"
    rf"|(?:no|invalid|such|unknown) (?:{_EN_THING}) (?:was |is )?(?:specified|given|supplied|selected)"
    rf"|no such (?:{_EN_THING})"
    r"|(?:id|identifier) (?:was |is )?(?:not |in)?(?:specified|supplied|given|valid|provided|missing)"
    r"|a page here|page used to be here|nothing to see here"
    r"|(?:followed|have) an? (?:\w+ )?link"
)
_GERMAN: Final = (
    r"angefordert\w*|aufgerufen\w*|von (?:ihnen|dir) \w{4,20}e[nrs]?"
    r"|(?:angefragt|gesucht|gewunscht|angegeben|eingegeben|gewahlt|ausgewahlt|verlinkt)e[nrs]? (?:\w+ )?"
    rf"(?:{_DE_SOUGHT})"
    r"|(?:die|das|den|der|was|wonach|wohin) (?:sie|du|ihr) (?:\w+ ){0,3}?"
    r"(?:such\w{1,4}|gesucht|\w{0,4}aufrufen|besuchen|offnen|wollt\w{0,4}|mocht\w{0,4}|angeklickt|eingegeben|gewahlt)"
    r"|(?:diese[rsnm]?) "
    rf"(?:{_DE_THING}|angebot|stelle (?:ist|wurde|war|steht|wird|kann|existiert|gibt))"
    r"|die (?:\w{0,12}seite|datei)(?! (?:eines|einer|des|der))"
    r"|(?:mit|zu|unter) dieser (?:id|kennung|\w{3,8}adresse)|(?:mit|zu) dieser nummer"
    r"|(?:ungultige|unbekannte|keine|fehlende) (?:gultige )?(?:id|kennung|\w{0,8}adresse|url|artikelnummer)"
    r"|kein (?:gultiges )?(?:thema|objekt|dokument) (?:angegeben|ubergeben|ausgewahlt)"
    r"|einem (?:\w+ )?link gefolgt"
    r"|hier (?:war|stand|gab)(?: \w+){0,4} (?:seite|beitrag|artikel|inhalt)"
)
_FRENCH: Final = (
    r"(?:vous|tu) (?:avez |as |etes |es )?(?:re)?cherch\w{1,4}"
    r"|(?:vous|tu) (?:avez |as )?(?:demand\w{1,4}|souhait\w{1,4}|tent\w{1,4}|essay\w{1,4}|suivi|saisi"
    r"|voul\w{1,4} (?:consult|voi|acced)\w*)"
    rf"|(?:{_FR_SOUGHT}) (?:d \w+ )?(?:demande|recherche|souhaite|specifie|saisi|indique|selectionne|fourni)e?s?"
    rf"|cet?(?:te)? (?:{_FR_THING})|cette offre|ce poste (?:est|a|n)"
    r"|(?:a|avec|sous|pour) cet identifiant|(?:portant|avec) ce numero"
    r"|identifiant (?:inconnu|manquant|invalide|fourni|incorrect)|aucun (?:sujet|identifiant) (?:specifie|fourni"
    r"|indique)"
    r"|une page ici|rien a voir ici"
)
_SPANISH: Final = (
    rf"(?:{_ES_SOUGHT}|lo|al?) que (?:(?:usted|tu|ha|has|se|esta|estas|estaba|intenta|intentas|te) ){{0,2}}"
    r"(?:busc|solicit|intent|pid|ped|quier|dese|trat|indic|ver|visit|abr|acced)\w*"
    rf"|(?:{_ES_SOUGHT}) (?:de \w+ )?(?:solicitad|buscad|requerid|indicad|pedid|introducid|especificad"
    rf"|proporcionad)\w*"
    rf"|est[ea] (?:{_ES_THING})|esta oferta|este (?:puesto|empleo)"
    r"|(?:con|para|bajo) (?:ese|este|dicho) (?:identificador|numero|codigo|id)"
    r"|(?:identificador|parametro id|id) (?:desconocido|no valido|incorrecto)|el identificador"
    r"|ningun (?:tema|identificador)|seguido un enlace|habia una pagina"
)
_PORTUGUESE: Final = (
    rf"(?:{_PT_SOUGHT}|o) (?:que|a que) (?:(?:voce|tu|esta|estava|tentou|tenta|se|nos) ){{0,2}}"
    r"(?:procur|busc|solicit|pedi|pretend|tent|quer|acess|aced|visit|indic)\w*"
    rf"|(?:{_PT_SOUGHT}) (?:de \w+ )?(?:solicitad|procurad|requisitad|pretendid|pedid|indicad|digitad|fornecid"
    rf"|especificad)\w*"
    rf"|est[ea] (?:{_PT_THING})|esta oferta"
    r"|com (?:esse|este) (?:identificador|numero|codigo|id)|nest[ea] (?:endereco|categoria)"
    r"|identificador (?:desconhecido|invalido)|o identificador|nenhum topico especificado"
    r"|seguiu um link|havia uma pagina"
)
_ITALIAN: Final = (
    rf"(?:{_IT_SOUGHT}|quello|cio|quanto) (?:che )?(?:(?:stai|stavi|state|stavate|hai|avete|ha|si) )?"
    r"(?:cerc(?:hi|ando|ato|ata|avi|ate|avate)|desider\w+|richie\w+|tentat\w|provat\w|indicat\w|digitat\w"
    r"|specificat\w)"
    r"|(?:stai|state|stavi) cercando|che cerc(?:hi|avi|ate)"
    rf"|quest[oa] (?:{_IT_THING})|quest (?:annuncio|articolo|indirizzo|utente|album|inserzione|argomento)"
    rf"|questa offerta"
    r"|con quest[oa] (?:identificativo|codice|numero|id)|a questo (?:codice|identificativo|indirizzo)"
    r"|(?:identificativo|id|codice) (?:sconosciuto|mancante|errato|non valido)|nessun argomento specificato"
    r"|l identificativo|seguito un (?:vecchio )?link|c era una pagina"
)
_DUTCH: Final = (
    r"opgevraagd\w*|(?:gevraagd|gezocht|gewenst|opgegeven|ingevoerd|geselecteerd)e? (?:\w+ )?"
    rf"(?:{_NL_SOUGHT})"
    r"|(?:die|dat|wat|waar) (?:u|je|jij|jullie) (?:\w+ ){0,3}?"
    r"(?:zoek\w{0,2}|zocht|gezocht|probeer\w{0,3}|opvra\w+|wil\w{0,2} (?:bekijk|bezoek|open|zien)\w*|bezoek\w{0,2}"
    r"|opent)"
    rf"|(?:deze|dit) (?:{_NL_THING})|deze functie (?:is|werd|staat)"
    r"|(?:met|onder) (?:deze|dit) (?:id|nummer|kenmerk)|op dit (?:web)?adres"
    r"|(?:onbekende|ongeldige?|geen) (?:id|identifier)|geen onderwerp opgegeven|verouderde link gevolgd"
    r"|ooit een pagina"
)
_NORDIC: Final = (
    r"(?:som )?(?:du|ni|dere|i|de) (?:\w+ ){0,2}?(?:sok(?:er|te)|sog(?:er|te)|leter|leder|letar|lette|letade|ledte"
    r"|leitar)"
    r"(?! (?:en|ei|et|ett|nagon|noen|sopp|svampe|svamp))(?: efter| etter)?"
    r"(?= (?:finns|finnes|findes|finst|kan|kunde|kunne|ar|er|har|hitta|eksisterer|existerar|ble|blev|her|har)|$)"
    rf"|(?:{_NORDIC_SOUGHT}) (?:som )?(?:du|ni|dere) (?:\w+ )?"
    r"(?:sok|sog|let|led|leit|provd|forsok|forsog|onsk|vill|beg|ba|prov|ser)\w*"
    r"|(?:det|vad|hva|hvad) (?:som )?(?:du|ni) (?:sok|sog|let|led|leit|ser)\w+"
    rf"|(?:begard|efterfragad|sokt|onskad|onsked|forespurgt|forespurt|anmoded|efterspurgt|etterspurt|valgt|angivn"
    rf"|angitt)\w{{0,2}} (?:{_NORDIC_SOUGHT})"
    rf"|(?:denna|detta|denne|dette|den har|det har|dennes) (?:{_NORDIC_THING})"
    r"|med (?:detta|dette|angivet|det angivne) (?:id|nummer\w{0,2})|(?:okant|ukendt|ukjent|ogiltigt|ugyldigt"
    r"|ugyldig) id"
    r"|(?:inget amne|intet emne|ingen emne) (?:angivet|angitt)|id saknas|id mangler"
    r"|fulgt (?:et|en) (?:foraeldet|utdatert|gammelt|gammel|dodt) len?i?n?k\w?|foljt en \w+ lank"
    r"|(?:gang|engang) en sid[ae]"
)
_FINNISH: Final = (
    r"etsima(?:a?si|a?nne|lla\w)\w*|etsimaa(?:si|nne)\w*|hakema(?:a?si|a?nne)\w*|pyytama(?:a?si|a?nne)\w*"
    r"|haluama(?:a?si|a?nne)\w*"
    r"|(?:pyydet|haettu|etsit|etsitty|valittu)\w* (?:sivu|sisalt|tiedosto|asiakirj|artikkel|resurss|tuote|aineisto"
    r"|julkaisu|video|kohde)\w*"
    r"|(?:tata|tama|talla|taman) (?:\w{0,5}sivu|sisalto|tiedosto|asiakirja|artikkel|video|linkk|ilmoitu|profiili"
    r"|tili|ketju|viesti|kanava|numerolla|tunnisteella|osoitte|kysely|lomake|kategoria)\w*"
    r"|tassa osoitteessa|(?:tuntematon|virheellinen) tunniste|tunniste puuttuu|seurasit (?:vanhaa"
    r"|vanhentunutta) link\w+"
    r"|joskus sivu"
)
_ROMANIAN: Final = (
    rf"(?:{_RO_SOUGHT}|ceea) (?:pe care |ce )(?:\w+ ){{0,3}}?(?:caut|solicit|cerut|cere|accesa|dor|incerc)\w*"
    rf"|(?:{_RO_SOUGHT}) (?:cautat|solicitat|cerut|accesat|dorit|introdus|specificat|indicat)\w{{0,2}}"
    r"|ce (?:cautati|cauti)|acea?sta (?:pagina|adresa|inregistrare|sectiune|oferta|categorie)"
    r"|acest (?:document|articol|fisier|anunt|link|cont|profil|video|videoclip|blog|utilizator|subiect|mesaj|continut)"
    r"|(?:pagina|documentul|articolul|anuntul|continutul|linkul|contul|profilul) (?:aceasta|acesta)"
    r"|cu acest (?:numar|identificator|id|cod)|identificator (?:necunoscut|invalid)|identificatorul"
    r"|urmat un link|odata o pagina"
)
_GREEK: Final = (
    rf"(?:{_EL_SOUGHT}|αυτο|αυτου) που (?:\w+ ){{0,2}}?(?:ψαχν|αναζητ|ζητ|προσπαθ|επιθυμ|θελ)\w*"
    rf"|(?:ζητουμεν|αναζητουμεν|ζητηθ)\w* (?:{_EL_SOUGHT})"
    r"|αυτη η (?:σελιδα|ιστοσελιδα|αγγελια|δημοσιευση|διευθυνση|εγγραφη)|(?:η )?σελιδα (?:αυτη|που)"
    r"|αυτο το (?:αρχειο|εγγραφο|αρθρο|περιεχομενο|βιντεο|θεμα|προφιλ)|αυτος ο (?:συνδεσμος|λογαριασμος|χρηστης)"
    r"|με αυτον τον (?:αριθμο|κωδικο)|με αυτο το αναγνωριστικο|αγνωστο αναγνωριστικο|παλιο συνδεσμο"
    r"|υπηρχε μια σελιδα"
)
_IBERIAN: Final = (
    rf"(?:{_CA_SOUGHT}|el|allo|o) que (?:(?:heu|has|esteu|estas|esta|s ha|se) )?"
    r"(?:cerqu|cerca|busqu|busca|procura|sol licit|solicit|demana|intent)\w*"
    rf"|(?:{_CA_SOUGHT}) (?:sol licitad?|solicitad|demanad?|cercad?|buscad|procurad|indicad)\w{{0,2}}"
    r"|aquest(?:a|s)? (?:pagina|document|fitxer|contingut|article|enllac|video|perfil|compte|anunci|tema|blog|oferta)"
    r"|est[ea] (?:paxina|contido|ficheiro|artigo|ligazon|conta|anuncio|usuario)"
    r"|amb aquest (?:numero|identificador)|con es[et]e (?:numero|identificador)|identificador (?:desconegut"
    r"|desconecido)"
    r"|havia una pagina|habia unha paxina"
    r"|bilatzen (?:ari zare|duzu|zabiltz)\w*|eskatu(?:tako|riko)|bilatutako|(?:orri|orrialde|dokumentu|fitxategi"
    r"|esteka|bideo|iragarki) hau"
    r"|zenbaki hori duen|identifikatzaile ezezagun\w"
)
_SMALL: Final = (
    r"(?:faqj|dokument|permbajtj|skedar|artikull|lajm|njoftim|gje)\w* qe (?:po |keni |ju )?kerk\w+|(?:faqj|dokument"
    r"|artikull|permbajtj)\w* (?:e|i) kerkuar"
    r"|kjo (?:faqe|adrese|lidhje|llogari|video)|ky (?:dokument|artikull|njoftim|skedar|profil|perdorues)"
    r"|me kete numer|identifikues i panjohur"
    r"|umbeðin\w?|umbeðna|þessi (?:siða|sida|grein|auglysing|tengill)|þetta (?:skjal|efni|myndband)|sem þu (?:leitar"
    r"|baðst|leitaðir|ert að)"
    r"|með þessu numeri|oþekkt auðkenni"
    r"|mitlub\w?|li (?:qed|kont) tfittex|din il pagna|dan il (?:kontenut|fajl|link|kont)|dan id dokument"
    r"|b dan in numru|identifikatur mhux"
    r"|gofynn\w*|rydych chi n chwilio|yr ydych yn chwilio|(?:dudalen|ddogfen|ffeil|dolen|erthygl|hysbyseb"
    r"|swydd) (?:wag )?hon|fideo hwn|cynnwys hwn|gyda r rhif hwn|dynodwr anhysbys"
    r"|iarradh|(?:leathanach|abhar|doicimead|comhad) (?:ata |a bhi |a )(?:a lorg|d iarr|uait)|(?:leathanach|comhad"
    r"|doicimead|nasc|fogra|fisean|folduntas|folunta[is]+) seo|leis an uimhir sin|aitheantoir anaithnid"
    r"|(?:ugefrot|gesicht|gewenscht)\w* (?:sait|dokument|inhalt|fichier|artikel)\w*|(?:dei|dat|wat|deen) (?:dir"
    r"|du) (?:sicht|sichs|ugefrot|gesicht)\w*"
    r"|des (?:sait|annonce)|dese (?:link|artikel|inhalt|fichier|video|profil|kont)|mat deser nummer"
    r"|onbekannten identifiant"
)
SPACED: Final = (
    rf"{_ENGLISH}|{_GERMAN}|{_FRENCH}|{_SPANISH}|{_PORTUGUESE}|{_ITALIAN}|{_DUTCH}"
    rf"|{_NORDIC}|{_FINNISH}|{_ROMANIAN}|{_GREEK}|{_IBERIAN}|{_SMALL}"
)
"""Plain words and stems, with their words beside them."""
OLD: Final = (
    r"(?! (?:\w+ ){0,5}(?:updated?|maintained|aktualisiert|gepflegt|jour|actuali[sz]\w+|atualiza\w+|aggiorna\w+"
    r"|bijgewerkt|onderhouden|uppdatera\w*|opdatere\w*|oppdatere\w*|paivite\w*|yllapide\w*|intretinut\w*)"
    r"(?!\w))"
)
"""What is only no longer kept up to date is there."""
