import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticlePage } from '#server/articles';
import { loadTables } from '#server/documents';
import { ingestArticle, type Pipeline } from '#server/ingest';
import { disconnect } from '#server/prisma';
import { testDatabase } from '#tests/integration/database';

// Content is written as owner: the server's role may only read it.
const database = testDatabase();
const { query } = database;
beforeAll(() => {
  process.env.DATABASE_URL = database.ownerUrl;
});
afterAll(disconnect);

const pipeline: Pipeline = { tables: loadTables(), name: 'pipeline-1' };
const tables = ['Article', 'ArticleVersion', 'Fact', 'FactVersion', 'Item', 'ItemFact', 'ItemVersion', 'ItemKey'];
const article = (name: string) => readFileSync(`content/articles/${name}.md`, 'utf8');
const everything = async () => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await query(`SELECT * FROM "${table}" t ORDER BY t::text`)] as const)));
const factsOf = (slug: string) => query('SELECT f.id, f.slot, f."retiredAt" FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" WHERE a.slug = $1 ORDER BY f.slot', [slug]);
const versionsOf = (slug: string) => query('SELECT v.version, v.text FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId" WHERE a.slug = $1 ORDER BY 1', [slug]);

describe('ingesting an article', () => {
  test('stores it with facts and questions, each proven by a sentence of its text', async () => {
    const result = await ingestArticle('kerry', article('kerry-cyber-stability'), pipeline);
    expect(result).toMatchObject({ ok: true, value: { slug: 'kerry', changed: true } });
    const page = await readArticlePage('kerry');
    expect(page!.facts.length).toBeGreaterThan(5);
    expect(page!.questions).toBeGreaterThan(5);
    for (const { evidence } of page!.facts) expect(page!.article.text.slice(evidence.sentence.start, evidence.sentence.end)).toContain(page!.article.text.slice(evidence.start, evidence.end));
  });

  test('again changes nothing', async () => {
    await ingestArticle('kerry', article('kerry-cyber-stability'), pipeline);
    const before = await everything();
    expect(await ingestArticle('kerry', article('kerry-cyber-stability'), pipeline)).toMatchObject({ ok: true, value: { changed: false } });
    expect(await everything()).toEqual(before);
  });

  test('again by another pipeline that finds the same changes no fact and no question', async () => {
    await ingestArticle('kerry', article('kerry-cyber-stability'), pipeline);
    const { Article: _, ...before } = await everything();
    expect(await ingestArticle('kerry', article('kerry-cyber-stability'), { ...pipeline, name: 'pipeline-2' })).toMatchObject({ ok: true, value: { changed: true } });
    const { Article: __, ...after } = await everything();
    expect(after).toEqual(before);
  });

  test('with another text makes version 2; facts that are still there keep their ids, the others are retired', async () => {
    const source = article('paris-climate-agreement');
    await ingestArticle('paris', source, pipeline);
    const before = await factsOf('paris');
    const paragraphs = source.trimEnd().split('\n\n');
    const shorter = `${paragraphs.slice(0, -2).join('\n\n')}\n\nNobody objected on that evening.\n`;
    await ingestArticle('paris', shorter, pipeline);
    expect((await versionsOf('paris')).map(({ version }) => version)).toEqual([1, 2]);
    const after = await factsOf('paris');
    const standing = new Map(after.filter(({ retiredAt }) => !retiredAt).map(({ slot, id }) => [slot, id]));
    const kept = before.filter(({ slot }) => standing.has(slot));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.map(({ id }) => id)).toEqual(kept.map(({ slot }) => standing.get(slot)));
    const gone = before.filter(({ slot }) => !standing.has(slot)).map(({ id }) => id);
    expect(after.filter(({ id }) => gone.includes(id)).every(({ retiredAt }) => retiredAt)).toBe(true);
    expect(after.length).toBeGreaterThanOrEqual(before.length);
  });

  test('and back to the first text makes version 3, and revives what was retired under its old id', async () => {
    const before = new Map((await factsOf('paris')).map(({ slot, id }) => [slot, id]));
    await ingestArticle('paris', article('paris-climate-agreement'), pipeline);
    expect((await versionsOf('paris')).map(({ version }) => version)).toEqual([1, 2, 3]);
    for (const { slot, id, retiredAt } of await factsOf('paris')) expect(retiredAt === null || before.get(slot) === id).toBe(true);
    expect(await query(`SELECT f.id FROM "Fact" f JOIN "FactVersion" v ON v."factId" = f.id AND v."articleVersion" = 1 JOIN "Article" a ON a.id = f."articleId" WHERE a.slug = 'paris' AND f."retiredAt" IS NOT NULL`)).toEqual([]);
  });

  const sayings = (slug: string) => query('SELECT f.id, f.slot, v.value, v."articleVersion" FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" JOIN "FactVersion" v ON v."factId" = f.id WHERE a.slug = $1 ORDER BY f.slot, v.version', [slug]);
  const standing = async (slug: string) => (await factsOf(slug)).filter(({ retiredAt }) => !retiredAt).map(({ id }) => id);

  test('with a corrected value gives the fact a version and leaves its id; a new fact with the old value gets a name of its own', async () => {
    const source = `${article('kerry-cyber-stability').trimEnd()}\n\nThe United States helped three companies as well as 10 officials in Namibia to rebuild a harbour.\n`;
    await ingestArticle('corrected', source, pipeline);
    const before = await standing('corrected');
    const three = (await sayings('corrected')).find(({ slot }) => String(slot).startsWith('quantity/three/the-united-states'))!;
    await ingestArticle('corrected', `${source.replace('helped three', 'helped five')}\nThe United States helped three ships in Norway on 2 March 2014.\n`, pipeline);
    const after = await sayings('corrected');
    expect(after.filter(({ id }) => id === three.id).map(({ value, slot }) => [value, slot])).toEqual([['three', three.slot], ['five', three.slot]]);
    const other = after.find(({ id, value, slot }) => id !== three.id && value === 'three' && String(slot).includes('the-united-states'))!;
    expect(before).not.toContain(other.id);
    expect(other.slot).not.toBe(three.slot);
    expect(await standing('corrected')).toEqual(expect.arrayContaining(before));
  });

  test('read by another extraction matches its facts in the same way, and writes nothing of what was answered', async () => {
    const before = await standing('corrected');
    const versions = await sayings('corrected');
    await query(`UPDATE "FactVersion" v SET value = 'otherwise', subject = 'read' FROM "Fact" f JOIN "Article" a ON a.id = f."articleId" WHERE v."factId" = f.id AND a.slug = 'corrected' AND v.value = 'five'`);
    const newest = await query(`SELECT text, title FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId" WHERE a.slug = 'corrected' ORDER BY version DESC LIMIT 1`);
    const source = `---\ntitle: ${String(newest[0]!.title)}\ndate: 2015-05-18\nsource: Sample article\nlicence: Sample text, rights with its author\n---\n\n${String(newest[0]!.text)}\n`;
    await ingestArticle('corrected', source, { ...pipeline, name: 'pipeline-3' });
    expect(await standing('corrected')).toEqual(before);
    expect((await versionsOf('corrected')).length).toBe(2);
    expect(await sayings('corrected')).toHaveLength(versions.length + 1);
    expect(await query('SELECT (SELECT count(*) FROM "Review")::int + (SELECT count(*) FROM "Response")::int AS lines')).toEqual([{ lines: 0 }]);
  });

  test('under two names makes two articles, each with facts and questions of its own', async () => {
    const counts = async (slug: string) => {
      const page = await readArticlePage(slug);
      return [page!.facts.length, page!.questions];
    };
    for (let round = 0; round < 2; round++) for (const slug of ['one', 'other']) expect(await ingestArticle(slug, article('nepal-earthquake'), pipeline)).toMatchObject({ ok: true, value: { changed: round === 0 } });
    expect(await counts('other')).toEqual(await counts('one'));
    expect(await ingestArticle('other', article('nepal-earthquake'), { ...pipeline, name: 'pipeline-2' })).toMatchObject({ ok: true });
    expect(await counts('other')).toEqual(await counts('one'));
  });

  test('twice at the same moment stores it once', async () => {
    const results = await Promise.allSettled([1, 2].map(() => ingestArticle('twice', article('whanganui-river'), pipeline)));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(await versionsOf('twice')).toHaveLength(1);
    expect(await ingestArticle('twice', article('whanganui-river'), pipeline)).toMatchObject({ ok: true, value: { changed: false } });
  });
});

