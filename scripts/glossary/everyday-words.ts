/**
 * With these no term begins or ends, besides the language's stop words: words of time and amount, and verbs, adjectives and nouns that
 * stand beside any other word.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  second seconds minute minutes hour hours day days night nights week weeks weekend month months year years decade decades morning afternoon evening today yesterday tomorrow tonight
  ago later earlier early late recently previously currently already soon yet ever never always often sometimes usually again once twice
  half dozen dozens hundred hundreds thousand thousands million millions billion billions trillion two three four five six seven eight nine ten eleven twelve
  third fourth fifth sixth per cent percent number numbers amount lot lots bit part parts kind kinds sort type types way ways thing things something anything nothing everything
  one ones someone anyone everyone people person man men woman women guy guys boy girl child children family families friend friends
  say says said saying tell tells told telling ask asks asked asking add adds added adding speak spoke call calls called calling claim claims claimed write writes wrote written
  know knows knew known think thinks thought believe believes believed feel feels felt see sees saw seen look looks looked looking seem seems seemed appear appears appeared
  get gets got getting go goes went gone going come comes came coming give gives gave given giving take takes took taken taking make makes made making
  put puts keep keeps kept let lets begin begins began begun start starts started starting stop stops stopped end ends ended help helps helped helping
  want wants wanted need needs needed like likes liked try tries tried trying use uses used using work works worked working show shows showed shown showing
  find finds found turn turns turned leave leaves left leaving bring brings brought run runs ran running set move moves moved moving live lives lived living
  become becomes became happen happens happened include includes included including continue continues continued follow follows followed following
  expect expects expected plan plans planned meet meets met pay pays paid hold holds held win wins won lose lost send sent decide decided agree agreed refuse refused decline declined
  publish published release released report reported reports announce announced confirm confirmed accord according based related due able likely unlikely
  good better best bad worse worst big bigger biggest large larger largest small smaller smallest high higher highest low lower lowest long longer longest short great greater greatest
  new newer latest old older young younger next last same different similar certain many much several various whole entire full main major important key real true wrong right
  other others another such only even still really actually simply clearly especially particularly nearly almost about around away back behind beyond despite within without among along across upon toward towards
  first place point points time times case cases fact facts example question questions reason reasons problem problems issue issues story stories news page read click share copyright
  world country countries city cities town home house area areas group groups side name names line lines member members source sources
  thus far well also least less most more quite rather perhaps maybe please thanks yes no mr mrs ms dr sir lord lady gov rep sen`.split(
    /\s+/u,
  ),
);
