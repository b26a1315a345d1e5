/** Things that arrive one after the other, each given out once, to whoever waits or comes for it. */
export class Arrivals<Item> {
  readonly #ready: Item[] = [];
  readonly #takers: ((item: Item) => void)[] = [];

  readonly put = (item: Item): void => {
    const taker = this.#takers.shift();
    if (taker) taker(item);
    else this.#ready.push(item);
  };

  /** The next item that no earlier call has given out, as soon as it is there. */
  readonly next = (): Promise<Item> => {
    const [item] = this.#ready.splice(0, 1);
    return item === undefined ? new Promise((take) => this.#takers.push(take)) : Promise.resolve(item);
  };
}
