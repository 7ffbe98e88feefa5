import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { DatePlaces } from '../../../../explain/tell/timeline/date-places.ts';
import { dateIn } from '../../../../explain/tell/timeline/find-date.ts';

/** A Thursday. */
const published = '2024-03-14T09:00:00+01:00';

function dateOf(sentence: string, { on = published as string | null } = {}) {
  const { parse, words } = english.dates;
  return dateIn(sentence, on === null ? [] : [on], parse, new DatePlaces(words))?.date ?? null;
}

describe('dateIn', () => {
  it.each([
    ['The treaty was signed on 12 May 2019 in the capital.', '2019-05-12'],
    ['On May 12, 2019, both states signed the treaty.', '2019-05-12'],
    ['The states signed it in May 2019 after long talks.', '2019-05'],
    ['In 1994, the valley elected its first mayor.', '1994'],
    ['The treaty failed in 1990 because parliament said no.', '1990'],
    ['The mayor, who hates boats, resigned in 2019.', '2019'],
    ['The court on 2024-03-12 rejected the whole appeal.', '2024-03-12'],
    ['The bridge was blown up on 23/05/2019 before a crowd.', '2019-05-23'],
    ['The bridge was blown up on 05/23/2019 before a crowd.', '2019-05-23'],
    ['There was a fire in 2019 in the old hall of Lisk.', '2019'],
    ['The last big fire in the valley was in 2009, when the mill burned.', '2009'],
    ['In 2019 the mayor, who had two boats, resigned after a row.', '2019'],
    ['No fewer than thirty rowers were arrested in May 2019.', '2019-05'],
    ['The mayor told reporters in May 2019 that he had no boat.', '2019-05'],
    ['Varga swam home on the evening of May 12, 2019, in the rain.', '2019-05-12'],
    ['In the spring of 2019, the band played in the old hall.', '2019'],
    ['The mayor was elected on Sunday, May 12, 2019, by the council.', '2019-05-12'],
    ['They withdrew their guns and boats in May 2019 from the river.', '2019-05'],
  ])('reads an absolute date: %s', (sentence, date) => {
    expect(dateOf(sentence)).toBe(date);
    expect(dateOf(sentence, { on: null })).toBe(date);
  });

  it.each([
    ['The court rejected the appeal on Tuesday.', '2024-03-12'],
    ['The court on Tuesday rejected the appeal.', '2024-03-12'],
    ['The court rejected the appeal Tuesday night in Lisk.', '2024-03-12'],
    ['The jury, sent out on Tuesday, came back with two boats on Wednesday.', '2024-03-13'],
    ['Mayor Ilse Varga on Monday opened the bridge.', '2024-03-11'],
    ['The court rejected the appeal on Thursday.', '2024-03-14'],
    ['The court will hear the appeal on Tuesday.', '2024-03-19'],
    ['The court said on Tuesday that it will hear the appeal.', '2024-03-12'],
    ['The mayor resigned last Friday after two years.', '2024-03-08'],
    ['The mayor resigned yesterday after two years.', '2024-03-13'],
    ['The mayor resigned on December 20 after two years.', '2023-12-20'],
    ['The mayor resigned in November after two years.', '2023-11'],
    ['Both parliaments will vote on April 2 in the capital.', '2024-04-02'],
    ['The mayor resigned last year after a row over boats.', '2023'],
    ['The mayor resigned last month after a row over boats.', '2024-02'],
    ['The bridge was opened three years ago by the mayor.', '2021'],
    ['The town sold 30,000 boats, bridges and barns in October, the most ever.', '2023-10'],
    ['In the middle of the day on Tuesday, the sky above Lisk went dark.', '2024-03-12'],
    ['An old law on men like him was struck down last year in court.', '2023'],
    ['The mayor left the hall on Tuesday, slamming both doors.', '2024-03-12'],
    ['His boat was on Tuesday found with two holes in it.', '2024-03-12'],
    ['The mayor also last month bought a boat for the town.', '2024-02'],
    ['Lisk, which has no port, joined the union in April last year.', '2023-04'],
    ['Lisk changed its law last December and opened the port.', '2023-12'],
    ['The council sold the bridge to a circus three weeks ago.', '2024-02'],
    ['The town lost both of its boats two months ago.', '2024-01'],
    ['The new timetable takes effect on 7 April, to the regret of many.', '2024-04-07'],
    ['The WHO was asked for help on Tuesday in the old hall.', '2024-03-12'],
  ])('counts from the publication date: %s', (sentence, date) => {
    expect(dateOf(sentence)).toBe(date);
    expect(dateOf(sentence, { on: null })).toBeNull();
    expect(dateOf(sentence, { on: '2024' })).toBeNull();
  });

  it.each([
    ['a bound', 'The valley had been quiet since 2019, the mayor said.'],
    ['a bound', 'The weir was rebuilt by May 2019 at the latest.'],
    ['an end', 'The towns kept the rule until March 3 of that year.'],
    ['a guess', 'The bridge was built around 1850 by the monks.'],
    ['a guess', 'The bridge was built almost three years ago by the monks.'],
    ['a habit', 'The council met every Monday in the old hall.'],
    ['a range', 'The council met in May and June in the old hall.'],
    ['a range', 'The council met on Monday and Tuesday in the old hall.'],
    ['a range', 'The council met from May 3 to May 5 in the old hall.'],
    ['doubt', 'The mayor may have resigned on Tuesday, it was rumoured.'],
    ['doubt', 'If the mayor had resigned in 2019, nobody had cared.'],
    ['a forecast', 'The council expects that the bridge will open on Friday.'],
    ['a forecast', 'The valley will run dry in 2050 without the weir.'],
    ['a denial', 'The mayor did not resign on Tuesday, his office said.'],
    ['a noun', 'The mayor praised the 2019 election at the hearing.'],
    ['a noun', 'The mayor recalled the March 3 vote at the hearing.'],
    ['a noun', "The mayor missed Tuesday's session in the old hall."],
    ['a name', 'The Sept. 11 attacks changed how airports worked.'],
    ['a name', 'The Sunday Times reported that the mayor had resigned.'],
    ['a name', 'Shops in the valley were full on Black Friday.'],
    ['another event', 'The mayor, elected in 2019, resigned over the boats.'],
    ['another event', 'The mayor, who was elected in 2019, wants a bridge.'],
    ['another event', 'The mayor resigned after the party lost the vote in 2019.'],
    ['another event', 'The council cited a report published in 2019 by monks.'],
    ['another event', 'The town remembered the war that began in 1905.'],
    ['another event', 'The deal announced on Monday by the king pleased both towns.'],
    ['a list of days', 'The band played in the old hall on Oct. 9, 11, 1981.'],
    ['a comparison', 'The price fell from $12 in 2019 to nearly nothing.'],
    ['an ambiguous order', 'The treaty was signed on 12/03/2019 in the capital.'],
    ['a stretch', 'Within six months the council had sold the bridge.'],
    ['a moment', 'The car reached the bridge in five seconds, he said.'],
    ['a time of day', 'The council met at 10:15 in the old hall and voted.'],
    ['an age', 'The mayor, 41, resigned and left the old hall at once.'],
    ['a number', 'The council paid in 2000 cases and refused in others.'],
    ['a decade', 'The bridge was opened in 1960s style by the monks.'],
    ['a fiscal year', 'The council lost money in fiscal 2019 and in the next.'],
    ['a season', 'The council met this summer in the old hall to vote.'],
    ['the verb', 'Neighbours may march on the town hall and wait there.'],
    ['a given name', 'May and June resigned from the council over boats.'],
    ['an agenda', 'Friday: The council met in the old hall of the town.'],
    ['a week that is unclear', 'The mayor resigned last Wednesday after two years.'],
    ['a contradiction', 'The mayor resigned on 12 May 2031 after a row.'],
    ['a weekday that the date does not fall on', 'The mayor resigned on Monday, 12 March, after a row.'],
    ['a weekday that the date does not fall on', 'The mayor resigned on Monday, 12 May 2020, after a row.'],
    ['another year', 'The mayor resigned in March of that year after a row.'],
    ['a habit', 'The council met in June every year to drink and vote.'],
    ['a habit', 'The mayor usually resigned on Tuesday and came back.'],
    ['a part of a month', 'The mayor resigned at the end of March after a row.'],
    ['a round number', 'The bridge was opened thirty years ago by the mayor.'],
    ['a vague number', 'The bridge was opened a few years ago by the mayor.'],
    ['a half', 'The bridge was opened two and a half years ago by monks.'],
    ['a month that has been twice', 'Lisk changed its law last January and opened the port.'],
    ['a week that is unclear', 'The mayor resigned on Tuesday last week after a row.'],
    ['a year under way', 'The mayor resigned this year after a long row.'],
    ['what did not come', 'A judge had been due to rule on Tuesday in Lisk.'],
    ['a participle for a verb', 'The king wants a boat for its alleged part in the raid in 2010.'],
    ['the present', 'The bridge is used by rowers in 2019 boats and canoes.'],
    ['an order by the way', 'Besides its order of 30 boats Wednesday, it has none.'],
    ['a limit', 'The boats are scheduled to land by the coming Monday.'],
    ['a day ahead', 'In the run-up to the vote on Tuesday, both mayors went home.'],
    ['what is set beside it', 'He resigned from the bank, a giant in 2019, over boats.'],
    ['a name', 'The band Sunday Drivers played in the old hall.'],
    ['a date of a noun', 'The fire in May 2019 led to a trial of the monks.'],
    ['a clause on a noun', 'She praised the deal he signed in 2019 with both towns.'],
    ['a denial', 'There was no storm in the valley last month.'],
    ['a denial', 'Nothing was stolen on Tuesday, the old museum said.'],
    ['a denial', 'The council failed to meet on Monday in the old hall.'],
    ['doubt', 'In 2003 the tunnel had been expected to open within a decade.'],
    ['doubt', 'The mayor almost resigned on Monday, his aide said.'],
    ['doubt', 'The dam is said to have broken in 1995 in a storm.'],
    ['doubt', 'Had the vote been held on Tuesday, the mayor would have lost.'],
    ['a claim', 'The firm claimed that its best boat sank in 2019.'],
    ['a tale', 'In the novel, the whole town burned down in 1789.'],
    ['another event', 'The law, which passed in 2019 and was struck down in 2022, is back.'],
    ['a charge', 'The man was charged with setting fire to the mill on Monday.'],
    ['a question', 'The rowers were asked where they slept on Saturday.'],
    ['a list of years', 'The bridge opened in 1932, 1956 and again in 1999.'],
    ['a comparison', 'This time last year the reservoir was full of boats.'],
    ['a promise', 'The king promised in a speech to leave on Friday.'],
    ['a state', 'The valley had 900 boats in 1985 and has 40 today.'],
    ['a state', 'In 1962 it was before the harvest, as every rower knows.'],
    ['a state', 'Ilse Varga was mayor of Lisk in 2010, when the river froze.'],
    ['a state', 'In 2008, the family lived in a tent beside the canal.'],
    ['a state', 'Sales of boats fell and sales in 2019 were flat.'],
    ['a rate', 'The yard made 200 boats a year in 1999 under its old owner.'],
    ['a habit', 'The parade used to start on Tuesday at the old bridge.'],
    ['a comparison', 'Three years ago it had owned five times as many boats.'],
    ['a comparison', 'A boat sold for two pounds in 1990 and sells for nine today.'],
    ['a comparison', 'Twice the people came to the fair as in 2019.'],
    ['a list of years', 'The dam held in 1990, in 1995 and in 2003.'],
    ['a date of a noun', 'The minutes of the meeting on March 4 were lost.'],
    ['the present day', 'The signals used today were made for larger boats.'],
  ])('leaves out %s: %s', (_, sentence) => expect(dateOf(sentence)).toBeNull());

  it('takes the next date where the first one is by the way', () => {
    expect(dateOf('The tariffs, imposed in 2018, were lifted in 2019.')).toBe('2019');
  });

  it('takes a "not" far behind the verb for one about something else', () => {
    expect(dateOf('The court on Tuesday rejected the appeal, which was not heard before.')).toBe('2024-03-12');
    expect(dateOf('The court on Tuesday did not hear the appeal of the mayor.')).toBeNull();
  });

  it('gives a day no year of its own where it lies further off than 300 days: it may as well be of any year', () => {
    expect(dateOf('The mayor resigned on May 19 after two years.')).toBe('2023-05-19');
    expect(dateOf('The mayor resigned on May 18 after two years.')).toBeNull();
    expect(dateOf('Both parliaments will vote on January 8 in the capital.')).toBe('2025-01-08');
    expect(dateOf('Both parliaments will vote on January 9 in the capital.')).toBeNull();
  });

  it('takes a day shortly before a future or after a past for a wrong tense, not for one of another year', () => {
    expect(dateOf('The mayor resigned on March 20 after two years.')).toBeNull();
    expect(dateOf('Both parliaments will vote on March 1 in the capital.')).toBeNull();
  });

  it('counts from each day that the text may speak of, and gives only what is the same', () => {
    const { parse, words } = english.dates;
    const given = (sentence: string, ...clock: string[]) =>
      dateIn(sentence, clock, parse, new DatePlaces(words))?.date ?? null;
    expect(given('The mayor resigned yesterday after two years.', '2024-03-14', '2024-03-15')).toBeNull();
    expect(given('The mayor resigned on Tuesday after two years.', '2024-03-14', '2024-03-15')).toBe('2024-03-12');
    expect(given('The mayor resigned on Tuesday after two years.', '2024-03-14', '2024-03-20')).toBeNull();
    expect(given('The mayor resigned last year after two rows.', '2024-03-14', '2024-03-20')).toBe('2023');
    expect(given('The mayor resigned last year after two rows.', '2024-03-14', '2025-03-20')).toBeNull();
    expect(given('The mayor resigned in May 2019 after two rows.', '2024-03-14', '2025-03-20')).toBe('2019-05');
  });

  it('tells "years ago" only where all that may be meant is in one year', () => {
    const sentence = 'The bridge was opened two years ago by the mayor.';
    expect(dateOf(sentence, { on: '2024-06-14' })).toBe('2022');
    expect(dateOf(sentence, { on: '2024-01-14' })).toBeNull();
    expect(dateOf(sentence, { on: '2024-12-14' })).toBeNull();
  });

  it('leaves out what is no sentence', () => {
    expect(dateOf('Born in May 2019.')).toBeNull();
    expect(dateOf(`The treaty was signed in May 2019 by ${'Lisk, '.repeat(200)}`)).toBeNull();
  });
});
