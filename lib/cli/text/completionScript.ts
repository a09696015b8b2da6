export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

/** What a shell reads to complete our command. A word that ends in `=` goes on: no blank comes behind it. */
export function completionScript(shell: Shell): string {
  return { bash: BASH, zsh: ZSH, fish: FISH }[shell];
}

// COMP_WORDS is cut at each `=`, `:` and `@`, which stand in addresses and options.
const BASH = `_rx_asterisk() {
  local line="\${COMP_LINE:0:COMP_POINT}" words
  read -ra words <<< "$line"
  if [[ "$line" == *' ' ]]; then words+=(''); fi
  local IFS=$'\\n'
  COMPREPLY=($(rx-asterisk complete -- "\${words[@]:1}" 2>/dev/null))
  if [[ "\${COMPREPLY[0]}" == *= ]]; then compopt -o nospace 2>/dev/null; fi
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
