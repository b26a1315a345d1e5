import type { Period } from './moment.ts';

/** Astronomical seasons of the north, as days on which they usually begin: spring, summer, autumn, winter. */
const begins = [
  { month: 3, day: 20 },
  { month: 6, day: 21 },
  { month: 9, day: 23 },
  { month: 12, day: 21 },
] as const;

/** Zones of the southern half, where the same word is half a year away. */
const southern =
  /^(?:Australia|Antarctica)\/|^America\/(?:Argentina|Sao_Paulo|Bahia|Fortaleza|Recife|Maceio|Belem|Araguaina|Campo_Grande|Cuiaba|Manaus|Porto_Velho|Rio_Branco|Asuncion|Montevideo|Santiago|Punta_Arenas|La_Paz|Lima|Buenos_Aires)|^Africa\/(?:Johannesburg|Maputo|Luanda|Harare|Windhoek|Gaborone|Lusaka|Maseru|Mbabane)|^Pacific\/Auckland|^Indian\/(?:Antananarivo|Mauritius|Reunion)/;

/** The season (0 spring, 1 summer, 2 autumn, 3 winter) that begins in a year, where the time zone is. */
export function seasonIn(year: number, season: number, timeZone: string): Period {
  const turned = southern.test(timeZone) ? (season + 2) % 4 : season;
  const first = Temporal.PlainDate.from({ year, ...(begins[turned] ?? begins[0]) });
  const next = Temporal.PlainDate.from({
    year: turned === 3 ? year + 1 : year,
    ...(begins[(turned + 1) % 4] ?? begins[0]),
  });
  return { grain: 'season', first, last: next.subtract({ days: 1 }) };
}

/** The season that is `offset` after the current one, whichever it is. */
export function seasonFromNow(offset: number, today: Temporal.PlainDate, timeZone: string): Period | undefined {
  const around = [-1, 0, 1].flatMap((years) =>
    [0, 1, 2, 3].map((season) => seasonIn(today.year + years, season, timeZone)),
  );
  const inOrder = around.sort((a, b) => Temporal.PlainDate.compare(a.first, b.first));
  const current = inOrder.findLastIndex(({ first }) => Temporal.PlainDate.compare(first, today) <= 0);
  return inOrder[current + offset];
}

/** The season of that name that is `offset` (this is 0, next 1, last -1) from now: the current one, or the nearest ahead. */
export function namedSeason(
  season: number,
  offset: number,
  today: Temporal.PlainDate,
  timeZone: string,
): Period | undefined {
  const years = [-1, 0, 1, 2].map((change) => seasonIn(today.year + change, season, timeZone));
  const next = years.findIndex(({ last }) => Temporal.PlainDate.compare(last, today) >= 0);
  const isNow = years[next] && Temporal.PlainDate.compare(years[next].first, today) <= 0;
  return years[next + (offset > 0 && !isNow ? offset - 1 : offset)];
}
