import type { Texts } from './texts.js';

export default {
  askTitle: 'Cookieを使用してもよろしいですか？',
  ask: '{site}は、次の目的でCookieを保存することについて同意を求めています。回答はいつでも変更できます。',
  askNew: '前回の回答以降、{site}は新たに次の目的についても同意を求めています。回答はいつでも変更できます。',
  changed: '{site}は{date}にプライバシーポリシーを変更しました。',
  accept: '同意する',
  reject: '拒否する',
  customise: '個別に設定',

  choicesTitle: 'プライバシーに関する選択',
  choices: '{site}は、次の目的でCookieを使用しています。今すぐでも後からでも、いつでもオプトアウト（使用の拒否）ができます。',
  optOut: 'オプトアウト',

  noticeTitle: 'Cookieの使用について',
  notice: '{site}は、次の目的でCookieを使用しています。いつでも無効にできます。',
  understood: '確認しました',

  honoured: 'オプトアウトの要求に従いました。お使いのブラウザは、データの販売や共有をしないようサイトに求めています。',
  forgetful: 'お使いのブラウザはこのサイトのCookieを保存しないため、回答はこのページを離れるまでの間のみ有効です。',
  saved: '選択内容を保存しました。',
  undo: '元に戻す',

  privacy: 'プライバシーポリシー',
  contact: 'お問い合わせ',

  settingsTitle: 'Cookieの設定',

  labels: {
    necessary: '必須',
    browser: 'ブラウザの検出',
    preferences: '言語と地域',
    feedback: '評価とコメント',
    analytics: '統計',
    marketing: 'マーケティング',
  },
} satisfies Texts as Texts;
