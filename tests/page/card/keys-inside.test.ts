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

const press = (key: string, altKey = false, on: EventTarget = button) =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, composed: true }));

it('keys in a card are not heard by the page, but for Escape and those with Alt; the page’s own stay with it', () => {
  press('Tab');
  press('a');
  press('Escape');
  press('ArrowLeft', true);
  press('j', false, document.body);
  expect(heardByPage.mock.calls.flat()).toEqual(['Escape', 'ArrowLeft', 'j']);
});
