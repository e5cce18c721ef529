"""Two words that meet in one syllable: *hành vi* before *vi phạm*."""

from __future__ import annotations

from typing import Final

_ANY: Final = "*"
# A syllable; those before it in words that end with it; those after it in words that begin with
# it. One whose second list is "*" may be followed by anything once such a word has ended. What has
# no room on a line goes on in another with the same syllable.
_TABLE: Final = """
an: công bình trị | ninh toàn sinh cư
bảo: đảm | đảm vệ hiểm tồn hành quản trợ hộ
biên: lập | chế giới phòng bản soạn tập
bị: thiết chuẩn trang | động can hại
bố: công phân tuyên | trí
bộ: cán nội toàn tiến đồng đảng chi cục trạm | phận máy đội tiêu trưởng
cao: nâng đề tối | cấp điểm tốc nhất tuổi
cấp: trung sơ cung phân các nâng trợ cùng hai khẩn | xã huyện tỉnh phát ủy cơ trung phép vốn thẻ
chất: vật tính phẩm thực hóa hoạt | lượng thải cấm vấn
chỉ: địa tín | đạo tiêu thị huy số định
chính: tài hành địa bưu | sách trị quyền phủ xác quy thức đáng đảng
chức: công viên tổ | năng vụ danh sắc trách nghiệp
chuẩn: tiêu phê | bị nghèo hóa y
chủ: dân tự gia | trì động trương tịch đề yếu thể quyền đầu
có: hiện đã sẵn vốn | *
công: phân thi gia thủ thành tiến nhân khởi nữ ngày | chức trình tác nghiệp an việc nghệ
công: ủy dân tiền | nhân đoàn khai bằng ty bố dân lập cộng suất trường ích
cộng: công tổng | đồng tác sản
cứu: nghiên cấp tra | trợ hộ nạn
dân: nhân người công nông cư ngư toàn nhà | tộc cư số chủ vận quân sinh trí gian sự phòng tệ
diện: đại toàn | tích mạo
dụng: sử tác tín áp vận ứng tuyển lợi | cụ
đạo: chỉ lãnh | đức
đề: vấn chuyên tiền chủ tiêu | xuất nghị ra án tài cao
điểm: địa quan thời đặc trọng ưu thí tâm | số
điều: tạo | kiện hành tra chỉnh phối trị tiết động
định: xác quy quyết ổn nhận thẩm giám kiểm khẳng ấn chỉ hiệp | hướng kỳ mức lượng cư giá danh
định: nghị dự cố thiết | tính dạng chế hình
do: lý tự | *
động: hoạt lao vận di hành tác huy chủ tự bị biến lưu khởi | viên lực vật sản thái cơ đất
đơn: hóa | vị giản thư giá
đối: tuyệt phản cân tương ứng | với tượng tác thoại phó đầu chiếu
đồng: hợp hội cộng tương | bộ bào thời ý chí thuận hành
đức: đạo | độ
gia: tham quốc chuyên | đình nhập tăng công súc cầm hạn cố
giá: đánh định đơn | trị cả
giao: bàn chuyển xã | thông dịch lưu kế nhiệm
hàng: ngân khách mặt bán | hóa năm tháng ngày quý không
hành: thi tiến ban điều vận chấp thực lưu bảo phát hiện | chính vi động nghề trình lang khách hạ
hiện: thực phát thể biểu tái xuất | nay hành trạng đại tại có vật đang
hiệu: tín khẩu nhãn | quả lực trưởng
hóa: văn hàng số | chất học đơn
hoá: văn hàng số | chất học đơn
hình: tình mô loại | thức thành ảnh dung sự học phạt
học: khoa y văn trường đại | sinh tập viên nghề phí đường kỳ bổng bạ
hội: xã đại cơ hiệp quốc lễ | nghị viên nhập thảo họp đồng trường thi
hợp: phối tổng phù kết trường tích liên | tác lý pháp đồng lệ nhất
hộ: bảo ủng cứu | nghèo cận gia dân kinh khẩu
huy: chỉ phát | động
khai: triển công kê | thác mạc giảng sinh trương báo
khoáng: | sản chất
khẩu: xuất nhập nhân hộ cửa | hiệu phần
không: hay hàng chăng | *
kiến: ý sáng dự | nghị thức trúc thiết
lao: | động
lập: thành thiết độc xác công tạo | dự kế danh hồ biên
liệu: số tài dữ nguyên vật nhiên trị |
lực: năng nguồn động nhân áp quyền nỗ hiệu bất | lượng
lượng: chất số khối năng sản lực định trữ | giá
lý: quản xử pháp đạo tâm vật hợp địa | luận do lịch thuyết
nghèo: giảm thoát chuẩn cận | khó đói đa
nghề: ngành tay làng học dạy | nghiệp
nghị: đề hội kiến | quyết định
nghiệp: nông công doanh sự lâm ngư thương thất tốt hướng khởi nghề diêm | vụ đoàn
nguyên: tài cao | nhân tắc liệu vẹn
nhân: cá tư công nguyên bệnh nạn pháp doanh quân thân tù | dân lực viên rộng sự đạo văn quyền khẩu
nhân: hạt | tố tài dịp công thân
nhập: thu gia hội sáp | khẩu
nhiệm: trách bổ đảm kiêm | vụ kỳ
ở: nhà | *
pháp: hợp tư phương giải biện | luật lý nhân lệnh chế
phát: cấp tự xuất bộc phân | triển hiện huy sinh động biểu hành thải thanh sóng
phẩm: sản thực tác dược thành | chất cấp
phòng: trưởng phó văn dự quốc biên hải đề | chống ngừa khám cháy họp học thủ ban
phục: khắc khôi | vụ hồi
quan: cơ liên tham hải khách chủ tổng | hệ tâm trọng điểm sát trắc
quản: bảo chủ | lý trị
quy: chính pháp nội | định hoạch chế trình mô
quyết: giải nghị kiên biểu | định toán liệt tâm
sản: tài di hải thủy lâm nông khoáng sinh động | xuất phẩm lượng vật phụ
sau: như dưới phía mai | *
sinh: học phát vệ dân an thí tái | viên hoạt học sản kế sống thái vật trưởng lợi
số: tổng dân đa thiểu hệ chỉ tham một chữ | lượng liệu hóa hộ người tiền điện hiệu
sự: nhân dân hình quân | việc cố kiện nghiệp vụ tham phát phối
tác: công hợp sáng canh đối | động phẩm giả dụng phong hại
tài: đề nhân | chính liệu sản nguyên khoản trợ năng
tại: hiện tồn ngoại | *
tạo: đào cải | điều việc lập ra nguồn
tập: học luyện trung thu | huấn trung thể quán hợp
tế: kinh y quốc thực tinh | bào
thành: hoàn hình trưởng cấu tạo trở | lập phố viên phần tích công tựu phẩm thị
thanh: truyền phát âm | niên tra toán lý
theo: kèm tiếp | *
thể: đoàn cụ tập toàn chủ | hiện chế dục thao lực chất
thi: thực | hành công đua đấu
thiết: cần kiến | bị kế lập thực yếu chế
thông: giao truyền viễn phổ lưu cảm | tin qua minh báo suốt tư dụng thường
thống: hệ truyền | nhất kê
thực: lương sự xác | hiện tế phẩm hành trạng tiễn thi
thuộc: trực phụ quy | *
tích: thành diện phân | cực hợp lũy
tin: thông niềm | học tưởng cậy tức
tín: uy | dụng hiệu
tiêu: mục chỉ | chuẩn dùng chí thụ cực hủy biểu
tính: tài đặc giới | toán chất từ đến
toán: thanh quyết tính dự kế |
tổ: thôn đội | chức
trạng: tình hiện thực | thái
trí: bố vị | tuệ thức
trình: chương công quy quá tờ lộ tiến giáo | độ bày duyệt tự diễn
trong: bên | *
trên: nêu cấp kể bên dưới ở phía | *
trường: môi thị hiện nhà công hội | học hợp lớp
trưởng: bộ hiệu đội tăng thủ | phòng thành thôn ban
truyền: tuyên lưu | thông hình thanh đạt thống nghề
tư: đầu thông | nhân vấn pháp tưởng liệu thục bản
vào: đầu | *
vận: | động hành chuyển dụng tải hội
vật: động thực hiện sinh | chất tư liệu nuôi
vi: hành phạm | phạm rút
vị: đơn | trí thế thành
việc: công làm sự | *
viên: đảng hội đoàn thành nhân giáo sinh | chức
vụ: nhiệm dịch nghiệp phục sự công nội | việc mùa lợi trưởng án
xuất: đề sản đột trích truy | khẩu sắc phát hiện xứ
"""


def _read() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    read: dict[str, tuple[frozenset[str], frozenset[str]]] = {}
    for line in _TABLE.strip().splitlines():
        syllable, _, lists = line.partition(":")
        before, _, after = lists.partition("|")
        ends, begins = read.get(syllable, (frozenset(), frozenset()))
        read[syllable] = ends.union(before.split()), begins.union(after.split())
    return read


_MEETING: Final = _read()


def may_meet(before: str, syllable: str, after: str) -> bool | None:
    """Whether *before syllable* and *syllable after* are words, so that the syllable stands twice.

    All in small letters. None where nothing is known of the syllable.
    """
    if syllable not in _MEETING:
        return None
    ends, begins = _MEETING[syllable]
    return before in ends and (after in begins or _ANY in begins)
