# "make help" prints the targets.
#
# Variables:
#   KO            modules of your own, for run and bench: make run KO='a.ko b.ko'
#   ARGS          options for e2e-..., matrix, differential, valgrind, test-asan and test-tsan
#   SWIFT_FLAGS   further flags for every build, such as '-Xlinker -s'
#   STATIC=no     release binaries that load shared libraries
#   BUILD         where to build (.build)
#   PREFIX        where install puts things (/usr/local); DESTDIR, a folder that stands for the root
#   SECONDS       how long fuzz runs each harness (60)
#   SEED          where fuzz starts from: two runs with one number try nearly the same
#   RELEASE       the release of Binutils that release adds: make release RELEASE=2.48
#   STRIP         its strip, where binutils-matrix cannot get it
#   HARNESS       the harnesses that fuzz runs (all): make fuzz HARNESS='reader repair'

SWIFT ?= swift
BUILD ?= .build
PREFIX ?= /usr/local
DESTDIR ?=
STATIC ?= yes
export STATIC

SOURCES := Sources Tests Examples Fuzz/Sources Fuzz/Package.swift Package.swift
ELFSCAN := $(BUILD)/release/elfscan
DIFFERENTIAL := $(BUILD)/release/elfscan-differential

# Expanded only where it is used, when "setup" has installed what it asks about.
#
# Why position-independent: GCC's start file for other static programs makes the
# unwinder sort all of the program's unwind tables when the first thread ends,
# which takes several times as long as everything else in a short run. For the
# same kind of program the C library refuses a run path, and gold has no way to
# link it. The C library knows packed relocations from 2.36 on: 49,000 places that
# are relocated at every start take 10 KB of the file then, not 1.1 MB.
STATIC_FLAGS = --disable-local-rpath -Xswiftc -static-executable -Xswiftc -use-ld=lld \
	-Xswiftc -Xclang-linker -Xswiftc -static-pie \
	$(shell getconf GNU_LIBC_VERSION | awk '$$2 >= 2.36 { print "-Xlinker --pack-dyn-relocs=relr" }') \
	$(shell scripts/static-libelf '$(BUILD)')
RELEASE_FLAGS = $(if $(filter no,$(STATIC)),,$(STATIC_FLAGS))

BUILD_RELEASE = $(SWIFT) build -c release --scratch-path '$(BUILD)' $(RELEASE_FLAGS) $(SWIFT_FLAGS) --product

.DEFAULT_GOAL := help

##@ To use it:

.PHONY: run
run: build ## Build, then judge the fixtures and the modules named by KO=.
	@for files in 'Fixtures/modules/*.ko' '$(KO)'; do \
		[ -n "$$files" ] || continue; \
		status=0; '$(ELFSCAN)' $$files || status=$$?; \
		if [ "$$status" -gt 2 ]; then echo "elfscan failed: exit status $$status" >&2; exit 1; fi; \
		echo; \
	done; \
	echo "The program is $(abspath $(ELFSCAN))"

.PHONY: build
build: setup ## Build the static release binary.
	$(BUILD_RELEASE) elfscan
	@if [ '$(STATIC)' != no ] && readelf -lW '$(ELFSCAN)' | grep INTERP; then \
		echo "$(ELFSCAN) is not static" >&2; exit 1; \
	fi
	@ln -sf elfscan '$(BUILD)/release/elfscan-strip'

.PHONY: install
install: ## Install what "make build" has built: sudo make install
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' scripts/install --elfscan '$(ELFSCAN)'

.PHONY: uninstall
uninstall: ## Remove what install has installed.
	@PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' scripts/install --remove

.PHONY: setup
setup: ## Install what is missing (apt; elsewhere: say what).
	@scripts/setup

.PHONY: clean
clean: ## Remove what was built; what was downloaded stays.
	$(SWIFT) package --scratch-path '$(BUILD)' clean

.PHONY: help
help: ## Print this text.
	@awk -F ':.*## ' '/^##@ / { printf "%s\n", substr($$0, 5) } \
		/^[a-z0-9-]*:.*## / { printf "  make %-20s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@sed -n '/^# Variables/,/^$$/s/^# \{0,1\}//p' $(MAKEFILE_LIST)

##@ To change it:

