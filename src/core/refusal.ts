import type { TextKey, TextValues } from '../texts/text.ts';

/**
 * Something the person asked for that can't be done, by name: the catalogues have the words, which say what to do
 * instead. Nothing was changed when it is thrown.
 */
export class Refusal extends Error {
  readonly key: TextKey;
  readonly values: TextValues;
  constructor(key: TextKey, values: TextValues = {}) {
    super(key);
    this.name = 'Refusal';
    this.key = key;
    this.values = values;
  }
}

export interface Candidate {
  id: string;
  label: string;
}

/** A reference in words that fits several rows: the person is asked which. */
export class Ambiguity extends Error {
  readonly reference: string;
  readonly candidates: Candidate[];
  constructor(reference: string, candidates: Candidate[]) {
    super('ambiguous reference');
    this.name = 'Ambiguity';
    this.reference = reference;
    this.candidates = candidates;
  }
}
