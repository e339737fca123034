import type { Page } from '@playwright/test';
import { answerAndCheck, expect, expectAccessible, expectNoSidewaysScroll, startQuiz, test } from '#tests/e2e/visitor';

/** Takes a whole quiz, one way or another; how many questions it had. */
async function takeQuiz(page: Page, slug?: string): Promise<number> {
  await startQuiz(page, slug);
  for (let place = 1; ; place++) {
    await answerAndCheck(page);
    const done = page.getByRole('button', { name: 'See your results' });
    const isLast = await done.isVisible();
    await page.locator('.actions .primary').click();
    if (!isLast) { await expect(page.locator('.question')).toBeVisible(); continue; }
    await expect(page).toHaveURL(/\/results$/);
    return place;
  }
}

/** Nothing for axe to find on the whole page at this width: seen at once, so that the tabs of a phone cover no link half. */
async function expectAllAccessible(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 640 });
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await expectAccessible(page);
}

const listed = (page: Page) => page.locator('.listed > li').count();

test('a visitor without answers is led to the first article', async ({ page }) => {
  await page.goto('/progress');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No fact is yours yet');
  await page.getByRole('link', { name: 'Read the first article' }).click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.getByRole('button', { name: 'Take the quiz' }).filter({ visible: true })).toBeVisible();
});

test('every number of the page opens as many lines as it says', async ({ page }) => {
  test.setTimeout(120_000);
  await takeQuiz(page);
  await page.goto('/progress');
  const links = await page.locator('main a[href^="/progress/answers"]').evaluateAll((all) => all.map((link) => ({ href: link.getAttribute('href') ?? '', says: link.getAttribute('aria-label') ?? link.textContent ?? '' })));
  expect(links.length).toBeGreaterThan(8);
  for (const { href, says } of new Map(links.map((link) => [link.href, link])).values()) {
    await page.goto(href);
    const count = Number(/(\d+)\D*$/.exec(says)?.[1]);
    expect([href, await listed(page)]).toEqual([href, count]);
  }
});

test('a question that was answered is listed with its answer, and leads back to its quiz', async ({ page }) => {
  const questions = await takeQuiz(page, 'nepal-earthquake');
  await page.goto('/progress');
  await page.getByRole('link', { name: /^\d+ answers$/ }).click();
  await expect(page).toHaveURL(/answers$/);
  expect(await listed(page)).toBeGreaterThanOrEqual(questions);
  await expect(page.locator('.listed > li').first()).toContainText(/You: /);
  await page.locator('.listed > li').first().getByRole('link', { name: /^Quiz: / }).click();
  await expect(page).toHaveURL(/\/results$/);
});

test('the picture of days is one stop of the Tab key, goes on with arrow keys, and opens as a table', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no arrow keys');
  await takeQuiz(page);
  await page.goto('/progress');
  const today = page.getByRole('link', { name: /\d{4}: \d+ answers?$/ }).first();
  await expect(today).toHaveAttribute('tabindex', '0');
  await today.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(today).toBeFocused();
  const table = page.locator('#days').locator('xpath=../..').locator('details');
  await table.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(table.getByRole('table')).toBeVisible();
  await table.getByRole('link', { name: /answers?$/ }).first().press('Enter');
  await expect(page).toHaveURL(/\/progress\/answers\?day=/);
});

for (const address of ['?kind=nobody', '?day=2026-13-40', '?kind=who&day=2026-11-24', '?kind=who&kind=where', '?state=%27%3B--', '?page=0', '?article=..%2F..', '?x=1']) {
  test(`an address that no number leads to is not there: ${address}`, async ({ page }) => {
    await startQuiz(page);
    expect((await page.goto(`/progress/answers${address}`))?.status()).toBe(404);
  });
}

test('a browser that is not known has no answers to list', async ({ page }) => {
  expect((await page.goto('/progress/answers'))?.status()).toBe(404);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on progress, empty and full, with its tables open, and nothing scrolls sideways at 320 px', async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto('/progress');
      const width = page.viewportSize()?.width ?? 1280;
      await expectAccessible(page);
      await takeQuiz(page, 'suez-canal-reopened');
      for (const path of ['/progress', '/progress/answers', '/progress/answers?state=met', '/progress/answers?kind=own']) {
        await page.goto(path);
        for (const summary of await page.locator('summary').all()) await summary.click();
        await expectAllAccessible(page, width);
        await expectAllAccessible(page, 320);
        await expectNoSidewaysScroll(page);
      }
    });
  });
}
