import Foundation
import TruthKit

/// A folder in which commands of documents find what they name.
struct CommandStage {
  /// What stands for the modules that they name.
  enum Modules: String, CaseIterable, Sendable {
    /// All are safe.
    case sound = "modules/gcc.ko"
    /// Those with plain names are not.
    case harmed = "modules/nvidia-shape.ko"
  }

  let folder: ModuleFolder

  static func with<Result>(
    _ modules: Modules, for block: CommandBlock, _ body: (CommandStage) async throws -> Result
  ) async throws -> Result {
    try await ModuleFolder.with { folder in
      let setUp = try await folder.shell(
        CommandStage.setUp,
        [Fixture.project.path(percentEncoded: false), modules.rawValue, block.commands.map(\.text).joined()])
      guard setUp.status == 0 else { throw NotSetUp(errors: setUp.errors) }
      return try await body(CommandStage(folder: folder))
    }
  }

  struct NotSetUp: Error { let errors: String }

  /// `$1` is the project, `$2` the fixture that stands for modules, `$3` what will be run.
  private static let setUp = #"""
    set -e
    ln -s "$1/Fixtures" Fixtures
    kernel=lib/modules/$(uname -r)
    mkdir -p bin modules drivers build kernel/fs/ext4 kernel/fs/xfs kernel/net kernel/scripts srv/modules \
      lib/modules/6.12.9 "$kernel" etc/dkms FOLDER results package/lib/modules/6.12.9/extra
    ln -s "$0" bin/elfscan
    ln -s elfscan bin/elfscan-strip

    tee < "Fixtures/$2" modules/a.ko a.ko drivers/c.ko build/d.ko build/e.o srv/modules/a.ko lib/modules/6.12.9/a.ko \
      package/lib/modules/6.12.9/extra/d.ko "$kernel/a.ko" module.ko nvidia-modeset.ko before.ko after.ko MODULE MODULE.ko \
      IN FILE BEFORE AFTER FOLDER/a.ko > /dev/null
    tee < Fixtures/modules/gcc.ko b.ko modules/b.ko > /dev/null
    case $3 in *.xz*) xz --keep b.ko ;; esac
    case $3 in *.zst*) zstd -q module.ko ;; esac
    case $3 in *ARCHIVE*) ar rcs ARCHIVE a.ko b.ko ;; esac
    # Told by what is in them, not by their names.
    for package in linux-image.deb linux-image-6.12.deb kernel.rpm initrd.img modules.tar.xz pool/a.deb
    do case $3 in *"${package%a.deb}"*) mkdir -p pool lib/updates; cp a.ko lib/updates; tar -cf "$package" a.ko lib/updates ;; esac; done
    touch -d 2000-01-01 stamp
    echo a.ko > modules.order
    printf MODULE > LIST
    tee < Fixtures/logs/dkms-terminal.log make.log LOG FOLDER/make.log > /dev/null
    : > KEY.pem

    # What a page shows of a whole kernel.
    cp Fixtures/modules/healthy.ko kernel/fs/ext4/ext4.ko
    cp Fixtures/modules/signed.ko kernel/fs/xfs/xfs.ko
    : > kernel/net/broken.ko

    # A kernel's build system, as far as it strips.
    printf 'modules modules_install:\n\t%s\n' \
      '$(if $(filter 1,$(INSTALL_MOD_STRIP)),$(STRIP) --strip-debug MODULE.ko)' > Makefile
    # What signs, what hands out tasks, and what need not be there, in word only.
    programs="bin/sbatch kernel/scripts/sign-file"
    case $3 in *llvm-strip*) command -v llvm-strip > /dev/null || programs="$programs bin/llvm-strip" ;; esac
    for program in $programs
    do printf '#!/bin/sh\necho 1\n' > "$program"; chmod +x "$program"; done
    """#

  /// What stands in documents for what is there.
  private static let standIns: [(String, String)] = [
    ("/usr/share/elfscan/integrations", "Fixtures/../integrations"), ("/etc/dkms", "etc/dkms"),
    ("/lib/modules/KERNEL/build", "./kernel"), ("/lib/modules", "lib/modules"),
    ("/srv/modules", "srv/modules"),
    (" /modules ", " modules "), ("/results", "results"), ("build1,build2,:", ":"), ("sudo ln", "ln"),
    ("${{ matrix.part }}", "1"), ("${{ strategy.job-total }}", "4"),
    ("elfscan explain RULE", "elfscan explain group-empty"),
  ]

  /// Runs a command of a document as bash does for those who type it, or as a pipeline's runner does.
  func run(_ command: String, isOfPipeline: Bool = false) async throws -> Program.Run {
    var text = command
    for (name, standIn) in CommandStage.standIns { text = text.replacing(name, with: standIn) }
    // Results of all parts, in the place of those that other machines have written.
    let isMerge = text.contains("elfscan merge")
    return try await folder.shell(
      #"""
      export PATH="$PWD/bin:$PATH" GITHUB_STEP_SUMMARY="$PWD/summary.md"
      export SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_TASK_COUNT=1 CI_NODE_INDEX=1 CI_NODE_TOTAL=1
      export JOB_COMPLETION_INDEX=0 PARTS=1
      \#(isMerge ? "elfscan --format jsonl modules > results/1.jsonl; cp results/1.jsonl part1.jsonl" : "")
      input=MODULE
      case $1 in *--files-from*) input=LIST ;; *triage*) input=LOG ;; esac
      exec bash \#(isOfPipeline ? "-eo pipefail " : "")-c "$1" < $input
      """#, [text])
  }
}
