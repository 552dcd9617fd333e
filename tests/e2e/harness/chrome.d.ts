/** The little of the extension interface that tests use inside the extension's own pages. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> } }
  readonly tabs: { query(wanted: object): Promise<readonly { readonly id?: number }[]> }
  readonly commands: {
    getAll(): Promise<readonly { readonly name?: string; readonly description?: string; readonly shortcut?: string }[]>
    /** `dispatch` is what the browser itself calls. */
    readonly onCommand: { dispatch(name: string, tab: object | undefined): void }
  }
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
}
