import type { ToolResult } from '../core/conversation/tool-result.ts';
import type { Reply } from './turn-parts.ts';

const buttonsAtMost = 8;

/** What calls came to, one below the other, with the buttons of whichever offered some. */
export function replyOf(results: ToolResult[]): Reply {
  return {
    text: results.map(({ text }) => text).join('\n\n'),
    buttons: results.flatMap(({ buttons }) => buttons).slice(0, buttonsAtMost),
  };
}
