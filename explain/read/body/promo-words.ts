/** What sites offer their readers, in the languages of much of the world's news. Looked for in short lines only. */
const offers = [
  'newsletters?|news ?letters?|mailing list|in(to)? your inbox|subscribe|subscription|sign(ing)? up|free trial|push (alerts|notifications)',
  'abonnier(e|en|t)|(whatsapp|telegram)-?(kanal|channel|canal|kanalen)|abonnement|abonnez-vous|abón(ate|ese)|inscrivez-vous|infolettre|suscríb\\p{L}*|suscripción|boletín|iscriviti|abbonati|abbonamento',
  'assine|assinatura|inscreva-se|nieuwsbrief|abonneer|nyhetsbrev\\p{L}*|prenumerera|nyhedsbrev|uutiskirje|subskrybuj|zapisz się',
  'рассылк\\p{L}*|подпи(шитесь|саться|ска)|підпишіться|bülten\\p{L}*|abone ol\\p{L}*|اشترك\\p{L}*|النشرة|خبرنامہ|सब्सक्राइब|न्यूजलेटर',
  '(download|get|herunterladen|télécharge[rz]|descarga|scarica|baixe|डाउनलोड).{0,30}(app|ऐप|एप)|(app|ऐप|एप).{0,20}(herunterladen|डाउनलोड)|QR',
];

export const promoPattern = new RegExp(
  `(?<![\\p{L}\\p{M}])(${offers.join('|')})(?![\\p{L}\\p{M}])|ニュースレター|メルマガ|会員登録|뉴스레터|구독|订阅|訂閱|扫码|下载.{0,6}(app|客户端)`,
  'iu',
);
