"""Vietnamese. Holds phrases only.

Never a phrase that an ordinary page may have as its whole title.
"""

from typing import Final

from curator.judge.language._language import Language

VIETNAMESE: Final = Language(
    code="vi",
    challenges=(
        "Vui lòng chờ...", "Bạn có phải là robot?", "Truy cập bị từ chối",
    ),
    log_ins=(
        "Đăng nhập", "Đăng nhập hệ thống",
    ),
    fillers=(
        "trang này mà bạn đang tìm kiếm yêu cầu rất tiếc xin lỗi không còn đã bị hoặc và có thể của trên ở máy "
        "chủ địa chỉ vui lòng thử lại xóa di chuyển thấy tồn tại chúng tôi được các cho "
        "vị trí khảo sát kênh đó với mã số bản ghi nào tải hiển thị sở hữu tác giả ôi "
        "sự kiện dịch vụ "
    ),
    things="trang tệp tin tập tài liệu bài viết nội dung địa chỉ liên kết",
    gone=(
        "không tìm thấy", "không tồn tại", "không còn tồn tại", "không có sẵn", "đã bị xóa", "đã bị gỡ",
        "không khả dụng", "không thể tìm thấy",
    ),
    lost=(
        "Không tìm thấy trang", "Trang không tồn tại", "Không tìm thấy", "Lỗi 404", "404 không tìm thấy trang",
        "Không tìm thấy kết quả", "Không tìm thấy nội dung",
    ),
    named=(
        "trang nội tệp tập tài bài nguồn sản tin việc khóa khoá sự video chủ dự hồ blog website web liên đường "
        "url địa đối bản sách tiêu ảnh hình trò ứng biểu người nhóm diễn công mục vị "
        "kênh khảo danh hội chương thư biên đơn hợp lớp giáo cuộc mã album "
        "dịch kiện "
        "thức "
    ),
    absent=(
        "@ .. không .. tồn|tìm|có|khả|được|còn", "không .. tìm thấy", "không tồn tại",
        "không còn tồn|khả|có|được|nữa|hoạt|kinh|hiệu", "@ .. đã .. bị|được .. xóa|xoá|gỡ|di|chuyển|đóng|ẩn",
        "@ .. đã .. hết|kết|đóng|bị", "đã bị xóa|xoá|gỡ|đóng|ẩn|khóa", "không có .. gì ở|nào",
        "không có .. kết|trang|nội", "@ .. không hợp lệ", "đã tuyển đủ|xong", "hết hạn", "bạn .. bị lạc|lạc",
        "@ .. đã|hiện .. ngừng|xóa|xoá|gỡ|khóa|khoá|đóng|kết|hết|ẩn|tuyển|dừng|hủy|huỷ|qua|lỗi|hạn|tạm|chuyển|dời|thu",
        "@ .. ngừng|hết .. hạn|kinh|hoạt|hiệu|bán|cung", "không thể .. tải|hiển|mở|xem|truy .. @",
        "không có .. @ .. nào|này", "không có gì .. ở|tại", "không có .. nào",
        "@ .. không .. hợp|đúng|mở|bán|nhận|hoạt|xem", "chủ|tác|người .. đã .. xóa|xoá|gỡ|ẩn|đóng",
        "xóa|xoá|gỡ .. @ .. này",
        "dịch vụ .. ngừng|dừng|đóng",
    ),
    tails=(
        "bạn .. tìm|đang|yêu|muốn|cần", "kiểm tra .. địa|đường|url|liên|chính",
        "sai|nhầm|lỗi địa|đường|chính|url|gõ", "di|chuyển .. xóa|xoá|đổi", "xóa|xoá|gỡ .. di|đổi|chuyển",
        "sử|hãy|thử .. tìm kiếm", "quay|trở|về|đến .. chủ|đầu", "trang chủ",
    ),
    domains="miền domain",
    sale=(
        "đang được bán", "để bán", "rao bán", "đã hết hạn", "đã được đăng ký",
    ),
    sale_pages=(
        "Tên miền đang được bán", "Bán tên miền", "Tên miền này đang được bán", "Tên miền đã hết hạn",
    ),
    sites="trang website web tài khoản cửa hàng",
    unready=(
        "đang xây dựng", "đang được xây dựng", "đã bị tạm ngưng", "bị đình chỉ", "sắp ra mắt", "đang bảo trì",
        "đang được bảo trì",
    ),
    unready_pages=(
        "Website đang xây dựng", "Đang xây dựng", "Sắp ra mắt", "Tài khoản bị tạm ngưng", "Website đang bảo trì",
    ),
    consents=(
        "Trước khi bạn tiếp tục đến Google", "Chúng tôi sử dụng cookie",
    ),
    paywalls=(
        "Chỉ dành cho thuê bao",
    ),
    stale=(
        "Trang này không còn được cập nhật",
    ),
)  # fmt: skip
