import type { MarksHere as Notch } from '../../contract/marks-here.ts';
import { t } from '../../i18n/translate.ts';
import { StoryHead } from '../briefing/story-head.tsx';
import { MarksHere } from '../marks/marks-here.tsx';
import type { Situation } from './page-situation.ts';
import { Bones } from './popup-frame.tsx';
import type { PopupActions } from './popup-view.ts';
import { SaidLately, type SaidTerm } from './said-lately.tsx';
import { SituationState } from './states.tsx';

interface PageHeadProps {
  readonly situation: Situation;
  /** How many marks the page has; null until it is known. */
  readonly notch: Notch | null;
  readonly said: readonly SaidTerm[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly actions: PopupActions;
}

/** What stands above the search: which article it is, else how it is with the page; and what the reader said of terms today. */
export function PageHead({ situation, notch, said, now, actions }: PageHeadProps) {
  return (
    <>
      {situation.kind === 'article' && (
        <StoryHead article={situation.reading.article} now={now}>
          <MarksHere words={situation.reading.briefing.words} notch={notch} actions={actions.marks} />
        </StoryHead>
      )}
      <SaidLately said={said} takeBack={actions.takeBack} />
      {situation.kind === 'busy' && <Busy />}
      {situation.kind !== 'article' && situation.kind !== 'busy' && (
        <SituationState situation={situation} actions={actions} now={now} />
      )}
    </>
  );
}

function Busy() {
  return (
    <div class="waits">
      <div class="story">
        <p class="meta" role="status">
          {t('popup.busy')}
        </p>
      </div>
      <div class="brief">
        <section>
          <h2>{t('briefing.sections.whatHappened')}</h2>
          <Bones />
        </section>
      </div>
    </div>
  );
}
