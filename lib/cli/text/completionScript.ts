export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What a shell reads to complete our command. A word that ends in `=` goes on: no blank comes behind it. */
export function completionScript(shell: Shell): string {
  return { bash: BASH, zsh: ZSH, fish: FISH }[shell];
}

// COMP_WORDS is cut at each `=`: what is typed behind one is not ours to complete.
const BASH = `_rx_asterisk() {
  local IFS=$'\\n'
  COMPREPLY=($(rx-asterisk complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
  if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace; fi
}
complete -o default -F _rx_asterisk rx-asterisk
`;

const ZSH = `#compdef rx-asterisk
_rx_asterisk() {
  local -a found
  found=("\${(@f)$(rx-asterisk complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -z "\${found[1]}" ]]; then
    _files
  else
    compadd -S '' -M 'm:{a-z}={A-Z}' -- \${(M)found:#*=}
    compadd -M 'm:{a-z}={A-Z}' -- \${found:#*=}
  fi
}
compdef _rx_asterisk rx-asterisk
`;

const FISH = `complete -c rx-asterisk -a '(rx-asterisk complete -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
`;
