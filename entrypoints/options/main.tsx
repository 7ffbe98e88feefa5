import { render } from 'preact';
import { OptionsPage } from './options-page.tsx';

const view = document.getElementById('view');
if (view) render(<OptionsPage />, view);
