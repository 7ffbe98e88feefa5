import { describe, expect, it } from 'vitest';
import { defaultSettings, preferencesOf } from '../../../extension/settings/settings.ts';
import { withTopic } from '../../../extension/settings/topic-choices.ts';

const today = '2026-03-01';

describe('what the reader chose for topics', () => {
  it('is nothing at first: all is as for everything', () => {
    expect(preferencesOf(defaultSettings).topics).toEqual({});
  });

  it('is a level of its own, or off', () => {
    const markets = withTopic(defaultSettings, 'markets-finance', { level: 1 }, today);
    const both = withTopic(markets, 'economy', { on: false }, today);
    expect(preferencesOf(both).topics).toEqual({ 'markets-finance': 1, economy: 'off' });
  });

  it('keeps the level of a topic that is switched off, for when it is on again', () => {
    const level = withTopic(defaultSettings, 'economy', { level: 3 }, today);
    const off = withTopic(level, 'economy', { on: false }, '2026-03-02');
    expect(off.topics.economy).toEqual({ on: false, level: 3, since: '2026-03-02' });
    expect(preferencesOf(off).topics).toEqual({ economy: 'off' });
    expect(preferencesOf(withTopic(off, 'economy', { on: true }, today)).topics).toEqual({ economy: 3 });
  });

  it('leaves no record where it is again as for everything', () => {
    const level = withTopic(defaultSettings, 'economy', { level: 3 }, today);
    expect(withTopic(level, 'economy', { level: null }, today).topics).toEqual({});
    expect(withTopic(defaultSettings, 'economy', { on: true }, today)).toEqual(defaultSettings);
  });
});
