import { unreadTags } from '../reading/elements.ts';

export interface WatchPorts {
  /** The text of the page may have changed, or another page stands here now: read again. */
  readonly changed: () => void;
  /** The address changed without a load. `changed` follows when the page has settled. */
  readonly navigated: () => void;
  /** The page comes back from the browser's cache, in which no message reached it. */
  readonly returned: () => void;
  /** The reader has scrolled, and stopped. */
  readonly scrolled: () => void;
  readonly signal: AbortSignal;
}

/** A change is looked at when the page has been quiet this long, in ms. */
const settleMs = 300;
/** Least time between two readings, in ms; it doubles with each reading of a page that never stops changing … */
const everyMs = 2_000;
/** … up to this, in ms … */
const everyMaxMs = 60_000;
/** … and starts over when the page was calm this long, in ms. */
const calmMs = 30_000;

/** Follows what happens to a page after it was read: changes of its text, and navigation without a load. */
export function watchPage(document: Document, { changed, navigated, returned, scrolled, signal }: WatchPorts): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const pace = createPace(changed, () => view.performance.now());
  let address = addressOf(document);
  const look = () => {
    if (addressOf(document) === address) return;
    address = addressOf(document);
    navigated();
    pace.restart();
    pace.note();
  };

  const observer = new view.MutationObserver((records) => {
    look();
    if (records.some(changesText)) pace.note();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  view.addEventListener('popstate', look, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && returned(), { signal });
  view.addEventListener('scrollend', scrolled, { signal, capture: true });
  // Absent in older Firefox; there the page's own changes show that the address is another.
  const { navigation } = view as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', look, { signal });
  navigation?.addEventListener('navigatesuccess', look, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.restart();
  });
}

/** Decides when a change is passed on: never in a burst, and more and more rarely if they never end. */
function createPace(fire: () => void, now: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let firedAt = -everyMaxMs;
  let every = everyMs;
  const pass = () => {
    const calm = now() - firedAt > Math.max(calmMs, 2 * every);
    every = calm ? everyMs : Math.min(2 * every, everyMaxMs);
    firedAt = now();
    firstChange = null;
    fire();
  };
  return {
    note() {
      firstChange ??= now();
      // The wait for quiet ends too: some pages are never quiet.
      const settled = Math.min(now() + settleMs, firstChange + everyMs);
      clearTimeout(timer);
      timer = setTimeout(pass, Math.max(settled, firedAt + every) - now());
    },
    restart() {
      clearTimeout(timer);
      firstChange = null;
      firedAt = -everyMaxMs;
      every = everyMs;
    },
  };
}

/** A jump within the page is no navigation. */
function addressOf(document: Document): string {
  return document.URL.replace(/#.*$/, '');
}

/**
 * Whether a mutation adds or removes text that is read. Frames, pictures and our own card (a host whose content is in
 * a closed shadow root) hold none; what the reader types is not read.
 */
function changesText({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  const element = type === 'characterData' ? target.parentElement : target;
  if (element && (isUnread(element) || (element as HTMLElement).isContentEditable)) return false;
  if (type === 'characterData') return true;
  return [...addedNodes, ...removedNodes].some(holdsText);
}

/** Text nodes that are looked at for one that is not blank: beyond, it is taken for text. */
const mostBlank = 200;

/** Looks at the first words alone: a page may move all of its text at every frame. */
function holdsText(node: Node): boolean {
  if (isUnread(node)) return false;
  if ((node as Element).shadowRoot) return true;
  const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT);
  let left = mostBlank;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    left -= 1;
    if (left < 0 || /\S/.test((text as Text).data)) return true;
  }
  return false;
}

function isUnread(node: Node): boolean {
  return unreadTags.has((node as Element).localName);
}
