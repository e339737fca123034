import type { Mention, NameSign, NameType } from '#language/mentions';
import { isBacked } from '#language/mentions';
import type { Tables } from '#language/tables';

/** What a name may be said to be, of a body; the nouns as a pattern. */
export const bodies = 'company|firm|bank|airline|carmaker|automaker|manufacturer|retailer|newspaper|magazine|broadcaster|charity|organi[sz]ation|agency|university|institute|foundation|federation|association|coalition|union|party|studio|publisher|think-tank|non-profit|body|start-up|subsidiary|unit|auditor|accountancy|conglomerate|lender|brewer|chipmaker|drugmaker|insurer';
const places = 'bridge|river|lake|mountain|volcano|hill|village|town|city|suburb|square|park|island|valley|stadium|desert|peninsula|canal|bay|strait|district|province|glacier|waterfall|forest|beach';
/** What a thing is called, with words between it and its article. */
const before = (kinds: string) => new RegExp(`\\b(?:an?|the|its|his|her|their|['’]s) (?:[\\p{L}-]+ ){0,3}?(?:${kinds})(?:,| called(?: the)?| named(?: the)?| known as(?: the)?) $`, 'iu');
const behind = (kinds: string) => new RegExp(`^(?: \\(\\p{Lu}[\\p{L}\\p{N}.-]*\\))?, (?:an?|the) (?:[\\p{L}-]+ ){0,3}?(?:${kinds})(?=[,.]| (?:that|which|whose|where|of|for|based|in|on|near|with|behind|from)\\b)`, 'u');
const kinds: readonly (readonly [NameType, RegExp, RegExp])[] = [['organisation', before(bodies), behind(bodies)], ['place', before(places), behind(places)]];

const leads = /^(?:Mount|Lake|Cape|Strait|River)$/;
const heads = /^(?:Sea|Ocean|River|Lake|Canal|Strait|Desert|Valley|Bay|Gulf|Mountains?|Peninsula|Peak|Falls|Bridge|Square|Island|Islands|Glacier|Volcano)$/;

/** What "a Japanese company," makes sure of the name beside it; judged, not counted. */
const calledSo = 0.9;
/** What its own word makes sure of a name: "Mount Tongariro", "Suez Canal"; judged, not counted. */
const namedSo = 0.85;

const withSigns = (mention: Mention, type: NameType, least: number, ...signs: NameSign[]): Mention =>
  ({ ...mention, type, country: type === mention.type ? mention.country : null, confidence: Math.max(mention.confidence, least), signs: [...new Set([...mention.signs, ...signs])] });

const isKnown = (mention: Mention) => mention.type === 'country' || mention.type === 'demonym' || (mention.type === 'person' && isBacked(mention) && mention.signs.some((sign) => sign === 'given-name' || sign === 'title'));

