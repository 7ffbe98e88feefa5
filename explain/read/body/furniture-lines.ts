const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Whole lines, from their first to their last character. Lower case. */
export const furnitureLines: readonly RegExp[] = [
  /^<\/?[a-z][^>]{0,40}[=\s>].*$/,
  /^(story continues( below)?( advertisement)?|continue(s)? (reading|below)|article continues.*|scroll (down )?to continue.*|skip (advertisement|past .*|ad|to .*))\W*$/,
  /^(advertis(e)?ment|advertising|ads?|sponsored( content)?|promoted( content)?|anzeige|publicité|publicidad|pubblicità|реклама|広告|إعلان|विज्ञापन|광고)\W*$/,
  /^(ad|advert|advertisement)s? (loading|feedback)\W*$/,
  /^(loading|please wait|play( video| audio)?|pause|mute|listen( to .{0,40})?|watch( now| video| live)?|share( this.*)?|save|print|copy link|email|gift( this article)?|comments?|leave a comment|view comments|reply|close|menu|search|next|previous|back to top|top|expand|collapse|show (more|less|all)|see (more|all)|view (all|gallery|more)|read (more|next|full story.*)|learn more|more|related|tags?|topics?|photos?|video|image|gallery|source|getty images|follow|subscribe|sign (up|in)|log in|register|download|install|transcript)\W*$/,
  /^(article|current) (content|issue)\W*$/,
  /^(about )?\d{1,3}[- ]?(min(ute)?s?)[- ]?(read|to read|listen|video)?\W*$/,
  /^(reading time|read time|estimated reading time|lesezeit|temps de lecture|tempo di lettura)\b.{0,24}$/,
  /^\d+ (comments?|shares?|views?|likes?|photos?|of \d+)$/,
  /^[£$€¥]\s?[\d.,]+( ?[-–] ?[£$€¥]?\s?[\d.,]+)?$/,
  /^(by|von|par|por|di|av|af|door|text(o|e)?|tekst|autor(es|in|en|innen)?|auteure?s?|redacción|redazione|författare|forfatter|yazar|автор|текст|words|photos?|written by|reporting by|photographs? by)[:\s]\s*[\p{L}.'’\- ,&|/]{3,70}$/iu,
  /^(page|seite|página|pagina|sivu|strona|страница|sayfa)\s?\d{1,3}(\s?(of|von|sur|de|di|z|из|\/)\s?\d{1,3})?\W*$/,
  /^(\d{1,3}\s+){2,}(next|weiter|suivante?|siguiente|avanti|próxima|далее)\W*$/,
  /^(load|show|view|see) (more|newer|older|previous|earlier|latest|all|\d+ (more|new))( (updates?|posts?|entries|stories|comments|articles|news))?\W*$/,
  /^((newest|oldest|latest) first|sort by.*|(show )?key events( only)?( \(\d+\))?|pinned( post)?|auto-?refresh.*|refresh( page)?|live (updates?|reporting|feed)|\d+ new (updates?|posts?)|jump to .*|most recent)\W*$/,
  /^(artikel )?(teilen|merken|drucken|anhören|vorlesen|kommentare?|weiterlesen|mehr anzeigen|nach oben|zur startseite|zur übersicht)\W*$/u,
  /^(partager|imprimer|commenter|commentaires|écouter|lire la suite|voir plus|compartir|imprimir|guardar|comentarios?|escuchar|leer más|ver más|condividi|stampa|salva|commenti|ascolta|leggi di più|compartilhar|partilhar|comentários?|ouvir|delen|opslaan|reacties|lees meer|luister)[^\p{L}]*$/u,
  /^(dela|del|spara|lagre|kommentera|kommentarer|lyssna|lytt|skriv ut|läs mer|les mer|annons|annonse|annonce|udostępnij|drukuj|skomentuj|komentarze|czytaj dalej|posłuchaj|reklama|sdílet|tisk|diskuse|inzerce|paylaş|yazdır|yorumlar|devamını oku|dinle|reklam|bagikan|komentar|baca selengkapnya|chia sẻ|bình luận|xem thêm)[^\p{L}]*$/u,
  /^(поделиться|печать|комментарии|читать далее|слушать|поділитися|друк|коментарі|читати далі|مشاركة|شارك|طباعة|تعليقات|التعليقات|استمع|شیئر کریں|शेयर करें|फॉलो करें|और पढ़ें)[^\p{L}\p{M}]*$/u,
  /^(シェア(する)?|ツイート|印刷|保存|フォロー(する)?|続きを読む|アプリで開く|詳しくはこちら|ログイン|コメント|分享.{0,8}|打印|收藏|评论|关注|登录|阅读全文|공유(하기)?|인쇄(하기)?|댓글|더보기|스크랩)[^\p{L}]*$/u,
  /^[(（[【]?(责编|责任编辑|責任編輯|編集|编辑|編輯|来源|來源|供稿|사진|출처)\s?[:：／/].{0,50}$/u,
  /^\d{1,2}:\d{2}( ?[ap]\.?m\.?)?( [a-z]{2,4})?( ?[^.!?]{3,80}[^.!?:])?$/,
];

/** How lines about the page begin. Lower case; only in short blocks. */
export const furnitureOpenings: readonly RegExp[] = [
  /^(read|see|watch|listen|explore|more|also|related|recommended|don.?t miss|further reading|must read|in pictures|up next|you (may|might) (also )?like|more (from|on|in|stories)|from the archive|on (the|this) (topic|story)|trending|most (read|popular)|editor.?s.? (picks|choice))\b[^.]{0,30}[:|»>]/,
  /^(read|see|watch) (more|also|next|now|the full|full|here|our|this)\b(?!.*[.!?]["”’]?\s+\p{L})/u,
  /^(sign|signed) up (for|to|here|now)\b|^(click|tap|swipe|scroll) (here|to|down|for|through)\b|^(subscribe|register|log in|login|sign in) (to|for|now|here|today)\b/,
  /^(follow|like|find|join|contact|email|tweet|message) (us|him|her|them|me|the author|@|.{2,30} (on|at) (twitter|x|facebook|instagram|linkedin|threads|bluesky|youtube|whatsapp|telegram|mastodon))\b/,
  /^(follow|like) .{2,40} on\b/,
  /^(have|got|do you have|know|any) (a|an|any|something|more)? ?(story|tip|news tip|question|comment|thought|view|information)\b.{0,60}(\?|get in touch|contact|email|tell us|let us know)/,
  /^(special offer|limited[- ]time offer|exclusive offer)\b|\bget .{2,40} for (just|only) [£$€]\s?\d/,
  /^please (bookmark|sign up|subscribe|register)\b|^(explore|discover) more (on|about|from)\b|^latest from .{3,40}$/,
  /^(get|receive|stay|keep) .{0,60}\b(newsletter|inbox|news email|email (featuring|with)|alerts?|notifications?|up to date with|free app|the app)\b/,
  /^for (more|the latest) .{0,80}\b(visit|go to|follow|subscribe|click)\b/,
  /^(for more|check out|visit|download|get) .{0,60}\b(stories like this|our (news|site|website|app|page|podcast|channel)|the app)\b/,
  /^(lesen sie (auch|mehr|hier|dazu)|mehr (zum thema|dazu)|lees ook|lire aussi|à lire (aussi|également)|lee también|leer más|te puede interesar|leggi (anche|tutto)|leia (também|mais)|veja também|saiba mais|läs (mer|även|också)|les også|læs også|lue myös|czytaj (też|także|więcej)|zobacz (też|także)|читайте (также|ещё)|читайте також|ये भी पढ़ें|यह भी पढ़ें|یہ بھی پڑھیں|اقرأ (أيضا|أيضًا|المزيد)|관련 ?기사)(?![\p{L}\p{M}])/u,
  /^(abonnieren sie|abonnez-vous|inscrivez-vous|suscríbete|suscríbase|iscriviti|abbonati|assine|inscreva-se|zapisz się|prenumerera|подпи(шитесь|сывайтесь)|abone olun)(?![\p{L}\p{M}])/u,
  /^(folgen sie (uns|mir)|folge? uns|suivez-nous|síguenos|síganos|seguici|siga-nos|siga o|volg ons|följ oss|følg oss|śledź nas|obserwuj nas|следите за|bizi .{0,30}takip|تابعونا|تابعنا|ikuti kami|ikuti berita)(?![\p{L}\p{M}])/u,
  /^(hat (ihnen|dir) (der|dieser) (artikel|beitrag|text)|das könnte (sie|dich)|cela pourrait vous|cet article vous a|te puede interesar|potrebbe interessarti|isso pode|dit vind je)(?![\p{L}\p{M}])/u,
  /^(dieser (artikel|beitrag|text) (ist|wurde|erschien|erscheint|stammt) (am|im|in|zuerst|erstmals|ursprünglich|aus|von)|cet article (a été|est) (publié|paru|initialement)|este artículo (fue|se) publi|questo articolo è (stato )?(pubblicato|apparso))(?![\p{L}\p{M}])/u,
  /^(if you.{0,6} enjoy(ing|ed)?|please consider|consider) .{0,80}\b(subscrib|support|donat)|\bsupport (our|independent|quality|local|public) .{0,30}journalism\b/,
  /^(already (have|a|an|subscribed)\b.{0,40}(\?|log|sign)|to (continue|keep) reading\b|you.{1,5}(reached|read|used|have) .{0,40}\b(limit|free articles)|want to (keep|continue) reading|create (a|an|your) (free )?account|become a (member|subscriber)|start your (free )?trial)/,
  /^(this|the) (full )?(article|content|story) is (only |exclusively )?(for|available to|reserved for|exclusive to|free to) .{0,40}(subscribers|members|registered)|\b(subscribers? only|réservée? aux abonnés|(exclusivo|solo) para suscriptores|(nur )?für abonnenten|riservato agli abbonati|exclusivo para assinantes)\b/,
  /^(this|our) (site|website|page|form) (is protected by|uses cookies|requires)\b|^we use cookies\b|^by (signing up|submitting|clicking|subscribing|continuing|using)\b/,
  /^(©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés)/,
  /^.{0,60}\ball rights reserved\b/,
  /^(this (article|story|post|piece|content|report) (was|is|has been|contains|first|originally) .{0,20}(published|appeared|republished|updated|produced|affiliate|from|syndicated)|originally published|republished (from|with)|a version of this (article|story)|the post .{3,120} (appeared first|first appeared))\b/,
  /^(editor.?s|publisher.?s) note\b|\b(affiliate (links?|commission)|earn (us )?a (small )?commission)\b/,
  /^(correction|clarification|updated?|first published|published|last (updated|modified|reviewed)|posted|modified|aktualisiert|publié le|mis à jour)\b\s?(on|at|in|:|\d|-|–|\||(january|february|march|april|may|june|july|august|september|october|november|december)\b).{0,70}$/,
  /^(photo(graph)?s?|image|picture|illustration|credit|foto|video|graphic|source|pic|bild|fotografía|imagen|imagem|immagine|crédits?( photos?)?|fot\.|zdjęcie|фото|写真|사진)( (credit|by|courtesy|via|source)s?)?\s?[:/©|=]/,
  /^(file|stock|archive|library|representational|representative) (photo|image|picture|pic|footage)s?\b/,
  /^(tags?|topics?|filed under|more on|labels?|keywords?|categories|category|share this|share on|posted in|explore more|in this article)\b\s?[:|].{0,200}$/,
  /^(image|photo|video|media) (source|caption|credit|by)\b/,
  /^(opens? (in|a) new (window|tab)|(we apologi[sz]e,? but )?this video (is|can|has)|your browser|please (enable|turn on|upgrade|disable)|javascript)\b/,
  /^.{0,160}\bcontributed (to (this|the) |reporting\b)|^.{0,80}\breported from .{0,120}\bfrom\b/,
  /\bsubject to copyright\b|^(citation|our standards|doi|journal( information)?|provided by|more information)\s?:/,
  /^(article|story|report|text) by\b.{0,60}$/,
  /^(reporting|additional reporting|editing|writing|compiled|edited) by\b/,
];

/** A date or a time with little beside it: "By Ann Reed, 4 May 2021 10:15", "Updated 3 hours ago". */
export const dateLine = new RegExp(
  `(?<!\\d)\\d{1,2}(st|nd|rd|th)?\\.?\\s+${month}\\.?,?\\s+(19|20)\\d\\d|\\b${month}\\.?\\s+\\d{1,2}(st|nd|rd|th)?,?\\s+(19|20)\\d\\d` +
    '|(?<!\\d)(19|20)\\d\\d[-/.]\\d\\d?[-/.]\\d\\d?\\b|\\b\\d\\d?(-|/|\\. ?)\\d\\d?(-|/|\\. ?)(19|20)\\d\\d\\b|\\b\\d+ ?(min|minute|h|hr|hour|day|week|month)s? ago(?![a-z])',
);

/**
 * A date, or how long ago it was, as most languages write it: "2 diciembre 2024", "12 de mayo de 2024", "2024年5月12日",
 * "2024. 5. 12.", "hace 3 horas", "vor 5 Minuten", "3時間前". Lower case.
 */
export const foreignDate =
  /(?<!\d)\d{1,2}\.? (de )?\p{L}{3,12}\.?,? (de )?(19|20)\d\d|(19|20)\d\d ?[年년.] ?\d\d? ?[月월.] ?\d\d?|(?<!\p{L})(vor|hace|il y a|há|fa|för) \d+ \p{L}+|\d+ ?(分|時間|小时|小時|분|시간) ?[前전]|\d+ \p{L}+ (fa|sedan|siden|geleden|temu|назад|тому|önce|पहले)(?!\p{L})/u;

/** Who took a picture, at the end of what is said of it: "Smoke over the port. Ann Reed/AFP", "(AP Photo/Ann Reed)". */
export const creditEnd =
  /(\((file|[^()]{0,40}\b(photo|image|picture|getty)\b[^()]{0,40})\)|\/ ?(afp|ap|reuters|epa|getty|dpa|ansa|efe|tass|xinhua|pti|ani|shutterstock|istock)( photo)?|[©ⓒ]\s?[^.!?©]{2,50}|\b(getty images|shutterstock|istock(photo)?))\W{0,3}$/;
