import type { ReadAction } from './AskedServer.js';

/** Actions whose `Variable` headers Asterisk splits once more. */
const SPLITS_VARIABLES = /^(?:Originate|SIPnotify|PJSIPNotify|MessageSend)$/;

/**
 * What Asterisk makes of an action: its headers, and those that it splits further in parts. `isRaw` is for what a caller hands
 * over as Asterisk spells it.
 */
export function serverReading([[, name] = ['', ''], ...headers]: ReadAction, isRaw: boolean): readonly string[][] {
  const parts = headers.map(([key, value]): string[] => {
    // A proof of the secret differs with it.
    if (name === 'Login' && key === 'Key' && /^[0-9a-f]{32}$/.test(value)) return [key];
    if (isRaw) return [key, value];
    if (key === 'Base64Body') return ['Body', Buffer.from(value, 'base64').toString()];
    if (key === 'Variable' && SPLITS_VARIABLES.test(name)) return [key, ...standardArguments(value)];
    if (key === 'Variables' || key === 'Codecs') return [key, ...standardArguments(value)];
    return name === 'Command' ? [key, ...consoleWords(value)] : [key, value];
  });
  if (name !== 'MixMonitor') return [[name], ...parts];
  const of = (wanted: string): string => headers.find(([key]) => key === wanted)?.[1] ?? '';
  // The application gets them in one text.
  const joined = [of('File'), of('Options'), of('Command')].join(',');
  return [[name], ...parts.filter(([key]) => key === 'Channel'), standardArguments(joined, 3)];
}

/** Asterisk's AST_STANDARD_APP_ARGS: the last of `most` arguments is the rest. */
function standardArguments(text: string, most = 64): string[] {
  const found: string[] = [];
  let [argument, parentheses, brackets, isQuoted] = ['', 0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    if (found.length === most - 1) return [...found, text.slice(at)];
    const char = text.charAt(at);
    if (char === '"') isQuoted = !isQuoted;
    else if (char === '\\') argument += text.charAt((at += 1));
    else if (char === ',' && parentheses === 0 && brackets === 0 && !isQuoted) {
      found.push(argument);
      argument = '';
    } else {
      argument += char;
      if (char === '(') parentheses += 1;
      else if (char === ')') parentheses = Math.max(0, parentheses - 1);
      else if (char === '[') brackets += 1;
      else if (char === ']') brackets = Math.max(0, brackets - 1);
    }
  }
  return [...found, argument];
}

/** The words of a command of Asterisk's console: a quote joins, a backslash takes the next character as it is. */
function consoleWords(text: string): string[] {
  const words: string[] = [];
  let [word, isQuoted, isWord] = ['', false, false];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '"') [isQuoted, isWord] = [!isQuoted, true];
    else if (/[ \t]/.test(char) && !isQuoted) {
      if (isWord) words.push(word);
      [word, isWord] = ['', false];
    } else {
      word += char === '\\' ? text.charAt((at += 1)) : char;
      isWord = true;
    }
  }
  return isWord ? [...words, word] : words;
}
