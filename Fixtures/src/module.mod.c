/* What modpost generates for a module: .modinfo, __versions, struct module. */
#include "module.h"

#define JOIN2(a, b) a##b
#define JOIN(a, b) JOIN2(a, b)
#define MODULE_INFO(text) \
    static const char JOIN(modinfo_, __COUNTER__)[] SECTION(".modinfo") USED \
        __attribute__((aligned(1))) = text

MODULE_INFO("license=GPL");
MODULE_INFO("author=The ElfScan contributors");
MODULE_INFO("description=ElfScan fixture " MODULE_NAME);
MODULE_INFO("version=1.0");
MODULE_INFO("srcversion=0123456789ABCDEF0123456");
MODULE_INFO("depends=video");
MODULE_INFO("retpoline=Y");
MODULE_INFO("name=" MODULE_NAME);
MODULE_INFO("vermagic=6.12.9-fixture SMP preempt mod_unload modversions ");

struct symbol_version {
    unsigned long crc;
    char name[64 - sizeof(unsigned long)];
};

static const struct symbol_version versions[] SECTION("__versions") USED = {
    { 0x4d3d2c1bul, "module_layout" },
    { 0x92997ed8ul, "_printk" },
    { 0x037a0cbaul, "kfree" },
    { 0x7c9a1f30ul, "__kmalloc_noprof" },
};

/* Offsets as on a 64-bit kernel; the rest of struct module stays zero. */
struct module {
    int state;
    void *list[2];
    char name[64 - sizeof(unsigned long)];
    unsigned char attributes[240];
    int (*init)(void);
    unsigned char layout[304];
    void (*exit)(void);
    unsigned char rest[64];
} __attribute__((aligned(64)));

int init_module(void);
void cleanup_module(void);

USED SECTION(".gnu.linkonce.this_module") struct module __this_module = {
    .name = MODULE_NAME,
    .init = init_module,
    .exit = cleanup_module,
};
