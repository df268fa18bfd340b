/** Tells everything that it is told. */
exports.main = () => ({ ...process.env })
