/**
 * Names of time zones that mean one offset wherever they are used, in minutes east of UTC. "IST" or "ET" mean several and
 * are not here; a language adds what is no other word in it.
 */
export const timeZones: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  bst: 60,
  cet: 60,
  cest: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  brt: -180,
  jst: 540,
};
