// A place that can be gone to.
export default `
[street|st|road|rd|avenue|ave|square|hall|room|floor|building|library|museum|gallery|park|campus|centre|center|hotel|cafe|theatre|theater|stadium|church|school|market hall|town hall|garden|gardens|pier|harbour|stand|booth|venue|address|location]
[zoom|online|youtube|instagram live|google meet|teams|webex|twitch|discord|livestream]
`
