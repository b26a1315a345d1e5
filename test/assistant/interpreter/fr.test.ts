import { describe, expect, it } from 'vitest';
import { one, read, speaking } from './reading.ts';

const french = speaking('fr');

describe('French', () => {
  it.each<[sentence: string, tool: string, input?: Record<string, unknown>]>([
    ['ajoute des œufs et du lait à la liste de courses', 'add_task', { title: 'œufs et du lait', project: 'courses' }],
    ['crée une tâche pour appeler la banque', 'add_task', { title: 'appeler la banque' }],
    ['note payer le loyer', 'add_task', { title: 'payer le loyer' }],
    ["j'ai fini le rapport", 'complete_task', { task: 'rapport' }],
    ['marque le lait comme fait', 'complete_task', { task: 'lait' }],
    ['enlève le pain de la liste de courses', 'delete_task', { task: 'pain' }],
    ["qu'est-ce qu'il y a sur la liste de courses ?", 'list_tasks', { project: 'courses' }],
    ['montre-moi mes tâches', 'list_tasks', { show: 'open' }],
    ['annule le rappel de maman', 'cancel_reminder', { reminder: 'maman' }],
    ['quels rappels ai-je ?', 'list_reminders'],
    ['quand est mon rendez-vous chez le dentiste ?', 'list_events', { query: 'dentiste' }],
    ['annule la reunion avec Ana', 'cancel_event', { event: 'Ana' }],
    ['démarre le chronomètre', 'start_timer', {}],
    ['combien de temps reste-t-il sur le minuteur ?', 'timer_status'],
    ["j'ai lu 20 pages", 'log_habit', { habit: 'lire', amount: 20, unit: 'pages' }],
    ["j'ai couru 5 km", 'log_habit', { habit: 'courir', amount: 5, unit: 'km' }],
    ['nouvelle habitude : méditer', 'add_habit', { name: 'méditer' }],
    ['mes habitudes', 'list_habits'],
    ['nouvel objectif : apprendre le portugais', 'add_goal', { title: 'apprendre le portugais' }],
    ['le marathon dépend de perdre du poids', 'link_goals', { goal: 'marathon', needs: 'perdre du poids' }],
    ['réflexion : bonne journée, fatigué', 'write_reflection', { text: 'bonne journée, fatigué' }],
    ["qu'est-ce que j'ai dit sur le travail à Lisbonne ?", 'recall', { query: 'le travail à Lisbonne' }],
    ['parle français', 'set_preference', { language: 'fr' }],
    ['appelle-moi Ana', 'set_preference', { display_name: 'Ana' }],
    ['annule ça', 'undo'],
    ['aide', 'help'],
    ['ajoute yoga tous les lundis et jeudis', 'add_task', { title: 'yoga', repeat: 'FREQ=WEEKLY;BYDAY=MO,TH' }],
    ['ran 5k', 'log_habit', { habit: 'run', amount: 5, unit: 'km' }],
  ])('reads "%s"', (sentence, tool, input = {}) => {
    expect(read(sentence, french)).toEqual(one(tool, input));
  });

  it.each(['quelle est la capitale de la France', 'comment vas-tu', 'quel temps fait-il', 'la réunion était bien'])(
    'leaves "%s" alone',
    (sentence) => {
      expect(read(sentence, french)).toBe('none');
    },
  );

  it('reads two requests in one message', () => {
    expect(read('ajoute du pain à la liste de courses et enlève le lait de la liste de courses', french)).toEqual([
      ['add_task', { title: 'pain', project: 'courses' }],
      ['delete_task', { task: 'lait' }],
    ]);
  });
});
