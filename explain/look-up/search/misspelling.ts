/** Shorter words turn into other words by one letter ("iran", "iron"). */
const shortestMisspelt = 5;
/** From this length of the word that was meant on two letters may be wrong, below it one. */
const shortestTwiceWrong = 7;

/**
 * How many letters of a typed word are wrong if another word was meant: left out, too many, exchanged or swapped. Null
 * where that is too many for a misspelling. The first letter is right, or swapped with the second: people rarely
 * mistake it (Pollock and Zamora 1984, "Automatic spelling correction in scientific and scholarly text").
 *
 * @param typed lower case, as `meant`
 */
export function lettersWrong(typed: string, meant: string): number | null {
  if (typed === meant) return 0;
  const most = meant.length < shortestTwiceWrong ? 1 : 2;
  if (typed.length < shortestMisspelt || Math.abs(typed.length - meant.length) > most) return null;
  const isSwapped = typed[0] === meant[1] && typed[1] === meant[0];
  if (typed[0] !== meant[0] && !isSwapped) return null;
  const wrong = editDistance(typed, meant);
  return wrong > most ? null : wrong;
}

/** Optimal string alignment: Damerau (1964), "A technique for computer detection and correction of spelling errors". */
function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchanged = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(exchanged, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
