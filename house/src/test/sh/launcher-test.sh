#!/usr/bin/env bash
# Tests of the launcher: launcher-test.sh PATH/TO/payung
#
# Everything around it is false: JDKs, Maven, apt-get and the user are small scripts in a temporary
# folder, and nothing else is on the PATH but the tools that the launcher may use.
set -u

launcher=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
failures=0

# --- the false world -------------------------------------------------------------------------

tools=$work/tools
mkdir -p "$tools"
for tool in awk basename bash cat chmod cp date dirname env find flock grep head ln mkdir mktemp mv \
    readlink rm setpriv sleep tee touch tr; do
    ln -s "$(command -v $tool)" "$tools/$tool"
done

# A program in a folder.
program() {
    cat >"$1"
    chmod 755 "$1"
}

program "$tools/id" <<'END'
#!/usr/bin/env bash
case $1 in -u) echo "${FALSE_UID:-1000}" ;; -un) echo tester ;; esac
END

# A JDK of some version; its java says where it lies and what it was given, or unpacks a jar.
jdk() {
    mkdir -p "$1/bin"
    printf 'JAVA_RUNTIME_VERSION="%s+9"\nJAVA_VERSION="%s"\n' "$2" "$2" >"$1/release"
    program "$1/bin/javac" </dev/null
    program "$1/bin/java" <<'END'
#!/usr/bin/env bash
home=$(cd "$(dirname "$0")/.." && pwd)
case $1 in -Djarmode=tools)
    while [ $# -gt 1 ]; do [ "$1" = --destination ] && folder=$2; shift; done
    mkdir -p "$folder" && : >"$folder/payung.jar"
    exit ;;
esac
printf 'java of %s, process %s\n' "${home##*/}" "$$"
printf '<%s>\n' "$@"
[ ! -e "/proc/$$/fd/9" ] || echo 'the lock is still held'
exit "${FALSE_EXIT:-0}"
END
}

# Maven: counts its runs, and builds one jar.
maven() {
    program "$1/mvn" <<'END'
#!/usr/bin/env bash
printf 'run\n' >>maven-runs
printf '%s\n' "$JAVA_HOME" >maven-java
sleep "${FALSE_SLOWNESS:-0}"
case " $* " in *" verify "*)
    echo '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 1 s -- in A'
    echo 'a line of a log'
    echo '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0'
    echo '[ERROR] Tests run: 40, Failures: 1, Errors: 0, Skipped: 0'
esac
[ -z "${FALSE_FAULT:-}" ] || { echo "$FALSE_FAULT"; exit 1; }
mkdir -p platform/target && : >platform/target/payung-platform-0.1.jar
END
}

# A fresh checkout in a folder with a space in its name, a user's home, a default java.
fresh() {
    rm -rf "$work/case"
    checkout="$work/case/a checkout"
    mkdir -p "$checkout"/{rules,platform}/src/main "$work/case"/{jvm,home,bin}
    cp "$launcher" "$checkout/payung"
    touch "$checkout/pom.xml" "$checkout"/{rules,platform}/{pom.xml,src/main/A.java}
    maven "$work/case/bin"
    unset JAVA_HOME PAYUNG_JAVA_OPTS PAYUNG_IN_BUILD XDG_CACHE_HOME
    export HOME=$work/case/home PAYUNG_JDKS=$work/case/jvm PATH=$work/case/bin:$tools
}

# Calls a command; its status, output and errors are then in status, out and err.
call() {
    "$@" >"$work/out" 2>"$work/err"
    status=$?
    out=$(cat "$work/out")
    err=$(cat "$work/err")
}

is() { [ "$1" = "$2" ] || complain "expected \"$2\", was \"$1\""; }
has() { case $1 in *"$2"*) ;; *) complain "\"$2\" is missing in: $1" ;; esac; }
has_not() { case $1 in *"$2"*) complain "\"$2\" should not be in: $1" ;; esac; }
runs() { is "$(grep -c run "$checkout/maven-runs" 2>/dev/null)" "$1"; }

complain() {
    failures=$((failures + 1))
    printf 'FAILED %s: %s\n' "$name" "$1"
}

# --- the JDK ---------------------------------------------------------------------------------

only_17_is_refused_with_what_to_install() {
    jdk "$work/case/jdk-17" 17.0.15
    ln -s "$work/case/jdk-17/bin/java" "$work/case/bin/java"
    call "$checkout/payung" law
    is $status 2
    is "$out" ""
    has "$err" "needs a JDK 25 or newer"
    has "$err" "17 in $work/case/jdk-17"
    has "$err" "openjdk-25-jdk"
}

none_at_all_is_refused() {
    call "$checkout/payung" law
    is $status 2
    has "$err" "needs a JDK 25 or newer."
}

