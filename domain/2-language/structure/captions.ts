import type { BlockReader } from '#language/structure/part';

const longest = 700;
const tail = 160;
/** What leads a caption, or the name of who made the picture. */
const led = /^(?:images?|photos?|pictures?|photographs?|file photo|video|graphic|map|chart|illustration|caption|(?:image|photo|picture) (?:credit|caption|source)|credit)s? ?[:|—–] ?\S/iu;
const credited = /(?:^|[\s(.])(?:Image|Photo|Picture|Photograph|Credit|Photo credit|Image credit|Photo courtesy)s?: ?\p{Lu}/u;
const made = /\((?:File |AP |Reuters |AFP )?(?:Photo|Photograph|Image|Picture|Illustration)s?(?: credit)?(?: by|:|\/)|\b(?:Photo|Photograph|Image|Picture|Illustration)s? by \p{Lu}|\b(?:AP|AFP|EPA|Xinhua) Photo\/|\[Photo\b|\b(?:REUTERS|AP|AFP|EPA)\/\p{Lu}|(?:\/| via |\()(?:Getty Images|AFP|Reuters|Wikimedia Commons)\)?\.?$|^File photo\b/u;

/** Whether words name who made a picture: "(Image: Jane Smith)". */
export function hasCredit(words: string): boolean {
  return words.length <= longest && (credited.test(words) || made.test(words));
}

/** The words below or above a picture, known by who made it at their end: "The harbour at night. Image: Jane Smith." */
export const captions: BlockReader = ({ words }) => {
  if (words.length > longest) return null;
  return led.test(words) || hasCredit(words.length > tail ? words.slice(-tail) : words) ? 'caption' : null;
};
