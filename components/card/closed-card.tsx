import type { RefObject } from 'preact';
import type { Explainer } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import type { CardActions } from './card-actions.ts';
import { CardFrame } from './card-frame.tsx';

interface ClosedCardProps {
  readonly explainer: Pick<Explainer, 'entry' | 'term'>;
  /** Terms to go back to, the nearest last. */
  readonly trail: readonly string[];
  readonly next: string | null;
  readonly actions: Pick<CardActions, 'showOwn' | 'back' | 'forward' | 'close'>;
  readonly sheet?: boolean;
  readonly frameRef?: RefObject<HTMLDivElement | null>;
}

/** On a page that could read it: a word that the reader's own words or packs explain, and the way to that. */
export function ClosedCard({ explainer: { entry, term }, trail, next, actions, sheet, frameRef }: ClosedCardProps) {
  const { showOwn, back, forward, close } = actions;
  return (
    <CardFrame
      look={sheet ? 'sheet' : ''}
      language={null}
      backTo={trail[trail.length - 1] ?? null}
      voice={<p class="src">{t('card.voice.closed')}</p>}
      back={back}
      forward={next === null ? null : forward}
      close={close}
      status=""
      heading={term}
      frameRef={frameRef}
    >
      <div class="mid">
        <div class="entry">
          <p class="def">{t('card.ownWord')}</p>
          <div class="from">
            <button type="button" class="link" onClick={() => showOwn?.(entry, false)}>
              <span>{t('card.showOwn')}</span>
            </button>
          </div>
        </div>
      </div>
    </CardFrame>
  );
}
