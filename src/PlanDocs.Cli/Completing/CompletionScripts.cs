namespace PlanDocs.Cli;

/// <summary>What a shell has to be told so that it asks PlanDocs how a line may go on; where PlanDocs has no answer, files are offered.</summary>
internal static class CompletionScripts
{
    public static IReadOnlyDictionary<string, string> ByShell { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["bash"] = """
            # In ~/.bashrc:  source <(plandocs completion bash)
            _plandocs() {
              local IFS=$'\n'
              COMPREPLY=($(plandocs "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
            }
            complete -o default -F _plandocs plandocs
            """,
        ["fish"] = """
            # In ~/.config/fish/config.fish:  plandocs completion fish | source
            complete -c plandocs -a '(plandocs "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        ["powershell"] = """
            # In $PROFILE:  plandocs completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName plandocs -ScriptBlock {
              param($word, $line, $position)
              plandocs "[suggest:$position]" "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
              }
            }
            """,
        ["zsh"] = """
            # In ~/.zshrc, after compinit:  source <(plandocs completion zsh)
            _plandocs() {
              local -a answers
              answers=("${(@f)$(plandocs "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
              if [[ -n "$answers[1]" ]]; then compadd -- "${answers[@]}"; else _files; fi
            }
            compdef _plandocs plandocs
            """,
    };
}
