import type { Texts } from './texts.js';

export default {
  askTitle: 'Bolehkah kami menggunakan kuki?',
  ask: '{site} meminta kebenaran untuk menyimpan kuki bagi tujuan berikut. Anda boleh mengubah jawapan anda pada bila-bila masa.',
  askNew: 'Sejak jawapan terakhir anda, {site} turut meminta kebenaran untuk perkara berikut. Anda boleh mengubah jawapan anda pada bila-bila masa.',
  changed: '{site} telah mengubah dasar privasinya pada {date}.',
  accept: 'Terima',
  reject: 'Tolak',
  customise: 'Sesuaikan',

  choicesTitle: 'Pilihan privasi anda',
  choices: '{site} menggunakan kuki bagi tujuan berikut. Anda boleh menarik diri sekarang atau pada bila-bila masa kemudian.',
  optOut: 'Tarik diri',

  noticeTitle: 'Cara kami menggunakan kuki',
  notice: '{site} menggunakan kuki bagi tujuan berikut. Anda boleh mematikannya pada bila-bila masa.',
  understood: 'OK',

  honoured: 'Permintaan anda untuk menarik diri dipatuhi: pelayar anda meminta laman web supaya tidak menjual atau berkongsi data anda.',
  forgetful: 'Pelayar anda tidak menyimpan kuki untuk laman web ini, maka jawapan anda hanya terpakai sehingga anda meninggalkan halaman ini.',
  saved: 'Pilihan anda telah disimpan.',
  undo: 'Buat asal',

  privacy: 'Dasar privasi',
  contact: 'Ada soalan?',

  settingsTitle: 'Tetapan kuki',

  labels: {
    necessary: 'Diperlukan',
    browser: 'Pengesanan pelayar',
    preferences: 'Bahasa dan wilayah',
    feedback: 'Penilaian dan komen',
    analytics: 'Statistik',
    marketing: 'Pemasaran',
  },
} satisfies Texts as Texts;
