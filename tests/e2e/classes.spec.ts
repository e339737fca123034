import type { Browser, Page } from '@playwright/test';
import { devices } from '@playwright/test';
import { answerAnyhow, expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/e2e/visitor';

const password = 'a long day in May';

/** Makes an account in this browser, as its sign-up page would. */
async function signUp(page: Page, role: 'teacher' | 'student'): Promise<void> {
  await page.goto('/about');
  const status = await page.evaluate(async (body) => {
    const response = await fetch('/api/account/sign-up', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    return response.status;
  }, { userName: `${role}.${Date.now().toString(36).replace(/[01li]/g, 'x')}${Math.floor(Math.random() * 1e6)}`, password, role });
  expect(status).toBe(200);
}

async function makeClass(page: Page, name: string): Promise<string> {
  await page.goto('/classes');
  await page.getByLabel('Name of the class').fill(name);
  await page.getByRole('button', { name: 'Create class' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return (await page.locator('.join-code').innerText()).replace(/\s/g, '');
}

/** From an article to the form that assigns its set. */
async function makeSet(page: Page): Promise<void> {
  await page.goto('/articles/nepal-earthquake');
  await page.getByRole('link', { name: 'Make a set from this article' }).filter({ visible: true }).click();
  await expect(page.getByRole('heading', { name: 'In the set' })).toBeVisible();
}

/** A pupil on a phone, who joins by a code without an account. */
async function joinOnPhone(browser: Browser, baseURL: string, code: string, name: string): Promise<Page> {
  const context = await browser.newContext({ ...devices['Pixel 7'], baseURL, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`/join/${code.toLowerCase()}`);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Join the class' }).click();
  await expect(page.getByRole('heading', { name: 'Assigned to you' })).toBeVisible();
  return page;
}

async function start(page: Page): Promise<void> {
  await page.goto('/assignments');
  await page.getByRole('link', { name: /^Start the quiz/ }).first().click();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.locator('.question')).toBeVisible();
}

/** Answers every question, with its feedback, and ends on the result; the points shown there. */
async function takeQuiz(page: Page): Promise<number> {
  for (let place = 0; place < 20; place++) {
    await answerAnyhow(page);
    await page.getByRole('button', { name: 'Check answer' }).click();
    await expect(page.locator('.verdict')).toBeVisible();
    const isLast = await page.getByRole('button', { name: 'See your results' }).isVisible();
    await page.locator('.actions .primary').click();
    if (isLast) break;
    await expect(page.locator('.verdict')).toBeHidden();
  }
  await expect(page).toHaveURL(/results$/);
  return Number(await page.locator('.results .numeral').innerText());
}

const inBothThemes = async (page: Page) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectAccessible(page);
  }
};

test.describe('a teacher at a desk', () => {
  test.skip(({ isMobile }) => isMobile, 'teachers sit at desks here; their pupils hold phones');

  test('makes class, set and assignment; two pupils join by code and take it; the numbers are right', async ({ page, browser, baseURL }) => {
    test.setTimeout(240_000);
    await signUp(page, 'teacher');
    await page.goto('/classes');
    await inBothThemes(page);
    const code = await makeClass(page, '11B Politics');
    await inBothThemes(page);
    await makeSet(page);
    await page.getByRole('button', { name: /^Take out/ }).last().click();
    await page.getByRole('button', { name: /^Move down/ }).first().press('ArrowDown');
    const stems = await page.locator('ol .asks').allInnerTexts();
    await inBothThemes(page);
    await page.getByRole('button', { name: 'Save and assign' }).click();
    await expect(page.getByLabel('Class')).toHaveText('11B Politics');
    await inBothThemes(page);
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Pupils by questions' })).toBeVisible();
    const results = page.url();

    const ada = await joinOnPhone(browser, baseURL ?? '', code, 'Ada');
    await inBothThemes(ada);
    await start(ada);
    const points = await takeQuiz(ada);
    const ben = await joinOnPhone(browser, baseURL ?? '', code, 'Ben');
    await start(ben);
    await answerAnyhow(ben);
    await ben.getByRole('button', { name: 'Check answer' }).click();
    await expect(ben.locator('.verdict')).toBeVisible();
    await joinOnPhone(browser, baseURL ?? '', code, 'Cem');

    await page.goto(results);
    const line = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
    await expect(line('Ada')).toContainText('Handed in');
    await expect(line('Ada').locator('.number b')).toHaveText(String(points));
    await expect(line('Ben')).toContainText(`1 of ${stems.length} answered`);
    await expect(line('Cem')).toContainText('Not started');
    await expect(page.locator('.figures')).toContainText('1 of 3');
    await inBothThemes(page);
    await page.getByLabel('New due time').fill('2099-07-01T08:00');
    await page.getByRole('button', { name: 'Change the due time' }).click();
    await expect(page.getByText('1 Jul 2099')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download CSV' }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    await page.getByRole('link', { name: 'Ada' }).click();
    await expect(page.locator('.question-lines > li')).toHaveCount(stems.length);
    await inBothThemes(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [page.url(), results, results.replace(/\/assignments.*/, ''), '/sets', '/sets/new', '/classes']) {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
    }
  });

  test('is asked before a link drops a set that is not saved', async ({ page }) => {
    await signUp(page, 'teacher');
    await makeSet(page);
    await page.getByRole('button', { name: /^Take out/ }).last().click();
    const asked: string[] = [];
    page.on('dialog', (dialog) => { asked.push(dialog.message()); void dialog.dismiss(); });
    await page.getByRole('link', { name: 'Classes' }).filter({ visible: true }).first().click();
    await expect.poll(() => asked.length).toBe(1);
    expect(asked[0]).toContain('not saved');
    await expect(page.getByRole('heading', { name: 'In the set' })).toBeVisible();
    await page.getByRole('button', { name: 'Save set' }).click();
    await expect(page).toHaveURL(/\/sets$/);
    expect(asked.length).toBe(1);
  });

  test('previews a set without storing anything, and its pupils change answers until they hand in', async ({ page, browser, baseURL }) => {
    test.setTimeout(240_000);
    await signUp(page, 'teacher');
    const code = await makeClass(page, '9C History');
    await makeSet(page);
    for (let left = await page.getByRole('button', { name: /^Take out/ }).count(); left > 2; left--) await page.getByRole('button', { name: /^Take out/ }).last().click();
    await page.getByRole('button', { name: 'Preview as a pupil' }).click();
    await expect(page.getByText('nothing is stored')).toBeVisible();
    await answerAnyhow(page);
    await page.getByRole('button', { name: 'Check answer' }).click();
    await expect(page.locator('.verdict')).toBeVisible();
    await page.goto('/quizzes');
    await expect(page.locator('.attempts')).toHaveCount(0);

    await page.goto('/sets');
    await page.getByRole('link', { name: /^Assign/ }).first().click();
    await page.getByRole('radio', { name: 'After the due time' }).check();
    await page.getByLabel('Due', { exact: true }).fill('2099-03-29T02:30');
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Pupils by questions' })).toBeVisible();
    const results = page.url();

    const ada = await joinOnPhone(browser, baseURL ?? '', code, 'Ada');
    await start(ada);
    await inBothThemes(ada);
    for (let place = 0; place < 2; place++) {
      await answerAnyhow(ada);
      await ada.getByRole('button', { name: 'Save answer' }).click();
      if (place === 0) await expect(ada.locator('.quiz-bar')).toContainText('2 of 2');
    }
    await expect(ada.getByRole('heading', { name: 'Ready to hand in?' })).toBeVisible();
    await inBothThemes(ada);
    await ada.getByRole('button', { name: /^Change/ }).first().click();
    await ada.getByRole('button', { name: 'I don’t know' }).click();
    await expect(ada.getByRole('heading', { name: 'Ready to hand in?' })).toBeVisible();
    await ada.getByRole('button', { name: 'Hand in' }).click();
    await expect(ada.getByRole('heading', { name: 'Handed in' })).toBeVisible();
    await expect(ada.locator('.answers')).toContainText('I don’t know');
    await inBothThemes(ada);

    await page.goto(results);
    await page.getByRole('button', { name: 'Delete this assignment' }).click();
    await page.getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText('Nothing is assigned yet')).toBeVisible();
    await ada.reload();
    await expect(ada.locator('.results')).toBeVisible();
  });
});

test.describe('a class of somebody else', () => {
  const headers: Record<string, string>[] = [
    {}, { RSC: '1' }, { RSC: '1', 'Next-Router-Prefetch': '1' }, { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' }, { 'x-middleware-subrequest': 'proxy' }, { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
    { 'x-middleware-subrequest': 'src/proxy:src/proxy:src/proxy:src/proxy:src/proxy' }, { 'x-nextjs-data': '1' }, { 'Next-Action': '0'.repeat(40) },
  ];
  const spellings = (path: string) => [path, `${path}/`, `${path}.rsc`, `${path}.segments/_tree.segment.rsc`, `${path}?__nextDataReq=1`, `${path}?_rsc=1`, `/${path}`, `/x/%2e%2e${path}`, path.toUpperCase(), `/_next/data/x${path}.json`];

  test('is not there under any spelling of its address and with no header (24, 30, 31, 32)', async ({ page, browser, baseURL, isMobile }) => {
    test.skip(isMobile, 'the same server');
    await signUp(page, 'teacher');
    await makeClass(page, 'Secret Society');
    const path = new URL(page.url()).pathname;
    expect(await (await page.request.get(path)).text()).toContain('Secret Society');
    const stranger = await browser.newContext(baseURL ? { baseURL } : {});
    for (const spelling of spellings(path)) {
      for (const more of headers) {
        const response = await stranger.request.get(new URL(baseURL ?? '').origin + spelling, { headers: more, maxRedirects: 5, failOnStatusCode: false });
        expect(await response.text(), `${spelling} ${JSON.stringify(more)}`).not.toContain('Secret Society');
      }
    }
    const post = await stranger.request.post(path, { headers: { 'Next-Action': '0'.repeat(40), Origin: new URL(baseURL ?? '').origin }, data: '[]', failOnStatusCode: false });
    expect(await post.text()).not.toContain('Secret Society');
    await stranger.close();
  });
});

test('a wrong code says so, and keeps what was typed', async ({ page }) => {
  await page.goto('/join');
  await page.getByLabel('Join code').fill('bcdf ghjk');
  await page.getByLabel('Your name').fill('Ada');
  await page.getByRole('button', { name: 'Join the class' }).click();
  await expect(page.locator('.note.error')).toContainText('does not open a class');
  await expect(page.getByLabel('Join code')).toHaveValue('bcdf ghjk');
  await expectAccessible(page);
});
