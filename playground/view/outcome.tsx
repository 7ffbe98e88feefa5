import { NextWord } from '../../components/sample/next-word.tsx';
import { interfaceLanguage, plural, t } from '../../i18n/translate.ts';
import type { StoryState } from '../explaining/use-explaining.ts';
import { nextKey } from '../explaining/use-step-keys.ts';

interface OutcomeProps {
  readonly state: StoryState;
  /** Opens the card of the next marked word. */
  readonly nextWord: () => void;
}

/** What came of explaining, and the way from mark to mark. */
export function Outcome({ state, nextWord }: OutcomeProps) {
  return (
    <div class="outcome">
      <p class="count" role="status">
        {inWords(state)}
      </p>
      <NextWord shortcut={nextKey} onClick={nextWord} />
    </div>
  );
}

function inWords(state: StoryState): string {
  if (state.kind === 'reading') return t('playground.reading');
  if (state.kind === 'failed') return t('playground.failed');
  const { otherLanguage, reading } = state;
  if (otherLanguage !== null) return t('playground.otherLanguage', { language: languageName(otherLanguage) });
  const marked = reading.briefing.words.filter((word) => word.marked).length;
  return marked === 0 ? t('playground.noneMarked') : plural('playground.marked', marked);
}

function languageName(code: string): string {
  return new Intl.DisplayNames(interfaceLanguage(), { type: 'language' }).of(code) ?? code;
}
