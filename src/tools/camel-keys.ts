type Camel<Key> = Key extends `${infer Head}_${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key;

/** An input as the core takes it: inputs are named in snake_case, as outside clients expect. */
export function camelKeys<Input extends object>(input: Input): { [Key in keyof Input as Camel<Key>]: Input[Key] } {
  const renamed = Object.entries(input).map(([key, value]) => [
    key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(renamed) as { [Key in keyof Input as Camel<Key>]: Input[Key] };
}
