import type { consents as english } from '../en/consents.ts';
import type { Texts } from '../texts.ts';

export const consents: Texts<typeof english> = {
  consent_record_rag_snippets: 'Mémoire',
  consent_record_rag_snippets_stops: 'je ne garde plus rien là où je cherche ; je ne retrouve que ce qui y est déjà',
  consent_store_behavioral_embeddings: 'Mémoire par le sens',
  consent_store_behavioral_embeddings_stops:
    'tes mots ne sont plus changés en vecteurs ; la recherche se fait par les mots seuls',
  consent_store_task_context: 'Nature des tâches',
  consent_store_task_context_stops: 'l’énergie, la difficulté et le contexte des tâches ne sont pas gardés',
  consent_track_pillar_metrics: 'Chiffres par pilier',
  consent_track_pillar_metrics_stops: 'le temps et l’alignement ne sont pas calculés par pilier',
  consent_track_flow_states: 'Concentration',
  consent_track_flow_states_stops: 'les interruptions et les changements pendant les tâches ne sont pas comptés',
  consent_use_language_model: 'Modèle de langage',
  consent_use_language_model_stops: 'rien de ce que tu écris ne va à un modèle ; ma propre compréhension répond',
  consent_store_conversations: 'Conversations',
  consent_store_conversations_stops: 'nos mots sont effacés dès qu’ils ont leur réponse',
  consent_store_session_transcripts: 'Transcriptions des séances',
  consent_store_session_transcripts_stops: 'les mots des séances guidées ne sont pas gardés',
  consent_learn_preferences: 'Apprendre à te connaître',
  consent_learn_preferences_stops: 'je n’apprends plus rien sur toi et n’utilise rien de ce que j’ai appris',
  consent_analyze_mental_states: 'Humeur et émotions',
  consent_analyze_mental_states_stops: 'les humeurs des séances et du journal ne sont pas gardées',
  consent_detect_behavior_patterns: 'Habitudes de travail',
  consent_detect_behavior_patterns_stops: 'l’énergie et la productivité de tes heures ne sont pas gardées',
  consents_heading: 'Tu consens à ce qui porte un ✓. Pour en changer un : /consent {example} off. Sans lui :',
  consent_line: '{granted, select, yes {✓} other {✗}} {label} ({name}) : {stops}',
  consent_given: 'Merci. Tu consens à : {label}.',
  consent_withdrawn: 'Tu ne consens plus à : {label}. Désormais, {stops}.',
  consent_withdrawn_keeps: 'Ce qui a été gardé jusqu’ici est encore là.',
  consent_delete: 'Effacer ce qui a été gardé',
  consent_needed:
    'Je n’ai pas le droit de garder cela : tu n’y consens pas ({consent}). Pour y consentir, écris « /consent {consent} on ».',
  delete_data_question: 'Effacer tout ce qui a été gardé avec ton consentement « {label} » ? C’est sans retour.',
  delete_data_yes: 'Oui, effacer',
  data_deleted:
    '{count, plural, =0 {Il n’en restait rien.} one {Effacé : # enregistrement gardé avec ton consentement « {label} ».} other {Effacés : # enregistrements gardés avec ton consentement « {label} ».}}',
  data_not_kept: 'Ce consentement ne garde rien ({label}) : sans lui, j’arrête seulement de faire des calculs.',
};
