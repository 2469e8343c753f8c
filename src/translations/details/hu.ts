import type { Details } from '../texts.js';

export default {
  settings: 'Válassza ki, mit tárolhat ez a webhely ({site}) ezen az eszközön. A módosítások a mentéssel azonnal életbe lépnek.',
  always: 'Mindig aktív',
  acceptAll: 'Mindet elfogadom',
  rejectAll: 'Mindet elutasítom',
  save: 'Választás mentése',
  close: 'Bezárás',
  language: 'Nyelv',

  stored: 'Tárolt adatok',
  provider: 'Szolgáltató',
  name: 'Név',
  purpose: 'Cél',
  life: 'Megőrzési idő',
  policyOf: 'Adatkezelési tájékoztató: {name}',

  answered: 'Válaszának dátuma: {date}',
  allowed: 'Engedélyezve: {list}',
  refused: 'Elutasítva: {list}',
  proof: 'Azonosító: {id}',
  copy: 'Másolás',
  copied: 'Másolva',
  withdraw: 'Mindet visszavonom',

  reload: 'Valami, amit kikapcsolt, az oldal újratöltéséig még fut.',
  reloadNow: 'Oldal újratöltése',

  move: 'A nyílbillentyűkkel mozgathatja.',

  embed: 'Ezt a tartalmat külső szolgáltató ({name}) nyújtja, amely a betöltéskor adatokat kap, például az Ön IP-címét, és adatokat tárolhat az Ön eszközén. Cél: {category}.',
  once: 'Egyszeri engedély',
  alwaysAllow: 'Állandó engedély: {category}',
  shown: 'A külső tartalom ({name}) megjelent.',

  descriptions: {
    necessary: 'Szükséges ahhoz, hogy ez a webhely működjön, és megjegyezze az itt adott válaszát.',
    browser: 'Megjegyzi, milyen típusú böngészőt használ, és milyen kiegészítő böngészőszoftvert telepített.',
    preferences: 'Megjegyzi a nyelvét és a régióját, hogy a következő látogatásakor ezek legyenek az alapbeállítások.',
    feedback: 'Megjegyzi az értékeléseit és azt, amit a hozzászólási űrlapokba beír.',
    analytics: 'Számolja a látogatásokat, és méri, hogyan használják az oldalakat, hogy jobbá tehessük őket.',
    marketing: 'Az érdeklődésének megfelelő hirdetéseket mutat itt és más webhelyeken, és méri a hatásukat.',
  },
} satisfies Details as Details;
