/**
 * Address that opens the device's mail program with a new message to nobody (RFC 6068). A file cannot be attached by it.
 * @param subject one line, without personal or health data: it may be read on the way
 * @param lines of the message, likewise
 */
export function mailHref(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
