/** `npm run geo`: makes the map of the world anew, for public/geo (the shapes) and content/geo (where each country is). */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { world } from './geo/world.mjs';
import { root } from './lib/paths.mjs';

const publicFolder = path.join(root, 'public/geo');
const contentFolder = path.join(root, 'content/geo');
const table = (name) => JSON.parse(fs.readFileSync(path.join(root, `content/tables/${name}.json`), 'utf8'));

const { width, height, shapes, places } = world();
const paths = shapes.map(({ code, d }) => (code ? `<path id="${code}" d="${d}"/>` : `<path d="${d}"/>`));
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><g id="land">\n${paths.join('\n')}\n</g></svg>\n`;
const file = `world.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`; // the name changes with the bytes: it may be kept for ever

const known = [...table('countries'), ...table('territories')].map(({ code, name }) => ({ code, name })).sort((a, b) => (a.code < b.code ? -1 : 1));
const rows = known.map(({ code, name }) => {
  if (!places[code]) throw new Error(`${name} (${code}) is not on the map.`);
  return `    ${JSON.stringify({ code, name, ...places[code] })}`;
});

fs.rmSync(publicFolder, { recursive: true, force: true });
for (const folder of [publicFolder, contentFolder]) fs.mkdirSync(folder, { recursive: true });
fs.writeFileSync(path.join(publicFolder, file), svg);
fs.writeFileSync(path.join(contentFolder, 'world.json'), `{\n  "file": "/geo/${file}",\n  "width": ${width},\n  "height": ${height},\n  "places": [\n${rows.join(',\n')}\n  ]\n}\n`);
console.log(`${rows.length} places, ${shapes.length} shapes, ${Math.round(svg.length / 1024)} KB`);
