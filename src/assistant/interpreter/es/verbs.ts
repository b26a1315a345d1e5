import type { VerbWords } from '../language.ts';
import { pastForms } from '../verb-words.ts';

/** Verbs of what people do as habits. A closed list: other verbs tell stories. */
export const verbs: VerbWords = {
  past: pastForms({
    correr: 'corrí corrido',
    caminar: 'caminé caminado',
    andar: 'anduve andado',
    nadar: 'nadé nadado',
    pedalear: 'pedaleé pedaleado',
    entrenar: 'entrené entrenado',
    estirar: 'estiré estirado',
    meditar: 'medité meditado',
    rezar: 'recé rezado',
    leer: 'leí leído',
    escribir: 'escribí escrito',
    dibujar: 'dibujé dibujado',
    pintar: 'pinté pintado',
    estudiar: 'estudié estudiado',
    practicar: 'practiqué practicado',
    tocar: 'toqué tocado',
    jugar: 'jugué jugado',
    cantar: 'canté cantado',
    bailar: 'bailé bailado',
    beber: 'bebí bebido',
    dormir: 'dormí dormido',
    cocinar: 'cociné cocinado',
    limpiar: 'limpié limpiado',
    tomar: 'tomé tomado',
    programar: 'programé programado',
  }),
  empty: new Set(['hice', 'hecho', 'fui']),
  unmarked: new Set(),
};
