import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import type { ArticleMeta } from '../../../../explain/model/article.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { choosePerspectives, speechesOf } from '../../../../explain/tell/briefing/choose-perspectives.ts';
import { describePeople } from '../../../../explain/tell/briefing/describe-people.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { ToldSoFar } from '../../../../explain/tell/passages/told-so-far.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

const perspectives = (...texts: string[]) => perspectivesOf({}, ...texts);
function perspectivesOf(meta: Partial<ArticleMeta>, ...texts: readonly BlockDraft[]) {
  const article = articleOf(texts);
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, ...meta } }, english);
  const told = new ToldSoFar(english, Number.POSITIVE_INFINITY);
  const people = findPeople(prepared);
  const described = describePeople(people, prepared);
  const said = { prepared, statements: findSpeakers(prepared), people };
  const spoken = { ...said, described, speeches: speechesOf(said) };
  return choosePerspectives(spoken, openLineBook(prepared), told);
}
const said = '“The dam is safe for all the years to come,” said Ilse Varga, the mediator.';

describe('choosePerspectives', () => {
  it('puts no words under a name that speak of that person, or are the article’s own', () => {
    const lind = 'Omar Lind, the mayor of Lisk, had asked for it.';
    const other = '“Lind built the dam on the upper river and sold it in spring.';
    expect(
      perspectives(lind, `Lind told reporters that the dam was his. ${other}`).map(({ text }) => text),
    ).not.toContain(other);
    expect(perspectives(said, 'Varga left. “Never,” she said.').map(({ text }) => text)).toEqual([said]);
  });

  it('shows nobody’s words that the article then turns against', () => {
    expect(perspectives(said, 'Rain fell.')).toHaveLength(1);
    expect(perspectives(said, 'But she later took that back.')).toEqual([]);
    const other = '“I was there when Lisk built the wall of the dam,” Varga said.';
    expect(perspectives(`${said} However, it leaks.`, other).map(({ text }) => text)).toEqual([
      '“I was there when Lisk built the wall of the dam,”',
    ]);
  });

  it('says whether the line itself names the speaker', () => {
    const she = '“I was there when Lisk built the wall of the dam,” she said.';
    expect(perspectives(said).map(({ saysWho }) => saysWho)).toEqual([true]);
    expect(perspectives(`${said} However, it leaks.`, she).map(({ saysWho }) => saysWho)).toEqual([false]);
  });

  it('lets nobody speak who only reports: other outlets, documents, the page itself and its writers', () => {
    const by = (speaker: string) => `“The dam has leaked for years into all the mills,” ${speaker} said.`;
    expect(perspectives(by('Lisk officials'))).toHaveLength(1);
    expect(perspectives(by('the Lisk Herald'))).toEqual([]);
    expect(perspectives(by('a report by the audit office'))).toEqual([]);
    expect(perspectives(by('Water Watch'))).toHaveLength(1);
    expect(perspectivesOf({ site: 'Water Watch' }, by('Water Watch'))).toEqual([]);
    expect(perspectivesOf({ byline: 'By Ilse Varga' }, said)).toEqual([]);
    expect(
      perspectives('Ilse Varga, a reporter, left the hall.', '“The dam has leaked for years,” Varga said.'),
    ).toEqual([]);
    expect(perspectives('ILSE VARGA, BYLINE: It rains on the mills of the valley.', said)).toEqual([]);
  });

  it('gives each speaker the words that tell most of the story, and not those of courtesy', () => {
    const thanks = '“I am grateful for all the letters that came to us,” Varga said.';
    const stand = '“The dam must never be sold to a company,” Varga said.';
    const words = (text: string) => text.replace(' Varga said.', '');
    const lead = 'Ilse Varga, the mediator, left the hall.';
    const texts = (title: string, ...lines: readonly string[]) =>
      perspectivesOf({ title }, lead, ...lines).map(({ text }) => text);
    expect(texts('Council sells dam', thanks, stand)).toEqual([words(stand)]);
    expect(texts('Council sells dam', stand, thanks)).toEqual([words(stand)]);
    const tea = '“The tea of the hall is cold again, as it always was,” Varga said.';
    const dam = '“The dam of the council is cold again, as it always was,” Varga said.';
    expect(texts('Council sells dam', tea, dam)).toEqual([words(dam)]);
  });

  it('shows reported speech only where somebody known speaks of the headline’s matter', () => {
    const lead = 'Ilse Varga, the mediator, left the hall.';
    expect(perspectivesOf({ title: 'Council sells dam' }, lead, 'Varga said that the dam was old.')).toHaveLength(1);
    expect(perspectivesOf({ title: 'Council sells dam' }, lead, 'Varga said that the train was late.')).toEqual([]);
    expect(perspectivesOf({ title: 'Council sells dam' }, lead, 'Officials said that the dam was old.')).toEqual([]);
  });

  it('takes away what only says who speaks, and keeps what says more', () => {
    const lead = 'Ilse Varga, a Lisk engineer, left the hall.';
    const words = '“The dam must never be sold to a company.”';
    expect(perspectives(lead, `Varga said: ${words}`)).toMatchObject([
      { text: words, speaker: 'Ilse Varga', description: 'a Lisk engineer', saysWho: false },
    ]);
    const inFull = `Asked for the third time, Varga said: ${words}`;
    expect(perspectives(lead, inFull).map(({ text }) => text)).toEqual([inFull]);
  });

  it('shows no question, no half name and no clause of the article’s own under a name', () => {
    const lead = 'Ilse Varga, a Lisk engineer, left the hall. Omar Belan stayed there.';
    expect(perspectives(lead, '“Have you seen that the dam leaks into all the mills?” Varga asked.')).toEqual([]);
    expect(perspectives(lead, '“The dam leaks into all the mills of Lisk,” Belan said.')).toHaveLength(1);
    expect(perspectives(lead, '“The dam leaks into all the mills of Lisk,” Ilka said.')).toHaveLength(1);
    expect(perspectives(lead, '“The dam leaks into all the mills of Lisk,” Anna said.')).toEqual([]);
    const own = (text: string) => perspectivesOf({ title: 'The dam of Lisk leaks' }, lead, text);
    expect(own('While nobody has measured it, the dam leaks, Varga said.')).toEqual([]);
    expect(own('The dam of Lisk leaks, Varga said.')).toHaveLength(1);
  });

  it('lets no company say “I”', () => {
    expect(perspectives('“I have never seen my own mill from the river,” Acme said.')).toEqual([]);
    expect(perspectives('“We have never seen our own mill from the river,” Acme said.')).toHaveLength(1);
  });

  it('does not take one whom the article calls by a surname only for somebody whom it introduces by the same', () => {
    const speakers = perspectives(
      'President Varga flew to the valley of the mills.',
      'Mr. Varga left his daughter Ilse Varga, the mediator, at the port. Ms. Varga stayed there.',
      '“The dam must never be sold to a company,” Mr. Varga said.',
    );
    expect(speakers.map(({ speaker }) => speaker)).not.toContain('Ilse Varga');
  });
});
