import type { Details } from '../texts.js';

export default {
  settings: '請選擇允許{site}在此裝置上儲存的內容。變更於您儲存後立即生效。',
  always: '一律啟用',
  acceptAll: '全部同意',
  rejectAll: '全部拒絕',
  save: '儲存選擇',
  close: '關閉',
  language: '語言',

  stored: '儲存的內容',
  provider: '提供者',
  name: '名稱',
  purpose: '目的',
  life: '保存期限',
  policyOf: '{name}的隱私權政策',

  answered: '您於{date}作出選擇。',
  allowed: '已允許：{list}',
  refused: '已拒絕：{list}',
  proof: '參考編號：{id}',
  copy: '複製',
  copied: '已複製',
  withdraw: '撤回所有同意',

  reload: '您關閉的部分項目仍在執行，重新載入本頁面後才會停止。',
  reloadNow: '重新載入頁面',

  move: '請使用方向鍵移動此按鈕。',

  embed: '此內容來自{name}。載入時會向該提供者傳送您的IP位址等資料，該提供者也可能在您的裝置上儲存資料。目的：{category}。',
  once: '允許一次',
  alwaysAllow: '一律允許：{category}',
  shown: '現已顯示來自{name}的內容。',

  descriptions: {
    necessary: '為本網站正常運作以及記住您在此作出的選擇所必需。',
    browser: '記住您使用的瀏覽器類型，以及您安裝了哪些附加的瀏覽器軟體。',
    preferences: '記住您的語言與地區，在您下次造訪時作為預設設定。',
    feedback: '記住您的評分，以及您在留言表單中填寫的內容。',
    analytics: '統計造訪次數並衡量頁面的使用情形，以改善頁面。',
    marketing: '在本網站與其他網站上向您顯示符合您興趣的廣告，並衡量廣告成效。',
  },
} satisfies Details as Details;
