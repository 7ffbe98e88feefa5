/**
 * Areas that more than one government claims, or whose government few others recognise. They are hatched on every map that
 * shows them, over whatever country the atlas counts them to (docs/decisions/0018-disputed-areas-are-hatched-and-named.md).
 */
export interface DisputedArea {
  readonly name: string;
  /** By which the rest of Newsgloss knows it, or parts of it (`glossary/countries/areas.yaml`). */
  readonly ids: readonly string[];
  /** A country of the atlas by its name there, or an outline drawn for maps of the whole world: [longitude, latitude]. */
  readonly outline: string | readonly (readonly [longitude: number, latitude: number])[];
}

export const disputedAreas: readonly DisputedArea[] = [
  { name: 'Western Sahara', ids: ['EH'], outline: 'W. Sahara' },
  { name: 'West Bank and Gaza', ids: ['PS', 'gaza', 'west-bank', 'east-jerusalem'], outline: 'Palestine' },
  { name: 'Taiwan', ids: ['TW'], outline: 'Taiwan' },
  { name: 'Kosovo', ids: ['XK'], outline: 'Kosovo' },
  { name: 'Northern Cyprus', ids: ['northern-cyprus'], outline: 'N. Cyprus' },
  { name: 'Somaliland', ids: ['somaliland'], outline: 'Somaliland' },
  { name: 'Falkland Islands', ids: ['FK'], outline: 'Falkland Is.' },
  {
    name: 'Crimea',
    ids: ['crimea'],
    outline: [
      [32.48, 45.35],
      [32.75, 45.6],
      [33.4, 45.85],
      [33.6, 46.15],
      [34.0, 46.05],
      [34.55, 45.95],
      [35.0, 45.6],
      [35.4, 45.35],
      [35.9, 45.45],
      [36.6, 45.4],
      [36.5, 45.1],
      [36.0, 45.0],
      [35.4, 45.0],
      [35.0, 44.8],
      [34.4, 44.6],
      [33.8, 44.35],
      [33.35, 44.55],
      [33.6, 45.0],
      [33.2, 45.15],
    ],
  },
  {
    name: 'Kashmir',
    ids: ['kashmir'],
    outline: [
      [74.0, 32.9],
      [75.35, 32.3],
      [76.8, 33.2],
      [78.4, 32.6],
      [79.2, 32.5],
      [79.5, 33.7],
      [80.3, 35.4],
      [79.5, 35.9],
      [78.0, 35.6],
      [76.9, 35.7],
      [76.1, 36.0],
      [75.4, 36.85],
      [74.6, 37.05],
      [73.7, 36.9],
      [72.6, 36.4],
      [72.6, 35.9],
      [73.6, 35.3],
      [73.8, 34.9],
      [73.45, 34.5],
      [73.65, 33.7],
      [73.7, 33.1],
    ],
  },
  {
    name: 'Golan Heights',
    ids: ['golan'],
    outline: [
      [35.63, 33.25],
      [35.8, 33.33],
      [35.9, 33.1],
      [35.87, 32.85],
      [35.75, 32.7],
      [35.64, 32.75],
      [35.63, 33.0],
    ],
  },
  {
    name: 'Abkhazia',
    ids: ['abkhazia'],
    outline: [
      [40.0, 43.4],
      [40.3, 43.55],
      [41.4, 43.35],
      [42.0, 43.15],
      [42.1, 42.95],
      [41.65, 42.7],
      [41.5, 42.4],
      [41.0, 42.95],
      [40.4, 43.15],
    ],
  },
  {
    name: 'South Ossetia',
    ids: ['south-ossetia'],
    outline: [
      [43.5, 42.45],
      [43.9, 42.6],
      [44.55, 42.6],
      [44.55, 42.2],
      [44.2, 42.1],
      [43.85, 42.1],
      [43.5, 42.25],
    ],
  },
  {
    name: 'Transnistria',
    ids: ['transnistria'],
    outline: [
      [28.4, 48.15],
      [28.95, 48.1],
      [29.2, 47.9],
      [29.25, 47.5],
      [29.6, 47.3],
      [29.75, 46.9],
      [29.95, 46.75],
      [29.6, 46.6],
      [29.4, 46.9],
      [29.1, 47.25],
      [28.95, 47.6],
      [28.75, 47.9],
    ],
  },
];
