#!/usr/bin/env bash
# The sentence, as its people do it: a market trader found, registered, paid up, protected, and
# counted with what found her. Runs against ./payung demo: docs/guide/sentence.sh [PORT]
#
# PAYUNG  the command that plays the bank, if it is not the payung of this checkout
set -eu

port=${1:-8080}
site=http://localhost:$port
payung=${PAYUNG:-$(dirname "$0")/../../payung}
password=payung-demo
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

step() { printf '%s. %s\n' "$1" "$2"; }
differs() { printf 'sentence.sh: %s\n' "$1" >&2; exit 1; }

# Each person has a browser of their own: a jar of cookies with their name.
get() { curl -sS -b "$folder/$1" -c "$folder/$1" "$site$2"; }

# Sends a form of the page in $folder/page, with the token that the page carries; prints where the
# answer leads. A form that is refused leads nowhere, and the page says why.
send() {
    local who=$1 path=$2 status
    shift 2
    status=$(curl -sS -b "$folder/$who" -c "$folder/$who" -o "$folder/answer" \
        -w '%{http_code} %{redirect_url}' --data-urlencode "_csrf=$(field _csrf)" "$@" "$site$path")
    case $status in
        302*) printf '%s\n' "${status#* }" ;;
        *) sed -n '/invalid-feedback/,/<\/div>/p; /data-already/,/<\/div>/p' "$folder/answer" |
            sed 's/<[^>]*>//g' | grep '[^ ]' >&2 || :
            differs "$path answered $status to $who" ;;
    esac
}

# The value of a field of the page in $folder/page; the first one of that name.
field() {
    sed -n "s/.*name=\"$1\" value=\"\([^\"]*\)\".*/\1/p" "$folder/page" | head -n 1
}

# The text inside the element with that data attribute, without what is around digits and words.
marked() {
    grep -o "data-$1[ >=][^/]*" "$folder/page" | head -n 1 | sed 's/^[^>]*>//; s/<.*//'
}

same() { [ "$2" = "$3" ] || differs "$1: expected $2, found ${3:-nothing}"; }
there() { [ -n "$2" ] || differs "$1 is missing on the page"; }

log_in() {
    get "$1" /login >"$folder/page"
    local to
    to=$(send "$1" /login --data-urlencode "username=$1" --data-urlencode "password=$2")
    case $to in *error*) differs "$1 cannot log in" ;; esac
}

# A number below $1, drawn by the system.
draw() { printf '%s\n' $(($(od -An -N4 -tu4 /dev/urandom) % $1)); }

# A NIK of Ilir Timur I, Palembang, of a woman (her day of birth plus 40) born 1970 to 1999.
nik() {
    printf '167104%02d%02d%02d%04d\n' $((41 + $(draw 28))) $((1 + $(draw 12))) $((70 + $(draw 30))) \
        $((1 + $(draw 9999)))
}

curl -sS -o /dev/null "$site/login" || differs "nobody answers at $site; maybe start ./payung demo --port $port"
today=$(TZ=WIB-7 date +%Y-%m-%d)

# ---------------------------------------------------------------------------------------------
log_in head $password
get head /head/campaigns/new >"$folder/page"
agent=$(sed -n 's/.*name="agents" value="\([^"]*\)".*/\1/p' "$folder/page" | head -n 1)
there "an agent to choose" "$agent"
campaign=$(send head /head/campaigns --data-urlencode channel=AGENT --data-urlencode segment=BPU \
    --data-urlencode "name=Perisai Pasar 16 Ilir $(draw 1000000)" \
    --data-urlencode "starts=$today" --data-urlencode "ends=${today%%-*}-12-31" \
    --data-urlencode regencies=16.71 --data-urlencode target=100 \
    --data-urlencode budget=25000000 --data-urlencode "agents=$agent")
