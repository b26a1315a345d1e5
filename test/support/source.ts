import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join } from 'node:path/posix';

export interface Import {
  /** The file it stands in, from the project's root. */
  from: string;
  /** The file it names, from the project's root, or the module's name as written. */
  to: string;
  /** `type`: gone at run time. `call`: `import(…)`, as late as it is made. */
  kind: 'value' | 'type' | 'call';
}

export interface SourceFile {
  path: string;
  text: string;
  imports: Import[];
}

// The formatter begins every import and re-export at the start of a line; `import(…)` may stand anywhere.
const statement = /^(?:import|export)\b(\s+type\b)?(?:[^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;
const call = /\bimport\(\s*['"`]([^'"`]+)['"`]\s*\)/g;

/** Every import of a text, static or not, type or not. */
export function importsOf(path: string, text: string): Import[] {
  const found = [
    ...Array.from(
      text.matchAll(statement),
      ([, type, name = '']) => ({ name, kind: type === undefined ? 'value' : 'type' }) as const,
    ),
    ...Array.from(text.matchAll(call), ([, name = '']) => ({ name, kind: 'call' }) as const),
  ];
  return found.map(({ name, kind }) => ({
    from: path,
    to: name.startsWith('.') ? join(dirname(path), name) : name,
    kind,
  }));
}

/** The TypeScript files below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return globSync(`${folder}/**/*.ts`)
    .toSorted()
    .map((path) => {
      const text = readFileSync(path, 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

/** The npm package of an import; undefined for a file of ours and for what Node brings along. */
export function packageOf({ to }: Import): string | undefined {
  if (to.startsWith('node:') || builtinModules.includes(to) || to.endsWith('.ts')) return undefined;
  return to
    .split('/')
    .slice(0, to.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Groups of things that reach each other, each in some order; what stands alone is left out. */
export function cyclesIn(edges: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const reach = new Map([...edges.keys()].map((one) => [one, reachableFrom(edges, one)]));
  const inCycle = [...edges.keys()].filter((one) => reach.get(one)?.has(one));
  const groups = Map.groupBy(inCycle, (one) =>
    inCycle
      .filter((other) => reach.get(one)?.has(other) && reach.get(other)?.has(one))
      .toSorted()
      .join(' <-> '),
  );
  return [...groups.values()];
}

function reachableFrom(edges: ReadonlyMap<string, ReadonlySet<string>>, start: string): Set<string> {
  const seen = new Set<string>();
  const queue = [...(edges.get(start) ?? [])];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    queue.push(...(edges.get(next) ?? []));
  }
  return seen;
}
