/** What one of Taro's templates draws: the tag, which data key holds each attribute, and the events it hears. */
export interface Template {
  tag: string
  attributes: Map<string, string>
  /** `catch` keeps the event from the tags around it. */
  events: Map<string, 'bind' | 'catch'>
}

const TEMPLATE = /<template name="tmpl_0_(\w+?)(?:_focus|_blur)?">\s*<(?!template)([\w-]+)([^>]*)>/g
const ATTRIBUTE = /([\w-]+)="\{\{(?:xs\.\w+\()?i\.(\w+)/g
const EVENT = /(bind|catch):?(\w+)="eh"/g

/** Reads base.wxml: Taro shortens the names of tags and attributes, differently in every build. */
export function readTemplates(wxml: string): Map<string, Template> {
  const templates = new Map<string, Template>()
  for (const [, name = '', tag = '', rest = ''] of wxml.matchAll(TEMPLATE)) {
    templates.set(name, {
      tag: tag === 'block' ? '#text' : tag,
      attributes: new Map([...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', key = '']) => [attribute, key])),
      events: new Map([...rest.matchAll(EVENT)].map(([, how, event = '']) => [event, how as 'bind' | 'catch'])),
    })
  }
  return templates
}
