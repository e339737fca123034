import type { Span } from '#articles/article';
import { answersFor } from '#items/answers-for';
import { holdsOpenDate, inverted, leans, otherClauseBetween, predicateSpan, subjectSpan } from '#items/clause-words';
import { distractorsFor } from '#items/distractors';
import type { ItemDraft, Scene, Template } from '#items/drafts';
import { namesCountry } from '#items/named-country';

/** "at Korea University in Seoul": the city with its "in", and a venue right before it. */
function wholePlace({ fact, reading, sentence }: Scene): Span | null {
  const before = reading.article.text.slice(sentence.span.start, fact.evidence.start);
  const found = /\b[Ii]n $/.exec(before);
  if (!found) return null;
  const start = fact.evidence.start - found[0].length;
  const venue = sentence.names.find((name) => name.end + 1 === start && name.type !== 'person');
  const lead = venue && /\b[Aa]t (?:the )?$/.exec(reading.article.text.slice(sentence.span.start, venue.start));
  return { start: venue && lead ? venue.start - lead[0].length : start, end: fact.evidence.end };
}

function ask(scene: Scene): ItemDraft[] {
  const { fact, sentence } = scene;
  const { clause } = sentence;
  const isCity = fact.kind === 'country' && fact.slot.split('/')[2]?.startsWith('city-') === true;
  const code = isCity ? [...scene.reading.tables.countries.values()].find(({ name }) => name === fact.value)?.code : undefined;
  const place = code !== undefined && !namesCountry(scene, code) ? wholePlace(scene) : null;
  const predicate = clause && predicateSpan(scene, clause);
  const subject = clause && subjectSpan(scene, clause);
  const verb = clause ? sentence.tokens[clause.verb] : undefined;
  if (!clause || !place || !predicate || !subject || !verb) return [];
  const inside = place.start >= predicate.start && place.end <= predicate.end;
  if (!inside && place.end > subject.start) return [];
  if (inside && otherClauseBetween(scene, verb.end, place.start)) return [];
  if (inside && / and /.test(scene.reading.article.text.slice(place.end, predicate.end))) return [];
  if (leans(scene, predicate) || leans(scene, subject) || holdsOpenDate(scene, predicate)) return [];
  const question = inverted(scene, clause, inside ? [place] : []);
  if (question === null || question.split(' ').length < 5) return [];
  const stem = `In which country ${question}?`;
  return [
    { template: 'in-country', form: 'choice', facts: [fact], stem, keys: [fact.value], distractors: distractorsFor(scene, stem), difficulty: 0.4, worth: 0.84 },
    { template: 'in-country', form: 'typed', facts: [fact], stem, keys: answersFor(scene), distractors: [], difficulty: 0.6, worth: 0.6 },
  ];
}

/** "In which country did John Kerry address students?": the country of the city the article names. */
export const inCountry: Template = { name: 'in-country', ask };
