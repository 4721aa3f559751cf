"""French. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

FRENCH: Final = Language(
    code="fr",
    challenges=(
        "Un instant...", "Un instant, s'il vous plaît...", "Vérification de sécurité en cours",
        "Vérification de votre navigateur", "Êtes-vous un robot ?", "Accès refusé",
    ),
    log_ins=(
        "Connexion", "Se connecter", "Connectez-vous", "Identifiez-vous", "S'identifier", "Authentification",
    ),
    fillers=(
        "nos nouveau nouvelle la le les l un une des du de d cette cet ce ces que qu vous nous avez êtes est a été "
        "n ne pas plus il "
        "elle on se s sur à au aux dans en par pour et ou où désolé désolée oups oops erreur malheureusement "
        "demandée demandé recherchée recherché recherchez cherchez demandez souhaitez voulez consulter accéder "
        "peut être semble avoir déplacée supprimée renommée déplacé supprimé retirée page serveur veuillez "
        "réessayer adresse mais sommes navré navrés trouver je j y site actuellement indisponible notre votre "
        "introuvable longtemps lien"
    ),
    things=(
        "page fichier document article contenu ressource adresse url lien fiche élément rubrique annonce produit"
    ),
    gone=(
        "introuvable", "non trouvée", "non trouvé", "pas été trouvée", "pas été trouvé", "pas trouvée",
        "pas trouver", "pas pu être trouvée", "pas pu être trouvé", "n'existe pas", "n'existe plus", "inexistante",
        "inexistant", "plus disponible", "pas disponible", "n'est plus en ligne", "a été supprimée",
        "a été supprimé", "a été retirée", "a été retiré", "a expiré", "indisponible", "n'a pas été trouvé",
        "déplacée ou supprimée", "supprimée ou déplacée", "perdue", "a disparu", "plus accessible", "manquante",
    ),
    lost=(
        "Page introuvable", "Introuvable", "Non trouvé", "Non trouvée", "Page non trouvée", "Erreur 404",
        "Erreur 404 page non trouvée", "404 page introuvable", "404 introuvable", "Cette page n'existe pas",
        "Cette page n'existe plus", "Oups, cette page est introuvable", "Aucun résultat trouvé", "Rien trouvé",
        "Vous êtes perdu ?", "Contenu indisponible", "Page inexistante", "Article introuvable",
        "Document introuvable",
    ),
    domains="domaine domaines",
    sale=(
        "est à vendre", "à vendre", "est en vente", "a expiré", "est expiré", "est réservé", "est enregistré",
        "a été enregistré", "est peut être à vendre", "est parqué", "acheter ce",
    ),
    sale_pages=(
        "Ce domaine est à vendre", "Ce nom de domaine est à vendre", "Nom de domaine à vendre", "Domaine à vendre",
        "Acheter ce domaine", "Domaine expiré", "Domaine parqué",
    ),
    sites="site page compte hébergement boutique serveur",
    unready=(
        "en construction", "en cours de construction", "est suspendu", "a été suspendu", "a été désactivé",
        "en maintenance", "bientôt disponible", "bientôt en ligne", "pas encore disponible", "pas encore publié",
        "en cours de maintenance", "temporairement indisponible", "momentanément indisponible", "arrive bientôt",
    ),
    unready_pages=(
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
