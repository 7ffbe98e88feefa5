import { type CardOpener, createCardOpener } from '../card/card-opener.ts';
import { cardOfThisFrame, withdrawCard } from '../card/card-port.ts';
import { createJump, type JumpTarget, scrollToRange } from '../jump/jump.ts';
import { createMarks, type Marks } from '../marks/marks.ts';
import { createPainter, type Painter } from '../marks/painter.ts';
import { isInView, nextTerm } from '../marks/step.ts';
import { DWELL_MS } from '../pointer/hover.ts';
import { bindPointer, type Pointer } from '../pointer/pointer.ts';
import { type PageReading, readPage } from '../reading/read-page.ts';
import { sameText } from '../reading/same-text.ts';
import type { PageAnswer, Session, SessionPorts, SessionState } from './session-ports.ts';
import { createStopwatch } from './stopwatch.ts';
import { watchPage } from './watch.ts';

/** What the page was last found to say, and what was answered. */
interface Held {
  readonly page: PageReading;
  readonly answer: PageAnswer;
}

/** Stands for the selection where a mark's id is asked for. */
const SELECTION = 'selection';

/**
 * One page's session: reads it, asks what to explain, paints, opens cards, follows changes. Knows no browser. Whatever
 * fails leaves the page as it is; `stop` undoes everything.
 */
export function createSession(document: Document, ports: SessionPorts): Session {
  return new PageSession(document, ports);
}

class PageSession implements Session {
  readonly #document: Document;
  readonly #ports: SessionPorts;
  readonly #end = new AbortController();
  readonly #stopwatch = createStopwatch(() => performance.now());
  readonly #marks: Marks;
  readonly #painter: Painter;
  readonly #opener: CardOpener;
  readonly #pointer: Pointer;
  readonly #jump: ReturnType<typeof createJump>;
  #held: Held | null = null;
  /** What is held is of the address before; the page has not settled yet. */
  #stale = false;
  #busy = true;
  #forced = false;
  /** Only the answer to the latest question counts. */
  #question = 0;
  #announced = false;
  /** The first answer. */
  #explained: Promise<void> | undefined;
  #stepped: string | null = null;
  /** Entries that the reader wants marked no more in this article. */
  readonly #dismissed = new Set<string>();
  /** The reader wants no marks on this page. */
  #paused = false;
  /** The site was switched off in the card that is still open, where that can be taken back. */
  #leaving = false;
  /** The words for which the reader wants a card, where they are no mark. */
  #selected: { range: Range; text: string } | null = null;

