import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findPeople } from '../../../../explain/people/names/find-people.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { chooseNext } from '../../../../explain/tell/briefing/choose-next.ts';
import { speechesOf } from '../../../../explain/tell/briefing/choose-perspectives.ts';
import { openLineBook } from '../../../../explain/tell/passages/lines.ts';
import { ToldSoFar } from '../../../../explain/tell/passages/told-so-far.ts';
import { SentenceDates } from '../../../../explain/tell/timeline/sentence-dates.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

/** Room for all. */
function enough(): ToldSoFar {
  const told = new ToldSoFar(english, Number.POSITIVE_INFINITY);
  told.open(1);
  return told;
}

const linesOf = (...drafts: readonly BlockDraft[]) => linesUnder('', ...drafts);
function linesUnder(title: string, ...drafts: readonly BlockDraft[]): ReturnType<typeof chooseNext> {
  const article = articleOf(drafts, { title });
  const prepared = prepareArticle({ ...article, meta: { ...article.meta, published: '2024-03-14' } }, english);
  const dates = new SentenceDates(prepared);
  const people = findPeople(prepared);
  const said = { prepared, statements: findSpeakers(prepared), people };
  const source = { ...said, described: people, speeches: speechesOf(said), dates };
  return chooseNext(source, openLineBook(prepared), enough());
}

const next = (...drafts: readonly BlockDraft[]) => linesOf(...drafts).map(({ text }) => text);

/** Whether each text, as a paragraph of news, is told to be to come. */
const whichOf = (...texts: readonly string[]) => texts.filter((text) => next(text).length > 0);

