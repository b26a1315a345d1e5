import { describe, expect, it } from 'vitest';
import { sayDay, sayFullDay, sayMoment, sayTime } from '../../src/texts/dates.ts';

/** A Friday. */
const today = Temporal.PlainDate.from('2026-11-20');
const plain = (said: string) => said.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a day', () => {
  it.each([
    ['today', '2026-11-20', 'today', 'hoje', 'hoy', 'aujourd’hui'],
    ['tomorrow', '2026-11-21', 'tomorrow', 'amanhã', 'mañana', 'demain'],
    ['yesterday', '2026-11-19', 'yesterday', 'ontem', 'ayer', 'hier'],
    ['the day after tomorrow', '2026-11-22', 'Sun 22 Nov', 'dom., 22 de nov.', 'dom, 22 nov', 'dim. 22 nov.'],
    ['next week', '2026-11-27', 'Fri 27 Nov', 'sex., 27 de nov.', 'vie, 27 nov', 'ven. 27 nov.'],
    ['last week', '2026-11-13', 'Fri 13 Nov', 'sex., 13 de nov.', 'vie, 13 nov', 'ven. 13 nov.'],
    ['early next year, soon', '2027-01-04', 'Mon 4 Jan', 'seg., 4 de jan.', 'lun, 4 ene', 'lun. 4 janv.'],
  ])('%s is said without a year', (_what, day, ...said) => {
    expect(['en', 'pt', 'es', 'fr'].map((code) => plain(sayDay(code, Temporal.PlainDate.from(day), today)))).toEqual(
      said,
    );
  });

  it.each([
    [
      'a year ahead',
      '2027-11-20',
      'Sat, 20 Nov 2027',
      'sáb., 20 de nov. de 2027',
      'sáb, 20 nov 2027',
      'sam. 20 nov. 2027',
    ],
    [
      'last December',
      '2025-12-05',
      'Fri, 5 Dec 2025',
      'sex., 5 de dez. de 2025',
      'vie, 5 dic 2025',
      'ven. 5 déc. 2025',
    ],
  ])('%s is said with its year', (_what, day, ...said) => {
    expect(['en', 'pt', 'es', 'fr'].map((code) => plain(sayDay(code, Temporal.PlainDate.from(day), today)))).toEqual(
      said,
    );
  });

  it('leaves the year out for less than 180 days ahead, and only ahead', () => {
    expect(sayDay('en', today.add({ days: 179 }), today)).not.toContain('2027');
    expect(sayDay('en', today.add({ days: 180 }), today)).toContain('2027');
    const newYear = Temporal.PlainDate.from('2027-01-02');
    expect(sayDay('en', Temporal.PlainDate.from('2026-12-30'), newYear)).toContain('2026');
  });

  it('is tomorrow and yesterday across the turn of the year', () => {
    const eve = Temporal.PlainDate.from('2026-12-31');
    expect(sayDay('pt', eve.add({ days: 1 }), eve)).toBe('amanhã');
    expect(sayDay('fr', eve, eve.add({ days: 1 }))).toBe('hier');
  });

  it.each([
    ['en', 'Friday 20 November'],
    ['pt', 'sexta-feira, 20 de novembro'],
    ['es', 'viernes, 20 de noviembre'],
    ['fr', 'vendredi 20 novembre'],
  ])('is said in full for a heading in %s', (code, said) => {
    expect(plain(sayFullDay(code, today))).toBe(said);
  });
});

describe('a moment', () => {
  const moment = (local: string, zone: string) => Temporal.ZonedDateTime.from(`${local}[${zone}]`).toInstant();

  it.each([
    ['en', 'today at 17:00', 'Fri 27 Nov at 09:05'],
    ['pt', 'hoje às 17:00', 'sex., 27 de nov. às 09:05'],
    ['es', 'hoy a las 17:00', 'vie, 27 nov a las 09:05'],
    ['fr', 'aujourd’hui à 17:00', 'ven. 27 nov. à 09:05'],
  ])('names day and time in %s', (code, soon, later) => {
    const say = (local: string) => plain(sayMoment(code, moment(local, 'Europe/Lisbon'), 'Europe/Lisbon', today));
    expect(say('2026-11-20T17:00')).toBe(soon);
    expect(say('2026-11-27T09:05')).toBe(later);
  });

  it('is on the person’s own clock, whose day may be another than that of UTC', () => {
    const lateInNewYork = moment('2026-11-20T22:30', 'America/New_York');
    expect(sayMoment('en', lateInNewYork, 'America/New_York', today)).toBe('today at 22:30');
    expect(sayMoment('en', lateInNewYork, 'UTC', today)).toBe('tomorrow at 03:30');
    expect(sayMoment('es', lateInNewYork, 'Asia/Tokyo', today)).toBe('mañana a las 12:30');
  });
});

describe('a time', () => {
  it.each([
    ['00:00', '00:00'],
    ['07:05:59', '07:05'],
    ['23:59', '23:59'],
  ])('%s is said as %s, in 24 hours and without seconds', (time, said) => {
    expect(sayTime(Temporal.PlainTime.from(time))).toBe(said);
  });
});
