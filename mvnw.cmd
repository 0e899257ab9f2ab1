@echo off
rem Runs Maven for this project, as mvnw does elsewhere: the Maven on the path where it is new enough,
rem otherwise a pinned one, fetched once from the Maven repository that MVNW_REPOURL names.
setlocal EnableExtensions DisableDelayedExpansion

set "MAVEN_PINNED=3.9.12"
set "MAVEN_SHA512=0ef0d074761a55e7b982fd7f2cd6ea2da028289c73156ebd488c0513efbff8a64ac5bc0c11c3b8bbced930ce15238ecef344b0e065ae54f7cdca8c86cf39e736"
set "HERE=%~dp0"

if not defined JAVA_HOME goto nohome
if exist "%JAVA_HOME%\bin\java.exe" goto maven
echo JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe: it is ignored. 1>&2
set "JAVA_HOME="

:nohome
where java >nul 2>nul && goto maven
call :findjdk
if defined JAVA_HOME goto maven
call :nojdk
exit /b 1

:maven
set "FOUND="
where mvn >nul 2>nul && for /f "tokens=3" %%v in ('mvn -B --version 2^>nul ^| findstr /b /c:"Apache Maven"') do set "FOUND=%%v"
if defined FOUND call :newenough %FOUND% && (
  set "MVN=mvn"
  goto run
)
call :fetch || exit /b 1

:run
set "POM="
if /i not "%CD%\"=="%HERE%" set POM=-f "%HERE%pom.xml"
call "%MVN%" %POM% %*
set "STATUS=%ERRORLEVEL%"
if "%STATUS%"=="0" exit /b 0
rem Was it that no JDK fits? Maven's own words for that help nobody.
call "%MVN%" -f "%HERE%pom.xml" -B -q validate 2>&1 | findstr /c:"Cannot find matching toolchain" >nul && call :nojdk
exit /b %STATUS%

rem Is %1 3.8.7 or newer? By numbers, so that 3.10 is newer than 3.8.7.
:newenough
set /a "MAJOR=0, MINOR=0, PATCH=0"
for /f "tokens=1-3 delims=.-" %%a in ("%~1") do (
  set /a "MAJOR=%%a" 2>nul
  if not "%%b"=="" set /a "MINOR=%%b" 2>nul
  if not "%%c"=="" set /a "PATCH=%%c" 2>nul
)
set /a "NUMBER=MAJOR*1000000+MINOR*1000+PATCH"
if %NUMBER% geq 3008007 exit /b 0
exit /b 1

rem Maven itself needs a Java to start on; the build then finds its JDK by toolchain.
:findjdk
if defined JAVA25_HOME if exist "%JAVA25_HOME%\bin\javac.exe" (
  set "JAVA_HOME=%JAVA25_HOME%"
  exit /b 0
)
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%ProgramFiles%\Amazon Corretto\jdk25*" "%ProgramFiles%\BellSoft\LibericaJDK-25*" "%USERPROFILE%\.jdks\*25*") do (
  if exist "%%~d\bin\javac.exe" set "JAVA_HOME=%%~d"
)
exit /b 0

:fetch
set "DISTS=%USERPROFILE%\.m2\wrapper\dists"
if defined MAVEN_USER_HOME set "DISTS=%MAVEN_USER_HOME%\wrapper\dists"
set "MVN=%DISTS%\apache-maven-%MAVEN_PINNED%\bin\mvn.cmd"
if exist "%MVN%" exit /b 0
if not defined FOUND set "FOUND=none"
if not defined MVNW_REPOURL goto nomaven
echo Fetching Maven %MAVEN_PINNED%, once, into %DISTS% 1>&2
set "WORK=%DISTS%\.fetch.%RANDOM%%RANDOM%"
powershell -NoProfile -ExecutionPolicy Bypass -Command "$ErrorActionPreference = 'Stop'; $ProgressPreference = 'SilentlyContinue'; [Net.ServicePointManager]::SecurityProtocol = 'Tls12'; $name = 'apache-maven-' + $env:MAVEN_PINNED; New-Item -ItemType Directory -Force $env:WORK | Out-Null; $zip = Join-Path $env:WORK ($name + '-bin.zip'); $url = $env:MVNW_REPOURL.TrimEnd('/') + '/org/apache/maven/apache-maven/' + $env:MAVEN_PINNED + '/' + $name + '-bin.zip'; try { Invoke-WebRequest -UseBasicParsing $url -OutFile $zip; if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $env:MAVEN_SHA512) { throw ('What MVNW_REPOURL gave is not the Maven ' + $env:MAVEN_PINNED + ' that this build trusts (its SHA-512 differs). It was thrown away.') }; Expand-Archive $zip $env:WORK; Move-Item (Join-Path $env:WORK $name) $env:DISTS } catch { [Console]::Error.WriteLine('Maven could not be fetched: ' + $_); exit 1 } finally { Remove-Item -Recurse -Force $env:WORK }" || exit /b 1
exit /b 0

:nomaven
echo This build needs Maven 3.8.7 or newer and the path has %FOUND%: install it (https://maven.apache.org/install.html), or set MVNW_REPOURL to the address of a Maven repository to have Maven %MAVEN_PINNED% fetched from there. 1>&2
exit /b 1

:nojdk
echo This build needs a JDK 25 or newer, and none was found: not by JAVA_HOME or JAVA25_HOME, not on the path, and not in the usual folders of %ProgramFiles% and %USERPROFILE%. Nothing was changed. Install one, for example Eclipse Temurin 25 (https://adoptium.net); if it lies elsewhere, set JAVA25_HOME to its folder. 1>&2
exit /b 0
