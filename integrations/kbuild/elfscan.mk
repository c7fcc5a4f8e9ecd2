# kbuild: modules_install that strips without harm, for modules outside of the
# kernel's tree. In the module's Makefile:
#
#   include /usr/share/elfscan/integrations/kbuild/elfscan.mk
#
# then: make elfscan-modules_install [KERNEL_SOURCE=...] [INSTALL_MOD_PATH=...]
#
# In the kernel's own tree: make modules_install INSTALL_MOD_STRIP=1 STRIP="elfscan strip"

KERNEL_SOURCE ?= /lib/modules/$(shell uname -r)/build

.PHONY: elfscan-modules_install
elfscan-modules_install:
	$(MAKE) -C $(KERNEL_SOURCE) M=$(CURDIR) modules_install INSTALL_MOD_STRIP=1 STRIP="elfscan strip"
