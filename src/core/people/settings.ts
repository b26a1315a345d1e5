import { randomUUIDv7 } from 'node:crypto';
import type { EntityManager } from '../entity-manager.ts';
import { Refusal } from '../refusal.ts';
import type { Scope } from '../scope.ts';
import type { Setting } from './setting.entity.ts';

/** What a setting may hold: whole numbers within bounds, or one of some words. Yes and no are words of it, too. */
type Kind = { least: number; greatest: number; byDefault: number } | { words: readonly string[]; byDefault: string };

/** Every setting there is. `type` is S3's: the person's own, or a part of Steward that can be switched off. */
const registry = {
  /** The first day of a week: 1 is Monday, 7 is Sunday. */
  week_starts_on: { least: 1, greatest: 7, byDefault: 1, type: 'user' },
  /** Rows that a list shows at once. */
  list_length: { least: 5, greatest: 50, byDefault: 20, type: 'user' },
  /** Whether a day with nothing in it brings a briefing. */
  empty_day: { words: ['brief', 'silent'], byDefault: 'brief', type: 'user' },
  /** Whether answers may bring pictures along. */
  pictures: { words: ['on', 'off'], byDefault: 'on', type: 'feature_flag' },
} as const satisfies Record<string, Kind & { type: Setting['type'] }>;

export type SettingKey = keyof typeof registry;
export const settingKeys = Object.keys(registry) as SettingKey[];
type ValueOf<Key extends SettingKey> = (typeof registry)[Key] extends { words: readonly (infer Word)[] }
  ? Word
  : number;

/** What a setting may hold, in words: "5–50", "brief, silent". */
export function choicesOf(key: SettingKey): string {
  const kind: Kind = registry[key];
  return 'words' in kind ? kind.words.join(', ') : `${kind.least}–${kind.greatest}`;
}

export async function settingOf<Key extends SettingKey>(
  em: EntityManager,
  personId: string,
  key: Key,
): Promise<ValueOf<Key>> {
  const [row] = await em.execute<{ value: ValueOf<Key> }[]>(
    `select value #>> '{}' as value from settings where person_id = ? and key = ?`,
    [personId, key],
  );
  return (read(key, row?.value === undefined ? undefined : String(row.value)) ??
    registry[key].byDefault) as ValueOf<Key>;
}

/** Rows that a list shows this person at once. */
export const listLength = ({ em, person }: Scope): Promise<number> => settingOf(em, person.id, 'list_length');

/** Every setting with what it holds now. */
export async function listSettings({ em, person }: Scope): Promise<{ key: SettingKey; value: string | number }[]> {
  const rows = await em.execute<{ key: string; value: string }[]>(
    `select key, value #>> '{}' as value from settings where person_id = ?`,
    [person.id],
  );
  const stored = new Map(rows.map(({ key, value }) => [key, value]));
  return settingKeys.map((key) => ({ key, value: read(key, stored.get(key)) ?? registry[key].byDefault }));
}

/** Throws Refusal('setting_value'), which names what the setting takes. */
export async function setSetting({ em, person }: Scope, key: SettingKey, said: string): Promise<string | number> {
  const value = read(key, said.trim().toLowerCase());
  if (value === undefined) throw new Refusal('setting_value', { key, choices: choicesOf(key) });
  await em.execute(
    `insert into settings (id, person_id, key, value, type) values (?, ?, ?, ?::jsonb, ?)
     on conflict (person_id, key) do update set value = excluded.value`,
    [randomUUIDv7(), person.id, key, JSON.stringify(value), registry[key].type],
  );
  return value;
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const meansOn = new Set(['yes', 'true', 'on']);
const meansOff = new Set(['no', 'false', 'off']);

/** A value as the setting holds it; undefined for what it does not take. */
function read(key: SettingKey, said: string | undefined): string | number | undefined {
  if (said === undefined) return undefined;
  const kind: Kind = registry[key];
  if ('words' in kind) {
    const word = meansOn.has(said) ? kind.words[0] : meansOff.has(said) ? kind.words[1] : said;
    return kind.words.find((one) => one === word);
  }
  const number = key === 'week_starts_on' && weekdays.includes(said) ? weekdays.indexOf(said) + 1 : Number(said);
  return Number.isInteger(number) && number >= kind.least && number <= kind.greatest ? number : undefined;
}
