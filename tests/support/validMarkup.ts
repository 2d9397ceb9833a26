import type { ConfigData } from 'html-validate'

/** The validator's own recommendation without its rules of taste, which say nothing about being right. */
export const tasteOff = {
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
  },
} satisfies ConfigData
