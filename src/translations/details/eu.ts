import type { Details } from '../texts.js';

export default {
  settings: 'Aukeratu zer gorde dezakeen {site} webguneak gailu honetan. Aldaketak gorde bezain laster aplikatzen dira.',
  always: 'Beti aktibo',
  acceptAll: 'Onartu guztiak',
  rejectAll: 'Baztertu guztiak',
  save: 'Gorde aukerak',
  close: 'Itxi',
  language: 'Hizkuntza',

  stored: 'Zer gordetzen den',
  provider: 'Hornitzailea',
  name: 'Izena',
  purpose: 'Helburua',
  life: 'Gordetzeko epea',
  policyOf: 'Pribatutasun-politika: {name}',

  answered: 'Zure erantzunaren data: {date}.',
  allowed: 'Baimenduta: {list}',
  refused: 'Baztertuta: {list}',
  proof: 'Erreferentzia: {id}',
  copy: 'Kopiatu',
  copied: 'Kopiatuta',
  withdraw: 'Erretiratu dena',

  reload: 'Desaktibatu duzun zerbaitek martxan jarraituko du orri hau berriro kargatu arte.',
  reloadNow: 'Kargatu berriro',

  move: 'Mugitu gezi-teklekin.',

  embed: 'Eduki hau {name} hornitzaileak eskaintzen du; kargatzean, zure IP helbidea bezalako datuak jasotzen ditu, eta datuak gorde ditzake zure gailuan. Helburua: {category}.',
  once: 'Baimendu behin',
  alwaysAllow: 'Baimendu beti: {category}',
  shown: '{name} hornitzailearen edukia ikusgai dago orain.',

  descriptions: {
    necessary: 'Beharrezkoak dira webgune honek funtziona dezan eta hemen ematen duzun erantzuna gogora dezan.',
    browser: 'Gogoratzen dute zer nabigatzaile mota erabiltzen duzun eta nabigatzailearen zer software gehigarri duzun instalatuta.',
    preferences: 'Zure hizkuntza eta eskualdea gogoratzen dituzte, hurrengo bisitan lehenetsita egon daitezen.',
    feedback: 'Zure balorazioak eta iruzkin-formularioetan idazten duzuna gogoratzen dituzte.',
    analytics: 'Bisitak zenbatzen dituzte eta orriak nola erabiltzen diren neurtzen dute, orriak hobetzeko.',
    marketing: 'Zure interesekin bat datorren publizitatea erakusten dizute, hemen eta beste webgune batzuetan, eta haren eragina neurtzen dute.',
  },
} satisfies Details as Details;
