import { describe, expect, it } from 'vitest';
import type { InterfaceLanguage } from '../../../contract/choices.ts';
import type { ExplainPorts } from '../../../extension/background/explain-handlers.ts';
import { explainHandlersInMemory, outline, page } from './explain-handlers-in-memory.ts';

describe('the background, asked to explain a page', () => {
  it('styles the highlights before it answers, and tells the toolbar how many marks there are', async () => {
    const { ask, calls } = explainHandlersInMemory();
    const answer = await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, page);
    expect(answer).toMatchObject({ kind: 'reading', css: '::highlight(ngabc123)' });
    expect(calls).toEqual(['asked 7 ngabc123', 'style 7 ::highlight(ngabc123)', 'marked 7 0']);
  });

  it('styles a page once, however often it is asked about: the browser keeps every style that is added', async () => {
    const { ask, calls } = explainHandlersInMemory();
    const again = await ask.explain({ outline, highlights: 'ngabc123', styled: true, force: false }, page);
    expect(again).toMatchObject({ kind: 'reading', css: '::highlight(ngabc123)' });
    expect(calls).toEqual(['asked 7 ngabc123', 'marked 7 0']);
  });

  it('asks how many marks the reader wants on the very page that it explains', async () => {
    const asked: unknown[] = [];
    const densityFor: ExplainPorts['densityFor'] = async (_sender, tab, { url }) => {
      asked.push([tab, url]);
      return 'few';
    };
    await explainHandlersInMemory({ densityFor }).ask.explain(
      { outline, highlights: 'ngabc123', styled: false, force: false },
      page,
    );
    expect(asked).toEqual([[7, 'https://a.example/x']]);
  });

  it('says "off" where it may not run, and shows that too', async () => {
    const { ask, calls } = explainHandlersInMemory({ running: 'off' });
    expect(await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, page)).toEqual({
      kind: 'off',
    });
    expect(calls).toEqual(['asked 7 ngabc123', 'silenced 7']);
  });

  it('keeps the script, with nothing to show, where it waits for the reader to go on', async () => {
    const { ask, calls } = explainHandlersInMemory({ running: 'waits' });
    const answer = await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: true }, page);
    expect(answer).toMatchObject({ kind: 'reading', reading: { isArticle: false, mentions: [] } });
    expect(calls).toEqual(['asked 7 ngabc123', 'silenced 7', 'style 7 ::highlight(ngabc123)']);
  });

  it('says nothing on the toolbar of a frame within a page', async () => {
    const { ask, calls } = explainHandlersInMemory();
    await ask.explain({ outline, highlights: 'ngabc123', styled: false, force: false }, { ...page, frame: 3 });
    expect(calls).toEqual(['style 7 ::highlight(ngabc123)']);
  });

  it('leaves the style to the pages of the extension itself, where nothing can be injected', async () => {
    const { ask, calls } = explainHandlersInMemory();
    const answer = await ask.explain(
      { outline, highlights: 'ngabc123', styled: false, force: false },
      { ...page, own: true },
    );
    expect(answer).toMatchObject({ kind: 'reading', css: '' });
    expect(calls).toEqual(['asked 7 ngabc123', 'marked 7 0']);
  });

  it('refuses a highlight prefix that could carry style of its own', async () => {
    const { ask } = explainHandlersInMemory();
    await expect(async () =>
      ask.explain({ outline, highlights: 'ng) {} * {', styled: false, force: false }, page),
    ).rejects.toThrow('letters and digits');
  });

  it('adds the held key to the card, unless the reader wants neither key nor double click', async () => {
    const { ask, calls, settings } = explainHandlersInMemory();
    await ask['load-card']({}, page);
    expect(calls).toEqual(['card 7', 'held key 7']);
    await settings.change((now) => ({ ...now, heldKey: 'none' }));
    await ask['load-card']({}, page);
    expect(calls).toEqual(['card 7', 'held key 7', 'card 7']);
    await settings.change((now) => ({ ...now, doubleClick: true }));
    await ask['load-card']({}, page);
    expect(calls.slice(3)).toEqual(['card 7', 'held key 7']);
  });

  it('gives the card its messages where the reader wants another language than the browser’s, before it comes', async () => {
    const { ask, calls, settings } = explainHandlersInMemory();
    const loaded = async (language: InterfaceLanguage) => {
      await settings.change((now) => ({ ...now, heldKey: 'none', language }));
      calls.length = 0;
      await ask['load-card']({}, page);
      return calls;
    };
    expect(await loaded('uk')).toEqual(['messages 7 language,card_close,met_today,shared_undo', 'card 7']);
    expect(await loaded('browser')).toEqual(['card 7']);
    // One that cannot be read: the card speaks the browser's.
    expect(await loaded('fr')).toEqual(['card 7']);
  });
});
