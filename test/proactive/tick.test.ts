import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NotificationSchema } from '../../src/core/notifications/notification.entity.ts';
import { type Chat, openChat } from '../support/chat.ts';

/** Fails if Steward said anything since what was last read: it says things in order, and this is said last. */
async function expectSilence(chat: Chat): Promise<void> {
  expect(await chat.say('/frobnicate')).toContain('/frobnicate');
}

async function tickAt(chat: Chat, moment: string): Promise<void> {
  chat.clock.set(moment);
  await chat.app.tick();
}

describe('a reminder', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());

  it('comes when its moment has come, once, with buttons to snooze it', async () => {
    chat.clock.set('2026-11-20T09:00:00Z');
    await chat.say('remind me to call mom in 10 minutes');
    await tickAt(chat, '2026-11-20T09:09:59Z');
    await expectSilence(chat);
    await tickAt(chat, '2026-11-20T09:10:00Z');
    expect(await chat.next()).toBe('⏰ call mom\n  [1] In 10 minutes\n  [2] In an hour');
    await tickAt(chat, '2026-11-20T09:11:00Z');
    await expectSilence(chat);
  });

  it('comes again when it was snoozed, by a button or by words', async () => {
    await chat.say('remind me to open the window in 10 minutes');
    await tickAt(chat, '2026-11-20T09:21:00Z');
    expect(await chat.next()).toContain('⏰ open the window');
    expect(await chat.say('1')).toBe('Snoozed: I’ll remind you today at 09:31: open the window');
    await tickAt(chat, '2026-11-20T09:30:59Z');
    await expectSilence(chat);
    await tickAt(chat, '2026-11-20T09:31:00Z');
    expect(await chat.next()).toContain('⏰ open the window\n  [1] In 10 minutes');
    expect(await chat.say('snooze 1 hour')).toBe('Snoozed: I’ll remind you today at 10:31: open the window');
    await tickAt(chat, '2026-11-20T10:31:00Z');
    expect(await chat.next()).toContain('⏰ open the window');
    await chat.app.tick();
    await expectSilence(chat);
  });

  it('never comes when it was cancelled', async () => {
    await chat.say('remind me to water the plants in 10 minutes');
    await chat.say('cancel the reminder water the plants');
    await tickAt(chat, '2026-11-21T09:30:00Z');
    // Only the briefing of the 21st, which is still fresh.
    expect(await chat.next()).toMatch(/^Good morning, Ana\./);
    await expectSilence(chat);
  });

  it('comes once when two look at the same moment', async () => {
    await chat.say('remind me to feed the cat in 10 minutes');
    chat.clock.advance({ minutes: 10 });
    await Promise.all([chat.app.tick(), chat.app.tick(), chat.app.tick()]);
    expect(await chat.next()).toContain('⏰ feed the cat');
    await expectSilence(chat);
  });

  it('comes late rather than never when Steward was away', async () => {
    await chat.say('remind me to pay the rent in 10 minutes');
    chat.clock.advance({ hours: 20 });
    await chat.app.tick();
    expect(await chat.next()).toContain('⏰ pay the rent');
  });
});

