import { unreadTags } from '../reading/elements.ts';

export interface WatchPorts {
  /** The text of the page may have changed, or another page stands here now: read again. */
  readonly changed: () => Promise<Effort>;
  /** The address changed without a load. `changed` follows when the page has settled. */
  readonly navigated: () => void;
  /** The page comes back from the browser's cache, in which no message reached it. */
  readonly returned: () => void;
  /** The reader has scrolled, and stopped. */
  readonly scrolled: () => void;
  readonly signal: AbortSignal;
}

/** What a reading took. */
export interface Effort {
  /** On the page's thread. */
  readonly ms: number;
  /** The page said something else than before, and the background was asked. */
  readonly asked: boolean;
}

/** A change is looked at when the page has been quiet this long, in ms … */
const settleMs = 300;
/** … or at the latest after so many: some pages are never quiet. */
const everyMs = 500;
/** So many ms between two readings for each that one takes: 15 ms of work a second. */
const shareOfWork = 66;
/** Least time between two questions, in ms; it doubles with each that a page which never stops changing brings … */
const askMs = 2_000;
/** … up to this, in ms. */
const askMaxMs = 60_000;
/** A page that was calm this long, in ms, is read at once. */
const calmMs = 30_000;

/** Follows what happens to a page after it was read: changes of its text, and navigation without a load. */
export function watchPage(document: Document, { changed, navigated, returned, scrolled, signal }: WatchPorts): void {
  const view = document.defaultView as Window & typeof globalThis;
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
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.restart();
  });
}

/** Decides when a change is passed on: never in a burst, and more and more rarely the more it costs. */
function createPace(fire: () => Promise<Effort>, now: () => number) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange: number | null = null;
  let firedAt = 0;
  let every = 0;
  const pass = async () => {
    const before = now() - firedAt > Math.max(calmMs, 2 * every) ? 0 : every;
    firedAt = now();
    firstChange = null;
    const { ms, asked } = await fire();
    every = asked ? Math.max(askMs, Math.min(2 * before, askMaxMs)) : Math.max(everyMs, shareOfWork * ms);
  };
  return {
    note() {
      firstChange ??= now();
      const settled = Math.min(now() + settleMs, firstChange + everyMs);
      clearTimeout(timer);
      timer = setTimeout(pass, Math.max(settled, firedAt + every) - now());
    },
    restart() {
      clearTimeout(timer);
      firstChange = null;
      every = 0;
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
