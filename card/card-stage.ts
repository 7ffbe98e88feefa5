import type { CardHost } from '../page/card/card-host.ts';
import type { CardRequest } from '../page/card/card-port.ts';
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
      // The session may end with the jump, and the card with it.
      if (wish?.actions.jump(target) && host.alive()) send({ kind: 'jumped', request: wish });
    },
  });
  const inSight = createInSight(document, host, gone);
  const act = (effect: StageEffect): void => {
    if (effect.kind === 'make') make(effect.made);
    else if (effect.kind === 'tell') effect.request.actions.closed();
    else if (effect.kind === 'offer-way-back') inSight.offerWayBack(effect.request);
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
    /** Of the card that is open; null: none is. */
    request,
  };
}
