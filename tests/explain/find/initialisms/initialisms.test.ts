import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { buildTermIndex } from '../../../../explain/find/index/term-index.ts';
import { foreignInitialisms } from '../../../../explain/find/initialisms/foreign-initialisms.ts';
import { findInitialisms } from '../../../../explain/find/initialisms/initialisms.ts';
import { mentionsOfInitialisms } from '../../../../explain/find/initialisms/mentions-of-initialisms.ts';
import { prepareArticle } from '../../../../explain/text/prepared-article.ts';
import { articleOf, glossaryOf } from '../../article-of.ts';

const resolved = (...texts: string[]) =>
  [...findInitialisms(prepareArticle(articleOf(texts), english)).values()].map(
    ({ short, expansion }) => `${short}=${expansion}`,
  );

describe('findInitialisms', () => {
  it('resolves letters by an earlier name, stop words passed over', () => {
    expect(resolved('The Council for the Protection of Rivers met.', 'A CPR official left.')).toEqual([
      'CPR=Council for the Protection of Rivers',
    ]);
  });

  it('resolves letters by a name in the same paragraph', () => {
    expect(resolved('The National River Act is old, but the NRA holds.')).toEqual(['NRA=National River Act']);
  });

  it('resolves three letters also by a later name, as headlines need', () => {
    const later = ['The CPR met.', 'The Council for the Protection of Rivers met.'];
    expect(resolved(...later)).toEqual(['CPR=Council for the Protection of Rivers']);
    expect(resolved('The River Board met.', 'The RB agreed.')).toEqual(['RB=River Board']);
  });

  it('lets a stop word give its letter, and an abbreviated name all of its own', () => {
    expect(resolved('The Department of Lakes met.', 'A DOL official left.')).toEqual(['DOL=Department of Lakes']);
    expect(resolved('The Department of Lakes met.', 'A DoL official left.')).toEqual(['DoL=Department of Lakes']);
    expect(resolved('The UN Lakes Programme met.', 'The UNLP agreed.')).toEqual(['UNLP=UN Lakes Programme']);
  });

  it('takes no name for the letters that is only a part of one', () => {
    expect(resolved('The National Bridge Safety Board met.', 'The BSB agreed.')).toEqual([]);
    expect(resolved('The National Bridge Safety Board met.', 'The NBS agreed.')).toEqual([]);
    expect(resolved('The Centre for River Control and Repair met.', 'The CRC agreed.')).toEqual([]);
  });

  it('finds the name behind an adjective or possessive, before a possessive, and where it ends elsewhere', () => {
    const named = ['CRC=Centre for River Control'];
    expect(resolved('The Austrian Centre for River Control met.', 'The CRC agreed.')).toEqual(named);
    expect(resolved("Graz's Centre for River Control met.", 'The CRC agreed.')).toEqual(named);
    expect(resolved("The Centre for River Control's Graz office met.", 'The CRC agreed.')).toEqual(named);
    expect(
      resolved('The Centre for River Control and Unicorn Inc met. The Centre for River Control left. CRC'),
    ).toEqual(named);
  });

  it('takes neither persons nor the opening of a sentence for a name', () => {
    expect(resolved('Anna Ilves spoke about AI.')).toEqual([]);
    expect(resolved('Anna Maria Ilves spoke.', 'The AMI rose.')).toEqual([]);
    expect(resolved('In Cook County it rained.', 'The ICC met.')).toEqual([]);
  });

  it('takes no person with a title for a body, though no given name opens the words', () => {
    expect(resolved('Mrs Anna Cook spoke.', 'The MAC agreed.')).toEqual([]);
  });

  it('takes a name that opens a sentence for whole, whatever name ends the one before', () => {
    expect(resolved('They met in Graz. Bridge Safety Board members spoke.', 'The BSB agreed.')).toEqual([
      'BSB=Bridge Safety Board',
    ]);
  });

  it('takes no title or opener of a sentence for part of a name', () => {
    expect(resolved('So Mr Sandor sent an SMS.')).toEqual([]);
    expect(resolved('But River Board members left.', 'The BRB met.')).toEqual([]);
  });

  it('leaves lines that shout alone, and words that are only stressed', () => {
    expect(resolved('FOG IN THE GULF OF TIDES. THEN RAIN. GOT IT.', 'The Great Ocean Trust met.')).toEqual([]);
    expect(resolved('The Great Ocean met. GO there, we said.')).toEqual([]);
    expect(resolved('The Anglers Index Dropped. An AID came, with aid.')).toEqual([]);
  });

  it('takes two letters only for a name in a sentence of its own', () => {
    expect(resolved('Given by The Gull Photograph: the marsh', 'A GP came.')).toEqual([]);
    expect(resolved('The RB met.', 'Later the River Board agreed.')).toEqual(['RB=River Board']);
    expect(resolved('An RB official left.', 'Later the River Board agreed.')).toEqual([]);
    expect(resolved('Later the Sonar RSP sold well.', 'The SR did not.')).toEqual([]);
    expect(resolved('The River Board of Anglers met.', 'The RB agreed.')).toEqual([]);
  });

  it('reads "&" in letters and names', () => {
    expect(resolved('Lake Gas & Electric paid.', 'LG&E denies it.')).toEqual(['LG&E=Lake Gas & Electric']);
    expect(resolved('Lake Gas and Electric paid.', 'LG&E denies it.')).toEqual(['LG&E=Lake Gas and Electric']);
    expect(resolved('The Rod & Eel Fund paid.', 'The REF denies it.')).toEqual(['REF=Rod & Eel Fund']);
    expect(resolved('The Lake Gas & Electric paid.', 'The LG denies it.')).toEqual([]);
    expect(resolved('Duck & Diver’s index fell.', 'D&D denies it.')).toEqual([]);
  });

  it('finds the name behind a state whose body it is', () => {
    expect(resolved('The United States Lake Relief Agency paid.', 'The LRA left.')).toEqual(['LRA=Lake Relief Agency']);
  });

  it('seeks neither numerals, nor words that are only shouted, nor what everybody knows', () => {
    expect(resolved('The Valley Inn Insurance paid.', 'Henry VII')).toEqual([]);
    expect(resolved('The North East Waterworks failed.', 'BREAKING NEW RECORDS')).toEqual([]);
    expect(resolved('The Metropolitan Port met.', 'Two MPs left.')).toEqual([]);
  });
});

