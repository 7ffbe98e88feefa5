import type { AboutBuild } from '../../../contract/about-build.ts';
import { listed } from '../../../i18n/listed.ts';
import { plural, t } from '../../../i18n/translate.ts';
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
    <OptionSection id="about" title={t('options.about.title')}>
      <dl class="facts">
        <div>
          <dt>{t('options.about.version')}</dt>
          <dd>
            {version}
            {build && <em>{countsInWords(build.counts)}</em>}
          </dd>
        </div>
        <div>
          <dt>{t('options.about.privacy')}</dt>
          <dd>{t('options.about.privacyText')}</dd>
        </div>
        <div>
          <dt>{t('options.about.keys')}</dt>
          <dd class="keys">
            <button type="button" class="link" onClick={actions.showKeys}>
              <span>{t('options.about.showKeys')}</span>
            </button>
          </dd>
        </div>
      </dl>
      <p>
        <button type="button" class="link sample" onClick={actions.openSample}>
          <span>{t('options.about.trySample')}</span>
        </button>
      </p>
      {build && <ThirdParties parts={build.thirdParty} />}
      <EraseEverything erased={erased} erase={actions.eraseEverything} />
    </OptionSection>
  );
}

function countsInWords({ entries, sites, places }: AboutBuild['counts']): string {
  return listed([
    plural('options.about.entries', entries),
    plural('options.about.sites', sites),
    plural('options.about.places', places),
  ]);
}
