import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '#language/tagger/bytes';
import { hashOf, mix } from '#language/tagger/hash';
import { Table } from '#language/tagger/table';
import { anyString } from '#tests/unit/2-language/any-text';

const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('hashOf', () => {
  it('gives what FNV-1a gives for plain letters', () => {
    expect([hashOf(''), hashOf('a'), hashOf('foobar')]).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
  });

  it('of a stretch is the hash of the words cut out', () => {
    fc.assert(fc.property(anyString, fc.nat(20), fc.nat(20), (text, a, b) => {
      const [from, to] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      expect(hashOf(text, from, to)).toBe(hashOf(text.slice(from, to)));
    }));
  });

  it('is a whole number of 32 bits, also mixed', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (left, right) => {
      for (const hash of [hashOf(left), mix(hashOf(left), hashOf(right))]) expect(hash >>> 0).toBe(hash);
    }));
  });
});

describe('mix', () => {
  it('tells the order of two words', () => {
    expect(mix(hashOf('new'), hashOf('york'))).not.toBe(mix(hashOf('york'), hashOf('new')));
  });

  it('spreads neighbours: a thousand small pairs share no hash, and no low ten bits more than a few times', () => {
    const hashes = Array.from({ length: 1000 }, (_, at) => mix(at % 32, Math.floor(at / 32)));
    expect(new Set(hashes).size).toBe(1000);
    const low = new Map<number, number>();
    for (const hash of hashes) low.set(hash & 1023, (low.get(hash & 1023) ?? 0) + 1);
    expect(Math.max(...low.values())).toBeLessThan(9);
  });
});

describe('a ByteReader', () => {
  it('reads what a ByteWriter wrote', () => {
    const latin = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
    fc.assert(fc.property(fc.array(fc.tuple(uint32, fc.integer({ min: 0, max: 255 }), fc.float({ noNaN: true }), latin)), (rows) => {
      const out = new ByteWriter();
      for (const [count, byte, float, text] of rows) {
        out.count(count);
        out.byte(byte);
        out.float(float);
        out.text(text);
      }
      const from = new ByteReader(out.done());
      expect(rows.map(() => [from.count(), from.byte(), from.float(), from.text()])).toEqual(rows);
    }));
  });

  it('reads more than the writer first had room for', () => {
    const out = new ByteWriter();
    for (let at = 0; at < 200_000; at++) out.byte(at);
    expect(out.done().length).toBe(200_000);
    expect(out.done().every((byte, at) => byte === at % 256)).toBe(true);
  });

  it('throws where the bytes end too early', () => {
    const out = new ByteWriter();
    out.text('Seoul');
    const bytes = out.done();
    for (let length = 0; length < bytes.length; length++) expect(() => new ByteReader(bytes.slice(0, length)).text()).toThrow('ends too early');
  });
});

describe('a Table', () => {
  it('holds what a Map holds, and -1 for the rest', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.oneof(uint32, fc.integer({ min: 0, max: 40 }).map((key) => key * 64)), fc.nat()), { selector: ([key]) => key, maxLength: 60 });
    fc.assert(fc.property(entries, fc.array(uint32), (list, others) => {
      const table = new Table(list.length);
      for (const [key, value] of list) table.set(key, value);
      const map = new Map(list);
      for (const key of [...map.keys(), ...others, 0]) expect(table.get(key)).toBe(map.get(key) ?? -1);
    }));
  });

  it('keeps the last value of a key', () => {
    const table = new Table(1);
    table.set(7, 1);
    table.set(7, 2);
    expect(table.get(7)).toBe(2);
  });
});
