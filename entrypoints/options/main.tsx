import { render } from 'preact';
import { FreshOptions } from './fresh-options.tsx';

const view = document.getElementById('view');
if (view) render(<FreshOptions />, view);
