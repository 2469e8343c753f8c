import type { Details } from '../texts.js';

export default {
  settings: 'Vui lòng chọn những gì {site} được phép lưu trên thiết bị này. Thay đổi có hiệu lực ngay khi quý vị lưu.',
  always: 'Luôn bật',
  acceptAll: 'Đồng ý tất cả',
  rejectAll: 'Từ chối tất cả',
  save: 'Lưu lựa chọn',
  close: 'Đóng',
  language: 'Ngôn ngữ',

  stored: 'Dữ liệu được lưu',
  provider: 'Nhà cung cấp',
  name: 'Tên',
  purpose: 'Mục đích',
  life: 'Thời gian lưu',
  policyOf: 'Chính sách quyền riêng tư của {name}',

  answered: 'Quý vị đã trả lời vào ngày {date}.',
  allowed: 'Đã cho phép: {list}',
  refused: 'Đã từ chối: {list}',
  proof: 'Mã tham chiếu: {id}',
  copy: 'Sao chép',
  copied: 'Đã sao chép',
  withdraw: 'Rút lại mọi sự đồng ý',

  reload: 'Một số mục quý vị đã tắt vẫn hoạt động cho đến khi trang này được tải lại.',
  reloadNow: 'Tải lại trang',

  move: 'Dùng các phím mũi tên để di chuyển nút này.',

  embed: 'Nội dung này do {name} cung cấp; khi tải nội dung, nhà cung cấp này nhận dữ liệu như địa chỉ IP của quý vị và có thể lưu dữ liệu trên thiết bị của quý vị. Mục đích: {category}.',
  once: 'Cho phép một lần',
  alwaysAllow: 'Luôn cho phép: {category}',
  shown: 'Nội dung của {name} hiện đã được hiển thị.',

  descriptions: {
    necessary: 'Cần thiết để trang web này hoạt động và ghi nhớ câu trả lời của quý vị tại đây.',
    browser: 'Ghi nhớ loại trình duyệt quý vị sử dụng và phần mềm bổ sung cho trình duyệt mà quý vị đã cài đặt.',
    preferences: 'Ghi nhớ ngôn ngữ và khu vực của quý vị để đặt làm mặc định trong lần truy cập sau.',
    feedback: 'Ghi nhớ đánh giá của quý vị và những gì quý vị điền vào biểu mẫu bình luận.',
    analytics: 'Đếm lượt truy cập và đo lường cách các trang được sử dụng, nhằm cải thiện các trang đó.',
    marketing: 'Hiển thị quảng cáo phù hợp với sở thích của quý vị, tại đây và trên các trang web khác, đồng thời đo lường hiệu quả của quảng cáo.',
  },
} satisfies Details as Details;
