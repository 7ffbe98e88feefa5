import { whenAsked } from '../../language/when-asked.ts';

/** What announces another story. */
const readOnWords = [
  'read|see|watch|listen|explore|more|also|related|recommended|don.?t miss|further reading|must read',
  'in pictures|up next|you (may|might) (also )?like|more (from|on|in|stories)|from the archive',
  'on (the|this) (topic|story)|trending|most (read|popular)|editor.?s.? (picks|choice)',
].join('|');

/** Sign up, press here, subscribe. */
const signUpActions = [
  String.raw`^(sign|signed) up (for|to|here|now)\b|^(click|tap|swipe|scroll) (here|to|down|for|through)\b`,
  String.raw`^(subscribe|register|log in|login|sign in) (to|for|now|here|today)\b`,
].join('|');

/** Follow us, or the author, there. */
const followActions = [
  'us|him|her|them|me|the author|@',
  '.{2,30} (on|at) (twitter|x|facebook|instagram|linkedin|threads|bluesky|youtube|whatsapp|telegram|mastodon)',
].join('|');

/** Letters and alerts that are offered. */
const mailOffers = [
  'newsletter|inbox|news email|email (featuring|with)|alerts?|notifications?|up to date with|free app',
  'the app',
].join('|');

/** "Read also", in other languages. */
const readOnElsewhere = [
  'lesen sie (auch|mehr|hier|dazu)|mehr (zum thema|dazu)|lees ook|lire aussi|à lire (aussi|également)',
  'lee también|leer más|te puede interesar|leggi (anche|tutto)|leia (também|mais)|veja também|saiba mais',
  'läs (mer|även|också)|les også|læs også|lue myös|czytaj (też|także|więcej)|zobacz (też|także)',
  'читайте (также|ещё)|читайте також|ये भी पढ़ें|यह भी पढ़ें|یہ بھی پڑھیں|اقرأ (أيضا|أيضًا|المزيد)|관련 ?기사',
].join('|');

/** "Subscribe", in other languages. */
const subscribeElsewhere = [
  'abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|abbonati|assine|inscreva-se',
  'zapisz się|prenumerera|подпи(шитесь|сывайтесь)|abone olun',
].join('|');

/** "Follow us", in other languages. */
const followElsewhere = [
  'folgen sie (uns|mir)|folge? uns|suivez-nous|síguenos|síganos|seguici|siga-nos|siga o|volg ons|följ oss',
  'følg oss|śledź nas|obserwuj nas|следите за|bizi .{0,30}takip|تابعونا|تابعنا|ikuti kami|ikuti berita',
].join('|');

/** "Did you like it?", "You may like", in other languages. */
const likedElsewhere = [
  'hat (ihnen|dir) (der|dieser) (artikel|beitrag|text)|das könnte (sie|dich)|cela pourrait vous',
  'cet article vous a|te puede interesar|potrebbe interessarti|isso pode|dit vind je',
].join('|');

/** Where the text was published, in other languages. */
const publishedElsewhere = [
  'dieser (artikel|beitrag|text) (ist|wurde|erschien|erscheint|stammt) (am|im|in|zuerst|erstmals|ursprünglich|aus|von)',
  'cet article (a été|est) (publié|paru|initialement)|este artículo (fue|se) publi',
  'questo articolo è (stato )?(pubblicato|apparso)',
].join('|');

/** The limit is reached, an account is wanted. */
const accountOffers = [
  String.raw`already (have|a|an|subscribed)\b.{0,40}(\?|log|sign)|to (continue|keep) reading\b`,
  String.raw`you.{1,5}(reached|read|used|have) .{0,40}\b(limit|free articles)|want to (keep|continue) reading`,
  'create (a|an|your) (free )?account|become a (member|subscriber)|start your (free )?trial',
].join('|');

/** For subscribers only. */
const membersOnly = [
  'subscribers? only|réservée? aux abonnés|(exclusivo|solo) para suscriptores|(nur )?für abonnenten',
  'riservato agli abbonati|exclusivo para assinantes',
].join('|');

/** Where the text was published first. */
const publishedFirst = [
  'this (article|story|post|piece|content|report) (was|is|has been|contains|first|originally) .{0,20}(published|appeared|republished|updated|produced|affiliate|from|syndicated)',
  'originally published|republished (from|with)|a version of this (article|story)',
  'the post .{3,120} (appeared first|first appeared)',
].join('|');

/** Published, updated, corrected. */
const changeWords = [
  'correction|clarification|updated?|first published|published|last (updated|modified|reviewed)|posted',
  'modified|aktualisiert|publié le|mis à jour',
].join('|');

/** Photo, picture, source. */
const pictureWords = [
  'photo(graph)?s?|image|picture|illustration|credit|foto|video|graphic|source|pic|bild|fotografía|imagen',
  String.raw`imagem|immagine|crédits?( photos?)?|fot\.|zdjęcie|фото|写真|사진`,
].join('|');

