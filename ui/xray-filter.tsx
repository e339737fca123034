import { type Kind, kindNames } from '#ui/words';
import { xrayWords } from '#ui/words/xray';
import type { ShownFact } from './xray-fact';

/** Switches for the kinds of fact, and one for all marks; the style sheet heeds them, with scripts or without. */
export function XrayFilter({ facts, onChange }: { facts: readonly ShownFact[]; onChange: () => void }) {
  const counts = (Object.keys(kindNames) as Kind[]).map((kind) => ({ kind, count: facts.filter(({ shownAs }) => shownAs === kind).length }));
  return (
    <fieldset className="filter" onChange={onChange}>
      <legend className="visually-hidden">{xrayWords.filter}</legend>
      <label className="chip all"><input type="checkbox" name="all" defaultChecked autoComplete="off" />{xrayWords.xray}</label>
      {counts.filter(({ count }) => count > 0).map(({ kind, count }) => (
        <label key={kind} className={`chip ${kind}`}><input type="checkbox" name={kind} defaultChecked autoComplete="off" /><span>{kindNames[kind]}</span> {count}</label>
      ))}
    </fieldset>
  );
}
