import type { AccessIntent } from '../../intents/names.ts';
import type { PhraseTable } from '../../language.ts';

export const accessPhrases: PhraseTable<AccessIntent> = {
  list_access_requests: [
    '[show|list|show me] [the|all] [open|pending|access] requests',
    '(who wants in|who is waiting|who wants access|access requests)',
  ],
  approve_access: ['(approve|accept|let in|admit) [request|access|access for] {request}'],
  refuse_access: ['(refuse|reject|deny|decline) [request|access|access for] {request}'],
};
