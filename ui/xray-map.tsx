import { kindNames } from '#ui/words';
import { xrayWords } from '#ui/words/xray';
import { layOut, viewOf } from './map-view';
import type { ShownFact } from './xray-fact';

/** A country on the map of the world; `size` is 0 for one without a shape, `paragraph` where the text names it first, `part` what of it the text names in its place. */
export type MapPlace = { readonly code: string; readonly name: string; readonly x: number; readonly y: number; readonly size: number; readonly paragraph: number; readonly part: string | null };

/** The map of the world: the address of its shapes, its size in its own units, and the countries of the article. */
export type WorldMap = { readonly file: string; readonly width: number; readonly height: number; readonly places: readonly MapPlace[] };

/** What is smaller is drawn as a dot too, in units of the map. */
const smallest = 11;

/** A country leads to its fact's words, or else to the paragraph that names it. */
function leadOf({ name, paragraph }: MapPlace, facts: readonly ShownFact[]): string {
  const fact = facts.find(({ kind, value }) => kind === 'country' && value === name);
  return `#${fact?.place ?? `p${paragraph}`}`;
}

/** The countries of an article on the map of the world, each a link to its words in the text, with a list of the same links. */
export function XrayMap({ map, facts }: { map: WorldMap; facts: readonly ShownFact[] }) {
  const { file, width, height, places } = map;
  if (places.length === 0) return null;
  const view = viewOf(places, width, height);
  const isDot = ({ size }: MapPlace) => size * view.scale < smallest;
  const labels = layOut(places.map((place) => ({ name: place.name, ...view.at(place.x, place.y), size: isDot(place) ? 0 : place.size * view.scale })), width, height);
  return (
    <section className="of country" aria-labelledby="countries">
      <div className="section"><h2 id="countries">{xrayWords.countries(places.length)}</h2></div>
      <figure className="map" aria-label={xrayWords.map(places.map(({ name }) => name))}>
        <svg viewBox={`0 0 ${width} ${height}`}>
          <use className="land" href={`${file}#land`} transform={view.transform} />
          {places.map((place) => {
            const { x, y } = view.at(place.x, place.y);
            return (
              <a key={place.code} href={leadOf(place, facts)} aria-label={`${kindNames.country}: ${place.name}`}>
                {place.size > 0 && <use href={`${file}#${place.code}`} transform={view.transform} />}
                {isDot(place) && <circle cx={x} cy={y} r="4" />}
              </a>
            );
          })}
          <path d={labels.map((label) => label?.leader ?? '').join('')} />
          {labels.map((label, index) => label && (
            <text key={places[index]?.code} x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden="true">{places[index]?.name}</text>
          ))}
        </svg>
      </figure>
      <ul className="countries" aria-label={xrayWords.countryList}>
        {places.map((place) => <li key={place.code}><a href={leadOf(place, facts)}>{place.name}</a>{place.part && <span className="muted"> {xrayWords.namedAs(place.part)}</span>}</li>)}
      </ul>
    </section>
  );
}
