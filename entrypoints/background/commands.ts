import browser from '../../lib/browser'
import type { CommandName } from '../../lib/messaging/messages'
import { askTab } from '../../lib/messaging/messenger'

/** Hands a key of the browser's own to the script in the tab it was pressed in; a tab without one does nothing. */
export function handOnCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id !== undefined) void askTab(tab.id, 'command', { name: name as CommandName })
  })
}
