import { describe, expect, it } from 'vitest';
import { timeOf } from './said.ts';

const evening = '2026-11-20T18:00/2026-11-21T00:00';
const afternoon = '2026-11-20T12:00/2026-11-20T19:00';
const nextWeek = '2026-11-23T00:00/2026-11-30T00:00';
const weekend = '2026-11-20T18:00/2026-11-23T00:00';
const endOfMonth = '2026-11-21T00:00/2026-12-01T00:00';
const earlyMay = '2027-05-03T00:00/2027-05-06T00:00';

/** One meaning a row: English, Portuguese, Spanish, French. */
const said: [string, string, string, string, string][] = [
  ['2026-11-20', 'today', 'hoje', 'hoy', "aujourd'hui"],
  ['2026-11-22', 'day after tomorrow', 'depois de amanhã', 'pasado mañana', 'après-demain'],
  ['2026-11-18', 'the day before yesterday', 'anteontem', 'anteayer', 'avant-hier'],
  ['2026-11-23', 'on monday', 'na segunda', 'el lunes', 'lundi'],
  ['2026-11-13', 'last friday', 'sexta passada', 'el viernes pasado', 'vendredi dernier'],
  [nextWeek, 'next week', 'na semana que vem', 'la próxima semana', 'la semaine prochaine'],
  [
    '2026-11-25',
    'wednesday next week',
    'quarta da semana que vem',
    'el miércoles de la próxima semana',
    'mercredi de la semaine prochaine',
  ],
  [weekend, 'this weekend', 'este fim de semana', 'este finde', 'ce week-end'],
  ['2026-12-15', 'the 15th', 'no dia 15', 'el 15', 'le 15'],
  ['2027-01-01', 'january 1st', '1º de janeiro', 'primero de enero', 'le 1er janvier'],
  ['2027-05-03', '3 May 2027', '3 de maio de 2027', 'el 3 de mayo de 2027', 'le 3 mai 2027'],
  ['2026-12-25', '25/12/2026', '25/12', '25/12/26', 'le 25/12'],
  [
    '2026-12-25',
    'twenty-fifth of december',
    'vinte e cinco de dezembro',
    'veinticinco de diciembre',
    'le vingt-cinq décembre',
  ],
  [
    '2027-03-01',
    'first monday of march',
    'primeira segunda-feira de março',
    'el primer lunes de marzo',
    'le premier lundi de mars',
  ],
  [
    '2026-11-27',
    'the last friday of the month',
    'última sexta-feira do mês',
    'el último viernes del mes',
    'le dernier vendredi du mois',
  ],
  ['2026-12-24', 'christmas eve', 'véspera de natal', 'nochebuena', 'la veille de noël'],
  [
    '2026-12-18',
    'a week before christmas',
    'uma semana antes do natal',
    'una semana antes de navidad',
    'une semaine avant noël',
  ],
  [
    '2026-11-23',
    'two days after tomorrow',
    'dois dias depois de amanhã',
    'dos días después de mañana',
    'deux jours après demain',
  ],
  ['2026-12-04', 'in two weeks', 'daqui a duas semanas', 'dentro de dos semanas', 'dans deux semaines'],
  ['2025-11-20', 'a year ago', 'há um ano', 'hace un año', 'il y a un an'],
  ['2026-11-20T09:45', '15 minutes ago', 'há 15 minutos', 'hace 15 minutos', 'il y a 15 minutes'],
  ['2026-11-20T10:30', 'in half an hour', 'em meia hora', 'en media hora', 'dans une demi-heure'],
  [
    '2026-11-20T11:30',
    'in an hour and a half',
    'daqui a uma hora e meia',
    'en una hora y media',
    'dans une heure et demie',
  ],
  [
    '2026-11-21T17:30',
    'tomorrow at half past five pm',
    'amanhã às 17h30',
    'mañana a las cinco y media de la tarde',
    'demain à 17h30',
  ],
  [
    '2026-11-20T14:45',
    'at a quarter to three',
    'quinze para as três',
    'a las tres menos cuarto',
    "à trois heures moins le quart de l'après-midi",
  ],
  ['2026-11-20T20:00', 'at 8 in the evening', 'às 8 da noite', 'a las 8 de la noche', 'à 8 heures du soir'],
  ['2026-11-20T12:00', 'at noon', 'ao meio-dia', 'al mediodía', 'à midi'],
  ['2026-11-21T00:00', 'at midnight', 'à meia-noite', 'a medianoche', 'à minuit'],
  [evening, 'this evening', 'esta noite', 'esta noche', 'ce soir'],
  [afternoon, 'this afternoon', 'esta tarde', 'esta tarde', 'cet après-midi'],
  ['2026-11-21T18:00/2026-11-22T00:00', 'saturday night', 'sábado à noite', 'el sábado por la noche', 'samedi soir'],
  [
    '2026-11-20T15:00/2026-11-20T17:00',
    'between 3 and 5 in the afternoon',
    'entre as 3 e as 5 da tarde',
    'entre las 3 y las 5 de la tarde',
    'entre 15h et 17h',
  ],
  [earlyMay, 'from 3 to 5 May', 'de 3 a 5 de maio', 'del 3 al 5 de mayo', 'du 3 au 5 mai'],
  [endOfMonth, 'the end of the month', 'no fim do mês', 'a fin de mes', 'à la fin du mois'],
  [
    '2026-07-01T00:00/2026-10-01T00:00',
    'third quarter',
    'terceiro trimestre',
    'el tercer trimestre',
    'le troisième trimestre',
  ],
  ['2027-06-21T00:00/2027-09-23T00:00', 'this summer', 'este verão', 'este verano', 'cet été'],
  ['2027-01-01T00:00/2028-01-01T00:00', 'in 2027', 'em 2027', 'en 2027', 'en 2027'],
];

describe.each([
  ['en', 1],
  ['pt', 2],
  ['es', 3],
  ['fr', 4],
] as const)('times in %s', (code, column) => {
  it.each(said.map((row) => [row[column], row[0]] as const))('reads %s', (text, time) => {
    expect(timeOf(text, code)).toBe(time);
  });

  it.each(said.slice(0, 12).map((row) => row[column]))(
    'reads %s in capitals, without accents, with signs around it',
    (text) => {
      const shouted = text.toUpperCase().normalize('NFD').replace(/\p{M}/gu, '');
      expect(timeOf(`🎉 ${shouted}!`, code)).toBe(timeOf(text, code));
    },
  );
});
