import { withoutOccasion } from '#facts/naming';
import { answerAndCheck, expect, expectAccessible, startQuiz, test } from '#tests/e2e/visitor';

test('a visitor without an account reads, answers every question, sees each proof, and finds the result again', async ({ page }) => {
  await startQuiz(page);
  const total = Number((await page.locator('.quiz-bar').innerText()).match(/of (\d+)/)?.[1]);
  expect(total).toBeGreaterThanOrEqual(7);

  for (let place = 1; place <= total; place++) {
    await expect(page.locator('.quiz-bar')).toContainText(`${place} of ${total}`);
    await answerAndCheck(page);
    await expect(page.getByText(/^(?:The sentence that proves it|What the article does say)$/)).toBeVisible();
    await expect(page.locator('.proof .mark')).not.toBeEmpty();
    await expect(page.getByText(/comes back as a card/)).toBeVisible();
    await page.getByRole('button', { name: place < total ? 'Next question' : 'See your results' }).click();
  }

  await expect(page).toHaveURL(/\/results$/);
  await expect(page.locator('.answers > li')).toHaveCount(total);
  await expect(page.getByText(/facts are now cards/)).toBeVisible();
  const score = await page.getByRole('heading', { level: 1 }).innerText();

  await page.goto('/today');
  await page.getByRole('link', { name: 'All quizzes' }).click();
  await page.getByRole('link', { name: /^Results/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(score.replace(/\s+/g, ' '));
});

test('a quiz goes on where it was left when the tab was closed', async ({ page, context }) => {
  await startQuiz(page);
  await answerAndCheck(page);
  await page.getByRole('button', { name: 'Next question' }).click();
  const stem = (await page.locator('.stem').textContent()) ?? '';
  await page.close();

  const again = await context.newPage();
  await again.goto('/quizzes');
  await expect(again.getByText(/1 of \d+ answered/)).toBeVisible();
  await again.getByRole('link', { name: /^Go on/ }).click();
  await expect(again.locator('.stem')).toHaveText(stem);
});

test('starting again while a quiz is open gives the same questions in the same order', async ({ page }) => {
  await startQuiz(page);
  const stem = (await page.locator('.stem').textContent()) ?? '';
  const url = page.url();
  await startQuiz(page);
  expect(page.url()).toBe(url);
  await expect(page.locator('.stem')).toHaveText(stem);
});

test('the second of two taps, meant for what stood there before, does not answer the next question', async ({ page }) => {
  await startQuiz(page);
  for (const [place, part] of [0.2, 0.5].entries()) {
    await answerAndCheck(page);
    const next = (await page.getByRole('button', { name: 'Next question' }).boundingBox())!;
    await page.mouse.dblclick(next.x + next.width * part, next.y + next.height / 2, { delay: 20 });
    await expect(page.locator('.quiz-bar')).toContainText(`${place + 2} of`);
    await expect(page.getByRole('button', { name: 'Check answer' })).toBeVisible();
    await expect(page.locator('.verdict')).toHaveCount(0);
  }
});

test('a quiz that is reloaded goes on with the question that was shown', async ({ page }) => {
  await page.goto('/');
  const card = page.locator('.hero .card');
  await card.locator('label.option input').first().check();
  await card.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: 'Next question' }).click();
  await expect(page.locator('.quiz-bar')).toContainText('2 of');
  await page.reload();
  await expect(page.locator('.quiz-bar')).toContainText('2 of');
});

test('the question on the home page is not lost where a quiz on its article is open: the visitor is told', async ({ page }) => {
  await page.goto('/');
  const card = page.locator('.hero .card');
  const title = await card.locator('.ruled').textContent();
  await card.locator('label.option input').first().check();
  await card.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
  await page.goto('/');
  await expect(card.locator('.ruled')).toHaveText(title ?? '');
  await card.locator('label.option input').first().check();
  await card.getByRole('button', { name: 'Check answer' }).click();
  await expect(card.getByRole('status')).toContainText('Your answer was not counted');
  await card.getByRole('link', { name: 'Go on with your quiz' }).click();
  await expect(page.locator('.quiz-bar')).toContainText('2 of');
});

