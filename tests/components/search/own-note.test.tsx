// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { noteFieldWith } from '../../../components/search/own-note.tsx';
import { rendered, textOf } from '../rendered.ts';

const levy = { entry: 'levy', term: 'port levy' };

function noted({ note = '', writing = false, full = false } = {}) {
  const keep = vi.fn(async () => {
    if (full) throw new Error('there is no room left');
    return true;
  });
  const say = vi.fn();
  const NoteField = noteFieldWith(keep);
  const { box } = rendered(<NoteField explainer={{ ...levy, note }} writing={writing} showOwn={null} say={say} />);
  const field = () => box.querySelector('textarea');
  const type = (text: string) =>
    act(async () => {
      const area = field() as HTMLTextAreaElement;
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return { box, keep, say, field, type };
}

it('a note stands in the card, and nothing where there is none', () => {
  expect(textOf(noted({ note: 'Half the price.' }).box)).toBe('Your noteHalf the price.');
  expect(textOf(noted().box)).toBe('');
});

it('a note is kept with each letter, and told to open pages once the card is gone', async () => {
  const { box, keep, field, type } = noted({ writing: true });
  expect(document.activeElement).toBe(field());
  await type('Half');
  await type('Half the price.');
  expect(keep.mock.calls).toEqual([
    ['levy', 'port levy', 'Half', true],
    ['levy', 'port levy', 'Half the price.', true],
  ]);
  await act(() => render(null, box));
  expect(keep).toHaveBeenLastCalledWith('levy', 'port levy', 'Half the price.', false);
});

it('a note that was only looked at is not stored', async () => {
  const { box, keep } = noted({ note: 'Half the price.', writing: true });
  await act(() => render(null, box));
  expect(keep).not.toHaveBeenCalled();
});

it('a note that cannot be kept stays in its field, and the card says so', async () => {
  const { say, field, type } = noted({ writing: true, full: true });
  await type('Half the price.');
  await act(async () => undefined);
  await act(async () => undefined);
  expect(field()?.value).toBe('Half the price.');
  expect(say).toHaveBeenCalledWith({ text: 'That could not be done: there is no room left.', undo: null });
});

it('keys that are typed are none of the page’s, but Escape is the card’s', () => {
  const { box, field } = noted({ writing: true });
  const heard = vi.fn();
  box.addEventListener('keydown', ({ key }) => heard(key));
  for (const key of ['j', '/', 'Escape']) field()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  expect(heard.mock.calls).toEqual([['Escape']]);
});
