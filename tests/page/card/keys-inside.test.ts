// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepKeysInside } from '../../../page/card/keys-inside.ts';

const end = new AbortController();
const heardByPage = vi.fn();
const hear = ({ key }: KeyboardEvent) => heardByPage(key);
let button: HTMLButtonElement;

beforeEach(() => {
  heardByPage.mockReset();
  const host = document.body.appendChild(document.createElement('div'));
  const container = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
  button = container.appendChild(document.createElement('button'));
  button.focus();
  keepKeysInside(container, end.signal);
  document.addEventListener('keydown', hear, true);
});
afterEach(() => {
  document.removeEventListener('keydown', hear, true);
  end.abort();
});

const press = (key: string, on: EventTarget = button) => {
  const event = new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, composed: true, cancelable: true });
  on.dispatchEvent(event);
  return event;
};

it('keys in a card are the card’s, and the page’s stay with the page', () => {
  const heard = vi.fn((event: KeyboardEvent) => event.preventDefault());
  button.addEventListener('keydown', heard);
  const event = press('ArrowLeft');
  expect(heard.mock.calls.map(([{ key, altKey }]) => [key, altKey])).toEqual([['ArrowLeft', true]]);
  // What the card does itself, the browser does not do, too.
  expect(event.defaultPrevented).toBe(true);
  press('Escape');
  press('j', document.body);
  expect(heardByPage.mock.calls).toEqual([['Escape'], ['j']]);
});
