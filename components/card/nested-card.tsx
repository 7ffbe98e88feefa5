import type { Explainer } from '../../explain/reading.ts';
import { Card } from './card.tsx';
import type { Here } from './first-sight.ts';
import { useLookUps } from './use-look-ups.ts';

export interface NestedCardProps {
  readonly explainer: Explainer;
  readonly here: Here | null;
  readonly sheet: boolean;
  readonly actions: {
    jump(target: { block: number; start?: number; end?: number }): void;
    /** Null: no such entry; rejects where nobody answers. */
    lookUp(entry: string): Promise<Explainer | null>;
    know(entry: string, known: boolean): void;
    close(): void;
  };
}

/** The card with its look-ups: one card, however deep the reader goes, and a way back. */
export function NestedCard({ explainer, here, sheet, actions }: NestedCardProps) {
  const lookUps = useLookUps(explainer, actions.lookUp);
  const { shown, ask, back } = lookUps;
  if (!shown) return null;
  const lookUp = (entry: string) => ask(entry, shown.explainer.related?.find(({ id }) => id === entry)?.term ?? entry);
  return (
    <Card
      {...shown}
      here={shown.explainer === explainer ? here : null}
      sheet={sheet}
      actions={{ ...actions, lookUp, back, retry: lookUps.retry }}
    />
  );
}
