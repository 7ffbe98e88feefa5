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
    ['The text is ready, a spokesman said.', 'a spokesman'],
    ['Officials said in a statement that the text was ready.', 'Officials'],
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
    ['As the report states: “The river belongs to all of us.”', 'the report'],
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
    ['Varga has responded with harsh attacks on the court.', null],
    ['Varga responded to the claims in a post, and left.', null],
    ['Varga responded that the court was wrong.', 'Varga'],
    ['Acme Lisk reported spring profits that fell short.', null],
    ['Acme Lisk reported on Monday that profits fell.', 'Acme Lisk'],
    ['Villagers worry that the river will rise.', null],
    ['Villagers warn that the river will rise.', 'Villagers'],
    ['After four years in office, Varga continues to thrill the crowds.', null],
    ['If the tide was turning, like Varga insists daily, would the minister be gone?', null],
    ['The tide was turning, like Varga insists daily, and the minister was gone.', null],
    ['Would the tide turn, as Varga said, in the spring?', null],
    ['Given the rain – 13 days, according to Varga – there is every reason to doubt the tale.', null],
    ['The rain was heavy – 13 days of it, according to Varga.', 'Varga'],
    ['Here’s how Ilse Varga responded to the claims:', null],
    ['Longer-term, though, the port might need help – whether it admits that or not – from the state.', null],
  ])('tells a clause of saying from other clauses in "%s"', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    ['“We run it,” a spokesperson at Lisk Port said.', 'a spokesperson at Lisk Port'],
    ['A recent report by the Lisk Institute said that it rained.', 'A recent report by the Lisk Institute'],
    ['It rained, according to a study Monday in Lisk Water.', 'a study in Lisk Water'],
    ['A doctor on the scene said that it rained.', 'A doctor on the scene'],
    ['A spokesperson at Lisk’s harbour said that it rained.', 'A spokesperson'],
    ['A spokesperson in March said that it rained.', 'A spokesperson'],
    ['It rained, company CEO Ilse Varga said.', 'CEO Ilse Varga'],
  ])('says of which body or where somebody without a name is in "%s"', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('means a spokeswoman by "she", not whose spokeswoman she is', () => {
    const first = 'Omar Belan left. A spokeswoman for Peter Lind said it rained.';
    expect(speakers(first, 'It had rained for days, she said.')[2]).toBe('A spokeswoman for Peter Lind');
    const student = 'A student at Lisk College said it rained.';
    expect(speakers(student, 'It had rained for days, he said.')[1]).toBe('A student at Lisk College');
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

  it('lets nobody speak on as "he" behind another’s surname', () => {
    const first = 'Peter Lind, a baker, said it rained.';
    expect(speakers('Adam White, a cook, left.', first, 'White left. But he insisted that it had.')[3]).toBe('White');
    expect(speakers('Zorbo Quarn left.', first, 'Quarn left. But he insisted that it had.')[3]).toBeNull();
    expect(speakers(first, 'Nobody stayed. But he insisted that it had.')[2]).toBe('Peter Lind');
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
    ['The mayor added that it rained.', 'The mayor'],
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

  it('gives "he" and "she" to the last person of that gender', () => {
    const both = 'Anna Varga met Thomas Belan.';
    expect(
      speakers(both, 'Varga told Belan to leave.', 'Belan left at once.', '“It was loud in there,” she said.')[3],
    ).toBe('Varga');
    expect(speakers(both, 'Rain fell.', '“It was loud in there,” he said.')[2]).toBe('Thomas Belan');
    expect(speakers('Peter Varga met Thomas Belan.', '“It was loud in there,” he said.')[1]).toBeNull();
    expect(speakers('Mr. Lisk wept.', '“It was loud in there,” she said.')[1]).toBeNull();
  });

  it('does not take somebody for the speaker of words about him', () => {
    const words = '“He learned to swim, and it saved him in the end,” he said.';
    expect(speakers('Thomas Belan said the text was dead.', words)[1]).toBe('Thomas Belan');
    expect(speakers('Thomas Belan said the text was dead.', 'Peter Lisk left the room.', words)[2]).toBeNull();
    expect(speakers('Peter Lisk left the room.', words)[1]).toBeNull();
    expect(speakers('Peter Lisk left the room.', '“It was loud in there,” he said.')[1]).toBe('Peter Lisk');
  });

  const varga = 'Councillor Thomas Varga said the dam was safe.';

  it('gives a pronoun to nobody where the speaker and somebody named since fit alike', () => {
    const words = '“We have seen nothing of all that,” he said.';
    expect(speakers(varga, 'He said Mr Omar Belan built it.', words)[2]).toBe('Councillor Thomas Varga');
    expect(speakers(varga, 'He said Mr Omar Belan built it.', 'Mr Belan then sold it.', words)[3]).toBeNull();
    expect(speakers(varga, 'Peter Lisk left the room.', 'Rain fell.', words)[3]).toBeNull();
    expect(speakers(varga, 'Mr Peter Lisk met Omar Belan.', words)[2]).toBeNull();
  });

  it('gives a pronoun to who has just come into the text, alone', () => {
    const words = '“We have seen nothing of all that,” he said.';
    expect(speakers(varga, 'Peter Lisk left the room.', words)[2]).toBe('Peter Lisk');
    expect(speakers('Peter Lisk left.', varga, 'Rain fell.', `Lisk was not there. ${words}`)[4]).toBe('Lisk');
    expect(speakers(varga, `When Peter Lisk was asked, he said that it leaks.`)[1]).toBe('Peter Lisk');
  });

  it('gives a pronoun to nobody behind somebody whom the text does not name', () => {
    expect(speakers(varga, 'His lawyer said that it leaks.', '“It was loud in there,” he said.')).toEqual([
      'Councillor Thomas Varga',
      null,
      null,
    ]);
  });

  it('remembers by "she" that a name is a woman’s', () => {
    const lines = ['Zanozi Lind left.', 'She said the dam was safe.'];
    expect(speakers(...lines, 'He said the dam was not.')).toEqual([null, 'Zanozi Lind', null]);
  });

  it('takes "he" for the one whom the sentence before made known', () => {
    expect(speakers('The first witness was Lisk head Gen Tovo Belan, who came late.', 'He said it rained.')[1]).toBe(
      'Tovo Belan',
    );
  });

  it('takes nobody for "he" who acts in a quotation only', () => {
    expect(speakers('“Thomas Varga left us alone. It rained.”', '“It was loud in there,” he said.')[2]).toBeNull();
  });

  it('knows by the first name whom the article gave in full', () => {
    expect(speakers('Minister Fadu Belan left.', 'Fadu said it rained.', 'He said it snowed.')[2]).toBe('Fadu Belan');
  });

  it.each([
    ['Shortly after Lisk said it rained, the river rose.', null],
    ['Varga was late and said that it rained.', 'Varga'],
    ['The minister who was late said that it rained.', 'The minister'],
    ['Hopefully said that it rained.', null],
    ['According to the documents obtained under the Access to Water Act, it rained.', 'the documents'],
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

  it.each([
    ['Sir – Your paper on the dam says that it leaks.', null],
    ['Dear Editor, The council claims that the dam leaks.', 'The council'],
    ['Sir Omar Belan says that the dam leaks.', 'Sir Omar Belan'],
    ['The map, of a weir with a barrier, was shown by the engineer Omar Belan, who said that it leaks.', 'Omar Belan'],
    ['The map was drawn by a cousin of Omar Belan, who said that the dam leaks.', null],
    ['The mayor sent for Omar Belan and Ilse Varga, who said that the dam leaks.', null],
    ['The river rose, the guard, who said that the dam leaks, told Acme.', 'the guard'],
    ['The guard who closed the weir asked Belan to open it.', null],
    ['The guard who closed the weir asked why it leaks.', 'The guard'],
    ['Although the mayor, Ilse Varga, called it safe, two rowers said the dam leaks.', null],
    ['Although the mayor, Ilse Varga, called it safe, two officials said the dam leaks.', 'two officials'],
    ['In a speech on Monday Ilse Varga, a former rower, said that the dam leaks.', 'Ilse Varga'],
    ['In the hall in Lisk, a town of rowers, residents said that the dam leaks.', 'residents'],
    ['In a letter to Ilse Varga, the mayor said that the dam leaks.', 'the mayor'],
    ['Neither Belan nor Varga said whether the dam leaks.', null],
    ['The founder, Omar Belan, and his present deputy, Ilse Varga, said that the dam leaks.', null],
    ['Varga has never said that the dam leaks.', null],
    ['Had Varga said that the dam leaks, nobody would have drowned.', null],
    ['“It is ours alone and for ever,” Varga is alleged to have said.', null],
    ['The play, a farce with Ilse Varga, says little about the dam.', null],
    ['The rower Omar Belan, quoting his aunt Ilse Varga, said that the dam leaks.', 'The rower Omar Belan'],
  ])('tells who speaks from who is only near: "%s" %s', (text, speaker) => {
    expect(speakers(text)[0] ?? null).toBe(speaker);
  });

  it('gives no answer to who asked, nor a question to who answered', () => {
    const asked = '“Does it leak?” asked Omar Belan. “It does not leak at all,” replied Ilse Varga.';
    expect(speakers(asked, '“Then why is my cellar full of it?”')[2]).toBeNull();
    expect(speakers('Ilse Varga said it rained.', '“Does it leak?” “It does not.”').slice(1)).toEqual([null, null]);
    expect(speakers('Omar Belan left.', 'Ilse Varga said it rained.', '“It does not leak.”')[2]).toBe('Ilse Varga');
  });

  it('remembers by "he" that somebody without a name is a man', () => {
    const lines = ['The deputy said that it rained.', '“It was loud in there,” he said.'];
    expect(speakers(...lines, '“It was loud in there,” he said.')[2]).toBe('The deputy');
    expect(speakers(...lines, '“It was loud in there,” she said.')[2]).toBeNull();
  });

  it('gives "they" and "it" only to who spoke before', () => {
    expect(speakers('Officials warned the villagers.', '“It was loud in there,” they said.')[1]).toBe('Officials');
    expect(speakers('Acme Lisk is small. It rained.', '“It was loud in there,” they said.')[2]).toBeNull();
  });

  it('takes a pronoun for whoever spoke last', () => {
    expect(speakers('Ilse Varga said the text was dead.', '“The river is ours and stays ours,” she said.')).toEqual([
      'Ilse Varga',
      'Ilse Varga',
    ]);
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

  describe('where two could be meant', () => {
    const words = '“It was loud in there,”';

    it('gives a surname to nobody, once two of that name are known', () => {
      expect(speakers('Ilse Varga and Omar Varga left.', `${words} Varga said.`)[1]).toBeNull();
      expect(speakers('Ilse and Omar Varga left.', `${words} Varga said.`)[1]).toBeNull();
      expect(speakers('Mayor Ilse Varga left.', `${words} Varga said.`, 'Omar Varga stayed.')[1]).toBe('Ilse Varga');
    });

    it('tells namesakes apart by address, office and the paragraph', () => {
      const both = 'Minister Ilse Varga met Mayor Omar Varga.';
      expect(speakers(both, `${words} Mrs Varga said.`)[1]).toBe('Ilse Varga');
      expect(speakers(both, `${words} Mayor Varga said.`)[1]).toBe('Omar Varga');
      expect(speakers(both, `Omar Varga was late. ${words} Varga said.`)[2]).toBe('Omar Varga');
      expect(speakers(both, `${words} the younger Varga said.`)[1]).toBeNull();
    });

    it('gives an office to who alone holds it', () => {
      const one = 'Foreign minister Ilse Varga left.';
      expect(speakers(one, `${words} the minister said.`)[1]).toBe('Ilse Varga');
      expect(speakers(one, 'Interior minister Omar Belan left.', `${words} the minister said.`)[2]).toBeNull();
      expect(speakers(one, 'Interior minister Omar Belan left.', `${words} the interior minister said.`)[2]).toBe(
        'Omar Belan',
      );
      expect(speakers('A spokesman for the port left.', `${words} the spokesman said.`)[1]).toBe('the spokesman');
      expect(speakers('A port spokesman met a city spokeswoman.', `${words} the spokeswoman said.`)[1]).toBeNull();
      expect(speakers('Rain fell.', `${words} the woman said.`)[1]).toBeNull();
      expect(speakers('Rain fell.', `${words} his lawyer said.`)[1]).toBeNull();
    });

    it('does not take who asked for who answers', () => {
      const asked = 'Ilse Varga left. A reporter asked Varga, “What do you see there?”';
      expect(speakers(asked, `${words} she replied. “It is loud there, too.”`).slice(2)).toEqual([null, null]);
      expect(speakers(asked, `${words} she said.`)[2]).toBeNull();
      expect(speakers('Ilse Varga asked Lind: “What is there?”', `${words} she answered.`)[1]).toBeNull();
      expect(speakers('Ilse Varga asked Lind: “What is there?”', `${words} she added.`)[1]).toBe('Ilse Varga');
      expect(speakers('Ilse Varga said: “What is there?”', `${words} she replied.`)[1]).toBe('Ilse Varga');
    });

    it.each([
      ['Lisk University has asked around 1,700 students to stay in.', null],
      ['Lisk University has asked: “Will all the students stay?”', 'Lisk University'],
      ['Omar Belan left the room and asked 1,200 workers to stay in.', null],
      ['Omar Belan asked Varga about it, but Varga’s lawyer said the question was off the table.', null],
      ['Omar Belan said the river rose, but he said it was safe.', 'Omar Belan'],
      ['In Lisk Varga’s Bar have said they will close.', null],
      ['Varga’s Bar have said they will close.', 'Varga’s Bar'],
    ])('hears in "%s" %s', (text, speaker) => {
      expect(speakers(text)).toEqual([speaker]);
    });

    it('gives "the company" to nobody: it says which sort of body, and not which', () => {
      expect(speakers('Acme Lisk said it rained.', `${words} the company said.`)[1]).toBeNull();
    });

    it('does not go on with a speaker where somebody else comes up in between', () => {
      const first = `${words} said Ilse Varga.`;
      expect(speakers(`${first} “It was dark, too, in there.”`)[1]).toBe('Ilse Varga');
      expect(speakers(`${first} Omar Belan disagreed. “It was not loud at all.”`)[2]).toBeNull();
      expect(speakers('Ilse Varga asked: “Who was there?”', '“Nobody at all was there.”')[1]).toBeNull();
    });
  });
});
