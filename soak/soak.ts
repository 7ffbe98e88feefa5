import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { BrowserKind } from '../scripts/browsers/find-browser.ts';
import { launch } from '../scripts/browsers/launch.ts';
import { switchOn } from '../scripts/browsers/newsgloss.ts';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';
import { repository } from '../scripts/build/repository.ts';
import { readInput } from '../scripts/pages/read-input.ts';
import { type ServedPage, servePages } from '../scripts/pages/serve-pages.ts';
import { bravePage, type Field } from './hostile/brave-page.ts';
import { hostilePages } from './hostile/hostile-pages.ts';
import { lives } from './lives/all-lives.ts';
import { soakOptions } from './options.ts';
import { keepPage } from './pages/keep-page.ts';
import { injectedWords } from './words/injected-words.ts';

/**
 * `npm run soak -- [--only pages|lives|words] [--life NAME]… [--browser chromium|firefox] [--kills N] [PAGE.html]…`: lets hostile pages loose on the built extension, opens the project's own
 * pages and the saved ones that are given, lives through what may happen to an extension (lives/), and gives it markup in every field (words/), in
 * Chromium and Firefox. Prints what was tried and what failed; exit code 1 where anything did.
 */
const watch = { calm: 3_000, storm: 10_000 };
const ownPages = ['wire.html', 'analysis.html', 'nasty.html'];

let tried = 0;
let failed = 0;

async function attempt(name: string, work: () => Promise<{ faults: readonly string[]; told?: string }>): Promise<void> {
  tried += 1;
  const { faults, told = '' } = await work().catch(
    (error: unknown) => ({ faults: [String(error)] }) as { faults: string[]; told?: string },
  );
  if (faults.length > 0) failed += 1;
  console.log(`${faults.length > 0 ? 'FAILED' : 'held  '} ${name}${told && `: ${told}`}`);
  for (const fault of faults) console.log(`         ${fault}`);
}

/** Says how long a part took. */
async function timed(part: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  await work();
  console.log(`${((performance.now() - begun) / 60_000).toFixed(1)} min: ${part}`);
}

async function soakIn(kind: BrowserKind, saved: readonly (readonly [name: string, page: ServedPage])[]): Promise<void> {
  const server = await servePages();
  const session = await launch(kind, { extension: ensureBuilt(kind), port: server.port });
  const field: Field = { session, server, host: 'soak.test' };
  try {
    await switchOn(session, field.host);
    for (const hostile of hostilePages)
      await attempt(`${kind}, ${hostile.name}`, async () => {
        const { faults, time } = await bravePage(field, hostile, watch);
        return { faults, ...(time && { told: `${time.total.toFixed(0)} ms, at once ${time.longest.toFixed(0)}` }) };
      });
    for (const [name, page] of saved)
      await attempt(`${kind}, ${name}`, async () => ({ faults: await keepPage(field, page) }));
  } finally {
    await session.close();
    await server.close();
  }
}

const { parts, named, browsers, kills, files } = soakOptions();
const wanted = [...(parts.has('lives') ? lives : []), ...(parts.has('words') ? [injectedWords] : [])];
const others = named.size === 0 ? wanted : wanted.filter(({ name }) => named.has(name));
if (others.length < named.size) throw new Error(`--life takes one of: ${wanted.map(({ name }) => name).join('; ')}`);
const own = ownPages.map((name) => {
  const body = readFileSync(join(repository, 'demo', name), 'utf8');
  return [`demo/${name}`, { body, scripts: true }] as const;
});
const given = await Promise.all(files.map(async (file) => [basename(file), await readInput(file)] as const));
for (const kind of browsers) {
  if (parts.has('pages') && named.size === 0) await timed(`${kind}, pages`, () => soakIn(kind, [...own, ...given]));
  await timed(`${kind}, lives and words`, async () => {
    for (const life of others) await attempt(`${kind}, ${life.name}`, () => life.live(kind, { kills, short: false }));
  });
}
console.log(`${tried} tried, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
