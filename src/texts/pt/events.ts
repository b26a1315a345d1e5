import type { events as english } from '../en/events.ts';
import type { Texts } from '../texts.ts';

export const events: Texts<typeof english> = {
  event_added: 'Na agenda: {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_updated: 'Alterado: {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_cancelled: 'Cancelado: {title}, {when}',
  event_cancelled_once: 'Cancelado só em {day}: {title}',
  event_line: '{position}. {when}: {title}{placed, select, yes { ({place})} other {}}',
  event_bullet: '• {when}: {title}{placed, select, yes { ({place})} other {}}',
  event_clashes: '{line} – ao mesmo tempo que {titles}',
  event_conflicts: 'Coincide com {titles}.',
  event_named: '{title} ({when})',
  events_heading: 'Eventos:',
  events_none: 'Não há nada na agenda nessa altura. Para marcar: /event dentista sexta 15h',
  events_no_match: 'Nenhum evento corresponde a “{query}”.',
  event_ends_before: 'Isso acaba antes de começar. Dá um fim mais tarde.',
  event_too_long: 'Um evento dura no máximo um ano.',
  event_not_repeating: '“{title}” acontece só uma vez.',
  event_not_then: '“{title}” não acontece em {day}.',
  days_too_many: 'Procuro em {limit} dias no máximo. Diz um período mais curto.',
  event_cancel: 'Cancelar',
  event_bullet_day: '• {title}{placed, select, yes { ({place})} other {}}',
};
