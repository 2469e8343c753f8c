import type { Texts } from './texts.js';

export default {
  askTitle: 'Bolehkah kami menggunakan cookie?',
  ask: '{site} meminta izin menyimpan cookie untuk tujuan berikut. Anda dapat mengubah jawaban Anda kapan saja.',
  askNew: 'Sejak jawaban terakhir Anda, {site} juga meminta izin untuk hal berikut. Anda dapat mengubah jawaban Anda kapan saja.',
  changed: '{site} telah mengubah kebijakan privasinya pada {date}.',
  accept: 'Terima',
  reject: 'Tolak',
  customise: 'Sesuaikan',

  choicesTitle: 'Pilihan privasi Anda',
  choices: '{site} menggunakan cookie untuk tujuan berikut. Anda dapat menolaknya sekarang atau kapan saja nanti.',
  optOut: 'Tolak',

  noticeTitle: 'Cara kami menggunakan cookie',
  notice: '{site} menggunakan cookie untuk tujuan berikut. Anda dapat menonaktifkannya kapan saja.',
  understood: 'Mengerti',

  honoured: 'Permintaan penolakan Anda dipatuhi: browser Anda meminta situs untuk tidak menjual atau membagikan data Anda.',
  forgetful: 'Browser Anda tidak menyimpan cookie untuk situs ini, jadi jawaban Anda hanya berlaku sampai Anda meninggalkan halaman ini.',
  saved: 'Pilihan Anda telah disimpan.',
  undo: 'Urungkan',

  privacy: 'Kebijakan privasi',
  contact: 'Ada pertanyaan?',

  settingsTitle: 'Pengaturan cookie',

  labels: {
    necessary: 'Diperlukan',
    browser: 'Deteksi browser',
    preferences: 'Bahasa dan wilayah',
    feedback: 'Penilaian dan komentar',
    analytics: 'Statistik',
    marketing: 'Pemasaran',
  },
} satisfies Texts as Texts;
