import { describe, expect, it } from 'vitest';
import { reference, timeOf } from './said.ts';

/** A Tuesday, four in the afternoon. */
const tuesday = reference('2026-11-24T16:00[Europe/Lisbon]');

describe('conventions', () => {
  it.each([
    ['tuesday', '2026-12-01'],
    ['this tuesday', '2026-11-24'],
    ['this monday', '2026-11-30'],
    ['next friday', '2026-12-04'],
    ['friday after next', '2026-12-04'],
    ['this coming friday', '2026-11-27'],
    ['last tuesday', '2026-11-17'],
    ['at 5', '2026-11-24T17:00'],
    ['at 3', '2026-11-25T15:00'],
    ['at 7', '2026-11-24T19:00'],
    ['tomorrow at 7', '2026-11-25T07:00'],
    ['tomorrow at 5', '2026-11-25T17:00'],
    ['tonight at 2', '2026-11-25T02:00'],
    ['at 12 tonight', '2026-11-25T00:00'],
    ['two upcoming weeks', '2026-12-07T00:00/2026-12-14T00:00'],
    ['the next two weeks', '2026-11-30T00:00/2026-12-14T00:00'],
    ['from 11 to 1pm', '2026-11-25T11:00/2026-11-25T13:00'],
    ['4pm for 30 minutes', '2026-11-24T16:00/2026-11-24T16:30'],
  ])('takes "%s" as %s', (text, time) => {
    expect(timeOf(text, 'en', tuesday)).toBe(time);
  });

  it('takes the nearest "próxima sexta" in Portuguese, and that of next week in Spanish and French', () => {
    expect(timeOf('próxima sexta', 'pt', tuesday)).toBe('2026-11-27');
    expect(timeOf('el próximo viernes', 'es', tuesday)).toBe('2026-12-04');
    expect(timeOf('vendredi prochain', 'fr', tuesday)).toBe('2026-12-04');
  });

  it('takes hours as the clock shows them where people use all twenty-four', () => {
    expect(timeOf('demain à 5h', 'fr', tuesday)).toBe('2026-11-25T05:00');
    expect(timeOf('demain à 5h de l’après-midi', 'fr', tuesday)).toBe('2026-11-25T17:00');
  });

  it('reads 5/3 by language, and asks where it may be two dates', () => {
    expect(timeOf('5/3', 'pt')).toBe('2027-03-05');
    expect(timeOf('5/3', 'en')).toBe('ambiguous');
    expect(timeOf('5/3', 'en', reference('2026-11-20T10:00[America/New_York]'))).toBe('2027-05-03');
  });

  it('puts the seasons half a year apart south of the equator', () => {
    expect(timeOf('este verão', 'pt', reference('2026-11-20T10:00[America/Sao_Paulo]'))).toBe(
      '2026-12-21T00:00/2027-03-20T00:00',
    );
  });

  it('moves a time said in another zone into the person’s', () => {
    expect(timeOf('tomorrow at 9am PST', 'en')).toBe('2026-11-21T17:00');
    expect(timeOf('tomorrow 3pm - 4pm CET', 'en')).toBe('2026-11-21T14:00/2026-11-21T15:00');
  });

  it('looks back when what was said is done', () => {
    const past = reference('2026-11-24T16:00[Europe/Lisbon]', 'past');
    expect(timeOf('monday', 'en', past)).toBe('2026-11-23');
    expect(timeOf('at 9', 'en', past)).toBe('2026-11-24T09:00');
    expect(timeOf('in march', 'en', past)).toBe('2026-03-01T00:00/2026-04-01T00:00');
    expect(timeOf('christmas day', 'en', past)).toBe('2025-12-25');
    expect(timeOf('this morning', 'en', past)).toBe('2026-11-24T00:00/2026-11-24T12:00');
  });
});

describe('what is no one time', () => {
  it.each([
    ['31 february', 'en'],
    ['31 de fevereiro', 'pt'],
    ['el 31 de junio', 'es'],
    ['le 30 février', 'fr'],
    ['30/02/2027', 'fr'],
    ['at 25:00', 'en'],
    ['at 13 pm', 'en'],
    ['in 900 years', 'en'],
  ] as const)('says that "%s" does not exist', (text, code) => {
    expect(timeOf(text, code)).toBe('impossible');
  });

  it.each([
    ['friday 3', 'en'],
    ['friday at midnight', 'en'],
    ['monday 25 november', 'en'],
    ['before friday', 'en'],
    ['two weeks ago monday', 'en'],
    ['this morning in the evening', 'en'],
    ['avant vendredi', 'fr'],
    ['el martes 19 de febrero', 'es'],
    ['segunda-feira, 18 de fevereiro', 'pt'],
    ['le soir du 15', 'fr'],
    ['antes de sexta', 'pt'],
  ] as const)('asks about "%s"', (text, code) => {
    expect(timeOf(text, code)).toBe('unclear');
  });

  it('asks from when ten days count that may count from either end', () => {
    expect(timeOf('for 10 days from 18 december', 'en')).toBe('ambiguous');
  });

  it.each([
    ['may I ask you', 'en'],
    ['cook sunday roast for Ana', 'en'],
    ['a second opinion', 'en'],
    ['march on', 'en'],
    ['#friday is a tag', 'en'],
    ['finish today’s report', 'en'],
    ['5% of it', 'en'],
    ['café da manhã', 'pt'],
    ['set de ténis', 'pt'],
    ['a segunda parte do relatório', 'pt'],
    ['segunda parte do relatório', 'pt'],
    ['comer una manzana', 'es'],
    ['el segundo piso', 'es'],
    ['le second rapport', 'fr'],
    ['the second draft', 'en'],
    ['room 2212', 'en'],
    ['twenty four hours in advance', 'en'],
    ['vamos ter uma reunião', 'pt'],
    ['quero ter 2 gatos', 'pt'],
    ['la mer est belle', 'fr'],
    ['mi casa es tu casa', 'es'],
  ] as const)('leaves "%s" alone', (text, code) => {
    expect(timeOf(text, code)).toBe('nothing');
  });

  it('keeps how long something was done apart from when', () => {
    const past = reference('2026-11-20T10:00[Europe/Lisbon]', 'past');
    expect(timeOf('slept 8h yesterday', 'en', past)).not.toContain('T08:00');
    expect(timeOf('couru 2h hier', 'fr', past)).not.toContain('T02:00');
  });
});

describe('typing and dictating', () => {
  it.each([
    ['wednsday', '2026-11-25'],
    ['septembre 3', 'nothing'],
    ['on satruday', '2026-11-21'],
    ['TOMORROW AT FIVE PM', '2026-11-21T17:00'],
    ['tomorrow at seventeen thirty', '2026-11-21T17:30'],
    ['on the twenty first of june at nine fifteen am', '2027-06-21T09:15'],
    ['tomorrow‏ at 5pm', '2026-11-21T17:00'],
    ['⏰ tomorrow ⏰ 17:00', '2026-11-21T17:00'],
  ])('reads "%s"', (text, time) => {
    expect(timeOf(text, 'en')).toBe(time);
  });
});
