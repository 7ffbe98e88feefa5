// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { lightnessOf, schemeBehind } from '../../../page/card/page-scheme.ts';

function words(body: string): Range {
  document.body.replaceChildren(...new DOMParser().parseFromString(body, 'text/html').body.childNodes);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('i') as Element);
  return range;
}

describe('lightnessOf', () => {
  it('reads the notations of computed colours', () => {
    expect(lightnessOf('rgb(255, 255, 255)')?.lightness).toBeCloseTo(1);
    expect(lightnessOf('rgb(0 0 0)')?.lightness).toBeCloseTo(0);
    expect(lightnessOf('color(srgb 1 1 1 / 0.5)')).toMatchObject({ alpha: 0.5 });
    expect(lightnessOf('oklch(0.2 0.1 250)')?.lightness).toBe(0.2);
    expect(lightnessOf('color(display-p3 0 0 0)')?.lightness).toBeCloseTo(0);
    expect(lightnessOf('oklch(0.3 none none)')?.lightness).toBe(0.3);
    expect(lightnessOf('oklch(none 0 0 / 0.9)')).toEqual({ lightness: 0, alpha: 0.9 });
    expect(lightnessOf('lab(80 0 0)')?.lightness).toBe(0.8);
  });

  it('goes by the eye: mid-green is light, mid-blue is dark', () => {
    expect(lightnessOf('rgb(0, 200, 0)')?.lightness).toBeGreaterThan(0.5);
    expect(lightnessOf('rgb(0, 0, 200)')?.lightness).toBeLessThan(0.5);
  });

  it('knows how opaque a colour is', () => {
    expect(lightnessOf('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
  });

  it('is null for what it does not know', () => {
    expect(lightnessOf('transparent')).toBeNull();
    expect(lightnessOf('color(xyz-d65 0.1 0.1 0.1)')).toBeNull();
  });
});

describe('schemeBehind', () => {
  beforeEach(() => document.documentElement.removeAttribute('style'));

  it('takes the nearest ground that is not see-through', () => {
    const dark = 'style="background-color: rgb(20, 20, 20)"';
    const clear = 'style="background-color: rgba(255, 255, 255, 0.1)"';
    expect(schemeBehind(words(`<div ${dark}><p ${clear}><i>x</i></p></div>`))).toBe('dark');
    expect(schemeBehind(words(`<div ${dark}><p style="background-color: rgb(250, 250, 250)"><i>x</i></p></div>`))).toBe(
      'light',
    );
  });

  it('takes the colour of the words where a picture lies behind them', () => {
    const picture = 'style="background-image: url(x.png); color: rgb(255, 255, 255)"';
    expect(schemeBehind(words(`<div ${picture}><i style="color: rgb(255, 255, 255)">x</i></div>`))).toBe('dark');
  });

  it('is light where the page paints nothing and does not say that it can be dark', () => {
    expect(schemeBehind(words('<i>x</i>'))).toBe('light');
  });
});
