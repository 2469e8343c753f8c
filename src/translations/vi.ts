import type { Texts } from './texts.js';

export default {
  askTitle: 'Chúng tôi có được phép sử dụng cookie không?',
  ask: '{site} xin phép lưu cookie cho các mục đích sau. Quý vị có thể thay đổi câu trả lời bất cứ lúc nào.',
  askNew: 'Kể từ lần trả lời gần nhất của quý vị, {site} xin phép thêm cho các mục đích sau. Quý vị có thể thay đổi câu trả lời bất cứ lúc nào.',
  changed: '{site} đã thay đổi chính sách quyền riêng tư vào ngày {date}.',
  accept: 'Đồng ý',
  reject: 'Từ chối',
  customise: 'Tùy chỉnh',

  choicesTitle: 'Lựa chọn của quý vị về quyền riêng tư',
  choices: '{site} sử dụng cookie cho các mục đích sau. Quý vị có thể từ chối ngay bây giờ hoặc bất cứ lúc nào sau này.',
  optOut: 'Từ chối',

  noticeTitle: 'Cách chúng tôi sử dụng cookie',
  notice: '{site} sử dụng cookie cho các mục đích sau. Quý vị có thể tắt cookie bất cứ lúc nào.',
  understood: 'Đã hiểu',

  honoured: 'Yêu cầu từ chối của quý vị đã được thực hiện: trình duyệt của quý vị yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của quý vị.',
  forgetful: 'Trình duyệt của quý vị không lưu cookie của trang web này, nên câu trả lời chỉ có hiệu lực cho đến khi quý vị rời khỏi trang này.',
  saved: 'Đã lưu lựa chọn của quý vị.',
  undo: 'Hoàn tác',

  privacy: 'Chính sách quyền riêng tư',
  contact: 'Quý vị có câu hỏi?',

  settingsTitle: 'Cài đặt cookie',

  labels: {
    necessary: 'Cần thiết',
    browser: 'Nhận diện trình duyệt',
    preferences: 'Ngôn ngữ và khu vực',
    feedback: 'Đánh giá và bình luận',
    analytics: 'Thống kê',
    marketing: 'Tiếp thị',
  },
} satisfies Texts as Texts;
