import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import { slackFailure } from './failures.ts';

/** How Slack knows a person. */
export interface Profile {
  displayName: string;
  /** BCP 47. */
  locale?: string;
}

const patienceMs = 1_000;
const keepMs = 3_600_000;
const keepMissingMs = 300_000;
const capacity = 1_000;

/**
 * Who a user id is and where to write to them, asked of Slack and kept for an hour. Asking stands between an event and
 * its acknowledgement, so a slow or failing answer is not waited for: the id serves as the name.
 */
export class Directory {
  readonly #web: webApi.WebClient;
  readonly #log: Logger;
  readonly #profiles = new Map<string, { profile: Promise<Profile | undefined>; staleAt: number }>();
  readonly #conversations = new Map<string, string>();

  constructor(web: webApi.WebClient, log: Logger) {
    this.#web = web;
    this.#log = log;
  }

  /** Within about a second. Never throws. */
  async profile(userId: string): Promise<Profile> {
    const unknown: Profile = { displayName: userId };
    const tooLong = new AbortController();
    const patience = pause(patienceMs, unknown, { signal: tooLong.signal }).catch(() => unknown);
    const found = this.#lookUp(userId).then((profile) => profile ?? unknown);
    const profile = await Promise.race([found, patience]);
    tooLong.abort();
    return profile;
  }

  /** The direct-message conversation with a person. Throws what the Web API call throws. */
  async conversationWith(userId: string): Promise<string> {
    const known = this.#conversations.get(userId);
    if (known !== undefined) return known;
    const opened = await this.#web.conversations.open({ users: userId });
    const conversation = opened.channel?.id;
    if (conversation === undefined) throw new Error('Slack opened a conversation but gave no id for it');
    if (this.#conversations.size >= capacity) this.#conversations.clear();
    this.#conversations.set(userId, conversation);
    return conversation;
  }

  #lookUp(userId: string): Promise<Profile | undefined> {
    const kept = this.#profiles.get(userId);
    if (kept && kept.staleAt > Date.now()) return kept.profile;
    const profile = this.#ask(userId);
    if (this.#profiles.size >= capacity) this.#profiles.clear();
    const entry = { profile, staleAt: Date.now() + keepMs };
    this.#profiles.set(userId, entry);
    void profile.then((found) => {
      if (!found) entry.staleAt = Date.now() + keepMissingMs;
    });
    return profile;
  }

  async #ask(userId: string): Promise<Profile | undefined> {
    try {
      const { user } = await this.#web.users.info({ user: userId, include_locale: true });
      const displayName = user?.profile?.display_name || user?.real_name || user?.name;
      return displayName ? { displayName, ...(user?.locale ? { locale: user.locale } : {}) } : undefined;
    } catch (error) {
      this.#log.warn(
        { code: slackFailure(error).code },
        'could not look up a Slack user; their id serves as their name',
      );
      return undefined;
    }
  }
}
