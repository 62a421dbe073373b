import type { Language } from '@nhip-cau/rules/language'

const formats = { VI: new Intl.NumberFormat('vi-VN'), EN: new Intl.NumberFormat('en-GB') }

/**
 * A whole number with its thousands set apart: 1.500 in Vietnamese, 1,500 in English. For counts only; figures of the
 * register are decimals of any length, which the rules format exactly (at the price of a library the front page spares).
 */
export const formatCount = (count: number, language: Language): string => formats[language].format(count)
