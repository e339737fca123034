import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { loadTables, readDocument } from '#server/documents';
import { ingestArticle } from '#server/ingest';
import { pipelineName } from '#server/pipeline';
import { disconnect } from '#server/prisma';
import { rebuildProjections } from '#server/projections';

// Loads the bundled articles, or the ones named. A bad one is named and skipped; the others load; exit 1.
const folder = path.resolve('content/articles');
const bundled = async () => (await readdir(folder)).filter((file) => file.endsWith('.md') && file !== 'README.md').sort().map((file) => path.join(folder, file));
const files = process.argv.length > 2 ? process.argv.slice(2) : await bundled();
const pipeline = { tables: loadTables(), name: await pipelineName() };

for (const file of files) {
  const document = await readDocument(file);
  const result = document.ok ? await ingestArticle(path.basename(file, path.extname(file)), document.value, pipeline) : document;
  if (!result.ok) {
    console.error(`${file}: ${JSON.stringify(result.error)}`);
    process.exitCode = 1;
  } else if (result.value.changed) {
    console.log(`${result.value.slug}: ${result.value.facts} facts, ${result.value.items} questions`);
  }
}
// This runs when articles or code are new: keys may have changed, or what the fold makes of the logs.
await rebuildProjections();
await disconnect();
