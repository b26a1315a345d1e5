import { readFileSync } from 'node:fs';
import { cutText } from '../core/conversation/storable-text.ts';
import { type Persona, personaOf } from '../core/people/set-ritual.ts';
import { usableBeliefs } from '../core/people/what-you-know.ts';
import type { ModelMessage, Recalled } from '../core/ports.ts';
import { recentExchanges } from './history.ts';
import type { Turn, TurnParts } from './turn-parts.ts';

const systemPrompt = readFileSync(new URL('./prompts/system.md', import.meta.url), 'utf8');
const earlierMessages = 12;
const recalled = 6;
const charactersEach = 600;
/** Preferences learned of the person that a model is told, the surest first. */
const knownAtMost = 30;
/** How each persona speaks. */
const manners: Readonly<Record<Persona, string>> = {
  confident_coach: 'a confident coach: direct, energetic, sure that they can do it',
  warm_friend: 'a warm friend: relaxed, kind, on their side',
  gentle_guide: 'a gentle guide: calm and patient, never pressing',
  wise_mentor: 'a wise mentor: thoughtful, with an eye for what matters in the long run',
};
/** Whose words they are matters; of a record its kind does. */
const saidBy: Record<string, string> = { message: 'they said', reply: 'you said' };

/** What a model is told before it answers: who it serves, what was said lately, what memory brings up, and the message. */
export async function modelContext(parts: TurnParts, turn: Turn, said: string): Promise<ModelMessage[]> {
  const query = await parts.memory.prepare(said);
  const em = parts.asPerson(turn.personId, { toolCallId: '', channel: turn.inbound.channel });
  const { found, persona, known } = await em.transactional(async (tx) => ({
    found: await parts.memory.recall(tx, query, recalled),
    persona: await personaOf(tx, turn.personId),
    known: await usableBeliefs({ em: tx, person: { id: turn.personId }, now: turn.now }, knownAtMost),
  }));
  const earlier = await recentExchanges(em, turn.personId, earlierMessages);
  const memory = found.map((one) => memoryLine(one, turn.timeZone)).join('\n');
  const beliefs = known
    .map(({ key, value }) => `- ${fenced(value.toLowerCase().startsWith(key) ? value : `${key}: ${value}`)}`)
    .join('\n');
  const system = [instructions(turn, persona), block('known', beliefs), block('memory', memory)]
    .filter(Boolean)
    .join('\n');
  return [{ role: 'system', content: system }, ...earlier, { role: 'user', content: said }];
}

/** Data for the model, fenced off from what it is told to do. */
const block = (name: string, lines: string) => (lines === '' ? '' : `<${name}>\n${lines}\n</${name}>`);

function instructions({ displayName, language, now, timeZone }: Turn, persona: Persona): string {
  const local = now.toZonedDateTimeISO(timeZone);
  const values: Record<string, string> = {
    name: displayName,
    language: new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language,
    now: local.toLocaleString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
    zone: timeZone,
    persona: manners[persona],
  };
  return systemPrompt.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole).trim();
}

function memoryLine({ domain, text, at }: Recalled, timeZone: string): string {
  const day = at.toZonedDateTimeISO(timeZone).toPlainDate();
  return `- ${day}, ${saidBy[domain] ?? domain}: ${fenced(text)}`;
}

/** Recalled words stay on their line, and can't close their fence: without a `<` there is no tag of any spelling. */
const fenced = (text: string) => cutText(text, charactersEach).replaceAll('<', '‹').replace(/\s+/g, ' ');
