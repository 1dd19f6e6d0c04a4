export { createKeyReader } from './text.ts';
export { keyOfWord, type WordKey } from './word.ts';
