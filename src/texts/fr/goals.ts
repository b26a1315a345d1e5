import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Nouvel objectif : {title}{dated, select, yes { (échéance : {deadline})} other {}}',
  goal_updated:
    'Objectif modifié : {title} – {status, select, todo {ouvert} blocked {en attente d’autres} done {atteint} other {abandonné}}, {progress} %',
  goals_heading: 'Tes objectifs :',
  goals_none: 'Pas encore d’objectif. Fixe-t’en un : /goal courir un marathon by October',
  goal_line:
    '{position}. {title}{dated, select, yes { (échéance : {deadline})} other {}}{status, select, blocked { – en attente d’autres} other {}}{progress, plural, =0 {} other { – # %}}',
  goal_view:
    '{title} : {status, select, todo {ouvert} blocked {en attente d’autres} done {atteint} other {abandonné}}, {progress} %{dated, select, yes {, échéance : {deadline}} other {}}',
  goal_needs: 'Dépend de : {titles}',
  goal_needed_by: 'Nécessaire pour : {titles}',
  goals_linked: '« {goal} » dépend maintenant de « {needs} ».',
  goals_unlinked: '« {goal} » ne dépend plus de « {needs} ».',
  goal_blocked:
    '« {title} » dépend encore de « {requirement} ». Termine d’abord celui-là, ou écris « unlink {title} from {requirement} ».',
  link_to_itself: '« {title} » ne peut pas dépendre de lui-même.',
  link_closes_cycle: 'Cela tournerait en rond : {path}. Retire d’abord un de ces liens.',
  link_is_known: 'Cela découle déjà de : {path}.',
  not_linked: '« {goal} » ne dépend pas directement de « {needs} ».',
};
