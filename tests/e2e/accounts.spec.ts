import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { answerAndCheck, expect, expectAccessible, expectNoSidewaysScroll, startQuiz, test } from '#tests/e2e/visitor';

const password = 'a long day in May';
let people = 0;
const freshName = () => `Mia ${process.pid}.${Date.now() % 1e7}.${++people}`;

async function signUp(page: Page, userName = freshName(), role: 'to learn' | 'to teach' = 'to learn'): Promise<{ userName: string; code: string }> {
  await page.goto('/sign-up');
  await page.getByRole('radio', { name: role }).check();
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Make an account' }).click();
  const code = await page.locator('.code').innerText();
  await page.getByRole('link', { name: 'I have kept it, go on' }).click();
  await expect(page).toHaveURL(role === 'to teach' ? /\/classes$/ : /\/today$/);
  return { userName, code: code.replace(/\s/g, '') };
}

async function signIn(page: Page, userName: string, secret = password): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
}

async function otherBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
  return (await browser.newContext(baseURL ? { baseURL } : {})).newPage();
}

/** At the foot of the page, where the tabs of a phone cover nothing half. */
async function expectAccessibleToTheFoot(page: Page): Promise<void> {
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expectAccessible(page);
}

async function answeredQuiz(page: Page, slug?: string): Promise<void> {
  await startQuiz(page, slug);
  await answerAndCheck(page);
}

test('a guest answers, signs up, signs out and in again: the answers are there', async ({ page }) => {
  await answeredQuiz(page);
  const { userName } = await signUp(page);
  await expect(page.getByRole('link', { name: `Account of ${userName}` })).toBeVisible();
  await page.goto('/quizzes');
  await expect(page.getByText(/1 of \d+ answered/)).toBeVisible();
  await signOut(page);
  await page.goto('/quizzes');
  await expect(page.getByText(/1 of \d+ answered/)).toBeHidden();
  await signIn(page, userName.toUpperCase());
  await expect(page).toHaveURL(/\/today$/);
  await page.goto('/quizzes');
  await expect(page.getByText(/1 of \d+ answered/)).toBeVisible();
});

test('who signs up to teach is shown the classes first', async ({ page }) => {
  await signUp(page, freshName(), 'to teach');
  await expect(page.getByRole('heading', { name: 'New class' })).toBeVisible();
});

