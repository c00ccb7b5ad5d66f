@echo off
rem Builds target\samklang.jar when it is missing, and runs it. Needs a JDK from 17 (and Maven to build).
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\samklang.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set "STALE="
if not exist "%JAR%" set "STALE=1"
if not defined STALE for /f %%F in ('powershell -NoProfile -Command "$j=(Get-Item '%JAR%').LastWriteTime; if (Get-ChildItem -Recurse -File '%HOME_DIR%pom.xml','%HOME_DIR%src\main','%HOME_DIR%models' ^| Where-Object { $_.LastWriteTime -gt $j } ^| Select-Object -First 1) { 'stale' }"') do set "STALE=1"
if defined STALE (
  echo samklang: building target\samklang.jar ^(missing or older than the sources^) 1>&2
  pushd "%HOME_DIR%"
  call mvn -B -q -DskipTests -Dspotless.check.skip=true package 1>&2
  if errorlevel 1 ( popd & echo samklang: the build failed 1>&2 & exit /b 3 )
  popd
)
"%JAVA%" %SAMKLANG_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
