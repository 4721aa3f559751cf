"""Romanian. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

ROMANIAN: Final = Language(
    code="ro",
    challenges=(
        "Un moment...", "Doar un moment...", "Sunteți robot?", "Ești robot?", "Acces interzis",
    ),
    log_ins=(
        "Autentificare", "Conectare", "Conectați-vă", "Intră în cont", "Autentificați-vă",
    ),
    fillers=(
        "de găzduire acest "
        "nostru noastră nou pagina această acest care pe o căutați căutată cauți solicitată solicitat cerută ne "
        "pare rău din păcate "
        "ups oops eroare nu mai a fost fi putut poate s se la în de și sau vă rugăm încercați nou server adresa "
        "ștearsă mutată eliminată există gasi găsi este am ați accesa doriți să probabil site ul aici"
    ),
    pointers="acest această",
    things=(
        "pagina pagină articolul articol documentul document fișierul video cartea cursul evenimentul anunțul "
        "conținutul resursa știrea produsul "
        "pagina pagină fișierul fișier documentul document articolul articol conținutul conținut resursa adresa "
        "linkul"
    ),
    gone=(
        "a fost mutată", "nu există sau",
        "nu a fost găsită", "nu a fost găsit", "negăsită", "negăsit", "nu a putut fi găsită",
        "nu a putut fi găsit", "nu există", "nu mai există", "inexistentă", "inexistent", "nu este disponibilă",
        "nu mai este disponibilă", "nu mai este disponibil", "indisponibilă", "a fost ștearsă", "a fost șters",
        "a fost eliminată", "nu am găsit", "nu am putut găsi", "nu poate fi găsită", "nu s a găsit",
        "mutată sau ștearsă", "a expirat",
    ),
    lost=(
        "Pagina nu a fost găsită", "Pagină negăsită", "Nu a fost găsit", "Eroare 404",
        "404 pagina nu a fost găsită", "Pagina nu există", "Această pagină nu există", "Nu s-a găsit nimic",
        "Pagină inexistentă", "Pagina negăsită",
    ),
    named=(
        "pagin* conținut* fișier* document* articol* resurs* produs* ofert* post postul poziți* anunț* curs* "
        "eveniment* video* subiect* discuți* proiect* profil* cont contul blog* site* link* legătur* url adres* "
        "obiect* înregistrar* cart* titl* publicați* fotografi* imagin* panou* prezentar* episod* emisiun* lecți* "
        "joc jocul aplicați* formular* sondaj* dosar* secțiun* element* intrar* utilizator* grup* forum* știr* "
        "rețet* atelier* serviciu* material* expoziți* concurs* anunt* invitați* petiți* licitați* căut* "
        "canal* list* mesaj* identificator* id cod codul serviciul serviciil* categori* termen* perioad* număr* "
        "colecți* album* ediți* revist* videoclip* materialul licitaț* job* bază adresei"
    ),
    absent=(
        "@ .. nu .. găsi*|exist*|disponibil*|accesibil*|activ*|valabil*|afișa*", "@ .. nu mai",

        "nu .. găsi* .. @",
        "nu .. găsi* .. nimic|ce", "nu a|au|am .. găsi*|putut", "nu mai este|sunt|există|face|e",
        "@ .. șters*|sters*|eliminat*|retras*|expirat*|dispărut*|închis*|ocupat*",
        "@ .. anulat*|dezactivat*|încheiat*|mutat*", "@ .. arhivat*|indisponibil*|inexistent*|pierdut*|epuizat*",
        "niciun*|nicio|nici @ .. găsit*|corespun*", "nimic .. aici|găsit*|văzut|afișat",
        "aici nu este|există|e|găsești", "retras*|șters*|eliminat* .. la cererea|de către|autor*",
        "@ .. vacanț*|concediu|pauză", "rătăci*|pierdut drum*|te|v", "drum greșit|închis", "fundătur*",
        "căutat peste tot", "post*|poziți* .. ocupat*", "înscrieri*|aplicări* .. închis*|încheiat*",
        "autor*|utilizator*|proprietar* .. șters*|eliminat*|închis*", "invalid*|necunoscut*|greșit* @",
        "@ .. invalid*|greșit*",
        "@ .. a|au avut .. loc", "nu se mai .. @",
        "nu se mai .. fabrică|organizează|produce|vinde|difuzează|publică|găsește|ține|oferă",
        "@ .. nu se .. găs*|mai",
        "@ .. terminat*|încetat*|suspendat*|blocat*|desființat*|oprit*|sistat*|rezolvat*|finalizat*",
        "nu există|este|sunt|am .. nicio|niciun|nici|asemenea .. @", "nu există|sunt|avem @ .. în|cu aceast*|acest",
        "@ .. necunoscut*|invalid*|lipsă|lipsește|lipsesc|incorect*|greșit*", "lipsește|lipsesc|lipsa .. @",
        "urmat|accesat|folosit un|o link|legătură vechi|veche|expirat*|greșit*", "aici a|era|au fost .. @",
        "te|v ai|ați rătăcit|pierdut", "greșit drumul|adresa|calea",
        "@ .. nu .. duce|corespunde|funcționează|conduce|specificat*|indicat*|încărcat*|afișat*|înregistrat*",
        "@ .. nicăieri", "nu .. in|în baza de",
    ),
    tails=(
        "căutați|cauți|căutat*|solicitat*|cerut*|accesat*|dorit*", "verifica* .. adres*|url|link*|ortografi*|scris*",
        "greșit* .. tastat*|scris*|adres*|introdus*", "greșeal* .. tastare|scriere",
        "tastat|introdus|scris .. greșit|corect", "mutat* .. șters*|redenumit*|eliminat*",
        "șters*|eliminat*|redenumit* .. mutat*|redenumit*", "folosi*|utiliza*|încerca* .. căutare*|meniu*|navigar*",
        "înapoi|întoarce*|mergi|mergeți|reveni*|vizita* .. principal*|acas*|start",
        "link* .. vechi|defect|expirat|greșit", "contacta* .. administrator*|webmaster*",
        "contacta*|scrie*|întreba*|adresa* .. persoana|proprietar*|autor*|echipa|bibliotec*",
        "vedeți|vezi|vizita*|consulta*|descoper*|explora*|caută .. alte|toate|celelalte|noastre|oferte*|lista",
        "scuz*|rău .. neplăcer*|inconvenient*|deranj*",
        "poate|posibil|probabil .. mutat*|șters*|eliminat*|expirat|modificat*|greșit*",
        "încerca*|reveni* .. nou|târziu|altă", "dacă .. credeți|crezi|întrebări|problem*|eroare",
    ),
    domains="domeniu domeniul domenii",
    sale=(
        "este de vânzare", "de vânzare", "a expirat", "este înregistrat", "a fost înregistrat", "este parcat",
        "parcat", "cumpără acest",
    ),
    sale_pages=(
        "Domeniul a expirat",
        "Domeniu de vânzare", "Acest domeniu este de vânzare", "Cumpără acest domeniu", "Domeniu expirat",
        "Domeniu parcat",
    ),
    sites="site ul pagina contul magazinul serverul",
    unready=(
        "este în construcție",
        "în construcție", "în lucru", "a fost suspendat", "este suspendat", "suspendat", "în curând",
        "în mentenanță", "temporar indisponibil", "în întreținere",
    ),
    unready_pages=(
        "Acest cont de găzduire a fost suspendat", "Site în mentenanță",
        "În construcție", "Site în construcție", "Pagină în construcție", "În curând", "Cont suspendat",
        "Site suspendat", "Mentenanță",
    ),
    consents=(
        "Înainte de a continua la Google", "Înainte de a continua pe YouTube", "Folosim cookie-uri",
        "Confidențialitatea ta este importantă",
    ),
    paywalls=(
        "Articol disponibil doar pentru abonați", "Doar pentru abonați", "Abonează-te pentru a citi mai departe",
    ),
    stale=(
        "Această pagină nu mai este actualizată", "Acest site nu mai este actualizat", "Pagină arhivată",
        "Proiectul s-a încheiat",
    ),
)  # fmt: skip
