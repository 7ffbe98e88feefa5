import { describe, expect, it } from 'vitest';
import { questionKinds } from '../../../../explain/tell/asks/question-kinds.ts';

describe('questionKinds', () => {
  it('tells who is asked for: somebody who speaks, who names, or who acts', () => {
    expect(questionKinds('Who uses the word here?')).toEqual(['voice']);
    expect(questionKinds('Who calls it a flood?')).toEqual(['naming']);
    expect(questionKinds('Who imposed the levy?')).toEqual(['agent']);
    expect(questionKinds('Who is left out?')).toEqual([]);
  });

  it('tells numbers from times', () => {
    expect(questionKinds('How high is it?')).toEqual(['percentage']);
    expect(questionKinds('What is the deal worth?')).toEqual(['amount']);
    expect(questionKinds('When is the vote?')).toEqual(['date']);
    expect(questionKinds('When does it start?')).toEqual(['start']);
  });

  it('gives every kind of a question that asks two things', () => {
    expect(questionKinds('Why, and what comes next?')).toEqual(['cause', 'purpose', 'prospect']);
  });

  it('knows no kind of other questions', () => {
    expect(questionKinds('Which land is meant?')).toEqual([]);
  });
});
