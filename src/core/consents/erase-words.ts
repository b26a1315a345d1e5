import type { EntityManager } from '../entity-manager.ts';

/**
 * Erases the words of the conversation, those said before a moment or all of them, and returns how many messages had
 * some. What stays is that there was a message, when, on which channel, and which tools it called: figures need no words.
 * Messages that are not answered yet, and replies that are not sent yet, are left alone.
 */
export async function eraseWords(em: EntityManager, before?: Temporal.Instant): Promise<number> {
  const moment = before?.toString() ?? 'infinity';
  const said = await em.execute<unknown[]>(
    `update inbound_messages set content = without_words(content)
     where received_at < ? and status <> 'received' and content <> without_words(content) returning id`,
    [moment],
  );
  const answered = await em.execute<unknown[]>(
    `update outbound_messages set text = '', buttons = '[]'
     where created_at < ? and status not in ('pending', 'sending') and (text <> '' or buttons <> '[]') returning id`,
    [moment],
  );
  await em.execute(
    `delete from actions where created_at < ?
       and outbound_id in (select id from outbound_messages where status not in ('pending', 'sending'))`,
    [moment],
  );
  await eraseCalls(em, moment);
  await em.execute(`delete from snippets where created_at < ? and domain in ('message', 'reply')`, [moment]);
  return said.length + answered.length;
}

/** A call keeps its tool and its outcome. The call that asks for this is not done yet, and stays. */
async function eraseCalls(em: EntityManager, moment: string): Promise<void> {
  await em.execute(
    `update tool_calls set input = '{}', result = jsonb_build_object('outcome', result->'outcome', 'text', '', 'data', '{}'::jsonb, 'buttons', '[]'::jsonb)
     where created_at < ? and status = 'done' and (input <> '{}' or result->>'text' <> '')`,
    [moment],
  );
}
