import type { Said } from '../chart.ts';
import { inHalf, movedClock } from '../clock-hours.ts';
import type { SpokenClock } from '../moment.ts';
import { rule } from './rule.ts';

/** Times of the clock. Hours that no clock shows stay as they are, to be told as impossible. */
export const clockRules = {
  hour_digits: rule('hour', 'weak', (said) => {
    const { value, length, padded } = said.get('digits');
    if (length > 2 || value > 24) return undefined;
    const certainty = value > 12 || value === 0 ? 'fixed' : padded ? 'likely' : 'open';
    return { hour: value, minute: 0, certainty };
  }),
  hour_spoken: rule('hour', 'weak', (said) => {
    const hour = said.get('spoken');
    if (hour > 24) return undefined;
    return { hour, minute: 0, certainty: hour > 12 || hour === 0 ? 'fixed' : 'open' };
  }),
  hour_named: rule('hour', 'sure', namedHour),
  long_hour: rule('long_hour', 'weak', (said, _reference, { clockOf24 }) => {
    const hour = said.get('hour');
    return hour.certainty === 'open' && clockOf24 ? { ...hour, certainty: 'likely' } : hour;
  }),
  long_hour_typed: rule('long_hour', 'weak', (said) => said.get('typed_hour')),
  compact: rule('compact', 'weak', (said) => {
    const { value, length, padded } = said.get('digits');
    const [hour, minute] = [Math.floor(value / 100), value % 100];
    if (length < 3 || length > 4 || hour > 23 || minute > 59) return undefined;
    const certainty = hour > 12 || hour === 0 ? 'fixed' : padded || length === 4 ? 'likely' : 'open';
    return { hour, minute, certainty: hour === 10 || hour === 11 || hour === 12 ? 'open' : certainty };
  }),
  pair: rule(
    'pair',
    'weak',
    (said) => {
      const hour = said.get('hour');
      const minute = said.get('clock_minutes');
      return hour.minute === 0 && hour.hour < 24 ? { ...hour, minute } : undefined;
    },
    1,
  ),
  minutes_number: rule('clock_minutes', 'weak', (said) => {
    const minutes = said.get('number');
    return minutes > 0 && minutes < 60 ? minutes : undefined;
  }),
  minutes_fraction: rule('clock_minutes', 'sure', (said) => said.get('quarter')),
  minutes_half: rule('clock_minutes', 'sure', () => 30),
  minutes_zero: rule('clock_minutes', 'sure', (said) => {
    const minutes = said.all('number').at(-1) ?? 0;
    return minutes < 10 ? minutes : undefined;
  }),
  clock_typed: rule('clock', 'sure', (said) => said.get('typed_clock')),
  clock_oclock: rule('clock', 'sure', (said) => said.get('hour')),
  clock_meridiem: rule('clock', 'sure', (said) => inHalf(anyClock(said), said.get('meridiem'))),
  clock_plus: rule('clock', 'parts', (said) => movedClock(anyClock(said), said.get('clock_minutes'))),
  clock_minus: rule('clock', 'parts', (said) => movedClock(anyClock(said), -said.get('clock_minutes'))),
  clock_past: rule('clock', 'sure', (said) => ifFives(said, movedClock(anyClock(said), minutesIn(said)))),
  clock_to: rule('clock', 'sure', (said) => ifFives(said, movedClock(anyClock(said), -minutesIn(said)))),
  clock_half_past: rule('clock', 'sure', (said) => movedClock(anyClock(said), 30)),
  clock_half: rule('clock', 'weak', (said) => movedClock(anyClock(said), 30)),
  clock_zone: rule('clock', 'sure', (said) => ({ ...anyClock(said), zone: said.get('zone') })),
  clock_same: rule('clock', 'weakest', anyClock),
  clock_long: rule('clock', 'weak', (said) => movedClock(said.get('long_hour'), said.get('clock_minutes')), 2),
  tod_hour: rule('tod', 'parts', anyClock),
  tod_clock: rule('tod', 'parts', anyClock),
};

/** The clock among the parts, in whatever way it was said. */
export function anyClock(said: Said): SpokenClock {
  const categories = ['clock', 'pair', 'compact', 'long_hour', 'hour', 'tod', 'typed_clock'] as const;
  for (const category of categories) {
    const clock = said.find(category);
    if (clock) return clock;
  }
  throw new Error('A pattern lacks a clock');
}

function namedHour(said: Said): SpokenClock {
  const minutes = said.get('named_clock');
  return { hour: Math.floor(minutes / 60), minute: minutes % 60, certainty: 'fixed' };
}

const minutesIn = (said: Said) => said.get('clock_minutes');

/** "3 to 5" is a range: minutes that are counted to or from an hour come in fives, unless "minutes" is said. */
function ifFives(said: Said, clock: SpokenClock | undefined): SpokenClock | undefined {
  return minutesIn(said) % 5 === 0 || said.has('minute_word') ? clock : undefined;
}