/** What a player or browser says. */
const playerNotes = [
  'opens? (in|a) new (window|tab)|(we apologi[sz]e,? but )?this video (is|can|has)|your browser',
  'please (enable|turn on|upgrade|disable)|javascript',
].join('|');

/** What readers are asked to send. */
const tipAsked = 'story|tip|news tip|question|comment|thought|view|information';

/** What the site uses, and what is agreed to. */
const siteNotes = [
  String.raw`^(this|our) (site|website|page|form) (is protected by|uses cookies|requires)\b|^we use cookies\b`,
  String.raw`^by (signing up|submitting|clicking|subscribing|continuing|using)\b`,
].join('|');

/** How lines about the page begin. Lower case; only in short blocks. */
export const furnitureOpenings = whenAsked((): readonly RegExp[] => [
  new RegExp(String.raw`^(${readOnWords})\b[^.]{0,30}[:|»>]`),
  /^(read|see|watch) (more|also|next|now|the full|full|here|our|this)\b(?!.*[.!?]["”’]?\s+\p{L})/u,
  new RegExp(signUpActions),
  new RegExp(String.raw`^(follow|like|find|join|contact|email|tweet|message) (${followActions})\b`),
  new RegExp(
    String.raw`^(have|got|do you have|know|any) (a|an|any|something|more)? ?(${tipAsked})\b.{0,60}(\?|get in touch|contact|email|tell us|let us know)`,
  ),
  /^(special offer|limited[- ]time offer|exclusive offer)\b|\bget .{2,40} for (just|only) [£$€]\s?\d/,
  /^please (bookmark|sign up|subscribe|register)\b|^(explore|discover) more (on|about|from)\b|^latest from .{3,40}$/,
  new RegExp(String.raw`^(get|receive|stay|keep) .{0,60}\b(${mailOffers})\b`),
  /^for (more|the latest) .{0,80}\b(visit|go to|follow|subscribe|click)\b/,
  /^(for more|check out|visit|download|get) .{0,60}\b(stories like this|our (news|site|website|app|page|podcast|channel)|the app)\b/,
  new RegExp(String.raw`^(${readOnElsewhere})(?![\p{L}\p{M}])`, 'u'),
  new RegExp(String.raw`^(${subscribeElsewhere})(?![\p{L}\p{M}])`, 'u'),
  new RegExp(String.raw`^(${followElsewhere})(?![\p{L}\p{M}])`, 'u'),
  new RegExp(String.raw`^(${likedElsewhere})(?![\p{L}\p{M}])`, 'u'),
  new RegExp(String.raw`^(${publishedElsewhere})(?![\p{L}\p{M}])`, 'u'),
  /^(if you.{0,6} enjoy(ing|ed)?|please consider|consider) .{0,80}\b(subscrib|support|donat)|\bsupport (our|independent|quality|local|public) .{0,30}journalism\b/,
  new RegExp(`^(${accountOffers})`),
  new RegExp(
    String.raw`^(this|the) (full )?(article|content|story) is (only |exclusively )?(for|available to|reserved for|exclusive to|free to) .{0,40}(subscribers|members|registered)|\b(${membersOnly})\b`,
  ),
  new RegExp(siteNotes),
  /^(©|\(?c\) |copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)/,
  /^.{0,60}\ball rights reserved\b/,
  new RegExp(String.raw`^(${publishedFirst})\b`),
  /^(editor.?s|publisher.?s) note\b|\b(affiliate (links?|commission)|earn (us )?a (small )?commission)\b/,
  new RegExp(
    String.raw`^(${changeWords})\b\s?(on|at|in|:|\d|-|–|\||(january|february|march|april|may|june|july|august|september|october|november|december)\b).{0,70}$`,
  ),
  new RegExp(String.raw`^(${pictureWords})( (credit|by|courtesy|via|source)s?)?\s?[:/©|=]`),
  /^(file|stock|archive|library|representational|representative) (photo|image|picture|pic|footage)s?\b/,
  /^(tags?|topics?|filed under|more on|labels?|keywords?|categories|category|share this|share on|posted in|explore more|in this article)\b\s?[:|].{0,200}$/,
  /^(image|photo|video|media) (source|caption|credit|by)\b/,
  new RegExp(String.raw`^(${playerNotes})\b`),
  /^.{0,120}\bcontributed to (this|the) (report|story|article)\b|^.{0,80}\breported from .{0,120}\bfrom\b/,
  /\bsubject to copyright\b|^(citation|our standards|doi|journal( information)?|provided by|more information)\s?:/,
  /^(article|story|report|text) by\b.{0,60}$/,
  /^(reporting|additional reporting|editing|writing|compiled|edited) by\b/,
]);
