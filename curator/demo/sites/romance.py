"""French, Italian, Spanish, Portuguese and Romanian hosts of the demo's web.

Never a real name: every host stands below .example, which RFC 2606 keeps free for ever.
"""

from typing import Final

from curator.demo._site import Site
from curator.demo.behaviours import by_night, leads_to, says, until
from curator.demo.sites._page import Article, Masthead, lost, moves, page, site

LYON: Final = Masthead(
    "bibliotheque.lyon.example",
    "Bibliothèque de Lyon",
    "fr",
    ("Accueil", "Catalogue", "Jeunesse", "Horaires"),
    "La bibliothèque est ouverte du mardi au samedi. L’inscription est gratuite jusqu’à vingt-six ans.",
    "Page introuvable",
)
TALES: Final = Article(
    "/selections/contes-du-monde",
    "Contes du monde à lire en famille",
    "Vingt recueils de contes choisis par nos bibliothécaires, à lire dans la langue de la maison ou en français.",
    """
Un conte connu est une passerelle : l’enfant qui sait déjà comment finit l’histoire peut écouter les mots. Commencez
par le recueil de votre région et laissez l’enfant choisir le suivant.

Chaque titre existe en plusieurs exemplaires et peut être emprunté pour six semaines.
""",
    author="L’équipe jeunesse",
    date="2014-05-12",
)
ALBUMS: Final = Article(
    "/selections/albums-bilingues",
    "Albums bilingues pour les trois à sept ans",
    "Des albums en français et en arabe, portugais, roumain, turc ou vietnamien, avec un enregistrement à écouter.",
    """
Lire deux fois la même page ne fatigue que les adultes. Les enregistrements sont lus par des parents du quartier ;
ils peuvent être téléchargés.
""",
)
NEWCOMERS: Final = Article(
    "/accueil/nouveaux-arrivants",
    "Nouveaux arrivants : la bibliothèque vous accueille",
    "Ateliers de conversation, aide aux devoirs et ordinateurs en libre accès, sans inscription ni justificatif.",
    """
Les ateliers ont lieu le mercredi et le samedi. Les enfants sont les bienvenus et ont leur propre table.
""",
)
RECEPTION: Final = Masthead(
    "www.cite-accueil.example",
    "Cité Accueil",
    "fr",
    ("École", "Logement", "Santé", "Actualités"),
    "Service public d’information pour les nouveaux arrivants.",
    "Cette page n’existe pas",
)
ENROL: Final = Article(
    "/ecole/inscription",
    "Inscrire son enfant à l’école",
    "Les papiers à réunir, les délais, et que faire quand il en manque un : la marche à suivre en cinq étapes.",
    """
L’inscription se fait à la mairie, puis l’enfant est admis par le directeur. Aucun titre de séjour ne peut être
exigé des parents pour inscrire un enfant.
""",
)
DECEMBER: Final = Article(
    "/actualites/decembre",
    "Les actualités de décembre",
    "Réunions d’information, fermetures de fin d’année et nouvelles permanences juridiques.",
    "La permanence juridique du jeudi est maintenue pendant les vacances.",
)
BELGIUM: Final = Masthead(
    "infos-belgique.example",
    "Infos Belgique",
    "fr",
    ("Vivre", "Travailler", "École", "Nederlands"),
    "Guide officiel pour les personnes qui s’installent en Belgique.",
    "Page introuvable",
)
SCHOOL_BELGIUM: Final = Article(
    "/ecole",
    "Le système scolaire en Belgique",
    "De la maternelle au secondaire : comment l’école est organisée, et comment choisir un établissement.",
    """
L’enseignement est organisé par les communautés. L’obligation scolaire commence à cinq ans ; les classes passerelles
accueillent les enfants qui n’ont pas encore appris la langue de l’école.
""",
)
SCHOOL_FLANDERS: Final = Article(
    "/nl/school",
    "Naar school in België",
    "Hoe het onderwijs in elkaar zit, wanneer uw kind naar de onthaalklas gaat en wie u daarbij helpt.",
    """
Kinderen die pas aankomen, leren een jaar lang vooral Nederlands. Daarna kiezen zij een richting.
""",
    language="nl",
)

OPEN_SCHOOL: Final = Masthead(
    "scuola-aperta.example",
    "Scuola Aperta",
    "it",
    ("Genitori", "Insegnanti", "Laboratori", "Contatti"),
    "Rete di scuole per l’accoglienza. I materiali si possono copiare citando la fonte.",
    "Pagina non trovata",
)
ENROL_IT: Final = Article(
    "/genitori/iscrizione",
    "Iscrivere un figlio a scuola: guida per chi arriva",
    "Quali documenti servono, che cosa fare se mancano, e come si decide in quale classe entra il bambino.",
    """
L’iscrizione è possibile in qualunque momento dell’anno. La scuola può inserire l’alunno nella classe che
corrisponde alla sua età anche se non parla ancora l’italiano.

Portate con voi, se li avete, la pagella e il libretto delle vaccinazioni.
""",
    date="2012-10-03",
)
PARENTS_IT: Final = Article(
    "/genitori/colloqui",
    "Preparare il colloquio con gli insegnanti",
    "Tre domande da portare, una da non fare, e come chiedere un mediatore linguistico.",
    "Il colloquio dura dieci minuti: cominciate dalla domanda che vi sta più a cuore.",
)
LAB: Final = Article(
    "/laboratori/italiano-seconda-lingua",
    "Laboratorio di italiano come seconda lingua",
    "Schede, giochi e registrazioni per i primi tre mesi, provati in quaranta classi.",
    """
Le schede seguono la giornata di scuola: l’ingresso, la ricreazione, la mensa, il ritorno a casa. Ogni scheda ha una
versione per chi ancora non legge.
""",
)
LIBRARY_IT: Final = Masthead(
    "biblioteca-scolastica.example", "Biblioteca Scolastica", "it", ("Libri", "Prestito"), "Prestito gratuito.",
    "Pagina non trovata",
)  # fmt: skip
BOOKS: Final = Article(
    "/percorsi/amicizia",
    "Storie di amicizia: un percorso di lettura",
    "Dodici libri sull’arrivare, il partire e il fare amicizia, dai sei agli undici anni.",
    "Per ogni libro c’è una domanda da fare prima di aprirlo e una da fare dopo averlo chiuso.",
)