  constructor(document: Document, ports: SessionPorts) {
    this.#document = document;
    this.#ports = ports;
    this.#marks = createMarks(document, ports.highlights);
    this.#painter = createPainter(this.#marks);
    this.#jump = createJump(document, this.#marks, this.#end.signal);
    this.#opener = this.#makeOpener();
    this.#pointer = this.#bindPointer();
    const start = () => this.#start();
    if (!isPrerendering(document)) start();
    else document.addEventListener('prerenderingchange', start, { once: true, signal: this.#end.signal });
  }

  step(by: 1 | -1): boolean {
    const id = nextTerm(this.#painter.places(), this.#pointer.openTerm() ?? this.#stepped, by, this.#height());
    const range = id === null ? null : this.#marks.range(id);
    if (id === null || !range) return false;
    this.#stepped = id;
    this.#reveal(range);
    this.#pointer.openByKey(id);
    return true;
  }

  async explainSelection(asked: string | null): Promise<boolean> {
    // The article is worth waiting for.
    const [card] = await Promise.all([this.#ports.card(), this.#explained]);
    // Newsgloss is off here: whoever asks may start it for this once.
    if (this.#end.signal.aborted) throw new Error('off');
    this.#selected = card?.selection(asked) ?? null;
    if (!this.#selected) return false;
    this.#reveal(this.#selected.range);
    this.#pointer.openByKey(SELECTION);
    return true;
  }

  pause(on = !this.#paused): boolean {
    this.#paused = on;
    this.#repaint();
    if (on) this.#closeCard();
    this.#endIfLeft();
    return on;
  }

  jump(target: JumpTarget): boolean {
    return this.#held !== null && this.#jump(this.#held.page.anchors, target);
  }

  async refresh(force = false): Promise<SessionState> {
    if (this.#end.signal.aborted) return this.state();
    this.#forced ||= force;
    await this.#explain();
    return this.state();
  }

  state(): SessionState {
    if (this.#end.signal.aborted) return { kind: 'stopped' };
    if (this.#held && !this.#stale) return { kind: 'reading', reading: this.#held.answer.reading };
    return { kind: this.#busy ? 'busy' : 'stopped' };
  }

  timing() {
    return this.#stopwatch.timing();
  }

  stop(): void {
    this.#end.abort();
    this.#question += 1;
    this.#clear();
    withdrawCard();
  }

  #start(): void {
    watchPage(this.#document, {
      changed: () => this.#changed(),
      navigated: () => this.#navigated(),
      returned: () => void this.#explain(),
      signal: this.#end.signal,
    });
    this.#explained = this.#explain();
  }

  #height(): number {
    return this.#document.defaultView?.innerHeight ?? 0;
  }

  /** At once: a card does not open on words that are still on their way. */
  #reveal(range: Range): void {
    if (!isInView(range.getBoundingClientRect(), this.#height())) scrollToRange(this.#document, range, 'instant');
  }

  #makeOpener(): CardOpener {
    const { card, log } = this.#ports;
    return createCardOpener(this.#marks, {
      card,
      log,
      dismiss: (entry, dismissed) => this.#dismiss(entry, dismissed),
      leave: (off) => this.#leave(off),
      jump: (target) => this.jump(target),
      gone: () => this.#cardGone(),
      hovered: (inside) => this.#pointer.cardHovered(inside),
    });
  }

  #bindPointer(): Pointer {
    const [marks, opener] = [this.#marks, this.#opener];
    return bindPointer(
      this.#document,
      {
        at(x, y) {
          marks.repaintIfLost();
          return marks.at(x, y);
        },
        owns: opener.owns,
        onTheWay: opener.onTheWay,
        settings: () => this.#held?.answer.settings ?? { opens: 'hover', dwell: DWELL_MS },
        prepare: (id) => this.#prepare(id),
        open: (id, focus) => this.#open(id, focus),
        close: () => {
          opener.close();
          this.#endIfLeft();
        },
      },
      this.#end.signal,
    );
  }

  #open(id: string, focus: boolean): void {
    const words = id === SELECTION ? this.#selection() : this.#term(id);
    if (!words) {
      this.#pointer.cardGone();
      return;
    }
    const pointer = focus ? null : this.#pointer.position();
    void this.#opener.open({ ...words, article: this.#article(), pointer }, focus);
  }

  #prepare(id: string): void {
    const about = this.#term(id)?.about;
    if (about) cardOfThisFrame()?.prepare(about, this.#article());
  }

  #article() {
    return this.#held?.answer.reading.article ?? null;
  }

  #selection() {
    const { range, text } = this.#selected ?? {};
    return range && text ? { range, about: { kind: 'selection', text } as const } : null;
  }

  #term(id: string) {
    const range = this.#marks.range(id);
    const here = this.#painter.mention(id);
    const explainer = here && this.#held?.answer.reading.explainers[here.entry];
    return range && explainer ? { range, about: { kind: 'term', explainer, here } as const } : null;
  }

  #dismiss(entry: string, dismissed: boolean): void {
    if (dismissed) this.#dismissed.add(entry);
    else this.#dismissed.delete(entry);
    if (this.#held) this.#paint(this.#held);
  }

  #leave(off: boolean): void {
    this.#leaving = off;
    this.#repaint();
  }

  #repaint(): void {
    if (this.#paused || this.#leaving) this.#painter.clear();
    else if (this.#held) this.#paint(this.#held);
  }

  #cardGone(): void {
    this.#pointer.cardGone();
    this.#endIfLeft();
  }

  #endIfLeft(): void {
    if (this.#leaving) this.#ports.ended();
  }

  #read(): PageReading {
    return this.#stopwatch.time('readMs', () => readPage(this.#document));
  }

  async #explain(page?: PageReading): Promise<void> {
    this.#question += 1;
    const ours = this.#question;
    this.#busy = true;
    try {
      const now = page ?? this.#read();
      const answer = await this.#ports.ask(now.outline, this.#forced);
      if (ours === this.#question) this.#take(now, answer);
    } catch (error) {
      if (ours !== this.#question) return;
      this.#busy = false;
      if (this.#stale) this.#clear();
      this.#ports.log('This page could not be explained.', error);
    }
  }

  #take(page: PageReading, answer: PageAnswer | null): void {
    this.#busy = false;
    this.#stale = false;
    if (!answer) {
      if (this.#leaving) return;
      this.#clear();
      this.#ports.ended();
      return;
    }
    this.#stopwatch.explained(answer.explainMs);
    this.#paint({ page, answer });
  }

  #paint(held: Held): void {
    this.#held = held;
    this.#opener.closeIfOrphaned();
    if (this.#paused || this.#leaving) return;
    const { reading, settings } = held.answer;
    const mentions = reading.mentions.filter(({ entry }) => !this.#dismissed.has(entry));
    const count = this.#stopwatch.time('paintMs', () =>
      this.#painter.paint(mentions, held.page.anchors, settings.marks),
    );
    this.#marks.repaintIfLost();
    if (this.#announced || count === 0) return;
    this.#announced = true;
    this.#ports.painted();
  }

  /** Marks stay as they are where only something beside the text changed. */
  #changed(): void {
    // An answer that is on its way is for nodes that may be gone by now.
    if (this.#busy || !this.#held) return void this.#explain();
    const { page: before, answer } = this.#held;
    const page = this.#read();
    if (sameText(before.outline, page.outline)) this.#paint({ page, answer });
    else void this.#explain(page);
  }

  /** Another page: an answer for the old one is late. Its marks leave with its text, or with the next answer. */
  #navigated(): void {
    this.#question += 1;
    this.#busy = true;
    this.#stale = true;
    this.#forced = false;
    this.#dismissed.clear();
    this.#closeCard();
    this.#endIfLeft();
  }

  #clear(): void {
    this.#held = null;
    this.#painter.clear();
    this.#closeCard();
  }

  #closeCard(): void {
    this.#opener.close();
    this.#pointer.cardGone();
  }
}

function isPrerendering(document: Document): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
