import { render } from 'preact';
import { t } from '../../i18n/translate.ts';
import { speakPage } from '../own-page/speak-page.ts';
import { FreshOptions } from './fresh-options.tsx';

const view = document.getElementById('view');
if (view) {
  await speakPage(() => t('titles.options'));
  render(<FreshOptions />, view);
}
