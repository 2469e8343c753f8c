import type { Details } from '../texts.js';

export default {
  settings: '{site}에서 이 기기에 저장해도 되는 항목을 선택해 주십시오. 변경 사항은 저장하는 즉시 적용됩니다.',
  always: '항상 사용',
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  save: '선택 저장',
  close: '닫기',
  language: '언어',

  stored: '저장되는 정보',
  provider: '제공자',
  name: '이름',
  purpose: '목적',
  life: '보관 기간',
  policyOf: '{name}의 개인정보 처리방침',

  answered: '{date}에 선택하셨습니다.',
  allowed: '허용: {list}',
  refused: '거부: {list}',
  proof: '참조 번호: {id}',
  copy: '복사',
  copied: '복사됨',
  withdraw: '모든 동의 철회',

  reload: '해제하신 항목 중 일부는 이 페이지를 새로고침할 때까지 계속 실행됩니다.',
  reloadNow: '페이지 새로고침',

  move: '방향키로 이 버튼을 이동할 수 있습니다.',

  embed: '이 콘텐츠는 {name}에서 제공합니다. 불러오면 IP 주소와 같은 데이터가 제공자에게 전송되며, 제공자가 귀하의 기기에 데이터를 저장할 수 있습니다. 목적: {category}',
  once: '이번만 허용',
  alwaysAllow: '항상 허용: {category}',
  shown: '이제 {name}의 콘텐츠가 표시됩니다.',

  descriptions: {
    necessary: '이 사이트가 작동하고 여기에서 하신 선택을 기억하는 데 필요합니다.',
    browser: '사용하시는 브라우저의 종류와 추가로 설치하신 브라우저 소프트웨어를 기억합니다.',
    preferences: '언어와 지역을 기억하여 다음 방문 시 기본 설정으로 적용합니다.',
    feedback: '남기신 평가와, 의견 양식에 입력하신 내용을 기억합니다.',
    analytics: '페이지를 개선하기 위해 방문 횟수를 집계하고 페이지 이용 현황을 측정합니다.',
    marketing: '이 사이트와 다른 사이트에서 관심사에 맞는 광고를 보여 드리고 그 효과를 측정합니다.',
  },
} satisfies Details as Details;
