import type { FrameWords } from '../frames/concepts.ts';

/** What Spanish words mean to the rules of `frames/`. */
export const frames: FrameWords = {
  headLast: false,
  words: {
    remind: `avísame cuando, avísame cuándo, dime cuando, avisarme cuando, recuérdame, recuerda me, recuérdanos, recuérdale, recuerda, recordarme, recordarnos, recuérdeme, acuérdame, acuerda me, acordarme de, no me dejes olvidar, no dejes que olvide, que no se me olvide,
      no quiero olvidar, hazme acordar, avísame, avisa me, avisarme, avisar, me avises, avíseme, notifícame, alértame, recuérdamelo, me recuerdes, me recuerde, haz que recuerde, quiero recordar, que me recuerden, recordar que, recordar a`,
    wake: 'despiértame, despierta me, despertarme, despiérteme, me despiertes, que me despierte, levántame, levantarme, quiero despertarme, necesito despertarme',
    set: `pon, ponme, pone, poner, ponga, póngame, pongas, crea, crear, créame, cree, haz, hazme, hacer, haga, configura, configurar, configure, establece, establecer, establezca, fija, fijar, activa, activar, active, enciende,
      nuevo, nueva, dame, quiero, necesito, otro, otra, quisiera, me gustaría, restablece, restablecer, ajusta, ajustar, define, definir, tener, necesitamos, genera, generar, programa, programar, programas, programes, programe, prográmame, prepara, prende`,
    start:
      'inicia, iniciar, inicie, comienza, comenzar, comience, empieza, empezar, empiece, arranca, arrancar, reinicia, reiniciar, vuelve a iniciar, lanza',
    resume:
      'reanuda, reanudar, reanude, continúa, continuar, continúe, sigue, sigue con, seguir, seguir con, siga, retoma, retomar, reactiva, reactivar, activar de nuevo',
    add: 'añade, añadir, añada, añádeme, añádelo, agrega, agregar, agregue, agrégame, agrégalo, apunta, apuntar, apúntame, anota, anotar, anótame, incluye, incluir, incluya, mete, meter, pon, poner, ponme, ponga, anexar, anexa, escribe, suma, sumar, inserta, insertar, coloca, colocar, pedir',
    plan: `programa, programar, programe, prográmame, planifica, planificar, planifique, agenda, agendar, agéndame, agende, reserva, reservar, reserve, resérvame, organiza, organizar, concierta, queda, convoca, convocar, fija, establece, apúntame, marca, acuerda`,
    remove:
      'elimina, eliminar, elimine, elimíname, borra, borrar, borre, bórrame, quita, quitar, quite, quítame, retira, retirar, retire, saca, sacar, suprime, suprimir, vacía, vaciar, limpia, limpiar, tacha, tachar, deshazte de, desecha, desechar, descarta, descartar, remueve, ya no necesito, ya no quiero, no necesito, no quiero',
    cancel:
      'cancela, cancelar, cancele, cancélame, cancelas, anula, anular, anule, para, parar, pare, detén, detener, detenga, apaga, apagar, apague, desactiva, desactivar, desactive, termina, finaliza, finalizar, suspende, suspender, rechaza, rechazar, interrumpe, acaba',
    finish:
      'completa, completar, complete, termina, terminar, termine, marca, marcar, marque, márcame, tacha, tachar, acaba, acabar, he terminado, he acabado, he completado, he hecho, ya hice, ya he, terminé, acabé, completé, finaliza, finalizar',
    change: `cambia, cambiar, cambie, cámbiame, cámbialo, mueve, mover, mueva, actualiza, actualizar, actualice, actualices, modifica, modificar, modifique, edita, editar, reprograma, reprogramar, reprograme, aplaza, aplazar, aplace, pospón, pospone, posponer, posponga,
      retrasa, retrasar, adelanta, adelantar, ajusta, ajustar, pasa, pasar, haz que, traslada, corrige, renombra, reajusta, amplía, alarga, extiende, deja que`,
    snooze:
      'posponer la alarma, pospón la alarma, pospone la alarma, pospón, pospone, posponer, posponga, aplaza la alarma, silencia, silenciar, un minuto más, minutos más, repite la alarma, repetir la alarma, duerme la alarma, déjame dormir, snooze',
    pause:
      'pausa, pausar, pause, pon en pausa, poner en pausa, ponga en pausa, suspende, congela, interrumpe, pausa esta',
    more: 'aumenta, aumentar, aumente, incrementa, incrementar, incremente, añade, añadir, añada, agrega, agregar, suma, sumar, alarga, alargar, extiende, extender, amplía, ampliar, prolonga, sube',
    less: 'reduce, reducir, reduzca, disminuye, disminuir, disminuya, resta, restar, quita, quitar, quite, baja, bajar, acorta, acortar, elimina, eliminar, decrementa, decrementar, retira, retirar',
    show: `muestra, mostrar, muestre, muéstrame, muestra me, mostrarme, muéstrenme, enseña, enséñame, enseñame, lista, listar, enumera, enumerar, dime, di me, dígame, decirme, dinos, lee, léeme, leer, leerme, ver, mira, mirar, mírame, ve, abre, abrir, busca, buscar, búscame, encuentra, encontrar,
      encuéntrame, comprueba, comprobar, revisa, revisar, consulta, consultar, verifica, verificar, cuéntame, contarme, acceder a, accede a, visualiza, visualizar, quiero ver, quiero saber, necesito saber, necesito ver, quisiera saber, me gustaría saber, me gustaría ver, me puedes recordar lo que, me puedes recordar qué,
      dame información, dame, información sobre, información de, darme, echar un vistazo, localiza, confirma, recuérdame qué, recuérdame lo que, qué pasa con, háblame, obtén, obtener, trae, traer, hazme saber, recordarme qué, recordarme lo que, saber, puedo ver, repasa, repasar, detalles, duración de, dar me un recordatorio de, darme un recordatorio de, me des información`,
    alarm: 'alarma, alarmas, despertador, despertadores',
    timer:
      'temporizador, temporizadores, cuenta atrás, cuentas atrás, cuenta regresiva, cronómetro, cronómetros, minutero, timer, timers, contador',
    reminder: 'recordatorio, recordatorios, aviso, avisos, lista de recordatorios, notificación, notificaciones',
    task: 'tarea, tareas, pendiente, pendientes, artículo, artículos, elemento, elementos, quehacer, quehaceres, to do, todo, cosa que hacer, cosas que hacer, cosas por hacer, cosas pendientes',
    list: `lista, listas, lista de tareas, lista de tareas pendientes, lista de cosas, lista de cosas que hacer, lista de cosas por hacer, lista de pendientes, mis tareas, lista de quehaceres, lista de la compra, lista de compras, lista de compra, lista de las compras, lista del súper,
      lista del supermercado, lista de supermercado, lista del mercado, lista de comestibles, nota de compra, notas de compra, notas de comestibles, notas, nota, notas para la tienda de comestibles, notas de la compra, lista de víveres, la compra`,
    event:
      'reunión, reuniones, cita, citas, evento, eventos, encuentro, encuentros, compromiso, compromisos, entrevista, entrevistas, sala de reuniones, sala de conferencias, conferencia, conferencias, videollamada, llamada con, junta, juntas, quedada, sesión, asistentes, participantes, lista de asistentes, lista de participantes, habitación, sala, reserva',
    calendar:
      'calendario, calendarios, agenda, mi horario, horario, horarios, mi día, programación, mis planes, planes, cronograma, el horario',
    what: 'qué, que, cuál, cuáles, cuál es, cuáles son, qué hay, qué es lo próximo, cuántos, cuántas, algo, hay algo, lo próximo, qué tal',
    when: 'cuándo, cuando, cuándo es, a qué hora, qué hora, qué día, en qué día, qué fecha, a qué horas, para cuándo, qué días',
    where: 'dónde, donde, dónde es, en dónde, adónde, a dónde, ubicación de, localización de, cuál es la ubicación',
    who: 'quién, quiénes, quien, quienes, con quién, con quiénes, a quién',
    how_long:
      'cuánto tiempo, cuánto, cuánto dura, cuánto queda, cuánto falta, cuántos minutos, cuántos segundos, cuántas horas, cuántos días, cuánto tiempo queda, tiempo restante, qué queda, qué le queda, qué resta, durante cuánto tiempo, cuánto tiempo más, cómo va, estado, duración, la duración, cuántos segundos faltan',
    whether:
      'es, está, están, hay, tengo, tenemos, estoy, estaré, estará, estarán, estás, puedo reservar, podría reservar, son, será, serán, he, tiene, va a, tienes, tendré, existe, puedo, podría, se ha, ha',
    polite: `por favor, porfavor, porfa, oye, hola, ok, vale, steward, puedes, puede, podrías, podría, podéis, me puedes, me podrías, te importaría, puedo, quiero que, necesito que, me gustaría que, quisiera que, quiero, necesito, me gustaría, quisiera, tengo que, debo, ayúdame a, gracias, para mí, lo siento, perdón, bueno, y, también, además,
      solo, ahora, siri, alexa, google, olly, puedes por favor, hay que, vamos a, deja, ya, luego, después, sí, favor de, te, es posible, asegúrate de`,
    determiner:
      'el, la, los, las, un, una, unos, unas, este, esta, estos, estas, ese, esa, esos, esas, otro, otra, nuevo, nueva, próximo, próxima, próximos, próximas, siguiente, siguientes, último, última, últimos, primer, primero, primera, segundo, segunda, tercera, tercer, lo, al, del, algún, alguna, algunos, algunas, su, sus, nuestra, nuestro, nuestras, más, cualquier, actual, actuales',
    plural: 'reuniones, citas, eventos, recordatorios, alarmas, tareas, listas, notas, temporizadores, planes',
    activity: `almuerzo, comida, cena, desayuno, merienda, fiesta, cumpleaños, aniversario, boda, concierto, dentista, médico, doctor, doctora, peluquería, clase, clases, examen, exámenes, partido, viaje, vacaciones, vuelo, graduación, recital, ensayo, visita, entrenamiento, gimnasio, yoga, taller,
      seminario, presentación, ceremonia, funeral, barbacoa, picnic, festival, revisión, terapia, fisioterapia, masaje, café, película, cirugía, trabajo, baile, ballet, descanso, baloncesto, fútbol, natación, universidad, escuela, colegio, noche de cita, curso, charla, tutoría, bautizo, excursión, quedar, reúno, cenar, comer, almorzar`,
    onto: 'a, en, al, para, sobre, por, con, a la, en la, en el, dentro de',
    off: 'de, del, desde, de la, de mi',
    link: 'para, que, de, sobre, llamado, llamada, a, con, por, en, a las, a la, que diga, titulado, titulada, denominado, acerca de, de que, para que, al, del, debo, tengo que, desde, el, se llama, hasta, por favor, según, con el nombre',
    with: 'con',
    done: 'hecho, hecha, hechos, hechas, completada, completado, completadas, completados, terminada, terminado, terminadas, terminados, acabada, acabado, comprado, comprada, finalizada, finalizado, realizada, realizado, como hecho, como hecha, como completada, como terminada, como terminado',
    free: 'libre, libres, ocupado, ocupada, ocupados, disponible, disponibles, disponibilidad, tiempo libre, abierta, abierto, gratis, reservar, reservada, reservado',
    left: 'queda, quedan, falta, faltan, resta, restante, restan, termina, acaba, hasta, antes, le queda, va, activo, casi, estado',
    planned:
      'planeado, programado, programados, programadas, programada, previsto, previstos, planificado, pasa, hay, tengo, tenemos, hago, haré, hacer, voy a hacer, tengo que hacer, agendado, reservado, pendiente, ocurre, sucede, toca, próximo, lo próximo, tendré, está previsto',
    mine: 'mi, mis, me, yo, tengo, tenemos, nos, nuestro, nuestra, estoy, hago, haré, tendré, mío, puedo, tengo que, voy',
    remembered: 'recordar, recordara, recordaras, recordases, recordarme, acordarme, que no olvidara',
    all: 'todo, todos, toda, todas, todo lo, cada, entero, entera, completamente, todos los, todas las, todos mis, todas mis',
    it: 'eso, esto, lo, la, ella, él, ellos, ellas, ese, este, esa, esta',
    timely: `hoy, mañana, pasado mañana, ayer, lunes, martes, miércoles, jueves, viernes, sábado, domingo, fin de semana, semana, mes, año, tarde, noche, madrugada, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre,
      diario, semanal, mensual, luego, más tarde, después, próxima semana, navidad, mediodía, medianoche, sábados, domingos, día, días, ahora, pronto, esta noche, esta tarde`,
    clocked:
      'a las, a la una, am, pm, a m, p m, horas, en punto, mediodía, medianoche, y media, y cuarto, menos cuarto, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta',
    unit: 'minuto, minutos, min, hora, horas, segundo, segundos, media hora, cuarto de hora',
    sooner: 'antes, más temprano, más pronto, adelanta, adelantar, adelante',
    shifted: 'más tarde, más temprano, antes, después, más pronto, adelantar, retrasar, comience, empiece, termine',
    lacking:
      'se me ha acabado, se me acabó, no tengo, no hay, se acabó, se nos acabó, nos hemos quedado sin, me he quedado sin, me quedé sin, ya no hay',
    passive: 'se tiene que, se debe, hay que, debe ser, tiene que ser, debería ser, se ha de, debe',
    awaiting: 'avísame cuando, avísame cuándo, dime cuando, avisarme cuando',
    past: 'tuve, tuvimos, pasó, ocurrió, fui',
    not: 'no, nunca, ya no',
    howto: 'cómo puedo, cómo se, cómo hago, cómo creo, cómo programo, cómo pongo, cómo podría',
    join: 'y, luego, y luego, después, y también, además, y después',
    foreign:
      'tiempo hace, clima, música, canción, canciones, radio, podcast, correo, correos, email, luces, luz, volumen, contacto, contactos, tráfico, noticias, taxi, receta, chiste, web, acciones, bolsa, facebook, twitter, llamada telefónica, fotos, foto, vídeo, video, google, banco, cuenta bancaria, wifi',
  },
  listNames: {
    'lista de la compra': 'compra',
    'lista de compras': 'compra',
    'lista de compra': 'compra',
    'lista de las compras': 'compra',
    'lista del super': 'compra',
    'lista del supermercado': 'compra',
    'lista de supermercado': 'compra',
    'lista del mercado': 'compra',
    'lista de comestibles': 'compra',
    'nota de compra': 'compra',
    'notas de compra': 'compra',
    'notas de la compra': 'compra',
    'notas de comestibles': 'compra',
    'notas para la tienda de comestibles': 'compra',
    'la compra': 'compra',
  },
};
