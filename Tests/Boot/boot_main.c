// SPDX-License-Identifier: GPL-2.0
/*
 * The half in C: calls functions through tables and says which one ran. Has of everything that a module's loader gives
 * meaning to: a parameter, an export, data for each processor, data that is read-only after the start, a static branch.
 */
#define pr_fmt(text) KBUILD_MODNAME ": " text
#include <linux/jump_label.h>
#include <linux/module.h>
#include <linux/percpu.h>

void boot_ran(const char *expected, const char *ran);
void boot_classes(void);
void __cxa_pure_virtual(void);
int boot_exported(int number);

static int calls, wrong;

noinline void boot_ran(const char *expected, const char *ran)
{
	calls++;
	if (!strcmp(expected, ran))
		return;
	wrong++;
	pr_info("WRONG expected %s, ran %s\n", expected, ran);
}

/* What C++ puts into the slots of functions that a class leaves to others. */
void __cxa_pure_virtual(void)
{
	boot_ran("anything else", "__cxa_pure_virtual");
}

static int level = 3;
module_param(level, int, 0444);
static DEFINE_PER_CPU(int, boot_count);
static DEFINE_STATIC_KEY_FALSE(boot_key);
static int sealed __ro_after_init = 7;

struct operation {
	const char *name;
	const char *(*run)(void);
};

static noinline const char *c_open(void)
{
	return "c_open";
}

static noinline const char *c_close(void)
{
	return "c_close";
}

static const struct operation table[] = { { "c_open", c_open }, { "c_close", c_close } };
/* Volatile, or the compiler would call the functions themselves. */
static const struct operation *volatile operations = table;

/* Not in the code for the start, whose branches 5.10 leaves as they are. */
static noinline const char *branch(void)
{
	return static_branch_unlikely(&boot_key) ? "branch" : "no branch";
}

int boot_exported(int number)
{
	return number + level;
}
EXPORT_SYMBOL_GPL(boot_exported);

static int __init boot_init(void)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(table); i++)
		boot_ran(operations[i].name, operations[i].run());
	this_cpu_inc(boot_count);
	static_branch_enable(&boot_key);
	boot_ran("branch", branch());
	sealed = 8;
	boot_classes();
	pr_info("SUMMARY %d calls, %d wrong, level %d, count %d, sealed %d\n", calls, wrong, level,
		this_cpu_read(boot_count), sealed);
	return 0;
}

static void __exit boot_exit(void)
{
	pr_info("bye\n");
}

module_init(boot_init);
module_exit(boot_exit);
MODULE_DESCRIPTION("ElfScan: which functions run");
MODULE_LICENSE("GPL");
