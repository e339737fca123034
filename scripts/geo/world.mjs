/** The map of the world: shapes for a picture, and for each country where its name belongs. */
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import fine from 'world-atlas/countries-10m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };
import middling from 'world-atlas/countries-50m.json' with { type: 'json' };
import { codeOf } from './iso-numeric.mjs';

const width = 460;
const margin = 4;
const southPole = '010';

/** Longitude and latitude of what has a code of its own but is part of another feature of the atlas, or of none. */
const apart = { GF: [-53.1, 3.9], GP: [-61.55, 16.25], MQ: [-61.02, 14.64], RE: [55.53, -21.12], SJ: [18, 78.6], TK: [-171.85, -9.17], YT: [45.15, -12.83] };

const featuresOf = (atlas) => feature(atlas, atlas.objects.countries).features.filter(({ id }) => id !== southPole);

/** The largest piece of a country on the map: its name belongs there, not between its islands. */
function largestPiece(draw, { geometry }) {
  const pieces = geometry.type === 'MultiPolygon' ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates })) : [geometry];
  return pieces.reduce((best, piece) => (draw.area(piece) > draw.area(best) ? piece : best));
}

const tenth = (number) => Math.round(number * 10) / 10;

const shown = (tenths) => String(tenths / 10).replace(/^(-?)0\./, '$1.');

/** A path of absolute points as steps from point to point, in tenths: less than half as long. */
function inSteps(d) {
  return d.split('M').slice(1).map((ring) => {
    const points = ring.replace('Z', '').split('L').map((point) => point.split(',').map((number) => Math.round(Number(number) * 10)));
    const steps = points.slice(1).map(([x, y], at) => [x - points[at][0], y - points[at][1]]).filter(([x, y]) => x !== 0 || y !== 0);
    return `M${points[0].map(shown).join(',')}l${steps.map(([x, y]) => `${shown(x)},${shown(y)}`).join(' ').replace(/[ ,]-/g, '-')}z`;
  }).join('');
}

function placeOf(draw, found, hasShape) {
  const piece = largestPiece(draw, found);
  const [x, y] = draw.centroid(piece);
  const [[left, top], [right, bottom]] = draw.bounds(piece);
  return { x: tenth(x), y: tenth(y), size: hasShape ? tenth(Math.max(right - left, bottom - top)) : 0 };
}

/**
 * `{ width, height, shapes, places }`: shapes as `{ code, d }` in the order of the atlas; places by code, with the size of their
 * largest piece, 0 for those too small to have a shape.
 */
export function world() {
  const drawn = featuresOf(coarse);
  const all = { type: 'FeatureCollection', features: drawn };
  const projection = geoNaturalEarth1().fitWidth(width - 2 * margin, all);
  const [[left, top], [, bottom]] = geoPath(projection).bounds(all);
  const [dx, dy] = projection.translate();
  projection.translate([dx + margin - left, dy + margin - top]);
  const draw = geoPath(projection).digits(1);
  const places = {};
  for (const [code, at] of Object.entries(apart)) {
    const [x, y] = projection(at);
    places[code] = { x: tenth(x), y: tenth(y), size: 0 };
  }
  for (const [features, hasShape] of [[drawn, true], [featuresOf(middling), false], [featuresOf(fine), false]]) {
    for (const found of features) if (codeOf(found)) places[codeOf(found)] ??= placeOf(draw, found, hasShape);
  }
  return { width, height: Math.ceil(bottom - top + 2 * margin), shapes: drawn.map((found) => ({ code: codeOf(found), d: inSteps(draw(found)) })), places };
}
