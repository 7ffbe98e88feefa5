import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(
  glossaryOf([
    { term: 'veto', definition: 'The right to stop a decision alone.' },
    {
      term: 'whip',
      senses: [
        { id: 'whip/person', definition: 'A person.', cues: ['chief'] },
        { id: 'whip/call', definition: 'A call.', cues: ['imposed'] },
      ],
    },
  ]),
);

const article = articleOf(['The chief whip spoke.', 'Nobody heard the chief whip after the veto.']);

/** The sense that is shown, how often it is mentioned, and what decided. */
function whip(meantHere: Readonly<Record<string, string>>, doubted: readonly string[] = []) {
  const { explainers, mentions } = explainArticle(article, index, { ...defaultPreferences, doubted, meantHere });
  const { sense, definition, why } = explainers.whip ?? {};
  return { sense, definition, why: why?.rule, mentions: mentions.filter(({ entry }) => entry === 'whip').length };
}

describe('what the reader says a word means in this article', () => {
  it('is shown at all its mentions, whatever the words around say, and owes no reason', () => {
    expect(whip({})).toMatchObject({ sense: 'whip/person', why: 'cues', mentions: 2 });
    expect(whip({ whip: 'whip/call' })).toEqual({
      sense: 'whip/call',
      definition: 'A call.',
      why: undefined,
      mentions: 2,
    });
  });

  it('keeps the marks that the other meaning’s being doubted would take away', () => {
    expect(whip({}, ['whip/person']).mentions).toBe(0);
    expect(whip({ whip: 'whip/call' }, ['whip/person'])).toMatchObject({ sense: 'whip/call', mentions: 2 });
  });

  it('changes nothing where it is no sense of the entry, and nothing of other entries', () => {
    expect(whip({ whip: 'whip/animal' })).toMatchObject({ sense: 'whip/person', mentions: 2 });
    expect(whip({ veto: 'veto/none' }, ['whip/person']).mentions).toBe(0);
    const { explainers } = explainArticle(article, index, { ...defaultPreferences, meantHere: { veto: 'veto/none' } });
    expect(explainers.veto?.sense).toBeUndefined();
  });
});
