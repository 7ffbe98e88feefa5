import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  parseSettings,
  preferencesOf,
  type Settings,
  withAllSaid,
  withoutSite,
  withSaid,
  withSite,
} from '../../../extension/settings/settings.ts';

describe('parseSettings', () => {
  it('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual(defaultSettings);
    expect(defaultSettings).toMatchObject({
      level: 2,
      density: 'normal',
      opens: 'hover',
      otherSites: 'off',
      sites: {},
    });
  });

  it('keeps the sound fields beside a damaged one', () => {
    const stored = {
      ...defaultSettings,
      level: 3,
      marks: 'neon',
      sites: { 'bbc.com': { on: true, since: '2026-01-02' } },
    };
    expect(parseSettings(stored)).toMatchObject({
      level: 3,
      marks: 'dotted',
      sites: { 'bbc.com': { on: true, since: '2026-01-02' } },
    });
  });

  it('drops a damaged rule and keeps the others', () => {
    const sites = { 'a.example': { on: 'yes' }, 'b.example': { on: false, since: '2026-01-02' } };
    expect(parseSettings({ ...defaultSettings, sites }).sites).toEqual({ 'b.example': sites['b.example'] });
  });

  it.each<[keyof Settings, readonly unknown[]]>([
    ['level', [1, 2, 3]],
    ['density', ['few', 'normal', 'many']],
    ['marks', ['dotted', 'line', 'wash']],
    ['colour', ['text', 'blue', 'green', 'orange', 'red', 'purple']],
    ['opens', ['hover', 'click']],
    ['badge', [true, false]],
    ['met', [true, false]],
    ['metDays', [30, 365, 0]],
    ['otherSites', ['off', 'news-on']],
    ['dwell', [150, 2000]],
  ])('keeps every choice of %s that the reader has', (key, choices) => {
    for (const choice of choices) expect(parseSettings({ ...defaultSettings, [key]: choice })[key]).toBe(choice);
    expect(parseSettings({ ...defaultSettings, [key]: 20 })[key]).toBe(defaultSettings[key]);
  });

  it('drops what is damaged of a topic, a level that is none or a date that is none, and keeps the others', () => {
    const since = '2026-01-02';
    const economy = { on: false, level: 3, since };
    const topics = { economy, energy: { on: true, level: 4, since }, security: { on: true, level: 1, since: 'today' } };
    expect(parseSettings({ ...defaultSettings, topics }).topics).toEqual({ economy });
    expect(parseSettings({ ...defaultSettings, topics: [economy], level: 3 })).toMatchObject({ level: 3 });
    expect(parseSettings({ ...defaultSettings, topics: 'all' }).topics).toEqual({});
  });

  it('refuses a dwell that would flicker or never open', () => {
    expect(parseSettings({ ...defaultSettings, dwell: 5 }).dwell).toBe(defaultSettings.dwell);
    expect(parseSettings({ ...defaultSettings, dwell: 2001 }).dwell).toBe(defaultSettings.dwell);
    expect(parseSettings({ ...defaultSettings, dwell: 800 }).dwell).toBe(800);
  });

  it('makes settings of anything, and the same ones of its own result', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const once = parseSettings(stored);
        expect(parseSettings(once)).toEqual(once);
      }),
    );
  });
});

describe('changes', () => {
  it('silences what the reader knows, and speaks again after an undo', () => {
    const knows = withSaid(defaultSettings, 'known', 'veto', true, '2026-03-01');
    expect(preferencesOf(knows).silenced).toEqual(['veto']);
    expect(preferencesOf(withSaid(knows, 'known', 'veto', false, '2026-03-02')).silenced).toEqual([]);
  });

  it('silences what the reader stopped, once, and passes doubts on', () => {
    const stopped = withSaid(defaultSettings, 'hidden', 'veto', true, '2026-03-01');
    const both = withSaid(stopped, 'known', 'veto', true, '2026-03-01');
    expect(preferencesOf(both).silenced).toEqual(['veto']);
    expect(preferencesOf(withSaid(both, 'doubted', 'whip/person', true, '2026-03-01')).doubted).toEqual([
      'whip/person',
    ]);
  });

  it('says the same of many entries at once, and keeps since when it was said of some before', () => {
    const before = withSaid(defaultSettings, 'known', 'veto', true, '2026-03-01');
    const knows = withAllSaid(before, 'known', ['quorum', 'veto', 'levy'], true, '2026-04-01');
    expect(preferencesOf(knows).silenced).toEqual(['levy', 'quorum', 'veto']);
    expect(knows.known.veto).toEqual({ since: '2026-03-01' });
    expect(withAllSaid(knows, 'known', ['quorum', 'veto', 'unheard'], false, '2026-04-02').known).toEqual({
      levy: { since: '2026-04-01' },
    });
  });

  it('gives way to what the reader wants on one page, which no setting can be', () => {
    expect(preferencesOf(defaultSettings).density).toBe('normal');
    expect(preferencesOf(defaultSettings, 'all')).toEqual({ ...preferencesOf(defaultSettings), density: 'all' });
    expect(parseSettings({ ...defaultSettings, density: 'all' }).density).toBe('normal');
  });

  it('adds, changes and removes a rule for a site', () => {
    const on = withSite(defaultSettings, 'bbc.com', true, '2026-03-01');
    expect(on.sites).toEqual({ 'bbc.com': { on: true, since: '2026-03-01' } });
    expect(withSite(on, 'bbc.com', false, '2026-03-05').sites['bbc.com']).toEqual({ on: false, since: '2026-03-05' });
    expect(withoutSite(on, 'bbc.com').sites).toEqual({});
  });
});
