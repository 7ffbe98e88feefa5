import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { MessageSender } from '../../../extension/background/explain-handlers.ts';
import { guarded } from '../../../extension/border/guard.ts';
import { whoMayAsk } from '../../../extension/border/who-may-ask.ts';
import type { Handlers, ToBackground } from '../../../extension/messages.ts';
import { dispatch } from '../../../extension/messenger.ts';
import { soundRequests } from './sound-requests.ts';

const page: MessageSender = { tab: 7, frame: 0, url: 'https://courier.example/chrome-extension://x/', own: false };
const options: MessageSender = { tab: 8, frame: 0, url: 'chrome-extension://x/options.html', own: true };

type Type = keyof ToBackground;
const types = Object.keys(soundRequests) as Type[];

function border() {
  const heard = vi.fn(() => true);
  const all = Object.fromEntries(types.map((type) => [type, heard]));
  const handlers = guarded(all as unknown as Handlers<ToBackground, MessageSender>);
  return { heard, ask: (message: object, sender: MessageSender) => dispatch(handlers, message, sender) };
}

const ofPages = types.filter((type) => whoMayAsk[type] === 'page');
const ofOwnPages = types.filter((type) => whoMayAsk[type] === 'own');

describe('The background', () => {
  it.each(types)('hears “%s” from the extension’s own pages', async (type) => {
    const { heard, ask } = border();
    expect(await ask({ type, ...soundRequests[type] }, options)).toEqual({ ok: true, value: true });
    expect(heard).toHaveBeenCalledOnce();
  });

  it.each(ofPages)('hears “%s” from its script in a web page', async (type) => {
    const { ask } = border();
    expect(await ask({ type, ...soundRequests[type] }, page)).toEqual({ ok: true, value: true });
  });

  it.each(ofOwnPages)('does not hear “%s” from a web page', async (type) => {
    const { heard, ask } = border();
    const error = `${type}: only Newsgloss’ own pages may ask this`;
    expect(await ask({ type, ...soundRequests[type] }, page)).toEqual({ ok: false, error });
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ['marks-here', { tab: 8 }],
    ['more-here', { tab: 8, by: 1 }],
  ] as const)('hears “%s” from a web page of that page’s own tab alone', async (type, request) => {
    const { heard, ask } = border();
    expect(await ask({ type, ...request }, page)).toMatchObject({ ok: false });
    expect(heard).not.toHaveBeenCalled();
    expect(await ask({ type, ...request, tab: 7 }, page)).toMatchObject({ ok: true });
    expect(await ask({ type, ...request }, options)).toMatchObject({ ok: true });
  });
});

/** The same request with one field, at any depth, of another type. */
function* spoilt(value: object): Generator<object> {
  for (const [name, field] of Object.entries(value)) {
    if (takesMore.has(name)) continue;
    const others = [null, 7.5, '', {}, [], true].filter((other) => kindOf(other) !== kindOf(field));
    const deeper = field !== null && typeof field === 'object' ? spoilt(field) : [];
    for (const worse of [...others, ...deeper]) {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[name] = worse;
      yield copy;
    }
  }
}

const kindOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value);

/** Fields in which more than one type is sound; a list is taken for a record, too. Rows are checked one by one where they are stored. */
const takesMore = new Set(
  'tags items rows article id tab time language byline published site section paragraph rule after url store'.split(
    ' ',
  ),
);

describe('A malformed message', () => {
  it.each(types)('is refused, whatever field of “%s” has another type', async (type) => {
    const { heard, ask } = border();
    for (const request of spoilt(soundRequests[type]))
      expect([request, await ask({ type, ...request }, options)]).toMatchObject([request, { ok: false }]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('is named by its field, and not taken for one that has none', async () => {
    const { ask } = border();
    const error = 'know: malformed (entry)';
    expect(await ask({ type: 'know', entry: { id: 'quorum' }, known: true }, page)).toEqual({ ok: false, error });
    expect(await ask({ type: 'know', known: true }, page)).toEqual({ ok: false, error });
  });
});

describe('docs/threat-model.md', () => {
  it('says of each message who may ask it', () => {
    const told = readFileSync(new URL('../../../docs/threat-model.md', import.meta.url), 'utf8');
    const rows = [...told.matchAll(/^\| `([a-z-]+)` \| (page|own) \|/gm)].map(([, type, asker]) => [type, asker]);
    expect(Object.fromEntries(rows)).toEqual(whoMayAsk);
  });
});