describe('a bad article is refused, and nothing is written', () => {
  test.each([
    ['no title', 'Just a sentence about Seoul on Monday.', 'no-title'],
    ['a front matter without title', '---\ndate: 2020-01-01\n---\n\nA text.', 'no-title'],
    ['an unknown field', '---\ntitle: T\nrole: teacher\n---\n\nA text.', 'unknown-field'],
    ['a front matter that is no YAML', '---\ntitle: [T\n---\n\nA text.', 'front-matter-unreadable'],
    ['a reference that is no web page', '---\ntitle: T\nreferences:\n  - title: R\n    url: "javascript:alert(1)"\n---\n\nA text.', 'front-matter-invalid'],
    ['a date that is none', '---\ntitle: T\ndate: 2020-02-30\n---\n\nA text.', 'front-matter-invalid'],
    ['no text', '---\ntitle: T\n---\n\n   \n', 'empty'],
    ['nothing', '', 'empty'],
    ['U+0000', '---\ntitle: T\n---\n\nA \0 text.', 'bad-text'],
    ['half a surrogate pair', '---\ntitle: T\n---\n\nA \uD83D text.', 'bad-text'],
    ['aliases that multiply', `---\ntitle: T\nreferences: &a [x,x]\nsource: *a\n---\n\nA text.`, 'no-title'],
  ])('%s', async (_, source, code) => {
    const before = await everything();
    const result = await ingestArticle('bad', source, pipeline);
    expect(result).toMatchObject({ ok: false, error: { code } });
    expect(await everything()).toEqual(before);
  });

  test('a failure in the middle leaves nothing of the article', async () => {
    await query(`ALTER TABLE "ItemKey" ADD CONSTRAINT spoiled CHECK (revision < 0) NOT VALID`);
    try {
      const before = await everything();
      await expect(ingestArticle('half', article('nepal-earthquake'), pipeline)).rejects.toThrow('spoiled');
      expect(await everything()).toEqual(before);
    } finally {
      await query('ALTER TABLE "ItemKey" DROP CONSTRAINT spoiled');
    }
  });
});
