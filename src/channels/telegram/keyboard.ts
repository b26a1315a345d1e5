import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'telegraf/types';
import type { Button } from '../../core/conversation/message.ts';

const longLabel = 20;
const buttonsPerRow = 3;

/** Buttons in their order: a label of more than 20 characters has a row to itself, shorter ones stand up to three in a row. */
export function keyboard(buttons: readonly Button[]): InlineKeyboardMarkup | undefined {
  if (buttons.length === 0) return undefined;
  const rows: InlineKeyboardButton[][] = [];
  let open: InlineKeyboardButton[] | undefined;
  for (const { label, actionId } of buttons) {
    const button = { text: label.trim() === '' ? '…' : label, callback_data: actionId };
    if ([...label].length > longLabel) {
      rows.push([button]);
      open = undefined;
    } else if (open !== undefined && open.length < buttonsPerRow) {
      open.push(button);
    } else {
      open = [button];
      rows.push(open);
    }
  }
  return { inline_keyboard: rows };
}
