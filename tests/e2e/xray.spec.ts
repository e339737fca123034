import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from '#tests/e2e/visitor';

const path = '/articles/kerry-cyber-stability';
const card = (page: Page) => page.locator('dialog.fact-card');
const chip = (page: Page, kind: string) => page.getByRole('checkbox', { name: kind });

/** A page whose scripts run: a mark that is pressed before leads to the list. */
async function openArticle(page: Page, to = path): Promise<void> {
  await page.goto(to);
  await page.waitForFunction(() => Object.keys(document.querySelector('.xray') ?? {}).some((key) => key.startsWith('__react')));
}

test('marks say their kind, by name and by class', async ({ page }) => {
  await page.goto(path);
  const names = { who: 'Who: ', where: 'Where: ', when: 'When: ', country: 'Country: ', number: 'Number: ' };
  for (const [kind, start] of Object.entries(names)) {
    const marks = await page.locator(`.text a.mark.${kind}`).evaluateAll((all) => all.map((mark) => [mark.getAttribute('aria-label'), mark.textContent]));
    expect(marks.length).toBeGreaterThan(0);
    for (const [label, text] of marks) expect(label).toBe(start + text);
  }
});

test('a mark opens its fact, and the card leads on, to the sentence, and closes by Escape', async ({ page }) => {
  await openArticle(page);
  const mark = page.locator('a.mark.when').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await expect(mark).toHaveAttribute('aria-current', 'true');
  await expect(card(page)).toContainText('When');
  await expect(card(page).locator('.filled')).toHaveText('Monday 18 May 2015');
  const place = (await card(page).getByText(/^Fact \d+ of \d+$/).textContent()) ?? '';
  await card(page).getByRole('button', { name: 'Next fact' }).click();
  await expect(card(page).getByText(/^Fact \d+ of \d+$/)).not.toHaveText(place);
  await expect(page.locator('a.mark[aria-current]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await card(page).getByRole('link', { name: 'See the sentence' }).click();
  await expect(card(page)).toBeHidden();
  await expect(page.locator('.text :target')).toBeInViewport();
});

test('the list leads to the words in the text, and they are focused', async ({ page }) => {
  await page.goto(path);
  for (const fact of [page.locator('.facts .who a').first(), page.locator('.facts .number a').last(), page.locator('.dates a').last()]) {
    const place = (await fact.getAttribute('href')) ?? '';
    await fact.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`.text ${place}:target`)).toBeInViewport();
    expect(await page.locator(place).evaluate((mark) => mark === document.activeElement)).toBe(true);
  }
});

test('a kind that is switched off goes from text, list, map and timeline, and what it covered is marked', async ({ page }) => {
  await openArticle(page, '/articles/argentina-world-cup');
  await expect(page.locator('.text a.mark.who', { hasText: 'French President' })).toBeVisible();
  await chip(page, 'Who').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.text a.mark.who')).toHaveCount(0);
  await expect(page.locator('.facts .of.who')).toBeHidden();
  await expect(page.locator('.text a.mark.country').getByText('French', { exact: true })).toBeVisible();
  await expect(page.locator('.text a.mark.country', { hasText: 'President' })).toHaveCount(0);
  await chip(page, 'Country').uncheck();
  await expect(page.locator('.map')).toBeHidden();
  await chip(page, 'When').uncheck();
  await expect(page.locator('.dates')).toBeHidden();
  await chip(page, 'X-ray').uncheck();
  await expect(page.locator('.text a.mark')).toHaveCount(0);
  await expect(page.locator('.facts .of.where')).toBeVisible();
  await chip(page, 'X-ray').check();
  await chip(page, 'Who').check();
  await expect(page.locator('.text a.mark.who').first()).toBeVisible();
});

test('people are listed once with their roles, and quotations with who said them', async ({ page }) => {
  await page.goto('/articles/suez-canal-reopened');
  const rabie = page.locator('.facts .who li', { has: page.getByText('Osama Rabie', { exact: true }) });
  await expect(rabie).toHaveCount(1);
  await expect(rabie.locator('a').first()).toContainText('chairman of the Suez Canal Authority');
  await page.goto('/articles/chile-miners-rescue');
  const quotes = page.locator('.facts .quote li');
  await expect(quotes.locator('b')).toHaveText(['Luis Urzúa', 'Mario Sepúlveda']);
  await expect(quotes.first()).toContainText('“We have done what the entire world was waiting for.”');
});

