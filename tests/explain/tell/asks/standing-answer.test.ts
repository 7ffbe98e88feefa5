import { describe, expect, it } from 'vitest';
import { standingAnswers } from '../../../../explain/tell/asks/standing-answer.ts';

const answers = (question: string, text: string) => standingAnswers(question).some((pattern) => pattern.test(text));

describe('standingAnswers', () => {
  it.each([
    ['When is the vote?', 'The mayor will name 3 May as polling day.', true],
    ['When is the vote?', 'The election is widely predicted for May.', true],
    ['When is the vote?', 'Everybody works towards a May election.', true],
    ['When is the vote?', 'An election was last held in February 1974.', false],
    ['How does the race stand?', 'The Pier Party hopes to mend its dismal poll showings.', true],
    ['How does the race stand?', 'After the gaffe the campaign was soon on the rocks.', true],
    ['How does the race stand?', 'The campaign bus is blue.', false],
    ['What did the bank decide?', 'The minutes of the meeting that pushed rates up to 3.25% were read.', true],
    ['What did the bank decide?', 'The meeting could push rates up to 3.25%.', false],
    ['Why, and what comes next?', 'Borrowing costs have remained on hold amid worries about the harvest.', true],
    ['Why, and what comes next?', 'Another rise could be in store for spring, traders warned.', true],
    ['Why, and what comes next?', 'The governor likes to sail.', false],
    ['What is the deal worth?', 'The shares were bought in spring for about $90m.', true],
    ['What is the deal worth?', 'No financial details were given.', true],
    ['What is the deal worth?', 'The ferry line owes $90m.', false],
    ['Who has to approve it?', 'The boards of both ferry lines approved the plan to merge.', true],
    ['Is the result binding?', 'The charter becomes law if there is a yes vote.', true],
    ['What exactly is the question?', 'The paper will ask: “Should the port be closed?”', true],
    ['How did the other side reply?', 'A spokesman for Lisk dismissed the harbour complaint.', true],
    ['How did the other side reply?', 'The company’s response to the letter was defiant.', true],
    ['What are the charges?', 'The captain denied charges of smuggling.', true],
    ['What are the charges?', 'The captain denied all charges.', false],
    ['Has anyone been charged or convicted?', 'Nine men have been held for a year without trial.', true],
    ['Has anyone been charged or convicted?', 'Under the rule anyone can be held without trial.', false],
    ['What evidence is offered?', 'Witnesses saw them carrying bags to the pier.', true],
    ['What evidence is offered?', 'Witnesses waited outside.', false],
    ['Who pays?', 'No financial details were given.', false],
  ])('%s %s → %s', (question, text, expected) => {
    expect(answers(question, text)).toBe(expected);
  });
});
