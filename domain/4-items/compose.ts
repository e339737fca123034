import type { Article } from '#articles/article';
import type { Analysis } from '#facts/analyse';
import { articleKeyOf } from '#facts/article-key';
import type { Fact } from '#facts/fact';
import { withoutOccasion } from '#facts/naming';
import { readingOf, type Reading } from '#facts/reading';
import { signsOf } from '#items/acceptance';
import { whatRole, whichCountry, whoHasRole } from '#items/about-roles';
import { itemOf, type ItemNames } from '#items/build-item';
import { askedOutright } from '#items/asked-outright';
import { cloze } from '#items/cloze';
import { countryList } from '#items/country-lists';
import { difficultyOf } from '#items/difficulty';
import type { ArticleTemplate, ItemDraft, Scene, Template } from '#items/drafts';
import { servedForms, type ItemForm } from '#items/forms/all';
import { howMany } from '#items/how-many';
import { howOld } from '#items/how-old';
import type { Item } from '#items/item';
import { sourceOf } from '#items/source-of';
import { matchDates, matchRoles, timeline } from '#items/matches';
import { notWorthAsking } from '#items/not-worth-asking';
import { ageOrNot, cityOrNot, withNotStated, withoutIdleOption, wordsOrNot } from '#items/not-stated';
import { lacksOccasion, withOccasion } from '#items/occasion';
import { onTheMap } from '#items/on-the-map';
import { proving } from '#items/proving';
import { chanceOf } from '#core/signs';
import { problemsOf } from '#items/sound';
import { trueOrFalse } from '#items/true-or-false';
import { whysOf } from '#items/whys';
import { whenDid } from '#items/when-did';
import { whereDid } from '#items/where-did';
import { whoDid } from '#items/who-did';
import { whoSaid } from '#items/who-said';
import { toldIn } from '#facts/told';
import type { Tables } from '#language/tables';

export { generator, type ItemNames } from '#items/build-item';

/** The ways to ask for a fact; in which order they are offered, acceptance tells. */
const templates: readonly Template[] = [countryList, whoDid, whenDid, whereDid, howMany, askedOutright, howOld, sourceOf, whoSaid, whatRole, whoHasRole, whichCountry, cloze, trueOrFalse, proving];

/** These ask for what a sentence says of somebody, or show it with the one before it. */
const standBySelf: ReadonlySet<string> = new Set(['cloze', 'who-is', 'what-role', 'country-of-role', 'who-said', 'how-old']);

/** What is asked of the article as a whole. */
const articleTemplates: readonly ArticleTemplate[] = [wordsOrNot, cityOrNot, ageOrNot, matchRoles, matchDates, timeline];

const namesOf = (article: Article): ItemNames => ({ articleKey: articleKeyOf(article), slotOf: ({ slot }) => slot });

/** A question with what the rules said of it, for those who want to see why. */
export type Judged = { readonly item: Item; readonly template: string; readonly problems: readonly string[]; /** How likely a careful reader accepts it, 0 to 1; 0 where it breaks a rule. */ readonly acceptance: number };

/** What a question asks for, whatever words its form shows it in. */
function askedBy({ form, keys, facts: [fact] }: ItemDraft): string {
  if (form === 'true-false' || form === 'evidence') return keys.join();
  return (fact?.kind === 'role' ? fact.subject : fact?.value) ?? '';
}

/** So likely accepted is what is offered at all; so likely, what is offered where fewer sentences would be asked about, or no fact of its kind, or in no form like it; and so likely, where a quiz could hardly be made. */
const likely = 0.7;
const fair = { chance: 0.55, sentences: 10 };
const scarce = { chance: 0.35, sentences: 8 };

/** Marks the questions that readers would too seldom accept. Best first as they come: below those that are likely accepted, the best of each fact until enough sentences are asked about, and the first of each kind and form. */
function onlyLikely(found: readonly Judged[]): Judged[] {
  const facts = new Set<string>();
  const sorts = new Set<string>();
  const sentences = new Set<number>();
  return found.map((one) => {
    if (one.problems.length > 0) return one;
    const { factIds: [fact = ''], kind, form, evidence } = one.item;
    const isWanted = ({ chance, sentences: enough }: typeof fair) => one.acceptance >= chance && sentences.size < enough && !facts.has(fact);
    const isNew = one.acceptance >= fair.chance && (!sorts.has(kind) || !sorts.has(form));
    const isOffered = one.acceptance >= likely || isNew || isWanted(fair) || isWanted(scarce);
    if (!isOffered) return { ...one, problems: ['seldom-accepted'] };
    facts.add(fact);
    sentences.add(evidence.sentence.start);
    sorts.add(kind).add(form);
    return one;
  });
}

type Linted = { readonly draft: ItemDraft; readonly problems: readonly string[] };

/** Of the two statements that share an id one is asked: half of them are true. */
function isAsked(item: Item): boolean {
  return item.form !== 'true-false' || (item.changed === null) === (Number.parseInt(item.id.slice(-1), 16) % 2 === 0);
}

