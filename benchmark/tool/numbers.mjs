export function median(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return NaN;
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** As many digits as one looks at. */
export function shown(value) {
  if (!Number.isFinite(value)) return "–";
  if (value >= 100) return value.toFixed(0);
  if (value >= 10) return value.toFixed(1);
  return value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** A table in Markdown whose columns stand below each other in a terminal, too. */
export function table(head, lines) {
  const all = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, i) => Math.max(...all.map((line) => line[i].length)));
  const row = (line) => `| ${line.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join(" | ")} |`;
  const rule = `| ${widths.map((width, i) => (i ? "-".repeat(Math.max(1, width - 1)) + ":" : "-".repeat(width))).join(" | ")} |`;
  return [row(all[0]), rule, ...all.slice(1).map(row)].join("\n");
}
