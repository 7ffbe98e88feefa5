import type { ToBackground } from '../../../extension/messages.ts';
import { articleOf } from '../../explain/article-of.ts';

type Requests = { readonly [Type in keyof ToBackground]: ToBackground[Type]['request'] };

const article = articleOf(['The council agreed on a quorum.']);
const outline = {
  meta: { url: 'https://courier.example/', title: 'A', lang: 'en', dir: 'ltr', tags: {}, jsonLd: [], time: null },
  boxes: [{ parent: -1, tag: 'body', hint: '' }],
  blocks: [{ id: 0, kind: 'paragraph', text: 'Quorum.', box: 0, quiet: [[0, 2]], linkChars: 2, boldChars: 0 }],
  complete: true,
} as const;
const key = { day: '2026-03-01', entry: 'quorum', address: 'https://courier.example/' };
const draft = { id: null, term: 'quay', meaning: 'A wall.', aliases: ['quays'], near: ['harbour'] };

/** Somebody of an article, as the search names them. */
export const soundPerson = {
  kind: 'person',
  how: 'exact',
  name: 'Ilse Varga',
  description: 'the mayor of Lisk',
  block: 0,
  start: 0,
  end: 10,
  section: null,
  paragraph: 1,
} as const;

/** A message of each type, as it is sent. */
export const soundRequests: Requests = {
  explain: { outline, highlights: 'n1', styled: false, force: false },
  'load-card': {},
  'look-up': { entry: 'quorum', article, around: 'A quorum.' },
  'explain-selection': { text: 'quorum', article: null },
  'explain-pointed': { text: 'quorum', at: 2, article },
  'marks-here': { tab: null },
  'more-here': { tab: null, by: 1 },
  'keep-density': { density: 'few' },
  know: { entry: 'quorum', known: true },
  hide: { entry: 'quorum', hidden: true },
  doubt: { meaning: 'quorum', doubted: true, meant: 'quorum' },
  opened: { entry: 'quorum' },
  'often-opened': {},
  'asked-to-stop': { entry: 'quorum' },
  met: { text: 'A quorum.', at: 2, entry: 'quorum', term: 'quorum', meaning: 'Enough members.', title: 'A' },
  'leave-site': {},
  'return-to-site': { left: { rule: { on: true, since: '2026-03-01' }, once: false } },
  'search-for': { query: 'quorum' },
  'open-panel': { entry: 'quorum' },
  'write-word': { term: 'quay', around: 'A quay.' },
  'show-own': { entry: 'quorum', writing: true },
  'keep-note': { entry: 'quorum', term: 'quorum', text: 'Mine.', writing: false },
  search: { query: 'quorum', article },
  'person-in-article': { article, person: soundPerson },
  'places-of-person': { article, people: ['Ilse Varga'], name: 'Ilse Varga' },
  'story-map': { article, url: null },
  'places-in-article': { article },
  'look-up-place': { asked: { kind: 'city', place: 'lagos', text: 'Lagos' } },
  'met-words': { after: key },
  'forget-met': { key },
  'put-back-met': { word: { ...key, at: '', term: 'quorum', meaning: '', sentence: '', title: '' } },
  'erase-met': {},
  'erase-everything': {},
  'own-words': {},
  'check-word': { draft },
  'keep-word': { draft },
  'drop-word': { id: 'id-1' },
  topics: {},
  'topic-terms': { topic: 'economy' },
  'name-entries': { entries: ['quorum'] },
  packs: {},
  'plain-wordings': {},
  'open-pack': { name: 'Harbours', language: 'en', answersOnly: false },
  'fill-pack': { draft: 'a', items: [{}] },
  'close-pack': { draft: 'a', choices: { answersOnly: true, on: true } },
  'give-up-pack': { draft: 'a' },
  'set-pack': { name: 'Harbours', on: false },
  'arrange-packs': { names: ['Harbours'] },
  'remove-pack': { name: 'Harbours' },
  'read-pack': { name: 'Harbours', from: 0, store: null },
  'fill-restore': { draft: 'a', rows: [] },
  'close-restore': { draft: 'a', count: 0, part: 'words', spared: ['x'], mode: 'merge' },
  sync: { act: 'tell' },
  'site-state': { url: 'https://courier.example/', tab: 3 },
  'explain-once': { tab: 3 },
  'set-site': { site: 'courier.example', on: true },
};
