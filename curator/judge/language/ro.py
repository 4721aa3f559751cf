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
        "nostru noastră nou pagina această acest care pe o căutați căutată cauți solicitată solicitat cerută ne "
        "pare rău din păcate "
        "ups oops eroare nu mai a fost fi putut poate s se la în de și sau vă rugăm încercați nou server adresa "
        "ștearsă mutată eliminată există gasi găsi este am ați accesa doriți să probabil site ul aici"
    ),
    things=(
        "pagina pagină fișierul fișier documentul document articolul articol conținutul conținut resursa adresa "
        "linkul"
    ),
    gone=(
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
    domains="domeniu domeniul domenii",
    sale=(
        "este de vânzare", "de vânzare", "a expirat", "este înregistrat", "a fost înregistrat", "este parcat",
        "parcat", "cumpără acest",
    ),
    sale_pages=(
        "Domeniu de vânzare", "Acest domeniu este de vânzare", "Cumpără acest domeniu", "Domeniu expirat",
        "Domeniu parcat",
    ),
    sites="site ul pagina contul magazinul serverul",
    unready=(
        "în construcție", "în lucru", "a fost suspendat", "este suspendat", "suspendat", "în curând",
        "în mentenanță", "temporar indisponibil", "în întreținere",
    ),
    unready_pages=(
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
