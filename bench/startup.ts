import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from './stats.ts';

const runs = 5;

/** From `npm start` to being ready, with an empty folder and again with a used one; and resident memory after it. */
export async function startup(): Promise<void> {
  const first: number[] = [];
  const later: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const dir = await mkdtemp(join(tmpdir(), 'steward-bench-'));
    first.push(await readyAfterMs(dir));
    later.push(await readyAfterMs(dir, megabytes));
    await rm(dir, { recursive: true });
  }
  console.log(`startup, first: median ${percentile(first, 50).toFixed(0)} ms, max ${Math.max(...first).toFixed(0)} ms`);
  console.log(`startup, later: median ${percentile(later, 50).toFixed(0)} ms, max ${Math.max(...later).toFixed(0)} ms`);
  console.log(`resident memory after start and one turn: median ${percentile(megabytes, 50).toFixed(0)} MB`);
}

/** Starts Steward as a user does, has one line answered, and stops it. Time until the log says that it is ready. */
async function readyAfterMs(dir: string, megabytes?: number[]): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, STEWARD_DATA: dir, LOG_LEVEL: 'info' },
    stdio: 'pipe',
    detached: true,
  });
  const ready = new Promise<number>((done) => {
    child.stderr.on('data', (chunk) => String(chunk).includes('Steward is ready') && done(performance.now() - started));
  });
  const took = await ready;
  child.stdin.write('add a task\n');
  await once(child.stdout, 'data');
  if (megabytes) megabytes.push(await residentMegabytes(child));
  child.stdin.end();
  await once(child, 'exit');
  return took;
}

/** Of the whole process group, npm's own process left out. */
async function residentMegabytes(npm: ChildProcess): Promise<number> {
  const children = await readFile(`/proc/${npm.pid}/task/${npm.pid}/children`, 'utf8');
  const pids = children.trim().split(/\s+/);
  let kilobytes = 0;
  for (let pid = pids.shift(); pid; pid = pids.shift()) {
    kilobytes += Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    pids.push(...(await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')).trim().split(/\s+/).filter(Boolean));
  }
  return kilobytes / 1024;
}
