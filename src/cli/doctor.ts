import { checks } from './doctor-checks.ts';
import { open } from './open.ts';

/** Looks at everything that should hold, prints a line each, and exits 1 where something does not. */
export async function doctor(): Promise<number> {
  const { config, database } = await open({ quiet: true });
  let healthy = true;
  try {
    await database.migrate();
    for (const { name, run } of checks) {
      const { ok, detail } = await run({ config, database }).catch((error: Error) => ({
        ok: false,
        detail: error.message,
      }));
      healthy &&= ok;
      process.stdout.write(`${ok ? 'ok ' : 'BAD'} ${name}: ${detail}\n`);
    }
  } finally {
    await database.close();
  }
  return healthy ? 0 : 1;
}
