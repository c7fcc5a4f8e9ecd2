/*
 * Loads a module with one call of init_module, and prints "0" or the error by name: insmod tries in two ways, and says only
 * what the second met with. Static, for a machine that has nothing else.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int count, char **arguments)
{
	FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
	long size;
	char *bytes;

	if (!file || fseek(file, 0, SEEK_END) || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) ||
	    !(bytes = malloc(size + 1)) || fread(bytes, 1, size, file) != (size_t)size) {
		printf("unreadable\n");
		return 2;
	}
	if (syscall(SYS_init_module, bytes, (unsigned long)size, "")) {
		printf("%s\n", strerrorname_np(errno) ?: "unnamed");
		return 1;
	}
	printf("0\n");
	return 0;
}
