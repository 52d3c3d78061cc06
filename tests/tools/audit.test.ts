import { expect, test } from 'vitest';
import { judgeAudit } from '../../scripts/lib/audit.ts';

const answer = (severity: string) =>
  JSON.stringify({ vulnerabilities: { lodash: { severity, range: '<4.17.21' } } });

test('a grave hole is a failure that names the package', () => {
  expect(judgeAudit(answer('critical'))).toEqual({
    passed: 0,
    failed: 1,
    lines: ['lodash <4.17.21: critical. npm audit'],
  });
});

test('no grave hole is a pass', () => {
  expect(judgeAudit(answer('low'))).toEqual({ passed: 1, failed: 0, lines: [] });
});

test.each(['', 'npm error', '{"message":"405 Method Not Allowed"}'])(
  'a registry that does not answer proves nothing: %s',
  (stdout) => {
    const { passed, failed, lines } = judgeAudit(stdout);
    expect([passed, failed]).toEqual([0, 0]);
    expect(lines[0]).toContain('Not audited');
  },
);
