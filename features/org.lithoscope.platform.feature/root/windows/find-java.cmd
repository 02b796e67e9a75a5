@echo off
rem Called by the start scripts: sets LITHOSCOPE_JAVA_HOME to a Java installation of version 21 or newer.
rem Tried in order: LITHOSCOPE_JAVA, JAVA_HOME, the PATH, then the usual folders.
set LITHOSCOPE_JAVA_HOME=
set LITHOSCOPE_JAVA_VERSION=
if defined LITHOSCOPE_JAVA call :try "%LITHOSCOPE_JAVA%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*") do call :try "%%~D"
if defined LITHOSCOPE_JAVA_HOME exit /b 0
echo Lithoscope needs a JDK of version 21 or newer, and none was found. 1>&2
echo Install one (for example from https://adoptium.net) or set JAVA_HOME to where it lies. 1>&2
exit /b 2

:try
if defined LITHOSCOPE_JAVA_HOME exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "found=%%~V"
for /f "delims=." %%M in ("%found%") do set "major=%%M"
if %major% geq 21 (
  set "LITHOSCOPE_JAVA_HOME=%~1"
  set "LITHOSCOPE_JAVA_VERSION=%major%"
)
exit /b 0
