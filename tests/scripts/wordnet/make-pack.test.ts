import { describe, expect, it } from 'vitest';
import { english } from '../../../explain/english/english.ts';
import { wordNetEntries } from '../../../scripts/wordnet/make-pack.ts';
import { readSenses, readSynsets } from '../../../scripts/wordnet/read-wordnet.ts';

/** A database in small, in the format of the real one. */
const nouns = `  1 A licence.
00000001 15 n 01 harbour 0 000 | a place for ships; "the harbour froze"
00000002 06 n 02 Harbour 0 Harbour_Island 0 001 @i 00000001 n 0000 | an island
00000003 06 n 01 harbour 1 000 | a refuge
00000004 18 n 01 lubber 0 001 ;u 00000005 n 0000 | a clumsy sailor
00000005 10 n 01 ethnic_slur 0 000 | a slur on a people
00000006 18 n 01 swab 0 000 | an offensive term for a sailor
00000007 06 n 01 swab 1 000 | a mop
00000008 14 n 01 taxonomic_group 0 000 | animals or plants of one kind
00000009 05 n 01 Rosa 0 001 @ 00000008 n 0000 | roses
00000010 20 n 02 dog_rose 0 Rosa_canina 0 000 | a wild rose
00000011 18 n 01 landsman 0 000 | one of subnormal intelligence
00000012 06 n 01 MB 0 000 | a unit
00000013 06 n 01 Port_Officer 0 000 | who rules a port
00000016 06 n 01 port_officer 0 000 | who works in a port
00000014 06 n 01 Kadran 0 000 | a language
00000015 06 n 01 Kadran 0 001 @i 00000001 n 0000 | a lake`;
const verbs = `00000001 40 v 01 harbour 0 000 01 + 08 00 | give shelter to
00000002 40 v 01 give_in 0 000 01 + 08 00 | stop to fight
00000003 40 v 01 harbour 1 000 01 + 08 00 | keep in mind`;
const index = `harbour%1:15:00:: 00000001 1 4
harbour%1:06:00:: 00000003 2 0
harbour%1:06:01:: 00000002 3 9
harbour%2:40:00:: 00000001 1 7
harbour%2:40:01:: 00000003 2 0
lubber%1:18:00:: 00000004 1 0
swab%1:18:00:: 00000006 1 3
swab%1:06:00:: 00000007 2 0
rosa%1:05:00:: 00000009 1 0
dog_rose%1:20:00:: 00000010 1 0
rosa_canina%1:20:00:: 00000010 1 0
landsman%1:18:00:: 00000011 1 0
mb%1:06:00:: 00000012 1 0
port_officer%1:06:00:: 00000013 1 0
port_officer%1:06:01:: 00000016 2 0
kadran%1:06:00:: 00000014 1 0
kadran%1:06:01:: 00000015 2 0
give_in%2:40:00:: 00000002 1 0`;
const wordNet = {
  synsets: new Map([...readSynsets(nouns, 'noun'), ...readSynsets(verbs, 'verb')]),
  senses: readSenses(index),
  licence: '',
};
const entries = wordNetEntries(wordNet, english, () => true);
const entryOf = (term: string) => entries.find((entry) => entry.term === term);

describe('the pack of WordNet', () => {
  it('tells at most three meanings of a word, by part of speech, the ones most often met first', () => {
    expect(entryOf('harbour')).toEqual({
      term: 'harbour',
      definition: 'Verb: give shelter to. Noun: (1) a place for ships; (2) a refuge.',
      verbs: ['harbour'],
    });
  });

  it('finds verbs of several words in their forms, too', () => {
    expect(entryOf('give in')?.aliases).toEqual(['gives in', 'gave in', 'given in', 'giving in']);
  });

  it('leaves out single people and places, and words that are their names', () => {
    expect(entryOf('Harbour')).toBeUndefined();
    expect(entryOf('Kadran')).toBeUndefined();
  });

  it('leaves out meanings that insult, and not the word’s others', () => {
    expect(entryOf('lubber')).toBeUndefined();
    expect(entryOf('landsman')).toBeUndefined();
    expect(entryOf('swab')?.definition).toBe('Noun: a mop.');
  });

  it('leaves out classes and species in Latin, initials, and a second spelling with capitals', () => {
    expect(entries.map(({ term }) => term)).toEqual(['dog rose', 'give in', 'harbour', 'port officer', 'swab']);
  });

  it('has what a pack may hold alone', () => {
    expect(wordNetEntries(wordNet, english, ({ term }) => term === 'swab')).toHaveLength(1);
  });
});
