/** What is called after bodies, laws and ideas, and is none: beside a name one of these says that it is meant. */
export const namedThings: ReadonlySet<string> = new Set(
  `album band brewpub bistro café cafe cat colt comedy dog duo filly film gelding horse mare movie musical nightclub novel
  pantomime playwright pony pub quintet quartet racehorse rapper restaurant sequel sailboat sitcom sloop soap song stallion striker
  thoroughbred thriller trattoria trawler trio winger wrestler yacht molecule protein enzyme gene videogame boutique podcast perfume
  fragrance cocktail nickname`.split(/\s+/),
);
