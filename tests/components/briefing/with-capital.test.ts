import { expect, it } from 'vitest';
import { withCapital } from '../../../components/briefing/with-capital.ts';

it.each([
  ['the ministry', 'The ministry'],
  ['analysts', 'Analysts'],
  ['eBay', 'eBay'],
  ['al-Lisk', 'al-Lisk'],
  ['Ana Reyes', 'Ana Reyes'],
])('shows "%s" as "%s"', (label, shown) => {
  expect(withCapital(label)).toBe(shown);
});
