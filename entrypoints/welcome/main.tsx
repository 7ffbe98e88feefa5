import { render } from 'preact';
import { t } from '../../i18n/translate.ts';
import { speakPage } from '../own-page/speak-page.ts';
import { WelcomePage } from './welcome-page.tsx';

const view = document.getElementById('view');
if (view) {
  await speakPage(() => t('titles.welcome'));
  render(<WelcomePage />, view);
}
