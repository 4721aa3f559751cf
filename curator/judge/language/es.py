"""Spanish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SPANISH: Final = Language(
    code="es",
    challenges=(
        "Un momento...", "Un momento, por favor...", "Verificación de seguridad en curso", "¿Eres un robot?",
        "¿Es usted un robot?", "Acceso denegado",
    ),
    log_ins=(
        "Iniciar sesión", "Inicia sesión", "Inicio de sesión", "Acceder", "Identifícate",
    ),
    fillers=(
        "nueva nuevo nuestros la el los las un una de del que usted está estás buscas buscando busca buscaba "
        "solicitada solicitado "
        "solicitas has ha sido no ya se pudo puede pudimos hemos podido encontrar lo sentimos siento ups vaya uy "
        "error en a al por para y o favor inténtelo inténtalo servidor esta este es nos su tu página disponible "
        "quizás tal vez haya movido eliminado existe intentas intenta acceder dirección enlace parece cambiado "
        "ser perdido actualmente momento aquí nuestra nuestro web sitio donde"
    ),
    things=(
        "página pagina archivo documento artículo contenido recurso dirección enlace url elemento entrada ficha "
        "noticia"
    ),
    gone=(
        "no encontrada", "no encontrado", "no encontrados", "no se encuentra", "no se encontró",
        "no se ha encontrado", "no fue encontrada", "no fue encontrado", "no ha sido encontrada", "no existe",
        "ya no existe", "no está disponible", "ya no está disponible", "no disponible", "ha sido eliminada",
        "ha sido eliminado", "fue eliminada", "fue eliminado", "ha sido retirada", "no hemos podido encontrar",
        "no podemos encontrar", "no pudimos encontrar", "no encontramos", "no se puede encontrar",
        "no se pudo encontrar", "no hemos encontrado", "inexistente", "ha caducado", "ha desaparecido",
        "movida o eliminada",
    ),
    lost=(
        "Página no encontrada", "No encontrado", "No encontrada", "Error 404", "404 página no encontrada",
        "Error 404 página no encontrada", "Esta página no existe", "No encontramos esta página",
        "No se ha encontrado la página", "No se encontró nada", "Nada encontrado", "Contenido no disponible",
        "Página no disponible", "Página inexistente", "Artículo no encontrado",
    ),
    domains="dominio dominios",
    sale=(
        "está en venta", "en venta", "está a la venta", "a la venta", "ha expirado", "ha caducado",
        "está registrado", "ha sido registrado", "está aparcado", "comprar este", "puede estar en venta",
        "está reservado",
    ),
    sale_pages=(
        "Dominio en venta", "Este dominio está en venta", "Comprar este dominio", "Dominio caducado",
        "Dominio expirado", "Dominio aparcado", "Dominio registrado",
    ),
    sites="sitio web página cuenta servidor tienda portal alojamiento",
    unready=(
        "en construcción", "en obras", "ha sido suspendida", "ha sido suspendido", "está suspendida",
        "está suspendido", "suspendida", "próximamente", "en mantenimiento", "muy pronto",
        "aún no está disponible", "temporalmente no disponible", "deshabilitada", "desactivada",
    ),
    unready_pages=(
        "En construcción", "Sitio en construcción", "Página en construcción", "Web en construcción",
        "Próximamente", "Muy pronto", "Cuenta suspendida", "Sitio suspendido", "En mantenimiento",
        "Sitio en mantenimiento",
    ),
    consents=(
        "Antes de ir a Google", "Antes de ir a YouTube", "Utilizamos cookies", "Valoramos tu privacidad",
        "Valoramos su privacidad", "Configuración de cookies",
    ),
    paywalls=(
        "Contenido exclusivo para suscriptores", "Solo para suscriptores", "Artículo solo para suscriptores",
        "Suscríbete para seguir leyendo", "Suscríbase para seguir leyendo", "Regístrate para seguir leyendo",
        "¿Ya eres suscriptor?",
    ),
    stale=(
        "Esta página ya no se actualiza", "Este sitio ya no se actualiza", "Esta web ya no se actualiza",
        "Página archivada", "Contenido archivado", "El proyecto ha finalizado",
    ),
)  # fmt: skip
