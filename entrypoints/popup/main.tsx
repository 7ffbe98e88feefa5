import { render } from 'preact';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { takeWish } from '../../extension/browser/popup-wishes.ts';
import { speakPage } from '../own-page/speak-page.ts';
import { PopupForTab } from './popup-for-tab.tsx';

const view = document.getElementById('view');
if (view) {
  const [tab, wish] = await Promise.all([activeTab(), takeWish(), speakPage(() => 'Newsgloss')]);
  // The frame that stood there while nothing was known: the same is drawn in its place.
  view.replaceChildren();
  render(<PopupForTab tab={tab} wish={wish} />, view);
}
