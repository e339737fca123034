import { isFinite, type ClauseScene } from '#language/clauses/scene';

const leads = new Set(['in', 'on', 'at', 'during', 'since', 'for', 'under', 'by', 'until', 'from', 'earlier', 'later', 'yesterday', 'today', 'last', 'within', 'worldwide', 'early', 'late', 'after', 'before', 'with', 'between', 'throughout', 'amid']);
const leadsClause = /^(?:after|before|when|while|as|since|although|though|if|because|with|according|despite|given)$/;
const longestLead = 24;

/** Behind each comma of the leads that stand one after the other: "In 2009, at the age of 11,". */
function behindCommas(scene: ClauseScene, isClause: boolean): number[] {
  const { tokens } = scene;
  const found: number[] = [];
  for (let at = 1; at < Math.min(tokens.length, longestLead); at++) {
    if (tokens[at]?.text === ',') {
      found.push(at + 1);
      if (!isClause && !leads.has(tokens[at + 1]?.lower ?? '')) return found;
    }
    if (!isClause && isFinite(scene, at)) break;
  }
  return found;
}

const opensPhrase = /^(?:the|a|an|his|her|its|their|some|many|several|more|about|nearly|no|nobody|everybody)$/;

/** Where another phrase begins right behind a noun, so that the lead has ended without comma: "In the last minutes the runners"; -1 for nowhere. */
function nextPhrase({ tokens, parts, spans: { names } }: ClauseScene): number {
  const inName = (at: number) => [...names].some(([from, to]) => at > from && at < to);
  const mark = tokens.findIndex(({ kind }) => kind === 'mark');
  const isNoun = (at: number) => /^NNP?S?$/.test(parts[at] ?? '') || /^\d{4}$/.test(tokens[at]?.text ?? '');
  return tokens.findIndex((token, at) => at > 1 && at < 9 && (mark < 0 || at < mark) && isNoun(at - 1) && !inName(at) && (opensPhrase.test(token.text) || names.has(at)));
}

/** The tokens at which the main clause may begin: the first, or behind the comma of a lead, or right behind "On 9 October 2012" or "In the last minutes". */
export function beginnings(scene: ClauseScene): number[] {
  const { tokens, parts, spans: { dates, names } } = scene;
  const first = tokens[0]?.lower ?? '';
  const isClause = leadsClause.test(first);
  // "Ironically, Kerry left", "Built in 1832 by hand, the tower fell"
  if (/[a-z]ly$/.test(first) && tokens[1]?.text === ',') return [2];
  if (/^VB[NG]$/.test(parts[0] ?? '') && !isClause) return [...behindCommas(scene, false).slice(-1), 0];
  const date = [0, 1, 2].map((at) => dates.get(at)).find((end) => end !== undefined);
  if (!leads.has(first) && !isClause && !dates.has(0)) return [0];
  const found = behindCommas(scene, isClause);
  const behindDate = date !== undefined && tokens[date]?.text === ',' ? date + 1 : date;
  // "In last year's race" goes on.
  // "In August 1990 Jones, a fossil hunter, took a walk": a name right behind the day is the subject.
  if (behindDate !== undefined && names.has(behindDate)) found.unshift(behindDate);
  else if (behindDate !== undefined && !/^['’]/.test(tokens[behindDate]?.text ?? '')) found.push(behindDate);
  const phrase = isClause ? -1 : nextPhrase(scene);
  if (phrase >= 0) found.push(phrase);
  return found.length > 0 || leads.has(first) || isClause ? found : [0];
}
