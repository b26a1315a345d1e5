/**
 * A service that a project is kept in, as it is said: "github repo=owner/repo connected=true" is what S4 keeps as
 * {"github": {"repo": "owner/repo", "connected": true}}. Words without an = are its `ref`: "jira PROJ".
 */
export function readIntegration(said: string): [service: string, settings: Record<string, unknown>] {
  const [service = '', ...words] = said.trim().split(/\s+/);
  const settings: Record<string, unknown> = {};
  for (const word of words) {
    const at = word.indexOf('=');
    if (at > 0) settings[word.slice(0, at)] = truth(word.slice(at + 1));
    else settings.ref = settings.ref === undefined ? word : `${settings.ref} ${word}`;
  }
  return [service.toLowerCase(), settings];
}

/** Those of several services, by name. */
export const readIntegrations = (said: readonly string[]): Record<string, Record<string, unknown>> =>
  Object.fromEntries(said.map(readIntegration));

const truth = (word: string) => (word === 'true' ? true : word === 'false' ? false : word);
