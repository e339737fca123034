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
  await expect(card(page).getByRole('heading')).toBeFocused();
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

test('a country that has no mark leads to its paragraph, which is focused and lies below the switches', async ({ page }) => {
  await openArticle(page, '/articles/argentina-world-cup');
  const paragraph = page.locator('.text p:target');
  for (const width of [page.viewportSize()?.width ?? 0, 700]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('.countries a[href^="#p"]').last().press('Enter');
    await expect(paragraph).toBeFocused();
    await expect(paragraph).not.toHaveCSS('outline-style', 'none');
    const { top, bar } = await paragraph.evaluate((target) => ({ top: target.getBoundingClientRect().top, bar: document.querySelector('.filter')?.getBoundingClientRect().bottom ?? 0 }));
    expect(top).toBeGreaterThan(bar + 6);
  }
});

test('a kind that is switched off goes from text, list, map and timeline, and what it covered is marked', async ({ page }) => {
  await openArticle(page, '/articles/argentina-world-cup');
  await expect(page.locator('.text a.mark.who', { hasText: 'French President' })).toBeVisible();
  await chip(page, 'Who').focus();
  await page.keyboard.press('Space');
  await expect(page.locator('.text a.mark.who')).toHaveCount(0);
  await expect(page.locator('.facts .of.who')).toBeHidden();
  await expect(page.locator('#facts')).toHaveText(/^\d+ of \d+ facts$/);
  await expect(page.locator('.text a.mark.country').getByText('French', { exact: true })).toBeVisible();
  await expect(page.locator('.text a.mark.country', { hasText: 'President' })).toHaveCount(0);
  await chip(page, 'Country').uncheck();
  await expect(page.locator('.map')).toBeHidden();
  await chip(page, 'When').uncheck();
  await expect(page.locator('.dates')).toBeHidden();
  await chip(page, 'X-ray').uncheck();
  await expect(page.locator('.text a.mark')).toHaveCount(0);
  const looks = () => page.locator('.chip.number, .chip.when').evaluateAll((chips) => new Set(chips.map((one) => `${getComputedStyle(one).backgroundColor} ${getComputedStyle(one).borderColor}`)).size);
  await expect.poll(looks).toBe(1); // one is switched off, and the other looks it
  await expect(page.locator('.facts .of.where')).toBeVisible();
  await chip(page, 'X-ray').check();
  await chip(page, 'Who').check();
  await expect(page.locator('.text a.mark.who').first()).toBeVisible();
  await chip(page, 'Country').check();
  await chip(page, 'When').check();
  await expect(page.locator('#facts')).toHaveText(/^All \d+ facts$/);
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
  await expect(page.locator('.dots')).toContainText('“Saturday”');
  await expect(page.locator('.dates li').first()).toHaveText(/^1978, 1986Argentina had won/);
  expect(await page.locator('.dates a').allInnerTexts()).toEqual([...new Set(await page.locator('.dates a').allInnerTexts())]);
  await page.goto('/articles/whanganui-river');
  await expect(page.locator('.dates li')).not.toHaveCount(0);
  await expect(page.locator('.dots')).toHaveCount(0);
});

test('a sentence of the list holds every value over it, and a quotation is shown whole', async ({ page }) => {
  await page.goto('/articles/paris-climate-agreement');
  const together = page.locator('.facts .number li', { has: page.getByText('two weeks', { exact: true }) });
  await expect(together.locator('p')).toHaveText(/195 countries.*two weeks/);
  await page.goto('/articles/kerry-cyber-stability');
  expect(await page.locator('.facts .quote a').evaluateAll((all) => all.every((quote) => quote.scrollHeight <= quote.clientHeight + 1))).toBe(true);
});

test('the place above the title is that of the dateline', async ({ page }) => {
  for (const [slug, place] of [['chile-miners-rescue', 'Copiapó'], ['suez-canal-reopened', 'Ismailia'], ['kerry-cyber-stability', 'Seoul']]) {
    await page.goto(`/articles/${slug}`);
    await expect(page.locator('.dateline b')).toHaveText(place ?? '');
  }
});

test('on a phone the paragraphs have the numbers that the facts refer to, and no text shines through the switches', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'in the margin on larger screens');
  await page.goto(path);
  expect(await page.locator('.text p').first().evaluate((first) => { const { content, display, position } = getComputedStyle(first, '::before'); return [content.startsWith('"¶"'), display, position]; })).toEqual([true, 'inline', 'static']);
  await expect(page.locator('.filter')).toHaveCSS('mask-image', 'none');
  const room = await page.locator('.filter').evaluate((bar) => { bar.scrollLeft = bar.scrollWidth; return bar.getBoundingClientRect().right - (bar.lastElementChild?.getBoundingClientRect().right ?? 0); });
  expect(room).toBeGreaterThanOrEqual(16);
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
