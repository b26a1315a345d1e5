/** Slack's text and ours: `& < >` are control characters there, and links and mentions come as `<...>` markup. */

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const unescapes: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Plain text as Slack wants it, so that nothing in it becomes a mention or a link. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => escapes[character] ?? character);
}

/** What the person sees in Slack's client of a text that Slack sent: links and mentions without markup, no entities. */
export function toPlainText(text: string): string {
  return text
    .replace(/<([^<>]+)>/g, (_, inner: string) => withoutMarkup(inner))
    .replace(/&(?:amp|lt|gt);/g, (entity) => unescapes[entity] ?? entity);
}

function withoutMarkup(inner: string): string {
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? '' : inner.slice(bar + 1);
  const sigil = target[0];
  if (sigil === '@' || sigil === '#') return label === '' ? target : sigil + label;
  // <!here>, <!subteam^ID|@team>, <!date^...|what to show instead>
  if (sigil === '!') return label === '' ? `@${target.slice(1)}` : label;
  return linkText(target.replace(/^(?:mailto|tel):/, ''), label);
}

/** Slack links what was typed ("example.com") by itself; only a label of its own hides the address. */
function linkText(address: string, label: string): string {
  if (label === '') return address;
  return address.includes(label) ? label : `${label} (${address})`;
}
