import { describe, expect, it } from 'vitest';
import { english } from '../../../../explain/english/english.ts';
import { findIntroductions } from '../../../../explain/find/initialisms/introductions.ts';

const pairs = (text: string) => findIntroductions(text, english).map(({ short, long }) => `${short}=${long}`);

describe('findIntroductions', () => {
  it.each([
    ['the International Whaling Commission (IWC) met', 'IWC=International Whaling Commission'],
    ['the Office for Budget Responsibility (“OBR”) says', 'OBR=Office for Budget Responsibility'],
    ['IWC (International Whaling Commission) rules', 'IWC=International Whaling Commission'],
    ['the Federation of Small Farmers (F.S.F.) said', 'FSF=Federation of Small Farmers'],
    ['the Centre for River Studies (CeRiS, in short) said', 'CeRiS=Centre for River Studies'],
    ['the U.S. Bureau of Lakes (USBL) said', 'USBL=U.S. Bureau of Lakes'],
    ['the UN River Relief Fund (RRF) paid', 'RRF=River Relief Fund'],
    ['the Harbour Lights Orchestra project (HLO) began', 'HLO=Harbour Lights Orchestra'],
    ['the Bund der Lachsfischer (League of Salmon Fishers) (BdL) met', 'BdL=Bund der Lachsfischer'],
    ['the Ministry of Tides, Rivers and Lakes (MOTRL) said', 'MOTRL=Ministry of Tides, Rivers and Lakes'],
    ['the Co-operative Fishing Council (CFC) met', 'CFC=Co-operative Fishing Council'],
    ['a drug like kelp-like protein-2 (KLP-2) works', 'KLP-2=kelp-like protein-2'],
    ['the Sea Relief Agency for Island Refugees (SRA) pays', 'SRA=Sea Relief Agency for Island Refugees'],
    ['Clean River Targets (CRTs) were missed', 'CRTs=Clean River Targets'],
    ['with river silt disease, or RSD.', 'RSD=river silt disease'],
    ['issued a Lake Use Permit or LUP to anglers', 'LUP=Lake Use Permit'],
    ['the control rooms (Harbour Technology or HT) are old', 'HT=Harbour Technology'],
    ['the River Board’s (RB) plan', 'RB=River Board'],
    ['Catch-per-hour (CPH) fell', 'CPH=Catch-per-hour'],
    ['the Reed Force (RFOR) left', 'RFOR=Reed Force'],
    ['a new RiverStation Pocket (RSP)', 'RSP=RiverStation Pocket'],
    ['Lake Gas & Electric (LG&E) paid', 'LG&E=Lake Gas & Electric'],
    ['Duck & Diver’s (D&D) paid', 'D&D=Duck & Diver’s'],
    ['river silt disease (also known as RSD) spread', 'RSD=river silt disease'],
    ['river silt disease, or R.S.D., spread', 'RSD=river silt disease'],
    ['floating weed mats, or FWMs, drift', 'FWMs=floating weed mats'],
    ['River silt disease is also known as RSD.', 'RSD=River silt disease'],
    ['the river levy, commonly called the RL, rose', 'RL=river levy'],
    ['RSD, which stands for river silt disease and hurts trout', 'RSD=river silt disease'],
    ['the DOL, short for Department of Lakes, met', 'DOL=Department of Lakes'],
  ])('resolves "%s"', (text, pair) => {
    expect(pairs(text)).toEqual([pair]);
  });

  it.each([
    'the party leader (right) spoke',
    'Ilse Varga (D-Ohio) said',
    'It rained (BBC) all day',
    'They met. International Whaling Commission rules apply; others (IWC) do not',
    'profits rose (NASDAQ) again',
    'a spokesman for the plant denied it (AFP)',
    'Take the ferry from Brill, or GO.',
    'the old friend of his local diver (FLD)',
    'Ilse Alvarga (R-AL) said',
    'Rolf Alba (R-AL) said',
    'the Kelpi Index (KELPI) fell',
    'the Organising Body (ORG) met',
    'Austrian Boatlines (ABL) fell',
    'Austrian Anglers (AA, NYSE) fell',
    'Austrian Anglers (AA.V) fell',
    'the old system, known as OS/2',
    'RSD stands for nothing at all',
  ])('finds nothing in "%s"', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
