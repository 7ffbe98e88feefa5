import { render } from 'preact';
import { interfaceLanguage, speak, t } from '../i18n/translate.ts';
import { ownFiles } from './contract/own-files.ts';
import type { Samples } from './contract/story.ts';
import { startWorker } from './explaining/ask-worker.ts';
import { Playground } from './view/playground.tsx';

async function read<Content>(name: string): Promise<Content> {
  return (await fetch(name)).json();
}

async function show(view: HTMLElement): Promise<void> {
  const [messages, samples] = await Promise.all([
    read<Readonly<Record<string, string>>>(ownFiles.messages),
    read<Samples>(ownFiles.samples),
  ]);
  speak((name) => messages[name] ?? '');
  document.documentElement.lang = interfaceLanguage();
  document.title = t('playground.title');
  render(<Playground samples={samples} ask={startWorker()} />, view);
}

const view = document.getElementById('view');
if (view) void show(view);
