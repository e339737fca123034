import type { Pointing, PointingRule, Word } from '#facts/refers/pointing';

const a = /^an?$/i;
/** Of these a sentence before has told two. */
const matters = /^(?:points|counts|issues|questions|proposals|ideas|claims|measures|plans|matters|demands|cases|reports|incidents|events|problems|areas|fronts|topics|countries|nations|sides|teams|companies|governments|parties|groups|leaders|men|women|sexes|cities|states|clubs|players|candidates)$/;
const ends = /^(?:end|side|half|way|hand|day|night)$/;
const plainlyMore = /^(?:better|greater|bigger|older|younger)$/;

/** "Outside" where it holds, else nothing. */
const outsideIf = (holds: (word: Word) => boolean): PointingRule => (word) => (holds(word) ? 'outside' : null);
const insideIf = (holds: (word: Word) => boolean): PointingRule => (word) => (holds(word) ? 'inside' : null);
const outside: PointingRule = ({ token }) => (token.text === token.lower ? 'outside' : null);

/** Whether a finite verb follows a noun phrase that begins behind a word: "that ozone pollution caused damage" is a clause. */
function isClauseBehind({ part, sentence: { tokens }, at }: Word): boolean {
  let by = 1;
  while (/^(?:NNP?S?|JJ[RS]?|IN|DT|CD|POS|HYPH|RB|VB[NG])$/.test(part(by)) && by < 15) by++;
  return /^(?:VB[DZP]|MD)$/.test(part(by)) && tokens[at + by]?.kind === 'word';
}

/** "Won that match" */
function isDeterminer(word: Word): boolean {
  const isLink = word.sentence.clauses.some(({ link, lead }) => link === 'that' && lead[0] === word.at + 1);
  return /^VB|^IN$/.test(word.part(-1)) && /^(?:NN|JJ)$/.test(word.part(1)) && !isLink && !isClauseBehind(word);
}

/** Words that point at another sentence wherever they stand. */
const always = ['similarly', 'aforementioned', 'respective', 'respectively', 'this', 'these', 'we', 'us', 'our', 'ours', 'me', 'my', 'you', 'your', 'here', 'latter', 'same', 'subsequently', 'therefore', 'thus', 'hence', 'afterwards', 'meanwhile', 'however', 'though'];