describe('mentionsOfInitialisms', () => {
  const mentioned = (...texts: string[]) => {
    const prepared = prepareArticle(articleOf(texts), english);
    return mentionsOfInitialisms(prepared, findInitialisms(prepared), new Set()).map(
      ({ text, entry }) => `${text} ${entry}`,
    );
  };

  it('finds singular and plural under one entry', () => {
    expect(mentioned('Clean River Targets (CRTs) were missed.', 'Each CRT costs.')).toEqual([
      'CRTs article:CRTs',
      'CRT article:CRTs',
    ]);
  });

  it('finds short forms of two words whole', () => {
    const drug = mentioned('It holds kelp-like protein-2 (KLP-2).', 'KLP-2 works.');
    expect(drug).toEqual(['KLP-2 article:KLP-2', 'KLP-2 article:KLP-2']);
    const fair = mentioned('Reeds & Ducks Fair (R&DF) opened.', 'R&DF closed.');
    expect(fair).toEqual(['R&DF article:R&DF', 'R&DF article:R&DF']);
  });

  it('leaves alone what stands only where it is introduced', () => {
    expect(mentioned('The River Board (RB) met.')).toEqual([]);
  });

  it('does not mark a stop word in a line that shouts', () => {
    expect(mentioned('The Gulf Oyster (GO) is rare.', 'GO NORTH AND THEN WEST.', 'A GO lives long.')).toEqual([
      'GO article:GO',
      'GO article:GO',
    ]);
  });

  it('leaves what the glossary knows to the glossary, also in the plural', () => {
    const prepared = prepareArticle(articleOf(['Clean River Targets (CRTs) were missed.', 'Each CRT costs.']), english);
    expect(mentionsOfInitialisms(prepared, findInitialisms(prepared), new Set(['CRT']))).toEqual([]);
  });
});

describe('foreignInitialisms', () => {
  const index = buildTermIndex(glossaryOf([{ term: 'International Criminal Court', short: 'ICC' }, { term: 'BRICS' }]));
  const foreign = (text: string) => [
    ...foreignInitialisms(findInitialisms(prepareArticle(articleOf([text]), english)), index),
  ];

  it('lets the article say that letters mean something else here', () => {
    expect(foreign('The International Cricket Council (ICC) met.')).toEqual(['ICC']);
    expect(foreign('The International Criminal Court (ICC) met.')).toEqual([]);
  });

  it('believes an entry that has only letters to compare', () => {
    expect(foreign('Brazil, or Russia India China South Africa (BRICS) met.')).toEqual([]);
  });
});
