import { t } from '../../i18n/translate.ts';
import { filled } from '../filled.tsx';
import { inItsLanguage } from '../in-its-language.ts';
import type { WordToKnow } from './briefing-sections.ts';
import type { OnJump } from './line-ways.ts';
import { Others } from './others.tsx';

interface WordsToKnowProps {
  /** The marked ones. */
  readonly words: readonly WordToKnow[];
  readonly others: readonly WordToKnow[];
  readonly onJump: OnJump;
}

/** The only part of the briefing that is ours: terms, unfolding to their meaning; those without a mark folded away. */
export function WordsToKnow({ words, others, onJump }: WordsToKnowProps) {
  return (
    <div class="words">
      <Words words={words} onJump={onJump} />
      <Others count={others.length}>
        <Words words={others} onJump={onJump} />
      </Others>
    </div>
  );
}

function Words({ words, onJump }: Pick<WordsToKnowProps, 'words' | 'onJump'>) {
  return words.map((word) => (
    <details key={word.entry}>
      <summary>
        <b {...inItsLanguage(word.term)}>{word.term}</b>
        {word.explainedIn !== null && (
          <span class="explained">{t('briefing.explainedIn', { paragraph: word.explainedIn.paragraph })}</span>
        )}
      </summary>
      <Meaning word={word} />
      {word.because !== '' && <p class="note">{t('briefing.because', { words: word.because })}</p>}
      {word.explainedIn !== null && <WayThere place={word.explainedIn} onJump={onJump} />}
    </details>
  ));
}

function Meaning({ word: { definition, expansion } }: { word: WordToKnow }) {
  if (definition !== '') return <p {...inItsLanguage(definition)}>{definition}</p>;
  return expansion === null ? null : (
    <p>{filled('briefing.shortFor', { words: <b {...inItsLanguage(expansion)}>{expansion}</b> })}</p>
  );
}

function WayThere({
  place: { block, paragraph },
  onJump,
}: {
  place: NonNullable<WordToKnow['explainedIn']>;
  onJump: OnJump;
}) {
  return (
    <button type="button" class="link" onClick={() => onJump(block)}>
      <span>{t('briefing.goTo', { paragraph })}</span>
    </button>
  );
}
