import { expect, it } from 'vitest';
import type { MeasuredPage } from '../../../bench/reading/measure-page.ts';
import { median, percentile, summaryOf } from '../../../bench/reading/summary.ts';

const reading = (coldMs: number, body: string) => ({ coldMs: [coldMs, 0, 99], warmMs: [coldMs / 2, 99, 0], body });
const page = (truth: string | null, ours: number, peer: number): MeasuredPage => ({
  page: { name: 'a', file: 'a.html', truth },
  by: {
    newsgloss: reading(ours, 'a b c d'),
    readability: reading(peer, 'a b c d e'),
    defuddle: reading(4 * peer, ''),
  },
  judgeMs: 3,
});

it('takes the median and percentiles by rank', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(percentile([1, 2, 3, 4], 0.95)).toBe(4);
  expect(median([])).toBeNaN();
});

it('tells the median ratio of the pages from that of the sums', () => {
  const text = summaryOf([page('a b c d', 2, 10), page(null, 2, 10), page(null, 40, 80)]);
  const line = (start: string) =>
    text
      .split('\n')
      .find((row) => row.startsWith(start))
      ?.split(/ {2,}/);
  expect(line('newsgloss, body')).toEqual(['newsgloss, body of 1', '1.000', '1.000', '1.000']);
  expect(line('newsgloss, cold')).toEqual(['newsgloss, cold', '2.0', '40.0', '44.0', '0.200', '0.440']);
  expect(line('newsgloss, warm')).toEqual(['newsgloss, warm', '1.0', '20.0', '22.0', '0.200', '0.440']);
  expect(text).toContain('median 3.0 ms');
});
