import { describe, expect, it } from 'vitest';
import type { OutlineBlock } from '../../../../explain/model/outline.ts';
import { withoutEarlierDates } from '../../../../explain/read/meta/later-days.ts';

const block = (text: string): OutlineBlock => ({
  id: 0,
  kind: 'paragraph',
  text,
  box: 0,
  quiet: [],
  linkChars: 0,
  boldChars: 0,
});
const dates = (text: string, modified?: string) => {
  const meta = { title: '', byline: null, site: null, genre: 'report' as const, published: '2012-05-03' };
  const { published, modified: changed } = withoutEarlierDates(modified === undefined ? meta : { ...meta, modified }, [
    block(text),
  ]);
  return [published, changed];
};

describe('withoutEarlierDates', () => {
  const later = 'The harbour was sold on 3 March 2019 and closed on June 5, 2021.';

  it('claims no date where the text tells of days long after it', () => {
    expect(dates(later)).toEqual([null, undefined]);
    expect(dates(later, '2013-01-01')).toEqual([null, undefined]);
    expect(dates('El puerto cerró el 3 de marzo de 2019 y abrió el 5 de mayo de 2020.')[0]).toBeNull();
  });

  it('keeps the date of a text that was changed since', () => {
    expect(dates(later, '2021-06-06')).toEqual(['2012-05-03', '2021-06-06']);
  });

  it('keeps the date beside a day that is planned, years without a day, and what is past', () => {
    expect(dates('The treaty ends on 3 March 2019. It ends on 3 March 2019.')[0]).toBe('2012-05-03');
    expect(dates('The vote is on 3 March 2013, the count on 5 March 2013.')[0]).toBe('2012-05-03');
    expect(dates('It will be done by 2030, or March 2031.')[0]).toBe('2012-05-03');
    expect(dates('It was sold on 3 March 1999 and closed on 5 June 2001.')[0]).toBe('2012-05-03');
  });
});
