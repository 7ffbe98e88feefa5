import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  type Settings,
  withAllSaid,
  withoutSite,
  withSaid,
  withSite,
} from '../../../extension/settings/settings.ts';
import { withTopic } from '../../../extension/settings/topic-choices.ts';
import { undoChange } from '../../../extension/settings/undo-change.ts';

const today = '2026-03-01';
const before = withSaid(withSite(defaultSettings, 'a.example', true, today), 'known', 'veto', true, today);

describe('undoChange', () => {
  it.each<[string, (settings: Settings) => Settings]>([
    ['a choice', (settings) => ({ ...settings, level: 3, otherSites: 'news-on' })],
    ['a new site', (settings) => withSite(settings, 'b.example', true, today)],
    ['a changed site', (settings) => withSite(settings, 'a.example', false, today)],
    ['a removed site', (settings) => withoutSite(settings, 'a.example')],
    ['an entry to mark again', (settings) => withSaid(settings, 'known', 'veto', false, today)],
    ['a term that was stopped', (settings) => withSaid(settings, 'hidden', 'veto', true, today)],
    ['many known terms', (settings) => withAllSaid(settings, 'known', ['quorum', 'veto', 'levy'], true, '2026-04-01')],
    ['a topic', (settings) => withTopic(settings, 'economy', { on: false }, today)],
    ['a doubt', (settings) => withSaid(settings, 'doubted', 'veto', true, today)],
    ['nothing', (settings) => settings],
  ])('takes back %s', (_what, edit) => {
    const after = edit(before);
    expect(undoChange(before, after)(after)).toEqual(before);
  });

  it('keeps what was said since of other topics and of terms among many', () => {
    const after = withAllSaid(withTopic(before, 'economy', { level: 1 }, today), 'known', ['quorum'], true, today);
    const since = withSaid(withTopic(after, 'energy', { level: 3 }, today), 'known', 'levy', true, today);
    const undone = undoChange(before, after)(since);
    expect(Object.keys(undone.topics)).toEqual(['energy']);
    expect(Object.keys(undone.known).sort()).toEqual(['levy', 'veto']);
  });

  it('keeps what was changed since', () => {
    const after = withSite({ ...before, level: 3 }, 'b.example', true, today);
    const since = withSite(
      withSaid({ ...after, dwell: 800 }, 'known', 'ceasefire', true, today),
      'c.example',
      false,
      today,
    );
    const undone = undoChange(before, after)(since);
    expect(undone).toMatchObject({ level: 2, dwell: 800 });
    expect(Object.keys(undone.known)).toEqual(['veto', 'ceasefire']);
    expect(Object.keys(undone.sites)).toEqual(['a.example', 'c.example']);
  });
});
