/** Writes numbers into bytes that grow as needed. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;

  /** One byte, 0 to 255; of other numbers the low eight bits. */
  byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^32 - 1 in one to five bytes, seven bits each, the low ones first. */
  count(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** A number as 32-bit floating point. */
  float(value: number): void {
    for (const part of new Uint8Array(new Float32Array([value]).buffer)) this.byte(part);
  }

  /** A text of Latin letters, with its length before it. */
  text(value: string): void {
    this.count(value.length);
    for (let at = 0; at < value.length; at++) this.byte(value.charCodeAt(at));
  }

  /** All that was written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. Throws where the bytes end too early: the file is damaged. */
export class ByteReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  /** A reader at the beginning of the bytes. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** One byte, 0 to 255. */
  byte(): number {
    const value = this.bytes[this.at++];
    if (value === undefined) throw new Error('A model ends too early.');
    return value;
  }

  /** A whole number written by `count`. */
  count(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const part = this.byte();
      value += (part & 127) * scale;
      if (part < 128) return value;
    }
  }

  /** A number written by `float`. */
  float(): number {
    const parts = Uint8Array.from([this.byte(), this.byte(), this.byte(), this.byte()]);
    return new Float32Array(parts.buffer)[0] ?? 0;
  }

  /** A text written by `text`. */
  text(): string {
    return Array.from({ length: this.count() }, () => String.fromCharCode(this.byte())).join('');
  }
}
