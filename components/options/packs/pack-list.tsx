import { useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t, tell } from '../../../i18n/translate.ts';
import { Switch } from '../../switch.tsx';
import { termsInWords } from '../section/terms-in-words.ts';
import { PackRemoval } from './pack-removal.tsx';
import type { PackRow } from './packs-view.ts';

interface PackListProps {
  readonly packs: readonly PackRow[];
  readonly onSet: (pack: PackRow, choices: Partial<Pick<PackRow, 'on' | 'answersOnly'>>) => void;
  /** All names in the order wanted, and the one that was moved. */
  readonly onArrange: (names: readonly string[], moved: string) => void;
  readonly onSave: (pack: PackRow) => void;
  /** The row may be gone soon, and with it the focus. */
  readonly onRemove: (pack: PackRow) => void;
}

/** The packs in their order, and what can be done with each. */
export function PackList({ packs, onSet, onArrange, onSave, onRemove }: PackListProps) {
  // Of others no more than the name is left: they come last, and can only be removed.
  const names = packs.filter(({ count }) => count > 0).map(({ name }) => name);
  const { list, move } = useMoving(names, onArrange);
  if (packs.length === 0) return null;
  return (
    <ul ref={list} class="lines packs" aria-label={t('options.packs.yours')}>
      {packs.map((pack, at) => (
        <li key={pack.name} data-name={pack.name}>
          <div class="row">
            <div>
              <b>{pack.name}</b>
              <em>{inWords(pack)}</em>
            </div>
            {pack.count > 0 && <Switch on={pack.on} label={pack.name} onChange={(on) => onSet(pack, { on })} />}
          </div>
          <div class="acts">
            {pack.problem === null && (
              <label class="only">
                <input
                  type="checkbox"
                  checked={pack.answersOnly}
                  aria-label={t('options.packs.answersOnlyOf', { name: pack.name })}
                  onChange={(event) => onSet(pack, { answersOnly: event.currentTarget.checked })}
                />
                <span>{t('options.packs.answersOnly')}</span>
              </label>
            )}
            {at > 0 && at < names.length && <Move name={pack.name} by={-1} onMove={move} />}
            {at < names.length - 1 && <Move name={pack.name} by={1} onMove={move} />}
            {pack.count > 0 && (
              <button
                type="button"
                class="link"
                aria-label={t('options.packs.saveOf', { name: pack.name })}
                onClick={() => onSave(pack)}
              >
                <span>{t('options.packs.save')}</span>
              </button>
            )}
            <PackRemoval pack={pack} onRemove={() => onRemove(pack)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Moves a row of the list, and the focus with it: `list` is where its rows stand. */
function useMoving(names: readonly string[], onArrange: PackListProps['onArrange']) {
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ readonly name: string; readonly by: 1 | -1 } | null>(null);
  // A row that moves loses the focus that was in it; at the end of the list its button is gone.
  useLayoutEffect(() => {
    if (moved.current === null) return;
    const { name, by } = moved.current;
    moved.current = null;
    const row = [...(list.current?.children ?? [])].find((child) => (child as HTMLElement).dataset.name === name);
    const button = row?.querySelector<HTMLElement>(`[data-by="${by}"]`) ?? row?.querySelector<HTMLElement>('[data-by]');
    button?.focus();
  }, [names.join('/')]);
  const move = (name: string, by: 1 | -1) => {
    moved.current = { name, by };
    onArrange(exchanged(names, name, by), name);
  };
  return { list, move };
}

interface MoveProps {
  readonly name: string;
  readonly by: 1 | -1;
  readonly onMove: (name: string, by: 1 | -1) => void;
}

function Move({ name, by, onMove }: MoveProps) {
  const where = by < 0 ? 'up' : 'down';
  return (
    <button
      type="button"
      class="link"
      data-by={by}
      aria-label={t(`options.packs.${where}Of`, { name })}
      onClick={() => onMove(name, by)}
    >
      <span>{t(`options.packs.${where}`)}</span>
    </button>
  );
}

function exchanged(names: readonly string[], name: string, by: 1 | -1): readonly string[] {
  const from = names.indexOf(name);
  const others = names.filter((one) => one !== name);
  return others.toSpliced(from + by, 0, name);
}

function inWords({ count, on, answersOnly, problem }: PackRow): string {
  if (problem !== null)
    return count === 0 ? tell(problem) : plural('options.packs.faulty', count, { problem: tell(problem) });
  if (!on) return plural('options.packs.off', count);
  return answersOnly ? plural('options.packs.neverMarked', count) : termsInWords(count);
}
