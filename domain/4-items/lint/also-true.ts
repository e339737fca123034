import type { Fact } from '#facts/fact';
import { folded } from '#items/answers';
import { holds, hasOneKey, offersTexts, type Looked, type Rule, wordsIn } from '#items/lint/rule';

const small = new Set(['the', 'and', 'for', 'with', 'from', 'that', 'this', 'was', 'were', 'has', 'had', 'have', 'his', 'her', 'its', 'their', 'who', 'which']);
const content = (text: string) => wordsIn(text).filter((word) => word.length >= 3 && !small.has(word));

/** A text for each fact, made once for all the questions that are held against it. */
function onceFor(make: (fact: Fact) => string): (fact: Fact) => string {
  const made = new WeakMap<Fact, string>();
  return (fact) => {
    const text = made.get(fact) ?? make(fact);
    made.set(fact, text);
    return text;
  };
}

/** What a fact says, folded. */
const statementOf = onceFor(({ statement }) => folded(statement));
/** The same with "and" between all that is listed. */
const joinedOf = onceFor(({ statement }) => ` ${folded(statement.replace(/,/g, ' and '))} `.replace(/( and)+ /g, ' and '));

/** What a fact says of the key, as words: its statement without the key. */
function claimOf(fact: Fact, key: string): string[] {
  return content(` ${statementOf(fact)} `.replace(` ${key} `, ' '));
}

/** Whether a fact says of a wrong option all that the question's own fact says of the key. */
function saysToo(fact: Fact, claim: readonly string[], wrong: string): boolean {
  const statement = statementOf(fact);
  if (!holds(statement, wrong)) return false;
  // "president of the students" says more than "president".
  if (fact.kind === 'role') return claimOf(fact, wrong).join() === claim.join();
  return claim.length >= 2 && claim.every((word) => holds(statement, word));
}

/** "Kerry and Ban met students": each is an answer to "Who met students?". */
function besideKey(fact: Fact, key: string, wrong: string): boolean {
  const statement = joinedOf(fact);
  return statement.includes(` ${key} and ${wrong} `) || statement.includes(` ${wrong} and ${key} `);
}

/** A distractor that some fact of the article makes an answer too. */
function alsoTrue(question: Looked): boolean {
  const [own] = question.facts;
  const [key = ''] = question.foldedKeys;
  if (!own || !offersTexts(question) || !hasOneKey(question) || key === '' || !holds(statementOf(own), key)) return false;
  const claim = claimOf(own, key);
  // A role is had, not told of in passing: "Buhari met the president of Benin".
  const others = question.known.filter((fact) => fact.id !== own.id && (own.kind === 'role') === (fact.kind === 'role') && statementOf(fact) !== statementOf(own));
  return question.foldedDistractors.some((wrong) => besideKey(own, key, wrong) || others.some((fact) => saysToo(fact, claim, wrong)));
}

/** No distractor is true by another fact of the article. */
export const alsoTrueRules: readonly Rule[] = [{ code: 'distractor-also-true', fails: alsoTrue }];