test('the timeline is in order of time, and says what the text says instead of a date', async ({ page }) => {
  await page.goto('/articles/argentina-world-cup');
  const dates = await page.locator('.dates b').allInnerTexts();
  expect(dates.slice(0, 2)).toEqual(['1978', '1986']);
  expect(dates.slice(-2)).toEqual(['Sunday 18 December 2022', '2026']);
  await expect(page.locator('.dates li:not(.dated)')).toContainText('“Saturday”');
});

test('each country is a link on the map and in the list, and both lead to the same words', async ({ page }) => {
  await page.goto(path);
  const listed = await page.locator('.countries a').evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
  const mapped = await page.locator('.map a').evaluateAll((all) => all.map((link) => [(link.getAttribute('aria-label') ?? '').replace('Country: ', ''), link.getAttribute('href')]));
  expect(mapped).toEqual(listed);
  expect(listed.length).toBe(8);
  for (const [, place] of listed) await expect(page.locator(`.text ${place}`)).toHaveCount(1);
  await page.locator('.map a').last().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.text :target')).toBeInViewport();
});

test('the map is one picture of our own, kept for ever, and small states are points on it', async ({ page, request }) => {
  const asked = page.waitForResponse(/\/geo\/world\.[0-9a-f]{8}\.svg$/);
  await page.goto('/articles/paris-climate-agreement');
  expect((await asked).headers()['content-type']).toContain('image/svg+xml');
  const file = ((await page.locator('.map use').first().getAttribute('href')) ?? '').split('#')[0] ?? '';
  expect((await request.get(file)).headers()['cache-control']).toContain('immutable');
  const islands = page.locator('.map a[aria-label="Country: Marshall Islands"] circle');
  const { width, stroke } = await islands.evaluate((dot) => ({ width: dot.getBoundingClientRect().width, stroke: getComputedStyle(dot).strokeWidth }));
  expect(width + Number.parseFloat(stroke)).toBeGreaterThanOrEqual(18);
  await islands.click();
  await expect(page.locator('.text :target')).toBeInViewport();
});

test('on a phone the fact is a sheet that holds the focus', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a card on larger screens');
  await openArticle(page);
  await page.locator('a.mark.where').first().click();
  await expect(card(page)).toBeVisible();
  expect(await card(page).evaluate((sheet) => sheet.matches(':modal'))).toBe(true);
  const { bottom, height } = await card(page).evaluate((sheet) => ({ bottom: sheet.getBoundingClientRect().bottom, height: innerHeight }));
  expect(Math.abs(bottom - height)).toBeLessThan(2);
  await expect(page.locator('dialog :focus')).toHaveCount(1);
  await card(page).getByRole('button', { name: 'Close the fact' }).press('Enter');
  await expect(card(page)).toBeHidden();
  await page.locator('a.mark.where').first().click();
  await page.mouse.click(100, 40);
  await expect(card(page)).toBeHidden();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('marks and facts lead to each other, and the switches work', async ({ page }) => {
    await page.goto(path);
    await page.locator('a.mark.where').nth(1).click();
    const fact = page.locator('.facts a:target');
    await expect(fact).toBeInViewport();
    await fact.click();
    await expect(page.locator('.text :target')).toBeInViewport();
    await chip(page, 'Where').uncheck();
    await expect(page.locator('.facts .of.where')).toBeHidden();
    await expect(page.locator('a.mark.where').first()).toHaveCSS('text-decoration-line', 'none');
    await expect(page.locator('.map a')).toHaveCount(8);
    await expect(page.locator('.dates li')).toHaveCount(2);
  });
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    for (const slug of ['argentina-world-cup', 'whanganui-river']) {
      test(`axe finds nothing on ${slug}, with and without a chosen fact, and nothing scrolls sideways at 320 px`, async ({ page }) => {
        await openArticle(page, `/articles/${slug}`);
        await page.locator('a.mark').nth(1).click();
        await expect(card(page)).toBeVisible();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await chip(page, 'Who').uncheck();
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
        await page.locator('a.mark').nth(1).click();
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    }
  });
}
