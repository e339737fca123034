import { answerAndCheck, expect, expectAccessible, expectNoSidewaysScroll, startQuiz, test } from '#tests/e2e/visitor';

const themes = ['light', 'dark'] as const;
const pages = [
  ['home', '/'],
  ['an article', '/articles/kerry-cyber-stability'],
  ['my quizzes, empty', '/quizzes'],
  ['about', '/about'],
  ['an unknown address', '/no/such/page'],
] as const;

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    for (const [name, path] of pages) {
      test(`axe finds nothing on ${name}, and nothing scrolls sideways at 320 px`, async ({ page }) => {
        await page.goto(path);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      });
    }

    test('axe finds nothing on a question, its feedback, the results and the list of quizzes', async ({ page }) => {
      await startQuiz(page, 'nepal-earthquake');
      await expectAccessible(page);
      await answerAndCheck(page);
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoSidewaysScroll(page);
      for (let place = 0; place < 12 && !page.url().includes('results'); place++) {
        await page.locator('.actions .primary').click();
        await expect(page.locator('.question, .results')).toBeVisible();
        if (await page.locator('.question').isVisible()) {
          await expectNoSidewaysScroll(page);
          await answerAndCheck(page);
          await expectNoSidewaysScroll(page);
        }
      }
      await expect(page).toHaveURL(/results/);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await page.goto('/quizzes');
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    });
  });
}

test('the theme that was chosen is there from the first byte of the next page', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByRole('button', { name: 'Switch between light and dark' }).click();
  const html = await (await page.request.get('/about')).text();
  expect(html).toContain('data-theme="dark"');
  await page.goto('/about');
  await expectAccessible(page);
});

test('every fact of every article is listed, and leads to words of its text', async ({ page }) => {
  await page.goto('/');
  const links = await page.locator('.articles h3 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(8);
  for (const link of links) {
    await page.goto(link);
    const places = await page.locator('.facts a').evaluateAll((all) => all.map((fact) => document.querySelector(`.text ${fact.getAttribute('href')}`)?.textContent ?? ''));
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((words) => words === '')).toEqual([]);
    await expect(page.getByRole('heading', { name: `All ${places.length} facts` })).toBeVisible();
  }
});

test('somebody else’s quiz is not there', async ({ page, browser, baseURL }) => {
  await startQuiz(page);
  const stranger = await browser.newContext(baseURL ? { baseURL } : {});
  const response = await (await stranger.newPage()).goto(page.url());
  expect(response?.status()).toBe(404);
  await stranger.close();
});