what_apt_has_is_recommended() {
    program "$work/case/bin/apt-cache" <<<$'#!/usr/bin/env bash\n[ "$2" = temurin-25-jdk ]'
    call "$checkout/payung" law
    has "$err" "sudo apt-get install temurin-25-jdk"
    FALSE_UID=0 call "$checkout/payung" law
    has "$err" "Maybe: apt-get install temurin-25-jdk"
}

with_17_as_default_the_25_beside_it_is_taken() {
    jdk "$work/case/jdk-17" 17.0.15
    jdk "$work/case/jvm/jdk-26" 26
    jdk "$work/case/jvm/jdk-25" 25.0.3
    jdk "$work/case/jvm/jdk-21" 21.0.1
    ln -s "$work/case/jdk-17/bin/java" "$work/case/bin/java"
    JAVA_HOME=$work/case/jdk-17 call "$checkout/payung" law
    is $status 0
    has "$out" "java of jdk-25,"
    is "$(cat "$checkout/maven-java")" "$work/case/jvm/jdk-25"
}

the_chosen_jdk_wins() {
    jdk "$work/case/jvm/jdk-25" 25
    jdk "$work/case/elsewhere-27" 27.0.1
    JAVA_HOME=$work/case/elsewhere-27 call "$checkout/payung" law
    has "$out" "java of elsewhere-27,"
    ln -s "$work/case/elsewhere-27/bin/java" "$work/case/bin/java"
    call "$checkout/payung" law
    has "$out" "java of elsewhere-27,"
}

a_jre_or_an_empty_folder_is_no_jdk() {
    jdk "$work/case/jvm/jre-25" 25
    rm "$work/case/jvm/jre-25/bin/javac"
    mkdir "$work/case/jvm/empty"
    call "$checkout/payung" law
    is $status 2
}

# --- calling it ------------------------------------------------------------------------------

it_works_from_anywhere_and_through_links() {
    jdk "$work/case/jvm/jdk-25" 25
    ln -s "a checkout/payung" "$work/case/first"
    ln -s "../first" "$work/case/bin/payung"
    cd / && call payung law --cases "two words.json"
    is $status 0
    has "$out" "<law>
<--cases>
<two words.json>"
    has "$out" "<$checkout/target/payung/app-"
    cd "$work/case/home" && call "../a checkout/payung" law
    is $status 0
}

signals_and_the_status_are_the_jvms() {
    jdk "$work/case/jvm/jdk-25" 25
    "$checkout/payung" law >"$work/out" 2>/dev/null &
    wait $!
    has "$(cat "$work/out")" "process $!"
    FALSE_EXIT=70 call "$checkout/payung" law
    is $status 70
}

options_of_the_caller_reach_the_jvm() {
    jdk "$work/case/jvm/jdk-25" 25
    PAYUNG_JAVA_OPTS="-Xmx1g -Da=b" call "$checkout/payung" law
    has "$out" "<-Xmx1g>
<-Da=b>"
}

# --- building --------------------------------------------------------------------------------

it_builds_what_is_stale_and_nothing_else() {
    jdk "$work/case/jvm/jdk-25" 25
    call "$checkout/payung" law
    has "$err" "building"
    runs 1
    call "$checkout/payung" law
    is "$err" ""
    runs 1
    sleep 0.05 && touch "$checkout/rules/src/main/A.java"
    call "$checkout/payung" law
    runs 2
    sleep 0.05 && rm "$checkout/platform/src/main/A.java"
    call "$checkout/payung" law
    runs 3
    sleep 0.05 && touch "$checkout/platform/pom.xml"
    call "$checkout/payung" build
    is "$out" ""
    runs 4
    rm -rf "$checkout"/target/payung/app-*
    call "$checkout/payung" law
    runs 5
}

what_is_gone_from_the_sources_is_gone_from_the_build() {
    jdk "$work/case/jvm/jdk-25" 25
    mkdir -p "$checkout/platform/target/classes" && touch "$checkout/platform/target/classes/V9.sql"
    call "$checkout/payung" law
    [ ! -e "$checkout/platform/target/classes/V9.sql" ] || complain "V9.sql is still there"
}

a_failed_build_says_why_and_is_tried_again() {
    jdk "$work/case/jvm/jdk-25" 25
    FALSE_FAULT="cannot find symbol" call "$checkout/payung" law
    is $status 70
    is "$out" ""
    has "$err" "cannot find symbol"
    call "$checkout/payung" law
    is $status 0
    runs 2
}

without_maven_it_says_what_to_install() {
    jdk "$work/case/jvm/jdk-25" 25
    rm "$work/case/bin/mvn"
    call "$checkout/payung" law
    is $status 2
    has "$err" "apt-get install maven"
}

what_is_built_needs_no_maven() {
    jdk "$work/case/jvm/jdk-25" 25
    call "$checkout/payung" build
    rm "$work/case/bin/mvn"
    call "$checkout/payung" law
    is $status 0
}

