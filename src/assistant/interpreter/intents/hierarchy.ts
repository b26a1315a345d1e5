import { ask, call } from '../interpretation.ts';
import { hasSubstance, tidy } from '../normalise.ts';
import type { HierarchyIntent } from './names.ts';
import { bareReference, type ReferenceKind } from './reference.ts';
import type { Builder, Scope, Slots } from './scope.ts';

export const hierarchyBuilders: Readonly<Record<HierarchyIntent, Builder>> = {
  add_pillar: (slots, scope) => addPillar(slots, scope),
  add_area: ({ name = '', pillar }, { language }) => {
    const above = pillar === undefined ? undefined : bareReference(pillar, 'pillar', language);
    return hasSubstance(name) ? call('add_area', { name: tidy(name), pillar: above || undefined }) : ask('what_to_add');
  },
  pillar_share: ({ percent = '', ...slots }, scope) => {
    const share = Number(percent);
    return share > 0 && share <= 100 ? onPillar('update_pillar', { time_share: share })(slots, scope) : undefined;
  },
  rename_pillar: ({ name = '', ...slots }, scope) => onPillar('update_pillar', { name: tidy(name) })(slots, scope),
  rename_area: ({ name = '', ...slots }, scope) => onArea('update_area', { name: tidy(name) })(slots, scope),
  move_area: ({ pillar = '', ...slots }, scope) =>
    onArea('update_area', { pillar: bareReference(pillar, 'pillar', scope.language) || undefined })(slots, scope),
  delete_pillar: (slots, scope) => onPillar('delete_pillar')(slots, scope),
  delete_area: (slots, scope) => onArea('delete_area')(slots, scope),
  show_pillar: (slots, scope) => onPillar('show_hierarchy')(slots, scope),
  show_hierarchy: () => call('show_hierarchy'),
};

/** A pillar from its words: "Health", or "Health 30%" with its share of the person's time. */
export function addPillar({ name = '', percent }: Slots, _scope: Scope) {
  const ended = /^(.*\S)[\s,(]+(\d{1,3}) ?%\)?$/s.exec(name);
  const share = percent ?? ended?.[2];
  const said = tidy(percent === undefined ? (ended?.[1] ?? name) : name);
  if (!hasSubstance(said)) return ask('what_to_add');
  return call('add_pillar', { name: said, time_share: share === undefined ? undefined : Number(share) });
}

const onPillar = onNamed('pillar', 'which_pillar');
const onArea = onNamed('area', 'which_area');

/** A call on what the person names; asks which when no name is left. */
function onNamed(kind: 'pillar' | 'area', question: 'which_pillar' | 'which_area') {
  return (tool: string, input: Record<string, unknown> = {}): Builder =>
    (slots, { language }) => {
      const named = bareReference(slots[kind] ?? '', kind satisfies ReferenceKind, language);
      return named === '' ? ask(question) : call(tool, { [kind]: named, ...input });
    };
}