test('the question on the home page is the first of its quiz', async ({ page }) => {
  await page.goto('/');
  const card = page.locator('.hero .card');
  const stem = (await card.locator('.ruled').textContent()) ?? '';
  await card.locator('label.option input').first().check();
  await card.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
  await expect(page.locator('.quiz-bar')).toContainText('1 of');
  await expect(page.locator('.stem')).toHaveText(withoutOccasion(stem));
});

test('a quiz names its article once, above its questions', async ({ page }) => {
  await startQuiz(page);
  const title = await page.locator('.quiz-bar .title').innerText();
  await expect(page.locator('.stem')).not.toContainText(title);
  await answerAndCheck(page);
  await expect(page.locator('.quiz-bar .title')).toHaveText(title);
  await expect(page.locator('.stem')).not.toContainText(title);
});

test('a whole quiz can be taken by keyboard alone', async ({ page }) => {
  await page.goto('/articles/kerry-cyber-stability');
  const start = page.getByRole('button', { name: 'Take the quiz' });
  for (let presses = 0; presses < 200 && !(await start.evaluate((element) => element === document.activeElement)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.question')).toBeVisible();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  for (let place = 0; place < 12 && !page.url().includes('results'); place++) {
    const form = page.locator('.question');
    await expect(form).toBeVisible();
    const field = page.getByRole('textbox', { name: 'Your answer' });
    if (await field.isVisible()) {
      if (place > 0) await expect(field).toBeFocused();
      else await field.focus();
      await page.keyboard.type('Seoul');
    } else {
      await page.keyboard.press(place % 2 ? 'b' : '1');
      await expect(page.locator('label.option input:checked')).toHaveCount(1);
    }
    await page.keyboard.press('Enter');
    await expect(page.locator('.verdict')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('.verdict')).toBeHidden();
  }
  await expect(page).toHaveURL(/results/);
});

test('"I don’t know" is an answer: nothing is scored and the fact is shown', async ({ page }) => {
  await startQuiz(page);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.locator('.verdict')).toContainText('It was');
  await expectAccessible(page);
});

test('a double click and a press of Enter store one answer', async ({ page }) => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/responses')) posts.push(request.postData() ?? '');
  });
  await startQuiz(page);
  const field = page.getByRole('textbox', { name: 'Your answer' });
  if (await field.isVisible()) await field.fill('Seoul');
  else await page.locator('label.option input').first().check();
  await page.getByRole('button', { name: 'Check answer' }).dblclick();
  await expect(page.locator('.verdict')).toBeVisible();
  expect(new Set(posts.map((body) => JSON.parse(body).id)).size).toBe(1);
});

test('the second half of a double click does not skip what the answer was worth', async ({ page }) => {
  await startQuiz(page);
  await answerAndCheck(page);
  await page.getByRole('button', { name: /Next question|See results/ }).hover();
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(page.locator('.verdict')).toBeVisible();
  await page.getByRole('button', { name: /Next question|See results/ }).click();
  await expect(page.locator('.verdict')).toBeHidden();
});

test('an answer whose reply is lost is sent again under its id, and counts once', async ({ page }) => {
  await startQuiz(page);
  let lost = 0;
  await page.route('**/responses', async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await answerAndCheck(page);
  expect(lost).toBe(2);
});

test('while offline an answer is kept in the form, and goes through when the network is back', async ({ page, context }) => {
  await startQuiz(page);
  await context.setOffline(true);
  const field = page.getByRole('textbox', { name: 'Your answer' });
  if (await field.isVisible()) await field.fill('Seoul');
  else await page.locator('label.option input').first().check();
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.note.error')).toContainText('You are offline');
  await expectAccessible(page);
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Check answer' }).click();
  await expect(page.locator('.verdict')).toBeVisible();
});

test('two tabs on one quiz: the second is told that the question was answered, and shows that answer', async ({ page, context }) => {
  await startQuiz(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await answerAndCheck(page);
  await other.getByRole('button', { name: 'I don’t know' }).click();
  await expect(other.getByText(/answered in another tab/)).toBeVisible();
  await expect(other.locator('.verdict')).toBeVisible();
  expect(await other.locator('.verdict').innerText()).toBe(await page.locator('.verdict').innerText());
});
