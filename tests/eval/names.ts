import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import { z } from 'zod';
import { confidenceOf, NameConfidence } from '#language/names/confidence';
import { censusOf, signsOf } from '#language/names/signs';
import { tagNames, type NameModel } from '#language/names/tag-names';
import { isProper } from '#language/names/tagged';
import { readLexicon } from '#language/tagger/lexicon';
import { readModel } from '#language/tagger/model';
import { readSet } from '#tests/eval/corpora';
import { percent, shares, type Section } from '#tests/eval/section';

type Name = { readonly from: number; readonly to: number; readonly type: string; readonly confidence?: number };
type Sentence = { readonly tokens: readonly string[]; readonly gold: readonly Name[] };
type Tagger = (tokens: readonly (readonly string[])[]) => Name[][];

const Tagged = z.object({ sentences: z.array(z.object({ tokens: z.array(z.string()), tags: z.array(z.string()) })) });
const ByHand = z.object({ tokens: z.array(z.string()), spans: z.array(z.tuple([z.number(), z.number(), z.string()])) });
const types = ['PER', 'LOC', 'ORG'];
/** Sets differ on these: what overlaps them is neither right nor wrong. */
const ignored = new Set(['GPE', 'FAC']);

function namesOfTags(tags: readonly string[]): Name[] {
  return tags.flatMap((tag, from) => {
    if (!tag.startsWith('B-')) return [];
    let to = from + 1;
    while (tags[to] === `I-${tag.slice(2)}`) to++;
    return [{ from, to, type: tag.slice(2) }];
  });
}

const overlaps = (a: Name, b: Name) => a.from < b.to && b.from < a.to;

type Count = { right: number; offered: number; wanted: number };

type Judged = { readonly type: string; readonly confidence: number; readonly right: boolean };

function score(documents: readonly (readonly Sentence[])[], tagger: Tagger): { all: Count; byType: Map<string, Count>; wordsPerSecond: number; errors: Map<string, number>; judged: Judged[] } {
  const judged: Judged[] = [];
  const byType = new Map(types.map((type) => [type, { right: 0, offered: 0, wanted: 0 }]));
  const errors = new Map<string, number>();
  let words = 0;
  let ms = 0;
  for (const sentences of documents) {
    const started = performance.now();
    const found = tagger(sentences.map(({ tokens }) => tokens));
    ms += performance.now() - started;
    sentences.forEach(({ tokens, gold }, at) => {
      words += tokens.length;
      const wanted = gold.filter(({ type }) => types.includes(type));
      const offered = (found[at] ?? []).filter((name) => types.includes(name.type) && !gold.some((other) => ignored.has(other.type) && overlaps(name, other)));
      for (const name of wanted) byType.get(name.type)!.wanted++;
      for (const name of offered) {
        const count = byType.get(name.type)!;
        count.offered++;
        const same = wanted.find((other) => other.from === name.from && other.to === name.to);
        judged.push({ type: name.type, confidence: name.confidence ?? 1, right: same?.type === name.type });
        if (same?.type === name.type) count.right++;
        else {
          const near = gold.find((other) => overlaps(name, other));
          const kind = same ? `${same.type} taken for ${name.type}` : near ? `${name.type} with other bounds` : `${name.type} where none is`;
          errors.set(kind, (errors.get(kind) ?? 0) + 1);
        }
      }
      for (const name of wanted) if (!offered.some((other) => overlaps(name, other))) errors.set(`${name.type} missed`, (errors.get(`${name.type} missed`) ?? 0) + 1);
    });
  }
  const all = [...byType.values()].reduce((sum, count) => ({ right: sum.right + count.right, offered: sum.offered + count.offered, wanted: sum.wanted + count.wanted }), { right: 0, offered: 0, wanted: 0 });
  return { all, byType, wordsPerSecond: Math.round((words / ms) * 1000), errors, judged };
}

/** Our own tagger, with names by sentence. */
function ownTagger(model: NameModel, weights: NameConfidence): Tagger {
  return (tokens) => {
    const found = tokens.map((): Name[] => []);
    const { names, pages } = tagNames(tokens, model);
    const census = censusOf(names, pages);
    for (const name of names) {
      if (isProper(name.tag)) found[name.sentence]?.push({ from: name.from, to: name.to, type: name.tag, confidence: confidenceOf(name.tag, signsOf(name, census), weights) });
    }
    return found;
  };
}

const honorific = /^(?:mr|mrs|ms|dr|sen|gen|rep|president|senator|minister|general|chancellor|secretary|judge|prime|foreign)\.?$/i;

