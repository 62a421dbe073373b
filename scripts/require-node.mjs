// Runs under any Node, so that an old one gets a sentence instead of a syntax error.
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `Nhịp Cầu needs Node 24 or newer to run; this is ${process.version}. It comes with the dependencies on Linux; elsewhere install Node 24 and run the command again.`,
  )
  process.exit(1)
}
