/** Words too common to say what a text is about. Lower case, folded. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those there here it its he she they we i you his her their our your my him them us me
  and or but nor so yet if then than as of in on at by for from with without into onto over under about above across
  after before between among through during until since against within along upon per via to up down out off
  is are was were be been being am do does did done has have had having will would can could may might must shall should
  not no yes any all each every some many most more less few much several both either neither one two three other others
  another such same own only just also too very even still again once often when where while why how what which who whom
  whose because though although however whether get got gets make makes made take takes took taken give gives gave given
  go goes went put puts set say says said use used uses using new first last next people country countries
  year years time way part thing things usually often may another whole mostly called`
    .split(/\s+/)
    .filter(Boolean),
);
