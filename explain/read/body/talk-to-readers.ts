import { whenAsked } from '../../language/when-asked.ts';
import { furnitureOpenings } from './furniture-openings.ts';

/** Where a sentence begins. */
const atStart = String.raw`(?:^|[.!?:–—]["”’)]?\s+)`;

/** What is written, or shown, and speaks of itself. */
const pieces = 'story|article|post|piece|report|page|live ?blog|blog|column|newsletter|gallery|transcript|video';

/** What is sent or broadcast to readers. */
const shows = 'programme|program|show|episode|edition|newsletter|briefing|podcast|newscast|bulletin|live ?blog';

/** "Good morning, this is …", "Hello and welcome to …": not "Welcome to Kolvara, a town of …". */
const greetings = [
  String.raw`^(good (morning|afternoon|evening|day)|hello|hi( there| all| everyone)?|happy \p{L}{3,6}day)(?=\s*[,.!:–—]| and | from | to )`,
  String.raw`^(thank you|thanks) for (reading|joining|following|subscribing|signing|completing|watching|listening|being)\b`,
  String.raw`^welcome( back)?( to (the|our|this|another|your|today.s|tonight.s) .{0,60}(${shows}|coverage|updates?)\b|,| to our\b)`,
  String.raw`^that.s (it|all) (for|from) (us|me|today|now|this)\b`,
];

/** "In tonight’s programme …", "Coming up: …", "Catch up with our podcast". */
const teasers = [
  String.raw`^(also )?(in|on) (today|tonight|this (week|morning|evening|afternoon))(.s)? (${shows})\b`,
  String.raw`^in this (week.s )?(edition|newsletter|episode)\b|^coming up( (on|in|next|later|tonight|today|this)\b|\s?[:,–—])`,
  String.raw`^(listen|tune in|catch up|watch|see|read|stay)\b.{0,120}\b(podcast|newscast|full (interview|story|report|video|episode|list|article)|tuned|informed with)\b`,
  String.raw`^follow (along|our|all (of )?(our|the latest)|the latest|live|updates|today.s)\b|^follow [^.!?]{2,40}:`,
  String.raw`^(read|see|find|click|tap) .{0,60}\b(by clicking|clicking) here\b|\bclick here\b|\bby clicking here\b`,
  String.raw`^read more (on|at|about|from|in|here)\b[^.!?]{0,80}$|^\[[^\]]{10,200}\]$|^continue reading\b`,
];

/** "Sign up for our newsletter" at the beginning of a sentence or after a lead-in. */
const offers = [
  String.raw`${atStart}(please )?(sign up|subscribe|register) (for|to|here|now|today|and)\b`,
  String.raw`\b(sign up|subscribe) (for|to) (our|this|the|my|his|her|their|\p{L}+.s) (\p{L}+ ){0,3}(newsletters?|mailing list|podcast)\b`,
  String.raw`\b(in|to|into) your (e-?mail )?inbox\b|^(join|download) (our|the) .{0,40}\b(app|newsletters?|community|channel|group)\b`,
  String.raw`^get .{0,100}\bsubscriptions?\b|^for (more|the latest) .{0,120}\b(download|sign up)\b|\bnot a (member|subscriber)\b.{0,20}\?`,
  String.raw`^(did you )?(like|liked|enjoy(ed|ing)?|love|loved) (this|our|the|what) (${pieces}|you)\b.{0,20}\?`,
  String.raw`^(be sure to |don.t forget to |please )?(share|bookmark|print) this (${pieces})\b|${atStart}share (it|this) with\b`,
  String.raw`^if you (believe|value|like|appreciate|found|care)\b.{0,120}\b(please|consider|support|donat|subscrib|chip in|pitch(ing)? in)`,
  String.raw`${atStart}(download|buy|order|book) [^.!?]{0,30}\bhere\b`,
  String.raw`^(please )?fill (in|out) (the|this|our) (form|survey)\b|^republish (our|this)\b|\border reprints\b`,
];

/** "Get in touch", as an invitation: not "Anyone with information should get in touch with police". */
const invitations = [
  String.raw`${atStart}(please )?(get in touch|let us know|tell us|e-?mail us|contact us|write to us|send us|share your|submit your)\b`,
  String.raw`\bwe(.d| would)? (want|like|love) to hear from you\b|^(to )?reach (the|this|our) (reporters?|editors?|authors?|newsroom)\b`,
];

