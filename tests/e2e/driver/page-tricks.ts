import type { Page } from 'puppeteer-core';

/** Names under which a page keeps what it found out. */
type Spying = typeof globalThis & { spied?: { roots: Set<Node>; heard: string[] } };

/**
 * Has the page listen to all that is pressed and pointed at, and keep whatever an event tells of a closed root: Firefox gives away its nodes
 * (`originalTarget`, `rangeParent`). The keys that it hears are kept, too.
 */
export function spy(page: Page): Promise<void> {
  return page.evaluate(() => {
    const world = globalThis as Spying;
    world.spied = { roots: new Set(), heard: [] };
    const { roots, heard } = world.spied;
    const ways = ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget'];
    const types = [
      'mousemove',
      'mouseover',
      'mousedown',
      'mouseup',
      'click',
      'pointermove',
      'pointerdown',
      'focusin',
      'keydown',
    ];
    for (const type of types)
      document.addEventListener(
        type,
        (event) => {
          if (event instanceof KeyboardEvent) heard.push(event.key);
          for (const way of ways) {
            const found: unknown = Reflect.get(event, way);
            const root = found instanceof Node ? found.getRootNode() : document;
            if (root !== document) roots.add(root);
          }
        },
        true,
      );
  });
}

/** What the page heard of keys since it began to listen. */
export const heardKeys = (page: Page) => page.evaluate(() => (globalThis as Spying).spied?.heard ?? []);

/**
 * All that the page gets of an open card, by whatever way: the inside of roots that events, selections and points gave away, and which
 * of these words `window.find` finds.
 */
export function readableBy(page: Page, words: readonly string[]): Promise<string> {
  return page.evaluate((wanted) => {
    const roots = (globalThis as Spying).spied?.roots ?? new Set();
    const keep = (node: Node | null | undefined) => {
      const root = node?.getRootNode();
      if (root && root !== document) roots.add(root);
    };
    const selection = getSelection();
    const keepSelected = () => {
      keep(selection?.anchorNode);
      keep(selection?.focusNode);
      return selection?.toString() ?? '';
    };
    const got: string[] = [];
    const find = (globalThis as unknown as { find(text: string, ...how: boolean[]): boolean }).find;
    for (const word of wanted) {
      selection?.removeAllRanges();
      if (find(word, false, false, true, false, true)) got.push(word);
      got.push(keepSelected());
    }
    selection?.selectAllChildren(document.documentElement);
    got.push(keepSelected());
    for (const unit of ['character', 'word', 'line'])
      for (let step = 0; step < 20; step += 1) {
        selection?.modify(step % 2 ? 'extend' : 'move', 'forward', unit);
        keepSelected();
      }
    for (let x = 0; x < innerWidth; x += 20)
      for (let y = 0; y < innerHeight; y += 10) {
        keep(document.elementFromPoint(x, y));
        keep(document.caretPositionFromPoint?.(x, y)?.offsetNode);
      }
    for (const animation of document.getAnimations()) keep((animation.effect as KeyframeEffect).target);
    selection?.removeAllRanges();
    for (const root of roots) got.push(root instanceof ShadowRoot ? root.innerHTML : '');
    got.push(document.documentElement.textContent);
    return got.join('\n');
  }, words);
}

/** The texts of all highlights that the page finds in the registry which it shares with the extension. */
export const highlighted = (page: Page) =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