describe('chooseNext', () => {
  it('looks for what is to come in the main clause', () => {
    const past = [
      'Fuelling talk that the plan might soon be changed, the old mayor came home to Lisk on Wednesday.',
      'Although the mayor has vowed to open the port, he took the keys home.',
      'On 12 March, workers came to the port of Lisk for what could be a long strike.',
    ];
    expect(whichOf(...past)).toEqual([]);
    const ahead = ['While fishermen object, the mayor will open the port next week.'];
    expect(whichOf(...ahead)).toEqual(ahead);
  });

  it('takes no likeness and nothing that only would be for what is to come', () => {
    expect(
      whichOf(
        'Ilmar Varga said the debate is likely to be as lively “as drying paint”.',
        'Ilmar Varga would not propose the dam if he thought it would harm the port.',
      ),
    ).toEqual([]);
  });

  it('tells nothing as to come that was over when the article came out', () => {
    expect(whichOf('The tolls of Lisk are set to take effect on March 1.')).toEqual([]);
    expect(whichOf('The parliament of Lisk will vote on the dam in 2022.')).toEqual([]);
    const ahead = ['The tolls of Lisk are set to take effect on March 20.', 'Lisk will vote on the dam in 2025.'];
    expect(whichOf(...ahead)).toEqual(ahead);
  });

  it('tells nothing of other stories on the page', () => {
    const other = (heading: string, news: string): readonly BlockDraft[] => [
      { kind: 'heading', level: 2, text: heading },
      `${news} ${'Crowds came to see the tall white rocket stand there in the rain all day. '.repeat(4)}`,
    ];
    const all = [
      'The dam of Lisk was shut on Monday.',
      ...other('Rocket of Maren flies to the far moon', 'The crew will land on the moon next week.'),
      ...other('Crew of four waits for better weather', 'The rocket will fly again in May.'),
    ];
    const titled = (title: string) => linesUnder(title, ...all).map(({ text }) => text);
    expect(titled('Dam of Lisk shut')).toEqual([]);
    expect(titled('Dam shut, rocket of Maren flies to the moon')).not.toEqual([]);
  });

  it('tells what is scheduled, expected, demanded, planned or possible', () => {
    const ahead = [
      'The court is due to rule on the dam in May.',
      'The parliament of Lisk will vote on the treaty next week.',
      'The price of water is expected to double within ten years.',
      'The port opens to the public on Friday.',
      'Lisk plans to shut the dam by 2030.',
      'Lisk and Maren have until 1 June to answer.',
      'The mayor asked for an answer no later than 10 May.',
      'A new bill would ban all boats from the upper lake.',
      'Lisk and Maren could go to court if the talks fail, and the dam will then be shut.',
      'It is unclear whether the parliament will agree.',
      'Lisk Motors expects sales of pumps to fall this year.',
      'Varga and Lind are expecting a third child.',
      'The mayor is considering selling the port.',
      'The city has $2 million budgeted for the dam over the next five years.',
      'The dam might be shut until the flood is over.',
      'The mayors of Lisk are meeting this weekend.',
      'The lawyers of Lisk are drafting a new bill for the dam.',
      'Lisk wants Maren to hand over the maps of the dam.',
      'The owner of the port still faces nine charges of fraud.',
      'More rain is expected on Friday.',
      'The rights of the fishermen must be upheld, the court said.',
      'The port of Lisk is to become a park.',
      'It’s unclear how much the parliament will pay.',
    ];
    expect(whichOf(...ahead)).toEqual(ahead);
  });

  it('tells nothing of what once was to come', () => {
    expect(
      whichOf(
        'The court was expected to rule on the dam in May 2019.',
        'The dam was scheduled to be shut in 1999.',
        'The mayor would go on to lead the party.',
        'The dam would have cost twice as much.',
        'He could have sold the port.',
        'The vote was due to be held next week.',
      ),
    ).toEqual([]);
  });

  it('takes no name, noun, reason or wish for what is to come', () => {
    expect(
      whichOf(
        'Will Varga left the talks in the evening.',
        'The judge read out the will of the king.',
        'The flood was due to the rain of the weekend.',
        'The mayor did not want to give his name.',
        'The police stopped the car with plans to search it.',
        'It may seem too long a way to the port.',
        'There is no evidence that the drug will help anybody.',
        'It remains uncertain whether the driver had a licence.',
        'The owners sought to stop the sale saying it will hurt the valley.',
        'The app allows users to set a price if they think the rent will fall.',
        'It seems that the tower will fall at any moment.',
        'The more one sees of the port, the more one is likely to leave.',
        'The goal of the club is to win the cup.',
        'Varga had high hopes of the port.',
        'The office looks at whether the city is likely to keep its rules.',
        'A tyre must withstand four times its pressure, for example.',
        'A film can be set in any valley with a dam.',
        'Lind thought she could turn the boat around.',
      ),
    ).toEqual([]);
  });

  it('tells nothing of the page itself, to the reader, or of what always is so', () => {
    expect(
      whichOf(
        'We will update this story when the court answers.',
        'Sign up and the newsletter will reach you on Friday.',
        'You will find the port behind the mill.',
        'The river will often rise in spring.',
      ),
    ).toEqual([]);
  });

  it('does not take what somebody says of the future for what is arranged', () => {
    expect(whichOf('“We will never give up the river and the dam,” Varga said.')).toEqual([]);
    expect(whichOf('“It’s going to be tough for the valley and the port,” Varga said.')).toEqual([]);
    expect(whichOf('“The dam must be shut by 2030, and the river will rise,” an old man said.')).toEqual([]);
    expect(whichOf('“It was late. The dam will be shut by 2030 and the river will rise.”')).toEqual([]);
    expect(whichOf('Varga said the states will meet next week to “make peace”.')).toHaveLength(1);
  });

  it('tells what a named person says of it, with the name, where the article itself tells nothing', () => {
    const introduced = 'Ana Varga, the mayor of Lisk, left the talks in the evening.';
    const said = '“We’re going to shut the dam and sell the port next year. The state must pay for it.”';
    const [line] = linesOf(introduced, `“It was late,” Varga said. ${said}`);
    expect(line).toMatchObject({ speaker: 'Ana Varga', saysWho: false, quoted: true });
    const told = 'The parliament of Lisk will vote on the treaty next week.';
    expect(next(introduced, `“It was late,” Varga said. ${said}`, told)).toEqual([told]);
  });

  it('calls by a surname only whom Who’s who introduces', () => {
    const text = 'Varga is planning another sale of the port.';
    expect(next('Ana Varga, the mayor of Lisk, left the talks.', text)).toEqual([text]);
    expect(next('Ana Varga left the talks.', text)).toEqual([]);
  });

  it('asks more of an opinion, and of background, than of news', () => {
    const text = 'The river will be shared by all of the valley.';
    expect(next(text)).toEqual([text]);
    expect(next({ text, role: 'analysis', chance: 0.9 })).toEqual([]);
    expect(next({ text, role: 'background', chance: 0.9 })).toEqual([]);
    expect(next({ text, role: 'faq' })).toEqual([]);
    expect(next({ text, role: 'other' })).toEqual([]);
  });

  it('takes all of a section whose heading says so, but not of what the words only make likely', () => {
    const text = 'The lawyers of both sides have gone home for now.';
    expect(next({ text, role: 'next' })).toEqual([text]);
    expect(next({ text, role: 'next', chance: 0.9 })).toEqual([]);
  });

  it('shows the three that tell most clearly, in reading order, and none that hangs in the air', () => {
    const clear = [
      'The court is due to rule on the dam next month.',
      'The port is set to open on Friday.',
      'The states are expected to meet next week.',
    ];
    expect(next('The river will be shared by all.', ...clear, 'The dam will be shut.')).toEqual(clear);
    expect(next('They will vote on it next week.')).toEqual([]);
    expect(next('Will the dam be shut next week?')).toEqual([]);
  });
});
