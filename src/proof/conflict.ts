import type { Finding } from '../content/finding.ts';
import { finding } from '../content/messages/index.ts';
import type { Statistic } from '../content/newsroom.ts';
import { foldLetters } from '../persian/letters.ts';
import type { Sourced } from './contradiction.ts';
import { expectationOf, rialsIn, sameNumber } from './expectation.ts';
import { wordObservation } from './wording.ts';

/** What two observations must share to be one figure. */
function subjectOf({ statistic, observation }: Sourced): string {
  const { unit } = expectationOf(statistic, observation).unit;
  const places = observation.place ?? statistic.places.toSorted().join();
  const counted = rialsIn(unit) === undefined ? unit : 'money';
  return [foldLetters(statistic.title).trim(), counted, observation.period.id, observation.kind, places].join(
    '|',
  );
}

const amount = ({ statistic, observation }: Sourced): number => {
  const { value, unit } = expectationOf(statistic, observation);
  return value * (rialsIn(unit.unit) ?? 1);
};

/** One figure that two statistics, or two entries of one, give with different values; a superseded value is history. */
export function findConflicts(statistics: readonly Statistic[]): readonly Finding[] {
  const first = new Map<string, Sourced>();
  const findings: Finding[] = [];
  for (const statistic of statistics) {
    for (const observation of statistic.observations) {
      if (observation.superseded !== undefined) continue;
      const here = { statistic, observation };
      const subject = subjectOf(here);
      const there = first.get(subject);
      if (!there) first.set(subject, here);
      else if (!sameNumber(amount(here), amount(there))) {
        const place = { file: statistic.file, line: observation.line, column: 1 };
        findings.push(
          finding('statistic/conflicting-values', place, {
            ...{ title: statistic.title, period: observation.period.id, other: there.statistic.file },
            ...{
              here: wordObservation(statistic, observation),
              there: wordObservation(there.statistic, there.observation),
            },
          }),
        );
      }
    }
  }
  return findings;
}
