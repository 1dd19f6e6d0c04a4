import CMS from '@sveltia/cms';
import { editorStrings } from '../../interface/editor.ts';
import {
  formatContentDate,
  formatPeriod,
  fromGregorian,
  isDateProblem,
  isoDay,
  isPeriodProblem,
  parseContentDate,
  parsePeriod,
} from '../../persian/calendar/index.ts';

/** A date as a form reads it: how the files write it, and how it is said in words. */
export interface Reading {
  readonly written: string;
  readonly said: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * Reads what was typed for a date, by any of the ways in which a date may be written.
 * @returns `undefined` where it is no date of the calendar.
 * @example readDate('۸ اردیبهشت ۱۳۹۵') // { written: '1395-02-08', said: 'چهارشنبه ۸ اردیبهشت ۱۳۹۵' }
 */
export function readDate(typed: string): Reading | undefined {
  const date = parseContentDate(typed);
  if (isDateProblem(date)) return undefined;
  const { year, month, day } = date.solar;
  const written = [String(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [pad(part)]))];
  return {
    written: date.time === undefined ? written.join('-') : `${written.join('-')} ${date.time}`,
    said: formatContentDate(date, 'long'),
  };
}

/**
 * Reads what was typed for a period.
 * @example readPeriod('۱۳۹۵') // { written: '1395', said: '۱۳۹۵' }
 */
export function readPeriod(typed: string): Reading | undefined {
  const period = parsePeriod(typed);
  return isPeriodProblem(period) ? undefined : { written: period.id, said: formatPeriod(period) };
}

/** Today in Tehran, as the files write it. */
function today(): string {
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' })
    .format(new Date())
    .split('-')
    .map(Number);
  const solar = fromGregorian({ year: year!, month: month!, day: day! });
  return solar ? isoDay(solar) : '';
}

/** What the CMS gives to the control of a field. */
interface Props {
  readonly value: unknown;
  readonly forID: string;
  readonly classNameWrapper: string;
  onChange(value: string): void;
}

interface Control {
  readonly props: Props;
}

/** React, which the CMS brings along and shares with the fields of others. */
interface SharedReact {
  h(type: string, properties: Readonly<Record<string, unknown>>, ...children: unknown[]): unknown;
  createClass(definition: object & ThisType<Control>): Parameters<typeof CMS.registerFieldType>[1];
}

function dateField(read: (typed: string) => Reading | undefined, problem: string, offersToday: boolean) {
  const { h, createClass } = window as unknown as SharedReact;
  const typed = ({ value }: Props): string => (typeof value === 'string' ? value : '');
  return createClass({
    isValid() {
      const text = typed(this.props);
      return text === '' || read(text) ? true : { error: { message: problem } };
    },
    render() {
      const { forID, classNameWrapper, onChange } = this.props;
      const text = typed(this.props);
      return h(
        'div',
        { className: 'solar-date' },
        h('input', {
          id: forID,
          type: 'text',
          dir: 'auto',
          className: classNameWrapper,
          value: text,
          onChange: ({ target }: { readonly target: HTMLInputElement }) => onChange(target.value),
          onBlur: () => {
            const reading = read(text);
            if (reading && reading.written !== text) onChange(reading.written);
          },
        }),
        offersToday && text === ''
          ? h('button', { type: 'button', onClick: () => onChange(today()) }, editorStrings.today)
          : h('output', { htmlFor: forID }, text === '' ? '' : (read(text)?.said ?? problem)),
      );
    },
  });
}

/** Makes the fields for dates and periods, which read and say what is typed by the solar Hijri calendar. */
export function registerDateFields(): void {
  const { badDate, badPeriod } = editorStrings;
  CMS.registerFieldType('solar-date', dateField(readDate, badDate, true));
  CMS.registerFieldType('solar-period', dateField(readPeriod, badPeriod, false));
}