test('answers given before signing in are asked for once, and come along', async ({ page }) => {
  const { userName } = await signUp(page);
  await signOut(page);
  await answeredQuiz(page, 'nepal-earthquake');
  await signIn(page, userName);
  await expect(page.getByRole('heading', { name: 'Take your answers along?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'That was me, take them along' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.goto('/quizzes');
  await expect(page.getByText(/1 of \d+ answered/)).toHaveCount(1);
  await page.goto('/account');
  await expect(page.getByText('Take your answers along?')).toBeHidden();
});

test('answers that were somebody else’s are left, and can still be taken later', async ({ page }) => {
  const { userName } = await signUp(page);
  await signOut(page);
  await answeredQuiz(page);
  await signIn(page, userName);
  await page.getByRole('link', { name: 'Leave them' }).click();
  await expect(page).toHaveURL(/\/today$/);
  await page.goto('/quizzes');
  await expect(page.getByText(/1 of \d+ answered/)).toBeHidden();
  await page.goto('/account');
  await expect(page.getByRole('button', { name: 'That was me, take them along' })).toBeVisible();
});

test('a wrong password says so, keeps the name, and after five the page says how long to wait', async ({ page }) => {
  const { userName } = await signUp(page);
  await signOut(page);
  await signIn(page, userName, 'not this one');
  await expect(page.locator('.note.error')).toContainText('do not match');
  await expect(page.getByLabel('User name')).toHaveValue(userName);
  for (let n = 0; n < 4; n++) {
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.locator('.note.error')).toContainText('do not match');
  }
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator('.note.error')).toContainText(/Wait \d+ minutes/);
  await expectAccessible(page);
});

test('a forwarded address that the browser makes up is not believed', async ({ page }) => {
  const { userName } = await signUp(page);
  const { csrfToken } = (await (await page.request.get('/api/auth/csrf')).json()) as { csrfToken: string };
  const codes: number[] = [];
  for (let n = 0; n < 7; n++) {
    const headers = { origin: new URL(page.url()).origin, 'x-forwarded-for': `203.0.113.${n}`, 'x-real-ip': `203.0.113.${n}`, forwarded: `for=203.0.113.${n}` };
    codes.push((await page.request.post('/api/auth/callback/credentials', { headers, data: { csrfToken, userName, password: 'not this one' } })).status());
  }
  expect(codes).toEqual([401, 401, 401, 401, 401, 429, 429]);
});

test('the recovery code sets a new password, signs out every other browser, and is replaced', async ({ page, browser, baseURL }) => {
  const { userName, code } = await signUp(page);
  const other = await otherBrowser(browser, baseURL);
  await other.goto('/recover');
  await other.getByLabel('User name').fill(userName);
  await other.getByLabel('Code').fill('AAAA-BBBB');
  await other.getByLabel('New password').fill('another day in June');
  await other.getByRole('button', { name: 'Set a new password' }).click();
  await expect(other.locator('.field-problem')).toContainText('do not match');
  await expect(other.getByLabel('Code')).toBeFocused();
  await other.getByLabel('Code').fill(code.toLowerCase().replaceAll('-', ' '));
  await other.getByRole('button', { name: 'Set a new password' }).click();
  await expect(other.getByRole('heading', { name: 'Your new password is set' })).toBeFocused();
  expect((await other.locator('.code').innerText()).replace(/\s/g, '')).not.toBe(code);
  await expectAccessibleToTheFoot(other);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await signIn(page, userName, 'another day in June');
  await expect(page).toHaveURL(/\/today$/);
  await other.context().close();
});

test('a changed password ends the other browser; each browser is listed and can be signed out', async ({ page, browser, baseURL }) => {
  const { userName } = await signUp(page);
  const [second, third] = [await otherBrowser(browser, baseURL), await otherBrowser(browser, baseURL)];
  for (const one of [second, third]) {
    await signIn(one, userName);
    await expect(one).toHaveURL(/\/today$/);
  }
  await page.goto('/account');
  await expect(page.locator('.sessions li')).toHaveCount(3);
  await page.locator('.sessions button').first().click();
  await expect(page.locator('.sessions li')).toHaveCount(2);
  await page.locator('summary', { hasText: 'Change the password' }).click();
  await page.getByLabel('Current password').first().fill(password);
  await page.getByLabel('New password').fill('another day in June');
  await page.getByRole('button', { name: 'Change password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();
  await expect(page.locator('.sessions li')).toHaveCount(1);
  for (const one of [second, third]) {
    await one.goto('/account');
    await expect(one).toHaveURL(/\/sign-in/);
    await one.context().close();
  }
});

test('what is stored can be had as a file, and deleted for good', async ({ page }) => {
  await answeredQuiz(page);
  const { userName } = await signUp(page);
  await page.goto('/account');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download my data' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^dateline-my-data-.*\.json$/);
  const data = JSON.parse(readFileSync(await download.path(), 'utf8')) as { account: { userName: string }; responses: unknown[] };
  expect([data.account.userName, data.responses.length]).toEqual([userName, 1]);
  await expect(page.getByText(/Your answer goes/)).toBeVisible();
  await page.locator('summary', { hasText: 'Delete…' }).click();
  await page.getByLabel('Your password').fill('not this one');
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page.getByLabel('Your password')).toBeFocused();
  await expect(page.locator('.field-problem')).toContainText('not your password');
  await page.getByLabel('Your password').fill(password);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await expect(page).toHaveURL(/\/$/);
  await signIn(page, userName);
  await expect(page.locator('.note.error')).toContainText('do not match');
});

test('without a connection what was typed stays in the form', async ({ page, context }) => {
  await page.goto('/sign-up');
  await page.getByLabel('User name').fill('Somebody');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Make an account' }).click();
  await expect(page.locator('.note.error')).toContainText('You are offline');
  await expect(page.getByLabel('User name')).toHaveValue('Somebody');
  await context.setOffline(false);
});

test('a form that is sent before its script runs puts no password into an address', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await page.getByLabel('User name').fill('Somebody');
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState();
  expect(page.url()).not.toContain('day');
  await context.close();
});

test('an address to go on to leads nowhere else', async ({ page }) => {
  const { userName } = await signUp(page);
  await signOut(page);
  await page.goto('/sign-in?next=//evil.example/x');
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/today$/);
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('axe finds nothing on any page of accounts, and nothing scrolls sideways at 320 px', async ({ page }) => {
      const look = async () => {
        await expectAccessibleToTheFoot(page);
        await page.setViewportSize({ width: 320, height: 640 });
        await expectNoSidewaysScroll(page);
      };
      for (const path of ['/sign-in', '/sign-up', '/recover']) {
        await page.goto(path);
        await look();
      }
      await answeredQuiz(page);
      await page.goto('/account');
      await look();
      await page.goto('/sign-up');
      await page.getByLabel('User name').fill('ab');
      await page.getByLabel('Password', { exact: true }).fill('short 7');
      await page.getByRole('button', { name: 'Make an account' }).click();
      await expect(page.getByLabel('User name')).toBeFocused();
      await look();
      await page.getByLabel('User name').fill(`${freshName()} long`.padEnd(32, 'm'));
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Make an account' }).click();
      await expect(page.getByRole('heading', { name: 'Keep your recovery code' })).toBeFocused();
      await look();
      await page.goto('/account');
      for (const summary of await page.locator('summary').all()) await summary.click();
      await look();
    });
  });
}
