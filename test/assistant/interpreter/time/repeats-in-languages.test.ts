import { describe, expect, it } from 'vitest';
import { friday, ruleOf } from './said.ts';

/** One rule a row: English, Portuguese, Spanish, French. */
const said: [string, string, string, string, string][] = [
  ['FREQ=DAILY', 'every day', 'todos os dias', 'todos los días', 'tous les jours'],
  ['FREQ=DAILY;INTERVAL=3', 'every 3 days', 'a cada 3 dias', 'cada 3 días', 'tous les 3 jours'],
  [
    'FREQ=WEEKLY;INTERVAL=2',
    'every two weeks',
    'de duas em duas semanas',
    'cada dos semanas',
    'toutes les deux semaines',
  ],
  [
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
    'every other tuesday',
    'terça sim terça não',
    'un martes sí y otro no',
    'un mardi sur deux',
  ],
  ['FREQ=WEEKLY;BYDAY=MO', 'every monday', 'todas as segundas', 'todos los lunes', 'tous les lundis'],
  [
    'FREQ=WEEKLY;BYDAY=TU,TH;BYHOUR=19;BYMINUTE=0',
    'tuesdays and thursdays at 7pm',
    'às terças e quintas às 19h',
    'los martes y jueves a las 7 de la tarde',
    'les mardis et jeudis à 19h',
  ],
  [
    'FREQ=WEEKLY;BYDAY=MO,WE;BYHOUR=8;BYMINUTE=30',
    'every monday and wednesday at 8:30',
    'toda segunda e quarta às 8:30',
    'cada lunes y miércoles a las 8:30',
    'chaque lundi et mercredi à 8h30',
  ],
  ['FREQ=WEEKLY;BYDAY=SA,SU', 'weekends', 'aos fins de semana', 'los fines de semana', 'tous les week-ends'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'every weekday', 'nos dias úteis', 'entre semana', 'en semaine'],
  [
    'FREQ=MONTHLY;BYDAY=1MO',
    'first monday of every month',
    'primeira segunda-feira de cada mês',
    'el primer lunes de cada mes',
    'le premier lundi de chaque mois',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=-1',
    'last day of every month',
    'último dia de cada mês',
    'el último día de cada mes',
    'le dernier jour de chaque mois',
  ],
  [
    'FREQ=MONTHLY;BYMONTHDAY=15',
    'on the 15th of each month',
    'todo dia 15',
    'el 15 de cada mes',
    'le 15 de chaque mois',
  ],
  [
    'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=3',
    'every year on 3 May',
    'todos os anos a 3 de maio',
    'cada año el 3 de mayo',
    'chaque année le 3 mai',
  ],
  ['FREQ=DAILY, morning', 'every morning', 'todas as manhãs', 'todas las mañanas', 'tous les matins'],
  [
    'FREQ=DAILY;BYHOUR=22;BYMINUTE=0',
    'every night at 10',
    'todas as noites às 10',
    'todas las noches a las 10',
    'tous les soirs à 22h',
  ],
  ['FREQ=MONTHLY;INTERVAL=3', 'quarterly', 'trimestralmente', 'trimestralmente', 'trimestriellement'],
  ['FREQ=WEEKLY', 'once a week', 'uma vez por semana', 'una vez por semana', 'une fois par semaine'],
  [
    'FREQ=WEEKLY;UNTIL=20270531T225959Z',
    'every week until june',
    'toda semana até junho',
    'cada semana hasta junio',
    "chaque semaine jusqu'en juin",
  ],
  [
    'FREQ=DAILY, except FREQ=WEEKLY;BYDAY=SU',
    'every day except sunday',
    'todos os dias exceto aos domingos',
    'cada día excepto los domingos',
    'tous les jours sauf le dimanche',
  ],
  ['after P3D', 'every! 3 days', 'a cada! 3 dias', 'cada! 3 días', 'tous! les 3 jours'],
];

describe.each([
  ['en', 1],
  ['pt', 2],
  ['es', 3],
  ['fr', 4],
] as const)('repetitions in %s', (code, column) => {
  it.each(said.map((row) => [row[column], row[0]] as const))('reads "%s"', (text, rule) => {
    expect(ruleOf(text, code, friday)).toBe(rule);
  });
});

describe('repetitions', () => {
  it.each([
    ['every third friday', 'FREQ=MONTHLY;BYDAY=3FR'],
    ['every last friday', 'FREQ=MONTHLY;BYDAY=-1FR'],
    ['2nd and last thursday of each month', 'FREQ=MONTHLY;BYDAY=2TH,-1TH'],
    ['on the 1st and 15th of every month', 'FREQ=MONTHLY;BYMONTHDAY=1,15'],
    ['every mon-fri at 8', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=8;BYMINUTE=0'],
    ['every day at 9am and 9pm', 'FREQ=DAILY;BYHOUR=9,21;BYMINUTE=0'],
    ['every hour from 9 to 17', 'FREQ=HOURLY;BYHOUR=9,10,11,12,13,14,15,16,17;BYMINUTE=0'],
    ['every tuesday from 7 to 9pm', 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=19;BYMINUTE=0, for PT2H'],
    ['every half hour', 'FREQ=MINUTELY;INTERVAL=30'],
    ['every christmas', 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25'],
    ['every sunday night', 'FREQ=WEEKLY;BYDAY=SU, night'],
    ['every monday 5 times', 'FREQ=WEEKLY;BYDAY=MO;COUNT=5'],
    ['every week starting next monday', 'FREQ=WEEKLY, from 2026-11-23'],
    ['every day from 1 to 24 december', 'FREQ=DAILY;UNTIL=20261224T235959Z, from 2026-12-01'],
    ['every monday except 28 december', 'FREQ=WEEKLY;BYDAY=MO, except 2026-12-28'],
    ['every day for two weeks starting tomorrow', 'FREQ=DAILY;UNTIL=20261204T235959Z, from 2026-11-21'],
    ['at nine call mom every monday', 'FREQ=WEEKLY;BYDAY=MO;BYHOUR=9;BYMINUTE=0'],
  ])('reads "%s"', (text, rule) => {
    expect(ruleOf(text, 'en')).toBe(rule);
  });

  it.each(['every day and every week', 'every day at 9:00 and 17:30', 'every monday tomorrow'])(
    'asks about "%s"',
    (text) => {
      expect(ruleOf(text, 'en')).toBe('unclear');
    },
  );

  it.each(['every unicorn', 'tomorrow', 'twice a week'])('finds none in "%s"', (text) => {
    expect(ruleOf(text, 'en')).toBe('nothing');
  });
});
