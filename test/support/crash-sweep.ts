import { InboundMessageSchema } from '../../src/core/conversation/inbound-message.entity.ts';
import { OutboundMessageSchema } from '../../src/core/conversation/outbound-message.entity.ts';
import { ToolCallSchema } from '../../src/core/conversation/tool-call.entity.ts';
import { ReminderSchema } from '../../src/core/notifications/reminder.entity.ts';
import { TaskSchema } from '../../src/core/planning/task.entity.ts';
import type { Database } from '../../src/db/database.ts';
import { type CrashPlan, type JournalLine, readJournal } from './crash-plan.ts';
import { type CrashEnd, type CrashStage, createCrashStage, runCrashChild } from './crash-stage.ts';
import { noticeDeadProcesses } from './dead-process.ts';

/** What was found in the end of one message whose process died over it. */
export interface Found {
  killedAt: number;
  /** How the process ended, and the steps of this message that it took. */
  end: CrashEnd;
  inbound: string[];
  calls: string[];
  tasks: number;
  reminders: number;
  replies: { text: string; status: string }[];
  /** How often the person got the reply. */
  copies: number;
  /** What the next message was answered with. */
  next: string | undefined;
}

export interface Sweep {
  kills: readonly number[];
  repeatable?: boolean;
  template: CrashStage;
  /** What lets a server database find a dead process's jobs, before the next process starts. */
  notice?: (url: string) => Promise<void>;
}

const things = [
  ...['milk', 'apples', 'bread', 'cheese', 'rice', 'honey', 'salt', 'flour', 'soap', 'candles', 'paper', 'pens'],
  ...['tea', 'coffee', 'olives', 'lemons', 'onions', 'beans', 'butter', 'pepper'],
];
const messageOn = (thing: string) => ({ id: thing, text: `add buy ${thing} tomorrow at 5pm and remind me at 6pm` });

/**
 * As many messages as there are steps to die at, each by a process that first finishes what the one before it left, and
 * one more message by a process that lives. Resolves with what became of each, and the steps of the last.
 */
export async function sweep({ kills, repeatable = false, template, notice = noticeDeadProcesses }: Sweep) {
  const stage = await createCrashStage(template);
  const plan = { at: stage.at, journal: stage.journal, repeatable };
  const said: CrashPlan['said'] = [];
  const ends: CrashEnd[] = [];
  try {
    for (const killAt of [...kills, undefined]) {
      said.push(messageOn(things[said.length] ?? 'nothing'));
      if (said.length > 1 && 'url' in stage.at) await notice(stage.at.url);
      ends.push(await runCrashChild({ ...plan, said, ...(killAt && { killAt }) }));
    }
    return { found: await findAll(stage, said, kills, ends), last: ends.at(-1) };
  } finally {
    await stage.remove();
  }
}

async function findAll(stage: CrashStage, said: CrashPlan['said'], kills: readonly number[], ends: CrashEnd[]) {
  const database = await stage.open();
  const journal = readJournal(stage.journal);
  const found: Found[] = [];
  try {
    for (const [index, killedAt] of kills.entries()) {
      const [one, next, end] = [said[index], said[index + 1], ends[index]];
      if (!one || !next || !end) throw new Error('a message without its end');
      const [following] = (await rowsOf(database, next.id)).replies;
      const rest = { next: following?.text, copies: copiesOf(journal, one.id) };
      found.push({ killedAt, end, ...(await rowsOf(database, one.id)), ...rest });
    }
  } finally {
    await database.close();
  }
  return found;
}

async function rowsOf(database: Database, thing: string) {
  const inbound = await database.asSystem().find(InboundMessageSchema, { externalId: thing });
  const em = database.asPerson(inbound[0]?.personId ?? '');
  const mine = { inboundId: { $in: inbound.map(({ id }) => id) } };
  const calls = await em.find(ToolCallSchema, mine, { orderBy: { callIndex: 'asc' } });
  const replies = await em.find(OutboundMessageSchema, mine);
  return {
    inbound: inbound.map(({ status }) => status),
    calls: calls.map(({ tool, status }) => `${tool} ${status}`),
    tasks: await em.count(TaskSchema, { title: `buy ${thing}` }),
    reminders: await em.count(ReminderSchema, { text: `buy ${thing}` }),
    replies: replies.map(({ text, status }) => ({ text, status })),
  };
}

const copiesOf = (journal: JournalLine[], id: string) =>
  journal.filter((line) => 'inReplyTo' in line && line.inReplyTo === id).length;
