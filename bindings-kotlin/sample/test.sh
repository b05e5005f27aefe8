#!/bin/bash
# Runs the sample's tests: against a PostgreSQL of its own, in a headless Chromium. Needs udvej in the local Maven
# repository: `bindings-kotlin/build.sh install`.
#
#   bindings-kotlin/sample/test.sh          the tests
#   bindings-kotlin/sample/test.sh serve    the application itself, on port 8080, until it is interrupted
set -eu -o pipefail
cd "$(dirname "$0")"

# The newest PostgreSQL that is installed.
newest() { find /usr/lib/postgresql -path '*/bin/initdb' -printf '%h\n' 2>/dev/null | sort -V | tail -n 1 || true; }
postgres=$(newest)
if [ -z "$postgres" ] || ! command -v chromedriver >/dev/null; then
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        echo "test.sh needs PostgreSQL, Chromium and its driver: on Debian, apt-get install postgresql chromium chromium-driver" >&2
        exit 1
    fi
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends postgresql chromium chromium-driver >/dev/null
    postgres=$(newest)
fi

# PostgreSQL does not run as root.
folder=$(mktemp -d)
as=()
if [ "$(id -u)" -eq 0 ]; then
    chown postgres "$folder"
    as=(runuser -u postgres --)
fi
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
stop() {
    (cd / && "${as[@]}" "$postgres/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null) || true
    rm -rf "$folder"
}
trap stop EXIT
(
    cd /
    "${as[@]}" "$postgres/initdb" -D "$folder/data" -U sample -A trust -E UTF8 --no-locale --no-sync >/dev/null
    "${as[@]}" "$postgres/pg_ctl" -D "$folder/data" -w -l "$folder/log" \
        -o "-h 127.0.0.1 -p $port -k $folder -c fsync=off" start >/dev/null
    "${as[@]}" "$postgres/createdb" -h 127.0.0.1 -p "$port" -U sample sample
)

export SPRING_DATASOURCE_URL="jdbc:postgresql://127.0.0.1:$port/sample" SPRING_DATASOURCE_USERNAME=sample
SAMPLE_MASTER=$(head -c 32 /dev/urandom | base64)
export SAMPLE_MASTER
if [ "${1:-}" = serve ]; then
    mvn -q --batch-mode spring-boot:run
else
    mvn -q --batch-mode test
fi
