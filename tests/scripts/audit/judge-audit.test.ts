import { describe, expect, it } from 'vitest';
import { judgeAudit } from '../../../scripts/audit/judge-audit.ts';

const report = (vulnerabilities: Readonly<Record<string, number>>) =>
  JSON.stringify({ metadata: { vulnerabilities: { ...vulnerabilities, total: 9 } } });

describe('an audit', () => {
  it('is clean where nothing of a weight that counts is known', () => {
    expect(judgeAudit(report({ low: 0 }), 'low')).toEqual({ kind: 'clean' });
    expect(judgeAudit(report({ low: 3, moderate: 2 }), 'high')).toEqual({ kind: 'clean' });
  });

  it('names what counts, by its weight', () => {
    expect(judgeAudit(report({ low: 3, high: 2, critical: 1 }), 'high')).toEqual({
      kind: 'weak',
      counts: { high: 2, critical: 1 },
    });
  });

  it('is no failure where a registry does not answer', () => {
    const refused = JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405, error: {} });
    expect(judgeAudit(refused, 'low')).toEqual({ kind: 'unanswered', why: '405 Method Not Allowed' });
    expect(judgeAudit('', 'low')).toMatchObject({ kind: 'unanswered' });
  });
});
