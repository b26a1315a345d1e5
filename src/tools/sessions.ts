import { z } from 'zod';
import { personaOf } from '../core/people/set-ritual.ts';
import { acceptGoal } from '../core/sessions/accept-goal.ts';
import { continueSession } from '../core/sessions/continue-session.ts';
import { endSession, sessionEnds } from '../core/sessions/end-session.ts';
import { openSession } from '../core/sessions/open-session.ts';
import { kindOf, stepNames } from '../core/sessions/scripts.ts';
import { type Session, sessionTypes } from '../core/sessions/session.entity.ts';
import { currentStep } from '../core/sessions/session-progress.ts';
import { startSession } from '../core/sessions/start-session.ts';
import { isStopWord } from '../core/sessions/stop-words.ts';
import { goalData } from './goal-text.ts';
import { longText, reference, title } from './inputs.ts';
import {
  allVirtues,
  capital,
  minutesOf,
  outcomeResult,
  questionOf,
  saidSession,
  sessionData,
  stepResult,
  virtueSaid,
} from './session-text.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf } from './views.ts';

const type = z.enum(sessionTypes);

/** Which kind of session, or what to do with the one that is open already. */
async function askFirst(context: ToolContext, open: Session | null) {
  const button = (label: string, tool: string, input: Record<string, unknown> = {}) => ({
    label,
    call: { tool, input },
  });
  const text = open ? context.say('session_open', saidSession(context, open)) : context.say('session_which');
  const buttons = open
    ? [button(context.say('session_go_on'), 'continue_session'), button(context.say('session_end'), 'end_session')]
    : sessionTypes.map((one) =>
        button(capital(context.say('session_type', { type: one })), 'start_session', { type: one }),
      );
  return { ...done(text, open ? { session: sessionData(open) } : {}, buttons), outcome: 'asked' as const };
}

function interrupted(context: ToolContext, session: Session) {
  return done(context.say('session_interrupted'), { session: sessionData(session) });
}

export const sessionTools = [
  defineTool({
    name: 'start_session',
    description:
      'Begins a guided session, a few questions one after the other: face_to_face, spoken_presence, silent_reflection or written_clarity.',
    effect: 'change',
    input: z.strictObject({ type: type.optional() }),
    async run(context, input) {
      if (!input.type) return askFirst(context, await openSession(context));
      const { session, isNew } = await startSession(context, input.type);
      if (!isNew) return askFirst(context, session);
      const persona = await personaOf(context.em, context.person.id);
      const lead = context.say('session_opening', {
        type: capital(context.say('session_type', { type: session.type })),
        persona,
      });
      return stepResult(context, session, currentStep(session) ?? 'next_step', lead);
    },
  }),
  defineTool({
    name: 'continue_session',
    description:
      'Answers the step of the open session that waits, or skips it; without an answer takes an interrupted session up again.',
    effect: 'change',
    input: z.strictObject({
      answer: longText.optional(),
      skip: z.boolean().optional(),
      step: z.enum(stepNames).optional().describe('The step that the answer is to'),
    }),
    async run(context, input) {
      if (input.answer && isStopWord(input.answer)) return interrupted(context, await endSession(context, 'later'));
      const answer = input.answer && virtueSaid(context, input.answer);
      const { session, step, isUnclear } = await continueSession(context, { ...input, answer }, questionOf(context));
      if (step && isUnclear) {
        const lead = context.say('session_unclear', { step: kindOf(step), virtues: allVirtues(context) });
        return stepResult(context, session, step, lead);
      }
      return step ? stepResult(context, session, step) : completed(context, session);
    },
  }),
  defineTool({
    name: 'end_session',
    description: 'Ends the open session: now, for good, or for later, to be taken up again.',
    effect: 'change',
    input: z.strictObject({ how: z.enum(sessionEnds).optional() }),
    async run(context, { how = 'now' }) {
      const session = await endSession(context, how);
      if (session.status === 'interrupted') return interrupted(context, session);
      if (session.status === 'completed') return completed(context, session);
      return done(context.say('session_failed'), { session: sessionData(session) });
    },
  }),
  defineTool({
    name: 'accept_goal',
    description: 'Makes a goal of what a session suggested, by words of it; without words of the latest suggestion.',
    effect: 'change',
    input: z.strictObject({ goal: title.optional(), session: reference('session').optional() }),
    async run(context, input) {
      const goal = await acceptGoal(context, input.goal, input.session);
      const by = goal.deadline ? dayOf(context, goal.deadline) : '';
      return done(context.say('session_goal_accepted', { title: goal.title, by }), { goal: goalData(goal) });
    },
  }),
];

function completed(context: ToolContext, session: Session) {
  const { virtue, minutes } = { ...saidSession(context, session), minutes: Math.max(1, minutesOf(session)) };
  return outcomeResult(context, session, context.say('session_completed', { minutes, virtue }));
}
