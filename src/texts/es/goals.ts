import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Nuevo objetivo: {title}{dated, select, yes { (fecha límite: {deadline})} other {}}',
  goal_updated:
    'Objetivo cambiado: {title} – {status, select, todo {abierto} blocked {a la espera de otros} done {alcanzado} other {abandonado}}, {progress} %',
  goals_heading: 'Tus objetivos:',
  goals_none: 'Todavía no tienes objetivos. Ponte uno: /goal correr una maratón by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (fecha límite: {deadline})} other {}}{status, select, blocked { – a la espera de otros} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title}: {status, select, todo {abierto} blocked {a la espera de otros} done {alcanzado} other {abandonado}}, {progress} %{dated, select, yes {, fecha límite: {deadline}} other {}}',
  goal_needs: 'Necesita: {titles}',
  goal_needed_by: 'Hace falta para: {titles}',
  goals_linked: '“{goal}” ahora necesita “{needs}”.',
  goals_unlinked: '“{goal}” ya no necesita “{needs}”.',
  goal_blocked:
    '“{title}” todavía necesita “{requirement}”. Termina eso primero, o escribe “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” no puede necesitarse a sí mismo.',
  link_closes_cycle: 'Eso daría vueltas en círculo: {path}. Quita antes uno de estos enlaces.',
  link_is_known: 'Eso ya se deduce de aquí: {path}.',
  not_linked: '“{goal}” no necesita “{needs}” directamente.',
};
