#!/bin/sh
# Rebuilds every fixture from src/ and shapes/*.yaml. The same tools give the
# same bytes, wherever the checkout is.
#
# Override any tool: CLANG, CLANGXX, LLD, YAML2OBJ, GCC, GXX, LD, AR, OPENSSL, PYTHON.
# Parts may be named: rebuild.sh [modules] [shapes] [recorded] [malformed]
set -eu
umask 022

here=$(cd "$(dirname "$0")" && pwd)
src=$here/src
out=$here/modules
export LC_ALL=C SOURCE_DATE_EPOCH=1700000000 ZERO_AR_DATE=1

fail() {
    echo "rebuild.sh: $*" >&2
    exit 1
}

# find_tool VARIABLE NAME: sets VARIABLE to NAME-19, else the newest NAME-N,
# else NAME, unless the caller has set it.
find_tool() {
    eval "chosen=\${$1-}"
    if [ -z "$chosen" ]; then
        for version in -19 -22 -21 -20 -18 -17 -16 ''; do
            if command -v "$2$version" >/dev/null 2>&1; then
                chosen=$2$version
                break
            fi
        done
    fi
    [ -n "$chosen" ] || fail "no $2 found; install it or set $1"
    command -v "$chosen" >/dev/null 2>&1 || fail "$1=$chosen is not an executable"
    eval "$1=\$chosen"
}

parts=${*:-modules shapes recorded malformed}
for part in $parts; do
    case $part in
    modules | shapes | recorded | malformed) ;;
    *) fail "unknown part $part (modules, shapes, recorded, malformed)" ;;
    esac
done

wants() {
    case " $parts " in
    *" $1 "*) return 0 ;;
    esac
    return 1
}

: "${PYTHON:=python3}"
command -v "$PYTHON" >/dev/null 2>&1 || fail "no $PYTHON found; set PYTHON"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' INT TERM

# --- compiled modules ------------------------------------------------------

common="-ffreestanding -fno-asynchronous-unwind-tables -fno-stack-protector
    -ffunction-sections -fdata-sections -fno-ident -Wall -Wextra"
kernel64="-fno-pic -mcmodel=kernel -mno-red-zone -mno-sse -fcf-protection=none"
cxxonly="-std=c++17 -fno-rtti -fno-exceptions -fno-threadsafe-statics -fcheck-new"

# compile COMPILER SOURCE OBJECT FLAGS...: no path of this machine gets into
# the object. Clang records its own command line with embedded bitcode and GCC
# its working directory with LTO, so prefix maps alone do not do.
compile() {
    compiler=$1 source=$2 object=$3
    shift 3
    case $compiler in
    "$CLANG" | "$CLANGXX")
        # shellcheck disable=SC2086
        (cd "$src" && "$compiler" -c -O1 -g1 $common -ffile-compilation-dir=/fixtures \
            "$@" "$source" -o "$object")
        ;;
    *)
        # shellcheck disable=SC2086
        (cd "$src" && PWD=/proc/self/cwd "$compiler" -c -O1 -g1 $common \
            -ffile-prefix-map=/proc/self/cwd=/fixtures -frandom-seed="$source" \
            "$@" "$source" -o "$object")
        ;;
    esac
}

# halves COMPILER NAME PREFIX FLAGS...: the two C objects every module has.
halves() {
    cc=$1 module=$2 prefix=$3
    shift 3
    compile "$cc" module.c "$work/$prefix.o" -DMODULE_NAME="\"$module\"" "$@"
    compile "$cc" module.mod.c "$work/$prefix.mod.o" -DMODULE_NAME="\"$module\"" "$@"
}

# relink NAME: links the two C halves alone, nothing merged.
relink() {
    "$LLD" -r --build-id=sha1 -T "$src/module-nomerge.lds" -o "$out/$1.ko" "$work/c.o" "$work/c.mod.o"
}

