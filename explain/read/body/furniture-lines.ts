/** What a reader can press, open or wait for. */
const controls = [
  'loading|please wait|play( video| audio)?|pause|mute|listen( to .{0,40})?|watch( now| video| live)?',
  'share( this.*)?|save|print|copy link|email|gift( this article)?|comments?|leave a comment|view comments',
  'reply|close|menu|search|next|previous|back to top|top|expand|collapse|show (more|less|all)',
  'see (more|all)|view (all|gallery|more)|read (more|next|full story.*)|learn more|more|related|tags?',
  'topics?|photos?|video|image|gallery|source|getty images|follow|subscribe|sign (up|in)|log in|register',
  'download|install|transcript',
].join('|');

/** What stands before an author's name. */
const byWords = [
  'by|von|par|por|di|av|af|door|text(o|e)?|tekst|autor(es|in|en|innen)?|auteure?s?|redacción|redazione',
  'författare|forfatter|yazar|автор|текст|words|photos?|written by|reporting by|photographs? by',
].join('|');

/** How a live blog is sorted and followed. */
const liveControls = [
  String.raw`(newest|oldest|latest) first|sort by.*|(show )?key events( only)?( \(\d+\))?|pinned( post)?`,
  String.raw`auto-?refresh.*|refresh( page)?|live (updates?|reporting|feed)|\d+ new (updates?|posts?)|jump to .*`,
  'most recent',
].join('|');

/** Share, print, comment, listen, read on: French, Spanish, Italian, Portuguese, Dutch. */
const romanceControls = [
  'partager|imprimer|commenter|commentaires|écouter|lire la suite|voir plus|compartir|imprimir|guardar',
  'comentarios?|escuchar|leer más|ver más|condividi|stampa|salva|commenti|ascolta|leggi di più|compartilhar',
  'partilhar|comentários?|ouvir|delen|opslaan|reacties|lees meer|luister',
].join('|');

/** The same in Swedish, Norwegian, Danish, Polish, Czech, Turkish, Indonesian, Vietnamese. */
const northernAndEasternControls = [
  'dela|del|spara|lagre|kommentera|kommentarer|lyssna|lytt|skriv ut|läs mer|les mer|annons|annonse|annonce',
  'udostępnij|drukuj|skomentuj|komentarze|czytaj dalej|posłuchaj|reklama|sdílet|tisk|diskuse|inzerce|paylaş',
  'yazdır|yorumlar|devamını oku|dinle|reklam|bagikan|komentar|baca selengkapnya|chia sẻ|bình luận|xem thêm',
].join('|');

/** The same in Russian, Ukrainian, Arabic, Urdu, Hindi. */
const cyrillicAndArabicControls = [
  'поделиться|печать|комментарии|читать далее|слушать|поділитися|друк|коментарі|читати далі|مشاركة|شارك',
  'طباعة|تعليقات|التعليقات|استمع|شیئر کریں|शेयर करें|फॉलो करें|और पढ़ें',
].join('|');

/** The same in Japanese, Chinese, Korean. */
const eastAsianControls = [
  'シェア(する)?|ツイート|印刷|保存|フォロー(する)?|続きを読む|アプリで開く|詳しくはこちら|ログイン|コメント|分享.{0,8}|打印|收藏|评论|关注|登录|阅读全文|공유(하기)?',
  '인쇄(하기)?|댓글|더보기|스크랩',
].join('|');

/** The text goes on below an advertisement. */
const continuations = [
  'story continues( below)?( advertisement)?|continue(s)? (reading|below)|article continues.*',
  'scroll (down )?to continue.*|skip (advertisement|past .*|ad|to .*)',
].join('|');

/** Whole lines, from their first to their last character. Lower case. */
export const furnitureLines: readonly RegExp[] = [
  /^<\/?[a-z][^>]{0,40}[=\s>].*$/,
  new RegExp(String.raw`^(${continuations})\W*$`),
  /^(advertis(e)?ment|advertising|ads?|sponsored( content)?|promoted( content)?|anzeige|publicité|publicidad|pubblicità|реклама|広告|إعلان|विज्ञापन|광고)\W*$/,
  /^(ad|advert|advertisement)s? (loading|feedback)\W*$/,
  new RegExp(String.raw`^(${controls})\W*$`),
  /^(article|current) (content|issue)\W*$/,
  /^(about )?\d{1,3}[- ]?(min(ute)?s?)[- ]?(read|to read|listen|video)?\W*$/,
  /^(reading time|read time|estimated reading time|lesezeit|temps de lecture|tempo di lettura)\b.{0,24}$/,
  /^\d+ (comments?|shares?|views?|likes?|photos?|of \d+)$/,
  /^[£$€¥]\s?[\d.,]+( ?[-–] ?[£$€¥]?\s?[\d.,]+)?$/,
  new RegExp(String.raw`^(${byWords})[:\s]\s*[\p{L}.'’\- ,&|/]{3,70}$`, 'iu'),
  /^(page|seite|página|pagina|sivu|strona|страница|sayfa)\s?\d{1,3}(\s?(of|von|sur|de|di|z|из|\/)\s?\d{1,3})?\W*$/,
  /^(\d{1,3}\s+){2,}(next|weiter|suivante?|siguiente|avanti|próxima|далее)\W*$/,
  /^(load|show|view|see) (more|newer|older|previous|earlier|latest|all|\d+ (more|new))( (updates?|posts?|entries|stories|comments|articles|news))?\W*$/,
  new RegExp(String.raw`^(${liveControls})\W*$`),
  /^(artikel )?(teilen|merken|drucken|anhören|vorlesen|kommentare?|weiterlesen|mehr anzeigen|nach oben|zur startseite|zur übersicht)\W*$/u,
  new RegExp(String.raw`^(${romanceControls})[^\p{L}]*$`, 'u'),
  new RegExp(String.raw`^(${northernAndEasternControls})[^\p{L}]*$`, 'u'),
  new RegExp(String.raw`^(${cyrillicAndArabicControls})[^\p{L}\p{M}]*$`, 'u'),
  new RegExp(String.raw`^(${eastAsianControls})[^\p{L}]*$`, 'u'),
  /^[(（[【]?(责编|责任编辑|責任編輯|編集|编辑|編輯|来源|來源|供稿|사진|출처)\s?[:：／/].{0,50}$/u,
  /^\d{1,2}\.\d{2} ?[ap]\.?m\.?( \p{L}+){0,3}( \d\d[:.]\d\d)?$/u,
  /^\d{1,2}:\d{2}( ?[ap]\.?m\.?)?( [a-z]{2,4})?( ?[^.!?]{3,80}[^.!?:])?$/,
];
