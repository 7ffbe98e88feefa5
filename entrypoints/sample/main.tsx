import { render } from 'preact';
import { story } from '../../components/sample/story.ts';
import { t } from '../../i18n/translate.ts';
import { speakPage } from '../own-page/speak-page.ts';
import { SamplePage } from './sample-page.tsx';

const view = document.getElementById('view');
if (view) {
  await speakPage(() => t('titles.sample', { headline: story.headline }));
  render(<SamplePage />, view);
}
