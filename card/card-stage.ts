import type { CardHost } from '../page/card/card-host.ts';
import type { CardRequest } from '../page/card/card-port.ts';
import { rememberPlace } from '../page/jump/remember-place.ts';
import { motionFor, scrollToRange } from '../page/jump/scroll-to-range.ts';
import type { CardBackground } from './card-background.ts';
import { createCardView } from './card-view.tsx';
import { createInSight } from './in-sight.ts';
import { emptyStage, nextStage, type StageEffect, type StageEvent } from './stage.ts';

/** Carries out in a host what stage.ts decides. */
export function createCardStage(document: Document, host: CardHost, background: CardBackground) {
  const { container } = host;
  let stage = emptyStage;
  const send = (event: StageEvent): void => {
    const step = nextStage(stage, event);
    stage = step.stage;
    for (const effect of step.effects) act(effect);
  };
  const gone = () => send({ kind: 'gone' });
  const request = (): CardRequest | null => (stage.kind === 'open' ? stage.request : null);
  const make = createCardView(container, background, {
    dismiss: (entry, dismissed) => request()?.actions.dismiss(entry, dismissed),
    leave: (off) => request()?.actions.leave(off),
    close: gone,
    jump(target) {
      const wish = request();
      const words = wish?.actions.jump(target);
      if (wish && words) go(words, () => scrollToRange(document, wish.anchor, motionFor(document)), wish.takeFocus);
    },
  });
  const inSight = createInSight(document, host, gone);
  const go = (words: Range, goBack: () => void, takeFocus: boolean) => {
    scrollToRange(document, words, motionFor(document));
    // The session may have ended with the jump, and the card with it.
    if (host.alive()) send({ kind: 'jumped', from: { goBack, takeFocus } });
  };
  const act = (effect: StageEffect): void => {
    if (effect.kind === 'make') make(effect.made);
    else if (effect.kind === 'tell') effect.request.actions.closed();
    else if (effect.kind === 'offer-way-back') inSight.offerWayBack(effect.to);
    else if (effect.kind === 'show') inSight.show(effect.request, () => request() === effect.request);
    else inSight.clear();
  };
  host.onLost(gone);
  container.addEventListener('pointerenter', () => request()?.actions.hovered(true));
  container.addEventListener('pointerleave', () => request()?.actions.hovered(false));
  return {
    send(event: StageEvent): void {
      if (event.kind === 'open') inSight.remember();
      send(event);
    },
    /** Goes where the reader asked elsewhere to go. */
    goTo(words: Range): void {
      inSight.remember();
      go(words, rememberPlace(document), false);
    },
    /** Of the card that is open; null: none is. */
    request,
  };
}
