import { editorStrings } from '../../interface/editor.ts';
import { fromGregorian, isoDay } from '../../persian/calendar/index.ts';
import { cms, type Control } from './cms.ts';
import { readDate, readPeriod, type Reading } from './readings.ts';

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

interface Instance {
  readonly props: Props;
}

/** React, which the CMS brings along and shares with the fields of others. */
interface SharedReact {
  h(type: string, properties: Readonly<Record<string, unknown>>, ...children: unknown[]): unknown;
  createClass(definition: object & ThisType<Instance>): Control;
}

function dateField(
  read: (typed: string) => Reading | undefined,
  problem: string,
  offersToday: boolean,
): Control {
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
          // As the CMS names its own fields.
          'aria-labelledby': `${forID}-label`,
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
  cms.registerFieldType('solar-date', dateField(readDate, badDate, true));
  cms.registerFieldType('solar-period', dateField(readPeriod, badPeriod, false));
}
