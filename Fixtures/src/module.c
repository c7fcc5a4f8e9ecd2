/* The C half of a module: entry points, an operations table, one export. */
#include "module.h"

struct operations {
    const char *name;
    int (*open)(int minor);
    int (*close)(int minor);
};

struct session {
    int minor;
    int uses;
    struct session *next;
};

static struct session *sessions;
static unsigned int session_count;
static int verbose = 1;

NOINLINE int fixture_open(int minor)
{
    struct session *session = __kmalloc_noprof(sizeof *session, 0xcc0);
    if (!session)
        return -12;
    session->minor = minor;
    session->uses = 1;
    session->next = sessions;
    sessions = session;
    session_count++;
    if (verbose)
        _printk("%s: opened minor %d\n", MODULE_NAME, minor);
    return 0;
}

NOINLINE int fixture_close(int minor)
{
    struct session **link = &sessions;
    while (*link) {
        struct session *session = *link;
        if (session->minor == minor) {
            *link = session->next;
            kfree(session);
            session_count--;
            return 0;
        }
        link = &session->next;
    }
    _printk("%s: minor %d was not open\n", MODULE_NAME, minor);
    return -22;
}

/* A table of function pointers that is in no COMDAT group. */
static const struct operations fixture_operations[] = {
    { "control", fixture_open, fixture_close },
    { "display", fixture_open, fixture_close },
};

const struct operations *volatile fixture_table USED = fixture_operations;

SECTION(".init.text") int init_module(void)
{
    int status = fixture_table[0].open(0);
#ifdef HAVE_DISPLAY
    if (!status)
        status = display_probe(3);
#endif
    return status;
}

SECTION(".exit.text") void cleanup_module(void)
{
    fixture_table[0].close(0);
}

/* EXPORT_SYMBOL_GPL(fixture_open), as place-relative references. */
__asm__(".section \"__ksymtab_strings\",\"aMS\",%progbits,1\n"
        "__kstrtab_fixture_open: .asciz \"fixture_open\"\n"
        "__kstrtabns_fixture_open: .asciz \"\"\n"
        ".previous\n"
        ".section \"___ksymtab_gpl+fixture_open\",\"a\"\n"
        ".balign 4\n"
        "__ksymtab_fixture_open:\n"
        ".long fixture_open - .\n"
        ".long __kstrtab_fixture_open - .\n"
        ".long __kstrtabns_fixture_open - .\n"
        ".previous\n");
