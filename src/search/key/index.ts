export { piecesOf, keysOf, type PlacedKey } from './text.ts';
export { termsOf } from './terms.ts';
export { keyOfWord, type WordKey } from './word.ts';
