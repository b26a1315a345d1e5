import { describe, expect, it } from 'vitest';
import { cyclesIn, type Import, importsOf, packageOf, sourceFiles } from './support/source.ts';

const files = sourceFiles('src');
const imports = files.flatMap((file) => file.imports);
const fromRoom = (room: string) => imports.filter(({ from }) => roomOf(from) === room);

/** A folder of src, or a file that stands beside the folders. */
function roomOf(path: string): string {
  return path.startsWith('src/') ? (path.split('/')[1] ?? path) : path;
}

const told = (found: Import[]) => found.map(({ from, to }) => `${from} imports ${to}`);

/** What app.ts puts together. */
const parts = [
  ...['texts', 'core', 'pictures', 'tools', 'assistant', 'memory', 'proactive', 'channels'],
  ...['openai', 'http', 'jobs', 'db', 'config.ts', 'log.ts'],
];

/** Which rooms each room may import. What is missing here may import no room at all. */
const below: Record<string, readonly string[]> = {
  texts: [],
  core: ['texts'],
  // Drawings of what the core knows; their words are given to them.
  pictures: ['core'],
  tools: ['pictures', 'core', 'texts'],
  assistant: ['tools', 'core', 'texts'],
  memory: ['tools', 'core', 'texts', 'log.ts'],
  proactive: ['tools', 'core', 'texts'],
  channels: ['assistant', 'memory', 'proactive', 'tools', 'core', 'texts'],
  // Adapters of the core's ports.
  openai: ['core'],
  http: ['core'],
  jobs: ['core', 'db'],
  db: ['core', 'memory', 'jobs'],
  'config.ts': [],
  'log.ts': ['config.ts'],
  'app.ts': parts,
  cli: ['app.ts', ...parts],
  'main.ts': ['cli', 'db', 'config.ts', 'log.ts'],
};

/** Between rooms that would otherwise know too much of each other: the only files that may be imported. */
const doors: { from: string; to: string; only: RegExp; typesOnly?: boolean }[] = [
  { from: 'openai', to: 'core', only: /^src\/core\/ports\.ts$/ },
  { from: 'http', to: 'core', only: /^src\/core\/(ports|conversation\/message)\.ts$/ },
  { from: 'jobs', to: 'core', only: /^src\/core\/(ports|entity-manager|columns)\.ts$/ },
  { from: 'jobs', to: 'db', only: /^src\/db\/database\.ts$/, typesOnly: true },
  { from: 'db', to: 'core', only: /^src\/core\/(entity-manager|columns|.*\.entity)\.ts$/ },
  { from: 'db', to: 'memory', only: /\.entity\.ts$/ },
  { from: 'db', to: 'jobs', only: /\.entity\.ts$/ },
  { from: 'pictures', to: 'core', only: /^src\/core\/goals\/graph\// },
  { from: 'main.ts', to: 'db', only: /^src\/db\/folder-lock\.ts$/ },
];

/** What only one room may know; `db` carries pg-boss over the embedded database's connection. */
const homes: Record<string, readonly string[]> = {
  telegraf: ['channels'],
  '@slack/bolt': ['channels'],
  openai: ['openai'],
  fastify: ['http'],
  'prom-client': ['http'],
  'node-cron': ['app.ts'],
  'pg-boss': ['jobs', 'db'],
  '@dagrejs/dagre': ['pictures'],
  '@resvg/resvg-js': ['pictures'],
  'rrule-temporal': ['core', 'assistant'],
  'intl-messageformat': ['texts'],
  '@mikro-orm/migrations': ['db'],
  '@mikro-orm/pglite': ['db'],
  '@mikro-orm/postgresql': ['db'],
  '@electric-sql/pglite': ['db'],
  '@electric-sql/pglite-pgvector': ['db'],
};

describe('the scanner of imports', () => {
  it('sees every way of importing', () => {
    const text = [
      `import a, { b } from './a.ts';`,
      `import type { C } from "../c.ts";`,
      `import {\n  d,\n  type E,\n} from 'd-package/deep';`,
      `import './f.ts';`,
      `export { g } from './g.ts';`,
      `export * from './h.ts';`,
      `const i = await import('./i.ts');`,
      `let j: import('./j.ts').J;`,
      ` * import k from './k.ts'`,
    ].join('\n');
    expect(importsOf('src/x/y.ts', text).map(({ to, kind }) => `${kind} ${to}`)).toEqual([
      'value src/x/a.ts',
      'type src/c.ts',
      'value d-package/deep',
      'value src/x/f.ts',
      'value src/x/g.ts',
      'value src/x/h.ts',
      'call src/x/i.ts',
      'call src/x/j.ts',
    ]);
  });

  it('finds the files and every line that names a module', () => {
    expect(files.length).toBeGreaterThan(100);
    const lines = files.flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => /^(?:import\b|export\b.*\bfrom\b|\} from\b).*['"];$/.test(line))
        .map(() => path),
    );
    const counted = (paths: string[]) =>
      Object.fromEntries(
        Map.groupBy(paths, (path) => path)
          .entries()
          .map(([path, all]) => [path, all.length]),
      );
    const statements = imports.filter(({ kind }) => kind !== 'call').map(({ from }) => from);
    expect(counted(statements)).toEqual(counted(lines));
  });
});

