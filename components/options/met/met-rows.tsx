import type { MetWord } from '../../../contract/met-word.ts';
import { t } from '../../../i18n/translate.ts';
import { linkToMet, siteOfMet, titleOfMet } from '../../met/met-address.ts';
import { isSameMeeting } from '../../met/met-groups.ts';

/** How rows are removed, and the last one put back. */
export interface Forgetting {
  /** What was removed last: its row says so, and offers the way back. */
  readonly forgotten: MetWord | null;
  readonly onForget: (word: MetWord) => void;
  readonly onPutBack: () => void;
}

interface MetRowsProps extends Forgetting {
  readonly words: readonly MetWord[];
  readonly label: string;
  /** Heads a row by its day, in place of its word. */
  readonly dayOf?: (day: string) => string;
}

/** Meetings with words, each with its sentence and the way to its page. */
export function MetRows({ words, label, dayOf, forgotten, onForget, onPutBack }: MetRowsProps) {
  return (
    <ul class="lines" aria-label={label}>
      {words.map((word) => (
        <li key={`${word.entry} ${word.day} ${word.address}`} class="row met">
          <Row
            word={word}
            heading={dayOf?.(word.day) ?? null}
            isForgotten={forgotten !== null && isSameMeeting(word, forgotten)}
            onForget={() => onForget(word)}
            onPutBack={onPutBack}
          />
        </li>
      ))}
    </ul>
  );
}

interface RowProps extends Omit<Forgetting, 'forgotten' | 'onForget'> {
  readonly word: MetWord;
  /** Null: the word itself. */
  readonly heading: string | null;
  readonly isForgotten: boolean;
  readonly onForget: () => void;
}

/** One button removes and puts back, so that the focus stays where it is. */
function Row({ word, heading, isForgotten, onForget, onPutBack }: RowProps) {
  const title = titleOfMet(word);
  return (
    <>
      <div>
        <em role="status">{isForgotten && t('options.met.removed', { term: word.term })}</em>
        {!isForgotten && (
          <>
            {heading === null ? (
              <b class="hw">
                <bdi>{word.term}</bdi>
              </b>
            ) : (
              <b>{heading}</b>
            )}
            {word.sentence !== '' && <p dir="auto">{word.sentence}</p>}
            <em>
              <a dir="auto" href={linkToMet(word)} target="_blank" rel="noreferrer">
                {title}
              </a>
              {word.title !== '' && ` · ${siteOfMet(word)}`}
            </em>
          </>
        )}
      </div>
      <button
        type="button"
        class="link"
        aria-label={
          isForgotten
            ? t('options.met.putBack', { term: word.term })
            : t('options.met.removeWord', { term: word.term, title })
        }
        onClick={isForgotten ? onPutBack : onForget}
      >
        <span>{isForgotten ? t('shared.undo') : t('shared.remove')}</span>
      </button>
    </>
  );
}
