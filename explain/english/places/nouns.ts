const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const ofMeals =
  set(`roast roasted stuffing stuffed gravy cranberry cranberries thanksgiving christmas butcher butchers poultry flock flocks sandwich
  sandwiches oven carve carved breast ham pies frozen served cooked cook eat eaten recipe leftovers`);
const ofTables = set('cup cups saucer saucers plate plates porcelain teapot teapots tableware crockery vase vases');

/** Names of places that are common nouns too, and words beside which they are. */
export const nouns: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['turkey', ofMeals],
  ['china', ofTables],
  ['chile', set('pepper peppers sauce salsa spicy')],
  ['jersey', set('wool knitted cows milk sleeves striped')],
  ['guinea', set('pigs fowl coins')],
  ['reunion', set('school class band family show tour')],
]);

const thingsInSingular = `philadelphia cream;guinea pig;guinea fowl;guinea hen;guinea worm;frankfurt sausage;panama hat;brazil nut;china plate;china cup;china set;china shop;
  china doll;jersey cow;jersey cattle;jersey dress;jersey barrier;turkey sandwich;turkey dinner;turkey leg;turkey breast;turkey trot;
  turkey curry;turkey burger;turkey farm;turkey roast;turkey egg;chile pepper;chile sauce;bermuda shorts;cuba libre;congo line;
  japan black;morocco leather;holland cloth;turkey price;turkey producer;turkey farmer`;

/** What is no place although it begins with the name of one. */
export const things: ReadonlySet<string> = new Set(
  thingsInSingular.split(/;\s*/).flatMap((thing) => [thing, `${thing}s`, `${thing}es`]),
);
