import { describe, expect, it } from 'vitest'
import { detectLanguage } from './detect-language.ts'

const english =
  'The deputy minister received the guests from the navy on Tuesday. They spoke of the sea between them, and he said that the two yards would train their welders together.\n'
const vietnamese =
  'Chiều nay, tại nhà khách, Thứ trưởng đã tiếp đoàn đại biểu của xưởng đóng tàu nước bạn. Hai bên nhất trí cùng nhau đào tạo thợ hàn và trao đổi kinh nghiệm về cứu hộ trên biển trong những năm tới.\n'
const plainVietnamese =
  'Chieu nay, tai nha khach, Thu truong da tiep doan dai bieu cua xuong dong tau nuoc ban. Hai ben nhat tri cung nhau dao tao tho han va trao doi kinh nghiem ve cuu ho tren bien trong nhung nam toi.\n'
const spanish =
  'El viceministro recibió a los invitados del astillero en la casa de huéspedes. Las dos partes acordaron formar juntas a sus soldadores y compartir lo que saben del salvamento en el mar.\n'
const filipino =
  'Tinanggap ng pangalawang kalihim ang mga panauhin mula sa gawaan ng barko. Nagkasundo ang dalawang panig na sanayin nang sama-sama ang kanilang mga manghihinang at magtulungan sa pagsagip sa dagat.\n'
const chinese = '副部长下午在宾馆会见了来访的造船厂代表团。双方同意共同培训焊工,并交流海上救援的经验。\n'
const names =
  'Present: Nguyễn Văn Lộc, Trần Thị Bích Hạnh, Lê Đình Khôi, Zdzisław Brzęczek, Grzegorz Szczypiór, Oleksandra Tymchuk, Kang Min-hwa, Seo Ji-tae, Jorge de la Peña y Rojas.\n'

const recipe =
  'Leek broth [3 leeks, 1 onion, 2 pints stock, ½ cup barley, 2 tbsp. butter, 1 bay leaf, chopped parsley, sea salt]\n'

const languageOf = (text: string): string | null => detectLanguage(text, [])

describe('detectLanguage', () => {
  it.each([
    ['en', english],
    ['en', english.toUpperCase()],
    ['en', names + english],
    ['vi', vietnamese],
    ['vi', plainVietnamese],
    ['es', spanish],
    ['tl', filipino],
    ['zh', chinese],
    [
      'ru',
      'Заместитель министра принял гостей с верфи. Стороны договорились вместе учить сварщиков и делиться опытом.',
    ],
    [
      'uk',
      'Заступник міністра прийняв гостей із верфі. Сторони домовилися разом навчати зварників і ділитися досвідом.',
    ],
    ['ko', '차관은 오늘 조선소 대표단을 만나 용접공을 함께 교육하고 해상 구조 경험을 나누기로 합의했다고 말했다.'],
    ['km', 'រដ្ឋលេខាធិការបានទទួលភ្ញៀវមកពីរោងចក្រនាវា ហើយភាគីទាំងពីរបានព្រមព្រៀងបណ្តុះបណ្តាលជាងផ្សារជាមួយគ្នា។'],
    ['lo', 'ຮອງລັດຖະມົນຕີໄດ້ຕ້ອນຮັບແຂກຈາກອູ່ເຮືອ ແລະ ທັງສອງຝ່າຍໄດ້ຕົກລົງຝຶກອົບຮົມຊ່າງເຊື່ອມຮ່ວມກັນໃນປີໜ້າ ແລະ ແລກປ່ຽນປະສົບການກູ້ໄພໃນທະເລ.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('goes by the larger share', () => {
    expect(languageOf(english.repeat(3) + vietnamese)).toBe('en')
    expect(languageOf(english.repeat(2) + chinese)).toBe('en')
    expect(languageOf(english + vietnamese.repeat(2))).toBe('vi')
    expect(languageOf(`${english}${spanish.repeat(200)}`)).toBe('es')
  })

  it('does not guess from little text, names or none', () => {
    for (const text of [
      'Talks end.',
      'Le ministre est là.',
      names,
      names.toUpperCase(),
      recipe.repeat(4),
      '12.30 – 14.45',
      '',
    ]) {
      expect(languageOf(text)).toBeNull()
    }
  })

  it('passes over what is known to be metadata', () => {
    const known = [{ start: 0, end: vietnamese.length, kind: 'metadata', rule: 'read.header' } as const]
    expect(detectLanguage(vietnamese + english.slice(0, 70), known)).toBe('en')
  })
})
