"""Portuguese."""

STATUS = {
    "done": (
        "feito, feita, feitos, feitas, concluído, concluída, concluídos, concluídas, completo, completa, completado, "
        "completada, finalizado, finalizada, finalizados, finalizadas, lançado, lançada, lançados, lançadas, "
        "publicado, publicada, implementado, implementada, implementados, implementadas, entregue, entregues, pronto, "
        "pronta, fechado, fechada, em produção, disponível, resolvido, resolvida, encerrado, encerrada, terminado, "
        "terminada, realizado, realizada, realizados, realizadas, integrado, integrada, implantado, implantada, "
        "atingido, atingida, alcançado, alcançada, corrigido, corrigida"
    ),
    "active": (
        "em andamento, em progresso, em desenvolvimento, em curso, em execução, ativo, ativa, iniciado, iniciada, "
        "parcial, parcialmente, em revisão, em testes, em teste, agora, em construção, começado, em processo, fazendo, "
        "em implementação, em implantação, em homologação, em validação, em elaboração, em fase de testes, em beta"
    ),
    "planned": (
        "planejado, planejada, planejados, planejadas, planeado, planeada, planeados, planeadas, previsto, prevista, "
        "previstos, previstas, pendente, pendentes, a fazer, por fazer, não iniciado, não iniciada, ainda não "
        "iniciado, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, mais tarde, depois, "
        "proposto, proposta, agendado, agendada, em breve, aberto, aberta, rascunho, planejamento, em planejamento, a "
        "seguir, não começado, não começada, ainda não começado, a iniciar, por iniciar, a definir, a desenvolver, a "
        "implementar, na fila, aguardando, não feito, em preparação"
    ),
    "deferred": (
        "adiado, adiada, adiados, adiadas, postergado, postergada, em pausa, pausado, pausada, bloqueado, bloqueada, "
        "suspenso, suspensa, em espera, congelado, parado, parada, impedido, impedida"
    ),
    "dropped": (
        "cancelado, cancelada, cancelados, canceladas, descartado, descartada, descartados, abandonado, abandonada, "
        "rejeitado, rejeitada, removido, removida, não será feito, excluído, excluída"
    ),
}
LOOSE = (
    "completo, completa, pronto, pronta, feito, feita, feitos, feitas, parcial, parcialmente, iniciado, iniciada, "
    "pendente, pendentes, planejamento, realizado, realizada, integrado, integrada, atingido, alcançado, fazendo, "
    "aguardando, parado, parada, impedido, impedida"
)
WEAK = (
    "ativo, ativa, agora, próximo, próxima, próximos, próximas, futuro, futura, futuros, futuras, mais tarde, depois, "
    "proposta, aberto, aberta, fechado, fechada, rascunho, disponível, em breve, a seguir, parcial, parcialmente, em "
    "espera, completo, removido, removida, planejamento, integrado, integrada, aguardando"
)
QUALIFIERS = "já, totalmente, recentemente, todos, todas, tudo, completamente, atualmente"
PARTIAL = "parcialmente, quase, em parte, em grande parte"
NEGATIONS = "não, ainda não"
EXCEPTIONS = "exceto, salvo, menos, mas, falta"
CONNECTIVES = "em, no, na, desde, por, via, para, a, com, do, da, de, fim, final, início, meados, e"
DEMANDS = "antes, quando, se, até"
HEALTH = "no prazo, no caminho, pronto, pronta, operacional, estável, funcional, funcionando"
REFERENCES = "versão, pr, issue, fase"
BUCKETS = {
    "done": "recém concluído, recentemente concluído, concluído recentemente, versões anteriores, releases anteriores",
    "active": "trabalho em andamento, trabalho atual, sprint atual, desenvolvimento atual, foco atual",
    "planned": (
        "próxima versão, próximas versões, próximo lançamento, trabalho futuro, ideias futuras, melhorias futuras, "
        "funcionalidades futuras, recursos futuros, planos futuros, o que vem a seguir, tarefas pendentes, futuro "
        "próximo, próximas funcionalidades, próximos recursos, próximas melhorias, pendências"
    ),
    "deferred": "por agora não",
    "dropped": "fora de escopo, fora do escopo, fora do âmbito",
}
NOUNS = (
    "funcionalidades, recursos, versões, versão, tarefas, marcos, marco, fases, itens, trabalho, objetivos, "
    "melhorias, lançamentos, releases"
)
LABELS = {
    "updated": (
        "última atualização, atualizado, atualizada, atualizado em, última modificação, última revisão, atualizado a, "
        "data de atualização, última alteração, modificado em, última actualização, documento atualizado em, data da "
        "última atualização, actualizado em"
    ),
    "review": "próxima revisão, data de revisão, próxima atualização, data da próxima revisão",
    "target": (
        "data alvo, data prevista, previsão, prazo, data limite, previsto, previsto para, planejado para, versão alvo, "
        "lançamento previsto, cronograma, data estimada, entrega prevista, estimativa, data de entrega, previsão de "
        "entrega, previsão de conclusão, previsão de lançamento, prazo estimado, conclusão prevista, data planejada, "
        "trimestre alvo, período, lançamento planejado, lançamento estimado, entrega estimada, estimado, estimada"
    ),
    "released": (
        "publicado em, data de lançamento, lançado em, concluído em, data de conclusão, finalizado em, entregue em, "
        "data de publicação, data de término, lançado no dia"
    ),
    "started": "início, data de início, iniciado em",
    "status": (
        "estado, status, estado atual, status atual, situação, situação atual, status geral, status do projeto, estado "
        "do projeto"
    ),
    "version": "versão",
    "current_version": (
        "versão atual, última versão, versão estável, versão mais recente, última versão estável, versão estável atual"
    ),
    "next": "próximo marco, próxima fase, próxima versão, próximo sprint, próxima etapa",
    "ongoing": "fase atual, marco atual, sprint atual, etapa atual, fase em andamento",
    "progress": "progresso, andamento, progresso geral, percentual, % concluído, progresso total, percentual concluído",
    "milestone": (
        "marco, fase, funcionalidade, tarefa, nome, título, etapa, recurso, item, módulo, entrega, entregável, "
        "atividade"
    ),
    "id": "nº, número, identificador",
    "depends": "depende de, dependências, dependência, requer, bloqueado por, pré-requisitos, depois de",
    "priority": "prioridade",
    "owner": "responsável, atribuído a, proprietário",
    "legend": "legenda, legenda de status, símbolos, legenda de estados",
}
KINDS = {
    "phase": "fase, fases",
    "milestone": "marco, marcos",
    "sprint": "sprint",
    "wave": "onda, ondas",
    "stage": "etapa, etapas, estágio",
    "epic": "épico",
    "iteration": "iteração",
}
KINDS_AFTER: dict[str, str] = {}
RANGE_WORDS = "a, e, até"
GOALS = "meta, alvo, objetivo"
MEANINGS = (
    "alta, média, baixa, alto, médio, baixo, crítico, crítica, opcional, urgente, prioridade alta, prioridade média, "
    "prioridade baixa"
)
EXPLAINING = "significado, definição"
SELF = {
    "archived": "arquivado, arquivada",
    "historical": "histórico, histórica, como referência histórica",
    "superseded": "substituído, substituída",
    "outdated": "obsoleto, obsoleta, desatualizado, desatualizada, não é mais mantido, não é mais atualizado",
}
THIS = "este, esta"
DOCUMENTS = "documento, página, roadmap, roteiro, arquivo, plano"
COPULAS = "está, é, foi"
