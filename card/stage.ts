import type { Article } from '../explain/model/article.ts';
import type { CardRequest, CardSubject } from '../page/card/card-port.ts';
import type { WayBackTo } from './offer-way-back.tsx';

/** A card as it is made, be it in sight or not. */
export interface MadeCard {
  readonly about: CardSubject;
  readonly article: Article | null;
  /** Whether the reader is asked to go on marking the term. */
  readonly asks: boolean;
  /** Of a selection: the text of the paragraph in which it stands. */
  readonly around: string;
}

/** What stands in the card's host. `ready`: a card, out of sight; `way-back`: the offer after a jump, in sight. */
export type Stage =
  | { readonly kind: 'empty' | 'way-back' }
  | { readonly kind: 'ready'; readonly made: MadeCard }
  | { readonly kind: 'open'; readonly made: MadeCard; readonly request: CardRequest };

export type StageEvent =
  /** The pointer has rested so long on words that it will mostly rest until their card opens. */
  | { readonly kind: 'rested'; readonly wanted: MadeCard }
  | { readonly kind: 'open'; readonly request: CardRequest; readonly wanted: MadeCard }
  /** The page closes the card. */
  | { readonly kind: 'close' }
  /** The reader closed it (or the offer), or the page took it away. */
  | { readonly kind: 'gone' }
  /** The page has gone where a card led, or whoever else; no card is open. */
  | { readonly kind: 'jumped'; readonly from: WayBackTo };

export type StageEffect =
  /** Make a card, out of sight. */
  | { readonly kind: 'make'; readonly made: MadeCard }
  /** Show what is made. */
  | { readonly kind: 'show'; readonly request: CardRequest }
  /** Leave nothing, neither in sight nor out of it. */
  | { readonly kind: 'clear' }
  /** Tell the page that its card is closed. */
  | { readonly kind: 'tell'; readonly request: CardRequest }
  | { readonly kind: 'offer-way-back'; readonly to: WayBackTo };

export interface StageStep {
  readonly stage: Stage;
  readonly effects: readonly StageEffect[];
}

export const emptyStage: Stage = { kind: 'empty' };

const to = (stage: Stage, ...effects: StageEffect[]): StageStep => ({ stage, effects });

const clear: StageEffect = { kind: 'clear' };

/** One step of what is made, shown and taken away (drawn at the top of its test). Pure. */
export function nextStage(stage: Stage, event: StageEvent): StageStep {
  switch (event.kind) {
    case 'rested':
      if (stage.kind === 'open' || stage.kind === 'way-back') return to(stage);
      return to({ kind: 'ready', made: event.wanted }, { kind: 'make', made: event.wanted });
    case 'open':
      return open(stage, event.request, event.wanted);
    case 'close':
      return to(emptyStage, clear);
    case 'gone':
      return stage.kind === 'open'
        ? to(emptyStage, clear, { kind: 'tell', request: stage.request })
        : to(emptyStage, clear);
    case 'jumped':
      return to({ kind: 'way-back' }, { kind: 'offer-way-back', to: event.from });
  }
}

/** A card of its own for each opening, unless one was made for this very opening: nothing of one before is in it. */
function open(stage: Stage, request: CardRequest, made: MadeCard): StageStep {
  const show: StageEffect = { kind: 'show', request };
  const next: Stage = { kind: 'open', made, request };
  return stage.kind === 'ready' && isSame(stage.made, made) ? to(next, show) : to(next, { kind: 'make', made }, show);
}

/** Whether what is made can be shown for what is wanted now. A selection is answered anew each time. */
function isSame(one: MadeCard, other: MadeCard): boolean {
  const [before, now] = [one.about, other.about];
  if (before.kind === 'selection' || now.kind === 'selection') return false;
  return before.explainer === now.explainer && before.here === now.here && one.asks === other.asks;
}
