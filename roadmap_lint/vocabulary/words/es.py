"""Spanish."""

STATUS = {
    "done": (
        "hecho, hecha, hechos, hechas, completado, completada, completados, completadas, completo, completa, "
        "terminado, terminada, terminados, terminadas, finalizado, finalizada, finalizados, finalizadas, publicado, "
        "publicada, publicados, publicadas, lanzado, lanzada, liberado, liberada, implementado, implementada, "
        "implementados, implementadas, entregado, entregada, cerrado, cerrada, cerrados, cerradas, listo, en "
        "producción, desplegado, desplegada, disponible, resuelto, resuelta, fusionado, concluido, concluida, "
        "realizado, realizada, realizados, realizadas, logrado, lograda, cumplido, cumplida, integrado, integrada, "
        "alcanzado, alcanzada, entregados, entregadas, lanzados, lanzadas, corregido, corregida"
    ),
    "active": (
        "en curso, en progreso, en desarrollo, en proceso, en marcha, activo, activa, iniciado, iniciada, parcial, "
        "parcialmente, empezado, empezada, en revisión, en pruebas, ahora, en construcción, comenzado, trabajando en "
        "ello, en ejecución, en implementación, en diseño, en fase de pruebas, en fase beta, en beta, comenzada"
    ),
    "planned": (
        "planeado, planeada, planeados, planeadas, planificado, planificada, planificados, planificadas, previsto, "
        "prevista, previstos, previstas, pendiente, pendientes, por hacer, no iniciado, no iniciada, sin empezar, sin "
        "iniciar, no empezado, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, siguiente, más "
        "adelante, después, propuesto, propuesta, programado, programada, próximamente, abierto, abierta, borrador, en "
        "planificación, aún no iniciado, sin comenzar, no comenzado, no comenzada, por iniciar, por definir, por "
        "empezar, por desarrollar, por implementar, por completar, a futuro, en cola, en preparación, aún no empezado, "
        "sin hacer, no hecho"
    ),
    "deferred": (
        "aplazado, aplazada, pospuesto, pospuesta, postergado, postergada, en pausa, pausado, pausada, bloqueado, "
        "bloqueada, bloqueados, bloqueadas, diferido, diferida, suspendido, suspendida, congelado, en espera, "
        "detenido, detenida"
    ),
    "dropped": (
        "cancelado, cancelada, cancelados, canceladas, descartado, descartada, descartados, descartadas, abandonado, "
        "abandonada, rechazado, rechazada, eliminado, eliminada, desestimado, desestimada, anulado, anulada, no se "
        "hará"
    ),
}
LOOSE = (
    "completo, completa, listo, cerrado, cerrada, hecho, hecha, hechos, hechas, parcial, parcialmente, iniciado, "
    "iniciada, realizado, realizada, integrado, integrada, logrado, cumplido, detenido, detenida"
)
WEAK = (
    "activo, activa, ahora, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, siguiente, más "
    "adelante, después, propuesta, abierto, abierta, borrador, disponible, próximamente, parcial, parcialmente, en "
    "espera, completo, eliminado, eliminada, integrado, integrada, a futuro"
)
QUALIFIERS = "ya, totalmente, recientemente, todo, todos, todas, completamente, actualmente"
PARTIAL = "parcialmente, casi, mayormente, en parte, en gran parte"
NEGATIONS = "no, aún no, todavía no, sin"
EXCEPTIONS = "excepto, salvo, menos, pero, falta"
CONNECTIVES = "en, el, la, desde, por, vía, para, a, con, del, de, fin, finales, inicios, mediados, y"
DEMANDS = "antes, cuando, si, hasta, una vez"
HEALTH = "en camino, según lo previsto, listo, lista, operativo, operativa, estable, funcional, funcionando"
REFERENCES = "versión, pr, issue, fase"
BUCKETS = {
    "done": (
        "recién completado, completado recientemente, recientemente completado, completadas recientemente, completados "
        "recientemente, completadas recientes, completados recientes, terminadas recientemente, tareas completadas "
        "recientemente, versiones anteriores, cambios publicados, releases anteriores"
    ),
    "active": (
        "trabajo en curso, trabajo actual, sprint actual, desarrollo actual, trabajando en, en lo que trabajamos, en "
        "lo que estamos trabajando"
    ),
    "planned": (
        "próxima versión, próximas versiones, próximo lanzamiento, trabajo futuro, ideas futuras, mejoras futuras, "
        "características futuras, funcionalidades futuras, planes futuros, lo que sigue, qué sigue, lista de "
        "pendientes, tareas pendientes, próximas funcionalidades, próximas características, próximas mejoras"
    ),
    "deferred": "por ahora no",
    "dropped": "fuera de alcance, fuera del alcance",
}
NOUNS = (
    "funcionalidades, funciones, características, versiones, versión, tareas, hitos, hito, fases, elementos, trabajo, "
    "objetivos, mejoras, lanzamientos, releases"
)
LABELS = {
    "updated": (
        "última actualización, actualizado, actualizada, actualizado el, última modificación, última revisión, "
        "actualizado en, fecha de actualización, ultima actualización, modificado el, última fecha de actualización, "
        "actualizado a, última edición, fecha de última actualización, actualizado al"
    ),
    "review": (
        "próxima revisión, fecha de revisión, siguiente revisión, próxima actualización, fecha de próxima revisión, "
        "fecha de la próxima revisión"
    ),
    "target": (
        "fecha objetivo, fecha prevista, fecha límite, fecha estimada, previsto, previsto para, planeado para, "
        "planificado para, vencimiento, plazo, versión objetivo, lanzamiento previsto, cronograma, fecha de entrega, "
        "entrega prevista, estimado, fecha meta, fecha tentativa, fecha planificada, fecha planeada, fecha estimada de "
        "entrega, fecha estimada de lanzamiento, fecha de vencimiento, lanzamiento estimado, lanzamiento planeado, fin "
        "previsto, trimestre objetivo, periodo, tiempo estimado, entrega estimada, estimada"
    ),
    "released": (
        "publicado el, fecha de lanzamiento, fecha de publicación, lanzado el, completado el, fecha de finalización, "
        "terminado el, liberado el, finalizado el, fecha de término, fecha de cierre, fecha de fin real, entregado el"
    ),
    "started": "inicio, fecha de inicio, iniciado el",
    "status": (
        "estado, estado actual, estatus, estado general, situación, situación actual, estado del proyecto, estado de "
        "avance"
    ),
    "version": "versión",
    "current_version": (
        "versión actual, última versión, versión estable, release actual, versión más reciente, última versión "
        "estable, versión estable actual"
    ),
    "next": (
        "próximo hito, próxima fase, próxima versión, siguiente hito, siguiente fase, siguiente versión, próximo sprint"
    ),
    "ongoing": "fase actual, hito actual, sprint actual, etapa actual, fase en curso",
    "progress": (
        "progreso, avance, progreso general, avance general, porcentaje de avance, % de avance, % avance, progreso "
        "total, % completado, porcentaje completado, avance total"
    ),
    "milestone": (
        "hito, fase, funcionalidad, tarea, nombre, título, etapa, característica, elemento, ola, módulo, entregable, "
        "actividad"
    ),
    "id": "nº, número, identificador",
    "depends": (
        "depende de, dependencias, dependencia, requiere, bloqueado por, requisitos previos, después de, prerrequisitos"
    ),
    "priority": "prioridad",
    "owner": "responsable, asignado a, propietario, encargado",
    "legend": "leyenda, leyenda de estados, símbolos, simbología",
    "date": "fecha",
}
KINDS = {
    "phase": "fase, fases",
    "milestone": "hito, hitos",
    "sprint": "sprint",
    "wave": "ola, olas, oleada",
    "stage": "etapa, etapas",
    "epic": "épica",
    "iteration": "iteración",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "a, y, hasta"
GOALS = "objetivo, meta"
MEANINGS = (
    "alta, media, baja, alto, medio, bajo, crítico, crítica, opcional, urgente, prioridad alta, prioridad media, "
    "prioridad baja"
)
EXPLAINING = "significado, definición"
SELF = {
    "archived": "archivado, archivada",
    "historical": "histórico, histórica, como referencia histórica",
    "superseded": "reemplazado, reemplazada, sustituido, sustituida",
    "outdated": "obsoleto, obsoleta, desactualizado, desactualizada, ya no se mantiene, ya no se actualiza",
}
THIS = "este, esta"
DOCUMENTS = "documento, página, roadmap, hoja, archivo, plan"
COPULAS = "está, es, ha sido, fue, ya"
