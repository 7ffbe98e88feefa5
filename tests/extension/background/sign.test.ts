import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ShownSign, type Sign, shownSign, signOfSite } from '../../../extension/background/sign.ts';
import { tell } from '../../../i18n/translate.ts';
import { drawings } from '../../../scripts/icons/drawings.ts';

describe('what the toolbar says', () => {
  it.each<[Sign, ShownSign['icon'], string]>([
    [{ kind: 'reading', marks: 9 }, 'reading', 'Newsgloss: 9 words marked'],
    [{ kind: 'reading', marks: 1 }, 'reading', 'Newsgloss: 1 word marked'],
    [{ kind: 'reading', marks: 0 }, 'reading', 'Newsgloss: nothing marked on this page'],
    [{ kind: 'paused' }, 'paused', 'Newsgloss: paused on this page'],
    [{ kind: 'off', site: 'a.example' }, 'off', 'Newsgloss: off on a.example'],
    [{ kind: 'not-allowed', site: 'a.example' }, 'none', 'Newsgloss: not switched on for a.example'],
    [{ kind: 'unsupported' }, 'none', 'Newsgloss cannot read this page'],
    [{ kind: 'untold' }, 'none', 'Newsgloss: not reading this page'],
  ])('of %o: %s, "%s"', (sign, icon, title) => {
    const shown = shownSign(sign, true);
    expect([shown.icon, tell(shown.title)]).toEqual([icon, title]);
  });

  it('is a number only where the reader wants it and there are marks', () => {
    expect(shownSign({ kind: 'reading', marks: 9 }, true).badge).toBe('9');
    expect(shownSign({ kind: 'reading', marks: 9 }, false).badge).toBe('');
    expect(shownSign({ kind: 'reading', marks: 0 }, true).badge).toBe('');
    expect(shownSign({ kind: 'paused' }, true).badge).toBe('');
  });

  it('is nothing about a site that is on: its pages say for themselves', () => {
    expect(signOfSite({ kind: 'on', site: 'a.example' })).toBeNull();
    expect(signOfSite({ kind: 'unsupported', reason: 'pdf' })).toMatchObject({ kind: 'unsupported' });
  });
});

describe('the icons', () => {
  const folder = fileURLToPath(new URL('../../../public/icon/', import.meta.url));

  it.each(Object.keys(drawings))('%s is there in each size', (state) => {
    const name = (size: number) => `${state === 'reading' ? '' : `${state}-`}${size}.png`;
    expect([16, 32, 48].map(name).filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });

  it('differ in shape, not in colour alone', () => {
    const shapes = Object.values(drawings).map((drawing) => drawing.replaceAll(/#[0-9a-f]+/g, ''));
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});
