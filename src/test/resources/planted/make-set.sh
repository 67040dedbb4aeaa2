#!/bin/sh
# Makes the planted pictures that set.json describes, and says which could not be made.
#
#   make-set.sh REPOSITORY MEDIA OUT [SHEETS]
#
# REPOSITORY  root of this repository (for examples/photos)
# MEDIA       the shared media folder (for photos/, pairs/, video/)
# OUT         where the pictures go
# SHEETS      where contact sheets go (30 pictures each, in the order of set.json); none without it
#
# A picture that is already in OUT is not made again. Needs ffmpeg and jq.
set -eu
if [ $# -lt 3 ]; then
    sed -n '2,11s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
repo=$1 media=$2 out=$3 sheets=${4:-}
set_json=$(dirname "$0")/set.json
mkdir -p "$out"
count=$(jq length "$set_json")
failed=0
i=0
while [ "$i" -lt "$count" ]; do
    name=$(jq -r ".[$i].name" "$set_json")
    from=$(jq -r ".[$i].from" "$set_json")
    # The graphs hold line feeds (drawtext), so each is read by itself.
    graph=$(jq -r ".[$i].ffmpeg // \"null\"" "$set_json")
    quality=$(jq -r ".[$i].quality // 0" "$set_json")
    i=$((i + 1))
    [ -s "$out/$name" ] && continue
    set --
    case $from in
        lavfi:*) set -- -f lavfi -i "${from#lavfi:}" ;;
        examples/*) set -- -noautorotate -i "$repo/$from" ;;
        *) set -- -noautorotate -i "$media/$from" ;;
    esac
    set -- "$@" -map 0:v:0 -map_metadata -1 -frames:v 1 -vf "$graph"
    case $name in
        *.png) set -- "$@" -pix_fmt rgb24 ;;
        *) set -- "$@" -pix_fmt yuvj420p -q:v "$quality" ;;
    esac
    if ! nice -n 19 ffmpeg -nostdin -v error -y -threads 1 -filter_threads 1 "$@" -threads 1 "$out/$name" || [ ! -s "$out/$name" ]; then
        echo "not made: $name" >&2
        rm -f "$out/$name"
        failed=$((failed + 1))
    fi
done
echo "$((count - failed)) of $count made"
if [ -n "$sheets" ]; then
    mkdir -p "$sheets"
    i=0
    while [ "$i" -lt "$count" ]; do
        name=$(jq -r ".[$i].name" "$set_json")
        label=$(jq -r ".[$i] | \"\(.planted) \(.name)\"" "$set_json")
        cell=$(printf '%s/cell-%03d.png' "$sheets" "$i")
        i=$((i + 1))
        [ -s "$out/$name" ] || continue
        nice -n 19 ffmpeg -nostdin -v error -y -threads 1 -i "$out/$name" -frames:v 1 -vf "format=rgb24,scale=360:300:force_original_aspect_ratio=decrease,pad=360:330:(ow-iw)/2:0:gray,drawtext=font='DejaVu Sans':fontsize=20:x=4:y=304:text='$label'" "$cell"
    done
    nice -n 19 ffmpeg -nostdin -v error -y -threads 1 -pattern_type glob -i "$sheets/cell-*.png" -vf tile=6x5 "$sheets/sheet-%d.png"
    rm -f "$sheets"/cell-*.png
fi
[ "$failed" -eq 0 ]