/** Marks each question that an earlier, better one asks in the same words: two facts may stand in one gap. */
function inOwnWords(): (one: Judged) => Judged {
  const asked = new Set<string>();
  return (one) => {
    if (one.problems.length > 0 || one.item.form === 'true-false') return one;
    const words = `${one.item.form} ${one.item.stem}`;
    if (asked.has(words)) return { ...one, problems: ['asked-already'] };
    asked.add(words);
    return one;
  };
}

/** Marks each true statement that an earlier, better question asks about in the same words. */
function onlyOnce(): (one: Judged) => Judged {
  const asked = new Set<string>();
  return (one) => {
    if (one.item.form !== 'true-false' || one.item.changed !== null || one.problems.length > 0) return one;
    const words = /“([^“”]*)”/.exec(withoutOccasion(one.item.stem))?.[1] ?? one.item.stem;
    if (asked.has(words)) return { ...one, problems: ['asked-already'] };
    asked.add(words);
    return one;
  };
}

/** A question with what is wrong with it, in the first of its wordings with which nothing is, else as it was. */
function linted(plain: ItemDraft, known: readonly Fact[], reading: Reading): Linted {
  const wordings = withOccasion(plain, reading.article).map((draft) => ({ draft, problems: [...problemsOf(draft, known), ...(lacksOccasion(draft, reading) ? ['occasion-not-said'] : [])] }));
  return wordings.find(({ problems }) => problems.length === 0) ?? wordings.at(-1) ?? { draft: plain, problems: [] };
}

function draftsFor(fact: Fact, facts: readonly Fact[], reading: Reading): Linted[] {
  const sentence = reading.sentences.find(({ span }) => span.start === fact.evidence.sentence.start);
  if (!sentence) return [];
  const scene: Scene = { fact, facts, reading, sentence };
  // What takes the sentence before it to be understood is asked in them, with a gap.
  const fit = toldIn(sentence, reading).leaning ? templates.filter(({ name }) => standBySelf.has(name)) : templates;
  const asked = fit.flatMap(({ ask }) => ask(scene)).map((draft) => linted(draft, facts, reading));
  const sound = asked.filter(({ problems }) => problems.length === 0).map(({ draft }) => draft);
  const drafts = [...asked, ...sound.flatMap((draft) => [...withNotStated(draft, scene), ...onTheMap(draft, scene)]).map((draft) => linted(draft, facts, reading))];
  const isAskedOtherwise = drafts.some(({ draft, problems }) => draft.template !== 'cloze' && (draft.form === 'choice' || draft.form === 'multiple') && problems.length === 0);
  // A gap with options stands in only where no question with options is sound.
  return drafts.filter(({ draft }) => draft.template !== 'cloze' || draft.form === 'cloze' || !isAskedOtherwise);
}

/** Every question that could be made, best first, with the rules it breaks. */
export function judged(article: Article, analysis: Analysis, tables: Tables, names = namesOf(article)): Judged[] {
  const reading = readingOf(article, tables);
  const ofArticle = articleTemplates.flatMap(({ ask }) => ask({ facts: analysis.facts, reading })).map((draft) => linted(draft, analysis.facts, reading));
  const drafts = withoutIdleOption([...analysis.facts.flatMap((fact) => draftsFor(fact, analysis.facts, reading)), ...ofArticle]);
  const keys = new Map<string, Set<string>>();
  // The forms of one question may show its key in other words: "more than 200" and "200".
  for (const { draft } of drafts) keys.set(draft.stem, (keys.get(draft.stem) ?? new Set()).add(askedBy(draft)));
  const found = drafts
    .flatMap(({ draft, problems }): Judged[] => {
      const item = itemOf({ ...draft, difficulty: difficultyOf(draft, reading), whys: whysOf(draft, analysis.facts) }, names, article.text);
      if (!item || !isAsked(item)) return [];
      const all = [...problems, ...notWorthAsking(draft, reading, analysis.facts, analysis.main), ...((keys.get(draft.stem)?.size ?? 0) > 1 ? ['stem-of-several-keys'] : [])];
      return [{ item, template: draft.template, problems: all, acceptance: all.length > 0 ? 0 : chanceOf(signsOf(draft, reading, analysis.main), tables.models.acceptance) }];
    })
    .sort((a, b) => b.acceptance - a.acceptance || (a.item.id < b.item.id ? -1 : 1))
    .map(onlyOnce())
    .map(inOwnWords());
  return onlyLikely(found);
}

/** What an article's questions are made for. */
export type Wanted = {
  /** The names that the article and its facts have had from their first version on; without them, those of this one. */
  readonly names?: ItemNames;
  /** Without them, those that the player has controls for. */
  readonly forms?: readonly ItemForm[];
};

/** The questions of an article, best first; none that breaks a rule. The same article gives the same questions, ids included. */
export function makeItems(article: Article, analysis: Analysis, tables: Tables, { names, forms = servedForms }: Wanted = {}): Item[] {
  return judged(article, analysis, tables, names).filter(({ problems, item }) => problems.length === 0 && forms.includes(item.form)).map(({ item }) => item);
}
