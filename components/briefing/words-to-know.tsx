import type { WordToKnow } from './briefing-sections.ts';
import type { OnJump } from './on-jump.ts';

/** The only part of the briefing that is ours: terms, unfolding to their meaning. */
export function WordsToKnow({ words, onJump }: { words: readonly WordToKnow[]; onJump: OnJump }) {
  return (
    <div class="words">
      {words.map((word) => (
        <details key={word.entry}>
          <summary>
            <b>{word.term}</b>
            {word.explainedIn !== null && (
              <span class="explained">explained in ¶&thinsp;{word.explainedIn.paragraph}</span>
            )}
          </summary>
          <Meaning word={word} />
          {word.because !== '' && <p class="note">Because of {word.because} in this article</p>}
          {word.explainedIn !== null && <WayThere place={word.explainedIn} onJump={onJump} />}
        </details>
      ))}
    </div>
  );
}

function Meaning({ word: { definition, expansion } }: { word: WordToKnow }) {
  if (definition !== '') return <p>{definition}</p>;
  return expansion === null ? null : (
    <p>
      short for <b>{expansion}</b>
    </p>
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
      <span>Go to paragraph {paragraph}</span>
    </button>
  );
}
