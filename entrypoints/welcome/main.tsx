import { render } from 'preact';
import { WelcomePage } from './welcome-page.tsx';

const view = document.getElementById('view');
if (view) render(<WelcomePage />, view);
