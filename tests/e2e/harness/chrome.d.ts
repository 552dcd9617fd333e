/** The little of the extension interface that tests use inside the extension's own pages. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: Record<string, unknown>): Promise<void> } }
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
}
