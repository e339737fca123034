import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A visitor whose browser may talk to nobody but us; a request elsewhere, or a script error, fails the test. */
export const test = base.extend<{ strict: void }>({
  strict: [
    async ({ page, baseURL }, use) => {
      const problems: string[] = [];
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) problems.push(`request to ${url.origin}`);
      });
      page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
      page.on('console', (message) => {
        if (/Content Security Policy|hydrat/i.test(message.text())) problems.push(`console: ${message.text()}`);
      });
      await use();
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The page as it comes to rest: its title, which is streamed behind it, has come, a theme just switched is painted whole, and nothing moves or fades any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.title !== '');
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await nextFrame();
  });
}

/**
 * Nothing for axe to find, in the theme as it is. Motion stands still, so that no colour is caught half way; the page is
 * looked at from its end, where the bars of a phone cover nothing by half.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** Nothing to scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
}

/** Opens a quiz on an article, as a guest. */
export async function startQuiz(page: Page, slug = 'kerry-cyber-stability'): Promise<void> {
  await page.goto(`/articles/${slug}`);
  await page.getByRole('button', { name: 'Take the quiz' }).click();
  await expect(page.getByRole('button', { name: 'Check answer' })).toBeVisible();
}

/** Gives some answer to the question that is shown. */
export async function answerAnyhow(page: Page): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your answer' });
  if (await field.isVisible()) await field.fill('Seoul');
  else await page.locator('label.option input').first().check();
}

/** Answers the question that is shown, and waits for the verdict. */
export async function answerAndCheck(page: Page): Promise<void> {
  await answerAnyhow(page);
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
}
