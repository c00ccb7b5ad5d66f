@echo off
rem Runs Samklang. Builds target\samklang.jar first when it is missing or older than the sources.
rem Needs Java from version 17 (JAVA_HOME, else the one on the path); to build, a JDK and Maven. SAMKLANG_OPTS: options for Java.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\samklang.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 ( echo samklang: there is no Java: install a JDK from version 17, or set JAVA_HOME to one 1>&2 & exit /b 3 )
set "STALE="
if not exist "%HOME_DIR%pom.xml" goto start
if not exist "%JAR%" set "STALE=1"
if not defined STALE for /f %%F in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse '%HOME_DIR%pom.xml','%HOME_DIR%src\main','%HOME_DIR%models' ^| Where-Object { $_.LastWriteTime -gt $j } ^| Select-Object -First 1) { 'stale' }"') do set "STALE=1"
if not defined STALE goto start
where mvn >nul 2>&1
if errorlevel 1 ( echo samklang: target\samklang.jar must be built, and there is no Maven: install Maven from version 3.8 1>&2 & exit /b 3 )
echo samklang: building target\samklang.jar from the sources; this takes a minute 1>&2
if exist "%HOME_DIR%target\classes" rmdir /s /q "%HOME_DIR%target\classes"
pushd "%HOME_DIR%"
call mvn -B -q "-Dmaven.test.skip=true" "-Dlint=-Xlint:none" "-Dwarnings=-nowarn" "-Dminimize=false" package 1>&2
if errorlevel 1 ( popd & echo samklang: the build failed 1>&2 & exit /b 3 )
popd
:start
"%JAVA%" %SAMKLANG_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
