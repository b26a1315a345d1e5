import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { conflictsAmong, type Occurrence, overlaps } from '../../../src/core/planning/event-occurrences.ts';
import { type Chat, openChat } from '../../support/chat.ts';

let chat: Chat;
const inChat = (timeZone?: string) => {
  beforeAll(async () => {
    chat = await openChat(timeZone ? { timeZone } : {});
  });
  afterAll(() => chat.stop());
};
const sql = <Row>(text: string, values: unknown[] = []) =>
  chat.app.database.asPerson(chat.owner).execute<Row[]>(text, values);
const stored = () =>
  sql<{ title: string; starts: string; ends: string | null; status: string }>(
    `select title, to_json(starts_at) #>> '{}' as starts, to_json(ends_at) #>> '{}' as ends, status from events order by created_at`,
  );
const localTimes = async (timeZone: string) =>
  (await stored()).map(({ title, starts, ends }) => {
    const local = (moment: string) =>
      Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
    return `${title} ${local(starts)}${ends ? ` ${local(ends)}` : ''}`;
  });

describe('an event', () => {
  inChat();

  it('is put into the calendar with a time, a length and a place', async () => {
    await chat.say('goal: keep my teeth');
    expect(
      await chat.say(
        '/add_event Dentist; starts: Friday 3pm; minutes: 45; location: Rua Augusta; type: personal; goal: teeth',
      ),
    ).toBe('In the calendar: Dentist, Fri 27 Nov at 15:00–15:45 (Rua Augusta)');
    expect(await sql(`select type, status, location, goal_id is not null as has_goal from events`)).toEqual([
      { type: 'personal', status: 'scheduled', location: 'Rua Augusta', has_goal: true },
    ]);
  });

  it('is of whole days without a time, and ends when it is said to', async () => {
    await chat.say('/add_event Conference; starts: Monday; ends: Wednesday');
    await chat.say('/add_event Night shift; starts: Saturday 22:00; until: 6:00');
    await chat.say('/add_event Launch; starts: 2026-12-01T09:00; ends: 2026-12-02T18:00');
    await chat.say('schedule a call with Bob on 2026-12-03 at 10:00 for an hour');
    expect(await localTimes('Europe/Lisbon')).toEqual([
      'Dentist 2026-11-27T15:00 2026-11-27T15:45',
      'Conference 2026-11-23T00:00 2026-11-26T00:00',
      'Night shift 2026-11-21T22:00 2026-11-22T06:00',
      'Launch 2026-12-01T09:00 2026-12-02T18:00',
      'call with Bob 2026-12-03T10:00 2026-12-03T11:00',
    ]);
  });

  it('names what it overlaps with, and is kept all the same', async () => {
    expect(await chat.say('/add_event Call; starts: Friday 3:15pm')).toBe(
      'In the calendar: Call, Fri 27 Nov at 15:15\nIt overlaps with Dentist (Fri 27 Nov at 15:00–15:45).\n  [1] Cancel it',
    );
    expect(await chat.say('/list_events query: dentist')).toBe(
      'Events:\n1. Fri 27 Nov at 15:00–15:45: Dentist (Rua Augusta) – at the same time as Call',
    );
    expect(await chat.say('/add_event Lunch; starts: Tuesday 13:00; minutes: 60')).not.toContain('overlaps');
  });

  it('is cancelled by the button below the overlap, and comes back', async () => {
    await chat.say('/add_event Chat; starts: Friday 3:30pm');
    expect(await chat.say('1')).toBe('Cancelled: Chat, Fri 27 Nov at 15:30');
    expect(await chat.say('/list_events query: chat')).toBe('No event matches “chat”.');
    expect(await chat.say('undo')).toBe('Undone: Cancelled: Chat, Fri 27 Nov at 15:30');
    await chat.say('/cancel_event chat');
  });

  it('keeps its length when it is moved, and its day when only a clock is said', async () => {
    expect(await chat.say('/update_event dentist; starts: Thursday 10am')).toContain('Thu 26 Nov at 10:00–10:45');
    expect(await chat.say('move the dentist appointment to 4pm')).toContain('Thu 26 Nov at 16:00–16:45');
    expect(await chat.say('push the dentist appointment back by 15 minutes')).toContain('Thu 26 Nov at 16:15–17:00');
    expect(await chat.say('/update_event dentist; by: -PT15M')).toContain('Thu 26 Nov at 16:00–16:45');
    expect(await chat.say('/update_event dentist; by: P1D')).toContain('Fri 27 Nov at 16:00–16:45');
    expect(await chat.say('/update_event dentist; by: -P1D')).toContain('Thu 26 Nov at 16:00–16:45');
    expect(await chat.say('/update_event dentist; until: 18:00')).toContain('Thu 26 Nov at 16:00–18:00');
    expect(await chat.say('/update_event dentist; title: Hygienist; location: none; status: completed')).toBe(
      'Changed: Hygienist, Thu 26 Nov at 16:00–18:00',
    );
  });

  it.each([
    ['/add_event Bad; starts: Friday 3pm; ends: Thursday', 'That ends before it starts. Give a later end.'],
    ['/add_event Bad; starts: 2026-12-01; ends: 2028-01-01', 'An event lasts a year at most.'],
    ['/add_event Bad; starts: 2026-02-30', 'There is no such date: 2026-02-30.'],
    ['/add_event Bad; starts: Friday; type: party', 'type'],
    ['/add_event Bad; starts: Friday; goal: moon', 'I can’t find “moon”.'],
    ['/add_event Bad; starts: Friday; repeat: FREQ=HOURLY', 'A task repeats once a day at most.'],
    ['/add_event Bad', 'starts'],
    ['/update_event hygienist; ends: 2026-11-01', 'That ends before it starts.'],
    ['/update_event unicorn; starts: Friday', 'I can’t find “unicorn”.'],
    ['/cancel_event launch; on: 2026-12-09', '“Launch” does not take place on 2026-12-09.'],
    ['/update_event launch; repeat_except: 2026-12-09', '“Launch” takes place only once.'],
    ['/list_events from: 2026-12-09; to: 2026-12-01', 'The first day comes after the last. Turn them round.'],
    ['/list_events from: 2026-01-01; to: 2028-12-01', 'I look through 366 days at most. Name a shorter time.'],
  ])('is refused with a reason: %s', async (said, reason) => {
    const before = await stored();
    expect(await chat.say(said)).toContain(reason);
    expect(await stored()).toEqual(before);
  });

  it('that lies ahead is meant before one of the same name that is over', async () => {
    await chat.say('/add_event Gym; starts: 2026-11-01T10:00');
    await chat.say('/add_event Gym; starts: 2026-12-30T10:00');
    expect(await chat.say('/cancel_event gym')).toBe('Cancelled: Gym, Wed 30 Dec at 10:00');
  });

  it('is told in other languages', async () => {
    await chat.say('speak Portuguese');
    expect(await chat.say('/add_event Jantar; starts: 2026-12-05T20:00; minutes: 90')).toBe(
      'Na agenda: Jantar, sáb., 5 de dez. às 20:00–21:30',
    );
    await chat.say('/settings language Spanish');
    expect(await chat.say('/add_event Cena; starts: 2026-12-05T21:00')).toContain('Coincide con Jantar');
    await chat.say('/settings language French');
    expect(await chat.say('/events 2026-12-20')).toContain('Rien dans l’agenda à ce moment-là.');
  });
});

