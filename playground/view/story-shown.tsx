import { useEffect, useRef } from 'preact/hooks';
import { dateInWords } from '../../components/briefing/dates.ts';
import { keyName } from '../../components/key-names.ts';
import { t } from '../../i18n/translate.ts';
import type { Story, StoryPart, StorySource } from '../contract/story.ts';
import { storyId } from '../story/only-story.ts';

interface StoryShownProps {
  readonly story: Story;
  /** In which it is written, as far as that is known; else empty. */
  readonly language: string;
  /** Back to the field. Null: it is a sample. */
  readonly onChange: (() => void) | null;
}

/** A story as a newspaper would set it. Marks and cards come from the page's own session. */
export function StoryShown({ story, language, onChange }: StoryShownProps) {
  const { headline, parts, source } = story;
  const article = useRef<HTMLElement>(null);
  // The button that was pressed is gone: the reader goes on at the text.
  useEffect(() => {
    if (onChange !== null) article.current?.focus();
  }, []);
  return (
    <>
      <p class="hint">{t('playground.hint', { key: keyName('alt') })}</p>
      <div class="origin">
        {source !== null && <p>{originOf(source)}</p>}
        {onChange !== null && (
          <button type="button" class="link" onClick={onChange}>
            <span>{t('playground.paste.change')}</span>
          </button>
        )}
      </div>
      {headline === '' && <h2 class="untitled">{t('playground.untitled')}</h2>}
      <article
        class="news story"
        id={storyId}
        ref={article}
        tabIndex={-1}
        dir="auto"
        lang={story.language || language || undefined}
      >
        {headline !== '' && <h2>{headline}</h2>}
        {/* A text may say the same twice, and its parts never move. */}
        {parts.map((part, at) => (
          <Part key={at} part={part} />
        ))}
      </article>
    </>
  );
}

function Part({ part }: { part: StoryPart }) {
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'question':
      return (
        <details>
          <summary>{part.text}</summary>
          <p>{part.answer}</p>
        </details>
      );
    case 'paragraph':
      return <p>{part.text}</p>;
  }
}

function originOf({ site, published }: StorySource): string {
  if (site === '' || published === '') return t('playground.sample');
  return t('playground.sampleFrom', { site, day: dateInWords(published) });
}
