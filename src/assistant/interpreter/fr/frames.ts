import type { FrameWords } from '../frames/concepts.ts';

/** What French words mean to the rules of `frames/`. */
export const frames: FrameWords = {
  headLast: false,
  words: {
    remind: `préviens-moi quand, prévenez-moi quand, dis-moi quand, fais-moi savoir quand, rappelle-moi, rappelez-moi, rappelle moi, rappelle, rappeler, rappelez, me rappeler, me rappelles, me rappeliez, rappelle-nous, rappelez-nous, nous rappeler, n'oublie pas de me rappeler, ne me laisse pas oublier, préviens-moi, prévenez-moi, me prévenir, avertis-moi,
      avertissez-moi, fais-moi penser, faites-moi penser, alerte-moi, alertez-moi, notifie-moi, pense à me rappeler, que je n'oublie pas, je ne veux pas oublier, fais-moi savoir quand, dis-moi quand, rappelle-le-moi, envoie-moi un rappel, rappelle que`,
    wake: 'réveille-moi, réveillez-moi, réveille moi, me réveiller, me réveille, me réveilles, lève-moi, que je me réveille, que je me lève, je veux me réveiller',
    set: `mets, mets-moi, mettre, mettez, mettez-moi, mettes, crée, crée-moi, créer, créez, créez-moi, règle, régler, réglez, règles, configure, configurer, configurez, définis, définir, définissez, établis, établir, établissez, active, activer, activez, allume, allumer, fais, fais-moi, faire, faites,
      prépare, préparez, programme, programmer, programmez, programme-moi, nouveau, nouvelle, donne-moi, donnez-moi, je veux, j'ai besoin, j'ai besoin de, j'ai besoin d', je voudrais, j'aimerais, autre, prévois, prévoir, prévoyez, fixe, fixer, fixez, déclenche, déclencher, déclenchez, paramètre, paramétrer, il me faut, envoie-moi, enregistre, réinitialise, installe, mettre en place, prendre, prends`,
    start:
      'démarre, démarrer, démarrez, lance, lancer, lancez, commence, commencer, commencez, relance, relancer, relancez, redémarre, redémarrer, redémarrez, débute, débuter',
    resume:
      'reprends, reprendre, reprenez, continue, continuer, continuez, poursuis, poursuivre, poursuivez, remets en route, réactive, réactiver',
    add: 'ajoute, ajouter, ajoutez, ajoutes, ajoute-moi, rajoute, rajouter, rajoutez, ajout, ajouté, ajoutée, note, noter, notez, inscris, inscrire, inscrivez, mets, mettre, mettez, inclus, inclure, incluez, écris, écrivez, insère, insérer, insérez, place, placer, placez',
    plan: `planifie, planifier, planifiez, planifie-moi, programme, programmer, programmez, programmez-moi, réserve, réserver, réservez, organise, organiser, organisez, prends, prendre, prenez, fixe, fixer, fixez, prévois, prévoir, prévoyez, convoque, mettre en place, placer, cale, caler, bloque`,
    remove:
      "supprimé, supprimée, effacé, effacée, supprime, supprimer, supprimez, efface, effacer, effacez, enlève, enlever, enlevez, retire, retirer, retirez, ôte, ôter, ôtez, élimine, éliminer, éliminez, vide, vider, videz, raye, rayer, rayez, débarrasse-toi de, jette, jeter, déposer, rejeter, rejette, rejetez, je ne veux plus, je n'ai plus besoin, je ne veux pas, je n'ai pas besoin",
    cancel:
      'annule, annulé, annulée, annuler, annulez, annules, arrête, arrêter, arrêtez, stoppe, stopper, stoppez, stop, éteins, éteindre, éteignez, désactive, désactiver, désactivez, coupe, couper, coupez, décommande, décommander, quitter, quitte, interromps, termine, mets fin',
    finish:
      "coche, cocher, cochez, termine, terminer, terminez, complète, compléter, complétez, marque, marquer, marquez, finis, finir, finissez, achève, j'ai fini, j'ai terminé, j'ai fait, j'ai complété, rayer, raye, rayez",
    change: `change, changer, changez, changez-le, changement, modifié, modifiée, changé, changée, déplacé, déplacée, déplace, déplacer, déplacez, modifie, modifier, modifiez, mets à jour, mettre à jour, mettez à jour, actualise, reporte, reporter, reportez, repousse, repousser, repoussez, décale, décaler, décalez, retarde, retarder, retardez,
      avance, avancer, avancez, reprogramme, reprogrammer, reprogrammez, remets, renomme, renommer, replanifie, replanifier, passer à un autre, laisser, ajuste, ajuster, prolonge, faire commencer, édite, éditer, transfère, mise à jour`,
    snooze:
      "répète l'alarme, répétez l'alarme, répéter l'alarme, répète, répétez, sieste, snooze, rappelle plus tard, fais une sieste, encore cinq minutes, reporte l'alarme, reporter l'alarme, repousse l'alarme, reporte le réveil, repousse le réveil, décale l'alarme, mets en veille, minutes de plus, une minute de plus, encore une minute, encore dix minutes, répéter",
    pause:
      'mets en pause, mets sur pause, mettre en pause, mettez en pause, mettre sur pause, mettez sur pause, pause, en pause, suspends, suspendre, suspendez, gèle, interromps',
    more: 'augmente, augmenter, augmentez, ajoute, ajouter, ajoutez, rajoute, rajouter, rajoutez, allonge, allonger, prolonge, prolonger, prolongez, étends, rallonge, rallonger, rallongez',
    less: 'diminue, diminuer, diminuez, réduis, réduire, réduisez, enlève, enlever, enlevez, retire, retirer, retirez, baisse, baisser, raccourcis, raccourcir, supprime, supprimer, ôte, déduis, retranche',
    show: `montre, montre-moi, montrer, montrez, montrez-moi, me montrer, affiche, afficher, affichez, affiche-moi, liste, lister, listez, dis-moi, dites-moi, me dire, lis, lis-moi, lire, lisez, lisez-moi, voir, vois, regarde, regarder, regardez, ouvre, ouvrir, ouvrez, cherche, chercher, cherchez, trouve, trouve-moi, trouver, trouvez, vérifie,
      vérifier, vérifiez, consulte, consulter, consultez, parle-moi, parlez-moi, énumère, énumérer, énumérez, passe en revue, passez en revue, passer en revue, donne-moi la liste, j'ai besoin de savoir, je veux voir, je veux savoir, je voudrais voir, je voudrais savoir, j'aimerais voir, j'aimerais savoir, informations, information, détail, détails, informations détaillées, récupère, obtenir, obtiens, accède, accéder, accédez,
      qu'en est-il, rappelle-moi ce que, rappelle-moi quand, récapitule, résume, fais-moi voir, savoir, aidez à trouver, aide-moi à trouver, lecture, sur la durée, je peux voir, puis-je voir, peux-tu me rappeler ce que, me rappeler ce que, confirme, confirmer`,
    alarm: "alarme, alarmes, l'alarme, réveil, réveils, réveille-matin, alerte, alertes",
    timer:
      'minuteur, minuteurs, minuterie, minuteries, chronomètre, chronomètres, chrono, compte à rebours, timer, timers, compteur',
    reminder: 'rappel, rappels, mémo, mémos, notification, notifications, liste de rappels, liste des rappels',
    task: "tâche, tâches, tâche à faire, tâches à faire, article, articles, article d'épicerie, élément, éléments, corvée, corvées, chose à faire, choses à faire, todo, to do, truc à faire",
    list: `liste, listes, liste de tâches, liste des tâches, liste de choses à faire, liste des choses à faire, liste à faire, liste de courses, liste des courses, listes de courses, liste de course, liste d'épicerie, liste épicerie, liste de l'épicerie, liste de courses d'épicerie, liste d'achats, liste des achats, liste de shopping,
      note, notes, notes de courses, notes d'épicerie, notes pour l'épicerie, notes pour les courses d'épicerie, notes avec les courses d'épicerie, liste des notes d'épicerie, liste du supermarché, mes tâches, liste de mes tâches, liste de travail, note étiquetée épicerie, notes pour les courses, les courses`,
    event:
      'réunion, réunions, rendez-vous, rdv, événement, événements, évènement, évènements, entretien, entretiens, interview, conférence, conférences, salle de réunion, salle de conférence, rencontre, rencontres, séance, séances, participants, liste des participants, appel avec, chambre, salle, rencard, visioconférence, réuni on',
    calendar:
      'calendrier, calendriers, agenda, agendas, emploi du temps, planning, mon programme, le programme, ma journée, mon horaire, mes horaires, mes plans, mes projets',
    what: "qu'est-ce que j'ai, qu'est-ce que, qu'est-ce qu', qu'est-ce qui, qu'est-ce qu'il y a, qu'y a-t-il, que, quoi, quel, quelle, quels, quelles, quel est, quelle est, quels sont, quelles sont, combien de, combien d', combien, y a-t-il quelque chose, c'est quoi, quoi de prévu, est-ce qu'il y a",
    when: 'quand, quand est, quand est-ce que, à quelle heure, quelle heure, quel jour, quels jours, à quelle date, quelle date, pour quand, quel week-end',
    where: "où, où est, où est-ce que, où sont, où se trouve, quel est l'emplacement, à quel endroit",
    who: "qui, qui est, avec qui, qui est-ce qui, qui d'autre, à qui, combien de personnes",
    how_long:
      "combien de temps, combien de temps dure, combien de minutes, combien de secondes, combien d'heures, combien de jours, combien de temps reste-t-il, il reste combien, il reste combien de temps, il me reste combien de temps, reste-t-il, temps restant, temps avant, quelle est la durée, quel est le temps, durée de, j'ai encore combien de temps, dans combien de temps, quel est l'état, quel est le statut, état, statut, où en est",
    whether:
      "est-ce que, est-ce qu', est-il, est-elle, est-ce, est, suis-je, ai-je, ai je, as-tu, avons-nous, avez-vous, y a-t-il, y a t il, il y a, il y a-t-il, sont-ils, sont, sera, sera-t-il, seront, puis-je réserver, peux-tu vérifier, pouvez-vous vérifier, suis, ont, a-t-on, serai-je, est il prévu, puis-je",
    polite: `s'il te plaît, s'il vous plaît, stp, svp, salut, bonjour, hé, hey, ok, d'accord, steward, peux-tu, pouvez-vous, pourrais-tu, pourriez-vous, tu peux, vous pouvez, veux-tu, voulez-vous, voudrais-tu, voudriez-vous, veuillez, je veux que tu, je voudrais que tu, j'aimerais que tu, je veux que vous, je veux, je voudrais, j'aimerais, je dois, il faut,
      j'ai besoin de, j'ai besoin d', merci, pour moi, aide-moi à, aidez-moi à, maintenant, et, aussi, alors, puis, siri, alexa, google, olly, je vous prie de, je te prie de, est-ce que tu peux, est-ce que vous pouvez, est-ce que je peux, puis-je, je peux, laissez-moi, laisse-moi, pardon, désolé, assure-toi de, n'oublie pas de, bon, oui, il est possible de`,
    determiner:
      'le, la, les, l, un, une, des, du, de la, de l, mon, ma, ce, cet, cette, ces, cette, autre, autres, nouveau, nouvelle, nouveaux, prochain, prochaine, prochains, prochaines, dernier, dernière, derniers, premier, première, 1er, 1ère, deuxième, troisième, quelques, plus de, plus d, son, sa, ses, notre, nos, leur, leurs, votre, vos, ton, ta, tes, au, aux, quelconque, actuel, en cours, au moins, uniquement',
    plural: 'réunions, événements, évènements, rappels, alarmes, tâches, listes, notes, minuteurs',
    activity: `déjeuner, dîner, petit-déjeuner, souper, brunch, goûter, fête, anniversaire, mariage, concert, dentiste, médecin, docteur, coiffeur, coiffure, cours, leçon, entraînement, match, voyage, vacances, vol, remise de diplômes, récital, répétition, examen, examens, visite, gym, yoga, sport, atelier, séminaire, présentation,
      cérémonie, enterrement, barbecue, pique-nique, festival, contrôle, thérapie, massage, café, film, opération, travail, danse, ballet, pratique, football, natation, école, université, boulot, stage, spectacle, apéro, verre, pot, sortie, baptême, course, interview, jour des sports, séance, glace, crème glacée sociale, boissons, formation`,
    onto: "à, à la, à l, au, aux, sur, dans, en, pour, dans la, sur la, sur le, vers, à ma, dans ma, avec, chez, jusqu'à",
    off: 'de, du, de la, de l, des, d, depuis',
    link: 'pour, de, d, que, qu, à, à propos de, sur, concernant, appelé, appelée, nommé, nommée, intitulé, dans, à la, au, le, la, les, l, un, une, du, des, avec, pour que, qui dit, chez, mon, ma, surnommé, surnommée, en, afin de, afin que je, est',
    with: 'avec',
    done: 'fait, faite, faits, faites, terminé, terminée, terminés, terminées, fini, finie, complété, complétée, complétés, complétées, achevé, achevée, accompli, accomplie, comme fait, comme faite, comme complété, comme complétée, comme terminé, comme terminée, acheté, achetée, cochée, coché',
    free: 'libre, libres, occupé, occupée, occupés, disponible, disponibles, disponibilité, disponibilités, temps libre, ouvert, ouverte, réserver, réservé, pris, prise',
    left: "reste, restant, restante, restent, avant, jusqu'à, jusque, temps, presque, encore, il reste, reste t il, dure, fonctionnent, état, statut",
    planned:
      "prévu, prévue, prévus, prévues, planifié, planifiée, programmé, programmés, programmée, au programme, qu'est-ce que j'ai, ai-je, ai je, je fais, se passe, dois-je, dois je, faire, vais-je, a lieu, au planning, avons-nous, de prévu, arrive, je dois faire, il y a, qu'y a-t-il",
    mine: "qu'est-ce que j'ai, mon, ma, mes, me, moi, je, j, j'ai, ai-je, suis-je, dois-je, vais-je, nous, notre, nos, à moi, ai je, suis je",
    remembered: 'me rappeler, me souvenir, me rappelles, de me rappeler, à me rappeler, de rappeler, oublier',
    all: 'tout, tous, toute, toutes, tous les, toutes les, tous mes, toutes mes, chaque, entier, entière, complètement',
    it: 'ça, cela, ceci, le, la, les, celui-ci, celle-ci, celui-là, lui, en',
    timely: `aujourd'hui, demain, après-demain, hier, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, week-end, weekend, semaine, mois, année, matin, matinée, après-midi, soir, soirée, nuit, ce soir, janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre,
      quotidien, hebdomadaire, mensuel, plus tard, ensuite, bientôt, noël, midi, minuit, jour, jours, maintenant, lundis, mardis, mercredis, jeudis, vendredis, samedis, dimanches, la veille, après, prochain, prochaine`,
    clocked:
      'h, heure, heures, midi, minuit, et demie, et quart, moins le quart, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, am, pm',
    unit: "minute, minutes, min, heure, heures, seconde, secondes, demi-heure, une demi-heure, quart d'heure, sec",
    sooner: 'plus tôt, avance, avancer, avancez, en avant',
    shifted: 'plus tard, plus tôt, commencer, avant, finir, en avant, de plus',
    lacking:
      "je n'ai plus de, je n'ai plus d', il n'y a plus de, il n'y a plus d', on n'a plus de, on n'a plus d', nous n'avons plus de, plus de, il manque, je manque de",
    passive: "doit être, devrait être, doivent être, a besoin d'être, doit",
    awaiting: 'préviens-moi quand, prévenez-moi quand, dis-moi quand, fais-moi savoir quand',
    past: "j'ai eu, il y a eu, nous avons eu, c'était",
    not: 'ne, n, pas, jamais, plus',
    howto:
      'comment, comment faire pour, comment puis-je, comment je, comment est-ce que je, comment peut-on, comment créer',
    join: 'et, puis, ensuite, et puis, et aussi, et ensuite, ainsi que',
    foreign:
      'météo, musique, chanson, chansons, radio, podcast, e-mail, email, e-mails, courriel, courrier, lumières, lumière, volume, contact, contacts, trafic, circulation, actualités, taxi, recette, blague, site, bourse, facebook, twitter, appel téléphonique, photos, photo, vidéo, google, banque, compte bancaire, wifi',
  },
  listNames: {
    'liste de courses': 'courses',
    'liste des courses': 'courses',
    'listes de courses': 'courses',
    'liste de course': 'courses',
    'liste d epicerie': 'courses',
    'liste epicerie': 'courses',
    'liste de l epicerie': 'courses',
    'liste de courses d epicerie': 'courses',
    'liste d achats': 'courses',
    'liste des achats': 'courses',
    'liste de shopping': 'courses',
    'liste du supermarche': 'courses',
    'les courses': 'courses',
  },
};
