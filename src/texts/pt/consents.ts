import type { consents as english } from '../en/consents.ts';
import type { Texts } from '../texts.ts';

export const consents: Texts<typeof english> = {
  consent_record_rag_snippets: 'Memória',
  consent_record_rag_snippets_stops: 'não guardo mais nada onde procuro; só encontro o que já lá está',
  consent_store_behavioral_embeddings: 'Memória pelo sentido',
  consent_store_behavioral_embeddings_stops:
    'as tuas palavras deixam de ser transformadas em vetores; a procura faz-se só por palavras',
  consent_store_task_context: 'Como são as tarefas',
  consent_store_task_context_stops: 'não guardo a energia, a dificuldade nem o contexto das tarefas',
  consent_track_pillar_metrics: 'Números por pilar',
  consent_track_pillar_metrics_stops: 'não calculo o tempo nem o alinhamento por pilar',
  consent_track_flow_states: 'Concentração',
  consent_track_flow_states_stops: 'não conto as interrupções nem as mudanças durante as tarefas',
  consent_use_language_model: 'Modelo de linguagem',
  consent_use_language_model_stops: 'nada do que escreves vai para um modelo; responde a minha compreensão própria',
  consent_store_conversations: 'Conversas',
  consent_store_conversations_stops: 'as nossas palavras são apagadas assim que têm resposta',
  consent_store_session_transcripts: 'Transcrições das sessões',
  consent_store_session_transcripts_stops: 'não guardo as palavras das sessões guiadas',
  consent_learn_preferences: 'Aprender sobre ti',
  consent_learn_preferences_stops: 'não aprendo mais nada sobre ti, nem uso o que aprendi',
  consent_analyze_mental_states: 'Humor e emoções',
  consent_analyze_mental_states_stops: 'não guardo o estado de espírito das sessões nem do diário',
  consent_detect_behavior_patterns: 'Padrões de comportamento',
  consent_detect_behavior_patterns_stops: 'não guardo a energia nem a produtividade das tuas horas',
  consents_heading: 'Dás consentimento ao que tem ✓. Para mudar um: /consent {example} off. Sem ele:',
  consent_line: '{granted, select, yes {✓} other {✗}} {label} ({name}): {stops}',
  consent_given: 'Obrigado. Dás consentimento a: {label}.',
  consent_withdrawn: 'Deixas de dar consentimento a: {label}. A partir de agora, {stops}.',
  consent_withdrawn_keeps: 'O que foi guardado até agora continua cá.',
  consent_delete: 'Apagar o que foi guardado',
  consent_needed:
    'Não posso guardar isso: não dás consentimento ({consent}). Para dares, escreve “/consent {consent} on”.',
  delete_data_question: 'Apago tudo o que foi guardado com o teu consentimento “{label}”? Não se pode desfazer.',
  delete_data_yes: 'Sim, apagar',
  data_deleted:
    '{count, plural, =0 {Já não restava nada disso.} one {Apagado: # registo guardado com o teu consentimento “{label}”.} other {Apagados: # registos guardados com o teu consentimento “{label}”.}}',
  data_not_kept: 'Esse consentimento não guarda nada ({label}): sem ele, apenas deixo de fazer contas.',
};
