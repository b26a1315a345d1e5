import { readFileSync } from 'node:fs';
import type { ModelMessage } from '../core/ports.ts';
import { recentExchanges } from './history.ts';
import type { Turn, TurnParts } from './turn-parts.ts';

const systemPrompt = readFileSync(new URL('./prompts/system.md', import.meta.url), 'utf8');
const exchanges = 12;
const recalled = 6;
const charactersEach = 600;

/** What a model is told before it answers: who it serves, what was said lately, what memory brings up, and the message. */
export async function modelContext(parts: TurnParts, turn: Turn, said: string): Promise<ModelMessage[]> {
  const query = await parts.memory.prepare(said);
  const em = parts.asPerson(turn.personId, { toolCallId: '', channel: turn.inbound.channel });
  const found = await em.transactional((tx) => parts.memory.recall(tx, query, recalled));
  const earlier = await recentExchanges(em, turn.personId, turn.inbound.createdAt, exchanges);
  const memory = found.map(({ text, at }) => `- ${at.toString().slice(0, 10)}: ${fenced(text)}`).join('\n');
  const system = memory === '' ? instructions(turn) : `${instructions(turn)}\n<memory>\n${memory}\n</memory>`;
  return [{ role: 'system', content: system }, ...earlier, { role: 'user', content: said }];
}

function instructions({ displayName, language, now, timeZone }: Turn): string {
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
  };
  return systemPrompt.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole).trim();
}

/** Recalled words can't close their fence. */
const fenced = (text: string) =>
  text
    .slice(0, charactersEach)
    .replace(/<\/?memory>/gi, '')
    .replaceAll('\n', ' ');
