import { dispatch } from '../../extension/messenger.ts';
import { today } from '../../extension/today.ts';
import type { Answered, Asked } from '../contract/messages.ts';
import { storyHandlers } from './story-handlers.ts';

/** Stands in for the extension's background: the engine beside the page, over the files that lie beside this script. */
const handlers = storyHandlers({
  glossary: {
    async readFiles() {
      const [glossary, filter] = await Promise.all([bytesOf('glossary.lines'), bytesOf('glossary.index')]);
      return { glossary, filter };
    },
    readWordings: () => textOf('glossary.words'),
  },
  world: {
    readQuantities: () => textOf('quantities.json'),
    readPlaces: () => textOf('places.jsonl'),
    readMap: () => textOf('world.json'),
  },
  locale: navigator.language,
  clock: () => performance.now(),
  today,
  log: (what, error) => console.error('Newsgloss:', what, error),
});

addEventListener('message', async ({ data: { id, message } }: MessageEvent<Asked>) => {
  const answered: Answered = { id, envelope: await dispatch(handlers, message, null) };
  postMessage(answered);
});

async function read(name: string): Promise<Response> {
  const response = await fetch(new URL(name, location.href));
  // Hosts answer with a page of their own where a file is missing.
  if (!response.ok) throw new Error(`${name} cannot be read: ${response.status}`);
  return response;
}

const textOf = async (name: string) => (await read(name)).text();
const bytesOf = async (name: string) => (await read(name)).arrayBuffer();
