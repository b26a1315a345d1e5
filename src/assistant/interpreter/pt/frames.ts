import type { FrameWords } from '../frames/concepts.ts';

/** What Portuguese words mean to the rules of `frames/`, of Portugal and of Brazil. */
export const frames: FrameWords = {
  headLast: false,
  words: {
    remind: `avisa-me quando, avise-me quando, me avisa quando, me avise quando, diz-me quando, me diga quando, avisa quando, lembra-me, lembre-me, lembra me, lembre me, me lembra, me lembre, me lembrar, lembrar-me, lembra-nos, lembre-nos, lembrar-nos, lembra, lembre, lembrar, recorda-me, recorde-me, avisa-me, avise-me, me avisa, me avise, me avisar, avisar-me, alerta-me, alerte-me, me alerte, notifica-me, me notifique,
      não me deixes esquecer, não me deixe esquecer, não quero esquecer, não quero me esquecer, para eu não me esquecer, não esquecer de, me faz lembrar, que me lembres, que me lembre, diz-me quando, me diga quando, avisa quando`,
    wake: 'acorda-me, acorde-me, me acorda, me acorde, me acordar, acordar-me, desperta-me, desperte-me, me desperte, quero acordar, preciso acordar, preciso de acordar, levanta-me',
    set: `põe, põe-me, ponha, pôr, pôe, cria, crie, criar, cria-me, crie-me, me cria, coloca, coloque, colocar, define, defina, definir, configura, configure, configurar, marca, marque, marcar, programa, programe, programar, ativa, ative, ativar, liga, ligue, ligar, faz, faça, fazer, ajusta, ajuste, ajustar, novo, nova, dá-me, dê-me, me dá, me dê,
      quero, preciso, preciso de, precisamos de, gostaria de, gostava de, queria, mais um, mais uma, outro, outra, estabelece, estabeleça, estabelecer, arranja, prepara, gera`,
    start:
      'inicia, inicie, iniciar, começa, comece, começar, arranca, arrancar, recomeça, recomece, recomeçar, reinicia, reinicie, reiniciar, dispara, lança',
    resume:
      'retoma, retome, retomar, continua, continue, continuar, prossegue, prosseguir, recomeça, recomeçar, despausar, despausa, reativa, reativar',
    add: 'adiciona, adicionado, adicionada, adicione, adicionar, adiciona-me, acrescenta, acrescente, acrescentar, põe, ponha, pôr, coloca, coloque, colocar, inclui, inclua, incluir, junta, junte, juntar, anota, anote, anotar, aponta, aponte, apontar, mete, meter, insere, insira, inserir, escreve, escreva, bota, bote, botar, regista, registra',
    plan: 'agenda, agende, agendar, agenda-me, marca, marque, marcar, marca-me, programa, programe, programar, planeia, planeie, planear, planeja, planeje, planejar, reserva, reserve, reservar, organiza, organize, organizar, combina, combine, combinar, convoca, calendariza',
    remove:
      'removido, removida, apagado, apagada, eliminado, eliminada, remove, remova, remover, elimina, elimine, eliminar, apaga, apague, apagar, exclui, exclua, excluir, deleta, delete, deletar, tira, tire, tirar, retira, retire, retirar, limpa, limpe, limpar, risca, risque, riscar, esvazia, esvazie, esvaziar, descarta, descarte, descartar, livra-te de, já não preciso de, não preciso mais de, já não quero, não quero mais',
    cancel:
      'cancelado, cancelada, cancela, cancele, cancelar, anula, anule, anular, para, pare, parar, interrompe, interrompa, interromper, desliga, desligue, desligar, desativa, desative, desativar, desmarca, desmarque, desmarcar, aborta, aborte, abortar, termina, termine, encerra, encerre, encerrar, suspende, finaliza, finalizar, silencia',
    finish:
      'completa, complete, completar, conclui, conclua, concluir, termina, termine, terminar, acaba, acabar, acabei, terminei, completei, concluí, marca, marque, marcar, já fiz, fiz, risca, risque, riscar, assinala, assinale, assinalar, dá como feito, dá por feito, finaliza, finalizar, finalizei, delete, deleta, tica, ticar',
    change: `muda, mudado, mudada, alterado, alterada, movido, movida, mude, mudar, altera, altere, alterar, modifica, modifique, modificar, move, mova, mover, atualiza, atualize, atualizar, edita, edite, editar, reagenda, reagende, reagendar, remarca, remarque, remarcar, adia, adie, adiar, adianta, adiante, adiantar, antecipa, antecipe, antecipar, atrasa, atrase, atrasar, passa, passe, passar, troca, troque, trocar, empurra, renomeia, corrige, transfere, faz com que, desloca, ajusta, ajuste, ajustar, prolonga`,
    snooze:
      'adia o alarme, adiar o alarme, adie o alarme, soneca, função soneca, mais um minuto, mais cinco minutos, mais dez minutos, minutos mais, deixa-me dormir, repete o alarme, repetir o alarme, snooze',
    pause:
      'pausa, pause, pausar, põe em pausa, pôr em pausa, coloca em pausa, colocar em pausa, suspende, suspender, congela, para, pare',
    more: 'aumenta, aumente, aumentar, adiciona, adicione, adicionar, acrescenta, acrescente, acrescentar, soma, some, somar, prolonga, prolongar, estende, estender, incrementa, incrementar, põe, junta, juntar, mais',
    less: 'reduz, reduza, reduzir, diminui, diminua, diminuir, tira, tire, tirar, retira, retire, retirar, remove, remova, remover, subtrai, subtraia, subtrair, baixa, baixar, encurta, encurtar, desconta, descontar, menos, corta',
    show: `mostra, mostre, mostrar, mostra-me, mostre-me, me mostra, me mostre, lista, liste, listar, exibe, exiba, exibir, diz-me, diga-me, dizer-me, me diz, me diga, me dizer, lê, leia, ler, lê-me, leia-me, ver, vê, veja, abre, abra, abrir, procura, procure, procurar, encontra, encontre, encontrar, busca, buscar, verifica, verifique, verificar,
      consulta, consulte, consultar, confirma, confirme, confirmar, conta-me, conte-me, fala-me, fale-me, quero ver, quero saber, preciso de saber, preciso saber, gostava de saber, gostaria de saber, gostava de ver, gostaria de ver, dá-me a lista, me dá a lista, informações sobre, informação sobre, detalhes, detalhes de, enumera, resume, resumo de, posso ver, lembra-me o que, lembra-me do que, me lembra o que, saber, apresenta, revê, rever`,
    alarm: 'alarme, alarmes, despertador, despertadores',
    timer:
      'temporizador, temporizadores, cronómetro, cronómetros, cronômetro, cronômetros, timer, timers, contagem decrescente, contagem regressiva, contador',
    reminder: 'lembrete, lembretes, aviso, avisos, lista de lembretes, notificação, notificações',
    task: 'tarefa, tarefas, item, itens, afazer, afazeres, pendente, pendentes, pendência, pendências, coisa para fazer, coisas para fazer, coisas a fazer, coisa a fazer, to do, todo, artigo, artigos',
    list: `lista, listas, lista de tarefas, lista das tarefas, lista de afazeres, lista de coisas, lista de coisas para fazer, lista de coisas a fazer, lista de pendentes, minhas tarefas, lista de compras, lista das compras, lista de compra, lista do supermercado, lista de supermercado, lista do mercado, lista de mercado, lista da mercearia, lista de mercearia, notas de compras, as compras`,
    event:
      'reunião, reuniões, compromisso, compromissos, evento, eventos, encontro, encontros, consulta, consultas, entrevista, entrevistas, sala de reuniões, conferência, conferências, participantes, lista de participantes, chamada com, videochamada, marcação, marcações, sessão, sala, horário marcado, reserva',
    calendar:
      'calendário, calendários, agenda, agendas, meu horário, horário, horários, meu dia, programação, meus planos, planos, cronograma, calendario',
    what: 'o que, o quê, que, qual, quais, qual é, quais são, o que há, o que é que, quantos, quantas, algo, há algo, alguma coisa, tem algo, qual o',
    when: 'quando, quando é, quando é que, a que horas, que horas, que dia, em que dia, que data, para quando, qual o dia, qual a data, a que hora',
    where: 'onde, onde é, onde fica, aonde, em que lugar, onde é que',
    who: 'quem, com quem, quem é, quem é que, quantas pessoas',
    how_long:
      'quanto tempo, quanto tempo falta, quanto falta, quanto dura, quantos minutos, quantos segundos, quantas horas, quantos dias, tempo restante, qual o tempo restante, qual é o tempo restante, quanto resta, quanto tempo resta, duração, qual é o estado, qual o estado, estado, qual é o status, qual o status, status, como está, como vai, em quanto tempo',
    whether:
      'é, está, estão, há, tenho, temos, tem, estou, estarei, estará, vai, são, será, tens, existe, existem, posso reservar, eu tenho, vou, já tenho, será que, por acaso tenho',
    polite: `por favor, se faz favor, faz favor, olá, oi, ei, ok, steward, podes, pode, poderias, poderia, consegues, consegue, pode-me, podes-me, você pode, você poderia, podias, queria que, quero que, gostaria que, gostava que, preciso que, quero, preciso de, preciso, gostaria de, gostava de, queria, tenho que, tenho de, ajuda-me a, me ajuda a,
      obrigado, obrigada, para mim, pra mim, desculpa, bem, então, e, também, só, agora, siri, alexa, google, vamos, depois, sim, já, eu, não te esqueças de, certifica-te de, é possível`,
    determiner:
      'o, a, os, as, um, uma, uns, umas, este, esta, estes, estas, esse, essa, esses, essas, aquele, aquela, outro, outra, novo, nova, próximo, próxima, próximos, próximas, seguinte, último, última, últimos, primeiro, primeira, segundo, segunda, algum, alguma, alguns, algumas, seu, sua, seus, suas, nosso, nossa, teu, tua, qualquer, atual, mais',
    plural:
      'reuniões, compromissos, eventos, lembretes, alarmes, tarefas, listas, temporizadores, consultas, encontros, planos',
    activity: `almoço, jantar, pequeno-almoço, café da manhã, lanche, festa, aniversário, casamento, concerto, show, dentista, médico, médica, doutor, cabeleireiro, aula, aulas, exame, exames, prova, jogo, partida, viagem, férias, voo, formatura, recital, ensaio, visita, treino, ginásio, academia, ioga, yoga, oficina, workshop, seminário, apresentação,
      cerimónia, cerimônia, funeral, churrasco, piquenique, festival, revisão, terapia, fisioterapia, massagem, café, filme, cirurgia, trabalho, dança, futebol, natação, escola, universidade, faculdade, curso, palestra, passeio, batizado, excursão, turno`,
    onto: 'a, à, ao, às, aos, em, na, no, nas, nos, para, para a, para o, pra, pro, por, com, sobre, numa, num',
    off: 'de, do, da, dos, das, desde, desta, deste, dessa, desse',
    link: 'para, de, que, sobre, chamado, chamada, com o nome, com nome, a, o, à, às, ao, com, por, em, no, na, do, da, para que eu, acerca de, intitulado, intitulada, denominado, até, pra, que eu, que tenho de, que tenho que, dizendo, a dizer',
    with: 'com',
    done: 'feito, feita, feitos, feitas, concluído, concluída, concluídos, concluídas, completo, completa, completado, completada, terminado, terminada, acabado, acabada, finalizado, finalizada, pronto, pronta, como feito, como feita, como concluído, como concluída, como completa, comprado, comprada, cumprida',
    free: 'livre, livres, ocupado, ocupada, disponível, disponíveis, disponibilidade, tempo livre, vago, vaga',
    left: 'falta, faltam, resta, restam, restante, até, antes, acaba, termina, quase, estado, status, ainda',
    planned:
      'planeado, planejado, previsto, prevista, marcado, marcada, marcados, agendado, agendada, agendados, há, tenho, temos, fazer, vou fazer, faço, tenho de fazer, tenho que fazer, tenho para fazer, acontece, está a acontecer, está acontecendo, se passa, tem, programado, pendente',
    mine: 'meu, minha, meus, minhas, me, eu, tenho, temos, nosso, nossa, estou, vou, faço, mim, tenho de, tenho que',
    remembered: 'lembrar, lembrasses, lembrasse, de me lembrar, não esquecer',
    all: 'tudo, todo, todos, toda, todas, todos os, todas as, todos os meus, todas as minhas, cada, inteiro, inteira, completamente',
    it: 'isso, isto, aquilo, o, a, ele, ela, eles, elas, esse, este, essa, esta',
    timely: `hoje, amanhã, depois de amanhã, ontem, segunda-feira, terça-feira, quarta-feira, quinta-feira, sexta-feira, segunda, terça, quarta, quinta, sexta, sábado, domingo, fim de semana, final de semana, semana, mês, ano, manhã, tarde, noite, madrugada, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro,
      diário, semanal, mensal, logo, mais tarde, depois, em breve, natal, meio-dia, meia-noite, dia, dias, agora, esta noite, hoje à noite, esta tarde, sábados, domingos, próxima semana`,
    clocked:
      'às, à uma, horas, h, em ponto, meio-dia, meia-noite, e meia, e um quarto, menos um quarto, duas, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, da manhã, da tarde, da noite',
    unit: 'minuto, minutos, min, hora, horas, segundo, segundos, meia hora, um quarto de hora, seg',
    sooner: 'mais cedo, antes, adianta, adiantar, antecipa, antecipar, antecipe',
    shifted: 'mais tarde, mais cedo, antes, depois, comece, começar, terminar, para a frente',
    lacking:
      'acabou o, acabou a, acabou, acabaram os, acabaram as, não temos, não tenho, não há, já não há, já não temos, fiquei sem, estou sem, estamos sem, falta, faltam',
    passive: 'deve ser, tem de ser, tem que ser, precisa ser, precisa de ser, deveria ser, devia ser',
    awaiting:
      'avisa-me quando, avise-me quando, me avisa quando, me avise quando, diz-me quando, me diga quando, avisa quando',
    past: 'tive, tivemos, aconteceu, fui',
    not: 'não, nunca, já não',
    howto: 'como é que, como faço, como posso, como se, como fazer, como crio, como marco',
    join: 'e, depois, e depois, e também, então, e ainda',
    foreign:
      'meteorologia, clima, música, músicas, canção, rádio, podcast, e-mail, email, emails, correio, luzes, luz, volume, contacto, contactos, contato, contatos, trânsito, notícias, táxi, receita, piada, site, bolsa, facebook, twitter, telefonema, fotos, foto, vídeo, google, banco, conta bancária, wifi',
  },
  listNames: {
    'lista de compras': 'compras',
    'lista das compras': 'compras',
    'lista de compra': 'compras',
    'lista do supermercado': 'compras',
    'lista de supermercado': 'compras',
    'lista do mercado': 'compras',
    'lista de mercado': 'compras',
    'lista da mercearia': 'compras',
    'lista de mercearia': 'compras',
    'notas de compras': 'compras',
    'as compras': 'compras',
  },
};
