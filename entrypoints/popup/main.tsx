import { render } from 'preact';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { takeSearch } from '../../extension/browser/search-wish.ts';
import { PopupForTab } from './popup-for-tab.tsx';

const view = document.getElementById('view');
if (view) {
  const [tab, query] = await Promise.all([activeTab(), takeSearch()]);
  // The frame that stood there while nothing was known: the same is drawn in its place.
  view.replaceChildren();
  render(<PopupForTab tab={tab} query={query} />, view);
}
