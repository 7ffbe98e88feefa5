import type { Explainer } from '../../explain/model/reading.ts';
import { Card, type CardProps } from './card.tsx';
import type { CardActions } from './card-actions.ts';
import type { Here } from './first-sight.ts';
import { useLookUps } from './use-look-ups.ts';

export interface NestedCardProps {
  readonly explainer: Explainer;
  readonly here: Here | null;
  readonly sheet: boolean;
  readonly from: CardProps['from'];
  readonly language?: CardProps['language'];
  readonly version: string;
  readonly menuOf: CardProps['menuOf'];
  readonly offersStop: boolean;
  readonly actions: NestedCardActions;
}

/** What is left to ask of whoever shows the card: the look-ups themselves are its own. */
export type NestedCardActions = Omit<CardActions, 'lookUp' | 'back' | 'forward' | 'retry'> & {
  /** Null: no such entry; rejects where nobody answers. */
  lookUp(entry: string): Promise<Explainer | null>;
};

/** The card with its look-ups: one card, however deep the reader goes, and a way back. */
export function NestedCard({ explainer, here, offersStop, actions, ...kept }: NestedCardProps) {
  const lookUps = useLookUps(explainer, actions.lookUp);
  const { shown, ask, back, forward } = lookUps;
  if (!shown) return null;
  const isFirst = shown.explainer === explainer;
  const lookUp = (entry: string) => ask(entry, shown.explainer.related?.find(({ id }) => id === entry)?.term ?? entry);
  return (
    <Card
      {...shown}
      here={isFirst ? here : null}
      offersStop={isFirst && offersStop}
      {...kept}
      actions={{ ...actions, doubt: isFirst ? actions.doubt : null, lookUp, back, forward, retry: lookUps.retry }}
    />
  );
}
