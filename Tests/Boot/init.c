/*
 * The first and only program of the machine: loads each module of /modules with one call of init_module, says in the
 * kernel's log what came of it and what is there to be seen of the module, and switches the machine off. scripts/e2e-boot
 * reads the lines that begin with "@@". It does without a C library, which need not be there for each processor.
 */
#if defined(__x86_64__)
enum { READ = 0, WRITE = 1, CLOSE = 3, SEEK = 8, MAP = 9, LOG = 103, MOUNT = 165, REBOOT = 169, INIT_MODULE = 175,
       DELETE_MODULE = 176, ENTRIES = 217, OPEN = 257 };
#elif defined(__aarch64__)
enum { MOUNT = 40, OPEN = 56, CLOSE = 57, ENTRIES = 61, SEEK = 62, READ = 63, WRITE = 64, INIT_MODULE = 105,
       DELETE_MODULE = 106, LOG = 116, REBOOT = 142, MAP = 222 };
#endif

/* What the kernel answers; an error is its number, negative. */
static long ask(long number, const void *first, const void *second, long third, long fourth, long fifth, long sixth)
{
#if defined(__x86_64__)
	register long r10 __asm__("r10") = fourth, r8 __asm__("r8") = fifth, r9 __asm__("r9") = sixth;

	__asm__ volatile("syscall" : "+a"(number) : "D"(first), "S"(second), "d"(third), "r"(r10), "r"(r8), "r"(r9)
			 : "rcx", "r11", "memory");
	return number;
#elif defined(__aarch64__)
	register long x8 __asm__("x8") = number, x0 __asm__("x0") = (long)first, x1 __asm__("x1") = (long)second;
	register long x2 __asm__("x2") = third, x3 __asm__("x3") = fourth, x4 __asm__("x4") = fifth, x5 __asm__("x5") = sixth;

	__asm__ volatile("svc 0" : "+r"(x0) : "r"(x8), "r"(x1), "r"(x2), "r"(x3), "r"(x4), "r"(x5) : "memory");
	return x0;
#endif
}

/* A path or a line in the making. */
static char line[4096];
static long used;

static void add(const char *text)
{
	for (; *text && used < (long)sizeof(line) - 1; text++)
		line[used++] = *text;
	line[used] = 0;
}

static void add_number(long number, int digits)
{
	char text[24];
	int at = sizeof(text) - 1;

	text[at] = 0;
	for (; number || digits > 0; number /= 10, digits--)
		text[--at] = '0' + number % 10;
	add(text + at);
}

static const char *path(const char *folder, const char *name, const char *rest)
{
	used = 0;
	add(folder);
	add(name);
	add(rest);
	return line;
}

static long open(const char *name, long flags)
{
	return ask(OPEN, (void *)-100, name, flags, 0, 0, 0);
}

static int log;

static void say(const char *what, const char *text)
{
	used = 0;
	add("@@ ");
	add(what);
	add(text);
	ask(WRITE, (void *)(long)log, line, used, 0, 0, 0);
}

/* What a file begins with, up to an end; "" where there is none. */
static char text[1024];

static const char *beginning(const char *name, char end)
{
	long file = open(name, 0), size = file < 0 ? 0 : ask(READ, (void *)file, text, sizeof(text) - 1, 0, 0, 0), at = 0;

	if (file >= 0)
		ask(CLOSE, (void *)file, 0, 0, 0, 0, 0);
	while (at < size && text[at] != end)
		at++;
	text[at] = 0;
	return text;
}

/* The names in a folder, with blanks between. */
static const char *names_in(const char *folder)
{
	static char entries[4096];
	long file = open(folder, 0), size = file < 0 ? 0 : ask(ENTRIES, (void *)file, entries, sizeof(entries), 0, 0, 0), at;
	long filled = 0;

	for (at = 0; at < size; at += *(unsigned short *)(entries + at + 16)) {
		const char *name = entries + at + 19;

		for (; *name && *name != '.' && filled < (long)sizeof(text) - 2; name++)
			text[filled++] = *name;
		text[filled++] = ' ';
	}
	text[filled] = 0;
	if (file >= 0)
		ask(CLOSE, (void *)file, 0, 0, 0, 0, 0);
	return text;
}

static void look_at(const char *name)
{
	long file;

	say("SEEN core ", beginning(path("/sys/module/", name, "/coresize"), '\n'));
	say("SEEN taint ", beginning(path("/sys/module/", name, "/taint"), '\n'));
	say("SEEN parameters ", names_in(path("/sys/module/", name, "/parameters")));
	file = open(path("/sys/kernel/btf/", name, ""), 0);
	say("SEEN btf ", file < 0 ? "no" : "yes");
	if (file >= 0)
		ask(CLOSE, (void *)file, 0, 0, 0, 0, 0);
}

static void load(long file, const char *number)
{
	static char name[128];
	long size = ask(SEEK, (void *)file, 0, 2, 0, 0, 0), result, at;
	/* For reading, and private. */
	long bytes = ask(MAP, 0, (void *)size, 1, 2, file, 0);

	say("BEGIN ", number);
	result = bytes < 0 && bytes > -4096 ? bytes : ask(INIT_MODULE, (void *)bytes, (void *)size, (long)"", 0, 0, 0);
	used = 0;
	add_number(-result, 1);
	for (at = 0; at <= used; at++)
		name[at] = line[at];
	say("RESULT ", name);
	/* The newest comes first. */
	beginning("/proc/modules", ' ');
	for (at = 0; (name[at] = text[at]) && at < (long)sizeof(name) - 2; at++)
		;
	name[at] = 0;
	if (name[0]) {
		look_at(name);
		if (ask(DELETE_MODULE, name, (void *)0x800, 0, 0, 0, 0))
			say("STAYS ", number);
	}
	say("END ", number);
}

#if defined(__x86_64__)
__attribute__((force_align_arg_pointer))
#endif
void _start(void)
{
	static char number[8];
	long file, at, count;

	ask(MOUNT, "proc", "/proc", (long)"proc", 0, 0, 0);
	ask(MOUNT, "sys", "/sys", (long)"sysfs", 0, 0, 0);
	ask(MOUNT, "dev", "/dev", (long)"devtmpfs", 0, 0, 0);
	/* Only now is all of the log wanted on the console, which is slow. */
	ask(LOG, (void *)8, 0, 8, 0, 0, 0);
	log = open("/dev/kmsg", 1);
	say("READY ", beginning("/proc/sys/kernel/osrelease", '\n'));
	for (count = 0;; count++) {
		used = 0;
		add_number(count, 4);
		for (at = 0; at <= used; at++)
			number[at] = line[at];
		file = open(path("/modules/", number, ".ko"), 0);
		if (file < 0)
			break;
		load(file, number);
		ask(CLOSE, (void *)file, 0, 0, 0, 0, 0);
	}
	say("DONE", "");
	ask(REBOOT, (void *)0xfee1deadL, (void *)672274793L, 0x4321fedc, 0, 0, 0);
	for (;;)
		;
}
