import type { VerbWords } from '../language.ts';
import { pastForms } from '../verb-words.ts';

/** Verbs of what people do as habits. A closed list: other verbs tell stories. */
export const verbs: VerbWords = {
  past: pastForms({
    courir: 'couru',
    marcher: 'marché',
    nager: 'nagé',
    pédaler: 'pédalé',
    "s'entraîner": 'entraîné',
    "s'étirer": 'étiré',
    méditer: 'médité',
    prier: 'prié',
    lire: 'lu',
    écrire: 'écrit',
    dessiner: 'dessiné',
    peindre: 'peint',
    étudier: 'étudié',
    pratiquer: 'pratiqué',
    jouer: 'joué',
    chanter: 'chanté',
    danser: 'dansé',
    boire: 'bu',
    dormir: 'dormi',
    cuisiner: 'cuisiné',
    nettoyer: 'nettoyé',
    prendre: 'pris',
    coder: 'codé',
  }),
  empty: new Set(['fait', 'allé', 'allée']),
  unmarked: new Set(['fait', 'lu', 'bu', 'écrit', 'pris', 'dormi', 'couru']),
};