build_modules() {
    find_tool CLANG clang
    find_tool CLANGXX clang++
    find_tool LLD ld.lld
    : "${GCC:=gcc}" "${GXX:=g++}" "${LD:=ld}" "${AR:=ar}" "${OPENSSL:=openssl}"
    for tool in "$GCC" "$GXX" "$LD" "$AR" "$OPENSSL"; do
        command -v "$tool" >/dev/null 2>&1 || fail "no $tool found"
    done
    mkdir -p "$out"

    # Clang adds .llvm_addrsig unless told not to; addrsig.ko shows it alone.
    clang64="$kernel64 -fno-addrsig"

    # Clang objects, C++ with many groups: one set of objects, several links.
    for name in nvidia-shape merged-text-refused healthy force-group; do
        # shellcheck disable=SC2086
        halves "$CLANG" "$name" c $clang64 -DHAVE_DISPLAY
        # shellcheck disable=SC2086
        compile "$CLANGXX" display.cpp "$work/cxx.o" -DMODULE_NAME="\"$name\"" $clang64 $cxxonly
        script=module.lds flags=
        case $name in
        merged-text-refused) script='module-text.lds' ;;
        healthy) script='module-nomerge.lds' ;;
        force-group) flags=--force-group-allocation ;;
        esac
        "$LLD" -r --build-id=sha1 $flags -T "$src/$script" -o "$out/$name.ko" \
            "$work/c.o" "$work/cxx.o" "$work/c.mod.o"
    done

    # nvidia-shape once more, as after an update of the compiler: other code, other
    # numbers of sections and symbols, the same defects.
    mkdir -p "$here/rebuilt"
    # shellcheck disable=SC2086
    halves "$CLANG" nvidia-shape c $clang64 -O2 -DHAVE_DISPLAY
    # shellcheck disable=SC2086
    compile "$CLANGXX" display.cpp "$work/cxx.o" -O2 -DMODULE_NAME='"nvidia-shape"' $clang64 $cxxonly
    "$LLD" -r --build-id=sha1 -T "$src/module.lds" -o "$here/rebuilt/nvidia-shape.ko" \
        "$work/cxx.o" "$work/c.mod.o" "$work/c.o"

    # The smallest merged .text: two instances of one function template.
    # shellcheck disable=SC2086
    halves "$CLANG" merged-text c $clang64 -DHAVE_DISPLAY
    # shellcheck disable=SC2086
    compile "$CLANGXX" lanes.cpp "$work/cxx.o" -DMODULE_NAME='"merged-text"' $clang64 $cxxonly
    "$LLD" -r --build-id=sha1 -T "$src/module-text.lds" -o "$out/merged-text.ko" \
        "$work/c.o" "$work/cxx.o" "$work/c.mod.o"

    # One vtable: two relocation sections for .rodata, no shared group.
    # shellcheck disable=SC2086
    halves "$CLANG" silent c $clang64 -DHAVE_DISPLAY
    # shellcheck disable=SC2086
    compile "$CLANGXX" panel.cpp "$work/cxx.o" -DMODULE_NAME='"silent"' $clang64 $cxxonly
    "$LLD" -r --build-id=sha1 -T "$src/module.lds" -o "$out/silent.ko" \
        "$work/c.o" "$work/cxx.o" "$work/c.mod.o"

    # GCC and GNU ld, as most distributions build; then GCC objects with LLD.
    # shellcheck disable=SC2086
    halves "$GCC" gcc c $kernel64
    "$LD" -r --build-id=sha1 -T "$src/module-nomerge.lds" -o "$out/gcc.ko" "$work/c.o" "$work/c.mod.o"
    # shellcheck disable=SC2086
    halves "$GCC" gcc-cxx-lld c $kernel64 -DHAVE_DISPLAY
    # shellcheck disable=SC2086
    compile "$GXX" display.cpp "$work/cxx.o" -DMODULE_NAME='"gcc-cxx-lld"' $kernel64 $cxxonly
    "$LLD" -r --build-id=sha1 -T "$src/module.lds" -o "$out/gcc-cxx-lld.ko" \
        "$work/c.o" "$work/cxx.o" "$work/c.mod.o"

    # gcc.ko signed as scripts/sign-file does it. RSA and no signed attributes
    # (no signing time) give the same bytes on each run.
    "$OPENSSL" cms -sign -binary -noattr -nocerts -md sha256 -outform DER -in "$out/gcc.ko" \
        -signer "$src/signing-key.x509" -inkey "$src/signing-key.pem" -out "$work/signature.p7s"
    "$PYTHON" "$src/sign.py" "$out/gcc.ko" "$work/signature.p7s" "$out/signed.ko"
    # The same with sign-file -k: the key is named by its identifier.
    "$OPENSSL" cms -sign -binary -noattr -nocerts -keyid -md sha512 -outform DER -in "$out/gcc.ko" \
        -signer "$src/signing-key.x509" -inkey "$src/signing-key.pem" -out "$work/signature.p7s"
    "$PYTHON" "$src/sign.py" "$out/gcc.ko" "$work/signature.p7s" "$out/signed-keyid.ko"

    # LLVM and GCC metadata.
    # shellcheck disable=SC2086
    halves "$CLANG" addrsig c $kernel64 -faddrsig
    relink addrsig
    # shellcheck disable=SC2086
    halves "$CLANG" embed-bitcode c $clang64 -Xclang -fembed-bitcode=all
    relink embed-bitcode
    # shellcheck disable=SC2086
    halves "$CLANG" fatlto c $clang64 -flto -ffat-lto-objects
    "$LD" -r -T "$src/module-nomerge.lds" -o "$out/fatlto.ko" "$work/c.o" "$work/c.mod.o"
    # shellcheck disable=SC2086
    compile "$CLANG" module.c "$out/bitcode.ko" -DMODULE_NAME='"bitcode"' $clang64 -flto=thin
    "$PYTHON" "$src/wrap_bitcode.py" "$out/bitcode.ko" "$out/bitcode-wrapper.bin"
    # shellcheck disable=SC2086
    halves "$GCC" gcc-lto c $kernel64 -flto -ffat-lto-objects
    "$LD" -r -T "$src/module-nomerge.lds" -o "$out/gcc-lto.ko" "$work/c.o" "$work/c.mod.o"

    # Build notes, one for each section of code, with relocations.
    # shellcheck disable=SC2086
    halves "$GCC" build-notes c $kernel64 -Wa,--generate-missing-build-notes=yes
    "$LD" -r --build-id=sha1 -T "$src/module-nomerge.lds" -o "$out/build-notes.ko" "$work/c.o" "$work/c.mod.o"

    # Other machines.
    halves "$CLANG" arm64 c --target=aarch64-linux-gnu -fno-pic -mgeneral-regs-only -fno-addrsig
    relink arm64
    halves "$CLANG" i386 c --target=i386-linux-gnu -fno-pic -mno-sse -fcf-protection=none -fno-addrsig
    relink i386
    halves "$CLANG" powerpc c --target=powerpc-linux-gnu -fno-pic -msoft-float -fno-addrsig
    relink powerpc
    halves "$CLANG" powerpc64 c --target=powerpc64-linux-gnu -mabi=elfv2 -fno-pic -fno-addrsig
    relink powerpc64

    # Not kernel modules.
    compile "$CLANG" executable.c "$work/executable.o" -fno-pic -fno-addrsig
    "$LLD" -static --build-id=none -o "$out/executable" "$work/executable.o"
    compile "$CLANG" library.c "$work/library.o" -fpic -fno-addrsig
    "$LLD" -shared --build-id=none -o "$out/library.so" "$work/library.o"
    rm -f "$out/archive.a"
    (cd "$work" && "$AR" rcD "$out/archive.a" library.o)

    chmod 644 "$out"/*
}

# --- one ELF feature each --------------------------------------------------

build_shapes() {
    find_tool YAML2OBJ yaml2obj
    rm -f "$here"/shapes/*.ko
    for source in "$here"/shapes/*.yaml; do
        "$YAML2OBJ" "$source" -o "${source%.yaml}.ko" || fail "$source does not build"
    done
    # YAML is UTF-8, so this name comes in afterwards.
    "$PYTHON" "$src/patch_bytes.py" "$here/shapes/name-invalid-utf8.ko" INVALID fffec0afeda080
    chmod 644 "$here"/shapes/*.ko
}

# --- what releases that no distribution packages did -----------------------

build_recorded() {
    find_tool YAML2OBJ yaml2obj
    rm -f "$here"/recorded/*.ko
    for source in "$here"/recorded/*.yaml; do
        "$YAML2OBJ" "$source" -o "${source%.yaml}.ko" || fail "$source does not build"
    done
    chmod 644 "$here"/recorded/*.ko
}

# --- broken files ----------------------------------------------------------

build_malformed() {
    mkdir -p "$here/malformed"
    rm -f "$here"/malformed/*.ko
    "$PYTHON" "$src/malform.py" "$here/shapes/plain.ko" "$out/signed.ko" "$here/malformed"
    chmod 644 "$here"/malformed/*.ko
}

if wants modules; then build_modules; fi
if wants shapes; then build_shapes; fi
if wants recorded; then build_recorded; fi
if wants malformed; then build_malformed; fi
