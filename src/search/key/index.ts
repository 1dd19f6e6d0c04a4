export { createKeyReader, piecesOf, type PlacedKey } from './text.ts';
export { keyOfWord, type WordKey } from './word.ts';
