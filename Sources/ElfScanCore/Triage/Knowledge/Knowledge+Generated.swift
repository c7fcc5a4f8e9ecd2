// Written by `make generate` from docs/causes; do not edit.
// swift-format-ignore-file

extension Knowledge {
  /// What is written in docs/causes.
  package static let builtIn = Knowledge.of(
    pages: [page0, page1, page2, page3, page4, page5, page6, page7, page8, page9, page10, page11, page12, page13, page14, page15, page16, page17, page18, page19, page20, page21, page22, page23, page24, page25, page26, page27, page28, page29, page30, page31, page32, page33, page34, page35, page36, page37, page38, page39, page40, page41, page42, page43, page44, page45, page46, page47, page48, page49, page50, page51, page52, page53, page54, page55, page56, page57, page58, page59, page60, page61],
    sharedLines: sharedLinesOfAll, packagers: everyPackager,
    translations: TranslatedMessage.all(translationTable))

  private static let sharedLinesOfAll: [String: String] = [
    #"build-log"#: #"The whole log of the build, above all its first error."#,
    #"collect"#: #"The file that `elfscan triage --collect > machine.txt` writes on that machine."#,
    #"elfscan-strip"#: #"Where the module has to be stripped: `elfscan strip --strip-debug MODULE.ko` on the unstripped module. It runs no other stripper, and compares the result before it replaces the module."#,
    #"kernel-compiler"#: #"Build with the compiler of the kernel. Kernel by Clang: install clang, lld and llvm, and `make -C /lib/modules/KERNEL/build M=$PWD LLVM=1 modules`."#,
    #"llvm-tools"#: #"Built by kbuild: `make LLVM=1`, or `STRIP=llvm-strip OBJCOPY=llvm-objcopy`, so that no GNU tool rewrites it."#,
    #"lto-configuration"#: #"Whether the kernel has CONFIG_LTO_CLANG_THIN or _FULL."#,
    #"rebuild"#: #"Build the module again for the kernel that runs, with the headers of exactly `uname -r`."#,
    #"unstripped"#: #"The module as it was before strip, and what `elfscan check MODULE.ko` says of it."#,
    #"without-btf"#: #"A module: leave the step out, which costs no more than BPF's view of its types: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#,
    #"without-strip"#: #"A working module today: have the build leave the module as it is (kbuild: no `INSTALL_MOD_STRIP`), install it again, and make the initramfs again. `elfscan check --for kbuild MODULE.ko` has the whole recipe; it knows dkms, rpm, debian, arch, gentoo, nix, yocto and buildroot too."#,]

  private static let everyPackager: [Packager] = [
    Packager(#"DKMS"#, seenBy: [#"make.log for "#, #"dkms: dkms-"#, #"dkms add "#, #"dkms build "#, #"dkms install "#, #"dkms autoinstall"#, #"/var/lib/dkms/"#, #"header_postinst.d/dkms"#, #"dkms: running"#, #"--kernelsourcedir"#, #"/usr/sbin/dkms"#, #"Building initial module"#, #"DKMS: build completed"#, #"DKMS: add completed"#, #"Bad return status for module build"#, #"DKMS tree"#], lines: [
      #"build-log"#: #"The whole make.log: `/var/lib/dkms/PACKAGE/VERSION/build/make.log`, above all its first error."#,
      #"kernel-compiler"#: #"Build with the compiler of the kernel. Kernel by Clang: install clang, lld and llvm (DKMS from 3.0.11 on then sets `LLVM=1` by itself). Older: in /etc/dkms/PACKAGE.conf, `MAKE[0]="make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build LLVM=1"`; then `dkms build --force PACKAGE/VERSION`."#,
      #"llvm-tools"#: #"With DKMS: `STRIP[0]="no"` in /etc/dkms/PACKAGE.conf, and `LLVM=1 OBJCOPY=llvm-objcopy` behind make in its MAKE[0] (`elfscan check --for dkms MODULE.ko` prints the lines). DKMS 3.2 takes llvm-strip by itself, if a program `clang` is on PATH."#,
      #"rebuild"#: #"Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."#,
      #"unstripped"#: #"The module as it was before strip (DKMS: built with `STRIP[0]="no"`; it is then below /var/lib/dkms/PACKAGE/VERSION/KERNEL), and what `elfscan check MODULE.ko` says of it."#,
      #"without-btf"#: #"Leave the step out; in /etc/dkms/PACKAGE.conf: `MAKE[0]="make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build CONFIG_DEBUG_INFO_BTF_MODULES="`; then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."#,
      #"without-strip"#: #"A working module today, with DKMS: put `STRIP[0]="no"` into /etc/dkms/PACKAGE.conf, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`, and make the initramfs again. The whole recipe: `elfscan check --for dkms MODULE.ko`."#,]),
    Packager(#"akmods"#, seenBy: [#"akmodsbuild"#, #"akmods: "#, #"/usr/src/akmods/"#, #"/var/cache/akmods"#, #"Checking kmods exist for"#], lines: [
      #"build-log"#: #"The whole log below /var/cache/akmods/ (its name ends in .failed.log), above all its first error."#,
      #"rebuild"#: #"Build the module again for the kernel that runs: install kernel-devel of exactly `uname -r`, then `akmods --force --rebuild --kernels KERNEL`."#,
      #"unstripped"#: #"The module as it was before strip (akmods: with `%__strip /bin/true`), what `elfscan check MODULE.ko` says of it, and the log below /var/cache/akmods/."#,
      #"without-strip"#: #"A working module today, with akmods, which builds an RPM: let brp-strip do nothing, by a file /etc/rpm/macros.no-strip with the line `%__strip /bin/true`; then `akmods --force --rebuild --kernels KERNEL`, and make the initramfs again. That file counts for every RPM that is built on the machine. The whole recipe: `elfscan check --for rpm MODULE.ko`."#,]),
    Packager(#"Yocto (BitBake)"#, seenBy: [#"exec_func_python() autogenerated"#, #"split_kernel_module_packages"#, #".bb:do_compile"#, #".bb:do_package"#, #".bb, do_"#, #"do_package: "#, #"do_rootfs"#, #"log.do_compile"#, #"log.do_package"#, #"tmp/work/"#, #"tmp-glibc/work/"#, #"BB_NUMBER_THREADS"#, #"bitbake "#, #"poky-linux-"#], lines: [
      #"build-log"#: #"The whole log.do_compile (or of the task that failed), below `temp/` in the recipe's work folder."#,
      #"llvm-tools"#: #"With BitBake: `STRIP = "llvm-strip"` and `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"` in the recipe of the module (of a kernel: KERNEL_STRIP), and `HOSTTOOLS += "llvm-strip"` in conf/local.conf."#,
      #"rebuild"#: #"Build the module again with the kernel of the image: `bitbake -c cleansstate virtual/kernel RECIPE`, then the image."#,
      #"unstripped"#: #"The module as it is after do_install, below `image/` in the recipe's work folder, and what `elfscan check MODULE.ko` says of it; not the one below `package/`."#,
      #"without-btf"#: #"Leave the step out: `EXTRA_OEMAKE:append = " CONFIG_DEBUG_INFO_BTF_MODULES="` in the recipe of the module."#,
      #"without-strip"#: #"A working module today, with BitBake: in the recipe of the module, or a .bbappend, `INHIBIT_PACKAGE_STRIP = "1"` and `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"`; splitting off debugging information rewrites modules too. Then `bitbake -c cleansstate RECIPE` and `bitbake RECIPE`. The whole recipe: `elfscan check --for yocto MODULE.ko`."#,]),
    Packager(#"Buildroot"#, seenBy: [#".stamp_built"#, #".stamp_installed"#, #".stamp_target_installed"#, #".stamp_configured"#, #"buildroot/"#, #"/buildroot-"#, #"-buildroot-linux-"#], lines: [
      #"build-log"#: #"What `make V=1` prints, above all its first error."#,
      #"llvm-tools"#: #"With Buildroot: `LINUX_MAKE_FLAGS += STRIP=llvm-strip OBJCOPY=llvm-objcopy` in external.mk of a br2-external tree."#,
      #"rebuild"#: #"Build kernel and module again: remove their folders below output/build, then `make`."#,
      #"without-btf"#: #"Leave the step out: `LINUX_MAKE_FLAGS += CONFIG_DEBUG_INFO_BTF_MODULES=` in external.mk of a br2-external tree."#,
      #"without-strip"#: #"A working module today, with Buildroot: `LINUX_MAKE_FLAGS += INSTALL_MOD_STRIP=` in external.mk of a br2-external tree (for one package: `FOO_MODULE_MAKE_OPTS += INSTALL_MOD_STRIP=`), then `make linux-reinstall` or `make FOO-reinstall`, and `make`. The whole recipe: `elfscan check --for buildroot MODULE.ko`."#,]),
    Packager(#"Nix"#, seenBy: [#"/nix/store/"#, #"nixos-rebuild"#, #"nix-build"#, #"nix build "#, #"builder for '"#], lines: [
      #"build-log"#: #"What `nix log` prints for the .drv that the message names, above all its first error."#,
      #"kernel-compiler"#: #"Build with the compiler of the kernel: take the package out of the same set as the kernel, `config.boot.kernelPackages.PACKAGE`."#,
      #"llvm-tools"#: #"With Nix: `dontStrip = true`, and `makeFlags` with `INSTALL_MOD_STRIP=1` and llvm-strip as STRIP, in `overrideAttrs` of the package (`elfscan check --for nix MODULE.ko` prints it)."#,
      #"rebuild"#: #"Build the module again out of the same set as the kernel: `config.boot.kernelPackages.PACKAGE`, then `nixos-rebuild boot`, and reboot."#,
      #"unstripped"#: #"The module with `dontStrip = true`, and what `elfscan check MODULE.ko` says of it."#,
      #"without-btf"#: #"Leave the step out: `"CONFIG_DEBUG_INFO_BTF_MODULES="` in `makeFlags`, by `overrideAttrs` of the package."#,
      #"without-strip"#: #"A working module today, with Nix: `PACKAGE.overrideAttrs (old: { dontStrip = true; })` in an overlay, then `nixos-rebuild boot`. The whole recipe: `elfscan check --for nix MODULE.ko`."#,]),
    Packager(#"Portage"#, seenBy: [#"/var/tmp/portage/"#, #">>> Emerging ("#, #"::gentoo"#, #"(compile phase)"#, #"(install phase)"#, #"linux-mod-r1"#, #"ebuild.sh"#, #"package.use/"#], lines: [
      #"build-log"#: #"The whole build.log, below `temp/` in the package's folder of /var/tmp/portage, above all its first error."#,
      #"kernel-compiler"#: #"Build with the compiler of the kernel: linux-mod-r1.eclass sees a kernel by Clang in /usr/src/linux/.config, and needs llvm-core/clang and llvm-core/lld installed."#,
      #"llvm-tools"#: #"With Portage: `KERNEL_STRIP="llvm-strip"` and `KERNEL_OBJCOPY="llvm-objcopy"` in /etc/portage/make.conf."#,
      #"rebuild"#: #"Build the module again for the kernel that /usr/src/linux points to: `emerge --oneshot @module-rebuild`."#,
      #"without-btf"#: #"Leave the step out: `MODULES_EXTRA_EMAKE="CONFIG_DEBUG_INFO_BTF_MODULES="` in /etc/portage/make.conf."#,
      #"without-strip"#: #"A working module today, with Portage: `CATEGORY/PACKAGE -strip` in /etc/portage/package.use/modules, then `emerge --oneshot CATEGORY/PACKAGE`, and make the initramfs again. The whole recipe: `elfscan check --for gentoo MODULE.ko`."#,]),
    Packager(#"makepkg"#, seenBy: [#"==> Starting build()"#, #"==> Starting package()"#, #"==> Making package: "#, #"==> Tidying install"#, #"==> ERROR: A failure"#, #"failure occurred in build()"#, #"failure occurred in package()"#, #"==> Checking buildtime"#, #"makepkg -"#, #"PKGBUILD"#], lines: [
      #"build-log"#: #"The log that `makepkg --log` writes, above all its first error."#,
      #"llvm-tools"#: #"With makepkg: the line `strip() { llvm-strip "$@"; }` in PKGBUILD, `options=(!debug)`, and `LLVM=1` behind make."#,
      #"rebuild"#: #"Build the module again for the kernel that runs: update kernel and headers together (`pacman -Syu`), then `makepkg --force --install`."#,
      #"unstripped"#: #"The module below `pkg/` of a build with `options=(!strip !debug)`, and what `elfscan check MODULE.ko` says of it."#,
      #"without-strip"#: #"A working module today, with makepkg: `options=(!strip !debug)` in PKGBUILD, then `makepkg --force --install`, and make the initramfs again. The whole recipe: `elfscan check --for arch MODULE.ko`."#,]),
    Packager(#"kmod packages (RPM)"#, seenBy: [#"rpmbuild"#, #"find-debuginfo"#, #"brp-strip"#, #"/var/tmp/rpm-tmp."#, #"RPM build errors"#, #"Executing(%build)"#, #"/usr/lib/rpm/"#], lines: [
      #"llvm-tools"#: #"With RPM: `%global __strip llvm-strip` and `%global debug_package %{nil}` in the spec file, above %install."#,
      #"rebuild"#: #"Build the package again with kernel-devel of exactly the kernel that is to load the module."#,
      #"unstripped"#: #"The module of a build with `%global __strip /bin/true` and without a package of debugging information, and what `elfscan check MODULE.ko` says of it."#,
      #"without-strip"#: #"A working module today, with RPM: `%global __strip /bin/true` in the spec file, above %install, and `%global debug_package %{nil}`, since find-debuginfo strips as well; build and install the package again. The whole recipe: `elfscan check --for rpm MODULE.ko`."#,]),
    Packager(#"Debian packages"#, seenBy: [#"dpkg-buildpackage"#, #"debian/rules"#, #"dh_strip"#, #"dh_dwz: "#, #"dh_auto_build"#, #"dh_auto_install"#, #"module-assistant"#, #"make bindeb-pkg"#], lines: [
      #"rebuild"#: #"Build the package again with linux-headers of exactly the kernel that is to load the module."#,
      #"without-strip"#: #"A working module today, with debhelper: `INSTALL_MOD_STRIP=` (empty) behind modules_install in debian/rules; dh_strip itself leaves modules alone. The kernel's own `make bindeb-pkg` strips: `STRIP=true`. The whole recipe: `elfscan check --for debian MODULE.ko`."#,]),
    Packager(#"Android"#, seenBy: [#"gki_defconfig"#, #"build/build.sh"#, #"build.config."#, #"//common:kernel"#, #"vendor_dlkm"#, #"vendor/lib/modules"#, #"-android1"#, #"/data/adb/"#, #"/data/local/tmp"#, #"/sdcard/"#], lines: [
      #"llvm-tools"#: #"Build with the kernel's own toolchain and `LLVM=1`, so that no GNU tool rewrites it."#,
      #"rebuild"#: #"Build the module again in the tree of exactly the kernel of the device: the same branch and KMI generation (`uname -r`), with Android's Clang; symbols that GKI does not list are not exported."#,
      #"unstripped"#: #"The module of the build's output folder (not of the image), and what `elfscan check MODULE.ko` says of it."#,
      #"without-strip"#: #"A working module today, with Android's build: `DO_NOT_STRIP_MODULES=1` in build.config (build.sh), or `strip_modules = False` for the kernel_build rule (Kleaf); it strips by llvm-strip anyway, if LLVM=1 is set. Modules in a ramdisk are stripped all the same."#,]),
    Packager(#"NVIDIA's installer"#, seenBy: [#"nvidia-installer"#, #"NVIDIA-Linux-"#, #"open-gpu-kernel-modules"#], lines: [
      #"build-log"#: #"/var/log/nvidia-installer.log, above all its first error."#,
      #"rebuild"#: #"Build the modules again for the kernel that runs: install the headers of exactly `uname -r`, then run the installer again."#,
      #"without-strip"#: #"A working module today, from NVIDIA's own build: `make modules_install INSTALL_MOD_STRIP=` in the source, which does not strip, and make the initramfs again. The whole recipe: `elfscan check --for nvidia MODULE.ko`."#,]),
    Packager(#"kbuild by hand"#, seenBy: [#"make -C /lib/modules/"#, #"make -C /usr/lib/modules/"#, #"make -C /usr/src/"#, #"modules_install"#, #"Entering directory '/usr/src/"#, #"INSTALL_MOD_"#, #"/Makefile.build:"#, #"cripts/Makefile.build"#, #"cripts/Makefile.mod"#], lines: [
      #"rebuild"#: #"Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `make clean`, `make -C /lib/modules/$(uname -r)/build M=$PWD modules`, and `modules_install` in place of `modules`."#,
      #"without-strip"#: #"A working module today: install it again without stripping, `make -C /lib/modules/KERNEL/build M=$PWD modules_install INSTALL_MOD_STRIP=`, then `depmod -a`, and make the initramfs again. The whole recipe: `elfscan check --for kbuild MODULE.ko`."#,]),
  ]

  private static let page0 = CausePage(
    #"headers-missing"#, .build,
    title: #"The kernel headers are missing, incomplete or not prepared"#,
    explanation: #"A module is compiled against the headers of exactly one kernel. They are not installed for that kernel, the link /lib/modules/KERNEL/build leads nowhere, or they are a source tree in which make's target `prepare` was never built, so that include/config/auto.conf or Module.symvers is not there."#,
    isNot: #"Not a fault of the module, and nothing about strip: nothing was compiled. For a kernel that is installed but never booted, it does no harm."#,
    decides: #"`ls -lL /lib/modules/KERNEL/build/include/config/auto.conf /lib/modules/KERNEL/build/Module.symvers`: both have to be there. If scripts/basic/fixdep is there and cannot be found all the same, it is a program for another machine."#,
    questions: [#"`uname -r`, and `ls -l /lib/modules/`."#, #"`ls -lL /lib/modules/KERNEL/build/` for the kernel that the message names."#],
    steps: [#"Install the headers of exactly that kernel: linux-headers-KERNEL (Debian, Ubuntu), kernel-devel-KERNEL (Fedora, RHEL, SUSE: kernel-default-devel), the `-headers` package of that very kernel (Arch, Manjaro, CachyOS)."#, #"If the kernel was updated and not booted since, or the repository has headers for newer kernels only: update everything, reboot, and build then, so that `uname -r` and the headers agree."#, #"If they are installed: install them again; the package was cut short, or its link is stale."#, #"A kernel of your own: keep its source tree with `.config`, build its targets `prepare` and `modules_prepare`, and copy Module.symvers of the build into it."#, #"DKMS builds for one kernel, and make looks for the headers of another: the driver's Makefile asks `uname -r`. Boot the new kernel, and build then; or take a newer release of the driver."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"our kernel headers for kernel "#, also: [[#"cannot be found"#]], .certain, #"DKMS finds no headers for this kernel."#),
      KnownMessage(#"--kernelsourcedir option to tell DKMS"#, .possible, #"DKMS finds no headers; the line above says for which kernel."#),
      KnownMessage(#"' exited 21"#, also: [[#"dkms install"#]], .likely, #"DKMS finds no headers for this kernel."#),
      KnownMessage(#" kernel headers for module "#, also: [[#"Missing "#]], .certain, #"The hook of the package manager finds no headers for this kernel."#),
      KnownMessage(#": Missing kernel headers"#, .certain, #"The hook of the package manager finds no headers for this kernel."#),
      KnownMessage(#"Module build for "#, also: [[#"was skipped since the"#]], .certain, #"There are no headers for that kernel, and DKMS did not try."#),
      KnownMessage(#"Kernel configuration is invalid"#, unless: [#"echo "#], .certain, #"The headers are not prepared: their configuration was never made."#),
      KnownMessage(#"auto.conf are missing"#, unless: [#"echo "#], .certain, #"The headers are not prepared: their configuration was never made."#),
      KnownMessage(#"/build: "#, also: [[#"*** "#], [#"/lib/modules/"#]], .certain, #"make does not find the headers: the folder is not there, or its link leads nowhere."#),
      KnownMessage(#"No rule to make target "#, also: [[#"modules'"#, #"'arch/"#, #"'scripts/"#, #"'tools/"#, #"/usr/src/linux"#, #"include/config/auto.conf"#]], .likely, #"make finds no kernel build system where the headers should be, or only a part of it."#),
      KnownMessage(#"basic/fixdep: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#], .likely, #"The headers' own programs were not built, or are for another machine."#),
      KnownMessage(#"mod/modpost: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#], .likely, #"The headers' own programs were not built, or are for another machine."#),
      KnownMessage(#"tools/objtool/objtool: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#], .likely, #"The headers come without objtool: they are not complete."#),
      KnownMessage(#"genksyms/genksyms: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#], .likely, #"The headers' own programs were not built, or are for another machine."#),
      KnownMessage(#"fatal error: "#, also: [[#" generated/"#]], .likely, #"The headers are not prepared: a file that make's target `prepare` writes is not there."#),
      KnownMessage(#"parse error in symbol dump file"#, .certain, #"Module.symvers is of another release of the kernel than the rest of the headers."#),
      KnownMessage(#"nable to locate package linux-headers-"#, .certain, #"apt has no headers for this kernel: they are not in its repositories any more, or never were."#),
      KnownMessage(#"find any package by "#, also: [[#"linux-headers-"#]], .likely, #"apt has no headers for this kernel: they are not in its repositories any more, or never were."#),
      KnownMessage(#"for argument: kernel-devel"#, .certain, #"dnf has no headers for this kernel: they are not in its repositories any more."#),
      KnownMessage(#"target not found: "#, also: [[#"-headers"#]], .likely, #"pacman has no such package of headers."#),
      KnownMessage(#"can't find file Kconfig"#, .likely, #"make wants to configure the headers, which are no whole source tree."#),
      KnownMessage(#"Symbol version dump "#, .likely, #"Module.symvers is not there: the module gets no symbol versions, and may not load."#),
      KnownMessage(#"Module.symvers is missing"#, .likely, #"Module.symvers is not there: the module gets no symbol versions, and may not load."#),
      KnownMessage(#"Files needed for building modules against kernel"#, .certain, #"akmods finds no headers for this kernel."#),
      KnownMessage(#"Is the correct kernel-devel package installed"#, .likely, #"akmods finds no headers for this kernel."#),
      KnownMessage(#"nable to find the kernel source tree"#, .certain, #"NVIDIA's installer finds no headers."#),
      KnownMessage(#"kernel header file "#, also: [[#"does not exist"#]], .certain, #"NVIDIA's installer finds no headers."#),
      KnownMessage(#"ernel headers not found for target kernel"#, .certain, #"VirtualBox finds no headers."#),
      KnownMessage(#"not set up to build kernel modules"#, .likely, #"VirtualBox finds no headers, or no compiler."#),
      KnownMessage(#"nable to find kernel sources at"#, .certain, #"Gentoo finds no kernel source."#),
      KnownMessage(#"Could not find a usable .config in the kernel source"#, .certain, #"Gentoo: the kernel source is not configured."#),
      KnownMessage(#"sources have not yet been prepared"#, .certain, #"Gentoo: make's target `prepare` was not built in the kernel source."#),
      KnownMessage(#"sure the kernel devel package for your distribution"#, .certain, #"ZFS finds no headers."#),
    ])

  private static let page1 = CausePage(
    #"headers-machine"#, .build,
    title: #"The kernel headers hold programs for another machine or another system"#,
    explanation: #"Beside header files, the headers have programs that the build runs: fixdep, modpost, genksyms, objtool, sign-file, resolve_btfids. These were compiled on another machine (the kernel was cross-compiled, mostly on x86-64 for ARM), or on a newer system with a newer C library; here they do not run."#,
    isNot: #"Not a module for another processor, and not a failure to load: no module was built. "Exec format error" is said of a program of the build."#,
    decides: nil,
    questions: [#"`file /lib/modules/KERNEL/build/scripts/basic/fixdep`, and `uname -m`."#, #"Where the headers come from; `ldd --version` if the message names GLIBC."#],
    steps: [#"Build the programs here, if the headers have their sources: in /lib/modules/KERNEL/build, make's target `scripts` (newer kernels: `modules_prepare`)."#, #"Else take headers that were packed for this machine, or the kernel's source of exactly this release with its configuration and Module.symvers, and build make's target `modules_prepare`."#, #""GLIBC_2.NN not found": update the system to the release that the kernel was built on, or take a kernel built for this one."#, #"Tell who packs the kernel: the header package has to carry programs of its own architecture."#],
    messages: [
      KnownMessage(#"Exec format error"#, also: [[#"/fixdep"#, #"modpost"#, #"genksyms"#, #"gendwarfksyms"#, #"objtool"#, #"recordmcount"#, #"sign-file"#, #"resolve_btfids"#, #"insert-sys-cert"#, #"cripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"exec format error"#, also: [[#"fixdep"#, #"modpost"#, #"genksyms"#, #"objtool"#, #"cripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"has wrong exec format"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"Fehler im Format der Programmdatei"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"German: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Erreur de format pour exec()"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"French: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Formato de ejecutable incorrecto"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"Spanish: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Ошибка формата выполняемого файла"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"Russian: a program of the kernel headers is for another processor."#),
      KnownMessage(#"可执行文件格式错误"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"cripts/"#]], .certain, #"Chinese: a program of the kernel headers is for another processor."#),
      KnownMessage(#"yntax error: "#, also: [[#"/fixdep"#, #"/modpost"#, #"/objtool"#]], .likely, #"A shell takes a program of the kernel headers for a script: it is for another processor."#),
      KnownMessage(#"not found (required by "#, also: [[#"fixdep"#, #"modpost"#, #"genksyms"#, #"objtool"#, #"sign-file"#, #"resolve_btfids"#, #"/scripts/"#]], .certain, #"A program of the kernel headers was built on a newer system: this C library is too old for it."#),
      KnownMessage(#"error while loading shared libraries"#, also: [[#"fixdep"#, #"modpost"#, #"genksyms"#, #"objtool"#, #"sign-file"#, #"resolve_btfids"#, #"/scripts/"#]], .certain, #"A program of the kernel headers was built on another system: it needs a library that is not here."#),
      KnownMessage(#"Error 126"#, .possible, #"A program was found and could not be run."#),
    ])

  private static let page2 = CausePage(
    #"compiler-missing"#, .build,
    title: #"The compiler or another tool of the build does not run, or is missing"#,
    explanation: #"make started a program, and the system had none of that name, or could not load its libraries. A kernel names the very compiler that it was built with, such as gcc-12 or clang, and the headers ask for the same. A half-finished update leaves a clang without its libLLVM."#,
    isNot: #"Not a fault of the module's source: nothing of it was compiled. Nothing about strip."#,
    decides: nil,
    questions: [#"The first lines of the log of the build, with the compiler that the kernel was built by."#, #"What `gcc --version`, `clang --version` and `ld.lld --version` say."#],
    steps: [#"Install the program that the message names (gcc-12, clang, lld, llvm, libelf-dev or elfutils-libelf-devel, bc, flex, bison, openssl's headers)."#, #""error while loading shared libraries": finish the update, all packages at once (Arch: `pacman -Syu`; a program that was built for an older library has to be updated or built again)."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"error while loading shared libraries"#, also: [[#"clang"#, #"gcc"#, #"cc1"#, #"ld.lld"#, #"lld"#, #"llvm-"#, #"pahole"#]], .certain, #"The program cannot start: one of its libraries is missing, as after a partial update."#),
      KnownMessage(#"error while loading shared libraries"#, .likely, #"A program cannot start: one of its libraries is missing."#),
      KnownMessage(#"not found (required by "#, also: [[#"clang"#, #"gcc"#, #"cc1"#, #"lld"#, #"llvm-"#, #"pahole"#]], .certain, #"The program cannot start: it was built for a newer system library."#),
      KnownMessage(#"ommand not found"#, also: [[#"eu-strip"#, #"debugedit"#, #"strip:"#, #"objcopy:"#, #": ld:"#, #": as:"#]], .certain, #"strip, objcopy or another tool of packaging is not installed."#),
      KnownMessage(#"ommand not found"#, also: [[#"gcc"#, #"clang"#, #": cc:"#, #"ld.lld"#, #"llvm-"#]], .certain, #"The compiler or linker that the kernel was built with is not installed."#),
      KnownMessage(#"ommand not found"#, also: [[#"/bin/sh"#, #"/bin/bash"#, #"make: "#, #"make["#]], unless: [#"pahole"#], .likely, #"A program that the build needs is not installed."#),
      KnownMessage(#": not found"#, also: [[#"gcc"#, #"clang"#, #" cc:"#, #"ld.lld"#, #"llvm-"#], [#"/bin/"#]], .certain, #"The compiler or linker that the kernel was built with is not installed."#),
      KnownMessage(#": not found"#, also: [[#"strip:"#, #"objcopy:"#, #": ld:"#, #": as:"#], [#"/bin/"#]], .certain, #"strip, objcopy, ld or as is not installed."#),
      KnownMessage(#": not found"#, also: [[#": bc:"#, #": flex:"#, #": bison:"#, #": make:"#, #": perl:"#, #": python3:"#, #": rustc:"#, #": cpio:"#], [#"/bin/"#]], .certain, #"A program that the build needs is not installed."#),
      KnownMessage(#": No such file or directory"#, also: [[#"make: "#, #"make["#], [#": gcc"#, #": clang"#, #": cc:"#, #": ld.lld"#, #": llvm-"#]], unless: [#"***"#], .certain, #"The compiler or linker that the kernel was built with is not installed."#),
      KnownMessage(#"error trying to exec "#, .certain, #"GCC does not find a part of itself, such as cc1: it is not completely installed."#),
      KnownMessage(#"fatal error: cannot execute "#, .certain, #"GCC does not find a part of itself, such as cc1: it is not completely installed."#),
      KnownMessage(#"invalid linker name in "#, .certain, #"Clang does not find the linker: lld is not installed."#),
      KnownMessage(#"unable to execute command"#, unless: [#"Killed"#], .likely, #"Clang could not start a part of the build."#),
      KnownMessage(#"C compiler '"#, also: [[#"not found"#]], .certain, #"kconfig does not find the compiler."#),
      KnownMessage(#"please install libelf-dev"#, .certain, #"libelf's headers are not installed, which objtool needs."#),
      KnownMessage(#"fatal error: "#, also: [[#"openssl/"#, #"gelf.h"#, #"libelf.h"#, #"elfutils/"#, #"gmp.h"#, #"mpc.h"#]], .certain, #"Headers that the kernel's own tools need are not installed."#),
      KnownMessage(#"Failed build dependencies"#, .certain, #"RPM: packages that the build needs are not installed; they are named below."#),
      KnownMessage(#"nable to find the development tool "#, .certain, #"NVIDIA's installer does not find a compiler or make."#),
      KnownMessage(#"Failed CC sanity check"#, .certain, #"NVIDIA's installer: the compiler does not work."#),
      KnownMessage(#"no acceptable C compiler found"#, .certain, #"There is no compiler."#),
      KnownMessage(#"C compiler cannot create executables"#, .certain, #"The compiler does not work."#),
      KnownMessage(#"Error 127"#, .possible, #"make started a program that is not there, or cannot load its libraries."#),
    ])

  private static let page3 = CausePage(
    #"compiler-mix"#, .build,
    title: #"The module is compiled by another compiler than the kernel was"#,
    explanation: #"The kernel's configuration and flags are those of the compiler that built it, and the headers hand them to the module's compiler. GCC does not know Clang's flags (-mretpoline-external-thunk, -fsplit-lto-unit, -mstack-alignment=8, -fsanitize=kcfi), Clang does not know GCC's, and an old GCC not those of a newer one. Plugins of GCC work with one release only."#,
    isNot: #"Not a broken compiler, and not a fault of the module's source. "The compiler differs" alone is only a warning."#,
    decides: nil,
    questions: [#"`cat /proc/version`, which names the kernel's compiler, and `gcc --version`, `clang --version`."#, #"`grep -E 'CC_IS_CLANG|LTO_CLANG|GCC_PLUGIN' /lib/modules/KERNEL/build/.config`."#],
    steps: [#"{kernel-compiler}"#, #"Kernel by GCC, module by Clang: without `LLVM=1` and `CC=clang`, and with no CC in the environment."#, #"Both GCC: install the release that the kernel was built with (`gcc-12`, say) and give it by `CC=gcc-12`; or update both."#],
    messages: [
      KnownMessage(#"unrecognized command-line option"#, unless: [#"'-V'"#, #"-qversion"#, #"'-version'"#], .likely, #"The compiler does not know a flag of the kernel's: it is another one, or older, than the one that built the kernel. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"unrecognized command line option"#, unless: [#"'-V'"#, #"-qversion"#, #"'-version'"#], .likely, #"The compiler does not know a flag of the kernel's: it is another one, or older, than the one that built the kernel. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"-mretpoline-external-thunk"#, unless: [#"unrecognized"#, #"-nostdinc"#, #" -c "#, #"CFLAGS"#], .likely, #"A flag that only Clang knows is named alone: GCC refuses it, in another language. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"-mstack-alignment="#, unless: [#"unrecognized"#, #"-nostdinc"#, #" -c "#, #"CFLAGS"#], .likely, #"A flag that only Clang knows is named alone: GCC refuses it, in another language. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"-fsplit-lto-unit"#, unless: [#"unrecognized"#, #"-nostdinc"#, #" -c "#, #"CFLAGS"#], .likely, #"A flag that only Clang knows is named alone: GCC refuses it, in another language. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"-Qunused-arguments"#, unless: [#"unrecognized"#, #"-nostdinc"#, #" -c "#, #"CFLAGS"#], .likely, #"A flag that only Clang knows is named alone: GCC refuses it, in another language. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"unrecognized argument to "#, also: [[#"-fsanitize="#]], .likely, #"GCC does not know a sanitizer of Clang's, such as kcfi. For a kernel by Clang: `make LLVM=1`."#),
      KnownMessage(#"unrecognized argument in option "#, .likely, #"The compiler is older than the one that built the kernel, or another one."#),
      KnownMessage(#"error: unknown argument: "#, unless: [#"-qversion"#, #"'-V'"#], .certain, #"Clang does not know a flag of GCC's: the kernel was built by GCC."#),
      KnownMessage(#"error: unknown argument "#, also: [[#"-f"#, #"-m"#, #"-W"#]], unless: [#"-qversion"#], .likely, #"Clang does not know a flag of GCC's: the kernel was built by GCC."#),
      KnownMessage(#"error: unsupported option '"#, .likely, #"Clang does not know a flag of GCC's, or not for this processor."#),
      KnownMessage(#"error: unsupported argument '"#, .likely, #"Clang does not know an argument of GCC's: the kernel was built by GCC."#),
      KnownMessage(#"error: optimization flag '"#, also: [[#"is not supported"#]], .likely, #"Clang does not know a flag of GCC's: the kernel was built by GCC."#),
      KnownMessage(#"mulation mode: llvm"#, .certain, #"Options for the linker of LLVM (-mllvm) came to GNU ld: the kernel was built by Clang with LTO. `make LLVM=1`."#),
      KnownMessage(#"emulación: llvm"#, .certain, #"Spanish: options for the linker of LLVM (-mllvm) came to GNU ld: the kernel was built by Clang with LTO. `make LLVM=1`."#),
      KnownMessage(#"mulationsmodus: llvm"#, .certain, #"German: options for the linker of LLVM (-mllvm) came to GNU ld: the kernel was built by Clang with LTO. `make LLVM=1`."#),
      KnownMessage(#"unrecognized option '--lto-"#, .certain, #"GNU ld got an option of ld.lld: the kernel was built by Clang with LTO. `make LLVM=1`."#),
      KnownMessage(#"unrecognized option '--thinlto-"#, .certain, #"GNU ld got an option of ld.lld: the kernel was built by Clang with LTO. `make LLVM=1`."#),
      KnownMessage(#"incompatible gcc/plugin versions"#, .certain, #"The kernel's GCC plugins were built for another release of GCC."#),
      KnownMessage(#"failed to initialize plugin "#, also: [[#"gcc-plugins"#]], .likely, #"The kernel's GCC plugins were built for another release of GCC."#),
      KnownMessage(#"fail to initialize plugin "#, also: [[#"gcc-plugins"#]], .likely, #"The kernel's GCC plugins were built for another release of GCC."#),
      KnownMessage(#"Compiler version check failed"#, .certain, #"NVIDIA's build: the compiler is not the one that built the kernel."#),
      KnownMessage(#"Failed CC version check"#, .certain, #"NVIDIA's build: the compiler is not the one that built the kernel."#),
      KnownMessage(#"compiled by an incompatible version of rustc"#, .certain, #"The Rust parts of the kernel headers were built by another release of rustc."#),
      KnownMessage(#"Compiler is too old"#, .certain, #"The compiler is older than this kernel allows."#),
      KnownMessage(#"Linker is too old"#, .certain, #"The linker is older than this kernel allows."#),
      KnownMessage(#"Sorry, your compiler is too old"#, .certain, #"The compiler is older than this kernel allows."#),
      KnownMessage(#"ou are building kernel with non-retpoline compiler"#, .likely, #"The compiler is older than the kernel's mitigations need."#),
      KnownMessage(#"ompiler lacks asm-goto support"#, .certain, #"The compiler is older than this kernel allows."#),
      KnownMessage(#"is not a supported LTO "#, .likely, #"The object was compiled for the LTO of another compiler."#),
      KnownMessage(#"bytecode stream in file "#, also: [[#"LTO version"#]], .certain, #"Objects of GCC's LTO come from another release of GCC."#),
      KnownMessage(#"Invalid record (Producer: "#, .certain, #"Objects of Clang's LTO come from a newer Clang than the linker."#),
      KnownMessage(#"Unknown attribute kind ("#, also: [[#"Producer"#]], .certain, #"Objects of Clang's LTO come from a newer Clang than the linker."#),
      KnownMessage(#"Opaque pointers are only supported in "#, .certain, #"Objects of Clang's LTO come from a newer Clang than the linker."#),
    ])

  private static let page4 = CausePage(
    #"out-of-room"#, .build,
    title: #"The disk or the memory was full, and the build stopped"#,
    explanation: #"The compiler, the linker or a copy could not write any more, or the kernel killed a compiler because memory ran out. What was written is cut short, and may even be installed like that."#,
    isNot: #"Not a fault of the module's source, of the compiler or of strip."#,
    decides: nil,
    questions: [#"`df -h / /tmp /var /boot` and `free -h`."#],
    steps: [#"Make room: old kernels and their modules, package caches; /tmp may be in memory."#, #"Memory: fewer jobs at once (`-j1`), or swap space."#, #"Build again, and replace every module that was installed meanwhile."#],
    messages: [
      KnownMessage(#"No space left on device"#, also: [[#"rror writing"#, #"fatal error"#, #"final "#, #"write error"#, #"objcopy"#, #"strip"#, #"cp: "#, #"tar: "#, #"sign-file"#, #"Cannot write"#, #"ld: "#, #"ld.lld"#, #"dkms"#]], .certain, #"The disk that the file was to be written to is full."#),
      KnownMessage(#"No space left on device"#, .likely, #"A disk is full, or another limit of the system is reached."#),
      KnownMessage(#"Disk quota exceeded"#, .certain, #"The user may not write more on this disk."#),
      KnownMessage(#"Killed signal terminated program"#, .certain, #"The kernel killed the compiler: memory ran out."#),
      KnownMessage(#"internal compiler error: Killed"#, .certain, #"The kernel killed the compiler: memory ran out."#),
      KnownMessage(#"unable to execute command"#, also: [[#"Killed"#]], .certain, #"The kernel killed the compiler: memory ran out."#),
      KnownMessage(#"virtual memory exhausted"#, .certain, #"Memory ran out."#),
      KnownMessage(#"out of memory allocating "#, .certain, #"Memory ran out."#),
      KnownMessage(#"LLVM ERROR: out of memory"#, .certain, #"Memory ran out."#),
      KnownMessage(#"Out of memory: Killed process "#, also: [[#"(cc1"#, #"(clang"#, #"(ld"#, #"(lld"#, #"(pahole"#, #"(modpost"#]], .certain, #"The kernel killed a program of the build: memory ran out."#),
      KnownMessage(#"${PAHOLE} -J"#, also: [[#"Killed"#]], .certain, #"The kernel killed pahole: memory ran out."#),
      KnownMessage(#"caused by lack of free disk space"#, .possible, #"Nix thinks that the disk may have been full."#),
      KnownMessage(#"Error 137"#, .possible, #"A program was killed, mostly because memory ran out."#),
    ])

  private static let page5 = CausePage(
    #"compiler-crash"#, .build,
    title: #"The compiler crashed: a bug of it, bad memory, or too little of it"#,
    explanation: #"GCC or Clang met a state that it does not expect, and gave up. If it is always at the same line, it is a bug of that release of the compiler; if it is at another line each time, mostly the machine: faulty or overclocked memory, a hot processor, a worn card of a small board."#,
    isNot: #"Not a fault of the module's source, and nothing about strip."#,
    decides: #"Run the same build again: a crash at another file or line means the machine, at the same line the compiler."#,
    questions: [#"The lines from `internal compiler error` or `PLEASE submit a bug report` on, and `gcc --version` or `clang --version`."#, #"Whether it is the same line each time; `free -h`; `dmesg | grep -iE 'mce|hardware error|out of memory'`."#],
    steps: [#"Run the build again, with one job only: `make -j1`."#, #"The same line again: another release of the compiler, of the same major number as the kernel's."#, #"Another line each time: test the memory (memtest86+), take back overclocking."#],
    messages: [
      KnownMessage(#"internal compiler error: "#, unless: [#"Killed"#], .certain, #"GCC crashed."#),
      KnownMessage(#"PLEASE submit a bug report to "#, .certain, #"Clang or ld.lld crashed."#),
      KnownMessage(#"Please submit a full bug report"#, .possible, #"GCC crashed, or was killed; the line above says which."#),
      KnownMessage(#"clang frontend command failed"#, .certain, #"Clang crashed."#),
      KnownMessage(#"fatal error: error in backend"#, .certain, #"Clang crashed."#),
      KnownMessage(#"LLVM ERROR: "#, unless: [#"out of memory"#], .certain, #"Clang or ld.lld gave up."#),
      KnownMessage(#"egmentation fault"#, also: [[#"cc1"#, #"clang"#, #"gcc"#, #"ld.lld"#, #"/ld"#]], unless: [#"internal compiler error"#], .certain, #"A part of the compiler crashed."#),
      KnownMessage(#"Error 139"#, .possible, #"A program of the build crashed."#),
    ])

  private static let page6 = CausePage(
    #"objtool"#, .build,
    title: #"objtool does not accept the module's code"#,
    explanation: #"The kernel's build lets objtool check and patch each module before the module is complete. It needs the symbols of functions, and code that was compiled for this kernel's mitigations: objects that come compiled, or that ld or objcopy has robbed of symbols (`--strip-all`), fail."#,
    isNot: #"Not the doing of a strip that comes later, and not a broken compiler. Most warnings of objtool do not stop the build."#,
    decides: #"Whether make stops at the same object: a line `*** [… FILE.o] Error` after it. A warning after which the build goes on does no harm."#,
    questions: [#"The lines around it in the log of the build, with the command line (`make V=1`)."#, #"{collect}"#],
    steps: [#"Take a version of the driver that is made for this kernel, or an older kernel."#, #"In the module's Makefile: `--strip-debug` in place of `--strip-all` for its own ld or strip."#, #"Objects that come compiled: from the maker of the driver, compiled for return thunks and IBT; else a kernel without CONFIG_OBJTOOL_WERROR."#],
    messages: [
      KnownMessage(#"error: objtool: "#, .certain, #"objtool fails, and the build with it."#),
      KnownMessage(#"warning: objtool: "#, also: [[#"missing symbol table"#, #"no .symtab"#, #"can't find .strtab"#, #"can't find .shstrtab"#]], .certain, #"The object has no symbols, and older objtools fail: it was stripped, or its assembler wrote none."#),
      KnownMessage(#"warning: objtool: "#, also: [[#"can't find jump dest"#, #"can't find call dest"#, #"can't find switch jump table"#, #"can't find starting instruction"#, #"can't decode instruction"#, #"unexpected relocation symbol type"#, #"unsupported relocation in alternatives"#, #"unexpected end of section"#, #"can't find base section"#, #"bad .discard"#]], .likely, #"objtool cannot read the code, and fails: code that was compiled for another kernel, or by a newer compiler."#),
      KnownMessage(#"warning: objtool: "#, .possible, #"objtool is not content; newer kernels make errors of some of these."#),
      KnownMessage(#"upgraded to errors"#, also: [[#"objtool"#]], .certain, #"objtool makes errors of its warnings (CONFIG_OBJTOOL_WERROR)."#),
      KnownMessage(#"objtool: elf_"#, .likely, #"objtool cannot read or write the object."#),
      KnownMessage(#"orc_dump: "#, .possible, #"objtool's table of stack frames is not what it expects."#),
    ])

  private static let page7 = CausePage(
    #"dkms-state"#, .build,
    title: #"DKMS refuses: its tree or dkms.conf does not fit what it is asked to do"#,
    explanation: #"DKMS keeps each module and version in /var/lib/dkms, as added, built or installed, with a link to its source in /usr/src. The command, the version or dkms.conf contradicts that, or an installed module is newer than the one to be installed."#,
    isNot: #"Not a matter of the compiler, of strip or of the kernel: the module's code was not looked at."#,
    decides: nil,
    questions: [#"`dkms status`, and the whole command."#, #"`ls -l /var/lib/dkms/PACKAGE/ /usr/src/`."#],
    steps: [#"Already added: `dkms remove PACKAGE/VERSION --all`, then `dkms add` and `dkms install` again; or leave out `dkms add`."#, #"Not in the tree, or broken: install the package again; it puts its source into /usr/src. Then `dkms add PACKAGE/VERSION`."#, #""Is not newer": the kernel, or an earlier install, has the same or a newer module. To replace it all the same: `dkms install --force PACKAGE/VERSION`."#, #"dkms.conf: a newer release of the package."#],
    messages: [
      KnownMessage(#"DKMS tree already contains"#, also: [[#"Error!"#]], .certain, #"This version is added already; it only has to be built and installed."#),
      KnownMessage(#"DKMS tree already contains"#, .likely, #"This version is added already; it only has to be built and installed."#),
      KnownMessage(#"same module/version combo more than once"#, .likely, #"This version is added already; it only has to be built and installed."#),
      KnownMessage(#"is already added!"#, .likely, #"This version is added already."#),
      KnownMessage(#"is not located in the DKMS tree"#, .likely, #"This version was never added, or was removed."#),
      KnownMessage(#"DKMS tree does not contain"#, .certain, #"This version was never added, or was removed."#),
      KnownMessage(#"Could not find module source directory"#, .certain, #"The source is not in /usr/src."#),
      KnownMessage(#"Could not locate dkms.conf file"#, .certain, #"The link to the source leads nowhere, or there is no dkms.conf in it."#),
      KnownMessage(#"does not represent a valid dkms.conf"#, .certain, #"dkms.conf has errors; they are named above."#),
      KnownMessage(#"Malformed dkms.conf file"#, .certain, #"dkms.conf has errors."#),
      KnownMessage(#"dkms.conf: Error! "#, .certain, #"An entry of dkms.conf is missing or wrong."#),
      KnownMessage(#"the module source directory or the symbolic link"#, .certain, #"The source in /usr/src was removed, and DKMS still has the module."#),
      KnownMessage(#"Missing the source directory or the symbolic link"#, .certain, #"The source in /usr/src was removed, and DKMS still has the module."#),
      KnownMessage(#"is not newer than what is already found in kernel"#, .likely, #"The kernel has the same or a newer version of the module; DKMS does not replace it."#),
      KnownMessage(#"exactly matches what is already found in kernel"#, .possible, #"The kernel has the same version of the module; DKMS does not replace it."#),
      KnownMessage(#"Module has been obsoleted due to being included"#, .likely, #"This kernel has the driver itself; DKMS does not install the module."#),
      KnownMessage(#"due to missing BUILD_DEPENDS"#, .certain, #"The module needs another module of DKMS, which is not built for this kernel."#),
      KnownMessage(#"despite of missing BUILD_DEPENDS"#, .likely, #"The module needs another module of DKMS, which is not built for this kernel."#),
      KnownMessage(#"as specified in dkms.conf cannot be found"#, .certain, #"A patch that dkms.conf names is not there."#),
      KnownMessage(#"Problems with depmod detected"#, .likely, #"depmod failed, and DKMS took the module out again."#),
      KnownMessage(#"between built and installed module"#, .possible, #"The installed module is not the one in DKMS's tree: it was stripped, signed, compressed or replaced since."#),
      KnownMessage(#"No write access to DKMS tree"#, .certain, #"DKMS has to be run as root, or the disk is read-only."#),
      KnownMessage(#"Arguments <module> and <module-version> are not specified"#, .certain, #"The command does not say which module."#),
    ])

  private static let page8 = CausePage(
    #"dkms-skipped"#, .build,
    title: #"DKMS skips the module on purpose: not meant for this kernel (BUILD_EXCLUSIVE)"#,
    explanation: #"The module's dkms.conf says for which kernels, machines or kernel options it may be built (BUILD_EXCLUSIVE_KERNEL, _ARCH, _CONFIG), and this kernel is not among them. Often the driver is a part of that kernel already, or the package is older than the kernel."#,
    isNot: #"Not a failed build, and nothing is broken: the other modules are built."#,
    decides: #"Whether the module is needed on this kernel: `modinfo -k KERNEL MODULE` shows whether the kernel brings it itself."#,
    questions: [#"`grep BUILD_EXCLUSIVE /usr/src/PACKAGE-VERSION/dkms.conf`, and `uname -r`."#, #"`dkms status`."#],
    steps: [#"If the kernel has the driver itself, nothing; `dkms remove PACKAGE/VERSION --all` makes the message go away."#, #"Else take a newer release of the package, which allows this kernel, or boot a kernel that it allows."#, #"Do not just change BUILD_EXCLUSIVE: a driver for other kernels mostly does not compile, or does harm."#],
    messages: [
      KnownMessage(#"BUILD_EXCLUSIVE directive"#, also: [[#"Error!"#]], .likely, #"dkms.conf excludes this kernel; older releases of DKMS call that an error."#),
      KnownMessage(#"BUILD_EXCLUSIVE directive"#, .possible, #"dkms.conf excludes this kernel; DKMS did not build the module on purpose."#),
      KnownMessage(#"This indicates that it should not be built"#, .possible, #"dkms.conf excludes this kernel; DKMS did not build the module on purpose."#),
      KnownMessage(#"' exited 77"#, also: [[#"dkms install"#]], .possible, #"DKMS did not build the module: it is not meant for this kernel."#),
      KnownMessage(#"was skipped for module(s)"#, .possible, #"DKMS did not build these modules: they are not meant for this kernel."#),
    ])

  private static let page9 = CausePage(
    #"several-relocation-sections"#, .build,
    title: #"Several relocation sections apply to one section"#,
    explanation: #"LLD keeps one relocation section for each C++ section group, even where their sections were merged. GNU strip renumbers the symbols of one of them and copies the others as they are, so that relocations name other symbols afterwards: exit 0, no message. LLD itself refuses to link such an object once more."#,
    isNot: #"Not a matter of the Binutils version: every GNU strip that was run does it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"{collect}"#],
    steps: [#"{without-strip}"#, #"{elfscan-strip}"#, #"Link with `--force-group-allocation` (ld.lld 19.1 or newer), which dissolves the groups."#],
    messages: [
      KnownMessage(#"secondary relocation section"#, also: [[#"ignoring"#]], .certain, #"A second relocation section for one target is not read."#, rules: [#"several-relocation-sections"#, #"relocation-kind"#]),
      KnownMessage(#"secondary reloc section"#, also: [[#"processed twice"#, #"sized entries"#, #"is empty"#, #"internal relocs missing"#]], .certain, #"A second relocation section for one target cannot be copied."#, rules: [#"several-relocation-sections"#, #"relocation-kind"#]),
      KnownMessage(#"secondary reloc "#, also: [[#"references a "#, #"unknown type"#]], .certain, #"A second relocation section for one target names a symbol that is gone, or has a type that is not known."#, rules: [#"several-relocation-sections"#]),
      KnownMessage(#"error: reloc table entry "#, .certain, #"A second relocation section for one target cannot be copied."#, rules: [#"several-relocation-sections"#]),
      KnownMessage(#"multiple relocation sections to one section are not supported"#, .certain, #"LLD is to link an object once more in which several relocation sections apply to one section."#, rules: [#"several-relocation-sections"#]),
    ])

  private static let page10 = CausePage(
    #"sign-key"#, .build,
    title: #"sign-file has no key, and the module stays unsigned"#,
    explanation: #"A kernel with CONFIG_MODULE_SIG_ALL lets modules_install sign each module with certs/signing_key.pem. Headers of a distribution do not have that key, since only the distribution may sign with it. The module is installed all the same, without a signature."#,
    isNot: #"Not an error of the build, and harmless unless signatures are enforced (Secure Boot, lockdown, module.sig_enforce)."#,
    decides: #"`cat /sys/module/module/parameters/sig_enforce` and `mokutil --sb-state`: only with Y or "SecureBoot enabled" does the kernel refuse an unsigned module."#,
    questions: [#"`mokutil --sb-state`, and `cat /sys/module/module/parameters/sig_enforce`."#, #"What the kernel says when the module is loaded (`dmesg | tail`), and `modinfo -F signer MODULE.ko`."#],
    steps: [#"Without Secure Boot: nothing. The kernel loads the module, and notes once that it is tainted."#, #"With it: sign with a key of your own that is enrolled (`mokutil --import`): `/lib/modules/KERNEL/build/scripts/sign-file sha256 KEY.priv KEY.der MODULE.ko`. Strip before, never after. DKMS does this by itself (/var/lib/dkms/mok.pub, Ubuntu: /var/lib/shim-signed/mok/MOK.der)."#, #"A kernel of your own: keep certs/signing_key.pem and signing_key.x509 of the build in the tree that modules are built with."#],
    messages: [
      KnownMessage(#"signing_key.pem"#, also: [[#"sign-file"#]], .possible, #"There is no private key: the module stays unsigned."#),
      KnownMessage(#"signing_key.x509"#, also: [[#"sign-file"#]], .possible, #"There is no certificate: the module stays unsigned."#),
      KnownMessage(#"sign-file: "#, also: [[#".priv"#, #".der"#, #".key"#, #"MOK"#, #"mok"#]], .possible, #"sign-file cannot read the key or the certificate: the module stays unsigned."#),
      KnownMessage(#"At main.c:"#, .possible, #"sign-file reports an error of OpenSSL; the next lines say which."#),
      KnownMessage(#"- SSL error:"#, .possible, #"What OpenSSL says: mostly that the key is not there."#),
      KnownMessage(#"scripts/sign-file: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#, #"pem"#, #"x509"#], .possible, #"The headers come without sign-file: the module stays unsigned."#),
      KnownMessage(#"modules won't be signed"#, .possible, #"DKMS does not sign: key, sign-file or the kernel's option is missing."#),
      KnownMessage(#"Failed to sign module"#, .likely, #"DKMS could not sign the module; it is installed without a signature."#),
      KnownMessage(#"MOK.priv: No such file"#, .possible, #"There is no machine owner key: the module stays unsigned."#),
      KnownMessage(#"Can't read private key"#, .possible, #"There is no key, or its pass phrase is wrong."#),
    ])

  private static let page11 = CausePage(
    #"stripped-before"#, .strip,
    title: #"The module was damaged by an earlier strip or objcopy"#,
    explanation: #"Relocations of the module name symbols that do not exist, or its groups contradict its sections, as no linker writes them. GNU strip and objcopy do that to modules with several relocation sections for one section, mostly those with C++ code for kernels with Clang LTO: exit 0, no message. The kernel loads such a module, and calls and pointers in it end in wrong places: it crashes, or hangs, mostly at its first virtual call."#,
    isNot: #"Not a broken compiler or a bug of the driver, and nothing that can be mended in this file: what was lost is not in it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"Who stripped it, with which options and which release: the build's log, hooks of the package manager, hooks of the initramfs."#, #"{collect}"#],
    steps: [#"Take the module as it was before strip; with the file from before, `elfscan verify before.ko after.ko` shows what was lost."#, #"{without-strip}"#, #"{elfscan-strip}"#],
    messages: [
    ])

  private static let page12 = CausePage(
    #"section-groups"#, .strip,
    title: #"GNU strip or objcopy cannot write the module's section groups back"#,
    explanation: #"Mostly, the module was linked by LLD for a kernel with Clang LTO (or with a linker script that merges sections), and has C++ code: several section groups list one merged section. The kernel ignores groups. GNU Binutils up to 2.44 prints this and mostly exits 0; from 2.45 on it refuses. The same modules mostly have several relocation sections for that section, and those are damaged without a word: the module then fails, mostly when it runs, as at its first virtual call, although the build reported success. Without a linker script it is Clang's or `ld -r`'s relocation sections that are flagged as members of a group which does not list them; the copies with debugging information (BitBake's .debug folders, `objcopy --only-keep-debug`) have the same groups as the module itself, and are refused alike."#,
    isNot: #"Not LLVM metadata sections, not the number of groups, not a different symbol table, and not a bug that an older Binutils lacks: up to 2.39 it may even overwrite its own memory over it."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"{collect}"#, #"{lto-configuration}"#],
    steps: [#"{without-strip}"#, #"{elfscan-strip}"#, #"{llvm-tools}"#, #"Do not downgrade Binutils: older releases damage the same relocations."#],
    messages: [
      KnownMessage(#"invalid entry ("#, also: [[#"in group ["#]], .certain, #"A group lists a section that another group has claimed, or that cannot be in a group."#, rules: [#"group-shared-section"#, #"group-invalid-member"#]),
      KnownMessage(#"corrupted group section"#, .certain, #"A group has more or fewer members than there is room for; strip fails, and the file stays as it was."#, rules: [#"group-shared-section"#]),
      KnownMessage(#"no group info for section"#, also: [[#".debug/"#]], .certain, #"A section of the copy with debugging information is flagged as a member of a group, and no group lists it; the module itself is like that."#, rules: [#"group-relocation-flag"#, #"group-orphan"#]),
      KnownMessage(#"no group info for section"#, .certain, #"A section is flagged as a member of a group (SHF_GROUP), and no group lists it."#, rules: [#"group-relocation-flag"#, #"group-orphan"#]),
      KnownMessage(#"has no SHF_GROUP sections"#, .certain, #"Nothing is left for a group: it is empty, or other groups have all its members."#, rules: [#"group-shared-section"#, #"group-empty"#]),
      KnownMessage(#"invalid entry in SHT_GROUP section"#, .certain, #"A group lists a section that there is not."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"section group entry number"#, also: [[#"corrupt"#]], .certain, #"A group lists a section that there is not."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"in group ["#, also: [[#"unexpected type"#]], .certain, #"A group lists a section that cannot be in one."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"in group ["#, also: [[#"unknown ["#]], .certain, #"A group lists a section that cannot be in one."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"invalid SHT_GROUP entry"#, .certain, #"A group lists a section that there is not."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"corrupt size field in group section header"#, .certain, #"A group's size is impossible."#, rules: [#"group-empty"#]),
      KnownMessage(#"could not read contents of group"#, .certain, #"A group's list of members cannot be read."#),
      KnownMessage(#"in group ["#, also: [[#"unknown type"#]], .certain, #"A group lists a section that cannot be in one."#, rules: [#"group-invalid-member"#]),
      KnownMessage(#"DW_DLE_ELF_SECTION_GROUP_ERROR"#, .certain, #"libdwarf finds that groups and flags contradict each other."#, rules: [#"group-relocation-flag"#, #"group-shared-section"#]),
      KnownMessage(#"illformed file"#, .likely, #"elfutils finds that groups and flags contradict each other, and leaves the file unstripped with exit 0; it says so of a file that is cut short as well."#, rules: [#"group-shared-section"#]),
    ])

  private static let page13 = CausePage(
    #"btf-step"#, .strip,
    title: #"The kernel's BTF step fails: pahole, its objcopy or resolve_btfids"#,
    explanation: #"With CONFIG_DEBUG_INFO_BTF the kernel's build lets pahole make type information (BTF) of vmlinux and of each module, runs $(OBJCOPY) to add it as `.BTF`, and resolve_btfids after it. pahole fails if it is missing, older than the compiler, or meets C++ code; GNU objcopy cannot read modules whose section groups share a section, as a Clang LTO kernel's link leaves them. make deletes the .ko or vmlinux, and the build fails."#,
    isNot: #"Not a fault of the module's code: it was compiled and linked. If a line of objcopy stands above, not broken debugging information either. "FAILED: load BTF from vmlinux" only follows: pahole failed, and left vmlinux without BTF."#,
    decides: nil,
    questions: [#"The lines above it in the log of the build: does objcopy, llvm-objcopy or pahole say anything?"#, #"`pahole --version`, `objcopy --version`, and the compiler's version."#, #"{collect}"#],
    steps: [#"{without-btf}"#, #"objcopy complains: build with `make LLVM=1`, or `OBJCOPY=llvm-objcopy`."#, #"A kernel: install pahole (package dwarves or pahole), as new as the compiler, and have several GB of memory for it. An old kernel may not read what a much newer pahole writes ("load BTF from vmlinux: Invalid argument"): take the kernel's latest stable release, or an older pahole."#, #"Or switch CONFIG_DEBUG_INFO_BTF off."#],
    messages: [
      KnownMessage(#"failed to add .BTF section to"#, .certain, #"pahole's objcopy failed; its own message is above."#, rules: [#"btf"#]),
      KnownMessage(#"Failed to encode BTF"#, .likely, #"pahole failed; the reason is above."#),
      KnownMessage(#"rror while encoding BTF"#, .certain, #"pahole failed; the reason is above."#),
      KnownMessage(#"Error emitting BTF type"#, .certain, #"pahole cannot express a type of the debugging information."#),
      KnownMessage(#"btf__dedup failed"#, .likely, #"pahole is too old for the compiler, or memory ran out."#),
      KnownMessage(#"btf_encoder__"#, also: [[#"ailed"#, #"rror"#, #"ouldn't"#]], unless: [#"failed to add .BTF"#, #"btf__dedup failed"#], .likely, #"pahole failed."#),
      KnownMessage(#"id drift, core_id"#, .certain, #"pahole is too old for this debugging information."#),
      KnownMessage(#"PAHOLE: Error: "#, .certain, #"pahole refuses a symbol."#),
      KnownMessage(#"pahole: "#, also: [[#"nvalid argument"#, #"not found"#, #"No such file"#, #"ebugging information"#, #"unrecognized option"#, #"not supported"#, #"segfault"#]], .certain, #"pahole failed, is not installed, or is too old for this kernel."#),
      KnownMessage(#") is not available"#, also: [[#"pahole"#]], .certain, #"pahole is not installed."#),
      KnownMessage(#"pahole version v"#, also: [[#"too old"#]], .certain, #"pahole is too old for this kernel."#),
      KnownMessage(#"Failed to generate BTF for"#, .certain, #"pahole is not installed, too old, or failed."#),
      KnownMessage(#"to disable CONFIG_DEBUG_INFO_BTF"#, .likely, #"pahole is not installed, too old, or failed."#),
      KnownMessage(#"egmentation fault"#, also: [[#"PAHOLE"#, #"pahole "#, #"gen-btf.sh"#, #"resolve_btfids"#]], .certain, #"pahole crashed."#),
      KnownMessage(#"FAILED: load BTF from "#, .certain, #"resolve_btfids finds no BTF: pahole failed before it, or strip or the linker dropped it."#),
      KnownMessage(#"FAILED: load base BTF from "#, .certain, #"resolve_btfids finds no BTF in vmlinux."#),
      KnownMessage(#"FAILED unresolved symbol "#, .certain, #"A name that the kernel wants a BTF number for is not there: pahole dropped it, or is too old."#),
      KnownMessage(#"FAILED elf_update(WRITE)"#, .certain, #"resolve_btfids cannot write the file."#),
      KnownMessage(#"FAILED: malformed BTF"#, .certain, #"The BTF is damaged."#),
      KnownMessage(#"FAILED to distill base BTF"#, .certain, #"resolve_btfids failed."#),
      KnownMessage(#"ERROR: resolve_btfids: "#, .certain, #"resolve_btfids failed."#),
      KnownMessage(#"WARN: resolve_btfids: "#, .possible, #"resolve_btfids does not find a name; only a warning."#),
      KnownMessage(#"WARN: multiple IDs found for "#, .possible, #"resolve_btfids finds a name twice; only a warning."#),
      KnownMessage(#"bpf/resolve_btfids/resolve_btfids: "#, also: [[#"not found"#, #"No such file"#]], .certain, #"The headers come without resolve_btfids, and somebody put a vmlinux there: remove that link again, so that the step is left out."#),
      KnownMessage(#"Failed to parse base BTF "#, .certain, #"pahole cannot read the BTF of vmlinux."#),
      KnownMessage(#"libbpf: failed to get EHDR from "#, .possible, #"A file is no ELF file, or cut short."#),
      KnownMessage(#"libbpf: BTF header not found"#, .likely, #"There is an empty `.BTF` section: pahole failed, or something emptied it."#),
      KnownMessage(#"libbpf: failed to find '.BTF' ELF section"#, .likely, #"There is no BTF: pahole failed before."#),
      KnownMessage(#"libbpf: Unsupported BTF_KIND"#, .likely, #"BTF of a newer pahole: the reader is older."#),
      KnownMessage(#"libbpf: Malformed BTF string section"#, .likely, #"BTF of a module was read without that of its kernel."#),
      KnownMessage(#"Unsupported DW_TAG_"#, .possible, #"pahole meets what it does not know, such as C++."#),
      KnownMessage(#"tag not supported 0x"#, .possible, #"pahole meets what it does not know, such as C++."#),
      KnownMessage(#"dwarf_expr: unhandled "#, .possible, #"pahole meets what it does not know."#),
    ])

  private static let page14 = CausePage(
    #"lto-object"#, .strip,
    title: #"The file is intermediate code of LTO, not machine code"#,
    explanation: #"GCC's or Clang's LTO writes objects that only the linker understands. They are no modules yet; what is to be stripped is the linked .ko."#,
    isNot: #"Not a module that a strip has damaged; the tool leaves the file as it is."#,
    decides: nil,
    questions: [#"The name of the file that the message names, and `file FILE` of it."#, #"{collect}"#],
    steps: [#"Strip the linked module (.ko) and not the objects (.o, .a)."#, #"For libraries: `-ffat-lto-objects`, or no strip."#],
    messages: [
      KnownMessage(#"plugin needed to handle lto object"#, .certain, #"The object holds GCC's or LLVM's intermediate code, for which BFD needs a plugin."#, rules: [#"gcc-lto-section"#]),
      KnownMessage(#"The file was not recognized as a valid object file"#, unless: [#".ko"#], .likely, #"No object file, or one that LTO left as intermediate code."#, rules: [#"bitcode-file"#]),
    ])

  private static let page15 = CausePage(
    #"llvm-livepatch"#, .strip,
    title: #"llvm-strip and llvm-objcopy refuse livepatch modules"#,
    explanation: #"Livepatches have symbols in the section index 0xff20 (SHN_LIVEPATCH), which LLVM's tools do not know (llvm/llvm-project#196381). The file stays as it was."#,
    isNot: #"Not a broken module. It is the one case in which llvm-strip is the wrong advice; GNU strip keeps these symbols, but from 2.46 on it loses their relocations without a word."#,
    decides: nil,
    questions: [#"What `elfscan check MODULE.ko` says of the module."#],
    steps: [#"Leave the livepatch unstripped: no strip keeps all of it."#, #"{without-strip}"#],
    messages: [
      KnownMessage(#"has unsupported value greater than or equal to SHN_LORESERVE"#, also: [[#"65312"#]], .certain, #"A symbol stands in section 0xff20 (SHN_LIVEPATCH)."#, rules: [#"livepatch"#]),
    ])

  private static let page16 = CausePage(
    #"section-link"#, .strip,
    title: #"A section names another one that strip removes or does not find (sh_link)"#,
    explanation: #"Sections such as `__patchable_function_entries` or `.llvm_addrsig` name another section in their header. GNU strip refuses the file where that one goes, and complains where it is none; for `.llvm_addrsig` that is harmless."#,
    isNot: #"Not a sign of damage by itself: a file that is refused stays as it was."#,
    decides: nil,
    questions: [#"{unstripped}"#],
    steps: [#"{without-strip}"#, #"{llvm-tools}"#],
    messages: [
      KnownMessage(#"points to removed section"#, also: [[#"sh_link"#]], .certain, #"A section names another one that strip removes (SHF_LINK_ORDER); strip fails."#, rules: [#"link-order"#]),
      KnownMessage(#"sh_link ["#, also: [[#"is incorrect"#]], .certain, #"A section names another one that there is not."#, rules: [#"section-link"#]),
      KnownMessage(#"sh_link not set for section"#, .possible, #"A section is to follow another one, and names none; only a warning."#, rules: [#"link-order-none"#]),
      KnownMessage(#"ailed to find link section for section"#, .possible, #"A section names another one in a way that BFD does not know, such as .llvm_addrsig; only a warning."#, rules: [#"llvm-section"#]),
      KnownMessage(#"invalid sh_link field ("#, .certain, #"A section names another one that there is not."#, rules: [#"section-link"#]),
      KnownMessage(#"failed to find info section for section"#, .likely, #"A section names another one (sh_info) that there is not."#, rules: [#"section-link"#]),
      KnownMessage(#"info section index is invalid"#, .likely, #"A section names another one (sh_info) that there is not."#, rules: [#"section-link"#]),
      KnownMessage(#"points to discarded section"#, also: [[#"sh_link"#]], .certain, #"A section names another one that the linker drops."#, rules: [#"link-order"#]),
      KnownMessage(#"loop in section dependencies"#, .likely, #"Sections name each other in a circle."#, rules: [#"link-order"#]),
      KnownMessage(#"info section index cannot be set"#, .certain, #"A section names another one that is not in the output."#, rules: [#"section-link"#]),
    ])

  private static let page17 = CausePage(
    #"relocation-type"#, .strip,
    title: #"Binutils is too old for the file: unknown relocation, section or compression"#,
    explanation: #"Newer assemblers write relocation types, or whole sections (SHT_CREL, SHT_RELR), that older Binutils do not know. It refuses the file, which stays as it was."#,
    isNot: #"Not a damaged module: the kernel may well load it."#,
    decides: nil,
    questions: [#"`strip --version` and the compiler's version."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"A Binutils as new as the compiler, or the strip of the compiler's own family."#],
    messages: [
      KnownMessage(#"unsupported relocation type"#, also: [[#"0x"#]], .certain, #"BFD does not know a relocation type."#, rules: [#"relocation-type"#]),
      KnownMessage(#"unknown type [0x"#, also: [[#"section `"#]], unless: [#"in group ["#], .certain, #"BFD does not know a section type, such as 0x40000014 (SHT_CREL)."#, rules: [#"section-type"#, #"compact-relocations"#]),
      KnownMessage(#"unrecognized relocation type 0x"#, .certain, #"BFD does not know a relocation type."#, rules: [#"relocation-type"#]),
      KnownMessage(#"unrecognized relocation (0x"#, .certain, #"BFD does not know a relocation type."#, rules: [#"relocation-type"#]),
      KnownMessage(#": invalid relocation type "#, .likely, #"BFD does not know a relocation type."#, rules: [#"relocation-type"#]),
      KnownMessage(#"BFD is not built with zstd support"#, .certain, #"Debugging information is compressed by zstd, which this Binutils was built without."#),
      KnownMessage(#"unable to initialize decompress status for section"#, .certain, #"This Binutils cannot read the compressed debugging information: it is older, or the section was copied wrongly before."#),
      KnownMessage(#"unable to initialize compress status for section"#, .certain, #"This Binutils cannot compress the debugging information."#),
      KnownMessage(#"nable to decompress section"#, .likely, #"This Binutils cannot read the compressed debugging information."#),
      KnownMessage(#"retaining unknown section flag"#, .possible, #"BFD does not know a section flag; a warning."#, rules: [#"section-flags"#]),
    ])

  private static let page18 = CausePage(
    #"build-notes"#, .strip,
    title: #"strip cannot merge the GNU build notes"#,
    explanation: #"With `--strip-unneeded` and `--strip-all`, GNU strip merges `.gnu.build.attributes`; notes that contradict themselves, or several sections of that name, make it fail."#,
    isNot: #"Not a matter of code or relocations; the kernel does not read these notes."#,
    decides: nil,
    questions: [#"Which options strip was called with."#, #"{unstripped}"#],
    steps: [#"`--strip-debug` in place of `--strip-unneeded`, or `--no-merge-notes` besides."#],
    messages: [
      KnownMessage(#"corrupt GNU build attribute note"#, .certain, #"A build note contradicts itself."#, rules: [#"build-notes"#]),
      KnownMessage(#"failed to copy merged notes"#, .certain, #"Notes were merged for another section than the one they are written to."#, rules: [#"build-notes"#, #"build-notes-incomplete"#]),
      KnownMessage(#"bad GNU build attribute notes"#, .certain, #"Build notes contradict each other."#, rules: [#"build-notes"#]),
      KnownMessage(#"failed to locate merged notes"#, .certain, #"Of several sections with one name, the notes of another one were merged."#, rules: [#"build-notes-incomplete"#]),
      KnownMessage(#"failed to merge notes"#, .certain, #"Build notes cannot be merged."#, rules: [#"build-notes"#]),
      KnownMessage(#"could not load note section"#, .likely, #"Build notes cannot be read."#, rules: [#"build-notes"#]),
      KnownMessage(#"failed to set merged notes size"#, .likely, #"Build notes cannot be merged."#, rules: [#"build-notes"#]),
      KnownMessage(#"there are relocations against this section"#, also: [[#"Cannot merge"#]], .possible, #"Build notes have relocations and are left as they are, as in every object that is not linked."#),
      KnownMessage(#"ould not find any mergeable note sections"#, .possible, #"There are no build notes to merge; nothing was done."#),
      KnownMessage(#"version note missing - assuming"#, .possible, #"Build notes do not say their version; a warning."#, rules: [#"build-notes-incomplete"#]),
      KnownMessage(#"note section is empty"#, .possible, #"There are no build notes in their section; a warning."#, rules: [#"build-notes-incomplete"#]),
    ])

  private static let page19 = CausePage(
    #"damaged-file"#, .strip,
    title: #"The file contradicts itself: cut short, or damaged by a tool before"#,
    explanation: #"Sizes or numbers in the file go past its end or past its tables. The disk was full, a download broke off, or a tool before this one wrote nonsense."#,
    isNot: #"Not a shape that a linker writes."#,
    decides: nil,
    questions: [#"`ls -l` and `sha256sum` of the file, and `df` of its disk."#, #"What `elfscan check MODULE.ko` says of the file."#],
    steps: [#"Build or download the module again, with room on the disk."#],
    messages: [
      KnownMessage(#"has invalid symbol index"#, also: [[#"relocation"#]], .certain, #"A relocation names a symbol that there is not; a module that GNU strip has damaged can look like that."#, rules: [#"relocation-symbol-index"#, #"stripped-before"#]),
      KnownMessage(#"relocation count is negative"#, .certain, #"A relocation section has an impossible size."#),
      KnownMessage(#"required but not present"#, also: [[#"symbol `"#]], .likely, #"A relocation that stays names a symbol that goes."#, rules: [#"relocation-dropped-symbol"#]),
      KnownMessage(#"extending past end of file"#, .certain, #"The file is shorter than its sections."#, rules: [#"section-past-end"#]),
      KnownMessage(#"larger than the file size"#, .certain, #"A section is larger than the file."#, rules: [#"section-past-end"#]),
      KnownMessage(#"is larger than file size"#, .certain, #"A section is larger than the file."#, rules: [#"section-past-end"#]),
      KnownMessage(#"corrupt string table index"#, .certain, #"The table of section names is not where it should be."#),
      KnownMessage(#"invalid string offset"#, also: [[#"for section"#]], .certain, #"A name is outside the table of names."#, rules: [#"symbol-name"#]),
      KnownMessage(#"references nonexistent SHT_SYMTAB_SHNDX"#, .certain, #"A symbol's section number is in a table that there is not."#),
      KnownMessage(#"multiple symbol tables detected"#, .likely, #"There is more than one symbol table."#, rules: [#"several-symbol-tables"#]),
      KnownMessage(#"' is empty"#, also: [[#"the input file"#]], .certain, #"The file has no bytes."#),
      KnownMessage(#"has no sections"#, also: [[#"the input file"#]], .certain, #"There are no sections to copy."#, rules: [#"no-sections"#]),
      KnownMessage(#"emory exhausted"#, also: [[#"strip"#, #"objcopy"#, #"BFD"#, #"["#]], unless: [#"virtual memory"#], .likely, #"A section claims an absurd size."#),
      KnownMessage(#"link section cannot be set"#, .certain, #"A section needs a symbol table, and there is none."#, rules: [#"no-symbol-table"#]),
      KnownMessage(#": no symbols"#, .possible, #"There is no symbol table to copy."#, rules: [#"no-symbol-table"#]),
      KnownMessage(#": file truncated"#, unless: [#"final link failed"#], .certain, #"The file is shorter than its headers say."#),
      KnownMessage(#": File truncated"#, unless: [#"final link failed"#], .certain, #"The file is shorter than its headers say (Binutils up to 2.29)."#),
      KnownMessage(#".o: Invalid argument"#, .likely, #"modpost cannot map the object, since it has no bytes: an earlier step failed, or the disk was full."#),
      KnownMessage(#"string table ["#, also: [[#"is corrupt"#]], .certain, #"The table of names is damaged."#),
      KnownMessage(#"load strings from a non-string section"#, .certain, #"A section names as table of names what is none."#),
      KnownMessage(#"invalid link "#, also: [[#"for reloc section"#]], .certain, #"A relocation section names as symbol table what is none."#, rules: [#"relocation-symbol-table"#]),
      KnownMessage(#"relocation addend "#, also: [[#"too large"#]], .likely, #"A relocation's addend does not fit."#),
      KnownMessage(#"attempting to write over the end of the section"#, .certain, #"A section is shorter than what belongs into it."#),
      KnownMessage(#"attempting to write section into an empty buffer"#, .certain, #"A section is shorter than what belongs into it."#),
      KnownMessage(#"goes past the end of the file"#, .certain, #"LLVM's tools: the file is shorter than its headers say."#),
      KnownMessage(#"alformed archive"#, .likely, #"The library is damaged."#),
      KnownMessage(#"unable to get decompressed section"#, .likely, #"A compressed section cannot be read."#),
      KnownMessage(#"uses unsupported "#, also: [[#"symbol number "#]], .certain, #"A symbol has a binding or type without a meaning; newer strips refuse the file."#, rules: [#"symbol-kind"#]),
      KnownMessage(#"GNU_PROPERTY_TYPE ("#, also: [[#"corrupt"#]], .possible, #"A note of GNU properties is damaged; only a warning."#, rules: [#"property-note"#]),
      KnownMessage(#"alignment power "#, also: [[#"is too big"#]], .certain, #"A section's alignment is larger than strip can keep; it fails."#, rules: [#"section-alignment"#]),
      KnownMessage(#"attribute section length too small"#, .possible, #"Object attributes (.gnu.attributes, .ARM.attributes) are damaged; only a message."#),
      KnownMessage(#"while writing '"#, also: [[#"eu-strip"#]], .likely, #"eu-strip cannot write what it has read."#),
      KnownMessage(#"eu-strip: "#, also: [[#"error while"#, #"annot get"#, #"ouldn't get"#]], .likely, #"eu-strip cannot read the file."#),
      KnownMessage(#"INTERNAL ERROR "#, also: [[#"eu-strip"#]], .likely, #"eu-strip met something it does not expect."#),
    ])

  private static let page20 = CausePage(
    #"foreign-file"#, .strip,
    title: #"This strip is not made for the file: another machine, compressed, or no ELF file"#,
    explanation: #""Unable to recognise the format" means that no target of this Binutils fits: a module for another processor, a compressed one (.ko.xz, .ko.zst), a script or a firmware image. The file stays as it was."#,
    isNot: #"Not the group problem of Clang LTO kernels: that file is recognized before it is refused."#,
    decides: nil,
    questions: [#"`file FILE` for the file in the message, and how strip was called."#],
    steps: [#"The strip of that machine, such as `aarch64-linux-gnu-strip` (kbuild: `CROSS_COMPILE=aarch64-linux-gnu-`)."#, #"Strip first, then sign, then compress."#],
    messages: [
      KnownMessage(#"nable to recognise the format of the input file"#, .certain, #"No target of this Binutils fits the file."#, rules: [#"foreign-machine"#]),
      KnownMessage(#"utput file cannot represent architecture"#, .certain, #"The output format that was asked for is of another processor."#),
      KnownMessage(#"nvalid bfd target"#, .certain, #"This Binutils does not know the format that was asked for (-I, -O, -F)."#),
      KnownMessage(#"ile in wrong format"#, also: [[#"strip"#, #"objcopy"#, #"BFD"#, #"not recognized"#]], .likely, #"The file is for another processor, or no object file."#),
      KnownMessage(#"ile format is ambiguous"#, .likely, #"Several formats fit the file; name one (-I)."#),
      KnownMessage(#"unable to change endianness of "#, .certain, #"The output format that was asked for has the other byte order."#),
      KnownMessage(#"The file was not recognized as a valid object file"#, also: [[#".ko"#]], .likely, #"llvm-strip or llvm-objcopy: a compressed module (.ko.xz, .ko.zst), an empty file, or no module."#),
      KnownMessage(#"nable to recognise the architecture of the input file"#, .certain, #"The file is for a processor that this Binutils was not built for."#, rules: [#"foreign-machine"#]),
    ])

  private static let page21 = CausePage(
    #"bfd-failure"#, .strip,
    title: #"A bug of GNU Binutils, at another place than the one about section groups"#,
    explanation: #"BFD, the library behind ld, strip and objcopy, found its own state to be wrong. After an assertion it goes on, and what it writes may be damaged; after an internal error there is no output."#,
    isNot: #"Not what Clang LTO modules are known for; that is the assertion in bfd_elf_set_group_contents."#,
    decides: nil,
    questions: [#"The command that was run and the file it was run on."#, #"`strip --version`."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"Another release of Binutils; do not use what was written after an assertion."#],
    messages: [
      KnownMessage(#"(GNU Binutils"#, also: [[#"BFD "#], [#".c"#]], .certain, #"BFD found its own state to be wrong. After an assertion it goes on, after an internal error there is no output."#),
      KnownMessage(#"BFD version "#, also: [[#".c"#]], .certain, #"BFD found its own state to be wrong. After an assertion it goes on, after an internal error there is no output."#),
      KnownMessage(#" assertion fail "#, also: [[#"BFD "#]], .certain, #"An assertion in BFD failed; it goes on all the same."#),
      KnownMessage(#"internal error, aborting at "#, .certain, #"BFD gave up; there is no output."#),
    ])

  private static let page22 = CausePage(
    #"llvm-refusal"#, .strip,
    title: #"llvm-strip or llvm-objcopy refuses the file"#,
    explanation: #"LLVM's tools check a file before they change it, and leave it as it was when something contradicts itself."#,
    isNot: #"Not damage by strip: nothing was written."#,
    decides: nil,
    questions: [#"{unstripped}"#],
    steps: [#"{without-strip}"#],
    messages: [
      KnownMessage(#"has unsupported value greater than or equal to SHN_LORESERVE"#, .certain, #"A symbol stands in a reserved section that LLVM does not know."#),
      KnownMessage(#"is not a symbol table"#, also: [[#"ink field value"#]], .certain, #"A section names as symbol table what is none."#, rules: [#"relocation-symbol-table"#]),
      KnownMessage(#"cannot be removed because it is referenced by"#, .certain, #"A section that stays names one that is to go."#, rules: [#"link-order"#]),
      KnownMessage(#"because it is named in a relocation"#, also: [[#"error: "#]], .certain, #"A symbol that is to go is needed by a relocation that stays."#),
      KnownMessage(#"llvm-objcopy: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#, #"goes past the end of the file"#, #"No such file or directory"#], .likely, #"llvm-objcopy refuses the file."#),
      KnownMessage(#"llvm-objcopy-"#, also: [[#": error: "#]], unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#, #"goes past the end of the file"#, #"No such file or directory"#], .likely, #"llvm-objcopy refuses the file."#),
      KnownMessage(#"llvm-strip-"#, also: [[#": error: "#]], unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#, #"goes past the end of the file"#, #"No such file or directory"#], .likely, #"llvm-strip refuses the file."#),
      KnownMessage(#"llvm-strip: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#, #"goes past the end of the file"#, #"No such file or directory"#], .likely, #"llvm-strip refuses the file."#),
    ])

  private static let page23 = CausePage(
    #"program-headers"#, .strip,
    title: #"An executable has no room for its program headers; modules have none"#,
    explanation: #"strip or objcopy has to write the program headers of an executable or shared library anew, and there is no room for them before the first section. That happens to files that patchelf or another tool has changed, and to those of some linkers."#,
    isNot: #"Not about a kernel module: a module has no program headers. The file stays as it was."#,
    decides: nil,
    questions: [#"`readelf -lS FILE`, and what made or changed the file (linker, patchelf)."#],
    steps: [#"Leave this file unstripped; it works as it is."#, #"Strip before patchelf, not after; or take a newer patchelf."#, #"Or strip it by `llvm-strip`, or `eu-strip`."#],
    messages: [
      KnownMessage(#"ot enough room for program headers"#, .certain, #"An executable or library, not a module: its program headers do not fit any more."#),
      KnownMessage(#"PHDR segment not covered by LOAD segment"#, .certain, #"The program headers of an executable contradict each other."#),
      KnownMessage(#"can't be allocated in segment"#, .likely, #"A section of an executable does not fit into its segment."#),
      KnownMessage(#"not in segment"#, also: [[#"allocated section "#]], .possible, #"A section of an executable is in no segment; only a warning."#),
      KnownMessage(#"sections to PT_GNU_RELRO segment"#, .possible, #"A segment of an executable stays empty; only a warning."#),
      KnownMessage(#"in the PT_DYNAMIC segment is not the .dynamic section"#, .likely, #"The program headers of a library contradict its sections."#),
      KnownMessage(#"TLS sections are not adjacent"#, .likely, #"Sections of an executable are not in the order that its segments need."#),
      KnownMessage(#"program header with invalid alignment"#, .likely, #"A program header of an executable is damaged."#),
      KnownMessage(#"has a segment extending past end of file"#, .likely, #"An executable is cut short, or its program headers are damaged."#),
    ])

  private static let page24 = CausePage(
    #"refused-file"#, .strip,
    title: #"GNU Binutils refuses the file, and does not say why"#,
    explanation: #""File format not recognized" and "bad value" have many reasons: section groups without a member that is theirs alone (Clang LTO kernels), an empty group, a second relocation section for a section (livepatches), an unknown section type, LTO's intermediate code, or no ELF file at all. The file stays as it was."#,
    isNot: #"Not damage: nothing was written. Most builds go on with the unstripped module."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"`file FILE` for the file in the message."#, #"{collect}"#],
    steps: [#"{without-strip}"#, #"{elfscan-strip}"#, #"{llvm-tools}"#],
    messages: [
      KnownMessage(#": bad value"#, unless: [#"build attribute"#, #"merged notes"#, #"relocation count"#, #"final link failed"#], .likely, #"BFD found a number that it cannot work with; it does not say which."#, rules: [#"several-relocation-sections"#, #"livepatch"#]),
      KnownMessage(#": Bad value"#, also: [[#"strip"#, #"objcopy"#, #"objdump"#, #"BFD"#]], unless: [#"build attribute"#, #"merged notes"#, #"relocation count"#, #"final link failed"#], .likely, #"BFD (Binutils up to 2.29) found a number that it cannot work with; it does not say which."#, rules: [#"several-relocation-sections"#, #"livepatch"#]),
      KnownMessage(#"onrepresentable section on output"#, .likely, #"A section cannot be written in the format that was asked for."#),
      KnownMessage(#"ection has no contents"#, also: [[#"strip"#, #"objcopy"#, #"BFD"#]], .likely, #"A section has no bytes of its own, and BFD was to read them."#),
      KnownMessage(#"nvalid operation"#, also: [[#"strip:"#, #"objcopy:"#]], .likely, #"BFD refuses the file."#),
      KnownMessage(#"ile too big"#, also: [[#"strip"#, #"objcopy"#, #"BFD"#]], .likely, #"The file is larger than BFD can handle."#),
      KnownMessage(#"orry, cannot handle this file"#, .likely, #"BFD refuses the file."#),
      KnownMessage(#"ymbol needs debug section which"#, .likely, #"A symbol refers to a section that goes."#),
      KnownMessage(#"unable to find equivalent output section"#, .certain, #"A symbol's section is not in the output."#),
      KnownMessage(#"because it is named in a relocation"#, .certain, #"A symbol that is to go is needed by a relocation that stays."#),
      KnownMessage(#"could not create temporary file"#, also: [[#"strip"#, #"objcopy"#, #"copying"#, #"hold stripped copy"#]], .likely, #"There is no place beside the file: no right to write there, or the disk is full."#),
      KnownMessage(#"file format not recognized"#, .likely, #"BFD refuses the file."#, rules: [#"group-shared-section"#, #"group-empty"#]),
      KnownMessage(#"File format not recognized"#, .likely, #"The file is refused."#, rules: [#"group-shared-section"#]),
      KnownMessage(#"unable to modify "#, also: [[#"due to errors"#]], .possible, #"strip keeps the file as it was, for the reason in the lines above."#),
      KnownMessage(#"cause of error unknown"#, .likely, #"BFD refuses the file and does not know why."#),
      KnownMessage(#"unable to copy file '"#, .possible, #"The file could not be put in its place; the reason stands behind the name."#),
    ])

  private static let page25 = CausePage(
    #"debug-package"#, .strip,
    title: #"Packaging cannot split off debugging information (build ID, debugedit, dwz)"#,
    explanation: #"For packages of debugging information, RPM runs find-debuginfo, which calls debugedit, eu-strip, objcopy and dwz; Debian runs dh_strip and dh_dwz; makepkg and BitBake run objcopy. They need a build ID (`ld --build-id`), source paths without `//`, and DWARF of a version that they know."#,
    isNot: #"Not a fault of the module or of its code. The file itself works, with or without it."#,
    decides: nil,
    questions: [#"The lines above it, and the name of the file that they speak of."#, #"`readelf -n FILE | grep 'Build ID'`; versions of rpm, debugedit, dwz and elfutils."#],
    steps: [#"Do without the package of debugging information: RPM: `%global debug_package %{nil}` above %install; Debian: an empty `override_dh_dwz:`, or `dh_strip --no-automatic-dbgsym`; makepkg: `options=(!debug)`; BitBake: `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"`."#, #"No build ID: link with `--build-id=sha1`, which ld, ld.lld and mold know."#, #""Empty %files file": compile with `-g`, or 1."#, #"debugedit and dwz that do not know the DWARF: newer ones, or compile with `-gdwarf-4`."#],
    messages: [
      KnownMessage(#"No build ID note found in "#, also: [[#"ERROR"#]], .certain, #"The file has no build ID, and the package demands one."#),
      KnownMessage(#"No build ID note found in "#, .possible, #"The file has no build ID; only a warning."#),
      KnownMessage(#"canonicalization unexpectedly shrank"#, .certain, #"debugedit cannot shorten a source path: there is `//` in it."#),
      KnownMessage(#"mpty %files file "#, also: [[#"debug"#]], .certain, #"No debugging information was found: the files have none, or were stripped before."#),
      KnownMessage(#"already exists: "#, also: [[#"debuginfo"#]], .certain, #"RPM: the spec file has a package of debugging information of its own, beside the one that RPM makes."#),
      KnownMessage(#"Unknown debugging section "#, .possible, #"dwz or debugedit is older than the compiler's DWARF; RPM goes on, dh_dwz does not."#),
      KnownMessage(#"not attempting dwz compression"#, .possible, #"dwz does not take compressed debugging information; RPM goes on, dh_dwz does not."#),
      KnownMessage(#"Too many DIEs, not optimizing"#, .possible, #"The debugging information is too large for dwz; it stays as it is."#),
      KnownMessage(#"DWARF compression not beneficial"#, .possible, #"dwz would gain nothing; the file stays as it is."#),
      KnownMessage(#".debug_info section not present"#, .possible, #"dwz finds no debugging information: compiled without -g, or stripped before."#),
      KnownMessage(#"after non-allocatable ones"#, also: [[#"Allocatable section in "#]], .likely, #"dwz does not take the order of the sections, as of a file that patchelf changed."#),
      KnownMessage(#"DWARF version "#, also: [[#" unhandled"#]], .possible, #"dwz or debugedit is older than the compiler's DWARF."#),
      KnownMessage(#"debugedit: "#, also: [[#"ailed"#, #"annot "#, #"ould not"#, #"nhandled"#, #": Bad "#, #"ouldn't"#]], unless: [#"Unknown DWARF"#, #"Unknown debugging"#, #" unhandled"#], .likely, #"debugedit cannot read or rewrite the debugging information."#),
      KnownMessage(#"Unknown DWARF DW_FORM_0x"#, .possible, #"debugedit does not know a form of DWARF; it goes on."#),
      KnownMessage(#"dh_dwz: error: "#, .likely, #"dwz failed; its own message is above."#),
      KnownMessage(#"dh_strip: "#, also: [[#"returned exit code"#, #"borting due to"#]], .likely, #"strip or objcopy failed; its own message is above."#),
      KnownMessage(#"was already stripped, this will prevent future debugging"#, unless: [#"ERROR"#], .possible, #"BitBake: the recipe installs a file that is stripped already; only a warning."#),
      KnownMessage(#"was already stripped, this will prevent future debugging"#, .likely, #"BitBake: the recipe installs a file that is stripped already: have its build not strip, or `INSANE_SKIP:${PN} += "already-stripped"`."#),
      KnownMessage(#"re-stripped files found"#, .possible, #"Portage: the package installs files that are stripped already; only a note."#),
      KnownMessage(#"DWARF compression requested, but no dwz installed"#, .certain, #"dwz is not installed."#),
      KnownMessage(#"debuglink section already exists"#, .possible, #"The file was split already; objcopy does not do it twice."#),
      KnownMessage(#" debug link section "#, also: [[#"cannot "#]], .likely, #"objcopy cannot note where the debugging information is."#),
      KnownMessage(#"Cannot stat: No such file or directory"#, also: [[#"cpio: "#]], .possible, #"A source file that the debugging information names is not there; it is left out."#),
    ])

  private static let page26 = CausePage(
    #"too-many-sections"#, .strip,
    title: #"More sections than module tools and the kernel can count"#,
    explanation: #"An ELF header counts up to 65,279 sections; more are counted elsewhere, where depmod and the kernel do not look. Profiling builds (PGO, -ffunction-sections) of large drivers get there."#,
    isNot: #"Not a broken depmod: the kernel does not load such a module either (kmod-project/kmod#277)."#,
    decides: nil,
    questions: [#"What `elfscan info MODULE.ko` and `readelf -h MODULE.ko` say."#],
    steps: [#"Link the module so that sections are merged, or build the driver without -ffunction-sections or profiling."#],
    messages: [
      KnownMessage(#"too many sections"#, .certain, #"There are more sections than can be counted."#, rules: [#"many-sections"#]),
      KnownMessage(#"elf_get_section_header: Assertion "#, .likely, #"libkmod met a section number beyond those that it counts."#, rules: [#"many-sections"#]),
    ])

  private static let page27 = CausePage(
    #"dkms-build"#, .build,
    title: #"The module does not compile or link; strip was never reached"#,
    explanation: #"The build stopped before there was a module. What strips, signs or installs comes after it and was not run. Mostly the driver is older than the kernel: functions of the kernel have changed, are gone, or are no longer exported. The reason is the first error in the log; what DKMS, RPM, makepkg or make say at the end only repeats that there was one."#,
    isNot: #"Not a matter of strip, unless the build itself runs strip or objcopy: then their lines are above. Not a broken compiler, unless the first error says so."#,
    decides: nil,
    questions: [#"{build-log}"#, #"{collect}"#],
    steps: [#"Find the first line with `error:` or `***` in the log; later ones follow from it."#, #"Take a release of the driver that is made for this kernel, or boot an older kernel until there is one."#, #"A symbol that is not exported, or for GPL modules only: a newer release of the driver, or a kernel whose configuration exports it (CONFIG_TRIM_UNUSED_KSYMS off; debugging options such as CONFIG_DEBUG_LOCK_ALLOC off)."#],
    messages: [
      KnownMessage(#"uses GPL-only symbol "#, also: [[#"GPL-incompatible module "#]], .certain, #"The module is not under the GPL, and needs a symbol that this kernel keeps for GPL modules."#),
      KnownMessage(#"] undefined!"#, also: [[#"ERROR: "#]], .certain, #"The module needs a symbol that the kernel does not export."#),
      KnownMessage(#"] undefined!"#, .possible, #"modpost does not find a symbol and only warns: Module.symvers is not there, or the module will not load."#),
      KnownMessage(#"but does not import it"#, also: [[#"ERROR: "#]], .certain, #"The module uses a symbol of a namespace that it does not import: it is older than the kernel."#),
      KnownMessage(#"but does not import it"#, unless: [#"module uses symbol ("#], .possible, #"The module uses a symbol of a namespace that it does not import: it may not load."#),
      KnownMessage(#"missing MODULE_LICENSE()"#, .likely, #"The module does not say its license: modpost refuses it, or the kernel keeps GPL symbols from it."#),
      KnownMessage(#"FATAL: modpost: "#, unless: [#"GPL-incompatible module "#], .certain, #"modpost gives up on an object of the module."#),
      KnownMessage(#"version generation failed, symbol will not be versioned"#, .possible, #"A symbol gets no checksum; modules that use it may not load."#),
      KnownMessage(#"implicit declaration of function"#, also: [[#"error: "#]], unless: [#"conftest"#], .likely, #"The kernel has no such function (any more): the driver is older or newer than the kernel."#),
      KnownMessage(#"call to undeclared function "#, also: [[#"error: "#]], unless: [#"conftest"#], .likely, #"The kernel has no such function (any more): the driver is older or newer than the kernel."#),
      KnownMessage(#"arguments to function "#, also: [[#"error: too "#]], unless: [#"conftest"#], .likely, #"A function of the kernel takes other arguments: the driver is older or newer than the kernel."#),
      KnownMessage(#"to function call, expected "#, also: [[#"error: too "#]], unless: [#"conftest"#], .likely, #"A function of the kernel takes other arguments: the driver is older or newer than the kernel."#),
      KnownMessage(#"has no member named "#, also: [[#"error: "#]], unless: [#"conftest"#], .likely, #"A structure of the kernel has changed: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: no member named "#, unless: [#"conftest"#], .likely, #"A structure of the kernel has changed: the driver is older or newer than the kernel."#),
      KnownMessage(#"incompatible pointer type"#, also: [[#"error: "#]], unless: [#"conftest"#], .likely, #"A function of the kernel has another type: the driver is older or newer than the kernel."#),
      KnownMessage(#"incompatible function pointer type"#, also: [[#"error: "#]], unless: [#"conftest"#], .likely, #"A function of the kernel has another type: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: unknown type name "#, unless: [#"conftest"#], .likely, #"A type of the kernel is gone: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: conflicting types for "#, unless: [#"conftest"#], .likely, #"The driver declares what the kernel has otherwise: it is older or newer than the kernel."#),
      KnownMessage(#"fatal error: "#, also: [[#".h: "#]], unless: [#" generated/"#, #"openssl/"#, #"gelf.h"#, #"libelf.h"#, #"elfutils/"#, #"gmp.h"#, #"mpc.h"#, #"conftest"#], .likely, #"A header is not there: it has another place in this kernel, or belongs to a package that is not installed."#),
      KnownMessage(#"error: undefined symbol: "#, .likely, #"ld.lld does not find a function."#),
      KnownMessage(#"ld: cannot find "#, unless: [#" -l"#, #"conftest"#], .likely, #"The linker does not find a file."#),
      KnownMessage(#"final link failed: "#, unless: [#"No space left"#, #"symbol needs"#, #"memory exhausted"#], .likely, #"The linker gives up; the reason is above."#),
      KnownMessage(#"undefined reference to "#, unless: [#"conftest"#], .likely, #"The linker does not find a function."#),
      KnownMessage(#"target emulation unknown: -m or"#, .likely, #"The driver's makefile calls ld.lld as if it were GNU ld, which needs no machine."#),
      KnownMessage(#"No rule to make target "#, unless: [#"clean"#], .likely, #"make does not find a file that it is to build from: the source is not complete, or in another place."#),
      KnownMessage(#"Value too large for defined data type"#, .likely, #"A 32-bit program of the build meets a file whose inode number needs 64 bits: build on another file system."#),
      KnownMessage(#"Application of patch "#, also: [[#"failed"#]], .likely, #"A patch that dkms.conf names does not fit the source."#),
      KnownMessage(#"': No such file"#, also: [[#"strip: "#, #"objcopy: "#, #"llvm-strip"#, #"llvm-objcopy"#]], .likely, #"There is no module at the place where it is to be stripped: it was not built, or has another name."#),
      KnownMessage(#"Bad return status for module build"#, .likely, #"make failed; what comes after it was not run."#),
      KnownMessage(#"' exited 10"#, also: [[#"dkms install"#]], .likely, #"DKMS: make failed."#),
      KnownMessage(#"' returned 10"#, also: [[#"dkms install"#]], .likely, #"DKMS: make failed."#),
      KnownMessage(#" failed for module(s) "#, also: [[#"utoinstall"#]], .likely, #"DKMS: the build of these modules failed; the number behind the name is DKMS's exit status."#),
      KnownMessage(#"modules failed to install during autoinstall"#, .possible, #"DKMS: a module was not built or not installed; the reason is above."#),
      KnownMessage(#" failed for: "#, also: [[#"Build of "#]], .likely, #"make reported success, but there is no module where dkms.conf says."#),
      KnownMessage(#"(bad exit status: "#, .possible, #"A command of DKMS failed."#),
      KnownMessage(#"Building rpms failed; see "#, .likely, #"akmods: the build failed; the reason is in the file that it names."#),
      KnownMessage(#"Bad exit status from "#, also: [[#"(%build)"#]], .likely, #"RPM: the build failed; the reason is above."#),
      KnownMessage(#"Bad exit status from "#, also: [[#"rpm-tmp"#]], .possible, #"RPM: a command failed; the reason is above."#),
      KnownMessage(#"failure occurred in build()"#, .likely, #"makepkg: the build failed; the reason is above."#),
      KnownMessage(#"failed (compile phase)"#, .likely, #"Portage: the build failed; the reason is above."#),
      KnownMessage(#":do_compile) failed"#, .likely, #"BitBake: the build failed; the reason is above, or in log.do_compile."#),
      KnownMessage(#"builder for '"#, also: [[#"failed with exit code"#]], .likely, #"Nix: the build failed; the reason is above, or in `nix log`."#),
      KnownMessage(#".stamp_built] Error "#, .likely, #"Buildroot: the build failed; the reason is above."#),
      KnownMessage(#"Failed to execute the build command"#, .likely, #"VMware's installer: the build failed; the reason is in its log."#),
      KnownMessage(#"Look at /var/log/vbox"#, .likely, #"VirtualBox: the build failed; the reason is in the log that it names."#),
      KnownMessage(#"Unable to build an empty module"#, .likely, #"ZFS's configure cannot build any module: the headers or the compiler do not fit; its build folder has the log."#),
      KnownMessage(#"while performing the step: "#, also: [[#"kernel module"#]], .likely, #"NVIDIA's installer: the build failed; the reason is above."#),
    ])

  private static let page28 = CausePage(
    #"module-missing"#, .load,
    title: #"There is no such module for the kernel that runs"#,
    explanation: #"The file is not below /lib/modules of that kernel, or depmod was not run: never built for this kernel, built for another, or left out of the initramfs."#,
    isNot: #"Not a broken module: there is none."#,
    decides: #"`find /lib/modules/$(uname -r) -name 'MODULE.ko*'`: a file means that depmod was not run; none, that it was never built for this kernel. `modinfo MODULE` says `(builtin)` where the kernel has it in itself."#,
    questions: [#"`uname -r`, and `find /lib/modules -name 'MODULE.ko*'`."#, #"`dkms status`, where DKMS builds it."#],
    steps: [#"If the file is there: `depmod`, and make the initramfs again."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"FATAL: Module "#, also: [[#"not found"#]], .possible, #"modprobe knows no module of that name for the kernel that runs; harmless where it is built in, or not wanted."#),
      KnownMessage(#"not found in modules.dep"#, .possible, #"busybox knows no module of that name for the kernel that runs."#),
      KnownMessage(#"could not find module by name="#, unless: [#"=off"#, #"='off'"#], .possible, #"kmod finds the module's name and no file."#),
      KnownMessage(#"could not open moddep file "#, .possible, #"There are no modules for that kernel, or depmod was not run."#),
      KnownMessage(#"can't change directory to '/lib/modules"#, .possible, #"There are no modules for that kernel."#),
      KnownMessage(#"Failed to find module '"#, .possible, #"systemd knows no module of that name; often a line of /etc/modules-load.d that is out of date."#),
      KnownMessage(#"==> ERROR: module not found: "#, .likely, #"mkinitcpio was to put a module into the initramfs that is not there for that kernel."#),
      KnownMessage(#"The ZFS modules are not loaded"#, .possible, #"The module was not loaded: it is missing, or refused."#),
      KnownMessage(#"ERROR: could not load module "#, also: [[#"No such file or directory"#]], .likely, #"There is no such file."#),
      KnownMessage(#"could not open directory /lib/modules"#, .possible, #"There are no modules for that kernel at all."#),
    ])

  private static let page29 = CausePage(
    #"blacklisted"#, .load,
    title: #"The module is on a blacklist of this machine"#,
    explanation: #"`module_blacklist=` of the kernel's command line refuses the name; `blacklist` and `install` lines of /etc/modprobe.d keep programs from loading it by themselves, or put another command in its place."#,
    isNot: #"Not a fault of the module."#,
    decides: nil,
    questions: [#"`cat /proc/cmdline`, and `modprobe -c | grep MODULE`."#],
    steps: [#"If the module is wanted: take the line out of /etc/modprobe.d or of the command line, make the initramfs again, and reboot."#, #"If not: take its name out of /etc/modules-load.d."#],
    messages: [
      KnownMessage(#"is blacklisted"#, also: [[#"Module "#]], unless: [#"systemd"#], .certain, #"The kernel refuses the name (`module_blacklist=`)."#),
      KnownMessage(#"is blacklisted"#, also: [[#"Module "#], [#"systemd"#]], .possible, #"A file of /etc/modprobe.d keeps systemd from loading it."#),
      KnownMessage(#"is deny-listed (by kmod)"#, .possible, #"A file of /etc/modprobe.d keeps systemd from loading it; `modprobe` with its name still does."#),
      KnownMessage(#"is deny-listed (by kernel)"#, .possible, #"The kernel's command line keeps systemd from loading it."#),
      KnownMessage(#"could not find module by name="#, also: [[#"=off"#, #"='off'"#]], .possible, #"A line `alias MODULE off` of /etc/modprobe.d switches the module off."#),
      KnownMessage(#"rror running install command "#, .likely, #"A line `install` of /etc/modprobe.d runs another command in the module's place."#),
    ])

  private static let page30 = CausePage(
    #"module-decompression"#, .load,
    title: #"The kernel cannot unpack the compressed module"#,
    explanation: #"Since Linux 5.17 the kernel can unpack modules itself, and newer kmod lets it. Its XZ decoder knows only CRC32 as check, and a dictionary of a limited size; `xz` without options makes CRC64. Status 6 is that; 7 and 8 are a damaged or cut file."#,
    isNot: #"Not the module's fault, and not strip's: unpacked by hand (`xz -dk`), the same file loads."#,
    decides: nil,
    questions: [#"`xz -lv MODULE.ko.xz` (the column "Check"), or `file MODULE.ko.zst`."#, #"What program compressed it: packaging log, DKMS version, Makefile."#, #"`cat /sys/module/compression`, and `uname -r`."#],
    steps: [#"At once: unpack the file, `xz -d MODULE.ko.xz` (`zstd -d --rm`, `gunzip`), then `depmod`."#, #"Compress as the kernel's own build does: `xz --check=crc32 --lzma2=dict=1MiB`; sign before compressing."#, #"Status 7 or 8, or zstd's "corrupt": build or download the module again, with room on the disk."#],
    messages: [
      KnownMessage(#"decompression failed with status "#, also: [[#"status 6"#]], .certain, #"XZ_OPTIONS_ERROR: the file's check is not CRC32, or its dictionary or filter is not one that the kernel has."#),
      KnownMessage(#"decompression failed with status "#, also: [[#"status 2"#]], .certain, #"The file has a check that the kernel does not know; it wants CRC32."#),
      KnownMessage(#"decompression failed with status "#, also: [[#"status 3"#, #"status 4"#]], .certain, #"The kernel has not the memory to unpack the file; a smaller dictionary helps."#),
      KnownMessage(#"decompression failed with status "#, .certain, #"The kernel cannot unpack the file: cut, damaged, or not made for it."#),
      KnownMessage(#"not an xz compressed module"#, .certain, #"The kernel was built to unpack xz, and the file is something else."#),
      KnownMessage(#"not a gzip compressed module"#, .certain, #"The kernel was built to unpack gzip, and the file is something else."#),
      KnownMessage(#"not a zstd compressed module"#, .certain, #"The kernel was built to unpack zstd, and the file is something else."#),
      KnownMessage(#"ZSTD-compressed data has "#, also: [[#"too large a window"#, #"incomplete frame header"#]], .certain, #"The kernel cannot unpack the file: made with `--long` or `--ultra`, or cut."#),
      KnownMessage(#"xz: File format not recognized"#, .likely, #"kmod cannot unpack the file: it is no xz file, whatever its name says."#),
      KnownMessage(#"xz: Unsupported compression options"#, .likely, #"kmod's xz library does not know how the file was compressed."#),
      KnownMessage(#"xz: File is corrupt"#, .likely, #"The compressed file is damaged."#),
      KnownMessage(#"xz: Unexpected end of input"#, .likely, #"The compressed file was cut short."#),
    ])

  private static let page31 = CausePage(
    #"symbols-stripped"#, .load,
    title: #"The module has no symbol table, or several: stripped with --strip-all"#,
    explanation: #"The kernel needs exactly one symbol table. Plain `strip` and `strip --strip-all` remove it, with every relocation."#,
    isNot: #"Not the damage of Clang LTO modules: those load, and fail later."#,
    decides: nil,
    questions: [#"Who stripped the module, with which options (packaging log, hook of the initramfs)."#, #"What `elfscan check MODULE.ko` says of the file that does not load."#],
    steps: [#"Take the unstripped module; strip modules with `--strip-debug` only."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"module has no symbols (stripped?)"#, .certain, from: .kernel, #"There is not exactly one symbol table."#, rules: [#"no-symbol-table"#, #"several-symbol-tables"#]),
    ])

  private static let page32 = CausePage(
    #"invalid-elf"#, .load,
    title: #"The kernel does not take the file for a module"#,
    explanation: #"Header or sections contradict themselves, or something that every module has is missing: a file that was cut short, that is compressed where the loader does not unpack, that is a web page saved as .ko, that is for another processor, or that was linked without the kernel's linker script."#,
    isNot: #"Not a wrong kernel version: that has messages of its own."#,
    decides: nil,
    questions: [#"`file MODULE.ko`, `ls -l MODULE.ko`."#, #"What `elfscan check MODULE.ko` says of it."#],
    steps: [#"Build or download the module again."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"Invalid ELF header magic"#, .possible, #"The file is compressed or no ELF file; busybox makes the kernel say so for each compressed module, and then unpacks it."#),
      KnownMessage(#"Invalid ELF header"#, unless: [#"magic"#], .certain, #"The file is no ELF file, no module, or compressed where the kernel expects it unpacked."#),
      KnownMessage(#"Module has invalid ELF structures"#, .certain, #"Headers or sections contradict the file."#),
      KnownMessage(#"Invalid ELF section"#, .certain, #"A section goes past the end of the file, or its headers do not make sense."#),
      KnownMessage(#"Invalid ELF sh_link!=SHN_UNDEF"#, .certain, #"The symbol table does not name its table of names."#),
      KnownMessage(#"ELF Spec violation: "#, .certain, #"The file breaks ELF's rules."#),
      KnownMessage(#"Invalid architecture in ELF header"#, .certain, #"It is for another processor."#),
      KnownMessage(#"Invalid module architecture in ELF header"#, .certain, #"It is for another processor, or another ABI of it."#),
      KnownMessage(#"Only one .modinfo section must exist"#, .certain, #"There are several .modinfo sections: linked twice, or by the wrong script."#),
      KnownMessage(#"empty symbol string table"#, .certain, #"The table of symbol names is empty."#),
      KnownMessage(#"empty section name table"#, .certain, #"The table of section names is empty."#),
      KnownMessage(#"symbol string table "#, also: [[#"missing leading NUL"#, #"isn't NUL terminated"#]], .certain, #"The table of symbol names is damaged."#, rules: [#"symbol-name"#]),
      KnownMessage(#"symbol name out of bounds in string table"#, .certain, #"A symbol's name is outside its table."#, rules: [#"symbol-name"#]),
      KnownMessage(#"extended version crc"#, also: [[#"does not match"#]], .certain, #"The sections with symbol versions contradict each other."#),
      KnownMessage(#"more extended version crcs than names"#, .certain, #"The sections with symbol versions contradict each other."#),
      KnownMessage(#".gnu.linkonce.this_module section must exist"#, .certain, from: .kernel, #"The section that makes a file a module is not there, or twice."#, rules: [#"this-module"#]),
      KnownMessage(#".gnu.linkonce.this_module section must have a size"#, .certain, from: .kernel, #"The section that makes a file a module has no bytes, as in a file that holds debug information only."#, rules: [#"this-module"#]),
      KnownMessage(#".gnu.linkonce.this_module must occupy memory"#, .certain, from: .kernel, #"The section that makes a file a module lost its flag SHF_ALLOC."#, rules: [#"this-module"#]),
      KnownMessage(#"No module found in object"#, .certain, #"The section that makes a file a module is not there: a linker or strip dropped it."#, rules: [#"this-module"#]),
      KnownMessage(#"has invalid WRITE|EXEC flags"#, .certain, from: .kernel, #"A section is writable and executable; such a module is not loaded."#),
      KnownMessage(#"module PLT section(s) missing"#, .certain, from: .kernel, #"Linked without the kernel's linker script, or a tool dropped its empty sections."#),
      KnownMessage(#"module GOT section(s) missing"#, .certain, from: .kernel, #"Linked without the kernel's linker script, or a tool dropped its empty sections."#),
      KnownMessage(#"doesn't contain .stubs"#, .certain, from: .kernel, #"Linked without the kernel's linker script, or a tool dropped its empty sections."#),
      KnownMessage(#"please compile with -fno-common"#, .certain, from: .kernel, #"The module has common symbols: compiled without kbuild's options."#),
      KnownMessage(#"has both .ctors and .init_array"#, .certain, from: .kernel, #"Parts of the module come from different compilers or linkers."#),
      KnownMessage(#"failed to load symbols from "#, also: [[#"Invalid argument"#, #"Exec format error"#]], .certain, #"depmod cannot read the file as a module: empty, cut short, or no ELF file."#),
      KnownMessage(#"failed to load symbols from "#, .likely, #"depmod cannot read the file as a module."#),
      KnownMessage(#"could not get modinfo from "#, .likely, #"modinfo cannot read the file as a module."#),
    ])

  private static let page33 = CausePage(
    #"other-kernel"#, .load,
    title: #"The module was built for another kernel than the one that runs"#,
    explanation: #"Version string, symbol versions or the size of struct module differ. Mostly the headers are newer or older than the running kernel, or a kernel was updated and not yet booted."#,
    isNot: #"Not strip's doing: strip changes none of these."#,
    decides: nil,
    questions: [#"`uname -r`, and `modinfo -F vermagic MODULE.ko`."#, #"{collect}"#],
    steps: [#"Boot the kernel that the module was built for, if it is installed."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#": version magic "#, also: [[#"should be "#]], .certain, from: .kernel, #"The module's vermagic is not the kernel's."#),
      KnownMessage(#"disagrees about version of symbol"#, .certain, from: .kernel, #"The module was built with other headers: a symbol's checksum differs."#),
      KnownMessage(#"no symbol version for "#, unless: [#"TOC."#], .likely, from: .kernel, #"The module was built without the kernel's Module.symvers, or without that of the module it depends on."#),
      KnownMessage(#"section size must match the kernel's built struct module size"#, .certain, from: .kernel, #"struct module has another size in this kernel: the module was built with other headers."#, rules: [#"this-module"#]),
      KnownMessage(#"odule has wrong symbol version"#, .likely, #"insmod's words for a version that does not fit; the kernel's own lines say which."#),
      KnownMessage(#"kernel-module version mismatch"#, .certain, #"The module is for another kernel; the words of insmod of Linux 2.4."#),
      KnownMessage(#": bad vermagic: kernel tainted"#, .possible, from: .kernel, #"The module has no vermagic, or was loaded with --force; it is loaded all the same."#),
      KnownMessage(#"no versions for exported symbols: kernel tainted"#, .possible, from: .kernel, #"The module was built without symbol versions; it is loaded all the same."#),
    ])

  private static let page34 = CausePage(
    #"toc-version"#, .load,
    title: #"The kernel lacks the version of the symbol TOC.: Binutils dropped it"#,
    explanation: #"On 64-bit powerpc each module refers to `.TOC.`, and a kernel with CONFIG_MODVERSIONS compares its checksum. The checksum is a symbol of the kernel that nothing defines; Binutils 2.26 and neighbours dropped such symbols from vmlinux. Then no module loads at all."#,
    isNot: #"Not a module for another kernel, and not a damaged module: the modules of the same build fail alike."#,
    decides: nil,
    questions: [#"`ld --version` of the Binutils that linked the kernel, and `cat /proc/version`."#, #"Whether modules of the kernel's own package fail too."#],
    steps: [#"Boot the previous kernel."#, #"Build the kernel with another Binutils, or take a newer kernel: its build does not depend on that symbol any more."#],
    messages: [
      KnownMessage(#"no symbol version for "#, also: [[#"TOC."#]], .certain, from: .kernel, #"The kernel lacks the checksum of `.TOC.`: Binutils dropped it from vmlinux."#),
      KnownMessage(#": Unknown symbol TOC."#, .certain, from: .kernel, #"The same, as the reason why the module is refused."#),
      KnownMessage(#": Unknown symbol .TOC."#, .certain, from: .kernel, #"The same, as the reason why the module is refused."#),
    ])

  private static let page35 = CausePage(
    #"btf-mismatch"#, .load,
    title: #"The module's BTF does not fit the kernel's"#,
    explanation: #"The type information in `.BTF` refers to the kernel's own; built for another build of the kernel, or by a pahole that does not fit, it is invalid. Kernels without CONFIG_MODULE_ALLOW_BTF_MISMATCH refuse the module."#,
    isNot: #"Not strip's doing, unless a hook removes or rewrites `.BTF` sections; the code is fine."#,
    decides: nil,
    questions: [#"`uname -r`, `modinfo -F vermagic MODULE.ko`, `pahole --version`."#, #"{collect}"#],
    steps: [#"Install kernel and modules again from one build."#, #"{rebuild}"#, #"Or build the module without BTF: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#],
    messages: [
      KnownMessage(#"failed to validate module ["#, also: [[#"BTF"#]], .certain, from: .kernel, #"The module's BTF does not fit the kernel's."#, rules: [#"btf"#]),
      KnownMessage(#"btf module mismatch"#, .likely, from: .kernel, #"The module's BTF does not fit the kernel's; the module is loaded without it."#, rules: [#"btf"#]),
      KnownMessage(#"failed to create module BTF sysfs file"#, .likely, from: .kernel, #"The module's BTF was read, and could not be shown in /sys/kernel/btf."#),
    ])

  private static let page36 = CausePage(
    #"relocation-target"#, .load,
    title: #"The kernel refuses a relocation of the module"#,
    explanation: #"A value does not fit, its place is not empty, or the kernel does not know its type: the module was compiled or linked by tools, or with options, that do not fit this kernel (position-independent code, another code model, Thumb beside ARM, Binutils much newer than the kernel); or a tool rewrote the relocations wrongly."#,
    isNot: #"Not the known damage by strip: relocations that name a wrong symbol are applied without complaint. But only a look at the module tells."#,
    decides: nil,
    questions: [#"Compiler of the kernel (`head -1 /proc/version`) and of the module, and `ld --version`."#, #"{unstripped}"#],
    steps: [#"Build the module with the compiler that the kernel was built with, without a compiler cache or distcc."#, #"{rebuild}"#, #""unsupported RELA relocation: 311" (or 312) on arm64: build with `-fno-pic`; 275: with `-mcmodel=large`, as kernels with CONFIG_ARM64_ERRATUM_843419 want. "Unknown rela relocation: 4" on x86: the kernel is older than Binutils 2.31; build with an older Binutils."#, #""out of range" on arm: build the kernel with CONFIG_ARM_MODULE_PLTS, or the module with `-mlong-calls`."#],
    messages: [
      KnownMessage(#"nvalid relocation target, existing value is nonzero"#, .certain, from: .kernel, #"A place that is to be relocated is not empty: the relocation was applied before, or belongs to another tool's idea of the file."#),
      KnownMessage(#"existing value does not match expected value for type"#, .certain, from: .kernel, #"A relocation that is to be taken back (livepatch) is not what was applied."#),
      KnownMessage(#"overflow in relocation type"#, .certain, from: .kernel, #"An address does not fit; as after a wrong code model, or a relocation that names a wrong symbol."#),
      KnownMessage(#"likely not compiled with -mcmodel=kernel"#, .likely, from: .kernel, #"The kernel's guess about the line above."#),
      KnownMessage(#"nknown relocation type "#, .certain, from: .kernel, #"The kernel does not know a relocation type: the compiler is newer, or has unwind tables on."#),
      KnownMessage(#"Unsupport relocation type "#, .certain, from: .kernel, #"The kernel (loongarch) does not know a relocation type: the compiler is newer, or has other options."#),
      KnownMessage(#"nknown rela relocation: "#, .certain, from: .kernel, #"The kernel does not know a relocation type."#),
      KnownMessage(#"unsupported RELA relocation"#, .certain, from: .kernel, #"The kernel (arm64) does not know a relocation type: mostly position-independent code (`-fPIC`, 311 and 312), or a code model of another kernel (275)."#),
      KnownMessage(#"nknown ADD relocation: "#, .certain, from: .kernel, #"The kernel (powerpc) does not know a relocation type: other options, or a newer compiler."#),
      KnownMessage(#"ADD RELOCATION unsupported"#, .certain, from: .kernel, #"The module has relocations of a kind (RELA) that this processor's kernel does not take."#),
      KnownMessage(#"nknown relocation: "#, .certain, from: .kernel, #"The kernel does not know a relocation type."#),
      KnownMessage(#": relocation "#, also: [[#"out of range"#]], .certain, from: .kernel, #"A jump goes too far for its instruction; or the module is Thumb code and the kernel is not."#),
      KnownMessage(#"relocation out of range"#, also: [[#"section "#], [#"reloc "#]], .certain, from: .kernel, #"A jump goes too far for its instruction."#),
      KnownMessage(#": bad relocation"#, also: [[#"section "#]], .certain, from: .kernel, #"A relocation names a symbol that there is not."#, rules: [#"relocation-symbol-index"#]),
      KnownMessage(#"out of bounds relocation"#, .certain, from: .kernel, #"A relocation points outside its section."#),
      KnownMessage(#"unsupported interworking call"#, .certain, from: .kernel, #"ARM and Thumb code call each other: built with other options than the kernel."#),
      KnownMessage(#"can not be addressed by the 32-bit offset"#, .certain, from: .kernel, #"An address (riscv) is too far: built with another code model than `medany`."#),
      KnownMessage(#"out of range for 32-bit field"#, .certain, from: .kernel, #"An address (riscv) does not fit."#),
      KnownMessage(#"can not generate the GOT entry"#, .certain, from: .kernel, #"The module (riscv) is position-independent code, and the kernel cannot load such."#),
      KnownMessage(#"The unexpected relocation type 'R_RISCV_ALIGN'"#, .certain, from: .kernel, #"Compiled with linker relaxation (riscv); the kernel wants `-mno-relax`."#),
      KnownMessage(#"Can not find HI20 relocation information"#, .certain, from: .kernel, #"Two relocations (riscv) that belong together do not: a tool moved or dropped one."#),
      KnownMessage(#"overflow! dangerous "#, also: [[#"relocation"#]], .certain, from: .kernel, #"A value (loongarch) does not fit."#),
      KnownMessage(#"unaligned! dangerous "#, also: [[#"relocation"#]], .certain, from: .kernel, #"A value (loongarch) is not aligned as its instruction wants it."#),
      KnownMessage(#": relocation error for symbol"#, also: [[#"(r_type "#]], .certain, from: .kernel, #"A value (s390) does not fit."#),
      KnownMessage(#": dangerous "#, also: [[#"relocation"#], [#"R_MIPS_"#]], .certain, from: .kernel, #"A relocation (mips) is not of the form that the kernel applies."#),
      KnownMessage(#": relocation overflow"#, unless: [#"overflow vs"#], .certain, from: .kernel, #"A jump (mips) goes too far; build the module with `-mlong-calls`."#),
      KnownMessage(#"bad TOC16"#, also: [[#"relocation ("#]], .certain, from: .kernel, #"The module's TOC (powerpc) is too far away or too large."#),
      KnownMessage(#"out of range!"#, also: [[#"REL24 "#]], .certain, from: .kernel, #"A call (powerpc) goes too far."#),
      KnownMessage(#"Expect noop after relocate, got "#, .certain, from: .kernel, #"A call (powerpc) is not followed by the instruction that the kernel replaces: built by other tools than the kernel's."#),
      KnownMessage(#"xpected nop after call, got "#, .certain, from: .kernel, #"A call (powerpc) is not followed by the instruction that the kernel replaces: built by other tools than the kernel's."#),
      KnownMessage(#"of stub out of range of "#, .certain, from: .kernel, #"The module (powerpc) is too far from its stubs."#),
      KnownMessage(#": unexpected relocation: "#, .certain, from: .kernel, #"The kernel (xtensa) does not know a relocation type."#),
      KnownMessage(#"-bit data relocation ("#, .certain, from: .kernel, #"A relocation (arm64) is of a kind that does not go with its size."#),
      KnownMessage(#" overflow vs "#, also: [[#"elocation"#]], .certain, from: .kernel, #"A value (alpha) does not fit."#),
      KnownMessage(#"is out of range (0x"#, also: [[#"relocation of symbol"#]], .certain, from: .kernel, #"A jump (parisc) goes too far."#),
      KnownMessage(#"Relocation overflow of type "#, .certain, #"A value does not fit; the words of insmod of Linux 2.4."#),
      KnownMessage(#"Global Offset Table overflow"#, .certain, from: .kernel, #"The module (parisc) has more entries than its table takes."#),
    ])

  private static let page37 = CausePage(
    #"untrusted-key"#, .load,
    title: #"The module is signed, but the kernel does not accept the signature"#,
    explanation: #"Under Secure Boot or with module.sig_enforce, the kernel loads what a key signed that it trusts. DKMS signs with a key of the machine, which has to be enrolled once (MOK). "Key was rejected by service" also comes where the signature is gone, as after a strip."#,
    isNot: #"Not a broken module."#,
    decides: #"`modinfo -F signer MODULE.ko` of the file that does not load: empty means unsigned, as strip leaves it; a name means a key that has to be enrolled."#,
    questions: [#"`modinfo -F signer MODULE.ko`: empty means unsigned, as strip leaves it."#, #"`mokutil --sb-state`."#, #"`tail -c 28 MODULE.ko` of the file that does not load."#],
    steps: [#"Signed by DKMS: `mokutil --import /var/lib/dkms/mok.pub` (Ubuntu: /var/lib/shim-signed/mok/MOK.der), reboot, and enroll the key."#, #"Not signed: sign after stripping: strip, `scripts/sign-file`, compress."#],
    messages: [
      KnownMessage(#"PKCS#7 signature not signed with a trusted key"#, .certain, from: .kernel, #"The signature is good, and its key unknown."#),
      KnownMessage(#"odule is not signed with expected PKCS#7 message"#, .certain, from: .kernel, #"The signature is of another form: the kernel's sign-file was not the one that signed."#),
      KnownMessage(#"PKCS#7 signature info has unexpected non-zero params"#, .certain, from: .kernel, #"The signature is of another form: the kernel's sign-file was not the one that signed."#),
      KnownMessage(#"Loading of module with unavailable key is rejected"#, .certain, from: .kernel, #"The key is unknown, and signatures are enforced."#),
      KnownMessage(#"Loading of module with unsupported crypto is rejected"#, .certain, from: .kernel, #"The kernel lacks the signature's algorithm."#),
      KnownMessage(#"Request for unknown module key "#, .certain, from: .kernel, #"The key is unknown to the kernel."#),
      KnownMessage(#"ey was rejected by service"#, also: [[#"insert"#, #"insmod"#, #"modprobe"#, #"finit"#, #".ko"#, #"odule"#]], .likely, #"The kernel answers EKEYREJECTED: no signature that it accepts, or none at all."#, rules: [#"appended-signature"#]),
      KnownMessage(#"equired key not available"#, also: [[#"insert"#, #"insmod"#, #"modprobe"#, #"finit"#, #".ko"#, #"odule"#]], .likely, #"The kernel answers ENOKEY: it does not know the key, or there is no signature."#, rules: [#"appended-signature"#]),
      KnownMessage(#"Package not installed"#, also: [[#"insert"#, #"insmod"#, #"modprobe"#, #"finit"#, #".ko"#]], .likely, #"The kernel answers ENOPKG: it lacks the algorithm with which the module is signed."#),
      KnownMessage(#"Bad message"#, also: [[#"insert"#, #"insmod"#, #"modprobe"#, #"finit"#, #".ko"#]], .likely, #"The kernel answers EBADMSG: the signature is there, and cannot be read."#),
    ])

  private static let page38 = CausePage(
    #"unsigned"#, .load,
    title: #"The module has no signature that the kernel knows"#,
    explanation: #"Every strip drops the signature, which stands behind the ELF file. A kernel that does not enforce signatures only says so and is tainted; one that does, under Secure Boot, refuses the module."#,
    isNot: #"Where it is only "tainting kernel", it is harmless, and not the reason for anything: most modules of DKMS say so once."#,
    decides: nil,
    questions: [#"`modinfo -F signer MODULE.ko`, of the file on disk and of the one in the initramfs."#, #"`mokutil --sb-state`, and `cat /sys/module/module/parameters/sig_enforce`."#],
    steps: [#"Sign after stripping: strip, `scripts/sign-file`, compress."#, #"A strip hook for the initramfs (booster `strip: true`, mkinitcpio `strip`): switch it off."#],
    messages: [
      KnownMessage(#"oading of unsigned module"#, .certain, from: .kernel, #"There is no signature, and the kernel enforces one."#, rules: [#"appended-signature"#]),
      KnownMessage(#"unsigned module loading is restricted"#, .certain, from: .kernel, #"There is no signature, and the kernel is locked down."#),
      KnownMessage(#"module verification failed: signature and"#, .possible, from: .kernel, #"There is no signature that the kernel knows; it loads the module all the same."#),
    ])

  private static let page39 = CausePage(
    #"symbol-namespace"#, .load,
    title: #"The module uses a symbol of a namespace that it does not import"#,
    explanation: #"Newer kernels keep groups of symbols in namespaces. A module has to name each one that it uses (MODULE_IMPORT_NS in its source); one that does not is refused."#,
    isNot: #"Not a missing symbol, and not the doing of strip."#,
    decides: nil,
    questions: [#"`modinfo -F import_ns MODULE.ko`, and `uname -r`."#],
    steps: [#"Take a version of the driver that is made for this kernel."#, #"Or add MODULE_IMPORT_NS with the name that the line shows to its source, and build it again."#],
    messages: [
      KnownMessage(#": module uses symbol ("#, also: [[#"but does not import it"#]], .certain, from: .kernel, #"A symbol's namespace is not imported; the module is refused."#),
    ])

  private static let page40 = CausePage(
    #"unknown-symbol"#, .load,
    title: #"The module needs a symbol that the kernel does not have, or not for it"#,
    explanation: #"A module that it depends on is not loaded, the kernel is another one or was built without that function, or the symbol is for GPL modules only."#,
    isNot: #"Seldom strip: a strip that renames undefined symbols is known for malformed modules only."#,
    decides: nil,
    questions: [#"The kernel's lines with the symbol: `dmesg | grep 'Unknown symbol'`."#, #"`modinfo MODULE.ko`, `uname -r`."#],
    steps: [#"Use `modprobe`, which loads what a module depends on, and not `insmod`."#, #"{rebuild}"#, #"err -2 for a symbol of the kernel itself: the kernel was built without it (CONFIG_TRIM_UNUSED_KSYMS, Android's GKI, an option that is off), or by another compiler (`__x86_indirect_alt_…`, `__stack_chk_guard`): build the module for it, with its compiler and its configuration."#],
    messages: [
      KnownMessage(#"Unknown symbol in module"#, .likely, #"The kernel's own lines name the symbol."#),
      KnownMessage(#"unknown symbol in module"#, .likely, #"busybox's words; the kernel's own lines name the symbol."#),
      KnownMessage(#": Unknown symbol "#, unless: [#"Unknown symbol in module"#, #"Unknown symbol TOC."#, #"Unknown symbol .TOC."#], .certain, from: .kernel, #"The kernel has no such symbol for the module (err -2, or 0: none; -22: another version or namespace; -16: its module still starts)."#),
      KnownMessage(#"needs unknown symbol "#, .likely, #"depmod finds a symbol neither in the kernel's list nor in any module."#),
      KnownMessage(#"Unresolved symbols in "#, also: [[#"depmod"#]], .likely, #"The same, in the words of depmod of Linux 2.4."#),
      KnownMessage(#": unresolved symbol "#, also: [[#".o"#]], .likely, #"The kernel has no such symbol; the words of insmod of Linux 2.4."#),
      KnownMessage(#"gave up waiting for init of module "#, .likely, from: .kernel, #"The module that has the symbol did not get ready within half a minute."#),
      KnownMessage(#"module using GPL-only symbols uses symbols "#, .certain, from: .kernel, #"A module may not use symbols for GPL modules and those of a proprietary module together."#),
      KnownMessage(#"failing symbol_get of non-GPLONLY symbol "#, .certain, from: .kernel, #"A symbol may no longer be asked for at run time; the driver is older than the kernel."#),
    ])

  private static let page41 = CausePage(
    #"duplicate-symbol"#, .load,
    title: #"The kernel or a loaded module already has what this module brings"#,
    explanation: #"Two modules export the same symbol or register the same driver: the kernel's own version beside one from outside, or one that is built in."#,
    isNot: #"Not a broken module."#,
    decides: nil,
    questions: [#"`lsmod`, and the kernel's line with "owned by"."#, #"`modinfo -n MODULE`, and `find /lib/modules/$(uname -r) -name 'MODULE.ko*'`."#],
    steps: [#"Unload the other one (`modprobe -r`), and load the wanted one."#, #"Remove one of the two files, then `depmod`, and make the initramfs again."#],
    messages: [
      KnownMessage(#"exports duplicate symbol "#, .certain, from: .kernel, #"Another module, or the kernel, exports the same symbol already."#),
      KnownMessage(#"cannot create duplicate filename '/module/"#, .certain, #"A module of that name is loaded, or built in."#),
      KnownMessage(#"is already registered, aborting"#, also: [[#"Driver "#]], .likely, #"Another module has registered a driver of that name."#),
    ])

  private static let page42 = CausePage(
    #"module-parameter"#, .load,
    title: #"A parameter of the module is refused"#,
    explanation: #"A line `options` of /etc/modprobe.d, or the command line, gives a value that the module does not take, or a name that it does not know. Old kernels refuse the module for an unknown name; newer ones ignore it."#,
    isNot: #"Not a fault of the module's file."#,
    decides: nil,
    questions: [#"`modinfo -p MODULE`, and `modprobe -c | grep '^options MODULE'`."#],
    steps: [#"Correct or remove the line, make the initramfs again if it holds the module, and load it again."#],
    messages: [
      KnownMessage(#"invalid for parameter "#, .certain, from: .kernel, #"The value is not one that the parameter takes; the module is refused."#),
      KnownMessage(#": Unknown parameter "#, .certain, from: .kernel, #"The module has no such parameter; this kernel refuses it for that."#),
      KnownMessage(#"too large for parameter "#, .certain, from: .kernel, #"The value is too large; the module is refused."#),
      KnownMessage(#": unknown parameter '"#, also: [[#"ignored"#]], .possible, from: .kernel, #"The module has no such parameter; it is loaded all the same."#),
    ])

  private static let page43 = CausePage(
    #"livepatch-refused"#, .load,
    title: #"The kernel refuses a live patch"#,
    explanation: #"The patch names functions or symbols that the kernel that runs does not have, or not so; or its special relocation sections (`.klp.rela.`) are no longer what the build made of them, as after a strip or objcopy that does not know them."#,
    isNot: #"Not a fault of the kernel that is to be patched."#,
    decides: nil,
    questions: [#"The lines with "livepatch:" in `dmesg`, and `uname -r`."#, #"{unstripped}"#],
    steps: [#"Take the patch as the build made it: do not strip live patches."#, #"Build the patch for exactly the kernel that runs."#],
    messages: [
      KnownMessage(#"module is marked as livepatch module, but livepatch support is disabled"#, .certain, from: .kernel, #"The kernel was built without CONFIG_LIVEPATCH."#),
      KnownMessage(#"livepatch: symbol '"#, also: [[#"not found"#]], .certain, #"The kernel has no such symbol: the patch is for another build."#),
      KnownMessage(#"livepatch: symbol position "#, also: [[#"not found"#]], .certain, #"The kernel has fewer symbols of that name: the patch is for another build."#),
      KnownMessage(#"unresolvable ambiguity for symbol "#, .certain, #"The kernel has several symbols of that name."#),
      KnownMessage(#"is not marked as a livepatch symbol"#, .certain, #"A relocation of the patch names an ordinary symbol, as after a tool that numbers symbols anew."#),
      KnownMessage(#"has an incorrectly formatted name"#, also: [[#"livepatch"#]], .certain, #"A section or symbol of the patch lost its name's form."#),
      KnownMessage(#"from module-specific livepatch relocation section"#, .certain, #"A relocation of the patch is in the wrong section."#),
      KnownMessage(#"refusing to load module "#, also: [[#"livepatch"#]], .certain, #"A module was not loaded because its patch does not fit it."#),
      KnownMessage(#"livepatch: failed to "#, .likely, #"The kernel could not apply the patch."#),
      KnownMessage(#"kpatch: base kernel mismatch for symbol "#, .certain, #"The kernel that runs is not the one that the patch is for."#),
    ])

  private static let page44 = CausePage(
    #"code-patching"#, .load,
    title: #"The module's lists of places to patch (as of ftrace) do not fit its code"#,
    explanation: #"A module brings lists of places in its code that the kernel rewrites: calls of ftrace, jump labels, static calls. The kernel found other bytes there than the list says: built with other options or another compiler, or relocations of the lists (`__mcount_loc`, `__jump_table`, `.static_call_sites`) that a tool damaged."#,
    isNot: #"A warning of ftrace is no crash: the module runs, and tracing is off."#,
    decides: #"`elfscan check MODULE.ko` of the file that was loaded, and of the unstripped one: if only the stripped one is damaged, the strip did it."#,
    questions: [#"The lines from "ftrace bug" or "jump_label" to "end trace"."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"------[ ftrace bug ]------"#, .certain, #"ftrace found other bytes than a call where the module's list points."#),
      KnownMessage(#"ftrace failed to modify"#, .certain, #"ftrace found other bytes than a call where the module's list points."#),
      KnownMessage(#"ftrace faulted on "#, .certain, #"The place that the module's list names cannot be read or written."#),
      KnownMessage(#"ftrace_bug+0x"#, also: [[#"WARNING: "#]], .certain, #"ftrace found something that does not fit."#),
      KnownMessage(#"jump_label: Fatal kernel bug, unexpected op at"#, .certain, #"A jump label's place holds another instruction."#),
      KnownMessage(#"unexpected static_call insn opcode"#, .certain, #"A static call's place holds another instruction."#),
    ])

  private static let page45 = CausePage(
    #"no-module-memory"#, .load,
    title: #"No memory for the module: the area for modules or per-CPU data is full"#,
    explanation: #"Modules go into an area of their own, and static per-CPU data into another; both can be full while the machine has memory left. A module with debug information needs that much more memory while it is read."#,
    isNot: #"Not a broken module."#,
    decides: nil,
    questions: [#"`dmesg | tail -50` right after the attempt, `free -m`, and `ls -l MODULE.ko`."#, #"`uname -m`, and `grep -i vmalloc /proc/meminfo`."#],
    steps: [#"Strip the debug information (`elfscan strip --strip-debug MODULE.ko` on the unstripped module): a module of hundreds of megabytes does not load on a small machine."#, #"32-bit machines: `vmalloc=512M` on the kernel's command line."#, #"Per-CPU data: unload modules that are not needed; reboot after many loads and unloads."#],
    messages: [
      KnownMessage(#"vmap allocation for size "#, also: [[#"failed"#]], .certain, #"The kernel has no addresses left for a module of that size."#),
      KnownMessage(#"bytes percpu data"#, also: [[#"ould not allocate "#]], .certain, from: .kernel, #"The area for modules' per-CPU data is full."#),
      KnownMessage(#"percpu: allocation failed, size="#, .likely, #"The area for per-CPU data is full."#),
      KnownMessage(#"PERCPU: allocation failed, size="#, .likely, #"The area for per-CPU data is full."#),
      KnownMessage(#"vmalloc: allocation failure"#, .likely, #"The kernel has no room for a piece of memory, as for a module."#),
      KnownMessage(#"vmalloc error: size "#, .likely, #"The kernel has no room for a piece of memory, as for a module."#),
      KnownMessage(#": unable to allocate memory"#, also: [[#"module_alloc"#, #"execmem"#]], .certain, #"The area for modules is full."#),
      KnownMessage(#"page allocation failure"#, also: [[#"modprobe: "#, #"insmod: "#, #"kmodloader: "#, #"systemd-modules"#]], .likely, #"There was no memory while a module was loaded or started."#),
      KnownMessage(#"Cannot allocate memory"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .likely, #"The kernel answers ENOMEM: for the module itself, or from its start function."#),
    ])

  private static let page46 = CausePage(
    #"dependency-cycle"#, .load,
    title: #"Modules depend on each other in a circle; depmod leaves them out"#,
    explanation: #"A module uses symbols of a second one that uses symbols of the first. Neither can be loaded first, so that depmod puts neither into its list."#,
    isNot: #"Not a damaged file."#,
    decides: nil,
    questions: [#"The whole output of `depmod`, and which of the modules are from outside the kernel."#],
    steps: [#"Remove the module that is there twice (the kernel's own beside one from outside), then `depmod`."#],
    messages: [
      KnownMessage(#"ERROR: Cycle detected: "#, also: [[#"depmod"#]], .certain, #"These modules depend on each other in a circle."#),
      KnownMessage(#" in dependency cycle!"#, .certain, #"This module depends on another that depends on it."#),
      KnownMessage(#"modules in dependency cycles"#, .certain, #"Modules depend on each other in a circle."#),
    ])

  private static let page47 = CausePage(
    #"not-permitted"#, .load,
    title: #"The kernel does not permit it: Secure Boot, lockdown, a policy, not root"#,
    explanation: #""Operation not permitted" has several reasons: the kernel is locked down (Secure Boot) and the module has no signature; the name is on the kernel's blacklist; modules are switched off; or the caller is not root, or in a container. "Permission denied" comes from a policy such as SELinux."#,
    isNot: #"Not a broken module: the kernel has not looked at its code."#,
    decides: #"`dmesg | tail` right after the attempt: a line with "Lockdown" or "unsigned module" means a missing signature, one with "blacklisted" the blacklist; `mokutil --sb-state` and `cat /proc/sys/kernel/modules_disabled` tell the rest."#,
    questions: [#"`dmesg | tail -20` right after the attempt, as root."#, #"`mokutil --sb-state`, `cat /sys/kernel/security/lockdown`, `cat /proc/sys/kernel/modules_disabled`."#, #"`modinfo -F signer MODULE.ko`: empty means that it has no signature, as after a strip."#, #"With SELinux: `ausearch -m avc -ts recent`, and `ls -Z MODULE.ko`."#],
    steps: [#"Load it as root, outside a container, from below /lib/modules."#, #"Secure Boot: sign the module after stripping and enroll the key, or switch Secure Boot off."#, #"SELinux: `restorecon -v MODULE.ko`, or `chcon -t modules_object_t MODULE.ko` where the file has to stay elsewhere."#],
    messages: [
      KnownMessage(#"{ module_load }"#, also: [[#"avc:"#]], unless: [#"permissive=1"#], .certain, #"SELinux forbids to load the file: it does not have the label of a module."#),
      KnownMessage(#"impossible to appraise a module without a file descriptor"#, .likely, from: .kernel, #"IMA wants a signature that it can see; the loader gave it no file."#),
      KnownMessage(#"kernel-module denied "#, also: [[#"LoadPin"#]], .certain, #"Modules may only come from one file system of this machine."#),
      KnownMessage(#"Operation not permitted"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers EPERM: Secure Boot, a missing signature, or not root."#),
      KnownMessage(#"Permission denied"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers EACCES: a policy such as SELinux or IMA, or the file cannot be read."#),
    ])

  private static let page48 = CausePage(
    #"load-failed"#, .load,
    title: #"Loading failed; the program that says so does not know why"#,
    explanation: #"modprobe and insmod only pass on an error number. The reason is in the kernel's own messages of that moment."#,
    isNot: #"Not a statement about strip."#,
    decides: #"`dmesg | tail -50` right after the attempt: the kernel's own line names the reason."#,
    questions: [#"`dmesg | tail -50` right after the attempt."#, #"`modinfo MODULE.ko` and `uname -r`."#, #"{collect}"#],
    steps: [#"Nothing yet: the kernel's message decides what to do."#],
    messages: [
      KnownMessage(#"Exec format error"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers ENOEXEC, and says why in its log."#),
      KnownMessage(#"nvalid module format"#, .possible, #"The kernel answers ENOEXEC, and says why in its log."#),
      KnownMessage(#"Invalid argument"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], unless: [#"load symbols"#], .possible, #"The kernel answers EINVAL, and says why in its log."#),
      KnownMessage(#"Invalid parameters"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"insmod's words for EINVAL; the kernel says why in its log."#),
      KnownMessage(#"invalid parameter"#, also: [[#"can't insert "#, #"can't load "#]], .possible, #"busybox's words for EINVAL; the kernel says why in its log."#),
      KnownMessage(#"Device or resource busy"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers EBUSY: the module's start function, or another load of it that has not ended."#),
      KnownMessage(#"Connection timed out"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function gave up."#),
      KnownMessage(#"Input/output error"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function, or the disk, failed."#),
      KnownMessage(#"Function not implemented"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function, or kmod, does not know what is asked of it."#),
      KnownMessage(#"No such device or address"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function answers ENXIO; its own lines may say why."#),
      KnownMessage(#"Bad address"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function failed."#),
      KnownMessage(#"No such file or directory"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], unless: [#"load symbols"#, #"could not load module"#], .possible, #"There is no such file, or the kernel answers ENOENT for a symbol that it does not have."#),
      KnownMessage(#"could not be probed"#, also: [[#"module"#]], .possible, #"OpenWrt's kmodloader could not load modules; the kernel's own lines name the reason."#),
      KnownMessage(#"Unable to load the kernel module '"#, .possible, #"NVIDIA's installer could not load what it had built; the kernel's own line names the reason."#),
      KnownMessage(#"Failed to load the NVIDIA kernel module"#, .possible, #"Xorg found the module not loaded."#),
      KnownMessage(#"to find out why"#, also: [[#"modprobe "#], [#"failed"#]], .possible, #"VirtualBox could not load its module."#),
    ])

  private static let page49 = CausePage(
    #"no-hardware"#, .load,
    title: #"The kernel took the module; its driver found no device to drive"#,
    explanation: #"The kernel answers ENODEV: the module's start function found no device, or none that another driver does not already have (nouveau beside nvidia), or the device is switched off or not supported by this version."#,
    isNot: #"Not a fault of the module's file: the kernel took it, and ran it."#,
    decides: nil,
    questions: [#"`lspci -k` or `lsusb`, and `dmesg | tail -30` right after the attempt."#],
    steps: [#"If the device is there: unload the driver that has it, or take the version of the driver that supports it."#, #"If not: nothing."#],
    messages: [
      KnownMessage(#"No such device"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], unless: [#"No such device or address"#], .possible, #"The kernel answers ENODEV: no device for the driver."#),
    ])

  private static let page50 = CausePage(
    #"already-loaded"#, .load,
    title: #"Harmless: a module of that name is loaded already"#,
    explanation: #"The kernel answers EEXIST: a module of that name is loaded, or its name is built in. `insmod` says so; `modprobe` does not count it as a failure, unless the module's start function answers so."#,
    isNot: #"Not a broken module."#,
    decides: nil,
    questions: [#"`lsmod | grep MODULE`."#],
    steps: [#"To load another build of it: `modprobe -r` first, then load it; else nothing."#],
    messages: [
      KnownMessage(#"File exists"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers EEXIST."#),
      KnownMessage(#"odule is already loaded"#, .possible, #"The module is loaded."#),
      KnownMessage(#"odule already loaded"#, .possible, #"The module is loaded."#),
    ])

  private static let page51 = CausePage(
    #"cfi-failure"#, .run,
    title: #"A call through a pointer ended in a function of another type (CFI)"#,
    explanation: #"Kernels with CONFIG_CFI check indirect calls. A driver part that came compiled without it fails so; and so does a module whose vtables a strip has damaged, since its virtual calls end in wrong functions."#,
    isNot: #"Not a broken kernel."#,
    decides: #"`elfscan check MODULE.ko` of the module file that was loaded, compared with the unstripped one: vtables that name other functions than before are strip's doing; if both are alike, it is the driver's."#,
    questions: [#"Whether it fails in the same way with an unstripped module."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"If the unstripped module fails alike: a newer driver, or a kernel without CONFIG_CFI (or `cfi=warn`)."#],
    messages: [
      KnownMessage(#"CFI failure at "#, .certain, from: .kernel, #"A call through a pointer ended in a function of another type."#),
      KnownMessage(#"CFI failure (target: "#, .certain, from: .kernel, #"The same, of older kernels."#),
      KnownMessage(#"Internal error: Oops - CFI: "#, .certain, #"The kernel (arm64) stopped at such a call."#),
      KnownMessage(#"__cfi_check_fail+0x"#, .possible, #"Older kernels stop in this function at such a call."#),
    ])

  private static let page52 = CausePage(
    #"missing-endbr"#, .run,
    title: #"A function without ENDBR (IBT) or BTI was called through a pointer"#,
    explanation: #"Kernels with Indirect Branch Tracking (IBT, x86 of Linux 5.18 and newer) stop a call through a pointer that does not land on an ENDBR instruction. Objects that come compiled and were made without `-fcf-protection=branch` have none; nor has a module built by other options than the kernel. BTI of arm64 is the same."#,
    isNot: #"Not the known damage by strip: that makes calls end at the start of wrong functions, where there is an ENDBR. Only if the place is in the middle of a function (`+0x…` other than `+0x0`), a damaged vtable is possible: `elfscan check` tells."#,
    decides: nil,
    questions: [#"The lines from "Missing ENDBR" to "end trace", and the driver's version."#, #"`head -1 /proc/version`, and which compiler built the module."#, #"{unstripped}"#],
    steps: [#"Boot with `ibt=off` on the kernel's command line."#, #"Take a version of the driver that is built for IBT."#],
    messages: [
      KnownMessage(#"Missing ENDBR: "#, .certain, from: .kernel, #"A function without ENDBR was called through a pointer."#),
      KnownMessage(#"Missing ENDBR "#, also: [[#"fault"#, #"ibt"#, #"IBT"#]], .likely, from: .kernel, #"A function without ENDBR was called through a pointer."#),
      KnownMessage(#"exc_control_protection+0x"#, also: [[#"RIP: "#]], .likely, #"The kernel stopped at a call that did not land on an ENDBR."#),
      KnownMessage(#"do_kernel_cp_fault+0x"#, also: [[#"RIP: "#]], .likely, #"The kernel stopped at a call that did not land on an ENDBR."#),
      KnownMessage(#"Internal error: Oops - BTI: "#, .certain, #"The kernel (arm64) stopped at a call that did not land on a BTI instruction."#),
    ])

  private static let page53 = CausePage(
    #"wild-call"#, .run,
    title: #"A call through a pointer went to an address that is no function"#,
    explanation: #"A crash ([crash]) of a special kind: the kernel jumped to address 0, or into data or a string. A pointer to a function was empty, overwritten, or pointed to memory that was freed. A damaged vtable looks like this too: GNU strip on a module with C++ code of a Clang LTO kernel leaves vtables whose places are empty or name other symbols, and the first virtual call goes astray."#,
    isNot: #"Not a proof of anything about strip: most such crashes are bugs of a driver, and a module without C++ code has no vtables."#,
    decides: #"`elfscan check MODULE.ko` of the module file that was loaded, compared with the unstripped one; the module is the first one in brackets in the call trace. If the loaded file is damaged and the unstripped one is not, the strip did it."#,
    questions: [#"The whole oops, from `BUG:` or `Unable to handle` to `end trace`, with its call trace."#, #"{unstripped}"#, #"Whether it crashes with an unstripped module."#, #"{lto-configuration}"#],
    steps: [#"{without-strip}"#, #"If the unstripped module crashes alike: report it to the driver's makers, with the call trace."#],
    messages: [
      KnownMessage(#"kernel tried to execute NX-protected page"#, .likely, #"The kernel ran into data, where no code is."#),
      KnownMessage(#"unable to execute userspace code (SMEP"#, .likely, #"The kernel jumped to an address of user space."#),
      KnownMessage(#"supervisor instruction fetch in kernel mode"#, .likely, #"The fault was the fetch of an instruction: the kernel jumped to an address without code."#),
      KnownMessage(#"#PF: error_code(0x0010)"#, .likely, #"The fault was the fetch of an instruction at an address where nothing is."#),
      KnownMessage(#"#PF: error_code(0x0011)"#, .likely, #"The fault was the fetch of an instruction from data."#),
      KnownMessage(#"Oops: 0010 [#"#, .likely, #"The fault was the fetch of an instruction at an address where nothing is."#),
      KnownMessage(#"Oops: 0011 [#"#, .likely, #"The fault was the fetch of an instruction from data."#),
      KnownMessage(#"RIP: 0010:0x"#, .likely, #"The processor was at an address that belongs to no function."#),
      KnownMessage(#"RIP: 0010:  "#, also: [[#"(null)"#]], .likely, #"The processor was at address 0."#),
      KnownMessage(#"RIP: 0010:[<"#, also: [[#"(null)"#]], .likely, #"The processor was at address 0."#),
      KnownMessage(#"RIP: 0010:[<"#, also: [[#">] 0x"#]], .likely, #"The processor was at an address that belongs to no function."#),
      KnownMessage(#"IP: [<  "#, also: [[#"(null)"#]], .likely, #"The processor was at address 0."#),
      KnownMessage(#"RIP  [<  "#, also: [[#"(null)"#]], .likely, #"The processor was at address 0."#),
      KnownMessage(#"IP: [<0000000000000000>]"#, .likely, #"The processor was at address 0."#),
      KnownMessage(#"EIP is at 0x"#, .likely, #"The processor was at an address that belongs to no function."#),
      KnownMessage(#"__this_module+0x"#, also: [[#"RIP: "#, #"IP: "#, #"pc : "#, #"epc : "#, #"PC is at "#]], .likely, #"The processor was in the module's data."#),
      KnownMessage(#"Code: Unable to access opcode bytes at "#, also: [[#"0xffffffffffffffd6"#]], .likely, #"There is no code where the processor was: address 0."#),
      KnownMessage(#"Code: Unable to access opcode bytes at "#, also: [[#"RIP 0xffff"#]], .likely, #"There is no code where the processor was."#),
      KnownMessage(#"execute from non-executable memory"#, .likely, #"The kernel ran into data, where no code is."#),
      KnownMessage(#"handle kernel execution of user memory"#, .likely, #"The kernel jumped to an address of user space."#),
      KnownMessage(#"handle kernel execution of memory at "#, .likely, #"The kernel (arm) jumped to an address without code."#),
      KnownMessage(#"Attempting to execute userspace memory"#, .likely, #"The kernel (arm64) jumped to an address of user space."#),
      KnownMessage(#"EC = 0x21: IABT (current EL)"#, .likely, #"The fault (arm64) was the fetch of an instruction."#),
      KnownMessage(#"Internal error: Oops: 86000"#, .likely, #"The fault (arm64) was the fetch of an instruction."#),
      KnownMessage(#"Internal error: Oops: 000000008600"#, .likely, #"The fault (arm64) was the fetch of an instruction."#),
      KnownMessage(#"Internal error: Oops: 8000000"#, .likely, #"The fault (arm) was the fetch of an instruction."#),
      KnownMessage(#"PC is at 0x0"#, .likely, #"The processor (arm) was at address 0."#),
      KnownMessage(#"PC is at 0x"#, .possible, #"The processor (arm) was at an address that belongs to no function of the kernel; lines about programs look so too."#),
      KnownMessage(#"pc : 0x0"#, .likely, #"The processor (arm64) was at an address that belongs to no function."#),
      KnownMessage(#"pc : 0xffff"#, .likely, #"The processor (arm64) was at an address that belongs to no function."#),
      KnownMessage(#"pc : [<0000000000000000>]"#, .likely, #"The processor (arm64) was at address 0."#),
      KnownMessage(#"pc : [<00000000>]"#, .likely, #"The processor (arm) was at address 0."#),
      KnownMessage(#"Code: bad PC value"#, .likely, #"There is no code where the processor (arm, arm64) was."#),
      KnownMessage(#"epc : 0000000000000000"#, .likely, #"The processor (riscv) was at address 0."#),
      KnownMessage(#"epc : 0x"#, .likely, #"The processor (riscv) was at an address that belongs to no function."#),
      KnownMessage(#"cause: 000000000000000c"#, .likely, #"The fault (riscv) was the fetch of an instruction."#),
      KnownMessage(#"Oops - instruction access fault"#, .likely, #"The kernel (riscv) jumped to an address without code."#),
      KnownMessage(#"kernel tried to execute exec-protected page"#, .likely, #"The kernel (powerpc) ran into data, where no code is."#),
      KnownMessage(#"kernel tried to execute user page"#, .likely, #"The kernel (powerpc) jumped to an address of user space."#),
      KnownMessage(#"handle kernel instruction fetch"#, .likely, #"The kernel (powerpc) jumped to an address without code."#),
      KnownMessage(#"kernel paging request for instruction fetch"#, .likely, #"The kernel (powerpc) jumped to an address without code."#),
      KnownMessage(#"NIP [0000000000000000]"#, .likely, #"The processor (powerpc) was at address 0."#),
      KnownMessage(#"Krnl PSW : "#, also: [[#"0000000000000000 (0x"#, #"0000000000000002 (0x"#]], .likely, #"The processor (s390) was at address 0."#),
      KnownMessage(#", epc == 00000000"#, .likely, #"The processor (mips) was at address 0."#),
      KnownMessage(#", era == 0000000000000000"#, .likely, #"The processor (loongarch) was at address 0."#),
      KnownMessage(#"epc   : 00000000 "#, .likely, #"The processor (mips) was at address 0."#),
      KnownMessage(#"ERA: 0000000000000000"#, .likely, #"The processor (loongarch) was at address 0."#),
    ])

  private static let page54 = CausePage(
    #"mitigation-missing"#, .run,
    title: #"Harmless: a module was built without one of the kernel's mitigations"#,
    explanation: #"The kernel protects itself against faults of processors by special code (retpolines, return thunks). Code that came compiled, or that was built by another compiler, does not have it: the module runs, and is not protected."#,
    isNot: #"Not a crash, and not the reason why something does not work."#,
    decides: nil,
    questions: [#"The driver's version, and which part of it comes compiled."#],
    steps: [#"Nothing, or a newer version of the driver."#],
    messages: [
      KnownMessage(#"loading module not compiled with retpoline compiler"#, .possible, from: .kernel, #"The module has no retpolines."#),
      KnownMessage(#"built without retpoline-enabled compiler"#, .possible, from: .kernel, #"The module has no retpolines."#),
      KnownMessage(#"System may be vulnerable to spectre v2"#, .possible, #"The line that follows it."#),
      KnownMessage(#"Unpatched return thunk in use"#, .possible, #"Some code returns in a way that the kernel does not expect with this mitigation."#),
      KnownMessage(#"missing return thunk: "#, .possible, #"Some code returns in a way that the kernel does not expect with this mitigation."#),
    ])

  private static let page55 = CausePage(
    #"kernel-warning"#, .run,
    title: #"Harmless: the kernel warns (WARN, UBSAN); nothing crashed"#,
    explanation: #"A check in the kernel or in a driver did not hold, and the kernel went on. The lines look like a crash, with registers and a call trace."#,
    isNot: #"Not a crash, and not a statement about strip. Only where the same function then crashes, it may have told the reason."#,
    decides: nil,
    questions: [#"The whole report, from `cut here` to `end trace`, and what does not work."#],
    steps: [#"If everything works: nothing; report it to the driver's makers."#],
    messages: [
      KnownMessage(#"WARNING: CPU: "#, unless: [#"ftrace_bug+0x"#], .possible, #"A check did not hold; the kernel went on."#),
      KnownMessage(#"WARNING: at "#, also: [[#"+0x"#]], unless: [#"ftrace_bug+0x"#], .possible, #"A check did not hold; the kernel went on."#),
      KnownMessage(#"WARNING: "#, also: [[#", CPU#"#], [#" at "#]], unless: [#"ftrace_bug+0x"#], .possible, #"A check did not hold; the kernel went on."#),
      KnownMessage(#"sysfs: cannot create duplicate filename"#, unless: [#"/module/"#], .possible, #"A driver registers the same name twice, as when it is loaded twice."#),
      KnownMessage(#"UBSAN: array-index-out-of-bounds"#, .possible, #"A driver counts past an array's end, or past the end that its declaration says."#),
      KnownMessage(#"UBSAN: shift-out-of-bounds"#, .possible, #"A driver shifts by too much."#),
      KnownMessage(#"UBSAN: invalid-load"#, .possible, #"A driver reads a value that its type does not have."#),
      KnownMessage(#"->init suspiciously returned "#, .possible, #"The module's start function returns a number that it should not; it is loaded all the same."#),
    ])

  private static let page56 = CausePage(
    #"crash"#, .run,
    title: #"The kernel crashed, or warned, in its own code or a module's"#,
    explanation: #"It may be a bug of a driver. If the module has C++ code and was stripped by GNU strip for a Clang LTO kernel, its vtables are damaged: virtual calls end in wrong functions, or read a place that is empty, and the first use crashes."#,
    isNot: #"Not yet a proof of anything about strip. And lines such as RIP alone may belong to a warning, which is no crash."#,
    decides: #"`elfscan check MODULE.ko` of the module file that was loaded, compared with the unstripped one. Only if the loaded file is damaged and the unstripped one is not, the strip did it; a module without C++ code has no vtables."#,
    questions: [#"The whole oops, from `BUG:` or `Oops:` to `end trace`."#, #"Whether it crashes with an unstripped module."#, #"{unstripped}"#],
    steps: [#"{without-strip}"#, #"If the unstripped module crashes alike: report it to the driver's makers, with the call trace."#],
    messages: [
      KnownMessage(#"nable to handle kernel "#, unless: [#"execute from non-executable"#, #"execution of"#, #"instruction fetch"#, #"request for instruction"#], .likely, #"The kernel used an address where nothing is, and stopped what it did."#),
      KnownMessage(#"BUG: unable to handle page fault for address"#, .likely, #"The kernel used an address where nothing is, and stopped what it did."#),
      KnownMessage(#"BUG: unable to handle page fault at"#, .likely, #"The kernel used an address where nothing is, and stopped what it did."#),
      KnownMessage(#"BUG: kernel NULL pointer dereference, address"#, .likely, #"The kernel used an empty pointer, and stopped what it did."#),
      KnownMessage(#"BUG: Kernel NULL pointer dereference"#, .likely, #"The kernel (powerpc) used an empty pointer, and stopped what it did."#),
      KnownMessage(#"general protection fault"#, also: [[#"[#"#]], .likely, #"The kernel used an address that cannot be, and stopped what it did."#),
      KnownMessage(#"invalid opcode: 0000 [#"#, .likely, #"The kernel met an instruction that stops it: mostly a BUG of its own, or a jump to a place that is no code."#),
      KnownMessage(#"kernel BUG at "#, .likely, #"A check of the kernel did not hold, and it stopped what it did."#),
      KnownMessage(#"Oops: 0000 [#"#, .likely, #"The kernel read at an address where nothing is."#),
      KnownMessage(#"Oops: 0001 [#"#, .likely, #"The kernel read what it may not."#),
      KnownMessage(#"Oops: 0002 [#"#, .likely, #"The kernel wrote to an address where nothing is."#),
      KnownMessage(#"Oops: 0003 [#"#, .likely, #"The kernel wrote to memory that is read-only."#),
      KnownMessage(#"Oops: Kernel access of bad area"#, .likely, #"The kernel (powerpc) used an address where nothing is."#),
      KnownMessage(#"Oops: Exception in kernel mode"#, .likely, #"The kernel (powerpc) stopped itself."#),
      KnownMessage(#"Internal error: "#, also: [[#"[#"#]], unless: [#"Oops - CFI"#, #"Oops - BTI"#, #"Oops: 86000"#, #"Oops: 000000008600"#, #"Oops: 8000000"#], .likely, #"The kernel (arm, arm64) stopped what it did."#),
      KnownMessage(#"Oops [#1]"#, .likely, #"The kernel (riscv) stopped what it did."#),
      KnownMessage(#"Oops[#1]"#, .likely, #"The kernel (mips, loongarch) stopped what it did."#),
      KnownMessage(#"illegal operation: 0001"#, also: [[#"[#"#]], .likely, #"The kernel (s390) met an instruction that stops it."#),
      KnownMessage(#"addressing exception: 0005"#, also: [[#"[#"#]], .likely, #"The kernel (s390) used an address that cannot be."#),
      KnownMessage(#"Low-address protection: 0004"#, also: [[#"[#"#]], .likely, #"The kernel (s390) wrote through an empty pointer."#),
      KnownMessage(#"protection exception: 0004"#, also: [[#"[#"#]], .likely, #"The kernel (s390) wrote to memory that is read-only."#),
      KnownMessage(#"BUG: KASAN: "#, .likely, #"The kernel's memory checker found a wrong access."#),
      KnownMessage(#"stack-protector: Kernel stack is corrupted in"#, .likely, #"A function wrote past its place on the stack."#),
      KnownMessage(#"Kernel panic - not syncing: Fatal exception"#, .likely, #"The kernel crashed, and stopped for good."#),
      KnownMessage(#"IP: [<ffffffff"#, also: [[#"+0x"#]], unless: [#"(null)"#, #"[nvidia_modeset"#], .likely, from: .kernel, #"Where the kernel crashed."#),
      KnownMessage(#"EIP is at "#, also: [[#"+0x"#]], .likely, from: .kernel, #"Where the kernel crashed."#),
      KnownMessage(#"[nvidia_modeset"#, also: [[#"RIP: "#, #"IP: [<"#, #"pc : "#, #"PC is at "#]], .possible, from: .kernel, #"Where a fault or a warning was: nvidia_modeset has C++ code, and a damaged vtable would look like this."#),
      KnownMessage(#"RIP: 0010:_ZN"#, also: [[#"+0x"#]], unless: [#"[nvidia_modeset"#], .possible, from: .kernel, #"Where a fault or a warning was: the function is C++ code, and a damaged vtable would look like this."#),
      KnownMessage(#"RIP: 0010:"#, also: [[#"+0x"#], [#"["#]], unless: [#"RIP: 0010:_ZN"#, #"[nvidia_modeset"#, #"exc_control_protection+0x"#, #"do_kernel_cp_fault+0x"#, #"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was, in a module."#),
      KnownMessage(#"PC is at "#, also: [[#"+0x"#], [#"["#]], unless: [#"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was, in a module (arm)."#),
      KnownMessage(#"NIP [c00"#, also: [[#"+0x"#], [#"["#]], unless: [#"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was (powerpc)."#),
    ])

  private static let page57 = CausePage(
    #"tainted"#, .run,
    title: #"Harmless: a module from outside the kernel taints it"#,
    explanation: #"The kernel notes once that a module is not its own, not free, or not signed, so that people who read a report know. Each module of DKMS does this."#,
    isNot: #"Not a fault, and never the reason why something does not work."#,
    decides: nil,
    questions: [#"What does not work, and the kernel's other lines."#],
    steps: [#"Nothing has to be done."#],
    messages: [
      KnownMessage(#"loading out-of-tree module taints kernel"#, .possible, from: .kernel, #"The module is not from the kernel's own source."#),
      KnownMessage(#": module license "#, also: [[#"taints kernel"#]], .possible, from: .kernel, #"The module is not free software."#),
      KnownMessage(#": loading test module taints kernel"#, .possible, from: .kernel, #"The module is a test of the kernel."#),
      KnownMessage(#"Disabling lock debugging due to kernel taint"#, .possible, #"What follows from that."#),
      KnownMessage(#"is from the staging directory, the quality"#, .possible, from: .kernel, #"The module is one of the kernel's that are not finished."#),
      KnownMessage(#"tainting kernel with TAINT_LIVEPATCH"#, .possible, from: .kernel, #"A live patch was loaded."#),
      KnownMessage(#"from proprietary module "#, also: [[#"inheriting taint"#]], .possible, from: .kernel, #"The module uses another that is not free."#),
    ])

  private static let page58 = CausePage(
    #"certificate-notice"#, .run,
    title: #"Harmless: the kernel could not read a certificate of the firmware"#,
    explanation: #"While it starts, the kernel reads the certificates of Secure Boot. One that it cannot use, or that is there twice, is left out."#,
    isNot: #"Not the reason why a module is refused, unless it is signed with that very key."#,
    decides: nil,
    questions: [#"Only where a module is refused: its line, `modinfo -F signer MODULE.ko`, and `mokutil --list-enrolled`."#],
    steps: [#"Nothing has to be done."#],
    messages: [
      KnownMessage(#"Problem loading in-kernel X.509 certificate"#, .possible, from: .kernel, #"One of the kernel's own certificates could not be read."#),
      KnownMessage(#"Problem loading X.509 certificate"#, .possible, from: .kernel, #"One of the firmware's certificates could not be read."#),
      KnownMessage(#"Error adding keys to platform keyring"#, .possible, from: .kernel, #"What follows from that."#),
      KnownMessage(#"Problem blacklisting hash "#, .possible, from: .kernel, #"A line of the firmware's list of forbidden files is there twice."#),
    ])

  private static let page59 = CausePage(
    #"build-warning"#, .build,
    title: #"Harmless: the build only warns"#,
    explanation: #"The kernel's build, modpost and DKMS print lines that look like errors on healthy machines too. The module is built all the same."#,
    isNot: #"Not the reason for a failure. Look for the first line with `error:` or `***`."#,
    decides: nil,
    questions: [#"The whole log, up to the first line with `error:` or `***`."#],
    steps: [#"Nothing, if the module is there and loads."#],
    messages: [
      KnownMessage(#"compiler differs from the one used to build the kernel"#, .possible, #"Another release of the compiler; only where it is another compiler (GCC, Clang) does the build fail."#),
      KnownMessage(#"pahole version differs from the one used to build the kernel"#, .possible, #"Another release of pahole, or none; modules need none."#),
      KnownMessage(#"Section mismatch in reference"#, .possible, #"Code that stays refers to code that is dropped after start; a warning to the driver's author."#),
      KnownMessage(#"section mismatch: "#, .possible, #"Code that stays refers to code that is dropped after start; a warning to the driver's author."#),
      KnownMessage(#"section mismatch(es)"#, .possible, #"Code that stays refers to code that is dropped after start; a warning to the driver's author."#),
      KnownMessage(#"missing MODULE_DESCRIPTION()"#, .possible, #"The module does not describe itself; a warning to the driver's author."#),
      KnownMessage(#"exported twice. Previous export"#, .possible, #"Two modules export one name; the build goes on."#),
      KnownMessage(#"EFI variables are not supported on this system"#, .possible, #"The machine was started without EFI, so that there is no Secure Boot; the module is built and installed."#),
      KnownMessage(#"file. Skipping depmod"#, .possible, #"depmod is left out since System.map is not there; run `depmod -a`."#),
      KnownMessage(#"Deprecated feature: "#, .possible, #"dkms.conf has entries that newer DKMS ignores."#),
      KnownMessage(#"ERROR (dkms apport): "#, .possible, #"Ubuntu's reporter of crashes does not know the package or the kernel; the failure itself is in other lines."#),
      KnownMessage(#"Unable to find an initial ram disk"#, .possible, #"DKMS leaves the initramfs to the distribution."#),
      KnownMessage(#"constructing .ko files"#, .possible, #"Ubuntu links prepared objects to modules; the lines with "OK" after it say that they are what they should be."#),
      KnownMessage(#"Clock skew detected"#, .possible, #"Files have times in the future; the clock was set back."#),
    ])

  private static let page60 = CausePage(
    #"btf-skipped"#, .build,
    title: #"Harmless: the module gets no BTF, since vmlinux is not there"#,
    explanation: #"With CONFIG_DEBUG_INFO_BTF_MODULES the build would add type information for BPF to the module, and needs the kernel's own vmlinux for it, which headers do not have. It leaves the step out. The module is complete, loads and works without."#,
    isNot: #"Not an error, and not the reason for anything that fails later."#,
    decides: nil,
    questions: [#"What fails after it; this line is not the reason."#],
    steps: [#"Nothing. Do not remove files of the kernel because of it, and do not put a vmlinux there: BTF that does not fit makes the kernel refuse the module."#, #"To be rid of the line: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#],
    messages: [
      KnownMessage(#"Skipping BTF generation for "#, .possible, #"The module gets no BTF; it loads and works without."#),
    ])

  private static let page61 = CausePage(
    #"unknown-property"#, .strip,
    title: #"Harmless: an older Binutils warns of a GNU property that it does not know"#,
    explanation: #"Compilers write notes such as "built for branch target identification" or "for IBT" (GNU properties). An older strip, objcopy or ld does not know the number, says so, and keeps the note as it is."#,
    isNot: #"Not an error: the file is written, and the kernel does not read these notes."#,
    decides: nil,
    questions: [#"What fails after it; this line is not the reason."#],
    steps: [#"Nothing. To be rid of the line, take a Binutils as new as the compiler, or the tools of the compiler's family: `make LLVM=1`, or `STRIP=llvm-strip OBJCOPY=llvm-objcopy`."#],
    messages: [
      KnownMessage(#"GNU_PROPERTY_TYPE ("#, also: [[#"unsupported"#]], .possible, #"A GNU property is of a type that this older Binutils does not know; only a warning."#, rules: [#"property-note"#]),
    ])

  private static let translationTable = ##"""
# Written by scripts/translations, which says what the columns are. Do not edit.
 assertion fail 	BFD 	da	-forsikring mislykkedes	BFD
 assertion fail 	BFD 	es	Falló la aserción	BFD
 assertion fail 	BFD 	es	Falló la aseveración BFD
 assertion fail 	BFD 	fi	suoritusehto epäonnistui	BFD
 assertion fail 	BFD 	fr	a échoué	BFD assertion
 assertion fail 	BFD 	id	assertion gagal	BFD
 assertion fail 	BFD 	ja	アサーション失敗	BFD
 assertion fail 	BFD 	pt	BFD falha de asserção
 assertion fail 	BFD 	ro	Aserţiunea BFD	a eşuat
 assertion fail 	BFD 	ro	aserțiunea BFD	a eșuat
 assertion fail 	BFD 	ru	Оператор контроля BFD	обнаружил ошибку
 assertion fail 	BFD 	sr	тврдња није успела	"BFD" "
 assertion fail 	BFD 	sv	-försäkran misslyckades	BFD
 assertion fail 	BFD 	tr	, olumlama başarısız	BFD
 assertion fail 	BFD 	uk	Оператором контролю BFD	виявлено помилку
 assertion fail 	BFD 	vi	khắng định bị lỗi	BFD
 assertion fail 	BFD 	zh_CN	断言失败	BFD
 debug link section 	cannot 	ar	لا يمكن إنشاء مقطع رابط تنقيح
 debug link section 	cannot 	ar	لا يمكن ملء مقطع رابط التنقيح
 debug link section 	cannot 	ca	no es pot crear la secció d'enllaçament de depuració
 debug link section 	cannot 	ca	no es pot omplir la secció d'enllaçament de depuració
 debug link section 	cannot 	da	kan ikke oprette fejlsøgningssektion:
 debug link section 	cannot 	da	kan ikke udfylde fejlsøgningssektion
 debug link section 	cannot 	es	no se puede crear la sección de enlace de depuración
 debug link section 	cannot 	es	no se puede llenar la sección de enlace de depuración
 debug link section 	cannot 	fi	täyttäminen epäonnistui	vianjäljityslinkkilohkon
 debug link section 	cannot 	fi	vianjäljityslinkkilohkon	luominen epäonnistui
 debug link section 	cannot 	fr	ne peut remplir la section de débug
 debug link section 	cannot 	id	tidak dapat membuat debug link daerah
 debug link section 	cannot 	id	tidak dapat mengisi debug link section
 debug link section 	cannot 	it	impossibile creare la sezione dei link di debug
 debug link section 	cannot 	it	impossibile riempire la sezione dei link di debug
 debug link section 	cannot 	ja	デバッグリンクセクション	を作成できません
 debug link section 	cannot 	ja	デバッグリンクセクション	を埋められません
 debug link section 	cannot 	pt	impossível criar secção debuglink
 debug link section 	cannot 	pt	impossível preencher secção debuglink
 debug link section 	cannot 	ro	nu se poate completa secțiunea de legătură de depanare
 debug link section 	cannot 	ro	nu se poate crea secțiunea de legătură de depanare
 debug link section 	cannot 	ru	не удалось заполнить отладочный раздел ссылок
 debug link section 	cannot 	ru	не удалось создать отладочный раздел ссылок
 debug link section 	cannot 	sk	nemožno vyplniť ladiacu sekciu:
 debug link section 	cannot 	sr	не могу да попуним одељак прочишћавања
 debug link section 	cannot 	sv	kan inte fylla sektionen för felsökningslänkning:
 debug link section 	cannot 	sv	kan inte skapa sektionen för felsökningslänkning
 debug link section 	cannot 	uk	не вдалося заповнити розділ діагностичних зв'язків
 debug link section 	cannot 	uk	не вдалося створити розділ діагностичних зв'язків
 debug link section 	cannot 	vi	không thể tạo phần liên kết gỡ lỗi
 debug link section 	cannot 	vi	không thể điền vào phần liên kết gỡ lỗi
!'-V'		de	-Modifikator an nicht-ganzzahligem Register
!'-V'		de	Derzeit erfordert die
!'-V'		fr	Actuellement, l'implémentation
!'-V'		fr	sur un registre non entier
!'-V'		sv	För närvarande kräver implementationen
!'-V'		sv	på ett register som inte är heltal
!'-V'		uk	на нецілому регістрі
!No such device or address		ar	لا يوجد جهاز أو عنوان كهذا
!No such device or address		be	прылада ці адрас ня йснуе
!No such device or address		bg	Няма такова устройство или адрес
!No such device or address		ca	El dispositiu o adreça no existeix
!No such device or address		cs	Takové zařízení nebo adresa neexistuje
!No such device or address		da	Ingen sådan enhed eller adresse
!No such device or address		de	Kein passendes Gerät bzw. keine passende Adresse gefunden
!No such device or address		el	Δεν υπάρχει τέτοια συσκευή ή διεύθυνση
!No such device or address		eo	Tiu aparato aŭ adreso ne ekzistas
!No such device or address		es	No existe el dispositivo o la dirección
!No such device or address		fi	Laitetta tai osoitetta ei ole
!No such device or address		fr	Aucun périphérique ou adresse
!No such device or address		gl	Non hai tal dispositivo ou enderezo
!No such device or address		hr	Nema takvog uređaja ili adrese
!No such device or address		hu	Nem létező eszköz vagy cím
!No such device or address		id	Tidak ada perangkat atau alamat seperti itu
!No such device or address		it	Device o indirizzo non esistente
!No such device or address		ja	そのようなデバイスやアドレスはありません
!No such device or address		ka	მოწყობილობა ან მისამართი არ არსებობს
!No such device or address		ko	그런 장치 혹은 주소가 없음
!No such device or address		lt	Nėra tokio įrenginio ar adreso
!No such device or address		nl	Apparaat of adres bestaat niet
!No such device or address		pl	Nie ma takiego urządzenia ani adresu
!No such device or address		pt	Dispositivo ou endereço inexistente
!No such device or address		pt_BR	Endereço ou dispositivo inexistente
!No such device or address		ro	Nu există un astfel de dispozitiv sau adresă
!No such device or address		ru	Нет такого устройства или адреса
!No such device or address		sk	Také zariadenie alebo adresa neexistuje
!No such device or address		sl	Taka naprava ali naslov ne obstaja
!No such device or address		sr	Нема таквог уређаја или адресе
!No such device or address		sv	Enheten eller adressen finns inte
!No such device or address		tr	Böyle bir aygıt ya da adres yok
!No such device or address		uk	Немає такого пристрою чи адреси
!No such device or address		vi	Không có thiết bị hoặc địa chỉ như vậy
!No such device or address		zh_CN	没有那个设备或地址
!No such device or address		zh_TW	沒有此一裝置或位址
!build attribute		ar	حقل اسم تالف في ملاحظة سمة بناء GNU: الحجم =
!build attribute		ar	ملاحظات سمة بناء GNU
!build attribute		ar	ملاحظات سمة بناء GNU سيئة: لم تُكتشف أي إصدارات معروفة
!build attribute		ar	ملاحظة سمة بناء GNU
!build attribute		ar	ملاحظة سمة بناء GNU تالفة: نوع ملاحظة خاطئ
!build attribute		ca	camp de nom malmès a la nota d'atribut de construcció de GNU: mida =
!build attribute		ca	nota d'atribut de construcció
!build attribute		ca	nota malmesa d'atribut de construcció de GNU: la mida de la descripció no és un factor de 4
!build attribute		ca	notes d'atribut de construcció de GNU
!build attribute		fr	champ de nom corrompu dans la note d'attribut de compilation GNU: taille =
!build attribute		fr	mauvaises notes d'attribut de compilation GNU:
!build attribute		fr	note d'attribut de compilation
!build attribute		pt	campo de nome corrupto em nota de atributo GNU: tamanho =
!build attribute		pt	nota de atributo de
!build attribute		pt	nota de atributo de compilação GNU corrupta: versão não suportada
!build attribute		pt	notas de atributo de compilação GNU
!build attribute		ro	câmp de nume corupt în nota atributului de construire GNU: dimensiune =
!build attribute		ro	note de atribut de compilare GNU incorecte:
!build attribute		ro	notă de atribut de compilare
!build attribute		ro	notă de atribut de compilare GNU
!build attribute		ru	повреждённое имя поля в атрибуте заметки сборки GNU: размер =
!build attribute		ru	повреждённый атрибут
!build attribute		sr	лоше напомене атрибута Гну изградње:
!build attribute		sr	оштећена напомена
!build attribute		sr	оштећена напомена атрибута Гну
!build attribute		sr	оштећено поље назива у напомени атрибута Гну изградње: величина =
!build attribute		sv	felaktiga noteringar om GNU-byggattribut:
!build attribute		sv	trasig notering om
!build attribute		sv	trasig notering om GNU-byggattribut: noteringen är för stor
!build attribute		sv	trasigt namnfält i noteringar om GNU-byggattribut: storlek =
!build attribute		uk	помилкові нотатки атрибута збирання GNU:
!build attribute		uk	пошкоджене поле назви у нотатці атрибута збирання GNU: розмір =
!build attribute		uk	пошкоджено нотатки атрибута збирання GNU: зайві дані наприкінці
!build attribute		uk	пошкоджено нотатку
!build attribute		uk	пошкоджено нотатку атрибута збирання GNU: розмір опису не є кратним до 4
!clean		bg	и изчистване
!clean		cs	Připojit
!clean		da	Tilføj
!clean		de	anhängen und aufräumen
!clean		es	Agregada a
!clean		fr	et nettoie
!clean		ga	agus glanadh
!clean		hr	pripojiti i počistiti
!clean		it	e pulisce
!clean		ja	と後片付け
!clean		ko	을(를) 붙이고 지웁니다
!clean		nl	Toevoegen van
!clean		pl	Dołączanie
!clean		pt	e limpar
!clean		pt_BR	Acrescentado
!clean		ro	și curăță
!clean		ru	и очистить
!clean		sr	Придодајем
!clean		sv	och rensa upp
!clean		uk	і спорожнити
!clean		vi	và dọn dẹp
!clean		zh_CN	并清理
!clean		zh_TW	並清理
!final link failed		bg	: не успя заключителното
!final link failed		da	: afsluttende lænkning mislykkedes:
!final link failed		es	: falló el enlace final
!final link failed		es	: falló el enlace final:
!final link failed		fi	: loppulinkitys ei onnistunut:
!final link failed		fr	: échec de l'édition de liens
!final link failed		ga	: theip ar an nascadh deiridh:
!final link failed		id	: final link gagal:
!final link failed		it	: link finale non riuscito:
!final link failed		ja	: 最終リンクに失敗しました:
!final link failed		pt_BR	: vinculação final falhou
!final link failed		pt_BR	: vinculação final falhou:
!final link failed		ro	: legătura finală a eșuat
!final link failed		ro	: legătura finală a eșuat:
!final link failed		ru	: ошибка конечной ссылки:
!final link failed		sr	: завршна веза није успела
!final link failed		sr	: завршна веза није успела:
!final link failed		sv	: avslutande länkning misslyckades:
!final link failed		sv	: slutlig länkning misslyckades
!final link failed		sv	: slutlig länkning misslyckades:
!final link failed		tr	: son bağlama başarısız:
!final link failed		uk	: спроба остаточного компонування зазнала
!final link failed		vi	: liên kết cuối cùng bị lỗi:
!final link failed		zh_CN	: 最后的链结失败:
!final link failed		zh_TW	: 最後的鏈結失敗:
!in group [		da	: ukendt [
!in group [		es	en grupo [
!in group [		fi	ryhmässä [
!in group [		fr	) invalide dans le groupe [
!in group [		fr	inattendu dans le groupe [
!in group [		fr	inconnu dans le groupe [
!in group [		id	: tidak diketahui [
!in group [		ja	] 内にあります
!in group [		pt	: entrada inválida (
!in group [		pt	: tipo de secção (
!in group [		pt	desconhecida no grupo [
!in group [		ro	: intrare nevalidă (
!in group [		ro	: tip neașteptat (
!in group [		ro	în grupul [
!in group [		ru	: некорректный элемент (
!in group [		ru	: неожиданный тип [
!in group [		ru	в группе [
!in group [		sr	: неисправан унос (
!in group [		sr	: неочекивана врста [
!in group [		sr	у групи [
!in group [		sv	: ogiltig post (
!in group [		sv	: okänd [
!in group [		sv	: oväntad typ (
!in group [		uk	: невідомий тип, [
!in group [		uk	: некоректний запис (
!in group [		uk	: розділ неочікуваного типу (
!in group [		vi	: không rõ [
!memory exhausted		es	memoria agotada
!memory exhausted		fr	mémoire épuisée
!memory exhausted		ka	მეხსიერება გადავსებულია
!memory exhausted		ms	kehabisan memori
!memory exhausted		pt	Memória esgotada
!memory exhausted		pt	memória esgotada
!memory exhausted		ro	memorie epuizată
!memory exhausted		ru	закончилась память
!memory exhausted		sr	меморија је исцрпљена
!memory exhausted		sv	minnet utmattat
!memory exhausted		uk	пам'ять вичерпано
!merged notes		ar	تحذير: فشل ضبط حجم الملاحظات المدمجة
!merged notes		ar	خطأ: فشل تحديد موقع الملاحظات المدمجة
!merged notes		ar	خطأ: فشل نسخ الملاحظات المدمجة إلى المخرجات
!merged notes		ca	advertiment: no s'ha pogut establir la mida de les notes fusionades
!merged notes		ca	error: no s'han pogut
!merged notes		fr	attention: échec de la définition de la taille des notes fusionnées
!merged notes		fr	erreur: échec de la copie des notes fusionnées vers la sortie
!merged notes		fr	erreur: échec lors de la localisation des notes fusionnées
!merged notes		pt	aviso: falha ao definir tamanho das notas unidas
!merged notes		pt	erro: falha ao copiar notas unidas para a saída
!merged notes		pt	erro: falha ao localizar as notas unidas
!merged notes		ro	avertisment: nu s-a putut definii dimensiunea notelor fuzionate
!merged notes		ro	eroare: notele fuzionate nu au putut fi localizate
!merged notes		ro	eroare: nu s-au putut copia notele fuzionate la ieșire
!merged notes		ru	ошибка: не удалось скопировать объединённые заметки в вывод
!merged notes		ru	предупреждение: не удалось задать объединённый размер заметок
!merged notes		sr	грешка: нисам успео да
!merged notes		sr	упозорење: нисам успео да подесим спојену величину напомена
!merged notes		sv	fel: misslyckades att
!merged notes		sv	varning: misslyckades att sätta storleken på sammanslagna noteringar
!merged notes		uk	помилка: не вдалося
!merged notes		uk	попередження: не вдалося встановити розмір об'єднаних нотаток
!relocation count		ar	عدد عمليات إعادة التوطين سالب
!relocation count		bg	отрицателен брой премествания
!relocation count		ca	la comptabilització de la relocalització és negativa
!relocation count		es	el contador de reubicaciones es negativo
!relocation count		es	la cuenta de reubicación es negativa
!relocation count		fi	uudelleensijoituslaskuri on negatiivinen
!relocation count		fr	le compteur de relocation est négatif
!relocation count		fr	le nombre de relocalisations est négatif
!relocation count		id	jumlah relokasi negatif
!relocation count		it	il conteggio delle rilocazioni è negativo
!relocation count		ja	再配置数が負の値です
!relocation count		pt	total de relocalização é negativo
!relocation count		pt_BR	contagem de realocações está negativa
!relocation count		ro	numărul de realocări este negativ
!relocation count		ru	отрицательное значение счётчика перемещений
!relocation count		sk	počet relokácií je záporný
!relocation count		sr	збир премештаја је негативан
!relocation count		sr	укупност премештаја је негативна
!relocation count		sv	antalet omlokaliseringar är negativt
!relocation count		sv	omlokaliseringsantalet är negativt
!relocation count		uk	лічильник пересування є від'ємним
!relocation count		vi	số lượng tái định vị vẫn bị âm
!symbol needs		es	el símbolo necesita una sección de depuración que no existe
!symbol needs		fr	symboles ont besoin de la section de débug qui est inexistante
!symbol needs		pt	Símbolo precisa de secção de depuração que não existe
!symbol needs		pt	símbolo precisa de secção de depuração que não existe
!symbol needs		ro	simbolul necesită o secțiune de depanare care nu există
!symbol needs		ru	для символа требуется отладочный раздел, но его не существует
!symbol needs		sr	симболу је потребан одељак за уклањање грешака који не постоји
!symbol needs		sv	symbolen behöver ett debug-avsnitt som inte finns
!symbol needs		uk	символ потребує розділу діагностики, якого не існує
${PAHOLE} -J	Killed	ar	قُتل	${PAHOLE} -J
${PAHOLE} -J	Killed	be	Забіты	${PAHOLE} -J
${PAHOLE} -J	Killed	bg	Безусловно прекъснат	${PAHOLE} -J
${PAHOLE} -J	Killed	ca	${PAHOLE} -J	Matat
${PAHOLE} -J	Killed	cs	Zabit (SIGKILL)	${PAHOLE} -J
${PAHOLE} -J	Killed	da	${PAHOLE} -J	Dræbt
${PAHOLE} -J	Killed	de	${PAHOLE} -J	Getötet
${PAHOLE} -J	Killed	el	Σκοτώθηκε	${PAHOLE} -J
${PAHOLE} -J	Killed	eo	${PAHOLE} -J	Buĉita
${PAHOLE} -J	Killed	es	Terminado (killed)	${PAHOLE} -J
${PAHOLE} -J	Killed	fi	${PAHOLE} -J	Tapettu
${PAHOLE} -J	Killed	fr	Processus arrêté	${PAHOLE} -J
${PAHOLE} -J	Killed	gl	${PAHOLE} -J	Matado
${PAHOLE} -J	Killed	hr	${PAHOLE} -J	Ubijen
${PAHOLE} -J	Killed	hu	${PAHOLE} -J	Kilőve
${PAHOLE} -J	Killed	id	${PAHOLE} -J	Terbunuh
${PAHOLE} -J	Killed	it	${PAHOLE} -J	Ucciso
${PAHOLE} -J	Killed	ja	強制終了	${PAHOLE} -J
${PAHOLE} -J	Killed	ka	მოკვტა	${PAHOLE} -J
${PAHOLE} -J	Killed	ko	죽었음	${PAHOLE} -J
${PAHOLE} -J	Killed	lt	Nutraukta (killed)	${PAHOLE} -J
${PAHOLE} -J	Killed	nb	${PAHOLE} -J	Drept
${PAHOLE} -J	Killed	nl	Geëlimineerd	${PAHOLE} -J
${PAHOLE} -J	Killed	pl	${PAHOLE} -J	Unicestwiony
${PAHOLE} -J	Killed	pt,pt_BR	${PAHOLE} -J	Morto
${PAHOLE} -J	Killed	ro	${PAHOLE} -J	Omorât
${PAHOLE} -J	Killed	ru	Убито	${PAHOLE} -J
${PAHOLE} -J	Killed	sk	${PAHOLE} -J	Zabitý
${PAHOLE} -J	Killed	sl	${PAHOLE} -J	Pobit
${PAHOLE} -J	Killed	sr	Убијен	${PAHOLE} -J
${PAHOLE} -J	Killed	sv	${PAHOLE} -J	Dödad
${PAHOLE} -J	Killed	tr	Süreç durduruldu	${PAHOLE} -J
${PAHOLE} -J	Killed	uk	Вбито	${PAHOLE} -J
${PAHOLE} -J	Killed	vi	Bị buộc kết thúc	${PAHOLE} -J
${PAHOLE} -J	Killed	zh_CN	已杀死	${PAHOLE} -J
${PAHOLE} -J	Killed	zh_TW	強制結束	${PAHOLE} -J
' is empty	the input file	ar	خطأ: ملف المدخلات	فارغ
' is empty	the input file	ca	error: el fitxer d'entrada	està buit
' is empty	the input file	da	fejl: inddatafilen	' er tom
' is empty	the input file	es	error: el fichero de entrada	está vacío
' is empty	the input file	fi	virhe: syötetiedosto	on tyhjä
' is empty	the input file	fr	ERREUR: le fichier d'entrée	est vide
' is empty	the input file	id	error: berkas masukan	' kosong
' is empty	the input file	it	errore: il file di input	è vuoto
' is empty	the input file	ja	エラー: 入力ファイル	が空です
' is empty	the input file	pt	erro: o ficheiro de entrada	está vazio
' is empty	the input file	ro	eroare: fișierul de intrare	este gol
' is empty	the input file	ru	ошибка: входной файл	пуст
' is empty	the input file	sr	грешка: улазна датотека	је празна
' is empty	the input file	sv	fel: infilen	" är tom
' is empty	the input file	uk	помилка: вхідний файл	порожній
' is empty	the input file	vi	lỗi: tập tin nhập vào	còn trống
' returned 10		ar	أعادت 10
' returned 10		ca	ha retornat 10
' returned 10		da,sv	byte gav 10
' returned 10		es	devolvió 10
' returned 10		fi	merkistä (vain) 10
' returned 10		fr	retourné 10
' returned 10		id	dikembalikan 10
' returned 10		it	ha restituito 10
' returned 10		ja	個の読込みで 10
' returned 10		pt	devolveu 10
' returned 10		ro	a returnat 10
' returned 10		ru	было возвращено 10
' returned 10		sk	vrátených 10
' returned 10		sr	је дало 10
' returned 10		tr	nun okunması 10
' returned 10		uk	було повернено 10
' returned 10		vi	đã trả lại 10
' returned 10		zh_CN,zh_TW	返回 10
': No such file		ar	: لا يوجد مثل هذا الملف
': No such file		ar	: لا يوجد ملف كهذا
': No such file		bg	: Няма такъв файл
': No such file		ca	: No existeix aquest fitxer
': No such file		ca	: No hi és aques fitxer
': No such file		da	: Ingen sådan fil
': No such file		de	: Datei nicht vorhanden
': No such file		es	: No hay tal fichero
': No such file		fi	: Tiedostoa ei löydy
': No such file		fr	: pas de tel fichier
': No such file		hr	: Nema takve datoteke
': No such file		id	: Tidak ada berkas seperti itu
': No such file		it	: il file non esiste
': No such file		it	: questo file non esiste
': No such file		ja	: そのようなファイルはありません
': No such file		pt	: ficheiro inexistente
': No such file		pt	: sem tal ficheiro
': No such file		ro	: Nu există asemenea fișier
': No such file		ro	: Nu există un astfel de fișier
': No such file		ru	: Нет такого файла
': No such file		sk	: Taký súbor neexistuje
': No such file		sk	: súbor neexistuje
': No such file		sr	: Нема такве датотеке
': No such file		sv	: Filen finns inte
': No such file		tr	: Böyle bir dosya yok
': No such file		uk	: Немає такого файла
': No such file		uk	: немає такого файла
': No such file		vi	: Không có tập tin như vậy
': No such file		vi	: không có tập tin như vậy
': No such file		zh_CN	:无此文件
': No such file		zh_TW	:找不到此檔案
': No such file		zh_TW	:無此檔案
) is not available		da	er ikke tilgængelig i Objective-C 1.0
) is not available		de	INTEGER(KIND=8) ist nicht verfügbar für Option
) is not available		de	JSON-Optimierung ermöglicht die Dispatch-Planung, aber
) is not available		de	REAL(KIND=10) ist nicht verfügbar für Option
) is not available		de	REAL(KIND=16) ist nicht verfügbar für Option
) is not available		de	REAL(KIND=4) ist nicht verfügbar für Option
) is not available		de	REAL(KIND=8) ist nicht verfügbar für Option
) is not available		de	erst am Ende der Klassendefinition verfügbar
) is not available		de	in Objective-C 1.0 gibt es kein	@dynamic
) is not available		de	in Objective-C 1.0 gibt es kein	@synthesize
) is not available		de	ist erst ab C++20 verfügbar	__VA_OPT__
) is not available		de	ist erst ab C23 verfügbar	__VA_OPT__
) is not available		de	ist für die CPU
) is not available		de	ist im Little-Endian-Modus nicht verfügbar
) is not available		de	ist in Objective-C 1.0 nicht verfügbar
) is not available		de	ist in den derzeitigen Standardeinstellungen nicht verfügbar, außer
) is not available		de	ist nicht verfügbar	Klasse
) is not available		de	verwendeter BYTE-Typ ist auf der Zielmaschine nicht verfügbar
) is not available		es	no está disponible en Objective-C 1.0	@dynamic
) is not available		es	no está disponible en Objective-C 1.0	@optional
) is not available		es	no está disponible en Objective-C 1.0	@package
) is not available		es	no está disponible en Objective-C 1.0	@property
) is not available		es	no está disponible en Objective-C 1.0	@required
) is not available		es	no está disponible en Objective-C 1.0	@synthesize
) is not available		es	no está disponible en la máquina objetivo
) is not available		es	no está disponible en modo little endian
) is not available		es	no está disponible hasta C++20	__VA_OPT__
) is not available		es	no está disponible hasta C23	__VA_OPT__
) is not available		fr	INTEGER(KIND=8) n'est pas disponible avec l'option
) is not available		fr	REAL(KIND=10) n'est pas disponible avec l'option
) is not available		fr	REAL(KIND=16) n'est pas disponible avec l'option
) is not available		fr	REAL(KIND=4) n'est pas disponible avec l'option
) is not available		fr	REAL(KIND=8) n'est pas disponible avec l'option
) is not available		fr	n'est pas disponible	la classe
) is not available		fr	n'est pas disponible , l'envoi de l'ordonnancement est désactivé
) is not available		fr	n'est pas disponible avant C++20	__VA_OPT__
) is not available		fr	n'est pas disponible avant C23	__VA_OPT__
) is not available		fr	n'est pas disponible avant la fin de la définition de la classe
) is not available		fr	n'est pas disponible avec les paramètres standard actuels mais est
) is not available		fr	n'est pas disponible en Objective-C 1.0	@dynamic
) is not available		fr	n'est pas disponible en Objective-C 1.0	@optional
) is not available		fr	n'est pas disponible en Objective-C 1.0	@package
) is not available		fr	n'est pas disponible en Objective-C 1.0	@property
) is not available		fr	n'est pas disponible en Objective-C 1.0	@required
) is not available		fr	n'est pas disponible en Objective-C 1.0	@synthesize
) is not available		fr	n'est pas disponible en mode petit-boutiste
) is not available		fr	n'est pas disponible pour le processeur
) is not available		fr	n'est pas disponible sur la machine cible
) is not available		hr	nije dostupna	class
) is not available		id	tidak tersedia dalam mesin target
) is not available		ka	C++20-მდე ხელმიუწვდომელია	__VA_OPT__
) is not available		ka	C23-მდე ხელმისაწვდომი არაა
) is not available		pt_BR	não está disponível até C++20	__VA_OPT__
) is not available		pt_BR	não está disponível até C23
) is not available		ro	__VA_OPT__" nu este disponibilă până la C++20
) is not available		ro	__VA_OPT__" nu este disponibilă până la C23
) is not available		ru	INTEGER(KIND=8) недоступно для
) is not available		ru	REAL(KIND=10) недоступно для
) is not available		ru	REAL(KIND=16) недоступно для
) is not available		ru	REAL(KIND=4) недоступно для
) is not available		ru	REAL(KIND=8) недоступно для
) is not available		ru	не доступен на целевой машине
) is not available		ru	недоступен в Objective-C 1.0	@package
) is not available		ru	недоступна в установках текущего стандарта кроме
) is not available		ru	недоступно в Objective-C 1.0	@dynamic
) is not available		ru	недоступно в Objective-C 1.0	@optional
) is not available		ru	недоступно в Objective-C 1.0	@property
) is not available		ru	недоступно в Objective-C 1.0	@required
) is not available		ru	недоступно в Objective-C 1.0	@synthesize
) is not available		sr	__VA_OPT__" није доступно све до C++20
) is not available		sr	__VA_OPT__" није доступно све до C23
) is not available		sr	није доступан на циљној машини
) is not available		sv	INTEGER(KIND=8) är inte tillgänglig för flaggan
) is not available		sv	INTEGER(KIND=8) är inte tillgänglig med flaggan
) is not available		sv	REAL(KIND=10) är inte tillgänglig med flaggan
) is not available		sv	REAL(KIND=16) är inte tillgänglig med flaggan
) is not available		sv	REAL(KIND=4) är inte tillgänglig med flaggan
) is not available		sv	REAL(KIND=8) är inte tillgänglig med flaggan
) is not available		sv	finns inte i Objective-C 1.0	@dynamic
) is not available		sv	finns inte i Objective-C 1.0	@optional
) is not available		sv	finns inte i Objective-C 1.0	@property
) is not available		sv	finns inte i Objective-C 1.0	@required
) is not available		sv	finns inte i Objective-C 1.0	@synthesize
) is not available		sv	är inte tillgänglig	klassen
) is not available		sv	är inte tillgänglig för CPU:n
) is not available		sv	är inte tillgänglig förrän slutet av klassdefinitionen
) is not available		sv	är inte tillgänglig i den aktuella standardinställningen utan i
) is not available		sv	är inte tillgänglig på målmaskinen
) is not available		sv	är inte tillgängligt förrän C++20	__VA_OPT__
) is not available		sv	är inte tillgängligt förrän C23	__VA_OPT__
) is not available		sv	är inte tillgängligt i Objective-C 1.0
) is not available		sv	är inte tillgängligt i läget med omvänd byteordning
) is not available		sv	är inte tillgängligt; inaktiverar schemaläggning av sändning
) is not available		tr	de hedef makinede desteklenmeyen BYTE türü kullanılmış
) is not available		uk	, недоступна в поточних налаштуваннях стандарту, але
) is not available		uk	, недоступний на цільовій машині
) is not available		uk	INTEGER(KIND=8) недоступний для опції
) is not available		uk	REAL(KIND=10) недоступний для опції
) is not available		uk	REAL(KIND=16) недоступний для опції
) is not available		uk	REAL(KIND=4) недоступний для опції
) is not available		uk	REAL(KIND=8) недоступний для опції
) is not available		uk	недоступна для процесора
) is not available		uk	недоступний	клас
) is not available		uk	недоступний в Objective-C 1.0	@dynamic
) is not available		uk	недоступний в Objective-C 1.0	@optional
) is not available		uk	недоступний в Objective-C 1.0	@package
) is not available		uk	недоступний в Objective-C 1.0	@property
) is not available		uk	недоступний в Objective-C 1.0	@required
) is not available		uk	недоступний в Objective-C 1.0	@synthesize
) is not available		uk	недоступний в режимі little endian
) is not available		uk	є недоступним	клас
) is not available		uk	є недоступним до C++20	__VA_OPT__
) is not available		uk	є недоступним до C23	__VA_OPT__
) is not available		vi	không sẵn sàng trong Objective-C 1.0
) is not available		zh_CN	不可用	类
) is not available		zh_CN	在 Objective-C 1.0 里不可用	@dynamic
) is not available		zh_CN	在 Objective-C 1.0 里不可用	@synthesize
) is not available		zh_CN	处使用到的 BYTE 类型在目标机上不可用
) is not available		zh_CN	直到 C++20 才可用	__VA_OPT__
) is not available		zh_CN	直到 C23 才可用	__VA_OPT__
) is not available		zh_TW	使用到的 BYTE 類型在目標平臺上不可
) is not available		zh_TW	無法在低位位元組在前模式中使用
.o: Invalid argument		ca	.o: argument no vàlid per a --block-list
.o: Invalid argument		da	.o: Ugyldigt parameter til --block-list
.o: Invalid argument		de	.o: Ungültiges Argument für --block-list
.o: Invalid argument		eo	.o: Nevalida parametro por --block-list
.o: Invalid argument		es,pt_BR	.o: Argumento inválido para --block-list
.o: Invalid argument		fi	.o: Virheellinen argumentti valitsimelle --block-list
.o: Invalid argument		fr	.o : argument de l'option --block-list invalide
.o: Invalid argument		hr	.o: Neispravan argument za --block-list
.o: Invalid argument		hr	.o: nevaljani argument za --block-list
.o: Invalid argument		hu	.o: Érvénytelen argumentum a --block-list kapcsolóhoz
.o: Invalid argument		it	.o: argomento non valido per --block-list
.o: Invalid argument		ka	.o: --block-list -ის არასწორი არგუმენტი
.o: Invalid argument		ko	.o: --block-list의 인자값이 잘못됨
.o: Invalid argument		nl	.o: Ongeldig argument bij --block-list
.o: Invalid argument		pl	.o: Błędny argument dla --block-list
.o: Invalid argument		pt	.o: argumento inválido para --block-list
.o: Invalid argument		ro	.o: Argument nevalid pentru opțiunea "--block-list
.o: Invalid argument		sr	.o: Неисправан аргумент за "--block-list
.o: Invalid argument		sv	.o: Ogiltigt argument till --block-list
.o: Invalid argument		tr	.o: --block-list için geçersiz argüman
.o: Invalid argument		uk	.o: некоректний аргумент --block-list
.o: Invalid argument		vi	.o: Đối số cho --block-list không hợp lệ
.o: Invalid argument		zh_CN	.o:--block-list 的无效参数
.o: Invalid argument		zh_TW	.o:傳入 --block-list 的參數無效
: Bad value		ar	: قيمة سيئة (
: Bad value		ca	) per a l'entrada SYMINENT
: Bad value		da	: Fejlagtigt værdi
: Bad value		es	: Valor equivocado
: Bad value		fi	: Väärä arvo
: Bad value		fr	) pour l'entrée SYMINENT
: Bad value		hr	: Neispravna vrijednost
: Bad value		id	: Nilai buruk
: Bad value		ja	: 不正な値です
: Bad value		pt	) para entrada SYMINENT
: Bad value		ro	) pentru intrarea SYMINENT
: Bad value		ro	: Valoare eronată
: Bad value		ru	: Неверное значение (
: Bad value		sr	: Лоша вредност (
: Bad value		sv	: Felaktigt värde
: Bad value		sv	: Felaktigt värde (
: Bad value		tr	: Geçersiz değer
: Bad value		uk	: Помилкове значення (
: Bad value		vi	: Giá trị sai
: Bad value		zh_CN	: 错误的值
: File truncated		da	: Filen trunkeret
: File truncated		es	: Fichero truncado
: File truncated		fi	: Tiedosto typistetty
: File truncated		id	: Berkas terpotong
: File truncated		ja	: ファイルが途切れています
: File truncated		ro	: Fişier trunchiat
: File truncated		sv	: Filen trunkerad
: File truncated		tr	: Dosya budandı
: File truncated		vi	: Tập tin bị cắt ngắn
: File truncated		zh_CN	: 文件被截断
: bad value		es	: valor incorrecto
: bad value		fr	: mauvaise valeur
: bad value		ka	: არასწორი მნიშვნელობა
: bad value		pt	: Mau valor
: bad value		pt	: mau valor
: bad value		ro	: valoare eronată
: bad value		ru	: некорректное значение
: bad value		sr	: погрешна вредност
: bad value		sv	: dåligt värde
: bad value		uk	: помилкове значення
: file truncated		es	: fichero truncado
: file truncated		fr	: fichier tronqué
: file truncated		ka	: ფაილი წაკვეთილია
: file truncated		pt	: Ficheiro truncado
: file truncated		pt	: ficheiro truncado
: file truncated		ro	: fișier trunchiat
: file truncated		ru	: файл усечён
: file truncated		sr	: датотека је окрњена
: file truncated		sv	: fil avkortad
: file truncated		uk	: файл обрізано
: invalid relocation type 		da	: ugyldig relokeringstype
: invalid relocation type 		es	: tipo de reubicación	inválido
: invalid relocation type 		fi	: virheellinen sijoitustyyppi
: invalid relocation type 		id	: tipe relokasi	tidak valid
: invalid relocation type 		ja	: 無効な再配置型
: invalid relocation type 		ro	: tip de relocare invalid
: invalid relocation type 		sv	: ogiltig omlokaliseringstyp
: invalid relocation type 		tr	: geçersiz yer değişim türü
: invalid relocation type 		vi	: kiểu định vị lại không hợp lệ
: no symbols		ar	: لا توجد رموز
: no symbols		ar	: لا رموز
: no symbols		bg	: липсват имена
: no symbols		bg	: няма имена
: no symbols		ca	: no hi ha símbols
: no symbols		da	: ingen symboler
: no symbols		de	: Keine Symbole
: no symbols		es	: no hay símbolos
: no symbols		fi	: ei symboleja
: no symbols		fr	: aucun symbole
: no symbols		hr	: nema simbola
: no symbols		id	: tidak ada simbol
: no symbols		it	: nessun simbolo
: no symbols		ja	: シンボルがありません
: no symbols		ka	: სიმბოლოების გარეშე
: no symbols		pt	: Sem símbolos
: no symbols		pt	: sem símbolos
: no symbols		ro	: nici un simbol
: no symbols		ro	: niciun simbol
: no symbols		ru	: нет символов
: no symbols		sk	: žiadne symboly
: no symbols		sr	: нема симбола
: no symbols		sv	: inga symboler
: no symbols		tr	: sembol yok
: no symbols		uk	: немає символів
: no symbols		vi	: không có ký hiệu
: no symbols		zh_CN	: 无符号
: no symbols		zh_CN	:无符号
: no symbols		zh_TW	: 沒有符號
: no symbols		zh_TW	:沒有符號
: not found		bg	не е намерен.
: not found		br	N'eo ket bet kavet
: not found		ca	No s'ha trobat
: not found		cs	nebyl nalezen.
: not found		da	blev ikke fundet.
: not found		de	nicht gefunden.
: not found		el	δεν βρέθηκε.	Το
: not found		eo	ne trovita.
: not found		es,es_419	no ha sido encontrado.
: not found		eu,eu_ES	ez da aurkitu.
: not found		fi	löytyi.
: not found		fr	est introuvable.
: not found		gl	Non foi posíbel atopar
: not found		hu	nem található.
: not found		id	tidak ditemukan.
: not found		it	Impossibile trovare
: not found		ja	が見つかりませんでした。
: not found		ko	가 없습니다.
: not found		lt	nerasta.
: not found		nb	fant ikke
: not found		nl	niet gevonden.
: not found		pl	nie znaleziono.
: not found		pt	em falta.
: not found		pt_BR	não localizado.
: not found		ro	nu s-a găsit.
: not found		ru	не найден.	Файл
: not found		sk	nebol nájdený.
: not found		sr	није пронађен.
: not found		sr@latin	nije pronađen.
: not found		sv	hittades inte.
: not found		tr	bulunamadı.
: not found		uk	не знайдено.
: not found		zh_CN	未找到。
: not found		zh_TW	找不到
: unable to allocate memory		da	bfd_mach_o_read_symtab_symbols: kan ikke tildele hukommelse til symboler
: unable to allocate memory		es	bfd_mach_o_read_symtab_symbols: no se puede reservar memoria para símbolos
: unable to allocate memory		fi	bfd_mach_o_read_symtab_symbols: ei kyetä varaamaan muistia symboleille
: unable to allocate memory		ja	bfd_mach_o_read_symtab_symbols: シンボル用のメモリを配置できません
: unable to allocate memory		sv	bfd_mach_o_read_symtab_symbols: kunde inte allokera minne för symboler
: unable to allocate memory		vi	bfd_mach_o_read_symtab_symbols: không thể cấp phát bộ nhớ cho các ký hiệu
@directory-entered		bg	влизане в директория
@directory-entered		cs	Vstupuje se do adresáře
@directory-entered		da	Går til katalog
@directory-entered		de	wird betreten	Verzeichnis
@directory-entered		es	se entra en el directorio
@directory-entered		fi	Siirrytään hakemistoon
@directory-entered		fr	on entre dans le répertoire
@directory-entered		ga	Ag dul isteach i gcomhadlann
@directory-entered		hr	Ulazi se u direktorij
@directory-entered		hr	Ulazimo u direktorij
@directory-entered		id	Memasuki direktori
@directory-entered		it	ingresso nella directory
@directory-entered		ja	ディレクトリ	　に入ります
@directory-entered		ja	ディレクトリ	に入ります
@directory-entered		ko	디렉터리	들어감
@directory-entered		nl	wordt binnengegaan	: Map '
@directory-entered		nl	wordt binnengegaan	]: Map '
@directory-entered		pl	Wejście do katalogu
@directory-entered		pt	a entrar na pasta
@directory-entered		pt_BR	Entrando no diretório
@directory-entered		ro	Se intră în directorul
@directory-entered		ru	вход в каталог
@directory-entered		sr	Улазим у директоријум
@directory-entered		sv	Går till katalogen
@directory-entered		uk	входимо до каталогу
@directory-entered		vi	Vào thư mục
@directory-entered		zh_CN	进入目录
@directory-entered		zh_TW	進入目錄
@directory-left		bg	излизане от директория
@directory-left		cs	Opouští se adresář
@directory-left		da	Forlader katalog
@directory-left		de	wird verlassen	Verzeichnis
@directory-left		es	se sale del directorio
@directory-left		fi	Poistutaan hakemistosta
@directory-left		fr	on quitte le répertoire
@directory-left		ga	Ag dul amach as comhadlann
@directory-left		hr	Izlazi se iz direktorija
@directory-left		hr	Izlazimo iz direktorija
@directory-left		id	Meninggalkan direktori
@directory-left		it	uscita dalla directory
@directory-left		ja	ディレクトリ	から出ます
@directory-left		ko	디렉터리	' 나감
@directory-left		nl	wordt verlaten	: Map '
@directory-left		nl	wordt verlaten	]: Map '
@directory-left		pl	Opuszczenie katalogu
@directory-left		pt	a sair da pasta
@directory-left		pt_BR	Saindo do diretório
@directory-left		ro	Se părăsește directorul
@directory-left		ru	выход из каталога
@directory-left		sr	Напуштам директоријум
@directory-left		sv	Lämnar katalogen
@directory-left		uk	Залишаю каталог
@directory-left		vi	Rời khỏi thư mục
@directory-left		vi	Rời thư mục
@directory-left		zh_CN	离开目录
@directory-left		zh_TW	離開目錄
@error		da	: fejl: 
@error		de	: Fehler:
@error		el	: σφάλμα:
@error		fi	: virhe:
@error		fr	: erreur:
@error		hr	: greška:
@error		ja	: エラー:
@error		nl	: fout: 
@error		ru	: ошибка:
@error		sr	: грешка:
@error		tr	: hata: 
@error		uk	: помилка:
@error		vi	: lỗi:
@error		zh_CN	: 错误:
@error		zh_TW	: 錯誤:
@fatal-error		da	: fatal fejl:
@fatal-error		de	: schwerwiegender Fehler:
@fatal-error		el	: μοιραίο σφάλμα:
@fatal-error		es	: error fatal:
@fatal-error		fi	: vakava virhe:
@fatal-error		fr	: erreur fatale:
@fatal-error		hr	: fatalna greška:
@fatal-error		ja	: 致命的エラー:
@fatal-error		ka	: ფატალური შეცდომა:
@fatal-error		nl	: fatale fout:
@fatal-error		ru	: фатальная ошибка:
@fatal-error		sr	: кобна грешка:
@fatal-error		sv	: ödesdigert fel:
@fatal-error		tr	: ölümcül hata:
@fatal-error		uk	: критична помилка:
@fatal-error		vi	: lỗi nghiêm trọng:
@fatal-error		zh_CN	: 致命错误:
@fatal-error		zh_TW	: 嚴重錯誤:
@make-error		bg	] Грешка
@make-error		cs	] Chyba 
@make-error		de	] Fehler
@make-error		fi	] Virhe 
@make-error		fr	] Erreur
@make-error		ga	] Earráid
@make-error		hr	] Greška
@make-error		it	] Errore
@make-error		ja	] エラー
@make-error		ko	] 오류
@make-error		pl	] Błąd
@make-error		ro	] Eroare
@make-error		ru	] Ошибка
@make-error		sr	] грешка
@make-error		uk	] Помилка
@make-error		vi	] Lỗi 
@make-error		zh_CN	] 错误
@make-error		zh_TW	] 錯誤
@make-ignored		bg	(прескачане)
@make-ignored		cs	(ignorováno)
@make-ignored		da	(ignoreret)
@make-ignored		de	(ignoriert)
@make-ignored		es	(no tiene efecto)
@make-ignored		fi	(ei huomioida)
@make-ignored		fr	(ignorée)
@make-ignored		ga	(rinneadh neamhshuim air)
@make-ignored		gl,pt,pt_BR	(ignorado)
@make-ignored		hr	(ignorira se)
@make-ignored		hr	(zanemareno)
@make-ignored		id	(diabaikan)
@make-ignored		it	(ignorato)
@make-ignored		ja	(無視されました)
@make-ignored		ko	(무시됨)
@make-ignored		nl	(genegeerd)
@make-ignored		pl	(zignorowano)
@make-ignored		ro	(ignorat)
@make-ignored		ru	(игнорирование)
@make-ignored		sr	(занемарено)
@make-ignored		sv	(ignoreras)
@make-ignored		uk	(ігнорується)
@make-ignored		vi	(bỏ qua)
@make-ignored		zh_CN,zh_TW	(已忽略）
@not-english		af	: bevel nie gevind nie
@not-english		ar	الإذن مرفوض
@not-english		ar	العملية غير مسموح بها
@not-english		ar	لا يوجد ملف أو دليل بهذا الاسم
@not-english		ar	معامل غير صالح
@not-english		ast,es,pt_BR	Configurando
@not-english		be	*** Чакаюцца незавершаныя працы....
@not-english		be	Няма такога файла ці каталога
@not-english		be	бракуе правоў
@not-english		be	дзеяньне не дазволена
@not-english		bg	: командата не е открита
@not-english		bg	: не се намира
@not-english		bg	Действието не е позволено
@not-english		bg	Неправилен аргумент
@not-english		bg	Няма нищо за правене за
@not-english		bg	Няма такъв файл или директория
@not-english		bg	Отказан достъп
@not-english		bg	влизане в директория
@not-english		bg	излизане от директория
@not-english		bg	синтактична грешка в близост до неочакваната лексема
@not-english		bg	••• Изчакване на незавършени задачи…
@not-english		ca	: no s'ha trobat l'ordre
@not-english		ca	El fitxer o directori no existeix
@not-english		ca	L'argument passat no és vàlid
@not-english		ca	L'operació no és permesa
@not-english		ca	S'està configurant
@not-english		ca	S'està desempaquetant
@not-english		ca	S'està preparant per a desempaquetar
@not-english		ca	S'ha denegat el permís
@not-english		ca	error de sintaxi a prop de l'element inesperat
@not-english		cs	*** Čeká se na nedokončené úlohy…
@not-english		cs	: příkaz nenalezen
@not-english		cs	Adresář nebo soubor neexistuje
@not-english		cs	Nastavuje se balík
@not-english		cs	Nepřípustný argument
@not-english		cs	Operace není povolena
@not-english		cs	Operace zamítnuta
@not-english		cs	Opouští se adresář
@not-english		cs	Připravuje se nahrazení
@not-english		cs	Rozbaluje se
@not-english		cs	Vstupuje se do adresáře
@not-english		cs	chyba syntaxe poblíž neočekávaného tokenu
@not-english		cs	nebude nic uděláno.
@not-english		da	*** Venter på uafsluttede job....
@not-english		da	: advarsel:
@not-english		da	: kan ikke finde
@not-english		da	: kommando ikke fundet
@not-english		da	Adgang nægtet
@not-english		da	Forlader katalog
@not-english		da	Går til katalog
@not-english		da	Gør klar til at udpakke
@not-english		da	I fil inkluderet fra
@not-english		da	I funktionen
@not-english		da	Ingen sådan fil eller filkatalog
@not-english		da	Ingenting at gøre for
@not-english		da	Operationen er ikke tilladt
@not-english		da	Sætter 
@not-english		da	Udpakker
@not-english		da	Ugyldigt argument
@not-english		da	ld returnerede afslutningskoden
@not-english		da	syntaksfejl nær uventet udtryk
@not-english		de	) wird eingerichtet ...
@not-english		de	*** Es wird auf noch nicht beendete Prozesse gewartet …
@not-english		de	*** Es wird auf noch nicht beendete Prozesse gewartet....
@not-english		de	: Kommando nicht gefunden.
@not-english		de	: Warnung:
@not-english		de	Das Argument ist ungültig
@not-english		de	Datei oder Verzeichnis nicht gefunden
@not-english		de	Die Operation ist nicht erlaubt
@not-english		de	Entpacken von
@not-english		de	In Datei, eingebunden von
@not-english		de	In Funktion
@not-english		de	Keine Berechtigung
@not-english		de	Syntaxfehler beim unerwarteten Symbol
@not-english		de	Verzeichnis
@not-english		de	Vorbereitung zum Entpacken von
@not-english		de	als Ende-Status zurück
@not-english		de	ist nichts zu tun.
@not-english		de	wird verlassen
@not-english		dz	) གཞི་སྒྲིག་འབད་དོ་...
@not-english		el	: εντολή δεν βρέθηκε
@not-english		el	: προειδοποίηση:
@not-english		el	Άρνηση πρόσβασης
@not-english		el	Γίνεται εγκατάσταση
@not-english		el	Δεν υπάρχει τέτοιο αρχείο ή κατάλογος
@not-english		el	Η λειτουργία δεν επιτρέπεται
@not-english		el	Μη έγκυρη παράμετρος
@not-english		el	η ld επέστρεψε κατάσταση εξόδου
@not-english		el	συντακτικό σφάλμα κοντά στο μη αναμενόμενο σύμβολο
@not-english		eo	: Komando ne trovita
@not-english		eo	Dosiero aŭ dosierujo ne ekzistas
@not-english		eo	Elpakado de
@not-english		eo	Mankas permeso
@not-english		eo	Nevalida argumento
@not-english		eo	Ni alĝustigas
@not-english		eo	Operacio ne permesatas
@not-english		eo	Preparado por anstataŭigi
@not-english		eo	Sintaksa eraro apud neatendita simbolo
@not-english		es	*** Se espera a que terminen otras tareas....
@not-english		es	: aviso:
@not-english		es	: no se puede encontrar
@not-english		es	: orden no encontrada
@not-english		es	Desempaquetando
@not-english		es	En el fichero incluido desde
@not-english		es	En la función
@not-english		es	No existe el fichero o el directorio
@not-english		es	No se hace nada para
@not-english		es	Operación no permitida
@not-english		es	Preparando para desempaquetar
@not-english		es	error de sintaxis cerca del elemento inesperado
@not-english		es	error sintáctico cerca del elemento inesperado
@not-english		es	ld devolvió el estado de salida
@not-english		es	se entra en el directorio
@not-english		es	se sale del directorio
@not-english		es,gl	Permiso denegado
@not-english		es,pt,pt_BR	Argumento inválido
@not-english		et	) paikasättimine ...
@not-english		et	: käsku ei ole
@not-english		eu	) deskonprimitzen...
@not-english		eu	) konfiguratzen...
@not-english		eu	deskonprimitzeko prestatzen...
@not-english		fi	*** Odotetaan keskeneräisiä töitä....
@not-english		fi	: komentoa ei löydy
@not-english		fi	: varoitus:
@not-english		fi	Funktio 
@not-english		fi	Lupa evätty
@not-english		fi	Poistutaan hakemistosta
@not-english		fi	Siirrytään hakemistoon
@not-english		fi	Tiedostoa tai hakemistoa ei ole
@not-english		fi	Tiedostossa, joka sisällytettiin kohdasta
@not-english		fi	Toiminto ei ole sallittu
@not-english		fi	Virheellinen argumentti
@not-english		fi	ei löydy
@not-english		fi	ei tarvitse tehdä mitään.
@not-english		fi	lauseoppivirhe lähellä odottamatonta avainsanaa
@not-english		fi	ld:n paluuarvo oli
@not-english		fr	*** Attente des tâches non terminées....
@not-english		fr	: attention:
@not-english		fr	: commande introuvable
@not-english		fr	: ne peut trouver
@not-english		fr	Argument invalide
@not-english		fr	Aucun fichier ou dossier de ce nom
@not-english		fr	Aucun fichier ou dossier de ce type
@not-english		fr	Dans la fonction
@not-english		fr	Dans le fichier inclus depuis
@not-english		fr	Dépaquetage de
@not-english		fr	Opération non permise
@not-english		fr	Paramétrage de
@not-english		fr	Permission non accordée
@not-english		fr	Préparation du dépaquetage de
@not-english		fr	Rien à faire pour
@not-english		fr	erreur de syntaxe près du symbole inattendu
@not-english		fr	ld a retourné le statut de sortie
@not-english		fr	on entre dans le répertoire
@not-english		fr	on quitte le répertoire
@not-english		fr	rien à faire pour
@not-english		ga	*** Ag fanacht le jabanna neamhchríochnaithe...
@not-english		ga	: ní féidir
@not-english		ga	: níor aimsíodh an t-ordú
@not-english		ga	Ag dul amach as comhadlann
@not-english		ga	Ag dul isteach i gcomhadlann
@not-english		ga	Earráid chomhréire in aice comhartha
@not-english		ga	Níl faic le déanamh i gcomhair
@not-english		gl	*** Agardando por traballos non rematados....
@not-english		gl	: non se atopou a orde
@not-english		gl	Non hai tal ficheiro ou directorio
@not-english		gl	Operación non permitida
@not-english		gl	Parámetro incorrecto
@not-english		gl	error de sintaxe perto do elemento inesperado
@not-english		gl,pt	A configurar
@not-english		he	*** ...ומייתסנ םרטש תודובעל ןיתממ
@not-english		hr	*** Čeka se na nedovršene poslove....
@not-english		hr	*** Čekamo na nedovršene poslove...
@not-english		hr	: naredba nije pronađena
@not-english		hr	: upozorenje:
@not-english		hr	Izlazi se iz direktorija
@not-english		hr	Izlazimo iz direktorija
@not-english		hr	Nema ništa za napraviti za
@not-english		hr	Nema takve datoteke ili direktorija
@not-english		hr	Nevaljani argument
@not-english		hr	Ništa se ne može napraviti za
@not-english		hr	Operacija nije dopuštena
@not-english		hr	Pristup je odbijen
@not-english		hr	U funkciji
@not-english		hr	Ulazi se u direktorij
@not-english		hr	Ulazimo u direktorij
@not-english		hr	pogrešna sintaksa blizu neočekivanog tokena
@not-english		hr	sintaktička greška blizu neočekivanog simbola
@not-english		hr	sintaktička greška blizu neočekivanog tokena
@not-english		hu	: parancs nem található
@not-english		hu	A művelet nem engedélyezett
@not-english		hu	Beállítás:
@not-english		hu	Engedély megtagadva
@not-english		hu	Nincs ilyen fájl vagy könyvtár
@not-english		hu	váratlan token közelében
@not-english		hu	Érvénytelen argumentum
@not-english		ia	Necun tal file o directorio
@not-english		id	*** Menunggu pekerjaan yang belum selesai....
@not-english		id	: peringatan:
@not-english		id	: perintah tidak ditemukan
@not-english		id	: tidak dapat menemukan
@not-english		id	Argumen tidak valid
@not-english		id	Dalam fungsi
@not-english		id	Ijin ditolak
@not-english		id	Memasuki direktori
@not-english		id	Meninggalkan direktori
@not-english		id	Operasi tidak diijinkan
@not-english		id	Sedang menata
@not-english		id	Tidak ada berkas atau direktori seperti itu
@not-english		id	Tidak ada yang harus dilakukan untuk
@not-english		id	ld menghasilkan status keluaran
@not-english		id	syntax error didekat tanda
@not-english		it	*** Attesa per i processi non terminati....
@not-english		it	: comando non trovato
@not-english		it	: impossibile trovare
@not-english		it	Argomento non valido
@not-english		it	Configurazione di
@not-english		it	Estrazione di
@not-english		it	File o directory non esistente
@not-english		it	Nessuna operazione da eseguire per
@not-english		it	Operazione non permessa
@not-english		it	Permesso negato
@not-english		it	Preparativi per estrarre
@not-english		it	errore di sintassi vicino al token non atteso
@not-english		it	ingresso nella directory
@not-english		it	uscita dalla directory
@not-english		ja	) を展開しています...
@not-english		ja	) を設定しています ...
@not-english		ja	*** 未完了のジョブを待っています....
@not-english		ja	: コマンドが見つかりません
@not-english		ja	: 次のファイルから読み込み:
@not-english		ja	が見つかりません
@not-english		ja	そのようなファイルやディレクトリはありません
@not-english		ja	で終了しました
@not-english		ja	に対して行うべき事はありません.
@not-english		ja	を展開する準備をしています ...
@not-english		ja	ディレクトリ
@not-english		ja	周辺に構文エラーがあります
@not-english		ja	無効な引数です
@not-english		ja	許可がありません
@not-english		ja	許可されていない操作です
@not-english		ja,zh_CN,zh_TW	: 警告:
@not-english		ka	: გაფრთხილება:
@not-english		ka	არასწორი არგუმენტი
@not-english		ka	ოპერაცია ნებადაურთველია
@not-english		ka	ფაილი ან საქაღალდე არ არსებობს
@not-english		ka	წვდომა აკრძალულია
@not-english		km	កំពុងរៀបចំ
@not-english		ko	) 설정하는 중입니다 ...
@not-english		ko	*** 끝나지 않은 작업을 기다리고 있습니다....
@not-english		ko	: 명령어를 찾을 수 없음
@not-english		ko	그런 파일이나 디렉터리가 없습니다
@not-english		ko	근처에서 문법 오류
@not-english		ko	디렉터리
@not-english		ko	명령을 허용하지 않음
@not-english		ko	부적절한 인수
@not-english		ko	을(를) 위해 할 일이 없습니다.
@not-english		ko	토큰 주변에서 문법 오류
@not-english		ko	허가 거부
@not-english		ku	) tê veavakirin ...
@not-english		lt	: komanda nerasta
@not-english		lt	Netinkamas argumentas
@not-english		lt	Operacija neleidžiama
@not-english		lt	Toks failas ar aplankas neegzistuoja
@not-english		lt	Tvarkomas paketas
@not-english		lt	sintaksės klaida prie netikėtos leksemos:
@not-english		mr	सेटिंग होत आहे
@not-english		nb	, som er et uforventet symbol
@not-english		nb	Ikke tilgang
@not-english		nb	Ingen slik fil eller filkatalog
@not-english		nb	Operasjonen er ikke tillatt
@not-english		nb	Setter opp
@not-english		nb	Ugyldig argument
@not-english		nb	fant ikke kommando
@not-english		ne	सेटिङ् गर्दै
@not-english		nl	*** Wachten op onvoltooide taken...
@not-english		nl	: let op:
@not-english		nl	: opdracht niet gevonden
@not-english		nl	Actie is niet toegestaan
@not-english		nl	Bestand of map bestaat niet
@not-english		nl	Bezig met uitpakken van
@not-english		nl	Er hoeft niets gedaan te worden voor
@not-english		nl	In functie
@not-english		nl	Instellen van
@not-english		nl	Ongeldig argument
@not-english		nl	Toegang geweigerd
@not-english		nl	ld gaf exit-status
@not-english		nl	syntaxfout nabij onverwacht symbool
@not-english		nl	wordt binnengegaan
@not-english		nl	wordt verlaten
@not-english		nl	wordt voorbereid...
@not-english		nn	Set opp 
@not-english		oc	Descompression de
@not-english		oc	Parametratge de
@not-english		oc	Preparacion a la descompression
@not-english		pa	) ਸੈੱਟਅੱਪ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ ...
@not-english		pl	*** Oczekiwanie na niezakończone zadania....
@not-english		pl	: nie znaleziono polecenia
@not-english		pl	Brak dostępu
@not-english		pl	Konfigurowanie pakietu
@not-english		pl	Nie ma nic do zrobienia w
@not-english		pl	Nie ma takiego pliku ani katalogu
@not-english		pl	Operacja niedozwolona
@not-english		pl	Opuszczenie katalogu
@not-english		pl	Przygotowywanie do rozpakowania pakietu
@not-english		pl	Rozpakowywanie pakietu
@not-english		pl	Wejście do katalogu
@not-english		pl	Zły argument
@not-english		pl	błąd składni przy nieoczekiwanym znaczniku
@not-english		pt	*** A aguardar por trabalhos não terminados....
@not-english		pt	A descompactar
@not-english		pt	A instalar
@not-english		pt	A preparar para desempacotar
@not-english		pt	Ficheiro ou pasta inexistente
@not-english		pt	Nada a fazer para
@not-english		pt	Permissão recusada
@not-english		pt	a entrar na pasta
@not-english		pt	a sair da pasta
@not-english		pt	erro de sintaxe junto a símbolo
@not-english		pt,pt_BR	: comando não encontrado
@not-english		pt,pt_BR	Operação não permitida
@not-english		pt_BR	** Esperando que outros processos terminem.
@not-english		pt_BR	: não foi possível localizar
@not-english		pt_BR	Arquivo ou diretório inexistente
@not-english		pt_BR	Desempacotando
@not-english		pt_BR	Entrando no diretório
@not-english		pt_BR	Nada a ser feito para
@not-english		pt_BR	Permissão negada
@not-english		pt_BR	Preparando para desempacotar
@not-english		pt_BR	Saindo do diretório
@not-english		pt_BR	erro de sintaxe próximo ao token inesperado
@not-english		ro	*** Se așteaptă ca alte sarcini să se termine....
@not-english		ro	: comandă negăsită
@not-english		ro	Argument nevalid
@not-english		ro	Nu există un astfel de fișier sau director
@not-english		ro	Nu trebuie făcut nimic pentru
@not-english		ro	Operație nepermisă
@not-english		ro	Permisiune refuzată
@not-english		ro	Se configurează
@not-english		ro	Se despachetează
@not-english		ro	Se intră în directorul
@not-english		ro	Se pregătește
@not-english		ro	Se pregătește pentru despachetare
@not-english		ro	Se părăsește directorul
@not-english		ro	eroare de sintaxă neașteptată lângă
@not-english		ru	*** Ожидание завершения заданий…
@not-english		ru	: команда не найдена
@not-english		ru	: невозможно найти
@not-english		ru	: предупреждение:
@not-english		ru	В функции
@not-english		ru	Настраивается пакет
@not-english		ru	Недопустимый аргумент
@not-english		ru	Нет такого файла или каталога
@not-english		ru	Операция не позволена
@not-english		ru	Отказано в доступе
@not-english		ru	Подготовка к распаковке
@not-english		ru	Распаковывается
@not-english		ru	вход в каталог
@not-english		ru	выполнение ld завершилось с кодом возврата
@not-english		ru	выход из каталога
@not-english		ru	не требует выполнения команд.
@not-english		ru	синтаксическая ошибка рядом с неожиданным маркером
@not-english		rw	Inkoresha siyo
@not-english		sk	: príkaz nenájdený
@not-english		sk	Adresár alebo súbor neexistuje
@not-english		sk	Nastavuje sa balík
@not-english		sk	Neprípustný argument
@not-english		sk	Operácia nie je povolená
@not-english		sk	Prístup odmietnutý
@not-english		sk	chyba syntaxe neďaleko neočakávaného tokenu
@not-english		sl	: ukaza ni mogoče najti
@not-english		sl	Datoteka ali imenik s tem imenom ne obstaja
@not-english		sl	Neveljavni argument
@not-english		sl	Operacija ni dovoljena
@not-english		sl	skladenjska napaka blizu nepričakovanega žetona
@not-english		sr	*** Чекам на недовршене послове....
@not-english		sr	: не могу да нађем
@not-english		sr	: нема такве наредбе
@not-english		sr	: упозорење:
@not-english		sr	ld врати излазни статус
@not-english		sr	Напуштам директоријум
@not-english		sr	Неисправан аргумент
@not-english		sr	Нема такве датотеке или директоријума
@not-english		sr	Ништа неће бити урађено за
@not-english		sr	Овлашћење је одбијено
@not-english		sr	Радња није допуштена
@not-english		sr	Улазим у директоријум
@not-english		sr	садржајна грешка близу неочекиваног симбола
@not-english		sv	*** Inväntar oavslutade jobb...
@not-english		sv	: kan inte hitta
@not-english		sv	: kommandot finns inte
@not-english		sv	: varning:
@not-english		sv	Filen eller katalogen finns inte
@not-english		sv	Förbereder att packa upp
@not-english		sv	Går till katalogen
@not-english		sv	I filen inkluderad ifrån
@not-english		sv	I funktion
@not-english		sv	Inget behöver göras för
@not-english		sv	Lämnar katalogen
@not-english		sv	Ogiltigt argument
@not-english		sv	Operationen inte tillåten
@not-english		sv	Packar upp
@not-english		sv	Ställer in
@not-english		sv	ld returnerade avslutningsstatus
@not-english		sv	syntaxfel nära den oväntade symbolen
@not-english		sv	Åtkomst nekas
@not-english		th	กำลังตั้งค่า
@not-english		th	กำลังเตรียมแตก
@not-english		th	กำลังแตก
@not-english		tl	Hinahanda ang
@not-english		tr	*** Bitmemiş işler için bekliyor....
@not-english		tr	: UYARI:
@not-english		tr	: komut yok
@not-english		tr	Ayarlanıyor:
@not-english		tr	Böyle bir dosya ya da dizin yok
@not-english		tr	Erişim engellendi
@not-english		tr	Geçersiz argüman
@not-english		tr	Paket açılacak:
@not-english		tr	Paket açılıyor:
@not-english		tr	bulunamadı
@not-english		tr	işlevinde
@not-english		tr	ld çıkış durumu
@not-english		tr	yakınında sözdizim hatası
@not-english		tr	yakınında sözdizimi hatası
@not-english		tr	İşleme izin verilmedi
@not-english		uk	*** Очікування завершення завдань...
@not-english		uk	: команду не знайдено
@not-english		uk	: не вдалося знайти
@not-english		uk	: попередження:
@not-english		uk	ld повернув статус виходу
@not-english		uk	Відмовлено у доступі
@not-english		uk	Дію заборонено
@not-english		uk	Залишаю каталог
@not-english		uk	Налаштування
@not-english		uk	Некоректний аргумент
@not-english		uk	Немає такого файла або каталогу
@not-english		uk	Підготовка до розпакування
@not-english		uk	Розпакування
@not-english		uk	У файлі, включеному з
@not-english		uk	У файлі, який включено у
@not-english		uk	У функції
@not-english		uk	входимо до каталогу
@not-english		uk	не вимагає виконання команд.
@not-english		uk	синтаксична помилка коло неочікуваної лексеми
@not-english		vi	*** Đang đợi những công việc chưa hoàn tất…
@not-english		vi	: cảnh báo:
@not-english		vi	: không tìm thấy
@not-english		vi	: không tìm thấy lệnh
@not-english		vi	Không có tập tin hoặc thư mục như vậy
@not-english		vi	Không cần làm gì cho
@not-english		vi	Không đủ quyền truy cập
@not-english		vi	Rời khỏi thư mục
@not-english		vi	Rời thư mục
@not-english		vi	Thao tác không được phép
@not-english		vi	Trong hàm
@not-english		vi	Vào thư mục
@not-english		vi	có lỗi cú pháp ở gần thẻ bài bất thường
@not-english		vi	ld trả về trạng thái thoát
@not-english		vi	Đang chuẩn bị mở gói
@not-english		vi	Đang cài đặt
@not-english		vi	Đang mở gói
@not-english		vi	Đối số không hợp lệ
@not-english		zh_CN	*** 正在等待未完成的任务....
@not-english		zh_CN	: 未找到命令
@not-english		zh_CN	:未找到命令
@not-english		zh_CN	ld 返回
@not-english		zh_CN	不允许的操作
@not-english		zh_CN	准备解压
@not-english		zh_CN	包含于文件
@not-english		zh_CN	在函数
@not-english		zh_CN	无效的参数
@not-english		zh_CN	无需做任何事。
@not-english		zh_CN	权限不够
@not-english		zh_CN	正在解压
@not-english		zh_CN	正在设置
@not-english		zh_CN	没有那个文件或目录
@not-english		zh_CN	离开目录
@not-english		zh_CN	进入目录
@not-english		zh_CN	附近有语法错误
@not-english		zh_CN,zh_TW	: 找不到
@not-english		zh_TW	*** 正在等待未完成的作業....
@not-english		zh_TW	: 在從下述位置 include 的檔案:
@not-english		zh_TW	:指令找不到
@not-english		zh_TW	ld 回傳
@not-english		zh_TW	不適用的引數
@not-english		zh_TW	在函式
@not-english		zh_TW	拒絕不符權限的操作
@not-english		zh_TW	正在準備解包
@not-english		zh_TW	此項操作並不被允許
@not-english		zh_TW	沒有此一檔案或目錄
@not-english		zh_TW	無需做任何事。
@not-english		zh_TW	進入目錄
@not-english		zh_TW	附近有語法錯誤
@not-english		zh_TW	離開目錄
BFD is not built with zstd support		es	está comprimida con zstd, pero BFD no está construido con soporte para zstd
BFD is not built with zstd support		fr	est compressée avec zstd mais BFD n'est pas compilé avec le support de zstd
BFD is not built with zstd support		pt	está comprimida com zstd, mas o BFD não tem suporte a zstd
BFD is not built with zstd support		ro	este comprimată cu zstd, dar BFD nu este construit cu suport pentru zstd
BFD is not built with zstd support		ru	сжат с помощью zstd, но BFD собрана без поддержки zstd
BFD is not built with zstd support		sr	је запакован са "zstd", али BFD није изграђен са "zstd" подршком
BFD is not built with zstd support		sv	komprimeras med zstd, men BFD är inte byggd med zstd-stöd
BFD is not built with zstd support		uk	стиснено за допомогою zstd, або BFD зібрано без підтримки zstd
Bad address		ar	عنوان سيئ
Bad address		be	дрэнны адрас
Bad address		bg	Неправилен адрес
Bad address		ca	L'adreça no és vàlida
Bad address		cs,sk	Chybná adresa
Bad address		da,nb	Ugyldig adresse
Bad address		de	Ungültige Adresse
Bad address		el	Εσφαλμένη διεύθυνση
Bad address		eo	Nevalida adreso
Bad address		es	Dirección incorrecta
Bad address		fi	Virheellinen osoite
Bad address		fr	Mauvaise adresse
Bad address		gl	Enderezo incorrecto
Bad address		hr	Loša adresa
Bad address		hu	Hibás cím
Bad address		id	Alamat buruk
Bad address		it	Indirizzo errato
Bad address		ja	不正なアドレスです
Bad address		ka	ცუდი მისამართი
Bad address		ko	주소가 잘못됨
Bad address		lt	Blogas adresas
Bad address		nl	Ongeldig adres
Bad address		pl	Błędny adres
Bad address		pt	Mau endereço
Bad address		pt_BR	Endereço inválido
Bad address		ro	Adresă incorectă
Bad address		ru	Неправильный адрес
Bad address		sl	Nepravilni naslov
Bad address		sr	Лоша адреса
Bad address		sv	Felaktig adress
Bad address		tr	Adres hatalı
Bad address		uk	Неправильна адреса
Bad address		vi	Địa chỉ sai
Bad address		zh_CN	错误的地址
Bad address		zh_TW	錯誤的位址
Bad exit status from 		ar	نهاية غير سليمة في
Bad exit status from 		ca	Estat incorrecte de sortida de
Bad exit status from 		cmn	的不当离开状态 (
Bad exit status from 		cmn	的不當離開狀態 (
Bad exit status from 		cs	Špatný návratový kód z
Bad exit status from 		da	Fejl-afslutningsstatus fra
Bad exit status from 		de	Fehler-Status beim Beenden von
Bad exit status from 		eo	Misa elirstato el
Bad exit status from 		es	Estado de salida erróneo de
Bad exit status from 		fi	Virheellinen poistumistila kohteesta
Bad exit status from 		fr	Mauvais statut de sortie pour
Bad exit status from 		it	Stato d'uscita errato da
Bad exit status from 		ja	の不正な終了ステータス (
Bad exit status from 		ka	-დან გამოსვლის ცუდი სტატუსი:
Bad exit status from 		ko	의 잘못된 종료 상황 (
Bad exit status from 		nb	Ugyldig sluttstatus fra
Bad exit status from 		pl	Błędny stan wyjścia z
Bad exit status from 		pt	Código de saída inválido do
Bad exit status from 		pt_BR	Status de saída de
Bad exit status from 		ru	Неверный код возврата из
Bad exit status from 		sk	Chybný návratový kód z
Bad exit status from 		sr	Лош статус излаза из
Bad exit status from 		sr@latin	Loš status izlaza iz
Bad exit status from 		sv	Dålig slutstatus från
Bad exit status from 		tr	çıkışında hata (
Bad exit status from 		uk	Отримано стан виходу з помилкою від
Bad exit status from 		vi	Trạng thái thoát sai từ
Bad exit status from 		zh_CN	) 退出状态不好
Bad exit status from 		zh_TW	不良的離開狀態 (
Bad message		ar	رسالة سيئة
Bad message		bg	Лошо съобщение
Bad message		ca	El missatge no és vàlid
Bad message		cs	Chybná zpráva
Bad message		da	Ugyldig meddelelse
Bad message		de	Ungültige Nachricht
Bad message		el	Εσφαλμένο μήνυμα
Bad message		eo	Malbona mesaĝo
Bad message		es	Mensaje erróneo
Bad message		fi	Virheellinen viesti
Bad message		fr	Message invalide
Bad message		gl	Mensaxe incorrecta
Bad message		hr	Loša poruka
Bad message		hu	Rossz üzenet
Bad message		id	Pesan buruk
Bad message		it	Messaggio errato
Bad message		ja	不正なメッセージです
Bad message		ka	არასწორი შეტყობინება
Bad message		ko	메시지가 잘못됨
Bad message		lt	Blogas pranešimas
Bad message		nb	Ugyldig melding
Bad message		nl	Ongeldig bericht
Bad message		pl	Błędny komunikat
Bad message		pt	Má mensagem
Bad message		pt_BR	Mensagem inválida
Bad message		ro	Mesaj incorect
Bad message		ru	Неправильное сообщение
Bad message		sk	Chybná správa
Bad message		sr	Лоша порука
Bad message		sv	Felaktigt meddelande
Bad message		tr	İleti hatalı
Bad message		uk	Помилкове повідомлення
Bad message		vi	Thông điệp sai
Bad message		zh_CN	错误的消息
Bad message		zh_TW	錯誤的訊息
Cannot allocate memory		ar	rcmd: يتعذر تخصيص الذاكرة
Cannot allocate memory		ar	يتعذر تخصيص ذاكرة
Cannot allocate memory		be	rcmd: немагчыма разьмеркаваць памяць
Cannot allocate memory		be	немагчыма разьмеркаваць памяць
Cannot allocate memory		bg	rcmd: Не може да се задели памет
Cannot allocate memory		bg	Не може да се задели памет
Cannot allocate memory		ca	No s'ha pogut reservar memòria
Cannot allocate memory		ca	rcmd: no s'ha pogut reservar memòria
Cannot allocate memory		cs	Nelze alokovat paměť
Cannot allocate memory		cs	rcmd: Nelze alokovat paměť
Cannot allocate memory		da	Kan ikke tildele hukommelse
Cannot allocate memory		da	rcmd: Kan ikke tildele hukommelse
Cannot allocate memory		de	Nicht genügend Hauptspeicher verfügbar
Cannot allocate memory		de	rcmd: Nicht genügend Speicher verfügbar
Cannot allocate memory		el	Δεν είναι δυνατό να δεσμευτεί μνήμη
Cannot allocate memory		eo	Mankas sufiĉa memoro
Cannot allocate memory		eo	rcmd: Mankas sufiĉa memoro
Cannot allocate memory		es	No se pudo asignar memoria
Cannot allocate memory		es	rcmd: No se puede asignar memoria
Cannot allocate memory		fi	Muistin varaaminen ei onnistu
Cannot allocate memory		fi	rcmd: Muistin varaaminen ei onnistu
Cannot allocate memory		fr	Ne peut allouer de la mémoire
Cannot allocate memory		fr	rcmd : ne peut allouer de la mémoire
Cannot allocate memory		gl	Non se pode reservar memoria
Cannot allocate memory		gl	rcmd: Non se pode reservar memoria
Cannot allocate memory		hr	Nema dovoljno memorije
Cannot allocate memory		hr	rcmd: Nije moguće dodijeliti memoriju
Cannot allocate memory		hu	Nem foglalható memória
Cannot allocate memory		ia	rcmd: Impossibile de allocar memoria
Cannot allocate memory		id	Tidak dapat mengalokasikan memori
Cannot allocate memory		id	rcmd: Tidak dapat mengalokasikan memori
Cannot allocate memory		it	Impossibile allocare memoria
Cannot allocate memory		it	rcmd: impossibile allocare memoria
Cannot allocate memory		ja	rcmd: メモリを確保できません
Cannot allocate memory		ja	メモリを確保できません
Cannot allocate memory		ka	rcmd: მეხსიერების გამოყოფის შეცდომა
Cannot allocate memory		ka	მეხსიერების გამოყოფის შეცდომა
Cannot allocate memory		ko	rcmd: 메모리를 할당할 수 없습니다
Cannot allocate memory		ko	메모리를 할당할 수 없습니다
Cannot allocate memory		lt	Nepavyko išskirti atminties
Cannot allocate memory		nb	Kan ikke tildele minne
Cannot allocate memory		nl	Onvoldoende geheugen beschikbaar
Cannot allocate memory		nl	rcmd: Kan geen geheugen reserveren
Cannot allocate memory		pl	Nie można przydzielić pamięci
Cannot allocate memory		pl	rcmd: Nie można przydzielić pamięci
Cannot allocate memory		pt	Impossível alocar memória
Cannot allocate memory		pt	rcmd: impossível alocar memória
Cannot allocate memory		pt_BR	Não foi possível alocar memória
Cannot allocate memory		pt_BR	rcmd: Não foi possível alocar memória
Cannot allocate memory		ro	Nu se poate aloca memorie
Cannot allocate memory		ro	rcmd: Nu se poate aloca memorie
Cannot allocate memory		ru	rcmd: Невозможно выделить память
Cannot allocate memory		ru	Невозможно выделить память
Cannot allocate memory		sk	Nie je možné prideliť pamäť
Cannot allocate memory		sk	rcmd: Nie je možné prideliť pamäť
Cannot allocate memory		sl	Pomnilnika ni mogoče dodeliti
Cannot allocate memory		sl	rcmd: Pomnilnika ni mogoče rezervirati
Cannot allocate memory		sr	rcmd: Не могу да доделим меморију
Cannot allocate memory		sr	Не могу да доделим меморију
Cannot allocate memory		sv	Kan inte allokera minne
Cannot allocate memory		sv	rcmd: Kan inte allokera minne
Cannot allocate memory		tr	Bellek ayrılamadı
Cannot allocate memory		tr	rcmd: Bellek ayrılamadı
Cannot allocate memory		uk	rcmd: не вдалося отримати область пам'яті
Cannot allocate memory		uk	Не вдалося розподілити пам'ять
Cannot allocate memory		vi	Không thể cấp phát bộ nhớ
Cannot allocate memory		vi	rcmd: Không thể cấp phát bộ nhớ
Cannot allocate memory		zh_CN	rcmd: 无法分配内存
Cannot allocate memory		zh_CN	rcmd:无法分配内存
Cannot allocate memory		zh_CN	无法分配内存
Cannot allocate memory		zh_TW	rcmd: 無法配置記憶體
Cannot allocate memory		zh_TW	無法配置記憶體
Clock skew detected		bg	ПРЕДУПРЕЖДЕНИЕ: проблем със системния часовник — изграждането може да е непълно.
Clock skew detected		cs	pozor: Zjištěn posun hodin. Vaše sestavení možná nebude úplné.
Clock skew detected		da	advarsel: Der blev registreret en uoverensstemmelse i urets tid. Din kompilering kan være ufuldstændig.
Clock skew detected		es	atención: Se ha detectado una desviación en el reloj. La construcción podría estar incompleta.
Clock skew detected		fi	varoitus: Havaittu väärä kellonaika. Koonnos saattaa olla epätäydellinen.
Clock skew detected		fi	varoitus: Havaittu väärä kellonaika. Käännösversio saattaa olla epätäydellinen.
Clock skew detected		fr	AVERTISSEMENT : décalage d'horloge détecté. La construction peut être incomplète.
Clock skew detected		fr	avertissement : décalage d'horloge détecté. La construction peut être incomplète.
Clock skew detected		ga	rabhadh:  Clog ar sceabha.  Seans nár chríochnaigh an tógáil.
Clock skew detected		gl	aviso: Detectáronse inconsistencias de reloxo. A operación pode quedar incompleta.
Clock skew detected		he	.המלש אל תויהל הלולע הינבה .ןועש תשילג התלגתנ :תוריהז
Clock skew detected		hr	upozorenje: Otkriveni je problem sa satom. Kompilacija možda nije kompletna.
Clock skew detected		id	Peringatan: Clock skew terdeteksi. Pembuatan anda mungkin tidak sempurna
Clock skew detected		it	attenzione: rilevato un tempo alterato. La creazione potrebbe essere incompleta.
Clock skew detected		ja	警告:  時刻のずれを検出. 不完全なビルド結果になるかもしれません.
Clock skew detected		ko	경고:  시계가 잘못되었음이 발견되었습니다.  빌드가 불완전할 수 있습니다.
Clock skew detected		nl	Waarschuwing:  Klokafwijking geconstateerd.  Het maken is mogelijk onvolledig gebeurd.
Clock skew detected		pl	uwaga:  Wykryto przestawienie zegara. Budowanie może być niekompletne.
Clock skew detected		pt	aviso: detectado desvio do relógio. A build pode estar incompleta.
Clock skew detected		pt_BR	aviso: O relógio está errado. Sua compilação pode ficar incompleta.
Clock skew detected		ro	avertisment:  A fost detectată o decalare a ceasului.  Construcția dvs. poate fi incompletă.
Clock skew detected		ru	предупреждение: Неправильный ход часов.  Сборка может быть неполной.
Clock skew detected		sr	упозорење:  Откривен је проблем са часовником.  Ваша изградња може бити недовршена.
Clock skew detected		sv	varning:  Klockförskjutning upptäckt.  Bygget kan ha blivit ofullständigt.
Clock skew detected		tr	uyarı:  Clock skew saptandı. Derleme tamamlanamayabilir.
Clock skew detected		uk	попередження: виявлено відхилення показів годинника. Збирання може бути неповним.
Clock skew detected		vi	cảnh báo: Phát hiện lệch giờ. Bản dịch của bạn có thể không hoàn thiện.
Clock skew detected		zh_CN	警告:检测到时钟错误。您的构建版本可能是不完整的。
Clock skew detected		zh_TW	警告:檢測到時鐘錯誤。您的構建版本可能是不完整的。
Connection timed out		ar	انتهت مهلة الاتصال
Connection timed out		bg	Просрочена мрежова операция
Connection timed out		ca	La connexió ha expirat
Connection timed out		cs	Spojení bylo příliš dlouho neaktivní
Connection timed out		da	Opkoblingen overskred tidsgrænsen
Connection timed out		de	Die Wartezeit für die Verbindung ist abgelaufen
Connection timed out		el	Λήξη σύνδεσης
Connection timed out		eo	Konekto transpasis limtempon
Connection timed out		es	Expiró el tiempo de conexión
Connection timed out		fi	Yhteys aikakatkaistu
Connection timed out		fr	Connexion terminée par expiration du délai d'attente
Connection timed out		gl	A conexión espirou
Connection timed out		hr	Veza je prekinuta zbog ograničenja vremena čekanja nsa odgovor
Connection timed out		hu	Időtúllépés a kapcsolatban
Connection timed out		id	Koneksi kehabisan waktu
Connection timed out		it	Connessione scaduta
Connection timed out		ja	接続がタイムアウトしました
Connection timed out		ka	კავშირის ვადა გავიდა
Connection timed out		ko	연결 시간 초과
Connection timed out		lt	Baigėsi prisijungimo laukimo laikas
Connection timed out		nb	Oppkoblingen overskred tidsgrensen
Connection timed out		nl	Verbinding is verlopen
Connection timed out		pl	Przekroczony czas oczekiwania na połączenie
Connection timed out		pt	Ligação expirada
Connection timed out		pt_BR	Tempo esgotado para conexão
Connection timed out		ro	Timpul de conectare a expirat
Connection timed out		ru	Время ожидания соединения истекло
Connection timed out		sk	Časový limit pre spojenie vypršal
Connection timed out		sr	Истекло је време везе
Connection timed out		sv	Förbindelsens tidsgräns löpte ut
Connection timed out		tr	Bağlantıda zaman aşımı
Connection timed out		uk	Перевищено інтервал очікування з'єднання
Connection timed out		vi	Kết nối đã quá hạn
Connection timed out		zh_CN	连接超时
Connection timed out		zh_TW	連線超過時間
DWARF version 		ar	خطأ داخلي: DW_FORM_ref_addr غير مدعوم في إصدار DWARF 1.
DWARF version 		ar	معلومات debug_rnglists لإصدار DWARF 5 فأكثر فقط مدعومة حالياً.
DWARF version 		ar	معلومات الخط لإصدارات DWARF 2 و 3 و 4 و 5 فقط مدعومة حالياً.
DWARF version 		ar	مقطع .debug_names لإصدار DWARF 5 فقط مدعوم حالياً.
DWARF version 		bg	Вътрешна грешка: DW_FORM_ref_addr не се поддържа при DWARF версия 1.
DWARF version 		ca	Error intern: DW_FORM_ref_addr no és compatible amb la versió 1 de DWARF.
DWARF version 		ca	Error intern: La versió DWARF no és 2, 3 o 4.
DWARF version 		ca	Sols estan actualment suportades les versions DWARF 2, 3 , 4 i 5.
DWARF version 		ca	Sols estan actualment suportades les versions DWARF 5+ d'informació debug_rnglists.
DWARF version 		ca	Sols estan actualment suportats els .debug_names versió DWARF 5.
DWARF version 		es	Error interno: la versión DWARF no es 2, 3 o 4.
DWARF version 		fi	Sisäinen virhe: DWARF-versio ei ole 2, 3 eikä 4.
DWARF version 		fi	Vain DWARF-versioiden 2, 3 ja 4 rivitiedot on nykyisin tuettu.
DWARF version 		fr	Erreur interne: DW_FORM_ref_addr n'est pas supporté dans la version 1 de DWARF.
DWARF version 		fr	Erreur interne: version DWARF n'est ni 2, 3 ou 4.
DWARF version 		fr	Seul .debug_names de la version 5 de DWARF est actuellement supportée.
DWARF version 		fr	Seule la ligne d'info des versions 2, 3, 4 et 5 de DWARF est actuellement supportée.
DWARF version 		fr	Seules les informations de debug_rnglists de la version 5 de DWARF sont actuellement supportées.
DWARF version 		fr	Seules les informations de debug_rnglists de la version 5+ de DWARF sont actuellement supportées.
DWARF version 		id	Hanya DWARF versi 2 dan 3 baris info yang saat ini didukung.
DWARF version 		id	Internal error: versi DWARF bukan 2 atau 3.
DWARF version 		it	Attualmente sono supportate solo informazioni di riga DWARF versione 2, 3 e 4.
DWARF version 		it	Errore interno: la versione di DWARF non è 2, 3 o 4.
DWARF version 		ja	内部エラー: DWARF バージョンが 2、3 または 4 ではありません。
DWARF version 		ja	現在のところ、DWARF バージョン 2, 3, 4 および 5 のみ行情報をサポートしています。
DWARF version 		pt	Erro interno: DW_FORM_ref_addr não suportado na versão DWARF 1.
DWARF version 		pt	Erro interno: versão DWARF não é 2, 3 ou 4.
DWARF version 		pt	Só a informação da versão DWARF 5+ debug_rnglists é suportada.
DWARF version 		pt	Só a informação de linha das versões DWARF 2, 3, 4 e 5é actualmente suportada.
DWARF version 		pt	Só é suportada informação debug_rnglists DWARF versão 5.
DWARF version 		pt	Só é suportado .debug_names DWARF version 5.
DWARF version 		ro	Eroare internă: DW_FORM_ref_addr nu este acceptat în versiunea 1 a DWARF.
DWARF version 		ro	Numai DWARF versiunea 5 .debug_names este acceptată în prezent.
DWARF version 		ro	Numai informațiile DWARF versiunea 5+ debug_rnglists sunt acceptate în prezent.
DWARF version 		ro	Numai informațiile de linie de la DWARF versiunile 2, 3, 4 și 5 sunt acceptate în prezent.
DWARF version 		ru	Внутренняя ошибка: номер версии DWARF не 2, 3 или 4.
DWARF version 		ru	Сейчас поддерживается .debug_names только для DWARF версии 5.
DWARF version 		ru	Сейчас поддерживается инфо debug_rnglists только DWARF версии 5.
DWARF version 		ru	Сейчас поддерживаются строки инфо только для DWARF версии 2, 3, 4 и 5.
DWARF version 		sk	Momentálne je podporovaná iba riadková informácia DWARF verzie 2 a 3.
DWARF version 		sk	Vnútorná chyba: DWARF verzia nie je 2 ani 3.
DWARF version 		sr	Само "DWARF" издање 2, 3, 4 и 5 податка реда је тренутно подржано.
DWARF version 		sr	Само "DWARF" издање 5 ".назива_прочишћавања" је тренутно подржано.
DWARF version 		sr	Само "DWARF" издање 5 спискова_опсега_прочишћавања је тренутно подржано.
DWARF version 		sr	Само DWARF издање 5+ спискова_опсега_прочишћавања је тренутно подржано.
DWARF version 		sr	Унутрашња грешка: "DWARF" издање није 2, 3 или 4.
DWARF version 		sr	Унутрашња грешка: "DW_FORM_ref_addr" није подржано у "DWARF"-у издања 1.
DWARF version 		sv	Endast .debug_names från DWARF 5 hanteras för närvarande.
DWARF version 		sv	Endast debug_rnglists-information från DWARF version 5 stödjs för närvarande.
DWARF version 		sv	Endast debug_rnglists-information från DWARF version 5+ stödjs för närvarande.
DWARF version 		sv	Endast radinfo från DWARF 2, 3, 4 och 5 hanteras för närvarande.
DWARF version 		sv	Internt fel: DWARF-version inte 2, 3 eller 4.
DWARF version 		sv	Internt fel: DW_FORM_ref_addr stödjs inte i DWARF version 1.
DWARF version 		tr	İç hata: DWARF sürümü 2 veya 3 değil.
DWARF version 		tr	Şimdilik yalnızca DWARF sürüm 2 ve 3 satır bilgisi destekleniyor.
DWARF version 		uk	Внутрішня помилка: номер версії DWARF не дорівнює 2, 3 або 4.
DWARF version 		uk	Внутрішня помилка: підтримки DW_FORM_ref_addr у версії 1 DWARF не передбачено.
DWARF version 		uk	У поточній версії передбачено підтримку даних рядків лише DWARF версій 2, 3, 4 або 5.
DWARF version 		uk	У поточній версії передбачено підтримку лише .debug_names версії DWARF 5.
DWARF version 		uk	У поточній версії передбачено підтримку лише debug_rnglists версії DWARF 5+.
DWARF version 		uk	У поточній версії передбачено підтримку лише debug_rnglists версії DWARF 5.
DWARF version 		vi	Hiện tại chỉ hỗ trợ thông tin dòng DWARF phiên bản 2, 3 và 4.
DWARF version 		vi	Lỗi nội bộ: phiên bản DWARF không phải là 2,3 hay 4.
DWARF version 		zh_CN	内部错误:DWARF 版本号码并非 2, 3 或 4。
DWARF version 		zh_CN	目前只支持第二、三与第四版的 DWARF 行信息。
DWARF version 		zh_TW	內部錯誤:DWARF 版本號碼並非 2, 3 或 4。
Device or resource busy		ar	الجهاز أو المورد مشغول
Device or resource busy		be	Прылада ці расурс заняты
Device or resource busy		bg	Заето устройство или ресурс
Device or resource busy		ca	El dispositiu o recurs es troba ocupat
Device or resource busy		cs	Zařízení nebo zdroj jsou používány
Device or resource busy		da	Enheden eller ressourcen optaget
Device or resource busy		de	Das Gerät oder die Ressource ist belegt
Device or resource busy		el	Συσκευή ή πόροι είναι απασχολημένοι
Device or resource busy		eo	Aparato aŭ risurco uziĝas
Device or resource busy		es	Dispositivo o recurso ocupado
Device or resource busy		fi	Laite tai resurssi varattu
Device or resource busy		fr	Périphérique ou ressource occupé
Device or resource busy		gl,pt	Dispositivo ou recurso ocupado
Device or resource busy		hr	Uređaj ili resurs je zauzeti
Device or resource busy		hu	Az eszköz vagy erőforrás foglalt
Device or resource busy		id	Perangkat atau sumber daya sibuk
Device or resource busy		it	Dispositivo o risorsa occupata
Device or resource busy		ja	デバイスもしくはリソースがビジー状態です
Device or resource busy		ka	მოწყობილობა ან რესურსი დაკავებულია
Device or resource busy		ko	장치나 자원이 동작 중
Device or resource busy		lt	Įrenginys ar resursas užimtas
Device or resource busy		nb	Enheten eller ressursen opptatt
Device or resource busy		nl	Apparaat of hulpbron is bezig
Device or resource busy		pl	Urządzenie lub zasoby zajęte
Device or resource busy		pt_BR	Dispositivo ou recurso está ocupado
Device or resource busy		ro	Dispozitiv sau resursă ocupată
Device or resource busy		ru	Устройство или ресурс занято
Device or resource busy		sk	Zariadenie alebo iný zdroj je používané
Device or resource busy		sl	Naprava ali vir je v rabi
Device or resource busy		sr	Уређај или извориште је заузето
Device or resource busy		sv	Enhet eller resurs upptagen
Device or resource busy		tr	Aygıt ya da özkaynak meşgul
Device or resource busy		uk	Пристрій або ресурс зайнято
Device or resource busy		vi	Thiết bị hoặc tài nguyên đang bận
Device or resource busy		zh_CN	设备或资源忙
Device or resource busy		zh_TW	裝置或系統資源忙碌中
Disk quota exceeded		ar	تجاوزت حصة القرص
Disk quota exceeded		be	Перавышана дыскавая квота
Disk quota exceeded		bg	Надвишена дискова квота
Disk quota exceeded		ca	S'ha excedit la quota de disc
Disk quota exceeded		cs	Překročena disková kvóta
Disk quota exceeded		da	Diskkvoten overskredet
Disk quota exceeded		de	Der zugewiesene Plattenplatz (Quota) ist überschritten
Disk quota exceeded		el	Ξεπεράστηκε το όριο χρήσης δίσκου
Disk quota exceeded		eo	Diska kvoto transpasiĝis
Disk quota exceeded		es	Se ha excedido la cuota de disco
Disk quota exceeded		fi	Levykiintiö ylittynyt
Disk quota exceeded		fr	Débordement du quota d'espace disque
Disk quota exceeded		gl	Cota de disco superada
Disk quota exceeded		hr	Prekoračena je dodijeljena kvota (prostor) na disku
Disk quota exceeded		hu	Lemezkvóta túllépve
Disk quota exceeded		id	Quota Dis terlampaui
Disk quota exceeded		it	Quota disco superata
Disk quota exceeded		ja	ディスク使用量制限を超過しました
Disk quota exceeded		ka	დისკის კვოტა გადაცილებულია
Disk quota exceeded		ko	디스크 할당량이 초과됨
Disk quota exceeded		lt	Viršyta disko kvota
Disk quota exceeded		nl	Schijfquotum is overschreden
Disk quota exceeded		pl	Przekroczony limit dyskowy
Disk quota exceeded		pt	Quota do disco excedida
Disk quota exceeded		pt_BR	Cota da disco excedida
Disk quota exceeded		ro	Cota de disc a fost depășită
Disk quota exceeded		ru	Превышена дисковая квота
Disk quota exceeded		sk	Disková kvóta prekročená
Disk quota exceeded		sr	Квота диска је премашена
Disk quota exceeded		sv	Diskkvot överskriden
Disk quota exceeded		tr	Disk kotası aşıldı
Disk quota exceeded		uk	Перевищено квоту диска
Disk quota exceeded		vi	Vượt quá hạn ngạch đĩa
Disk quota exceeded		zh_CN	超出磁盘配额
Disk quota exceeded		zh_CN	超出磁盘限额
Disk quota exceeded		zh_TW	磁碟配額已滿
ERROR: could not load module 	No such file or directory	ar	لا يوجد ملف أو دليل بهذا الاسم	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	be	Няма такога файла ці каталога	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	bg	Няма такъв файл или директория	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ca	El fitxer o directori no existeix	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	cs	Adresář nebo soubor neexistuje	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	da	Ingen sådan fil eller filkatalog	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	de	Datei oder Verzeichnis nicht gefunden	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	el	Δεν υπάρχει τέτοιο αρχείο ή κατάλογος	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	eo	Dosiero aŭ dosierujo ne ekzistas	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	es	No existe el fichero o el directorio	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	fi	Tiedostoa tai hakemistoa ei ole	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	fr	Aucun fichier ou dossier de ce nom	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	fr	Aucun fichier ou dossier de ce type	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	gl	Non hai tal ficheiro ou directorio	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	hr	Nema takve datoteke ili direktorija	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	hu	Nincs ilyen fájl vagy könyvtár	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ia	ERROR: could not load module 	Necun tal file o directorio
ERROR: could not load module 	No such file or directory	id	Tidak ada berkas atau direktori seperti itu	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	it	File o directory non esistente	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ja	そのようなファイルやディレクトリはありません	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ka	ფაილი ან საქაღალდე არ არსებობს	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ko	그런 파일이나 디렉터리가 없습니다	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	lt	Toks failas ar aplankas neegzistuoja	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	nb	Ingen slik fil eller filkatalog	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	nl	ERROR: could not load module 	Bestand of map bestaat niet
ERROR: could not load module 	No such file or directory	pl	Nie ma takiego pliku ani katalogu	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	pt	ERROR: could not load module 	Ficheiro ou pasta inexistente
ERROR: could not load module 	No such file or directory	pt_BR	Arquivo ou diretório inexistente	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ro	Nu există un astfel de fișier sau director	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	ru	Нет такого файла или каталога	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	sk	Adresár alebo súbor neexistuje	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	sl	Datoteka ali imenik s tem imenom ne obstaja	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	sr	Нема такве датотеке или директоријума	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	sv	Filen eller katalogen finns inte	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	tr	Böyle bir dosya ya da dizin yok	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	uk	Немає такого файла або каталогу	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	vi	Không có tập tin hoặc thư mục như vậy	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	zh_CN	没有那个文件或目录	ERROR: could not load module 
ERROR: could not load module 	No such file or directory	zh_TW	沒有此一檔案或目錄	ERROR: could not load module 
Error 126		bg	] Грешка 126
Error 126		bg	изчакване на семафор или дъщерен процес: (Грешка 126
Error 126		bg	освобождаване на семафора на сървъра за задачи: (грешка 126
Error 126		bg	създаване на семафор за сървър за задачи: (грешка 126
Error 126		bg,sr	: (грешка 126
Error 126		cs	: (Chyba 126
Error 126		cs	] Chyba 126
Error 126		cs	uvolnění semaforu správce úloh: (Chyba 126
Error 126		cs	vytváření semaforu správce úloh: (Chyba 126
Error 126		cs	čekání na semafor nebo potomka: (Chyba 126
Error 126		da	: (Fejl 126
Error 126		da	] Fejl 126
Error 126		da	frigiv jobserver-semafor: (Fejl 126
Error 126		da	opretter jobserver-semafor: (Fejl 126
Error 126		da	ventende på semafor eller underproces: (Fejl 126
Error 126		de	Freigabe der Jobserver-Semaphore: (Fehler 126
Error 126		de	Jobserver-Semaphore wird erzeugt: (Fehler 126
Error 126		de	] Fehler 126
Error 126		de	des Jobservers kann nicht geöffnet werden: (Fehler 126
Error 126		de	warten auf Semaphore oder Kindprozess: (Fehler 126
Error 126		es	: (Error 126
Error 126		es	creando semáforo del servidor de tareas: (Error 126
Error 126		es	liberar semáforo del servidor de tareas: (Error 126
Error 126		es	semáforo o proceso hijo en espera: (Error 126
Error 126		fi	] Virhe 126
Error 126		fr	] Erreur 126
Error 126		fr	attente de la sémaphore ou du processus fils : (erreur 126
Error 126		fr	attente du sémaphore ou du processus fils : (erreur 126
Error 126		fr	création de la sémaphore du jobserver : (erreur 126
Error 126		fr	création du sémaphore du jobserver : (erreur 126
Error 126		fr	du jobserver : (erreur 126
Error 126		fr	libération de la sémaphore jobserver : erreur (126
Error 126		fr	libération du sémaphore jobserver : erreur (126
Error 126		ga	] Earráid 126
Error 126		ga	a oscailt: (Earráid 126
Error 126		ga	séamafóir nó feitheamh le macphróiseas: (Earráid 126
Error 126		ga	séamafór an jabfhreastalaí a fhuascailt: (Earráid 126
Error 126		ga	séamafór an jabfhreastalaí á chruthú: (Earráid 126
Error 126		hr	: (Greška 126
Error 126		hr	] Greška 126
Error 126		hr	kreiranje semafora jobservera: (Greška 126
Error 126		hr	oslobađanje semafora jobservera: (Greška 126
Error 126		hr	stvaranje semafora jobservera: (Greška 126
Error 126		hr	čekanje na semafor ili na potomka (dijete-procesa): (Greška 126
Error 126		it	: (Errore 126
Error 126		it	] Errore 126
Error 126		it	attendere semaforo o processo figlio (Errore 126
Error 126		it	creazione del semaforo del jobserver: (Errore 126
Error 126		it	rilascio del semaforo del jobserver: (Errore 126
Error 126		ja	: (エラー 126
Error 126		ja	] エラー 126
Error 126		ja	を開けません: (エラー 126
Error 126		ja	ジョブサーバ セマフォを作成しています: (エラー 126
Error 126		ja	ジョブサーバのセマフォを解放します: (エラー 126
Error 126		ja	ジョブサーバー セマフォを作成しています: (エラー 126
Error 126		ja	ジョブサーバーのセマフォを解放します: (エラー 126
Error 126		ja	セマフォ または 子プロセスを待っています: (エラー 126
Error 126		ko	)를 열 수 없습니다: (오류 126
Error 126		ko	] 오류 126
Error 126		ko	세마포어 또는 하위 프로세스 대기: (오류 126
Error 126		ko	작업 서버 세마포어 만들기: (오류 126
Error 126		ko	작업 서버 세마포어 해제: (오류 126
Error 126		ko	작업서버 세마포어 만들기: (오류 126
Error 126		nl	] Fout 126
Error 126		nl	aanmaken van taakserver-semafoor: (Fout 126
Error 126		nl	niet openen: (Fout 126
Error 126		nl	vrijgeven van taakserver-semafoor: (Fout 126
Error 126		nl	wachten op semafoor of dochterproces: (Fout 126
Error 126		pl	: (Błąd 126
Error 126		pl	] Błąd 126
Error 126		pl	oczekiwanie na semafor lub proces potomny: (Błąd 126
Error 126		pl	tworzenie semafora serwera zadań: (Błąd 126
Error 126		pl	zwalnianie semafora serwera zadań: (Błąd 126
Error 126		pt	: (erro 126
Error 126		pt	a criar semáforo jobserver: (erro 126
Error 126		pt	espera de semáforo ou processo filho: (erro 126
Error 126		pt	libertar semáforo jobserver: (erro 126
Error 126		pt,pt_BR	] Erro 126
Error 126		pt_BR	: (Erro 126
Error 126		pt_BR	criando semáforos jobserver: (Erro 126
Error 126		pt_BR	liberar semáforos do jobserver: (Erro 126
Error 126		pt_BR	semáforo ou processo filho espera: (Erro 126
Error 126		ro	: (Eroare 126
Error 126		ro	] Eroare 126
Error 126		ro	eliberare a semaforului serverului de lucrări: (Eroare 126
Error 126		ro	se creează semaforul serverului de lucrări: (Eroare 126
Error 126		ro	în așteptarea semaforului sau a procesului-copil: (Eroare 126
Error 126		ru	: (ошибка 126
Error 126		ru	] Ошибка 126
Error 126		ru	ожидание семафора или процесса-потомка: (ошибка 126
Error 126		ru	освобождение семафора сервера заданий: (ошибка 126
Error 126		ru	создание семафора сервера заданий: (ошибка 126
Error 126		sr	: (Грешка 126
Error 126		sr	] грешка 126
Error 126		sr	отпуштам семафор послужитеља посла: (грешка 126
Error 126		sr	правим семафор послужитеља посла: (грешка 126
Error 126		sr	семафор или процес подпроцеса чека: (грешка 126
Error 126		sv	: (Fel 126
Error 126		sv	] Fel 126
Error 126		sv	skapar jobbserversemafor: (Fel 126
Error 126		sv	släpp jobbserversemafor: (Fel 126
Error 126		sv	väntan på semafor eller barnprocess: (Fel 126
Error 126		uk	: (помилка 126
Error 126		uk	] Помилка 126
Error 126		uk	очіккування семафора або дочірнього процесу: (помилка 126
Error 126		uk	спускаємо семафор сервера завдань: (Помилка 126
Error 126		uk	створюємо семафор сервера завдань: (помилка 126
Error 126		vi	: (Lỗi 126
Error 126		vi	] Lỗi 126
Error 126		vi	chờ tín hiệu hay tiến trình con: (Lỗi 126
Error 126		vi	giải phóng tín hiệu jobserver: (Lỗi 126
Error 126		vi	đang tạo tín hiệu jobserver: (Lỗi 126
Error 126		zh_CN	:（错误 126
Error 126		zh_CN	] 错误 126
Error 126		zh_CN	信号量或子进程等待:(错误 126
Error 126		zh_CN	正创建 jobserver 信号量:（错误 126
Error 126		zh_CN	释放 jobserver 信号量:（错误 126
Error 126		zh_TW	:（錯誤 126
Error 126		zh_TW	] 錯誤 126
Error 126		zh_TW	正建立 jobserver 訊號量:（錯誤 126
Error 126		zh_TW	訊號量或子程序等待:(錯誤 126
Error 126		zh_TW	釋放 jobserver 訊號量:（錯誤 126
Error 127		bg	] Грешка 127
Error 127		bg	изчакване на семафор или дъщерен процес: (Грешка 127
Error 127		bg	освобождаване на семафора на сървъра за задачи: (грешка 127
Error 127		bg	създаване на семафор за сървър за задачи: (грешка 127
Error 127		bg,sr	: (грешка 127
Error 127		cs	: (Chyba 127
Error 127		cs	] Chyba 127
Error 127		cs	uvolnění semaforu správce úloh: (Chyba 127
Error 127		cs	vytváření semaforu správce úloh: (Chyba 127
Error 127		cs	čekání na semafor nebo potomka: (Chyba 127
Error 127		da	: (Fejl 127
Error 127		da	] Fejl 127
Error 127		da	frigiv jobserver-semafor: (Fejl 127
Error 127		da	opretter jobserver-semafor: (Fejl 127
Error 127		da	ventende på semafor eller underproces: (Fejl 127
Error 127		de	Freigabe der Jobserver-Semaphore: (Fehler 127
Error 127		de	Jobserver-Semaphore wird erzeugt: (Fehler 127
Error 127		de	] Fehler 127
Error 127		de	des Jobservers kann nicht geöffnet werden: (Fehler 127
Error 127		de	warten auf Semaphore oder Kindprozess: (Fehler 127
Error 127		es	: (Error 127
Error 127		es	creando semáforo del servidor de tareas: (Error 127
Error 127		es	liberar semáforo del servidor de tareas: (Error 127
Error 127		es	semáforo o proceso hijo en espera: (Error 127
Error 127		fi	] Virhe 127
Error 127		fr	] Erreur 127
Error 127		fr	attente de la sémaphore ou du processus fils : (erreur 127
Error 127		fr	attente du sémaphore ou du processus fils : (erreur 127
Error 127		fr	création de la sémaphore du jobserver : (erreur 127
Error 127		fr	création du sémaphore du jobserver : (erreur 127
Error 127		fr	du jobserver : (erreur 127
Error 127		fr	libération de la sémaphore jobserver : erreur (127
Error 127		fr	libération du sémaphore jobserver : erreur (127
Error 127		ga	] Earráid 127
Error 127		ga	a oscailt: (Earráid 127
Error 127		ga	séamafóir nó feitheamh le macphróiseas: (Earráid 127
Error 127		ga	séamafór an jabfhreastalaí a fhuascailt: (Earráid 127
Error 127		ga	séamafór an jabfhreastalaí á chruthú: (Earráid 127
Error 127		hr	: (Greška 127
Error 127		hr	] Greška 127
Error 127		hr	kreiranje semafora jobservera: (Greška 127
Error 127		hr	oslobađanje semafora jobservera: (Greška 127
Error 127		hr	stvaranje semafora jobservera: (Greška 127
Error 127		hr	čekanje na semafor ili na potomka (dijete-procesa): (Greška 127
Error 127		it	: (Errore 127
Error 127		it	] Errore 127
Error 127		it	attendere semaforo o processo figlio (Errore 127
Error 127		it	creazione del semaforo del jobserver: (Errore 127
Error 127		it	rilascio del semaforo del jobserver: (Errore 127
Error 127		ja	: (エラー 127
Error 127		ja	] エラー 127
Error 127		ja	を開けません: (エラー 127
Error 127		ja	ジョブサーバ セマフォを作成しています: (エラー 127
Error 127		ja	ジョブサーバのセマフォを解放します: (エラー 127
Error 127		ja	ジョブサーバー セマフォを作成しています: (エラー 127
Error 127		ja	ジョブサーバーのセマフォを解放します: (エラー 127
Error 127		ja	セマフォ または 子プロセスを待っています: (エラー 127
Error 127		ko	)를 열 수 없습니다: (오류 127
Error 127		ko	] 오류 127
Error 127		ko	세마포어 또는 하위 프로세스 대기: (오류 127
Error 127		ko	작업 서버 세마포어 만들기: (오류 127
Error 127		ko	작업 서버 세마포어 해제: (오류 127
Error 127		ko	작업서버 세마포어 만들기: (오류 127
Error 127		nl	] Fout 127
Error 127		nl	aanmaken van taakserver-semafoor: (Fout 127
Error 127		nl	niet openen: (Fout 127
Error 127		nl	vrijgeven van taakserver-semafoor: (Fout 127
Error 127		nl	wachten op semafoor of dochterproces: (Fout 127
Error 127		pl	: (Błąd 127
Error 127		pl	] Błąd 127
Error 127		pl	oczekiwanie na semafor lub proces potomny: (Błąd 127
Error 127		pl	tworzenie semafora serwera zadań: (Błąd 127
Error 127		pl	zwalnianie semafora serwera zadań: (Błąd 127
Error 127		pt	: (erro 127
Error 127		pt	a criar semáforo jobserver: (erro 127
Error 127		pt	espera de semáforo ou processo filho: (erro 127
Error 127		pt	libertar semáforo jobserver: (erro 127
Error 127		pt,pt_BR	] Erro 127
Error 127		pt_BR	: (Erro 127
Error 127		pt_BR	criando semáforos jobserver: (Erro 127
Error 127		pt_BR	liberar semáforos do jobserver: (Erro 127
Error 127		pt_BR	semáforo ou processo filho espera: (Erro 127
Error 127		ro	: (Eroare 127
Error 127		ro	] Eroare 127
Error 127		ro	eliberare a semaforului serverului de lucrări: (Eroare 127
Error 127		ro	se creează semaforul serverului de lucrări: (Eroare 127
Error 127		ro	în așteptarea semaforului sau a procesului-copil: (Eroare 127
Error 127		ru	: (ошибка 127
Error 127		ru	] Ошибка 127
Error 127		ru	ожидание семафора или процесса-потомка: (ошибка 127
Error 127		ru	освобождение семафора сервера заданий: (ошибка 127
Error 127		ru	создание семафора сервера заданий: (ошибка 127
Error 127		sr	: (Грешка 127
Error 127		sr	] грешка 127
Error 127		sr	отпуштам семафор послужитеља посла: (грешка 127
Error 127		sr	правим семафор послужитеља посла: (грешка 127
Error 127		sr	семафор или процес подпроцеса чека: (грешка 127
Error 127		sv	: (Fel 127
Error 127		sv	] Fel 127
Error 127		sv	skapar jobbserversemafor: (Fel 127
Error 127		sv	släpp jobbserversemafor: (Fel 127
Error 127		sv	väntan på semafor eller barnprocess: (Fel 127
Error 127		uk	: (помилка 127
Error 127		uk	] Помилка 127
Error 127		uk	очіккування семафора або дочірнього процесу: (помилка 127
Error 127		uk	спускаємо семафор сервера завдань: (Помилка 127
Error 127		uk	створюємо семафор сервера завдань: (помилка 127
Error 127		vi	: (Lỗi 127
Error 127		vi	] Lỗi 127
Error 127		vi	chờ tín hiệu hay tiến trình con: (Lỗi 127
Error 127		vi	giải phóng tín hiệu jobserver: (Lỗi 127
Error 127		vi	đang tạo tín hiệu jobserver: (Lỗi 127
Error 127		zh_CN	:（错误 127
Error 127		zh_CN	] 错误 127
Error 127		zh_CN	信号量或子进程等待:(错误 127
Error 127		zh_CN	正创建 jobserver 信号量:（错误 127
Error 127		zh_CN	释放 jobserver 信号量:（错误 127
Error 127		zh_TW	:（錯誤 127
Error 127		zh_TW	] 錯誤 127
Error 127		zh_TW	正建立 jobserver 訊號量:（錯誤 127
Error 127		zh_TW	訊號量或子程序等待:(錯誤 127
Error 127		zh_TW	釋放 jobserver 訊號量:（錯誤 127
Error 137		bg	] Грешка 137
Error 137		bg	изчакване на семафор или дъщерен процес: (Грешка 137
Error 137		bg	освобождаване на семафора на сървъра за задачи: (грешка 137
Error 137		bg	създаване на семафор за сървър за задачи: (грешка 137
Error 137		bg,sr	: (грешка 137
Error 137		cs	: (Chyba 137
Error 137		cs	] Chyba 137
Error 137		cs	uvolnění semaforu správce úloh: (Chyba 137
Error 137		cs	vytváření semaforu správce úloh: (Chyba 137
Error 137		cs	čekání na semafor nebo potomka: (Chyba 137
Error 137		da	: (Fejl 137
Error 137		da	] Fejl 137
Error 137		da	frigiv jobserver-semafor: (Fejl 137
Error 137		da	opretter jobserver-semafor: (Fejl 137
Error 137		da	ventende på semafor eller underproces: (Fejl 137
Error 137		de	Freigabe der Jobserver-Semaphore: (Fehler 137
Error 137		de	Jobserver-Semaphore wird erzeugt: (Fehler 137
Error 137		de	] Fehler 137
Error 137		de	des Jobservers kann nicht geöffnet werden: (Fehler 137
Error 137		de	warten auf Semaphore oder Kindprozess: (Fehler 137
Error 137		es	: (Error 137
Error 137		es	creando semáforo del servidor de tareas: (Error 137
Error 137		es	liberar semáforo del servidor de tareas: (Error 137
Error 137		es	semáforo o proceso hijo en espera: (Error 137
Error 137		fi	] Virhe 137
Error 137		fr	] Erreur 137
Error 137		fr	attente de la sémaphore ou du processus fils : (erreur 137
Error 137		fr	attente du sémaphore ou du processus fils : (erreur 137
Error 137		fr	création de la sémaphore du jobserver : (erreur 137
Error 137		fr	création du sémaphore du jobserver : (erreur 137
Error 137		fr	du jobserver : (erreur 137
Error 137		fr	libération de la sémaphore jobserver : erreur (137
Error 137		fr	libération du sémaphore jobserver : erreur (137
Error 137		ga	] Earráid 137
Error 137		ga	a oscailt: (Earráid 137
Error 137		ga	séamafóir nó feitheamh le macphróiseas: (Earráid 137
Error 137		ga	séamafór an jabfhreastalaí a fhuascailt: (Earráid 137
Error 137		ga	séamafór an jabfhreastalaí á chruthú: (Earráid 137
Error 137		hr	: (Greška 137
Error 137		hr	] Greška 137
Error 137		hr	kreiranje semafora jobservera: (Greška 137
Error 137		hr	oslobađanje semafora jobservera: (Greška 137
Error 137		hr	stvaranje semafora jobservera: (Greška 137
Error 137		hr	čekanje na semafor ili na potomka (dijete-procesa): (Greška 137
Error 137		it	: (Errore 137
Error 137		it	] Errore 137
Error 137		it	attendere semaforo o processo figlio (Errore 137
Error 137		it	creazione del semaforo del jobserver: (Errore 137
Error 137		it	rilascio del semaforo del jobserver: (Errore 137
Error 137		ja	: (エラー 137
Error 137		ja	] エラー 137
Error 137		ja	を開けません: (エラー 137
Error 137		ja	ジョブサーバ セマフォを作成しています: (エラー 137
Error 137		ja	ジョブサーバのセマフォを解放します: (エラー 137
Error 137		ja	ジョブサーバー セマフォを作成しています: (エラー 137
Error 137		ja	ジョブサーバーのセマフォを解放します: (エラー 137
Error 137		ja	セマフォ または 子プロセスを待っています: (エラー 137
Error 137		ko	)를 열 수 없습니다: (오류 137
Error 137		ko	] 오류 137
Error 137		ko	세마포어 또는 하위 프로세스 대기: (오류 137
Error 137		ko	작업 서버 세마포어 만들기: (오류 137
Error 137		ko	작업 서버 세마포어 해제: (오류 137
Error 137		ko	작업서버 세마포어 만들기: (오류 137
Error 137		nl	] Fout 137
Error 137		nl	aanmaken van taakserver-semafoor: (Fout 137
Error 137		nl	niet openen: (Fout 137
Error 137		nl	vrijgeven van taakserver-semafoor: (Fout 137
Error 137		nl	wachten op semafoor of dochterproces: (Fout 137
Error 137		pl	: (Błąd 137
Error 137		pl	] Błąd 137
Error 137		pl	oczekiwanie na semafor lub proces potomny: (Błąd 137
Error 137		pl	tworzenie semafora serwera zadań: (Błąd 137
Error 137		pl	zwalnianie semafora serwera zadań: (Błąd 137
Error 137		pt	: (erro 137
Error 137		pt	a criar semáforo jobserver: (erro 137
Error 137		pt	espera de semáforo ou processo filho: (erro 137
Error 137		pt	libertar semáforo jobserver: (erro 137
Error 137		pt,pt_BR	] Erro 137
Error 137		pt_BR	: (Erro 137
Error 137		pt_BR	criando semáforos jobserver: (Erro 137
Error 137		pt_BR	liberar semáforos do jobserver: (Erro 137
Error 137		pt_BR	semáforo ou processo filho espera: (Erro 137
Error 137		ro	: (Eroare 137
Error 137		ro	] Eroare 137
Error 137		ro	eliberare a semaforului serverului de lucrări: (Eroare 137
Error 137		ro	se creează semaforul serverului de lucrări: (Eroare 137
Error 137		ro	în așteptarea semaforului sau a procesului-copil: (Eroare 137
Error 137		ru	: (ошибка 137
Error 137		ru	] Ошибка 137
Error 137		ru	ожидание семафора или процесса-потомка: (ошибка 137
Error 137		ru	освобождение семафора сервера заданий: (ошибка 137
Error 137		ru	создание семафора сервера заданий: (ошибка 137
Error 137		sr	: (Грешка 137
Error 137		sr	] грешка 137
Error 137		sr	отпуштам семафор послужитеља посла: (грешка 137
Error 137		sr	правим семафор послужитеља посла: (грешка 137
Error 137		sr	семафор или процес подпроцеса чека: (грешка 137
Error 137		sv	: (Fel 137
Error 137		sv	] Fel 137
Error 137		sv	skapar jobbserversemafor: (Fel 137
Error 137		sv	släpp jobbserversemafor: (Fel 137
Error 137		sv	väntan på semafor eller barnprocess: (Fel 137
Error 137		uk	: (помилка 137
Error 137		uk	] Помилка 137
Error 137		uk	очіккування семафора або дочірнього процесу: (помилка 137
Error 137		uk	спускаємо семафор сервера завдань: (Помилка 137
Error 137		uk	створюємо семафор сервера завдань: (помилка 137
Error 137		vi	: (Lỗi 137
Error 137		vi	] Lỗi 137
Error 137		vi	chờ tín hiệu hay tiến trình con: (Lỗi 137
Error 137		vi	giải phóng tín hiệu jobserver: (Lỗi 137
Error 137		vi	đang tạo tín hiệu jobserver: (Lỗi 137
Error 137		zh_CN	:（错误 137
Error 137		zh_CN	] 错误 137
Error 137		zh_CN	信号量或子进程等待:(错误 137
Error 137		zh_CN	正创建 jobserver 信号量:（错误 137
Error 137		zh_CN	释放 jobserver 信号量:（错误 137
Error 137		zh_TW	:（錯誤 137
Error 137		zh_TW	] 錯誤 137
Error 137		zh_TW	正建立 jobserver 訊號量:（錯誤 137
Error 137		zh_TW	訊號量或子程序等待:(錯誤 137
Error 137		zh_TW	釋放 jobserver 訊號量:（錯誤 137
Error 139		bg	] Грешка 139
Error 139		bg	изчакване на семафор или дъщерен процес: (Грешка 139
Error 139		bg	освобождаване на семафора на сървъра за задачи: (грешка 139
Error 139		bg	създаване на семафор за сървър за задачи: (грешка 139
Error 139		bg,sr	: (грешка 139
Error 139		cs	: (Chyba 139
Error 139		cs	] Chyba 139
Error 139		cs	uvolnění semaforu správce úloh: (Chyba 139
Error 139		cs	vytváření semaforu správce úloh: (Chyba 139
Error 139		cs	čekání na semafor nebo potomka: (Chyba 139
Error 139		da	: (Fejl 139
Error 139		da	] Fejl 139
Error 139		da	frigiv jobserver-semafor: (Fejl 139
Error 139		da	opretter jobserver-semafor: (Fejl 139
Error 139		da	ventende på semafor eller underproces: (Fejl 139
Error 139		de	Freigabe der Jobserver-Semaphore: (Fehler 139
Error 139		de	Jobserver-Semaphore wird erzeugt: (Fehler 139
Error 139		de	] Fehler 139
Error 139		de	des Jobservers kann nicht geöffnet werden: (Fehler 139
Error 139		de	warten auf Semaphore oder Kindprozess: (Fehler 139
Error 139		es	: (Error 139
Error 139		es	creando semáforo del servidor de tareas: (Error 139
Error 139		es	liberar semáforo del servidor de tareas: (Error 139
Error 139		es	semáforo o proceso hijo en espera: (Error 139
Error 139		fi	] Virhe 139
Error 139		fr	] Erreur 139
Error 139		fr	attente de la sémaphore ou du processus fils : (erreur 139
Error 139		fr	attente du sémaphore ou du processus fils : (erreur 139
Error 139		fr	création de la sémaphore du jobserver : (erreur 139
Error 139		fr	création du sémaphore du jobserver : (erreur 139
Error 139		fr	du jobserver : (erreur 139
Error 139		fr	libération de la sémaphore jobserver : erreur (139
Error 139		fr	libération du sémaphore jobserver : erreur (139
Error 139		ga	] Earráid 139
Error 139		ga	a oscailt: (Earráid 139
Error 139		ga	séamafóir nó feitheamh le macphróiseas: (Earráid 139
Error 139		ga	séamafór an jabfhreastalaí a fhuascailt: (Earráid 139
Error 139		ga	séamafór an jabfhreastalaí á chruthú: (Earráid 139
Error 139		hr	: (Greška 139
Error 139		hr	] Greška 139
Error 139		hr	kreiranje semafora jobservera: (Greška 139
Error 139		hr	oslobađanje semafora jobservera: (Greška 139
Error 139		hr	stvaranje semafora jobservera: (Greška 139
Error 139		hr	čekanje na semafor ili na potomka (dijete-procesa): (Greška 139
Error 139		it	: (Errore 139
Error 139		it	] Errore 139
Error 139		it	attendere semaforo o processo figlio (Errore 139
Error 139		it	creazione del semaforo del jobserver: (Errore 139
Error 139		it	rilascio del semaforo del jobserver: (Errore 139
Error 139		ja	: (エラー 139
Error 139		ja	] エラー 139
Error 139		ja	を開けません: (エラー 139
Error 139		ja	ジョブサーバ セマフォを作成しています: (エラー 139
Error 139		ja	ジョブサーバのセマフォを解放します: (エラー 139
Error 139		ja	ジョブサーバー セマフォを作成しています: (エラー 139
Error 139		ja	ジョブサーバーのセマフォを解放します: (エラー 139
Error 139		ja	セマフォ または 子プロセスを待っています: (エラー 139
Error 139		ko	)를 열 수 없습니다: (오류 139
Error 139		ko	] 오류 139
Error 139		ko	세마포어 또는 하위 프로세스 대기: (오류 139
Error 139		ko	작업 서버 세마포어 만들기: (오류 139
Error 139		ko	작업 서버 세마포어 해제: (오류 139
Error 139		ko	작업서버 세마포어 만들기: (오류 139
Error 139		nl	] Fout 139
Error 139		nl	aanmaken van taakserver-semafoor: (Fout 139
Error 139		nl	niet openen: (Fout 139
Error 139		nl	vrijgeven van taakserver-semafoor: (Fout 139
Error 139		nl	wachten op semafoor of dochterproces: (Fout 139
Error 139		pl	: (Błąd 139
Error 139		pl	] Błąd 139
Error 139		pl	oczekiwanie na semafor lub proces potomny: (Błąd 139
Error 139		pl	tworzenie semafora serwera zadań: (Błąd 139
Error 139		pl	zwalnianie semafora serwera zadań: (Błąd 139
Error 139		pt	: (erro 139
Error 139		pt	a criar semáforo jobserver: (erro 139
Error 139		pt	espera de semáforo ou processo filho: (erro 139
Error 139		pt	libertar semáforo jobserver: (erro 139
Error 139		pt,pt_BR	] Erro 139
Error 139		pt_BR	: (Erro 139
Error 139		pt_BR	criando semáforos jobserver: (Erro 139
Error 139		pt_BR	liberar semáforos do jobserver: (Erro 139
Error 139		pt_BR	semáforo ou processo filho espera: (Erro 139
Error 139		ro	: (Eroare 139
Error 139		ro	] Eroare 139
Error 139		ro	eliberare a semaforului serverului de lucrări: (Eroare 139
Error 139		ro	se creează semaforul serverului de lucrări: (Eroare 139
Error 139		ro	în așteptarea semaforului sau a procesului-copil: (Eroare 139
Error 139		ru	: (ошибка 139
Error 139		ru	] Ошибка 139
Error 139		ru	ожидание семафора или процесса-потомка: (ошибка 139
Error 139		ru	освобождение семафора сервера заданий: (ошибка 139
Error 139		ru	создание семафора сервера заданий: (ошибка 139
Error 139		sr	: (Грешка 139
Error 139		sr	] грешка 139
Error 139		sr	отпуштам семафор послужитеља посла: (грешка 139
Error 139		sr	правим семафор послужитеља посла: (грешка 139
Error 139		sr	семафор или процес подпроцеса чека: (грешка 139
Error 139		sv	: (Fel 139
Error 139		sv	] Fel 139
Error 139		sv	skapar jobbserversemafor: (Fel 139
Error 139		sv	släpp jobbserversemafor: (Fel 139
Error 139		sv	väntan på semafor eller barnprocess: (Fel 139
Error 139		uk	: (помилка 139
Error 139		uk	] Помилка 139
Error 139		uk	очіккування семафора або дочірнього процесу: (помилка 139
Error 139		uk	спускаємо семафор сервера завдань: (Помилка 139
Error 139		uk	створюємо семафор сервера завдань: (помилка 139
Error 139		vi	: (Lỗi 139
Error 139		vi	] Lỗi 139
Error 139		vi	chờ tín hiệu hay tiến trình con: (Lỗi 139
Error 139		vi	giải phóng tín hiệu jobserver: (Lỗi 139
Error 139		vi	đang tạo tín hiệu jobserver: (Lỗi 139
Error 139		zh_CN	:（错误 139
Error 139		zh_CN	] 错误 139
Error 139		zh_CN	信号量或子进程等待:(错误 139
Error 139		zh_CN	正创建 jobserver 信号量:（错误 139
Error 139		zh_CN	释放 jobserver 信号量:（错误 139
Error 139		zh_TW	:（錯誤 139
Error 139		zh_TW	] 錯誤 139
Error 139		zh_TW	正建立 jobserver 訊號量:（錯誤 139
Error 139		zh_TW	訊號量或子程序等待:(錯誤 139
Error 139		zh_TW	釋放 jobserver 訊號量:（錯誤 139
Exec format error		ar	خطأ في تنسيق التنفيذ
Exec format error		bg	Неправилен формат за изпълним файл
Exec format error		ca	L'executable té un format erroni
Exec format error		cs	Chybný formát spustitelného souboru
Exec format error		da	Ugyldigt format på eksekverbar fil
Exec format error		de	Fehler im Format der Programmdatei
Exec format error		el	Σφάλμα στη διαμόρφωση του εκτελέσιμου
Exec format error		eo	Nevalida aranĝo de rulenda dosiero
Exec format error		es	Formato de ejecutable incorrecto
Exec format error		fi	Käynnistettävän tiedoston muoto virheellinen
Exec format error		fr	Erreur de format pour exec()
Exec format error		gl	Exec erro de formato
Exec format error		hr	Greška u formatu izvršne datoteke
Exec format error		hu	Érvénytelen végrehajtható fájlformátum
Exec format error		id	Format eksekusi error
Exec format error		it	Formato eseguibile non valido
Exec format error		ja	実行形式エラー
Exec format error		ka	გაშვების ფორმატის შეცდომა
Exec format error		ko	Exec 형식 오류
Exec format error		lt	Paleidžiamojo failo formato klaida
Exec format error		nb	Ugyldig format på eksekverbar fil
Exec format error		nl	Verkeerd uitvoerbaar bestand
Exec format error		pl	Błędny format pliku wykonywalnego
Exec format error		pt	Erro de formato do executável
Exec format error		pt_BR	Erro no formato exec
Exec format error		ro	Format de fișier executabil incorect
Exec format error		ru	Ошибка формата выполняемого файла
Exec format error		sk	Chybný formát spustiteľného súboru
Exec format error		sl	Napaka v zapisu izvedljive datoteke
Exec format error		sr	Грешка формата извршавања
Exec format error		sv	Formatfel på körbar fil
Exec format error		tr	Çalıştırılabilir biçem hatası
Exec format error		uk	Помилка, пов'язана з форматом виконуваних файлів
Exec format error		vi	Lỗi định dạng thực hiện
Exec format error		zh_CN	可执行文件格式错误
Exec format error		zh_TW	可執行檔格式錯誤
Failed build dependencies		ca	Han fallat les dependències de la construcció:
Failed build dependencies		cmn	相依性建置失败:
Failed build dependencies		cmn,zh_TW	相依性建置失敗:
Failed build dependencies		cs	Chybné závislosti při sestavování:
Failed build dependencies		de	Fehlgeschlagene Paket-Abhängigkeiten:
Failed build dependencies		eo	Malsukcesintaj muntaj dependaĵoj:
Failed build dependencies		es	Fallo al construir las dependencias:
Failed build dependencies		fi	Epäonnistuneita koontiriippuvuuksia:
Failed build dependencies		fi	Puuttuvia käännösriippuvuuksia:
Failed build dependencies		fr	Dépendances de construction manquantes :
Failed build dependencies		fr	Dépendances de construction manquantes:
Failed build dependencies		it	Dipendenze di build fallite:
Failed build dependencies		ja	ビルド依存性の失敗:
Failed build dependencies		ka	აგების დამოკიდებულებების შეცდომა:
Failed build dependencies		ko	실패한 build 의존성:
Failed build dependencies		pl	Niespełnione zależności budowania:
Failed build dependencies		pt_BR	Falha ao construir dependências:
Failed build dependencies		ru	Неудовлетворенные зависимости сборки:
Failed build dependencies		sk	Chybné závislosti pri zostavovaní:
Failed build dependencies		sr	Неуспело прављење зависности:
Failed build dependencies		sr@latin	Neuspelo pravljenje zavisnosti:
Failed build dependencies		sv	Ouppfyllda byggberoenden:
Failed build dependencies		tr	Başarısız oluşturma bağımlılıkları:
Failed build dependencies		uk	Не вдалося зібрати залежності:
Failed build dependencies		vi	Gặp lỗi khi xây dựng các thành phần phụ thuộc:
Failed build dependencies		zh_CN	构建依赖失败:
Failed build dependencies		zh_TW	依賴關係建置失敗:
Failed build dependencies		zh_TW	依賴關係組建失敗:
File exists		ar	الملف موجود
File exists		be	Файл існуе
File exists		bg	Файлът съществува
File exists		ca	El fitxer ja existeix
File exists		cs	Soubor již existuje
File exists		da,nb	Filen eksisterer
File exists		de	Die Datei existiert bereits
File exists		el	Το αρχείο υπάρχει
File exists		eo	Dosiero jam ekzistas
File exists		es	El fichero ya existe
File exists		fi	Tiedosto on olemassa
File exists		fr	Le fichier existe
File exists		gl	O ficheiro xa existe
File exists		hr	Datoteka postoji
File exists		hu	A fájl már létezik
File exists		id	Berkas telah ada
File exists		it	File già esistente
File exists		ja	ファイルが存在します
File exists		ka	ფაილი უკვე არსებობს
File exists		ko	파일이 있습니다
File exists		lt	Failas jau egzistuoja
File exists		nl	Bestand bestaat al
File exists		pl	Plik istnieje
File exists		pt	O ficheiro existe
File exists		pt_BR	Arquivo existe
File exists		ro	Fișierul există
File exists		ru	Файл существует
File exists		sk	Súbor existuje
File exists		sl	Datoteka že obstaja
File exists		sr	Датотека постоји
File exists		sv	Filen existerar
File exists		tr	Dosya var
File exists		uk	Файл вже існує
File exists		vi	Tập tin đã sẵn có
File exists		zh_CN	文件已存在
File exists		zh_TW	檔案已存在
File format not recognized		da	Filformatet ikke genkendt
File format not recognized		es	No se reconoce el formato del fichero
File format not recognized		fi	Tiedostomuotoa ei tunnistettu
File format not recognized		id	Berkas format tidak dikenal
File format not recognized		ja	ファイル形式が認識できません
File format not recognized		ro	Formatul de fişier nu a fost recunoscut
File format not recognized		sv	Filformatet känns inte igen
File format not recognized		tr	Dosya biçemi tanınmıyor
File format not recognized		vi	Không nhận ra định dạng tập tin
File format not recognized		zh_CN	不可识别的文件格式
Function not implemented		ar	الدالة غير مدعومة
Function not implemented		bg	Функцията не е реализирана
Function not implemented		ca	La funció no està implementada
Function not implemented		cs	Funkce není implementována
Function not implemented		da	Funktionen er ikke implementeret
Function not implemented		de	Die angeforderte Funktion ist nicht implementiert
Function not implemented		el	Η λειτουργία δεν έχει υλοποιηθεί
Function not implemented		eo	Funkcio ne realiĝis
Function not implemented		es	Función no implementada
Function not implemented		fi	Funktion toteutus puuttuu
Function not implemented		fr	Fonction non implantée
Function not implemented		gl	Función non implementada
Function not implemented		hr	Funkcija nije implementirana
Function not implemented		hu	A függvény nincs megvalósítva
Function not implemented		id	Fungsi tidak terimplementasi
Function not implemented		it	Funzione non implementata
Function not implemented		ja	関数は実装されていません
Function not implemented		ka	ფუნქცია განხორციელებული არაა
Function not implemented		ko	함수를 구현하지 않았습니다
Function not implemented		lt	Funkcija nerealizuota
Function not implemented		nb	Funksjonen er ikke implementert
Function not implemented		nl	Functie is niet aanwezig
Function not implemented		pl	Nie zaimplementowana funkcja
Function not implemented		pl	Niezaimplementowana funkcja
Function not implemented		pt,pt_BR	Função não implementada
Function not implemented		ro	Funcția nu este implementată
Function not implemented		ru	Функция не реализована
Function not implemented		sk	Funkcia nie je implementovaná
Function not implemented		sr	Функција није примењена
Function not implemented		sv	Funktion inte implementerad
Function not implemented		tr	İşlev bulunamadı (Bir güncelleme gerekebilir)
Function not implemented		uk	Функцію не реалізовано
Function not implemented		vi	Hàm chưa có đoạn mã thực hiện
Function not implemented		zh_CN	函数未实现
Function not implemented		zh_TW	功能沒有實作
GNU_PROPERTY_TYPE (	corrupt	es	: GNU_PROPERTY_TYPE corrupto (	) datasz: 0x
GNU_PROPERTY_TYPE (	corrupt	es	: GNU_PROPERTY_TYPE corrupto (	advertencia:
GNU_PROPERTY_TYPE (	corrupt	es	: tamaño GNU_PROPERTY_TYPE (	) corrupto:
GNU_PROPERTY_TYPE (	corrupt	es	: tamaño de GNU_PROPERTY_TYPE (	) corrupto:
GNU_PROPERTY_TYPE (	corrupt	fr	) GNU_PROPERTY_TYPE (	: datasz du type (0x
GNU_PROPERTY_TYPE (	corrupt	fr	: taille de GNU_PROPERTY_TYPE (	) corrompue:
GNU_PROPERTY_TYPE (	corrupt	pt	: GNU_PROPERTY_TYPE (	) corrupto ,tipo (0x
GNU_PROPERTY_TYPE (	corrupt	pt	: tamanho GNU_PROPERTY_TYPE (	) corrupto:
GNU_PROPERTY_TYPE (	corrupt	ro	: GNU_PROPERTY_TYPE corupt (	), dimensiunea datelor: 0x
GNU_PROPERTY_TYPE (	corrupt	ro	: dimensiunea GNU_PROPERTY_TYPE (	) este coruptă:
GNU_PROPERTY_TYPE (	corrupt	ru	: повреждённый размер GNU_PROPERTY_TYPE (	предупреждение:
GNU_PROPERTY_TYPE (	corrupt	sr	) величина података: 0x	: оштећено "GNU_PROPERTY_TYPE" (
GNU_PROPERTY_TYPE (	corrupt	sr	: оштећено "GNU_PROPERTY_TYPE" (	упозорење:
GNU_PROPERTY_TYPE (	corrupt	sv	: skadad GNU_PROPERTY_TYPE (	) datasz: 0x
GNU_PROPERTY_TYPE (	corrupt	sv	: skadad GNU_PROPERTY_TYPE (	) storlek:
GNU_PROPERTY_TYPE (	corrupt	uk	: пошкоджено GNU_PROPERTY_TYPE (	попередження:
GNU_PROPERTY_TYPE (	unsupported	es	: tipo GNU_PROPERTY_TYPE (	) no soportado: 0x
GNU_PROPERTY_TYPE (	unsupported	es	: tipo de GNU_PROPERTY_TYPE (	) no admitido: 0x
GNU_PROPERTY_TYPE (	unsupported	fr	: type GNU_PROPERTY_TYPE (	) non supporté: 0x
GNU_PROPERTY_TYPE (	unsupported	pt	) não suportada, tipo: 0x	: GNU_PROPERTY_TYPE (
GNU_PROPERTY_TYPE (	unsupported	ro	: tip GNU_PROPERTY_TYPE (	) neacceptat: 0x
GNU_PROPERTY_TYPE (	unsupported	ru	: неподдерживаемый тип GNU_PROPERTY_TYPE (	предупреждение:
GNU_PROPERTY_TYPE (	unsupported	sr	: неподржано "GNU_PROPERTY_TYPE" (	упозорење:
GNU_PROPERTY_TYPE (	unsupported	sv	)-typ som inte stöds: 0x	: GNU_PROPERTY_TYPE (
GNU_PROPERTY_TYPE (	unsupported	uk	: непідтримуваний тип GNU_PROPERTY_TYPE (	попередження:
IP: [<  		mr	[आयपी:
IP: [<  		vi	[Địa chỉ IP:
IP: [<0000000000000000>]		fr	[IP : [<0000000000000000>]
IP: [<0000000000000000>]		km	[IP ៖ [<0000000000000000>]
IP: [<0000000000000000>]		mr	[आयपी:[<0000000000000000>]
IP: [<0000000000000000>]		vi	[Địa chỉ IP: [<0000000000000000>]
Input/output error		ar	خطأ إدخال/إخراج
Input/output error		be	Памылка ўводу-вываду
Input/output error		bg	Входно-изходна грешка
Input/output error		ca	Error d'Entrada/Sortida
Input/output error		cs,sk	Chyba vstupu/výstupu
Input/output error		da	Inddata/uddata-fejl
Input/output error		de	Eingabe-/Ausgabefehler
Input/output error		el	Σφάλμα εισόδου/εξόδου
Input/output error		eo	Eraro de en-eligo
Input/output error		es	Error de entrada/salida
Input/output error		fi	I/O-virhe
Input/output error		fr	Erreur d'entrée/sortie
Input/output error		gl	Erro de Entrada/saída
Input/output error		hr	Ulazno/izlazna greška
Input/output error		hu	Kimeneti/bemeneti hiba
Input/output error		id	error Masukan/Keluaran
Input/output error		it	Errore di input/output
Input/output error		ja	入力/出力エラーです
Input/output error		ka	შეტანა/გამოტანის შეცდომა
Input/output error		ko	입력/출력 오류
Input/output error		lt	Įvedimo/išvedimo klaida
Input/output error		nb	Inn/ut-feil
Input/output error		nl	Invoer-/uitvoerfout
Input/output error		pl	Błąd wejścia/wyjścia
Input/output error		pt,pt_BR	Erro de entrada/saída
Input/output error		ro	Eroare de intrare/ieșire
Input/output error		ru	Ошибка ввода/вывода
Input/output error		sl	Vhodno/izhodna napaka
Input/output error		sr	Улазно/излазна грешка
Input/output error		sv	In/ut-fel
Input/output error		tr	Girdi/Çıktı hatası
Input/output error		uk	Помилка введення-виведення
Input/output error		vi	Lỗi vào/ra
Input/output error		zh_CN	输入/输出错误
Input/output error		zh_TW	輸入/輸出錯誤
Internal error: 		ca	Error intern:
Internal error: 		ca	S'ha produït un error intern: l'etiqueta
Internal error: 		cmn	内部错误:假造的标签
Internal error: 		cmn,zh_CN	内部错误:
Internal error: 		cmn,zh_TW	內部錯誤:
Internal error: 		cmn,zh_TW	內部錯誤:假造的標籤
Internal error: 		cs	Interní chyba:
Internal error: 		cs	Interní chyba: Špatná značka:
Internal error: 		da	Intern fejl:
Internal error: 		da	Intern fejl: Falsk mærke
Internal error: 		de	Interner Fehler:
Internal error: 		de	Interner Fehler: Falscher Tag
Internal error: 		el	Εσωτερικό σφάλμα:
Internal error: 		eo	Interna eraro:
Internal error: 		eo	Interna eraro: Fuŝa etikedo
Internal error: 		es	Error interno:
Internal error: 		es	Error interno: Etiqueta errónea
Internal error: 		fi	Sisäinen virhe:
Internal error: 		fi	Sisäinen virhe: Väärä tunniste
Internal error: 		fr	Erreur interne : tag bidon
Internal error: 		fr	Erreur interne:
Internal error: 		ie	Errore intern:
Internal error: 		it	Errore interno:
Internal error: 		it	Errore interno: tag incorretto
Internal error: 		ja	内部エラー:
Internal error: 		ja	内部エラー: にせのタグ
Internal error: 		ja	内部エラーが発生しました:
Internal error: 		ka	შიდა შეცდომა:
Internal error: 		ko	내부 오류:
Internal error: 		ko	내부 오류: 보거스(Bogus) 태그
Internal error: 		nb	Intern feil:
Internal error: 		nb	Intern feil: Ugyldig tag
Internal error: 		nl	Interne fout:
Internal error: 		pl	Wewnętrzny błąd:
Internal error: 		pl	Wewnętrzny błąd: fałszywy znacznik
Internal error: 		pt	Erro interno: Opção esquisita
Internal error: 		pt,pt_BR	Erro interno:
Internal error: 		pt_BR	Erro interno: tag
Internal error: 		ru	Внутренняя ошибка:
Internal error: 		ru	Внутренняя ошибка: Неизвестный ярлык
Internal error: 		sk	Interná chyba:
Internal error: 		sk	Interná chyba: Chybná značka
Internal error: 		sl	Notranja napaka:
Internal error: 		sr	Интерна грешка:
Internal error: 		sr	Интерна грешка: Лажна ознака
Internal error: 		sr@latin	Interna greška:
Internal error: 		sr@latin	Interna greška: Lažna oznaka
Internal error: 		sv	Internt fel:
Internal error: 		sv	Internt fel: felaktig tagg
Internal error: 		tr	İç hata:
Internal error: 		tr	İçsel hata:
Internal error: 		uk	Внутрішня помилка:
Internal error: 		uk	Внутрішня помилка: зайвий теґ
Internal error: 		vi	Lỗi nội bộ:
Internal error: 		vi	Lỗi nội bộ: Thẻ giả
Internal error: 		zh_CN	内部错误:虚假标签
Invalid argument		ar	معامل غير صالح
Invalid argument		bg	Неправилен аргумент
Invalid argument		ca	L'argument passat no és vàlid
Invalid argument		cs	Nepřípustný argument
Invalid argument		da	Ugyldigt argument
Invalid argument		de	Das Argument ist ungültig
Invalid argument		el	Μη έγκυρη παράμετρος
Invalid argument		eo	Nevalida argumento
Invalid argument		es,pt,pt_BR	Argumento inválido
Invalid argument		fi	Virheellinen argumentti
Invalid argument		fr	Argument invalide
Invalid argument		gl	Parámetro incorrecto
Invalid argument		hr	Nevaljani argument
Invalid argument		hu	Érvénytelen argumentum
Invalid argument		id	Argumen tidak valid
Invalid argument		it	Argomento non valido
Invalid argument		ja	無効な引数です
Invalid argument		ka	არასწორი არგუმენტი
Invalid argument		ko	부적절한 인수
Invalid argument		lt	Netinkamas argumentas
Invalid argument		nb	Ugyldig argument
Invalid argument		nl	Ongeldig argument
Invalid argument		pl	Zły argument
Invalid argument		ro	Argument nevalid
Invalid argument		ru	Недопустимый аргумент
Invalid argument		rw	Inkoresha siyo
Invalid argument		sk	Neprípustný argument
Invalid argument		sl	Neveljavni argument
Invalid argument		sr	Неисправан аргумент
Invalid argument		sv	Ogiltigt argument
Invalid argument		tr	Geçersiz argüman
Invalid argument		uk	Некоректний аргумент
Invalid argument		vi	Đối số không hợp lệ
Invalid argument		zh_CN	无效的参数
Invalid argument		zh_TW	不適用的引數
No rule to make target 		bg	Няма правило за изграждане на целта
No rule to make target 		cs	Žádné pravidlo jak vyrobit cíl
No rule to make target 		da	Ingen regel til at skabe målet
No rule to make target 		de	Keine Regel vorhanden, um das Ziel
No rule to make target 		de	Keine Regel, um
No rule to make target 		es	No hay ninguna regla para construir el objetivo
No rule to make target 		fr	Aucune règle pour fabriquer la cible
No rule to make target 		ga	Níl aon riail chun sprioc
No rule to make target 		ga	a dhéanamh, rud a theastaíonn
No rule to make target 		hr	Nema pravila za izradu cilja
No rule to make target 		id	Tidak terdapat aturan untuk membuat target
No rule to make target 		it	Nessuna regola per generare l'obiettivo
No rule to make target 		ja	を make するルールがありません
No rule to make target 		ko	을(를) 만들 규칙이 없습니다
No rule to make target 		ko	타겟을 만들 규칙이 없습니다
No rule to make target 		nl	Er is geen regel om doel
No rule to make target 		pl	Brak reguł do wykonania obiektu
No rule to make target 		pl	Brak reguł do zrobienia obiektu
No rule to make target 		pt	Sem regra para fazer o alvo
No rule to make target 		pt_BR	Sem regra para processar o alvo
No rule to make target 		ro	Nici o regulă pentru a face ținta
No rule to make target 		ru	Нет правила для сборки цели
No rule to make target 		sr	Нема правила за одрађивање мете
No rule to make target 		sv	Ingen regel för att skapa målet
No rule to make target 		uk	Нема правила для створення цілі
No rule to make target 		vi	Không có quy tắc để tạo đích
No rule to make target 		zh_CN	没有规则可制作目标
No rule to make target 		zh_TW	沒有規則可製作目標
No space left on device		ar	لم تتبقَ مساحة على الجهاز
No space left on device		be	Няма месца на прыладзе
No space left on device		bg	Няма свободно място на устройството
No space left on device		ca	No resta espai al dispositiu
No space left on device		cs	Na zařízení není volné místo
No space left on device		da	Ikke mere plads på enheden
No space left on device		de	Auf dem Gerät ist kein Speicherplatz mehr verfügbar
No space left on device		el	Δεν έμεινε καθόλου χώρος στη συσκευή
No space left on device		eo	Ne haviĝas plu da spaco sur aparato
No space left on device		es	No queda espacio en el dispositivo
No space left on device		fi	Laitteella ei ole tilaa jäljellä
No space left on device		fr	Aucun espace disponible sur le périphérique
No space left on device		gl	Non hai espacio libre no dispositivo
No space left on device		hr	Nema više prostora na uređaju
No space left on device		hu	Nincs több hely a lemezen
No space left on device		id	Tidak ruang lagi diperangkat
No space left on device		it	Spazio esaurito sul device
No space left on device		ja	デバイスに空き領域がありません
No space left on device		ka	მოწყობილობაზე ადგილი არ დარჩა
No space left on device		ko	장치에 남은 공간이 없음
No space left on device		lt	Įrenginyje neliko vietos
No space left on device		nl	Geen ruimte meer over op apparaat
No space left on device		pl	Brak miejsca na urządzeniu
No space left on device		pt	Sem espaço livre no dispositivo
No space left on device		pt_BR	Não há espaço disponível no dispositivo
No space left on device		ro	Nu a mai rămas spațiu liber pe dispozitiv
No space left on device		ru	На устройстве не осталось свободного места
No space left on device		sk	Na zariadení už nie je žiadne miesto
No space left on device		sl	Na napravi ni več prostora
No space left on device		sr	Није преостало простора на уређају
No space left on device		sv	Enheten är full
No space left on device		tr	Aygıt üzerinde boş yer yok
No space left on device		uk	Недостатньо місця на пристрої
No space left on device		vi	Không có đủ chỗ trống trên thiết bị
No space left on device		zh_CN	设备上没有空间
No space left on device		zh_TW	裝置上已無多餘空間
No such device		ar	لا يوجد جهاز كهذا
No such device		be	прылада ня йснуе
No such device		bg	Няма такова устройство
No such device		ca	El dispositiu no és vàlid
No such device		cs	Takové zařízení neexistuje
No such device		da	Ingen sådan enhed
No such device		de	Kein passendes Gerät gefunden
No such device		el	Δεν υπάρχει τέτοια συσκευή
No such device		eo	Tiu aparato ne ekzistas
No such device		es	No existe el dispositivo
No such device		fi	Laitetta ei ole
No such device		fr	Aucun périphérique de ce type
No such device		gl	Non hai tal dispositivo
No such device		hr	Nema takvog uređaja
No such device		hu	Nincs ilyen eszköz
No such device		id	Tidak ada perangkat seperti itu
No such device		it	Nessun device corrisponde
No such device		ja	そのようなデバイスはありません
No such device		ka	მოწყობილობა არ არსებობს
No such device		ko	그런 장치가 없음
No such device		lt	Tokio įrenginio nėra
No such device		nb	Ingen slik enhet
No such device		nl	Onjuist apparaat
No such device		pl	Nie ma takiego urządzenia
No such device		pt,pt_BR	Dispositivo inexistente
No such device		ro	Nu există un astfel de dispozitiv
No such device		ru	Нет такого устройства
No such device		sk	Také zariadenie neexistuje
No such device		sl	Takšna naprava ne obstaja
No such device		sr	Нема таквог уређаја
No such device		sv	Enheten finns inte
No such device		tr	Böyle bir aygıt yok
No such device		uk	Пристрою не знайдено
No such device		vi	Không có thiết bị như vậy
No such device		zh_CN	没有那个设备
No such device		zh_TW	沒有此一裝置
No such device or address		ar	لا يوجد جهاز أو عنوان كهذا
No such device or address		be	прылада ці адрас ня йснуе
No such device or address		bg	Няма такова устройство или адрес
No such device or address		ca	El dispositiu o adreça no existeix
No such device or address		cs	Takové zařízení nebo adresa neexistuje
No such device or address		da	Ingen sådan enhed eller adresse
No such device or address		de	Kein passendes Gerät bzw. keine passende Adresse gefunden
No such device or address		el	Δεν υπάρχει τέτοια συσκευή ή διεύθυνση
No such device or address		eo	Tiu aparato aŭ adreso ne ekzistas
No such device or address		es	No existe el dispositivo o la dirección
No such device or address		fi	Laitetta tai osoitetta ei ole
No such device or address		fr	Aucun périphérique ou adresse
No such device or address		gl	Non hai tal dispositivo ou enderezo
No such device or address		hr	Nema takvog uređaja ili adrese
No such device or address		hu	Nem létező eszköz vagy cím
No such device or address		id	Tidak ada perangkat atau alamat seperti itu
No such device or address		it	Device o indirizzo non esistente
No such device or address		ja	そのようなデバイスやアドレスはありません
No such device or address		ka	მოწყობილობა ან მისამართი არ არსებობს
No such device or address		ko	그런 장치 혹은 주소가 없음
No such device or address		lt	Nėra tokio įrenginio ar adreso
No such device or address		nl	Apparaat of adres bestaat niet
No such device or address		pl	Nie ma takiego urządzenia ani adresu
No such device or address		pt	Dispositivo ou endereço inexistente
No such device or address		pt_BR	Endereço ou dispositivo inexistente
No such device or address		ro	Nu există un astfel de dispozitiv sau adresă
No such device or address		ru	Нет такого устройства или адреса
No such device or address		sk	Také zariadenie alebo adresa neexistuje
No such device or address		sl	Taka naprava ali naslov ne obstaja
No such device or address		sr	Нема таквог уређаја или адресе
No such device or address		sv	Enheten eller adressen finns inte
No such device or address		tr	Böyle bir aygıt ya da adres yok
No such device or address		uk	Немає такого пристрою чи адреси
No such device or address		vi	Không có thiết bị hoặc địa chỉ như vậy
No such device or address		zh_CN	没有那个设备或地址
No such device or address		zh_TW	沒有此一裝置或位址
No such file or directory		ar	لا يوجد ملف أو دليل بهذا الاسم
No such file or directory		be	Няма такога файла ці каталога
No such file or directory		bg	Няма такъв файл или директория
No such file or directory		ca	El fitxer o directori no existeix
No such file or directory		cs	Adresář nebo soubor neexistuje
No such file or directory		da	Ingen sådan fil eller filkatalog
No such file or directory		de	Datei oder Verzeichnis nicht gefunden
No such file or directory		el	Δεν υπάρχει τέτοιο αρχείο ή κατάλογος
No such file or directory		eo	Dosiero aŭ dosierujo ne ekzistas
No such file or directory		es	No existe el fichero o el directorio
No such file or directory		fi	Tiedostoa tai hakemistoa ei ole
No such file or directory		fr	Aucun fichier ou dossier de ce nom
No such file or directory		fr	Aucun fichier ou dossier de ce type
No such file or directory		gl	Non hai tal ficheiro ou directorio
No such file or directory		hr	Nema takve datoteke ili direktorija
No such file or directory		hu	Nincs ilyen fájl vagy könyvtár
No such file or directory		ia	Necun tal file o directorio
No such file or directory		id	Tidak ada berkas atau direktori seperti itu
No such file or directory		it	File o directory non esistente
No such file or directory		ja	そのようなファイルやディレクトリはありません
No such file or directory		ka	ფაილი ან საქაღალდე არ არსებობს
No such file or directory		ko	그런 파일이나 디렉터리가 없습니다
No such file or directory		lt	Toks failas ar aplankas neegzistuoja
No such file or directory		nb	Ingen slik fil eller filkatalog
No such file or directory		nl	Bestand of map bestaat niet
No such file or directory		pl	Nie ma takiego pliku ani katalogu
No such file or directory		pt	Ficheiro ou pasta inexistente
No such file or directory		pt_BR	Arquivo ou diretório inexistente
No such file or directory		ro	Nu există un astfel de fișier sau director
No such file or directory		ru	Нет такого файла или каталога
No such file or directory		sk	Adresár alebo súbor neexistuje
No such file or directory		sl	Datoteka ali imenik s tem imenom ne obstaja
No such file or directory		sr	Нема такве датотеке или директоријума
No such file or directory		sv	Filen eller katalogen finns inte
No such file or directory		tr	Böyle bir dosya ya da dizin yok
No such file or directory		uk	Немає такого файла або каталогу
No such file or directory		vi	Không có tập tin hoặc thư mục như vậy
No such file or directory		zh_CN	没有那个文件或目录
No such file or directory		zh_TW	沒有此一檔案或目錄
Operation not permitted		ar	العملية غير مسموح بها
Operation not permitted		be	дзеяньне не дазволена
Operation not permitted		bg	Действието не е позволено
Operation not permitted		ca	L'operació no és permesa
Operation not permitted		cs	Operace není povolena
Operation not permitted		da	Operationen er ikke tilladt
Operation not permitted		de	Die Operation ist nicht erlaubt
Operation not permitted		el	Η λειτουργία δεν επιτρέπεται
Operation not permitted		eo	Operacio ne permesatas
Operation not permitted		es	Operación no permitida
Operation not permitted		fi	Toiminto ei ole sallittu
Operation not permitted		fr	Opération non permise
Operation not permitted		gl	Operación non permitida
Operation not permitted		hr	Operacija nije dopuštena
Operation not permitted		hu	A művelet nem engedélyezett
Operation not permitted		id	Operasi tidak diijinkan
Operation not permitted		it	Operazione non permessa
Operation not permitted		ja	許可されていない操作です
Operation not permitted		ka	ოპერაცია ნებადაურთველია
Operation not permitted		ko	명령을 허용하지 않음
Operation not permitted		lt	Operacija neleidžiama
Operation not permitted		nb	Operasjonen er ikke tillatt
Operation not permitted		nl	Actie is niet toegestaan
Operation not permitted		pl	Operacja niedozwolona
Operation not permitted		pt,pt_BR	Operação não permitida
Operation not permitted		ro	Operație nepermisă
Operation not permitted		ru	Операция не позволена
Operation not permitted		sk	Operácia nie je povolená
Operation not permitted		sl	Operacija ni dovoljena
Operation not permitted		sr	Радња није допуштена
Operation not permitted		sv	Operationen inte tillåten
Operation not permitted		tr	İşleme izin verilmedi
Operation not permitted		uk	Дію заборонено
Operation not permitted		vi	Thao tác không được phép
Operation not permitted		zh_CN	不允许的操作
Operation not permitted		zh_TW	此項操作並不被允許
PHDR segment not covered by LOAD segment		es	: error: el segmento PHDR no está cubierto por el segmento LOAD
PHDR segment not covered by LOAD segment		es	: error: segmento PHDR no cubierto por segmento LOAD
PHDR segment not covered by LOAD segment		fr	: erreur: segment PHDR non couvert par le segment LOAD
PHDR segment not covered by LOAD segment		pt	: erro: segmento PHDR não coberto pelo segmento LOAD
PHDR segment not covered by LOAD segment		ro	: eroare: segmentul PHDR nu este acoperit de segmentul LOAD
PHDR segment not covered by LOAD segment		ru	: ошибка: сегмент PHDR не покрывается сегментом LOAD
PHDR segment not covered by LOAD segment		sr	: грешка: "PHDR" подеок није покривен "LOAD" подеоком
PHDR segment not covered by LOAD segment		sv	: fel: PHDR-segmentet täcks inte av LOAD-segmentet
PHDR segment not covered by LOAD segment		uk	: помилка: сегмент PHDR не покривається сегментом LOAD
Package not installed		ar	الحزمة غير مثبتة
Package not installed		bg	Пакетът не е инсталиран
Package not installed		ca	El paquet no es troba instal·lat
Package not installed		cs	Balík není nainstalován
Package not installed		da	Pakken er ikke installeret
Package not installed		de	Das Zusatzpacket ist nicht installiert
Package not installed		el	Το πακέτο δεν εγκαταστάθηκε
Package not installed		eo	Pako ne estas instalita
Package not installed		es	El paquete no está instalado
Package not installed		fi	Pakettia ei ole asennettu
Package not installed		fr	Le paquetage n'est pas installé
Package not installed		gl	Paquete non instalado
Package not installed		hr	Paket nije instalirani
Package not installed		hu	A csomag nincs telepítve
Package not installed		id	Paket tidak terpasang
Package not installed		it	Pacchetto non installato
Package not installed		ja	パッケージはインストールされていません
Package not installed		ka	პაკეტი დაყენებული არაა
Package not installed		ko	패키지를 설치하지 않았습니다
Package not installed		lt	Paketas neįdiegtas
Package not installed		nb	Pakken er ikke installert
Package not installed		nl	Pakket is niet geïnstalleerd
Package not installed		pl	Pakiet nie jest zainstalowany
Package not installed		pt,pt_BR	Pacote não instalado
Package not installed		ro	Pachetul nu este instalat
Package not installed		ru	Пакет не установлен
Package not installed		sk	Balík nie je nainštalovaný
Package not installed		sr	Пакет није инсталиран
Package not installed		sv	Paketet är inte installerat
Package not installed		tr	Paket yüklenmedi
Package not installed		uk	Пакунок не встановлено
Package not installed		vi	Gói chưa được cài đặt
Package not installed		zh_CN	包未安装
Package not installed		zh_TW	套件並未安裝
Permission denied		ar	الإذن مرفوض
Permission denied		be	бракуе правоў
Permission denied		bg	Отказан достъп
Permission denied		ca	S'ha denegat el permís
Permission denied		cs	Operace zamítnuta
Permission denied		da	Adgang nægtet
Permission denied		de	Keine Berechtigung
Permission denied		el	Άρνηση πρόσβασης
Permission denied		eo	Mankas permeso
Permission denied		es,gl	Permiso denegado
Permission denied		fi	Lupa evätty
Permission denied		fr	Permission non accordée
Permission denied		hr	Pristup je odbijen
Permission denied		hu	Engedély megtagadva
Permission denied		id	Ijin ditolak
Permission denied		it	Permesso negato
Permission denied		ja	許可がありません
Permission denied		ka	წვდომა აკრძალულია
Permission denied		ko	허가 거부
Permission denied		nb	Ikke tilgang
Permission denied		nl	Toegang geweigerd
Permission denied		pl	Brak dostępu
Permission denied		pt	Permissão recusada
Permission denied		pt_BR	Permissão negada
Permission denied		ro	Permisiune refuzată
Permission denied		ru	Отказано в доступе
Permission denied		sk	Prístup odmietnutý
Permission denied		sr	Овлашћење је одбијено
Permission denied		sv	Åtkomst nekas
Permission denied		tr	Erişim engellendi
Permission denied		uk	Відмовлено у доступі
Permission denied		vi	Không đủ quyền truy cập
Permission denied		zh_CN	权限不够
Permission denied		zh_TW	拒絕不符權限的操作
Please submit a full bug report		da	Indsend venligst en komplet fejlrapport med
Please submit a full bug report		de	Bitte senden Sie einen vollständigen Fehlerbericht auf Englisch ein;
Please submit a full bug report		es	Por favor, envíe un informe completo de errores,
Please submit a full bug report		fi	Lähetä kokonainen vikaraportti, sisältäen
Please submit a full bug report		fr	Veuillez soumettre un rapport d'anomalies complet,
Please submit a full bug report		fr	Veuillez soumettre un rapport d'anomalies complet, avec la sortie du préprocesseur (en utilisant -freport-bug).
Please submit a full bug report		fr	Veuillez soumettre un rapport d'anomalies complet, avec la sortie du préprocesseur.
Please submit a full bug report		hr	Pošaljite cjelovito izvješće o grešci, s prethodno obrađenim izvorom (koristeći -freport-bug).
Please submit a full bug report		hr	Pošaljite cjelovito izvješće o grešci, s prethodno obrađenim izvorom.
Please submit a full bug report		ja	完全なバグ報告を送って下さい。
Please submit a full bug report		ru	Отправьте подробное сообщение об ошибке
Please submit a full bug report		sv	Var vänlig och skicka in en komplett felrapport,
Please submit a full bug report		sv	Var vänlig och skicka in en komplett felrapport, med preprocessad källfil (genom att använda -freport-bug).
Please submit a full bug report		sv	Var vänlig och skicka in en komplett felrapport, med preprocessad källfil.
Please submit a full bug report		uk	Будь ласка, надішліть повний звіт про помилку з попередньо обробленим початковим кодом (за допомогою -freport-bug).
Please submit a full bug report		uk	Будь ласка, надішліть повний звіт про помилку з попередньо обробленим початковим кодом.
Please submit a full bug report		uk	Будь ласка, надішліть повний звіт щодо вади із попередньо обробленим початковим кодом (за допомогою -freport-bug).
Please submit a full bug report		uk	Будь ласка, надішліть повний звіт щодо вади із попередньо обробленим початковим кодом.
Please submit a full bug report		uk	Будь ласка, надішліть повний звіт щодо вади,
Please submit a full bug report		vi	Vui lòng báo cáo lỗi,
Please submit a full bug report		zh_CN	请提交一份完整的错误报告，
Please submit a full bug report		zh_TW	請提交一份完整的錯誤報告，
TLS sections are not adjacent		da	: TLS-afsnit er ikke ved siden af hinanden:
TLS sections are not adjacent		es	: las secciones TLS no son adyacentes:
TLS sections are not adjacent		es	: secciones TLS no son adyacentes:
TLS sections are not adjacent		fi	: TLS-lohkot eivät ole vierekkäisiä:
TLS sections are not adjacent		fr	: Les sections TLS ne sont pas adjacentes:
TLS sections are not adjacent		pt	: secções TLS não adjacentes:
TLS sections are not adjacent		ro	: secțiunile TLS nu sunt adiacente:
TLS sections are not adjacent		ru	: разделы TLS находятся не рядом:
TLS sections are not adjacent		sr	: ТЛС одељци нису суседни:
TLS sections are not adjacent		sv	: TLS-avsnitten är inte angränsande:
TLS sections are not adjacent		sv	: TLS-sektion är inte närliggande:
TLS sections are not adjacent		uk	: розділи TLS не є сусідніми:
Value too large for defined data type		ar	القيمة كبيرة جداً لنوع البيانات المحدد
Value too large for defined data type		bg	Твърде голяма стойност за този тип данни
Value too large for defined data type		ca	El valor és massa gran per al tipus de dada definit
Value too large for defined data type		cs	Hodnota je příliš velká pro daný datový typ
Value too large for defined data type		da	Værdien er for stor for den definerede datatype
Value too large for defined data type		de	Der Wert ist zu groß für den definierten Datentyp
Value too large for defined data type		el	Η τιμή είναι πολύ μεγάλη για καθορισμένο τύπο δεδομένων
Value too large for defined data type		eo	Valoro tro grandas por difinita datumtipo
Value too large for defined data type		es	Valor demasiado grande para el tipo de datos definido
Value too large for defined data type		fi	Arvo on liian suuri annetulle tietotyypille
Value too large for defined data type		fr	Valeur trop grande pour le type défini de données
Value too large for defined data type		gl	Valor grande de máis para o tipo de datos definido
Value too large for defined data type		hr	Vrijednost je prevelika za definiranu vrstu podataka
Value too large for defined data type		hu	Az érték túl nagy a megadott adattípushoz
Value too large for defined data type		id	Nilai terlalu besar untuk tipe data yang didefinisikan
Value too large for defined data type		it	Valore troppo grande per il tipo di dati definito
Value too large for defined data type		ja	定義されたデータ型に対して値が大きすぎます
Value too large for defined data type		ko	정의한 자료형으로 쓰기엔 너무 큰 값
Value too large for defined data type		lt	Reikšmė per didelė apibrėžtam duomenų tipui
Value too large for defined data type		nb	Verdien er for stor for den definerte datatypen
Value too large for defined data type		nl	Waarde is te groot voor gedefinieerde gegevenssoort
Value too large for defined data type		pl	Wartość za duża dla zdefiniowanego typu danych
Value too large for defined data type		pt,pt_BR	Valor muito grande para o tipo de dados definido
Value too large for defined data type		ro	Valoare prea mare pentru tipul de date definit
Value too large for defined data type		ru	Значение слишком велико для такого типа данных
Value too large for defined data type		sk	Hodnota je pre daný dátový typ priveľká
Value too large for defined data type		sr	Вредност је превелика за дефинисану врсту података
Value too large for defined data type		sv	Värdet för stort för definierad datatyp
Value too large for defined data type		tr	Atanan veri türü için değer çok büyük
Value too large for defined data type		uk	Значення є надто великим для визначеного типу даних
Value too large for defined data type		vi	Giá trị quá lớn cho kiểu dữ liệu đã định nghĩa
Value too large for defined data type		zh_CN	对已定义的数据类型来说值过大
Value too large for defined data type		zh_TW	有定義的資料型別值太大
WARNING: 		az_AZ	XƏBƏRDARLIQ:
WARNING: 		bg,ru	ВНИМАНИЕ:
WARNING: 		br	DIWALLIT :
WARNING: 		cs	VAROVÁNÍ:
WARNING: 		da,nb	ADVARSEL:
WARNING: 		de	WARNUNG:
WARNING: 		el	ΠΡΟΕΙΔΟΠΟΙΗΣΗ:
WARNING: 		es,es_419	ADVERTENCIA:
WARNING: 		fi	VAROITUS:
WARNING: 		fr	ATTENTION :
WARNING: 		hi	चेतावनी :
WARNING: 		hu	FIGYELMEZTETÉS:
WARNING: 		id	PERINGATAN:
WARNING: 		it	ATTENZIONE:
WARNING: 		lt	ĮSPĖJIMAS:
WARNING: 		nl	WAARSCHUWING:
WARNING: 		pl	OSTRZEŻENIE:
WARNING: 		pt,pt_BR	ATENÇÃO:
WARNING: 		ro	AVERTISMENT:
WARNING: 		sk	UPOZORNENIE:
WARNING: 		sl	OPOZORILO:
WARNING: 		sr	УПОЗОРЕЊЕ:
WARNING: 		sr@latin	UPOZORENJE:
WARNING: 		sv	VARNING:
WARNING: 		uk	ПОПЕРЕДЖЕННЯ:
] undefined!		de	nicht definiert!	rekursiver Typ
] undefined!		es	tipo recursivo
] undefined!		fi	määrittelemätön!	rekursiivinen tyyppi
] undefined!		fr	type récursif
] undefined!		id	tidak terdefinisi!	tipe rekursif
] undefined!		ru	рекурсивный тип
] undefined!		sr	недефинисан рекурзивни тип
] undefined!		sv	rekursiv typ
] undefined!		tr	ardışık tür
] undefined!		uk	рекурсивний тип
] undefined!		zh_CN	递归的类型
] undefined!		zh_TW	遞迴的類型
ailed to find link section for section		es	: fallado para encontrar sección de enlace para sección
ailed to find link section for section		es	: no se pudo encontrar la sección de enlace para la sección
ailed to find link section for section		fr	: impossible de trouver la section de liaison pour la section
ailed to find link section for section		pt	: falha ao procurar secção de ligação para a secção
ailed to find link section for section		ro	: nu s-a găsit secțiunea de legătură pentru secțiunea
ailed to find link section for section		ru	: не удалось найти раздел ссылок для раздела
ailed to find link section for section		sr	: нисам успео да нађем одељак везе за одељак
ailed to find link section for section		sv	: hittade inte länkavsnitt för avsnitt
ailed to find link section for section		uk	: не вдалося знайти розділ зв'язків для розділу
alformed archive		da	Forvansket arkiv
alformed archive		es	Archivo malformado
alformed archive		es	archivo mal formado
alformed archive		fi	Muodoltaan virheellinen arkisto
alformed archive		fr	archive mal formée
alformed archive		id	Archive tidak terformat
alformed archive		ja	不正な形式の書庫です
alformed archive		ka	არასწორი არქივი
alformed archive		pt	Arquivo mal formado
alformed archive		pt	arquivo mal formado
alformed archive		ro	Arhivă malformată
alformed archive		ro	arhivă defectuoasă
alformed archive		ru	искажённый архив
alformed archive		sr	лоша архива
alformed archive		sv	Trasigt arkiv
alformed archive		sv	missbildat arkiv
alformed archive		tr	Bozuk arşiv
alformed archive		uk	архів з пошкодженим форматуванням
alformed archive		vi	Kho dạng sai
alformed archive		zh_CN	畸形的归档
alignment power 	is too big	es	: error: la alineación de potencia	es demasiado grande
alignment power 	is too big	fr	: erreur: l'alignement à la puissance	est trop grand
alignment power 	is too big	pt	: erro: poder de alinhamento	é muito grande
alignment power 	is too big	ro	: eroare: puterea de aliniere	a secțiunii
alignment power 	is too big	ru	: ошибка: кратность выравнивания	слишком велика
alignment power 	is too big	sr	: грешка: снага поравнања	је превелика
alignment power 	is too big	sv	: fel: justeringseffekten	är för stor
alignment power 	is too big	uk	: помилка: степінь вирівнювання	є надто великою
already exists: 		ar	: مقطع debuglink موجود بالفعل:
already exists: 		ca	: la secció debuglink ja existeix:
already exists: 		fi	: vianjäljityslinkkilohko on jo olemassa:
already exists: 		fr	: la section debuglink existe déjà:
already exists: 		pt	: secção debuglink já existe:
already exists: 		ro	: secțiunea debuglink există deja:
already exists: 		ru	: раздел debuglink уже существует:
already exists: 		sr	: већ постоји одељак везе прочишћавања:
already exists: 		sv	: sektionen debuglink finns redan:
already exists: 		uk	: розділ debuglink вже існує:
arguments to function 		be	вельмі шмат аргументаў у функцыі
arguments to function 		be	не хапае аргументаў у функцыі
arguments to function 		da	for få parametre til funktionen
arguments to function 		da	for mange parametre til funktionen
arguments to function 		de	Falsche Anzahl der Argumente für Funktion
arguments to function 		de	Zu wenige Argumente für	va_start
arguments to function 		de	Zu wenige Argumente für Funktion
arguments to function 		de	falsche Anzahl der Argumente für Funktion
arguments to function 		de	zu viele Argumente für Funktion
arguments to function 		de	zu wenige Argumente für Funktion
arguments to function 		es	demasiados argumentos para la función
arguments to function 		es	faltan argumentos para la función
arguments to function 		es	faltan argumentos para la función	va_start
arguments to function 		es	número erróneo argumentos para la función
arguments to function 		es	número erróneo de argumentos para la función
arguments to function 		es	número incorrecto de argumentos para la función
arguments to function 		fi	liian monta argumenttia funktiolle
arguments to function 		fi	liian vähän argumentteja funktiolle
arguments to function 		fi	liian vähän argumentteja funktiolle	va_start
arguments to function 		fi	liikaa argumentteja funktiolle
arguments to function 		fi	väärä määrä argumentteja funktiolle
arguments to function 		fr	nombre d'arguments incorrect pour la fonction
arguments to function 		fr	nombre erroné d'arguments pour la fonction
arguments to function 		fr	trop d'arguments pour la fonction
arguments to function 		fr	trop d'arguments pour la fonction	attendus,	obtenus
arguments to function 		fr	trop peu d'arguments pour la fonction
arguments to function 		fr	trop peu d'arguments pour la fonction	attendus au moins,
arguments to function 		fr	trop peu d'arguments pour la fonction	attendus,	obtenus
arguments to function 		fr	trop peu d'arguments pour la fonction	va_start
arguments to function 		hr	premalo argumenata za funkciju
arguments to function 		hr	previše argumenata za funkciju
arguments to function 		id	jumlah dari argumen ke fungsi
arguments to function 		id	terlalu banyak argumen ke fungsi
arguments to function 		id	terlalu sediki argumen ke fungsi
arguments to function 		id	terlalu sedikit argumen ke fungsi
arguments to function 		ja	への引数が多すぎます	関数
arguments to function 		ja	への引数が少なすぎます	関数
arguments to function 		ja	への引数の数が間違っています
arguments to function 		ja	へ渡す引数が少なすぎます
arguments to function 		ja	関数に対する引数が多すぎます
arguments to function 		ja	関数への引数が少なすぎます
arguments to function 		nl	te veel argumenten voor functie
arguments to function 		nl	te weinig argumenten voor functie
arguments to function 		ru	для функции задано слишком много аргументов
arguments to function 		ru	неверное число аргументов в вызове функции
arguments to function 		ru	неправильное число аргументов в вызове функции
arguments to function 		ru	слишком мало аргументов в вызове функции
arguments to function 		ru	слишком мало аргументов для функции
arguments to function 		ru	слишком мало аргументов функции
arguments to function 		ru	слишком много аргументов в вызове функции
arguments to function 		ru	слишком много аргументов для функции
arguments to function 		sr	превише аргумената за функцију
arguments to function 		sr	премало аргумената за функцију
arguments to function 		sv	För många argument till funktionen
arguments to function 		sv	fel antal argument till funktionen
arguments to function 		sv	felaktigt antal argument till funktionen
arguments to function 		sv	för få argument till funktion
arguments to function 		sv	för få argument till funktionen
arguments to function 		sv	för många argument till funktion
arguments to function 		sv	för många argument till funktionen
arguments to function 		tr	işlev için çok az argüman belirtildi
arguments to function 		tr	işlev için çok fazla argüman belirtildi
arguments to function 		tr	işlevi için çok az argüman belirtildi
arguments to function 		tr	işlevi için çok fazla argüman belirtildi
arguments to function 		tr	işlevine çok az argüman verilmiş
arguments to function 		uk	забагато аргументів для функції
arguments to function 		uk	замало аргументів для функції
arguments to function 		uk	занадто багато аргументів для функції
arguments to function 		uk	занадто мало аргументів для функції
arguments to function 		uk	неправильна кількість аргументів для функції
arguments to function 		vi	quá nhiều đối số cho hàm
arguments to function 		vi	quá ít đối số cho hàm
arguments to function 		vi	sai số lượng đối số cho hàm
arguments to function 		zh_CN	提供给函数
arguments to function 		zh_CN	的参数太少	给函数
arguments to function 		zh_CN	的参数数目不对
arguments to function 		zh_CN	给予函数的实参太多
arguments to function 		zh_CN	给予函数的实参太少
arguments to function 		zh_TW	提供給函式
arguments to function 		zh_TW	的參數太少
arguments to function 		zh_TW	給予函式的引數太多
arguments to function 		zh_TW	給予函式的引數太少
attempting to write over the end of the section		es	: error: intentando escribir sobre el final de la sección
attempting to write over the end of the section		fr	: erreur: tentative d'écrire au delà de la fin de la section
attempting to write over the end of the section		pt	: erro: tentativa de escrita para lá do fim da secção
attempting to write over the end of the section		ro	: eroare: încercare de a scrie dincolo de sfârșitul secțiunii
attempting to write over the end of the section		ru	: ошибка: попытка записи за конец раздела
attempting to write over the end of the section		sr	: грешка: покушавам да пишем преко краја одељка
attempting to write over the end of the section		sv	: fel: försök att skriva över slutet av avsnittet
attempting to write over the end of the section		uk	: помилка: спроба запису за кінцем розділу
attempting to write section into an empty buffer		es	: error: intentando escribir la sección en un búfer vacío
attempting to write section into an empty buffer		fr	: erreur: tentative d'écrire la section dans un tampon vide
attempting to write section into an empty buffer		pt	: erro: tentativa de escrever a secção num buffer vazio
attempting to write section into an empty buffer		ro	: eroare: încercare de a scrie secțiunea într-un fișier de memorie tampon gol
attempting to write section into an empty buffer		ru	: ошибка: попытка записи раздела в пустой буфер
attempting to write section into an empty buffer		sr	: грешка: покушавам да упишем одељак у празну међумеморију
attempting to write section into an empty buffer		sv	: fel: försök att skriva avsnitt till en tom buffert
attempting to write section into an empty buffer		uk	: помилка: спроба запису розділу до порожнього буфера
attribute section length too small		es	: error: la longitud de sección del atributo es demasiado pequeña:
attribute section length too small		es	: error: longitud de sección atributiva demasiado pequeña:
attribute section length too small		fr	: erreur: longueur de section d'attributs trop petite:
attribute section length too small		pt	: erro: tamanho da secção de atributo muito pequeno:
attribute section length too small		ro	: eroare: lungimea secțiunii de atribut prea mică:
attribute section length too small		ru	: ошибка: длина раздела атрибутов слишком мала:
attribute section length too small		sr	: грешка: величина одељка особине је премала:
attribute section length too small		sv	: fel: attributets sektionslängd är för liten:
attribute section length too small		uk	: помилка: довжина розділу атрибутів є надто малою:
bad GNU build attribute notes		ar	ملاحظات سمة بناء GNU سيئة: إصدارات مختلفة متعددة
bad GNU build attribute notes		ar	ملاحظات سمة بناء GNU سيئة: لم تُكتشف أي إصدارات معروفة
bad GNU build attribute notes		ca	notes d'atribut de construcció de GNU incorrectes: múltiples versions diferents
bad GNU build attribute notes		ca	notes d'atribut de construcció de GNU incorrectes: no s'ha detectat cap versió coneguda
bad GNU build attribute notes		fr	mauvaises notes d'attribut de compilation GNU: aucune version connue détectée
bad GNU build attribute notes		fr	mauvaises notes d'attribut de compilation GNU: plusieurs versions différentes
bad GNU build attribute notes		pt	notas de atributo de compilação GNU corrupta: múltiplas versões diferentes
bad GNU build attribute notes		pt	notas de atributo de compilação GNU corrupta: sem versões conhecidas
bad GNU build attribute notes		ro	note de atribut de compilare GNU incorecte: nu au fost detectate versiuni cunoscute
bad GNU build attribute notes		ro	note de atribut de compilare GNU incorecte: versiuni multiple diferite
bad GNU build attribute notes		ru	повреждённый атрибут заметки сборки GNU: не обнаружено известных версий
bad GNU build attribute notes		ru	повреждённый атрибут заметки сборки GNU: несколько разных версий
bad GNU build attribute notes		ru	повреждённый атрибут заметки сборки GNU: первая заметка не является версией заметки
bad GNU build attribute notes		sr	лоше напомене атрибута Гну изградње: више различитих издања
bad GNU build attribute notes		sr	лоше напомене атрибута Гну изградње: нисам открио позната издања
bad GNU build attribute notes		sv	felaktiga noteringar om GNU-byggattribut: flera olika versioner
bad GNU build attribute notes		sv	felaktiga noteringar om GNU-byggattribut: inga kända versioner hittade
bad GNU build attribute notes		uk	помилкові нотатки атрибута збирання GNU: декілька різних версій
bad GNU build attribute notes		uk	помилкові нотатки атрибута збирання GNU: не виявлено відомих версій
because it is named in a relocation		ar	لأنه مسمى في عملية تغيير المكان
because it is named in a relocation		ca	perquè se'l menciona a una relocalització
because it is named in a relocation		es	porque se nombra en una reubicación
because it is named in a relocation		fi	koska se on nimetty uudelleensijoituksessa
because it is named in a relocation		fr	n'est pas élagué car il est mentionné dans un réadressage
because it is named in a relocation		id	karena ini dinamakan dalam sebuah relokasi
because it is named in a relocation		it	non viene rimosso perché è nominato in una rilocazione
because it is named in a relocation		ja	再配置用に名付けられているためシンボル
because it is named in a relocation		pt	não removido porque é chamado numa relocalização
because it is named in a relocation		ro	deoarece este numit într-o realocare
because it is named in a relocation		ru	не выделяется, потому что он назван в перемещении
because it is named in a relocation		sk	, pretože je spomenutý v relokácii
because it is named in a relocation		sr	јер је именован у премештају
because it is named in a relocation		sv	för den namnges i en omlokalisering
because it is named in a relocation		uk	не обрізується, оскільки його назва перелічена при пересуванні
because it is named in a relocation		vi	vì tên của nó được đặt trong việc tái định vị
because it is named in a relocation	error: 	ar	لأنه مسمى في عملية تغيير المكان	خطأ:
because it is named in a relocation	error: 	fr	n'est pas élagué car il est mentionné dans un réadressage	: erreur :
because it is named in a relocation	error: 	fr	n'est pas élagué car il est mentionné dans un réadressage	erreur:
because it is named in a relocation	error: 	pt	não removido porque é chamado numa relocalização	erro:
because it is named in a relocation	error: 	ro	deoarece este numit într-o realocare	: eroare:
because it is named in a relocation	error: 	ro	deoarece este numit într-o realocare	eroare:
because it is named in a relocation	error: 	ru	не выделяется, потому что он назван в перемещении	: ошибка:
because it is named in a relocation	error: 	sr	јер је именован у премештају	: грешка:
because it is named in a relocation	error: 	sr	јер је именован у премештају	грешка:
because it is named in a relocation	error: 	sv	för den namnges i en omlokalisering	: fel:
because it is named in a relocation	error: 	sv	för den namnges i en omlokalisering	fel:
because it is named in a relocation	error: 	uk	не обрізується, оскільки його назва перелічена при пересуванні	: помилка:
because it is named in a relocation	error: 	uk	не обрізується, оскільки його назва перелічена при пересуванні	помилка:
bytecode stream in file 	LTO version	de	Bytecode-Strom in Datei	statt des erwarteten
bytecode stream in file 	LTO version	es	en lugar de la versión esperada	flujo de bytecode en el fichero
bytecode stream in file 	LTO version	fr	a été généré par la version	le flux bytecode dans le fichier
bytecode stream in file 	LTO version	ru	сгенерирован с LTO версии	поток байткода в файле
bytecode stream in file 	LTO version	sv	istället för den förväntade	är genererad med LTO-version
bytecode stream in file 	LTO version	uk	згенеровано з версією LTO	потік байткоду в файлі
can't be allocated in segment		da	kan ikke allokeres i segment
can't be allocated in segment		es	no se puede asignar en el segmento
can't be allocated in segment		fi	ei voida varata segmentissä
can't be allocated in segment		fr	ne peut pas être allouée dans le segment
can't be allocated in segment		id	tidak dapat dialokasikan dalam segmen
can't be allocated in segment		ja	内で割り当てることができません
can't be allocated in segment		pt	não pode ser alocada no segmento
can't be allocated in segment		pt	não pode ser relocalizada no segmento
can't be allocated in segment		ro	nu poate fi alocată în segmentul
can't be allocated in segment		ru	не может быть выделен в сегменте
can't be allocated in segment		sr	се не може доделити у подеоку
can't be allocated in segment		sv	kan inte allokeras i segment
can't be allocated in segment		uk	не може бути розподілено у сегменті
can't be allocated in segment		vi	không thể được cấp phát trong đoạn
cause of error unknown		ar	سبب الخطأ مجهول
cause of error unknown		bg	неизвестна причина за грешка
cause of error unknown		ca	causa d'error desconeguda
cause of error unknown		fr	cause de l'erreur inconnue
cause of error unknown		pt	causa do erro desconhecida
cause of error unknown		ro	cauza erorii necunoscută
cause of error unknown		sv	orsak till felet okänd
cause of error unknown		uk	невідома причина помилки
corrupt GNU build attribute note		ar	ملاحظات سمة بناء GNU تالفة: بيانات زائدة في النهاية
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: إصدار غير مدعوم
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: الاسم صغير جداً
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: الاسم غير منتهٍ بـ NUL
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: الملاحظة كبيرة جداً
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: حجم الوصف ليس من مضاعفات 4
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: حجم وصف سيء
corrupt GNU build attribute note		ar	ملاحظة سمة بناء GNU تالفة: نوع ملاحظة خاطئ
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: el nom no ha finalitzat NUL
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: el nom és massa petit
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: mida de descripció incorrecta
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: nota massa gran
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: tipus de nota incorrecte
corrupt GNU build attribute note		ca	nota d'atribut de construcció de GNU malmesa: versió no admesa
corrupt GNU build attribute note		ca	nota malmesa d'atribut de construcció de GNU: la mida de la descripció no és un factor de 4
corrupt GNU build attribute note		ca	notes d'atribut de construcció de GNU malmeses: s'han excedit les dades al final
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompu: données excédentaires à la fin
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompu: la taille de la description n'est pas un multiple de 4
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompu: mauvaise taille de description
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompu: nom pas terminé par NUL
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompue: mauvais type de note
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompue: nom trop petit
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompue: note trop grande
corrupt GNU build attribute note		fr	note d'attribut de compilation GNU corrompue: version non supportée
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: nome muito pequeno
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: nome não termina com NUL
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: nota muito grande
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: tamanho de descrição errado
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: tamanho de descrição não é um factor de 4
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: tipo de nota incorrecta
corrupt GNU build attribute note		pt	nota de atributo de compilação GNU corrupta: versão não suportada
corrupt GNU build attribute note		pt	notas de atributo de compilação GNU corrupta: dados excessivos no fim
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: dimensiunea descrierii greșită
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: dimensiunea descrierii nu este un factor de 4
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: nota este prea mare
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: nota este prea mică
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: note de atribut GNU build corupte: exces de date la sfârșit
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: numele nu este terminat cu NULL
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: tip de notă greșit
corrupt GNU build attribute note		ro	notă de atribut de compilare GNU coruptă: versiune neacceptată
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: излишек данных в конце
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: имя не заканчивается NUL
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: некорректный размер описания
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: некорректный тип заметки
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: неподдерживаемая версия
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: слишком большая заметка
corrupt GNU build attribute note		ru	повреждённый атрибут заметки сборки GNU: слишком короткое имя
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: величина описа није фактор 4
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: лоша величина описа
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: назив није "NUL" окончан
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: назив је премали
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: напомена је превелика
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: неподжано издање
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: погрешна врста напомене
corrupt GNU build attribute note		sr	оштећена напомена атрибута Гну изградње: превише података на крају
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: beskrivningsstorleken är inte en multipel av 4
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: ej stödd version
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: extra data på slutet
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: felaktig beskrivningsstorlek
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: felaktig noteringstyp
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: namnet är för litet
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: namnet är inte NUL-avslutat
corrupt GNU build attribute note		sv	trasig notering om GNU-byggattribut: noteringen är för stor
corrupt GNU build attribute note		uk	пошкоджено нотатки атрибута збирання GNU: зайві дані наприкінці
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: надто велика нотатка
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: надто мала нотатка
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: не завершується символом NUL
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: непідтримувана версія
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: помилковий розмір опису
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: помилковий тип нотатки
corrupt GNU build attribute note		uk	пошкоджено нотатку атрибута збирання GNU: розмір опису не є кратним до 4
corrupt size field in group section header		es	: campo de tamaño corrupto en el encabezado de la sección de grupo:
corrupt string table index		ar	<مؤشر جدول سلاسل فاسد:
corrupt string table index		bg	<повреден азбучник на таблица с низове:
corrupt string table index		ca	<índex corrupte de taula de cadena de caràcters:
corrupt string table index		ca	<índex malmès de taula de cadena de caràcters:
corrupt string table index		da	har et beskadiget strengtabelindeks - ignorerer
corrupt string table index		es	<índice de la tabla de cadenas corrupto:
corrupt string table index		es	tiene un índice de tabla de cadenas corrupto
corrupt string table index		es	tiene un índice de tablas de cadenas corrupto - se descarta
corrupt string table index		fi	:ssa on rikkinäinen merkkijonotauluindeksi - ei oteta huomioon
corrupt string table index		fi	<rikkinäinen merkkijonotauluindeksi:
corrupt string table index		fr	<chaîne corrompue de la table index:
corrupt string table index		fr	a un index de table de chaînes corrompu
corrupt string table index		fr	a un index de table de chaînes corrompu - ignoré
corrupt string table index		id	<korup indeks tabel string:
corrupt string table index		id	memiliki sebuah string tabel korup index - diabaikan
corrupt string table index		it	<indice della tabella di stringhe danneggiato:
corrupt string table index		ja	<破損した文字列表索引:
corrupt string table index		ja	は破損した文字列表索引を持っています。無視しています
corrupt string table index		pt	<índice de tabela de cadeia corrompido:
corrupt string table index		pt	tem um índice de tabela de cadeia corrompido - a ignorar
corrupt string table index		pt	tem um índice de tabela de cadeias corrompido
corrupt string table index		ro	<indexul tabelului de șiruri corupt:
corrupt string table index		ro	are un index de tabel de șiruri corupt
corrupt string table index		ru	<поврежден индекс таблицы строк:
corrupt string table index		ru	повреждена таблица индексов строк
corrupt string table index		ru	повреждена таблица индексов строк — игнорируется
corrupt string table index		sk	<poškodený index tabuľky reťazcov:
corrupt string table index		sr	<оштећен индекс табеле ниске:
corrupt string table index		sr	има оштећен индекс табеле ниске
corrupt string table index		sr	има оштећен индекс табеле ниске — занемарујем
corrupt string table index		sv	<trasigt strängtabellsindex:
corrupt string table index		sv	har ett fördärvat strängtabellindex - ignorerar
corrupt string table index		sv	har ett korrupt strängtabellindex
corrupt string table index		tr	<bozuk dizge tablo endeksi:
corrupt string table index		uk	<пошкоджено покажчик таблиці рядків:
corrupt string table index		uk	попередження: покажчик таблиці рядків
corrupt string table index		vi	<chỉ mục bảng chuỗi bị hỏng:
corrupt string table index		vi	có một chỉ mục bảng chuỗi bị hỏng: nên bỏ qua
corrupt string table index		zh_CN	<毁损的字串表索引:
corrupt string table index		zh_TW	<毀損字串表索引:
corrupted group section		fr	: section de groupe corrompue:
corrupted group section		pt	: secção de grupo corrompida:
corrupted group section		ro	: secțiune de grup coruptă
corrupted group section		ru	: повреждённый раздел групп:
corrupted group section		sr	: оштећен одељак групе:
corrupted group section		sv	: skadad gruppavsnitt:
corrupted group section		uk	: пошкоджений розділ груп:
could not create temporary file	copying	ar	تحذير: تعذر إنشاء ملف مؤقت أثناء نسخ	، (خطأ:
could not create temporary file	copying	ca	advertiment: no s'ha pogut crear el fitxer temporari quan s'estava copiant	, (error:
could not create temporary file	copying	es	aviso: no se puede crear el fichero temporal al copiar	, (error:
could not create temporary file	copying	fi	varoitus: tilapäisen tiedoston luominen kopioitaessa kohdetta	epäonnistui, (virhe:
could not create temporary file	copying	fr	attention : le fichier temporaire n'a pas pu être créé pendant la copie de	(erreur :
could not create temporary file	copying	id	peringatan: tidak dapat membuat berkas sementara ketika menyalin	, (error:
could not create temporary file	copying	it	attenzione: impossibile creare un file temporaneo durante la copia di	, (errore:
could not create temporary file	copying	ja	をコピー中に一時ファイルを作成できませんでした (エラー:	警告: '
could not create temporary file	copying	pt	aviso: impossível criar ficheiro temporário ao copiar	, (erro:
could not create temporary file	copying	ro	avertisment: nu s-a putut crea fișierul temporar în timp ce se copia	, (eroare:
could not create temporary file	copying	ru	предупреждение: не удаётся создать временный файл во время копирования	, (ошибка:
could not create temporary file	copying	sk	upozornenie: nebolo možné vytvoriť dočasný súbor počas kopírovania	, (chyba:
could not create temporary file	copying	sr	упозорење: не могу да направим привремену датотеку док умножавам	(грешка:
could not create temporary file	copying	sv	varning: kunde inte skapa temporärfil vid kopiering av	", (fel:
could not create temporary file	copying	uk	попередження: не вдалося створити тимчасовий файл доки копіюється	, (помилка:
could not create temporary file	copying	vi	cảnh báo: không thể tạo tập tin tạm thời trong khi sao chép	" (lỗi:
could not create temporary file	strip	ar	تعذر إنشاء ملف مؤقت للاحتفاظ بالنسخة المجردة
could not create temporary file	strip	ca	no s'ha pogut crear el fitxer temporari per mantenir la còpia netejada
could not create temporary file	strip	es	no se puede crear el fichero temporal para contener la copia con símbolos eliminados
could not create temporary file	strip	fi	tilapäisen tiedoston luominen tallentamaan riisuttua kopiota epäonnistui
could not create temporary file	strip	fr	le fichier temporaire pour contenir la copie élaguée n'a pas pu être créé
could not create temporary file	strip	id	tidak dapat membuat berkas sementara untuk menjaga salinan terstrip
could not create temporary file	strip	it	impossibile creare un file temporaneo per tenere una copia rimossa
could not create temporary file	strip	ja	取り除かれたコピーを保持する一時ファイルの作成に失敗しました
could not create temporary file	strip	pt	impossível criar ficheiro temporário para manter cópia limpa
could not create temporary file	strip	ro	nu s-a putut crea un fișier temporar pentru a reține o copie eliminată
could not create temporary file	strip	ru	невозможно создать временный файл для хранения урезанной копии
could not create temporary file	strip	sk	nebolo možné vytvoriť dočasný súbor pre orezanú kópiu
could not create temporary file	strip	sr	не могу да створим привремену датотеку да држим огољени примерак
could not create temporary file	strip	sv	kunde inte skapa en temporärfil med en strippad kopia
could not create temporary file	strip	uk	не вдалося створити файл тимчасових даних для збереження обрізаної копії
could not create temporary file	strip	vi	không thể tạo tập tin tạm thời để chứa bản sao bị tước
could not load note section		ar	تحذير: تعذر تحميل مقطع الملاحظات
could not load note section		bg	Предупреждение: не може да се зареди раздел .note
could not load note section		ca	advertiment: no s'ha pogut carregar la secció de la nota
could not load note section		fr	attention: n'a pu charger la section de notes
could not load note section		pt	aviso: impossível carregar secção de nota
could not load note section		ro	avertisment: nu s-a putut încărca secțiunea de note
could not load note section		ru	предупреждение: невозможно загрузить раздел note
could not load note section		sr	упозорење : не могу да учитам одељак напомене
could not load note section		sv	varning: kunde inte läsa in noteringssektionen
could not load note section		uk	попередження: не вдалося завантажити розділ нотаток
could not read contents of group		fr	: ne peut pas lire le contenu du groupe [
could not read contents of group		pt	: impossível ler o conteúdo do grupo [
could not read contents of group		ro	: nu s-a putut citi conținutul grupului [
could not read contents of group		ru	: невозможно прочитать содержимое группы [
could not read contents of group		sr	: не могу да читам садржај групе [
could not read contents of group		sv	: kunde inte läsa innehållet i gruppen [
could not read contents of group		uk	: не вдалося прочитати вміст групи [
debuglink section already exists		ar	: مقطع debuglink موجود بالفعل
debuglink section already exists		ca	: la secció debuglink ja existeix
debuglink section already exists		fi	: vianjäljityslinkkilohko on jo olemassa
debuglink section already exists		fr	: la section debuglink existe déjà
debuglink section already exists		pt	: secção debuglink já existe
debuglink section already exists		ro	: secțiunea debuglink există deja
debuglink section already exists		ru	: раздел debuglink уже существует
debuglink section already exists		sr	: већ постоји одељак везе прочишћавања
debuglink section already exists		sv	: sektionen debuglink finns redan
debuglink section already exists		uk	: розділ debuglink вже існує
ection has no contents		da	Afsnittet har intet indhold
ection has no contents		es	, pero esa sección no tiene contenidos
ection has no contents		es	La sección no tiene contenido
ection has no contents		es	la sección no tiene contenidos
ection has no contents		fi	Lohkossa ei ole sisältöä
ection has no contents		fr	, mais cette section n'a pas de contenu
ection has no contents		fr	Il y a un répertoire de débogage dans	, mais cette section n'a pas de contenu
ection has no contents		fr	section sans contenu
ection has no contents		id	Bagian tidak memiliki isi
ection has no contents		ja	セクションに内容がありません
ection has no contents		ka	სექციას შემცველობა არ გააჩნია
ection has no contents		ms	, tetapi bahagian itu tidak mempunyai kandungan
ection has no contents		ms	, tetapi seksyen tersebut tiada kandungan
ection has no contents		pt	, mas essa secção não tem conteúdo
ection has no contents		pt	Secção sem conteúdo
ection has no contents		pt	secção sem conteúdo
ection has no contents		ro	, dar acea secțiune nu are conținut
ection has no contents		ro	Secţiunea nu are conţinut
ection has no contents		ro	secțiunea nu are conținut
ection has no contents		ru	, но этот раздел без содержимого
ection has no contents		ru	Существует отладочный каталог в
ection has no contents		ru	раздел не имеет содержимого
ection has no contents		sr	, али одељак нема садржај
ection has no contents		sr	Постоји директоријум прочишћавања у	, али тај одељак нема садржаја
ection has no contents		sr	одељак нема садржаје
ection has no contents		sv	, men det avsnittet har inget innehåll
ection has no contents		sv	avsnittet har inget innehåll
ection has no contents		sv	sektionen har inget innehåll
ection has no contents		tr	Bölümde içerik yok
ection has no contents		uk	розділ не має вмісту
ection has no contents		uk	є каталог діагностики, але у цьому розділі немає даних
ection has no contents		uk	є таблиця експортування, але у цьому розділі немає даних
ection has no contents		uk	є таблиця імпортування, але у цьому розділі немає даних
ection has no contents		vi	Phần không có nội dung
ection has no contents		zh_CN	节不含内容
egmentation fault		ar	خطأ في التقسيم
egmentation fault		be	Збой сэгмэнтацыі
egmentation fault		bg	Нарушение на разделянето(segfault)
egmentation fault		ca	Violació de segment
egmentation fault		cs	Neoprávněný přístup do paměti (SIGSEGV)
egmentation fault		da	Segmentfejl
egmentation fault		de	Speicherzugriffsfehler
egmentation fault		el	Σφάλμα κατάτμησης (segmentation fault)
egmentation fault		eo	Adres-eraro
egmentation fault		es	Violación de segmento
egmentation fault		fi	Muistialueen ylitys
egmentation fault		fr	Erreur de segmentation
egmentation fault		gl	Fallo de segmento
egmentation fault		hr	Segmentacijska greška
egmentation fault		hu	Szegmentálási hiba
egmentation fault		id	Kerusakan segmentasi
egmentation fault		it	Errore di segmentazione
egmentation fault		ka	სეგმენტაციის შეცდომა
egmentation fault		ko	세그멘테이션 오류
egmentation fault		lt	Segmentavimo klaida
egmentation fault		nb	Minnesegmentsfeil
egmentation fault		nl	Segmentatiefout
egmentation fault		pl	Naruszenie ochrony pamięci
egmentation fault		pt	Falta de segmentação
egmentation fault		pt_BR	Falha de segmentação
egmentation fault		ro	Eroare de segmentare
egmentation fault		ru	Ошибка сегментирования
egmentation fault		sk	Chyba segmentácie
egmentation fault		sl	Napaka segmentacije
egmentation fault		sr	Неуспех сегментације
egmentation fault		sv	Segmenteringsfel
egmentation fault		tr	Parçalama arızası
egmentation fault		uk	Помилка адресування
egmentation fault		vi	Lỗi phân đoạn
egmentation fault		zh_CN	段错误
egmentation fault		zh_TW	程式記憶體區段錯誤
emory exhausted		da	Hukommelsen er opbrugt
emory exhausted		es	Memoria agotada
emory exhausted		es	memoria agotada
emory exhausted		fi	Muisti loppunut
emory exhausted		fr	mémoire épuisée
emory exhausted		hr	Memorija iscrpljena
emory exhausted		id	Kehabisan memori
emory exhausted		ja	メモリを使い果たしました
emory exhausted		ka	მეხსიერება გადავსებულია
emory exhausted		ms	kehabisan memori
emory exhausted		pt	Memória esgotada
emory exhausted		pt	memória esgotada
emory exhausted		ro	Memorie plină
emory exhausted		ro	memorie epuizată
emory exhausted		ru	закончилась память
emory exhausted		sr	меморија је исцрпљена
emory exhausted		sv	Minnet är slut
emory exhausted		sv	minnet utmattat
emory exhausted		tr	Bellek tükendi
emory exhausted		uk	пам'ять вичерпано
emory exhausted		vi	Cạn bộ nhớ
emory exhausted		zh_CN	内存耗尽
equired key not available		ar	المفتاح المطلوب غير متاح
equired key not available		bg	Необходимият ключ не е наличен
equired key not available		ca	La clau requerida no es troba disponible
equired key not available		cs	Požadovaný klíč není dostupný
equired key not available		da	Obligatorisk nøgle ikke tilgængelig
equired key not available		de	Der notwendige Schlüssel ist nicht verfügbar
equired key not available		eo	Necesa ŝlosilo ne disponeblas
equired key not available		es	La clave requerida no está disponible
equired key not available		fi	Vaadittava avain ei ole saatavilla
equired key not available		fr	Clé requise non disponible
equired key not available		hr	Potreban ključ nije dostupni
equired key not available		hu	A szükséges kulcs nem érhető el
equired key not available		id	Kunci yang dibutuhkan tidak tersedia
equired key not available		it	La chiave richiesta non è disponibile
equired key not available		ja	要求されたキーが利用できません
equired key not available		ka	საჭირო გასაღები ხელმიუწვდომელია
equired key not available		ko	필요한 키가 없습니다
equired key not available		lt	Reikalingas raktas nerastas
equired key not available		nl	Vereiste sleutel is niet beschikbaar
equired key not available		pl	Wymagany klucz niedostępny
equired key not available		pt	Chave requerida indisponível
equired key not available		pt_BR	Chave necessária não disponível
equired key not available		ro	Cheia necesară nu este disponibilă
equired key not available		ru	Требуемый ключ недоступен
equired key not available		sr	Захтеван кључ није доступан
equired key not available		sv	Obligatorisk nyckel inte tillgänglig
equired key not available		tr	Gerekli anahtar/tuş kullanılamaz durumda
equired key not available		uk	Потрібний ключ недоступний
equired key not available		vi	Khóa cần thiết không sẵn sàng
equired key not available		zh_CN	需要的关键字不存在
equired key not available		zh_CN	需要的密钥不存在
equired key not available		zh_TW	必要鍵值無法使用
error while loading shared libraries		ar	خطأ أثناء تحميل المكتبات المشتركة
error while loading shared libraries		be	памылка падчас загрузкі супольных бібліятэкаў
error while loading shared libraries		bg	грешка при свързване на споделени библиотеки
error while loading shared libraries		ca	error en carregar les biblioteques dinàmiques
error while loading shared libraries		cs	chyba během načítání sdílených knihoven
error while loading shared libraries		da	fejl ved indlæsning af delte biblioteker
error while loading shared libraries		de	Fehler beim Laden der Shared Libraries
error while loading shared libraries		eo	eraro dum ŝargo de komunaj bibliotekoj
error while loading shared libraries		es	error al cargar las bibliotecas compartidas
error while loading shared libraries		fi	virhe ladattaessa jaettuja kirjastoja
error while loading shared libraries		fr	erreur lors du chargement des librairies partagées
error while loading shared libraries		gl	erro ao carga-las bibliotecas compartidas
error while loading shared libraries		hr	greška pri učitavanju zajedničkih biblioteka
error while loading shared libraries		hu	hiba a megosztott programkönyvtárak betöltésekor
error while loading shared libraries		ia	error durante le cargamento del bibliothecas condivise
error while loading shared libraries		id	error ketika melod perpustakaan terbagi
error while loading shared libraries		it	errore durante il caricamento delle librerie condivise
error while loading shared libraries		ja	共有ライブラリのロード中にエラーが発生しました
error while loading shared libraries		ka	გაზიარებული ბიბლიოთეკების ჩატვირთვის შეცდომა
error while loading shared libraries		ko	동적 라이브러리를 읽어들이는데 오류가 발생했습니다
error while loading shared libraries		lt	klaida įkeliant bendrąsias bibliotekas
error while loading shared libraries		nl	fout bij laden van gedeelde bibliotheken
error while loading shared libraries		pl	błąd podczas wczytywania bibliotek dzielonych
error while loading shared libraries		pt	erro ao carregar bibliotecas partilhadas
error while loading shared libraries		pt_BR	erro ao carregar bibliotecas compartilhadas
error while loading shared libraries		ro	eroare la încărcarea bibliotecilor partajate
error while loading shared libraries		ru	ошибка при загрузке разделяемых библиотек
error while loading shared libraries		sk	chyba počas načítavania zdieľaných knižníc
error while loading shared libraries		sl	napaka ob nalaganju deljene knjižnice
error while loading shared libraries		sr	грешка приликом учитавања дељених библиотека
error while loading shared libraries		sv	fel när delade bibliotek laddades
error while loading shared libraries		tr	paylaşımlı kitaplıklar yüklenirken hata oluştu
error while loading shared libraries		uk	помилка під час спроби завантажити бібліотеки спільного використання
error while loading shared libraries		vi	gặp lỗi khi nạp thư viện dùng chung
error while loading shared libraries		zh_CN	装入共享库时出错
error while loading shared libraries		zh_CN	载入共享库时出错
error while loading shared libraries		zh_TW	載入共用函式庫時發生錯誤
error: reloc table entry 		es	): error: la entrada de la tabla de reubicación
error: reloc table entry 		fr	de la table de réadressage est vide
error: reloc table entry 		pt	): erro: entrada de tabela de reloc
error: reloc table entry 		pt	da tabela de relocalização está vazia
error: reloc table entry 		ro	): eroare: intrarea din tabelul de realocare
error: reloc table entry 		ru	): ошибка: элемент таблицы перемещений
error: reloc table entry 		ru	: ошибка: элемент таблицы перемещений
error: reloc table entry 		sr	): грешка: унос табеле премештаја
error: reloc table entry 		sv	i reloc-tabellen är tom
error: reloc table entry 		uk	): помилка: запис таблиці пересувань
extending past end of file		es	tiene un segmento que se extiende más allá del final del fichero
extending past end of file		es	tiene una sección que se extiende más allá del final del fichero
extending past end of file		fr	a un segment qui s'étend au delà de la fin du fichier
extending past end of file		fr	a une section qui s'étend au delà de la fin du fichier
extending past end of file		pt	tem um segmento estendido para além do fim do ficheiro
extending past end of file		pt	tem uma secção estendida para além do fim do ficheiro
extending past end of file		ro	are o secțiune care se extinde dincolo de sfârșitul fișierului
extending past end of file		ro	are un segment care se extinde dincolo de sfârșitul fișierului
extending past end of file		ru	расширяется за конец файла
extending past end of file		sr	има одељак који се шири преко краја датотеке
extending past end of file		sr	има подеок који се шири преко краја датотеке
extending past end of file		sv	har ett avsnitt som sträcker sig längre än slutet av filen
extending past end of file		sv	har ett segment som sträcker sig längre än slutet av filen
extending past end of file		uk	містить розділ, який виходить за межі кінця файла
extending past end of file		uk	містить сегмент, який виходить за межі кінця файла
ey was rejected by service		ar	رفضت الخدمة المفتاح
ey was rejected by service		bg	Ключът е отказан от услугата
ey was rejected by service		ca	El servei ha rebutjat la clau
ey was rejected by service		cs	Klíč byl odmítnut službou
ey was rejected by service		da	Nøglen blev afvist af tjeneste
ey was rejected by service		de	Der SChlüssel wurde von Dienst zurückgewiesen
ey was rejected by service		eo	Ŝlosilo rifuziĝis per servo
ey was rejected by service		es	La clave fue rechazada por el servicio
ey was rejected by service		fi	Palvelu hylkäsi avaimen
ey was rejected by service		fr	La clé a été rejetée par le service
ey was rejected by service		hr	Usluga je odbila ključ
ey was rejected by service		hu	A kulcsot a szolgáltatás elutasította
ey was rejected by service		id	Kunci telah ditolah oleh layanan
ey was rejected by service		it	La chiave è stata rifiutata dal servizio
ey was rejected by service		ja	キーがサービスによって拒否されました
ey was rejected by service		ka	გასაღები უარყოფილია სერვისის მიერ
ey was rejected by service		ko	서비스가 키를 거부했습니다
ey was rejected by service		lt	Raktas atmestas tarnybos
ey was rejected by service		nl	Sleutel werd geweigerd door service
ey was rejected by service		pl	Klucz został odrzucony przez usługę
ey was rejected by service		pt	Chave rejeitada pelo serviço
ey was rejected by service		pt_BR	A chave foi rejeitada pelo serviço
ey was rejected by service		ro	Cheia a fost respinsă de către serviciu
ey was rejected by service		ru	Ключ был отвергнут службой
ey was rejected by service		sr	Кључ је одбијен услугом
ey was rejected by service		sv	Nyckeln accepterades inte av tjänsten
ey was rejected by service		tr	Anahtar hizmet tarafından reddedildi
ey was rejected by service		uk	Служба відмовилася прийняти ключ
ey was rejected by service		vi	Khóa bị dịch vụ từ chối
ey was rejected by service		zh_CN	密钥被服务拒绝
ey was rejected by service		zh_CN	键值被服务所拒绝
ey was rejected by service		zh_TW	鍵值被服務所拒絕
fail to initialize plugin 		da	kunne ikke initialisere udvidelsesmodul
fail to initialize plugin 		de	kann nicht initialisiert werden	Plugin
fail to initialize plugin 		es	no se puede inicializar el plugin
fail to initialize plugin 		fr	échec à l'initialisation du greffon
fail to initialize plugin 		ja	の初期化に失敗しました	プラグイン
fail to initialize plugin 		ru	ошибка инициализации плагина
fail to initialize plugin 		sv	misslyckades att initiera insticksmodulen
fail to initialize plugin 		uk	не вдалося ініціалізувати плагін
fail to initialize plugin 		vi	gặp lỗi khi khởi tạo phần bổ xung
fail to initialize plugin 		zh_CN	无法初始化插件
failed to copy merged notes		ar	خطأ: فشل نسخ الملاحظات المدمجة إلى المخرجات
failed to copy merged notes		ca	error: no s'han pogut copiar les notes fusionades a la sortida
failed to copy merged notes		fr	erreur: échec de la copie des notes fusionnées vers la sortie
failed to copy merged notes		pt	erro: falha ao copiar notas unidas para a saída
failed to copy merged notes		ro	eroare: nu s-au putut copia notele fuzionate la ieșire
failed to copy merged notes		ru	ошибка: не удалось скопировать объединённые заметки в вывод
failed to copy merged notes		sr	грешка: нисам успео да умножим спојене напомене у излаз
failed to copy merged notes		sv	fel: misslyckades att kopiera sammanslagna noteringar till utdata
failed to copy merged notes		uk	помилка: не вдалося скопіювати об'єднані нотатки до вихідних даних
failed to find info section for section		es	: no se pudo encontrar la sección de información para la sección
failed to find info section for section		fr	: impossible de trouver la section d'information pour la section
failed to find info section for section		pt	: falha ao procurar secção de informação para a secção
failed to find info section for section		ro	: nu s-a găsit secțiunea de informații pentru secțiunea
failed to find info section for section		ru	: не удалось найти информационный раздел для раздела
failed to find info section for section		sr	: нисам успео да нађем одељак података за одељак
failed to find info section for section		sv	: hittade inte informationsavsnittet för avsnittet
failed to find info section for section		uk	: не вдалося знайти інформації для розділу
failed to initialize plugin 		de	kann nicht initialisiert werden	Plugin
failed to initialize plugin 		fr	échec à l'initialisation du greffon
failed to initialize plugin 		hr	nije uspjelo inicijalizirati plugin
failed to initialize plugin 		sv	misslyckades att initiera insticksmodulen
failed to initialize plugin 		uk	не вдалося ініціалізувати плагін
failed to initialize plugin 		zh_CN	初始化插件	失败
failed to load symbols from 	Exec format error	ar	خطأ في تنسيق التنفيذ	failed to load symbols from 
failed to load symbols from 	Exec format error	bg	Неправилен формат за изпълним файл	failed to load symbols from 
failed to load symbols from 	Exec format error	ca	L'executable té un format erroni	failed to load symbols from 
failed to load symbols from 	Exec format error	cs	Chybný formát spustitelného souboru	failed to load symbols from 
failed to load symbols from 	Exec format error	da	Ugyldigt format på eksekverbar fil	failed to load symbols from 
failed to load symbols from 	Exec format error	de	Fehler im Format der Programmdatei	failed to load symbols from 
failed to load symbols from 	Exec format error	el	Σφάλμα στη διαμόρφωση του εκτελέσιμου	failed to load symbols from 
failed to load symbols from 	Exec format error	eo	Nevalida aranĝo de rulenda dosiero	failed to load symbols from 
failed to load symbols from 	Exec format error	es	Formato de ejecutable incorrecto	failed to load symbols from 
failed to load symbols from 	Exec format error	fi	Käynnistettävän tiedoston muoto virheellinen	failed to load symbols from 
failed to load symbols from 	Exec format error	fr	failed to load symbols from 	Erreur de format pour exec()
failed to load symbols from 	Exec format error	gl	failed to load symbols from 	Exec erro de formato
failed to load symbols from 	Exec format error	hr	Greška u formatu izvršne datoteke	failed to load symbols from 
failed to load symbols from 	Exec format error	hu	Érvénytelen végrehajtható fájlformátum	failed to load symbols from 
failed to load symbols from 	Exec format error	id	failed to load symbols from 	Format eksekusi error
failed to load symbols from 	Exec format error	it	Formato eseguibile non valido	failed to load symbols from 
failed to load symbols from 	Exec format error	ja	実行形式エラー	failed to load symbols from 
failed to load symbols from 	Exec format error	ka	გაშვების ფორმატის შეცდომა	failed to load symbols from 
failed to load symbols from 	Exec format error	ko	Exec 형식 오류	failed to load symbols from 
failed to load symbols from 	Exec format error	lt	Paleidžiamojo failo formato klaida	failed to load symbols from 
failed to load symbols from 	Exec format error	nb	Ugyldig format på eksekverbar fil	failed to load symbols from 
failed to load symbols from 	Exec format error	nl	failed to load symbols from 	Verkeerd uitvoerbaar bestand
failed to load symbols from 	Exec format error	pl	Błędny format pliku wykonywalnego	failed to load symbols from 
failed to load symbols from 	Exec format error	pt	Erro de formato do executável	failed to load symbols from 
failed to load symbols from 	Exec format error	pt_BR	failed to load symbols from 	Erro no formato exec
failed to load symbols from 	Exec format error	ro	Format de fișier executabil incorect	failed to load symbols from 
failed to load symbols from 	Exec format error	ru	Ошибка формата выполняемого файла	failed to load symbols from 
failed to load symbols from 	Exec format error	sk	Chybný formát spustiteľného súboru	failed to load symbols from 
failed to load symbols from 	Exec format error	sl	Napaka v zapisu izvedljive datoteke	failed to load symbols from 
failed to load symbols from 	Exec format error	sr	Грешка формата извршавања	failed to load symbols from 
failed to load symbols from 	Exec format error	sv	Formatfel på körbar fil	failed to load symbols from 
failed to load symbols from 	Exec format error	tr	Çalıştırılabilir biçem hatası	failed to load symbols from 
failed to load symbols from 	Exec format error	uk	Помилка, пов'язана з форматом виконуваних файлів	failed to load symbols from 
failed to load symbols from 	Exec format error	vi	Lỗi định dạng thực hiện	failed to load symbols from 
failed to load symbols from 	Exec format error	zh_CN	可执行文件格式错误	failed to load symbols from 
failed to load symbols from 	Exec format error	zh_TW	可執行檔格式錯誤	failed to load symbols from 
failed to load symbols from 	Invalid argument	ar	معامل غير صالح	failed to load symbols from 
failed to load symbols from 	Invalid argument	bg	Неправилен аргумент	failed to load symbols from 
failed to load symbols from 	Invalid argument	ca	L'argument passat no és vàlid	failed to load symbols from 
failed to load symbols from 	Invalid argument	cs	Nepřípustný argument	failed to load symbols from 
failed to load symbols from 	Invalid argument	da	failed to load symbols from 	Ugyldigt argument
failed to load symbols from 	Invalid argument	de	failed to load symbols from 	Das Argument ist ungültig
failed to load symbols from 	Invalid argument	el	Μη έγκυρη παράμετρος	failed to load symbols from 
failed to load symbols from 	Invalid argument	eo	failed to load symbols from 	Nevalida argumento
failed to load symbols from 	Invalid argument	es,pt,pt_BR	failed to load symbols from 	Argumento inválido
failed to load symbols from 	Invalid argument	fi	failed to load symbols from 	Virheellinen argumentti
failed to load symbols from 	Invalid argument	fr	failed to load symbols from 	Argument invalide
failed to load symbols from 	Invalid argument	gl	failed to load symbols from 	Parámetro incorrecto
failed to load symbols from 	Invalid argument	hr	failed to load symbols from 	Nevaljani argument
failed to load symbols from 	Invalid argument	hu	failed to load symbols from 	Érvénytelen argumentum
failed to load symbols from 	Invalid argument	id	failed to load symbols from 	Argumen tidak valid
failed to load symbols from 	Invalid argument	it	failed to load symbols from 	Argomento non valido
failed to load symbols from 	Invalid argument	ja	無効な引数です	failed to load symbols from 
failed to load symbols from 	Invalid argument	ka	არასწორი არგუმენტი	failed to load symbols from 
failed to load symbols from 	Invalid argument	ko	부적절한 인수	failed to load symbols from 
failed to load symbols from 	Invalid argument	lt	failed to load symbols from 	Netinkamas argumentas
failed to load symbols from 	Invalid argument	nb	failed to load symbols from 	Ugyldig argument
failed to load symbols from 	Invalid argument	nl	failed to load symbols from 	Ongeldig argument
failed to load symbols from 	Invalid argument	pl	failed to load symbols from 	Zły argument
failed to load symbols from 	Invalid argument	ro	failed to load symbols from 	Argument nevalid
failed to load symbols from 	Invalid argument	ru	Недопустимый аргумент	failed to load symbols from 
failed to load symbols from 	Invalid argument	rw	failed to load symbols from 	Inkoresha siyo
failed to load symbols from 	Invalid argument	sk	failed to load symbols from 	Neprípustný argument
failed to load symbols from 	Invalid argument	sl	failed to load symbols from 	Neveljavni argument
failed to load symbols from 	Invalid argument	sr	Неисправан аргумент	failed to load symbols from 
failed to load symbols from 	Invalid argument	sv	failed to load symbols from 	Ogiltigt argument
failed to load symbols from 	Invalid argument	tr	failed to load symbols from 	Geçersiz argüman
failed to load symbols from 	Invalid argument	uk	Некоректний аргумент	failed to load symbols from 
failed to load symbols from 	Invalid argument	vi	Đối số không hợp lệ	failed to load symbols from 
failed to load symbols from 	Invalid argument	zh_CN	无效的参数	failed to load symbols from 
failed to load symbols from 	Invalid argument	zh_TW	不適用的引數	failed to load symbols from 
failed to locate merged notes		ar	خطأ: فشل تحديد موقع الملاحظات المدمجة
failed to locate merged notes		ca	error: no s'han pogut trobar les notes fusionades
failed to locate merged notes		fr	erreur: échec lors de la localisation des notes fusionnées
failed to locate merged notes		pt	erro: falha ao localizar as notas unidas
failed to locate merged notes		ro	eroare: notele fuzionate nu au putut fi localizate
failed to locate merged notes		sr	грешка: нисам успео да нађем спојене напомене
failed to locate merged notes		sv	fel: misslyckades att hitta sammanslagna noteringar
failed to locate merged notes		uk	помилка: не вдалося визначити розташування об'єднаних нотаток
failed to merge notes		ar	خطأ: فشل دمج الملاحظات
failed to merge notes		ca	error: no s'han pogut fusionar les notes
failed to merge notes		fr	erreur: échec de la fusion des notes
failed to merge notes		pt	erro: falha ao unir as notas
failed to merge notes		ro	eroare: notele nu au putut fi fuzionate
failed to merge notes		sr	грешка: нисам успео да спојим напомене
failed to merge notes		sv	fel: misslyckades att slå samman noteringar
failed to merge notes		uk	помилка: не вдалося об'єднати нотатки
failed to set merged notes size		ar	تحذير: فشل ضبط حجم الملاحظات المدمجة
failed to set merged notes size		ca	advertiment: no s'ha pogut establir la mida de les notes fusionades
failed to set merged notes size		fr	attention: échec de la définition de la taille des notes fusionnées
failed to set merged notes size		pt	aviso: falha ao definir tamanho das notas unidas
failed to set merged notes size		ro	avertisment: nu s-a putut definii dimensiunea notelor fuzionate
failed to set merged notes size		ru	предупреждение: не удалось задать объединённый размер заметок
failed to set merged notes size		sr	упозорење: нисам успео да подесим спојену величину напомена
failed to set merged notes size		sv	varning: misslyckades att sätta storleken på sammanslagna noteringar
failed to set merged notes size		uk	попередження: не вдалося встановити розмір об'єднаних нотаток
fatal error: 		da	fatal fejl:
fatal error: 		de	schwerwiegender Fehler:
fatal error: 		el	μοιραίο σφάλμα:
fatal error: 		es	error fatal:
fatal error: 		fi	vakava virhe:
fatal error: 		fr	erreur fatale:
fatal error: 		hr	fatalna greška:
fatal error: 		ja	致命的エラー:
fatal error: 		ka	ფატალური შეცდომა:
fatal error: 		nl	fatale fout:
fatal error: 		ru	фатальная ошибка:
fatal error: 		sr	кобна грешка:
fatal error: 		sv	ödesdigert fel:
fatal error: 		tr	ölümcül hata:
fatal error: 		uk	критична помилка:
fatal error: 		vi	lỗi nghiêm trọng:
fatal error: 		zh_CN	致命错误:
fatal error: 		zh_TW	嚴重錯誤:
file format not recognized		es	no se reconoce el formato del fichero
file format not recognized		fr	format de fichier non reconnu
file format not recognized		ka	ფაილის ფორმატი უცნობია
file format not recognized		pt	Formato de ficheiro não reconhecido
file format not recognized		pt	formato de ficheiro não reconhecido
file format not recognized		ro	formatul fișierului nu este recunoscut
file format not recognized		ru	формат файла не распознан
file format not recognized		sr	запис датотеке није препознат
file format not recognized		sv	filformatet känns inte igen
file format not recognized		uk	формат файла не розпізнано
final link failed: 		bg	: не успя заключителното свързване:
final link failed: 		da	: afsluttende lænkning mislykkedes:
final link failed: 		es	: falló el enlace final:
final link failed: 		fi	: loppulinkitys ei onnistunut:
final link failed: 		fr	: échec de l'édition de liens finale :
final link failed: 		fr	: échec de l'édition de liens finale:
final link failed: 		ga	: theip ar an nascadh deiridh:
final link failed: 		id	: final link gagal:
final link failed: 		it	: link finale non riuscito:
final link failed: 		ja	: 最終リンクに失敗しました:
final link failed: 		pt_BR	: vinculação final falhou:
final link failed: 		ro	: legătura finală a eșuat:
final link failed: 		ru	: ошибка конечной ссылки:
final link failed: 		sr	: завршна веза није успела:
final link failed: 		sv	: avslutande länkning misslyckades:
final link failed: 		sv	: slutlig länkning misslyckades:
final link failed: 		tr	: son bağlama başarısız:
final link failed: 		uk	: спроба остаточного компонування зазнала невдачі:
final link failed: 		vi	: liên kết cuối cùng bị lỗi:
final link failed: 		zh_CN	: 最后的链结失败:
final link failed: 		zh_TW	: 最後的鏈結失敗:
has a segment extending past end of file		es	tiene un segmento que se extiende más allá del final del fichero
has a segment extending past end of file		fr	a un segment qui s'étend au delà de la fin du fichier
has a segment extending past end of file		pt	tem um segmento estendido para além do fim do ficheiro
has a segment extending past end of file		ro	are un segment care se extinde dincolo de sfârșitul fișierului
has a segment extending past end of file		ru	расширяется за конец файла	предупреждение: сегмент
has a segment extending past end of file		sr	има подеок који се шири преко краја датотеке
has a segment extending past end of file		sv	har ett segment som sträcker sig längre än slutet av filen
has a segment extending past end of file		uk	містить сегмент, який виходить за межі кінця файла
has invalid symbol index	relocation	da	har ugyligt symbolindeks	): relokering
has invalid symbol index	relocation	es	tiene un índice de símbolo	): la reubicación
has invalid symbol index	relocation	es	tiene un índice simbólico	): reubicación
has invalid symbol index	relocation	fi	on virheellinen symboli-indeksi	): sijoituksessa
has invalid symbol index	relocation	fr	a un index de symbole	): réadressage
has invalid symbol index	relocation	id	memiliki indek simbol tidak valid	): relokasi
has invalid symbol index	relocation	ja	が無効なシンボル索引	を持っています
has invalid symbol index	relocation	pt	tem índice de símbolos inválido	): relocalização
has invalid symbol index	relocation	ro	are index de simbol nevalid	): realocarea
has invalid symbol index	relocation	ro	are indexul de simbol invalid	): relocarea
has invalid symbol index	relocation	ro	are indexul de simbol nevalid	): realocarea
has invalid symbol index	relocation	ru	имеет некорректный индекс символа	): перемещение
has invalid symbol index	relocation	ru	содержит некорректный индекс символа	): перемещение
has invalid symbol index	relocation	sr	има неисправан индекс симбола	): премештање
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): förflyttning
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): omlokalisering
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): relokalisering
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): relokering
has invalid symbol index	relocation	tr	yerdeğişimi geçersiz sembol indeksi	ye sahip
has invalid symbol index	relocation	uk	містить некоректний індекс символу,	): пересування
has invalid symbol index	relocation	vi	có chỉ mục ký hiệu không hợp lệ	): định vị lại
has no SHF_GROUP sections		es	] no tiene ninguna sección SHF_GROUP
has no SHF_GROUP sections		fr	] n'a pas de section SHF_GROUP
has no SHF_GROUP sections		pt	] não tem secções SHF_GROUP
has no SHF_GROUP sections		ro	: secțiunea SHT_GROUP [index
has no SHF_GROUP sections		ru	] не содержит разделов SHF_GROUP
has no SHF_GROUP sections		sr	: "SHT_GROUP" одељак [индекс
has no SHF_GROUP sections		uk	] не має розділів SHF_GROUP
has no member named 		es	no tiene un miembro llamado
has no member named 		id	tidak memiliki anggota bernama
has no member named 	error: 	de	? (aus diesem Kontext nicht zugreifbar)	Fehler:
has no member named 	error: 	de	hat kein Element namens	Fehler:
has no member named 	error: 	fi	-nimistä jäsentä	virhe:
has no member named 	error: 	fr	? (pas accessible depuis ce contexte)	erreur:
has no member named 	error: 	fr	n'a pas de membre nommé	erreur:
has no member named 	error: 	ja	という名前のメンバを持っていません	エラー:
has no member named 	error: 	ru	не содержит элемент с именем	ошибка:
has no member named 	error: 	ru	не содержит элемента с именем	ошибка:
has no member named 	error: 	sr	нема члан по имену	грешка:
has no member named 	error: 	sv	? (inte åtkomlig från detta sammanhang)	fel:
has no member named 	error: 	sv	har ingen medlem med namnet	fel:
has no member named 	error: 	tr	isimli üye içermiyor	türü	hata:
has no member named 	error: 	uk	? (не доступно з цього контексту)	помилка:
has no member named 	error: 	uk	не має члена з іменем	помилка:
has no member named 	error: 	vi	không có thành viên nào mang tên	lỗi:
has no member named 	error: 	zh_CN	没有名为	的成员	错误:
has no member named 	error: 	zh_TW	沒具名為	的成員	錯誤:
has no sections	the input file	ar	لا يحتوي على مقاطع	خطأ: ملف المدخلات
has no sections	the input file	ca	error: el fitxer d'entrada	no té seccions
has no sections	the input file	fr	erreur: le fichier d'entrée	n'a pas de section
has no sections	the input file	pt	erro: o ficheiro de entrada	não tem secções
has no sections	the input file	ro	eroare: fișierul de intrare	nu are secțiuni
has no sections	the input file	ru	не содержит разделов	ошибка: входной файл
has no sections	the input file	sr	грешка: улазна датотека	нема одељке
has no sections	the input file	sv	har inga sektioner	fel: infilen
has no sections	the input file	uk	помилка: файл вхідних даних	не має розділів
ile format is ambiguous		da	Filformatet er flertydigt
ile format is ambiguous		es	Formato del fichero es ambiguo
ile format is ambiguous		es	el formato del fichero es ambiguo
ile format is ambiguous		fi	Tiedostomuoto ei ole yksiselitteinen
ile format is ambiguous		fr	format de fichier ambigu
ile format is ambiguous		id	Berkas format ambigu
ile format is ambiguous		ja	ファイル形式が曖昧です
ile format is ambiguous		ka	ფაილის ფორმატი გაურკვეველია
ile format is ambiguous		pt	Formato de ficheiro ambíguo
ile format is ambiguous		pt	formato de ficheiro ambíguo
ile format is ambiguous		ro	Formatul de fişier este ambiguu
ile format is ambiguous		ro	formatul fișierului este ambiguu
ile format is ambiguous		ru	формат файла неоднозначен
ile format is ambiguous		sr	запис датотеке је нејасан
ile format is ambiguous		sv	Filformatet är tvetydigt
ile format is ambiguous		sv	filformatet är tvetydigt
ile format is ambiguous		tr	Dosya biçemi belirsiz
ile format is ambiguous		uk	формат файла є неоднозначним
ile format is ambiguous		vi	Định dạng tập tin mơ hồ
ile format is ambiguous		zh_CN	存有歧义的文件格式
ile in wrong format		da	Arkivobjektfil er i forkert format
ile in wrong format		da	Filen er i forkert format
ile in wrong format		es	Archivo de ficheros objeto en formato equivocado
ile in wrong format		es	Fichero en formato equivocado
ile in wrong format		es	fichero de objeto del archivo en formato incorrecto
ile in wrong format		es	fichero en formato incorrecto
ile in wrong format		fi	Arkisto-objektitiedosto väärässä muodossa
ile in wrong format		fi	Tiedosto väärässä muodossa
ile in wrong format		fr	fichier dans un mauvais format
ile in wrong format		fr	fichier objet d'archive dans un mauvais format
ile in wrong format		id	Archive berkas objek dalam format salah
ile in wrong format		id	Berkas dalam format salah
ile in wrong format		ja	誤った形式のオブジェクトファイル書庫です
ile in wrong format		ja	誤った形式のファイルです
ile in wrong format		ka	არასწორი ფაილის ფორმატი
ile in wrong format		pt	Ficheiro em formato errado
ile in wrong format		pt	Ficheiro objecto de arquivo em formato errado
ile in wrong format		pt	ficheiro em formato errado
ile in wrong format		pt	ficheiro objecto de arquivo em formato errado
ile in wrong format		ro	Fişier obiect arhivă în format eronat
ile in wrong format		ro	Fişier în format eronat
ile in wrong format		ro	fișier obiect de arhivă în format eronat
ile in wrong format		ro	fișier în format eronat
ile in wrong format		ru	архивный объектный файл в неправильном формате
ile in wrong format		ru	файл в неправильном формате
ile in wrong format		sr	датотека објекта архиве је у погрешном запису
ile in wrong format		sr	датотека је у погрешном запису
ile in wrong format		sv	Arkivobjektfilen är i fel format
ile in wrong format		sv	Filen är i fel format
ile in wrong format		sv	arkivera objektfil i fel format
ile in wrong format		sv	fil i fel format
ile in wrong format		tr	Arşiv nesne dosyası yanlış biçemde
ile in wrong format		tr	Dosya yanlış biçemde
ile in wrong format		uk	архівний об'єктний файл у помилковому форматі
ile in wrong format		uk	файл у помилковому форматі
ile in wrong format		vi	Tập tin có định dạng không đúng
ile in wrong format		vi	Tập tin đối tượng kho có định dạng không đúng
ile in wrong format		zh_CN	归档目标文件格式错误
ile in wrong format		zh_CN	文件格式错误
ile too big		da	Filen er for stor
ile too big		es	Fichero demasiado grande
ile too big		es	fichero demasiado grande
ile too big		fi	Tiedosto on liian iso
ile too big		fr	fichier trop gros
ile too big		hr	Datoteka je prevelika
ile too big		id	Berkas terlalu besar
ile too big		ja	ファイルが大きすぎます
ile too big		ka	ფაილი .ძალიან დიდია
ile too big		pt	Ficheiro muito grande
ile too big		pt	ficheiro muito grande
ile too big		ro	Fişier prea mare
ile too big		ro	fișier prea mare
ile too big		ru	файл слишком большой
ile too big		sr	датотека је превелика
ile too big		sv	Filen är för stor
ile too big		sv	filen är för stor
ile too big		tr	Dosya fazla büyük
ile too big		uk	файл є надто великим
ile too big		vi	Tập tin quá lớn
ile too big		zh_CN	文件过大
implicit declaration of function		es	declaración implícita de la función
implicit declaration of function		es	declaración implícita incompatible de la función
implicit declaration of function		id	deklarasi implisit dari fungsi
implicit declaration of function		id	implisit deklarasi dari fungsi
implicit declaration of function	error: 	de	Implizite Deklaration der Funktion	Fehler:
implicit declaration of function	error: 	de	Unverträgliche implizite Deklaration der Funktion	Fehler:
implicit declaration of function	error: 	fi	esitelty implisiittisesti	virhe:
implicit declaration of function	error: 	fi	yhteensopimaton implisiittinen esittely	funktion	virhe:
implicit declaration of function	error: 	fr	déclaration implicite de la fonction	; vouliez-vous utiliser	erreur:
implicit declaration of function	error: 	fr	déclaration implicite de la fonction	erreur:
implicit declaration of function	error: 	fr	déclaration implicite incompatible de la fonction	erreur:
implicit declaration of function	error: 	ja	の互換性がない暗黙的な宣言です	エラー:	関数
implicit declaration of function	error: 	ja	の暗黙的な宣言です	エラー:
implicit declaration of function	error: 	nl	impliciete declaratie van functie	fout:
implicit declaration of function	error: 	nl	onverenigbare impliciete declaratie van functie	fout:
implicit declaration of function	error: 	ru	несовместимая неявная декларация функции	ошибка:
implicit declaration of function	error: 	ru	неявная декларация функции	ошибка:
implicit declaration of function	error: 	sr	имплицитна декларација функције	грешка:
implicit declaration of function	error: 	sr	несагласна имплицитна декларација функције	грешка:
implicit declaration of function	error: 	sv	implicit deklaration av funktionen	fel:
implicit declaration of function	error: 	sv	inkompatibel implicit deklaration av funktionen	fel:
implicit declaration of function	error: 	tr	işlevinin uyumsuz örtük bildirimi	hata:
implicit declaration of function	error: 	tr	işlevinin örtük bildirimi	hata:
implicit declaration of function	error: 	uk	Неявне оголошення функції	помилка:
implicit declaration of function	error: 	uk	несумісне неявне оголошення функції	помилка:
implicit declaration of function	error: 	uk	неявне оголошення функції	помилка:
implicit declaration of function	error: 	vi	khai báo ngầm của hàm	lỗi:
implicit declaration of function	error: 	zh_CN	隐式声明与函数	错误:
implicit declaration of function	error: 	zh_CN	隐式声明函数	错误:
implicit declaration of function	error: 	zh_TW	隱含宣告函式	錯誤:
implicit declaration of function	error: 	zh_TW	隱含宣告與函式	錯誤:
in group [	unexpected type	fr	inattendu dans le groupe [	) dans la section
in group [	unexpected type	pt	: tipo de secção (	) inesperado
in group [	unexpected type	ro	: tip neașteptat (	) în secțiunea
in group [	unexpected type	ru	: неожиданный тип [	в группе [
in group [	unexpected type	sr	: неочекивана врста [	у групи [
in group [	unexpected type	sv	: oväntad typ (	) avsnitt
in group [	unexpected type	uk	: розділ неочікуваного типу (	у групі [
in group [	unknown [	da	: ukendt [	i gruppe [
in group [	unknown [	fi	ryhmässä [	: tuntematon [
in group [	unknown [	id	: tidak diketahui [	dalam grup [
in group [	unknown [	ja	] 内にあります	] セクション
in group [	unknown [	sv	: okänd [	] sektion
in group [	unknown [	vi	: không rõ [	trong nhóm [
in group [	unknown type	es	: tipo desconocido [	] sección	en grupo [
in group [	unknown type	fr	inconnu dans le groupe [	] de section
in group [	unknown type	pt	desconhecida no grupo [	: secção tipo [
in group [	unknown type	ro	: tip necunoscut [	] de secțiune	în grupul [
in group [	unknown type	ru	: неизвестный тип [	в группе [
in group [	unknown type	sr	: непозната врста [	у групи [
in group [	unknown type	uk	: невідомий тип, [	], розділу
in the PT_DYNAMIC segment is not the .dynamic section		da	: Første afsnit i segmentet PT_DYNAMIC er ikke .dynamic-afsnittet
in the PT_DYNAMIC segment is not the .dynamic section		es	: La primera sección en el segmento PT_DYNAMIC no es la sección .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		fi	: Ensimmäinen lohko PT_DYNAMIC-segmentissä ei ole ".dynamic"-lohko
in the PT_DYNAMIC segment is not the .dynamic section		fr	: La première section dans le segment PT_DYNAMIC n'est pas la section .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		id	: bagian pertama dalam segmen PT_DYNAMIC tidak dalam bagian .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		ja	: PT_DYNAMIC セグメントの最初のセクションが .dynamic セクションではありません
in the PT_DYNAMIC segment is not the .dynamic section		pt	: a primeira secção no segmento PT_DYNAMIC não é a secção .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		ro	: prima secțiune din segmentul PT_DYNAMIC nu este secțiunea .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		ru	: первый раздел в сегменте PT_DYNAMIC не является разделом .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		sr	: Први одељак у подеоку "PT_DYNAMIC" није ".dynamic" одељак
in the PT_DYNAMIC segment is not the .dynamic section		sv	: Den första sektionen i PT_DYNAMIC segment är inte .dynamic-sektionen
in the PT_DYNAMIC segment is not the .dynamic section		sv	: Den första sektionen i segmentet PT_DYNAMIC är inte den dynamiska sektionen
in the PT_DYNAMIC segment is not the .dynamic section		uk	: перший розділ у сегменті PT_DYNAMIC не є розділом .dynamic
in the PT_DYNAMIC segment is not the .dynamic section		vi	: Phần thứ nhất trong đoạn PT_DYNAMIC không phải là phần .dynamic
incompatible pointer type		es	desde un tipo de puntero
incompatible pointer type		es	desde un tipo de puntero incompatible
incompatible pointer type		id	dari tipe penunjuk yang tidak kompatibel
incompatible pointer type	error: 	de	von inkompatiblem Zeigertyp	Fehler:
incompatible pointer type	error: 	fi	annettu yhteensopimatonta osoitintyyppiä oleva	virhe:
incompatible pointer type	error: 	fr	depuis le type pointeur	qui est incompatible	erreur:
incompatible pointer type	error: 	fr	depuis un type pointeur incompatible	erreur:
incompatible pointer type	error: 	ja	互換性のないポインタ型から	エラー:
incompatible pointer type	error: 	ru	: несовместимый тип указателя	ошибка:
incompatible pointer type	error: 	sr	из несагласног показивачког типа	грешка:
incompatible pointer type	error: 	sv	från inkompatibel pekartyp	fel:
incompatible pointer type	error: 	uk	з несумісним типом вказівника	помилка:
incompatible pointer type	error: 	uk	з несумісного типу вказівника	помилка:
incompatible pointer type	error: 	zh_CN	个参数时在不兼容的指针类型间转换	错误:
incompatible pointer type	error: 	zh_TW	)時在不相容的指標類型間轉換	錯誤:
info section index cannot be set		es	): el índice de la sección de información no se puede configurar porque la sección no está en la salida
info section index cannot be set		fr	): l'index de la section d'information ne peut pas être défini car la section n'est pas dans la sortie
info section index cannot be set		pt	): índice da secção de informação não pode ser definido porque a secção não está na saída
info section index cannot be set		ro	): indexul secțiunii de informații nu poate fi definit deoarece secțiunea nu se află în ieșire
info section index cannot be set		ru	): нельзя задать индекс раздела информации, так как раздел отсутствует в результате
info section index cannot be set		sr	): индекс одељка података се не може подесити зато што одељак није у излазу
info section index cannot be set		sv	): index för informationsavsnitt kan inte ställas in eftersom avsnittet inte finns med i utdata
info section index cannot be set		uk	): не можна встановлювати індекс розділу info, оскільки цього розділу немає у виведенні
info section index is invalid		es	): el índice de la sección de información no es válido
info section index is invalid		fr	): l'index de la section d'information est invalide
info section index is invalid		pt	): índice da secção de informação inválido
info section index is invalid		ro	): indexul secțiunii de informații este nevalid
info section index is invalid		ru	): некорректный индекс раздела информации
info section index is invalid		sr	): индекс одељка података није исправан
info section index is invalid		sv	): index för informationsavsnitt är ogiltigt
info section index is invalid		uk	): покажчик розділу info є некоректним
internal compiler error: 		da	intern oversætterfejl:
internal compiler error: 		de	Interner Compilerfehler: Fehlerbehandlungsroutinen doppelt betreten.
internal compiler error: 		de	interner Compiler-Fehler:
internal compiler error: 		el	εσωτερικό σφάλμα μεταγλωττιστή:
internal compiler error: 		es	error interno del compilador:
internal compiler error: 		fi	kääntäjän sisäinen virhe:
internal compiler error: 		fr	erreur interne du compilateur : erreur en rapportant les routines ré-entrées.
internal compiler error: 		fr	erreur interne du compilateur:
internal compiler error: 		hr	Interna greška kompajlera: rutine za prijavu grešaka iznova prozvane.
internal compiler error: 		hr	interna greška kompajlera:
internal compiler error: 		id	internal kompiler error:
internal compiler error: 		ja	コンパイラ内部エラー:
internal compiler error: 		ka	შიდა კომპლატორის შეცდომა:
internal compiler error: 		nl	interne compilerfout:
internal compiler error: 		ru	внутренняя ошибка компилятора:
internal compiler error: 		sr	унутрашња грешка компилатора:
internal compiler error: 		sv	internt kompilatorfel:
internal compiler error: 		sv	internt kompilatorfel: felhanteringsrutiner återanropade.
internal compiler error: 		tr	derleyici iç hatası:
internal compiler error: 		uk	внутрішня помилка компілятора:
internal compiler error: 		uk	внутрішня помилка компілятора: повторний вхід до процедур сповіщення про помилки.
internal compiler error: 		uk	внутрішня помилка компілятора: повторний вхід у процедури повідомлення про помилку.
internal compiler error: 		vi	lỗi biên dịch nội bộ:
internal compiler error: 		zh_CN	编译器内部错误:
internal compiler error: 		zh_TW	編譯器內部錯誤:
internal error, aborting at 		da	-fejl, afbryder ved
internal error, aborting at 		es	BFD: se aborta en
internal error, aborting at 		fi	sisäinen virhe, keskeytetään tiedostossa
internal error, aborting at 		fr	: BFD erreur interne
internal error, aborting at 		fr	BFD erreur interne
internal error, aborting at 		id	error internal, menggagalkan di
internal error, aborting at 		ja	内部エラー。位置
internal error, aborting at 		pt	: erro interno BFD
internal error, aborting at 		pt	BFD erro interno
internal error, aborting at 		ro	, se abandonează la
internal error, aborting at 		ro	, se renunţă la
internal error, aborting at 		ro	, se renunță la	eroare interna BFD
internal error, aborting at 		ro	: eroare internă BFD
internal error, aborting at 		ro	Eroare internă BFD
internal error, aborting at 		ro	eroare internă BFD
internal error, aborting at 		ru	: внутренняя ошибка BFD
internal error, aborting at 		ru	Внутренняя ошибка BFD
internal error, aborting at 		sr	Унутрашња грешка "BFD
internal error, aborting at 		sr	грешка, прекидам на
internal error, aborting at 		sv	-fel, avbryter vid
internal error, aborting at 		sv	internt fel, avbryter vid
internal error, aborting at 		tr	içerisinde işlem durduruldu
internal error, aborting at 		tr	satırında işlem durduruldu
internal error, aborting at 		uk	, перериваємо роботу у
internal error, aborting at 		vi	lỗi nội bộ nên hủy bỏ tại
internal error, aborting at 		zh_CN	内部错误，异常中止于
invalid SHT_GROUP entry		da	: ugyldig SHT_GROUP-post
invalid SHT_GROUP entry		es	: entrada SHT_GROUP inválida
invalid SHT_GROUP entry		fi	: virheellinen SHT_GROUP-tulokohta
invalid SHT_GROUP entry		id	: masukan SHT_GROUP tidak valid
invalid SHT_GROUP entry		ja	: 無効な SHT_GROUP エントリです
invalid SHT_GROUP entry		ro	: intrare SHT_GROUP invalidă
invalid SHT_GROUP entry		sv	: ogiltig SHT_GROUP post
invalid SHT_GROUP entry		tr	: geçersiz SHT_GROUP girdisi
invalid SHT_GROUP entry		vi	: mục nhập SHT_GROUP không hợp lệ
invalid entry (	in group [	fr	) invalide dans le groupe [	: entrée (
invalid entry (	in group [	pt	: entrada inválida (	) no grupo [
invalid entry (	in group [	ro	: intrare nevalidă (	) în grupul [
invalid entry (	in group [	ru	: некорректный элемент (	) в группе [
invalid entry (	in group [	sr	: неисправан унос (	) у групи [
invalid entry (	in group [	sv	: ogiltig post (	) i grupp [
invalid entry (	in group [	uk	: некоректний запис (	) у групі [
invalid entry in SHT_GROUP section		es	: entrada no válida en sección SHT_GROUP [
invalid entry in SHT_GROUP section		fr	: entrée invalide dans la section SHT_GROUP [
invalid entry in SHT_GROUP section		pt	: entrada na secção [
invalid entry in SHT_GROUP section		ro	: intrare nevalidă în secțiunea SHT_GROUP [
invalid entry in SHT_GROUP section		ru	: некорректный элемент в разделе SHT_GROUP [
invalid entry in SHT_GROUP section		sr	: неисправан унос у "SHT_GROUP" одељку [
invalid entry in SHT_GROUP section		uk	: некоректний запис у розділі SHT_GROUP [
invalid link 	for reloc section	da	for relokeringsafsnit	: ugyldigt link
invalid link 	for reloc section	es	inválido para la sección de reubicación	(índice
invalid link 	for reloc section	es	no válido para la sección de reubicación	(índice
invalid link 	for reloc section	fi	: virheellinen linkki	reloc-tietueelle
invalid link 	for reloc section	fr	invalide pour la section de réadressages	: lien
invalid link 	for reloc section	id	untuk bagian relokasi	: link tidak valid
invalid link 	for reloc section	ja	(再配置セクション	: 無効なリンク
invalid link 	for reloc section	pt	: ligação inválida	para secção reloc
invalid link 	for reloc section	ro	pentru secţiunea de relocare	: link invalid
invalid link 	for reloc section	ro	pentru secțiunea de realocare	: legătură nevalidă
invalid link 	for reloc section	ru	для раздела перемещений	: некорректная ссылка
invalid link 	for reloc section	sr	за одељак премештања	: неисправна веза
invalid link 	for reloc section	sv	för omlokaliseringssektion	: ogiltig länk
invalid link 	for reloc section	sv	för reloc-sektion	: ogiltig länk
invalid link 	for reloc section	tr	: yerdeğişim bölümü	) için geçersiz bağ
invalid link 	for reloc section	uk	для розділу пересування	: некоректне посилання
invalid link 	for reloc section	vi	: liên kết không hợp lệ	cho phần định vị lại
invalid parameter		de	hat ungültige Parameterliste; Template für Nicht-Typ Argumentpack
invalid parameter		de	hat ungültige Parameterliste; nicht-Typ Templateargumentpack
invalid parameter		de	hat ungültige Parameterliste; nicht-Typ-Templateargumentpack
invalid parameter		de	ungültige Parameterkombination für AltiVec-spezifisches intrinsisches
invalid parameter		de	ungültige Parameterkombination für intrinsisches
invalid parameter		de	ungültiger Parametertyp
invalid parameter		es	combinación de parámetros no válida para el intrínseco
invalid parameter		es	combinación de parámetros no válida para el intrínseco AltiVec
invalid parameter		es	tipo de parámetro	no válido
invalid parameter		fi	virheellinen parametrityyppi
invalid parameter		fr	a une liste de paramètres invalide. On attendait un paquet de paramètres de type non patron
invalid parameter		fr	a une liste de paramètres invalide. On attendait un paquet de paramètres de type non patron tel que
invalid parameter		fr	combinaison de paramètres invalide pour l'intrinsèque
invalid parameter		fr	combinaison invalide de paramètres pour l'intrinsèque Altivec
invalid parameter		fr	type de paramètre	invalide
invalid parameter		id	tipe parameter	tidak valid
invalid parameter		ru	недопустимая комбинация параметров для встроенной функции
invalid parameter		ru	некорректный тип параметра
invalid parameter		sr	неисправан тип параметра
invalid parameter		sv	har ogiltig parameterlista; en mallparameter som inte är en typ pack
invalid parameter		sv	har ogiltig parameterlista; ett mallargument som inte är en typ pack
invalid parameter		sv	ogiltig parameterkombination för den inbyggda
invalid parameter		sv	ogiltig parameterkombination för inbyggd
invalid parameter		sv	ogiltig parametertyp
invalid parameter		tr	geçersiz parametre türü
invalid parameter		uk	має неприпустимий список параметрів; очікувався набір не-типових параметрів шаблону
invalid parameter		uk	має неприпустимий список параметрів; очікувався шаблон для набору не-типових аргументів
invalid parameter		uk	недійсна комбінація параметрів для вбудованої функції
invalid parameter		uk	недійсна комбінація параметрів для вбудованої функції AltiVec
invalid parameter		uk	недійсний тип параметра
invalid parameter		vi	kiểu đối số không hợp lệ
invalid parameter		zh_CN	无效的参数类型
invalid parameter		zh_TW	無效的參數類型
invalid sh_link field (		es	: campo sh_link no válido (
invalid sh_link field (		fr	) invalide dans la section numéro
invalid sh_link field (		pt	) inválido no número da secção
invalid sh_link field (		ro	) în secțiunea numărul
invalid sh_link field (		ru	: некорректное поле sh_link (
invalid sh_link field (		sr	: неисправно "sh_link" поље (
invalid sh_link field (		sv	: ogiltigt sh_link-fält (
invalid sh_link field (		uk	: некоректне поле sh_link (
invalid string offset	for section	da	: ugyldigt strengafsæt	for afsnittet
invalid string offset	for section	es	: desplazamiento de cadena inválido	para la sección
invalid string offset	for section	es	: desplazamiento de cadena no válido	para la sección
invalid string offset	for section	fi	: virheellinen merkkijonosiirrososoite	lohkolle
invalid string offset	for section	fr	: chaîne de décalage invalide	pour la section
invalid string offset	for section	id	: string ofset tidak valid	untuk bagian
invalid string offset	for section	ja	: 無効な文字列オフセット	(セクション
invalid string offset	for section	pt	: desvio de cadeia inválido	para secção
invalid string offset	for section	ro	: decalaj de șir nevalid	pentru secțiunea
invalid string offset	for section	ro	: offset de şir invalid	pentru secţiunea
invalid string offset	for section	ru	: недопустимое смещение строки	для раздела
invalid string offset	for section	sr	: неисправан померај ниске	за одељак
invalid string offset	for section	sv	: ogiltig strängförskjutning	för sektion
invalid string offset	for section	sv	: ogiltig strängoffset	för avsnitt
invalid string offset	for section	tr	bölümünde geçersiz dizge göreli konumu
invalid string offset	for section	uk	: некоректний відступ рядка,	, для розділу
invalid string offset	for section	vi	: khoảng bù chuỗi không hợp lệ	cho phần
is larger than file size		pt	bytes) maior que o tamanho do ficheiro (
link section cannot be set		es	): la sección de enlace no se puede configurar porque el fichero de salida no tiene una tabla de símbolos
link section cannot be set		fr	): la section de liaison ne peut pas être définie car le fichier de sortie n'a pas de table de symboles
link section cannot be set		pt	): a secção ligação não pode ser definida porque o ficheiro de saída não tem uma tabela de símbolos
link section cannot be set		ro	): secțiunea de legătură nu poate fi definită deoarece fișierul de ieșire nu are un tabel de simboluri
link section cannot be set		ru	): нельзя задать раздел ссылок, так как выходной файл не содержит таблицу символов
link section cannot be set		sr	): одељак везе се не може подесити зато што излазна датотека нема табелу симбола
link section cannot be set		sv	): länkavsnittet kan inte ställas in eftersom utdatafilen inte har någon symboltabell
link section cannot be set		uk	): не можна встановлювати розділ компонування, оскільки у файлі результатів немає таблиці символів
load strings from a non-string section		es	: intenta cargar cadenas desde una sección no-cadena (número
load strings from a non-string section		es	: intento de cargar cadenas desde una sección sin cadenas (número
load strings from a non-string section		fr	: tentative de charger des chaînes depuis une section non-chaînes (numéro
load strings from a non-string section		pt	: tentativa de carregar cadeias de secção não-cadeia (número
load strings from a non-string section		ro	: încercare de-a încărca șiruri dintr-o secțiune fără șiruri (numărul
load strings from a non-string section		ru	: попытка загрузить строки из не строкового раздела (номер
load strings from a non-string section		sr	: покушавам да учитам ниске из одељка не-ниске (број
load strings from a non-string section		sv	: försök att ladda strängar från ett avsnitt som inte är strängar (nummer
load strings from a non-string section		uk	: спроба завантаження рядків із нерядкового розділу (номер
loop in section dependencies		es	: aviso: bucle dentro de dependencias de sección detectadas
loop in section dependencies		es	: aviso: se ha detectado un bucle en dependencias de sección
loop in section dependencies		fr	: attention: boucle détectée dans les dépendances de sections
loop in section dependencies		pt	: aviso: detectado ciclo em dependências da secção
loop in section dependencies		ro	: avertisment: buclă în dependențe de secțiune detectată
loop in section dependencies		ru	: предупреждение: обнаружено зацикливание в зависимостях разделов
loop in section dependencies		sr	: упозорење: петља у зависностима одељка је откривена
loop in section dependencies		sv	: varning: loop i sektionsberoenden upptäckt
loop in section dependencies		uk	: попередження: виявлено зацикленість залежностей розділу
multiple symbol tables detected		es	: aviso: múltiples segmento simbólicos detectados - ignorando el segmento en sección
multiple symbol tables detected		es	: aviso: se han detectado varias tablas de símbolos - ignorando la tabla en la sección
multiple symbol tables detected		fr	: attention: plusieurs tables de symboles détectées — la table dans la section
multiple symbol tables detected		pt	: aviso: detectadas múltiplas tabelas de símbolo - a ignorar a tabela na secção
multiple symbol tables detected		ro	: avertisment: multiple tabele de simboluri detectate - se ignoră tabelul din secțiunea
multiple symbol tables detected		ru	: предупреждение: обнаружена пустая таблица символов — игнорируется таблица в разделе
multiple symbol tables detected		sr	: упозорење: откривено је више табела симбола – занемарујем табелу у одељку
multiple symbol tables detected		sv	: varning: flera symboltabeller upptäcks - ignorerar tabellen i avsnitt
multiple symbol tables detected		uk	: попередження: виявлено декілька таблиць символів — ігноруємо таблицю у розділі
nable to decompress section		ar	تعذر فك ضغط المقطع
nable to decompress section		ca	No s'ha pogut descomprimir la secció
nable to decompress section		es	: no se puede descomprimir la sección
nable to decompress section		fr	: impossible de décompresser la section
nable to decompress section		fr	Incapable de décompresser la section
nable to decompress section		pt	: impossível descomprimir secção
nable to decompress section		pt	Impossível descomprimir a secção
nable to decompress section		pt	impossível descomprimir a secção
nable to decompress section		ro	: nu se poate decomprima secțiunea
nable to decompress section		ro	Nu se poate decomprima secțiunea
nable to decompress section		ru	: невозможно расжать раздел
nable to decompress section		ru	Невозможно расжать раздел
nable to decompress section		sr	: не могу да распакујем одељак
nable to decompress section		sr	Не могу да распакујем одељак
nable to decompress section		sv	: det går inte att dekomprimera sektion
nable to decompress section		sv	Kan inte dekomprimera sektionen
nable to decompress section		uk	: не вдалося розпакувати розділ
nable to decompress section		uk	Не вдалося розпакувати розділ
nable to recognise the architecture of the input file		ar	تعذر التعرف على بنية ملف المدخلات
nable to recognise the architecture of the input file		fr	Incapable de reconnaître l'architecture du fichier d'entrée
nable to recognise the architecture of the input file		pt	Impossível reconhecer a arquitectura do ficheiro de entrada
nable to recognise the architecture of the input file		ro	Nu se poate recunoaște arhitectura fișierului de intrare
nable to recognise the architecture of the input file		sr	Не могу да препознам архитектуру улазне датотеке
nable to recognise the architecture of the input file		sv	Känner inte igen arkitekturen på infilen
nable to recognise the architecture of the input file		uk	Неможливо визначити архітектуру вхідного файла
nable to recognise the format of the input file		ca	No s'ha pogut reconèixer el format del fitxer d'entrada
nable to recognise the format of the input file		da	Kan ikke genkende formatet på inddatafilen
nable to recognise the format of the input file		es	No se puede reconocer el formato del fichero de entrada
nable to recognise the format of the input file		fi	muotoa ei voi tunnistaa
nable to recognise the format of the input file		fr	Incapable de reconnaître le format du fichier d'entrée
nable to recognise the format of the input file		id	Tidak dapat mengenali format dari berkas masukan
nable to recognise the format of the input file		it	Impossibile riconoscere il formato del file di input
nable to recognise the format of the input file		ja	の形式を認識できません	入力ファイル
nable to recognise the format of the input file		pt	Impossível reconhecer formato do ficheiro de entrada
nable to recognise the format of the input file		ro	Nu pot recunoaşte formatul fişierului de intrare
nable to recognise the format of the input file		ro	Nu se poate recunoaște formatul fișierului de intrare
nable to recognise the format of the input file		ru	Невозможно определить формат входного файла
nable to recognise the format of the input file		sk	Nemožno rozpoznať formát vstupného súboru
nable to recognise the format of the input file		sr	Не могу да препознам запис улазне датотеке
nable to recognise the format of the input file		sv	Känner inte igen formatet på infilen
nable to recognise the format of the input file		tr	girdi dosyasının biçemi tanınmadı
nable to recognise the format of the input file		uk	Неможливо визначити формат вхідного файла
nable to recognise the format of the input file		vi	Không nhận ra định dạng của tập tin nhập
no group info for section		da	: ingen gruppeinformation for afsnittet
no group info for section		es	: ningún grupo informado para sección
no group info for section		es	: no hay información del grupo para la sección
no group info for section		fi	: ei ryhmätietoja lohkolle
no group info for section		fr	: aucune info de groupe pour la section
no group info for section		id	: tidak ada informasi grup untuk bagian
no group info for section		ja	にグループ情報がありません
no group info for section		pt	: sem informação de grupo para secção
no group info for section		ro	: nu există informații de grup pentru secțiunea
no group info for section		ro	nu există informaţii de grup pentru secţiunea
no group info for section		ru	: нет информации о группе для раздела
no group info for section		sr	: нема података групе за одељак
no group info for section		sv	: ingen gruppinformation för sektion
no group info for section		tr	bölümünde grup bilgisi yok
no group info for section		uk	: немає даних щодо групи для розділу
no group info for section		vi	: không có thông tin nhóm về phần
not in segment	allocated section 	da	: advarsel: allokeret afsnit	ikke i segment
not in segment	allocated section 	es	: aviso: la sección asignada	no está en el segmento
not in segment	allocated section 	es	: aviso: sección asignada	no dentro del segmento
not in segment	allocated section 	fi	: varoitus: varattu lohko	ei ole segmentissä
not in segment	allocated section 	fr	: attention: section allouée	n'est pas dans le segment
not in segment	allocated section 	id	: peringatan: alokasi bagian	tidak dalam segmen
not in segment	allocated section 	ja	: 警告: 割り当て済みのセクション	がセグメント内にありません
not in segment	allocated section 	pt	: aviso: secção alocada	não está no segmento
not in segment	allocated section 	ro	: avertisment: secţiunea alocată	nu este în segment
not in segment	allocated section 	ro	: avertisment: secțiunea alocată	nu este în segment
not in segment	allocated section 	ru	: предупреждение: раздел	выделен не в сегменте
not in segment	allocated section 	sr	: упозорење: додељени одељак	није у подеоку
not in segment	allocated section 	sv	: varning: allokerad sektion	finns inte i segmentet
not in segment	allocated section 	sv	: varning: allokerat segment	är inte i sektionen
not in segment	allocated section 	tr	bölümü parça içinde değil	: uyarı: ayrılmış
not in segment	allocated section 	uk	: попередження: розподілений розділ	перебуває за межами сегмента
not in segment	allocated section 	vi	: cảnh báo: phần đã cấp phát	không nằm trong đoạn
note section is empty		bg	Предупреждение: разделът .note е празен
note section is empty		fr	attention: la section de note est vide
note section is empty		pt	aviso: secção de nota está vazia
note section is empty		ru	предупреждение: раздел note пуст
note section is empty		sr	упозорење: одељак напомене је празан
note section is empty		sv	varning: noteringssektionen är tom
note section is empty		uk	попередження: розділ нотаток порожній
nvalid bfd target		da	Ugyldigt bfd-mål
nvalid bfd target		es	Objetivo bfd inválido
nvalid bfd target		es	objetivo bfd no válido
nvalid bfd target		fi	Virheellinen bfd-kohde
nvalid bfd target		fr	cible bfd invalide
nvalid bfd target		id	Target bfd tidak valid
nvalid bfd target		ja	無効な bfd ターゲットです
nvalid bfd target		ka	bfd-ის არასწორი სამიზნე
nvalid bfd target		pt	Alvo bfd inválido
nvalid bfd target		pt	destino bfd inválido
nvalid bfd target		ro	Ţintă bfd invalidă
nvalid bfd target		ro	țintă bfd nevalidă
nvalid bfd target		ru	неверная цель bfd
nvalid bfd target		sr	неисправан циљ бфд-а
nvalid bfd target		sv	Ogiltigt bfd-mål
nvalid bfd target		sv	ogiltigt bfd-mål
nvalid bfd target		tr	Geçersiz bfd hedefi
nvalid bfd target		uk	некоректне призначення bfd
nvalid bfd target		vi	Đích bfd không hợp lệ
nvalid bfd target		zh_CN	无效的 bfd 目标
nvalid operation		da	Ugyldig handling
nvalid operation		es	Operación inválida
nvalid operation		es	operación no válida
nvalid operation		fi	Virheellinen toiminta
nvalid operation		fr	opération invalide
nvalid operation		id	Operasi tidak valid
nvalid operation		ja	無効な操作です
nvalid operation		ka	არასწორი ოპერაცია
nvalid operation		pt	Operação inválida
nvalid operation		pt	operação inválida
nvalid operation		ro	Operaţie invalidă
nvalid operation		ro	operație nevalidă
nvalid operation		ru	неверная операция
nvalid operation		sr	неисправна операција
nvalid operation		sv	Ogiltig åtgärd
nvalid operation		sv	ogiltig operation
nvalid operation		tr	Geçersiz işlem
nvalid operation		uk	некоректна дія
nvalid operation		vi	Thao tác không hợp lệ
nvalid operation		zh_CN	无效的操作
ommand not found		af	: bevel nie gevind nie
ommand not found		bg	: командата не е открита
ommand not found		bg	командата липсва
ommand not found		ca	: no s'ha trobat l'ordre
ommand not found		cs	: příkaz nenalezen
ommand not found		cs	příkaz nenalezen
ommand not found		da	: kommando ikke fundet
ommand not found		de	: Kommando nicht gefunden.
ommand not found		de	Kommando nicht gefunden
ommand not found		el	: εντολή δεν βρέθηκε
ommand not found		eo	: Komando ne trovita
ommand not found		es	: orden no encontrada
ommand not found		es	orden no encontrada
ommand not found		et	: käsku ei ole
ommand not found		et	käsku ei ole
ommand not found		fi	: komentoa ei löydy
ommand not found		fr	: commande introuvable
ommand not found		fr	commande introuvable
ommand not found		ga	: níor aimsíodh an t-ordú
ommand not found		gl	: non se atopou a orde
ommand not found		hr	: naredba nije pronađena
ommand not found		hr	naredba nije pronađena
ommand not found		hu	: parancs nem található
ommand not found		id	: perintah tidak ditemukan
ommand not found		it	: comando non trovato
ommand not found		it	comando non trovato
ommand not found		ja	: コマンドが見つかりません
ommand not found		ka	ბრძანება ვერ ვიპოვე
ommand not found		ko	: 명령어를 찾을 수 없음
ommand not found		ko	명령을 찾을 수 없음
ommand not found		lt	: komanda nerasta
ommand not found		nb	fant ikke kommando
ommand not found		nl	: opdracht niet gevonden
ommand not found		nl	opdracht niet gevonden
ommand not found		pl	: nie znaleziono polecenia
ommand not found		pl	nie znaleziono polecenia
ommand not found		pt,pt_BR	: comando não encontrado
ommand not found		pt,pt_BR	comando não encontrado
ommand not found		ro	: comandă negăsită
ommand not found		ro	comandă negăsită
ommand not found		ru	: команда не найдена
ommand not found		sk	: príkaz nenájdený
ommand not found		sl	: ukaza ni mogoče najti
ommand not found		sr	: нема такве наредбе
ommand not found		sr	нема такве наредбе
ommand not found		sv	: kommandot finns inte
ommand not found		sv	kommandot finns inte
ommand not found		tr	: komut yok
ommand not found		uk	: команду не знайдено
ommand not found		uk	команди не знайдено
ommand not found		vi	: không tìm thấy lệnh
ommand not found		zh_CN	: 未找到命令
ommand not found		zh_CN	:未找到命令
ommand not found		zh_CN	未找到命令
ommand not found		zh_TW	:指令找不到
onrepresentable section on output		da	Ikkerepræsenterbart afsnit i uddata
onrepresentable section on output		es	Sección no representable en la salida
onrepresentable section on output		es	sección no representable en la salida
onrepresentable section on output		fi	Ei-edustava lohko tulosteessa
onrepresentable section on output		fr	section non-représentable sur la sortie
onrepresentable section on output		id	Bagian tidak dapat direpresentasikan di keluaran
onrepresentable section on output		ja	出力に対応するセクションがありません
onrepresentable section on output		pt	Secção não representável na saída
onrepresentable section on output		pt	secção não representável na saída
onrepresentable section on output		ro	Secţiune de output nereprezentabilă
onrepresentable section on output		ro	secțiune nereprezentabilă la ieșire
onrepresentable section on output		ru	раздел, непредставимый для вывода
onrepresentable section on output		sr	на излазу је одељак који се не може приказати
onrepresentable section on output		sv	Ickerepresenterbar sektion i utdata
onrepresentable section on output		sv	icke-representerande avsnitt om produktion
onrepresentable section on output		tr	Çıktıda gösterilemeyen bölüm
onrepresentable section on output		uk	розділ, непридатний для виведення даних
onrepresentable section on output		vi	Kết xuất có phần không thể đại diện được
onrepresentable section on output		zh_CN	输出不可表示的节
orry, cannot handle this file		es	no se puede manejar este fichero
orry, cannot handle this file		fr	désolé, ce fichier ne peut être traité
orry, cannot handle this file		ka	ამ ფაილის დამუშავება არ შემიძლია
orry, cannot handle this file		pt	desculpe, impossível gerir este ficheiro
orry, cannot handle this file		ro	scuze, nu se poate gestiona acest fișier
orry, cannot handle this file		ru	невозможно обработать этот файл
orry, cannot handle this file		sr	извините, не могу да радим са овом датотеком
orry, cannot handle this file		sv	kan inte hantera den här filen
orry, cannot handle this file		uk	вибачте, не вдалося обробити цей файл
ot enough room for program headers		da	: Ikke tilstrækkeligt med plads til programhoveder, forsøg at linke med -N
ot enough room for program headers		es	: No hay suficiente espacio para los encabezados del programa, pruebe enlazar con -N
ot enough room for program headers		es	: no hay suficiente espacio para los encabezados del programa, intente enlazar con -N
ot enough room for program headers		fi	: Ei tarpeeksi tilaa ohjelmaotsakkeille, yritä linkittää "-N"-argumentilla
ot enough room for program headers		fr	: pas suffisamment d'espace pour les en-têtes du programme, essayer l'option -N
ot enough room for program headers		id	: tidak cukup ruang untuk kepala aplikasi, coba linking dengan -N
ot enough room for program headers		ja	: プログラムヘッダ用の空間が不十分です。-N を付けてリンクしてみてください
ot enough room for program headers		pt	: sem espaço para cabeçalhos do programa, tente ligar com -N
ot enough room for program headers		ro	: Memorie insuficientă pentru headerele programului (alocată
ot enough room for program headers		ro	: Memorie insuficientă pentru headerele programului, încercaţi linkuirea cu -N
ot enough room for program headers		ro	: nu este suficient spațiu pentru antetele programului, încercați să faceți editarea legăturilor cu opțiunea "-N
ot enough room for program headers		ru	: недостаточно места для заголовков программы, попытайтесь скомпоновать с параметром -N
ot enough room for program headers		sr	: нема довољно места за заглавље програм, пробајте да повежете са "-N
ot enough room for program headers		sv	: Inte tillräckligt med utrymme för programhuvud, försök länka med -N
ot enough room for program headers		sv	: inte tillräckligt med utrymme för programhuvuden, försök länka med -N
ot enough room for program headers		tr	: Yazılım başlıkları için yeterli yer yok (
ot enough room for program headers		tr	: yazılım başlıkları için gerekli yer yok, -N ile bağlamayı deneyin
ot enough room for program headers		uk	: недостатньо місця для заголовків програми, спробуйте виконати компонування з -N
ot enough room for program headers		vi	: Không đủ sức chứa cho các phần đầu của chương trình: hãy thử liên kết với "-N
ould not find any mergeable note sections		ar	: تعذر العثور على أي مقاطع ملاحظات قابلة للدمج
ould not find any mergeable note sections		ca	: No s'ha pogut trobar cap secció amb notes fusionables
ould not find any mergeable note sections		fr	: Impossible de trouver des sections de notes fusionnables
ould not find any mergeable note sections		pt	: impossível encontrar secções de nota para unir
ould not find any mergeable note sections		ro	: Nu s-a putut găsi nicio secțiune de note care poate fi fuzionată
ould not find any mergeable note sections		ru	не удалось найти разделы с объединяемыми заметками
ould not find any mergeable note sections		sr	: Не могу да нађем ниједан спојиви одељак напомена
ould not find any mergeable note sections		sv	: Kunde inte hitta några noteringssektioner som det gick att slå samman
ould not find any mergeable note sections		uk	: не вдалося знайти жодного придатного до об'єднання розділу нотаток
pahole: 	nvalid argument	ar	معامل غير صالح	pahole: 
pahole: 	nvalid argument	bg	Неправилен аргумент	pahole: 
pahole: 	nvalid argument	ca	L'argument passat no és vàlid	pahole: 
pahole: 	nvalid argument	cs	Nepřípustný argument	pahole: 
pahole: 	nvalid argument	da	Ugyldigt argument	pahole: 
pahole: 	nvalid argument	de	Das Argument ist ungültig	pahole: 
pahole: 	nvalid argument	el	Μη έγκυρη παράμετρος	pahole: 
pahole: 	nvalid argument	eo	Nevalida argumento	pahole: 
pahole: 	nvalid argument	es,pt,pt_BR	Argumento inválido	pahole: 
pahole: 	nvalid argument	fi	Virheellinen argumentti	pahole: 
pahole: 	nvalid argument	fr	Argument invalide	pahole: 
pahole: 	nvalid argument	gl	Parámetro incorrecto	pahole: 
pahole: 	nvalid argument	hr	Nevaljani argument	pahole: 
pahole: 	nvalid argument	hu	Érvénytelen argumentum	pahole: 
pahole: 	nvalid argument	id	Argumen tidak valid	pahole: 
pahole: 	nvalid argument	it	Argomento non valido	pahole: 
pahole: 	nvalid argument	ja	無効な引数です	pahole: 
pahole: 	nvalid argument	ka	არასწორი არგუმენტი	pahole: 
pahole: 	nvalid argument	ko	부적절한 인수	pahole: 
pahole: 	nvalid argument	lt	Netinkamas argumentas	pahole: 
pahole: 	nvalid argument	nb	Ugyldig argument	pahole: 
pahole: 	nvalid argument	nl	Ongeldig argument	pahole: 
pahole: 	nvalid argument	pl	Zły argument	pahole: 
pahole: 	nvalid argument	ro	Argument nevalid	pahole: 
pahole: 	nvalid argument	ru	Недопустимый аргумент	pahole: 
pahole: 	nvalid argument	rw	Inkoresha siyo	pahole: 
pahole: 	nvalid argument	sk	Neprípustný argument	pahole: 
pahole: 	nvalid argument	sl	Neveljavni argument	pahole: 
pahole: 	nvalid argument	sr	Неисправан аргумент	pahole: 
pahole: 	nvalid argument	sv	Ogiltigt argument	pahole: 
pahole: 	nvalid argument	tr	Geçersiz argüman	pahole: 
pahole: 	nvalid argument	uk	Некоректний аргумент	pahole: 
pahole: 	nvalid argument	vi	Đối số không hợp lệ	pahole: 
pahole: 	nvalid argument	zh_CN	无效的参数	pahole: 
pahole: 	nvalid argument	zh_TW	不適用的引數	pahole: 
pc : [<0000000000000000>]		de,fr,sv,uk	-arch ppc : [<0000000000000000>]
pc : [<00000000>]		de,fr,sv,uk	-arch ppc : [<00000000>]
plugin needed to handle lto object		ar	: ملحق مطلوب لمعالجة كائن lto
plugin needed to handle lto object		ca	: cal un connector per a gestionar l'objecte lto
plugin needed to handle lto object		es	: complemento necesario para manejar el objeto lto
plugin needed to handle lto object		es	: complementos requeridos para manipular objeto lto
plugin needed to handle lto object		es	: se necesita un complemento para manejar el objeto lto
plugin needed to handle lto object		fr	: greffon nécessaire pour gérer un objet lto
plugin needed to handle lto object		fr	: le greffon doit gérer l'objet lto
plugin needed to handle lto object		pt	: extensão precisou de gerir objecto lto
plugin needed to handle lto object		pt	: extensão tem de gerir objecto lto
plugin needed to handle lto object		ro	: este necesar un modul pentru a gestiona obiectul lto
plugin needed to handle lto object		ro	: modulul necesar pentru a gestiona obiectul lto
plugin needed to handle lto object		ru	: для обработки объекта lto требуется модуль
plugin needed to handle lto object		sr	: потребан је прикључак за руковање "lto" објектом
plugin needed to handle lto object		sv	: en insticksmodul behövs för att hantera lto-objekt
plugin needed to handle lto object		sv	: plugin behövs för att hantera lto-objekt
plugin needed to handle lto object		uk	: для обробки об'єкта lto потрібен додаток
plugin needed to handle lto object		zh_TW	:需要用於處理 lto 目的檔的外掛程式
points to discarded section	sh_link	da	peger på forkastet afsnit	: sh_link af afsnit
points to discarded section	sh_link	es	apunta a la sección descartada	: sh_link de la sección
points to discarded section	sh_link	fi	osoittaa hylättyyn lohkoon	: sh_link-lohko
points to discarded section	sh_link	fr	pointe vers la section abandonnée	: le sh_link de la section
points to discarded section	sh_link	id	menunjuk ke bagian terbuang	: sh_link dari bagian
points to discarded section	sh_link	ja	の sh_link が破棄されたセクション	内) を指しています
points to discarded section	sh_link	pt	aponta para secção descartada	: sh_link da secção
points to discarded section	sh_link	ro	indică către secțiunea înlăturată	: sh_link a secțiunii
points to discarded section	sh_link	ru	указывает на отброшенный раздел	: sh_link раздела
points to discarded section	sh_link	sr	указује на одбачени одељак	: "sh_link" одељка
points to discarded section	sh_link	sv	pekar på kasserat avsnitt	: sh_link i avsnitt
points to discarded section	sh_link	sv	pekar på kastad sektion	: sh_link från sektion
points to discarded section	sh_link	uk	вказує на відкинутий розділ	: sh_link розділу
points to discarded section	sh_link	vi	chỉ tới phần bị hủy	: sh_link của phần
points to removed section	sh_link	da	peger på fjernet afsnit	: sh_link af afsnit
points to removed section	sh_link	es	apunta a la sección eliminada	: sh_link de la sección
points to removed section	sh_link	es	apunta a la sección quitada	: sh_link de la sección
points to removed section	sh_link	fi	osoittaa poistettuun lohkoon	: sh_link-lohko
points to removed section	sh_link	fr	pointe vers la section supprimée	: le sh_link de la section
points to removed section	sh_link	id	menunjuk ke bagian terhapus	: sh_link dari bagian
points to removed section	sh_link	ja	の sh_link が 削除されたセクション	内) を指しています
points to removed section	sh_link	pt	aponta para secção removida	: sh_link da secção
points to removed section	sh_link	ro	indică către secțiunea eliminată	: sh_link a secțiunii
points to removed section	sh_link	ru	указывает на удалённый раздел	: sh_link раздела
points to removed section	sh_link	sr	указује на уклоњени одељак	: "sh_link" одељка
points to removed section	sh_link	sv	pekar på borttagen sektion	: sh_link från sektion
points to removed section	sh_link	sv	pekar på borttaget avsnitt	: sh_link i avsnitt
points to removed section	sh_link	uk	вказує на вилучений розділ	: sh_link розділу
points to removed section	sh_link	vi	chỉ tới phần bị gỡ bỏ	: sh_link của phần
program header with invalid alignment		es	tiene un encabezado de programa con alineación no válida
program header with invalid alignment		fr	a un en-tête de programme avec un alignement invalide
program header with invalid alignment		pt	tem um cabeçalho de programa com argumento inválido
program header with invalid alignment		ro	are un antet de program cu aliniere nevalidă
program header with invalid alignment		ru	предупреждение: заголовок программы
program header with invalid alignment		sr	има заглавље програма са неисправним поравнањем
program header with invalid alignment		sv	har ett programhuvud med ogiltig inriktning
program header with invalid alignment		uk	містить заголовок програми із некоректним вирівнюванням
references nonexistent SHT_SYMTAB_SHNDX		da	refererer SHT_SYMTAB_SHNDX-afsnit, der ikke findes
references nonexistent SHT_SYMTAB_SHNDX		es	hace referencia a la sección inexistente SHT_SYMTAB_SHNDX
references nonexistent SHT_SYMTAB_SHNDX		fi	viittaa puuttuvaan SHT_SYMTAB_SHNDX-lohkoon
references nonexistent SHT_SYMTAB_SHNDX		fr	fait référence à une section SHT_SYMTAB_SHNDX inexistante
references nonexistent SHT_SYMTAB_SHNDX		id	referensi tidak ada SHT_SYMTAB_SHNDX bagian
references nonexistent SHT_SYMTAB_SHNDX		ja	が存在しない SHT_SYMTAB_SHNDX セクションを参照しています
references nonexistent SHT_SYMTAB_SHNDX		pt	referencia secção SHT_SYMTAB_SHNDX não existente
references nonexistent SHT_SYMTAB_SHNDX		ro	face referire la secțiunea SHT_SYMTAB_SHNDX inexistentă
references nonexistent SHT_SYMTAB_SHNDX		ru	ссылается на несуществующий раздел SHT_SYMTAB_SHNDX
references nonexistent SHT_SYMTAB_SHNDX		sr	упућује на непостојећи одељак "SHT_SYMTAB_SHNDX
references nonexistent SHT_SYMTAB_SHNDX		sv	refererar icke existerande SHT_SYMTAB_SHNDX sektion
references nonexistent SHT_SYMTAB_SHNDX		sv	refererar till icke-existerande SHT_SYMTAB_SHNDX-avsnitt
references nonexistent SHT_SYMTAB_SHNDX		uk	посилається на розділ SHT_SYMTAB_SHNDX, якого не існує
references nonexistent SHT_SYMTAB_SHNDX		vi	tham chiếu đến phần SHT_SYMTAB_SHNDX không tồn tại
relocation addend 	too large	es	: sumando de reubicación	demasiado grande
relocation addend 	too large	fr	: le terme de réadressage	est trop grand
relocation addend 	too large	pt	de relocalização muito grande	: addend
relocation addend 	too large	ro	: adaos de realocare	prea mare
relocation addend 	too large	ru	: добавление к перемещению	слишком велико
relocation addend 	too large	sr	: додатак премештања	је превелик
relocation addend 	too large	sv	: flyttningsaddendet	är för stort
relocation addend 	too large	uk	: доданок пересування	є надто великим
relocation count is negative		ar	عدد عمليات إعادة التوطين سالب
relocation count is negative		bg	отрицателен брой премествания
relocation count is negative		ca	la comptabilització de la relocalització és negativa
relocation count is negative		es	el contador de reubicaciones es negativo
relocation count is negative		es	la cuenta de reubicación es negativa
relocation count is negative		fi	uudelleensijoituslaskuri on negatiivinen
relocation count is negative		fr	le compteur de relocation est négatif
relocation count is negative		fr	le nombre de relocalisations est négatif
relocation count is negative		id	jumlah relokasi negatif
relocation count is negative		it	il conteggio delle rilocazioni è negativo
relocation count is negative		ja	再配置数が負の値です
relocation count is negative		pt	total de relocalização é negativo
relocation count is negative		pt_BR	contagem de realocações está negativa
relocation count is negative		ro	numărul de realocări este negativ
relocation count is negative		ru	отрицательное значение счётчика перемещений
relocation count is negative		sk	počet relokácií je záporný
relocation count is negative		sr	збир премештаја је негативан
relocation count is negative		sr	укупност премештаја је негативна
relocation count is negative		sv	antalet omlokaliseringar är negativt
relocation count is negative		sv	omlokaliseringsantalet är negativt
relocation count is negative		uk	лічильник пересування є від'ємним
relocation count is negative		vi	số lượng tái định vị vẫn bị âm
required but not present	symbol `	da	kræves, men er ikke tilstede	: symbol
required but not present	symbol `	es	es necesario pero no está presente	: el símbolo
required but not present	symbol `	es	se requiere pero no está presente	: el símbolo
required but not present	symbol `	fi	vaadittu, mutta ei ole annettu	: symboli
required but not present	symbol `	fr	requis mais absent	: symbole
required but not present	symbol `	id	dibutuhkan tetapi tidak ada	: simbol
required but not present	symbol `	ja	が要求されましたが存在しません	: シンボル
required but not present	symbol `	pt	requerido mas não presente	: símbolo
required but not present	symbol `	ro	este necesar, dar nu este prezent	: simbolul
required but not present	symbol `	ro	necesar, dar nu este prezent	: simbolul
required but not present	symbol `	ru	, но он отсутствует	: требуется символ
required but not present	symbol `	sr	је потребан али није присутан	: симбол
required but not present	symbol `	sv	krävs men finns inte	: symbolen
required but not present	symbol `	sv	krävs men är inte tillgänglig	: symbol
required but not present	symbol `	tr	sembolü gerekli fakat mevcut değil
required but not present	symbol `	uk	: потрібен символ	, але його немає
required but not present	symbol `	vi	cần thiết mà không có	: ký hiệu
retaining unknown section flag		fr	: attention: un ou plusieurs fanions de section inconnus ont été retenus
retaining unknown section flag		pt	: a manter bandeira(s) de secção
retaining unknown section flag		ro	: avertisment: se păstrează fanionul (fanioanele) secțiunii necunoscute
retaining unknown section flag		sr	: упозорење: задржавам непознату заставицу одељка
retaining unknown section flag		sv	: varning: behåller okända avsnittsflaggor
retaining unknown section flag		uk	: попередження: збережено невідомі прапорці розділу
secondary reloc 	references a 	es	hace referencia a un símbolo eliminado	): error: la reubicación secundaria
secondary reloc 	references a 	es	hace referencia a un símbolo que falta	): error: la reubicación secundaria
secondary reloc 	references a 	fr	fait référence à un symbole manquant	): erreur: le réadressage secondaire
secondary reloc 	references a 	fr	fait référence à un symbole supprimé	): erreur: le réadressage secondaire
secondary reloc 	references a 	pt	): erro: a relocalização secundária	referencia um símbolo eliminado
secondary reloc 	references a 	pt	): erro: a relocalização secundária	referencia um símbolo em falta
secondary reloc 	references a 	pt	referencia um símbolo eliminado	): erro: reloc secundária
secondary reloc 	references a 	pt	referencia um símbolo em falta	): erro: reloc secundária
secondary reloc 	references a 	ro	face referire la un simbol lipsă	): eroare: realocarea secundară
secondary reloc 	references a 	ro	face referire la un simbol șters	): eroare: realocarea secundară
secondary reloc 	references a 	ru	): ошибка: вторичное перемещение	ссылается на удалённый символ
secondary reloc 	references a 	ru	ссылается на отсутствующий символ	): ошибка: вторичное перемещение
secondary reloc 	references a 	ru	ссылается на отсутствующий символ	): ошибка: вторичный раздел
secondary reloc 	references a 	ru	ссылается на удалённый символ	): ошибка: вторичный раздел
secondary reloc 	references a 	sr	): грешка: секундарни премштај	упућује на обрисан симбол
secondary reloc 	references a 	sr	упућује на недостајући симбол	): грешка: секундарни премштај
secondary reloc 	references a 	sv	refererar till en borttagen symbol	): fel: sekundär reloc
secondary reloc 	references a 	sv	refererar till en saknad symbol	): fel: sekundär reloc
secondary reloc 	references a 	uk	посилається на символ, який вилучено	): помилка: вторинне пересування
secondary reloc 	references a 	uk	посилається на символ, якого немає	): помилка: вторинне пересування
secondary reloc 	unknown type	es	): error: la reubicación secundaria	es de un tipo desconocido
secondary reloc 	unknown type	fr	): erreur: le réadressage secondaire	est d'un type inconnu
secondary reloc 	unknown type	pt	): erro: a relocalização secundária	tem um tipo desconhecido
secondary reloc 	unknown type	pt	): erro: reloc secundária	é de tipo desconhecido
secondary reloc 	unknown type	ro	): eroare: realocarea secundară	este de un tip necunoscut
secondary reloc 	unknown type	ru	): ошибка: вторичное перемещение	неизвестного типа
secondary reloc 	unknown type	ru	): ошибка: вторичный раздел	неизвестного типа
secondary reloc 	unknown type	sr	): грешка: секундарни премештај	је непознате врсте
secondary reloc 	unknown type	sv	): fel: sekundär reloc	är av okänd typ
secondary reloc 	unknown type	uk	): помилка: вторинне пересування	належить до невідомого типу
secondary reloc section	internal relocs missing	es	): error: faltan reubicaciones internas para la sección de reubicación secundaria
secondary reloc section	internal relocs missing	fr	): erreur: réadressages internes manquants pour la section de réadressage secondaire
secondary reloc section	internal relocs missing	pt	): erro: relocs internos em falta para a secção de relocalização secundária
secondary reloc section	internal relocs missing	ro	): eroare: lipsesc realocările interne pentru secțiunea de realocare secundară
secondary reloc section	internal relocs missing	ru	): ошибка: внутренние перемещения отсутствуют для вторичного раздела перемещений
secondary reloc section	internal relocs missing	sr	): грешка: унутрашњи премештаји недостају за секундарни одељак премештаја
secondary reloc section	internal relocs missing	sv	): fel: interna relokaliseringar saknas för sekundär relokaliseringssektion
secondary reloc section	internal relocs missing	uk	): помилка: пропущено внутрішні пересування для розділу вторинних пересувань
secondary reloc section	is empty	es	): error: ¡la sección de reubicación secundaria está vacía!
secondary reloc section	is empty	fr	): erreur: la section de réadressage secondaire est vide !
secondary reloc section	is empty	pt	): erro: secção de relocalização secundária vazia
secondary reloc section	is empty	pt	): erro: secção de relocalização secundária vazia!
secondary reloc section	is empty	ro	): eroare: secțiunea de realocare secundară este goală!
secondary reloc section	is empty	ru	): ошибка: вторичный раздел перемещений пуст!
secondary reloc section	is empty	sr	): грешка: секундарни одељак премештаја је празан!
secondary reloc section	is empty	sv	): fel: sekundär reloc-sektion är tom!
secondary reloc section	is empty	uk	): помилка: розділ вторинних пересувань є порожнім!
secondary reloc section	processed twice	es	): error: sección de reubicación secundaria procesada dos veces
secondary reloc section	processed twice	fr	): erreur: la section de réadressage secondaire est compressée deux fois
secondary reloc section	processed twice	fr	): erreur: le section de réadressage secondaire est compressée deux fois
secondary reloc section	processed twice	pt	): erro: secção de relocalização secundária processada duas vezes
secondary reloc section	processed twice	ro	): eroare: secțiunea de realocare secundară a fost procesată de două ori
secondary reloc section	processed twice	ru	): ошибка: вторичный раздел перемещений обработан дважды
secondary reloc section	processed twice	sr	): грешка: секундарни одељак премештаја је обрађен два пута
secondary reloc section	processed twice	sv	): fel: sekundär relokaliseringssektion behandlad två gånger
secondary reloc section	processed twice	uk	): помилка: розділ вторинних пересувань оброблено двічі
secondary reloc section	sized entries	es	): error: la sección de reubicación secundaria tiene entradas de tamaño cero
secondary reloc section	sized entries	es	): error: la sección de reubicación secundaria tiene entradas de tamaño no estándar
secondary reloc section	sized entries	fr	): erreur: la section de réadressage secondaire a des entrées d'une taille non standard
secondary reloc section	sized entries	fr	): erreur: la section de réadressage secondaire a des entrées de taille nulle
secondary reloc section	sized entries	pt	): erro: secção de relocalização secundária tem entradas de tamanho não-padrão
secondary reloc section	sized entries	pt	): erro: secção de relocalização secundária tem entradas de tamanho zero
secondary reloc section	sized entries	ro	): eroare: secțiunea de realocare secundară are intrări de dimensiune nestandard
secondary reloc section	sized entries	ro	): eroare: secțiunea de realocare secundară are intrări de dimensiune zero
secondary reloc section	sized entries	ru	): ошибка: вторичный раздел перемещений содержит элементы нестандартного размера
secondary reloc section	sized entries	ru	): ошибка: вторичный раздел перемещений содержит элементы нулевого размера
secondary reloc section	sized entries	sr	): грешка: секундарни одељак премештаја има уносе неуобичајене величине
secondary reloc section	sized entries	sr	): грешка: секундарни одељак премештаја има уносе нулте величине
secondary reloc section	sized entries	sv	): fel: sekundär reloc-sektion har nollstora poster
secondary reloc section	sized entries	sv	): fel: sekundär reloc-sektion har poster med icke-standardiserade storlekar
secondary reloc section	sized entries	uk	): помилка: розділ вторинних пересувань містить записи нестандартного розміру
secondary reloc section	sized entries	uk	): помилка: розділ вторинних пересувань містить записи нульового розміру
secondary relocation section	ignoring	es	: aviso: se ha encontrado una sección de reubicación secundaria	para la sección
secondary relocation section	ignoring	fr	: attention: la section de réadressage secondaire	a été trouvée — elle est ignorée
secondary relocation section	ignoring	pt	: aviso: encontrada secção de relocalização	para a secção
secondary relocation section	ignoring	ro	: avertisment: secțiunea secundară de realocare	, a fost găsită - se ignoră
secondary relocation section	ignoring	ru	: предупреждение: обнаружен вторичный раздел перемещений	— игнорируется
secondary relocation section	ignoring	sr	: упозорење: нађох секундарни одељак премештања	– занемарујем
secondary relocation section	ignoring	sv	: varning: sekundär flyttningssektion	hittades - ignoreras
secondary relocation section	ignoring	uk	: попередження: знайдено розділ вторинних пересувань	— ігноруємо
section group entry number	corrupt	es	: el número de entrada del grupo de sección	está corrupto
section group entry number	corrupt	es	: número de entrada de grupo seccional	está corrupto
section group entry number	corrupt	fr	: l'entrée de groupe de section	est corrompue
section group entry number	corrupt	pt	: entrada do grupo de secção número	está corrompida
section group entry number	corrupt	ro	: numărul de intrare al grupului de secțiune	este corupt
section group entry number	corrupt	ru	: номер элемента группы разделов	повреждён
section group entry number	corrupt	sr	: број одељка уноса групе	је оштећен
section group entry number	corrupt	sv	: sektionsgruppens postnummer	är korrupt
section group entry number	corrupt	uk	: запис групи розділів із номером	пошкоджено
sections to PT_GNU_RELRO segment		es	: aviso: no se puede asignar ninguna sección al segmento PT_GNU_RELRO
sections to PT_GNU_RELRO segment		fr	: attention: impossible d'allouer une quelconque section dans le segment PT_GNU_RELRO
sections to PT_GNU_RELRO segment		pt	: aviso: impossível alocar secções ao segmento PT_GNU_RELRO
sections to PT_GNU_RELRO segment		ro	: avertisment: nu se poate aloca nicio secțiune segmentului PT_GNU_RELRO
sections to PT_GNU_RELRO segment		ru	: предупреждение: невозможно выделить какие-либо разделы в сегменте PT_GNU_RELRO
sections to PT_GNU_RELRO segment		sr	: упозорење: не могу да доделим ниједан одељак на "PT_GNU_RELRO" подеок
sections to PT_GNU_RELRO segment		sv	: varning: det går inte att tilldela några sektioner till PT_GNU_RELRO-segmentet
sections to PT_GNU_RELRO segment		uk	: попередження: не вдалося розмістити жодних розділів у сегменті PT_GNU_RELRO
sh_link [	is incorrect	da	: sh_link [	] afsnittet
sh_link [	is incorrect	es	] en la sección	, es incorrecto
sh_link [	is incorrect	es	] en la sección	es incorrecto
sh_link [	is incorrect	fi	]-kenttä lohkossa	on virheellinen
sh_link [	is incorrect	fr	] n'est pas correct dans la section	: sh_link [
sh_link [	is incorrect	id	] dalam bagian	: sh_link [
sh_link [	is incorrect	ja	内) に誤りがあります	] (セクション
sh_link [	is incorrect	pt	está incorrecto	] na secção
sh_link [	is incorrect	ro	] din secțiunea	este incorect
sh_link [	is incorrect	ru	: некорректный sh_link [	] в разделе
sh_link [	is incorrect	sr	није исправно	]" у одељку
sh_link [	is incorrect	sv	är felaktig	: sh_link [
sh_link [	is incorrect	sv	är inkorrekt	: sh_link [
sh_link [	is incorrect	uk	є некоректним	] у розділі
sh_link [	is incorrect	vi	] không đúng trong phần	: sh_link [
sh_link not set for section		da	: advarsel: sh_link ikke givet for afsnittet
sh_link not set for section		es	: aviso: no se estableció sh_link para la sección
sh_link not set for section		fi	: varoitus: sh_link-kenttää ei aseteta lohkolle
sh_link not set for section		fr	: attention: sh_link n'a pas de valeur pour la section
sh_link not set for section		id	: peringatan: sh_link tidak diset untuk bagian
sh_link not set for section		ja	に対する sh_link が設定されていません
sh_link not set for section		pt	: aviso: sh_link não definido para a secção
sh_link not set for section		ru	: предупреждение: не задан sh_link для раздела
sh_link not set for section		sr	: упозорење: "sh_link" није постављено за одељак
sh_link not set for section		sv	: varning: sh_link inte satt för sektion
sh_link not set for section		uk	: попередження: не встановлено sh_link для розділу
sh_link not set for section		vi	: cảnh báo: "sh_link" chưa được đặt cho phần
string table [	is corrupt	fr	: la table des chaînes [	] est corrompue
string table [	is corrupt	ka	: სტრიქონების ცხრილი [	] დაზიანებულია
string table [	is corrupt	pt	: tabela de cadeias [	] corrompida
string table [	is corrupt	ro	: tabelul de șiruri [	] este corupt
string table [	is corrupt	ru	: таблица строк [	] повреждена
string table [	is corrupt	sr	(: табела ниске [	] је оштећена
string table [	is corrupt	sv	: strängtabellen [	] är korrupt
string table [	is corrupt	uk	: таблицю рядків [	] пошкоджено
target not found: 		ar	لم يتم العثور على الهدف:
target not found: 		ast	oxetivu non alcontráu:
target not found: 		az_AZ	hədəf tapılmadı:
target not found: 		bg	целта не е открита:
target not found: 		br	n'eo ket bet kavet ar vukenn :
target not found: 		ca	objectiu no trobat:
target not found: 		cs	cíl nebyl nalezen:
target not found: 		da	mål ikke fundet:
target not found: 		de	Ziel nicht gefunden:
target not found: 		el	δεν βρέθηκε το πακέτο-στόχος:
target not found: 		eo	celo ne trovata:
target not found: 		es	no se ha encontrado el paquete:
target not found: 		es_419	destino no encontrado:
target not found: 		eu,eu_ES	helburua ez da aurkitu:
target not found: 		fi	ei löydy	kohdetta
target not found: 		fr	impossible de trouver la cible :
target not found: 		gl	Non foi posíbel instalar a dependencia
target not found: 		hi	लक्ष्य नहीं मिला :
target not found: 		hr	meta nije nađena:
target not found: 		hu	cél nem található:
target not found: 		hu	nem található a cél:
target not found: 		id	target tidak ditemukan:
target not found: 		it	il seguente pacchetto non è stato trovato:
target not found: 		ja	対象が見つかりませんでした:
target not found: 		ko	대상이 없습니다:
target not found: 		lt	objektas nerastas:
target not found: 		nb	valget ble ikke funnet:
target not found: 		nl	doel niet gevonden:
target not found: 		pl	nie został znaleziony	pakiet
target not found: 		pt,pt_BR	alvo não encontrado:
target not found: 		ro	nu s-a găsit ținta:
target not found: 		ru	не найдена цель:
target not found: 		sk	cieľ nebol nájdený:
target not found: 		sl	cilja ni mogoče najti:
target not found: 		sr	циљ није нађен:
target not found: 		sr@latin	cilj nije nađen:
target not found: 		sv	Kunde inte hitta målet
target not found: 		tr	hedef bulunamadı:
target not found: 		uk	ціль не знайдено:
target not found: 		zh_CN	未找到目标:
target not found: 		zh_TW	未找到目標:
there are relocations against this section	Cannot merge	ar	]: لا يمكن الدمج - هناك عمليات إعادة توطين ضد هذا المقطع
there are relocations against this section	Cannot merge	ca	]: No es pot fusionar - hi ha relocalitzacions contra aquesta secció
there are relocations against this section	Cannot merge	fr	]: Impossible de fusionner - il y a des réadressages envers cette section
there are relocations against this section	Cannot merge	pt	]: impossível unir - há relocalizações contra esta secção
there are relocations against this section	Cannot merge	ro	]: Nu se poate fuziona - există realocări în această secțiune
there are relocations against this section	Cannot merge	sr	]: Не могу да стопим – постоје премештаји за овај одељак
there are relocations against this section	Cannot merge	sv	]: Kan inte slå samman – det finns omlokaliseringar mot denna sektion
there are relocations against this section	Cannot merge	uk	]: об'єднання неможливе — існують переміщення відносно цього розділу
too many sections		da	: for mange afsnit (
too many sections		da	: for mange afsnit:
too many sections		da	mach-o: der er for mange afsnit (
too many sections		es	: Demasiadas secciones (
too many sections		es	: demasiadas secciones (
too many sections		es	: demasiadas secciones:
too many sections		es	mach-o: hay demasiadas secciones (
too many sections		fi	: liian monia lohkoja (
too many sections		fi	: liian monia lohkoja:
too many sections		fi	mach-o: liian monta lohkoa (
too many sections		fr	: trop de sections (
too many sections		fr	: trop de sections:
too many sections		fr	mach-o: il y a trop de sections (
too many sections		id	: terlalu banyak bagian (
too many sections		ja	: セクションが多すぎます (
too many sections		pt	: demasiadas secções (
too many sections		pt	: demasiadas secções:
too many sections		pt	mach-o: há demasiadas secções (
too many sections		ro	: prea multe secțiuni (
too many sections		ro	: prea multe secțiuni:
too many sections		ro	mach-o: există prea multe secțiuni (
too many sections		ru	: слишком много разделов (
too many sections		ru	: слишком много разделов:
too many sections		ru	mach-o: слишком много разделов (
too many sections		sr	: превише одељака (
too many sections		sr	: превише одељака:
too many sections		sr	mach-o: има превише одељака (
too many sections		sv	: för många sektioner (
too many sections		sv	: för många sektioner:
too many sections		sv	mach-o: det finns för många sektion (
too many sections		sv	mach-o: det finns för många sektioner (
too many sections		uk	), максимальна кількість розділів дорівнює 255,
too many sections		uk	: забагато розділів:
too many sections		uk	: занадто багато розділів
too many sections		uk	: занадто багато розділів (
too many sections		vi	: Quá nhiều phần:
unable to change endianness of 		ar	تعذر تغيير ترتيب البايتات (endianness) لـ
unable to change endianness of 		bg	не можа да се помени подредбата на байтовете за
unable to change endianness of 		ca	No és possible canviar la codificació endian d
unable to change endianness of 		fr	Incapable de changer de systèmes d'encodage (poids fort/faible) de
unable to change endianness of 		pt	impossível alterar endian de
unable to change endianness of 		ro	nu s-a putut schimba tipul de "endianness" (ordinea octeților) din
unable to change endianness of 		sr	не могу да променим крајњост за
unable to change endianness of 		sv	kan inte ändra byteordning på
unable to change endianness of 		uk	не вдалося змінити порядок байтів
unable to copy file '		ar	غير قادر على نسخ الملف
unable to copy file '		ca	no es pot copiar el fitxer
unable to copy file '		es	no se puede copiar el fichero
unable to copy file '		fi	kopiointi epäonnistui; syy:
unable to copy file '		fr	incapable de copier le fichier
unable to copy file '		id	tidak dapat menyalin berkas
unable to copy file '		it	impossibile copiare il file
unable to copy file '		ja	をコピーできません。理由:
unable to copy file '		pt	impossível copiar	; motivo:
unable to copy file '		ro	nu pot copia fişierul
unable to copy file '		ro	nu se poate copia fișierul
unable to copy file '		ru	невозможно скопировать файл
unable to copy file '		sk	nepodarilo sa skopírovať súbor
unable to copy file '		sr	не могу да умножим датотеку
unable to copy file '		sv	kan inte kopiera filen
unable to copy file '		tr	dosyası kopyalanamadı sebep:
unable to copy file '		uk	не вдалося скопіювати файл
unable to copy file '		vi	không thể sao chép tập tin
unable to execute command	Killed	ar	unable to execute command	قُتل
unable to execute command	Killed	be	unable to execute command	Забіты
unable to execute command	Killed	bg	Безусловно прекъснат	unable to execute command
unable to execute command	Killed	ca	unable to execute command	Matat
unable to execute command	Killed	cs	unable to execute command	Zabit (SIGKILL)
unable to execute command	Killed	da	unable to execute command	Dræbt
unable to execute command	Killed	de	unable to execute command	Getötet
unable to execute command	Killed	el	Σκοτώθηκε	unable to execute command
unable to execute command	Killed	eo	unable to execute command	Buĉita
unable to execute command	Killed	es	unable to execute command	Terminado (killed)
unable to execute command	Killed	fi	unable to execute command	Tapettu
unable to execute command	Killed	fr	unable to execute command	Processus arrêté
unable to execute command	Killed	gl	unable to execute command	Matado
unable to execute command	Killed	hr	unable to execute command	Ubijen
unable to execute command	Killed	hu	unable to execute command	Kilőve
unable to execute command	Killed	id	unable to execute command	Terbunuh
unable to execute command	Killed	it	unable to execute command	Ucciso
unable to execute command	Killed	ja	unable to execute command	強制終了
unable to execute command	Killed	ka	მოკვტა	unable to execute command
unable to execute command	Killed	ko	unable to execute command	죽었음
unable to execute command	Killed	lt	unable to execute command	Nutraukta (killed)
unable to execute command	Killed	nb	unable to execute command	Drept
unable to execute command	Killed	nl	unable to execute command	Geëlimineerd
unable to execute command	Killed	pl	unable to execute command	Unicestwiony
unable to execute command	Killed	pt,pt_BR	unable to execute command	Morto
unable to execute command	Killed	ro	unable to execute command	Omorât
unable to execute command	Killed	ru	unable to execute command	Убито
unable to execute command	Killed	sk	unable to execute command	Zabitý
unable to execute command	Killed	sl	unable to execute command	Pobit
unable to execute command	Killed	sr	unable to execute command	Убијен
unable to execute command	Killed	sv	unable to execute command	Dödad
unable to execute command	Killed	tr	unable to execute command	Süreç durduruldu
unable to execute command	Killed	uk	unable to execute command	Вбито
unable to execute command	Killed	vi	Bị buộc kết thúc	unable to execute command
unable to execute command	Killed	zh_CN	unable to execute command	已杀死
unable to execute command	Killed	zh_TW	unable to execute command	強制結束
unable to find equivalent output section		es	no se puede encontrar la sección de salida equivalente para el símbolo
unable to find equivalent output section		fr	incapable de trouver un équivalent pour le symbole
unable to find equivalent output section		pt	Impossível encontrar secção de saída equivalente para símbolo
unable to find equivalent output section		pt	impossível encontrar secção de saída equivalente para símbolo
unable to find equivalent output section		ro	nu se poate găsi secțiunea de ieșire echivalentă pentru simbolul
unable to find equivalent output section		ru	невозможно найти подходящее место вывода для символа
unable to find equivalent output section		sr	не могу да нађем еквивалентан одељак излаза за симбол
unable to find equivalent output section		sv	kan inte hitta motsvarande utmatningsavsnitt för symbolen
unable to find equivalent output section		uk	не вдалося знайти рівноцінний розділ виведення даних для символу
unable to get decompressed section		da	: kan ikke hente dekomprimeret afsnit
unable to get decompressed section		es	: no se puede obtener la sección
unable to get decompressed section		fi	: ei kyetä hakemaan tiivistyksestä purettua lohkoa
unable to get decompressed section		fr	: impossible d'obtenir la section décompressée
unable to get decompressed section		id	: tidak dapat memperoleh mengekstrak bagian
unable to get decompressed section		ja	: 伸張したセクション
unable to get decompressed section		pt	: impossível obter secção
unable to get decompressed section		ro	: nu se poate obține secțiunea decomprimată
unable to get decompressed section		ru	: не удалось получить расжатый раздел
unable to get decompressed section		sr	: не могу да добавим распаковани одељак
unable to get decompressed section		sv	: det går inte att hämta den dekomprimerade delen
unable to get decompressed section		sv	: kunde inte hämta dekomprimerad sektion
unable to get decompressed section		uk	: не вдалося отримати розпакований розділ
unable to get decompressed section		vi	: không thể lấy phần được giải nén
unable to initialize compress status for section		da	: kan ikke klargøre komprimeringsstatus for afsnit
unable to initialize compress status for section		es	: incapaz de inicializar estado compresivo para sección
unable to initialize compress status for section		fi	: ei kyetä alustamaan tiivistystilaa lohkolle
unable to initialize compress status for section		fr	: impossible d'initialiser le statut de compression de la section
unable to initialize compress status for section		pt	: impossível inicializar estado comprimido para secção
unable to initialize compress status for section		ru	: невозможно инициализировать состояние сжатия раздела
unable to initialize compress status for section		sr	: не могу да започнем стање сажимања за одељак
unable to initialize compress status for section		sv	: kunde inte initiera kompression av status för sektion
unable to initialize compress status for section		uk	: не вдалося ініціалізувати стан стискання для розділу
unable to initialize decompress status for section		da	: kan ikke klargøre afkomprimeringsstatus for afsnit
unable to initialize decompress status for section		es	: incapaz de inicializar estado descompresivo para sección
unable to initialize decompress status for section		fi	: ei kyetä alustamaan tiivistyksenpurkutilaa lohkolle
unable to initialize decompress status for section		fr	: impossible d'initialiser le statut de décompression de la section
unable to initialize decompress status for section		pt	: impossível inicializar estado descomprimido para secção
unable to initialize decompress status for section		ru	: невозможно инициализировать состояние разжатия раздела
unable to initialize decompress status for section		sr	: не могу да започнем стање распакивања за одељак
unable to initialize decompress status for section		sv	: kunde inte initiera uppackning av status för sektion
unable to initialize decompress status for section		uk	: не вдалося ініціалізувати стан розпаковування для розділу
unable to modify 	due to errors	ar	بسبب وجود أخطاء	تعذر تعديل
unable to modify 	due to errors	ca	no es pot modificar	degut a errors
unable to modify 	due to errors	fr	incapable de modifier	à cause d'erreurs
unable to modify 	due to errors	pt	impossível modificar	devido a erros
unable to modify 	due to errors	ro	nu se poate modifica	din cauza erorilor
unable to modify 	due to errors	sr	не могу да изменим	због грешака
unable to modify 	due to errors	sv	på grund av fel	kan inte ändra
unable to modify 	due to errors	uk	не вдалося змінити	через помилки
undefined reference to 		bg	: неопределена отпратка към
undefined reference to 		bg	: предупреждение: неопределена отпратка към
undefined reference to 		bg	Начало с неопределена отпратка към ИМЕ
undefined reference to 		da	. Måske er der noget galt med erklæringen?	har en udefineret reference til
undefined reference to 		da	: advarsel: udefineret reference til
undefined reference to 		da	: udefineret reference til
undefined reference to 		da	: udefineret reference til symbol
undefined reference to 		da	Begynd med udefineret reference til SYMBOL
undefined reference to 		de	: Warnung: undefinierter Verweis auf
undefined reference to 		de	: undefinierter Verweis auf
undefined reference to 		es	, ¿tal vez una confusión en la declaración?	tiene una referencia sin definir a
undefined reference to 		es	: aviso: referencia a
undefined reference to 		es	: referencia a	sin definir
undefined reference to 		es	: referencia sin definir al símbolo
undefined reference to 		es	Inicia con una referencia sin definir hacia el SÍMBOLO
undefined reference to 		fi	: määrittelemätön viite symboliin
undefined reference to 		fi	Aloita määrittelemättömällä viitteellä kohteeseen SYMBOLI
undefined reference to 		fi	on määrittelemätön viite
undefined reference to 		fr	, peut-être un mélange dans les déclarations ?	a une référence non définie vers
undefined reference to 		fr	: avertissement : référence indéfinie vers
undefined reference to 		fr	: référence au symbole non défini
undefined reference to 		fr	: référence indéfinie vers
undefined reference to 		fr	Débuter avec une référence indéfinie au SYMBOLE
undefined reference to 		ga	: rabhadh: tagairt do
undefined reference to 		ga	Tosaigh le tagairt do SIOMBAIL gan sainmhíniú
undefined reference to 		ga	gan sainmhíniú	: tagairt do
undefined reference to 		id	: peringatan: referensi ke
undefined reference to 		id	: tidak terdefinisi referensi ke simbol
undefined reference to 		id	Awali dengan referensi ke SIMBOL tidak terdefinisi
undefined reference to 		id	memiliki sebuah referensi tidak terdefinisi ke
undefined reference to 		id	tidak terdefinisi	: referensi ke
undefined reference to 		it	: attenzione: riferimento non definito a
undefined reference to 		it	: riferimento non definito a
undefined reference to 		it	Inizia con un riferimento non definito al SIMBOLO
undefined reference to 		ja	SYMBOL への未定義参照から開始する
undefined reference to 		ja	に対する定義されていない参照です
undefined reference to 		ja	への参照があります。おそらく宣言が混乱しています。
undefined reference to 		ja	への未定義参照です
undefined reference to 		pt	, talvez uma declaração misturada?	tem referência não definida a
undefined reference to 		pt	: referência indefinida a símbolo
undefined reference to 		pt_BR	: aviso: referência não definida para
undefined reference to 		pt_BR	: referência não definida para
undefined reference to 		pt_BR	Inicia com referência não definida a SÍMBOLO
undefined reference to 		ro	, poate o confuzie în declarații?	are o referință nedefinită la
undefined reference to 		ro	: avertisment: referință nedefinită la
undefined reference to 		ro	: referință nedefinită la
undefined reference to 		ro	: referință nedefinită la simbolul
undefined reference to 		ro	Începe cu o referință nedefinită la SIMBOL
undefined reference to 		ru	: неопределённая ссылка на
undefined reference to 		ru	: неопределённая ссылка на символ
undefined reference to 		ru	: предупреждение: неопределенная ссылка на
undefined reference to 		ru	Начинать с неопределённой ссылки на СИМВОЛ
undefined reference to 		ru	имеет неопределённую ссылку на
undefined reference to 		sr	, можда је дошло до мешања декларације?	садржи недефинисану упуту ка
undefined reference to 		sr	: недефинисана упута ка
undefined reference to 		sr	: недефинисана упута ка симболу
undefined reference to 		sr	: упозорење: недефинисана упута ка
undefined reference to 		sr	Почиње са недефинисаном упутом ка СИМБОЛУ
undefined reference to 		sv	, kanske en deklarationsförväxling?	har en odefinierad referens till
undefined reference to 		sv	: odefinierad referens till
undefined reference to 		sv	: odefinierad referens till symbolen
undefined reference to 		sv	: varning: odefinierad referens till
undefined reference to 		sv	Börja med odefinierad referens till SYMBOL
undefined reference to 		sv	har en odefinierad referens till
undefined reference to 		tr	SEMBOL'e tanımsız başvuru ile başlıyor
undefined reference to 		tr	ye tanımsız başvuru
undefined reference to 		uk	, можливо, адресна прив'язка оголошення?
undefined reference to 		uk	: невизначене посилання
undefined reference to 		uk	: невизначене посилання на
undefined reference to 		uk	: невизначене посилання на символ
undefined reference to 		uk	: попередження: невизначене посилання на
undefined reference to 		uk	розпочати з невизначеного посилання на СИМВОЛ
undefined reference to 		vi	: chưa định nghĩa tham chiếu đến ký hiệu
undefined reference to 		vi	: cảnh báo: tham chiếu đến
undefined reference to 		vi	: sự định vị lại $s có một thàm chiếu chưa xác định đến
undefined reference to 		vi	: tham chiếu đến	chưa xác định
undefined reference to 		vi	Bắt đầu với tham chiệu chưa xác định đến KÝ HIỆU
undefined reference to 		zh_CN	: 警告: 未定义参考到
undefined reference to 		zh_CN	以未定义的符号参考开始
undefined reference to 		zh_CN	未定义的引用
undefined reference to 		zh_TW	: 未定義參考到
undefined reference to 		zh_TW	: 未定義的參考到
undefined reference to 		zh_TW	: 警告: 未定義參考到
undefined reference to 		zh_TW	: 警告: 未定義的參考到
undefined reference to 		zh_TW	以未定義的符號參考開始
unknown type [0x	section `	es	: tipo desconocido [0x	] sección
unknown type [0x	section `	fr	] inconnu dans la section	: type [0x
unknown type [0x	section `	pt	: tipo desconhecido [0x	], secção
unknown type [0x	section `	ro	: tip necunoscut [0x	] de secțiune
unknown type [0x	section `	ru	: неизвестный тип [0x	] раздела
unknown type [0x	section `	sr	: непозната врста [0x	] одељак
unknown type [0x	section `	sv	: okänd typ [0x	] avsnitt
unknown type [0x	section `	uk	: розділ невідомого типу [0x
unrecognized argument in option 		de	nicht erkanntes Kommandozeilenargument in Option
unrecognized argument in option 		es	no se reconoce el argumento en la opción
unrecognized argument in option 		fr	argument non reconnu dans l'option
unrecognized argument in option 		fr	argument non reconnu pour l'option
unrecognized argument in option 		hr	neprepoznati argument u opciji
unrecognized argument in option 		ja	内で認識できない引数です
unrecognized argument in option 		nl	niet-herkend argument bij optie
unrecognized argument in option 		ru	некорректный аргумент ключа
unrecognized argument in option 		sv	okänt argument till flaggan	-march=
unrecognized argument in option 		uk	невпізнаний аргумент в опції
unrecognized argument in option 		uk	нерозпізнаний аргумент у опції
unrecognized argument in option 		vi	không nhận ra đối số tới tùy chọn
unrecognized argument to 		ar	معطى غير معروف لـ --disassembler-color
unrecognized argument to 		ar	معطى غير معروف لـ --visualize-option
unrecognized argument to 		bg	: грешка: неразпозната стойност за --code-region:
unrecognized argument to 		bg	: грешка: неразпозната стойност за --data-region:
unrecognized argument to 		bg	неразпознат аргумент за --disassembler-color
unrecognized argument to 		bg	неразпознат аргумент за --visualize-option
unrecognized argument to 		ca	argument no reconegut per a --disassembler-color
unrecognized argument to 		ca	argument no reconegut per a --visualize-option
unrecognized argument to 		de	: Fehler: nicht erkanntes Argument zur Option --data-region=:
unrecognized argument to 		es	: no se reconoce el argumento de la opción --code-region=:
unrecognized argument to 		es	: no se reconoce el argumento de la opción --data-region=:
unrecognized argument to 		fr	: erreur : argument non reconnu pour --code-region= option :
unrecognized argument to 		fr	: erreur : argument non reconnu pour --data-region= option :
unrecognized argument to 		fr	argument non reconnu pour --disassembler-color
unrecognized argument to 		fr	argument non reconnu pour --visualize-option
unrecognized argument to 		pt	argument para --disassembler-color não reconhecido
unrecognized argument to 		pt	argumento de --visualize-option não reconhecido
unrecognized argument to 		pt_BR	: erro: argumento não reconhecido para a opção --code-region=:
unrecognized argument to 		pt_BR	: erro: argumento não reconhecido para a opção --data-region=:
unrecognized argument to 		ro	: eroare: argument nerecunoscut pentru opțiunea --code-region=:
unrecognized argument to 		ro	: eroare: argument nerecunoscut pentru opțiunea --data-region=:
unrecognized argument to 		ro	argument nerecunoscut pentru opțiunea "--disassembler-color
unrecognized argument to 		ro	argument nerecunoscut pentru opțiunea "--visualize-option
unrecognized argument to 		ru	: ошибка: неизвестный аргумент --code-region= значение:
unrecognized argument to 		ru	: ошибка: неизвестный аргумент --data-region= значение:
unrecognized argument to 		sr	: грешка: непознат аргумент за "--code-region=" опцију:
unrecognized argument to 		sr	: грешка: непознат аргумент за "--data-region=" опцију:
unrecognized argument to 		sr	непознат аргумент за "--disassembler-color
unrecognized argument to 		sr	непознати аргументи за "--visualize-option
unrecognized argument to 		sv	: fel: okänt argument till flagga -code-region=:
unrecognized argument to 		sv	: fel: okänt argument till flagga -data-region=:
unrecognized argument to 		sv	okänt argument till --disassembler-color
unrecognized argument to 		sv	okänt argument till --visualize-flagga
unrecognized argument to 		uk	: помилка: нерозпізнаний аргумент параметра --code-region=:
unrecognized argument to 		uk	: помилка: нерозпізнаний аргумент параметра --data-region=:
unrecognized argument to 		uk	невідомий аргумент --disassembler-color
unrecognized argument to 		uk	невідомий аргумент --visualize-option
unrecognized command-line option		de	könnte den Zweck haben, bisherige Diagnosemeldungen zu unterdrücken
unrecognized command-line option		de	nicht erkannte Kommandozeilenoption
unrecognized command-line option		de	unbekannte Kommandozeilenoption
unrecognized command-line option		fr	aurait pu avoir pour but de supprimer les diagnostiques précédents
unrecognized command-line option		fr	de la ligne de commande n'est pas reconnue
unrecognized command-line option		fr	non reconnue sur la ligne de commande
unrecognized command-line option		fr	non reconnue sur la ligne de commande, aviez-vous l'intention d'utiliser
unrecognized command-line option		hr	neprepoznat opcija na naredbenom retku
unrecognized command-line option		hr	neprepoznata opcija na naredbenom retku
unrecognized command-line option		sv	kan ha varit avsedd att tysta tidigare felmeddelanden
unrecognized command-line option		sv	okänd kommandoradsflagga
unrecognized command-line option		uk	може бути призначений для приглушення попередніх діагностичних повідомлень
unrecognized command-line option		uk	невпізнана опція командного рядка
unrecognized command-line option		uk	невідома опція командного рядка
unrecognized relocation (0x		da	: ukendt relokering (0x
unrecognized relocation (0x		es	: reubicación no reconocida (0x
unrecognized relocation (0x		es	reubicación no reconocida (0x
unrecognized relocation (0x		fi	: tunnistamaton sijoitus (0x
unrecognized relocation (0x		id	: relokasi tidak dikenal (0x
unrecognized relocation (0x		ja	: 認識できない再配置 (0x
unrecognized relocation (0x		sv	: okänd omlokalisering (0x
unrecognized relocation (0x		vi	: định vị lại không được nhận ra (0x
unrecognized relocation type 0x		es	: tipo de reubicación no reconocido 0x
unrecognized relocation type 0x		fr	: réadressage inconnu (0x
unrecognized relocation type 0x		pt	: relocalização não reconhecida (0x
unrecognized relocation type 0x		ro	: tip de realocare nerecunoscut 0x
unrecognized relocation type 0x		ru	: нераспознанное перемещение 0x
unrecognized relocation type 0x		sr	: непозната врста премештања 0x
unrecognized relocation type 0x		sv	: oigenkänd flyttyp 0x
unrecognized relocation type 0x		uk	: нерозпізнане пересування типу 0x
unsupported relocation type		da	kendes eller understøttes ikke
unsupported relocation type		da	understøttes ikke	: relokeringstypen
unsupported relocation type		es	: no se admite el tipo de reubicación
unsupported relocation type		es	: no se admite el tipo de reubicación:
unsupported relocation type		es	: se ha exportado un tipo de reubicación no admitido:
unsupported relocation type		es	: se ha importado un tipo de reubicación no admitido:
unsupported relocation type		es	: tipo de reubicación	desconocida/no admitida
unsupported relocation type		es	: tipo de reubicación	no admitido
unsupported relocation type		es	tipo de reubicación no admitido
unsupported relocation type		fi	: ei-tuettu sijoitustyyppi
unsupported relocation type		fi	: tuntematon/ei-tuettu sijoitustyyppi
unsupported relocation type		fr	: nom de type de réadressage
unsupported relocation type		fr	: type de réadressage	non supporté
unsupported relocation type		fr	: type de réadressage exporté non supporté
unsupported relocation type		fr	: type de réadressage importé non supporté:
unsupported relocation type		fr	: type de réadressage non supporté
unsupported relocation type		fr	: type de réadressage non supporté:
unsupported relocation type		fr	type de réadressage non supporté
unsupported relocation type		id	: tipe relokasi	tidak didukung
unsupported relocation type		id	: tipe relokasi tidak didukung
unsupported relocation type		id	; tidak diketahui/tidak didukung tipe relokasi
unsupported relocation type		ja	: サポートされていない再配置型	です
unsupported relocation type		ja	: 不明/サポートされない再配置型
unsupported relocation type		ka	: გადატანის მხარდაუჭერელი ტიპი
unsupported relocation type		ka	: გატანილია მხარდაუჭერელი გადაადგილების ტიპი:
unsupported relocation type		ka	: შემოტანილია მხარდაუჭერელი გადაადგილების ტიპი:
unsupported relocation type		pt	: tipo de relocalização	não suportado
unsupported relocation type		pt	: tipo de relocalização não suportado
unsupported relocation type		pt	: tipo de relocalização não suportado exportado:
unsupported relocation type		pt	: tipo de relocalização não suportado importado:
unsupported relocation type		pt	: tipo de relocalização não suportado:
unsupported relocation type		pt	relocalização não suportada
unsupported relocation type		ro	: nume de tip de realocare neacceptat
unsupported relocation type		ro	: tip de realocare neacceptat
unsupported relocation type		ro	: tip de realocare neacceptat exportat:
unsupported relocation type		ro	: tip de realocare neacceptat importat:
unsupported relocation type		ro	: tip de realocare neacceptat:
unsupported relocation type		ro	: tip de relocare neacceptat
unsupported relocation type		ro	: tip de relocare nesuportat:
unsupported relocation type		ro	tip de realocare neacceptat
unsupported relocation type		ru	: импортирован неподдерживаемый тип перемещения:
unsupported relocation type		ru	: неподдерживаемое имя типа перемещения
unsupported relocation type		ru	: неподдерживаемый тип перемещения
unsupported relocation type		ru	: неподдерживаемый тип перемещения :
unsupported relocation type		ru	: экспортирован неподдерживаемый тип перемещения:
unsupported relocation type		ru	неподдерживаемый тип перемещения
unsupported relocation type		sr	: врста премештања није подржана
unsupported relocation type		sr	: неподржана врста премештања је извезена:
unsupported relocation type		sr	: неподржана врста премештања је увезена:
unsupported relocation type		sr	: неподржана врста премештања:
unsupported relocation type		sr	неподржана врста премештања
unsupported relocation type		sv	: Omflyttningstyp
unsupported relocation type		sv	: Omflyttningstyp som inte stöds:
unsupported relocation type		sv	: Omlokaliseringstyp som inte stöds importerad:
unsupported relocation type		sv	: omlokaliseringstyp	saknar stöd
unsupported relocation type		sv	: omlokaliseringstyp okänd/stöd saknas för typ
unsupported relocation type		sv	: omlokaliseringstyp stöds ej
unsupported relocation type		sv	: omlokaliseringstyp:
unsupported relocation type		sv	: omplaceringstyp som inte stöds
unsupported relocation type		sv	: typ av omlokalisering som inte stöds
unsupported relocation type		sv	typ av flyttning som inte stöds
unsupported relocation type		tr	: desteklenmeyen yerdeğişim türü
unsupported relocation type		uk	: експортовано непідтримуваний тип пересування:
unsupported relocation type		uk	: непідтримувана назва типу пересування
unsupported relocation type		uk	: непідтримуваний тип пересування
unsupported relocation type		uk	: імпортовано непідтримуваний тип пересування:
unsupported relocation type		uk	непідтримуваний тип пересування
unsupported relocation type		vi	: kiểu định vị lại không rõ hoặc không được hỗ trợ:
unsupported relocation type		vi	: kiểu định vị lại không được hỗ trợ
unsupported relocation type	0x	da	: relokeringstypen 0x	understøttes ikke
unsupported relocation type	0x	es	: tipo de reubicación 0x	no admitido
unsupported relocation type	0x	fi	: ei-tuettu sijoitustyyppi 0x
unsupported relocation type	0x	id	: tipe relokasi tidak didukung 0x
unsupported relocation type	0x	ja	はサポートされていません	: 再配置型 0x
unsupported relocation type	0x	ro	: tip de relocare nesuportat 0x
unsupported relocation type	0x	sv	: omlokaliseringstypen 0x	stöds inte
unsupported relocation type	0x	tr	: desteklenmeyen yükleyici yerdeğişimi 0x
unsupported relocation type	0x	vi	: kiểu định vị lại không được hỗ trợ 0x
unsupported relocation type	0x	zh_CN	:不支持的重定位类型 0x
uses unsupported 	symbol number 	fr	utilise la liaison non supportée de	le numéro de symbole
uses unsupported 	symbol number 	fr	utilise le type non supporté de	le numéro de symbole
uses unsupported 	symbol number 	pt	usa ligação não suportada de	símbolo
uses unsupported 	symbol number 	pt	usa tipo não suportado de	símbolo
uses unsupported 	symbol number 	ro	folosește o legătură neacceptată a lui	cu numărul
uses unsupported 	symbol number 	ro	utilizează un tip de	cu numărul
uses unsupported 	symbol number 	ru	используется неподдерживаемая привязка	в номере символа
uses unsupported 	symbol number 	ru	используется неподдерживаемый тип	в номере символа
uses unsupported 	symbol number 	sr	користи неподржано свезивање од	симбол број
uses unsupported 	symbol number 	sr	користи неподржану врсту	симбол број
uses unsupported 	symbol number 	sv	använder icke-stödd bindning av	symbolnummer
uses unsupported 	symbol number 	sv	använder icke-stödd typ av	symbolnummer
uses unsupported 	symbol number 	uk	використовує непідтримуваний тип	із номером
uses unsupported 	symbol number 	uk	використовує непідтримувану прив'язку	із номером
utput file cannot represent architecture		ar	ملف المخرجات لا يمكنه تمثيل البنية
utput file cannot represent architecture		ca	El fitxer de sortida no pot representar l'arquitectura
utput file cannot represent architecture		da	Uddatafilen kan ikke repræsentere arkitektur
utput file cannot represent architecture		es	El fichero de salida no puede representar a la arquitectura
utput file cannot represent architecture		fi	Tulostetiedosto ei voi edustaa arkkitehtuuria
utput file cannot represent architecture		fr	Fichier de sortie ne peut représenter l'architecture
utput file cannot represent architecture		id	Peringatan: Berkas keluaran tidak dapat merepresentasikan arsitektur
utput file cannot represent architecture		it	Il file di output non può rappresentare l'architettura
utput file cannot represent architecture		ja	出力ファイルはアーキテクチャ
utput file cannot represent architecture		pt	Ficheiro de saída não pode representar a arquitectura
utput file cannot represent architecture		ro	Fișierul de ieșire nu poate reprezenta arhitectura
utput file cannot represent architecture		ru	Выходной файл не может предоставить архитектуру
utput file cannot represent architecture		sk	Upozornenie: Výstupný súbor nemôže reprezentovať architektúru
utput file cannot represent architecture		sr	Излазна датотека не може да представља архитектуру
utput file cannot represent architecture		sv	Utfilen kan inte representera arkitekturen
utput file cannot represent architecture		tr	Uyarı: Çıktı dosyası
utput file cannot represent architecture		uk	Файл виведених даних не може представити архітектуру
utput file cannot represent architecture		vi	Tập tin kết xuất không tương ứng với kiến trúc
version note missing - assuming		ar	]: تحذير: ملاحظة الإصدار مفقودة - سيُفترض الإصدار 3
version note missing - assuming		ca	]: Avís: manca la nota de versió -assumint la versió 3
version note missing - assuming		fr	]: Avertissement : note de version manquante – version 3 supposée
version note missing - assuming		pt	]: aviso: nota de versão em falta - a assumir versão 3
version note missing - assuming		ro	]: Avertisment: lipsește nota de versiune - presupunând versiunea 3
version note missing - assuming		sr	]: Упозорење: недостаје напомена издања – подразумевам издање 3
version note missing - assuming		sv	]: Varning: versionsnotering saknas – antar version 3
version note missing - assuming		uk	]: попередження: немає нотатки щодо версії — припускаємо версію 3
while writing '		ca	s'ha produït un error en escriure
while writing '		cs	chyba při zápisu
while writing '		da	fejl under skrivning af
while writing '		de	Fehler beim Schreiben von
while writing '		eo	eraro dum skribado de
while writing '		es	error al escribir
while writing '		eu	errorea '	idaztean
while writing '		fr	erreur lors de l'écriture de
while writing '		it	errore durante la scrittura di
while writing '		ja	の書き込み中にエラーが発生しました
while writing '		nl	fout bij schrijven naar
while writing '		oc	error en escrivent
while writing '		pl	błąd podczas zapisu
while writing '		pt,pt_BR	erro ao escrever
while writing '		ro	eroare la scrierea
while writing '		ru	ошибка во время записи
while writing '		sk	chyba pri zápise
while writing '		sv	fel vid skrivning av
while writing '		th	เกิดข้อผิดพลาดขณะเขียน
while writing '		tr	yazılırken sorun yaşandı
while writing '		vi	gặp lỗi khi ghi
while writing '		zh_CN	时发生错误	写入
while writing '		zh_TW	寫入錯誤
ymbol needs debug section which		da	Symbolet kræver fejlsøgningsafsnit som ikke eksisterer
ymbol needs debug section which		es	Un símbolo requiere de una sección de depuración, la cual no existe
ymbol needs debug section which		es	el símbolo necesita una sección de depuración que no existe
ymbol needs debug section which		fi	Symboli tarvitsee vianjäljityslohkon, jota ei ole
ymbol needs debug section which		fr	symboles ont besoin de la section de débug qui est inexistante
ymbol needs debug section which		id	Simbol membutuhkan bagian debug yang mana bagian tersebut tidak ada
ymbol needs debug section which		ja	存在していないデバッグセクションをシンボルが必要としています
ymbol needs debug section which		pt	Símbolo precisa de secção de depuração que não existe
ymbol needs debug section which		pt	símbolo precisa de secção de depuração que não existe
ymbol needs debug section which		ro	Simbolul necesită secţiune de debug care nu există
ymbol needs debug section which		ro	simbolul necesită o secțiune de depanare care nu există
ymbol needs debug section which		ru	для символа требуется отладочный раздел, но его не существует
ymbol needs debug section which		sr	симболу је потребан одељак за уклањање грешака који не постоји
ymbol needs debug section which		sv	Symbolen kräver felsökningssektion som inte finns
ymbol needs debug section which		sv	symbolen behöver ett debug-avsnitt som inte finns
ymbol needs debug section which		tr	Sembol, olmayan hata ayıklama bölümünü istiyor
ymbol needs debug section which		uk	символ потребує розділу діагностики, якого не існує
ymbol needs debug section which		vi	Ký hiệu cần phần gỡ lỗi mà không tồn tại
ymbol needs debug section which		zh_CN	符号需要不存在的调试节
yntax error: 		ar	: خطأ نحوي:
yntax error: 		ar	خطأ في بناء الجملة:
yntax error: 		ar	خطأ في بناء الجملة: ليس داخل مقطع تعريف محل
yntax error: 		be	: сінтаксічная памылка:
yntax error: 		be	сінтаксічная памылка: па-за секцыяй азначэння лакалі
yntax error: 		bg	: синтактична грешка:
yntax error: 		bg	синтактична грешка:
yntax error: 		bg	синтактична грешка: извън дял за определяне на езикова настройка
yntax error: 		ca	: error de sintaxi:
yntax error: 		ca	error de sintaxi:
yntax error: 		ca	error de sintaxi: no és a dins d'una secció de definició de locale
yntax error: 		cs	syntaktická chyba: není uvnitř sekce pro definici národního prostředí
yntax error: 		cs,sk	: chyba syntaxe:
yntax error: 		cs,sk	chyba syntaxe:
yntax error: 		da	: syntaksfejl:
yntax error: 		da	syntaksfejl:
yntax error: 		da	syntaksfejl: ikke inde i en lokaledefinitionssektion
yntax error: 		de	: Syntaxfehler:
yntax error: 		de	Syntaxfehler:
yntax error: 		de	Syntaxfehler: nicht in einem Abschnitt der Lokale-Definition
yntax error: 		el	συντακτικό σφάλμα: δεν είναι μέσα σε τμήμα locale ορισμού
yntax error: 		eo	: sintakseraro:
yntax error: 		eo	sintakseraro:
yntax error: 		es	: error de sintaxis:
yntax error: 		es	error de sintaxis:
yntax error: 		es	error de sintaxis: no está dentro de una sección de definición para un local
yntax error: 		fi	: syntaksivirhe:
yntax error: 		fi	syntaksivirhe:
yntax error: 		fi	syntaksivirhe: ei ole maa-asetustomäärittelyosan sisällä
yntax error: 		fr	: erreur de syntaxe:
yntax error: 		fr	Erreur de syntaxe : pas à l'intérieur d'une section de définition localisée
yntax error: 		fr	Erreur de syntaxe:
yntax error: 		gl	erro de sintaxe: non está dentro dunha sección de definición de locale
yntax error: 		gl,pt,pt_BR	: erro de sintaxe:
yntax error: 		gl,pt,pt_BR	erro de sintaxe:
yntax error: 		hr	: sintaktička greška:
yntax error: 		hr	sintaktička greška:
yntax error: 		hr	sintaktička greška: nije unutar sekcije locale definicije
yntax error: 		hu	szintaktikai hiba:
yntax error: 		ia	: error de syntaxe:
yntax error: 		ia	error de syntaxe:
yntax error: 		id	: sintaks error:
yntax error: 		id	sintaks error:
yntax error: 		id	sintaks error: tidak dalam sebuah daerah definisi lokal
yntax error: 		it	: errore di sintassi:
yntax error: 		it	errore di sintassi:
yntax error: 		it	errore di sintassi: non è dentro una sezione di definizione della localizzazione
yntax error: 		ja	: 構文エラー:
yntax error: 		ja	構文エラー: ロケール定義セクションの内側ではありません
yntax error: 		ja	構文エラーです:
yntax error: 		ka	: სინტაქსური შეცდომა:
yntax error: 		ka	სინტაქსური შეცდომა:
yntax error: 		ko	: 문법 오류:
yntax error: 		ko	문법 애러: 로캘 정의 부분이 아닙니다
yntax error: 		ko	문법 오류:
yntax error: 		lt	: sintaksės klaida:
yntax error: 		lt	sintaksės klaida:
yntax error: 		nb	: syntaksfeil:
yntax error: 		nb	syntaksfeil: ikke inne i en lokaledefinisjon
yntax error: 		nl	: syntaxfout:
yntax error: 		nl	syntaxfout:
yntax error: 		nl	syntaxfout: niet binnen een taalregiodefinitie-sectie
yntax error: 		pl	: błąd składni:
yntax error: 		pl	błąd składni:
yntax error: 		pl	błąd składni: poza sekcją definicji lokalizacji
yntax error: 		pt	erro de sintaxe: fora de uma secção de definição de idioma
yntax error: 		pt_BR	erro de sintaxe: não está dentro de uma seção de definição de localidade
yntax error: 		ro	: eroare de sintaxă:
yntax error: 		ro	eroare de sintaxă:
yntax error: 		ro	eroare de sintaxă: nu în interiorul unei secțiuni de definiție regională
yntax error: 		ru	: синтаксическая ошибка:
yntax error: 		ru	синтаксическая ошибка:
yntax error: 		ru	синтаксическая ошибка: вне секции определения локали
yntax error: 		rw	Ikosa mu myandikire:
yntax error: 		sk	chyba syntaxe: nie je vnútri sekcie definície národného prostredia
yntax error: 		sl	: napaka v skladnji:
yntax error: 		sl	napaka v skladnji:
yntax error: 		sr	: грешка синтаксе:
yntax error: 		sr	грешка синтаксе:
yntax error: 		sr	грешка синтаксе: није унутар одељка дефиниције језика
yntax error: 		sv	: syntaxfel:
yntax error: 		sv	syntaxfel:
yntax error: 		sv	syntaxfel: inte inne i en lokalsektion
yntax error: 		tr	: sözdizimi hatası:
yntax error: 		tr	sözdizimi hatası:
yntax error: 		tr	sözdizimi hatası: bir yerel tanımlama bölümü içinde değil
yntax error: 		uk	: синтаксична помилка:
yntax error: 		uk	синтаксична помилка:
yntax error: 		uk	синтаксична помилка: вихід за межі розділу визначення локалі
yntax error: 		vi	: lỗi cú pháp:
yntax error: 		vi	gặp lỗi cú pháp: không phải bên trong một phần định nghĩa miền địa phương
yntax error: 		vi	lỗi cú pháp:
yntax error: 		zh_CN	: 语法错误:
yntax error: 		zh_CN	:语法错误:
yntax error: 		zh_CN	语法错误:
yntax error: 		zh_CN	语法错误:不在区域定义节之中
yntax error: 		zh_CN	语法错误:不在区域设置定义节之中
yntax error: 		zh_TW	: 語法錯誤:
yntax error: 		zh_TW	語法錯誤:
yntax error: 		zh_TW	語法錯誤: 不能在語區資料定義區塊裡面使用
"""##
}
