// Names that people type for what the register calls by its official name. Plain data: a line beside the unit, the kind of
// body or the type of unit it stands for. Case, diacritics and signs do not matter: “TP.HCM” also stands for “tp hcm”.

type Named = { official: string; names: readonly string[] }

/** Provinces, by the name they have or had in law. */
export const UNITS: readonly Named[] = [
  { official: 'Hồ Chí Minh', names: ['HCM', 'HCMC', 'TPHCM', 'Sài Gòn', 'SaiGon', 'SG'] },
  { official: 'Bà Rịa - Vũng Tàu', names: ['BRVT', 'BR-VT'] },
  { official: 'Thừa Thiên Huế', names: ['TTH', 'TT Huế', 'T.T. Huế'] },
  { official: 'Đắk Lắk', names: ['Đắc Lắc', 'Đắk Lắc', 'Đắc Lắk', 'Daklak', 'Đăklăk', 'Darlac'] },
  { official: 'Đắk Nông', names: ['Đắc Nông', 'Daknong'] },
  { official: 'Bắc Kạn', names: ['Bắc Cạn', 'Backan', 'Baccan'] },
  { official: 'Kon Tum', names: ['Kontum', 'Công Tum', 'Kon Tom'] },
  { official: 'Gia Lai', names: ['Gialai'] },
  { official: 'Hà Nội', names: ['Hanoi', 'TPHN'] },
  { official: 'Hải Phòng', names: ['Haiphong', 'TPHP'] },
  { official: 'Đà Nẵng', names: ['Danang', 'TPĐN'] },
  { official: 'Cần Thơ', names: ['Cantho', 'TPCT'] },
  { official: 'Thanh Hóa', names: ['Thanhhoa'] },
  { official: 'Nghệ An', names: ['Nghean'] },
  { official: 'Lào Cai', names: ['Laocai', 'Lao Kay', 'Lào Kai'] },
  { official: 'Yên Bái', names: ['Yenbai'] },
  { official: 'Lai Châu', names: ['Laichau'] },
]

/** Bodies, by the words their names share. */
export const BODIES: readonly Named[] = [
  { official: 'Giáo dục và Đào tạo', names: ['GD&ĐT', 'GDĐT', 'GD và ĐT', 'Giáo dục - Đào tạo', 'Giáo dục Đào tạo'] },
  { official: 'Sở Giáo dục và Đào tạo', names: ['SGDĐT', 'SGD&ĐT', 'SGD'] },
  { official: 'Bộ Giáo dục và Đào tạo', names: ['BGDĐT', 'BGD&ĐT'] },
  { official: 'Giáo dục', names: ['GD'] },
  { official: 'Giáo dục nghề nghiệp', names: ['GDNN'] },
  { official: 'Giáo dục thường xuyên', names: ['GDTX'] },
  { official: 'Ủy ban nhân dân', names: ['UBND', 'UB'] },
  { official: 'Hội đồng nhân dân', names: ['HĐND'] },
  { official: 'Mặt trận Tổ quốc', names: ['MTTQ'] },
  { official: 'Liên đoàn Lao động', names: ['LĐLĐ'] },
  { official: 'Hội Khuyến học', names: ['HKH'] },
  { official: 'Ban Quản lý', names: ['BQL'] },
  { official: 'Khu kinh tế', names: ['KKT'] },
  { official: 'Khu công nghiệp', names: ['KCN'] },
  { official: 'Trung học phổ thông', names: ['THPT'] },
  { official: 'Trung học cơ sở', names: ['THCS'] },
]

/** Types of unit; they stand for themselves unless a name follows. */
export const UNIT_TYPES: readonly Named[] = [
  { official: 'Thành phố', names: ['TP'] },
  { official: 'Tỉnh', names: ['T'] },
  { official: 'Phường', names: ['P'] },
  { official: 'Xã', names: ['X'] },
  { official: 'Đặc khu', names: ['ĐK'] },
  { official: 'Quận', names: ['Q'] },
  { official: 'Huyện', names: ['H'] },
  { official: 'Thị xã', names: ['TX'] },
  { official: 'Thị trấn', names: ['TT'] },
]
