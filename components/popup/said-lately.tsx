import { t } from '../../i18n/translate.ts';
import { filled } from '../filled.tsx';
import { inItsLanguage } from '../in-its-language.ts';

/** What the reader said of a term today. */
export interface SaidTerm {
  readonly what: 'known' | 'hidden' | 'doubted';
  /** Of the entry or of its sense. */
  readonly id: string;
  readonly term: string;
}

interface SaidLatelyProps {
  readonly said: readonly SaidTerm[];
  readonly takeBack: (said: SaidTerm) => void;
}

/** What was pressed in cards today, each to be taken back where no page can lead the press. Nothing without any. */
export function SaidLately({ said, takeBack }: SaidLatelyProps) {
  if (said.length === 0) return null;
  return (
    <section class="lately" aria-labelledby="lately">
      <p class="meta" id="lately">
        {t('popup.lately.title')}
      </p>
      <ul>
        {said.map((one) => (
          <li key={`${one.what} ${one.id}`}>
            <span>{named(one)}</span>
            <button
              type="button"
              class="link plain"
              aria-label={t('popup.lately.again', { term: one.term })}
              onClick={() => takeBack(one)}
            >
              <span>{t('shared.undo')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function named({ what, term }: SaidTerm) {
  const words = <span {...inItsLanguage(term)}>{term}</span>;
  return what === 'doubted' ? filled('popup.lately.doubted', { term: words }) : words;
}
