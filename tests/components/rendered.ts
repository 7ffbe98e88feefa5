import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';

/** Renders into a fresh element of the document. Rendering again updates it. */
export function rendered(child: ComponentChild): { box: HTMLElement; again: (child: ComponentChild) => void } {
  const box = document.createElement('div');
  document.body.replaceChildren(box);
  const again = (next: ComponentChild) => act(() => render(next, box));
  again(child);
  return { box, again };
}

/** The button whose name (label or text) is `name`. Throws if there is none. */
export function button(box: Element, name: string): HTMLElement {
  const found = [...box.querySelectorAll('button')].find((each) => nameOf(each) === name);
  if (found === undefined)
    throw new Error(`no button “${name}” among: ${[...box.querySelectorAll('button')].map(nameOf)}`);
  return found;
}

export function hasButton(box: Element, name: string): boolean {
  return [...box.querySelectorAll('button')].some((each) => nameOf(each) === name);
}

export function press(box: Element, name: string): Promise<void> {
  return act(() => button(box, name).click());
}

export function textOf(box: Element): string {
  return (box.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** An object of spies, made as they are asked for, but for those that are given. */
export function spies<Actions extends object>(given: Partial<Actions> = {}): Actions {
  const made = new Map<PropertyKey, unknown>();
  return new Proxy({} as Actions, {
    get: (_, name) =>
      Object.hasOwn(given, name) ? Reflect.get(given, name) : (made.get(name) ?? made.set(name, vi.fn()).get(name)),
    ownKeys: () => [],
  });
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? (element.textContent ?? '').trim();
}
