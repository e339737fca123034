import fc from 'fast-check';

/** Any UTF-16 code unit, also half a surrogate pair. */
export const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

/** Strings of any code units. */
export const anyString = fc.string({ unit: codeUnit, maxLength: 60 });
