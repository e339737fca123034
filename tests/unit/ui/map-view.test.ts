import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut, viewOf } from '#ui/map-view';

const [width, height] = [460, 205];
const point = fc.record({ x: fc.integer({ min: 0, max: width }), y: fc.integer({ min: 0, max: height }), size: fc.nat(80) });

describe('the part of the map that is shown', () => {
  it('is all of it where the countries lie far apart', () => {
    expect(viewOf([{ x: 110, y: 60, size: 100 }, { x: 395, y: 157, size: 60 }, { x: 330, y: 38, size: 150 }], width, height).transform).toBe('translate(0 0) scale(1)');
  });

  it('is a nearer part where they lie together', () => {
    expect(viewOf([{ x: 426, y: 184, size: 11 }], width, height).scale).toBeGreaterThan(2);
  });

  it('holds every country, and never more than the map', () => {
    fc.assert(fc.property(fc.array(point, { minLength: 1 }), (points) => {
      const { at, scale } = viewOf(points, width, height);
      for (const { x, y } of points.map((one) => at(one.x, one.y))) expect([x >= -1, x <= width + 1, y >= -1, y <= height + 1]).toEqual([true, true, true, true]);
      expect([at(0, 0).x <= 0.1, at(width, height).x >= width - 1, scale >= 1]).toEqual([true, true, true]);
    }));
  });
});

describe('the names on the map', () => {
  it('stand on a country, beside a dot', () => {
    expect(layOut([{ name: 'China', x: 200, y: 100, size: 90 }], width, height)).toEqual([{ x: 200, y: 104, anchor: 'middle', leader: null }]);
    expect(layOut([{ name: 'Malta', x: 200, y: 100, size: 0 }], width, height)).toEqual([{ x: 208, y: 104, anchor: 'start', leader: null }]);
  });

  it('stand beside a country that they would hide', () => {
    const [label] = layOut([{ name: 'United Kingdom', x: 200, y: 100, size: 24 }], width, height);
    expect(label?.anchor).toBe('start');
    expect(label?.x).toBeGreaterThan(212);
  });

  it('turn to the other side at the edge', () => {
    expect(layOut([{ name: 'Fiji', x: 455, y: 100, size: 0 }], width, height)[0]).toMatchObject({ anchor: 'end' });
  });

  it('never lie on one another, and are left out where there is no room', () => {
    const crowd = Array.from({ length: 60 }, () => ({ name: 'Equatorial Guinea', x: 230, y: 100, size: 0 }));
    const labels = layOut(crowd, width, height);
    const shown = labels.flatMap((label) => label ?? []);
    expect(labels).toHaveLength(60);
    expect(new Set(shown.map(({ x, y, anchor }) => `${x} ${y} ${anchor}`)).size).toBe(shown.length);
    expect(shown.length).toBeLessThan(33);
  });
});
