import { expect, test } from '#tests/e2e/visitor';

const mostClicks = 25;

test.describe('a teacher who has never been here', () => {
  test.skip(({ isMobile }) => isMobile, 'teachers sit at desks here');

  test(`needs at most ${mostClicks} clicks from sign-up to an assigned quiz, each field that is typed into counted as one`, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener('pointerdown', () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks') ?? 0) + 1)), true);
    });
    let fields = 0;
    const type = async (label: string, text: string) => {
      fields++;
      await page.getByLabel(label, { exact: true }).fill(text);
    };

    await page.goto('/');
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Make an account' }).click();
    await page.getByRole('radio', { name: 'to teach' }).check();
    await type('User name', `Ms Click ${Date.now() % 1e9}`);
    await type('Password', 'a long day in May');
    await page.getByRole('button', { name: 'Make an account' }).click();
    await page.getByRole('link', { name: 'I have kept it, go on' }).click();
    await type('Name of the class', '9C History');
    await page.getByRole('button', { name: 'Create class' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '9C History' })).toBeVisible();
    await page.getByRole('link', { name: 'Articles' }).first().click();
    await page.getByRole('link', { name: /Nepal/ }).first().click();
    await page.getByRole('link', { name: 'Make a set from this article' }).click();
    await page.getByRole('button', { name: 'Save and assign' }).click();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Pupils by questions' })).toBeVisible();

    const clicks = Number(await page.evaluate(() => sessionStorage.getItem('clicks')));
    expect(clicks).toBeGreaterThan(8);
    expect(clicks + fields).toBeLessThanOrEqual(mostClicks);
  });
});
