import type { types } from '@slack/bolt';
import type { Button, OutboundMessage } from '../../core/conversation/message.ts';
import { splitText } from '../split-text.ts';
import { escapeText } from './text.ts';

/** The part of a chat.postMessage call that says what to show. */
export interface Post {
  text: string;
  blocks?: types.KnownBlock[];
}

const messageLimit = 3_500;
const sectionLimit = 3_000;
const labelLimit = 75;
const buttonsARow = 5;
const blocksAMessage = 50;

/** Buttons are told from any other action by how their action_id begins; what they mean is in their value. */
export const buttonIdPrefix = 'steward_';

/**
 * The messages that show `message` in Slack, in order, the buttons under the last.
 * Empty for a message of no text. Throws RangeError for more buttons than one Slack message holds.
 */
export function toPosts(message: OutboundMessage): Post[] {
  const parts = splitText(message.text, messageLimit);
  return parts.map((part, index) => {
    const text = escapeText(part);
    const isLast = index === parts.length - 1;
    return isLast && message.buttons.length > 0 ? { text, blocks: toBlocks(part, message.buttons) } : { text };
  });
}

function toBlocks(part: string, buttons: Button[]): types.KnownBlock[] {
  // plain_text knows no markup, so it takes the text as it is.
  const sections = splitText(part, sectionLimit).map(
    (text): types.SectionBlock => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } }),
  );
  const blocks = [...sections, ...toRows(buttons)];
  if (blocks.length > blocksAMessage) throw new RangeError(`${buttons.length} buttons do not fit one Slack message`);
  return blocks;
}

function toRows(buttons: Button[]): types.ActionsBlock[] {
  const elements = buttons.map(
    (button, index): types.Button => ({
      type: 'button',
      action_id: `${buttonIdPrefix}${index}`,
      text: { type: 'plain_text', text: shorten(button.label), emoji: true },
      value: button.actionId,
    }),
  );
  const rows: types.ActionsBlock[] = [];
  for (let at = 0; at < elements.length; at += buttonsARow) {
    rows.push({ type: 'actions', elements: elements.slice(at, at + buttonsARow) });
  }
  return rows;
}

function shorten(label: string): string {
  return label.length <= labelLimit ? label : `${splitText(label, labelLimit - 1)[0] ?? ''}…`;
}
