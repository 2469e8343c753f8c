import type { Details } from '../texts.js';

export default {
  settings: 'Pilih perkara yang boleh disimpan oleh {site} pada peranti ini. Perubahan berkuat kuasa sebaik sahaja anda menyimpannya.',
  always: 'Sentiasa aktif',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  save: 'Simpan pilihan',
  close: 'Tutup',
  language: 'Bahasa',

  stored: 'Perkara yang disimpan',
  provider: 'Penyedia',
  name: 'Nama',
  purpose: 'Tujuan',
  life: 'Tempoh penyimpanan',
  policyOf: 'Dasar privasi {name}',

  answered: 'Anda menjawab pada {date}.',
  allowed: 'Dibenarkan: {list}',
  refused: 'Ditolak: {list}',
  proof: 'Rujukan: {id}',
  copy: 'Salin',
  copied: 'Disalin',
  withdraw: 'Tarik balik semua kebenaran',

  reload: 'Sesuatu yang anda matikan masih berjalan sehingga halaman ini dimuatkan semula.',
  reloadNow: 'Muat semula',

  move: 'Alihkannya dengan kekunci anak panah.',

  embed: 'Kandungan ini datang daripada {name}, yang menerima data seperti alamat IP anda apabila kandungan dimuatkan dan mungkin menyimpan data pada peranti anda. Tujuan: {category}.',
  once: 'Benarkan sekali',
  alwaysAllow: 'Sentiasa benarkan: {category}',
  shown: 'Kandungan daripada {name} kini dipaparkan.',

  descriptions: {
    necessary: 'Diperlukan supaya laman web ini berfungsi dan mengingati jawapan yang anda berikan di sini.',
    browser: 'Mengingati jenis pelayar yang anda gunakan dan perisian pelayar tambahan yang anda pasang.',
    preferences: 'Mengingati bahasa dan wilayah anda supaya menjadi tetapan lalai pada lawatan anda yang seterusnya.',
    feedback: 'Mengingati penilaian anda dan maklumat yang anda isikan dalam borang komen.',
    analytics: 'Mengira lawatan dan mengukur cara halaman digunakan, supaya halaman dapat ditambah baik.',
    marketing: 'Memaparkan iklan yang sesuai dengan minat anda, di sini dan di laman web lain, serta mengukur kesannya.',
  },
} satisfies Details as Details;
