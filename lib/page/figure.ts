/** Persian and Arabic-Indic digits as Latin ones. */
export const latinDigits = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0)).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))

const TIMES: Readonly<Record<string, number>> = { k: 1e3, هزار: 1e3, m: 1e6, mln: 1e6, میلیون: 1e6, b: 1e9, میلیارد: 1e9 }

/**
 * The first count in a label, in any digits and with words: "1,234 replies", "1.2K", «۱۲ پاسخ», «۳٫۵ هزار», «۲ میلیون». Undefined where there
 * is none. A rounded count ("1.2K") is what it says, 1200.
 */
export function figureIn(label: string | null | undefined): number | undefined {
  const text = latinDigits(label ?? '').replace(/[\u200c\u200e\u200f\u2066-\u2069\u202f\u00a0]/g, ' ')
  const found = /(\d[\d,٬]*)(?:[.٫](\d+))?\s?(k|m|mln|b|هزار|میلیون|میلیارد)?(?!\p{L})/iu.exec(text)
  if (!found?.[1]) return undefined
  const whole = found[1].replace(/[,٬]/g, '')
  return Math.round(Number(`${whole}.${found[2] ?? 0}`) * (TIMES[found[3]?.toLowerCase() ?? ''] ?? 1))
}
