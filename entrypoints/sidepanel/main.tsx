import { render } from 'preact';
import { PanelForWindow } from './panel-for-window.tsx';

const view = document.getElementById('view');
if (view) render(<PanelForWindow />, view);
