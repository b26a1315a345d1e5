import { expect, test } from 'vitest';
import { escapeText, toPlainText } from '../../../src/channels/slack/text.ts';

test('control characters are escaped, so that text never becomes a mention', () => {
  expect(escapeText('a <!here> & b > c')).toBe('a &lt;!here&gt; &amp; b &gt; c');
});

test.each([
  ['an entity is a character', 'tea &amp; cake &lt;3 &gt;', 'tea & cake <3 >'],
  ['an escaped entity stays what was typed', '&amp;lt;', '&lt;'],
  ['a mention is the id', 'ask <@U123>', 'ask @U123'],
  ['a mention with a name is the name', 'ask <@U123|ana>', 'ask @ana'],
  ['a channel is its name', 'see <#C1|general>', 'see #general'],
  ['a link that was typed is the address', '<https://a.example/x?a=1&amp;b=2>', 'https://a.example/x?a=1&b=2'],
  ['a link that Slack made of typed words is those words', '<http://a.example|a.example>', 'a.example'],
  ['a link with a label keeps both', 'read <https://a.example/x|the notes>', 'read the notes (https://a.example/x)'],
  ['a mail address is the address', '<mailto:ana@a.example|ana@a.example>', 'ana@a.example'],
  ['a broadcast is its word', '<!here> and <!subteam^S1|@team>', '@here and @team'],
  ['a date is what Slack shows of it', '<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
])('%s', (_, slack, plain) => {
  expect(toPlainText(slack)).toBe(plain);
});

test('what was escaped for Slack reads back as it was', () => {
  const text = 'x < y && <@U1> "&amp;"';
  expect(toPlainText(escapeText(text))).toBe(text);
});
