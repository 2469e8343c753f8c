import type { Texts } from './texts.js';

export default {
  askTitle: '我們可以使用Cookie嗎？',
  ask: '{site}請您同意基於下列目的儲存Cookie。您可以隨時變更您的選擇。',
  askNew: '自您上次選擇之後，{site}另有下列新增目的需徵求您的同意。您可以隨時變更您的選擇。',
  changed: '{site}已於{date}變更隱私權政策。',
  accept: '同意',
  reject: '拒絕',
  customise: '自訂',

  choicesTitle: '您的隱私權選擇',
  choices: '{site}基於下列目的使用Cookie。您可以立即或日後隨時選擇退出。',
  optOut: '選擇退出',

  noticeTitle: '我們如何使用Cookie',
  notice: '{site}基於下列目的使用Cookie。您可以隨時關閉這些Cookie。',
  understood: '知道了',

  honoured: '已依照您選擇退出的要求處理：您的瀏覽器要求網站不要出售或分享您的資料。',
  forgetful: '您的瀏覽器不會保存本網站的Cookie，因此您的選擇僅在您離開本頁面之前有效。',
  saved: '您的選擇已儲存。',
  undo: '復原',

  privacy: '隱私權政策',
  contact: '有疑問嗎？',

  settingsTitle: 'Cookie設定',

  labels: {
    necessary: '必要',
    browser: '瀏覽器偵測',
    preferences: '語言與地區',
    feedback: '評分與留言',
    analytics: '統計',
    marketing: '行銷',
  },
} satisfies Texts as Texts;
