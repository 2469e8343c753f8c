import type { Details } from '../texts.js';

export default {
  settings: 'Veldu hvað {site} má vista í þessu tæki. Breytingar taka gildi um leið og þú vistar þær.',
  always: 'Alltaf virkt',
  acceptAll: 'Samþykkja allt',
  rejectAll: 'Hafna öllu',
  save: 'Vista val',
  close: 'Loka',
  language: 'Tungumál',

  stored: 'Hvað er vistað',
  provider: 'Þjónustuaðili',
  name: 'Heiti',
  purpose: 'Tilgangur',
  life: 'Geymslutími',
  policyOf: 'Persónuverndarstefna: {name}',

  answered: 'Þú svaraðir þann {date}.',
  allowed: 'Leyft: {list}',
  refused: 'Hafnað: {list}',
  proof: 'Tilvísun: {id}',
  copy: 'Afrita',
  copied: 'Afritað',
  withdraw: 'Afturkalla allt',

  reload: 'Eitthvað sem þú slökktir á er áfram í gangi þar til þessi síða er endurhlaðin.',
  reloadNow: 'Endurhlaða síðu',

  move: 'Færðu hann til með örvalyklunum.',

  embed: 'Þetta efni kemur frá {name}, sem fær gögn á borð við IP-tölu þína þegar það er sótt og kann að vista gögn í tækinu þínu. Tilgangur: {category}.',
  once: 'Leyfa einu sinni',
  alwaysAllow: 'Leyfa alltaf: {category}',
  shown: 'Efnið frá {name} birtist nú.',

  descriptions: {
    necessary: 'Nauðsynlegar til að þessi vefur virki og muni svarið sem þú gefur hér.',
    browser: 'Man hvaða gerð vafra þú notar og hvaða viðbótarhugbúnað fyrir vafrann þú hefur sett upp.',
    preferences: 'Man tungumál þitt og svæði svo að þau verði sjálfgefin í næstu heimsókn þinni.',
    feedback: 'Man einkunnir þínar og það sem þú skrifar í eyðublöð fyrir athugasemdir.',
    analytics: 'Telur heimsóknir og mælir hvernig síður eru notaðar, til að bæta þær.',
    marketing: 'Sýnir þér auglýsingar í samræmi við áhugamál þín, hér og á öðrum vefjum, og mælir áhrif þeirra.',
  },
} satisfies Details as Details;
