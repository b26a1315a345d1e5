import { describe, expect, it } from 'vitest';
import { one, read, speaking } from './reading.ts';

const spanish = speaking('es');

describe('Spanish', () => {
  it.each<[sentence: string, tool: string, input?: Record<string, unknown>]>([
    ['añade huevos y leche a la lista de la compra', 'add_task', { title: 'huevos y leche', project: 'compra' }],
    ['crea una tarea para llamar al banco', 'add_task', { title: 'llamar al banco' }],
    ['apunta pagar el alquiler', 'add_task', { title: 'pagar el alquiler' }],
    ['he terminado el informe', 'complete_task', { task: 'informe' }],
    ['marca la leche como hecha', 'complete_task', { task: 'leche' }],
    ['quita el pan de la lista de la compra', 'delete_task', { task: 'pan' }],
    ['¿qué hay en la lista de la compra?', 'list_tasks', { project: 'compra' }],
    ['muéstrame mis tareas', 'list_tasks', { show: 'open' }],
    ['cancela el recordatorio de mamá', 'cancel_reminder', { reminder: 'mamá' }],
    ['¿qué recordatorios tengo?', 'list_reminders'],
    ['¿cuándo es mi cita con el dentista?', 'list_events', { query: 'dentista' }],
    ['cancela la reunion con Ana', 'cancel_event', { event: 'Ana' }],
    ['inicia el cronómetro', 'start_timer', {}],
    ['¿cuánto queda en el temporizador?', 'timer_status'],
    ['he leído 20 páginas', 'log_habit', { habit: 'leer', amount: 20, unit: 'páginas' }],
    ['corri 5 km', 'log_habit', { habit: 'correr', amount: 5, unit: 'km' }],
    ['nuevo hábito: meditar', 'add_habit', { name: 'meditar' }],
    ['mis hábitos', 'list_habits'],
    ['nueva meta: aprender francés', 'add_goal', { title: 'aprender francés' }],
    ['el maratón depende de perder peso', 'link_goals', { goal: 'maratón', needs: 'perder peso' }],
    ['reflexión: buen día, cansado', 'write_reflection', { text: 'buen día, cansado' }],
    ['¿qué dije sobre el trabajo en Lisboa?', 'recall', { query: 'el trabajo en Lisboa' }],
    ['habla español', 'set_preference', { language: 'es' }],
    ['llámame Ana', 'set_preference', { display_name: 'Ana' }],
    ['deshaz eso', 'undo'],
    ['ayuda', 'help'],
    ['add buy milk tomorrow', 'add_task', { title: 'buy milk', due: '2026-11-21' }],
  ])('reads "%s"', (sentence, tool, input = {}) => {
    expect(read(sentence, spanish)).toEqual(one(tool, input));
  });

  it.each(['cuál es la capital de Francia', 'cómo estás', 'qué tiempo hace', 'tuve una buena reunión'])(
    'leaves "%s" alone',
    (sentence) => {
      expect(read(sentence, spanish)).toBe('none');
    },
  );

  it('reads two requests in one message', () => {
    expect(read('añade pan a la lista de la compra y quita la leche de la lista de la compra', spanish)).toEqual([
      ['add_task', { title: 'pan', project: 'compra' }],
      ['delete_task', { task: 'leche' }],
    ]);
  });
});
