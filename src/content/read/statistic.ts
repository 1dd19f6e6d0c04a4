import { comparePeriods } from '../../persian/calendar/index.ts';
import type { SourceText } from '../files/source-text.ts';
import type { Finding } from '../finding.ts';
import { finding } from '../messages/index.ts';
import type { Observation } from '../newsroom.ts';
import type { FileRecord } from '../records.ts';
import { SAMPLE_LINES } from '../schema/samples.ts';
import { statisticSchema } from '../schema/statistic.ts';
import { validate } from '../schema/validate.ts';
import { readYaml } from '../yaml/document.ts';

/** Two figures of one period need a word on which of them holds. */
function repeated(file: string, observations: readonly Observation[]): Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const { period, kind, place, line, superseded } of observations) {
    if (superseded !== undefined) continue;
    const key = `${period.id} ${kind} ${place ?? ''}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else {
      const data = { period: period.id, line: first };
      findings.push(finding('statistic/duplicate-observation', { file, line, column: 1 }, data));
    }
  }
  return findings;
}

/** Reads a file of `statistics/`. */
export function readStatistic(source: SourceText): FileRecord {
  const { file } = source;
  const { data, findings } = readYaml(source);
  if (!data) return { data: { kind: 'statistic' }, findings };
  const { value, findings: invalid } = validate(statisticSchema, source, data, findings);
  if (!value) return { data: { kind: 'statistic' }, findings: [...findings, ...invalid] };
  const asWritten = value.observations.map((observation, index): Observation => {
    const { line } = source.at(data.entryAt('observations', index));
    return {
      ...observation,
      qualifier: observation.qualifier ?? 'exact',
      kind: observation.kind ?? 'actual',
      line,
    };
  });
  if (asWritten.length === 0) {
    const place = { file, ...source.at(data.keyAt(['observations']).start) };
    findings.push(finding('statistic/no-observations', place, {}, SAMPLE_LINES['observations']));
  }
  findings.push(...repeated(file, asWritten));
  const statistic = {
    slug: file.slice(file.lastIndexOf('/') + 1, file.lastIndexOf('.')),
    file,
    title: value.title,
    ...(value.description !== undefined && { description: value.description }),
    unit: value.unit,
    topics: value.topics ?? [],
    places: value.places ?? [],
    ...(value.formerly && { formerly: value.formerly }),
    observations: asWritten.toSorted((a, b) => comparePeriods(a.period, b.period)),
  };
  return { data: { kind: 'statistic', statistic }, findings };
}
