/* A shared library: an ELF file that is no kernel module. */
int fixture_answer(void) { return 42; }