/** "This story has been updated", "This is a developing story". */
const changes = [
  String.raw`^(this (${pieces})|the (story|article|post)) (has been|was|is being|will be|is|may be) (\p{L}+ )?(updated|corrected|amended|clarified|edited|revised|changed|developing|breaking|refiled|republished)\b`,
  String.raw`^this is a (breaking|developing|live|rolling)( news)? (story|blog|page|event|${pieces})\b|^(breaking|developing)( news| story)?\s?[:–—]`,
  String.raw`^(more (details|information|updates)( are)?|more) (to (follow|come)|soon|as (we|it|they))\b|^(check back|refresh|stay tuned|come back)\b`,
  String.raw`\bwill (be )?updated? (this|the|our) (${pieces})\b|\b(this|the) (${pieces}) will be updated\b`,
];

/** How a live blog goes on and ends: "Here’s what we know so far", "This live blog is now closed". */
const live = [
  String.raw`^th(is|at) concludes .{0,40}\b(coverage|blog)\b|\b(closing|pausing|wrapping up) (this|our|the) (live )?(blog|coverage)\b`,
  String.raw`^(this|our) (live ?blog|live coverage|blog|coverage) (is|has) (now )?(been )?(closed|ended|finished|paused|over)\b`,
  String.raw`^stay with us\b|^we(.ll| will) (bring|keep) you\b|^you can (also )?(read|follow|watch|find|see) .{0,60}\b(here|coverage|below|live)\b`,
  String.raw`^here(.s| is| are) (what (we|you) (know|need)|(a|our) (summary|recap|round-?up|reminder)|the (latest|main|key|top))\b`,
];

/** Who else worked on it, who paid for it, who answers for it. */
const notes = [
  String.raw`\bcontributed (to (this|the) (${pieces})|(additional )?reporting)\b|^(with )?(additional )?reporting (by|from)\b`,
  String.raw`^this (project|reporting|series|coverage|${pieces}) (was|is|has been) (produced|supported|made possible|funded|sponsored|provided|brought)\b`,
  String.raw`^(disclaimers?|disclosures?|full disclosure)\s?:|\bdisclosure policy\b|©\s?(19|20)\d\d`,
  String.raw`^(the )?(views|opinions)( and \p{L}+)? expressed\b|\bnot (necessarily )?(responsible for|reflect|represent|those of)( the)? (opinions?|views?)\b`,
  String.raw`^provided by .{2,60}[^.!?]$|^(sources|via)\s?:? [^.!?]{2,100}$|^this (info)?graphic\b`,
];

/** Under a picture: "Main image credit: …", "Top photo by …", "… Photos: Ann Reed". */
const pictures = [
  String.raw`^(main|header|top|lead|cover|featured?|hero|banner|opening|thumbnail) (image|photo(graph)?|picture|illustration)s?\b.{0,30}(:|\bby\b|\bcredit)`,
  String.raw`\b(photo(graph)?|picture|image)s?( by| credits?)?: [^.!?:]{3,80}$|\bhide caption$`,
  String.raw`\([^()]{0,60}\b(photo|video|image|picture)\b[^()]{0,60}\)\W{0,3}$`,
];

/** A line of names with what they are: "Ann Reed and Tom Hale, Agency Science Writers". */
const signatures = [
  String.raw`^[\p{L}.'’ -]{5,60}, ([\p{L} ]{0,30}\b(writer|reporter|correspondent|editor|journalist|columnist)s?|associated press|reuters|afp)$`,
];

const talk = whenAsked((): readonly RegExp[] => [
  ...furnitureOpenings(),
  ...[greetings, teasers, offers, invitations, changes, live, notes, pictures, signatures]
    .flat()
    .map((pattern) => new RegExp(pattern, 'u')),
]);

/** Longer paragraphs that begin so, or hold such a sentence, tell something besides. Characters. */
const talkChars = 300;

/** What somebody says is of the story. */
const opensWithQuotation = /^["“„«]/u;

/**
 * Whether a short paragraph, or a sentence of one, speaks to the readers about the page and tells nothing of the story: a
 * greeting, a teaser, an offer, an invitation, a note on changes, on helpers or on a picture. Many publishers hold such
 * lines for a part of the text, so they stay in it; but nothing is told by them.
 */
export function isTalkToReaders(text: string): boolean {
  if (text.length > talkChars || opensWithQuotation.test(text)) return false;
  const words = text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©[]+/u, '')
    .trim();
  return talk().some((pattern) => pattern.test(words));
}
