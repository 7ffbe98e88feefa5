import type { AboutBuild } from '../../../contract/about-build.ts';
import { OptionSection } from '../section/option-section.tsx';
import type { AboutView, OptionsActions } from '../section/options-view.ts';
import { EraseEverything } from './erase-everything.tsx';
import { ThirdParties } from './third-parties.tsx';

interface AboutProps {
  readonly about: AboutView;
  readonly actions: Pick<OptionsActions, 'showKeys' | 'openSample' | 'eraseEverything'>;
}

/** What Newsgloss is made of, what it promises, and how all of it is taken away. */
export function About({ about: { version, build, erased }, actions }: AboutProps) {
  return (
    <OptionSection id="about" title="About">
      <dl class="facts">
        <div>
          <dt>Version</dt>
          <dd>
            {version}
            {build && <em>{countsInWords(build.counts)}</em>}
          </dd>
        </div>
        <div>
          <dt>Privacy</dt>
          <dd>
            Newsgloss makes no network request. What you read is read on this machine, and no page is told. What it
            keeps stays in this browser: your settings, your words, your packs and, where you switched that on, the
            words you met. Nothing is counted for anybody but you. Something leaves only when you copy, save, print or
            open it, or have your browser sync it.
          </dd>
        </div>
        <div>
          <dt>Keys</dt>
          <dd class="keys">
            <button type="button" class="link" onClick={actions.showKeys}>
              <span>Show all keys</span>
            </button>
          </dd>
        </div>
      </dl>
      <p>
        <button type="button" class="link sample" onClick={actions.openSample}>
          <span>Try it again on the sample story</span>
        </button>
      </p>
      {build && <ThirdParties parts={build.thirdParty} />}
      <EraseEverything erased={erased} erase={actions.eraseEverything} />
    </OptionSection>
  );
}

function countsInWords({ entries, sites, places }: AboutBuild['counts']): string {
  const many = (count: number) => count.toLocaleString('en-GB');
  return `${many(entries)} entries, ${many(sites)} news sites, ${many(places)} countries and cities`;
}
