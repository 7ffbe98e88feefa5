import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { linkToMet, titleOfMet } from '../../../components/met/met-address.ts';
import { metAnki, metCsv, metMarkdown } from '../../../components/met/met-files.ts';
import { metWord } from '../../extension/met/met-in-memory.ts';

const plain = metWord('quorum', '2026-03-12');
const hostile = metWord('=HYPERLINK("x")', '2026-03-11', {
  meaning: '-1\n+2',
  sentence: 'He said, “"no"”, and left;\n@home <b>all</b> was\tquiet.',
  title: '#1 *story* [of] <the> day',
});

describe('A table of met words', () => {
  const rows = Papa.parse<Record<string, string>>(metCsv([plain, hostile]), { header: true, skipEmptyLines: true });

  it('can be read back as RFC 4180', () => {
    expect(rows.errors).toEqual([]);
    expect(rows.data[0]).toEqual({
      date: plain.at,
      term: 'quorum',
      meaning: plain.meaning,
      sentence: plain.sentence,
      title: plain.title,
      address: plain.address,
      site: 'courier.example',
    });
    expect(metCsv([plain])).toMatch(/^\uFEFFdate,term,[^\n]+\r\n[^\n]+\r\n$/u);
  });

  it('has no cell that a spreadsheet would take for a formula', () => {
    expect(rows.data[1]).toMatchObject({ term: `'=HYPERLINK("x")`, meaning: "'-1\n+2", sentence: hostile.sentence });
    for (const sign of ['=', '+', '-', '@', '\t', '\r']) {
      const cell = Papa.parse<string[]>(metCsv([{ ...plain, term: `${sign}1\n2` }])).data[1]?.[1];
      expect(cell).toBe(`'${sign}1\n2`);
    }
  });
});

describe('Met words as Markdown', () => {
  it('stand by day, with meaning, sentence and a link to it', () => {
    expect(metMarkdown([plain])).toBe(
      [
        '# Words I met',
        '## 12 March 2026',
        '**quorum**: What quorum means.',
        '> “There was no quorum that day.”',
        '[A long night](<https://courier.example/story#:~:text=There%20was%20no%20quorum%20that%20day.>), courier.example\n',
      ].join('\n\n'),
    );
  });

  it('mean nothing but themselves', () => {
    expect(metMarkdown([hostile])).toContain('[\\#1 \\*story\\* \\[of\\] \\<the\\> day](<https://');
  });
});

describe('Met words for Anki', () => {
  it('are a note a word, by its headers', () => {
    const lines = metAnki([plain, metWord('quorum', '2026-03-01', { sentence: 'Older.' }), hostile])
      .trimEnd()
      .split('\n');
    expect(lines.slice(0, 4)).toEqual(['#separator:tab', '#html:true', '#columns:Front\tBack', '#tags:newsgloss']);
    expect(lines).toHaveLength(6);
    expect(lines[4]).toBe(
      'quorum\tWhat quorum means.<br><br><i>“There was no quorum that day.”</i><br><br>' +
        '<a href="https://courier.example/story&#35;:~:text=There%20was%20no%20quorum%20that%20day.">A long night</a>, courier.example',
    );
  });

  it('hold no field end, quoted field or comment by their own text', () => {
    const line =
      metAnki([{ ...hostile, term: '#MeToo "now"' }])
        .trimEnd()
        .split('\n')
        .at(-1) ?? '';
    expect(line.split('\t')).toHaveLength(2);
    expect(line).toMatch(/^&#35;MeToo &#34;now&#34;\t/u);
    expect(line).not.toMatch(/<b>|<the>/u);
  });
});

describe('The way to a met word', () => {
  it('leads to the page where its sentence is not known, and names a page without a title by its address', () => {
    expect(linkToMet({ ...plain, sentence: '' })).toBe(plain.address);
    expect(titleOfMet({ ...plain, title: '' })).toBe('courier.example/story');
  });
});
