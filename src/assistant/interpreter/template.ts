/**
 * The small pattern language of the phrase tables.
 *
 * `add [a|the] (task|to do) : {title}`: plain words; `(a|b c)` one of; `[a|b]` perhaps one of; `:` perhaps a colon, comma
 * or dash; `::` surely one; `%` with or without a space; `{name}` a slot, free text unless the caller gives the slot's own pattern; `{name:type}` a slot
 * with another slot's pattern. Words match without regard to case, and apostrophes and accents may be left out.
 * Free slots are lazy; a template holds at most two, which keeps matching at worst quadratic in a capped text.
 */
const item = /\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|[^ ]+/g;
/** A space or line break; none after an elided article: "l'école". */
const gap = "(?:[ \\n]|(?<='))";
/** Letters and digits of the languages with tables, as a range: Unicode classes cost 100 ms to compile in every pattern. */
const wordSigns = '0-9A-Za-zÀ-ɏ';
const freeSlot = '\\S[^]*?';

export type SlotPatterns = Readonly<Record<string, string>>;

/** A pattern that the whole text must match. */
export function wholePattern(template: string, slots: SlotPatterns = {}): RegExp {
  return new RegExp(`^${sourceOf(template, slots)}$`, 'i');
}

/** Matches `text` against a pattern from `wholePattern`. Slots that took part, by name; undefined without a match. */
export function matchWhole(pattern: RegExp, text: string): Record<string, string> | undefined {
  const match = pattern.exec(` ${text}`);
  if (!match) return undefined;
  return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}

/** A global pattern that finds the template anywhere between word boundaries. The template must begin with a sure item. */
export function innerPattern(template: string, slots: SlotPatterns): RegExp {
  const source = sourceOf(template, slots);
  if (!source.startsWith(gap)) throw new Error(`An inner template must begin with a sure item: ${template}`);
  const before = `(?<![${wordSigns}'@#/.:-])`;
  const after = `(?![${wordSigns}%]|'s|[:.]\\d|[-/][${wordSigns}])`;
  return new RegExp(`${before}${source.slice(gap.length)}${after}`, 'gi');
}

/** Alternation of literal words, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map(literal).join('|')})`;
}

function sourceOf(template: string, slots: SlotPatterns): string {
  return (template.match(item) ?? []).map((part) => partSource(part, slots)).join('');
}

function partSource(part: string, slots: SlotPatterns): string {
  if (part === ':') return '(?: ?[:,–-])?';
  if (part === '::') return ' ?[:–-]';
  if (part === '%') return ' ?%';
  const inside = part.slice(1, -1);
  if (part.startsWith('[')) return `(?:${gap}${anyOf(inside.split('|'))})?`;
  if (part.startsWith('(')) return `${gap}${anyOf(inside.split('|'))}`;
  if (!part.startsWith('{')) return `${gap}${literal(part)}`;
  const [name = '', type = name] = inside.split(':');
  return `${gap}(?<${name}>${slots[type] ?? freeSlot})`;
}

function literal(words: string): string {
  return words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replaceAll("'", "'?")
    .replace(/[\u00c0-\u024f]/g, (letter) => `[${letter}${letter.normalize('NFD')[0]}]`)
    .replaceAll(' ', gap);
}
