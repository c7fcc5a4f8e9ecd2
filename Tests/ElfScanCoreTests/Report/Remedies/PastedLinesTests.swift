import Testing
import TruthKit

@testable import ElfScanCore

/// Lines that people paste: valid in their language, and doing there what the text says.
@Suite struct PastedLinesTests {
  /// Lines of one step, for any module.
  struct Pasted: Sendable, CustomTestStringConvertible {
    let tool: String
    let what: String
    let step: RemedyStep
    var testDescription: String { "\(tool): \(what)" }
    var text: String { step.commands.joined(separator: "\n") + "\n" }

    static let all: [Pasted] = PackagingTool.all.flatMap { tool in
      let steps: [(String, RemedyStep?)] = [
        ("elfscan", tool.elfscan), ("llvm", tool.llvm), ("off", tool.off), ("elfutils", tool.elfutils),
        ("signing", tool.signing), ("llvmCopy", tool.llvmCopy), ("copyOff", tool.copyOff),
      ]
      return steps.compactMap { what, step in
        step.flatMap { $0.commands.isEmpty ? nil : Pasted(tool: tool.id, what: what, step: $0) }
      }
    }

    static func written(in language: RemedyStep.Language) -> [Pasted] {
      all.filter { $0.step.language == language }
    }

    static func of(_ tool: String, _ what: String) throws -> Pasted {
      try #require(all.first { $0.tool == tool && $0.what == what })
    }
  }

  // MARK: Form

  @Test(arguments: Pasted.all)
  func linesAreFitToPaste(_ pasted: Pasted) {
    for line in pasted.step.commands {
      #expect(!line.hasSuffix(" ") && line.allSatisfy { $0.isASCII }, "\(line)")
      #expect(!line.contains("\t") || pasted.step.language == .makefile, "\(line)")
      #expect(line.count <= 120, "\(line)")
    }
    #expect(pasted.step.commands.first?.first?.isWhitespace == false)
    #expect(pasted.step.language == .shell || pasted.step.place != nil)
    #expect(pasted.step.lead.hasSuffix(":"))
  }

  @Test(arguments: PackagingTool.all.map(\.id))
  func textsAreSentences(_ id: String) throws {
    let tool = try #require(PackagingTool(id: id))
    let steps = [
      tool.elfscan, tool.llvm, tool.off, tool.elfutils, tool.signing, tool.llvmCopy, tool.copyOff,
    ]
    let texts = steps.compactMap { $0?.text } + tool.pitfalls.map(\.text) + [tool.runs, tool.checked]
    for text in texts {
      #expect(text.hasSuffix(".") && !text.contains("  ") && !text.contains("\n"), "\(text)")
    }
    #expect(!tool.pitfalls.isEmpty)
  }

  // MARK: Languages

  @Test(.enabled(if: Workshop.has("bash")), arguments: Pasted.written(in: .shell))
  func shellIsValid(_ pasted: Pasted) async throws {
    try await Workshop.with { shop in
      try shop.write(pasted.text, to: "pasted")
      let ended = try await shop.run("bash", ["-n", "pasted"])
      #expect(ended.status == 0 && ended.output.isEmpty, "\(ended.output)")
    }
  }

