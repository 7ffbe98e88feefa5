import type { OutlineBlock } from '../outline.ts';

/** Lines about the page rather than of the article are short; a longer text that merely opens so is kept. */
const LINE_CHARS = 220;

/** A date with something around it: longer lines that hold a date are sentences. */
const DATE_LINE_CHARS = 70;

/** A paragraph with more of its characters in links is a link to another story. */
const LINKED_LINE = 0.85;

/** A linked paragraph of this length, or one that ends like a sentence, may be the article's own. */
const LINKED_SENTENCE_CHARS = 140;

/** A label: so few words, and no full stop. */
const LABEL_WORDS = 3;

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Whole lines, from their first to their last character. Lower case. */
const lines: readonly RegExp[] = [
  /^(story continues( below)?( advertisement)?|continue(s)? (reading|below)|article continues.*|scroll (down )?to continue.*|skip (advertisement|past .*|ad|to .*))\W*$/,
  /^(advertis(e)?ment|advertising|ads?|sponsored( content)?|promoted( content)?|anzeige|publicité|publicidad|pubblicità|реклама|広告|إعلان|विज्ञापन|광고)\W*$/,
  /^(ad|advert|advertisement)s? (loading|feedback)\W*$/,
  /^(loading|please wait|play( video| audio)?|pause|mute|listen( to .{0,40})?|watch( now| video| live)?|share( this.*)?|save|print|copy link|email|gift( this article)?|comments?|leave a comment|view comments|reply|close|menu|search|next|previous|back to top|top|expand|collapse|show (more|less|all)|see (more|all)|view (all|gallery|more)|read (more|next|full story.*)|learn more|more|related|tags?|topics?|photos?|video|image|gallery|source|getty images|follow|subscribe|sign (up|in)|log in|register|download|install|transcript)\W*$/,
  /^(about )?\d{1,3}[- ]?(min(ute)?s?)[- ]?(read|to read|listen|video)?\W*$/,
  /^(reading time|read time|estimated reading time|lesezeit|temps de lecture|tempo di lettura)\b.{0,24}$/,
  /^\d+ (comments?|shares?|views?|likes?|photos?|of \d+)$/,
  /^[£$€¥]\s?[\d.,]+( ?[-–] ?[£$€¥]?\s?[\d.,]+)?$/,
  /^(by|von|par|por|di|text(o|e)?|words|photos?|written by|reporting by|photographs? by)[:\s]\s*[\p{L}.'’\- ,&|/]{3,70}$/iu,
  /^\d{1,2}:\d{2}( ?[ap]\.?m\.?)?( [a-z]{2,4})?( ?[^.!?]{3,80}[^.!?:])?$/,
];

/** How lines about the page begin. Lower case; only in blocks of at most LINE_CHARS. */
const openings: readonly RegExp[] = [
  /^(read|see|watch|listen|explore|more|also|related|recommended|don.?t miss|further reading|must read|in pictures|up next|you (may|might) (also )?like|more (from|on|in|stories)|from the archive|on (the|this) (topic|story)|trending|most (read|popular)|editor.?s.? (picks|choice))\b[^.]{0,30}[:|»>]/,
  /^(read|see|watch) (more|also|next|now|the full|full|here|our|this)\b(?!.*[.!?]["”’]?\s+\p{L})/u,
  /^(sign|signed) up (for|to|here|now)\b|^(click|tap|swipe|scroll) (here|to|down|for|through)\b|^(subscribe|register|log in|login|sign in) (to|for|now|here|today)\b/,
  /^(follow|like|find|join|contact|email|tweet|message) (us|him|her|them|me|the author|@|.{2,30} (on|at) (twitter|x|facebook|instagram|linkedin|threads|bluesky|youtube|whatsapp|telegram|mastodon))\b/,
  /^(follow|like) .{2,40} on\b/,
  /^(have|got|do you have|know|any) (a|an|any|something|more)? ?(story|tip|news tip|question|comment|thought|view|information)\b.{0,60}(\?|get in touch|contact|email|tell us|let us know)/,
  /^(get|receive|stay|keep) .{0,60}\b(newsletter|inbox|news email|email (featuring|with)|alerts?|notifications?|up to date with|free app|the app)\b/,
  /^(for more|check out|visit|download|get) .{0,60}\b(stories like this|our (news|site|website|app|page|podcast|channel)|the app)\b/,
  /^(this|our) (site|website|page|form) (is protected by|uses cookies|requires)\b|^we use cookies\b|^by (signing up|submitting|clicking|subscribing|continuing|using)\b/,
  /^(©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)/,
  /^.{0,60}\ball rights reserved\b/,
  /^(this (article|story|post|piece|content|report) (was|is|has been|contains|first|originally) .{0,20}(published|appeared|republished|updated|produced|affiliate|from|syndicated)|originally published|republished (from|with)|a version of this (article|story)|the post .{3,120} (appeared first|first appeared))\b/,
  /^(editor.?s|publisher.?s) note\b|\b(affiliate (links?|commission)|earn (us )?a (small )?commission)\b/,
  /^(correction|clarification|updated?|first published|published|last (updated|modified|reviewed)|posted|modified|aktualisiert|publié le|mis à jour)\b\s?(on|at|:|\d|-|–|\|).{0,70}$/,
  /^(photo(graph)?s?|image|picture|illustration|credit|foto|video|graphic|source|pic)( (credit|by|courtesy|via|source)s?)?\s?[:/©|]/,
  /^(tags?|topics?|filed under|more on|labels?|keywords?|categories|category|share this|share on|posted in|explore more|in this article)\b\s?[:|].{0,200}$/,
  /^(image|photo|video|media) (source|caption|credit|by)\b/,
  /^(opens? (in|a) new (window|tab)|this video (is|can|has)|your browser|please (enable|turn on|upgrade|disable)|javascript)\b/,
  /^.{0,160}\bcontributed (to (this|the) |reporting\b)|^.{0,80}\breported from .{0,120}\bfrom\b/,
  /\bsubject to copyright\b|^(citation|our standards|doi|journal( information)?|provided by|more information)\s?:/,
  /^(article|story|report|text) by\b.{0,60}$/,
  /^(reporting|additional reporting|editing|writing|compiled|edited) by\b/,
];

/** A date or a time with little beside it: "By Ann Reed, 4 May 2021 10:15", "Updated 3 hours ago". */
const dateLine = new RegExp(
  `\\b\\d{1,2}(st|nd|rd|th)?\\.?\\s+${month}\\.?,?\\s+(19|20)\\d\\d|\\b${month}\\.?\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+(19|20)\\d\\d` +
    '|\\b(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b|\\b\\d\\d?[-/.]\\d\\d?[-/.](19|20)\\d\\d\\b|\\b\\d+ (minute|hour|day|week|month)s? ago\\b',
);

const endsSentence = /[.!?…。！？؟۔।:;]["”’»」)\]]*$/u;
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a block inside the body's box is about the page and not of the article: adverts, shares, bylines, dates. */
export function isFurniture(block: OutlineBlock): boolean {
  const { text, kind, linkChars } = block;
  const lower = text.toLowerCase().trim();
  if (lower.length < 2 || !/[\p{L}\p{N}]/u.test(lower)) return true;
  if (lines.some((line) => line.test(lower))) return true;
  const words = lower.replace(/^[^\p{L}\p{N}©(]+/u, '');
  if (lower.length <= LINE_CHARS && openings.some((opening) => opening.test(words))) return true;
  if (kind === 'heading' && linkChars >= LINKED_LINE * text.length) return true;
  if (kind === 'heading' || kind === 'question' || kind === 'table' || kind === 'caption') return false;
  if (lower.length <= DATE_LINE_CHARS && dateLine.test(lower) && !endsSentence.test(lower)) return true;
  if (kind === 'list-item' || kind === 'term' || kind === 'definition') return false;
  return isLinkLine(text, linkChars) || isLabel(block);
}

/** A paragraph that is a link to another story, as against a sentence of the article that is linked as a whole. */
function isLinkLine(text: string, linkChars: number): boolean {
  if (linkChars < LINKED_LINE * text.length) return false;
  const isSentence = endsSentence.test(text) && text.length >= LINKED_SENTENCE_CHARS / 2 && !text.endsWith('?');
  return !isSentence && !(dense.test(text) && text.length < LINKED_SENTENCE_CHARS / 2);
}

/** Single words on a line of their own, neither bold nor ending like a sentence, name a source, a shop, a button. */
function isLabel({ text, kind, boldChars }: OutlineBlock): boolean {
  if (kind !== 'paragraph' || boldChars > 0 || endsSentence.test(text) || dense.test(text)) return false;
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).length <= LABEL_WORDS;
}
