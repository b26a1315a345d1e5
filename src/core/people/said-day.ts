import { sayDay } from '../../texts/dates.ts';
import type { Scope } from '../scope.ts';
import { ownDay } from './own-time.ts';

/** A day as the person would say it, for a refusal: today, yesterday, Thu 26 Nov. */
export const saidDay = ({ person, now }: Scope, day: Temporal.PlainDate): string =>
  sayDay(person.language, day, ownDay(now, person));
