/** Pillars, areas and the hierarchy; the archive and searching, in English. */
export const hierarchy = {
  pillar_added: 'New pillar: {name}{shared, select, yes { ({share} % of your time)} other {}}',
  pillar_updated: 'Updated pillar: {name}{shared, select, yes { ({share} % of your time)} other {}}',
  pillar_deleted:
    'Archived pillar: {name}.{areas, plural, =0 {} one { # area keeps its place below it.} other { # areas keep their place below it.}} Say “restore {name}” to bring it back.',
  area_added: 'New area: {name}{within, select, yes { (in {pillar})} other {}}',
  area_updated: 'Updated area: {name}{within, select, yes { (in {pillar})} other {}}',
  area_deleted:
    'Archived area: {name}.{projects, plural, =0 {} one { # project keeps its place below it.} other { # projects keep their place below it.}} Say “restore {name}” to bring it back.',
  shares_over:
    '{some, select, yes {Only {left} % of your time is left, so {wanted} % does not fit. Take less, or lower another pillar’s share first.} other {All of your time is given out already, so {wanted} % does not fit. Lower another pillar’s share first.}}',
  name_taken: 'There is “{name}” already. Choose another name, or rename that one first.',
  parent_archived: '“{name}” is archived and takes nothing new. Bring it back first: say “restore {name}”.',
  hierarchy_heading: 'Pillars, areas and projects – {facts}:',
  hierarchy_line: '{indent}{position}. {name}{kept, select, archived { (archived)} other {}} – {facts}',
  hierarchy_share: '{share} % of your time',
  hierarchy_projects: '{count, plural, one {# project} other {# projects}}',
  hierarchy_tasks: '{total, plural, =0 {no tasks yet} other {{open} open, {done} done ({percent} %)}}',
  hierarchy_loose: '{count, plural, one {# open task is} other {# open tasks are}} in no project.',
  hierarchy_none:
    'You have no pillars, areas or projects yet. Begin with “new pillar: Health” or “new project: Website by March”.',
  show_more: 'More',

  // The archive
  kind_name:
    '{kind, select, pillar {pillar} area {area} project {project} task {task} goal {goal} habit {habit} journal {journal entry} learning {learning} other {{kind}}}',
  item_restored:
    'Back again: {name} ({kind}).{within, select, yes { It lies in “{parent}”, which is still archived.} other {}}',
  nothing_archived: 'Nothing archived fits “{reference}”. Say “show archive” to see what is there.',
  archive_heading: 'Archived:',
  archive_line: '{position}. {name} ({kind}, {day})',
  archive_none: 'Nothing is archived.',

  // Searching
  search_heading: 'Found for “{query}”:',
  search_none: 'Nothing fits “{query}”.',
  search_group:
    '{kind, select, task {Tasks} project {Projects} area {Areas} pillar {Pillars} goal {Goals} habit {Habits} event {Events} reminder {Reminders} update {Project updates} reflection {Reflections} journal {Journal} learning {Learnings} other {{kind}}} ({total})',
  search_line: '{position}. {text}{dated, select, yes { – {day}} other {}}{closed, select, yes { (closed)} other {}}',
} as const;
