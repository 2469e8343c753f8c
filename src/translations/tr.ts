import type { Texts } from './texts.js';

export default {
  askTitle: 'Çerez kullanabilir miyiz?',
  ask: '{site} şu amaçlarla çerez saklamak için izninizi istiyor. Yanıtınızı istediğiniz zaman değiştirebilirsiniz.',
  askNew: 'Son yanıtınızdan bu yana {site} şu amaçlar için de izninizi istiyor. Yanıtlarınızı istediğiniz zaman değiştirebilirsiniz.',
  changed: '{site}, gizlilik politikasını {date} tarihinde değiştirdi.',
  accept: 'Kabul et',
  reject: 'Reddet',
  customise: 'Özelleştir',

  choicesTitle: 'Gizlilik tercihleriniz',
  choices: '{site} şu amaçlarla çerez kullanıyor. Şimdi veya daha sonra istediğiniz zaman bunları reddedebilirsiniz.',
  optOut: 'Reddet',

  noticeTitle: 'Çerezleri nasıl kullanıyoruz?',
  notice: '{site} şu amaçlarla çerez kullanıyor. Bunları istediğiniz zaman kapatabilirsiniz.',
  understood: 'Tamam',

  honoured: 'Ret talebiniz yerine getirildi: Tarayıcınız, sitelerden verilerinizi satmamalarını ve paylaşmamalarını istiyor.',
  forgetful: 'Tarayıcınız bu sitenin çerezlerini saklamıyor; bu nedenle yanıtınız yalnızca bu sayfadan ayrılana kadar geçerlidir.',
  saved: 'Tercihleriniz kaydedildi.',
  undo: 'Geri al',

  privacy: 'Gizlilik politikası',
  contact: 'Sorunuz mu var?',

  settingsTitle: 'Çerez ayarları',

  labels: {
    necessary: 'Zorunlu',
    browser: 'Tarayıcı algılama',
    preferences: 'Dil ve bölge',
    feedback: 'Puanlar ve yorumlar',
    analytics: 'İstatistik',
    marketing: 'Pazarlama',
  },
} satisfies Texts as Texts;
