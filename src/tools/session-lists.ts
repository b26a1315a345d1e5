import { z } from 'zod';
import { listSessions, showSession } from '../core/sessions/list-sessions.ts';
import { listVirtues } from '../core/sessions/list-virtues.ts';
import { sessionTypes } from '../core/sessions/session.entity.ts';
import { type SessionSummary, summariseSessions } from '../core/sessions/summarise-sessions.ts';
import { offset, reference } from './inputs.ts';
import { iconOf, insightLines, saidSession, sessionData } from './session-text.ts';
import { defineTool, done, type ToolContext } from './tool.ts';
import { dayOf, more } from './views.ts';

export const sessionListTools = [
  defineTool({
    name: 'list_sessions',
    description: 'Lists guided sessions, the latest first.',
    effect: 'read',
    input: z.strictObject({ type: z.enum(sessionTypes).optional(), offset: offset.optional() }),
    async run(context, { type, offset: before = 0 }) {
      const { sessions, total } = await listSessions(context, { type, offset: before });
      const data = { items: sessions.map(sessionData), total, offset: before };
      if (sessions.length === 0) return done(context.say('sessions_none'), data);
      const lines = sessions.map((session, index) =>
        context.say('session_line', { ...saidSession(context, session), position: before + index + 1 }),
      );
      const rest = more(context, total - before - sessions.length);
      return done([context.say('sessions_heading'), ...lines, ...rest].join('\n'), data);
    },
  }),
  defineTool({
    name: 'show_session',
    description:
      'Shows one session: what came of it. Without one, sums up the sessions of the last days (30 by default): how many, how long, virtues, feelings.',
    effect: 'read',
    input: z.strictObject({
      session: reference('session').optional(),
      days: z.number().int().min(1).max(730).optional(),
    }),
    async run(context, { session: asked, days = 30 }) {
      if (asked === undefined) return summary(context, await summariseSessions(context, days));
      const { session, metrics } = await showSession(context, asked);
      const feelings = session.emotionalSnapshot.map(
        ({ emotion, intensity }) => `${context.say('emotion_name', { emotion })} ${intensity}/5`,
      );
      const lines = [
        context.say('session_view', saidSession(context, session)),
        ...(feelings.length > 0 ? [context.say('session_feelings', { feelings: feelings.join(', ') })] : []),
        ...insightLines(context, session),
        ...session.transcript.map(({ speaker, text }) => (speaker === 'steward' ? `– ${text}` : text)),
      ];
      const figures = Object.fromEntries(metrics.map(({ name, value }) => [name, Number(value)]));
      const data = { ...sessionData(session), transcript: session.transcript, metrics: figures };
      return done(lines.join('\n'), { session: data });
    },
  }),
  defineTool({
    name: 'list_virtues',
    description: 'Lists the virtues earned in sessions: how often, first and last.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const earned = await listVirtues(context);
      const items = earned.map(({ virtue, times, first, last }) => ({
        virtue,
        times,
        first: first.toString(),
        last: last.toString(),
      }));
      if (earned.length === 0) return done(context.say('virtues_none'), { items });
      const lines = earned.map(({ virtue, times, first, last }) =>
        context.say('virtue_line', {
          icon: iconOf(virtue),
          name: context.say('virtue_name', { virtue }),
          meaning: context.say('virtue_meaning', { virtue }),
          times,
          first: dayOf(context, first),
          last: dayOf(context, last),
        }),
      );
      return done([context.say('virtues_heading'), ...lines].join('\n'), { items });
    },
  }),
];

function summary(context: ToolContext, found: SessionSummary) {
  const { days, total, averageMinutes, commonVirtue, emotions } = found;
  const lines = [
    context.say('session_summary', { days, total, minutes: averageMinutes }),
    ...(commonVirtue
      ? [context.say('session_common_virtue', { virtue: context.say('virtue_name', { virtue: commonVirtue }) })]
      : []),
    ...(emotions.length > 0
      ? [
          context.say('session_feelings', {
            feelings: emotions.map((emotion) => context.say('emotion_name', { emotion })).join(', '),
          }),
        ]
      : []),
  ];
  return done(lines.join('\n'), { summary: { ...found } });
}
