import { describe, expect, it } from 'vitest';
import { lint } from '#items/lint';
import { draftWith, factSaying } from '#tests/unit/4-items/lint/drafts';

const own = factSaying('John Kerry addressed students at the university.', { value: 'John Kerry' });
const question = draftWith({ facts: [own] });

describe('a distractor that is true as well', () => {
  it('is refused where another fact says the same of it', () => {
    const other = factSaying('Ban Ki-moon also addressed students at the university.', { value: 'Ban Ki-moon' });
    expect(lint(question, [own, other])).toEqual(['distractor-also-true']);
  });

  it('is refused where the fact itself names it beside the key', () => {
    const both = factSaying('John Kerry, Ban Ki-moon and Mary Jones addressed students at the university.', { value: 'John Kerry' });
    expect(lint(draftWith({ facts: [both] }), [both])).toEqual(['distractor-also-true']);
  });

  it('is refused where it is another role of the same person', () => {
    const role = factSaying('John Smith was the mayor of Leeds.', { kind: 'role', subject: 'John Smith', value: 'mayor of Leeds' });
    const other = factSaying('John Smith was a member of the council.', { kind: 'role', subject: 'John Smith', value: 'member of the council' });
    const asked = draftWith({ facts: [role], stem: 'What office did John Smith hold, according to the article?', keys: ['mayor of Leeds'], distractors: ['member of the council', 'mayor of York'] });
    expect(lint(asked, [role, other])).toEqual(['distractor-also-true']);
  });
});

describe('a distractor stays', () => {
  it('where another fact says something else of it', () => {
    expect(lint(question, [own, factSaying('Ban Ki-moon left the university.', { value: 'Ban Ki-moon' })])).toEqual([]);
  });

  it('where a role is told of somebody else in passing', () => {
    const role = factSaying('John Smith was president of Chad.', { kind: 'role', subject: 'John Smith', value: 'president of Chad' });
    const passing = factSaying('John Smith met the president of Benin.', { value: 'John Smith' });
    const asked = draftWith({ facts: [role], stem: 'What office did John Smith hold, according to the article?', keys: ['president of Chad'], distractors: ['president of Benin', 'president of Togo'] });
    expect(lint(asked, [role, passing])).toEqual([]);
  });
});
