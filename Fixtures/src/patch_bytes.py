"""Replace bytes in a file, keeping its length: patch_bytes.py FILE TEXT HEX."""

import sys


def main():
    path, text, replacement = sys.argv[1], sys.argv[2].encode(), bytes.fromhex(sys.argv[3])
    with open(path, "rb") as file:
        content = file.read()
    if len(text) != len(replacement) or text not in content:
        sys.exit(f"patch_bytes.py: {path} has no {text!r}, or the lengths differ")
    with open(path, "wb") as file:
        file.write(content.replace(text, replacement))


main()
