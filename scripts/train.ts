/** `npm run train`: learns content/language from the annotated news beside the repository and from readers' verdicts in it; the same bytes each time. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readWordTables } from '#server/documents';
import { signsOfDocument } from '#language/tagger/document-signs';
import { packLexicon, readLexicon } from '#language/tagger/lexicon';
import { nameFeatures, nameScene } from '#language/tagger/name-features';
import { partFeatures } from '#language/tagger/part-features';
import { wordOf } from '#language/tagger/words';
import { exampleOf } from '#language/training/lessons';
import { trainTagger } from '#language/training/train';
import { corporaFolder, hasCorpora } from '#tests/eval/corpora';
import { readModel } from '#language/tagger/model';
import { fitNameConfidence } from './train/confidence';
import { documentsOf } from './train/documents';
import { lexiconEntries } from './train/lexicon';
import { fitVerdicts } from './train/verdicts';

const folder = 'content/language';
/** The small sets count as often as it takes to be heard beside the large one, whose labels are noisier. */
const timesSmall = 4;

function write(name: string, bytes: Uint8Array): Uint8Array {
  writeFileSync(`${folder}/${name}`, bytes);
  console.log(`${name}: ${(bytes.length / 1e6).toFixed(2)} MB after ${process.uptime().toFixed(0)} s`);
  return bytes;
}

function train(): void {
  mkdirSync(folder, { recursive: true });
  const news = documentsOf('ner/gmb-train');
  const small = [...documentsOf('ner/crossner-politics-train'), ...documentsOf('ner/wikigold')];
  const lexicon = readLexicon(write('lexicon.bin', packLexicon(lexiconEntries(readWordTables(), news))));

  const documents = [...news, ...Array.from({ length: timesSmall }, () => small).flat()];
  const examples = documents.flatMap(({ sentences }) => {
    const words = sentences.map(({ tokens }) => tokens.map(wordOf));
    const signs = signsOfDocument(words, lexicon);
    return sentences.map(({ tags }, at) => exampleOf(nameScene(words[at] ?? [], lexicon, signs), nameFeatures, tags));
  });
  const nameTags = ['O', ...['PER', 'LOC', 'ORG', 'GPE', 'TIM', 'MISC'].flatMap((tag) => [`B-${tag}`, `I-${tag}`])];
  const names = readModel(write('names.bin', trainTagger(examples, nameTags, { seed: 'names', orders: 4, epochs: 2, leastFeatures: 3, leastWeight: 0.2 })));
  const confidence = fitNameConfidence(documentsOf('ner/worldwide-a').filter((_, line) => line % 2 === 0), { names, lexicon });
  writeFileSync(`${folder}/confidence.json`, `${JSON.stringify(confidence, null, 2)}\n`);

  const spoken = news.flatMap(({ sentences }) => sentences.flatMap(({ tokens, pos }) => (pos ? [exampleOf(tokens.map(wordOf), partFeatures, pos)] : [])));
  const partTags = [...new Set(spoken.flatMap(({ tags }) => tags))].sort();
  write('parts.bin', trainTagger(spoken, partTags, { seed: 'parts', orders: 1, epochs: 4, leastFeatures: 5, leastWeight: 0.5 }));
}

for (const [name, verdicts] of [['acceptance', 'acceptance'], ['importance', 'importance'], ['understood', 'definites'], ['referent', 'referents']] as const) writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(fitVerdicts(`tests/eval/verdicts/${verdicts}.json`), null, 2)}\n`);
if (hasCorpora) train();
else console.log(`Skipped: the annotated news is not at ${corporaFolder}. Set CORPORA to where it lies.`);
