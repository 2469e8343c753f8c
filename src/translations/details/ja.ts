import type { Details } from '../texts.js';

export default {
  settings: '{site}がこの端末に保存してもよいものを選択してください。変更は、保存するとすぐに反映されます。',
  always: '常に有効',
  acceptAll: 'すべて同意する',
  rejectAll: 'すべて拒否する',
  save: '選択を保存',
  close: '閉じる',
  language: '言語',

  stored: '保存される情報',
  provider: '提供元',
  name: '名称',
  purpose: '目的',
  life: '保存期間',
  policyOf: '{name}のプライバシーポリシー',

  answered: '回答日：{date}',
  allowed: '許可した項目：{list}',
  refused: '拒否した項目：{list}',
  proof: '参照番号：{id}',
  copy: 'コピー',
  copied: 'コピーしました',
  withdraw: '同意をすべて撤回',

  reload: '無効にした項目の一部は、このページを再読み込みするまで動作し続けます。',
  reloadNow: '再読み込み',

  move: '矢印キーでこのボタンを移動できます。',

  embed: 'このコンテンツの提供元は{name}です。読み込むと、IPアドレスなどのデータが提供元に送信され、提供元がお使いの端末にデータを保存することがあります。目的：{category}',
  once: '今回のみ許可',
  alwaysAllow: '常に許可：{category}',
  shown: '{name}のコンテンツを表示しました。',

  descriptions: {
    necessary: 'このサイトを動作させ、ここでの回答を記憶するために必要です。',
    browser: 'お使いのブラウザの種類と、追加でインストールしたブラウザ用ソフトウェアを記憶します。',
    preferences: '言語と地域を記憶し、次回の訪問時に既定の設定にします。',
    feedback: '評価と、コメントフォームに入力した内容を記憶します。',
    analytics: 'ページを改善するため、訪問数を数え、ページの利用状況を測定します。',
    marketing: 'このサイトや他のサイトで関心に合った広告を表示し、その効果を測定します。',
  },
} satisfies Details as Details;
