import { t } from '../../i18n/translate.ts';
import { MarkIcon } from '../icon.tsx';
import { Grant, type GrantProps } from './grant.tsx';
import { LevelTrial, type LevelTrialProps } from './level-trial.tsx';

export interface WelcomeProps extends Omit<LevelTrialProps, 'actions'>, Omit<GrantProps, 'actions'> {
  readonly actions: LevelTrialProps['actions'] & GrantProps['actions'];
}

/** What it is, a story to try it on, three questions, no more. */
export function Welcome(props: WelcomeProps) {
  return (
    <div class="ng page">
      <main class="welcome">
        <header>
          <div class="brand">
            <MarkIcon />
            <span>Newsgloss</span>
          </div>
          <h1>{t('welcome.headline')}</h1>
          <p>{props.opens === 'hover' ? t('welcome.pitchByHover') : t('welcome.pitchByClick')}</p>
        </header>
        <LevelTrial {...props} />
        <Grant {...props} />
      </main>
    </div>
  );
}
