const attributes = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-selected': '',
  'aria-hidden': '',
  'aria-disabled': '',
}

const tags = ['View', 'Text', 'Button', 'Input', 'Textarea', 'Image', 'Picker']

exports.aria = Object.fromEntries(tags.map(tag => [tag, { ...attributes }]))
