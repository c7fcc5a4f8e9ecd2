"""Put the bitcode wrapper header before raw bitcode: wrap_bitcode.py INPUT OUTPUT."""

import struct
import sys

MAGIC = 0x0B17C0DE
CPU_TYPE_X86_64 = 0x01000007


def main():
    source, output = sys.argv[1:]
    with open(source, "rb") as file:
        bitcode = file.read()
    header = struct.pack("<5I", MAGIC, 0, 20, len(bitcode), CPU_TYPE_X86_64)
    with open(output, "wb") as file:
        file.write(header + bitcode + bytes(-len(header + bitcode) % 16))


main()