describe('an event that repeats', () => {
  inChat();

  it('is one row, counted out in every view', async () => {
    expect(
      await chat.say('/add_event Yoga; starts: Saturday 18:00; until: 19:00; repeat: FREQ=WEEKLY;BYDAY=MO,WE'),
    ).toBe('In the calendar: Yoga, Mon 23 Nov at 18:00–19:00\nRepeats every week on Monday and Wednesday');
    expect(await stored()).toHaveLength(1);
    expect(await chat.say('/list_events from: 2026-11-23; to: 2026-11-30')).toBe(
      'Events:\n1. Mon 23 Nov at 18:00–19:00: Yoga\n2. Wed 25 Nov at 18:00–19:00: Yoga\n3. Mon 30 Nov at 18:00–19:00: Yoga',
    );
    expect(await chat.say('/add_event Dinner; starts: 2026-12-02T18:30')).toContain(
      'overlaps with Yoga (Wed 2 Dec at 18:00–19:00)',
    );
  });

  it('is cancelled on one day alone, or for good', async () => {
    expect(await chat.say('/cancel_event yoga; on: 2026-11-25')).toBe('Cancelled on Wed 25 Nov only: Yoga');
    expect(await chat.say('/cancel_event yoga; on: 2026-11-26')).toBe('“Yoga” does not take place on 2026-11-26.');
    expect(await chat.say('/list_events from: 2026-11-23; to: 2026-11-29')).not.toContain('Wed 25 Nov');
    await chat.say('/cancel_event yoga');
    expect(await chat.say('/list_events query: yoga')).toBe('No event matches “yoga”.');
    await chat.say('undo');
    expect(await chat.say('/list_events query: yoga')).toContain('Mon 30 Nov');
  });

  it('is moved every time, or made one time again', async () => {
    expect(await chat.say('/update_event yoga; starts: 2026-11-23T19:00')).toContain('Mon 23 Nov at 19:00–20:00');
    expect(await chat.say('/list_events from: 2026-12-07; to: 2026-12-07')).toContain('Mon 7 Dec at 19:00–20:00: Yoga');
    await chat.say('/update_event yoga; repeat: none');
    expect(await chat.say('/list_events from: 2026-12-07; to: 2026-12-07')).toContain('Nothing in the calendar then.');
    expect(await sql('select from events where recurrence_id is not null')).toEqual([]);
  });

  it('keeps its clock time when summer time ends, and its whole days are whole', async () => {
    await chat.say('/add_event Choir; starts: 2027-03-26T20:00; minutes: 60; repeat: weekly');
    await chat.say('/add_event Market; starts: 2027-03-21; repeat: weekly');
    expect(await chat.say('/list_events from: 2027-03-26; to: 2027-04-03')).toBe(
      [
        'Events:',
        '1. Fri 26 Mar at 20:00–21:00: Choir',
        '2. Sun 28 Mar: Market',
        '3. Fri 2 Apr at 20:00–21:00: Choir',
      ].join('\n'),
    );
  });
});

