import { render } from 'preact';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { takeSearch } from '../../extension/browser/search-wish.ts';
import { PopupForTab } from './popup-for-tab.tsx';

const view = document.getElementById('view');
if (view) {
  const [tab, query] = await Promise.all([activeTab(), takeSearch()]);
  render(<PopupForTab tab={tab} query={query} />, view);
}
