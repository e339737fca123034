/** Whole numbers from 0 by 32-bit keys, in two flat arrays: smaller and faster than a Map. */
export class Table {
  private readonly keys: Uint32Array;
  private readonly values: Int32Array;
  private readonly mask: number;

  /** A table with room for so many keys. */
  constructor(room: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(16, room * 2)));
    this.keys = new Uint32Array(size);
    this.values = new Int32Array(size).fill(-1);
    this.mask = size - 1;
  }

  private placeOf(key: number): number {
    let place = key & this.mask;
    while (this.values[place] !== -1 && this.keys[place] !== key) place = (place + 1) & this.mask;
    return place;
  }

  /** The value of a key; -1 for none. */
  get(key: number): number {
    return this.values[this.placeOf(key)] ?? -1;
  }

  /** Sets the value of a key. More keys than there is room for are a bug. */
  set(key: number, value: number): void {
    const place = this.placeOf(key);
    this.keys[place] = key;
    this.values[place] = value;
  }
}
