// What C can make a compiler write: compiled in many ways by scripts/e2e-world. No headers, for any machine.

typedef int (*callback)(int);

int tentative[64];
int exported = 5;
static int hidden_state;
static const char *const names[] = {"one", "two", "three", "a longer string that others may share the end of"};
extern int elsewhere(int) __attribute__((weak));
extern int imported(const char *, int);

__attribute__((section(".init.text"), cold)) int start(int value) { return imported(names[value & 3], value); }
__attribute__((section(".modinfo"), used)) static const char license[] = "license=GPL";
__attribute__((section("__param"), used)) static int *const parameter = &exported;
__attribute__((aligned(64), section(".data..read_mostly"))) int seldom = 1;

static int add(int value) { return value + hidden_state++; }
static int subtract(int value) { return value - tentative[value & 63]; }
static const callback table[] = {add, subtract, imported == 0 ? add : subtract};
__attribute__((weak)) int overridden(int value) { return table[value & 1](value); }
extern int another_name(int) __attribute__((alias("overridden")));

int switched(int value) {
  switch (value) {
  case 0: return add(1);
  case 1: return imported("x", 1);
  case 2: return subtract(9);
  case 3: return start(4);
  case 4: return elsewhere ? elsewhere(2) : 0;
  case 5: return exported;
  case 6: return overridden(7);
  default: return value * 3;
  }
}

#ifdef WITH_THREADS
__thread int per_thread = 3;
int next(void) { return per_thread++; }
#endif
#ifdef WITH_ASSEMBLY
__asm__(".pushsection .discard.note, \"\"\n.long 1\n.popsection\n"
        ".pushsection __ex_table, \"a\"\n.balign 4\n.long switched - .\n.popsection\n"
        ".pushsection .note.elfscan, \"a\", %note\n.balign 4\n.long 4, 4, 1\n.asciz \"esc\"\n.long 7\n.popsection\n");
#endif