campaign=/${campaign#"$site/"}
get head "$campaign" >"$folder/page"
same "registrations under a new campaign" 0 "$(marked registrations)"
send head "$campaign/costs" --data-urlencode "form=$(field form)" \
    --data-urlencode "spentOn=$today" --data-urlencode "what=Brosur dan tenda" \
    --data-urlencode amount=750000 >"$folder/to"
step 1 "the head of office opened a campaign of the agents: $campaign"

# ---------------------------------------------------------------------------------------------
log_in agent $password
get agent '/agent/register/villages?q=enam+belas+ilir' >"$folder/page"
village=$(field village)
there "the village Enam-belas Ilir" "$village"
nik=$(nik)
get agent /agent/register >"$folder/page"
grep -q "value=\"${campaign##*/}\"" "$folder/page" || differs "the agent does not see the campaign"
registered=$(send agent /agent/register --data-urlencode "form=$(field form)" \
    --data-urlencode "campaign=${campaign##*/}" --data-urlencode kind=NIK \
    --data-urlencode "nik=$nik" --data-urlencode "name=Siti Maimunah" \
    --data-urlencode "phone=0812 3456 7890" --data-urlencode "village=$village" \
    --data-urlencode occupation=MARKET_TRADER --data-urlencode income=1.500.000 \
    --data-urlencode jht=yes --data-urlencode months=1)
get agent "/${registered#"$site/"}" >"$folder/page"
code=$(sed -n 's/.*data-code="\([0-9]\{12\}\)".*/\1/p' "$folder/page")
kpj=$(marked kpj)
activation=$(marked activation)
there "the payment code" "$code"
there "her membership number" "$kpj"
there "her activation code" "$activation"
step 2 "the agent registered a trader: member $kpj, to pay $(marked bill-total) with the code $code"

# ---------------------------------------------------------------------------------------------
"$payung" bank pay "$code" --port "$port" --twice >"$folder/paid" ||
    differs "the bank could not pay: $(tr -d '\n' <"$folder/paid")"
grep -q '"paid" : true' "$folder/paid" || differs "the bank's report does not say paid"
step 3 "the bank paid the code by SNAP, and was refused when it paid again"

# ---------------------------------------------------------------------------------------------
get "$kpj" /activate >"$folder/page"
send "$kpj" /activate --data-urlencode "username=$kpj" --data-urlencode "code=$activation" \
    --data-urlencode "password=rahasia-$activation" >"$folder/to"
log_in "$kpj" "rahasia-$activation"
get "$kpj" '/member?lang=id' >"$folder/page"
# JHT of the self-employed: 2 % of the base of her income, Rp1.600.000 (PP 46/2015).
same "her savings" Rp32.000 "$(marked balance)"
step 4 "the money is in the funds: her JHT savings are $(marked balance)"

# ---------------------------------------------------------------------------------------------
grep -q 'data-protection="active"' "$folder/page" || differs "her page does not say protected"
card=$(sed -n 's/.*data-card[^>]*href="\([^"]*\)".*/\1/p' "$folder/page" | head -n 1)
there "the address of her card" "$card"
get anybody "/${card#"$site/"}" >"$folder/page"
grep -q 'data-protection="active"' "$folder/page" || differs "her card does not say protected"
if grep -q Siti "$folder/page"; then differs "her card tells her name to anybody"; fi
get agent "/${registered#"$site/"}" >"$folder/page"
mine=$(sed -n 's/.*href="\(\/agent\/members\/[^"]*\)".*/\1/p' "$folder/page" | head -n 1)
there "the way to her page among the agent's members" "$mine"
get agent "$mine" >"$folder/page"
grep -q 'data-protection="active"' "$folder/page" || differs "the agent's page of her does not say protected"
step 5 "she sees herself protected; so does her agent, and who scans her card, without her name"

# ---------------------------------------------------------------------------------------------
get head "$campaign" >"$folder/page"
same "registrations under the campaign" 1 "$(marked registrations)"
same "paying members under the campaign" 1 "$(marked paying)"
same "cost of a paying member" Rp750.000 "$(marked cost-per-paying)"
step 6 "the head of office sees one more registration and one more paying member, at $(marked cost-per-paying)"
