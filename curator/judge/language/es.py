"""Spanish. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

SPANISH: Final = Language(
    code="es",
    challenges=(
        "Verifica que eres humano", "Este sitio no está disponible en su país",
        "Un momento...", "Un momento, por favor...", "Verificación de seguridad en curso", "¿Eres un robot?",
        "¿Es usted un robot?", "Acceso denegado",
    ),
    log_ins=(
        "Protegido", "Área privada", "Acceso restringido",
        "Iniciar sesión", "Inicia sesión", "Inicio de sesión", "Acceder", "Identifícate",
    ),
    fillers=(
        "la el los las que busca buscas buscando solicita solicitada solicitado lo sentimos disculpe "
        "molestias es posible puede ser haya cambiado dirección nombre enlace roto o y ha sido se esta este "
        "acceder intenta "
        "nueva nuevo nuestros la el los las un una de del que usted está estás buscas buscando busca buscaba "
        "solicitada solicitado "
        "solicitas has ha sido no ya se pudo puede pudimos hemos podido encontrar lo sentimos siento ups vaya uy "
        "error en a al por para y o favor inténtelo inténtalo servidor esta este es nos su tu página disponible "
        "quizás tal vez haya movido eliminado existe intentas intenta acceder dirección enlace parece cambiado "
        "ser perdido actualmente momento aquí nuestra nuestro web sitio donde"
    ),
    pointers="este esta",
    things=(
        "noticia vídeo video libro curso evento publicación oferta anuncio tema registro ficha foto imagen "
        "programa contenido recurso categoría sección producto "
        "página pagina archivo documento artículo contenido recurso dirección enlace url elemento entrada ficha "
        "noticia"
    ),
    gone=(
        "no existe o", "ha sido retirado", "haya sido eliminada", "haya sido retirada", "no está en línea",
        "dejó de existir", "se ha movido", "ha cambiado de dirección", "no pudo ser encontrada",
        "no pudo ser encontrado", "no localizada", "no localizado", "no hemos localizado", "ha sido movida",
        "no se pudo localizar", "fue movida", "fue retirada", "ya no se encuentra",
        "no encontrada", "no encontrado", "no encontrados", "no se encuentra", "no se encontró",
        "no se ha encontrado", "no fue encontrada", "no fue encontrado", "no ha sido encontrada", "no existe",
        "ya no existe", "no está disponible", "ya no está disponible", "no disponible", "ha sido eliminada",
        "ha sido eliminado", "fue eliminada", "fue eliminado", "ha sido retirada", "no hemos podido encontrar",
        "no podemos encontrar", "no pudimos encontrar", "no encontramos", "no se puede encontrar",
        "no se pudo encontrar", "no hemos encontrado", "inexistente", "ha caducado", "ha desaparecido",
        "movida o eliminada",
    ),
    lost=(
        "La página solicitada no existe", "Página no localizada", "Recurso no encontrado", "Video no disponible",
        "Este contenido no está disponible", "Noticia no encontrada", "Curso no encontrado",
        "Contenido no encontrado",
        "Página no encontrada", "No encontrado", "No encontrada", "Error 404", "404 página no encontrada",
        "Error 404 página no encontrada", "Esta página no existe", "No encontramos esta página",
        "No se ha encontrado la página", "No se encontró nada", "Nada encontrado", "Contenido no disponible",
        "Página no disponible", "Página inexistente", "Artículo no encontrado",
    ),
    named=(
        "página* pagina* contenido* archivo* fichero* documento* artículo* recurso* producto* oferta* puesto* "
        "vacante* empleo* anuncio* curso* evento* actividad* vídeo* tema* hilo* proyecto* perfil* cuenta* blog* "
        "sitio* web enlace* vínculo* url dirección* objeto* registro* ficha* libro* título* publicación* foto* "
        "imagen* muro tablero* presentación* capítulo* programa* lección* juego* aplicación* formulario* "
        "encuesta* carpeta* sección* elemento* ítem* entrada* usuario* grupo* foro* noticia* receta* taller* "
        "portlet* convocatoria* unidad* recursos exposición* concurso* aviso* grabación* sala* invitación* "
        "petición* beca* licitaci* busca* buscaba* "
        "canal lista listas mensaje* identificador* parámetro* id ids servicio* categoría* material* convocatori* "
        "plazo* plataforma* álbum* exposici* publicaci* número* clase* código* inscripci* leccion* grabaci* "
        "versión* edición* fotografía* galería* nota solicitud* trámite* expediente* pliego* colección* revista* "
        "base plaza* referencia* plantilla*"
    ),
    absent=(
        "no .. encontr* .. @", "@ .. no .. encontr*|existe*|disponible*|localiz*|está|accesible*|hallad*|válido|válida",
        "@ .. ya no", "ya no existe*|está*|se|disponible*|forma|tenemos|ofrec*|publicad*",
        "no .. encontr* lo|nada|ningún|la|el|esa|ese|esta|este", "no se .. encontr*|hall*|localiz*|hallado",
        "@ .. eliminad*|borrad*|retirad*|suprimid*", "@ .. caducad*|expirad*|desaparecid*|desactivad*|cancelad*",
        "@ .. cerrad*|cubiert*|finalizad*|agotad*", "@ .. descatalogad*|perdid*|inexistente*|movid*|archivad*",
        "@ .. ha|han|fue|fueron .. eliminad*|borrad*|retirad*|expirado",
        "@ .. ha|han|fue|fueron .. caducado|desaparecido|finalizado|cubiert*|vencido",
        "@ .. desapareció|expiró|caducó|finalizó|venció|terminó",
        "ningun*|ningún|0 @ .. encontr*|correspond*|coincid*", "nada .. aquí|encontr*|mostrar|ver",
        "aquí no hay|queda|está", "vacante|puesto|plaza .. cubiert*|cerrad*",
        "retirad*|eliminad* .. a petición|por .. autor*|propietario*|usuari*",
        "plazo .. cerrado|finalizado|terminado|expirado", "@ .. de vacaciones|paseo|descanso",
        "te has|has|ha|se perdido", "callejón sin salida", "buscado por todas", "camino equivocado",
        "fuera de|del catálogo|línea|servicio",
        "autor*|usuari*|propietari* .. borr*|elimin*|cerr* .. @",
        "autor*|usuari*|propietari* .. borr*|elimin*|cerr* .. cuenta",
        "servicio .. cerrado|cesado|finalizado|interrumpido", "@ .. inválid*|desconocid*|incorrect*|erróne*",
        "@ .. terminad*|acabad*|concluid*|celebrad*|clausurad*|rescindid*",
        "@ .. vencid*|suspendid*|anulad*|bloquead*|retirado|deshabilitad*",
        "@ .. ya pasó|ocurrió|terminó|concluyó|cerró|acabó|tuvo|finalizó|pasaron|fue|ha",
        "dado|dada|dados|dadas de baja",
        "dejado|dejó|dejaron de funcionar|existir|estar|prestar*|ofrecer*|publicar*|emitir*|fabricar*|editar*",
        "vendedor*|anunciante* .. finaliz*|elimin*|retir*|cerr*|borr*|cancel* .. @",
        "organizador*|titular*|editor* .. finaliz*|elimin*|retir*|cerr*|borr*|cancel* .. @",
        "no se .. especific*|indic*|proporcion*|seleccion*|facilit*|inform* .. @",
        "no hay|existe|existen|consta .. ningún|ninguna|tal @",
        "no hay|existe|existen @ .. con|en|para|bajo est*|ese|esa|dich*", "no hay|existe la|el|un|una @",
        "falta|faltan|falto .. parámetro*|identificador|id|código", "@ .. no especificad*|indicad*|válid*|encontrad*",
        "no se|es|fue .. pudo|puede|posible|podido .. cargar|mostrar|abrir|visualizar|acceder|recuperar .. @",
        "seguido|siguió|seguiste|pulsado|clic .. enlace|vínculo .. antiguo|roto|caducado|obsoleto|expirado",
        "aquí había|hubo|estaba|existía|estuvo .. @",
        "equivocaste|equivocado|equivocó|equivocada de|el camino|lugar|sitio|dirección|ruta|puerta",
        "@ .. esfumó|esfumado|evaporó|fugó|escapó|desvaneció|perdió|extravi*|volatiliz*", "@ .. no lleva|conduce a",
        "@ .. no .. corresponde|figura|funciona|coincide|apunta|correcto",
        "@ .. no .. correcta|vigente|publicad*|activ*|pertenece|registrad*|especificad*", "@ .. a ninguna parte",
        "no .. encontr*|está|existe|hay lo que buscas|busca|buscaba*", "lo que busca* no|ya", "@ .. nunca existió",
        "@ .. adjudicad*|asignad*|celebró|retirada", "@ .. ya se .. celebró|realizó|cerró|adjudicó|cubrió",
        "@ .. no contiene|tiene|posee @", "@ .. no .. nuestra base|catálogo",
    ),
    tails=(
        "busca|buscas|buscaba|buscabas|buscando|solicitad*|solicita|solicitaste",
        "comprueb*|compruebe|verifi*|revis* .. dirección|url|enlace|ortografía|escrit*",
        "mal escrita*|tecleada*|escrito", "error* .. escribir|tipográfico*|teclear|mecanográfico*",
        "movid*|trasladad*|cambiad* .. eliminad*|borrad*|nombre|renombrad*",
        "eliminad*|borrad*|renombrad* .. movid*|renombrad*|cambiad*|trasladad*",
        "us*|utili*|prueb*|intent* .. buscador|búsqueda|menú|navegación|inicio",
        "volver|vuelv*|regres*|ir|ve|vaya|visit* .. inicio|portada|principal",
        "enlace .. roto|obsoleto|caducado|incorrecto|antiguo|erróneo", "contact*|avis* .. administrador|webmaster",
        "otras|nuestras|demás ofertas|vacantes|productos|cursos",
        "contact*|escrib*|consult*|pregunt*|pong*|dirij* .. persona|propietari*|autor*",
        "contact*|escrib*|consult*|pregunt*|pong*|dirij* .. responsable|remitente|equipo|biblioteca",
        "envió|enviado|compartió|mandó .. enlace",
        "descubr*|consult*|explor*|mir*|vea .. nuestr*|otros|otras|todos|todas|más|vistazo|últim*|listado",
        "ver|echa|eche|visit*|encuentr* .. nuestr*|otros|otras|todos|todas|más|vistazo|últim*|listado",
        "disculp*|sentimos|perdon*|lamentamos .. molesti*|inconvenient*|disculpas",
        "puede|podría|quizá|quizás|posiblemente|probablemente .. movido|eliminad*|borrad*",
        "puede|podría|quizá|quizás|posiblemente|probablemente .. cambiad*|caducado|retirad*|mal",
        "intent*|prueb*|inténtelo|inténtalo .. nuevo|tarde|más|otra",
        "volv*|vuelv*|regres* .. listado|buscador|catálogo|inicio|página|atrás",
        "actualic*|actualiz* .. favoritos|marcadores|enlaces",
        "si cree*|crees|piensas|tiene|tienes .. error|duda|pregunta|problema",
    ),
    domains=(
        "nombre de dominio "
        "dominio dominios"
    ),
    sale=(
        "podría estar en venta", "puede estar a la venta",
        "está en venta", "en venta", "está a la venta", "a la venta", "ha expirado", "ha caducado",
        "está registrado", "ha sido registrado", "está aparcado", "comprar este", "puede estar en venta",
        "está reservado",
    ),
    sale_pages=(
        "Búsquedas relacionadas", "Este dominio ha sido registrado",
        "Dominio en venta", "Este dominio está en venta", "Comprar este dominio", "Dominio caducado",
        "Dominio expirado", "Dominio aparcado", "Dominio registrado",
    ),
    sites="dominio sitio web página cuenta servidor tienda portal alojamiento",
    unready=(
        "está en construcción", "suspendido", "estaremos en línea",
        "en construcción", "en obras", "ha sido suspendida", "ha sido suspendido", "está suspendida",
        "está suspendido", "suspendida", "próximamente", "en mantenimiento", "muy pronto",
        "aún no está disponible", "temporalmente no disponible", "deshabilitada", "desactivada",
    ),
    unready_pages=(
        "Dominio suspendido",
        "Estamos trabajando en nuestra nueva web", "Muy pronto estaremos en línea", "Estamos en construcción",
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
