import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from './browsers/start-chromium.ts';
import { repository } from './build/repository.ts';
import { drawings, svgOf } from './icons/drawings.ts';

/** `npm run icons`: draws the icons of public/icon/ anew, as PNG in the sizes in which browsers show them. */
const folder = join(repository, 'public', 'icon');
const toolbarSizes = [16, 32, 48] as const;

const browser = await startChromium({ port: 9 }, new AbortController().signal);
const page = await browser.newPage();

async function draw(drawing: string, size: number, name: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svgOf(drawing)}`,
  );
  await writeFile(join(folder, name), await page.screenshot({ omitBackground: true }));
}

await writeFile(join(folder, 'icon.svg'), svgOf(drawings.reading));
// The one of the extension itself, too.
for (const size of [...toolbarSizes, 128]) await draw(drawings.reading, size, `${size}.png`);
for (const state of ['paused', 'off', 'none'] as const) {
  for (const size of toolbarSizes) await draw(drawings[state], size, `${state}-${size}.png`);
}
await browser.close();
