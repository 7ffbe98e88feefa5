// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { SyncAct } from '../../../contract/sync.ts';
import type { BlockKind, FaqPair, Genre, Role } from '../../../explain/model/article.ts';
import type { OutlineKind } from '../../../explain/model/outline.ts';
import type { PlaceKind } from '../../../explain/model/place.ts';
import { readArticle } from '../../../explain/read/read-article.ts';
import { requestShapes } from '../../../extension/border/request-shapes.ts';
import type { ToBackground } from '../../../extension/messages.ts';
import { outlineOf } from '../../explain/read/outline-of.ts';
import { soundRequests } from './sound-requests.ts';

/** What is wrong with a message as it comes over: as JSON. */
function wrongWith(type: keyof ToBackground, request: object): string[] {
  const { issues = [] } = v.safeParse(requestShapes[type], JSON.parse(JSON.stringify(request)));
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`);
}

const pages = join(import.meta.dirname, '../../../bench/quality/pages');

describe('The border lets through', () => {
  it.each(readdirSync(pages).filter((name) => name.endsWith('.html')))('all that is read of %s', (name) => {
    const outline = outlineOf(readFileSync(join(pages, name), 'utf8'));
    const article = readArticle(outline);
    expect(wrongWith('explain', { ...soundRequests.explain, outline })).toEqual([]);
    expect(wrongWith('look-up', { entry: 'quorum', article })).toEqual([]);
  });

  // A word that the model gets and these lists lack does not compile; one that a shape lacks fails here.
  const outlineKinds: Record<OutlineKind, 1> = {
    heading: 1,
    paragraph: 1,
    quote: 1,
    'list-item': 1,
    table: 1,
    caption: 1,
    question: 1,
    term: 1,
    definition: 1,
  };
  it.each(Object.keys(outlineKinds))('a block of the kind “%s”', (kind) => {
    const { outline } = soundRequests.explain;
    const blocks = outline.blocks.map((block) => ({ ...block, kind }));
    expect(wrongWith('explain', { ...soundRequests.explain, outline: { ...outline, blocks } })).toEqual([]);
  });

  const blockKinds: Record<BlockKind, 1> = { heading: 1, paragraph: 1, quote: 1, 'list-item': 1, table: 1, caption: 1 };
  const roles: Record<Role, 1> = {
    lead: 1,
    news: 1,
    background: 1,
    quote: 1,
    analysis: 1,
    next: 1,
    faq: 1,
    summary: 1,
    other: 1,
  };
  const genres: Record<Genre, 1> = {
    report: 1,
    live: 1,
    background: 1,
    analysis: 1,
    opinion: 1,
    review: 1,
    sponsored: 1,
  };
  const pairs: Record<FaqPair['kind'], 1> = { question: 1, definition: 1, backstory: 1 };
  it('every kind of block, role, genre and question of an article', () => {
    const { article } = soundRequests['places-in-article'];
    const [block] = article.blocks;
    const blocks = [
      ...Object.keys(blockKinds).map((kind) => ({ ...block, kind })),
      ...Object.keys(roles).map((role) => ({ ...block, role })),
    ];
    const faq = Object.keys(pairs).map((kind) => ({ kind, question: null, answer: '', blocks: [] }));
    for (const genre of Object.keys(genres)) {
      const meta = { ...article.meta, genre };
      expect(wrongWith('places-in-article', { article: { ...article, meta, blocks, faq } })).toEqual([]);
    }
  });

  const acts: Record<SyncAct, 1> = { tell: 1, on: 1, off: 1, now: 1, replace: 1, erase: 1 };
  const places: Record<PlaceKind, 1> = { country: 1, area: 1, city: 1, government: 1 };
  it('every act of syncing and every kind of place', () => {
    for (const act of Object.keys(acts)) expect(wrongWith('sync', { act })).toEqual([]);
    for (const kind of Object.keys(places))
      expect(wrongWith('look-up-place', { asked: { kind, place: 'lagos', text: 'Lagos' } })).toEqual([]);
  });
});
