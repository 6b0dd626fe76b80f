import { useCallback } from 'react'

/**
 * Sets CSS custom properties on an element, for measures that are known only at run time. It goes through CSSOM, which
 * the content security policy allows, where a `style` attribute in markup would be refused.
 */
export function useCssVariables<E extends HTMLElement>(variables: Readonly<Record<`--${string}`, string>>): (element: E | null) => void {
  const flat = JSON.stringify(variables)
  return useCallback(
    (element: E | null) => {
      // Flattened so that equal variables give the same callback, and unflattened into what went in.
      const entries = Object.entries(JSON.parse(flat) as Record<string, string>)
      for (const [name, value] of entries) element?.style.setProperty(name, value)
    },
    [flat]
  )
}
