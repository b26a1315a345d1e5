import type { consents as english } from '../en/consents.ts';
import type { Texts } from '../texts.ts';

export const consents: Texts<typeof english> = {
  consent_record_rag_snippets: 'Memoria',
  consent_record_rag_snippets_stops: 'no guardo nada más donde busco; solo encuentro lo que ya está ahí',
  consent_store_behavioral_embeddings: 'Memoria por el sentido',
  consent_store_behavioral_embeddings_stops:
    'tus palabras ya no se convierten en vectores; la búsqueda se hace solo por palabras',
  consent_store_task_context: 'Cómo son las tareas',
  consent_store_task_context_stops: 'no guardo la energía, la dificultad ni el contexto de las tareas',
  consent_track_pillar_metrics: 'Cifras por pilar',
  consent_track_pillar_metrics_stops: 'no calculo el tiempo ni la alineación por pilar',
  consent_track_flow_states: 'Concentración',
  consent_track_flow_states_stops: 'no cuento las interrupciones ni los cambios durante las tareas',
  consent_use_language_model: 'Modelo de lenguaje',
  consent_use_language_model_stops: 'nada de lo que escribes va a un modelo; responde mi propia comprensión',
  consent_store_conversations: 'Conversaciones',
  consent_store_conversations_stops: 'nuestras palabras se borran en cuanto tienen respuesta',
  consent_store_session_transcripts: 'Transcripciones de las sesiones',
  consent_store_session_transcripts_stops: 'no guardo las palabras de las sesiones guiadas',
  consent_learn_preferences: 'Aprender sobre ti',
  consent_learn_preferences_stops: 'no aprendo nada más sobre ti, ni uso lo que aprendí',
  consent_analyze_mental_states: 'Ánimo y emociones',
  consent_analyze_mental_states_stops: 'no guardo el estado de ánimo de las sesiones ni del diario',
  consent_detect_behavior_patterns: 'Patrones de comportamiento',
  consent_detect_behavior_patterns_stops: 'no guardo la energía ni la productividad de tus horas',
  consents_heading: 'Das tu consentimiento a lo que tiene ✓. Para cambiar uno: /consent {example} off. Sin él:',
  consent_line: '{granted, select, yes {✓} other {✗}} {label} ({name}): {stops}',
  consent_given: 'Gracias. Das tu consentimiento a: {label}.',
  consent_withdrawn: 'Ya no das tu consentimiento a: {label}. A partir de ahora, {stops}.',
  consent_withdrawn_keeps: 'Lo que se guardó hasta ahora sigue aquí.',
  consent_delete: 'Borrar lo que se guardó',
  consent_needed:
    'No puedo guardar eso: no das tu consentimiento ({consent}). Para darlo, escribe “/consent {consent} on”.',
  delete_data_question: '¿Borro todo lo que se guardó con tu consentimiento “{label}”? No se puede deshacer.',
  delete_data_yes: 'Sí, borrar',
  data_deleted:
    '{count, plural, =0 {Ya no quedaba nada de eso.} one {Borrado: # registro guardado con tu consentimiento “{label}”.} other {Borrados: # registros guardados con tu consentimiento “{label}”.}}',
  data_not_kept: 'Ese consentimiento no guarda nada ({label}): sin él, solo dejo de hacer cuentas.',
};
