import { describe, expect, it } from 'vitest';
import { explainArticle } from '../../../../explain/explain-article.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import type { Role } from '../../../../explain/model/article.ts';
import { defaultPreferences } from '../../../../explain/model/preferences.ts';
import type { Line } from '../../../../explain/model/reading.ts';
import { articleOf, type BlockDraft, glossaryOf } from '../../article-of.ts';

const index = buildTermIndex(glossaryOf([]));
const title = 'Port town votes to sell its harbour';

function linesOf(drafts: readonly BlockDraft[], headline = title): readonly Line[] {
  return explainArticle(articleOf(drafts, { title: headline }), index, defaultPreferences).briefing.gist;
}

const gistOf = (drafts: readonly BlockDraft[], headline = title) => linesOf(drafts, headline).map(({ block }) => block);
const textsOf = (drafts: readonly BlockDraft[]) => linesOf(drafts).map(({ text }) => text);

const as = (role: Role, text: string) => ({ text, role });
const news = (text: string) => as('news', text);

const lead = as(
  'lead',
  'The council of the port town voted on Thursday to sell the harbour to a shipping company from the capital.',
);
const price = news(
  'The shipping company will pay 40 million for the harbour, the two piers and the land behind them, said the council.',
);
const background = [
  as(
    'background',
    'The harbour of the town was founded in 1871 and has belonged to the council since the last war ended.',
  ),
  as(
    'background',
    'An earlier sale of the harbour to a company failed in 2011 because nobody there could agree on it.',
  ),
];
const dispute = as(
  'analysis',
  'Fishermen of the town reject the sale of the harbour and say that the council never asked them about it.',
);
const ahead = [
  as('next', 'A court in the capital will decide next month whether the council may sell the harbour to the company.'),
  as('next', 'Cranes and sheds are to be handed over at the end of the year if the judges agree to it.'),
];
const report = [lead, price, ...background, dispute, ...ahead];

/** So long an article has room for all lines, and nothing of this is likely to matter. */
const padding = Array.from({ length: 30 }, (_, at) =>
  news(
    `Visitor number ${at} walked along pier ${at} on that evening, looked at the boats, bought bread and went home.`,
  ),
);
const long = (drafts: readonly BlockDraft[]) => [...drafts, ...padding];

/** All of them worth a line. */
const weighty = [
  'Nine members want the port town to sell its harbour because repairs, wages and fuel have cost more each winter than ferries and fishing ever brought in, and no bank in the whole region would lend a single coin for dredging the silted channel again this spring.',
  'Votes to sell the harbour were counted twice in the port town, since two absent members had sent letters whose seals were broken, and a lawyer spent the afternoon on the telephone until a judge allowed them, with a warning that errors of this kind end elections.',
  'The buyer of the port town’s harbour, founded by three brothers as a maker of ropes, runs terminals on four coasts, employs six thousand dockers, publishes no accounts and was fined last summer for oil that leaked from a rusty tank into a bird reserve.',
  'Unions fear that whoever buys the harbour will sell off cranes, warehouses and pensions before the port town notices, as happened up the river, where machines now stand idle, grass grows between rails and young people leave on the first bus of every Monday.',
].map(news);

