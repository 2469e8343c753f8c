import type { Details } from '../texts.js';

export default {
  settings: '{site} sitesinin bu cihazda neleri saklayabileceğini seçin. Değişiklikler, kaydettiğiniz anda geçerli olur.',
  always: 'Her zaman açık',
  acceptAll: 'Tümünü kabul et',
  rejectAll: 'Tümünü reddet',
  save: 'Tercihleri kaydet',
  close: 'Kapat',
  language: 'Dil',

  stored: 'Saklanan bilgiler',
  provider: 'Sağlayıcı',
  name: 'Ad',
  purpose: 'Amaç',
  life: 'Saklama süresi',
  policyOf: '{name} gizlilik politikası',

  answered: '{date} tarihinde yanıt verdiniz.',
  allowed: 'İzin verilen: {list}',
  refused: 'Reddedilen: {list}',
  proof: 'Referans kodu: {id}',
  copy: 'Kopyala',
  copied: 'Kopyalandı',
  withdraw: 'Tümünü geri çek',

  reload: 'Kapattıklarınızdan bazıları, bu sayfa yenilenene kadar çalışmaya devam eder.',
  reloadNow: 'Sayfayı yenile',

  move: 'Düğmeyi ok tuşlarıyla taşıyın.',

  embed: 'Bu içeriği sağlayan {name}, içerik yüklenirken IP adresiniz gibi verileri alır ve cihazınızda veri saklayabilir. Amaç: {category}.',
  once: 'Bir kez izin ver',
  alwaysAllow: 'Her zaman izin ver: {category}',
  shown: '{name} tarafından sağlanan içerik şimdi gösteriliyor.',

  descriptions: {
    necessary: 'Bu sitenin çalışması ve burada verdiğiniz yanıtın hatırlanması için gereklidir.',
    browser: 'Kullandığınız tarayıcının türünü ve yüklediğiniz ek tarayıcı yazılımlarını hatırlar.',
    preferences: 'Bir sonraki ziyaretinizde varsayılan ayarlarınız olmaları için dilinizi ve bölgenizi hatırlar.',
    feedback: 'Puanlarınızı ve yorum formlarına yazdıklarınızı hatırlar.',
    analytics: 'Sayfaları iyileştirmek için ziyaretleri sayar ve sayfaların nasıl kullanıldığını ölçer.',
    marketing: 'Burada ve başka sitelerde ilgi alanlarınıza uygun reklamlar gösterir ve bunların etkisini ölçer.',
  },
} satisfies Details as Details;
