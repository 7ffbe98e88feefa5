// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onSheetDismissed } from '../../../page/card/dismiss-sheet.ts';
import { given } from '../../given.ts';

let sheet: HTMLElement;
let end: AbortController;
let middle: HTMLElement | null;
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
  middle = null;
  away.mockReset();
  onSheetDismissed(sheet, () => middle, away, end.signal);
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
    middle = Object.assign(document.createElement('div'), { scrollTop: 20 });
    swipe([100, 300], [100, 400]);
    expect(away).not.toHaveBeenCalled();
  });

  it('that came from above goes when it is swiped up, once what is touched is read to its end', () => {
    sheet.dataset.sheet = 'above';
    swipe([100, 300], [100, 400]);
    middle = document.createElement('div');
    given(middle, 'scrollHeight', 500);
    given(middle, 'clientHeight', 300);
    swipe([100, 300], [100, 200]);
    expect(away).not.toHaveBeenCalled();
    middle.scrollTop = 200;
    swipe([100, 300], [100, 200]);
    expect(away).toHaveBeenCalledOnce();
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
    onSheetDismissed(sheet, () => null, away, end.signal);
    watcher?.dispatchEvent(new Event('close'));
    expect(away).toHaveBeenCalledOnce();
    end.abort();
    expect(destroy).toHaveBeenCalledOnce();
    swipe([100, 300], [100, 400]);
    expect(away).toHaveBeenCalledOnce();
  });
});