describe('chooseGist', () => {
  it('says what happened first, and in reading order', () => {
    const gist = gistOf(long(report));
    expect(gist[0]).toBe(0);
    expect(gist).toEqual([...gist].sort((a, b) => a - b));
  });

  it('has three lines, four of an article of 900 words, fewer of a short one', () => {
    const parts = [
      'Nine members want the port town to sell its harbour because repairs, wages and fuel have cost more each winter than ferries and fishing ever brought in, and no bank in the whole region would lend a single coin for dredging the silted channel again this spring.',
      'Votes to sell the harbour were counted twice in the port town, since two absent members had sent letters whose seals were broken, and a lawyer spent the afternoon on the telephone until a judge allowed them, with a warning that errors of this kind end elections.',
      'The buyer of the port town’s harbour, founded by three brothers as a maker of ropes, runs terminals on four coasts, employs six thousand dockers, publishes no accounts and was fined last summer for oil that leaked from a rusty tank into a bird reserve.',
      'Unions fear that whoever buys the harbour will sell off cranes, warehouses and pensions before the port town notices, as happened up the river, where machines now stand idle, grass grows between rails and young people leave on the first bus of every Monday.',
    ].map(news);
    expect(gistOf([lead, ...parts, ...padding.slice(0, 28)])).toHaveLength(3);
    expect(gistOf([lead, ...parts, ...padding, ...padding, ...padding, ...padding])).toHaveLength(4);
    expect(gistOf([lead, price])).toHaveLength(1);
  });

  it('has no third line where no other paragraph is likely to matter', () => {
    expect(gistOf(long([lead, price]))).toEqual([0, 1]);
  });

  it('tells the headline’s fact, wherever that stands', () => {
    const opening = as(
      'lead',
      'On winter evenings nobody in these streets speaks of anything but money, boats and the weather.',
    );
    const late = news(`${lead.text}`);
    expect(gistOf([opening, ...padding.slice(0, 8), late, ...padding])).toContain(9);
  });

  it('tells it though the sentence turns against what another paragraph says', () => {
    const before = as('lead', 'For years the mayor promised fishermen that their boats and piers were safe with him.');
    const turn = news('But the council of the port town voted on Thursday to sell its harbour to a company.');
    expect(gistOf([before, turn, ...padding])).toContain(1);
    expect(gistOf([before, news(turn.text.replace('But the council', 'But it')), ...padding])).not.toContain(1);
  });

  it('tells another sentence where the book has no line for the best one', () => {
    const talk = news('Click here to read how the council of the port town votes on Thursday to sell its harbour.');
    const told = as(
      'background',
      'The port town votes on whether to sell, and this took all of a long cold day for them.',
    );
    expect(gistOf([talk, ...padding.slice(0, 5), told, ...padding])).toContain(6);
  });

  it('prefers what the headline says and no line tells yet', () => {
    const crowd = news(
      'Half of the port town looked at cranes, ropes, nets and land, drank tea or wine, sang until late and left very slowly.',
    );
    const brewers = news('Two brewers stood at the gate with bread, looked at visitors and went home by bus again.');
    const drafts = [lead, crowd, crowd, crowd, ...padding.slice(0, 1), brewers, ...padding];
    expect(gistOf(drafts, 'Port town votes to sell harbour to a company, brewers stand at gate')).toContain(5);
  });

  it('tells it in the article’s own voice', () => {
    const said = as('quote', '“Our port town votes to sell its harbour,” said Ilse Varga, the mayor of the place.');
    expect(gistOf([said, lead, ...padding])).toContain(1);
  });

  it('tells the opening too where the headline plays with words', () => {
    const opening = as('lead', 'On winter evenings nobody speaks of anything but money.');
    const tale = (text: string) =>
      news(`${text} the tale of this harbour, its winds, songs and women, was told again there.`);
    const tales = ['When long nights came, in every bar,', 'In schools, on ships, at sea and in church,'].map(tale);
    const third = tale('By men who had never seen it, or so they said in court,');
    const headline = 'Songs of a harbour, nights of wind: those who laugh, cough, curse and weep';
    const late = ['laugh', 'cough', 'curse', 'weep'].map((verb) =>
      news(`Some of them ${verb}, as people of that kind do.`),
    );
    expect(gistOf([opening, ...tales, third, ...padding, ...late], headline)).toContain(0);
  });

  it('takes no lesser sentence of a paragraph whose best one says what is told already', () => {
    const again = `${lead.text.replace('on Thursday', 'late on Thursday')} A cat slept under the table of the mayor all that evening long.`;
    expect(gistOf([lead, as('lead', again), ...padding])).not.toContain(1);
  });

  it('never takes background, what is to come or a dispute for their own sake', () => {
    const quiet = [
      as('background', 'In 1871 it was small.'),
      as('background', 'In 1911 it grew.'),
      as('next', 'Rain is expected.'),
      as('next', 'More will follow.'),
      as('analysis', 'Critics object.'),
    ];
    expect(gistOf(long([lead, price, ...quiet])).filter((at) => at >= 2 && at < 7)).toEqual([]);
  });

  it('leaves the only paragraph of background to the section that is made for it', () => {
    expect(gistOf([lead, background[0] ?? '', ...padding])).not.toContain(1);
  });

  it('does not say nearly the same twice', () => {
    const again = as('lead', `${lead.text.replace('on Thursday', 'late on Thursday')}`);
    const gist = gistOf([lead, again, ...report.slice(1), ...padding]);
    expect(gist.filter((at) => at < 2)).toHaveLength(1);
  });

  it('passes over the flourish that opens a paragraph', () => {
    expect(textsOf([as('lead', `The vote is in. ${lead.text}`), ...report.slice(1), ...padding])[0]).toBe(lead.text);
  });

  it('takes no question, and no sentence that hangs on another paragraph', () => {
    const gist = gistOf([
      as('lead', 'Who would sell the harbour of the port town to a company?'),
      as('lead', 'It voted in the port town to sell the harbour and everything around it.'),
      ...report.slice(1),
    ]);
    expect(gist).not.toContain(0);
    expect(gist).not.toContain(1);
  });

  it('brings what a “But” turns against in the same line', () => {
    const both = 'The port town wanted to keep its harbour for good. But the council votes now to sell the harbour.';
    expect(textsOf([as('lead', both), ...padding])).toContain(both);
  });

  describe('where the headline says more than one line', () => {
    const point = 'The members want to pay the debt of the island with the money.';
    const headline = `${title} to pay debt of island`;

    it('brings the sentence beside the news that tells the rest', () => {
      const both = `${lead.text} ${point}`;
      expect(linesOf([as('lead', both), ...padding], headline)[0]?.text).toBe(both);
      expect(linesOf([as('lead', both), ...padding])[0]?.text).toBe(lead.text);
    });

    it('brings none that asks, quotes or makes it too long', () => {
      for (const beside of [
        'Who would pay the debt of the island?',
        '“We pay the debt of the island with it,” said Ilse Varga, the mayor.',
        point.replace(
          'want',
          `want${', and so did all the others who had come to the town hall,'.repeat(3)} and wanted`,
        ),
      ])
        expect(linesOf([as('lead', `${lead.text} ${beside}`), ...padding], headline)[0]?.text).toBe(lead.text);
    });

    it('tells the rest from wherever it stands, in place of what is needed least', () => {
      const late = [lead, ...weighty, ...padding.slice(0, 28), news(point)];
      expect(gistOf(late)).not.toContain(late.length - 1);
      expect(gistOf(late, headline)).toEqual([0, expect.any(Number), late.length - 1]);
    });

    it('tells it in a short article too', () => {
      const short = [lead, news('Boats come and go every evening.'), news(point)];
      expect(gistOf(short, headline)).toEqual([0, 2]);
    });

    it('tells something of every name that the article comes back to', () => {
      const about = (text: string) => as('analysis', text);
      const country = [
        about('Ships that sail from Velmar could lose a berth there.'),
        ...Array.from({ length: 12 }, (_, at) =>
          about(`Captain ${at} of Velmar waits on the pier for a word from them.`),
        ),
      ];
      const told = linesOf(
        [lead, price, ...country, ...padding.slice(0, 20)],
        'What the port town votes to sell means for Velmar',
      );
      expect(told.some(({ text }) => text.includes('Velmar'))).toBe(true);
    });
  });

  it('says what the article is about where the headline only asks', () => {
    const scene = as('lead', 'A grey heron stood on the pier that morning and looked at the water for a long time.');
    const parts = ['The ferry was late since the engine had failed.', 'Every engine of a ferry costs money.'].map(news);
    const centre = news('The engine of the ferry failed because the island saved money on it for nine years.');
    const more = ['Money for the ferry is short.', 'The engine is old.', 'The island has a ferry.'].map(news);
    const drafts = [scene, ...parts, centre, ...more];
    expect(gistOf(drafts, 'Why are the islanders so angry?')).toContain(drafts.indexOf(centre));
  });

  it('passes over what only chats with the readers', () => {
    const chat = news(
      'Anyone who has ever had to vote on how to sell a harbour in a port town will tell you that you never do so without a plan, a lawyer and a very long evening.',
    );
    expect(gistOf([lead, chat, ...padding])).not.toContain(1);
    expect(
      gistOf([lead, news(chat.text.replace('Anyone', 'Members').replaceAll('you', 'them')), ...padding]),
    ).toContain(1);
  });
});
