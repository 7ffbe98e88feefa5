import type { ReadPage } from '../read/read-annotated.ts';
import { type Finding, finding } from './figures.ts';

/**
 * The timeline's lines beside the annotated events, paragraph by paragraph; whether a line tells the event is not looked at.
 * Found: of the annotated events, those with a line in their paragraph of the same date, or of a less exact one that holds
 * it ("2019" for "2019-03"). Right: of the lines, those whose date is so that of an event in their paragraph; a line in a
 * paragraph without such an event is wrong.
 */
export function judgeDates({ annotation, readings, pairing }: ReadPage): readonly Finding[] {
  const lines = readings[2].briefing.timeline.map(({ date, block, text }) => ({
    date,
    text,
    n: pairing.numbers.get(block),
  }));
  const found = annotation.dates.map(({ n, date, event }) =>
    finding(
      'dates: found',
      lines.some((line) => line.n === n && date.startsWith(line.date)),
      `paragraph ${n}, ${date}: ${event}`,
    ),
  );
  const right = lines.map(({ n, date, text }) => {
    const here = annotation.dates.filter((event) => event.n === n).map((event) => event.date);
    const fault = `paragraph ${n ?? 'that nobody annotated'}: ${date} for ${here.join(', ') || 'no date'} in "${text}"`;
    return finding(
      'dates: right',
      here.some((event) => event.startsWith(date)),
      fault,
    );
  });
  return [...found, ...right];
}
