import type { VerbWords } from '../language.ts';
import { pastForms } from '../verb-words.ts';

/** Verbs of what people do as habits. A closed list: other verbs tell stories. */
export const verbs: VerbWords = {
  past: pastForms({
    correr: 'corri corrido',
    caminhar: 'caminhei caminhado',
    andar: 'andei andado',
    nadar: 'nadei nadado',
    pedalar: 'pedalei pedalado',
    treinar: 'treinei treinado',
    alongar: 'alonguei alongado',
    meditar: 'meditei meditado',
    rezar: 'rezei rezado',
    ler: 'li lido',
    escrever: 'escrevi escrito',
    desenhar: 'desenhei desenhado',
    pintar: 'pintei pintado',
    estudar: 'estudei estudado',
    praticar: 'pratiquei praticado',
    tocar: 'toquei tocado',
    jogar: 'joguei jogado',
    cantar: 'cantei cantado',
    dançar: 'dancei dançado',
    beber: 'bebi bebido',
    dormir: 'dormi dormido',
    cozinhar: 'cozinhei cozinhado',
    limpar: 'limpei limpado',
    tomar: 'tomei tomado',
    programar: 'programei programado',
  }),
  empty: new Set(['fiz', 'fui']),
  unmarked: new Set(),
};
