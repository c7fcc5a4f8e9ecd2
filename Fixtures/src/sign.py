"""Append a kernel module signature to a file: sign.py MODULE PKCS7 OUTPUT."""

import struct
import sys

MARKER = b"~Module signature appended~\n"
PKEY_ID_PKCS7 = 2


def main():
    module, signature, output = sys.argv[1:]
    with open(module, "rb") as file:
        content = file.read()
    with open(signature, "rb") as file:
        pkcs7 = file.read()
    # algo, hash, id_type, signer_len, key_id_len, three bytes of padding, sig_len
    trailer = struct.pack(">BBBBB3xI", 0, 0, PKEY_ID_PKCS7, 0, 0, len(pkcs7))
    with open(output, "wb") as file:
        file.write(content + pkcs7 + trailer + MARKER)


main()
