import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';
import { articleOf, type BlockDraft } from '../../article-of.ts';

const speakers = (...drafts: BlockDraft[]) =>
  findSpeakers(prepareArticle(articleOf(drafts), english)).map(({ speaker }) => speaker);

describe('findSpeakers', () => {
  it.each([
    ['“We will not sign this text,” said Ilse Varga, the mediator.', 'Ilse Varga'],
    ['“We will not sign this text,” Ilse Varga said.', 'Ilse Varga'],
    ['“We will not sign this text,” Varga, the mediator, told reporters.', 'Varga'],
    ['Foreign Minister Ilse Varga said that the text was ready.', 'Foreign Minister Ilse Varga'],
    ['The text is ready, according to the foreign ministry.', 'the foreign ministry'],
    ['The text is ready, a port spokesman said.', 'a port spokesman'],
    ['Port officials said in a statement that the text was ready.', 'Port officials'],
    ['On Monday, Varga said the text was ready.', 'Varga'],
    ['The rain fell on the city all day.', null],
    ['It said nothing about the river.', null],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('gives the second sentence of a quotation the same speaker', () => {
    expect(speakers('“We will not sign this text,” said Ilse Varga. “The river is ours and stays ours.”')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
    expect(speakers('“The river is ours and stays ours. We will not sign,” Ilse Varga said.')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
  });

  it('carries a speaker over to a paragraph that is only a quotation', () => {
    expect(speakers('Ilse Varga said the text was dead.', '“The river is ours and stays ours.”', 'Rain fell.')).toEqual(
      ['Ilse Varga', 'Ilse Varga', null],
    );
  });

  it.each([
    ['“The river is ours,” H. David Lind said.', 'H. David Lind'],
    ['“We ran,” her mother, Fiona, said in a statement.', 'Fiona'],
    ['VFI Chief Executive, Ilse Varga, said: “We will see this through.”', 'Ilse Varga'],
    ['Asked why he stayed, Varga said, “It is our river.”', 'Varga'],
    ['When the reporter asked the mayor about it, Varga said the following.', 'Varga'],
    ['“It is theirs,” said one user of the site.', 'one user of the site'],
    ['“It is theirs,” a spokesman for the city said.', 'a spokesman for the city'],
    ['“It is theirs,” said a dispatcher.', 'a dispatcher'],
    ['As the Lisk report states: “The river belongs to all of us.”', 'the Lisk report'],
    ['Here’s how Acme CEO Omar Belan responded to it: “We are the best there is.”', 'Acme CEO Omar Belan'],
    ['The villagers were told to stay.', null],
    ['“What we feared and repeatedly warned about has happened.”', null],
    ['She wrote that a painkiller warned nobody.', null],
    ['According to reports, he fell.', null],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('does not take for the speaker whom a quotation lets speak', () => {
    expect(
      speakers('“We ran as we could. The officer said we should. It was loud in there,” Ilse Varga said.'),
    ).toEqual(Array(3).fill('Ilse Varga'));
  });

  it('goes on with a quotation that the paragraph before left open', () => {
    expect(
      speakers('Ilse Varga wrote: “The river is ours.', '“We shall keep it, and we shall', 'Rain fell on all of them.'),
    ).toEqual(['Ilse Varga', 'Ilse Varga', null]);
  });

  it('gives what stands behind a colon to who announced it', () => {
    expect(speakers('Varga said in reply:', '“The river is ours and stays ours.” It rained.')[1]).toBe('Varga');
    expect(speakers('Varga said in reply:', { kind: 'quote', text: 'The river is ours.' })).toEqual([null, 'Varga']);
  });

  it.each([
    ['“We run it,” a spokesperson at Lisk Port said.', 'a spokesperson at Lisk Port'],
    ['A recent report by the Lisk Institute said that it rained.', 'A recent report by the Lisk Institute'],
    ['It rained, according to a study Monday in Lisk Water.', 'a study in Lisk Water'],
    ['A doctor on the scene said that it rained.', 'A doctor on the scene'],
    ['A port spokesperson at Lisk’s harbour said that it rained.', 'A port spokesperson'],
    ['A port spokesperson in March said that it rained.', 'A port spokesperson'],
    ['It rained, analysts at Lisk Port wrote.', 'analysts at Lisk Port'],
    ['An official in the works minister’s office said that it rained.', 'An official in the works minister’s office'],
    ['US officials said that it rained.', 'US officials'],
    [
      'It rained, according to a report issued last year by the Office of the Lisk Weir.',
      'a report by the Office of the Lisk Weir',
    ],
    ['It rained, company CEO Ilse Varga said.', 'CEO Ilse Varga'],
  ])('says of which body or where somebody without a name is in "%s"', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('gives words of a quotation within a quotation to nobody', () => {
    expect(speakers('“They told us, ‘We heard of somebody. Let us know if he comes back,’” Ilse Varga said.')).toEqual([
      'Ilse Varga',
      null,
    ]);
    expect(speakers("\"They said, 'We saw it. We won't go back.' That was it,\" Ilse Varga said.")).toEqual([
      'Ilse Varga',
      null,
      'Ilse Varga',
    ]);
  });

  it('takes the page’s own name for the article’s voice', () => {
    const said = (site: string) => {
      const article = articleOf(['Lisk Today later confirmed that the river rose.']);
      const named = { ...article, meta: { ...article.meta, site } };
      return findSpeakers(prepareArticle(named, english)).map(({ speaker }) => speaker);
    };
    expect(said('Port Times')).toEqual(['Lisk Today']);
    expect(said('The Lisk Today')).toEqual([null]);
  });

  it('leaves a sentence to the article of which only some words are quoted', () => {
    const own =
      'The plan of the two states for the river banks was a “dead letter from the start” in all of the north.';
    expect(speakers(`Ilse Varga said the text was dead. ${own}`)[1]).toBeNull();
    expect(
      speakers('Ilse Varga said the text was dead.', '“The river is ours” was what people sang. It rained.')[1],
    ).toBeNull();
  });

  it('does not take a subject behind "said" for the speaker', () => {
    expect(speakers('Ilse Varga, the mediator, said Lind was ill.')).toEqual(['Ilse Varga']);
    expect(speakers('The text is ready, said Lind.')).toEqual(['Lind']);
  });

  it.each([
    ['The index added five points.', null],
    ['The rain continued in the valley.', null],
    ['The port mayor added that it rained.', 'The port mayor'],
    ['Varga continued: “The river is ours for ever.”', 'Varga'],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('leaves a quotation after somebody else’s business without a speaker', () => {
    expect(speakers('Ilse Varga said the text was dead. Rain fell. Night fell.', '“The river is ours.”')[3]).toBeNull();
  });

  it('finds the name below or behind a set-off quotation', () => {
    expect(speakers({ kind: 'quote', text: 'The river is ours.' }, '— Ilse Varga, mediator')[0]).toBe('Ilse Varga');
    expect(speakers('“The river is ours and ours alone.” — Ilse Varga, mediator')[0]).toBe('Ilse Varga');
  });

  it('goes by the labels of an interview', () => {
    expect(
      speakers('Anna Lind: Whose is it?', 'Ilse Varga: It is ours.', 'Anna Lind: Why?', 'Ilse Varga: It always was.'),
    ).toEqual(['Anna Lind', 'Ilse Varga', 'Anna Lind', 'Ilse Varga']);
    expect(speakers('Note: It rained.', 'Note: It snowed.')).toEqual([null, null]);
    expect(speakers('Lisk: It rained.', 'Varga: It snowed.')).toEqual([null, null]);
    expect(speakers('Lisk: It rained.', 'Varga: It snowed.', 'Lisk: It hailed.', 'Varga: It froze.')[0]).toBeNull();
    expect(speakers('We met Ilse Varga.', 'Courant: Did it rain?', 'Varga: It snowed.').slice(1)).toEqual([
      'Courant',
      'Varga',
    ]);
  });

  it('names nobody for what the speaker of a turn only retells', () => {
    const turn = 'Ilse Varga: It rained. Omar Belan says it snowed. She said it hailed. I said it froze.';
    expect(speakers('Anna Lind: Did it rain?', turn, 'Anna Lind: Why?', 'Ilse Varga: It did.')).toEqual([
      'Anna Lind',
      'Ilse Varga',
      null,
      null,
      'Ilse Varga',
      'Anna Lind',
      'Ilse Varga',
    ]);
  });

  it('knows by the first name whom the article gave in full', () => {
    expect(speakers('Minister Fadu Belan left.', 'Fadu said it rained.', 'He said it snowed.')[2]).toBe('Fadu Belan');
  });

  it.each([
    ['Shortly after Lisk said it rained, the river rose.', null],
    ['Varga was late and said that it rained.', 'Varga'],
    ['The works minister who was late said that it rained.', 'The works minister'],
    ['Hopefully said that it rained.', null],
    ['According to the court documents obtained under the Access to Water Act, it rained.', 'the court documents'],
    ['Boards are one of its main features, built to stir rivalry over so-called paths called “segments”.', null],
    [
      'A blend of Rotling and Weissling, it’s light and offers berry, citrus, and herbal notes before a tart end.',
      null,
    ],
    ['However, individual member states have sent arms.', null],
    ['The dam, Varga notes, matters to all.', 'Varga'],
    ['Belan got a letter from the mayor but said he could not read it.', 'Belan'],
    ['Regarding the posts, Belan took a “so what” stance and said none of them harmed anybody.', 'Belan'],
    [
      'Minister of Rivers, Ilse Varga, would not say whether the ministry knew and only said: “Ask them.”',
      'Ilse Varga',
    ],
    ['The union chief at the time, Ilse Varga, said it rained.', 'Ilse Varga'],
    ['The rain fell, according to figures released in May.', null],
    ['(As Ilse Varga noted at the time, the dam leaks.)', 'Ilse Varga'],
    ['The Centre for River Research (CRR) said that the dam leaks.', 'The Centre for River Research'],
    ['The Institute on River Affairs said that the dam leaks.', 'The Institute on River Affairs'],
    ['Channel 7 Lisk reported that the dam leaks.', 'Channel 7 Lisk'],
    ['Fellow protester, bridge engineer Omar Belan, 60, said: “It leaks.”', 'Omar Belan'],
    ['Despite the rain, Omar Belan, Director of Works at Lisk Harbour told Acme that it leaks.', 'Omar Belan'],
    ['Omar Belan and a river engineer told reporters that the dam leaks.', null],
    ['Some members of the council said that the dam leaks.', null],
    ['“It leaks and has leaked for years,” some said.', null],
    ['“It leaks and has leaked for years,” says Lisk engineer', null],
    ['Even the rules of the service, part of the River Department, note that it leaks.', null],
    ['Belan is wanted over his alleged role in the flood.', null],
    ['The dam has the added benefit that it never leaks.', null],
    ['The visit was short and was not announced to reporters.', null],
    ['Villagers took her to a house in Lisk.Doctors said that she was well.', null],
    ['Today the plan may well have grown, as the dam’s engineers have confirmed that it leaks.', 'the dam’s engineers'],
    ['“It is ours alone and for ever,” McNally said.', 'McNally'],
    ['“It is ours alone and for ever,” Kelly said.', 'Kelly'],
  ])('hears in "%s" %s', (text, speaker) => {
    expect(speakers(text)[0] ?? null).toBe(speaker);
  });

  it('gives no answer to who asked, nor a question to who answered', () => {
    const asked = '“Does it leak?” asked Omar Belan. “It does not leak at all,” replied Ilse Varga.';
    expect(speakers(asked, '“Then why is my cellar full of it?”')[2]).toBeNull();
    expect(speakers('Ilse Varga said it rained.', '“Does it leak?” “It does not.”').slice(1)).toEqual([null, null]);
    expect(speakers('Omar Belan left.', 'Ilse Varga said it rained.', '“It does not leak.”')[2]).toBe('Ilse Varga');
  });

  it('calls a sentence quoted from four quoted words on', () => {
    const quoted = (text: string) => findSpeakers(prepareArticle(articleOf([text]), english))[0]?.quoted;
    expect(quoted('Varga called it “a dead letter”.')).toBe(false);
    expect(quoted('Varga called it “a dead letter from the start”.')).toBe(true);
  });

  it('gives up on a block of hundreds of sentences, and does so at once', () => {
    const prepared = (times: number) => prepareArticle(articleOf(['“I,” said Ann. '.repeat(times)]), english);
    const statements = findSpeakers(prepared(25_000));
    expect(statements.every(({ speaker }) => speaker === null)).toBe(true);
    expectSteadyWork(4000, prepared, findSpeakers);
  });
});