  /// What make is told on its command line reaches a makefile: as one value where there are two words.
  @Test(
    .enabled(if: Workshop.has("make")),
    arguments: Pasted.written(in: .shell).filter { $0.step.commands.count == 1 && $0.text.hasPrefix("make ") }
  )
  func commandLinesOfMakeSetWhatTheySay(_ pasted: Pasted) async throws {
    try await Workshop.with { shop in
      let variables = ["STRIP", "INSTALL_MOD_STRIP", "OBJCOPY", "CONFIG_DEBUG_INFO_BTF_MODULES"]
      let shown = variables.map { "@echo '\($0)=$(\($0)) $(origin \($0))'" }.joined(separator: "\n\t")
      try shop.write(
        "STRIP = strip\nOBJCOPY = objcopy\nmodules modules_install:\n\t\(shown)\n", to: "Makefile")
      let ended = try await shop.run("sh", ["-c", pasted.text])
      #expect(ended.status == 0)
      let set = ended.output.split(separator: "\n").filter { $0.hasSuffix(" command line") }
        .map { String($0.dropLast(" command line".count)) }
      let expected: [String: [String]] = [
        "elfscan": ["STRIP=elfscan strip", "INSTALL_MOD_STRIP=1"],
        "signing": ["STRIP=elfscan strip", "INSTALL_MOD_STRIP=1"],
        "llvm": ["STRIP=llvm-strip", "INSTALL_MOD_STRIP=1"], "off": ["INSTALL_MOD_STRIP="],
        "llvmCopy": ["OBJCOPY=llvm-objcopy"], "copyOff": ["CONFIG_DEBUG_INFO_BTF_MODULES="],
      ]
      #expect(set == expected[pasted.what], "\(ended.output)")
    }
  }

  @Test(.enabled(if: Workshop.has("make")), arguments: Pasted.written(in: .makefile))
  func makefilesAreValid(_ pasted: Pasted) async throws {
    try await Workshop.with { shop in
      let name = pasted.tool == "debian" ? "override_dh_auto_install" : "show"
      let rule = pasted.tool == "debian" ? "" : "show:\n\t: $(LINUX_MAKE_FLAGS)\n"
      try shop.write("\(pasted.text)\(rule)", to: "Makefile")
      let ended = try await shop.run("make", ["-n", name])
      let wanted: [String: String] = [
        "elfscan": "elfscan strip", "signing": "elfscan strip", "llvm": "STRIP=llvm-strip",
        "off": "INSTALL_MOD_STRIP=", "llvmCopy": "OBJCOPY=llvm-objcopy",
        "copyOff": "CONFIG_DEBUG_INFO_BTF_MODULES=",
      ]
      #expect(ended.output.contains(try #require(wanted[pasted.what])), "\(ended.output)")
      // Debian's rule enters a kernel's folder that is not here, which is as far as it can be followed.
      #expect(ended.status == 0 || ended.output.contains("/lib/modules/KERNEL/build"), "\(ended.output)")
    }
  }

  @Test(.enabled(if: Workshop.has("rpm")), arguments: Pasted.written(in: .spec))
  func specsAreValid(_ pasted: Pasted) async throws {
    try await Workshop.with { shop in
      let macro =
        pasted.what == "signing"
        ? "__spec_install_post" : pasted.what == "copyOff" ? "debug_package" : "__strip"
      let ended = try await shop.run("rpm", ["--eval", "\(pasted.text)[%{\(macro)}]"])
      let wanted: [String: String] = [
        "elfscan": "[elfscan-strip]", "llvm": "[llvm-strip]", "off": "[/bin/true]", "copyOff": "[]",
        "signing": "xargs -n1 SIGN_FILE sha256 KEY.pem CERT.x509]",
      ]
      #expect(ended.status == 0)
      #expect(ended.output.contains(try #require(wanted[pasted.what])), "\(ended.output)")
    }
  }

  @Test(.enabled(if: Workshop.has("nix-instantiate")), arguments: Pasted.written(in: .nix))
  func nixIsValid(_ pasted: Pasted) async throws {
    try await Workshop.with { shop in
      try shop.write("{ PACKAGE, elfscan, llvmPackages }:\n\(pasted.text)", to: "pasted.nix")
      let ended = try await shop.run("nix-instantiate", ["--parse", "pasted.nix"])
      #expect(ended.status == 0, "\(ended.output)")
    }
  }

