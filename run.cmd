@echo off
rem Opens Draagwijzer. The first start installs what is missing; later starts go straight to the app.
setlocal
set "here=%~dp0"
set "python=%here%.venv\Scripts\python.exe"
if not exist "%python%" goto install
fc /b "%here%requirements.txt" "%here%.venv\requirements.txt" >nul 2>nul
if not errorlevel 1 goto start
:install
where py >nul 2>nul
if errorlevel 1 goto nopython
py -3 "%here%setup\install.py" requirements.txt
if errorlevel 1 exit /b 1
:start
"%python%" "%here%main.py" %*
exit /b %errorlevel%
:nopython
echo Draagwijzer heeft Python 3.11 of nieuwer nodig. Installeer Python vanaf python.org en start opnieuw.
exit /b 1
