@echo off
rem Starts Yaodian with the Java that JAVA_HOME or PATH gives. YAODIAN_OPTS holds options for Java.
setlocal EnableExtensions DisableDelayedExpansion
set "LIB=%~dp0..\lib"

if defined JAVA_HOME (
    set "JAVA=%JAVA_HOME%\bin\java.exe"
) else (
    set "JAVA="
    for %%J in (java.exe) do set "JAVA=%%~$PATH:J"
)
if not defined JAVA (
    >&2 echo yaodian: no Java found: install 17 or newer, or set JAVA_HOME
    exit /b 1
)
if not exist "%JAVA%" (
    >&2 echo yaodian: no bin\java.exe in JAVA_HOME: correct or unset it
    exit /b 1
)

rem The version, from java itself: the java.exe on PATH may be a copy far from its own folder.
set "VERSION="
for /f "tokens=3" %%V in ('call "%JAVA%" -version 2^>^&1 ^| findstr /i "version"') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR=0"
for /f "delims=.-+_ tokens=1" %%M in ("%VERSION%") do set "MAJOR=%%M"
if %MAJOR% LSS 17 (
    >&2 echo yaodian: Java 17 or newer is needed, this is %VERSION%: "%JAVA%"
    exit /b 1
)

set "OPTIONS=-XX:+UseParallelGC -Xmn40m -XX:-UsePerfData -XX:TieredStopAtLevel=1 -XX:CICompilerCount=1 -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -Dprism.disableRegionCaching=true -Dfile.encoding=UTF-8"
if %MAJOR% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"

"%JAVA%" %OPTIONS% "-Djava.util.logging.config.file=%LIB%\logging.properties" "-Dyaodian.fonts=%LIB%\fonts" "-Dorg.sqlite.lib.path=%LIB%\native" %YAODIAN_OPTS% -cp "%LIB%\*" org.yaodian.Yaodian %*
exit /b %ERRORLEVEL%
