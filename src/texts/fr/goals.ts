import type { goals as english } from '../en/goals.ts';
import type { Texts } from '../texts.ts';

export const goals: Texts<typeof english> = {
  goal_added: 'Nouvel objectif : {title}{dated, select, yes { (échéance : {deadline})} other {}}',
  goal_updated: 'Objectif modifié : {title} – {status}, {progress} %',
  goal_deleted: 'Objectif supprimé : {title}',
  goal_status:
    '{status, select, todo {ouvert} blocked {en attente d’autres} paused {en pause} done {atteint} other {abandonné}}',
  goals_opened: 'Maintenant ouverts : {titles}',
  goals_waiting: 'De nouveau en attente : {titles}',
  mark_reached: 'Marquer comme atteint',
  goals_heading:
    '{show, select, todo {Objectifs auxquels tu peux travailler} blocked {Objectifs en attente d’autres} paused {Objectifs en pause} done {Objectifs atteints} canceled {Objectifs abandonnés} all {Tous les objectifs} other {Tes objectifs}}{category, select, none {} other { ({category})}} :',
  goals_none:
    '{show, select, open {Pas d’objectif ouvert. Fixe-t’en un : /goal courir un marathon d’ici octobre} other {Pas d’objectif de ce genre.}}',
  goal_category:
    '{category, select, career {carrière} health {santé} learning {apprentissage} finance {finances} social {vie sociale} creative {créativité} emotional_wellness {bien-être émotionnel} personal_growth {développement personnel} relationships {relations} mindfulness {pleine conscience} other {personnel}}',
  goal_line:
    '{position}. {title}{dated, select, yes { (échéance : {deadline})} other {}}{status, select, todo {} other { – {words}}}{progress, plural, =0 {} other { – # %}}',
  goal_view: '{title} : {status}, {progress} %{dated, select, yes {, échéance : {deadline}} other {}}',
  goal_facts:
    'Priorité {priority} sur 5{days, plural, =0 {} one {, environ # jour} other {, environ # jours}}{category, select, none {} other {, {category}}}',
  goal_smart: 'En mots SMART : {words}',
  goal_rolled_up: 'Avec tout ce qui en fait partie : {progress} %',
  goal_waits_for: 'Attend : {titles}',
  goal_needs: 'Dépend de : {titles}',
  goal_beforehand: 'Avant cela : {titles}',
  goal_helped_by: 'Avec l’aide de : {titles}',
  goal_related: 'Lié à : {titles}',
  goal_needed_by: 'Nécessaire pour : {titles}',
  goal_impact: 'En tout, {count, plural, one {# objectif l’attend} other {# objectifs l’attendent}}.',
  goal_serving: '{kind, select, task {Tâches} project {Projets} habit {Habitudes} other {Événements}} : {titles}',
  goals_linked:
    '{type, select, requires {« {goal} » dépend maintenant de « {needs} ».} blocks {« {goal} » attend maintenant que « {needs} » laisse la voie libre.} enables {« {needs} » aide maintenant « {goal} » à avancer.} parallel {« {goal} » et « {needs} » avancent maintenant côte à côte.} other {« {goal} » et « {needs} » sont maintenant liés.}}',
  goals_relinked: 'Modifié : {text}',
  goals_unlinked:
    '{type, select, requires {« {goal} » ne dépend plus de « {needs} ».} blocks {« {goal} » n’attend plus « {needs} ».} enables {« {needs} » n’aide plus « {goal} » à avancer.} other {« {goal} » et « {needs} » ne sont plus liés.}}',
  links_superfluous:
    'Alors {count, plural, one {ce lien irait de soi} other {ces liens iraient de soi}} : {links}. Mettre « {goal} → {needs} » à {count, plural, one {sa place} other {leur place}} ?',
  replace_links: 'Remplacer',
  goal_blocked:
    '« {title} » dépend encore de « {requirement} ». Termine d’abord celui-là, ou écris « unlink {title} from {requirement} ».',
  goal_finished: '« {title} » est terminé : plus rien n’y mène. Rouvre-le d’abord.',
  link_to_itself: '« {title} » ne peut pas dépendre de lui-même.',
  link_closes_cycle: 'Cela tournerait en rond : {path}. Retire d’abord un de ces liens.',
  link_is_known: 'Cela découle déjà de : {path}.',
  not_linked: '« {goal} » ne dépend pas directement de « {needs} ».',

  goal_exists: 'Tu as déjà cet objectif : {title} ({status}). L’ajouter encore une fois ?',
  add_once_more: 'L’ajouter encore une fois',
  show_that_goal: 'Montre-moi celui-là',
  goals_alike: 'Très semblable à : {titles}. Vont-ils ensemble ?',
  link_to_goal: 'Lier à {title}',
  remove_again: 'Le retirer',
  similar_heading: 'Objectifs semblables à « {title} » :',
  similar_line: '{position}. {title} – semblable à {percent} % ({status})',
  similar_none: 'Aucun autre objectif ne ressemble à « {title} ».',

  path_heading:
    'Le chemin critique vers « {title} » : {days, plural, one {# jour} other {# jours}}, donc {day} au plus tôt.',
  path_line:
    '{position}. {title} – {days, plural, one {# jour} other {# jours}}{assumed, select, yes { (supposé)} other {}}{bottleneck, select, yes { ← le plus long} other {}}',
  path_late: '{count, plural, one {Un jour} other {# jours}} après son échéance, {deadline}.',
  path_assumed:
    '{count, plural, one {Un objectif n’a pas d’estimation et compte} other {# objectifs n’ont pas d’estimation et comptent}} pour une semaine. Écris « goal {title} takes 10 days ».',
  path_none: 'Aucun objectif n’est ouvert, il n’y a donc pas de chemin.',

  graph_caption: 'Tes objectifs en image : {shown} sur {total}.',
  graph_path: 'Chemin critique ({days, plural, one {# jour} other {# jours}}) : {path}',
  graph_legend_path: 'chemin critique',
  graph_none: 'Ici, aucun objectif n’est encore lié. Écris « link marathon to 10 km ».',
  graph_sound:
    'Ton graphe d’objectifs est en ordre : {goals, plural, one {# objectif} other {# objectifs}}, {links, plural, one {# lien} other {# liens}}, aucun cercle, aucun lien superflu, chaque statut juste.',
  graph_circle: 'Ces objectifs s’attendent en cercle : {path}',
  graph_superfluous: 'Liens superflus : {links}',
  graph_false_status: 'Le statut ne découle pas des liens : {titles}',
};
