import type { Details } from '../texts.js';

export default {
  settings: '请选择允许{site}在此设备上存储的内容。更改在您保存后立即生效。',
  always: '始终启用',
  acceptAll: '全部同意',
  rejectAll: '全部拒绝',
  save: '保存选择',
  close: '关闭',
  language: '语言',

  stored: '存储的内容',
  provider: '提供方',
  name: '名称',
  purpose: '目的',
  life: '保存期限',
  policyOf: '{name}的隐私政策',

  answered: '您于{date}作出了选择。',
  allowed: '已允许：{list}',
  refused: '已拒绝：{list}',
  proof: '参考编号：{id}',
  copy: '复制',
  copied: '已复制',
  withdraw: '撤回全部同意',

  reload: '您关闭的部分内容仍在运行，重新加载本页面后才会停止。',
  reloadNow: '重新加载页面',

  move: '请使用方向键移动此按钮。',

  embed: '此内容来自{name}。加载时会向该提供方发送您的IP地址等数据，该提供方还可能在您的设备上存储数据。目的：{category}。',
  once: '允许一次',
  alwaysAllow: '始终允许：{category}',
  shown: '现已显示来自{name}的内容。',

  descriptions: {
    necessary: '为本网站正常运行以及记住您在此作出的选择所必需。',
    browser: '记住您使用的浏览器类型，以及您安装了哪些附加的浏览器软件。',
    preferences: '记住您的语言和地区，在您下次访问时作为默认设置。',
    feedback: '记住您的评分，以及您在评论表单中填写的内容。',
    analytics: '统计访问次数，衡量页面的使用情况，以便改进页面。',
    marketing: '在本网站和其他网站上向您展示符合您兴趣的广告，并衡量广告效果。',
  },
} satisfies Details as Details;