/** What is asked of a word, in this order; the first answer counts. */
const rules: ReadonlyMap<string, readonly PointingRule[]> = new Map<string, readonly PointingRule[]>([
  // "Since 2000, most have been made of steel"
  ...['most', 'many', 'some', 'few', 'none', 'several'].map((word): [string, readonly PointingRule[]] => [word, [outsideIf(({ part, at, sentence: { clause } }) => /^(?:VB[DZP]|MD)$/.test(part(1)) && at === clause?.subject[0])]]),
  ...always.map((word): [string, readonly PointingRule[]] => [word, [outside]]),
  // "Jones, who also scored 22": as who else did.
  ['also', [outsideIf(({ text }) => /^(?:who|which)$/.test(text(-1)))]],
  // "Flags flew in all three countries"
  ['all', [outsideIf(({ part, text, sentence }) => part(-1) === 'IN' && part(1) === 'CD' && part(2) === 'NNS' && !/^(?:of|who|that|which)$/.test(text(3)) && !sentence.isLead)]],
  // "Another team, known as BICEP2"; "with one another"
  ['another', [insideIf(({ text }) => (text(2) === ',' && /^(?:known|called|named)$/.test(text(3))) || /^one$/i.test(text(-1))),
    // "90 climbers, helped by another 120"
    insideIf(({ part, at, sentence: { speech } }) => part(1) === 'CD' && speech.slice(0, at).includes('CD')), outside]],
  ['both', [
    // "In December, both saw hints"; "on both points"
    outsideIf(({ part, has }) => /^(?:VB[DPZ]|MD)$/.test(part(1)) && !has('and', 'before')),
    outsideIf(({ text, has }) => text(0) === 'both' && matters.test(text(1).toLowerCase()) && !has('and', 'before')),
  ]],
  // "In the speech that followed"
  ['followed', [outsideIf(({ text, part }) => text(-1) === 'that' && !/^(?:NN|DT|PRP|JJ|CD)/.test(part(1)))]],
  // "World War I"
  ['i', [insideIf(({ text }) => /^\p{Lu}/u.test(text(-1))), () => 'outside']],
  ['instead', [outside]],
  // "Took a more cheerful view": than whose.
  ['more', [outsideIf(isMoreThanUntold)]],
  ['less', [outsideIf(isMoreThanUntold)]],
  // "At the other end"
  // "The other 15 members"
  ['other', [outsideIf(({ text, part, has }) => /^[Tt]he$/.test(text(-1)) && part(1) === 'CD' && !has('one', 'before')), outsideIf(({ text }) => /^[Tt]he$/.test(text(-1)) && ends.test(text(1)) && text(2) !== 'of')]],
  // "Took in others"
  ['others', [outsideIf(({ text }) => !/^(?:and|or|among|of|than|with|,|some|all|many|two|three|several)$/.test(text(-1)) && !/^(?:who|in|of|have|were|are|had)$/.test(text(1)))]],
  // "The property in question"
  ['question', [outsideIf(({ text }) => text(-1) === 'in')]],
  ['so', [
    insideIf(({ text }) => text(1) === 'far'),
    // "So that" behind the predicate
    insideIf(({ token, at, sentence: { clause } }) => token.text === 'so' && clause !== null && at >= clause.predicate[1]),
    outside,
  ]],
  ['such', [
    // "With such a plan"; "such projects"
    outsideIf(({ text, part }) => a.test(text(1)) && part(-1) === 'IN'),
    outsideIf(({ token, text }) => token.text === 'such' && !/^(?:as|an?)$/.test(text(1)) && !/^(?:as|of)$/.test(text(-1))),
  ]],
  ['that', [
    outsideIf(({ token, sentence: { tokens }, at }) => token.text === 'that' && tokens[at + 1]?.kind === 'mark'),
    outsideIf((word) => word.token.text === 'that' && isDeterminer(word)),
    // "In Leeds that percentage is higher"
    outsideIf(({ token, part, text }) => token.text === 'that' && text(-1) === ',' && part(1) === 'NN' && /^(?:VB[DZ]|MD)$/.test(part(2))),
    // "After that the probe will drift"
    outsideIf(({ token, text, part }) => token.text === 'that' && /^(?:after|before|since|until|by|despite)$/i.test(text(-1)) && /^(?:DT|PRP|IN|VB[DZP]|MD)/.test(part(1))),
    // "All of that will be covered"
    outsideIf(({ token, text, part }) => token.text === 'that' && text(-1) === 'of' && /^(?:VB[DZP]|MD)$/.test(part(1))),
    // "Said that was no surprise"
    outsideIf(({ token, text, part }) => token.text === 'that' && /^VB[DZP]$/.test(part(-1)) && /^(?:is|was|were|would|will|had|has|meant|means)$/.test(text(1))),
    // "For Petrakis, that is a way off"
    outsideIf(({ token, text }) => token.text === 'that' && text(-1) === ',' && /^(?:is|was|will|would|means|meant)$/.test(text(1))),
    // "To save that much"
    outsideIf(({ token, text }) => token.text === 'that' && /^(?:much|many|long|far|often)$/.test(text(1))),
  ]],
  ['then', [
    // "Argued then that it was safe"
    outsideIf(({ text, part }) => text(0) === 'then' && part(-1) === 'VBD' && text(1) === 'that'),
    // "The chamberlain then broke his wand"; "was then emptied"; "until then"
    outsideIf(({ text, part, sentence: { clause }, at }) => text(0) === 'then' && /^VB[DZ]$/.test(part(1)) && clause?.verb === at + 1),
    outsideIf(({ text, part }) => text(0) === 'then' && /^(?:was|were)$/.test(text(-1)) && part(1) === 'VBN'),
    // "Will then be taken to London"
    outsideIf(({ text }) => text(0) === 'then' && /^(?:will|would|can|could|may|must)$/.test(text(-1))),
    outsideIf(({ text }) => text(0) === 'then' && /^(?:until|by|since|till|before|after|than)$/i.test(text(-1))),
  ]],
  // "Those of other lenders", "those who"
  ['those', [insideIf(({ text }) => /^(?:of|who|in|with|from)$/.test(text(1))), outside]],
]);

