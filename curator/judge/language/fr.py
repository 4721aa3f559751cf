"""French. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

FRENCH: Final = Language(
    code="fr",
    challenges=(
        "Vérifiez que vous êtes humain", "Ce site n'est pas disponible dans votre pays",
        "Vérification de sécurité",
        "Un instant...", "Un instant, s'il vous plaît...", "Vérification de sécurité en cours",
        "Vérification de votre navigateur", "Êtes-vous un robot ?", "Accès refusé",
    ),
    log_ins=(
        "Identification", "Espace réservé", "Accès réservé", "Contenu protégé", "Protégé",
        "Connexion", "Se connecter", "Connectez-vous", "Identifiez-vous", "S'identifier", "Authentification",
    ),
    fillers=(
        "vous nous que qui à la le les l d de du des cette ce ces et ou son sa suite refonte site adresse "
        "demandez demandée demandé cherchez recherchez recherchée souhaitez accéder auquel est sont peut être "
        "pas plus oups désolé désolée désolés excusez gêne occasionnée erreur avez tapé vérifiez correcte a "
        "été catalogue supprimée "
        "nos nouveau nouvelle la le les l un une des du de d cette cet ce ces que qu vous nous avez êtes est a été "
        "n ne pas plus il "
        "elle on se s sur à au aux dans en par pour et ou où désolé désolée oups oops erreur malheureusement "
        "demandée demandé recherchée recherché recherchez cherchez demandez souhaitez voulez consulter accéder "
        "peut être semble avoir déplacée supprimée renommée déplacé supprimé retirée page serveur veuillez "
        "réessayer adresse mais sommes navré navrés trouver je j y site actuellement indisponible notre votre "
        "introuvable longtemps lien"
    ),
    pointers="ce cet cette",
    things=(
        "notice fiche vidéo émission document publication livre annonce offre événement cours formation sujet "
        "discussion photo image catalogue catégorie site dossier brochure programme contenu contenus episode "
        "page fichier document article contenu ressource adresse url lien fiche élément rubrique annonce produit"
    ),
    gone=(
        "n'existe pas ou", "a été supprimée du catalogue", "n'est plus disponible", "plus en ligne",
        "n'est pas disponible", "s'est égarée", "a été déplacée", "a été déplacé", "a changé d'adresse",
        "n'a pu être trouvée", "n'a pu être trouvé", "n'a pas pu être trouvée", "est manquante", "est introuvable",
        "n'est pas accessible", "n'existe pas ou plus", "n'est plus accessible", "plus consultable",
        "a été dépubliée", "a peut être été déplacé", "a peut être été supprimé",
        "introuvable", "non trouvée", "non trouvé", "pas été trouvée", "pas été trouvé", "pas trouvée",
        "pas trouver", "pas pu être trouvée", "pas pu être trouvé", "n'existe pas", "n'existe plus", "inexistante",
        "inexistant", "plus disponible", "pas disponible", "n'est plus en ligne", "a été supprimée",
        "a été supprimé", "a été retirée", "a été retiré", "a expiré", "indisponible", "n'a pas été trouvé",
        "déplacée ou supprimée", "supprimée ou déplacée", "perdue", "a disparu", "plus accessible", "manquante",
    ),
    lost=(
        "Notice inexistante", "Page indisponible", "Cette page s'est égarée", "Vous êtes sur une page introuvable",
        "Ressource introuvable", "Fiche introuvable", "Vidéo non disponible", "Erreur 404 : page introuvable",
        "Document non trouvé", "Aucune notice ne correspond", "Désolé, cette page n'existe plus",
        "Catégorie introuvable",
        "Page introuvable", "Introuvable", "Non trouvé", "Non trouvée", "Page non trouvée", "Erreur 404",
        "Erreur 404 page non trouvée", "404 page introuvable", "404 introuvable", "Cette page n'existe pas",
        "Cette page n'existe plus", "Oups, cette page est introuvable", "Aucun résultat trouvé", "Rien trouvé",
        "Vous êtes perdu ?", "Contenu indisponible", "Page inexistante", "Article introuvable",
        "Document introuvable",
    ),
    named=(
        "page* contenu* fichier* document* article* ressource* produit* offre* poste* annonce* cours formation* "
        "événement* vidéo* sujet* discussion* fil projet* profil* compte* blog* site* lien* url adresse* objet* "
        "notice* livre* titre* ouvrage* publication* photo* image* mur tableau* présentation* émission* épisode* "
        "fiche* exercice* leçon* jeu application* formulaire* sondage* dossier* rubrique* élément* item* "
        "enregistrement* utilisateur* membre* groupe* forum* référence* actualité* recette* atelier* stage* "
        "session* identifiant* exposition* concours avis appel salle* invitation* quiz pétition* candidature* "
        "bibliothèque "
        "chaîne* message* partage* service* catégorie* collection* date vente* replay* playlist* album* "
        "inscription* mission* tutoriel* conférence* galerie* étiquette* paramètre* requête* résultat* numéro* "
        "marché* version* base code* plan modèle*"
    ),
    absent=(
        "@ .. n|ne .. trouvé*|trouvable*|existe*|disponible*|accessible*|plus|retrouv*",
        "@ .. introuvable*|inexistant*|indisponible*|inaccessible*|supprimé*|effacé*",
        "@ .. retiré*|dépublié*|expiré*|disparu*|manquant*|archivé*",
        "@ .. désactivé*|pourvu*|clôturé*|clos|close|fermé*",
        "@ .. terminé*|perdu*|égaré*|dissous|envolé*|épuisé*", "introuvable*", "n|ne .. trouv* .. @",
        "ne .. trouv* .. ce|rien|que", "n avons|ai pas .. trouv*|retrouv*",
        "aucun* @ .. trouvé*|correspond*|disponible*|associé*", "aucun* .. ne .. correspond*",
        "rien .. ici|trouvé|afficher|voir", "n existe|existent|est|sont|figure|fait plus",
        "n est plus disponible|en|au|à|accessible", "n est plus proposé*|commercialisé*|publié*|actif|active",
        "a|ont été pourvu*|supprimé*|retiré*|effacé*|dépublié*|clôturé*",
        "plus en ligne|vente|stock|disponible*|au|dans .. catalogue|gamme|ligne|vente",
        "plus partie de .. catalogue|gamme|offre|collection*", "retiré* .. à la demande", "mis* hors ligne",
        "mis* à la corbeille", "supprimé* son|leur|le|ce .. @",
        "auteur*|autrice*|utilisateur*|propriétaire* .. supprimé*|retiré*|fermé*",
        "@ .. en vacances|congé|grève|pause", "perdu* en|votre|le|son chemin|route", "fait fausse route", "impasse",
        "cherché partout", "candidatures .. closes|clôturées|terminées",
        "service .. fermé|arrêté|interrompu|cessé", "@ .. invalide*|erroné*|inconnu*|incorrect*",
        "impossible|incapable* .. trouver|retrouver|afficher|charger|localiser|ouvrir .. @",
        "@ .. déjà eu|passé*|commencé|terminé* lieu", "@ .. eu lieu",
        "date|délai limite .. dépassé*|passé*|échu*|expiré*",
        "délai*|inscription* .. dépassé*|clos*|expiré*|clôturé*",
        "@ .. dépassé*|échu*|résilié*|périmé*|rompu|abandonné*|annulé*",
        "@ .. démantelé*|arrêté*|interrompu*|bloqué*|révolu*|dissout*|dissous", "mis fin à .. @",
        "@ .. quitté .. site|forum|plateforme|réseau",
        "aucun* @ .. spécifié*|indiqué*|fourni*|renseigné*|sélectionné*|précisé*|avec|portant|sous|dans",
        "n existe|y|a|existait aucun*|a|pas|plus .. @", "@ .. n|ne .. valide*|valable*|chargé*|affiché*|aboutit",
        "@ .. n|ne .. mène*|conduit|correspond*|figure*|répond*|fonctionne*",
        "@ .. manquant*|spécifié* .. invalide*|incorrect*|inconnu*",
        "suivi .. lien|url|adresse .. périmé*|obsolète*|mort*|ancien*|cassé*|rompu*|expiré*|erroné*",
        "suivi un|le ancien|vieux|mauvais lien", "autrefois|jadis|auparavant|avant une|un|votre|la|le @",
        "trompé*|perdu*|égaré* de|votre|en chemin|route|adresse|porte|chemin",
        "vous|t êtes|es .. égaré*|perdu*|trompé*",
        "@ .. évaporé*|volatilisé*|escampette|vadrouille|envolé*|enfui*|échappé*|évadé*|clés|clef",
        "mène*|conduit|aboutit|pointe nulle part", "donné aucun résultat",
        "plus .. d actualité|valable*|valide*|disponible*",
        "vendeur*|annonceur*|recruteur*|organisateur*|éditeur* .. supprimé*|retiré*|mis|annulé*|clôturé*",
        "@ .. n a jamais existé", "@ .. ne|n contient|comporte|possède aucun*|pas",
        "@ .. pas .. connu*|connue|référencé*|répertorié*", "@ .. inconnu*|refusé*",
    ),
    tails=(
        "cherchez|recherchez|cherchiez|recherchiez|recherchée*|demandée*|demandé|souhaitée*",
        "vérifi* .. adresse|url|orthographe|lien|saisie", "faute de|erreur de frappe|saisie",
        "mal saisi*|orthographié*|tapé*|recopié*", "déplacée* .. supprimée*|renommée*|effacée*",
        "supprimé*|effacé*|renommé* .. déplacé*|renommé*|supprimé*|indisponible*",
        "utilis*|essay*|consult* .. recherche|moteur|menu|navigation|plan|accueil",
        "retour*|revenir|revenez|rendez|allez|aller|repartir .. accueil", "moteur de recherche",
        "lien .. obsolète|périmé|rompu|cassé|mort|incorrect|erroné|brisé",
        "prévenir|contact*|signal* .. administrateur|webmestre|webmaster|lien|erreur|problème",
        "marque page*|favoris|signet*", "autres|nos|dernières .. offres|annonces|formations|produits|postes",
        "contact*|demand*|écri*|adress*|inform* .. personne|propriétaire|auteur|responsable",
        "contact*|demand*|écri*|adress*|inform* .. expéditeur|équipe|administrat*|bibliothèque",
        "envoyé|transmis|partagé|donné .. lien",
        "découvr*|consult*|parcour*|jet* .. nos|autres|toutes|tous|notre|dernières|œil|liste|ensemble",
        "regard*|explor*|voi*|retrouv* .. nos|autres|toutes|tous|notre|dernières|œil|liste|ensemble",
        "excus*|désolé*|regrett*|pardon .. gêne|désagrément*|inconvénient|occasionné*",
        "peut|a|ont .. être .. déplacé*|supprimé*|renommé*|retiré*|expiré|erroné*|incorrect*",
        "réessay*|essay* .. plus|nouveau|ultérieurement|autre",
        "retour*|revenir|revenez|poursuiv* .. liste|site|accueil|navigation|catalogue|résultats|page",
        "mettre|mettez à jour .. favoris|signets|lien|marque", "si vous .. pensez|erreur|question*|problème|besoin",
    ),
    domains=(
        "nom de domaine domaines "
        "domaine domaines"
    ),
    sale=(
        "vient d'être enregistré", "est déjà réservé", "a bien été créé", "peut être à vendre",
        "est disponible à l'achat", "est mis en vente",
        "est à vendre", "à vendre", "est en vente", "a expiré", "est expiré", "est réservé", "est enregistré",
        "a été enregistré", "est peut être à vendre", "est parqué", "acheter ce",
    ),
    sale_pages=(
        "Félicitations ! Votre domaine a bien été créé chez OVHcloud !", "Domaine enregistré",
        "Recherches associées", "Liens sponsorisés", "Ce domaine a été enregistré", "Domaine réservé",
        "Faites une offre pour ce domaine",
        "Ce domaine est à vendre", "Ce nom de domaine est à vendre", "Nom de domaine à vendre", "Domaine à vendre",
        "Acheter ce domaine", "Domaine expiré", "Domaine parqué",
    ),
    sites=(
        "domaine domain pages perso service services site "
        "site page compte hébergement boutique serveur"
    ),
    unready=(
        "a fermé", "est fermée", "ne sont plus accessibles", "n'est plus accessible", "a été fermé", "a été arrêté",
        "est en construction", "est en maintenance", "fait peau neuve", "sera bientôt disponible",
        "sera bientôt en ligne", "bientôt de retour", "est fermé",
        "en construction", "en cours de construction", "est suspendu", "a été suspendu", "a été désactivé",
        "en maintenance", "bientôt disponible", "bientôt en ligne", "pas encore disponible", "pas encore publié",
        "en cours de maintenance", "temporairement indisponible", "momentanément indisponible", "arrive bientôt",
    ),
    unready_pages=(
        "Domaine suspendu",
        "Le service des pages personnelles a fermé", "Service fermé", "Fermeture du service",
        "Notre site fait peau neuve", "Le site fait peau neuve", "Nous serons bientôt de retour",
        "Ce compte a été suspendu",
        "En construction", "Site en construction", "Page en construction", "Bientôt disponible",
        "Bientôt en ligne", "Compte suspendu", "Site suspendu", "Site en maintenance", "Maintenance en cours",
        "Site bientôt disponible",
    ),
    consents=(
        "Avant d'accéder à Google", "Avant d'accéder à YouTube", "Nous utilisons des cookies",
        "Votre vie privée est importante", "Nous respectons votre vie privée", "Gestion des cookies",
        "Continuer sans accepter",
    ),
    paywalls=(
        "Article réservé aux abonnés", "Réservé aux abonnés", "Cet article est réservé aux abonnés",
        "Abonnez-vous pour lire la suite", "La suite est réservée aux abonnés", "Déjà abonné ? Connectez-vous",
        "Lisez la suite en vous abonnant", "Contenu réservé aux abonnés",
    ),
    stale=(
        "Cette page n'est plus mise à jour", "Ce site n'est plus mis à jour", "Page archivée", "Contenu archivé",
        "Cette page est archivée", "Ce projet est terminé", "Cette version n'est plus à jour",
    ),
)  # fmt: skip
