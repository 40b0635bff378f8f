# On Windows: installs the setup program in dist, lets the program test itself, removes it again.
$ErrorActionPreference = "Stop"
$setup = Get-Item dist/lordesk-*-setup.exe
$program = "$env:LOCALAPPDATA\Programs\lordesk"
$desk = "$env:LOCALAPPDATA\lordesk\kept.txt"
$report = "$env:RUNNER_TEMP\report.json"

function Invoke-Setup($file) {
    $done = Start-Process -FilePath $file -ArgumentList "/S" -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "$file ended with $($done.ExitCode)." }
}

Invoke-Setup $setup.FullName
New-Item -Force -Path $desk -Value "mine" | Out-Null
$test = Start-Process -FilePath "$program\lordesk.exe" -ArgumentList "--self-test", $report -Wait -PassThru
Get-Content $report
if ($test.ExitCode -ne 0) { throw "The self-test ended with $($test.ExitCode)." }
& "$program\lordesk-console.exe" --version
if ($LASTEXITCODE -ne 0) { throw "The console program ended with $LASTEXITCODE." }
Invoke-Setup $setup.FullName
Invoke-Setup "$program\uninstall.exe"
for ($look = 0; (Test-Path $program) -and ($look -lt 60); $look++) { Start-Sleep -Seconds 1 }
if (Test-Path $program) { throw "The program is still there." }
if (-not (Test-Path $desk)) { throw "The desk is gone." }
