import { describe, expect, it } from 'vitest';
import { surnames } from '#language/names/surnames';
import { classes } from '#language/tagger/lexicon';
import { after, lexiconOf } from '#tests/unit/2-language/pages';

const lexicon = lexiconOf({ mr: classes.title, jordan: classes.country, moon: classes.common, wood: classes.common });
const read = (...sentences: readonly string[]) => after(surnames, sentences, lexicon);

describe('a surname alone', () => {
  it('is the person whose full name ends in it', () => {
    expect(read('[PER John Kerry] came', 'Then Kerry left')).toEqual(['[PER John Kerry] came', 'Then [PER Kerry] left']);
  });

  it('is the person that a title was given to', () => {
    expect(read('Mr [PER Kerry] came', 'Then Kerry left')[1]).toBe('Then [PER Kerry] left');
  });

  it('is the first word of a name with the family first, and never the last of it', () => {
    expect(read('[PER Yoon Jae-in] came', 'Then Yoon left', 'Then Jae-in left').slice(1)).toEqual(['Then [PER Yoon] left', 'Then Jae-in left']);
  });

  it('is a person also where the tagger took it for something else', () => {
    expect(read('[PER John Kerry] came', 'the [ORG Kerry] of old')[1]).toBe('the [PER Kerry] of old');
  });

  it('stays a country that has the name', () => {
    expect(read('[PER Michael Jordan] came', 'in [LOC Jordan] now')[1]).toBe('in [LOC Jordan] now');
  });

  it('is not found where it belongs to something else too', () => {
    expect(read('[PER John Kerry] came', 'the [ORG Kerry Foundation] met', 'The Kerry rose')[2]).toBe('The Kerry rose');
  });

  it('that is a common word is a person only where somebody acts', () => {
    expect(read('[PER Ada Wood] came', 'Wood said so', 'the old Wood', 'Wood burns').slice(1)).toEqual(['[PER Wood] said so', 'the old [PER Wood]', 'Wood burns']);
  });

  it('is none without a full name', () => {
    expect(read('Then Kerry left', '[PER Kerry] came')).toEqual(['Then Kerry left', '[PER Kerry] came']);
  });
});
