import type { Page } from '@playwright/test';
import { letDaysPass } from '#tests/e2e/days';
import { expect, expectAccessible, expectNoSidewaysScroll, startQuiz, test } from '#tests/e2e/visitor';

const themes = ['light', 'dark'] as const;

/** Takes a whole quiz up to its results, knowing nothing: what is not known comes back a day later, what was guessed right by luck would not. */
async function takeQuiz(page: Page): Promise<void> {
  await startQuiz(page);
  for (let place = 0; place < 15; place++) {
    await page.getByRole('button', { name: 'I don’t know' }).click();
    await expect(page.locator('.verdict')).toBeVisible();
    const last = await page.getByRole('button', { name: 'See your results' }).isVisible();
    await page.locator('.actions .primary').click();
    if (last) break;
    await expect(page.locator('.verdict')).toBeHidden();
  }
  await expect(page).toHaveURL(/results$/);
}

const front = (page: Page) => page.locator('.review-card .ask');
const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show answer' });
const rate = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, next in `) });
const counter = (page: Page) => page.locator('.review-bar');
const allDone = (page: Page) => page.getByRole('heading', { name: /^That is/ });

/** Waits until what was done is stored: a new load of the page would show it. */
async function expectStored(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('dateline-reviews')).length)).toBe(0);
}

test('a guest answers a quiz; a day later the cards are due, and are reviewed by touch to the end', async ({ page, isMobile }) => {
  await takeQuiz(page);
  await letDaysPass(page, 1);
  await page.goto('/today');
  const due = Number(await page.locator('.due .numeral').innerText());
  expect(due).toBeGreaterThanOrEqual(5);
  await page.getByRole('link', { name: 'Start review' }).click();

  /** As soon after the last as a finger comes that means it: the second of a double tap is none. */
  const touch = async (locator: ReturnType<Page['locator']>) => {
    if (!isMobile) return locator.click();
    await page.waitForTimeout(450);
    await locator.tap();
  };
  for (let place = 1; place <= due; place++) {
    await expect(counter(page)).toContainText(`${place} of ${due}`);
    await touch(place % 2 ? page.locator('.review-card .tap') : showAnswer(page));
    await expect(page.locator('.review-card .fill').first()).toBeVisible();
    await expect(page.getByText('The sentence that proves it')).toBeVisible();
    await expect(page.locator('.review-card .proof .mark')).not.toBeEmpty();
    await touch(rate(page, place === 1 ? 'Again' : place % 2 ? 'Good' : 'Easy'));
  }
  await expect(allDone(page)).toHaveText(new RegExp(`That is all ${due} for today`));
  await expect(page.getByText(`You recalled ${due - 1} of ${due}`)).toBeVisible();
  await page.getByRole('link', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: /Nothing due until|cards? due/ })).toBeVisible();
});

test('a review by keyboard alone, taken back step by step from its end, also after a reload', async ({ page }) => {
  await takeQuiz(page);
  await letDaysPass(page, 1);
  await page.goto('/review');
  await expect(front(page)).toBeVisible();
  const fronts: string[] = [];
  const seen = async () => (await front(page).innerText()).trim();
  while (await showAnswer(page).isVisible()) {
    const asked = await seen();
    fronts.push(asked);
    await page.keyboard.press('Space');
    await expect(rate(page, 'Good')).toBeFocused();
    await page.keyboard.press(fronts.length % 3 === 0 ? 'Space' : String((fronts.length % 4) + 1));
    await expect.poll(async () => ((await front(page).isVisible()) ? seen() : '')).not.toBe(asked);
    await expect(page.locator('.review-card, .done').first()).toBeVisible();
  }
  expect(fronts.length).toBeGreaterThanOrEqual(5);
  await expect(allDone(page)).toBeVisible();

  for (const asked of fronts.toReversed().slice(0, 2)) {
    await page.keyboard.press('u');
    await expect.poll(seen).toBe(asked);
  }
  await expectStored(page);
  await page.reload();
  for (const asked of fronts.toReversed().slice(2)) {
    await page.getByRole('button', { name: 'Undo the last rating' }).click();
    await expect.poll(seen).toBe(asked);
  }
  await expect(page.getByRole('button', { name: 'Undo the last rating' })).toBeDisabled();
  await expect(counter(page)).toContainText(`of ${fronts.length}`);
});

test('what a button promises is when the card comes back', async ({ page }) => {
  await page.goto('/articles/nepal-earthquake');
  await page.getByRole('button', { name: 'Add its facts to my review' }).click();
  await expect(page.getByText(/facts are new in your review, 10 a day/)).toBeVisible();
  await page.getByRole('link', { name: 'Go to the review' }).click();
  await expect(counter(page)).toContainText('1 of 10');
  await showAnswer(page).click();
  const name = (await rate(page, 'Easy').getAttribute('aria-label')) ?? '';
  const days = Number(/next in (\d+) days/.exec(name)?.[1]);
  expect(days).toBeGreaterThan(3);
  const stored = page.waitForResponse('**/api/reviews');
  await rate(page, 'Easy').click();
  expect(await (await stored).json()).toMatchObject({ days });
});

test('ratings made while offline are kept, also over a reload, and are stored when the network is back', async ({ page, context }) => {
  await takeQuiz(page);
  await letDaysPass(page, 1);
  await page.goto('/review');
  await page.route('**/api/reviews', (route) => route.abort('internetdisconnected'));
  for (let place = 1; place <= 2; place++) {
    await expect(counter(page)).toContainText(`${place} of`);
    await showAnswer(page).click();
    await rate(page, 'Good').click();
  }
  await expect(page.getByText('2 ratings not stored yet.')).toBeVisible();
  await expectAccessible(page);
  await page.unroute('**/api/reviews');
  await page.getByRole('button', { name: 'Try again now' }).click();
  await expect(page.getByText(/not stored yet/)).toBeHidden();
  await expectStored(page);
  const other = await context.newPage();
  await other.goto('/review');
  await expect(async () => {
    await other.keyboard.press('u'); // a press before the page listens is lost
    await expect(other.getByRole('button', { name: 'Undo the last rating' })).toBeDisabled({ timeout: 500 });
  }).toPass();
});

test('a card that was taken out of the review is gone, and comes back when that is undone', async ({ page }) => {
  await takeQuiz(page);
  await letDaysPass(page, 1);
  await page.goto('/review');
  const asked = (await front(page).textContent()) ?? '';
  await page.getByRole('button', { name: 'More about this card' }).click();
  await page.getByRole('button', { name: 'Take out of my review' }).click();
  await expect(front(page)).not.toHaveText(asked);
  await expectStored(page);
  await page.keyboard.press('u');
  await expect(front(page)).toHaveText(asked.replace(/\s+/g, ' '));
});

test('the facts of a quiz can be kept out of the review, and put back', async ({ page }) => {
  await takeQuiz(page);
  await page.getByRole('button', { name: 'Not into my review' }).click();
  await expect(page.getByText(/new facts stay out of your review/)).toBeVisible();
  await expect(page.getByText(/facts are now cards/)).toBeHidden();
  await letDaysPass(page, 2);
  await page.goto('/review');
  await expect(showAnswer(page)).toBeHidden();
  await page.goBack();
  await page.getByRole('button', { name: 'Put them into my review' }).click();
  await expect(page.getByRole('button', { name: 'Not into my review' })).toBeVisible();
  await page.goto('/review');
  await expect(showAnswer(page)).toBeVisible();
});

test('an own card is written, reviewed, changed and deleted; a rating of it that comes too late is told so', async ({ page, context }) => {
  await page.goto('/cards/new');
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByText('Write what is on the front.')).toBeVisible();
  await page.getByLabel('Front').fill('Who chaired it?');
  await page.getByLabel('Back').fill('<b>Anna</b> & Bob');
  await page.getByRole('button', { name: 'Make the card' }).click();
  await expect(page.getByText(/The card is in your review/)).toBeVisible();
  await page.goto('/review');
  await expect(front(page)).toHaveText('Who chaired it?');
  await showAnswer(page).click();
  await expect(page.locator('.review-card .answer')).toHaveText('<b>Anna</b> & Bob');
  await expectAccessible(page);

  const other = await context.newPage();
  await other.goto('/cards');
  await other.getByRole('link', { name: /^Change/ }).click();
  await other.getByLabel('Back').fill('Anna Bell');
  await other.getByRole('button', { name: 'Save the card' }).click();
  await expect(other.getByText('Anna Bell')).toBeVisible();
  await other.getByRole('link', { name: /^Change/ }).click();
  await other.getByRole('button', { name: 'Delete the card' }).click();
  await other.getByRole('button', { name: 'Delete the card' }).click();
  await expect(other.getByText('No card of your own yet.')).toBeVisible();

  await rate(page, 'Good').click();
  await expect(page.getByText('This card was deleted meanwhile.')).toBeVisible();
});

for (const theme of themes) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on today, the review and its end, and own cards, with and without cards; nothing scrolls sideways at 320 px', async ({ page }) => {
      test.slow(); // it looks at many screens
      const size = page.viewportSize()!;
      const look = async () => {
        await page.setViewportSize(size);
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight)); // at the end the bar below covers nothing by half
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      };
      for (const path of ['/today', '/review', '/cards', '/cards/new']) {
        await page.goto(path);
        await look();
      }
      await takeQuiz(page);
      await look();
      await letDaysPass(page, 1);
      await page.goto('/today');
      await page.getByText('Show as table').click();
      await look();
      await page.goto('/review');
      await look();
      await page.getByRole('button', { name: 'More about this card' }).click();
      await look();
      await page.keyboard.press('Escape');
      for (let place = 0; await showAnswer(page).isVisible(); place++) {
        await showAnswer(page).click();
        await expect(page.locator('.rates')).toBeVisible();
        if (place < 2) await look();
        await page.keyboard.press('3');
        await expect(page.locator('.rates')).toBeHidden();
        await expect(page.locator('.review-card, .done').first()).toBeVisible();
      }
      await expect(allDone(page)).toBeVisible();
      await look();
    });
  });
}
