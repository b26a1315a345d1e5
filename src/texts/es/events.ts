import type { events as english } from '../en/events.ts';
import type { Texts } from '../texts.ts';

export const events: Texts<typeof english> = {
  event_added: 'En la agenda: {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_updated: 'Cambiado: {title}, {when}{placed, select, yes { ({place})} other {}}',
  event_cancelled: 'Cancelado: {title}, {when}',
  event_cancelled_once: 'Cancelado solo el {day}: {title}',
  event_line: '{position}. {when}: {title}{placed, select, yes { ({place})} other {}}',
  event_bullet: '• {when}: {title}{placed, select, yes { ({place})} other {}}',
  event_clashes: '{line} – a la vez que {titles}',
  event_conflicts: 'Coincide con {titles}.',
  event_named: '{title} ({when})',
  events_heading: 'Eventos:',
  events_none: 'No hay nada en la agenda entonces. Para apuntar algo: /event dentista viernes a las 15',
  events_no_match: 'Ningún evento coincide con “{query}”.',
  event_ends_before: 'Eso acaba antes de empezar. Dame un final posterior.',
  event_too_long: 'Un evento dura como mucho un año.',
  event_not_repeating: '“{title}” ocurre una sola vez.',
  event_not_then: '“{title}” no ocurre el {day}.',
  days_too_many: 'Busco en {limit} días como mucho. Dime un período más corto.',
  event_cancel: 'Cancelarlo',
  event_bullet_day: '• {title}{placed, select, yes { ({place})} other {}}',
};
