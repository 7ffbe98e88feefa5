// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSheetDismissed } from '../../../page/card/dismiss-sheet.ts';

let sheet: HTMLElement;
let end: AbortController;
let scrolled: number;
const away = vi.fn();

function touch(type: 'touchstart' | 'touchend', ...places: readonly (readonly [x: number, y: number])[]) {
  const touches = places.map(([clientX, clientY]) => ({ clientX, clientY }));
  sheet.dispatchEvent(Object.assign(new Event(type), { touches, changedTouches: touches }));
}
const swipe = (...[from, to]: readonly (readonly [number, number])[]) => {
  touch('touchstart', from ?? [0, 0]);
  touch('touchend', to ?? [0, 0]);
};

beforeEach(() => {
  sheet = document.createElement('div');
  end = new AbortController();
  scrolled = 0;
  away.mockReset();
  onSheetDismissed(sheet, () => scrolled, away, end.signal);
});

describe('a sheet', () => {
  it('goes when it is swiped down', () => {
    swipe([100, 300], [110, 400]);
    expect(away).toHaveBeenCalledOnce();
  });

  it.each([
    ['a short way', [100, 300], [100, 340]],
    ['across', [100, 300], [300, 400]],
    ['up', [100, 300], [100, 100]],
  ] as const)('stays when it is swiped %s', (_where, from, to) => {
    swipe(from, to);
    expect(away).not.toHaveBeenCalled();
  });

  it('stays while what is touched can still be scrolled back', () => {
    scrolled = 20;
    swipe([100, 300], [100, 400]);
    expect(away).not.toHaveBeenCalled();
  });

  it('stays for two fingers, which zoom', () => {
    touch('touchstart', [100, 300], [200, 300]);
    touch('touchend', [100, 400]);
    expect(away).not.toHaveBeenCalled();
  });

  it('goes by the system’s way back, where the browser tells of it, and no longer listens once it is gone', () => {
    const destroy = vi.fn();
    let watcher: EventTarget | undefined;
    vi.stubGlobal(
      'CloseWatcher',
      class extends EventTarget {
        destroy = destroy;
        constructor() {
          super();
          watcher = this;
        }
      },
    );
    onSheetDismissed(sheet, () => 0, away, end.signal);
    watcher?.dispatchEvent(new Event('close'));
    expect(away).toHaveBeenCalledOnce();
    end.abort();
    expect(destroy).toHaveBeenCalledOnce();
    swipe([100, 300], [100, 400]);
    expect(away).toHaveBeenCalledOnce();
  });
});
