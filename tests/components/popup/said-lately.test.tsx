// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { button, press, textOf } from '../rendered.ts';
import { popup, quiet } from './shown-popup.tsx';

const levy = { what: 'known', id: 'levy', term: 'port levy' } as const;
const ban = { what: 'doubted', id: 'ban/fishing', term: 'ban' } as const;

it('the popup has what was said of terms in cards today, and takes each back', async () => {
  const { box, actions } = popup({ said: [levy, ban] });
  expect(textOf(box)).toContain('Marked no longer since today:port levyUndoban (wrong meaning)Undo');
  expect(button(box, 'Mark ban again')).toBeDefined();
  await press(box, 'Mark ban again');
  expect(actions.takeBack).toHaveBeenCalledWith(ban);
});

it('says nothing of it where nothing was said, or while the reader searches', () => {
  expect(textOf(popup().box)).not.toContain('no longer');
  expect(textOf(popup({ said: [levy], search: { ...quiet, query: 'le' } }).box)).not.toContain('no longer');
});
