import type { Texts } from './texts.js';

export default {
  askTitle: '我们可以使用Cookie吗？',
  ask: '{site}请求您同意出于以下目的存储Cookie。您可以随时更改您的选择。',
  askNew: '自您上次选择之后，{site}又新增了以下目的，现征求您的同意。您可以随时更改您的选择。',
  changed: '{site}已于{date}更改隐私政策。',
  accept: '同意',
  reject: '拒绝',
  customise: '自定义',

  choicesTitle: '您的隐私选择',
  choices: '{site}出于以下目的使用Cookie。您可以现在或日后随时选择退出。',
  optOut: '选择退出',

  noticeTitle: '我们如何使用Cookie',
  notice: '{site}出于以下目的使用Cookie。您可以随时关闭这些Cookie。',
  understood: '知道了',

  honoured: '已遵从您选择退出的请求：您的浏览器要求网站不要出售或共享您的数据。',
  forgetful: '您的浏览器不保存本网站的Cookie，因此您的选择仅在您离开本页面之前有效。',
  saved: '您的选择已保存。',
  undo: '撤销',

  privacy: '隐私政策',
  contact: '有疑问？',

  settingsTitle: 'Cookie设置',

  labels: {
    necessary: '必要',
    browser: '浏览器检测',
    preferences: '语言和地区',
    feedback: '评分和评论',
    analytics: '统计',
    marketing: '营销',
  },
} satisfies Texts as Texts;