describe('the architecture', () => {
  it('has a place in the order for every room', () => {
    expect([...new Set(files.map(({ path }) => roomOf(path)))].filter((room) => !below[room])).toEqual([]);
  });

  it.each(Object.entries(below))('lets %s import only what lies below it', (room, allowed) => {
    const astray = fromRoom(room).filter(
      ({ to }) => to.startsWith('src/') && roomOf(to) !== room && !allowed.includes(roomOf(to)),
    );
    expect(told(astray)).toEqual([]);
  });

  it.each(doors)('lets $from see no more of $to than $only', ({ from, to, only, typesOnly }) => {
    const through = fromRoom(from).filter((one) => roomOf(one.to) === to);
    expect(through.length, 'a door that nothing uses').toBeGreaterThan(0);
    expect(told(through.filter((one) => !only.test(one.to) || (typesOnly && one.kind !== 'type')))).toEqual([]);
  });

  it('keeps src to itself: outside of it only the database’s migrations are imported', () => {
    const outside = imports.filter(({ to }) => to.endsWith('.ts') && !to.startsWith('src/'));
    expect(
      told(outside.filter(({ from, to }) => from !== 'src/db/migrations.ts' || !to.startsWith('migrations/'))),
    ).toEqual([]);
  });

  it('lets the core import no package but the ORM, of which only the core at run time, and the calendar of recurrences', () => {
    const astray = fromRoom('core').filter((one) => {
      const name = packageOf(one);
      return (
        name !== undefined &&
        name !== 'rrule-temporal' &&
        name !== '@mikro-orm/core' &&
        !(name.startsWith('@mikro-orm/') && one.kind === 'type')
      );
    });
    expect(told(astray)).toEqual([]);
  });

  it.each(Object.entries(homes))('keeps %s in its own room', (name, rooms) => {
    const astray = imports.filter((one) => packageOf(one) === name && !rooms.includes(roomOf(one.from)));
    expect(told(astray)).toEqual([]);
  });

  it('lets nothing but src/config.ts and test/support read the environment', () => {
    const reads = /\bprocess\s*(?:\?\.|\.)\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/;
    const readers = [...files, ...sourceFiles('test')].filter(({ text, imports: own }) => {
      const code = text.replace(/^\s*(?:\/?\*|\/\/).*$/gm, '');
      return reads.test(code) || own.some(({ to }) => to === 'node:process' || to === 'process');
    });
    const allowed = (path: string) => /^(?:src\/config\.ts|test\/config\.test\.ts|test\/support\/.*)$/.test(path);
    expect(readers.map(({ path }) => path).filter((path) => !allowed(path))).toEqual([]);
    expect(readers.map(({ path }) => path)).toContain('src/config.ts');
  });

  it('has no file in src of more than 300 lines', () => {
    const long = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }));
    expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
  });

  it('has no import cycle between files, types included', () => {
    const edges = new Map(files.map(({ path, imports: own }) => [path, new Set(own.map(({ to }) => to))]));
    expect(cyclesIn(edges)).toEqual([]);
  });

  it('has no import cycle between rooms, but for the entities that db lists', () => {
    const edges = new Map<string, Set<string>>(files.map(({ path }) => [roomOf(path), new Set()]));
    for (const { from, to } of imports) {
      const listed = roomOf(from) === 'db' && to.endsWith('.entity.ts');
      if (to.startsWith('src/') && roomOf(from) !== roomOf(to) && !listed) edges.get(roomOf(from))?.add(roomOf(to));
    }
    expect(cyclesIn(edges)).toEqual([]);
  });
});
