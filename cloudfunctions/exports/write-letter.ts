import type { Calls } from '@shouhou/shared/calls'
import { DISCLAIMER } from '@shouhou/shared/rights'
import type * as Docx from 'docx'

type LetterText = Calls['channel.document']['input']

/** Twentieths of a point: A4, and the margins that Word and WPS begin with. */
const PAGE = { size: { width: 11_906, height: 16_838 }, margin: { top: 1440, bottom: 1440, left: 1797, right: 1797 } }

/** Both have these; the Latin letters and digits of a letter stand in the other. */
const font = (eastAsia: '宋体' | '仿宋') => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia })

/** 四号, in half points. */
const BODY = 28
const LINE = { line: 360, after: 60 }
/** Two characters of the body. */
const INDENT = { firstLine: 560 }

/** XML has no such characters, and Word opens no file with them. */
const printable = (text: string): string => text.replace(/[\uFFFE\uFFFF]/g, '')

const linesOf = (text: string): string[] => printable(text).split('\n')

const writerOf = ({ AlignmentType, Footer, PageNumber, Paragraph, TextRun }: typeof Docx) => ({
  title: (text: string) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after: 240 }, children: [new TextRun({ text: printable(text), font: font('宋体'), size: 36, bold: true })] }),
  plain: (text: string) => new Paragraph({ spacing: LINE, children: [new TextRun({ text, font: font('仿宋'), size: BODY })] }),
  indented: (text: string) => new Paragraph({ spacing: LINE, indent: INDENT, children: [new TextRun({ text, font: font('仿宋'), size: BODY })] }),
  small: (text: string) => new Paragraph({ spacing: { before: 360 }, children: [new TextRun({ text, font: font('宋体'), size: 18, color: '666666' })] }),
  pageNumber: () =>
    new Footer({
      children: [new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ font: font('宋体'), size: 18, children: ['第 ', PageNumber.CURRENT, ' 页，共 ', PageNumber.TOTAL_PAGES, ' 页'] })],
      })],
    }),
})

const enclosuresOf = (enclosures: readonly string[]): string[] =>
  enclosures.length === 0 ? [] : ['附：', ...enclosures.map((text, at) => `${at + 1}. ${printable(text)}`)]

/** A letter on A4 as DOCX, in base64: its text as it is given, each line a paragraph of its own. Nothing of it stays. */
export const writeLetter = async ({ title, to, paragraphs, enclosures }: LetterText): Promise<string> => {
  // Large, and needed for nothing else that this function does.
  const docx = await import('docx')
  const write = writerOf(docx)
  const children = [
    write.title(title),
    ...linesOf(to).filter((line) => line !== '').map(write.plain),
    ...paragraphs.flatMap(linesOf).map(write.indented),
    ...enclosuresOf(enclosures).map(write.plain),
    write.small(DISCLAIMER),
  ]
  const document = new docx.Document({
    creator: '售后接龙',
    lastModifiedBy: '售后接龙',
    title: printable(title),
    styles: { default: { document: { run: { font: font('仿宋'), size: BODY, language: { value: 'en-US', eastAsia: 'zh-CN' } } } } },
    sections: [{ properties: { page: PAGE }, footers: { default: write.pageNumber() }, children }],
  })
  return docx.Packer.toBase64String(document)
}