FAMILIES: Final = Masthead(
    "familias.aula-abierta.example",
    "Aula Abierta para Familias",
    "es",
    ("Inicio", "Guías", "Preguntas", "Contacto"),
    "Proyecto de la red de centros de acogida.",
    "No encontramos esta página",
)
REPORTS_ES: Final = Article(
    "/guias/entender-las-notas",
    "Entender las notas de tu hijo",
    "Qué significan las calificaciones, quién las pone y cómo pedir una explicación.",
    """
Un boletín no es una sentencia. Fíjate primero en los comentarios y después en los números, y pregunta al tutor qué
puede mejorar antes del próximo trimestre.
""",
)
COEXIST: Final = Article(
    "/guias/convivencia",
    "Convivencia: qué hacer ante el acoso",
    "Señales, primeros pasos y el protocolo que todos los centros deben seguir.",
    "Escucha sin interrumpir, anota las fechas y pide una reunión con el equipo de orientación.",
)
CANTEEN: Final = Article(
    "/preguntas/comedor",
    "El comedor escolar: becas y menús",
    "Cómo solicitar una beca de comedor y cómo avisar de alergias o costumbres alimentarias.",
    "La solicitud se entrega en secretaría hasta el quince de septiembre.",
)

LIVING_SCHOOL: Final = Masthead(
    "escola-viva.example", "Escola Viva", "pt", ("Início", "Pais", "Professores"), "Projeto de parceria entre escolas.",
    "Página não encontrada",
)  # fmt: skip
ENROL_PT: Final = Article(
    "/pais/matricula",
    "Matricular uma criança: passo a passo",
    "Os documentos, os prazos e o que a escola deve fazer quando a criança ainda não fala português.",
    """
A matrícula pode ser feita em qualquer altura do ano. A escola avalia a língua nas primeiras semanas e propõe aulas
de português de acolhimento.
""",
)

OUR_SCHOOL: Final = Masthead(
    "parinti.scoala-noastra.example", "Școala Noastră", "ro", ("Acasă", "Părinți", "Elevi"), "Asociația părinților.",
    "Pagina nu a fost găsită",
)  # fmt: skip
RETURN: Final = Article(
    "/ghid/intoarcerea-acasa",
    "Întoarcerea acasă: copiii care revin din străinătate",
    "Cum se echivalează anii de școală și cum îi ajutăm pe copii să-și regăsească locul.",
    """
Dosarul de echivalare se depune la inspectorat. Până la răspuns, copilul merge la școală ca audient; nu trebuie să
aștepte acasă.
""",
)
GRANDPARENTS: Final = Article(
    "/ghid/bunicii",
    "Când bunicii cresc copiii",
    "Drepturile bunicilor, tutela și cum se ține legătura cu părinții plecați la muncă.",
    "O convorbire scurtă în fiecare seară face mai mult decât una lungă duminica.",
)
BUS: Final = Article(
    "/preguntas/transporte",
    "Transporte escolar: rutas y horarios",
    "Paradas, horarios y cómo pedir plaza en el autobús escolar.",
    "El transporte es gratuito para quienes viven a más de dos kilómetros del centro.",
)
FRONT: Final = Article(
    "/", "Infos Belgique", "Vivre en Belgique : le guide des nouveaux arrivants.", "Choisissez un thème."
)
UNAVAILABLE: Final = says("<h1>502 Bad Gateway</h1>", status=502)
OVERFLOWING: Final = says(
    "<h1>Recherche</h1>", headers=tuple(("Set-Cookie", f"filtre{n}=" + "x" * 4000) for n in range(160))
)

SITES: Final[tuple[Site, ...]] = (
    site(
        LYON, TALES, ALBUMS, NEWCOMERS,
        others=(
            ("/recherche", OVERFLOWING),
            ("/jeunesse/albums-bilingues", moves(2, LYON, ALBUMS, status=301)),
        ),
    ),
    site(RECEPTION, ENROL, DECEMBER, others=(
        ("/actualites", leads_to(DECEMBER.path, status=307)),
        ("/logement", says("", status=302)),
    )),
    site(BELGIUM, FRONT, SCHOOL_BELGIUM, SCHOOL_FLANDERS, others=(("/guide-2009/demenager", leads_to("/")),)),
    site(
        OPEN_SCHOOL, ENROL_IT, PARENTS_IT,
        others=((LAB.path, until(6, before=lost(OPEN_SCHOOL), after=page(OPEN_SCHOOL, LAB)[1])),),
    ),
    site(LIBRARY_IT, BOOKS),
    site(
        FAMILIES, REPORTS_ES, COEXIST, CANTEEN,
        others=((BUS.path, by_night(lambda night: UNAVAILABLE if night == 6 else page(FAMILIES, BUS)[1])),),
    ),
    site(LIVING_SCHOOL, ENROL_PT, others=(
        ("/pais/glossario", says("")),
        ("/professores/ajuda", says("<h1>Internal Server Error</h1>", status=500)),
    )),
    site(OUR_SCHOOL, RETURN, GRANDPARENTS),
)  # fmt: skip
