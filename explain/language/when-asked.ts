/**
 * Makes a value when it is first asked for, and keeps it. For rules that only some questions need: a background that wakes for one
 * word would else build the patterns of whole articles before it answers, most of what its start costs.
 */
export function whenAsked<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
