import { describe, expect, test } from 'vitest'
import { formatMoney, formatNumber, formatOrdinal, formatPercent, formatUnit, type OrdinalOptions } from '#shared/foundation/formats/index.ts'
import { holds } from './golden.ts'

describe('FORMAT-NUMBER', () => {
  holds('number', [
    [0, '0', '0', '0'],
    [999, '999', '999', '999'],
    [1234.5, '1,234.5', '1·234,5', '1,234.5'],
    [1234567.891, '1,234,567.891', '1·234·567,891', '1,234,567.891'],
    [-12.5, '−12.5', '−12,5', '−12.5'],
    [-0.0001, '0', '0', '0'],
    [1e21, '1,000,000,000,000,000,000,000', '1·000·000·000·000·000·000·000', '1,000,000,000,000,000,000,000'],
    [1e-7, '0', '0', '0'],
    [0.9999, '1', '1', '1']
  ], (value, language) => formatNumber(value, language))

  holds('two decimals', [
    [1.005, '1.01', '1,01', '1.01'],
    [2, '2.00', '2,00', '2.00'],
    [0.005, '0.01', '0,01', '0.01'],
    [999.995, '1,000.00', '1·000,00', '1,000.00']
  ], (value, language) => formatNumber(value, language, { decimals: 2 }))

  holds('percent', [
    [0.125, '12.5%', '12,5·%', '12.5·%'],
    [0.07, '7%', '7·%', '7·%'],
    [1, '100%', '100·%', '100·%'],
    [-0.021, '−2.1%', '−2,1·%', '−2.1·%']
  ], (value, language) => formatPercent(value, language))

  holds('money', [
    [[1234.5, 'CAD'], 'CAD·1,234.50', '1·234,50·CAD', '1,234.50·CAD'],
    [[25, 'MXN'], 'MXN·25.00', '25,00·MXN', '25.00·MXN']
  ] as const, ([amount, currency], language) => formatMoney(amount, currency, language))

  holds('whole money', [[1_500_000, 'MXN·1,500,000', '1·500·000·MXN', '1,500,000·MXN']], (amount, language) => formatMoney(amount, 'MXN', language, { decimals: 0 }))

  holds('unit', [[1.5, '1.5·km', '1,5·km', '1.5·km']], (value, language) => formatUnit(value, 'km', language))

  test('what is no number is refused, not printed', () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => formatNumber(value, 'en')).toThrow(RangeError)
      expect(() => formatPercent(value, 'fr')).toThrow(RangeError)
    }
  })
})

describe('FORMAT-ORDINAL', () => {
  holds('of a meeting', [
    [1, '1st', '1re', '1.ª'],
    [2, '2nd', '2e', '2.ª'],
    [3, '3rd', '3e', '3.ª'],
    [4, '4th', '4e', '4.ª'],
    [11, '11th', '11e', '11.ª'],
    [12, '12th', '12e', '12.ª'],
    [13, '13th', '13e', '13.ª'],
    [16, '16th', '16e', '16.ª'],
    [20, '20th', '20e', '20.ª'],
    [21, '21st', '21e', '21.ª'],
    [22, '22nd', '22e', '22.ª'],
    [101, '101st', '101e', '101.ª'],
    [111, '111th', '111e', '111.ª'],
    [113, '113th', '113e', '113.ª']
  ], (rank, language) => formatOrdinal(rank, language))

  const masculine: OrdinalOptions = { gender: 'masculine' }
  holds('masculine', [
    [1, '1st', '1er', '1.º'],
    [16, '16th', '16e', '16.º']
  ], (rank, language) => formatOrdinal(rank, language, masculine))

  holds('masculine before its noun', [
    [1, '1st', '1er', '1.er'],
    [3, '3rd', '3e', '3.er'],
    [11, '11th', '11e', '11.º'],
    [13, '13th', '13e', '13.er'],
    [16, '16th', '16e', '16.º'],
    [21, '21st', '21e', '21.er']
  ], (rank, language) => formatOrdinal(rank, language, { ...masculine, beforeNoun: true }))
})
