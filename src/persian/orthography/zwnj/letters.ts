/** The zero-width non-joiner: «نیم‌فاصله» between parts of one word. */
export const ZWNJ = '\u200c';

/** Letters that never join to the next one: after them a ZWNJ is invisible and is not written. */
const APART = new Set('اآأإٱدذرزژوؤةءۀے');

/** Whether a ZWNJ after this letter can be seen. */
export const joinsNext = (letter: string): boolean => !APART.has(letter);

const MARK = /[\u064b-\u0655\u0670]/;

/** Vowel marks and hamza above sit on a letter and are no letters of their own. */
export const isMark = (char: string): boolean => MARK.test(char);

/** Whether a part ends in a silent ه, which never stands inside a word; after ا و ی it is sounded («کوهنورد»). */
export const endsSilent = (part: string): boolean => /[^اوی]ه$/.test(part);
