import { render } from 'preact';
import { SamplePage } from './sample-page.tsx';

const view = document.getElementById('view');
if (view) render(<SamplePage />, view);
