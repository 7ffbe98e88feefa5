import type { Opener } from '../../contract/choices.ts';
import type { Level } from '../../explain/model/preferences.ts';
import { MarkIcon } from '../icon.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { Grant, type GrantState } from './grant.tsx';
import { LevelsDemo } from './levels-demo.tsx';
import { ShownCard } from './shown-card.tsx';

export interface WelcomeProps {
  /** Sites in the bundled list. */
  readonly siteCount: number;
  readonly level: Level;
  readonly opens: Opener;
  readonly state: GrantState;
  readonly actions: WelcomeActions;
}

export interface WelcomeActions {
  setLevel(level: Level): void;
  setOpens(opens: Opener): void;
  /** Ask the browser for all sites of the list. Called within the click. */
  grant(): void;
  /** Open the options, where sites are chosen one by one. */
  chooseSites(): void;
}

const openings = [
  { value: 'hover', label: 'resting on a word' },
  { value: 'click', label: 'clicking it' },
] as const;

/** What it is, three questions, no more. */
export function Welcome({ siteCount, level, opens, state, actions }: WelcomeProps) {
  return (
    <div class="ng page">
      <main class="welcome">
        <header>
          <div>
            <div class="brand">
              <MarkIcon />
              <span>Newsgloss</span>
            </div>
            <h1>Footnotes for the news</h1>
            <p>
              It marks the words a story takes for granted. {opens === 'hover' ? 'Rest on' : 'Click'} one to read what
              it means, and what this article says about it.
            </p>
          </div>
          <ShownCard />
        </header>
        <LevelsDemo level={level} onChange={actions.setLevel} />
        <div class="last">
          <RadioGroup
            legend="Open a card by"
            name="opens"
            look="segments"
            choices={openings}
            value={opens}
            onChange={actions.setOpens}
          />
          <Grant
            state={state}
            siteCount={siteCount}
            opens={opens}
            grant={actions.grant}
            chooseSites={actions.chooseSites}
          />
        </div>
      </main>
    </div>
  );
}
