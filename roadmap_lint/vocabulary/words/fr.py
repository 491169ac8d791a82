"""French."""

STATUS = {
    "done": (
        "terminé, terminée, terminés, terminées, fait, faite, faits, faites, fini, finie, livrée, livrés, livrées, "
        "publié, publiée, publiés, publiées, achevé, achevée, complétée, complétées, réalisé, réalisée, réalisés, "
        "réalisées, implémenté, implémentée, implémentés, implémentées, déployé, déployée, fusionné, fusionnée, en "
        "production, mis en production, disponible, clôturé, clôturée, fermé, fermée, résolu, résolue, livré, clos, "
        "mis en ligne, mise en ligne, en ligne, sorti, intégré, intégrée, intégrés, intégrées, validé, validée, "
        "validés, validées, effectué, effectuée, abouti, lancé, lancée, lancés, lancées, déployés, déployées, "
        "finalisé, finalisée, corrigé, corrigée"
    ),
    "active": (
        "en cours, en développement, en cours de développement, en cours de réalisation, en chantier, commencée, "
        "démarré, démarrée, partiel, partielle, partiellement, actuel, actuelle, actif, active, maintenant, en test, "
        "en révision, en revue, entamé, entamée, commencé, en phase de test, en phase de tests, en bêta, en recette, "
        "bien avancé, bien avancée"
    ),
    "planned": (
        "prévu, prévue, prévus, prévues, planifié, planifiée, planifiés, planifiées, à faire, à venir, non démarré, "
        "pas démarré, en attente, futur, future, futurs, futures, prochain, prochaine, prochains, prochaines, plus "
        "tard, ensuite, bientôt, à planifier, ouvert, ouverte, brouillon, à l'étude, non commencé, non commencée, pas "
        "commencé, pas commencée, pas encore commencé, pas encore commencée, pas encore démarré, pas encore démarrée, "
        "non débuté, à commencer, à démarrer, à définir, envisagé, envisagée, proposé, proposée, en projet, reste à "
        "faire, à réaliser, à développer, à implémenter, à traiter, non réalisé, non fait, pas fait, en préparation"
    ),
    "deferred": (
        "reporté, reportée, reportés, reportées, différé, différée, en pause, bloqué, bloquée, suspendu, suspendue, "
        "repoussé, repoussée, gelé, gelée, ajourné, mis en pause, mise en pause, mis de côté, mise de côté, en "
        "suspens, remis à plus tard, mis en attente"
    ),
    "dropped": (
        "abandonné, abandonnée, abandonnés, abandonnées, annulé, annulée, annulés, annulées, rejeté, rejetée, refusée, "
        "écarté, écartée, refusé, supprimé, supprimée, retiré, retirée, ne sera pas fait, ne sera pas réalisé"
    ),
}
LOOSE = (
    "fait, faite, faits, faites, fini, finie, en attente, partiel, partielle, partiellement, commencée, démarré, "
    "démarrée, livré, clos, en ligne, mise en ligne, sorti, intégré, intégrée, intégrés, intégrées, validé, validée, "
    "validés, validées, lancé, lancée, lancés, lancées, abouti, commencé, envisagé, envisagée, proposé, proposée, en "
    "projet, refusé, supprimé, retiré"
)
WEAK = (
    "actuel, actuelle, actif, active, maintenant, futur, future, futurs, futures, prochain, prochaine, prochains, "
    "prochaines, plus tard, ensuite, bientôt, ouvert, ouverte, fermé, fermée, brouillon, disponible, partiel, "
    "partielle, partiellement, en attente, fait, faite, faits, faites, livré, clos, en ligne, mise en ligne, intégré, "
    "validé, lancé, sorti, retiré, retirée, supprimé, supprimée, refusé"
)
QUALIFIERS = "déjà, entièrement, récemment, tous, toutes, totalement, désormais, complètement"
PARTIAL = "partiellement, presque, quasi, quasiment, en partie, à moitié"
NEGATIONS = "non, pas, pas encore"
EXCEPTIONS = "sauf, excepté, hormis, mais, hors"
CONNECTIVES = "en, le, la, les, depuis, dans, par, via, pour, à, au, du, de, fin, début, mi, avec, et, d'ici"
DEMANDS = "avant, quand, lorsque, si, dès que"
HEALTH = "en bonne voie, prêt, prête, opérationnel, opérationnelle, stable, fonctionnel, fonctionnelle, dans les temps"
REFERENCES = "version, pr, issue, phase"
BUCKETS = {
    "done": "récemment terminé, versions précédentes, déjà fait, ce qui est fait, versions publiées",
    "active": "travaux en cours, travail en cours, sprint actuel, développement actuel",
    "planned": (
        "prochaine version, prochaines versions, prochaines étapes prévues, fonctionnalités à venir, fonctionnalités "
        "futures, idées futures, et ensuite, évolutions futures, améliorations futures, travaux futurs, versions "
        "futures, reste à faire, prochaines fonctionnalités, prochainement, évolutions prévues, évolutions à venir"
    ),
    "deferred": "pas maintenant",
    "dropped": "hors périmètre, hors scope",
}
NOUNS = (
    "fonctionnalités, fonctionnalité, versions, version, tâches, tâche, jalons, jalon, étapes, phases, éléments, "
    "travaux, objectifs, améliorations, évolutions"
)
LABELS = {
    "updated": (
        "dernière mise à jour, mis à jour, mise à jour, mis à jour le, mise à jour le, dernière mise à jour le, "
        "dernière modification, dernière révision, actualisé le, à jour au, modifié le, date de mise à jour, dernière "
        "actualisation, dernière maj, maj, maj le, document mis à jour le, mis à jour en"
    ),
    "review": (
        "prochaine révision, prochaine revue, date de révision, prochaine mise à jour, date de prochaine révision, "
        "révision prévue, prochaine revue prévue"
    ),
    "target": (
        "date cible, échéance, date d'échéance, "
        "date prévue, date limite, prévu, prévu pour, planifié pour, version cible, date de "
        "sortie prévue, calendrier, livraison prévue, sortie prévue, date estimée, délai, date de livraison prévue, "
        "date de livraison estimée, date de sortie estimée, date de fin prévue, fin prévue, trimestre cible, date "
        "butoir, échéances, période, livraison estimée, mise en production prévue, estimé, estimée"
    ),
    "released": (
        "publié le, date de sortie, date de publication, sorti le, livré le, terminé le, date de livraison, date de "
        "fin réelle, date de fin, date de réalisation, achevé le, réalisé le, mis en production le"
    ),
    "started": "début, commencé le, date de début, démarré le",
    "status": (
        "statut, état, état actuel, statut actuel, avancement actuel, état d'avancement, statut global, statut du "
        "projet, état du projet, situation"
    ),
    "version": "version",
    "current_version": (
        "version actuelle, dernière version, version stable, version courante, version stable actuelle, dernière "
        "version stable, version en cours"
    ),
    "next": "prochaine étape, prochaine phase, prochaine version, prochain jalon, prochain sprint, à venir",
    "ongoing": (
        "phase actuelle, phase en cours, jalon actuel, jalon en cours, sprint actuel, sprint en cours, étape "
        "actuelle, étape en cours"
    ),
    "progress": (
        "progression, avancement, avancement global, progression globale, progrès, taux d'avancement, taux de "
        "complétion, pourcentage d'avancement, % d'avancement"
    ),
    "milestone": "jalon, phase, fonctionnalité, tâche, nom, titre, étape, élément, chantier, livrable, module",
    "id": "n°, numéro, identifiant",
    "depends": "dépend de, dépendances, dépendance, nécessite, bloqué par, prérequis, après, pré requis",
    "priority": "priorité",
    "owner": "responsable, assigné à, propriétaire",
    "legend": "légende, légende des statuts, symboles, repères",
}
KINDS = {
    "phase": "phase, phases",
    "milestone": "jalon, jalons",
    "sprint": "sprint",
    "wave": "vague",
    "stage": "étape, étapes",
    "epic": "epic",
    "iteration": "itération",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "à, et"
GOALS = "objectif, cible"
MEANINGS = (
    "élevé, élevée, moyen, moyenne, faible, haute, basse, critique, optionnel, obligatoire, priorité haute, "
    "priorité moyenne, priorité basse"
)
EXPLAINING = "signification, sens, définition"
SELF = {
    "archived": "archivé, archivée",
    "historical": "historique, à titre historique, conservé pour mémoire, conservée pour mémoire",
    "superseded": "remplacé, remplacée, remplacé par, remplacée par",
    "outdated": (
        "obsolète, périmé, périmée, plus à jour, plus maintenu, plus maintenue, plus mis à jour, plus mise à jour, "
        "dépassé, dépassée"
    ),
}
THIS = "ce, cette, cet"
DOCUMENTS = "document, page, roadmap, feuille, fichier, plan"
COPULAS = "est, n'est, a été, n'a, était, sont"
