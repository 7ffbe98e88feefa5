import { elementOf, parentInView } from '../reading/composed-tree.ts';

export type Scheme = 'light' | 'dark';

/** A ground this opaque decides alone how light it is behind the words. */
const OPAQUE = 0.5;

/**
 * Whether the page is light or dark behind a range: the nearest ground around the words. Where a picture or gradient
 * lies there, the words' own colour tells; where the page paints nothing, the canvas does.
 */
export function schemeBehind(range: Range): Scheme {
  const start = elementOf(range);
  const view = start?.ownerDocument.defaultView;
  if (!start || !view) return 'light';
  for (let element: Element | null = start; element; element = parentInView(element)) {
    const { backgroundColor, backgroundImage } = view.getComputedStyle(element);
    const ground = lightnessOf(backgroundColor);
    if (ground && ground.alpha >= OPAQUE) return ground.lightness < 0.5 ? 'dark' : 'light';
    if (backgroundImage !== 'none' && backgroundImage !== '') return schemeOfInk(view, start);
  }
  return canvasScheme(view, start.ownerDocument.documentElement);
}

function schemeOfInk(view: Window, element: Element): Scheme {
  const ink = lightnessOf(view.getComputedStyle(element).color);
  return ink && ink.lightness > 0.5 ? 'dark' : 'light';
}

/** The canvas is dark only if the page says that it can be, and the system is. */
function canvasScheme(view: Window, root: Element): Scheme {
  const declared = view.getComputedStyle(root).colorScheme ?? '';
  if (!declared.includes('dark')) return 'light';
  if (!declared.includes('light')) return 'dark';
  return view.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** How light a computed colour is to the eye, 0 to 1, and how opaque; null for a notation that is not known. */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | null {
  const match = /^(?:(rgb|oklab|oklch|lab|lch)a?\(|color\((?:srgb|display-p3) )([^)]+)\)$/.exec(colour.trim());
  if (!match) return null;
  const [, notation, inner = ''] = match;
  // A component that is missing ("none") counts as 0 (CSS Color 4, 4.4).
  const parts = inner.split(/[\s,/]+/).map((part) => Number.parseFloat(part) || 0);
  const [first = 0, second = 0, third = 0, alpha = 1] = parts;
  if (notation?.startsWith('ok')) return { lightness: first, alpha };
  if (notation?.startsWith('l')) return { lightness: first / 100, alpha };
  // Display P3 has the transfer curve of sRGB; its somewhat wider primaries make no ground lighter or darker.
  const scale = notation ? 255 : 1;
  return { lightness: luma(first, second, third) / scale, alpha };
}

/** Luma (ITU-R BT.709) of sRGB parts, 0 to 1: weighed as encoded, and so near enough to what the eye calls half. */
function luma(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
