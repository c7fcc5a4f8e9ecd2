/* What a kernel module needs from its headers, without any kernel headers.
 *
 * MODULE_NAME comes from the command line (-DMODULE_NAME=\"...\"); it reaches
 * .modinfo and struct module only, so every fixture shares the same sources. */
#ifndef ELFSCAN_FIXTURE_MODULE_H
#define ELFSCAN_FIXTURE_MODULE_H

#ifndef MODULE_NAME
#error "define MODULE_NAME"
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef __SIZE_TYPE__ size_t;

/* Provided by the kernel: undefined in the module. */
int _printk(const char *format, ...);
void *__kmalloc_noprof(size_t size, unsigned int flags);
void kfree(const void *pointer);

/* Provided by the C++ half, where a fixture has one. */
int display_probe(int connectors);

#ifdef __cplusplus
}
#endif

#define SECTION(name) __attribute__((section(name)))
#define USED __attribute__((used))
#define NOINLINE __attribute__((noinline))

#endif
