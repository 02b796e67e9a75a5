@echo off
rem Lithoscope from its sources: builds the product for Windows when it is absent, then starts it.
rem   lithoscope run [SUITE] | ui [STORE] | test | build | list ... | --help
setlocal
set "home=%~dp0"
call "%home%features\org.lithoscope.platform.feature\root\windows\find-java.cmd" || exit /b 2
set "JAVA_HOME=%LITHOSCOPE_JAVA_HOME%"
set "LITHOSCOPE_JAVA=%LITHOSCOPE_JAVA_HOME%"
set "product=%home%releng\org.lithoscope.product\target\products\org.lithoscope.product\win32\win32\x86_64\lithoscope"
if "%~1"=="test" (
  call "%home%mvnw.cmd" -B -ntp -f "%home%pom.xml" verify
  exit /b
)
if "%~1"=="build" goto build
if exist "%product%\lithoscope.cmd" goto start
:build
echo Building Lithoscope; the first time this takes minutes (details: %home%target\build.log) 1>&2
if not exist "%home%target" mkdir "%home%target"
call "%home%mvnw.cmd" -B -ntp -f "%home%pom.xml" -DproductOnly -DskipTests package > "%home%target\build.log" 2>&1
if errorlevel 1 (
  echo The build failed; see %home%target\build.log 1>&2
  exit /b 2
)
if "%~1"=="build" exit /b 0
:start
call "%product%\lithoscope.cmd" %*
exit /b %ERRORLEVEL%
