import type { Span } from '#articles/article';
import { isBody, namesPeople } from '#facts/main/people-words';
import type { Tables } from '#language/tables';
import type { Token } from '#language/tokens';

/** What is looked at of a sentence: its tokens, their parts of speech, its dates. */
export type Phrases = { readonly tokens: readonly Token[]; readonly speech: readonly string[]; readonly dates: readonly Span[] };

/** "the wreck of the ship": a noun phrase that begins with "the", as token indices; `end` is behind its head. */
export type Definite = { readonly the: number; readonly head: number; readonly end: number };

const inPhrase = /^(?:JJ[RS]?|RB[RS]|NNP?S?|CD|VBN|VBG|POS|HYPH)$/;
const isNoun = (part: string | undefined) => /^NNP?S?$/.test(part ?? '');
const isPossessive = (token: Token | undefined) => /^['’]s?$/.test(token?.text ?? '');

const moments = /^(?:seconds?|minutes?|hours?|half|halves|quarter|period|days?|nights?|weeks?|weekend|months?|season|moments?|morning|afternoon|evening|time|game|match|round|race|final|set)$/;

/** Whether a verb follows the names that begin at a token. */
function isSubject(speech: readonly string[], from: number): boolean {
  let at = from;
  while (/^(?:NNPS?|POS)$/.test(speech[at] ?? '')) at++;
  return at > from && /^(?:VB[DZP]|MD)$/.test(speech[at] ?? '');
}

/** The noun phrase that "the" at a token begins: its last noun before anything else, or what owns something, "the team" of "the team's coach". */
function definiteAt({ tokens, speech }: Phrases, the: number): Definite | null {
  let head = -1;
  for (let at = the + 1; at < Math.min(tokens.length, the + 9); at++) {
    if (isPossessive(tokens[at])) break;
    // "the largest and oldest city", "the rich, fertile land"
    const joins = head < 0 && (tokens[at]?.text === 'and' || tokens[at]?.text === ',') && at > the + 1;
    if (!joins && !inPhrase.test(speech[at] ?? '')) break;
    // "In the 62nd minute Kim scored": a name behind a time is somebody else.
    if (head >= 0 && moments.test(tokens[head]?.text ?? '') && tokens[at]?.capital) break;
    // "Under the deal Norway will": another begins.
    if (head >= 0 && the === 1 && speech[0] === 'IN' && tokens[at]?.capital && isSubject(speech, at)) break;
    // "the workers trapped", "the report said": behind a noun a participle begins something else.
    if (head >= 0 && /^VB[NG]$/.test(speech[at] ?? '')) break;
    if (isNoun(speech[at])) head = at;
  }
  if (head >= 0) return { the, head, end: head + 1 };
  // "The first", "the 34-year-old": of what, or who, nobody can tell.
  return /^(?:JJ[RS]?|CD|RBS)$/.test(speech[the + 1] ?? '') && !tokens[the + 1]?.capital ? { the, head: the + 1, end: the + 2 } : null;
}

/** Every noun phrase with "the" that begins in tokens [from, to), in order. */
export function definitesIn(sentence: Phrases, [from, to]: readonly [number, number]): Definite[] {
  return sentence.tokens.flatMap((token, at) => {
    const found = at >= from && at < to && token.lower === 'the' ? definiteAt(sentence, at) : null;
    return found ? [found] : [];
  });
}

/** After these a phrase says which one is meant. */
const tells = /^(?:of|for|by|along|between|against|about|who|whose|that|where|among|behind|called|named|known|worth|containing|involving|surrounding|linking)$/;
/** After these it does where a name follows: "the border with Iran", but not "the plan on Monday". */
const tellsByName = /^(?:in|at|on|from|near|to|off|outside|inside|around|into|across|through|under|along|toward|towards)$/;

/** "The right to vote" is told by its verb; in "flew to the mine to meet him" the mine is not. */
const takesVerb = /^(?:right|ability|plan|decision|attempt|effort|chance|opportunity|need|power|way|person|people|man|woman|duty|desire|freedom|permission|authority|order|bid|campaign|move|proposal|offer|promise|fight|struggle|race|pledge|commitment|refusal|failure|capacity|tendency)s?$/;

const singular = (word: string) => word.replace(/(?<=[^s])s$/, '');

/** Capitals that name nothing alone: "the President", "the Executive Committee", "the SAR". */
const general = /^(?:Region|Province|District|Territory|Executive|Central|General|Supreme|Standing|Joint|Special|Committee|Commission|Council|Board|Court|Government|Cabinet|Kingdom|Emirate|Authority|Ministry|Department|Assembly|Company|University|Party|Association|Foundation|Institute|Agency|Organi[sz]ation|Club|Group|Christian|Muslim|Catholic|Jewish|Hindu|SAR)$/;

/** Whether a phrase is one of a people, whom another sentence names: "the Canadian, who wore a badge". */
export function isOneOfAPeople({ tokens, speech }: Phrases, { the, head, end }: Definite, { demonyms }: Tables): boolean {
  const word = tokens[head]?.text ?? '';
  // "The great Mongolian"
  const isOne = head === the + 1 || speech.slice(the + 1, head).every((part) => part === 'JJ');
  return isOne && demonyms.has(word) && !/(?:s|sh|ch|ese)$/.test(word) && !/^(?:NN|JJ|CD|POS)/.test(speech[end] ?? '') && tokens[end]?.capital !== true;
}

/** Whether the words of a phrase name something: a name or a number among them. */
function holdsName({ tokens }: Phrases, { the, end }: Definite, { roles }: Tables): boolean {
  // "The African side": which of them played, another sentence says.
  if (/^sides?$/.test(tokens[end - 1]?.text ?? '')) return false;
  return tokens.slice(the + 1, end).some(({ capital, text, lower }) => (capital && !general.test(text) && !roles.has(lower)) || /^(?:1\d|20)\d\ds?$/.test(text));
}

/** Whether the head of a phrase stood earlier in its sentence: "a ship ... the ship". */
function stoodBefore({ tokens, speech }: Phrases, { the, head }: Definite): boolean {
  const word = singular(tokens[head]?.lower ?? '');
  return tokens.slice(0, the).some((token, at) => isNoun(speech[at]) && singular(token.lower) === word);
}

const selects = /^(?:same|other|others|next|previous|following|latter|former|rest|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "The captain, Lionel Messi, scored": a name between commas says who is meant; in "In the 20th minute, Berg missed" it does not. */
function isNamedBehind({ tokens, speech }: Phrases, end: number): boolean {
  if (tokens[end]?.text !== ',' || tokens[end + 1]?.capital !== true || !isNoun(speech[end + 1])) return false;
  const after = tokens.findIndex(({ capital, kind }, at) => at > end + 1 && (!capital || kind === 'mark'));
  return after < 0 || tokens[after]?.kind === 'mark';
}

const holder = /^(?:winner|holder|veteran|mother|father|recipient|owner|author|country|nation|city|town|village|company)$/;

/** Whether what stands behind a phrase says which one is meant; a name right behind a phrase that opens its sentence, "Under the arrangement Jones will", begins another. */
function isTold(sentence: Phrases, { the, end: close }: Definite, tables: Tables): boolean {
  const { tokens, speech, dates } = sentence;
  // "The rights and duties of a person": both are told.
  const end = tokens[close]?.text === 'and' && isNoun(speech[close + 1]) && /^(?:of|for)$/.test(tokens[close + 2]?.text ?? '') ? close + 2 : close;
  const next = tokens[end];
  const behind = tokens[end + 1];
  // "The world football federation (FIFA)"
  if (next?.text === '(' && behind?.capital && tokens[end + 2]?.text === ')') return true;
  if (!next || next.kind === 'mark') return (tokens[the - 1]?.text !== 'of' || /^(?:capital|city|town|village|port)$/.test(tokens[end - 1]?.text ?? '')) && isNamedBehind(sentence, end);
  if (next.text === 'by' && speech[end + 1] === 'VBG') return false;
  // "The winner of 21 titles": who, another sentence says.
  if (next.text === 'of' && holder.test(tokens[end - 1]?.lower ?? '') && (speech[end + 1] === 'CD' || /^(?:an?|fewer|less|more|about|some|nearly|almost)$/.test(behind?.text ?? ''))) return false;
  if (tells.test(next.text) || (/^VB[NG]$/.test(speech[end] ?? '') && !/^(?:following|according|starting|beginning|pending|during)$/.test(next.text))) return true;
  if (next.text === 'to' && speech[end + 1] === 'VB') return takesVerb.test(tokens[end - 1]?.text ?? '');
  if (next.text === 'which' || (next.capital && !moments.test(tokens[end - 1]?.text ?? '') && !(the === 1 && speech[0] === 'IN' && isSubject(speech, end)))) return true;
  if (!tellsByName.test(next.text) || !behind) return false;
  // "Presented the picture in Washington" tells where it was presented; "opened the bridge in Leeds" and "won the race in Leeds" which one.
  if ((speech[the - 1] ?? '').startsWith('VB') && !tables.words.venueWords.has(tokens[end - 1]?.text ?? '') && !tables.references.events.has(tokens[end - 1]?.text ?? '')) return false;
  if (dates.some((date) => behind.start >= date.start && behind.end <= date.end)) return false;
  const inner = behind.lower === 'the' ? definiteAt(sentence, end + 1) : null;
  return inner ? isExplained(sentence, inner, tables) : behind.capital;
}

/** "The first film", "the largest population": with what it is the first of, it tells itself. */
function isSuperlative({ tokens, speech }: Phrases, { the, head }: Definite): boolean {
  return /^(?:first|only|last|most|least|[a-z]+-[a-z]+est)$/.test(tokens[the + 1]?.lower ?? '') || speech.slice(the + 1, head).includes('JJS');
}

/** Further on in a sentence others have been named. */
const latest = 3;
const ofOffice = /^(?:state|ministry|diplomacy|local|parliament|crown)$/;

/** Of these a state has several: "the South Carolina senator". */
const ofMany = /^(?:senator|congressman|congresswoman|lawmaker|legislator|assemblyman|assemblywoman|councillor|backbencher|parliamentarian)$/;

/** "The Chinese biophysicist", "the former Nasdaq chairman": whom, another sentence tells; "the French president" is one. */
function isSomebody({ tokens, speech }: Phrases, { the, head }: Definite, tables: Tables): boolean {
  // Somebody named before it is who is meant; "the first Japanese wrestler" says who.
  if (the > latest || /^(?:is|was|are|were|as|became|remains)$/.test(tokens[the - 1]?.lower ?? '') || /^(?:first|second|third|only|last|youngest|oldest)$/.test(tokens[the + 1]?.lower ?? '') || /(?:maker|builder|manufacturer|operator|carrier|owner)$/.test(tokens[head]?.lower ?? '')) return false;
  const word = tokens[head]?.lower ?? '';
  const family = tables.roles.get(word)?.family;
  const isFormer = tokens.slice(the + 1, head).some(({ lower }) => lower === 'former');
  if (ofMany.test(word) && head > the + 1 && !tokens[head]?.capital) return true;
  return speech[head] === 'NN' && head > the + 1 && tokens[head]?.capital === false && (family === undefined ? namesPeople(word, tables) && !isBody(word) : !ofOffice.test(family) || isFormer);
}

/** "The Congolese intervention": which, another sentence tells. */
function isActOfAPeople({ tokens, speech }: Phrases, { the, head }: Definite, { demonyms }: Tables): boolean {
  return head === the + 2 && speech[head] === 'NN' && demonyms.has(tokens[the + 1]?.text ?? '') && /^(?:intervention|proposal|decision|request|statement|offer|move|response|objection|claim|demand|announcement|refusal|appeal|complaint|motion|amendment|suggestion|reply|warning|threat|federation|association|board|squad)$/.test(tokens[head]?.lower ?? '');
}

/** Whether only another sentence tells whom or whose a phrase means, whatever the title says: "the Canadian", "the former chairman", "the 27-year-old", "the Congolese request". */
export function standsForName(sentence: Phrases, definite: Definite, tables: Tables): boolean {
  return isOneOfAPeople(sentence, definite, tables) || isSomebody(sentence, definite, tables) || isActOfAPeople(sentence, definite, tables) || sentence.tokens[definite.head]?.lower.endsWith('-year-old') === true;
}

/** "The first woman in space", "the worst storm on record"; but of "the first trains", which open their sentence and "are due to run in June", it is not told what they are the first of. */
function isMeasuredBehind({ tokens, speech }: Phrases, { the, head, end }: Definite): boolean {
  const at = tokens.findIndex(({ text }, place) => place >= end && /^(?:in|of|ever|since)$/.test(text));
  const isSeveral = the === 0 && speech[head] === 'NNS';
  return at >= 0 && !(isSeveral && speech.slice(end, at).some((part) => /^(?:VB[DZP]|MD)$/.test(part)));
}

/** Whether a reader of its sentence alone knows what a phrase with "the" means. */
export function isExplained(sentence: Phrases, definite: Definite, tables: Tables): boolean {
  const { tokens } = sentence;
  const { references } = tables;
  const { the, head, end } = definite;
  if (isOneOfAPeople(sentence, definite, tables) || tokens[head]?.lower.endsWith('-year-old') === true) return false;
  // "The last wild ones known", "the best known was", "the first of its own": of what, another sentence says.
  if (/^(?:first|second|third|last|best|worst)$/.test(tokens[head]?.lower ?? '') && tokens[end]?.text === 'of' && /^(?:its|his|her|their)$/.test(tokens[end + 1]?.text ?? '')) return false;
  if ((/^ones?$/.test(tokens[head]?.lower ?? '') && !/^(?:that|who|which|whose|of|in|with|where)$/.test(tokens[end]?.text ?? '')) || (/^(?:best|least|most)$/.test(tokens[head]?.lower ?? '') && tokens[end]?.text === 'known' && tokens[end + 1]?.text !== 'for')) return false;
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})$/.test(tokens[the + 1]?.lower ?? '') && !isTold(sentence, definite, tables) && !stoodBefore(sentence, definite);
  // "The four Latin American countries": which, another sentence says.
  if (isCounted) return false;
  // "The greater worry in the Pacific Northwest": than which, another sentence says.
  if (tokens.slice(the + 1, head).some(({ text }) => /^(?:greater|bigger|better|worse|larger|smaller|longer|shorter|wider|stronger|closer|deeper|harder)$/.test(text)) && !tokens.some(({ text }) => text === 'than')) return false;
  if (isTold(sentence, definite, tables)) return true;
  if (isSomebody(sentence, definite, tables) || isActOfAPeople(sentence, definite, tables)) return false;
  if (holdsName(sentence, definite, tables)) return true;
  const first = tokens[the + 1];
  if (selects.test(first?.lower ?? '')) return stoodBefore(sentence, definite);
  // "The first since 1987", "were the first to close"; "the best known" says of what in another sentence.
  const isOfSomething = isNoun(sentence.speech[head]) || tokens[end]?.text === 'since' || /^(?:is|was|are|were|became|become|becoming)$/.test(tokens[the - 1]?.text ?? '');
  if (isOfSomething && isSuperlative(sentence, definite) && (isMeasuredBehind(sentence, definite) || (tokens[end]?.text === 'to' && sentence.speech[end + 1] === 'VB'))) return true;
  const words = tokens.slice(the + 1, head + 1).map(({ lower }) => lower);
  if (references.known.has(words.join(' '))) return true;
  if (references.idioms.has(words.join(' '))) return /^(?:IN|TO)$/.test(sentence.speech[the - 1] ?? '');
  return stoodBefore(sentence, definite);
}
