import { describe, expect, it } from 'vitest';
import { AnswerTest } from '../../../../explain/tell/asks/answer-test.ts';
import { isMistaken } from '../../../../explain/tell/asks/mistaken-answer.ts';
import { questionKinds } from '../../../../explain/tell/asks/question-kinds.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf } from '../../article-of.ts';

describe('isMistaken', () => {
  it.each([
    ['What would end the levy?', 'Ships will stay away until the levy is lifted.', true],
    ['What would end the levy?', 'The levy will be lifted once the dredging ends.', false],
    ['How many votes are needed, and how many votes are there?', 'In a poll 60 per cent of voters want it gone.', true],
    ['How many votes are needed, and how many votes are there?', 'It was passed by 60 votes to 12.', false],
    ['When does it start?', 'Levies rose since the quarrel began in 2018.', true],
    ['When does it start?', 'The levy starts in May.', false],
    ['Has anyone been charged?', 'She has defended several clients who were charged with arson.', true],
    ['Has anyone been charged?', 'Two clients of the bank were charged with arson.', false],
    ['How does the race stand?', 'The Pier Party won 12 seats at the local elections.', true],
    ['How does the race stand?', 'Polls for the general election give the Pier Party a lead of six points.', false],
    ['What did the bank decide?', 'The insurer cut its bonus rates.', true],
    ['What did the bank decide?', 'It cut its key rate.', false],
    ['How does the race stand?', 'If the Pier Party won, fees would be cut.', true],
    ['When is the vote?', 'This was not the place to announce the day, she said.', true],
    ['When is the vote?', 'He would not announce that it is on 3 May.', false],
    ['What exactly is the question?', 'A councillor said the question “seems fair”.', true],
    ['What is the deal worth?', 'It paid its debts with the proceeds of the pier sale.', true],
    ['What pushes prices up or down?', 'Lisk would be expected to keep inflation under control.', true],
    ['What pushes prices up or down?', 'Cheap coal pulled inflation down.', false],
  ])('%s %s → %s', (question, text, expected) => {
    expect(isMistaken(questionKinds(question), text)).toBe(expected);
  });
});

describe('AnswerTest', () => {
  it('takes what was not done for no answer to who did it', () => {
    const misleads = (text: string) =>
      prepareArticle(articleOf([text])).sentences.map((sentence) =>
        new AnswerTest('Who imposed the levy?').misleads(sentence),
      );
    expect(misleads('Lisk would not impose a levy.')).toEqual([true]);
    expect(misleads('Lisk imposed a levy.')).toEqual([false]);
  });
});
