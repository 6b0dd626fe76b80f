import { useEffect, useState, type ComponentType } from 'react'

/**
 * A component whose code is fetched when it is first wanted. React's `lazy` would do, but once it has shown nothing it
 * waits up to 300 ms before it shows what has come, which is felt at the start and swallows the first letters typed.
 */
export interface LazyCode<P> {
  load(): Promise<void>
  /** Null until it has come. */
  loaded(): ComponentType<P> | null
}

export function codeOf<P>(load: () => Promise<{ default: ComponentType<P> }>): LazyCode<P> {
  let component: ComponentType<P> | null = null
  return {
    load: async () => {
      component = (await load()).default
    },
    loaded: () => component
  }
}

/** The component, null while its code is on its way; what cannot be fetched is for the boundary around it. */
export function useCode<P>(code: LazyCode<P>): ComponentType<P> | null {
  const [, redraw] = useState(0)
  const component = code.loaded()
  useEffect(() => {
    if (component !== null) return
    code.load().then(
      () => redraw((count) => count + 1),
      (error: unknown) =>
        redraw(() => {
          throw error
        })
    )
  }, [code, component])
  return component
}

/** Draws the component with `props` as soon as its code is there, and nothing before. */
export function Lazily<P extends object>({ code, props }: { code: LazyCode<P>; props: P }) {
  return <Loaded component={useCode(code)} props={props} />
}

function Loaded<P extends object>({ component: Component, props }: { component: ComponentType<P> | null; props: P }) {
  return Component === null ? null : <Component {...props} />
}