const firms = /^, (?:one of (?:\p{L}+['’]s |the )(?:[\p{L}-]+ ){0,4}?(?:companies|firms|banks|airlines|retailers|carmakers|manufacturers|brands|chains|publishers|broadcasters)\b|(?:an?|the) (?:[\p{L}-]+ ){0,3}?(?:company|firm|airline|carmaker|retailer|travel agent|supermarket|bank)(?=[,.]))/u;

/** "A Japanese company, Shoei Kisen Kaisha", "Rānana, a village on the river": what a name is said to be beside it, it is. */
export function byApposition(mentions: readonly Mention[], text: string): Mention[] {
  const found = new Map(mentions.flatMap((mention) => {
    // Whatever a tagger takes Thomas Cook for, "one of the oldest travel companies" is none of the people.
    const kind = mention.type === 'person' && firms.test(text.slice(mention.end, mention.end + 80)) ? 'organisation' : isKnown(mention) ? null : kindBeside(mention, text);
    return kind === null ? [] : [[mention.text, kind] as const];
  }));
  // What it is said to be once, it is wherever it stands.
  return mentions.map((mention) => {
    const kind = isKnown(mention) && !(mention.type === 'person' && found.get(mention.text) === 'organisation') ? undefined : found.get(mention.text);
    return kind === undefined ? mention : withSigns(mention, kind, calledSo, 'before', 'head-word');
  });
}

/** Whether a name of several words says by one of them that it is a land or water, whatever is said of it: "Lake Vostok, a body of water". */
const saysLand = (words: readonly string[]) => words.length > 1 && (leads.test(words[0] ?? '') || heads.test(words.at(-1) ?? ''));

/** What a name is said to be right beside it; null for nothing. */
function kindBeside(mention: Mention, text: string): NameType | null {
  const [lead, rest] = [text.slice(Math.max(0, mention.start - 70), mention.start), text.slice(mention.end, mention.end + 80)];
  // "After he left the company, Jones said": beside it a comma closes what it opened.
  const isOpen = lead.endsWith(', ') && !/^(?:[,.;:)(–—]|['’]s\b| \(| (?:and|or|in|of|at|on|to|for|from|with|by|near|that|which|whose|as)\b|$)/.test(rest);
  const found = kinds.find(([type, ahead, after]) => ((ahead.test(lead) && !isOpen) || after.test(rest)) && !(type === 'organisation' && saysLand(mention.text.split(' '))));
  return found?.[0] ?? null;
}

/** "Mount Tongariro", "Great Bitter Lake": a name that says by its own word that it is a land or water. */
export function byLandWord(mentions: readonly Mention[], text: string, { organisations }: Tables): Mention[] {
  return mentions.map((mention) => {
    const words = mention.text.split(' ');
    const isLand = saysLand(words) && !organisations.has(mention.name);
    // "The Madison Square Garden", "Bay Area": a name goes on.
    return !isLand || isKnown(mention) || /^ \p{Lu}/u.test(text.slice(mention.end, mention.end + 2)) || mention.name !== mention.text ? mention : withSigns(mention, 'place', namedSo, 'head-word', 'tagger');
  });
}

/** "The weather pattern known as El Niño", "a ship named Martin Bergmann": whatever it is, nobody. */
const thingCalled = /\b(?:pattern|phenomenon|disease|disorder|condition|syndrome|virus|technique|method|storm|hurricane|cyclone|typhoon|system|software|model|programme|program|project|operation|mission|campaign|plan|law|bill|ship|vessel|boat|ferry|tanker|yacht|trawler|app|drug|vaccine|species|dinosaur|telescope|probe|rover|satellite|rocket|capsule|horse|dog|cat|elephant|comet|asteroid|meteorite),? (?:called|named|known as|dubbed|nicknamed) (?:the )?["“‘']?$/iu;

/** "Bong Joon-ho", "Xi Jinping-ri": a family name before a given name of two syllables joined by a hyphen. */
const familyFirst = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** People whose name is built as those of Korea are, and people who stand again by their family name. */
export function byNameShape(mentions: readonly Mention[], text: string): Mention[] {
  const short = new Set(mentions.filter(({ type, text, name }) => type === 'person' && text !== name).map(({ name }) => name));
  return mentions.map((mention) => {
    if (mention.type !== 'person') return mention;
    // "Philip Morris Asia" is a house.
    if (/ (?:Asia|Europe|America|Africa|Pacific|International|Holdings?|Group|Global|Worldwide)$/.test(mention.text)) return { ...mention, type: 'organisation' };
    // "Team Hailey", "Main Street": nobody is called so.
    if (/^Team \p{Lu}|\p{L} (?:Street|St\.?|Avenue|Ave\.?|Road|Drive|Boulevard|Lane|Mall|Park|School|Hospital|Airport)$/u.test(mention.text)) return { ...mention, type: 'unknown' };
    if (thingCalled.test(text.slice(Math.max(0, mention.start - 50), mention.start))) return { ...mention, type: 'unknown' };
    // "HMS Erebus"
    if (/^(?:HMS|HMAS|HMCS|USS|RMS|MV|SS|INS) /.test(mention.text)) return { ...mention, type: 'unknown' };
    // "Larsen C": a thing of a row.
    if (/^\p{Lu}\p{Ll}+ (?!X$)\p{Lu}$/u.test(mention.text)) return { ...mention, type: 'unknown' };
    // "La Prensa", "La Niña": with a Spanish article, a paper, a town or a wind.
    if (/^(?:La|El|Los|Las) \p{Lu}\p{Ll}+$/u.test(mention.text)) return { ...mention, type: 'unknown' };
    // "Storm Daniel, which"
    if (/^(?:Tropical )?(?:Storm|Hurricane|Cyclone|Typhoon) \p{Lu}/u.test(mention.text)) return { ...mention, type: 'event' };
    if (/^, which\b/.test(text.slice(mention.end, mention.end + 8))) return { ...mention, type: 'unknown' };
    // "Co Mayo": a county.
    if (/^Co\.? \p{Lu}\p{Ll}+$/u.test(mention.text)) return { ...mention, type: 'place' };
    // "The Whanganui is": nobody is called "the".
    if (!mention.name.includes(' ') && /\bthe $/i.test(text.slice(Math.max(0, mention.start - 5), mention.start))) return { ...mention, type: 'unknown' };
    const signs: NameSign[] = [...(familyFirst.test(mention.text) ? ['given-name' as const] : []), ...(short.has(mention.name) ? ['repeated' as const] : [])];
    return signs.length === 0 ? mention : withSigns(mention, 'person', 0, ...signs);
  });
}
