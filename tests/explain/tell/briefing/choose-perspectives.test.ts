import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { choosePerspectives } from '../../../../explain/tell/briefing/choose-perspectives.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

const perspectives = (...texts: string[]) => {
  const prepared = prepareArticle(articleOf(texts), english);
  return choosePerspectives(prepared, findSpeakers(prepared), findPeople(prepared), openLineBook(prepared));
};
const said = '“The dam is safe for all the years to come,” said Ilse Varga, the mediator.';

describe('choosePerspectives', () => {
  it('shows nobody’s words that the article then turns against', () => {
    expect(perspectives(said, 'Rain fell.')).toHaveLength(1);
    expect(perspectives(said, 'But she later took that back.')).toEqual([]);
    const other = '“I was there when they built it,” Varga said.';
    expect(perspectives(`${said} However, it leaks.`, other).map(({ text }) => text)).toEqual([other]);
  });

  it('says whether the line itself names the speaker', () => {
    const she = '“I was there when they built it,” she said.';
    expect(perspectives(said).map(({ saysWho }) => saysWho)).toEqual([true]);
    expect(perspectives(`${said} However, it leaks.`, she).map(({ saysWho }) => saysWho)).toEqual([false]);
  });
});
