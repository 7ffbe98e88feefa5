import { render } from 'preact';
import { t } from '../../i18n/translate.ts';
import { speakPage } from '../own-page/speak-page.ts';
import { PanelForWindow } from './panel-for-window.tsx';

const view = document.getElementById('view');
if (view) {
  await speakPage(() => t('titles.panel'));
  render(<PanelForWindow />, view);
}
