/** An update as it waits at Telegram. What is in it is the test's business: it may be malformed. */
export interface PendingUpdate {
  update_id: number;
  [field: string]: unknown;
}

/** Updates until they are confirmed, and promises for what becomes of them. */
export function createUpdateQueue(firstId: number) {
  let nextId = firstId;
  let pending: PendingUpdate[] = [];
  const handedOut = new Map<number, number>();
  let waiting: (() => void)[] = [];

  function changed(): void {
    const woken = waiting;
    waiting = [];
    for (const wake of woken) wake();
  }

  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => waiting.push(resolve));
  }

  const isPending = (id: number) => pending.some((update) => update.update_id === id);
  return {
    isPending,
    /** Queues one update and returns its id. */
    push(fields: Record<string, unknown>): number {
      const id = nextId++;
      pending.push({ ...fields, update_id: id });
      changed();
      return id;
    },
    /** As after a week without updates: ids go on from anywhere. */
    continueFrom(id: number): void {
      nextId = id;
    },
    /** Forgets what is below `offset`. */
    confirmBelow(offset: number): void {
      pending = pending.filter((update) => update.update_id >= offset);
      changed();
    },
    confirm(id: number): void {
      pending = pending.filter((update) => update.update_id !== id);
      changed();
    },
    /** The first of those whose id is at least `fromId`. */
    peek: (limit: number, fromId = 0): PendingUpdate[] =>
      pending.filter((update) => update.update_id >= fromId).slice(0, limit),
    /** Notes that these went out once more. */
    markHandedOut(updates: PendingUpdate[]): void {
      for (const { update_id } of updates) handedOut.set(update_id, (handedOut.get(update_id) ?? 0) + 1);
      changed();
    },
    untilAny: (fromId = 0) => until(() => pending.some((update) => update.update_id >= fromId)),
    untilHandedOut: (id: number, times: number) => until(() => (handedOut.get(id) ?? 0) >= times),
    untilConfirmed: (id: number) => until(() => !isPending(id)),
    timesHandedOut: (id: number): number => handedOut.get(id) ?? 0,
  };
}

export type UpdateQueue = ReturnType<typeof createUpdateQueue>;
