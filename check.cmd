@echo off
rem Format, lint, types, import contracts and all tests; "check --benchmarks" runs the benchmarks.
setlocal
set "here=%~dp0"
set "python=%here%.venv\Scripts\python.exe"
if not exist "%python%" goto install
fc /b "%here%requirements-dev.txt" "%here%.venv\requirements-dev.txt" >nul 2>nul
if not errorlevel 1 goto start
:install
where py >nul 2>nul
if errorlevel 1 goto nopython
py -3 "%here%setup\install.py" requirements-dev.txt
if errorlevel 1 exit /b 1
:start
"%python%" "%here%setup\check.py" %*
exit /b %errorlevel%
:nopython
echo Draagwijzer heeft Python 3.11 of nieuwer nodig. Installeer Python vanaf python.org en start opnieuw.
exit /b 1
