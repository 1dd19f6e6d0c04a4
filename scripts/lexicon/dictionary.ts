const ZWNJ = '\u200c';
/** Conjugations follow from the stems, and archaic forms have no place in news. */
const CONJUGATED = /(?:^|ن|بر|در|باز|وا|ور|فرا|فرو|سر)می\u200c|همی\u200c|ه\u200c(?:ام|ای|ایم|اید|اند)$/;
const ENDINGS = ['م', 'ی', 'یم', 'ید', 'ند'];
/** Of the five: the list does not hold every form. */
const ENOUGH_ENDINGS = 4;
const PREVERBS = '(?:بر|در|باز|وا|ور|فرا|فرو|سر|هم|پس|پیش)?';
const NEGATION = '(?:ن|نی|م|می|ب|بی)?';
const PERSIAN_WORD = /^[آ-ی\u200cءأؤئۀ]+$/;

/** What the word list says. */
export interface Dictionary {
  /** Without ZWNJ and without what the verb stems give. */
  readonly words: ReadonlySet<string>;
  readonly joined: ReadonlySet<string>;
  /** Nouns that take -ها. */
  readonly countable: ReadonlySet<string>;
  /** Adjectives that take -تر. */
  readonly gradable: ReadonlySet<string>;
  /** Letters of the forms that begin with می or نمی and a ZWNJ. */
  readonly imperfective: ReadonlySet<string>;
  /** Words without flags: verb forms and what the list does not inflect. */
  readonly bare: ReadonlySet<string>;
  /** Present and past stems. */
  readonly stems: ReadonlySet<string>;
}

function verbStems(entries: ReadonlySet<string>): Set<string> {
  const endings = new Map<string, number>();
  for (const entry of entries) {
    const [prefix, verb, rest] = entry.split(ZWNJ);
    if (prefix !== 'می' || verb === undefined || rest !== undefined) continue;
    for (const ending of ENDINGS) {
      if (!verb.endsWith(ending)) continue;
      const stem = verb.slice(0, -ending.length);
      endings.set(stem, (endings.get(stem) ?? 0) + 1);
    }
  }
  return new Set([...endings].filter(([, found]) => found >= ENOUGH_ENDINGS).map(([stem]) => stem));
}

function isConjugated(word: string, flags: string | undefined, stems: ReadonlySet<string>): boolean {
  if (flags !== undefined) return false;
  const match = new RegExp(`^${PREVERBS}${NEGATION}(.+?)(?:م|ی|د|یم|ید|ند)?$`).exec(word);
  if (match === null) return false;
  for (let start = 0; start <= 6; start += 1) {
    for (const ending of ['', 'د', ...ENDINGS]) {
      if (start > 0 && word.endsWith(ending) && stems.has(word.slice(start, word.length - ending.length)))
        return true;
    }
  }
  return false;
}

/** Reads a hunspell list: `word/flags` a line; a line that is no Persian word is left out. */
export function readDictionary(text: string): Dictionary {
  const flags = new Map<string, string | undefined>();
  for (const line of text.split('\n')) {
    const [word = '', flag] = line.trim().split('/');
    if (PERSIAN_WORD.test(word)) flags.set(word, flag);
  }
  const stems = verbStems(new Set(flags.keys()));
  const words = new Set<string>();
  const joined = new Set<string>();
  const having = (flag: RegExp) =>
    new Set([...flags].filter(([, found]) => flag.test(found ?? '')).map(([word]) => word));
  for (const [word, flag] of flags) {
    if (word.includes(ZWNJ)) {
      if (!CONJUGATED.test(word)) joined.add(word);
    } else if (!isConjugated(word, flag, stems)) words.add(word);
  }
  return {
    words,
    joined,
    countable: having(/sd|sg/),
    gradable: having(/st|su/),
    imperfective: new Set(
      [...flags.keys()].filter((word) => /^ن?می\u200c/.test(word)).map((word) => word.replaceAll(ZWNJ, '')),
    ),
    bare: new Set([...flags].filter(([, found]) => found === undefined).map(([word]) => word)),
    stems,
  };
}
