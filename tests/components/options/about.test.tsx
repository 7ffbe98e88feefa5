// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../components/options/options.tsx';
import type { OptionsActions } from '../../../components/options/section/options-view.ts';
import { erasableParts } from '../../../contract/erased.ts';
import { button, hasButton, press, spies, textOf } from '../rendered.ts';
import { options } from './shown-options.tsx';

const build = {
  counts: { entries: 3961, sites: 463, places: 4884 },
  thirdParty: [
    { kind: 'code', name: 'smallview', version: '1.2.3', licence: 'MIT', use: '', text: 'Copyright (c) Nobody' },
    { kind: 'data', name: 'Old Atlas', version: '', licence: 'CC-BY-4.0', use: 'Outlines, coarser.', text: 'Where' },
  ],
} as const;
const about = { version: '0.1.0', build, erased: null };
const section = (box: Element) => box.querySelector('#about') as HTMLElement;

describe('About', () => {
  it('tells version and counts as the build has them', () => {
    expect(textOf(section(options({ about }).box))).toContain(
      '3,961 entries, 463 news sites, 4,884 countries and cities',
    );
  });

  it('tells privacy in five sentences', () => {
    const { box } = options({ about });
    const told = [...section(box).querySelectorAll('.facts > div')].find((row) => textOf(row).startsWith('Privacy'));
    expect(textOf(told as Element).match(/\.(?= |$)/g)).toHaveLength(5);
  });

  it('lists whose work is built in, with licence and text', () => {
    const licences = textOf(section(options({ about }).box).querySelector('.licences') as Element);
    for (const told of [
      'smallview 1.2.3',
      'MIT',
      'Copyright (c) Nobody',
      'Old Atlas',
      'CC-BY-4.0',
      'Outlines, coarser.',
    ])
      expect(licences).toContain(told);
  });

  it('leads to the keys', async () => {
    const { box, actions } = options({ about });
    await press(box, 'Show all keys');
    expect(actions.showKeys).toHaveBeenCalled();
  });
});

describe('Erase everything', () => {
  const erasing = (eraseEverything: OptionsActions['eraseEverything']) =>
    options({ about }, spies<OptionsActions>({ eraseEverything }));

  it('asks once, and does nothing where the reader keeps it', async () => {
    const erase = vi.fn(async () => null);
    const { box } = erasing(erase);
    await press(box, 'Erase everything');
    expect(erase).not.toHaveBeenCalled();
    expect(document.activeElement?.getAttribute('aria-label')).toContain('Nothing brings it back');
    await press(box, 'Keep everything');
    expect(hasButton(box, 'Yes, erase everything')).toBe(false);
    expect(document.activeElement).toBe(button(box, 'Erase everything'));
    expect(erase).not.toHaveBeenCalled();
  });

  it('erases by the second press', async () => {
    const erase = vi.fn(async () => null);
    const { box } = erasing(erase);
    await press(box, 'Erase everything');
    await press(box, 'Yes, erase everything');
    expect(erase).toHaveBeenCalledOnce();
  });

  it('says what could not be begun', async () => {
    const { box } = erasing(async () => 'It could not be erased. Nobody answered.');
    await press(box, 'Erase everything');
    await press(box, 'Yes, erase everything');
    await act(async () => undefined);
    expect(textOf(section(box).querySelector('[role="alert"]') as Element)).toContain('Nobody answered');
  });

  it('says what is gone, part by part', () => {
    const { box } = options({ about: { ...about, erased: { done: erasableParts, failed: [] } } });
    const told = textOf(section(box).querySelector('.offer') as Element);
    expect(told).toContain('as freshly installed');
    expect(section(box).querySelectorAll('.gone li')).toHaveLength(erasableParts.length);
    expect(document.activeElement?.className).toBe('offer');
  });

  it('says what is still there, and not that all is gone', async () => {
    const { box, again, props } = options({ about });
    const erased = { done: ['settings'], failed: [{ part: 'packs', problem: 'it is locked' }] } as const;
    await again(<Options {...props} about={{ ...about, erased }} />);
    const told = textOf(section(box).querySelector('.offer') as Element);
    expect(told).not.toContain('freshly installed');
    expect(told).toContain('your packs (it is locked)');
  });
});