# Optimized, since they judge thousands of modules: half again the time to build, a third of the time to run. In a
# folder of its own, or "swift test" would build all anew each time the two take turns.
.PHONY: test
test: ## Run all tests.
	@scripts/setup --test
	python3 -B -m unittest discover -q -s Tests/Scripts
	$(SWIFT) test --scratch-path '$(BUILD)/tests' -Xswiftc -O $(SWIFT_FLAGS)

.PHONY: lint
lint: setup ## Check style, scripts (where shellcheck is there), and that no folder uses one above it.
	$(SWIFT) format lint --strict --recursive --parallel $(SOURCES)
	$(SWIFT) build --build-tests --scratch-path '$(BUILD)/tests' -Xswiftc -O $(SWIFT_FLAGS)
	scripts/layers --index '$(BUILD)/tests/debug/index/store'
	@if command -v shellcheck >/dev/null; then \
		shellcheck -x .ci/run $$(grep -d skip -lE '^#!.*[/ ](ba)?sh$$' scripts/* Fixtures/rebuild.sh); \
	fi

.PHONY: examples
examples: setup ## Build the programs in Examples, and run them.
	$(SWIFT) build --package-path Examples --scratch-path '$(BUILD)/examples' $(SWIFT_FLAGS)
	@for program in judge walk repair; do \
		'$(BUILD)/examples/debug/'$$program Fixtures/modules/nvidia-shape.ko || exit 1; \
	done

.PHONY: format
format: ## Format the Swift sources in place.
	$(SWIFT) format --in-place --recursive --parallel $(SOURCES)

.PHONY: generate
generate: setup ## Rewrite what repeats the rules' pages, the catalogues, the recordings and the help.
	$(SWIFT) build --scratch-path '$(BUILD)' $(SWIFT_FLAGS) --product elfscan-generate
	'$(BUILD)/debug/elfscan-generate'
	$(SWIFT) build --scratch-path '$(BUILD)' $(SWIFT_FLAGS) --product elfscan
	scripts/man-page '$(BUILD)/debug/elfscan' > '$(BUILD)/elfscan.1' && mv '$(BUILD)/elfscan.1' docs/man/elfscan.1
	scripts/refresh-readme '$(BUILD)/debug/elfscan'

.PHONY: fixtures
fixtures: ## Build the fixtures again from their sources.
	Fixtures/rebuild.sh

.PHONY: recordings
recordings: build-differential ## Write down anew what the strips of the matrix do to the fixtures.
	'$(DIFFERENTIAL)' record

.PHONY: release
release: build-differential ## Write down what strip of RELEASE= does, and what is new of it (STRIP=PROGRAM).
	scripts/release --differential '$(DIFFERENTIAL)' $(if $(STRIP),--strip '$(STRIP)') '$(RELEASE)'
	$(MAKE) generate

##@ Hostile input, memory and threads:

.PHONY: fuzz
fuzz: ## Give hostile input to every part for SECONDS=60 each (HARNESS=... for some).
	@scripts/setup
	scripts/fuzz --build '$(BUILD)' --seconds $(or $(SECONDS),60) $(addprefix --seed ,$(SEED)) $(HARNESS)

.PHONY: fuzz-coverage
fuzz-coverage: ## Tell how much of the core the inputs of fuzz run.
	@scripts/setup
	scripts/fuzz --build '$(BUILD)' --coverage $(HARNESS)

.PHONY: hard-times
hard-times: build ## Run every command where the system gives it little, and fail each of its system calls.
	@scripts/setup --test
	scripts/hard-times '$(ELFSCAN)'
	scripts/fail-each-call $(ARGS) '$(ELFSCAN)'

.PHONY: hostile-packages
hostile-packages: build ## Hold what is said of broken packages against what should be, and measure it (ARGS=--help).
	@scripts/setup --test
	scripts/hostile-packages $(ARGS) '$(ELFSCAN)'

.PHONY: bounds
bounds: build ## Measure what files made to be expensive cost (ARGS=--help); compare docs/bounds.md.
	scripts/bounds $(ARGS) '$(ELFSCAN)'

.PHONY: test-asan
test-asan: ## Run the tests that reach C libraries with AddressSanitizer (ARGS='--filter ...' for others).
	@scripts/setup --test
	scripts/test-sanitized address '$(BUILD)' $(ARGS)

.PHONY: test-tsan
test-tsan: ## Run the tests that use several threads with ThreadSanitizer (ARGS='--filter ...' for others).
	@scripts/setup --test
	scripts/test-sanitized thread '$(BUILD)' $(ARGS)

.PHONY: valgrind
valgrind: setup ## Run a sample of modules under valgrind's memcheck (ARGS=--help).
	$(SWIFT) build --scratch-path '$(BUILD)' $(SWIFT_FLAGS) --product elfscan
	scripts/valgrind $(ARGS) '$(BUILD)/debug/elfscan'

##@ Real strips, kernels and build systems:

.PHONY: matrix
matrix: ## Fetch several releases of strip to compare with (ARGS=--help).
	scripts/binutils-matrix $(ARGS)

.PHONY: differential
differential: build-differential ## Compare predictions with real strips (ARGS=--help).
	'$(DIFFERENTIAL)' $(or $(ARGS),--fixtures --generate 300 --mutate 300)

.PHONY: build-differential
build-differential: setup
	$(BUILD_RELEASE) elfscan-differential

.PHONY: e2e-boot
e2e-boot: build ## Have real kernels load modules that strips made, in QEMU (ARGS=--help; --slice is short).
	scripts/e2e-boot --elfscan '$(ELFSCAN)' $(ARGS)

.PHONY: e2e-debian
e2e-debian: build build-differential ## Judge all modules of a Debian kernel, strip a sample (ARGS=--help).
	scripts/e2e-debian --elfscan '$(ELFSCAN)' --differential '$(DIFFERENTIAL)' $(ARGS)

.PHONY: e2e-world
e2e-world: build build-differential ## Judge kernels of all architectures, static libraries and what compilers make (ARGS=--help).
	scripts/e2e-world --elfscan '$(ELFSCAN)' --differential '$(DIFFERENTIAL)' $(ARGS)

.PHONY: e2e-clang
e2e-clang: build build-differential ## Build modules of a Debian kernel with Clang and judge them (ARGS=--help).
	scripts/e2e-clang-modules --elfscan '$(ELFSCAN)' --differential '$(DIFFERENTIAL)' $(ARGS)

.PHONY: e2e-nvidia
e2e-nvidia: build ## Build NVIDIA's open modules in several ways and judge them (ARGS=--help).
	scripts/e2e-nvidia --elfscan '$(ELFSCAN)' $(ARGS)

.PHONY: e2e-kbuild
e2e-kbuild: build ## Have the kernel's build system strip modules through elfscan (ARGS=--help).
	scripts/e2e-kbuild --elfscan '$(ELFSCAN)' $(ARGS)

.PHONY: e2e-packages
e2e-packages: build ## Hold what is found in packages and images against what distributions' tools find (ARGS=--help).
	scripts/e2e-packages --elfscan '$(ELFSCAN)' $(ARGS)

.PHONY: e2e-dkms
e2e-dkms: build ## Have DKMS strip modules through elfscan; as root (ARGS=--help).
	scripts/e2e-dkms --elfscan '$(ELFSCAN)' $(ARGS)

##@ Speed and packages:

.PHONY: bench
bench: build ## Compare time and memory with other programs (ARGS=--help); writes docs/benchmarks.md.
	scripts/bench $(if $(KO),,--output docs/benchmarks.md) $(ARGS) '$(ELFSCAN)' $(KO)

.PHONY: deb
deb: build ## Make a Debian package, in BUILD/packages.
	scripts/deb --elfscan '$(ELFSCAN)' --output '$(BUILD)/packages'

.PHONY: rpm
rpm: build ## Make an RPM package, in BUILD/packages.
	scripts/rpm --elfscan '$(ELFSCAN)' --output '$(BUILD)/packages'

.PHONY: packages-test
packages-test: deb rpm ## Install, unpack and try what install, deb and rpm make.
	scripts/check-packages --elfscan '$(ELFSCAN)' --packages '$(BUILD)/packages'

.PHONY: integrations-test
integrations-test: build ## Run what is in integrations/, with the tools that are installed.
	scripts/check-integrations --elfscan '$(ELFSCAN)'
