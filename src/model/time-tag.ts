import { strings } from '../interface/strings.ts';
import type { DateStamp } from './dates.ts';
import { escapeMarkup } from './html.ts';

/**
 * A date as HTML: solar to read, ISO for machines, Gregorian on hover. Plain text, since a list holds many.
 * @example timeTag({ iso: '2016-04-27T00:00:00+04:30', text: '۸ اردیبهشت ۱۳۹۵', gregorian: '۲۷ آوریل ۲۰۱۶' })
 * // '<time datetime="2016-04-27T00:00:00+04:30" title="۲۷ آوریل ۲۰۱۶ میلادی">۸ اردیبهشت ۱۳۹۵</time>'
 */
export function timeTag({ iso, text, gregorian, approximate }: DateStamp): string {
  const title = approximate
    ? strings.time.approximateNote
    : gregorian && `${gregorian} ${strings.time.gregorian}`;
  const note = approximate ? ` (${strings.time.approximate})` : '';
  return `<time datetime="${iso}"${title ? ` title="${escapeMarkup(title)}"` : ''}>${text}${note}</time>`;
}
