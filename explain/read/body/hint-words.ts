/**
 * What sites call the boxes of their pages. Matched against whole words of `OutlineBox.hint`, singular forms; a plural
 * "s" is taken off first. English, as class names are nearly everywhere.
 */
const set = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Boxes that hold no part of the article, whatever stands in them. */
export const awayWords = set(`
  discussion reply respond related promo promotion newsletter share sharing shareable social nav
  navbar navigation menu breadcrumb cookie consent gdpr sidebar sponsor sponsored sponsorship advert advertisement advertising
  advertorial recommend recommended recommendation recirc recirculation trending popular subscribe subscription signup
  login signin banner modal popup popover overlay toolbar tooltip byline author bio tag copyright license rail
  outbound readmore readnext upnext toc masthead ticker carousel slideshow poll quiz survey donate donation membership
  follow breakout pagination pager skip feedback correction writer affiliate logout logged disclaimer disclosure
`);

/** Boxes below the article. */
export const belowWords = set('comment disqus footer');

/** Boxes that hold what somebody wrote in a social network, which an article quotes. */
export const postPattern = /\bsocial (media )?(embed|post)/;

/** Boxes around an offer to subscribe, or around the part of the text that it is for. */
export const gateWords = set('paywall teaser');

/** Words that mean an advertisement on their own, but are too short to be trusted inside a longer hint. */
export const adWords = set('ad ads adv advert dfp mpu adslot adunit adbox googlead leaderboard');

/** Pairs of words that only together name something that is not the article. */
export const awayPairs: readonly RegExp[] = [
  /\b(read|more|also|most|further|up|see|watch|you)\s+(more|stories|story|news|from|reading|read|viewed|next|also|like|articles?|on|related)\b/,
  /\b(sign|log)\s?(up|in)\b/,
  /\b(about|post|article|story|entry|content)\s+(authors?|contributors?|tags?|meta|footer|share|links?|topics?)\b/,
  /\bside (bar|rail|col|column|panel)\b|\b(right|left)\s?(bar|rail|col|column|panel)\b/,
  /\b(call\s?(to|2)\s?action|cta|in\s?article\s?(promo|ad|link|related)|inline\s?(promo|ad|link|related|newsletter)|pull\s?quote)\b/,
  /\b(key\s?words?|last\s?updated|publish(ed)?\s?(date|time)|time\s?stamp|date\s?time|reading\s?time|read\s?time|dateline\s?date)\b/,
  /\b(photo|image|media|picture|video|gallery)\s?(credit|source|byline|player|title|description|meta)\b/,
  /\b(card|link|story|post|news)\s?grid\b|\b(card|link|story|article|post|news)\s?(list|cards?|stack|package|feed|river|teasers?)\b/,
  /\b(product|price)\s?(cards?|tiles?|list)\b|\bd none\b/,
  /\bvisually\s?hidden|screen\s?reader|sr\s?only|print\s?(only|box)|no\s?print\b/,
  /\bapp\s?(hint|banner|promo|teaser|download|bottom|install|box)\b/,
];

/** After these a word names what the page has around the box, not the box: "with sidebar", "has comments". */
export const aroundWords = set(
  'with has have no not without hide hides above below before after is non when if show hasnt',
);

/** What a box with the text of the page is called. */
const textHolders = [String.raw`article|story|post|entry|content|main|news|page|detail|blog|text|rich\s?text|rte`].join(
  '|',
);

/** Boxes that hold the text of the page. */
export const bodyPattern = new RegExp(
  String.raw`\b(${textHolders})\s?(body|text|content|copy|main|detail|paragraph)s?\b|\b(articlebody|bodytext|bodycopy|hentry|prose|article|story|post)\b`,
);

/** Boxes that hold the line under a picture. */
export const captionPattern =
  /\b(caption|figcaption|cutline|legende|bildunterschrift|bildtext|bildinfo|absatzbild|didascalia|pie (de )?foto|credits?(?! (card|union|score|rating)))\b/;

/** Boxes that hold a picture and what is said of it, not those of text beside a picture. */
export const picturePattern =
  /(?<!\b(text|with|has|no|and|without|content) )\b(image|photo|picture|img|photograph)s?\b(?! (and )?(text|content|body) (block|module|row|col))/;

/** What publishers call that sentence. */
const standfirstNames = [
  String.raw`standfirst|deck|dek|sub\s?(title|tit|head|header|headline|heading)|excerpt|strap\s?line|strap|lede|lead`,
  'intro|introduction|description|desc|summary|teaser text|chapo|chapeau|abstract|kicker text',
].join('|');

/** Boxes that hold the sentence between a headline and the text. */
export const standfirstPattern = new RegExp(String.raw`\b(${standfirstNames})\b`);
