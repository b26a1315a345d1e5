import type { Channel } from '../channels/channel.ts';
import type { TerminalChannel } from '../channels/terminal/terminal-channel.ts';
import type { ChannelName } from '../core/conversation/message.ts';
import { IdentitySchema } from '../core/people/identity.entity.ts';
import { offerPairing } from '../core/people/pairing.ts';
import { PersonSchema } from '../core/people/person.entity.ts';
import { systemClock } from '../core/ports.ts';
import type { Database } from '../db/database.ts';
import { text } from '../texts/text.ts';
import type { Opened } from './open.ts';

/** A word at the prompt; and, at the prompt or in the log, how to get in on channels that nobody has come in by yet. */
export async function announce(
  { log, database }: Opened,
  owner: string,
  prompt: TerminalChannel | undefined,
  channels: Channel[],
): Promise<void> {
  const { language } = await database.asPerson(owner).findOneOrFail(PersonSchema, owner);
  prompt?.print(text(language, 'hello'));
  const unpaired: ChannelName[] = [];
  for (const { name } of channels) if (await nobodyYet(database, name)) unpaired.push(name);
  if (unpaired.length === 0) return;
  const code = await database.asPerson(owner).transactional((em) => offerPairing(em, owner, systemClock.now()));
  const values = { channels: unpaired.join(', '), code: `${code.slice(0, 4)}-${code.slice(4)}` };
  const line = text(language, 'pair_hint', values);
  if (prompt) prompt.print(line);
  else log.info(line);
}

async function nobodyYet(database: Database, channel: ChannelName): Promise<boolean> {
  return channel !== 'terminal' && (await database.asSystem().count(IdentitySchema, { channel })) === 0;
}
