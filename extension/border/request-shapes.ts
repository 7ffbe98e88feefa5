import * as v from 'valibot';
import { restoreModes } from '../../contract/backup.ts';
import { densities } from '../../contract/choices.ts';
import { partsOfRows } from '../backup/backup-content.ts';
import type { ToBackground } from '../messages.ts';
import { isoDate } from '../settings/dated.ts';
import { knownArticle, maybeArticle, outline } from './article-shapes.ts';

type Requests = { readonly [Type in keyof ToBackground]: ToBackground[Type]['request'] };

const nothing = v.object({});
const text = v.string();
/** Of an entry, a sense, a pack's entry, a draft: none is as long as this. */
const id = v.pipe(text, v.nonEmpty(), v.maxLength(1000));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const tab = v.pipe(v.number(), v.safeInteger());
const notch = v.picklist([1, -1]);
const yes = v.boolean();
const unread = v.array(v.unknown());
const metKey = v.object({ day: isoDate, entry: id, address: text });
const draft = v.object({
  id: v.nullable(id),
  term: text,
  meaning: text,
  aliases: v.array(text),
  near: v.array(text),
});

/** What each message must look like: no wider than its type (the compiler), and no narrower (a test). Rows of packs and backups are checked one by one where they are read. */
export const requestShapes: { readonly [Type in keyof Requests]: v.GenericSchema<unknown, Requests[Type]> } = {
  explain: v.object({ outline, highlights: v.pipe(id, v.regex(/^[\w-]+$/)), styled: yes, force: yes }),
  'load-card': nothing,
  'look-up': v.object({ entry: id, article: maybeArticle, around: v.exactOptional(text) }),
  'explain-selection': v.object({ text, article: maybeArticle }),
  'explain-pointed': v.object({ text, at: index, article: maybeArticle }),
  'marks-here': v.object({ tab: v.nullable(tab) }),
  'more-here': v.object({ tab: v.nullable(tab), by: notch }),
  'keep-density': v.object({ density: v.picklist(densities) }),
  know: v.object({ entry: id, known: yes }),
  hide: v.object({ entry: id, hidden: yes }),
  doubt: v.object({ meaning: id, doubted: yes, meant: v.exactOptional(id) }),
  opened: v.object({ entry: id }),
  'often-opened': nothing,
  'asked-to-stop': v.object({ entry: id }),
  met: v.object({ text, at: index, entry: id, term: text, meaning: text, title: text }),
  'leave-site': nothing,
  'return-to-site': v.object({
    left: v.object({ rule: v.nullable(v.object({ on: yes, since: isoDate })), once: yes }),
  }),
  'search-for': v.object({ query: text }),
  'show-own': v.object({ entry: id, writing: yes }),
  'open-panel': v.object({ entry: id }),
  'write-word': v.object({ term: text, around: text }),
  'keep-note': v.object({ entry: id, term: text, text, writing: yes }),
  search: v.object({ query: text, article: maybeArticle }),
  'person-in-article': v.object({
    article: knownArticle,
    person: v.object({
      kind: v.literal('person'),
      how: v.picklist(['exact', 'inflected', 'contained', 'begins', 'misspelt']),
      name: text,
      description: text,
      block: index,
      start: index,
      end: index,
      section: v.nullable(text),
      paragraph: v.nullable(v.number()),
    }),
  }),
  'places-of-person': v.object({ article: knownArticle, people: v.array(text), name: text }),
  'story-map': v.object({ article: knownArticle, url: v.nullable(text) }),
  'places-in-article': v.object({ article: knownArticle }),
  'look-up-place': v.object({
    asked: v.object({ kind: v.picklist(['country', 'area', 'city', 'government']), place: id, text }),
  }),
  'met-words': v.object({ after: v.nullable(metKey) }),
  'forget-met': v.object({ key: metKey }),
  'put-back-met': v.object({
    word: v.object({ ...metKey.entries, at: text, term: text, meaning: text, sentence: text, title: text }),
  }),
  'erase-met': nothing,
  'erase-everything': nothing,
  'own-words': nothing,
  'check-word': v.object({ draft }),
  'keep-word': v.object({ draft }),
  'drop-word': v.object({ id }),
  topics: nothing,
  'topic-terms': v.object({ topic: id }),
  'name-entries': v.object({ entries: v.array(id) }),
  packs: nothing,
  'plain-wordings': nothing,
  'open-pack': v.object({ name: text, language: text, answersOnly: yes }),
  'fill-pack': v.object({ draft: id, items: unread }),
  'close-pack': v.object({ draft: id, choices: v.exactOptional(v.object({ answersOnly: yes, on: yes })) }),
  'give-up-pack': v.object({ draft: id }),
  'set-pack': v.object({ name: text, answersOnly: v.exactOptional(yes), on: v.exactOptional(yes) }),
  'arrange-packs': v.object({ names: v.array(text) }),
  'remove-pack': v.object({ name: text }),
  'read-pack': v.object({ name: text, from: index, store: v.nullable(text) }),
  'fill-restore': v.object({ draft: id, rows: unread }),
  'close-restore': v.object({
    draft: id,
    count: index,
    part: v.picklist(partsOfRows),
    spared: v.array(text),
    mode: v.picklist(restoreModes),
  }),
  sync: v.object({ act: v.picklist(['tell', 'on', 'off', 'now', 'replace', 'erase']) }),
  'site-state': v.object({ url: text, tab: v.exactOptional(tab) }),
  'explain-once': v.object({ tab }),
  'set-site': v.object({ site: id, on: yes }),
};
