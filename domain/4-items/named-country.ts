import type { Scene } from '#items/drafts';

/** Whether the sentence of a fact names a country, or its people, apart from the fact's own words. */
function namesCountry({ fact, sentence }: Scene, code: string): boolean {
  return sentence.names.some(({ type, country, start }) => start !== fact.evidence.start && (type === 'country' || type === 'demonym') && country === code);
}

/** Whether a place is the capital of a country that its sentence names: "Nepalese Prime Minister ... returned to Kathmandu". */
export function isCapitalOfNamed(scene: Scene): boolean {
  const row = scene.reading.tables.places.get(scene.fact.value);
  return row?.grain === 'capital' && namesCountry(scene, row.country);
}
