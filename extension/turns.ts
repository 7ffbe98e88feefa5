/** Does work when all that was given before is done. */
export type InTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/**
 * Makes a queue: work that is given to it is done one after the other, whatever becomes of the work before. What each
 * comes to, also its error, is its caller's alone.
 */
export function createTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
