@echo off
rem Starts the installed product: "lithoscope ui [STORE]" opens the workbench, everything else is a headless command.
setlocal
set "here=%~dp0"
call "%here%find-java.cmd" || exit /b 2
for %%L in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%L"
set "vmargs=-Xmx4g -XX:+UseParallelGC --enable-native-access=ALL-UNNAMED"
if %LITHOSCOPE_JAVA_VERSION% geq 24 set "vmargs=%vmargs% --sun-misc-unsafe-memory-access=allow"
rem lets the fused engine add the JDK's Vector API by itself: asked for with --add-modules, it is announced at every start
set "vmargs=%vmargs% --add-exports java.base/jdk.internal.module=ALL-UNNAMED -XX:+IgnoreUnrecognizedVMOptions"
set "vmargs=%vmargs% -XX:+UnlockExperimentalVMOptions -XX:+EnableVectorSupport"
if "%~1"=="ui" goto ui
rem declarative services begin at start level 5, and only those of the workbench do: half a second
set "vmargs=%vmargs% -Dosgi.startLevel=4"
"%LITHOSCOPE_JAVA_HOME%\bin\java" %vmargs% %LITHOSCOPE_VMARGS% -Dlithoscope.terminal=true -jar "%launcher%" -install "%here%." -nosplash -data @none -application org.lithoscope.cli.application %*
exit /b %ERRORLEVEL%
:ui
shift
rem no full collection because of the first window's classes, and no optimising compiler that takes a core from building it
set "vmargs=%vmargs% -XX:MaxNewSize=384m -XX:MetaspaceSize=96m -XX:Tier4InvocationThreshold=50000"
set "vmargs=%vmargs% -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000 -Djava.awt.headless=true"
"%LITHOSCOPE_JAVA_HOME%\bin\java" %vmargs% %LITHOSCOPE_VMARGS% -jar "%launcher%" -install "%here%." -nosplash -product org.lithoscope.ui.product %1 %2 %3 %4
exit /b %ERRORLEVEL%
