// Relay's artifacts name each other without `.js`, as bundlers allow and Node does not.
export const resolve = (specifier, context, next) =>
  next(/^\..*\.graphql$/.test(specifier) ? `${specifier}.js` : specifier, context);
