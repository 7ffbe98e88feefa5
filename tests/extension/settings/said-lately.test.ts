import { expect, it } from 'vitest';
import { saidLately } from '../../../extension/settings/said-lately.ts';
import { defaultSettings, withSaid } from '../../../extension/settings/settings.ts';

const today = '2026-03-02';

it('what was said today is told, the latest of each kind first, and nothing older', () => {
  let settings = withSaid(defaultSettings, 'known', 'old', true, '2026-03-01');
  for (const id of ['a', 'b']) settings = withSaid(settings, 'known', id, true, today);
  settings = withSaid(settings, 'doubted', 'ban/fishing', true, today);
  expect(saidLately(settings, today)).toEqual([
    { what: 'known', id: 'b' },
    { what: 'known', id: 'a' },
    { what: 'doubted', id: 'ban/fishing' },
  ]);
});

it('many terms that were ticked off at once are no long list', () => {
  let settings = defaultSettings;
  for (let at = 0; at < 40; at += 1) settings = withSaid(settings, 'known', `term-${at}`, true, today);
  expect(saidLately(settings, today).map(({ id }) => id)).toEqual([
    'term-39',
    'term-38',
    'term-37',
    'term-36',
    'term-35',
  ]);
});
