/** Measurements: `npm run bench` runs all, `npm run bench -- turn` one. Figures go to docs/performance.md by hand, with their machine. */
import { domain } from './domain.ts';
import { goals } from './goals.ts';
import { interpreter } from './interpreter.ts';
import { startup } from './startup.ts';
import { turns } from './turns.ts';

const benches: Record<string, () => Promise<void>> = { startup, turns, domain, goals, interpreter };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(benches, name));
if (unknown) throw new Error(`There is no bench “${unknown}”. There are: ${Object.keys(benches).join(', ')}`);
for (const [name, run] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await run();
}
