/** The p-th percentile (0 to 100) by nearest rank. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)] ?? Number.NaN;
}

export function report(name: string, millis: readonly number[]): void {
  const figures = [50, 95, 99].map((p) => `p${p} ${percentile(millis, p).toFixed(1)} ms`).join(', ');
  console.log(`${name}: n ${millis.length}, ${figures}, max ${Math.max(...millis).toFixed(1)} ms`);
}
