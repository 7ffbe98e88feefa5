import { describe, expect, it } from 'vitest';
import { english } from '../../explain/english/english.ts';
import { buildWordingFilter } from '../../explain/find/filter/wording-filter-builder.ts';
import { writeWordingList } from '../../explain/look-up/search/wording-list.ts';
import type { Outline } from '../../explain/model/outline.ts';
import { defaultPreferences } from '../../explain/model/preferences.ts';
import { packLines } from '../../glossary/build/pack-lines.ts';
import { writeGlossaryFile } from '../../glossary/glossary-file.ts';
import { storyHandlers } from '../../playground/background/story-handlers.ts';
import { glossaryOf } from '../explain/article-of.ts';

const glossary = glossaryOf([
  { term: 'ceasefire', level: 1 },
  { term: 'buffer zone', level: 2 },
]);

const missing = () => Promise.reject(new Error('not there'));

const handlers = () =>
  storyHandlers({
    glossary: {
      readFiles: async () => ({
        glossary: packLines(writeGlossaryFile(glossary)),
        filter: buildWordingFilter(glossary.entries, english),
      }),
      readWordings: async () => writeWordingList(glossary.entries, english).join('\n'),
    },
    world: { readQuantities: missing, readPlaces: missing, readMap: missing },
    locale: 'en-GB',
    clock: () => 0,
    today: () => '2026-03-12',
    log: () => undefined,
  });

const outlineOf = (...paragraphs: readonly string[]): Outline => ({
  meta: { url: 'https://host.example/', title: 'They met', lang: '', dir: 'ltr', tags: {}, jsonLd: [], time: null },
  boxes: [{ parent: -1, tag: 'body', hint: '' }],
  blocks: paragraphs.map((text, id) => ({
    id,
    kind: 'paragraph',
    text,
    box: 0,
    quiet: [],
    linkChars: 0,
    boldChars: 0,
  })),
  complete: true,
});

const highlights = 'ngplayground';
const story = outlineOf('They want a ceasefire and a buffer zone. Nobody asked the mayor of the town.');

async function marked(asked: ReturnType<typeof handlers>, outline = story) {
  const { answer, otherLanguage } = await asked['explain-story']({ outline, highlights }, null);
  return { words: answer.reading.mentions.filter(({ painted }) => painted).map(({ text }) => text), otherLanguage };
}

describe('what stands in for the background in the playground', () => {
  it('explains even a short text, which is no article by its looks', async () => {
    expect((await marked(handlers())).words).toContain('buffer zone');
  });

  it('marks for the reader whom the page shows at first, and otherwise for another', async () => {
    const asked = handlers();
    await asked['choose-level']({ level: defaultPreferences.level }, null);
    expect(await marked(asked)).toEqual(await marked(handlers()));
    expect((await marked(asked)).words).toEqual(['buffer zone']);
    await asked['choose-level']({ level: 3 }, null);
    expect((await marked(asked)).words).toEqual([]);
  });

  it('marks no longer what the reader knows, and again where they say otherwise', async () => {
    const asked = handlers();
    await asked.know({ entry: 'buffer-zone', known: true }, null);
    expect((await marked(asked)).words).not.toContain('buffer zone');
    await asked.know({ entry: 'buffer-zone', known: false }, null);
    expect((await marked(asked)).words).toContain('buffer zone');
  });

  it('says in which language a text is that it cannot explain', async () => {
    const german = outlineOf(
      'Die Regierung hat am Dienstag beschlossen, dass die Verhandlungen mit dem Nachbarland weitergehen sollen.',
      'Der Minister sagte, er werde nicht zurücktreten, auch wenn das Parlament gegen den Vertrag stimmt und die Wähler es so wollen.',
    );
    expect(await marked(handlers(), german)).toEqual({ words: [], otherLanguage: 'de' });
  });

  it('forgets how many marks one story had when the page turns to the next', async () => {
    const asked = handlers();
    const { density, usual } = await asked['more-here']({ tab: null, by: -1 }, null);
    expect(density).not.toBe(usual);
    await asked['turn-page']({}, null);
    expect((await asked['more-here']({ tab: null, by: 1 }, null)).density).toBe('many');
  });

  it('looks terms up, and has no map where nothing can be read of places', async () => {
    const asked = handlers();
    expect(await asked['look-up']({ entry: 'ceasefire', article: null }, null)).toMatchObject({ term: 'ceasefire' });
    const { answer } = await asked['explain-story']({ outline: story, highlights }, null);
    expect(await asked['story-map']({ article: answer.reading.article, url: null }, null)).toBeNull();
  });
});
