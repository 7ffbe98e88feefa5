import { plural, t } from '../../../i18n/translate.ts';
import { keyName } from '../../key-names.ts';
import { markedInWords } from '../../sample/marked-in-words.ts';
import { SampleStory } from '../../sample/sample-story.tsx';
import type { ReadingView } from '../section/options-view.ts';

/** Enough to see what each choice changes, and no more than fits beside them. */
const paragraphs = 3;

interface ReadingPreviewProps {
  readonly reading: ReadingView;
  /** Words that are marked in the story; null: it is being read. */
  readonly marked: number | null;
}

/** A story that is marked and explained as any page is, by the page's own session: what is chosen beside it can be tried at once. */
export function ReadingPreview({ reading, marked }: ReadingPreviewProps) {
  return (
    <figure class="live">
      <figcaption>{t('options.reading.preview')}</figcaption>
      <SampleStory heading="h3" paragraphs={paragraphs} />
      <div class="try">
        <ToolbarPicture count={reading.badge ? marked : null} />
        <p role="status">{marked !== null && markedInWords(marked)}</p>
      </div>
      <ul class="try-it">
        {waysToTry(reading).map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </figure>
  );
}

/** The button as it stands in the browser's toolbar. @param count null: without a number */
function ToolbarPicture({ count }: { readonly count: number | null }) {
  return (
    <span class="toolbar-picture" aria-hidden="true">
      <img src="/icon/32.png" alt="" width="16" height="16" />
      {count !== null && count > 0 && <b>{count}</b>}
    </span>
  );
}

/** What to do to see what the choices mean. */
function waysToTry({ opens, dwell, heldKey, doubleClick }: ReadingView): readonly string[] {
  const ways = opens === 'hover' ? [plural('options.reading.tryRest', dwell / 1000)] : [t('options.reading.tryClick')];
  if (heldKey !== 'none') ways.push(t('options.reading.tryHold', { key: keyName(heldKey) }));
  if (doubleClick) ways.push(t('options.reading.tryDoubleClick'));
  return ways;
}
