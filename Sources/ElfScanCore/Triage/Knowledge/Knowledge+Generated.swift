// Written by `make generate` from docs/causes; do not edit.
// swift-format-ignore-file

extension Knowledge {
  /// What is written in docs/causes.
  package static let builtIn = Knowledge.of(
    pages: [page0, page1, page2, page3, page4, page5, page6, page7, page8, page9, page10, page11, page12, page13, page14, page15, page16, page17, page18, page19, page20, page21, page22, page23, page24, page25, page26, page27, page28, page29, page30, page31, page32, page33, page34, page35, page36, page37, page38, page39, page40, page41, page42, page43, page44, page45, page46, page47, page48, page49, page50, page51, page52, page53, page54, page55, page56, page57, page58, page59, page60],
    sharedLines: sharedLinesOfAll, packagers: everyPackager,
    translations: TranslatedMessage.all(translationTable))

  private static let sharedLinesOfAll: [String: String] = [
    #"collect"#: #"The file that `elfscan triage --collect > machine.txt` writes on that machine."#,
    #"elfscan-strip"#: #"Where the module has to be stripped: `elfscan strip --strip-debug MODULE.ko` on the unstripped module. It runs no other stripper, and compares the result before it replaces the module."#,
    #"kernel-compiler"#: #"Build with the compiler of the kernel. Kernel by Clang: install clang, lld and llvm, and `make -C /lib/modules/KERNEL/build M=$PWD LLVM=1 modules`."#,
    #"llvm-tools"#: #"Built by kbuild: `make LLVM=1`, or `STRIP=llvm-strip OBJCOPY=llvm-objcopy`, so that no GNU tool rewrites it."#,
    #"lto-configuration"#: #"Whether the kernel has CONFIG_LTO_CLANG_THIN or _FULL."#,
    #"rebuild"#: #"Build the module again for the kernel that runs, with the headers of exactly `uname -r`."#,
    #"unstripped"#: #"The module as it was before strip, and what `elfscan check MODULE.ko` says of it."#,
    #"without-btf"#: #"A module: leave the step out, which costs no more than BPF's view of its types: `make CONFIG_DEBUG_INFO_BTF_MODULES=`."#,
    #"without-strip"#: #"A working module today: have the build leave the module as it is (kbuild: no `INSTALL_MOD_STRIP`), install it again, and make the initramfs again. `elfscan check --for TOOL MODULE.ko` has the whole recipe for each tool (TOOL: dkms, kbuild, rpm, debian, arch, gentoo, nix, yocto, buildroot)."#,]

  private static let everyPackager: [Packager] = [
    Packager(#"DKMS"#, seenBy: [#"make.log for "#, #"dkms: dkms-"#, #"dkms add "#, #"dkms build "#, #"dkms install "#, #"dkms autoinstall"#, #"/var/lib/dkms/"#, #"/usr/sbin/dkms"#, #"Building initial module"#, #"DKMS: build completed"#, #"DKMS: add completed"#, #"Bad return status for module build"#, #"DKMS tree"#], lines: [
      #"kernel-compiler"#: #"Build with the compiler of the kernel. Kernel by Clang: install clang, lld and llvm (DKMS from 3.0.11 on then sets `LLVM=1` by itself). Older: in /etc/dkms/PACKAGE.conf, `MAKE[0]="make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build LLVM=1"`; then `dkms build --force PACKAGE/VERSION`."#,
      #"llvm-tools"#: #"With DKMS: `STRIP[0]="no"` in /etc/dkms/PACKAGE.conf, and `LLVM=1 OBJCOPY=llvm-objcopy` behind make in its MAKE[0] (`elfscan check --for dkms MODULE.ko` prints the lines). DKMS 3.2 takes llvm-strip by itself, if a program `clang` is on PATH."#,
      #"rebuild"#: #"Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."#,
      #"unstripped"#: #"The module as it was before strip (DKMS: built with `STRIP[0]="no"`; it is then below /var/lib/dkms/PACKAGE/VERSION/KERNEL), and what `elfscan check MODULE.ko` says of it."#,
      #"without-btf"#: #"Leave the step out; in /etc/dkms/PACKAGE.conf: `MAKE[0]="make -C $kernel_source_dir M=$dkms_tree/$module/$module_version/build CONFIG_DEBUG_INFO_BTF_MODULES="`; then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`."#,
      #"without-strip"#: #"A working module today, with DKMS: put `STRIP[0]="no"` into /etc/dkms/PACKAGE.conf, then `dkms build --force PACKAGE/VERSION` and `dkms install --force PACKAGE/VERSION`, and make the initramfs again. The whole recipe: `elfscan check --for dkms MODULE.ko`."#,]),
    Packager(#"akmods"#, seenBy: [#"akmodsbuild"#, #"akmods: "#, #"/usr/src/akmods/"#, #"/var/cache/akmods"#, #"Checking kmods exist for"#], lines: [
      #"rebuild"#: #"Build the module again for the kernel that runs: install kernel-devel of exactly `uname -r`, then `akmods --force --kernels KERNEL`."#,
      #"unstripped"#: #"The module as it was before strip (akmods: with `%__strip /bin/true`), what `elfscan check MODULE.ko` says of it, and the log below /var/cache/akmods/."#,
      #"without-strip"#: #"A working module today, with akmods, which builds an RPM: let brp-strip do nothing, by a file /etc/rpm/macros.no-strip with the line `%__strip /bin/true`; then `akmods --force --kernels KERNEL`, and make the initramfs again. That file counts for every RPM that is built on the machine. The whole recipe: `elfscan check --for rpm MODULE.ko`."#,]),
    Packager(#"Yocto (BitBake)"#, seenBy: [#"exec_func_python() autogenerated"#, #"split_kernel_module_packages"#, #".bb:do_compile"#, #".bb:do_package"#, #".bb, do_"#, #"do_package: "#, #"do_rootfs"#, #"log.do_compile"#, #"log.do_package"#, #"tmp/work/"#, #"tmp-glibc/work/"#, #"BB_NUMBER_THREADS"#, #"bitbake "#, #"poky-linux-"#], lines: [
      #"llvm-tools"#: #"With BitBake: `STRIP = "llvm-strip"` and `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"` in the recipe of the module (of a kernel: KERNEL_STRIP), and `HOSTTOOLS += "llvm-strip"` in conf/local.conf."#,
      #"rebuild"#: #"Build the module again with the kernel of the image: `bitbake -c cleansstate virtual/kernel RECIPE`, then the image."#,
      #"unstripped"#: #"The module as it is after do_install, below `image/` in the recipe's work folder, and what `elfscan check MODULE.ko` says of it; not the one below `package/`."#,
      #"without-btf"#: #"Leave the step out: `EXTRA_OEMAKE:append = " CONFIG_DEBUG_INFO_BTF_MODULES="` in the recipe of the module."#,
      #"without-strip"#: #"A working module today, with BitBake: in the recipe of the module, or a .bbappend, `INHIBIT_PACKAGE_STRIP = "1"` and `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"`; splitting off debugging information rewrites modules too. Then `bitbake -c cleansstate RECIPE` and `bitbake RECIPE`. The whole recipe: `elfscan check --for yocto MODULE.ko`."#,]),
    Packager(#"Buildroot"#, seenBy: [#".stamp_built"#, #".stamp_installed"#, #".stamp_target_installed"#, #".stamp_configured"#, #"buildroot/"#, #"/buildroot-"#, #"-buildroot-linux-"#], lines: [
      #"llvm-tools"#: #"With Buildroot: `LINUX_MAKE_FLAGS += STRIP=llvm-strip OBJCOPY=llvm-objcopy` in external.mk of a br2-external tree."#,
      #"rebuild"#: #"Build kernel and module again: `make linux-rebuild FOO-rebuild`, then `make`."#,
      #"without-btf"#: #"Leave the step out: `LINUX_MAKE_FLAGS += CONFIG_DEBUG_INFO_BTF_MODULES=` in external.mk of a br2-external tree."#,
      #"without-strip"#: #"A working module today, with Buildroot: `LINUX_MAKE_FLAGS += INSTALL_MOD_STRIP=` in external.mk of a br2-external tree (for one package: `FOO_MODULE_MAKE_OPTS += INSTALL_MOD_STRIP=`), then `make linux-reinstall` or `make FOO-reinstall`, and `make`. The whole recipe: `elfscan check --for buildroot MODULE.ko`."#,]),
    Packager(#"Nix"#, seenBy: [#"/nix/store/"#, #"nixos-rebuild"#, #"nix-build"#, #"nix build "#, #"builder for '"#], lines: [
      #"kernel-compiler"#: #"Build with the compiler of the kernel: take the package out of the same set as the kernel, `config.boot.kernelPackages.PACKAGE`."#,
      #"llvm-tools"#: #"With Nix: `dontStrip = true`, and `makeFlags` with `INSTALL_MOD_STRIP=1` and llvm-strip as STRIP, in `overrideAttrs` of the package (`elfscan check --for nix MODULE.ko` prints it)."#,
      #"rebuild"#: #"Build the module again out of the same set as the kernel: `config.boot.kernelPackages.PACKAGE`, then `nixos-rebuild boot`, and reboot."#,
      #"unstripped"#: #"The module with `dontStrip = true`, and what `elfscan check MODULE.ko` says of it."#,
      #"without-btf"#: #"Leave the step out: `"CONFIG_DEBUG_INFO_BTF_MODULES="` in `makeFlags`, by `overrideAttrs` of the package."#,
      #"without-strip"#: #"A working module today, with Nix: `PACKAGE.overrideAttrs (old: { dontStrip = true; })` in an overlay, then `nixos-rebuild boot`. The whole recipe: `elfscan check --for nix MODULE.ko`."#,]),
    Packager(#"Portage"#, seenBy: [#"/var/tmp/portage/"#, #">>> Emerging ("#, #"::gentoo"#, #"(compile phase)"#, #"(install phase)"#, #"linux-mod-r1"#, #"ebuild.sh"#, #"package.use/"#], lines: [
      #"kernel-compiler"#: #"Build with the compiler of the kernel: linux-mod-r1.eclass sees a kernel by Clang in /usr/src/linux/.config, and needs llvm-core/clang and llvm-core/lld installed."#,
      #"llvm-tools"#: #"With Portage: `KERNEL_STRIP="llvm-strip"` and `KERNEL_OBJCOPY="llvm-objcopy"` in /etc/portage/make.conf."#,
      #"rebuild"#: #"Build the module again for the kernel that /usr/src/linux points to: `emerge --oneshot @module-rebuild`."#,
      #"without-btf"#: #"Leave the step out: `MODULES_EXTRA_EMAKE="CONFIG_DEBUG_INFO_BTF_MODULES="` in /etc/portage/make.conf."#,
      #"without-strip"#: #"A working module today, with Portage: `CATEGORY/PACKAGE -strip` in /etc/portage/package.use/modules, then `emerge --oneshot CATEGORY/PACKAGE`, and make the initramfs again. The whole recipe: `elfscan check --for gentoo MODULE.ko`."#,]),
    Packager(#"makepkg"#, seenBy: [#"==> Starting build()"#, #"==> Starting package()"#, #"==> Making package: "#, #"==> Tidying install"#, #"==> ERROR: A failure"#, #"failure occurred in build()"#, #"failure occurred in package()"#, #"==> Checking buildtime"#, #"makepkg -"#, #"PKGBUILD"#], lines: [
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
      #"rebuild"#: #"Build the modules again for the kernel that runs: install the headers of exactly `uname -r`, then run the installer again."#,
      #"without-strip"#: #"A working module today, from NVIDIA's own build: `make modules_install INSTALL_MOD_STRIP=` in the source, which does not strip, and make the initramfs again. The whole recipe: `elfscan check --for nvidia MODULE.ko`."#,]),
    Packager(#"kbuild by hand"#, seenBy: [#"make -C /lib/modules/"#, #"make -C /usr/lib/modules/"#, #"make -C /usr/src/"#, #"modules_install"#, #"Entering directory '/usr/src/"#, #"INSTALL_MOD_"#], lines: [
      #"rebuild"#: #"Build the module again for the kernel that runs: install the headers of exactly `uname -r`, then `make clean`, `make -C /lib/modules/$(uname -r)/build M=$PWD modules`, and `modules_install` in place of `modules`."#,
      #"without-strip"#: #"A working module today: install it again without stripping, `make -C /lib/modules/KERNEL/build M=$PWD modules_install INSTALL_MOD_STRIP=`, then `depmod -a`, and make the initramfs again. The whole recipe: `elfscan check --for kbuild MODULE.ko`."#,]),
  ]

  private static let page0 = CausePage(
    #"headers-missing"#, .build,
    title: #"The kernel headers are missing, incomplete or not prepared"#,
    explanation: #"A module is compiled against the headers of exactly one kernel. They are not installed for that kernel, the link /lib/modules/KERNEL/build leads nowhere, or they are a source tree in which `make prepare` was never run, so that include/config/auto.conf or Module.symvers is not there."#,
    isNot: #"Not a fault of the module, and nothing about strip: nothing was compiled. For a kernel that is installed but never booted, it does no harm."#,
    decides: #"`ls -lL /lib/modules/KERNEL/build/include/config/auto.conf /lib/modules/KERNEL/build/Module.symvers`: both have to be there. If scripts/basic/fixdep is there and cannot be found all the same, it is a program for another machine."#,
    questions: [#"`uname -r`, and `ls -l /lib/modules/`."#, #"`ls -lL /lib/modules/KERNEL/build/` for the kernel that the message names."#],
    steps: [#"Install the headers of exactly that kernel: linux-headers-KERNEL (Debian, Ubuntu), kernel-devel-KERNEL (Fedora, RHEL, SUSE: kernel-default-devel), the `-headers` package of that very kernel (Arch, Manjaro, CachyOS)."#, #"If the kernel was updated and not booted since: reboot first, so that `uname -r` and the headers agree."#, #"If they are installed: install them again; the package was cut short, or its link is stale."#, #"A kernel of your own: keep its source tree with `.config`, run `make prepare modules_prepare` in it, and copy Module.symvers of the build into it."#, #"DKMS builds for one kernel, and make looks for the headers of another: the driver's Makefile asks `uname -r`. Boot the new kernel, and build then; or take a newer release of the driver."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"our kernel headers for kernel "#, also: [[#"cannot be found"#]], .certain, #"DKMS finds no headers for this kernel."#),
      KnownMessage(#"--kernelsourcedir option to tell DKMS"#, .possible, #"DKMS finds no headers; the line above says for which kernel."#),
      KnownMessage(#" kernel headers for module "#, also: [[#"Missing "#]], .certain, #"The hook of the package manager finds no headers for this kernel."#),
      KnownMessage(#": Missing kernel headers"#, .certain, #"The hook of the package manager finds no headers for this kernel."#),
      KnownMessage(#"Module build for "#, also: [[#"was skipped since the"#]], .certain, #"There are no headers for that kernel, and DKMS did not try."#),
      KnownMessage(#"Kernel configuration is invalid"#, unless: [#"echo "#], .certain, #"The headers are not prepared: their configuration was never made."#),
      KnownMessage(#"auto.conf are missing"#, unless: [#"echo "#], .certain, #"The headers are not prepared: their configuration was never made."#),
      KnownMessage(#"/build: "#, also: [[#"*** "#], [#"/lib/modules/"#]], .certain, #"make does not find the headers: the folder is not there, or its link leads nowhere."#),
      KnownMessage(#"No rule to make target "#, also: [[#"modules'"#, #"'arch/"#, #"'scripts/"#, #"'tools/"#, #"/usr/src/linux"#, #"include/config/auto.conf"#]], .likely, #"make finds no kernel build system where the headers should be, or only a part of it."#),
      KnownMessage(#"scripts/basic/fixdep: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#], .likely, #"The headers' own programs were not built (`make scripts`), or are for another machine."#),
      KnownMessage(#"scripts/mod/modpost: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#], .likely, #"The headers' own programs were not built (`make scripts`), or are for another machine."#),
      KnownMessage(#"tools/objtool/objtool: "#, also: [[#"not found"#, #"No such file"#]], unless: [#"GLIBC"#, #"shared object"#], .likely, #"The headers come without objtool: they are not complete."#),
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
      KnownMessage(#"sources have not yet been prepared"#, .certain, #"Gentoo: `make prepare` was not run in the kernel source."#),
      KnownMessage(#"make sure the kernel devel package for your distribution"#, .certain, #"ZFS finds no headers."#),
    ])

  private static let page1 = CausePage(
    #"headers-machine"#, .build,
    title: #"The kernel headers hold programs for another machine or another system"#,
    explanation: #"Beside header files, the headers have programs that the build runs: fixdep, modpost, genksyms, objtool, sign-file, resolve_btfids. These were compiled on another machine (the kernel was cross-compiled, mostly on x86-64 for ARM), or on a newer system with a newer C library; here they do not run."#,
    isNot: #"Not a module for another processor, and not a failure to load: no module was built. "Exec format error" is said of a program of the build."#,
    decides: nil,
    questions: [#"`file /lib/modules/KERNEL/build/scripts/basic/fixdep`, and `uname -m`."#, #"Where the headers come from; `ldd --version` if the message names GLIBC."#],
    steps: [#"Build the programs here: `make -C /lib/modules/KERNEL/build scripts` (newer kernels: `make scripts modules_prepare`), if the headers have their sources."#, #"Else take headers that were packed for this machine, or the kernel's source of exactly this release with its configuration and Module.symvers, and run `make modules_prepare`."#, #""GLIBC_2.NN not found": update the system to the release that the kernel was built on, or take a kernel built for this one."#, #"Tell who packs the kernel: the header package has to carry programs of its own architecture."#],
    messages: [
      KnownMessage(#"Exec format error"#, also: [[#"/fixdep"#, #"modpost"#, #"genksyms"#, #"gendwarfksyms"#, #"objtool"#, #"recordmcount"#, #"sign-file"#, #"resolve_btfids"#, #"insert-sys-cert"#, #"scripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"exec format error"#, also: [[#"fixdep"#, #"modpost"#, #"genksyms"#, #"objtool"#, #"scripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"has wrong exec format"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"A program of the kernel headers is for another processor."#),
      KnownMessage(#"Fehler im Format der Programmdatei"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"German: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Erreur de format pour exec()"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"French: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Formato de ejecutable incorrecto"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"Spanish: a program of the kernel headers is for another processor."#),
      KnownMessage(#"Ошибка формата выполняемого файла"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"Russian: a program of the kernel headers is for another processor."#),
      KnownMessage(#"可执行文件格式错误"#, also: [[#"fixdep"#, #"modpost"#, #"objtool"#, #"scripts/"#]], .certain, #"Chinese: a program of the kernel headers is for another processor."#),
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
    questions: [#"The first lines of make.log, with the compiler that the kernel was built by."#, #"What `gcc --version`, `clang --version` and `ld.lld --version` say."#],
    steps: [#"Install the program that the message names (gcc-12, clang, lld, llvm, libelf-dev or elfutils-libelf-devel, bc, flex, bison, openssl's headers)."#, #""error while loading shared libraries": finish the update, all packages at once (Arch: `pacman -Syu`; a program that was built for an older library has to be updated or built again)."#, #"{rebuild}"#],
    messages: [
      KnownMessage(#"error while loading shared libraries"#, also: [[#"clang"#, #"gcc"#, #"cc1"#, #"ld.lld"#, #"lld"#, #"llvm-"#, #"pahole"#]], .certain, #"The program cannot start: one of its libraries is missing, as after a partial update."#),
      KnownMessage(#"error while loading shared libraries"#, .likely, #"A program cannot start: one of its libraries is missing."#),
      KnownMessage(#"not found (required by "#, also: [[#"clang"#, #"gcc"#, #"cc1"#, #"lld"#, #"llvm-"#, #"pahole"#]], .certain, #"The program cannot start: it was built for a newer system library."#),
      KnownMessage(#"ommand not found"#, also: [[#"gcc"#, #"clang"#, #": cc:"#, #"ld.lld"#, #"llvm-"#]], .certain, #"The compiler or linker that the kernel was built with is not installed."#),
      KnownMessage(#"ommand not found"#, also: [[#"/bin/sh"#, #"/bin/bash"#, #"make: "#, #"make["#]], unless: [#"pahole"#], .likely, #"A program that the build needs is not installed."#),
      KnownMessage(#": not found"#, also: [[#"gcc"#, #"clang"#, #" cc:"#, #"ld.lld"#, #"llvm-"#], [#"/bin/"#]], .certain, #"The compiler or linker that the kernel was built with is not installed."#),
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
      KnownMessage(#"error: unknown argument: "#, .certain, #"Clang does not know a flag of GCC's: the kernel was built by GCC."#),
      KnownMessage(#"error: unknown argument "#, also: [[#"-f"#, #"-m"#, #"-W"#]], .likely, #"Clang does not know a flag of GCC's: the kernel was built by GCC."#),
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
    steps: [#"Make room: old kernels and their modules, package caches; /tmp may be in memory."#, #"Memory: fewer jobs at once (`make -j1`; for DKMS `dkms build -j 1 …`), or swap space."#, #"Build again, and replace every module that was installed meanwhile."#],
    messages: [
      KnownMessage(#"No space left on device"#, .certain, #"The disk that the file was to be written to is full."#),
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
    #"objtool"#, .build,
    title: #"objtool does not accept the module's code"#,
    explanation: #"The kernel's build lets objtool check and patch each module before the module is complete. It needs the symbols of functions, and code that was compiled for this kernel's mitigations: objects that come compiled, or that ld or objcopy has robbed of symbols (`--strip-all`), fail."#,
    isNot: #"Not the doing of a strip that comes later, and not a broken compiler. Most warnings of objtool do not stop the build."#,
    decides: #"Whether make stops at the same object: a line `*** [… FILE.o] Error` after it. A warning after which the build goes on does no harm."#,
    questions: [#"The lines around it in make.log, with the command line (`make V=1`)."#, #"{collect}"#],
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

  private static let page6 = CausePage(
    #"dkms-build"#, .build,
    title: #"The module does not compile or link; strip was never reached"#,
    explanation: #"The build stopped before there was a module. What strips, signs or installs comes after it and was not run. Mostly the driver is older than the kernel: functions of the kernel have changed, are gone, or are no longer exported. The reason is the first error in the log; what DKMS, RPM, makepkg or make say at the end only repeats that there was one."#,
    isNot: #"Not a matter of strip, unless the build itself runs strip or objcopy: then their lines are above. Not a broken compiler, unless the first error says so."#,
    decides: nil,
    questions: [#"The whole log of the build, above all its first error. DKMS: `/var/lib/dkms/PACKAGE/VERSION/build/make.log`; akmods: `/var/cache/akmods/`."#, #"{collect}"#],
    steps: [#"Find the first line with `error:` or `***` in the log; later ones follow from it."#, #"Take a release of the driver that is made for this kernel, or boot an older kernel until there is one."#, #"A symbol that is not exported, or for GPL modules only: a newer release of the driver, or a kernel whose configuration exports it (CONFIG_TRIM_UNUSED_KSYMS off; debugging options such as CONFIG_DEBUG_LOCK_ALLOC off)."#],
    messages: [
      KnownMessage(#"uses GPL-only symbol "#, also: [[#"GPL-incompatible module "#]], .certain, #"The module is not under the GPL, and needs a symbol that this kernel keeps for GPL modules."#),
      KnownMessage(#"] undefined!"#, also: [[#"ERROR: "#]], .certain, #"The module needs a symbol that the kernel does not export."#),
      KnownMessage(#"] undefined!"#, .possible, #"modpost does not find a symbol and only warns: Module.symvers is not there, or the module will not load."#),
      KnownMessage(#"but does not import it"#, also: [[#"ERROR: "#]], .certain, #"The module uses a symbol of a namespace that it does not import: it is older than the kernel."#),
      KnownMessage(#"but does not import it"#, .possible, #"The module uses a symbol of a namespace that it does not import: it may not load."#),
      KnownMessage(#"missing MODULE_LICENSE()"#, .likely, #"The module does not say its license: modpost refuses it, or the kernel keeps GPL symbols from it."#),
      KnownMessage(#"FATAL: modpost: "#, unless: [#"GPL-incompatible module "#], .certain, #"modpost gives up on an object of the module."#),
      KnownMessage(#"version generation failed, symbol will not be versioned"#, .possible, #"A symbol gets no checksum; modules that use it may not load."#),
      KnownMessage(#"implicit declaration of function"#, also: [[#"error: "#]], .likely, #"The kernel has no such function (any more): the driver is older or newer than the kernel."#),
      KnownMessage(#"call to undeclared function "#, also: [[#"error: "#]], .likely, #"The kernel has no such function (any more): the driver is older or newer than the kernel."#),
      KnownMessage(#"arguments to function "#, also: [[#"error: too "#]], .likely, #"A function of the kernel takes other arguments: the driver is older or newer than the kernel."#),
      KnownMessage(#"to function call, expected "#, also: [[#"error: too "#]], .likely, #"A function of the kernel takes other arguments: the driver is older or newer than the kernel."#),
      KnownMessage(#"has no member named "#, also: [[#"error: "#]], .likely, #"A structure of the kernel has changed: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: no member named "#, .likely, #"A structure of the kernel has changed: the driver is older or newer than the kernel."#),
      KnownMessage(#"incompatible pointer type"#, also: [[#"error: "#]], .likely, #"A function of the kernel has another type: the driver is older or newer than the kernel."#),
      KnownMessage(#"incompatible function pointer type"#, also: [[#"error: "#]], .likely, #"A function of the kernel has another type: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: unknown type name "#, .likely, #"A type of the kernel is gone: the driver is older or newer than the kernel."#),
      KnownMessage(#"error: conflicting types for "#, .likely, #"The driver declares what the kernel has otherwise: it is older or newer than the kernel."#),
      KnownMessage(#"fatal error: "#, also: [[#".h: "#]], unless: [#"openssl/"#, #"gelf.h"#, #"libelf.h"#, #"elfutils/"#, #"gmp.h"#, #"mpc.h"#], .likely, #"A header is not there: it has another place in this kernel, or belongs to a package that is not installed."#),
      KnownMessage(#"undefined reference to "#, .likely, #"The linker does not find a function."#),
      KnownMessage(#"target emulation unknown: -m or"#, .likely, #"The driver's makefile calls ld.lld as if it were GNU ld, which needs no machine."#),
      KnownMessage(#"No rule to make target "#, .likely, #"make does not find a file that it is to build from: the source is not complete, or in another place."#),
      KnownMessage(#"Value too large for defined data type"#, .likely, #"A 32-bit program of the build meets a file whose inode number needs 64 bits: build on another file system."#),
      KnownMessage(#"Application of patch "#, also: [[#"failed"#]], .likely, #"A patch that dkms.conf names does not fit the source."#),
      KnownMessage(#"Bad return status for module build"#, .likely, #"make failed; what comes after it was not run."#),
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
      KnownMessage(#"while performing the step: "#, also: [[#"kernel module"#]], .likely, #"NVIDIA's installer: the build failed; the reason is above."#),
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
      KnownMessage(#"DKMS tree already contains"#, .certain, #"This version is added already; it only has to be built and installed."#),
      KnownMessage(#"same module/version combo more than once"#, .likely, #"This version is added already; it only has to be built and installed."#),
      KnownMessage(#"is already added!"#, .likely, #"This version is added already."#),
      KnownMessage(#"is not located in the DKMS tree"#, .certain, #"This version was never added, or was removed."#),
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
    steps: [#"Take the module as it was before strip; with the file from before, `elfscan verify BEFORE.ko AFTER.ko` shows what was lost."#, #"{without-strip}"#, #"{elfscan-strip}"#],
    messages: [
    ])

  private static let page12 = CausePage(
    #"section-groups"#, .strip,
    title: #"GNU strip or objcopy cannot write the module's section groups back"#,
    explanation: #"Mostly, the module was linked by LLD for a kernel with Clang LTO (or with a linker script that merges sections), and has C++ code: several section groups list one merged section. The kernel ignores groups. GNU Binutils up to 2.44 prints this and mostly exits 0; from 2.45 on it refuses. The same modules mostly have several relocation sections for that section, and those are damaged without a word: the module then fails, mostly when it runs, as at its first virtual call, although DKMS reported success. Without a linker script it is Clang's or `ld -r`'s relocation sections that are flagged as members of a group which does not list them; the copies with debugging information (BitBake's .debug folders, `objcopy --only-keep-debug`) have the same groups as the module itself, and are refused alike."#,
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
      KnownMessage(#"illformed file"#, .likely, #"elfutils finds that groups and flags contradict each other, and leaves the file unstripped with exit 0."#, rules: [#"group-shared-section"#]),
    ])

  private static let page13 = CausePage(
    #"btf-step"#, .strip,
    title: #"The kernel's BTF step fails: pahole, its objcopy or resolve_btfids"#,
    explanation: #"With CONFIG_DEBUG_INFO_BTF the kernel's build lets pahole make type information (BTF) of vmlinux and of each module, runs $(OBJCOPY) to add it as `.BTF`, and resolve_btfids after it. pahole fails if it is missing, older than the compiler, or meets C++ code; GNU objcopy cannot read modules whose section groups share a section, as a Clang LTO kernel's link leaves them. make deletes the .ko or vmlinux, and the build fails."#,
    isNot: #"Not a fault of the module's code: it was compiled and linked. If a line of objcopy stands above, not broken debugging information either. "FAILED: load BTF from vmlinux" only follows: pahole failed, and left vmlinux without BTF."#,
    decides: nil,
    questions: [#"The lines above it in make.log: does objcopy, llvm-objcopy or pahole say anything?"#, #"`pahole --version`, `objcopy --version`, and the compiler's version."#, #"{collect}"#],
    steps: [#"{without-btf}"#, #"objcopy complains: build with `make LLVM=1`, or `OBJCOPY=llvm-objcopy`."#, #"A kernel: install pahole (package dwarves or pahole), as new as the compiler: 1.16 at least, 1.24 for Linux 6.1, 1.26 for newer; and memory for it (some 8 GB, or `PAHOLE_FLAGS=-j1`)."#, #"Or switch CONFIG_DEBUG_INFO_BTF off."#],
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
    steps: [#"Leave the livepatch unstripped: no INSTALL_MOD_STRIP, `STRIP[0]="no"` for DKMS."#],
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
      KnownMessage(#": file truncated"#, .certain, #"The file is shorter than its headers say."#),
      KnownMessage(#": File truncated"#, .certain, #"The file is shorter than its headers say (Binutils up to 2.29)."#),
      KnownMessage(#".o: Invalid argument"#, also: [[#"/"#]], .likely, #"modpost or a linker cannot map the object: it is empty, or cut short."#),
      KnownMessage(#".ko: Invalid argument"#, also: [[#"modpost"#]], .likely, #"modpost cannot map the object: it is empty, or cut short."#),
      KnownMessage(#"string table ["#, also: [[#"is corrupt"#]], .certain, #"The table of names is damaged."#),
      KnownMessage(#"load strings from a non-string section"#, .certain, #"A section names as table of names what is none."#),
      KnownMessage(#"invalid link "#, also: [[#"for reloc section"#]], .certain, #"A relocation section names as symbol table what is none."#, rules: [#"relocation-symbol-table"#]),
      KnownMessage(#"relocation addend "#, also: [[#"too large"#]], .likely, #"A relocation's addend does not fit."#),
      KnownMessage(#"attempting to write over the end of the section"#, .certain, #"A section is shorter than what belongs into it."#),
      KnownMessage(#"attempting to write section into an empty buffer"#, .certain, #"A section is shorter than what belongs into it."#),
      KnownMessage(#"alformed archive"#, .likely, #"The library is damaged."#),
      KnownMessage(#"unable to get decompressed section"#, .likely, #"A compressed section cannot be read."#),
      KnownMessage(#"uses unsupported "#, also: [[#"symbol number "#]], .certain, #"A symbol has a binding or type without a meaning; newer strips refuse the file."#, rules: [#"symbol-kind"#]),
      KnownMessage(#"GNU_PROPERTY_TYPE ("#, also: [[#"corrupt"#]], .possible, #"A note of GNU properties is damaged; only a warning."#, rules: [#"property-note"#]),
      KnownMessage(#"alignment power "#, also: [[#"is too big"#]], .certain, #"A section's alignment is larger than strip can keep; it fails."#, rules: [#"section-alignment"#]),
      KnownMessage(#"attribute section length too small"#, .possible, #"Object attributes (.gnu.attributes, .ARM.attributes) are damaged; only a message."#),
      KnownMessage(#"while writing '"#, also: [[#"eu-strip"#]], .likely, #"eu-strip cannot write what it has read."#),
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
      KnownMessage(#"(GNU Binutils"#, also: [[#"BFD "#], [#".c"#]], unless: [#" assertion fail "#, #"internal error, aborting at "#], .certain, #"BFD found its own state to be wrong, as it says in another language."#),
      KnownMessage(#"BFD version "#, also: [[#".c"#]], unless: [#" assertion fail "#, #"internal error, aborting at "#], .certain, #"The same."#),
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
      KnownMessage(#"llvm-objcopy: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-objcopy refuses the file."#),
      KnownMessage(#"llvm-objcopy-"#, also: [[#": error: "#]], unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-objcopy refuses the file."#),
      KnownMessage(#"llvm-strip-"#, also: [[#": error: "#]], unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-strip refuses the file."#),
      KnownMessage(#"llvm-strip: error: "#, unless: [#"was not recognized as a valid"#, #"SHN_LORESERVE"#, #"is not a symbol table"#, #"cannot be removed because"#, #"named in a relocation"#], .likely, #"llvm-strip refuses the file."#),
    ])

  private static let page23 = CausePage(
    #"program-headers"#, .strip,
    title: #"An executable has no room for its program headers; modules have none"#,
    explanation: #"strip or objcopy has to write the program headers of an executable or shared library anew, and there is no room for them before the first section. That happens to files that patchelf or another tool has changed, and to those of some linkers."#,
    isNot: #"Not about a kernel module: a module has no program headers. The file stays as it was."#,
    decides: nil,
    questions: [#"`readelf -lS FILE`, and what made or changed the file (linker, patchelf)."#],
    steps: [#"Leave this file unstripped; it works as it is."#, #"Strip before patchelf, not after; or take patchelf 0.18 or newer."#, #"Or strip it by `llvm-strip`, or `eu-strip`."#],
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
    isNot: #"Not damage: nothing was written. DKMS goes on with the unstripped module."#,
    decides: nil,
    questions: [#"{unstripped}"#, #"`file FILE` for the file in the message."#, #"{collect}"#],
    steps: [#"{elfscan-strip}"#, #"{llvm-tools}"#],
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
    steps: [#"Do without the package of debugging information: RPM: `%global debug_package %{nil}` above %install; Debian: an empty `override_dh_dwz:`, or `dh_strip --no-automatic-dbgsym`; makepkg: `options=(!debug)`; BitBake: `INHIBIT_PACKAGE_DEBUG_SPLIT = "1"`."#, #"No build ID: link with `--build-id=sha1` (Go: `-ldflags -B gobuildid`; ld.lld and mold: the same option)."#, #""Empty %files file": compile with `-g`, or 1."#, #"debugedit and dwz that do not know the DWARF: newer ones, or compile with `-gdwarf-4`."#],
    messages: [
      KnownMessage(#"No build ID note found in "#, also: [[#"ERROR"#]], .certain, #"The file has no build ID, and the package demands one."#),
      KnownMessage(#"No build ID note found in "#, .possible, #"The file has no build ID; only a warning."#),
      KnownMessage(#"canonicalization unexpectedly shrank"#, .certain, #"debugedit cannot shorten a source path: there is `//` in it."#),
      KnownMessage(#"mpty %files file "#, also: [[#"debug"#]], .certain, #"No debugging information was found: the files have none, or were stripped before."#),
      KnownMessage(#"Unknown debugging section "#, .likely, #"dwz or debugedit is older than the compiler's DWARF."#),
      KnownMessage(#"not attempting dwz compression"#, .likely, #"dwz does not take compressed debugging information."#),
      KnownMessage(#"Too many DIEs, not optimizing"#, .possible, #"The debugging information is too large for dwz; it stays as it is."#),
      KnownMessage(#"DWARF compression not beneficial"#, .possible, #"dwz would gain nothing; the file stays as it is."#),
      KnownMessage(#".debug_info section not present"#, .possible, #"dwz finds no debugging information: compiled without -g, or stripped before."#),
      KnownMessage(#"after non-allocatable ones"#, also: [[#"Allocatable section in "#]], .likely, #"dwz does not take the order of the sections, as of a file that patchelf changed."#),
      KnownMessage(#"DWARF version "#, also: [[#" unhandled"#]], .likely, #"dwz or debugedit is older than the compiler's DWARF."#),
      KnownMessage(#"Unknown DWARF DW_FORM_0x"#, .possible, #"debugedit does not know a form of DWARF; it goes on."#),
      KnownMessage(#"dh_dwz: error: "#, .likely, #"dwz failed; its own message is above."#),
      KnownMessage(#"dh_strip: error: "#, .likely, #"strip or objcopy failed; its own message is above."#),
      KnownMessage(#"was already stripped, this will prevent future debugging"#, .likely, #"BitBake: the recipe installs a file that is stripped already: have its build not strip, or `INSANE_SKIP:${PN} += "already-stripped"`."#),
      KnownMessage(#"re-stripped files found"#, .possible, #"Portage: the package installs files that are stripped already; only a note."#),
      KnownMessage(#"DWARF compression requested, but no dwz installed"#, .certain, #"dwz is not installed."#),
      KnownMessage(#"debuglink section already exists"#, .likely, #"The file was split already; objcopy does not do it twice."#),
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

  private static let page28 = CausePage(
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

  private static let page29 = CausePage(
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

  private static let page30 = CausePage(
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

  private static let page31 = CausePage(
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

  private static let page32 = CausePage(
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

  private static let page33 = CausePage(
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

  private static let page34 = CausePage(
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

  private static let page35 = CausePage(
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

  private static let page36 = CausePage(
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

  private static let page37 = CausePage(
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

  private static let page38 = CausePage(
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

  private static let page39 = CausePage(
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

  private static let page40 = CausePage(
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

  private static let page41 = CausePage(
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

  private static let page42 = CausePage(
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

  private static let page43 = CausePage(
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

  private static let page44 = CausePage(
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

  private static let page45 = CausePage(
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

  private static let page46 = CausePage(
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

  private static let page47 = CausePage(
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
      KnownMessage(#"Bad address"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The module's start function failed."#),
      KnownMessage(#"No such file or directory"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], unless: [#"load symbols"#, #"could not load module"#], .possible, #"There is no such file, or the kernel answers ENOENT for a symbol that it does not have."#),
      KnownMessage(#"could not be probed"#, also: [[#"module"#]], .possible, #"OpenWrt's kmodloader could not load modules; the kernel's own lines name the reason."#),
      KnownMessage(#"Unable to load the kernel module '"#, .possible, #"NVIDIA's installer could not load what it had built; the kernel's own line names the reason."#),
      KnownMessage(#"Failed to load the NVIDIA kernel module"#, .possible, #"Xorg found the module not loaded."#),
      KnownMessage(#"to find out why"#, also: [[#"modprobe "#], [#"failed"#]], .possible, #"VirtualBox could not load its module."#),
    ])

  private static let page48 = CausePage(
    #"no-hardware"#, .load,
    title: #"The kernel took the module; its driver found no device to drive"#,
    explanation: #"The kernel answers ENODEV: the module's start function found no device, or none that another driver does not already have (nouveau beside nvidia), or the device is switched off or not supported by this version."#,
    isNot: #"Not a fault of the module's file: the kernel took it, and ran it."#,
    decides: nil,
    questions: [#"`lspci -k` or `lsusb`, and `dmesg | tail -30` right after the attempt."#],
    steps: [#"If the device is there: unload the driver that has it, or take the version of the driver that supports it."#, #"If not: nothing."#],
    messages: [
      KnownMessage(#"No such device"#, also: [[#"ould not insert "#, #"ailed to insert "#, #"rror inserting "#, #"can't insert "#, #"cannot insert "#, #"can't load "#, #"ailed to load "#, #"finit"#]], .possible, #"The kernel answers ENODEV: no device for the driver."#),
    ])

  private static let page49 = CausePage(
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

  private static let page50 = CausePage(
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

  private static let page51 = CausePage(
    #"missing-endbr"#, .run,
    title: #"A function without ENDBR (IBT) or BTI was called through a pointer"#,
    explanation: #"Kernels with Indirect Branch Tracking (IBT, x86 of Linux 5.18 and newer) stop a call through a pointer that does not land on an ENDBR instruction. Objects that come compiled and were made without `-fcf-protection=branch` have none; nor has a module built by other options than the kernel. BTI of arm64 is the same."#,
    isNot: #"Not the known damage by strip: that makes calls end at the start of wrong functions, where there is an ENDBR. Only if the place is in the middle of a function (`+0x…` other than `+0x0`), a damaged vtable is possible: `elfscan check` tells."#,
    decides: nil,
    questions: [#"The lines from "Missing ENDBR" to "end trace", and the driver's version."#, #"`head -1 /proc/version`, and which compiler built the module."#, #"If the place is not `+0x0/…`: {unstripped}"#],
    steps: [#"Boot with `ibt=off` on the kernel's command line."#, #"Take a version of the driver that is built for IBT."#],
    messages: [
      KnownMessage(#"Missing ENDBR: "#, .certain, from: .kernel, #"A function without ENDBR was called through a pointer."#),
      KnownMessage(#"Missing ENDBR "#, also: [[#"fault"#, #"ibt"#, #"IBT"#]], .likely, from: .kernel, #"A function without ENDBR was called through a pointer."#),
      KnownMessage(#"exc_control_protection+0x"#, also: [[#"RIP: "#]], .likely, #"The kernel stopped at a call that did not land on an ENDBR."#),
      KnownMessage(#"do_kernel_cp_fault+0x"#, also: [[#"RIP: "#]], .likely, #"The kernel stopped at a call that did not land on an ENDBR."#),
      KnownMessage(#"Internal error: Oops - BTI: "#, .certain, #"The kernel (arm64) stopped at a call that did not land on a BTI instruction."#),
    ])

  private static let page52 = CausePage(
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

  private static let page53 = CausePage(
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

  private static let page54 = CausePage(
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

  private static let page55 = CausePage(
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
      KnownMessage(#"RIP: 0010:"#, also: [[#"+0x"#], [#"["#]], unless: [#"[nvidia_modeset"#, #"exc_control_protection+0x"#, #"do_kernel_cp_fault+0x"#, #"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was, in a module."#),
      KnownMessage(#"PC is at "#, also: [[#"+0x"#], [#"["#]], unless: [#"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was, in a module (arm)."#),
      KnownMessage(#"NIP [c00"#, also: [[#"+0x"#], [#"["#]], unless: [#"__this_module+0x"#], .possible, from: .kernel, #"Where a fault or a warning was (powerpc)."#),
    ])

  private static let page56 = CausePage(
    #"tainted"#, .run,
    title: #"Harmless: a module from outside the kernel taints it"#,
    explanation: #"The kernel notes once that a module is not its own, not free, or not signed, so that people who read a report know. Each module of DKMS does this."#,
    isNot: #"Not a fault, and never the reason why something does not work."#,
    decides: nil,
    questions: [#"What does not work, and the kernel's other lines."#],
    steps: [#"Nothing."#],
    messages: [
      KnownMessage(#"loading out-of-tree module taints kernel"#, .possible, from: .kernel, #"The module is not from the kernel's own source."#),
      KnownMessage(#": module license "#, also: [[#"taints kernel"#]], .possible, from: .kernel, #"The module is not free software."#),
      KnownMessage(#": loading test module taints kernel"#, .possible, from: .kernel, #"The module is a test of the kernel."#),
      KnownMessage(#"Disabling lock debugging due to kernel taint"#, .possible, #"What follows from that."#),
      KnownMessage(#"is from the staging directory, the quality"#, .possible, from: .kernel, #"The module is one of the kernel's that are not finished."#),
      KnownMessage(#"tainting kernel with TAINT_LIVEPATCH"#, .possible, from: .kernel, #"A live patch was loaded."#),
      KnownMessage(#"from proprietary module "#, also: [[#"inheriting taint"#]], .possible, from: .kernel, #"The module uses another that is not free."#),
    ])

  private static let page57 = CausePage(
    #"certificate-notice"#, .run,
    title: #"Harmless: the kernel could not read a certificate of the firmware"#,
    explanation: #"While it starts, the kernel reads the certificates of Secure Boot. One that it cannot use, or that is there twice, is left out."#,
    isNot: #"Not the reason why a module is refused, unless it is signed with that very key."#,
    decides: nil,
    questions: [#"Only where a module is refused: its line, `modinfo -F signer MODULE.ko`, and `mokutil --list-enrolled`."#],
    steps: [#"Nothing."#],
    messages: [
      KnownMessage(#"Problem loading in-kernel X.509 certificate"#, .possible, from: .kernel, #"One of the kernel's own certificates could not be read."#),
      KnownMessage(#"Problem loading X.509 certificate"#, .possible, from: .kernel, #"One of the firmware's certificates could not be read."#),
      KnownMessage(#"Error adding keys to platform keyring"#, .possible, from: .kernel, #"What follows from that."#),
      KnownMessage(#"Problem blacklisting hash "#, .possible, from: .kernel, #"A line of the firmware's list of forbidden files is there twice."#),
    ])

  private static let page58 = CausePage(
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
      KnownMessage(#"Clock skew detected"#, .possible, #"Files have times in the future; the clock was set back."#),
    ])

  private static let page59 = CausePage(
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

  private static let page60 = CausePage(
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
 assertion fail 	BFD 	sr	" тврдња није успела "	"BFD" "
 assertion fail 	BFD 	sv	-försäkran misslyckades	BFD
 assertion fail 	BFD 	tr	, olumlama başarısız	BFD
 assertion fail 	BFD 	uk	Оператором контролю BFD	виявлено помилку
 assertion fail 	BFD 	vi	khắng định bị lỗi	BFD
 assertion fail 	BFD 	zh_CN	断言失败	BFD
' is empty	the input file	ar	خطأ: ملف المدخلات '	' فارغ
' is empty	the input file	ca	error: el fitxer d'entrada '	' està buit
' is empty	the input file	ca	error: el fitxer d'entrada «	» està buit
' is empty	the input file	da	fejl: inddatafilen '	' er tom
' is empty	the input file	es	error: el fichero de entrada '	' está vacío
' is empty	the input file	es	error: el fichero de entrada «	» está vacío
' is empty	the input file	fi	virhe: syötetiedosto '	' on tyhjä
' is empty	the input file	fr	ERREUR: le fichier d'entrée «	» est vide
' is empty	the input file	id	error: berkas masukan '	' kosong
' is empty	the input file	it	errore: il file di input "	" è vuoto
' is empty	the input file	ja	エラー: 入力ファイル '	' が空です
' is empty	the input file	pt	erro: o ficheiro de entrada "	" está vazio
' is empty	the input file	ro	eroare: fișierul de intrare "	" este gol
' is empty	the input file	ru	ошибка: входной файл «	» пуст
' is empty	the input file	sr	грешка: улазна датотека "	" је празна
' is empty	the input file	sv	fel: infilen "	" är tom
' is empty	the input file	uk	помилка: вхідний файл '	' порожній
' is empty	the input file	vi	lỗi: tập tin nhập vào "	" còn trống
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
@directory-entered		bg	: влизане в директория "
@directory-entered		bg	]: влизане в директория "
@directory-entered		cs	: Vstupuje se do adresáře "
@directory-entered		cs	]: Vstupuje se do adresáře "
@directory-entered		da	: Går til katalog "
@directory-entered		da	]: Går til katalog "
@directory-entered		de	: Verzeichnis "	" wird betreten
@directory-entered		de	]: Verzeichnis "	" wird betreten
@directory-entered		es	: se entra en el directorio '
@directory-entered		es	]: se entra en el directorio '
@directory-entered		fi	: Siirrytään hakemistoon "
@directory-entered		fi	]: Siirrytään hakemistoon "
@directory-entered		fr	: on entre dans le répertoire «
@directory-entered		fr	] : on entre dans le répertoire «
@directory-entered		ga	: Ag dul isteach i gcomhadlann '
@directory-entered		ga	]: Ag dul isteach i gcomhadlann '
@directory-entered		hr	: Ulazi se u direktorij "
@directory-entered		hr	: Ulazimo u direktorij "
@directory-entered		hr	]: Ulazi se u direktorij "
@directory-entered		hr	]: Ulazimo u direktorij "
@directory-entered		id	: Memasuki direktori '
@directory-entered		id	]: Memasuki direktori '
@directory-entered		it	: ingresso nella directory «
@directory-entered		it	]: ingresso nella directory «
@directory-entered		ja	: ディレクトリ '	'　に入ります
@directory-entered		ja	]: ディレクトリ '	' に入ります
@directory-entered		ko	: 디렉터리 '	' 들어감
@directory-entered		ko	]: 디렉터리 '	' 들어감
@directory-entered		nl	' wordt binnengegaan	: Map '
@directory-entered		nl	' wordt binnengegaan	]: Map '
@directory-entered		pl	: Wejście do katalogu '
@directory-entered		pl	]: Wejście do katalogu '
@directory-entered		pt	: a entrar na pasta "
@directory-entered		pt	]: a entrar na pasta "
@directory-entered		pt_BR	: Entrando no diretório '
@directory-entered		pt_BR	]: Entrando no diretório '
@directory-entered		ro	: Se intră în directorul "
@directory-entered		ro	]: Se intră în directorul "
@directory-entered		ru	: вход в каталог «
@directory-entered		ru	]: вход в каталог «
@directory-entered		sr	: Улазим у директоријум "
@directory-entered		sr	]: Улазим у директоријум "
@directory-entered		sv	: Går till katalogen "
@directory-entered		sv	]: Går till katalogen "
@directory-entered		uk	: входимо до каталогу «
@directory-entered		uk	]: входимо до каталогу «
@directory-entered		vi	: Vào thư mục "
@directory-entered		vi	]: Vào thư mục "
@directory-entered		zh_CN	: 进入目录"
@directory-entered		zh_CN	]: 进入目录"
@directory-entered		zh_TW	: 進入目錄「
@directory-entered		zh_TW	]: 進入目錄「
@directory-left		bg	: излизане от директория "
@directory-left		bg	]: излизане от директория "
@directory-left		cs	: Opouští se adresář "
@directory-left		cs	]: Opouští se adresář "
@directory-left		da	: Forlader katalog "
@directory-left		da	]: Forlader katalog "
@directory-left		de	" wird verlassen	: Verzeichnis "
@directory-left		de	]: Verzeichnis "	" wird verlassen
@directory-left		es	: se sale del directorio '
@directory-left		es	]: se sale del directorio '
@directory-left		fi	: Poistutaan hakemistosta "
@directory-left		fi	]: Poistutaan hakemistosta "
@directory-left		fr	: on quitte le répertoire «
@directory-left		fr	] : on quitte le répertoire «
@directory-left		ga	: Ag dul amach as comhadlann '
@directory-left		ga	]: Ag dul amach as comhadlann '
@directory-left		hr	: Izlazi se iz direktorija "
@directory-left		hr	: Izlazimo iz direktorija "
@directory-left		hr	]: Izlazi se iz direktorija "
@directory-left		hr	]: Izlazimo iz direktorija "
@directory-left		id	: Meninggalkan direktori '
@directory-left		id	]: Meninggalkan direktori '
@directory-left		it	: uscita dalla directory «
@directory-left		it	]: uscita dalla directory «
@directory-left		ja	: ディレクトリ '	' から出ます
@directory-left		ja	]: ディレクトリ '	' から出ます
@directory-left		ko	: 디렉터리 '	' 나감
@directory-left		ko	]: 디렉터리 '	' 나감
@directory-left		nl	' wordt verlaten	: Map '
@directory-left		nl	' wordt verlaten	]: Map '
@directory-left		pl	: Opuszczenie katalogu '
@directory-left		pl	]: Opuszczenie katalogu '
@directory-left		pt	: a sair da pasta "
@directory-left		pt	]: a sair da pasta "
@directory-left		pt_BR	: Saindo do diretório '
@directory-left		pt_BR	]: Saindo do diretório '
@directory-left		ro	: Se părăsește directorul "
@directory-left		ro	]: Se părăsește directorul "
@directory-left		ru	: выход из каталога «
@directory-left		ru	]: выход из каталога «
@directory-left		sr	: Напуштам директоријум "
@directory-left		sr	]: Напуштам директоријум "
@directory-left		sv	: Lämnar katalogen "
@directory-left		sv	]: Lämnar katalogen "
@directory-left		uk	: Залишаю каталог "
@directory-left		uk	]: Залишаю каталог "
@directory-left		vi	: Rời thư mục "
@directory-left		vi	]: Rời khỏi thư mục "
@directory-left		zh_CN	: 离开目录"
@directory-left		zh_CN	]: 离开目录"
@directory-left		zh_TW	: 離開目錄「
@directory-left		zh_TW	]: 離開目錄「
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
@not-english		bg	: влизане в директория "
@not-english		bg	: излизане от директория "
@not-english		bg	: командата не е открита
@not-english		bg	: не се намира
@not-english		bg	]: влизане в директория "
@not-english		bg	]: излизане от директория "
@not-english		bg	Действието не е позволено
@not-english		bg	Неправилен аргумент
@not-english		bg	Няма нищо за правене за "
@not-english		bg	Няма такъв файл или директория
@not-english		bg	Отказан достъп
@not-english		bg	синтактична грешка в близост до неочакваната лексема "
@not-english		bg	••• Изчакване на незавършени задачи…
@not-english		ca	: no s'ha trobat l'ordre
@not-english		ca	El fitxer o directori no existeix
@not-english		ca	L'argument passat no és vàlid
@not-english		ca	L'operació no és permesa
@not-english		ca	S'està configurant
@not-english		ca	S'està desempaquetant
@not-english		ca	S'està preparant per a desempaquetar
@not-english		ca	S'ha denegat el permís
@not-english		ca	error de sintaxi a prop de l'element inesperat «
@not-english		cs	" nebude nic uděláno.
@not-english		cs	*** Čeká se na nedokončené úlohy…
@not-english		cs	: Opouští se adresář "
@not-english		cs	: Vstupuje se do adresáře "
@not-english		cs	: příkaz nenalezen
@not-english		cs	Adresář nebo soubor neexistuje
@not-english		cs	Nastavuje se balík
@not-english		cs	Nepřípustný argument
@not-english		cs	Operace není povolena
@not-english		cs	Operace zamítnuta
@not-english		cs	Připravuje se nahrazení
@not-english		cs	Rozbaluje se
@not-english		cs	]: Opouští se adresář "
@not-english		cs	]: Vstupuje se do adresáře "
@not-english		cs	chyba syntaxe poblíž neočekávaného tokenu "
@not-english		da	*** Venter på uafsluttede job....
@not-english		da	: Forlader katalog "
@not-english		da	: Går til katalog "
@not-english		da	: advarsel:
@not-english		da	: kan ikke finde
@not-english		da	: kommando ikke fundet
@not-english		da	Adgang nægtet
@not-english		da	Gør klar til at udpakke
@not-english		da	I fil inkluderet fra
@not-english		da	I funktionen
@not-english		da	Ingen sådan fil eller filkatalog
@not-english		da	Ingenting at gøre for "
@not-english		da	Operationen er ikke tilladt
@not-english		da	Sætter 
@not-english		da	Udpakker
@not-english		da	Ugyldigt argument
@not-english		da	]: Forlader katalog "
@not-english		da	]: Går til katalog "
@not-english		da	ld returnerede afslutningskoden
@not-english		da	syntaksfejl nær uventet udtryk "
@not-english		de	" ist nichts zu tun.
@not-english		de	" wird verlassen
@not-english		de	) wird eingerichtet ...
@not-english		de	*** Es wird auf noch nicht beendete Prozesse gewartet …
@not-english		de	*** Es wird auf noch nicht beendete Prozesse gewartet....
@not-english		de	: Kommando nicht gefunden.
@not-english		de	: Verzeichnis "
@not-english		de	: Warnung:
@not-english		de	Das Argument ist ungültig
@not-english		de	Datei oder Verzeichnis nicht gefunden
@not-english		de	Die Operation ist nicht erlaubt
@not-english		de	Entpacken von
@not-english		de	In Datei, eingebunden von
@not-english		de	In Funktion
@not-english		de	Keine Berechtigung
@not-english		de	Syntaxfehler beim unerwarteten Symbol »
@not-english		de	Vorbereitung zum Entpacken von
@not-english		de	]: Verzeichnis "
@not-english		de	als Ende-Status zurück
@not-english		dz	) གཞི་སྒྲིག་འབད་དོ་...
@not-english		el	: εντολή δεν βρέθηκε
@not-english		el	: προειδοποίηση:
@not-english		el	Άρνηση πρόσβασης
@not-english		el	Γίνεται εγκατάσταση
@not-english		el	Δεν υπάρχει τέτοιο αρχείο ή κατάλογος
@not-english		el	Η λειτουργία δεν επιτρέπεται
@not-english		el	Μη έγκυρη παράμετρος
@not-english		el	η ld επέστρεψε κατάσταση εξόδου
@not-english		el	συντακτικό σφάλμα κοντά στο μη αναμενόμενο σύμβολο «
@not-english		eo	: Komando ne trovita
@not-english		eo	Dosiero aŭ dosierujo ne ekzistas
@not-english		eo	Elpakado de
@not-english		eo	Mankas permeso
@not-english		eo	Nevalida argumento
@not-english		eo	Ni alĝustigas
@not-english		eo	Operacio ne permesatas
@not-english		eo	Preparado por anstataŭigi
@not-english		eo	Sintaksa eraro apud neatendita simbolo "
@not-english		es	*** Se espera a que terminen otras tareas....
@not-english		es	: aviso:
@not-english		es	: no se puede encontrar
@not-english		es	: orden no encontrada
@not-english		es	: se entra en el directorio '
@not-english		es	: se sale del directorio '
@not-english		es	Desempaquetando
@not-english		es	En el fichero incluido desde
@not-english		es	En la función
@not-english		es	No existe el fichero o el directorio
@not-english		es	No se hace nada para '
@not-english		es	Operación no permitida
@not-english		es	Preparando para desempaquetar
@not-english		es	]: se entra en el directorio '
@not-english		es	]: se sale del directorio '
@not-english		es	error de sintaxis cerca del elemento inesperado `
@not-english		es	error sintáctico cerca del elemento inesperado `
@not-english		es	ld devolvió el estado de salida
@not-english		es,gl	Permiso denegado
@not-english		es,pt,pt_BR	Argumento inválido
@not-english		et	) paikasättimine ...
@not-english		et	: käsku ei ole
@not-english		eu	) deskonprimitzen...
@not-english		eu	) konfiguratzen...
@not-english		eu	deskonprimitzeko prestatzen...
@not-english		fi	" ei tarvitse tehdä mitään.
@not-english		fi	*** Odotetaan keskeneräisiä töitä....
@not-english		fi	: Poistutaan hakemistosta "
@not-english		fi	: Siirrytään hakemistoon "
@not-english		fi	: komentoa ei löydy
@not-english		fi	: varoitus:
@not-english		fi	Funktio 
@not-english		fi	Lupa evätty
@not-english		fi	Tiedostoa tai hakemistoa ei ole
@not-english		fi	Tiedostossa, joka sisällytettiin kohdasta
@not-english		fi	Toiminto ei ole sallittu
@not-english		fi	Virheellinen argumentti
@not-english		fi	]: Poistutaan hakemistosta "
@not-english		fi	]: Siirrytään hakemistoon "
@not-english		fi	ei löydy
@not-english		fi	lauseoppivirhe lähellä odottamatonta avainsanaa "
@not-english		fi	ld:n paluuarvo oli
@not-english		fr	*** Attente des tâches non terminées....
@not-english		fr	: attention:
@not-english		fr	: commande introuvable
@not-english		fr	: ne peut trouver
@not-english		fr	: on entre dans le répertoire «
@not-english		fr	: on quitte le répertoire «
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
@not-english		fr	Rien à faire pour «
@not-english		fr	] : on entre dans le répertoire «
@not-english		fr	] : on quitte le répertoire «
@not-english		fr	erreur de syntaxe près du symbole inattendu «
@not-english		fr	ld a retourné le statut de sortie
@not-english		fr	rien à faire pour «
@not-english		ga	*** Ag fanacht le jabanna neamhchríochnaithe...
@not-english		ga	: Ag dul amach as comhadlann '
@not-english		ga	: Ag dul isteach i gcomhadlann '
@not-english		ga	: ní féidir
@not-english		ga	: níor aimsíodh an t-ordú
@not-english		ga	Earráid chomhréire in aice comhartha '
@not-english		ga	Níl faic le déanamh i gcomhair '
@not-english		ga	]: Ag dul amach as comhadlann '
@not-english		ga	]: Ag dul isteach i gcomhadlann '
@not-english		gl	*** Agardando por traballos non rematados....
@not-english		gl	: non se atopou a orde
@not-english		gl	Non hai tal ficheiro ou directorio
@not-english		gl	Operación non permitida
@not-english		gl	Parámetro incorrecto
@not-english		gl	error de sintaxe perto do elemento inesperado `
@not-english		gl,pt	A configurar
@not-english		he	*** ...ומייתסנ םרטש תודובעל ןיתממ
@not-english		hr	*** Čeka se na nedovršene poslove....
@not-english		hr	*** Čekamo na nedovršene poslove...
@not-english		hr	: Izlazi se iz direktorija "
@not-english		hr	: Izlazimo iz direktorija "
@not-english		hr	: Ulazi se u direktorij "
@not-english		hr	: Ulazimo u direktorij "
@not-english		hr	: naredba nije pronađena
@not-english		hr	: upozorenje:
@not-english		hr	Nema ništa za napraviti za "
@not-english		hr	Nema takve datoteke ili direktorija
@not-english		hr	Nevaljani argument
@not-english		hr	Ništa se ne može napraviti za"
@not-english		hr	Operacija nije dopuštena
@not-english		hr	Pristup je odbijen
@not-english		hr	U funkciji
@not-english		hr	]: Izlazi se iz direktorija "
@not-english		hr	]: Izlazimo iz direktorija "
@not-english		hr	]: Ulazi se u direktorij "
@not-english		hr	]: Ulazimo u direktorij "
@not-english		hr	pogrešna sintaksa blizu neočekivanog tokena "
@not-english		hr	sintaktička greška blizu neočekivanog simbola "
@not-english		hr	sintaktička greška blizu neočekivanog tokena "
@not-english		hu	" váratlan token közelében
@not-english		hu	: parancs nem található
@not-english		hu	A művelet nem engedélyezett
@not-english		hu	Beállítás:
@not-english		hu	Engedély megtagadva
@not-english		hu	Nincs ilyen fájl vagy könyvtár
@not-english		hu	Érvénytelen argumentum
@not-english		ia	Necun tal file o directorio
@not-english		id	*** Menunggu pekerjaan yang belum selesai....
@not-english		id	: Memasuki direktori '
@not-english		id	: Meninggalkan direktori '
@not-english		id	: peringatan:
@not-english		id	: perintah tidak ditemukan
@not-english		id	: tidak dapat menemukan
@not-english		id	Argumen tidak valid
@not-english		id	Dalam fungsi
@not-english		id	Ijin ditolak
@not-english		id	Operasi tidak diijinkan
@not-english		id	Sedang menata
@not-english		id	Tidak ada berkas atau direktori seperti itu
@not-english		id	Tidak ada yang harus dilakukan untuk '
@not-english		id	]: Memasuki direktori '
@not-english		id	]: Meninggalkan direktori '
@not-english		id	ld menghasilkan status keluaran
@not-english		id	syntax error didekat tanda `
@not-english		it	*** Attesa per i processi non terminati....
@not-english		it	: comando non trovato
@not-english		it	: impossibile trovare
@not-english		it	: ingresso nella directory «
@not-english		it	: uscita dalla directory «
@not-english		it	Argomento non valido
@not-english		it	Configurazione di
@not-english		it	Estrazione di
@not-english		it	File o directory non esistente
@not-english		it	Nessuna operazione da eseguire per «
@not-english		it	Operazione non permessa
@not-english		it	Permesso negato
@not-english		it	Preparativi per estrarre
@not-english		it	]: ingresso nella directory «
@not-english		it	]: uscita dalla directory «
@not-english		it	errore di sintassi vicino al token non atteso "
@not-english		ja	' に対して行うべき事はありません.
@not-english		ja	' 周辺に構文エラーがあります
@not-english		ja	) を展開しています...
@not-english		ja	) を設定しています ...
@not-english		ja	*** 未完了のジョブを待っています....
@not-english		ja	: コマンドが見つかりません
@not-english		ja	: ディレクトリ '
@not-english		ja	: 次のファイルから読み込み:
@not-english		ja	]: ディレクトリ '
@not-english		ja	が見つかりません
@not-english		ja	そのようなファイルやディレクトリはありません
@not-english		ja	で終了しました
@not-english		ja	を展開する準備をしています ...
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
@not-english		ko	' 근처에서 문법 오류
@not-english		ko	' 토큰 주변에서 문법 오류
@not-english		ko	'을(를) 위해 할 일이 없습니다.
@not-english		ko	) 설정하는 중입니다 ...
@not-english		ko	*** 끝나지 않은 작업을 기다리고 있습니다....
@not-english		ko	: 디렉터리 '
@not-english		ko	: 명령어를 찾을 수 없음
@not-english		ko	]: 디렉터리 '
@not-english		ko	그런 파일이나 디렉터리가 없습니다
@not-english		ko	명령을 허용하지 않음
@not-english		ko	부적절한 인수
@not-english		ko	허가 거부
@not-english		ku	) tê veavakirin ...
@not-english		lt	: komanda nerasta
@not-english		lt	Netinkamas argumentas
@not-english		lt	Operacija neleidžiama
@not-english		lt	Toks failas ar aplankas neegzistuoja
@not-english		lt	Tvarkomas paketas
@not-english		lt	sintaksės klaida prie netikėtos leksemos: "
@not-english		mr	सेटिंग होत आहे
@not-english		nb	Ikke tilgang
@not-english		nb	Ingen slik fil eller filkatalog
@not-english		nb	Operasjonen er ikke tillatt
@not-english		nb	Setter opp
@not-english		nb	Ugyldig argument
@not-english		nb	fant ikke kommando
@not-english		nb	», som er et uforventet symbol
@not-english		ne	सेटिङ् गर्दै
@not-english		nl	' wordt binnengegaan
@not-english		nl	' wordt verlaten
@not-english		nl	*** Wachten op onvoltooide taken...
@not-english		nl	: let op:
@not-english		nl	: opdracht niet gevonden
@not-english		nl	Actie is niet toegestaan
@not-english		nl	Bestand of map bestaat niet
@not-english		nl	Bezig met uitpakken van
@not-english		nl	Er hoeft niets gedaan te worden voor '
@not-english		nl	In functie
@not-english		nl	Instellen van
@not-english		nl	Ongeldig argument
@not-english		nl	Toegang geweigerd
@not-english		nl	ld gaf exit-status
@not-english		nl	syntaxfout nabij onverwacht symbool '
@not-english		nl	wordt voorbereid...
@not-english		nn	Set opp 
@not-english		oc	Descompression de
@not-english		oc	Parametratge de
@not-english		oc	Preparacion a la descompression
@not-english		pa	) ਸੈੱਟਅੱਪ ਕੀਤਾ ਜਾ ਰਿਹਾ ਹੈ ...
@not-english		pl	*** Oczekiwanie na niezakończone zadania....
@not-english		pl	: Opuszczenie katalogu '
@not-english		pl	: Wejście do katalogu '
@not-english		pl	: nie znaleziono polecenia
@not-english		pl	Brak dostępu
@not-english		pl	Konfigurowanie pakietu
@not-english		pl	Nie ma nic do zrobienia w '
@not-english		pl	Nie ma takiego pliku ani katalogu
@not-english		pl	Operacja niedozwolona
@not-english		pl	Przygotowywanie do rozpakowania pakietu
@not-english		pl	Rozpakowywanie pakietu
@not-english		pl	Zły argument
@not-english		pl	]: Opuszczenie katalogu '
@not-english		pl	]: Wejście do katalogu '
@not-english		pl	błąd składni przy nieoczekiwanym znaczniku `
@not-english		pt	*** A aguardar por trabalhos não terminados....
@not-english		pt	: a entrar na pasta "
@not-english		pt	: a sair da pasta "
@not-english		pt	A descompactar
@not-english		pt	A instalar
@not-english		pt	A preparar para desempacotar
@not-english		pt	Ficheiro ou pasta inexistente
@not-english		pt	Nada a fazer para "
@not-english		pt	Permissão recusada
@not-english		pt	]: a entrar na pasta "
@not-english		pt	]: a sair da pasta "
@not-english		pt	erro de sintaxe junto a símbolo "
@not-english		pt,pt_BR	: comando não encontrado
@not-english		pt,pt_BR	Operação não permitida
@not-english		pt_BR	** Esperando que outros processos terminem.
@not-english		pt_BR	: Entrando no diretório '
@not-english		pt_BR	: Saindo do diretório '
@not-english		pt_BR	: não foi possível localizar
@not-english		pt_BR	Arquivo ou diretório inexistente
@not-english		pt_BR	Desempacotando
@not-english		pt_BR	Nada a ser feito para '
@not-english		pt_BR	Permissão negada
@not-english		pt_BR	Preparando para desempacotar
@not-english		pt_BR	]: Entrando no diretório '
@not-english		pt_BR	]: Saindo do diretório '
@not-english		pt_BR	erro de sintaxe próximo ao token inesperado `
@not-english		ro	*** Se așteaptă ca alte sarcini să se termine....
@not-english		ro	: Se intră în directorul "
@not-english		ro	: Se părăsește directorul "
@not-english		ro	: comandă negăsită
@not-english		ro	Argument nevalid
@not-english		ro	Nu există un astfel de fișier sau director
@not-english		ro	Nu trebuie făcut nimic pentru "
@not-english		ro	Operație nepermisă
@not-english		ro	Permisiune refuzată
@not-english		ro	Se configurează
@not-english		ro	Se despachetează
@not-english		ro	Se pregătește
@not-english		ro	Se pregătește pentru despachetare
@not-english		ro	]: Se intră în directorul "
@not-english		ro	]: Se părăsește directorul "
@not-english		ro	eroare de sintaxă neașteptată lângă "
@not-english		ro	eroare de sintaxă neașteptată lângă `
@not-english		ru	*** Ожидание завершения заданий…
@not-english		ru	: вход в каталог «
@not-english		ru	: выход из каталога «
@not-english		ru	: команда не найдена
@not-english		ru	: невозможно найти
@not-english		ru	: предупреждение:
@not-english		ru	]: вход в каталог «
@not-english		ru	]: выход из каталога «
@not-english		ru	» не требует выполнения команд.
@not-english		ru	В функции
@not-english		ru	Настраивается пакет
@not-english		ru	Недопустимый аргумент
@not-english		ru	Нет такого файла или каталога
@not-english		ru	Операция не позволена
@not-english		ru	Отказано в доступе
@not-english		ru	Подготовка к распаковке
@not-english		ru	Распаковывается
@not-english		ru	выполнение ld завершилось с кодом возврата
@not-english		ru	синтаксическая ошибка рядом с неожиданным маркером «
@not-english		rw	Inkoresha siyo
@not-english		sk	: príkaz nenájdený
@not-english		sk	Adresár alebo súbor neexistuje
@not-english		sk	Nastavuje sa balík
@not-english		sk	Neprípustný argument
@not-english		sk	Operácia nie je povolená
@not-english		sk	Prístup odmietnutý
@not-english		sk	chyba syntaxe neďaleko neočakávaného tokenu "
@not-english		sl	: ukaza ni mogoče najti
@not-english		sl	Datoteka ali imenik s tem imenom ne obstaja
@not-english		sl	Neveljavni argument
@not-english		sl	Operacija ni dovoljena
@not-english		sl	skladenjska napaka blizu nepričakovanega žetona `
@not-english		sr	*** Чекам на недовршене послове....
@not-english		sr	: Напуштам директоријум "
@not-english		sr	: Улазим у директоријум "
@not-english		sr	: не могу да нађем "
@not-english		sr	: нема такве наредбе
@not-english		sr	: упозорење:
@not-english		sr	]: Напуштам директоријум "
@not-english		sr	]: Улазим у директоријум "
@not-english		sr	ld врати излазни статус
@not-english		sr	Неисправан аргумент
@not-english		sr	Нема такве датотеке или директоријума
@not-english		sr	Ништа неће бити урађено за "
@not-english		sr	Овлашћење је одбијено
@not-english		sr	Радња није допуштена
@not-english		sr	садржајна грешка близу неочекиваног симбола "
@not-english		sv	*** Inväntar oavslutade jobb...
@not-english		sv	: Går till katalogen "
@not-english		sv	: Lämnar katalogen "
@not-english		sv	: kan inte hitta
@not-english		sv	: kommandot finns inte
@not-english		sv	: varning:
@not-english		sv	Filen eller katalogen finns inte
@not-english		sv	Förbereder att packa upp
@not-english		sv	I filen inkluderad ifrån
@not-english		sv	I funktion
@not-english		sv	Inget behöver göras för "
@not-english		sv	Ogiltigt argument
@not-english		sv	Operationen inte tillåten
@not-english		sv	Packar upp
@not-english		sv	Ställer in
@not-english		sv	]: Går till katalogen "
@not-english		sv	]: Lämnar katalogen "
@not-english		sv	ld returnerade avslutningsstatus
@not-english		sv	syntaxfel nära den oväntade symbolen "
@not-english		sv	Åtkomst nekas
@not-english		th	กำลังตั้งค่า
@not-english		th	กำลังเตรียมแตก
@not-english		th	กำลังแตก
@not-english		tl	Hinahanda ang
@not-english		tr	' yakınında sözdizim hatası
@not-english		tr	' yakınında sözdizimi hatası
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
@not-english		tr	İşleme izin verilmedi
@not-english		uk	" не вимагає виконання команд.
@not-english		uk	*** Очікування завершення завдань...
@not-english		uk	: Залишаю каталог "
@not-english		uk	: входимо до каталогу «
@not-english		uk	: команду не знайдено
@not-english		uk	: не вдалося знайти
@not-english		uk	: попередження:
@not-english		uk	]: Залишаю каталог "
@not-english		uk	]: входимо до каталогу «
@not-english		uk	ld повернув статус виходу
@not-english		uk	Відмовлено у доступі
@not-english		uk	Дію заборонено
@not-english		uk	Налаштування
@not-english		uk	Некоректний аргумент
@not-english		uk	Немає такого файла або каталогу
@not-english		uk	Підготовка до розпакування
@not-english		uk	Розпакування
@not-english		uk	У файлі, включеному з
@not-english		uk	У файлі, який включено у
@not-english		uk	У функції
@not-english		uk	синтаксична помилка коло неочікуваної лексеми «
@not-english		vi	*** Đang đợi những công việc chưa hoàn tất…
@not-english		vi	: Rời thư mục "
@not-english		vi	: Vào thư mục "
@not-english		vi	: cảnh báo:
@not-english		vi	: không tìm thấy
@not-english		vi	: không tìm thấy lệnh
@not-english		vi	Không có tập tin hoặc thư mục như vậy
@not-english		vi	Không cần làm gì cho "
@not-english		vi	Không đủ quyền truy cập
@not-english		vi	Thao tác không được phép
@not-english		vi	Trong hàm
@not-english		vi	]: Rời khỏi thư mục "
@not-english		vi	]: Vào thư mục "
@not-english		vi	có lỗi cú pháp ở gần thẻ bài bất thường "
@not-english		vi	ld trả về trạng thái thoát
@not-english		vi	Đang chuẩn bị mở gói
@not-english		vi	Đang cài đặt
@not-english		vi	Đang mở gói
@not-english		vi	Đối số không hợp lệ
@not-english		zh_CN	" 附近有语法错误
@not-english		zh_CN	"无需做任何事。
@not-english		zh_CN	"附近有语法错误
@not-english		zh_CN	*** 正在等待未完成的任务....
@not-english		zh_CN	: 未找到命令
@not-english		zh_CN	: 离开目录"
@not-english		zh_CN	: 进入目录"
@not-english		zh_CN	:未找到命令
@not-english		zh_CN	]: 离开目录"
@not-english		zh_CN	]: 进入目录"
@not-english		zh_CN	ld 返回
@not-english		zh_CN	不允许的操作
@not-english		zh_CN	准备解压
@not-english		zh_CN	包含于文件
@not-english		zh_CN	在函数
@not-english		zh_CN	无效的参数
@not-english		zh_CN	权限不够
@not-english		zh_CN	正在解压
@not-english		zh_CN	正在设置
@not-english		zh_CN	没有那个文件或目录
@not-english		zh_CN,zh_TW	: 找不到
@not-english		zh_TW	*** 正在等待未完成的作業....
@not-english		zh_TW	: 在從下述位置 include 的檔案:
@not-english		zh_TW	: 進入目錄「
@not-english		zh_TW	: 離開目錄「
@not-english		zh_TW	:指令找不到
@not-english		zh_TW	]: 進入目錄「
@not-english		zh_TW	]: 離開目錄「
@not-english		zh_TW	ld 回傳
@not-english		zh_TW	」無需做任何事。
@not-english		zh_TW	」附近有語法錯誤
@not-english		zh_TW	不適用的引數
@not-english		zh_TW	在函式
@not-english		zh_TW	拒絕不符權限的操作
@not-english		zh_TW	正在準備解包
@not-english		zh_TW	此項操作並不被允許
@not-english		zh_TW	沒有此一檔案或目錄
ERROR: modpost: 	undefined!	ar	غير محدد!	ERROR: modpost: 
ERROR: modpost: 	undefined!	bg	неопределен!	ERROR: modpost: 
ERROR: modpost: 	undefined!	ca	ERROR: modpost: 	indefinida!
ERROR: modpost: 	undefined!	cs	není definováno!	ERROR: modpost: 
ERROR: modpost: 	undefined!	da	ERROR: modpost: 	udefineret!
ERROR: modpost: 	undefined!	de	ERROR: modpost: 	nicht definiert!
ERROR: modpost: 	undefined!	el	αόριστο!	ERROR: modpost: 
ERROR: modpost: 	undefined!	eo	ERROR: modpost: 	nedifinita!
ERROR: modpost: 	undefined!	es	ERROR: modpost: 	sin definir!
ERROR: modpost: 	undefined!	fi	määrittelemätön!	ERROR: modpost: 
ERROR: modpost: 	undefined!	fr	ERROR: modpost: 	indéfini!
ERROR: modpost: 	undefined!	gl	ERROR: modpost: 	non definido!
ERROR: modpost: 	undefined!	hr	ERROR: modpost: 	nije definirano!
ERROR: modpost: 	undefined!	hu	nem definiált!	ERROR: modpost: 
ERROR: modpost: 	undefined!	id	tidak terdefinisi!	ERROR: modpost: 
ERROR: modpost: 	undefined!	it	ERROR: modpost: 	non definito!
ERROR: modpost: 	undefined!	ja,zh_TW	未定義!	ERROR: modpost: 
ERROR: modpost: 	undefined!	ka	გაურკვეველი!	ERROR: modpost: 
ERROR: modpost: 	undefined!	ko	정의하지 않음!	ERROR: modpost: 
ERROR: modpost: 	undefined!	lt	neapibrėžta!	ERROR: modpost: 
ERROR: modpost: 	undefined!	nb	ERROR: modpost: 	udefinert!
ERROR: modpost: 	undefined!	nl	ERROR: modpost: 	ongedefinieerd!
ERROR: modpost: 	undefined!	pl	ERROR: modpost: 	niezdefiniowana!
ERROR: modpost: 	undefined!	pt,pt_BR	ERROR: modpost: 	indefinido!
ERROR: modpost: 	undefined!	ro	ERROR: modpost: 	nedefinită!
ERROR: modpost: 	undefined!	ru	не определено!	ERROR: modpost: 
ERROR: modpost: 	undefined!	rw	ERROR: modpost: 	kidasobanuye!
ERROR: modpost: 	undefined!	sk	ERROR: modpost: 	nedefinované!
ERROR: modpost: 	undefined!	sl	ERROR: modpost: 	nedoločeno!
ERROR: modpost: 	undefined!	sr	неодређено!	ERROR: modpost: 
ERROR: modpost: 	undefined!	sv	ERROR: modpost: 	odefinierad!
ERROR: modpost: 	undefined!	tr	ERROR: modpost: 	atanmamış!
ERROR: modpost: 	undefined!	uk	невизначено!	ERROR: modpost: 
ERROR: modpost: 	undefined!	vi	chưa định nghĩa!	ERROR: modpost: 
ERROR: modpost: 	undefined!	zh_CN	未定义!	ERROR: modpost: 
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
ailed to find link section for section		es	: fallado para encontrar sección de enlace para sección
ailed to find link section for section		es	: no se pudo encontrar la sección de enlace para la sección
ailed to find link section for section		fr	: impossible de trouver la section de liaison pour la section
ailed to find link section for section		pt	: falha ao procurar secção de ligação para a secção
ailed to find link section for section		ro	: nu s-a găsit secțiunea de legătură pentru secțiunea
ailed to find link section for section		ru	: не удалось найти раздел ссылок для раздела
ailed to find link section for section		sr	: нисам успео да нађем одељак везе за одељак
ailed to find link section for section		sv	: hittade inte länkavsnitt för avsnitt
ailed to find link section for section		uk	: не вдалося знайти розділ зв'язків для розділу
alignment power 	is too big	es	: error: la alineación de potencia	» es demasiado grande
alignment power 	is too big	fr	: erreur: l'alignement à la puissance	» est trop grand
alignment power 	is too big	pt	: erro: poder de alinhamento	" é muito grande
alignment power 	is too big	ro	: eroare: puterea de aliniere	a secțiunii "
alignment power 	is too big	ru	: ошибка: кратность выравнивания	» слишком велика
alignment power 	is too big	sr	: грешка: снага поравнања	" је превелика
alignment power 	is too big	sv	: fel: justeringseffekten	' är för stor
alignment power 	is too big	uk	: помилка: степінь вирівнювання	» є надто великою
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
because it is named in a relocation		ar	' لأنه مسمى في عملية تغيير المكان
because it is named in a relocation		ca	' perquè se'l menciona a una relocalització
because it is named in a relocation		es	' porque se nombra en una reubicación
because it is named in a relocation		es	» porque se nombra en una reubicación
because it is named in a relocation		fi	" koska se on nimetty uudelleensijoituksessa
because it is named in a relocation		fr	» n'est pas élagué car il est mentionné dans un réadressage
because it is named in a relocation		id	' karena ini dinamakan dalam sebuah relokasi
because it is named in a relocation		it	" non viene rimosso perché è nominato in una rilocazione
because it is named in a relocation		ja	再配置用に名付けられているためシンボル `
because it is named in a relocation		pt	" não removido porque é chamado numa relocalização
because it is named in a relocation		ro	" deoarece este numit într-o realocare
because it is named in a relocation		ru	» не выделяется, потому что он назван в перемещении
because it is named in a relocation		sk	", pretože je spomenutý v relokácii
because it is named in a relocation		sr	" јер је именован у премештају
because it is named in a relocation		sv	" för den namnges i en omlokalisering
because it is named in a relocation		uk	' не обрізується, оскільки його назва перелічена при пересуванні
because it is named in a relocation		vi	" vì tên của nó được đặt trong việc tái định vị
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
corrupt string table index		sr	" има оштећен индекс табеле ниске
corrupt string table index		sr	" има оштећен индекс табеле ниске — занемарујем
corrupt string table index		sr	<оштећен индекс табеле ниске:
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
corrupted group section		fr	: section de groupe corrompue: «
corrupted group section		pt	: secção de grupo corrompida: "
corrupted group section		ro	: secțiune de grup coruptă "
corrupted group section		ru	: повреждённый раздел групп: «
corrupted group section		sr	: оштећен одељак групе: "
corrupted group section		sv	: skadad gruppavsnitt: `
corrupted group section		uk	: пошкоджений розділ груп: «
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
extending past end of file		es	tiene un segmento que se extiende más allá del final del fichero
extending past end of file		es	tiene una sección que se extiende más allá del final del fichero
extending past end of file		fr	a un segment qui s'étend au delà de la fin du fichier
extending past end of file		fr	a une section qui s'étend au delà de la fin du fichier
extending past end of file		pt	tem um segmento estendido para além do fim do ficheiro
extending past end of file		pt	tem uma secção estendida para além do fim do ficheiro
extending past end of file		ro	are o secțiune care se extinde dincolo de sfârșitul fișierului
extending past end of file		ro	are un segment care se extinde dincolo de sfârșitul fișierului
extending past end of file		ru	расширяется за конец файла
extending past end of file		sr	" има одељак који се шири преко краја датотеке
extending past end of file		sr	" има подеок који се шири преко краја датотеке
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
failed to copy merged notes		ar	خطأ: فشل نسخ الملاحظات المدمجة إلى المخرجات
failed to copy merged notes		ca	error: no s'han pogut copiar les notes fusionades a la sortida
failed to copy merged notes		fr	erreur: échec de la copie des notes fusionnées vers la sortie
failed to copy merged notes		pt	erro: falha ao copiar notas unidas para a saída
failed to copy merged notes		ro	eroare: nu s-au putut copia notele fuzionate la ieșire
failed to copy merged notes		ru	ошибка: не удалось скопировать объединённые заметки в вывод
failed to copy merged notes		sr	грешка: нисам успео да умножим спојене напомене у излаз
failed to copy merged notes		sv	fel: misslyckades att kopiera sammanslagna noteringar till utdata
failed to copy merged notes		uk	помилка: не вдалося скопіювати об'єднані нотатки до вихідних даних
failed to locate merged notes		ar	خطأ: فشل تحديد موقع الملاحظات المدمجة
failed to locate merged notes		ca	error: no s'han pogut trobar les notes fusionades
failed to locate merged notes		fr	erreur: échec lors de la localisation des notes fusionnées
failed to locate merged notes		pt	erro: falha ao localizar as notas unidas
failed to locate merged notes		ro	eroare: notele fuzionate nu au putut fi localizate
failed to locate merged notes		sr	грешка: нисам успео да нађем спојене напомене
failed to locate merged notes		sv	fel: misslyckades att hitta sammanslagna noteringar
failed to locate merged notes		uk	помилка: не вдалося визначити розташування об'єднаних нотаток
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
has invalid symbol index	relocation	sr	" има неисправан индекс симбола	): премештање "
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): förflyttning
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): omlokalisering
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): relokalisering
has invalid symbol index	relocation	sv	har ogiltigt symbolindex	): relokering
has invalid symbol index	relocation	tr	yerdeğişimi geçersiz sembol indeksi	'ye sahip
has invalid symbol index	relocation	uk	містить некоректний індекс символу,	): пересування
has invalid symbol index	relocation	vi	có chỉ mục ký hiệu không hợp lệ	): định vị lại
has no SHF_GROUP sections		es	] no tiene ninguna sección SHF_GROUP
has no SHF_GROUP sections		fr	] n'a pas de section SHF_GROUP
has no SHF_GROUP sections		pt	] não tem secções SHF_GROUP
has no SHF_GROUP sections		ro	: secțiunea SHT_GROUP [index
has no SHF_GROUP sections		ru	] не содержит разделов SHF_GROUP
has no SHF_GROUP sections		sr	: "SHT_GROUP" одељак [индекс
has no SHF_GROUP sections		uk	] не має розділів SHF_GROUP
has no sections	the input file	ar	' لا يحتوي على مقاطع	خطأ: ملف المدخلات '
has no sections	the input file	ca	error: el fitxer d'entrada «	» no té seccions
has no sections	the input file	fr	erreur: le fichier d'entrée «	» n'a pas de section
has no sections	the input file	pt	erro: o ficheiro de entrada "	" não tem secções
has no sections	the input file	ro	eroare: fișierul de intrare "	" nu are secțiuni
has no sections	the input file	ru	» не содержит разделов	ошибка: входной файл «
has no sections	the input file	sr	грешка: улазна датотека "	" нема одељке
has no sections	the input file	sv	" har inga sektioner	fel: infilen "
has no sections	the input file	uk	помилка: файл вхідних даних «	» не має розділів
in group [	unexpected type	fr	» inattendu dans le groupe [	) dans la section «
in group [	unexpected type	pt	: tipo de secção (	) inesperado "
in group [	unexpected type	ro	) în secțiunea "	: tip neașteptat (
in group [	unexpected type	ru	: неожиданный тип [	» в группе [
in group [	unexpected type	sr	: неочекивана врста [	" у групи [
in group [	unexpected type	sv	: oväntad typ (	) avsnitt `
in group [	unexpected type	uk	: розділ неочікуваного типу (	» у групі [
in group [	unknown type	es	: tipo desconocido [	] sección «	» en grupo [
in group [	unknown type	fr	» inconnu dans le groupe [	] de section «
in group [	unknown type	pt	" desconhecida no grupo [	: secção tipo [
in group [	unknown type	ro	: tip necunoscut [	] de secțiune "	" în grupul [
in group [	unknown type	ru	: неизвестный тип [	» в группе [
in group [	unknown type	sr	: непозната врста [	" у групи [
in group [	unknown type	uk	: невідомий тип, [	], розділу «
info section index cannot be set		es	): el índice de la sección de información no se puede configurar porque la sección no está en la salida
info section index cannot be set		fr	): l'index de la section d'information ne peut pas être défini car la section n'est pas dans la sortie
info section index cannot be set		pt	): índice da secção de informação não pode ser definido porque a secção não está na saída
info section index cannot be set		ro	): indexul secțiunii de informații nu poate fi definit deoarece secțiunea nu se află în ieșire
info section index cannot be set		ru	): нельзя задать индекс раздела информации, так как раздел отсутствует в результате
info section index cannot be set		sr	): индекс одељка података се не може подесити зато што одељак није у излазу
info section index cannot be set		sv	): index för informationsavsnitt kan inte ställas in eftersom avsnittet inte finns med i utdata
info section index cannot be set		uk	): не можна встановлювати індекс розділу info, оскільки цього розділу немає у виведенні
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
internal error, aborting at 		sr	" грешка, прекидам на "
internal error, aborting at 		sr	Унутрашња грешка "BFD"
internal error, aborting at 		sv	-fel, avbryter vid
internal error, aborting at 		sv	internt fel, avbryter vid
internal error, aborting at 		tr	içerisinde işlem durduruldu
internal error, aborting at 		tr	satırında işlem durduruldu
internal error, aborting at 		uk	, перериваємо роботу у
internal error, aborting at 		vi	lỗi nội bộ nên hủy bỏ tại
internal error, aborting at 		zh_CN	内部错误，异常中止于
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
invalid string offset	for section	da	: ugyldigt strengafsæt	for afsnittet "
invalid string offset	for section	es	: desplazamiento de cadena inválido	para la sección «
invalid string offset	for section	es	: desplazamiento de cadena no válido	para la sección «
invalid string offset	for section	fi	: virheellinen merkkijonosiirrososoite	lohkolle "
invalid string offset	for section	fr	: chaîne de décalage invalide	pour la section «
invalid string offset	for section	id	: string ofset tidak valid	untuk bagian `
invalid string offset	for section	ja	: 無効な文字列オフセット	(セクション `
invalid string offset	for section	pt	: desvio de cadeia inválido	para secção "
invalid string offset	for section	ro	: decalaj de șir nevalid	pentru secțiunea "
invalid string offset	for section	ro	: offset de şir invalid	pentru secţiunea `
invalid string offset	for section	ru	: недопустимое смещение строки	для раздела «
invalid string offset	for section	sr	: неисправан померај ниске "	" за одељак "
invalid string offset	for section	sv	: ogiltig strängförskjutning	för sektion "
invalid string offset	for section	sv	: ogiltig strängoffset	för avsnitt `
invalid string offset	for section	tr	' bölümünde geçersiz dizge göreli konumu
invalid string offset	for section	uk	: некоректний відступ рядка,	, для розділу «
invalid string offset	for section	vi	: khoảng bù chuỗi không hợp lệ	cho phần "
is larger than file size		pt	bytes) maior que o tamanho do ficheiro (
link section cannot be set		es	): la sección de enlace no se puede configurar porque el fichero de salida no tiene una tabla de símbolos
link section cannot be set		fr	): la section de liaison ne peut pas être définie car le fichier de sortie n'a pas de table de symboles
link section cannot be set		pt	): a secção ligação não pode ser definida porque o ficheiro de saída não tem uma tabela de símbolos
link section cannot be set		ro	): secțiunea de legătură nu poate fi definită deoarece fișierul de ieșire nu are un tabel de simboluri
link section cannot be set		ru	): нельзя задать раздел ссылок, так как выходной файл не содержит таблицу символов
link section cannot be set		sr	): одељак везе се не може подесити зато што излазна датотека нема табелу симбола
link section cannot be set		sv	): länkavsnittet kan inte ställas in eftersom utdatafilen inte har någon symboltabell
link section cannot be set		uk	): не можна встановлювати розділ компонування, оскільки у файлі результатів немає таблиці символів
loop in section dependencies		es	: aviso: bucle dentro de dependencias de sección detectadas
loop in section dependencies		es	: aviso: se ha detectado un bucle en dependencias de sección
loop in section dependencies		fr	: attention: boucle détectée dans les dépendances de sections
loop in section dependencies		pt	: aviso: detectado ciclo em dependências da secção
loop in section dependencies		ro	: avertisment: buclă în dependențe de secțiune detectată
loop in section dependencies		ru	: предупреждение: обнаружено зацикливание в зависимостях разделов
loop in section dependencies		sr	: упозорење: петља у зависностима одељка је откривена
loop in section dependencies		sv	: varning: loop i sektionsberoenden upptäckt
loop in section dependencies		uk	: попередження: виявлено зацикленість залежностей розділу
memory exhausted	[	es	memoria agotada	[
memory exhausted	[	fr	mémoire épuisée	[
memory exhausted	[	ka	მეხსიერება გადავსებულია	[
memory exhausted	[	ms	kehabisan memori	[
memory exhausted	[	pt	Memória esgotada	[
memory exhausted	[	pt	memória esgotada	[
memory exhausted	[	ro	memorie epuizată	[
memory exhausted	[	ru	закончилась память	[
memory exhausted	[	sr	меморија је исцрпљена	[
memory exhausted	[	sv	minnet utmattat	[
memory exhausted	[	uk	пам'ять вичерпано	[
multiple symbol tables detected		es	: aviso: múltiples segmento simbólicos detectados - ignorando el segmento en sección
multiple symbol tables detected		es	: aviso: se han detectado varias tablas de símbolos - ignorando la tabla en la sección
multiple symbol tables detected		fr	: attention: plusieurs tables de symboles détectées — la table dans la section
multiple symbol tables detected		pt	: aviso: detectadas múltiplas tabelas de símbolo - a ignorar a tabela na secção
multiple symbol tables detected		ro	: avertisment: multiple tabele de simboluri detectate - se ignoră tabelul din secțiunea
multiple symbol tables detected		ru	: предупреждение: обнаружена пустая таблица символов — игнорируется таблица в разделе
multiple symbol tables detected		sr	: упозорење: откривено је више табела симбола – занемарујем табелу у одељку
multiple symbol tables detected		sv	: varning: flera symboltabeller upptäcks - ignorerar tabellen i avsnitt
multiple symbol tables detected		uk	: попередження: виявлено декілька таблиць символів — ігноруємо таблицю у розділі
nable to recognise the architecture of the input file		ar	تعذر التعرف على بنية ملف المدخلات `
nable to recognise the architecture of the input file		fr	Incapable de reconnaître l'architecture du fichier d'entrée «
nable to recognise the architecture of the input file		pt	Impossível reconhecer a arquitectura do ficheiro de entrada "
nable to recognise the architecture of the input file		ro	Nu se poate recunoaște arhitectura fișierului de intrare "
nable to recognise the architecture of the input file		sr	Не могу да препознам архитектуру улазне датотеке "
nable to recognise the architecture of the input file		sv	Känner inte igen arkitekturen på infilen "
nable to recognise the architecture of the input file		uk	Неможливо визначити архітектуру вхідного файла `
nable to recognise the format of the input file		ca	No s'ha pogut reconèixer el format del fitxer d'entrada `
nable to recognise the format of the input file		da	Kan ikke genkende formatet på inddatafilen '
nable to recognise the format of the input file		es	No se puede reconocer el formato del fichero de entrada `
nable to recognise the format of the input file		es	No se puede reconocer el formato del fichero de entrada «
nable to recognise the format of the input file		fi	" muotoa ei voi tunnistaa
nable to recognise the format of the input file		fr	Incapable de reconnaître le format du fichier d'entrée «
nable to recognise the format of the input file		id	Tidak dapat mengenali format dari berkas masukan `
nable to recognise the format of the input file		it	Impossibile riconoscere il formato del file di input "
nable to recognise the format of the input file		ja	' の形式を認識できません
nable to recognise the format of the input file		pt	Impossível reconhecer formato do ficheiro de entrada "
nable to recognise the format of the input file		ro	Nu pot recunoaşte formatul fişierului de intrare
nable to recognise the format of the input file		ro	Nu se poate recunoaște formatul fișierului de intrare "
nable to recognise the format of the input file		ru	Невозможно определить формат входного файла «
nable to recognise the format of the input file		sk	Nemožno rozpoznať formát vstupného súboru "
nable to recognise the format of the input file		sr	Не могу да препознам запис улазне датотеке "
nable to recognise the format of the input file		sv	Känner inte igen formatet på infilen "
nable to recognise the format of the input file		tr	girdi dosyasının biçemi tanınmadı
nable to recognise the format of the input file		uk	Неможливо визначити формат вхідного файла `
nable to recognise the format of the input file		vi	Không nhận ra định dạng của tập tin nhập "
no group info for section		da	: ingen gruppeinformation for afsnittet
no group info for section		es	: ningún grupo informado para sección «
no group info for section		es	: no hay información del grupo para la sección «
no group info for section		fi	: ei ryhmätietoja lohkolle
no group info for section		fr	: aucune info de groupe pour la section «
no group info for section		id	: tidak ada informasi grup untuk bagian
no group info for section		ja	にグループ情報がありません
no group info for section		pt	: sem informação de grupo para secção "
no group info for section		ro	: nu există informații de grup pentru secțiunea "
no group info for section		ro	nu există informaţii de grup pentru secţiunea
no group info for section		ru	: нет информации о группе для раздела «
no group info for section		sr	: нема података групе за одељак "
no group info for section		sv	: ingen gruppinformation för sektion
no group info for section		tr	bölümünde grup bilgisi yok
no group info for section		uk	: немає даних щодо групи для розділу «
no group info for section		vi	: không có thông tin nhóm về phần
note section is empty		bg	Предупреждение: разделът .note е празен
note section is empty		fr	attention: la section de note est vide
note section is empty		pt	aviso: secção de nota está vazia
note section is empty		ru	предупреждение: раздел note пуст
note section is empty		sr	упозорење: одељак напомене је празан
note section is empty		sv	varning: noteringssektionen är tom
note section is empty		uk	попередження: розділ нотаток порожній
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
points to removed section	sh_link	da	" peger på fjernet afsnit "	: sh_link af afsnit "
points to removed section	sh_link	es	' apunta a la sección quitada `	: sh_link de la sección `
points to removed section	sh_link	es	» apunta a la sección eliminada «	: sh_link de la sección «
points to removed section	sh_link	fi	" osoittaa poistettuun lohkoon "	: sh_link-lohko "
points to removed section	sh_link	fr	» pointe vers la section supprimée «	: le sh_link de la section «
points to removed section	sh_link	id	' menunjuk ke bagian terhapus `	: sh_link dari bagian `
points to removed section	sh_link	ja	' の sh_link が 削除されたセクション `	' 内) を指しています
points to removed section	sh_link	pt	" aponta para secção removida "	: sh_link da secção "
points to removed section	sh_link	ro	" indică către secțiunea eliminată "	: sh_link a secțiunii "
points to removed section	sh_link	ru	» указывает на удалённый раздел «	: sh_link раздела «
points to removed section	sh_link	sr	" указује на уклоњени одељак "	: "sh_link" одељка "
points to removed section	sh_link	sv	" pekar på borttagen sektion "	: sh_link från sektion "
points to removed section	sh_link	sv	' pekar på borttaget avsnitt `	: sh_link i avsnitt `
points to removed section	sh_link	uk	» вказує на вилучений розділ «	: sh_link розділу «
points to removed section	sh_link	vi	" chỉ tới phần bị gỡ bỏ "	: sh_link của phần "
references nonexistent SHT_SYMTAB_SHNDX		da	refererer SHT_SYMTAB_SHNDX-afsnit, der ikke findes
references nonexistent SHT_SYMTAB_SHNDX		es	hace referencia a la sección inexistente SHT_SYMTAB_SHNDX
references nonexistent SHT_SYMTAB_SHNDX		fi	viittaa puuttuvaan SHT_SYMTAB_SHNDX-lohkoon
references nonexistent SHT_SYMTAB_SHNDX		fr	fait référence à une section SHT_SYMTAB_SHNDX inexistante
references nonexistent SHT_SYMTAB_SHNDX		id	referensi tidak ada SHT_SYMTAB_SHNDX bagian
references nonexistent SHT_SYMTAB_SHNDX		ja	が存在しない SHT_SYMTAB_SHNDX セクションを参照しています
references nonexistent SHT_SYMTAB_SHNDX		pt	referencia secção SHT_SYMTAB_SHNDX não existente
references nonexistent SHT_SYMTAB_SHNDX		ro	face referire la secțiunea SHT_SYMTAB_SHNDX inexistentă
references nonexistent SHT_SYMTAB_SHNDX		ru	ссылается на несуществующий раздел SHT_SYMTAB_SHNDX
references nonexistent SHT_SYMTAB_SHNDX		sr	упућује на непостојећи одељак "SHT_SYMTAB_SHNDX"
references nonexistent SHT_SYMTAB_SHNDX		sv	refererar icke existerande SHT_SYMTAB_SHNDX sektion
references nonexistent SHT_SYMTAB_SHNDX		sv	refererar till icke-existerande SHT_SYMTAB_SHNDX-avsnitt
references nonexistent SHT_SYMTAB_SHNDX		uk	посилається на розділ SHT_SYMTAB_SHNDX, якого не існує
references nonexistent SHT_SYMTAB_SHNDX		vi	tham chiếu đến phần SHT_SYMTAB_SHNDX không tồn tại
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
required but not present	symbol `	da	" kræves, men er ikke tilstede	: symbol "
required but not present	symbol `	es	» es necesario pero no está presente	: el símbolo «
required but not present	symbol `	es	» se requiere pero no está presente	: el símbolo «
required but not present	symbol `	fi	" vaadittu, mutta ei ole annettu	: symboli "
required but not present	symbol `	fr	» requis mais absent	: symbole «
required but not present	symbol `	id	' dibutuhkan tetapi tidak ada	: simbol `
required but not present	symbol `	ja	' が要求されましたが存在しません	: シンボル `
required but not present	symbol `	pt	" requerido mas não presente	: símbolo "
required but not present	symbol `	ro	" este necesar, dar nu este prezent	: simbolul "
required but not present	symbol `	ro	' necesar, dar nu este prezent	: simbolul `
required but not present	symbol `	ru	: требуется символ «	», но он отсутствует
required but not present	symbol `	sr	" је потребан али није присутан	: симбол "
required but not present	symbol `	sv	" krävs men är inte tillgänglig	: symbol "
required but not present	symbol `	sv	' krävs men finns inte	: symbolen `
required but not present	symbol `	tr	' sembolü gerekli fakat mevcut değil
required but not present	symbol `	uk	: потрібен символ «	», але його немає
required but not present	symbol `	vi	" cần thiết mà không có	: ký hiệu "
retaining unknown section flag		fr	: attention: un ou plusieurs fanions de section inconnus ont été retenus
retaining unknown section flag		pt	: a manter bandeira(s) de secção
retaining unknown section flag		ro	: avertisment: se păstrează fanionul (fanioanele) secțiunii necunoscute
retaining unknown section flag		sr	: упозорење: задржавам непознату заставицу одељка
retaining unknown section flag		sv	: varning: behåller okända avsnittsflaggor
retaining unknown section flag		uk	: попередження: збережено невідомі прапорці розділу
secondary relocation section	ignoring	es	: aviso: se ha encontrado una sección de reubicación secundaria «	» para la sección
secondary relocation section	ignoring	fr	: attention: la section de réadressage secondaire «	a été trouvée — elle est ignorée
secondary relocation section	ignoring	pt	: aviso: encontrada secção de relocalização "	" para a secção
secondary relocation section	ignoring	ro	: avertisment: secțiunea secundară de realocare "	, a fost găsită - se ignoră
secondary relocation section	ignoring	ru	: предупреждение: обнаружен вторичный раздел перемещений «	— игнорируется
secondary relocation section	ignoring	sr	: упозорење: нађох секундарни одељак премештања "	" – занемарујем
secondary relocation section	ignoring	sv	: varning: sekundär flyttningssektion "	hittades - ignoreras
secondary relocation section	ignoring	uk	: попередження: знайдено розділ вторинних пересувань «	» для розділу
section group entry number	corrupt	es	: el número de entrada del grupo de sección	está corrupto
section group entry number	corrupt	es	: número de entrada de grupo seccional	está corrupto
section group entry number	corrupt	fr	: l'entrée de groupe de section	est corrompue
section group entry number	corrupt	pt	: entrada do grupo de secção número	está corrompida
section group entry number	corrupt	ro	: numărul de intrare al grupului de secțiune	este corupt
section group entry number	corrupt	ru	: номер элемента группы разделов	повреждён
section group entry number	corrupt	sr	: број одељка уноса групе	је оштећен
section group entry number	corrupt	sv	: sektionsgruppens postnummer	är korrupt
section group entry number	corrupt	uk	: запис групи розділів із номером	пошкоджено
sh_link [	is incorrect	da	] afsnittet "	" er forkert
sh_link [	is incorrect	es	] en la sección `	', es incorrecto
sh_link [	is incorrect	es	] en la sección «	» es incorrecto
sh_link [	is incorrect	fi	]-kenttä lohkossa "	" on virheellinen
sh_link [	is incorrect	fr	] n'est pas correct dans la section «	: sh_link [
sh_link [	is incorrect	id	] dalam bagian `	' tidak benar
sh_link [	is incorrect	ja	' 内) に誤りがあります	] (セクション `
sh_link [	is incorrect	pt	" está incorrecto	] na secção "
sh_link [	is incorrect	ro	] din secțiunea "	" este incorect
sh_link [	is incorrect	ru	: некорректный sh_link [	] в разделе «
sh_link [	is incorrect	sr	" није исправно	]" у одељку "
sh_link [	is incorrect	sv	" är inkorrekt	] i sektion "
sh_link [	is incorrect	sv	' är felaktig	] i avsnitt `
sh_link [	is incorrect	uk	» є некоректним	] у розділі «
sh_link [	is incorrect	vi	] không đúng trong phần "	: sh_link [
sh_link not set for section		da	: advarsel: sh_link ikke givet for afsnittet "
sh_link not set for section		es	: aviso: no se estableció sh_link para la sección `
sh_link not set for section		fi	: varoitus: sh_link-kenttää ei aseteta lohkolle "
sh_link not set for section		fr	: attention: sh_link n'a pas de valeur pour la section «
sh_link not set for section		id	: peringatan: sh_link tidak diset untuk bagian `
sh_link not set for section		ja	' に対する sh_link が設定されていません
sh_link not set for section		pt	: aviso: sh_link não definido para a secção "
sh_link not set for section		ru	: предупреждение: не задан sh_link для раздела «
sh_link not set for section		sr	: упозорење: "sh_link" није постављено за одељак "
sh_link not set for section		sv	: varning: sh_link inte satt för sektion "
sh_link not set for section		uk	: попередження: не встановлено sh_link для розділу «
sh_link not set for section		vi	: cảnh báo: "sh_link" chưa được đặt cho phần "
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
unable to copy file '		ar	غير قادر على نسخ الملف '
unable to copy file '		ca	no es pot copiar el fitxer '
unable to copy file '		ca	no es pot copiar el fitxer «
unable to copy file '		es	no se puede copiar el fichero '
unable to copy file '		es	no se puede copiar el fichero «
unable to copy file '		fi	' kopiointi epäonnistui; syy:
unable to copy file '		fr	incapable de copier le fichier «
unable to copy file '		id	tidak dapat menyalin berkas '
unable to copy file '		it	impossibile copiare il file "
unable to copy file '		ja	' をコピーできません。理由:
unable to copy file '		pt	impossível copiar "
unable to copy file '		ro	nu pot copia fişierul '
unable to copy file '		ro	nu se poate copia fișierul "
unable to copy file '		ru	невозможно скопировать файл «
unable to copy file '		sk	nepodarilo sa skopírovať súbor "
unable to copy file '		sr	не могу да умножим датотеку "
unable to copy file '		sv	kan inte kopiera filen "
unable to copy file '		tr	' dosyası kopyalanamadı sebep:
unable to copy file '		uk	не вдалося скопіювати файл «
unable to copy file '		vi	không thể sao chép tập tin "
unable to modify 	due to errors	ar	' بسبب وجود أخطاء	تعذر تعديل '
unable to modify 	due to errors	ca	no es pot modificar «	» degut a errors
unable to modify 	due to errors	fr	incapable de modifier «	» à cause d'erreurs
unable to modify 	due to errors	pt	impossível modificar "	" devido a erros
unable to modify 	due to errors	ro	nu se poate modifica "	" din cauza erorilor
unable to modify 	due to errors	sr	не могу да изменим "	" због грешака
unable to modify 	due to errors	sv	" på grund av fel	kan inte ändra "
unable to modify 	due to errors	uk	не вдалося змінити «	» через помилки
unknown type [0x	section `	es	: tipo desconocido [	] sección «	!» en grupo [
unknown type [0x	section `	fr	] inconnu dans la section «	: type [
unknown type [0x	section `	pt	: tipo desconhecido [	], secção "
unknown type [0x	section `	ro	: tip necunoscut [	] de secțiune "	!" în grupul [
unknown type [0x	section `	ru	: неизвестный тип [	] раздела «	!» в группе [
unknown type [0x	section `	sr	: непозната врста [	] одељак "	!" у групи [
unknown type [0x	section `	sv	: okänd typ [	] avsnitt `
unknown type [0x	section `	uk	: розділ невідомого типу [
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
uses unsupported 	symbol number 	sr	користи неподржано свезивање од	" симбол број
uses unsupported 	symbol number 	sr	користи неподржану врсту	" симбол број
uses unsupported 	symbol number 	sv	använder icke-stödd bindning av	symbolnummer
uses unsupported 	symbol number 	sv	använder icke-stödd typ av	symbolnummer
uses unsupported 	symbol number 	uk	використовує непідтримуваний тип	із номером
uses unsupported 	symbol number 	uk	використовує непідтримувану прив'язку	із номером
version note missing - assuming		ar	]: تحذير: ملاحظة الإصدار مفقودة - سيُفترض الإصدار 3
version note missing - assuming		ca	]: Avís: manca la nota de versió -assumint la versió 3
version note missing - assuming		fr	]: Avertissement : note de version manquante – version 3 supposée
version note missing - assuming		pt	]: aviso: nota de versão em falta - a assumir versão 3
version note missing - assuming		ro	]: Avertisment: lipsește nota de versiune - presupunând versiunea 3
version note missing - assuming		sr	]: Упозорење: недостаје напомена издања – подразумевам издање 3
version note missing - assuming		sv	]: Varning: versionsnotering saknas – antar version 3
version note missing - assuming		uk	]: попередження: немає нотатки щодо версії — припускаємо версію 3
while writing '	eu-strip	ca	s'ha produït un error en escriure «	eu-strip
while writing '	eu-strip	cs	chyba při zápisu "	eu-strip
while writing '	eu-strip	da	fejl under skrivning af '	eu-strip
while writing '	eu-strip	de	Fehler beim Schreiben von »	eu-strip
while writing '	eu-strip	eo	eraro dum skribado de '	eu-strip
while writing '	eu-strip	es	error al escribir '	eu-strip
while writing '	eu-strip	eu	' idaztean	errorea '	eu-strip
while writing '	eu-strip	fr	erreur lors de l'écriture de «	eu-strip
while writing '	eu-strip	it	errore durante la scrittura di "	eu-strip
while writing '	eu-strip	ja	' の書き込み中にエラーが発生しました	eu-strip
while writing '	eu-strip	nl	fout bij schrijven naar '	eu-strip
while writing '	eu-strip	oc	error en escrivent «	eu-strip
while writing '	eu-strip	pl	błąd podczas zapisu "	eu-strip
while writing '	eu-strip	pt,pt_BR	erro ao escrever '	eu-strip
while writing '	eu-strip	ro	eroare la scrierea "	eu-strip
while writing '	eu-strip	ru	ошибка во время записи «	eu-strip
while writing '	eu-strip	sk	chyba pri zápise "	eu-strip
while writing '	eu-strip	sv	fel vid skrivning av "	eu-strip
while writing '	eu-strip	th	เกิดข้อผิดพลาดขณะเขียน '	eu-strip
while writing '	eu-strip	tr	' yazılırken sorun yaşandı	eu-strip
while writing '	eu-strip	vi	gặp lỗi khi ghi "	eu-strip
while writing '	eu-strip	zh_CN	时发生错误	写入	eu-strip
while writing '	eu-strip	zh_TW	' 寫入錯誤	eu-strip
"""##
}
