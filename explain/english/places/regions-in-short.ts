const table = `alabama ala al; alaska ak; arizona ariz az; arkansas ark ar; california calif ca; colorado colo co; connecticut conn ct; delaware del de;
district of columbia dc; florida fla fl; georgia ga; idaho id; illinois ill il; indiana ind in; iowa ia; kansas kan kans ks; kentucky ky; louisiana la;
maine me; maryland md; massachusetts mass ma; michigan mich mi; minnesota minn mn; mississippi miss ms; missouri mo; montana mont mt; nebraska neb ne;
nevada nev nv; new hampshire nh; new jersey nj; new mexico nm; new york ny; north carolina nc; north dakota nd; ohio oh; oklahoma okla ok; oregon ore or;
pennsylvania pa; rhode island ri; south carolina sc; south dakota sd; tennessee tenn tn; texas tex tx; utah ut; vermont vt; virginia va;
washington wash wa; west virginia wva wv; wisconsin wis wi; wyoming wyo wy; ontario ont; quebec que; british columbia bc; alberta alta;
manitoba man; new south wales nsw; queensland qld; victoria vic; tasmania tas; western australia; south australia; northern territory`;

const firstHalves: ReadonlySet<string> = new Set('new north south west rhode british western northern'.split(' '));

function nameOf(words: readonly string[]): string {
  if (words[0] === 'district') return words.slice(0, 3).join(' ');
  const length = words[1] === 'south' ? 3 : firstHalves.has(words[0] ?? '') ? 2 : 1;
  return words.slice(0, length).join(' ');
}

/** By short form or full name, the region's full name. In lower case, without stops. */
export const regionsInShort: ReadonlyMap<string, string> = new Map(
  table.split(/;\s+/).flatMap((line) => {
    const words = line.split(/\s+/);
    // The name goes on while the words are longer than a short form can be.
    const name = nameOf(words);
    return [name, ...words.slice(name.split(' ').length)].map((form) => [form, name] as const);
  }),
);
