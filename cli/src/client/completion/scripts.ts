import type { Place } from "./words.ts";

/** Flags of every command. */
const GLOBAL = ["--help", "--home", "--log_format", "--log_level"];

/** Lists of words that occur more than once are written once. */
function numbered(lists: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  for (const list of lists) {
    const text = list.join(" ");
    if (!numbers.has(text)) numbers.set(text, numbers.size);
  }
  return {
    texts: [...numbers.keys()],
    numberOf: (list: readonly string[]) => numbers.get(list.join(" ")),
  };
}

/** A script for bash. */
export function bashScript(all: readonly Place[]): string {
  const { texts, numberOf } = numbered(all.map(({ flags }) => [...flags, ...GLOBAL]));
  const groups = all.filter(({ commands }) => commands.length > 0);
  return `# bash completion for milkywayd; load it with: source <(milkywayd completion bash)
_milkywayd_flags=(
${texts.map((text) => `  "${text}"`).join("\n")}
)
_milkywayd_commands() {
  case "$1" in
${groups.map(({ path, commands }) => `    "${path}") echo "${commands.join(" ")}" ;;`).join("\n")}
  esac
}
_milkywayd_flags_of() {
  case "$1" in
${all.map(({ path, flags }) => `    "${path}") echo "\${_milkywayd_flags[${numberOf([...flags, ...GLOBAL])}]}" ;;`).join("\n")}
  esac
}
_milkywayd() {
  local current="\${COMP_WORDS[COMP_CWORD]}" path="" next word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in q) [ -z "$path" ] && word=query ;; -*) continue ;; esac
    next="\${path:+$path }$word"
    [ -n "$(_milkywayd_flags_of "$next")" ] && path="$next"
  done
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$(_milkywayd_flags_of "$path")" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$(_milkywayd_commands "$path")" -- "$current"))
       [ \${#COMPREPLY[@]} -eq 0 ] && COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -F _milkywayd milkywayd`;
}

/** A script for zsh, which has the completion of bash in it. */
export function zshScript(all: readonly Place[]): string {
  return `#compdef milkywayd
# zsh completion for milkywayd; load it with: source <(milkywayd completion zsh)
autoload -U +X compinit && compinit
autoload -U +X bashcompinit && bashcompinit
setopt KSH_ARRAYS SH_WORD_SPLIT 2>/dev/null
${bashScript(all)}
unsetopt KSH_ARRAYS SH_WORD_SPLIT 2>/dev/null`;
}

/** A script for fish. */
export function fishScript(all: readonly Place[]): string {
  const groups = all.filter(({ commands }) => commands.length > 0);
  const lines = (place: Place) => [
    ...(place.commands.length > 0 ? [`      echo ${place.commands.join("\\n")}`] : []),
  ];
  return `# fish completion for milkywayd; load it with: milkywayd completion fish | source
function __milkywayd_path
  set -l path
  for word in (commandline -opc)[2..-1]
    string match -q -- '-*' $word; and continue
    test "$word" = q; and test -z "$path"; and set word query
    contains -- (string join ' ' $path $word) $__milkywayd_places; and set -a path $word
  end
  string join ' ' $path
end
function __milkywayd_next
  switch (__milkywayd_path)
${groups.map((place) => [`    case '${place.path}'`, ...lines(place).map((line) => line.replace("echo ", "printf '%b\\n' '").concat("'"))].join("\n")).join("\n")}
  end
end
function __milkywayd_flags
  switch (__milkywayd_path)
${all
  .filter(({ flags }) => flags.length > 0)
  .map(({ path, flags }) => `    case '${path}'\n      printf '%b\\n' '${flags.join("\\n")}'`)
  .join("\n")}
  end
end
set -g __milkywayd_places ${all
    .filter(({ path }) => path !== "")
    .map(({ path }) => `'${path}'`)
    .join(" ")}
complete -c milkywayd -f -n 'not string match -q -- "-*" (commandline -ct)' -a '(__milkywayd_next)'
complete -c milkywayd -f -n 'string match -q -- "-*" (commandline -ct)' -a '(__milkywayd_flags)'`;
}
