import { compound } from './compound.ts';
import type { Corpus, VocabularyEntry } from './corpus.ts';
import type { Random } from './random.ts';
import { FAMILY_ENDINGS, FAMILY_STEMS, GIVEN_NAMES, OFFICES, PLACES, TOPICS } from './words.ts';

/** A person with what sentences call them by. */
export interface Speaker extends VocabularyEntry {
  readonly surname: string;
  readonly role: string;
}

/** The vocabularies of a generated newsroom; the real ones come first and are drawn most often. */
export interface Cast {
  readonly topics: readonly VocabularyEntry[];
  readonly places: readonly VocabularyEntry[];
  readonly people: readonly Speaker[];
  readonly organizations: readonly VocabularyEntry[];
}

/** Makes vocabularies of the size that an archive of so many items has. */
export function makeCast(corpus: Corpus, items: number, random: Random): Cast {
  const places = withOthers(
    corpus.places,
    PLACES.map(([id, name]) => ({ id, name })),
  );
  const topics = withOthers(
    corpus.topics,
    TOPICS.map(([id, name]) => ({ id, name })),
  );
  const offices = random
    .shuffle(OFFICES.flatMap((office) => places.map((place) => ({ office, place }))))
    .slice(0, 10 + Math.floor(items / 60));
  const organizations = withOthers(
    corpus.organizations,
    offices.map(({ office: [latin, name], place }) => ({
      id: `${latin}-${place.id}`,
      name: `${name} ${place.name}`,
    })),
  );
  const names = random
    .shuffle(
      GIVEN_NAMES.flatMap((given) =>
        FAMILY_STEMS.flatMap((stem) => FAMILY_ENDINGS.map((ending) => ({ given, stem, ending }))),
      ),
    )
    .slice(0, Math.min(1000, 20 + Math.floor(items / 25)));
  const generated = names.map(({ given, stem, ending }, index): Speaker => {
    const {
      office: [latin, , head],
      place,
    } = offices[index % offices.length]!;
    const surname = compound(stem[1], ending[1]);
    return {
      id: `${given[0]}-${stem[0]}${ending[0]}`,
      name: `${given[1]} ${surname}`,
      surname,
      role: `${head} ${place.name}`,
      organization: `${latin}-${place.id}`,
    };
  });
  const real = corpus.people.map((person) => ({
    ...person,
    surname: person.name.replace(/^\S+ /u, ''),
    role: person.role ?? 'سخنگوی این نهاد',
  }));
  return { topics, places, organizations, people: withOthers(real, generated) };
}

function withOthers<T extends VocabularyEntry>(real: readonly T[], others: readonly T[]): T[] {
  const known = new Set(real.map(({ id }) => id));
  return [...real, ...others.filter(({ id }) => !known.has(id))];
}