function isMoreThanUntold({ text, part, has }: Word): boolean {
  return /^(?:more|less)$/.test(text(0)) && a.test(text(-1)) && part(1) === 'JJ' && !has('than', 'behind');
}

/** "Is using a longer procedure": than which, another sentence says. */
const isLongerThanUntold = ({ token, text, part, has }: Word) => part(0) === 'JJR' && a.test(/^(?:much|far|slightly|somewhat)$/.test(text(-1)) ? text(-2) : text(-1)) && !has('than', 'behind') && !plainlyMore.test(token.lower);

/** "In 1996, about 320 were stranded": of what, another sentence says. */
const isCountOfUntold = ({ part, text, sentence: { clauses, speech }, at, token }: Word) => part(0) === 'CD' && token.kind === 'number' && !part(-1).startsWith('NN') && !speech.slice(0, at).includes('NNS') && /^(?:were|are|was|had|have|died|lived|survived|remained|took|came|left|went)$/.test(text(1)) && clauses.some(({ subject, link }) => subject[1] === at + 1 && link !== 'which' && link !== 'who');

/** "It had won 133 in the last election": of what, another sentence says. */
const isWonOfUntold = ({ part, text, token }: Word) => part(0) === 'CD' && token.kind === 'number' && !/[-–:]/.test(token.text) && /^(?:won|got|took|lost|received|gained|claimed)$/.test(text(-1)) && /^(?:in|at|on|from|after|before)$/.test(text(1));

const ofVotes = /^(?:votes?|voters?|voted|ballots?|poll|polls|polled|electorate|support|supported|shares?|stake|capital|population|people)$/;

/** "Jones had between 26 and 28 per cent", "was third with 22 percent": of what, another sentence says. */
function isShareOfUntold({ at, part, sentence: { tokens } }: Word): boolean {
  if (part(0) !== 'CD' || !/^(?:%|percent|per)$/.test(tokens[at + 1]?.text ?? '')) return false;
  const behind = tokens[tokens[at + 1]?.text === 'per' ? at + 3 : at + 2]?.text ?? '.';
  let by = at - 1;
  while (/^(?:about|some|nearly|almost|just|only|over|around|roughly|between|and|more|less|than|at|least|%|percent)$/.test(tokens[by]?.text ?? '') || /\d/.test(tokens[by]?.text ?? '')) by--;
  return /^[.,;]$/.test(behind) && /^(?:had|has|got|took|won|with|polled|received)$/.test(tokens[by]?.text ?? '') && !tokens.some(({ lower }) => ofVotes.test(lower));
}

const places = new Set(['first', 'second', 'third', 'fourth', 'fifth', 'last']);

/** "Came first with", "was third": in what, another sentence says. */
const isPlaceOfUntold = ({ text, token, reading }: Word) => places.has(token.text) && !/elect/i.test(reading.article.title) && /^(?:came|finished|was|placed|ended|finishing|coming)$/.test(text(-1)) && /^(?:with|[.,;])$/.test(text(1) || '.');

/** Whether a rule asks about a word, by itself or by its part of speech. */
export const hasRules = (word: string, part: string | undefined): boolean => rules.has(word) || part === 'JJR' || part === 'CD' || places.has(word);

/** What a word that stands for nobody and nothing by itself points at: "this", "such projects", "until then"; null for any other. */
export function pointingOfWord(word: Word): Pointing | null {
  if (isLongerThanUntold(word) || isCountOfUntold(word) || isWonOfUntold(word) || isShareOfUntold(word) || isPlaceOfUntold(word)) return 'outside';
  for (const rule of rules.get(word.token.lower) ?? []) {
    const pointing = rule(word);
    if (pointing !== null) return pointing;
  }
  return null;
}