describe('the day and the week', () => {
  inChat('America/New_York');
  beforeEach(() => chat.clock.set('2026-11-20T15:00:00Z'));

  it('have events, what overlaps, tasks, reminders and the habits that are planned', async () => {
    await chat.say('/add_event Stand-up; starts: 2026-11-16T09:00; minutes: 15; repeat: weekdays');
    await chat.say('/add_event Review; starts: today 4pm; minutes: 60');
    await chat.say('/add_event Call; starts: today 4:30pm; minutes: 15');
    await chat.say('/add_event Trip; starts: Saturday; ends: Sunday');
    await chat.say('/add_task pack; due: tomorrow');
    await chat.say('remind me to sleep at 10pm');
    await chat.say('new habit: read every day');
    await chat.say('new habit: swim twice a week');
    await chat.say('new habit: gym every monday and friday');
    expect(await chat.say('today')).toContain(
      'Events:\n• 09:00–09:15: Stand-up\n• 16:00–17:00: Review – at the same time as Call\n• 16:30–16:45: Call – at the same time as Review',
    );
    const week = await chat.say('this week');
    expect(week).toContain('Week of Monday 16 November to Sunday 22 November');
    expect(week).toContain('Monday 16 November\n• 09:00–09:15: Stand-up\nHabits: gym');
    expect(week).toContain('Friday 20 November (today)\n• 09:00–09:15: Stand-up\n• 16:00–17:00: Review');
    expect(week).toContain('• sleep – today at 22:00\nHabits: gym');
    expect(week).toContain('Saturday 21 November\n• Trip\n• pack – tomorrow\n');
    expect(week).toContain('Sunday 22 November\n• Trip\n');
    expect(week).toContain('Every day: read\nSome time this week: swim 2 times');
    expect(await chat.say('next week')).toContain('Monday 23 November\n• 09:00–09:15: Stand-up');
  });

  it('keep to the person’s own days, and whole days to the calendar', async () => {
    await chat.say('my day starts at 4:00');
    await chat.say('/add_event Party; starts: 2026-11-22T01:00; minutes: 60');
    expect(await chat.say('/show_day on: 2026-11-21')).toContain('• Trip\n• 01:00–02:00: Party');
    expect(await chat.say('/show_day on: 2026-11-20')).not.toContain('Trip');
    expect(await chat.say('/list_events from: 2026-11-21; to: 2026-11-21')).toContain('Party');
  });

  it('leave out habits that are paused, and say so in other languages', async () => {
    await sql(
      `insert into habit_pauses (id, person_id, from_on, until_on) values (gen_random_uuid(), ?, '2026-11-23', '2026-11-29')`,
      [chat.owner],
    );
    expect(await chat.say('next week')).not.toMatch(/read|gym|swim/);
    await chat.say('speak Portuguese');
    expect(await chat.say('/week')).toContain('Semana de segunda-feira, 16 de novembro a domingo, 22 de novembro');
    await chat.say('/settings language French');
    expect(await chat.say('/show_week of: 2027-06-07')).toMatch(/^Semaine du lundi 7 juin au dimanche 13 juin\n/);
  });

  it('are empty when nothing is planned', async () => {
    await chat.say('/settings language English');
    await sql('delete from events');
    await sql('delete from habits');
    expect(await chat.say('/show_week of: 2027-06-07')).toBe(
      'Week of Monday 7 June to Sunday 13 June\n\nNothing planned this week.',
    );
  });
});

