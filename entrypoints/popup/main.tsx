import { render } from 'preact';
import { activeTab } from '../../extension/browser/active-tab.ts';
import { PopupForTab } from './popup-for-tab.tsx';

const view = document.getElementById('view');
if (view) render(<PopupForTab tab={await activeTab()} />, view);
