import 'server-only';

/** Letters, lower case, that can be taken for a Latin one in some face, in capitals or small, and that one. */
const cyrillic = 'аa бb вb гr еe ёe зe іl їl јj кk мm нh оo пn рp сc тt уy ўy хx ѕs ԁd ԛq ԝw һh ѡw ґr ԍg ӏl ь6 єe';
const greek = 'αa βb γy εe ζz ηh ιl κk λl μm νn οo πn ρp σo τt υy χx ωw ϲc ϳj';
const latin = 'il ıl ȷj ɑa ɡg ɩl ǀl ſs ɴn ʀr ᴏo ᴄc ᴠv ᴡw ᴢz';
const digits = '0o 1l';

const pairs = [cyrillic, greek, latin, digits].join(' ').split(' ').map((pair): [string, string] => {
  const [from = '', to = ''] = Array.from(pair);
  return [from, to];
});

/** What each is taken for; i and l are one, since a capital I looks like an l. */
const takenFor: ReadonlyMap<string, string> = new Map(pairs);

/** A text by its looks: lower case, compatibility forms resolved, each letter as the Latin one that it can be taken for. Texts that look alike give the same. */
export function looksOf(text: string): string {
  const folded = text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ').normalize('NFKC');
  return Array.from(folded).map((letter) => {
    const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
    return (takenFor.get(letter) ?? (takenFor.get(base) ?? base) + marks.join('')).normalize('NFC');
  }).join('');
}
