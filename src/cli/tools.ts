import { commands } from '../assistant/interpreter/commands.ts';
import { Toolbox } from '../tools/toolbox.ts';
import { toolsPage } from './tools-page.ts';

/** Prints docs/tools.md: every tool with its input, from the schemas that check them. */
export async function tools(): Promise<number> {
  process.stdout.write(toolsPage(new Toolbox(commands.map(({ name }) => name)).all));
  return 0;
}
