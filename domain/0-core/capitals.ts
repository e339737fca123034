/** Words as a sentence begins with them; "mRNA" and "eBay" stay as they are. */
export const capitalised = (words: string): string => (/^\p{Ll}\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1));
