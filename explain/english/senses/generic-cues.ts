/**
 * Words of cues, without their endings, that stood in a fifth and more of 272 news texts, short ones among them: beside
 * any term at all.
 */
export const genericCues: ReadonlySet<string> = new Set(
  `accord america american author base business businesses call called case compan companies company countries country days develop director fee follow
  found government health home house import information investigat invest leader life member million months nation offer
  office official officials polic policy politic president program publish release report require sign state statement
  states system tech threat trump universit us`.split(/\s+/),
);
