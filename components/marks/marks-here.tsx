import { useState } from 'preact/hooks';
import { densities, type KeptDensity } from '../../contract/choices.ts';
import { type MarksHere as Notch, notchBeside } from '../../contract/marks-here.ts';
import type { Briefing } from '../../explain/model/reading.ts';
import { plural, t } from '../../i18n/translate.ts';

export interface MarksActions {
  /** One notch more or fewer on this page. */
  turn(by: 1 | -1): void;
  /** So many on all pages. Rejects where it could not be stored. */
  keep(density: KeptDensity): Promise<unknown>;
}

interface MarksHereProps {
  readonly words: Briefing['words'];
  /** Null until it is known. */
  readonly notch: Notch | null;
  readonly actions: MarksActions;
}

/** How many words of the page are marked, the way to more and to fewer, and to as many on all pages. */
export function MarksHere({ words, notch, actions }: MarksHereProps) {
  const marked = words.filter((word) => word.marked).length;
  return (
    <div class="marks-here">
      <p class="meta" role="status">
        {notch?.density === 'none' ? noneHere(notch) : countInWords(marked, words.length - marked)}
      </p>
      {notch !== null && words.length > 0 && (
        <div class="turns">
          <Turn
            label={t('shared.showMore')}
            ends={marked === words.length || notchBeside(notch.density, 1) === null}
            turn={() => actions.turn(1)}
          />
          <Turn
            label={t('shared.showFewer')}
            ends={marked === 0 || notchBeside(notch.density, -1) === null}
            turn={() => actions.turn(-1)}
          />
        </div>
      )}
      {notch !== null && <Keep notch={notch} keep={actions.keep} />}
    </div>
  );
}

const noneHere = ({ declined }: Notch) => t(declined ? 'marks.declined' : 'marks.none');

function countInWords(marked: number, others: number): string {
  if (marked > 0) return plural('marks.marked', marked);
  return others === 0 ? t('marks.needless') : plural('marks.couldHave', others);
}

/** At the end it stays where it is, with the focus, and says that it does nothing. */
function Turn({ label, ends, turn }: { label: string; ends: boolean; turn: () => void }) {
  return (
    <button type="button" class="link" aria-disabled={ends} onClick={() => ends || turn()}>
      <span>{label}</span>
    </button>
  );
}

/** Offered where this page has another number of marks than the others; in its place, once pressed, the way back. */
function Keep({ notch: { density, usual }, keep }: { notch: Notch; keep: MarksActions['keep'] }) {
  const [kept, setKept] = useState<{ readonly now: KeptDensity; readonly before: KeptDensity } | null>(null);
  const [failed, setFailed] = useState(false);
  const wanted = densities.find((each) => each === density);
  const undo = kept !== null && kept.now === usual && kept.now === density ? kept.before : null;
  if (wanted === undefined || (wanted === usual && undo === null)) return null;
  const press = async () => {
    try {
      await keep(undo ?? wanted);
      setFailed(false);
      setKept(undo === null ? { now: wanted, before: usual } : null);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="kept">
      <p class="meta" role="status">
        {failed ? t('marks.notStored') : undo !== null && t('shared.keptForAll')}
      </p>
      <button type="button" class="link plain" onClick={() => void press()}>
        <span>{t(undo === null ? 'shared.keepForAll' : 'shared.undo')}</span>
      </button>
    </div>
  );
}
