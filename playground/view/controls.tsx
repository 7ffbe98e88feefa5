import { levelChoices } from '../../components/level-choices.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import { NextWord } from '../../components/sample/next-word.tsx';
import type { Level } from '../../explain/model/preferences.ts';
import { interfaceLanguage, plural, t } from '../../i18n/translate.ts';
import { type SampleName, sampleNames } from '../contract/story.ts';
import type { StoryState } from '../explaining/use-explaining.ts';
import { nextKey } from '../explaining/use-step-keys.ts';

export type Choice = SampleName | 'own';

interface ControlsProps {
  readonly choice: Choice;
  readonly level: Level;
  /** Null: there is no text yet. */
  readonly state: StoryState | null;
  readonly actions: {
    choose(choice: Choice): void;
    setLevel(level: Level): void;
    /** Open the card of the next marked word. */
    nextWord(): void;
  };
}

/** Which story, and for whom; below it what came of that. */
export function Controls({ choice, level, state, actions }: ControlsProps) {
  const stories = [...sampleNames, 'own' as const].map((value) => ({ value, label: t(`playground.stories.${value}`) }));
  return (
    <section class="controls">
      <RadioGroup
        legend={t('playground.story')}
        name="story"
        look="segments"
        choices={stories}
        value={choice}
        onChange={actions.choose}
      />
      <RadioGroup
        legend={t('playground.level')}
        name="level"
        look="segments"
        choices={levelChoices}
        value={level}
        onChange={actions.setLevel}
      />
      {state !== null && (
        <div class="outcome">
          <p class="count" role="status">
            {inWords(state)}
          </p>
          <NextWord shortcut={nextKey} onClick={actions.nextWord} />
        </div>
      )}
    </section>
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
