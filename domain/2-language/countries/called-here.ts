import type { Country, Tables } from '#language/tables';

const timesIn = (text: string, words: string) => text.split(words).length - 1;

/** The one of its names that a text calls a country by more often than by the first: "Macedonia" in 2018. */
function nameIn(text: string, name: string, alsoCalled: readonly string[]): string {
  const first = timesIn(text, name);
  return alsoCalled.find((other) => timesIn(text, other) - (name.includes(other) ? first : 0) > first) ?? name;
}

/** Tables in which each country has the name that a text gives it; the very same where that is so. */
export function calledHere(text: string, tables: Tables): Tables {
  const renamed = [...tables.countries].flatMap(([code, row]): [string, Country][] => {
    const name = row.alsoCalled.length === 0 ? row.name : nameIn(text, row.name, row.alsoCalled);
    return name === row.name ? [] : [[code, { ...row, name, aliases: [row.name, ...row.aliases.filter((alias) => alias !== name)] }]];
  });
  return renamed.length === 0 ? tables : { ...tables, countries: new Map([...tables.countries, ...renamed]) };
}
