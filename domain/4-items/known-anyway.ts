import type { Fact } from '#facts/fact';
import { countryOfRole } from '#facts/role-facts';
import type { Reading } from '#facts/reading';
import { countriesIn, onceForName } from '#items/walks';
import type { RoleMention } from '#language/role-phrases';

/** States whose leaders the world knows by name: the G20, and others that the news is never without. */
export const wellKnown: ReadonlySet<string> = new Set(['AF', 'AR', 'AU', 'BR', 'CA', 'CN', 'CU', 'DE', 'EG', 'ES', 'FR', 'GB', 'ID', 'IL', 'IN', 'IQ', 'IR', 'IT', 'JP', 'KP', 'KR', 'MX', 'NG', 'PK', 'PS', 'RU', 'SA', 'SY', 'TR', 'UA', 'US', 'VA', 'VE', 'ZA']);
/** Heads of state or government. */
export const leads = /^(?:president|prime minister|premier|chancellor|king|queen|emperor|supreme leader|taoiseach)$/;
const notInOffice = /\b(?:former|ex|then|vice|deputy|first|late|acting|shadow)\b/i;

/** Whether a role is to lead a state that everybody knows, the Church or the United Nations, to run for President of the United States, or to have founded or to lead one of the firms that everybody knows: who reads no article knows who does. */
export function isWellKnownLeader(role: RoleMention, { tables }: Reading): boolean {
  const { head, phrase } = role;
  if (/^pope$/.test(head)) return true;
  if (/\b(?:Facebook|Google|Apple|Microsoft|Amazon|Twitter|Tesla|SpaceX)\b/.test(phrase) && /^(?:(?:co-?)?founder|creator|owner|chief executive|ceo|chief executive officer)$/.test(head)) return true;
  // Who runs for President of the United States is in every paper.
  if (/\b(?:candidate|nominee)$/.test(head) && /\b(?:Republican|Democrat|Democratic|GOP|US|U\.S\.|American)\b/.test(phrase) && !/\b(?:Senate|House|mayor|governor|gubernatorial|congress)/i.test(phrase)) return true;
  if (/^secretary[ -]general$/.test(head) && /\b(?:UN|United Nations)\b|\bU\.N\./.test(phrase)) return true;
  if (!leads.test(head) || notInOffice.test(phrase)) return false;
  const held = countryOfRole(role, tables);
  const after = / of (?:the )?(.+)$/.exec(phrase)?.[1] ?? '';
  const codes = held ? [...tables.countries.values()].filter(({ name }) => name === held.country).map(({ code }) => code) : after.split(' ').length < 4 ? countriesIn(after, tables) : [];
  return codes.some((code) => wellKnown.has(code));
}

/** Whether somebody leads such a state, as the article says. */
export const leadsWellKnown = onceForName((name, reading): boolean => reading.roles.some((role) => role.person.name === name && isWellKnownLeader(role, reading)));

/** "Niamey is the capital of Niger"; that of a region is not known to all. */
const capital = /\b(?:is|was) ((?:the|its) (?:\p{L}+ )*capital(?: city)?(?: of .+?)?)\.?$/u;

/** "Nigeria has the largest population": what an atlas says. */
const ofAtlas = /\b(?:is|has) (?:the|Africa['’]s|Asia['’]s|Europe['’]s) (?:\p{L}+[ -])*(?:largest|biggest|smallest|longest|highest|most populous|most populated|deepest|tallest)\b/u;

/** "Won the Olympic title in Rio": where the Games were tells when, and when tells where. */
const ofGames = /\bOlympic\b|\b(?:Olympics|Paralympics)\b/;

/** Whether a fact is known to who reads no article: who leads a great state, of which great state somebody is the minister, the Vatican of a Pope, the year of Olympic Games, and what an atlas says. */
export function isKnownAnyway(fact: Fact, reading: Reading): boolean {
  if (fact.kind === 'country' && fact.value === 'Vatican City' && /\b[Pp]ope\b/.test(fact.statement)) return true;
  if (fact.kind === 'role' || (fact.kind === 'country' && / was .+ of /.test(fact.statement))) {
    const role = reading.roles.find(({ person, span }) => person.name === fact.subject && span.start >= fact.evidence.start && span.end <= fact.evidence.end);
    // Of which great state "Laurent Fabius" is the minister, his name tells.
    if (role) return isWellKnownLeader(role, reading) || (fact.kind === 'country' && countriesIn(role.phrase, reading.tables).some((code) => wellKnown.has(code)));
  }
  if (fact.kind === 'when' && fact.value.length === 4 && ofGames.test(fact.statement)) return true;
  if (fact.kind !== 'country' && fact.kind !== 'where') return false;
  const of = capital.exec(fact.statement);
  return ofAtlas.test(fact.statement) || (of !== null && countriesIn(of[1] ?? '', reading.tables).length > 0);
}
