/**
 * Makes a queue: work that is given to it is done one after the other, whatever becomes of the work before. What each
 * comes to, also its error, is its caller's alone.
 */
export function createTurns() {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
