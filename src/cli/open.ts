import { type App, type AppParts, createApp } from '../app.ts';
import type { Channel } from '../channels/channel.ts';
import { localSender } from '../channels/terminal/terminal-channel.ts';
import { type Config, loadConfig } from '../config.ts';
import { ensureOwner } from '../core/people/owner.ts';
import { systemClock } from '../core/ports.ts';
import type { Database } from '../db/database.ts';
import { openEmbedded } from '../db/embedded.ts';
import { openServer } from '../db/server.ts';
import { createLogger, type Logger } from '../log.ts';
import { localPerson } from './local-person.ts';

export interface Opened {
  config: Config;
  log: Logger;
  database: Database;
}

/** Configuration, log and database: what every command begins with. `quiet` is for a person at a prompt. */
export async function open({ quiet }: { quiet: boolean }): Promise<Opened> {
  const config = loadConfig();
  const log = createLogger({ level: quiet && !config.logLevelChosen ? 'warn' : config.logLevel });
  const database =
    config.database.kind === 'server' ? await openServer(config.database.url) : await openEmbedded(config.database.dir);
  return { config, log, database };
}

/** An app on what was opened, with the model and embedder that are configured. */
export async function assemble({ config, log, database }: Opened, channels: Channel[]): Promise<App> {
  const parts: AppParts = { database, log, clock: systemClock, roles: config.roles, channels };
  if (config.model) {
    const { createLanguageModel } = await import('../openai/language-model.ts');
    parts.model = createLanguageModel(config.model);
  }
  if (config.embedding) {
    const { createEmbedder } = await import('../openai/embedder.ts');
    parts.embedder = createEmbedder(config.embedding);
  }
  return createApp(parts);
}

/** The id of the person at this machine, who is made at the first use. */
export function ownerOf(database: Database): Promise<string> {
  const { displayName, locale, timeZone } = localPerson();
  const sender = { ...localSender, displayName, locale };
  return database.asSystem().transactional((em) => ensureOwner(em, sender, timeZone, systemClock.now()));
}
