import { levelChoices } from '../../components/level-choices.ts';
import { RadioGroup } from '../../components/radio-group.tsx';
import type { Level } from '../../explain/model/preferences.ts';
import { t } from '../../i18n/translate.ts';
import { type SampleName, sampleNames } from '../contract/story.ts';

export type Choice = SampleName | 'own';

interface ControlsProps {
  readonly choice: Choice;
  readonly level: Level;
  readonly actions: {
    choose(choice: Choice): void;
    setLevel(level: Level): void;
  };
}

/** Which story, and for whom. */
export function Controls({ choice, level, actions }: ControlsProps) {
  const stories = [...sampleNames, 'own' as const].map((value) => ({ value, label: t(`playground.stories.${value}`) }));
  return (
    <section class="controls" aria-label={t('playground.choices')}>
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
        choices={levelChoices()}
        value={level}
        onChange={actions.setLevel}
      />
    </section>
  );
}
