import { useState } from 'preact/hooks';
import { defaultPreferences, type Level } from '../../explain/model/preferences.ts';
import { t } from '../../i18n/translate.ts';
import type { Samples, Story } from '../contract/story.ts';
import type { AskWorker } from '../explaining/ask-worker.ts';
import { useExplaining } from '../explaining/use-explaining.ts';
import { useStepKeys } from '../explaining/use-step-keys.ts';
import { useStoryMap } from '../explaining/use-story-map.ts';
import { storyOfText } from '../story/story-of-text.ts';
import { Beside } from './beside.tsx';
import { type Choice, Controls } from './controls.tsx';
import { Foot, Head } from './frame.tsx';
import { Outcome } from './outcome.tsx';
import { PasteForm } from './paste-form.tsx';
import { StoryShown } from './story-shown.tsx';
import { Told } from './told.tsx';

interface PlaygroundProps {
  readonly samples: Samples;
  readonly ask: AskWorker;
}

/** A story, for whom it is explained, and beside it its briefing. */
export function Playground({ samples, ask }: PlaygroundProps) {
  const [choice, setChoice] = useState<Choice>('draft');
  const [level, setLevel] = useState<Level>(defaultPreferences.level);
  const [text, setText] = useState('');
  const [own, setOwn] = useState<Story | null>(null);
  const [told, setTold] = useState('');
  const story = choice === 'own' ? own : samples[choice];
  const { state, ways } = useExplaining(ask, story, () => setTold(t('playground.lacks')));
  const reading = state.kind === 'read' ? state.reading : null;
  const map = useStoryMap(ask, reading?.article ?? null);
  useStepKeys(ways.step);
  const chooseLevel = (next: Level) => {
    setLevel(next);
    ways.chooseLevel(next);
  };
  const explain = (pasted: string) => {
    const next = storyOfText(pasted);
    setText(pasted);
    setTold(next === null ? t('playground.paste.empty') : '');
    setOwn(next);
  };
  return (
    <div class="ng page">
      <div class="playground">
        <Head />
        <Controls choice={choice} level={level} actions={{ choose: setChoice, setLevel: chooseLevel }} />
        <main>
          {story === null ? (
            <PasteForm text={text} onExplain={explain} />
          ) : (
            <>
              <Outcome state={state} nextWord={() => ways.step(1)} />
              <StoryShown
                key={choice}
                story={story}
                language={reading?.language ?? ''}
                onChange={choice === 'own' ? () => setOwn(null) : null}
              />
            </>
          )}
        </main>
        {reading !== null && <Beside reading={reading} map={map} ways={ways} />}
        <Foot />
        <Told text={told} onClose={() => setTold('')} />
      </div>
    </div>
  );
}
