// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { rememberPlace } from '../../../page/jump/remember-place.ts';
import { given } from '../../given.ts';

it('remembers how far the page, and a box of it that scrolls by itself, were scrolled', () => {
  document.body.innerHTML = '<main><p>Words.</p></main>';
  const main = document.querySelector('main') as HTMLElement;
  given(document, 'elementFromPoint', () => document.querySelector('p'));
  main.scrollTop = 300;
  given(document.documentElement, 'scrollTop', 40);
  const goBack = rememberPlace(document);
  main.scrollTop = 900;
  const scrolled = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => undefined);
  goBack();
  const tops = scrolled.mock.contexts.map((element, at) => [
    (element as Element).localName,
    (scrolled.mock.calls[at]?.[0] as ScrollToOptions | undefined)?.top,
  ]);
  expect(tops).toEqual([
    ['p', 0],
    ['main', 300],
    ['body', 0],
    ['html', 40],
  ]);
});
