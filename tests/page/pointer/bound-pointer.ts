import { afterEach, beforeEach, vi } from 'vitest';
import type { PageSettings } from '../../../contract/page.ts';
import { bindPointer, type Pointer } from '../../../page/pointer/pointer.ts';

/** What a test changes, made anew for each. */
interface Stage {
  end: AbortController;
  pointer: Pointer;
  settings: Pick<PageSettings, 'opens' | 'dwell'>;
  onTheWay: boolean;
}
export const stage = {} as Stage;
export const open = vi.fn();
export const close = vi.fn();
export const prepare = vi.fn();

/** One mark at x 0–99, another at 200–299, both at y 0–19; the card, if any, is wherever a test says. */
const at = (x: number, y: number) => (y >= 20 ? null : x < 100 ? 'A' : x >= 200 && x < 300 ? 'B' : null);

interface Happening {
  readonly x?: number;
  readonly y?: number;
  readonly [property: string]: unknown;
}

export function fire(
  type: string,
  { x = 0, y = 0, ...more }: Happening = {},
  trusted = true,
  target: EventTarget = document.body,
) {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const properties = { clientX: x, clientY: y, button: 0, buttons: 0, detail: 1, pointerType: 'mouse', ...more };
  for (const [name, value] of Object.entries({ ...properties, isTrusted: trusted })) {
    Object.defineProperty(event, name, { value });
  }
  target.dispatchEvent(event);
  return event;
}

/** A move of the pointer, and the frame after it. */
export function move(x: number, y = 5, more: Happening = {}) {
  fire('pointermove', { x, y, ...more });
  vi.advanceTimersByTime(20);
}

/** Binds the pointer before each test of the file, and lets it go behind it. */
export function bindBeforeEach(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
    open.mockReset();
    close.mockReset();
    prepare.mockReset();
    stage.settings = { opens: 'hover', dwell: 500 };
    stage.onTheWay = false;
    stage.end = new AbortController();
    stage.pointer = bindPointer(
      document,
      {
        at,
        owns: (event) => (event.target as Element).id === 'card',
        onTheWay: () => stage.onTheWay,
        settings: () => stage.settings,
        prepare,
        open,
        close,
      },
      stage.end.signal,
    );
  });

  afterEach(() => stage.end.abort());
}
