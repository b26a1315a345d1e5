import { expect, test } from 'vitest';
import { toPosts } from '../../../src/channels/slack/posts.ts';

const button = (label: string, actionId = 'id') => ({ label, actionId });

test('a message without buttons is escaped text', () => {
  expect(toPosts({ text: 'a & b', buttons: [] })).toEqual([{ text: 'a &amp; b' }]);
});

test('a long text becomes several messages, with the buttons under the last', () => {
  const posts = toPosts({ text: 'word '.repeat(1_500), buttons: [button('Done')] });
  expect(posts).toHaveLength(3);
  for (const post of posts) expect(post.text.length).toBeLessThanOrEqual(3_500);
  expect(posts.map((post) => post.blocks !== undefined)).toEqual([false, false, true]);
});

test('a text too long for one section takes two', () => {
  const [post] = toPosts({ text: 'word '.repeat(650), buttons: [button('Done')] });
  expect(post?.blocks?.map((block) => block.type)).toEqual(['section', 'section', 'actions']);
});

test('buttons stand five in a row, and each has its own id and carries its action', () => {
  const buttons = Array.from({ length: 7 }, (_, index) => button(`b${index}`, `act:${index}`));
  const rows = toPosts({ text: 'choose', buttons })[0]?.blocks?.filter((block) => block.type === 'actions') ?? [];
  expect(rows.map((row) => row.elements.length)).toEqual([5, 2]);
  const all = rows.flatMap((row) => row.elements);
  expect(new Set(all.map((element) => element.action_id)).size).toBe(7);
  expect(all[6]).toMatchObject({ value: 'act:6', text: { text: 'b6' } });
});

test('a label longer than Slack shows is shortened', () => {
  const rows = toPosts({ text: 'choose', buttons: [button('long '.repeat(40))] })[0]?.blocks ?? [];
  const label = JSON.stringify(rows).match(/"text":"(long[^"]*)"/)?.[1] ?? '';
  expect(label.length).toBeLessThanOrEqual(75);
  expect(label.endsWith('…')).toBe(true);
});

test('more buttons than one message holds are refused, not dropped', () => {
  const buttons = Array.from({ length: 246 }, () => button('b'));
  expect(() => toPosts({ text: 'choose', buttons })).toThrow(RangeError);
});
