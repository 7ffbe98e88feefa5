import { describe, expect, it } from 'vitest';
import { findSpeakers } from '../../../../explain/people/speakers/find-speakers.ts';
import { AnswerTest } from '../../../../explain/tell/asks/answer-test.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

/** Whether a sentence about `term` looks like an answer. */
const fits = (question: string, text: string, term: string) => {
  const prepared = prepareArticle(articleOf([text]));
  const [sentence] = prepared.sentences;
  const [statement] = findSpeakers(prepared);
  if (sentence === undefined || statement === undefined) throw new Error('no sentence');
  const start = text.indexOf(term);
  const places = start < 0 ? [] : [{ sentence, start, end: start + term.length }];
  return new AnswerTest(question).fits(sentence, statement, places);
};

describe('AnswerTest', () => {
  it.each([
    ['Who uses the word here?', 'Mayor Anna Brook said the felling was vandalism.', true],
    ['Who uses the word here?', '“This vandalism has to end,” said Mayor Anna Brook.', true],
    ['Who uses the word here?', 'Mayor Anna Brook, who saw the vandalism, said she was tired.', false],
    ['Who uses the word here?', 'Foresters say the felling was vandalism.', true],
    ['Who uses the word here?', 'The hall has a room about vandalism.', false],
    ['Who calls it vandalism?', 'Foresters described the felling as vandalism.', true],
    ['Who calls it vandalism?', 'Mayor Anna Brook called the felling “vandalism” on Friday.', true],
    ['Who calls it vandalism?', 'Mayor Anna Brook called for steps against vandalism.', false],
    ['Who calls it vandalism?', 'Mayor Anna Brook said it was not vandalism.', false],
    ['Who calls it vandalism?', 'The mayor defended the plan, saying dozens are planning vandalism.', true],
    ['Who calls it vandalism?', 'Mayor Anna Brook said her rivals are soft on vandalism.', false],
  ])('%s %s → %s', (question, text, expected) => {
    expect(fits(question, text, 'vandalism')).toBe(expected);
  });

  it.each([
    ['How high is it?', 'Ships must pay a levy of 12% on coal.', true],
    ['How high is it?', 'The levy was debated for 12 days.', false],
    ['How much will be paid?', 'The levy costs ships 40 million crowns a year.', true],
    ['How much will be paid?', 'The levy was written in 2011.', false],
    ['When does it start?', 'The levy will start on Monday.', true],
    ['When does it start?', 'The levy is wrong, the mayor said on Monday.', false],
    ['When is the levy due?', 'The levy is due in March.', true],
    ['Who imposed the levy?', 'Lisk imposed a levy on ships.', true],
    ['Who imposed the levy?', 'A levy was imposed by the port.', true],
    ['Who imposed the levy?', 'The levy was imposed in spring.', false],
    ['Who pays?', 'The levy is paid by the ships that use the port.', true],
    ['Has Lisk abolished it?', 'Lisk abolished the levy in spring.', true],
    ['Why?', 'The port raised the levy because of inflation.', true],
    ['What drives it?', 'The levy rose because of a bad harvest.', true],
    ['What drives it?', 'Because it rained, the levy was read out indoors.', false],
    ['What would end the levy?', 'The levy will be lifted if the dredging ends.', true],
    ['What would end the levy?', 'The levy was cheered by the crowd.', false],
    ['What is asked in return?', 'In return for the levy ships may use the new pier.', true],
    ['How does the accused respond?', 'The captain denied that he owed the levy.', true],
    ['How did the other side reply?', 'Other ports retaliated with a levy of their own.', true],
    ['How did the other side reply?', 'Lisk wants its neighbours to scrap the levy.', true],
    ['What is asked in return?', 'Ships paid the levy until normal trading conditions came back.', false],
    ['When does it start?', 'The levy is scheduled for Dec. 15.', true],
    ['Has anyone been charged?', 'Two captains were charged with evading the levy.', true],
    ['What did the court decide?', 'The court struck down the levy.', false],
  ])('%s %s → %s', (question, text, expected) => {
    expect(fits(question, text, 'levy')).toBe(expected);
  });

  it('wants a decision of the court that is asked about, not of others', () => {
    const question = 'What did the court decide?';
    expect(fits(question, 'The harbour court struck down the rule.', 'harbour court')).toBe(true);
    expect(fits(question, 'The harbour court’s decision to strike down the rule was read out.', 'harbour court')).toBe(
      true,
    );
    expect(fits(question, 'Shares rose after the harbour court’s decision.', 'harbour court')).toBe(false);
    expect(fits(question, 'The rule was upheld by the harbour court.', 'harbour court')).toBe(true);
    expect(fits(question, 'The mayor, who ruled for years, passed the harbour court.', 'harbour court')).toBe(false);
  });

  it('looks in the whole sentence where that only goes on about the term', () => {
    expect(fits('How high is it?', 'It would be raised to 14 per cent.', 'levy')).toBe(true);
  });
});
