/** Something wrong with how a command was called; its message is for the person who called it. */
export class CliError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'CliError';
  }
}
