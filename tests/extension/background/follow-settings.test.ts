import { describe, expect, it, vi } from 'vitest';
import { followSettings, languageChanged } from '../../../extension/background/follow-settings.ts';
import { defaultSettings, type Settings, withSite } from '../../../extension/settings/settings.ts';

const wash: Settings = { ...defaultSettings, marks: 'wash' };

async function follow(oldValue: unknown, newValue: unknown) {
  const reconcile = vi.fn();
  const tellLook = vi.fn(async (tab: number) => {
    if (tab === 1) throw new Error('nobody there');
  });
  await followSettings({ oldValue, newValue }, { tabs: async () => [{ id: 1 }, { id: 2 }], tellLook, reconcile });
  return { reconcile, tellLook };
}

describe('a change of the settings', () => {
  it.each<[string, Partial<Settings>]>([
    ['the style of marks', { marks: 'line' }],
    ['how cards open', { opens: 'click' }],
    ['the dwell', { dwell: 900 }],
  ])('that is only of %s is told to every tab, and lets none ask again', async (_what, change) => {
    const { reconcile, tellLook } = await follow(wash, { ...wash, ...change });
    const look = { marks: 'wash', opens: 'hover', dwell: 500, heldKey: 'alt', doubleClick: false, ...change };
    expect(tellLook.mock.calls).toEqual([
      [1, look],
      [2, look],
    ]);
    expect(reconcile).not.toHaveBeenCalled();
  });

  it('of their colour is told as part of the look', async () => {
    const { reconcile, tellLook } = await follow(wash, { ...wash, colour: 'red' });
    expect(tellLook).toHaveBeenLastCalledWith(2, expect.objectContaining({ marks: 'wash-red' }));
    expect(reconcile).not.toHaveBeenCalled();
  });

  it('is told from the very first one that is stored', async () => {
    const { reconcile, tellLook } = await follow(undefined, wash);
    expect(tellLook).toHaveBeenCalledTimes(2);
    expect(reconcile).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['the language', { ...defaultSettings, language: 'de' }],
    ['the level', { ...defaultSettings, level: 3 }],
    ['the rules for sites', withSite(defaultSettings, 'a.example', true, '2026-03-01')],
    ['what the reader knows', { ...defaultSettings, known: { veto: { since: '2026-03-01' } } }],
    ['a topic', { ...defaultSettings, topics: { economy: { on: false, level: null, since: '2026-03-01' } } }],
    ['the level and the look at once', { ...wash, level: 3 }],
    ['nothing that can be seen', defaultSettings],
  ])('of %s lets every page ask again', async (_what, now) => {
    const { reconcile, tellLook } = await follow(defaultSettings, now);
    expect(reconcile).toHaveBeenCalledOnce();
    expect(tellLook).not.toHaveBeenCalled();
  });
});

describe('the language of the interface', () => {
  it('is another one where the reader chose it, and where everything is erased', () => {
    expect(languageChanged({ oldValue: undefined, newValue: { language: 'de' } })).toBe(true);
    expect(languageChanged({ oldValue: { language: 'de' }, newValue: undefined })).toBe(true);
    expect(languageChanged({ oldValue: { language: 'de' }, newValue: { language: 'de', level: 3 } })).toBe(false);
  });
});
