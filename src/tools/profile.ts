import { z } from 'zod';
import { makeAdmin } from '../core/people/make-admin.ts';
import { showProfile } from '../core/people/show-profile.ts';
import { sayTime } from '../texts/dates.ts';
import { reference } from './inputs.ts';
import { profileText } from './profile-text.ts';
import { defineTool, done } from './tool.ts';

export const profileTools = [
  defineTool({
    name: 'show_profile',
    description: 'Shows who the person is to Steward: names, role, clock, working hours, points, level and alignment.',
    effect: 'read',
    input: z.strictObject({}),
    async run(context) {
      const profile = await showProfile(context);
      const { person, standing, identities } = profile;
      return done(profileText(context, profile), {
        name: person.displayName,
        username: person.username ?? null,
        role: person.role,
        tier: person.tier,
        language: person.language,
        timeZone: person.timeZone,
        dayStart: sayTime(person.dayStart),
        workStart: sayTime(person.workStart),
        workEnd: sayTime(person.workEnd),
        workDays: person.workDays,
        retentionDays: person.retentionDays,
        lastSeenAt: identities[0]?.lastSeenAt.toString() ?? null,
        channels: [...new Set(identities.map(({ channel }) => channel))],
        ...standing,
      });
    },
  }),
  defineTool({
    name: 'make_admin',
    description: 'Makes somebody else of this Steward an admin, too, by their username or name.',
    effect: 'change',
    adminOnly: true,
    input: z.strictObject({ person: reference('person') }),
    async run(context, { person }) {
      const { id, displayName } = await makeAdmin(context, person);
      return done(context.say('made_admin', { name: displayName }), { person: { id, name: displayName } });
    },
  }),
];
