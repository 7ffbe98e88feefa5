import { describe, expect, it } from 'vitest';
import { publisherNotes } from '../../../../explain/read/faq/publisher-notes.ts';
import { readJsonLd } from '../../../../explain/read/meta/json-ld.ts';

const notes = (json: object) => publisherNotes(readJsonLd([JSON.stringify(json)]));
const text = 'A charge that the harbour takes for each ship that enters it.';

describe('publisherNotes', () => {
  it('reads terms that the article is about or mentions', () => {
    const term = { '@type': 'DefinedTerm', name: 'Harbour due', description: `<p>${text}</p>` };
    const due = { kind: 'definition', question: 'Harbour due', answer: text, blocks: [] };
    expect(notes(term)).toEqual([due]);
    expect(notes({ '@type': 'NewsArticle', about: [term], mentions: { '@type': 'Thing' } })).toEqual([due]);
  });

  it('reads the terms of a set, each once, also where they do not say what they are', () => {
    const set = {
      '@type': 'DefinedTermSet',
      hasDefinedTerm: [
        { '@type': 'DefinedTerm', name: 'Harbour due', description: text },
        { name: 'Pilotage', description: text },
      ],
    };
    expect(notes(set).map(({ question }) => question)).toEqual(['Harbour due', 'Pilotage']);
  });

  it('leaves out terms without a name or a definition', () => {
    expect(notes({ '@type': 'DefinedTerm', name: 'Harbour due' })).toEqual([]);
    expect(notes({ '@type': 'DefinedTerm', description: text })).toEqual([]);
    expect(notes({ '@type': 'DefinedTerm', name: 'Harbour due', description: 'See there' })).toEqual([]);
  });

  it('reads how an article came about, as a text or as a work', () => {
    const story = 'We asked all 14 skippers and read the harbour’s books of five years.';
    const expected = [{ kind: 'backstory', question: null, answer: story, blocks: [] }];
    expect(notes({ '@type': 'NewsArticle', backstory: story })).toEqual(expected);
    expect(notes({ '@type': 'NewsArticle', backstory: { '@type': 'CreativeWork', text: story } })).toEqual(expected);
    expect(notes({ '@type': 'NewsArticle', backstory: [{ '@type': 'CreativeWork', description: story }] })).toEqual(
      expected,
    );
  });

  it('takes no address and no odd value for a backstory', () => {
    for (const backstory of ['https://paper.example/how-we-work/a-long-way', 7, null, [null], {}, [{ text: 5 }]])
      expect(notes({ '@type': 'NewsArticle', backstory })).toEqual([]);
    expect(notes({ '@type': 'WebPage', backstory: text })).toEqual([]);
  });

  it('is no dictionary', () => {
    const term = (at: number) => ({ '@type': 'DefinedTerm', name: `Term ${at}`, description: text });
    expect(notes(Array.from({ length: 200 }, (_, at) => term(at)))).toHaveLength(40);
  });
});