describe('the morning briefing', () => {
  let chat: Chat;
  beforeAll(async () => {
    chat = await openChat();
  });
  afterAll(() => chat.stop());

  /** Lives in a zone from a moment on, with the briefing at a time of that zone's clock. */
  async function live(zone: string, moment: string, time = '8'): Promise<void> {
    chat.clock.set(moment);
    expect(await chat.say(`my time zone is ${zone}`)).toContain(zone);
    expect(await chat.say(`brief me at ${time}`)).toContain('Your morning briefing comes at');
  }

  /** Ticks every half hour after now and until `end`; resolves with the moments at which a briefing came. */
  async function briefingsUntil(end: string): Promise<string[]> {
    const came: string[] = [];
    const sent = () => chat.app.database.asPerson(chat.owner).count(NotificationSchema, { status: 'sent' });
    let before = await sent();
    while (Temporal.Instant.compare(chat.clock.now(), Temporal.Instant.from(end)) < 0) {
      chat.clock.advance({ minutes: 30 });
      await chat.app.tick();
      const now = await sent();
      if (now > before) came.push(chat.clock.now().toString());
      before = now;
    }
    for (const _ of came) expect(await chat.next()).toMatch(/^Good morning, Ana\./);
    await expectSilence(chat);
    return came;
  }

  it('comes at eight of the person’s clock each day, when the clocks go back', async () => {
    await live('Europe/Lisbon', '2026-10-23T12:00:00Z');
    expect(await briefingsUntil('2026-10-26T12:00:00Z')).toEqual([
      '2026-10-24T07:00:00Z',
      '2026-10-25T08:00:00Z',
      '2026-10-26T08:00:00Z',
    ]);
  });

  it('comes at eight of the person’s clock each day, when the clocks go forward', async () => {
    await live('Europe/Lisbon', '2026-03-27T12:00:00Z');
    expect(await briefingsUntil('2026-03-30T12:00:00Z')).toEqual([
      '2026-03-28T08:00:00Z',
      '2026-03-29T07:00:00Z',
      '2026-03-30T07:00:00Z',
    ]);
  });

  it('comes once at a time of day that comes twice, and an hour on at one that is skipped', async () => {
    await live('Europe/Lisbon', '2027-10-30T12:00:00Z', '1:30');
    expect(await briefingsUntil('2027-11-01T12:00:00Z')).toEqual(['2027-10-31T00:30:00Z', '2027-11-01T01:30:00Z']);
    await live('Europe/Lisbon', '2027-03-27T12:00:00Z', '1:30');
    expect(await briefingsUntil('2027-03-29T12:00:00Z')).toEqual(['2027-03-28T01:30:00Z', '2027-03-29T00:30:00Z']);
  });

  it('comes once a day to somebody who moves west after it came', async () => {
    await live('Europe/Lisbon', '2026-12-01T07:00:00Z');
    expect(await briefingsUntil('2026-12-01T10:00:00Z')).toEqual(['2026-12-01T08:00:00Z']);
    await chat.say('my time zone is America/New_York');
    expect(await briefingsUntil('2026-12-02T14:00:00Z')).toEqual(['2026-12-02T13:00:00Z']);
  });

  it('comes at the new zone’s eight to somebody who moves west before it came', async () => {
    await live('Europe/Lisbon', '2026-12-04T07:00:00Z');
    await chat.say('my time zone is America/New_York');
    expect(await briefingsUntil('2026-12-04T14:00:00Z')).toEqual(['2026-12-04T13:00:00Z']);
  });

  it('comes at the next morning to somebody who moves east past it', async () => {
    await live('Europe/Lisbon', '2026-12-07T07:00:00Z');
    await chat.say('my time zone is Asia/Tokyo');
    expect(await briefingsUntil('2026-12-08T12:00:00Z')).toEqual(['2026-12-07T23:00:00Z']);
  });

  it('does not come again for a day that it was there for before a move west over midnight', async () => {
    await live('Asia/Tokyo', '2026-12-10T22:00:00Z');
    expect(await briefingsUntil('2026-12-11T00:00:00Z')).toEqual(['2026-12-10T23:00:00Z']);
    await chat.say('my time zone is Europe/Lisbon');
    expect(await briefingsUntil('2026-12-12T12:00:00Z')).toEqual(['2026-12-12T08:00:00Z']);
  });

  it('comes up to four hours late', async () => {
    await live('Europe/Lisbon', '2026-12-14T07:00:00Z');
    await tickAt(chat, '2026-12-14T12:00:00Z');
    expect(await chat.next()).toMatch(/^Good morning, Ana\./);
  });

  it('is missed when it is later than that, and comes the next day', async () => {
    await live('Europe/Lisbon', '2026-12-16T07:00:00Z');
    await tickAt(chat, '2026-12-16T12:00:01Z');
    await expectSilence(chat);
    const day = { kind: 'morning_briefing', occurrenceKey: '2026-12-16' } as const;
    const [missed] = await chat.app.database.asPerson(chat.owner).find(NotificationSchema, day);
    expect(missed?.status).toBe('missed');
    expect(await briefingsUntil('2026-12-17T12:00:01Z')).toEqual(['2026-12-17T08:00:01Z']);
  });

  it('comes on a fresh morning although those before it were missed', async () => {
    await live('Europe/Lisbon', '2026-12-19T07:00:00Z');
    chat.clock.set('2026-12-22T08:00:00Z');
    expect(await briefingsUntil('2026-12-22T12:00:00Z')).toHaveLength(1);
  });

  it('comes once when two look at the same moment', async () => {
    await live('Europe/Lisbon', '2026-12-28T07:00:00Z');
    chat.clock.set('2026-12-28T08:00:00Z');
    await Promise.all([chat.app.tick(), chat.app.tick(), chat.app.tick()]);
    expect(await chat.next()).toMatch(/^Good morning, Ana\./);
    await expectSilence(chat);
  });
});