/** compromise on a sentence of joined tokens, its people, places and organisations put back onto them. */
const compromise: Tagger = (tokens) =>
  tokens.map((words) => {
    const starts: number[] = [];
    let text = '';
    for (const word of words) {
      starts.push(text.length);
      text += `${word} `;
    }
    const found = nlp(text);
    const lists: [string, unknown][] = [['PER', found.people().json({ offset: true })], ['LOC', found.places().json({ offset: true })], ['ORG', found.organizations().json({ offset: true })]];
    return lists.flatMap(([type, json]) => z.array(z.object({ offset: z.object({ start: z.number(), length: z.number() }) })).parse(json).flatMap(({ offset }) => {
      let from = starts.findIndex((start, at) => start + (words[at]?.length ?? 0) > offset.start);
      let to = starts.filter((start) => start < offset.start + offset.length).length;
      while (from < to && (/^(?:the|a|an)$/i.test(words[from] ?? '') || (type === 'PER' && honorific.test(words[from] ?? '')))) from++;
      while (to > from && (/^['’]s$/.test(words[to - 1] ?? '') || !/[\p{L}\p{N}]/u.test(words[to - 1] ?? ''))) to--;
      return from >= 0 && from < to ? [{ from, to, type }] : [];
    }));
  });

/** Precision among the most confident names of a type, as many as it takes for a share of all wanted ones to be found. */
function precisionAtRecall({ judged, byType }: ReturnType<typeof score>, type: string, recall: number): number {
  const needed = recall * byType.get(type)!.wanted;
  let right = 0;
  let offered = 0;
  for (const name of judged.filter((other) => other.type === type).sort((a, b) => b.confidence - a.confidence)) {
    offered++;
    if (name.right) right++;
    if (right >= needed) return (100 * right) / offered;
  }
  return 0;
}

const bins = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/** How many names of each stretch of confidence are right. */
function calibration(judged: readonly Judged[]): string[] {
  const rows = bins.slice(0, -1).map((low, at) => {
    const inside = judged.filter(({ confidence }) => confidence >= low && confidence < bins[at + 1]!);
    const mean = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1);
    return `| ${low.toFixed(2)} to ${Math.min(1, bins[at + 1]!).toFixed(2)} | ${inside.length} | ${percent(100 * mean)} | ${percent((100 * inside.filter(({ right }) => right).length) / (inside.length || 1))} |`;
  });
  return ['| confidence | names | said | right |', '|---|---|---|---|', ...rows];
}

function sentencesOf(name: string): Sentence[][] {
  return readSet(name, Tagged).map(({ sentences }) => sentences.map(({ tokens, tags }) => ({ tokens, gold: namesOfTags(tags) })));
}

function row(label: string, { all, byType, wordsPerSecond }: ReturnType<typeof score>): string {
  const { precision, recall, f1 } = shares(all);
  return `| ${label} | ${percent(f1)} | ${percent(precision)} | ${percent(recall)} | ${types.map((type) => percent(shares(byType.get(type)!).f1)).join(' | ')} | ${wordsPerSecond} |`;
}

/** The models that are in content/language. */
export function trainedModels(): NameModel {
  return { names: readModel(readFileSync('content/language/names.bin')), lexicon: readLexicon(readFileSync('content/language/lexicon.bin')) };
}

/** How well names are found: exact spans and types, beside compromise. */
export async function evaluateNames(): Promise<Section> {
  const own = ownTagger(trainedModels(), NameConfidence.parse(JSON.parse(readFileSync('content/language/confidence.json', 'utf8'))));
  const worldwide = sentencesOf('ner/worldwide-a');
  const odd = worldwide.filter((_, at) => at % 2 === 1);
  const even = worldwide.filter((_, at) => at % 2 === 0);
  const hand = readSet('ner/hand-110', ByHand).map(({ tokens, spans }) => [{ tokens, gold: spans.map(([from, to, type]) => ({ from, to, type })) }]);
  own(odd[0]!.map(({ tokens }) => tokens));
  const figure = score(odd, own);
  const { f1 } = shares(figure.all);
  return {
    title: 'Names of people, places and organisations',
    goals: [
      { figure: 'Names, exact F1, Worldwide-A odd', measured: percent(f1), goal: '76.5', reached: f1 >= 76.5 },
      ...([['PER', 0.5, 95], ['LOC', 0.5, 92], ['ORG', 0.25, 85]] as const).map(([type, recall, goal]) => {
        const precision = precisionAtRecall(figure, type, recall);
        return { figure: `${type}, precision at recall ${recall * 100}`, measured: percent(precision), goal: String(goal), reached: precision >= goal };
      }),
    ],
    lines: [
      '| set, tagger | F1 | precision | recall | PER | LOC | ORG | words/s |', '|---|---|---|---|---|---|---|---|',
      row('Worldwide-A odd', figure), row('the same, compromise', score(odd, compromise)), row('Worldwide-A even (development)', score(even, own)),
      row('hand-110', score(hand, own)), row('the same, compromise', score(hand, compromise)), row('GMB development', score(sentencesOf('ner/gmb-dev'), own)),
      '', 'Confidence on the odd half (fitted on the even one):', '', ...calibration(figure.judged),
      '', `Most frequent errors on the odd half: ${[...figure.errors].sort(([, a], [, b]) => b - a).slice(0, 10).map(([kind, count]) => `${kind} ${count}`).join(', ')}.`,
    ],
  };
}
