import { describe, expect, it } from 'vitest';
import { one, read, speaking } from './reading.ts';

const portuguese = speaking('pt');

describe('Portuguese', () => {
  it.each<[sentence: string, tool: string, input?: Record<string, unknown>]>([
    ['adiciona ovos e leite à lista de compras', 'add_task', { title: 'ovos e leite', project: 'compras' }],
    ['cria uma tarefa para ligar ao banco', 'add_task', { title: 'ligar ao banco' }],
    ['ADICIONA PAGAR A RENDA', 'add_task', { title: 'PAGAR A RENDA' }],
    ['terminei o relatório', 'complete_task', { task: 'relatório' }],
    ['marca o leite como feito', 'complete_task', { task: 'leite' }],
    ['tira o pão da lista de compras', 'delete_task', { task: 'pão' }],
    ['o que está na lista de compras?', 'list_tasks', { project: 'compras' }],
    ['mostra as minhas tarefas', 'list_tasks', { show: 'open' }],
    ['cancela o lembrete da mãe', 'cancel_reminder', { reminder: 'mãe' }],
    ['que lembretes tenho?', 'list_reminders'],
    ['quando é a minha consulta no dentista?', 'list_events', { query: 'dentista' }],
    ['cancela a reuniao com a Ana', 'cancel_event', { event: 'Ana' }],
    ['inicia o cronómetro', 'start_timer', {}],
    ['quanto tempo falta no temporizador?', 'timer_status'],
    ['corri 5 km', 'log_habit', { habit: 'correr', amount: 5, unit: 'km' }],
    ['li 20 páginas', 'log_habit', { habit: 'ler', amount: 20, unit: 'páginas' }],
    ['novo hábito: meditar', 'add_habit', { name: 'meditar' }],
    ['os meus hábitos', 'list_habits'],
    ['nova meta: aprender francês', 'add_goal', { title: 'aprender francês' }],
    ['a maratona depende de perder peso', 'link_goals', { goal: 'maratona', needs: 'perder peso' }],
    ['reflexão: bom dia, cansado', 'write_reflection', { text: 'bom dia, cansado' }],
    ['o que é que eu disse sobre o emprego em Lisboa?', 'recall', { query: 'o emprego em Lisboa' }],
    ['fala português', 'set_preference', { language: 'pt' }],
    ['chama-me Ana', 'set_preference', { display_name: 'Ana' }],
    ['desfaz isso', 'undo'],
    ['ajuda', 'help'],
    ['remind me to call mom in 10 minutes', 'add_reminder', { text: 'call mom', at: '2026-11-20T10:10' }],
  ])('reads "%s"', (sentence, tool, input = {}) => {
    expect(read(sentence, portuguese)).toEqual(one(tool, input));
  });

  it.each(['qual é a capital de França', 'como estás', 'que tempo faz', 'tive uma reunião boa'])(
    'leaves "%s" alone',
    (sentence) => {
      expect(read(sentence, portuguese)).toBe('none');
    },
  );

  it('reads two requests in one message', () => {
    expect(read('adiciona pão à lista de compras e tira o leite da lista de compras', portuguese)).toEqual([
      ['add_task', { title: 'pão', project: 'compras' }],
      ['delete_task', { task: 'leite' }],
    ]);
  });
});
