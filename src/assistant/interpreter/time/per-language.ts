/** Compiles something from a language's tables once, at first use. */
export function perLanguage<Tables extends object, Compiled>(compile: (tables: Tables) => Compiled) {
  const made = new WeakMap<Tables, Compiled>();
  return (tables: Tables): Compiled => {
    const known = made.get(tables);
    if (known !== undefined) return known;
    const compiled = compile(tables);
    made.set(tables, compiled);
    return compiled;
  };
}
