import type { Texts } from './texts.js';

export default {
  askTitle: '쿠키를 사용해도 되겠습니까?',
  ask: '{site}에서 다음 목적으로 쿠키를 저장하기 위해 동의를 구합니다. 선택은 언제든지 변경할 수 있습니다.',
  askNew: '지난번 선택 이후 {site}에서 다음 목적에 대해서도 새로 동의를 구합니다. 선택은 언제든지 변경할 수 있습니다.',
  changed: '{site}의 개인정보 처리방침이 {date}에 변경되었습니다.',
  accept: '동의',
  reject: '거부',
  customise: '상세 설정',

  choicesTitle: '개인정보 보호 선택',
  choices: '{site}에서 다음 목적으로 쿠키를 사용합니다. 지금 또는 나중에 언제든지 거부할 수 있습니다.',
  optOut: '사용 거부',

  noticeTitle: '쿠키 사용 안내',
  notice: '{site}에서 다음 목적으로 쿠키를 사용합니다. 쿠키는 언제든지 해제할 수 있습니다.',
  understood: '확인',

  honoured: '사용 거부 요청이 반영되었습니다. 귀하의 브라우저는 귀하의 데이터를 판매하거나 공유하지 말 것을 사이트에 요청합니다.',
  forgetful: '귀하의 브라우저가 이 사이트의 쿠키를 저장하지 않으므로, 선택은 이 페이지를 떠날 때까지만 유효합니다.',
  saved: '선택이 저장되었습니다.',
  undo: '실행 취소',

  privacy: '개인정보 처리방침',
  contact: '문의하기',

  settingsTitle: '쿠키 설정',

  labels: {
    necessary: '필수',
    browser: '브라우저 감지',
    preferences: '언어 및 지역',
    feedback: '평가 및 의견',
    analytics: '통계',
    marketing: '마케팅',
  },
} satisfies Texts as Texts;