  /// BitBake takes assignments at the margin, and functions that end with a brace there.
  @Test(arguments: Pasted.written(in: .bitbake))
  func bitbakeIsValid(_ pasted: Pasted) {
    var isInside = false
    for line in pasted.step.commands {
      if isInside {
        isInside = line != "}"
        #expect(line == "}" || line.hasPrefix("    "), "\(line)")
      } else if line.hasSuffix("() {") {
        isInside = true
      } else {
        let isAssignment = line.wholeMatch(of: #/[A-Z_]+(:append)? \+?= "[^"]+"/#) != nil
        #expect(line.isEmpty || line.hasPrefix("# ") || isAssignment, "\(line)")
      }
    }
    #expect(!isInside)
  }

  // MARK: What they do

  /// As DKMS does it: dkms.conf first, then the override; newer versions append LLVM=1 for a kernel built with Clang,
  /// older ones run the line between braces.
  @Test(.enabled(if: Workshop.has("bash")), arguments: ["elfscan", "llvm"], [true, false])
  func dkmsBuildsThenStrips(_ what: String, _ isClang: Bool) async throws {
    let pasted = try Pasted.of("dkms", what)
    let program = what == "elfscan" ? "elfscan" : "llvm-strip"
    try await Workshop.with { shop in
      try shop.installRecorders(["make", "elfscan", "llvm-strip"])
      try shop.write("CONFIG_CC_IS_\(isClang ? "CLANG" : "GCC")=y\n", to: ".config")
      try shop.write(pasted.text, to: "override.conf")
      try shop.write("", to: "a.ko")
      try shop.write(
        """
        kernel_source_dir=$PWD
        MAKE[0]="make modules"
        . ./override.conf
        [[ ${STRIP[0]} == no ]] || exit 3
        command="${MAKE[0]}"
        \(isClang ? #"command="$command LLVM=1""# : "")
        ( eval "{ $command; } > log" )
        """, to: "dkms")
      let ended = try await shop.run("bash", ["dkms"])
      #expect(ended.status == 0, "\(ended.output)")
      let strip = what == "elfscan" ? "elfscan strip --strip-debug ./a.ko" : "llvm-strip --strip-debug ./a.ko"
      #expect(shop.calls == ["make modules" + (isClang ? " LLVM=1 OBJCOPY=llvm-objcopy" : ""), strip])
      // A strip that fails is a build that fails.
      try shop.install("exit 1", as: program)
      #expect(try await shop.run("bash", ["dkms"]).status != 0)
    }
  }

  /// A package without MAKE of its own is built as DKMS would have built it.
  @Test(.enabled(if: Workshop.has("bash")), arguments: ["elfscan", "llvm", "llvmCopy", "copyOff"])
  func dkmsKeepsItsOwnMake(_ what: String) async throws {
    try await Workshop.with { shop in
      try shop.installRecorders(["make", "elfscan", "llvm-strip"])
      try shop.write(try Pasted.of("dkms", what).text, to: "override.conf")
      try shop.write(
        """
        kernel_source_dir=/headers dkms_tree=/tree module=hello module_version=1
        . ./override.conf
        ( eval "${MAKE[0]}" )
        """, to: "dkms")
      #expect(try await shop.run("bash", ["dkms"]).status == 0)
      let make = try #require(shop.calls.first)
      #expect(make.hasPrefix("make -C /headers M=/tree/hello/1/build"))
      #expect(what != "llvmCopy" || make.hasSuffix(" OBJCOPY=llvm-objcopy"))
      #expect(what != "copyOff" || make.hasSuffix(" CONFIG_DEBUG_INFO_BTF_MODULES="))
    }
  }

  /// makepkg calls strip in the shell that has read PKGBUILD.
  @Test(
    .enabled(if: Workshop.has("bash")), arguments: [("elfscan", "elfscan strip"), ("llvm", "llvm-strip")])
  func makepkgCallsTheFunction(_ what: String, _ program: String) async throws {
    try await Workshop.with { shop in
      try shop.installRecorders(["strip", "elfscan", "llvm-strip"])
      try shop.write(try Pasted.of("arch", what).text, to: "PKGBUILD")
      try shop.write(". ./PKGBUILD\nstrip --strip-unneeded 'a b.ko' -o c\n", to: "makepkg")
      #expect(try await shop.run("bash", ["makepkg"]).status == 0)
      #expect(shop.calls == ["\(program) --strip-unneeded a b.ko -o c"])
    }
  }
}
