import type { Opener } from '../../contract/choices.ts';
import type { Level } from '../../explain/model/preferences.ts';
import { t } from '../../i18n/translate.ts';
import { levelChoices } from '../level-choices.ts';
import { RadioGroup } from '../radio-group.tsx';
import { markedInWords } from '../sample/marked-in-words.ts';
import { NextWord } from '../sample/next-word.tsx';
import { SampleStory } from '../sample/sample-story.tsx';

export interface LevelTrialProps {
  readonly level: Level;
  readonly opens: Opener;
  /** Words that are marked in the story; null: it is being read. */
  readonly marked: number | null;
  /** The key for the next marked word; empty where none is set. */
  readonly nextKey: string;
  readonly actions: {
    setLevel(level: Level): void;
    setOpens(opens: Opener): void;
    nextWord(): void;
  };
}

/** Enough to see what a level changes, and no more than fits beside the questions. */
const paragraphs = 5;

/** A story beside two questions: choosing is seeing, for its marks and cards are those of any page. */
export function LevelTrial({ level, opens, marked, nextKey, actions }: LevelTrialProps) {
  return (
    <div class="trial">
      <div class="ask">
        <RadioGroup
          legend={t('welcome.level')}
          name="level"
          look="rows"
          choices={levelChoices()}
          value={level}
          onChange={actions.setLevel}
        />
        <RadioGroup<Opener>
          legend={t('welcome.opensBy')}
          name="opens"
          look="segments"
          choices={[
            { value: 'hover', label: t('welcome.byHover') },
            { value: 'click', label: t('welcome.byClick') },
          ]}
          value={opens}
          onChange={actions.setOpens}
        />
        <div class="acts">
          <NextWord shortcut={nextKey} onClick={actions.nextWord} />
          <p class="count" role="status">
            {marked !== null && markedInWords(marked)}
          </p>
        </div>
      </div>
      <SampleStory heading="h2" paragraphs={paragraphs} />
    </div>
  );
}
