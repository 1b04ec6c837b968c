/** The completion script of PowerShell. */
import { ASKING_WORD } from '../shells.js';

/** A block that asks the program; what it inserts has been quoted there. */
export const script = `Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        ForEach-Object { if ($null -ne $_.Value) { "$($_.Value)" } else { $_.Extent.Text } })
    $words += "$wordToComplete".TrimStart([char[]]@(34, 39))
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($words -join "\`n")
    $encoding = [Console]::OutputEncoding
    try {
        [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false
        $lines = @(& plan ${ASKING_WORD} powershell ([Convert]::ToBase64String($bytes)) 2>$null)
    } finally {
        [Console]::OutputEncoding = $encoding
    }
    # Without any result PowerShell completes the names of files; an empty text keeps it from that.
    if ($lines.Count -eq 0) { return '' }
    if ($lines[0] -eq 'files' -or $lines[0] -eq 'directories') { return }
    if ($lines.Count -eq 1) { return '' }
    $lines | Select-Object -Skip 1 | ForEach-Object {
        $text, $name, $meaning = $_ -split "\`t"
        [System.Management.Automation.CompletionResult]::new($text, $name, 'ParameterValue', $meaning)
    }
}
`;
