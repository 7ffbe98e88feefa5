import type { Reading } from '../../explain/model/reading.ts';
import { t } from '../../i18n/translate.ts';
import { Others } from '../briefing/others.tsx';
import { filled } from '../filled.tsx';
import { DownIcon } from '../icon.tsx';
import { inItsLanguage } from '../in-its-language.ts';
import { placeName } from '../place-name.ts';
import { type ListedTerm, listedTerms } from './listed-terms.ts';

interface TermsProps {
  readonly reading: Reading;
  /** Blocks that the reader sees on the page now. */
  readonly inView: ReadonlySet<number>;
  readonly openEntry: (entry: string) => void;
  readonly jump: (place: ListedTerm['place']) => void;
}

/** The terms of the page: the marked ones in reading order, the others folded below. */
export function Terms({ reading, ...ways }: TermsProps) {
  const terms = listedTerms(reading);
  const seen = new Set(reading.mentions.flatMap(({ block, entry }) => (ways.inView.has(block) ? [entry] : [])));
  const [marked, others] = [terms.filter((term) => term.marked), terms.filter((term) => !term.marked)];
  return (
    <div class="terms">
      <List terms={marked} seen={seen} {...ways} />
      <Others count={others.length}>
        <List terms={others} seen={seen} {...ways} />
      </Others>
    </div>
  );
}

interface ListProps extends Pick<TermsProps, 'openEntry' | 'jump'> {
  readonly terms: readonly ListedTerm[];
  /** Entries that are named in what the reader sees. */
  readonly seen: ReadonlySet<string>;
}

function List({ terms, seen, openEntry, jump }: ListProps) {
  if (terms.length === 0) return null;
  return (
    <ol>
      {terms.map(({ entry, term, meaning, expansion, place, paragraph }) => (
        <li
          key={entry}
          class={seen.has(entry) ? 'here' : undefined}
          aria-current={seen.has(entry) ? 'location' : undefined}
        >
          <button
            type="button"
            class="term hw"
            data-entry={entry}
            onClick={() => openEntry(entry)}
            {...inItsLanguage(term)}
          >
            {term}
          </button>
          {meaning === '' ? (
            <p>{filled('briefing.shortFor', { words: <span {...inItsLanguage(expansion)}>{expansion}</span> })}</p>
          ) : (
            <p {...inItsLanguage(meaning)}>{meaning}</p>
          )}
          <button
            type="button"
            class="link"
            aria-label={t('panel.goToTerm', { term, place: placeName({ section: null, paragraph }) })}
            onClick={() => jump(place)}
          >
            <span>{placeName({ section: null, paragraph })}</span>
            <DownIcon />
          </button>
        </li>
      ))}
    </ol>
  );
}
