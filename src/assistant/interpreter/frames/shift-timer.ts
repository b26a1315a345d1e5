import { takeDuration } from '../intents/amount.ts';
import type { Scope } from '../intents/scope.ts';
import type { Interpretation } from '../interpretation.ts';
import type { Lasting } from '../time/moment.ts';
import { type Clause, clauseOf } from './clause.ts';
import { onNamed, referenceOf } from './reminder-clauses.ts';

/** "Add 5 minutes to the pizza timer": it ends so much later or earlier than it would have. */
export function shiftTimer(clause: Clause, scope: Scope): Interpretation | undefined {
  const { acts, text } = clause;
  const { rest, duration } = takeDuration(text, scope.language);
  if (!duration || !isShift(clause)) return undefined;
  const length = asIso(duration);
  if (!length) return undefined;
  const by = `${acts.has('less') || acts.has('remove') ? '-' : ''}${length}`;
  return onNamed('update_reminder', referenceOf(clauseOf(rest, scope.language), scope), { by });
}

/** The amount must stand on its own: in "add a 5 minute timer" it says what is added. */
function isShift({ marks, thingMark, acts }: Clause): boolean {
  const unit = marks.findIndex(({ is }) => is.has('unit'));
  const next = marks[unit + 1];
  const isTowards = next !== undefined && (next.is.has('onto') || next.is.has('off') || next.is.has('link'));
  return acts.has('more') && !acts.has('add')
    ? true
    : acts.has('less') && !acts.has('remove')
      ? true
      : isTowards && next !== thingMark;
}

/** Undefined for months, whose length is open. */
export function asIso({ seconds, days, months }: Lasting): string | undefined {
  return months > 0 ? undefined : Temporal.Duration.from({ days, seconds }).round({ largestUnit: 'days' }).toString();
}
