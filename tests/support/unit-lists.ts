import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A handful of rows in the shape of the national lists, made up from units around Trạm Tấu and an island. */
export const LISTS = {
  'communes-current.tsv': `code	fullNameVi	fullNameEn	type	provinceCode
04585	Xã Hạnh Phúc	Hanh Phuc Commune	xa	15
04606	Xã Trạm Tấu	Tram Tau Commune	xa	15
04603	Xã Tà Xi Láng	Ta Xi Lang Commune	xa	15
00004	Phường Ba Đình	Ba Dinh Ward	phuong	01
00008	Phường Ngọc Hà	Ngoc Ha Ward	phuong	01
26732	Đặc khu Côn Đảo	Con Dao Special Zone	dac_khu	79
`,
  'districts-former.csv': `code,fullNameVi,fullNameEn,formerProvinceCode,unitTypeId
139,Huyện Trạm Tấu,Tram Tau District,15,7
001,"Quận Ba Đình",Ba Dinh District,01,5
755,Huyện Côn Đảo,Con Dao District,77,7
`,
  'commune-lineage.tsv': `oldCommuneCode	oldFullNameVi	oldDistrictCode	oldProvinceCode	newCommuneCode	newProvinceCode	note
04585	Thị trấn Trạm Tấu	139	15	04585	15	Nhập toàn bộ
04594	Xã Xà Hồ	139	15	04585	15	Nhập toàn bộ
04603	Xã Tà Si Láng	139	15	04603	15	Giữ nguyên
00016	Phường Ngọc Hà	001	01	00004	01	Nhập một phần
00016	Phường Ngọc Hà	001	01	00008	01	Nhập một phần
		755	77	26732	79	Sắp xếp toàn bộ huyện Côn Đảo thành đặc khu Côn Đảo
`,
}
export type ListName = keyof typeof LISTS

/** A folder with the lists, some of them changed. */
export async function writeLists(changed: Partial<Record<ListName, string>> = {}): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'nhip-cau-units-'))
  for (const [name, text] of Object.entries({ ...LISTS, ...changed })) await writeFile(path.join(dir, name), text)
  return dir
}
