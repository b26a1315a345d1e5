/** A small writer of SVG: whatever is in a text or attribute, the result is well-formed XML. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element around markup that was made by this file. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** A line of text, whose markup is shown as it is. */
export const line = (attributes: Attributes, words: string): string => element('text', attributes, escaped(words));

export function svg(width: number, height: number, ...children: readonly string[]): string {
  const size = { width: Math.ceil(width), height: Math.ceil(height) };
  const background = element('rect', { ...size, fill: '#ffffff' });
  const box = `0 0 ${size.width} ${size.height}`;
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: box }, background, ...children);
}

/** What XML 1.0 does not allow even as an entity is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
