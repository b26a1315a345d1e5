import { userInfo } from 'node:os';

/** What this machine tells of the person at it: their login name, language and time zone. */
export function localPerson(): { displayName: string; locale: string; timeZone: string } {
  const { locale, timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { displayName: loginName(), locale, timeZone };
}

/** Some containers run as a user without a name. */
function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'you';
  }
}
