import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Novo objetivo: {title}{dated, select, yes { (até {deadline})} other {}}',
  goal_updated:
    'Alterei o objetivo: {title} – {status, select, todo {em aberto} blocked {à espera de outros} done {alcançado} other {abandonado}}, {progress}%',
  goals_heading: 'Os teus objetivos:',
  goals_none: 'Ainda não tens objetivos. Define um: /goal correr uma maratona by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (até {deadline})} other {}}{status, select, blocked { – à espera de outros} other {}}{progress, plural, =0 {} other { – #%}}',
  goal_view:
    '{title}: {status, select, todo {em aberto} blocked {à espera de outros} done {alcançado} other {abandonado}}, {progress}%{dated, select, yes {, até {deadline}} other {}}',
  goal_needs: 'Precisa de: {titles}',
  goal_needed_by: 'É preciso para: {titles}',
  goals_linked: '“{goal}” agora precisa de “{needs}”.',
  goals_unlinked: '“{goal}” já não precisa de “{needs}”.',
  goal_blocked:
    '“{title}” ainda precisa de “{requirement}”. Conclui esse primeiro, ou escreve “unlink {title} from {requirement}”.',
  link_to_itself: '“{title}” não pode precisar de si mesmo.',
  link_closes_cycle: 'Isso andaria em círculo: {path}. Tira primeiro uma destas ligações.',
  link_is_known: 'Isso já resulta daqui: {path}.',
  not_linked: '“{goal}” não precisa diretamente de “{needs}”.',
};
