import type { Details } from '../texts.js';

export default {
  settings: 'Pilih apa yang boleh disimpan oleh {site} di perangkat ini. Perubahan berlaku segera setelah Anda menyimpannya.',
  always: 'Selalu aktif',
  acceptAll: 'Terima semua',
  rejectAll: 'Tolak semua',
  save: 'Simpan pilihan',
  close: 'Tutup',
  language: 'Bahasa',

  stored: 'Yang disimpan',
  provider: 'Penyedia',
  name: 'Nama',
  purpose: 'Tujuan',
  life: 'Masa simpan',
  policyOf: 'Kebijakan privasi {name}',

  answered: 'Anda menjawab pada {date}.',
  allowed: 'Diizinkan: {list}',
  refused: 'Ditolak: {list}',
  proof: 'Referensi: {id}',
  copy: 'Salin',
  copied: 'Disalin',
  withdraw: 'Cabut semua izin',

  reload: 'Sebagian dari yang Anda nonaktifkan masih berjalan sampai halaman ini dimuat ulang.',
  reloadNow: 'Muat ulang halaman',

  move: 'Pindahkan dengan tombol panah.',

  embed: 'Konten ini berasal dari {name}, yang menerima data seperti alamat IP Anda saat konten dimuat dan mungkin menyimpan data di perangkat Anda. Tujuan: {category}.',
  once: 'Izinkan sekali',
  alwaysAllow: 'Selalu izinkan: {category}',
  shown: 'Konten dari {name} kini ditampilkan.',

  descriptions: {
    necessary: 'Diperlukan agar situs ini berfungsi dan mengingat jawaban yang Anda berikan di sini.',
    browser: 'Mengingat jenis browser yang Anda gunakan dan perangkat lunak tambahan browser yang Anda pasang.',
    preferences: 'Mengingat bahasa dan wilayah Anda agar menjadi pengaturan awal pada kunjungan Anda berikutnya.',
    feedback: 'Mengingat penilaian Anda dan apa yang Anda isikan di formulir komentar.',
    analytics: 'Menghitung kunjungan dan mengukur cara halaman digunakan, agar halaman menjadi lebih baik.',
    marketing: 'Menampilkan iklan yang sesuai dengan minat Anda, di sini dan di situs lain, serta mengukur pengaruhnya.',
  },
} satisfies Details as Details;
