import { describe, expect, it } from 'vitest';
import { spellingKey } from '../../../../explain/english/words/spelling.ts';
import { expectSteadyWork } from '../../../counted-work/work-of.ts';

describe('spellingKey', () => {
  it.each([
    ['defence', 'defense'],
    ['recognise', 'recognize'],
    ['mobilisation', 'mobilization'],
    ['labour', 'labor'],
    ['neighbouring', 'neighboring'],
    ['programme', 'program'],
    ['centre', 'center'],
    ['travelled', 'traveled'],
    ['fuelled', 'fueled'],
    ['analyse', 'analyze'],
    ['judgement', 'judgment'],
    ['sceptical', 'skeptical'],
    ['sulphuric', 'sulfuric'],
    ['caesium', 'cesium'],
    ['aluminium', 'aluminum'],
    ['hypoglycaemia', 'hypoglycemia'],
    ['leukaemic', 'leukemic'],
    ['haemophilia', 'hemophilia'],
    ['paediatrician', 'pediatrician'],
    ['oestrogens', 'estrogens'],
    ['oesophageal', 'esophageal'],
    ['foetal', 'fetal'],
    ['gonorrhoea', 'gonorrhea'],
    ['anaesthetise', 'anesthetize'],
    ['palaeontology', 'paleontology'],
    ['manoeuvres', 'maneuvers'],
    ['manoeuvred', 'maneuvered'],
  ])('has one key for %s and %s', (british, american) => {
    expect(spellingKey(british)).toBe(spellingKey(american));
  });

  it.each([
    ['four', 'for'],
    ['filled', 'filed'],
    ['prise', 'prize'],
    ['hour', 'hor'],
    ['polled', 'poled'],
    ['caesar', 'cesar'],
    ['aerobic', 'erobic'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });

  it('reads a word without end once', () => {
    expectSteadyWork(200_000, (length) => 'a'.repeat(length), spellingKey);
    expect(spellingKey('a'.repeat(200_000))).toHaveLength(200_000);
  });
});
