import type { Page } from 'puppeteer-core';

/** All elements that are shown, and whether something ran. */
export interface Shown {
  readonly ran: boolean;
  readonly base: string;
  readonly elements: readonly { readonly name: string; readonly attributes: readonly (readonly [string, string])[] }[];
}

/** Runs in a page of the extension, and so uses nothing of this file. */
export function shownInDocument(): Shown {
  const elements = [...document.querySelectorAll('*')].map(({ localName, attributes }) => ({
    name: localName,
    attributes: [...attributes].map(({ name, value }) => [name, value] as const),
  }));
  return { ran: 'injected' in globalThis, base: location.href, elements };
}

/** Runs beside the page's script: the same of what stands in closed shadow roots, as the card does. */
export function shownInClosedRoots(): Shown {
  type Opener = { openOrClosedShadowRoot?: ShadowRoot | null };
  const elements = [...document.querySelectorAll('*')].flatMap((host) => {
    // Chromium's call throws for SVG.
    if (!(host instanceof HTMLElement)) return [];
    const root =
      globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host) ?? (host as Opener).openOrClosedShadowRoot ?? null;
    return [...(root?.querySelectorAll('*') ?? [])].map(({ localName, attributes }) => ({
      name: localName,
      attributes: [...attributes].map(({ name, value }) => [name, value] as const),
    }));
  });
  return { ran: 'injected' in globalThis, base: location.href, elements };
}

export const wrongIn = async (page: Page) => wrongOf(await page.evaluate(shownInDocument));

const never = ['iframe', 'object', 'embed', 'base'];

/** What is wrong: something ran, an element that none of ours is, an address that leads where none may. */
export function wrongOf({ ran, base, elements }: Shown): readonly string[] {
  const { origin } = new URL(base);
  const ours = (address: URL) => address.origin === origin || ['blob:', 'data:'].includes(address.protocol);
  const wrong = elements.flatMap(({ name, attributes }) => {
    const attribute = new Map(attributes);
    const [href, src] = [attribute.get('href'), attribute.get('src')];
    const found: string[] = never.includes(name) ? [`there is <${name}>`] : [];
    if (name === 'script' && !isAt(src ?? '', base, ours)) found.push(`a script of ${src ?? 'its own text'}`);
    // Our own lead nowhere.
    if (name === 'form' && attribute.has('action')) found.push('a form that leads somewhere');
    if (name === 'meta' && attribute.has('http-equiv')) found.push('there is <meta http-equiv>');
    found.push(...[...attribute.keys()].filter((each) => each.startsWith('on')).map((each) => `<${name} ${each}>`));
    const leads = (address: URL) =>
      ours(address) || (/^https?:$/u.test(address.protocol) && address.hostname !== 'injected.test');
    if (href !== undefined && !isAt(href, base, leads)) found.push(`an address: ${href.slice(0, 80)}`);
    return found;
  });
  return ran ? ['something ran', ...wrong] : wrong;
}

function isAt(address: string, base: string, may: (address: URL) => boolean): boolean {
  return URL.canParse(address, base) && may(new URL(address, base));
}