two_starts_at_once_build_once() {
    jdk "$work/case/jvm/jdk-25" 25
    export FALSE_SLOWNESS=1
    "$checkout/payung" law >"$work/first" 2>&1 &
    sleep 0.3
    call "$checkout/payung" law
    unset FALSE_SLOWNESS
    wait
    has "$err" "waiting"
    has "$out" "java of jdk-25,"
    has "$(cat "$work/first")" "java of jdk-25,"
    has_not "$out$(cat "$work/first")" "the lock is still held"
    runs 1
}

inside_a_build_nothing_is_built() {
    jdk "$work/case/jvm/jdk-25" 25
    call "$checkout/payung" build
    sleep 0.05 && touch "$checkout/rules/src/main/A.java"
    PAYUNG_IN_BUILD=yes call "$checkout/payung" law
    is $status 0
    runs 1
}

# Another user is played by chmod, or by root as a user who owns nothing.
another() {
    if [ -w / ]; then
        setpriv --reuid=65534 --regid=65534 --clear-groups "$@"
    else
        "$@"
    fi
}

a_checkout_of_another_user_runs_what_is_built() {
    jdk "$work/case/jvm/jdk-25" 25
    chmod -R a+rX "$work/case" && chmod -R a-w "$checkout" && chmod 777 "$HOME"
    call another "$checkout/payung" law
    is $status 2
    has "$err" "nothing is built yet"
    chmod -R u+w "$checkout"
    call "$checkout/payung" build
    sleep 0.05 && touch "$checkout/rules/src/main/A.java"
    chmod -R a-w "$checkout"
    call another "$checkout/payung" demo
    is $status 0
    has "$err" "may not write"
    has "$out" "-XX:AOTCacheOutput=$HOME/.cache/payung/app-"
    runs 1
    chmod -R u+w "$checkout"
}

# --- the cache of classes --------------------------------------------------------------------

the_first_whole_run_writes_the_cache_that_later_ones_read() {
    jdk "$work/case/jvm/jdk-25" 25.0.3
    call "$checkout/payung" law
    has_not "$out" "-XX:AOT"
    call "$checkout/payung" demo --help
    has_not "$out" "-XX:AOT"
    call "$checkout/payung" demo
    has "$out" "-XX:AOTCacheOutput="
    cache=${out#*-XX:AOTCacheOutput=} && cache=${cache%%>*}
    has "$cache" "/app-"
    has "$cache" "jdk-25.0.3-9.aot"
    printf 'too small' >"$cache"
    call "$checkout/payung" serve
    has "$out" "-XX:AOTCacheOutput=$cache"
    head -c 50000000 /dev/zero >"$cache"
    call "$checkout/payung" demo
    has "$out" "-XX:AOTCache=$cache"
    is "$err" ""
    call "$checkout/payung" law
    has "$out" "-XX:AOTCache=$cache"
    has "$out" "-XX:TieredStopAtLevel=1"
}

# --- the other commands ----------------------------------------------------------------------

tests_keep_their_status_and_say_their_sum() {
    jdk "$work/case/jvm/jdk-25" 25
    program "$work/case/bin/chromium" </dev/null
    FALSE_FAULT="[ERROR] one failed" call "$checkout/payung" test
    is $status 1
    has "$out" "[ERROR] one failed"
    has "$out" "payung: 42 tests run, 1 failed, 0 errors, 0 skipped"
    has_not "$out" "a line of a log"
    has "$(cat "$checkout/target/payung/test.log")" "a line of a log"
    call "$checkout/payung" test
    is $status 0
    call "$checkout/payung" law
    runs 2
}

without_a_browser_a_user_is_told_what_to_install() {
    jdk "$work/case/jvm/jdk-25" 25
    call "$checkout/payung" test
    is $status 2
    has "$err" "sudo apt-get install chromium"
}

without_a_browser_root_installs_it() {
    jdk "$work/case/jvm/jdk-25" 25
    program "$work/case/bin/apt-get" <<<$'#!/usr/bin/env bash\necho "$@" >>"$HOME/apt"'
    FALSE_UID=0 call "$checkout/payung" test
    is $status 0
    has "$(cat "$HOME/apt")" "install -y -q chromium"
}

help_needs_nothing() {
    rm "$work/case/bin/mvn"
    call "$checkout/payung" help
    is $status 0
    has "$out" "./payung demo"
    call "$checkout/payung"
    has "$out" "./payung test"
}

# --- all of them -----------------------------------------------------------------------------

count=0
for name in $(declare -F | awk '{ print $3 }' | grep -E '_.*_'); do
    fresh
    cd "$work" || exit 1
    $name
    count=$((count + 1))
done
printf '%d launcher tests, %d complaints\n' $count $failures
[ $failures -eq 0 ] && [ $count -gt 15 ]