describe('overlaps, whatever the times', () => {
  const times = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.option(fc.integer({ min: 1, max: 10 }), { nil: null }))
    .map(([start, length]) => ({
      startsAt: Temporal.Instant.fromEpochMilliseconds(start * 60_000),
      endsAt: length === null ? null : Temporal.Instant.fromEpochMilliseconds((start + length) * 60_000),
    }));
  /** Minutes that it takes up; one without length takes the minute it is at. */
  const minutes = ({ startsAt, endsAt }: { startsAt: Temporal.Instant; endsAt: Temporal.Instant | null }) => {
    const first = startsAt.epochMilliseconds / 60_000;
    const last = endsAt ? endsAt.epochMilliseconds / 60_000 : first + 1;
    return Array.from({ length: last - first }, (_, index) => first + index);
  };

  it('are the same as having a minute in common, both ways', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        const inCommon = minutes(a).some((minute) => minutes(b).includes(minute));
        expect([overlaps(a, b), overlaps(b, a)]).toEqual([inCommon, inCommon]);
      }),
    );
  });

  it('are found for each, never with itself or with whole days', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(times, fc.boolean()), { maxLength: 8 }), (list) => {
        const occurrences = list.map(([one, allDay]) => ({ ...one, allDay, event: {} }) as Occurrence);
        const conflicts = conflictsAmong(occurrences);
        for (const [one, others] of conflicts) {
          expect(others).not.toContain(one);
          expect([one, ...others].some(({ allDay }) => allDay)).toBe(false);
          for (const other of others) expect(conflicts.get(other)).toContain(one);
        }
      }),
    );
  });
});
