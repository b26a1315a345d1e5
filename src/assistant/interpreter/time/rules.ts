import type { Rule } from './chart.ts';
import type { RuleName } from './rule-names.ts';
import { clockRules } from './rules/clocks.ts';
import { dateRules } from './rules/dates.ts';
import { durationRules } from './rules/durations.ts';
import { momentRules } from './rules/moments.ts';
import { partRules } from './rules/parts.ts';
import { periodRules } from './rules/periods.ts';
import { repeatListRules } from './rules/repeat-lists.ts';
import { repeatTermRules } from './rules/repeat-terms.ts';
import { repeatRules } from './rules/repeats.ts';

/** What everything that can be said about time means. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  ...durationRules,
  ...clockRules,
  ...dateRules,
  ...periodRules,
  ...partRules,
  ...momentRules,
  ...repeatListRules,
  ...repeatRules,
  ...repeatTermRules,
};
